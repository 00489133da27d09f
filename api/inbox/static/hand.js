// Copy-and-post: what the server has handed over for posting is put on the clipboard, exactly.
"use strict";

document.addEventListener("copy-now", async ({ detail }) => {
  const number = detail.value ?? detail;
  const exact = document.getElementById(`exact-${number}`);
  const card = document.getElementById(`post-${number}`);
  if (!exact) return;
  try {
    await navigator.clipboard.writeText(exact.value);
    desk.say(exact.dataset.done);
  } catch { // no leave to write: the text is shown selected, to be copied by hand
    exact.hidden = false;
    exact.select();
  }
  card?.querySelector("[data-act=posted]")?.focus({ preventScroll: true });
});
// A card or line that was swapped keeps the place of the one who works on it.
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  const row = detail.elt.closest?.("[data-keeps]");
  if (row && !row.contains(document.activeElement)) row.querySelector("a, button")?.focus({ preventScroll: true });
});
