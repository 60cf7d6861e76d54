// A table with a caption and a heading row: what the office's pages show their rows in.

import { el } from "./dom.js";

/** table("Accounts", ["Name", "Role"], [[cell, cell], ...]); a cell is a text or a node. */
export function table(caption, headings, rows, { hidden = false } = {}) {
  return el(
    "div",
    { class: "table-frame", tabindex: "0", role: "group", "aria-label": caption },
    el(
      "table",
      {},
      el("caption", { text: caption, class: hidden ? "unseen" : null }),
      el("thead", {}, el("tr", {}, ...headings.map((text) => el("th", { scope: "col", text })))),
      el("tbody", {}, ...rows.map((cells) => el("tr", {}, ...cells.map((cell, place) => cellNode(cell, place))))),
    ),
  );
}

function cellNode(cell, place) {
  const node = el(place === 0 ? "th" : "td", place === 0 ? { scope: "row" } : {});
  node.append(cell instanceof Node ? cell : String(cell ?? ""));
  return node;
}
