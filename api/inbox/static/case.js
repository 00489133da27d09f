// A case, loaded with the first one: typing that is never lost, jumps between a text and what it rests on, photos, pictures to copy.
"use strict";

(() => {
  const { $, $$, OWN } = desk;

  // Typing: kept on the server as it grows, judged while it grows, never swapped away under the hands that type it.
  const CHECK = 400, SAVE = 800; // milliseconds after the last key
  const AGAIN = [1000, 2000, 5000, 15000]; // milliseconds until what got no good answer is asked again, and again
  const timers = new WeakMap(); // of a field: when what is asked next
  const wait = (field, ask, pause, tries = 0) => {
    if (!timers.has(field)) timers.set(field, new Map());
    clearTimeout(timers.get(field).get(ask));
    timers.get(field).set(ask, setTimeout(ask, pause, field, tries));
  };
  const again = (field, ask, tries, answer) => {
    const told = Number(answer?.headers.get("Retry-After")) * 1000 || 0;
    wait(field, ask, Math.max(told, AGAIN[Math.min(tries, AGAIN.length - 1)]), tries + 1);
  };

  const key = (field) => `typed:${field.dataset.typing}`;
  // What no answer has confirmed yet is kept in this browser, for a day: a buyer who is erased is not in it for good.
  const KEPT = 86400000; // milliseconds
  const remembered = (name) => {
    try {
      const { text, at } = JSON.parse(localStorage[name]);
      if (Date.now() - at < KEPT) return text;
    } catch { /* nothing is there, or not as this script writes it */ }
    delete localStorage[name];
    return undefined;
  };
  for (const each of Object.keys(localStorage)) if (each.startsWith("typed:")) remembered(each);
  const post = (address, body) => {
    const headers = { ...JSON.parse(document.body.getAttribute("hx-headers")), "HX-Request": "true" };
    return fetch(address, { method: "POST", body, headers, credentials: "same-origin" });
  };
  const state = (field, word) => {
    const place = $("[data-state]", field.form);
    if (place) place.textContent = place.dataset[word] ?? "";
  };

  // A verdict is that of one text: as soon as another stands in the field, the old one gives way to "not checked yet".
  const unchecked = (field, word = "unchecked") => {
    const place = $("[data-judged]", field.form);
    const chip = document.createElement("span");
    chip.className = "chip soon unchecked";
    chip.dataset.mark = "…";
    chip.textContent = place.dataset[word];
    place.setAttribute("aria-busy", String(word === "unchecked")); // only a check that failed is told aloud
    $("[data-verdict]", place)?.replaceChildren(chip);
  };
  const asked = async (field, address) => {
    try {
      const answer = await post(address, new FormData(field.form));
      return { answer, text: answer.ok ? await answer.text() : undefined };
    } catch { return {}; } // the bar at the top says that the desk cannot be reached
  };
  const check = async (field, tries = 0) => {
    if (!field.isConnected) return;
    const before = field.value;
    const { answer, text } = await asked(field, field.dataset.check);
    if (field.value !== before || !field.isConnected) return; // what was typed since is judged next
    if (text === undefined) {
      unchecked(field, "again");
      return again(field, check, tries, answer);
    }
    const place = $("[data-judged]", field.form);
    place.setAttribute("aria-busy", "false");
    htmx.swap(place, text, { swapStyle: htmx.config.defaultSwapStyle });
  };
  const save = async (field, tries = 0) => {
    if (!field.isConnected) return;
    const before = field.value;
    localStorage[key(field)] = JSON.stringify({ text: before, at: Date.now() });
    const { answer, text } = await asked(field, field.dataset.save);
    if (text !== undefined && field.value === before) delete localStorage[key(field)];
    state(field, text === undefined ? "unsaved" : "saved");
    if (text === undefined && field.value === before) again(field, save, tries, answer);
  };
  const later = (field) => {
    wait(field, check, CHECK);
    wait(field, save, SAVE);
    unchecked(field);
    state(field, "busy");
  };

  document.addEventListener("input", (event) => {
    if (!event.target.matches?.("[data-typing]")) return;
    if (event.isComposing) unchecked(event.target);
    else later(event.target);
  });
  document.addEventListener("compositionend", (event) => {
    if (event.target.matches?.("[data-typing]")) later(event.target);
  });
  document.addEventListener("focusout", (event) => {
    if (event.target.matches?.("[data-typing]") && event.target.isConnected) void save(event.target);
  });
  const begin = () => {
    for (const field of $$("[data-typing]:not([data-begun])")) {
      field.dataset.begun = "yes";
      const kept = remembered(key(field));
      if (kept !== undefined) field.value = kept; // typed while the desk could not be reached
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
      void check(field);
    }
    const foreign = $('button[data-translate][aria-pressed="false"]');
    if (foreign && sessionStorage.translate) void translate(foreign, true);
    for (const button of $$("button[data-picture]")) button.hidden = button.dataset.picture === "copy" && !(navigator.clipboard && window.ClipboardItem);
  };
  // Slots are tokens: a backspace behind one takes it whole.
  document.addEventListener("beforeinput", (event) => {
    const field = event.target;
    if (!field.matches?.("[data-typing]") || event.inputType !== "deleteContentBackward" || field.selectionStart !== field.selectionEnd) return;
    const slots = JSON.parse(field.dataset.slots ?? "[]");
    const before = field.value.slice(0, field.selectionStart);
    const slot = slots.find((each) => each && before.endsWith(each));
    if (slot) field.setSelectionRange(before.length - slot.length, before.length);
  });

  const column = (by) => {
    const columns = $$(".columns > section");
    const here = columns.findIndex((each) => each.contains(document.activeElement));
    (columns[here + by] ?? columns[here < 0 ? 0 : here])?.focus();
  };
  // One after another, round and round: clauses of the text in hand, findings of all texts.
  const places = {};
  const walk = (query, name) => {
    const all = $$(query);
    if (!all.length) return;
    places[name] = ((places[name] ?? -1) + 1) % all.length;
    const it = all[places[name]];
    it.focus();
    it.scrollIntoView({ block: "nearest" });
    for (const each of $$(".pointed")) each.classList.remove("pointed");
    const other = document.getElementById(it.dataset.finding ?? it.getAttribute("href")?.slice(1) ?? "");
    other?.classList.add("pointed");
    other?.scrollIntoView({ block: "nearest" });
  };
  Object.assign(OWN, {
    left: () => column(-1),
    right: () => column(1),
    clause: () => walk("a.cite", "clause"),
    finding: () => walk("[data-finding]", "finding"),
    photos: () => $("[data-photo]")?.click(),
    ...Object.fromEntries([1, 2, 3].map((n) => [`text-${n}`, () => $$("[data-draft]")[n - 1]?.focus()])),
  });

  // Translation: asked for once a case, then shown and hidden; whoever wants it in one case has it in the next.
  const translation = async (button) => {
    const [note, body] = [$("#translating"), new FormData()];
    body.append("case", button.dataset.case);
    note.textContent = note.dataset.busy;
    button.dataset.asked = "yes";
    const answer = await post(button.dataset.translate, body).catch(() => null);
    if (!button.isConnected) return;
    if (!answer?.ok) delete button.dataset.asked;
    const got = new DOMParser().parseFromString(answer?.ok ? await answer.text() : "", "text/html"); // runs nothing
    for (const part of $$("[data-of]", got)) {
      for (const place of $$(`[data-translation="${part.dataset.of}"]`)) place.replaceChildren(...part.cloneNode(true).childNodes);
    }
    note.textContent = $("[data-note]", got)?.textContent ?? note.dataset.none;
    if (note.textContent) delete button.dataset.asked; // not all of it is there: asked again the next time
  };
  const translate = async (button, on) => {
    sessionStorage.translate = on ? "on" : "";
    button.setAttribute("aria-pressed", String(on));
    if (on && !button.dataset.asked) await translation(button);
    const wanted = button.getAttribute("aria-pressed") === "true";
    for (const place of $$("[data-translation]")) place.hidden = !wanted || !place.hasChildNodes();
    if (!wanted) $("#translating")?.replaceChildren();
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-translate]");
    if (button) void translate(button, button.getAttribute("aria-pressed") !== "true");
  });

  // Photos: arrows walk, Esc closes.
  const photo = (link) => {
    const dialog = $("#photo");
    const [image, words] = [$("img", dialog), $("p", dialog)];
    image.src = link.href;
    image.alt = words.textContent = link.querySelector("img").alt;
    dialog.dataset.at = String($$("[data-photo]").indexOf(link));
    if (!dialog.open) dialog.showModal();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-photo]");
    if (link) { event.preventDefault(); photo(link); }
  });
  document.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const dialog = $("#photo[open]");
    if (!dialog || !by) return;
    const all = $$("[data-photo]");
    photo(all[(Number(dialog.dataset.at) + by + all.length) % all.length]);
  });

  // The return guide as PNG, which chats take; drawn here, for the browser has the fonts of every script.
  const png = async () => {
    const picture = document.getElementById("picture");
    picture.loading = "eager";
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
    canvas.getContext("2d").drawImage(picture, 0, 0);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  };
  const put = {
    copy: async () => navigator.clipboard.write([new ClipboardItem({ "image/png": png() })]),
    save: async (button) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await png());
      link.download = button.dataset.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    },
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-picture]");
    if (!button) return;
    await put[button.dataset.picture](button);
    if (button.dataset.done) button.textContent = button.dataset.done;
  });

  // Whoever looks at a case says so while the page is looked at.
  const HERE = 10000; // milliseconds, a third of what the desk waits before it takes somebody for gone
  setInterval(() => { if (!document.hidden && $("#here")) htmx.trigger($("#here"), "here"); }, HERE);

  // Esc first closes what stands open over a text.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !event.target.closest(".source-of")) return;
    event.target.blur();
    event.stopImmediatePropagation();
  }, true);

  document.addEventListener("htmx:afterSettle", begin);
  begin();
})();
