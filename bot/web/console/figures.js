// Counts for supervisors and admins, small cells hidden by the server.

import { read } from "./api.js";
import { el } from "./dom.js";
import { languageName, say, wordFor } from "./words.js";

/** A table per question, for a span of days that can be changed. */
export function makeFigures() {
  const from = el("input", { type: "date", id: "figures-from" });
  const to = el("input", { type: "date", id: "figures-to" });
  const tables = el("div", { class: "tables" });
  const problem = el("p", { class: "problem", role: "alert" });
  from.addEventListener("change", load);
  to.addEventListener("change", load);
  const node = el(
    "section",
    { class: "figures", "aria-labelledby": "figures-title" },
    el("h1", { id: "figures-title", text: say("figures") }),
    el("p", { class: "hint", text: say("figures-text") }),
    el("div", { class: "span" }, el("label", { for: from.id, text: say("figures-from") }), from, el("label", { for: to.id, text: say("figures-to") }), to),
    problem,
    tables,
  );

  async function load() {
    const query = new URLSearchParams();
    if (from.value) query.set("from", from.value);
    if (to.value) query.set("to", to.value);
    problem.textContent = "";
    try {
      const counted = await read(`/statistics?${query}`);
      from.value = counted.from;
      to.value = counted.to;
      show(counted);
    } catch (error) {
      problem.textContent = error.sentence ?? say("error-other");
    }
  }

  function show(counted) {
    const all = [
      table(say("figures-all"), [
        [say("figures-conversations"), counted.conversations],
        [say("figures-escalated"), counted.escalated],
      ]),
      table(say("fact-level"), rows(counted.by_level, (name) => say(`level-${name}`))),
      table(say("fact-language"), rows(counted.by_language, languageName)),
      table(say("fact-channel"), rows(counted.by_channel, (name) => wordFor("channel", name))),
      table(say("verdict-ask"), rows(counted.feedback, (name) => wordFor("verdict", name))),
    ];
    tables.replaceChildren(...all.filter((one) => one.querySelector("td")));
  }

  return { node, load };
}

const rows = (counts, word) => Object.entries(counts).map(([name, count]) => [word(name), count]);

function table(caption, lines) {
  const body = el("tbody", {}, ...lines.map(([name, count]) => el("tr", {}, el("th", { scope: "row", text: name }), el("td", { text: String(count) }))));
  return el("table", {}, el("caption", { text: caption }), body);
}
