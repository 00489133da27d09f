// Keys of the queue and the case, and buttons that copy or save. Every key has a link or button that does the same.
"use strict";

(() => {
  const rows = [...document.querySelectorAll("a[data-row]")];
  const inField = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

  // With a Chinese input method switched on, `key` is no letter outside fields; the place of the key still is.
  const letterOf = (event) =>
    /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, "").toLowerCase();

  const step = (by) => {
    const here = rows.indexOf(document.activeElement);
    const next = rows[here < 0 ? 0 : Math.min(Math.max(here + by, 0), rows.length - 1)];
    if (next) {
      next.focus();
      next.closest("tr").scrollIntoView({ block: "nearest" });
    }
  };

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || inField(event.target)) {
      return;
    }
    const up = document.querySelector('a[rel="up"]');
    if (event.key === "Escape" && up) {
      up.click();
    } else if (letterOf(event) === "j" || event.key === "ArrowDown") {
      move(event, 1);
    } else if (letterOf(event) === "k" || event.key === "ArrowUp") {
      move(event, -1);
    }
  });

  const move = (event, by) => {
    if (rows.length) {
      event.preventDefault();
      step(by);
    }
  };

  // Back from a case, the row it was opened from has the focus again.
  const place = "row";
  for (const row of rows) {
    row.addEventListener("click", () => sessionStorage.setItem(place, row.textContent));
    row.closest("tr").addEventListener("click", (event) => {
      if (!event.target.closest("a") && !String(window.getSelection())) {
        row.click();
      }
    });
  }
  rows.find((row) => row.textContent === sessionStorage.getItem(place))?.focus();

  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.done;
    });
  }

  // The return guide as PNG, which chats take; drawn here, for the browser has the fonts of every script.
  const png = async (picture) => {
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
    canvas.getContext("2d").drawImage(picture, 0, 0);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  };

  const pictureOf = () => {
    const picture = document.getElementById("picture");
    picture.loading = "eager";
    return png(picture);
  };

  const put = {
    copy: async (button) => {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": pictureOf() })]);
      button.textContent = button.dataset.done;
    },
    save: async (button) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(await pictureOf());
      link.download = button.dataset.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    },
  };

  for (const button of document.querySelectorAll("button[data-picture]")) {
    button.hidden = button.dataset.picture === "copy" && !(navigator.clipboard && window.ClipboardItem);
    button.addEventListener("click", () => put[button.dataset.picture](button));
  }
})();
