// The palette: every act by its words in either language or by pinyin initials, with its key at the right.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const { $, $$ } = desk;
  const dialog = $("#palette");
  if (!dialog) return;
  const [field, list] = [$("#wanted"), $("#found")];
  for (const key of $$("#keys [data-name]")) { // every act of the key sheet but this one
    if (key.dataset.name === "palette") continue;
    const line = Object.assign(document.createElement("li"), { id: `do-${key.dataset.name}`, role: "option" });
    const words = key.nextElementSibling.textContent;
    Object.assign(line.dataset, { name: key.dataset.name, match: `${key.dataset.match} ${words.toLowerCase()}` });
    const [text, note] = [document.createElement("span"), document.createElement("small")];
    text.textContent = words;
    line.append(text, note, ...$$("kbd", key).map((each) => each.cloneNode(true)));
    list.append(line);
  }
  const lines = $$("li", list);
  let chosen = null;

  const choose = (line) => {
    chosen?.removeAttribute("aria-selected");
    chosen = line ?? null;
    chosen?.setAttribute("aria-selected", "true");
    chosen?.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", chosen?.id ?? "");
  };
  const shown = () => lines.filter((each) => !each.hidden);
  const filter = () => {
    const wanted = field.value.trim().toLowerCase().split(/\s+/);
    for (const line of lines) line.hidden = !wanted.every((word) => line.dataset.match.includes(word));
    choose(shown().find((each) => each.dataset.match.startsWith(`${wanted.join(" ")} `)) ?? shown()[0]);
  };
  const run = (line) => {
    dialog.close();
    if (line) desk.press(line.dataset.name);
  };
  document.addEventListener("palette", () => {
    for (const line of lines) {
      const button = desk.target(line.dataset.name);
      const able = desk.possible(line.dataset.name);
      line.setAttribute("aria-disabled", String(!able));
      $("small", line).textContent = able ? "" : desk.why(button) || dialog.dataset.none;
    }
    field.value = "";
    desk.show(dialog);
    filter();
  });
  field.addEventListener("input", filter);
  dialog.addEventListener("keydown", (event) => {
    if (desk.composing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const all = shown();
      choose(all[(all.indexOf(chosen) + step + all.length) % all.length]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(chosen);
    }
  });
  list.addEventListener("click", (event) => run(event.target.closest("li")));
});
