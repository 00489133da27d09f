// Live changes: one EventSource per browser says only "case X is version N"; what is on the screen fetches itself.
"use strict";

(() => {
  const { $, $$ } = desk;
  const wire = "BroadcastChannel" in window ? new BroadcastChannel("desk") : null;
  let source = null;
  let last = 0;
  let wait = 500;

  const fetchRow = (row) => {
    const address = row.closest("[data-address]")?.dataset.address ?? "";
    htmx.ajax("GET", `/queue/row/${row.dataset.case}?${address}`, { target: row, swap: "outerHTML" });
  };
  const tell = (concerns) => {
    for (const each of $$("[data-live]")) if (concerns(each.dataset.live)) htmx.trigger(each, "changed");
  };
  const changed = ({ seq, cases }) => {
    for (const row of desk.rows()) if (cases.includes(row.dataset.case)) fetchRow(row);
    last = Math.max(last, seq);
    tell((of) => of === "*" || cases.includes(of));
  };
  const resync = () => tell(() => true);

  const online = (is) => {
    const bar = $("#offline");
    if (!bar || is === !document.body.dataset.offline) return;
    if (is) {
      delete document.body.dataset.offline;
      bar.textContent = bar.dataset.back;
      setTimeout(() => { bar.hidden = true; }, 4000);
      resync();
    } else {
      document.body.dataset.offline = "yes";
      bar.textContent = bar.dataset.words.replace("{time}", new Date().toTimeString().slice(0, 5));
      bar.hidden = false;
    }
  };

  const open = () => {
    source = new EventSource(`/live?shop=${document.body.dataset.live}&after=${last}`);
    source.onopen = () => { wait = 500; online(true); wire?.postMessage({ online: true }); };
    source.onmessage = (event) => { const said = JSON.parse(event.data); wire?.postMessage(said); changed(said); };
    source.addEventListener("end", () => { source.close(); open(); });
    source.onerror = () => {
      source.close();
      online(false);
      wire?.postMessage({ online: false });
      wait = Math.min(wait * 2, 15000);
      setTimeout(open, wait * (0.5 + Math.random()));
    };
  };

  document.addEventListener("DOMContentLoaded", () => {
    if (!("live" in document.body.dataset)) return;
    last = Number(document.body.dataset.changes ?? 0);
    if (wire) wire.onmessage = ({ data }) => ("online" in data ? online(data.online) : changed(data));
    // once painted, the tab that holds the lock listens for all; when it closes, the next one does
    setTimeout(() => {
      if (navigator.locks && wire) void navigator.locks.request("desk-live", () => new Promise(open));
      else open();
    }, 300);
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) resync(); });
  document.addEventListener("htmx:sendError", () => online(false));
  document.addEventListener("htmx:afterRequest", (event) => { if (event.detail.xhr?.status) online(true); });
  window.addEventListener("pagehide", () => source?.close());
})();
