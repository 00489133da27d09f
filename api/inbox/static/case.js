// The list and the case: moving about, photos, jumps between a text and what it rests on, pictures to copy.
"use strict";

(() => {
  const { $, $$, OWN } = desk;

  // The list: one row is current; it has the focus, and what a key does is done to it.
  const stand = (row, focused) => {
    for (const each of desk.rows()) each.toggleAttribute("aria-current", each === row);
    const link = row && $("a", row);
    for (const each of desk.rows()) $("a", each)?.setAttribute("tabindex", each === row ? "0" : "-1");
    (focused ?? link)?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
    if (row) sessionStorage.row = row.dataset.case;
    clearTimeout(stand.timer);
    stand.timer = setTimeout(() => ahead(link), 250);
    if ($("#peek")) $("#peek").replaceChildren(); // what was opened was another row's
  };
  const step = (by) => {
    const rows = desk.rows();
    if (!rows.length) return;
    const here = rows.indexOf(desk.row());
    const next = rows[here < 0 ? 0 : here + by];
    if (next) return stand(next);
    $(by > 0 ? 'a[rel="next"]' : 'a[rel="prev"]')?.click();
  };
  Object.assign(OWN, {
    next: () => (desk.rows().length ? step(1) : $('a[rel="next"]')?.click()),
    previous: () => (desk.rows().length ? step(-1) : $('a[rel="prev"]')?.click()),
    open: () => $("a", desk.row() ?? document.createElement("p"))?.click(),
    back: () => ($("form.editing [data-act=stop]") ?? $('a[rel="up"]'))?.click(),
    tick: () => $("input[type=checkbox]", desk.row() ?? $("[data-draft]:focus-within") ?? $("[data-draft]") ?? document)?.click(),
    "tick-to": () => {
      const rows = desk.rows();
      const here = rows.indexOf(desk.row());
      const from = rows.findLastIndex((each, place) => place < here && $("input:checked", each));
      for (const each of rows.slice(Math.max(from, 0), here + 1)) $("input[type=checkbox]", each).checked = true;
    },
    search: () => $("#search")?.focus(),
    left: () => column(-1),
    right: () => column(1),
    clause: () => walk("a.cite", "clause"),
    finding: () => walk("[data-finding]", "finding"),
    photos: () => $("[data-photo]")?.click(),
    ...Object.fromEntries([1, 2, 3].map((n) => [`text-${n}`, () => $$("[data-draft]")[n - 1]?.focus()])),
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

  // The cases that come next are fetched ahead, so that they are there at once; what changed meanwhile is told as ever.
  const AHEAD = new Map();
  const FRESH = 30000; // milliseconds a case fetched ahead is shown for
  const ahead = async (link) => {
    if (!link || AHEAD.has(link.href) || document.hidden) return;
    AHEAD.set(link.href, null);
    const answer = await fetch(link.href, { headers: { "HX-Request": "true", "X-Ahead": "1" } }).catch(() => null);
    if (answer?.status === 200) AHEAD.set(link.href, { text: await answer.text(), at: performance.now() });
    if (AHEAD.size > 4) AHEAD.delete(AHEAD.keys().next().value);
  };
  document.addEventListener("htmx:beforeRequest", (event) => {
    const { elt, requestConfig, target } = event.detail;
    const kept = requestConfig.verb === "get" && target?.id === "main" && elt.href && AHEAD.get(elt.href);
    AHEAD.delete(elt.href);
    if (!kept || performance.now() - kept.at > FRESH) return;
    event.preventDefault();
    history.pushState({ htmx: true }, "", elt.href);
    htmx.swap(target, kept.text, { swapStyle: htmx.config.defaultSwapStyle, show: "top", showTarget: "window" }, { eventInfo: { target } });
    for (const each of $$("#news")) htmx.trigger(each, "changed");
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
    if (link) { event.preventDefault(); photo(link); return; }
    const row = event.target.closest("[data-row]");
    if (row && !event.target.closest("a, input, button, label") && !String(window.getSelection())) $("a", row).click();
  });
  document.addEventListener("keydown", (event) => {
    const dialog = $("#photo[open]");
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (dialog && by) {
      const all = $$("[data-photo]");
      photo(all[(Number(dialog.dataset.at) + by + all.length) % all.length]);
    } else if (["ArrowDown", "ArrowUp"].includes(event.key) && desk.row() && !desk.inField(event.target) && !$("dialog[open]")) {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  // A row that leaves hands its place to the next one, so that the focus never falls to the page.
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    const row = event.detail.target;
    if (row.matches?.("[data-row][aria-current]")) {
      const rows = desk.rows();
      const here = rows.indexOf(row);
      setTimeout(() => stand(desk.rows()[Math.min(here, desk.rows().length - 1)]), 30);
    }
  });
  document.addEventListener("focusin", (event) => {
    const row = event.target.closest("[data-row]");
    if (row && desk.row() !== row) stand(row, event.target);
  });
  // What went wrong before is no longer so once something else is asked for.
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.requestConfig.verb !== "get" || event.detail.target?.id === "main") $("#trouble").replaceChildren();
  });
  // What a dialog decides goes to the case it was opened on; the answer closes it.
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful) event.detail.elt.closest("dialog")?.close();
    if (event.detail.successful) event.detail.elt.closest(".toast")?.remove();
  });
  // Toasts leave by themselves; one that can be taken back stays as long as that holds.
  const fade = (toast) => setTimeout(() => toast.remove(), Number(toast.dataset.seconds ?? 6) * 1000);
  new MutationObserver((changes) => {
    for (const each of changes.flatMap((change) => [...change.addedNodes])) if (each.matches?.(".toast")) fade(each);
  }).observe(document.documentElement, { childList: true, subtree: true });

  const begin = () => {
    const row = desk.rows().find((each) => each.dataset.case === sessionStorage.row) ?? desk.rows()[0];
    setTimeout(() => ahead(row ? $("a", row) : $('.case-head a[rel="next"]')), 300);
    if (row) stand(row);
    else if ($("#main h1[tabindex]")) $("#main h1").focus();
    for (const button of $$("button[data-copy]")) button.hidden = !navigator.clipboard;
    for (const button of $$("button[data-picture]")) button.hidden = button.dataset.picture === "copy" && !(navigator.clipboard && window.ClipboardItem);
  };
  document.addEventListener("DOMContentLoaded", begin);
  document.addEventListener("htmx:afterSettle", (event) => { if (event.detail.target?.id === "main") begin(); });

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
    const button = event.target.closest("button[data-copy], button[data-picture]");
    if (!button) return;
    if (button.dataset.copy) await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    else await put[button.dataset.picture](button);
    if (button.dataset.done) button.textContent = button.dataset.done;
  });
})();
