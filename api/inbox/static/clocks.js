// Clocks that count: one interval for the page, corrected by the server's own time.
"use strict";

(() => {
  let ahead = 0; // the server's clock minus this one, milliseconds
  const two = (n) => String(n).padStart(2, "0");
  const LOOKS = { ahead: "○", soon: "◔", severe: "●" };

  const span = (seconds, words) => {
    if (seconds >= 172800) return words.days.replace("{n}", Math.floor(seconds / 86400));
    if (seconds < 120) return `${Math.floor(seconds / 60)}:${two(Math.floor(seconds) % 60)}`;
    return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  };

  const tick = () => {
    const words = document.body.dataset;
    for (const clock of document.querySelectorAll("time[data-soon]")) {
      const left = (Date.parse(clock.dateTime) - Date.now() - ahead) / 1000;
      const look = left < 0 ? "severe" : left <= Number(clock.dataset.soon) ? "soon" : "ahead";
      const text = (left < 0 ? words.late : words.left).replace("{span}", span(Math.abs(left), words));
      const whole = `${clock.dataset.whose} ${text}`;
      if (clock.textContent !== whole) clock.textContent = whole;
      if (clock.classList.contains(look)) continue;
      clock.classList.remove(...Object.keys(LOOKS));
      clock.classList.add(look);
      clock.dataset.mark = LOOKS[look];
      const spoken = document.getElementById("spoken"); // entering the last stretch is told once, ticking never
      if (look === "soon" && spoken) spoken.textContent = `${clock.closest("[data-case]")?.dataset.case ?? ""} ${whole}`;
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    const stamp = Number(document.body.dataset.now);
    if (stamp) ahead = stamp * 1000 - Date.now();
    tick();
    setInterval(tick, 1000);
  });
  document.addEventListener("htmx:afterSettle", tick);
})();
