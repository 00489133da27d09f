// Typing: kept on the server as it grows, judged while it grows, never swapped away under the hands that type it.
"use strict";

(() => {
  const { $, $$ } = desk;
  const CHECK = 400, SAVE = 800; // milliseconds after the last key
  const timers = new WeakMap();

  const key = (field) => `typed:${field.dataset.typing}`;
  const post = async (field, what) => {
    const form = field.form;
    const body = new FormData(form);
    const headers = { ...JSON.parse(document.body.getAttribute("hx-headers")), "HX-Request": "true" };
    return fetch(field.dataset[what], { method: "POST", body, headers, credentials: "same-origin" });
  };
  const state = (field, word) => {
    const place = $("[data-state]", field.form);
    if (place) place.textContent = place.dataset[word] ?? "";
  };

  const check = async (field) => {
    const asked = field.value;
    try {
      const answer = await post(field, "check");
      if (!answer.ok || field.value !== asked || !field.isConnected) return; // what was typed since is judged next
      const place = $("[data-judged]", field.form);
      htmx.swap(place, await answer.text(), { swapStyle: htmx.config.defaultSwapStyle });
    } catch { /* the bar at the top says that the desk cannot be reached */ }
  };
  const save = async (field) => {
    const asked = field.value;
    localStorage[key(field)] = asked;
    try {
      const answer = await post(field, "save");
      if (!answer.ok) return state(field, "unsaved");
      if (field.value === asked) delete localStorage[key(field)];
      state(field, "saved");
    } catch { state(field, "unsaved"); }
  };
  const later = (field) => {
    for (const each of timers.get(field) ?? []) clearTimeout(each);
    timers.set(field, [setTimeout(check, CHECK, field), setTimeout(save, SAVE, field)]);
    state(field, "busy");
  };

  document.addEventListener("input", (event) => {
    if (event.target.matches?.("[data-typing]") && !event.isComposing) later(event.target);
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
      const kept = localStorage[key(field)];
      if (kept !== undefined) field.value = kept; // typed while the desk could not be reached
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
      void check(field);
    }
  };
  document.addEventListener("htmx:afterSettle", begin);
  document.addEventListener("DOMContentLoaded", begin);
  // Slots are tokens: a backspace behind one takes it whole.
  document.addEventListener("beforeinput", (event) => {
    const field = event.target;
    if (!field.matches?.("[data-typing]") || event.inputType !== "deleteContentBackward" || field.selectionStart !== field.selectionEnd) return;
    const slots = JSON.parse(field.dataset.slots ?? "[]");
    const before = field.value.slice(0, field.selectionStart);
    const slot = slots.find((each) => each && before.endsWith(each));
    if (slot) field.setSelectionRange(before.length - slot.length, before.length);
  });
  // A form with a decision carries a number used once: sent twice, it gets the first answer again.
  document.addEventListener("htmx:configRequest", (event) => {
    const { parameters, headers, elt, verb } = event.detail;
    if (elt.closest("[data-on-row]") && !parameters.case) {
      const ticked = $$("[data-row] input:checked").map((each) => each.value);
      parameters.case = ticked.length ? ticked : desk.row()?.dataset.case ?? "";
    }
    if (verb === "get") return;
    elt.dataset.nonce ??= crypto.randomUUID?.() ?? String(Math.random()).slice(2);
    headers["Idempotency-Key"] = elt.dataset.nonce;
  });
  document.addEventListener("htmx:afterRequest", (event) => { if (event.detail.successful) delete event.detail.elt.dataset.nonce; });
})();
