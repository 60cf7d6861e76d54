// Counts for supervisors and admins, small cells hidden by the server: a chart and its table for each question.

import { read } from "./api.js";
import { bars, columns } from "./charts.js";
import { el } from "./dom.js";
import { button, makePage } from "./page.js";
import { table } from "./table.js";
import { languageName, say, seconds, shortDay, wordFor } from "./words.js";

const SPANS = [7, 30, 90];
const DAY = 86400000;

export function makeFigures() {
  const page = makePage("figures", say("figures-text"));
  const from = el("input", { type: "date", id: "figures-from" });
  const to = el("input", { type: "date", id: "figures-to" });
  const file = el("a", { class: "button quiet small", text: say("figures-csv"), download: "" });
  const sheets = el("div", { class: "sheets" });
  for (const input of [from, to]) input.addEventListener("change", load);
  page.body.append(
    el(
      "div",
      { class: "filters" },
      ...SPANS.map((days) => button(say("figures-days", { count: days }), () => span(days))),
      el("label", { for: from.id }, el("span", { text: say("figures-from") }), from),
      el("label", { for: to.id }, el("span", { text: say("figures-to") }), to),
      file,
    ),
    sheets,
  );

  function span(days) {
    const today = Date.now();
    to.value = new Date(today).toISOString().slice(0, 10);
    from.value = new Date(today - (days - 1) * DAY).toISOString().slice(0, 10);
    load();
  }

  async function load() {
    const query = new URLSearchParams();
    if (from.value) query.set("from", from.value);
    if (to.value) query.set("to", to.value);
    await page.attempt(async () => {
      const counted = await read(`/statistics?${query}`);
      from.value = counted.from;
      to.value = counted.to;
      file.href = `/api/staff/statistics.csv?from=${counted.from}&to=${counted.to}`;
      show(counted);
    });
  }

  function show(counted) {
    const levels = ["immediate", "high", "elevated", "none"];
    sheets.replaceChildren(
      sheet(say("figures-all"), [
        [say("figures-conversations"), counted.conversations],
        [say("figures-escalated"), counted.escalated],
        [say("figures-out-of-hours"), counted.out_of_hours],
      ]),
      waits(counted.waits, levels),
      days(counted.by_day),
      sheet(say("fact-level"), levels.map((name) => [say(`level-${name}`), counted.by_level[name]])),
      sheet(say("fact-language"), named(counted.by_language, languageName)),
      sheet(say("fact-channel"), named(counted.by_channel, (name) => wordFor("channel", name))),
      sheet(say("fact-lane"), named(counted.by_lane, (name) => wordFor("lane", name))),
      sheet(say("fact-topic"), named(counted.by_topic, (name) => wordFor("topic", name))),
      sheet(say("verdict-ask"), named(counted.feedback, (name) => wordFor("verdict", name))),
      precision(counted.alert_precision),
    );
  }

  return { node: page.node, load, focus: page.focus };
}

const named = (counts, word) => Object.entries(counts).map(([name, cell]) => [word(name), cell]);

function sheet(title, rows) {
  if (!rows.length) return empty(title);
  return el("section", { class: "sheet" }, el("h2", { text: title }), bars(title, rows), table(title, [title, say("figures-number")], rows, { hidden: true }));
}

function days(byDay) {
  const rows = Object.entries(byDay);
  const title = say("figures-by-day");
  const details = el("details", {}, el("summary", { text: say("figures-table") }), table(title, [title, say("figures-number")], rows.map(([day, cell]) => [shortDay(day), cell]), { hidden: true }));
  return el("section", { class: "sheet wide" }, el("h2", { text: title }), columns(title, rows, shortDay), details);
}

function waits(byLevel, levels) {
  const title = say("figures-waits");
  const rows = levels.map((name) => {
    const { answered, median, p95 } = byLevel[name];
    return [say(`level-${name}`), answered, median === null ? "–" : seconds(median), p95 === null ? "–" : seconds(p95)];
  });
  const headings = [say("fact-level"), say("figures-answered"), say("figures-median"), say("figures-p95")];
  return el("section", { class: "sheet" }, el("h2", { text: title }), table(title, headings, rows, { hidden: true }), el("p", { class: "hint", text: say("figures-waits-text") }));
}

function precision(shares) {
  const title = say("figures-precision");
  const rows = Object.entries(shares).map(([name, share]) => [name === "all" ? say("figures-all") : languageName(name), `${Math.round(share * 100)} %`]);
  if (!rows.length) return empty(title);
  return el("section", { class: "sheet" }, el("h2", { text: title }), table(title, [say("fact-language"), title], rows, { hidden: true }), el("p", { class: "hint", text: say("figures-precision-text") }));
}

const empty = (title) => el("section", { class: "sheet" }, el("h2", { text: title }), el("p", { class: "hint", text: say("figures-none") }));
