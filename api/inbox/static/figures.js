// Charts of the tables on the page: the numbers are the tables', and colours are the page's own.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const drawn = [];
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const DASHES = [[], [6, 3], [2, 3], [8, 3, 2, 3], [1, 2], [10, 4]];

  const read = (table) => {
    const columns = [...table.tHead.querySelectorAll("th")].map((each) => each.textContent);
    const rows = [...table.tBodies[0].rows];
    return {
      labels: rows.map((each) => each.cells[0].textContent.replace(/^\d{4}-/, "")),
      sets: columns.map((label, place) => ({ label, data: rows.map((each) => (each.cells[place + 1].dataset.value === "" ? null : Number(each.cells[place + 1].dataset.value))) })),
    };
  };
  // There are six colours; the seventh series and those behind it have the same ones, hatched.
  const hatched = (colour) => {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 6;
    const pen = tile.getContext("2d");
    [pen.fillStyle, pen.strokeStyle, pen.lineWidth] = [colour, token("--page"), 1.5];
    pen.fillRect(0, 0, 6, 6);
    for (const shift of [-6, 0, 6]) { pen.moveTo(shift, 6); pen.lineTo(shift + 6, 0); }
    pen.stroke();
    return pen.createPattern(tile, "repeat");
  };
  const draw = (place) => {
    const { labels, sets } = read(document.getElementById(place.dataset.draws));
    const look = place.dataset.look, line = look === "line", lying = look === "lying";
    const shown = sets.filter((each) => each.data.some((value) => value));
    const colours = (n) => token(`--series-${(n % 6) + 1}`);
    const fills = (n) => (line || n < 6 ? colours(n) : hatched(colours(n)));
    const axis = { ticks: { color: token("--ink2"), precision: line || look === "beside" ? undefined : 0 }, grid: { color: token("--line") }, border: { color: token("--line") } };
    if (lying) place.dataset.rows = Math.min(labels.length, 12);
    return new Chart(place.querySelector("canvas"), {
      type: line ? "line" : "bar",
      data: {
        labels,
        datasets: shown.map((each, n) => ({
          ...each, backgroundColor: fills(n), borderColor: line ? colours(n) : token("--page"), borderWidth: line ? 2 : 1,
          borderDash: line ? DASHES[n % 6] : [], pointRadius: line ? 2 : 0, ...(line && n ? { yAxisID: "other" } : {}),
        })),
      },
      options: {
        animation: false, responsive: true, maintainAspectRatio: false, indexAxis: lying ? "y" : "x",
        scales: {
          x: { ...axis, stacked: !line && look !== "beside", beginAtZero: true },
          y: { ...axis, stacked: !line && look !== "beside", beginAtZero: true },
          ...(line && shown.length > 1 ? { other: { ...axis, position: "right", beginAtZero: true, grid: { display: false } } } : {}),
        },
        plugins: { legend: { position: "bottom", labels: { color: token("--ink"), boxWidth: 12 } } },
      },
    });
  };
  const all = () => {
    while (drawn.length) drawn.pop().destroy();
    for (const place of document.querySelectorAll(".chart")) drawn.push(draw(place));
  };
  all();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", all);
});
