// Keys: each presses the button that carries its act, so that whatever a key does a button does too.
"use strict";

const desk = (() => {
  const $ = (query, from = document) => from.querySelector(query);
  const $$ = (query, from = document) => [...from.querySelectorAll(query)];
  const table = {}; // "shift+e" -> { name, decides }
  let deadUntil = 0; // decisions are dead for a moment after the screen moved on by itself
  let chord = "";

  const learn = () => {
    for (const row of $$("#keys [data-key]")) {
      table[row.dataset.key] = { name: row.dataset.name, decides: "decides" in row.dataset };
    }
  };
  const inField = (element) => element.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null;
  const composing = (event) => event.isComposing || event.keyCode === 229;

  // With a Chinese input method on, or another layout, `key` is no Latin letter; the place of the key still is.
  const PLACES = { Slash: "/", Period: "." };
  const nameOf = (event) => {
    let key = event.key.toLowerCase();
    if (!/^[ -~]$/.test(key) && key.length === 1 || key === "process" || key === "unidentified") {
      key = PLACES[event.code] ?? event.code.replace(/^(Key|Digit)/, "").toLowerCase();
      if (key === "/" && event.shiftKey) return "?";
    }
    if (/^[1-9]$/.test(event.code.replace("Digit", "")) && !event.shiftKey) key = event.code.replace("Digit", "");
    if (event.ctrlKey || event.metaKey) return `mod+${key}`;
    return event.shiftKey && /^[a-z]$/.test(key) ? `shift+${key}` : key;
  };

  const rows = () => $$("[data-row]");
  const kept = () => rows().find((each) => each.dataset.case === sessionStorage.row);
  const row = () => $("[data-row][aria-current]") ?? document.activeElement?.closest("[data-row]") ?? kept() ?? null;
  const openDialog = () => $$("dialog[open]").at(-1) ?? null;

  // The button of an act: in the open dialog, in the row that has the focus, on the page.
  const target = (act) => {
    const shown = (from) => from && $$(`[data-act="${act}"]`, from).find((each) => each.getClientRects().length);
    return openDialog() ? shown(openDialog()) : shown(document.activeElement?.closest("[data-draft]")) ?? shown(row()) ?? shown(document);
  };
  const why = (element) => element?.dataset.why ?? "";
  const barred = (element) => element.getAttribute("aria-disabled") === "true" || element.disabled;

  const OWN = {}; // acts without a button of their own: moving about
  let loading = null; // a script that the part on the screen needs; keys wait for it, in order
  const load = (addresses) => {
    if (addresses.length) loading = Promise.allSettled(addresses.map((each) => import(each))).finally(() => { loading = null; });
  };
  const press = (act) => {
    if (loading) return Boolean(loading.then(() => press(act)));
    const button = target(act);
    if (button?.closest(".htmx-added")) return Boolean(setTimeout(press, 25, act)); // just swapped in, not yet wired
    if (button && barred(button)) say(why(button) || button.title);
    else if (button) button.click();
    else if (OWN[act] && !openDialog()) OWN[act]();
    else return false;
    return true;
  };
  const possible = (act) => { const button = target(act); return button ? !barred(button) : Boolean(OWN[act]); };

  const say = (words, place = $("#toasts")) => {
    if (!words) return;
    const toast = document.createElement("p");
    toast.className = "toast";
    toast.textContent = words;
    place.append(toast);
  };

  const onKey = (event) => {
    if (event.altKey || (composing(event) && inField(event.target))) return;
    const key = nameOf(event);
    const field = inField(event.target);
    if (key.startsWith("mod+")) {
      if (key !== "mod+k" && !(key === "mod+enter" && field) || event.shiftKey) return;
      event.preventDefault();
      if (key === "mod+k") return press("palette");
      return $('[data-act="save"]', event.target.closest("form") ?? document)?.click();
    }
    if (field || localStorage.keys === "off") return;
    const dialog = openDialog();
    const act = table[chord ? `${chord} ${key}` : key];
    if (dialog) return inDialog(event, dialog, key, act);
    const starts = !chord && key === "g";
    chord = starts ? "g" : "";
    if (starts) return void setTimeout(() => { chord = ""; }, 1500);
    if (!act) return;
    const dead = !act.decides ? "" : document.body.dataset.offline ? "offline" : performance.now() < deadUntil ? "moved" : "";
    if (dead || (act.decides && event.repeat)) return refuse(event, dead);
    if ((key === "enter" || key === " ") && event.target.closest("button, a, summary")) return;
    if (press(act.name)) event.preventDefault();
    else if (act.decides) refuse(event, "nothing");
  };
  // A key that decides never goes without a word: either it does what it says, or the screen says why not.
  const refuse = (event, reason, place) => {
    event.preventDefault();
    if (!event.repeat) say($("#toasts").dataset[reason], place);
  };
  const inDialog = (event, dialog, key, act) => {
    const choice = /^[1-9]$/.test(key) && $$("[data-digit]", dialog).find((each) => each.dataset.digit === key);
    const busy = $("form.htmx-request", dialog); // what was chosen here is on its way, and its answer closes the dialog
    if ((choice || act?.decides) && busy) return refuse(event, "busy");
    if (choice && !event.repeat) { event.preventDefault(); return choice.click(); }
    if (!choice && act?.decides) refuse(event, "open", dialog);
  };

  document.addEventListener("keydown", onKey);
  // `hx-trigger: moved-on` comes with an answer that put the next case on the screen.
  document.addEventListener("moved-on", () => {
    deadUntil = performance.now() + 400;
    ($("#main h1") ?? $("#main")).focus();
  });
  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener && !barred(opener)) { event.preventDefault(); show($(`#${opener.dataset.opens}`)); }
    const act = event.target.closest("button[data-act]")?.dataset.act;
    if (act === "help") show($("#keys"));
    if (act === "palette") document.dispatchEvent(new CustomEvent("palette"));
    const dead = event.target.closest('[aria-disabled="true"]');
    if (dead) { event.preventDefault(); event.stopPropagation(); say(why(dead)); }
  }, true);
  const show = (dialog) => {
    if (!dialog || dialog.open) return;
    dialog.showModal();
    ($("[autofocus]", dialog) ?? $("[data-digit]", dialog) ?? $("input:not([type=hidden]), textarea", dialog))?.focus();
  };
  document.addEventListener("DOMContentLoaded", () => {
    learn();
    const single = $("#single-keys");
    if (!single) return;
    single.checked = localStorage.keys !== "off";
    single.addEventListener("change", () => { localStorage.keys = single.checked ? "on" : "off"; });
  });
  return { $, $$, OWN, load, press, possible, target, why, row, rows, kept, show, say, inField, composing };
})();
