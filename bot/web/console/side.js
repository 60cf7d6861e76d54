// Beside the messages: the handoff card, corrections of the level, notes, what happened so far.

import { el } from "./dom.js";
import { levelChip } from "./queue.js";
import { languageName, moment, say, wordFor } from "./words.js";

const VERDICTS = ["right", "too_high", "too_low"];

/** view: {node, show(detail)}; actions: level(), feedback(verdict), note(text) */
export function makeSide(actions) {
  const facts = el("div");
  const notes = el("ul", { class: "notes" });
  const history = el("ol", { class: "history" });
  const thanks = el("p", { class: "hint", role: "status" });
  const text = el("textarea", { rows: "2", maxlength: "4000", "aria-label": say("note-label"), placeholder: say("note-placeholder") });
  const drafts = new Map();
  let openId = null;

  const noteForm = el("form", { class: "note-form", onsubmit: addNote }, text, el("button", { type: "submit", class: "quiet", text: say("note-add") }));
  const verdicts = VERDICTS.map((verdict) =>
    el("button", { type: "button", class: "quiet small", text: say(`verdict-${verdict.replace("_", "-")}`), onclick: () => judge(verdict) }),
  );
  const node = el(
    "aside",
    { class: "side", "aria-label": say("card") },
    el("section", { "aria-labelledby": "card-title" }, el("h2", { id: "card-title", text: say("card") }), facts),
    el(
      "section",
      { "aria-labelledby": "verdict-title" },
      el("h3", { id: "verdict-title", text: say("verdict-ask") }),
      el("div", { class: "verdicts" }, ...verdicts),
      thanks,
      el("button", { type: "button", class: "quiet small", text: say("level-change"), onclick: actions.level }),
    ),
    el("section", { "aria-labelledby": "notes-title" }, el("h3", { id: "notes-title", text: say("notes") }), notes, noteForm),
    el("details", {}, el("summary", { text: say("history") }), history),
  );

  async function addNote(event) {
    event.preventDefault();
    const written = text.value.trim();
    if (written && (await actions.note(written))) text.value = "";
  }

  async function judge(verdict) {
    if (await actions.feedback(verdict)) thanks.textContent = say("verdict-thanks");
  }

  function show(detail) {
    if (detail.id !== openId) {
      if (openId) drafts.set(openId, text.value);
      text.value = drafts.get(detail.id) ?? "";
      thanks.textContent = "";
      openId = detail.id;
    }
    facts.replaceChildren(factList(detail));
    notes.replaceChildren(
      ...detail.notes.map((note) =>
        el("li", {}, el("p", { class: "text", text: note.text, dir: "auto" }), el("p", { class: "foot", text: `${note.author_name} · ${moment(note.at)}` })),
      ),
    );
    history.replaceChildren(
      ...detail.history.map((event) => el("li", {}, el("time", { datetime: event.at, text: moment(event.at) }), el("span", { text: eventText(event) }))),
    );
  }

  return { node, show };
}

function factList(detail) {
  const rows = [
    [say("fact-level"), levelChip(detail.level)],
    [say("fact-indicators"), indicatorList(detail.indicators)],
    [say("fact-language"), languageName(detail.language)],
    [say("fact-channel"), wordFor("channel", detail.channel)],
    [say("fact-safe"), wordFor("safe", detail.safe_to_write)],
    [say("fact-exit"), detail.left_by_quick_exit ? say("yes") : say("no")],
    [say("fact-consent"), detail.declined ? say("consent-declined") : say("consent-open")],
    [say("fact-began"), moment(detail.created_at)],
    [say("fact-holder"), detail.holder_name ?? wordFor("mode", detail.mode)],
  ];
  if (detail.outcome) rows.push([say("fact-outcome"), wordFor("outcome", detail.outcome)]);
  return el("dl", {}, ...rows.flatMap(([name, value]) => [el("dt", { text: name }), el("dd", {}, value)]));
}

function indicatorList(names) {
  if (!names.length) return say("indicators-none");
  return el("ul", { class: "indicators" }, ...names.map((name) => el("li", { class: "indicator", text: wordFor("indicator", name) })));
}

function eventText({ kind, actor_name: actor, detail }) {
  const what = wordFor("event", kind);
  const kinds = ["level", "indicator", "outcome"];
  const word = kinds.map((one) => wordFor(one, detail ?? "")).find((found) => found !== detail) ?? detail;
  const shown = kind === "transferred" ? languageName(detail ?? "") : word;
  return [what, shown === "requested" ? say("event-requested") : shown, actor].filter(Boolean).join(" · ");
}
