// The list: moving about, what comes next fetched ahead, what forms carry, toasts.
"use strict";

(() => {
  const { $, $$, OWN } = desk;

  // The list: one row is current; it has the focus, and what a key does is done to it.
  const stand = (row, focused) => {
    for (const each of desk.rows()) {
      each.toggleAttribute("aria-current", each === row);
      $("a", each)?.setAttribute("tabindex", each === row ? "0" : "-1");
    }
    const link = row && $("a", row);
    (focused ?? link)?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
    if (row) sessionStorage.row = row.dataset.case;
    clearTimeout(stand.timer);
    stand.timer = setTimeout(() => ahead(link), 250);
    if ($("#peek")) $("#peek").replaceChildren(); // what was opened was another row's
  };
  const place = () => desk.rows().indexOf(desk.row());
  const step = (by) => {
    const next = desk.rows()[place() < 0 ? 0 : place() + by];
    if (next) stand(next);
    else $(`a[rel="${by > 0 ? "next" : "prev"}"]`)?.click();
  };
  Object.assign(OWN, {
    next: () => step(1),
    previous: () => step(-1),
    open: () => $("a", desk.row() ?? document.createElement("p"))?.click(),
    back: () => ($("form.editing [data-act=stop]") ?? $('a[rel="up"]'))?.click(),
    tick: () => $("input[type=checkbox]", desk.row() ?? $("[data-draft]:focus-within") ?? $("[data-draft]") ?? document)?.click(),
    "tick-to": () => {
      const rows = desk.rows().slice(0, place() + 1);
      const from = rows.slice(0, -1).findLastIndex((each) => $("input:checked", each));
      for (const each of rows.slice(Math.max(from, 0))) $("input[type=checkbox]", each).checked = true;
    },
    search: () => $("#search")?.focus(),
  });

  // The cases that come next are fetched ahead, so that they are there at once; what changed meanwhile is told.
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
    const get = requestConfig.verb === "get", whole = target?.id === "main";
    if (!get || whole) $("#trouble").replaceChildren(); // what went wrong before is no longer so
    const kept = get && whole && elt.href && AHEAD.get(elt.href);
    AHEAD.delete(elt.href);
    if (!kept || performance.now() - kept.at > FRESH) return;
    event.preventDefault();
    history.pushState({ htmx: true }, "", elt.href);
    htmx.swap(target, kept.text, { swapStyle: htmx.config.defaultSwapStyle, show: "top", showTarget: "window" }, { eventInfo: { target } });
    for (const each of $$("#news")) htmx.trigger(each, "changed");
  });

  document.addEventListener("click", (event) => {
    const row = event.target.closest("[data-row]");
    if (row && !event.target.closest("a, input, button, label") && !String(window.getSelection())) $("a", row)?.click();
  });
  document.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !desk.row() || desk.inField(event.target) || $("dialog[open]")) return;
    event.preventDefault();
    step(by);
  });
  // A row that leaves hands its place to the next, so that the focus never falls to the page.
  document.addEventListener("htmx:oobBeforeSwap", (event) => {
    if (!event.detail.target.matches?.("[data-row][aria-current]")) return;
    const here = place();
    setTimeout(() => stand(desk.rows()[here] ?? desk.rows().at(-1)), 30);
  });
  document.addEventListener("focusin", (event) => {
    const row = event.target.closest("[data-row]");
    if (row && desk.row() !== row) stand(row, event.target);
  });
  // What a dialog decides goes to the case it was opened on; the answer closes it.
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (!detail.successful) return;
    detail.elt.closest("dialog")?.close();
    detail.elt.closest(".toast")?.remove();
    delete detail.elt.dataset.nonce;
  });
  // Toasts leave by themselves; what can be taken back stays as long as that holds.
  const fade = (toast) => setTimeout(() => toast.remove(), Number(toast.dataset.seconds ?? 6) * 1000);
  new MutationObserver((changes) => {
    for (const each of changes.flatMap((change) => [...change.addedNodes])) if (each.matches?.(".toast")) fade(each);
  }).observe(document.documentElement, { childList: true, subtree: true });

  // A form with a decision carries a number used once: sent twice, it gets the first answer again.
  document.addEventListener("htmx:configRequest", (event) => {
    const { parameters, headers, elt, verb } = event.detail;
    if (elt.closest("[data-on-row]") && !parameters.case) {
      const ticked = $$("[data-row] input:checked").map((each) => each.closest("[data-row]").dataset.case);
      parameters.case = ticked.length ? ticked : desk.row()?.dataset.case ?? "";
    }
    if (verb === "get") return;
    elt.dataset.nonce ??= crypto.randomUUID?.() ?? String(Math.random()).slice(2);
    headers["Idempotency-Key"] = elt.dataset.nonce;
  });

  const begin = () => {
    const row = desk.kept() ?? (sessionStorage.row && $("#rest") ? null : desk.rows()[0]);
    setTimeout(() => ahead(row ? $("a", row) : $('.case-head a[rel="next"]')), 300);
    if (row) stand(row);
    else if ($("#main h1[tabindex]")) $("#main h1").focus();
    desk.load($$("[data-script]").map((each) => each.dataset.script)); // what this part alone needs
  };
  document.addEventListener("DOMContentLoaded", begin);
  document.addEventListener("htmx:afterSettle", ({ detail }) => {
    const id = detail.target?.id;
    if (id === "main" || (id === "rest" && !$("tr[aria-current]"))) begin();
  });
})();
