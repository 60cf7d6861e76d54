// Beside the messages: the handoff card, safety, corrections of the level, notes, what happened so far.

import { el } from "./dom.js";
import { isFolding, setFolding } from "./folding.js";
import { marked } from "./messages.js";
import { levelChip } from "./queue.js";
import { makeSafety } from "./safety.js";
import { countryName, languageName, moment, say, wordFor } from "./words.js";

const VERDICTS = ["right", "too_high", "too_low"];
const MOST_SENTENCES = 6;
const SHOWN = 240;

/** view: {node, show(detail)}; actions: level(), feedback(verdict), note(text), lane(lane), openId(), attempt(work), goTo(id) */
export function makeSide(actions) {
  const facts = el("div");
  const sentences = el("ul", { class: "sentences" });
  const said = el("div", { class: "said" });
  const notes = el("ul", { class: "notes" });
  const history = el("ol", { class: "history" });
  const thanks = el("p", { class: "hint", role: "status" });
  const text = el("textarea", { rows: "2", maxlength: "4000", "aria-label": say("note-label"), placeholder: say("note-placeholder") });
  const safety = makeSafety(actions);
  const lane = el("button", { type: "button", class: "quiet small", onclick: () => actions.lane() });
  const drafts = new Map();
  let openId = null;

  const noteForm = el("form", { class: "note-form", onsubmit: addNote }, text, el("button", { type: "submit", class: "quiet", text: say("note-add") }));
  const verdicts = VERDICTS.map((verdict) =>
    el("button", { type: "button", class: "quiet small", text: say(`verdict-${verdict.replace("_", "-")}`), onclick: () => judge(verdict) }),
  );
  const sentencesPart = el("section", { "aria-labelledby": "sentences-title" }, el("h3", { id: "sentences-title", text: say("card-sentences") }), sentences);
  const node = el(
    "aside",
    { class: "side", "aria-label": say("card") },
    el("section", { "aria-labelledby": "card-title" }, el("h2", { id: "card-title", text: say("card") }), facts, lane),
    sentencesPart,
    said,
    safety.node,
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
    foldButton(() => actions.refresh()),
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
    lane.textContent = say(detail.lane === "other" ? "lane-to-person" : "lane-to-other");
    showSentences(detail);
    said.replaceChildren(...saidParts(detail));
    safety.show(detail);
    notes.replaceChildren(
      ...detail.notes.map((note) =>
        el("li", {}, el("p", { class: "text", text: note.text, dir: "auto" }), el("p", { class: "foot", text: `${note.author_name} · ${moment(note.at)}` })),
      ),
    );
    history.replaceChildren(
      ...detail.history.map((event) => el("li", {}, el("time", { datetime: event.at, text: moment(event.at) }), el("span", { text: eventText(event) }))),
    );
  }

  /** The words that raised the level, each a way to where they stand. */
  function showSentences(detail) {
    const risky = detail.messages.filter((message) => message.evidence.length).slice(-MOST_SENTENCES);
    sentencesPart.hidden = !risky.length;
    sentences.replaceChildren(
      ...risky.map((message) => {
        const go = el("button", { type: "button", class: "sentence", onclick: () => actions.goTo(message.id) });
        go.append(...marked(message.text, message.evidence));
        return el("li", {}, go);
      }),
    );
  }

  return { node, show };
}

function foldButton(changed) {
  const text = () => say(isFolding() ? "fold-on" : "fold-off");
  const button = el("button", { type: "button", class: "quiet small fold-toggle", text: text(), "aria-pressed": String(isFolding()) });
  button.addEventListener("click", () => {
    setFolding(!isFolding());
    button.textContent = text();
    button.setAttribute("aria-pressed", String(isFolding()));
    changed();
  });
  return button;
}

/** What the person asked last and what the program answered, in their own words: nothing is summed up. */
function saidParts(detail) {
  const last = (from) => detail.messages.filter((message) => message.from === from).at(-1);
  const [asked, answered] = [last("visitor"), last("assistant")];
  const part = (key, message) => el("section", {}, el("h3", { text: say(key) }), el("p", { class: "text", text: shorten(message.text), dir: "auto" }));
  return [asked ? part("card-asked", asked) : null, answered ? part("card-answered", answered) : null].filter(Boolean);
}

const shorten = (text) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

function factList(detail) {
  const rows = [
    [say("fact-level"), levelChip(detail.level)],
    [say("fact-indicators"), indicatorList(detail.indicators)],
    [say("fact-lane"), wordFor("lane", detail.lane)],
    [say("fact-topic"), detail.topic ? wordFor("topic", detail.topic) : say("safe-unknown")],
    [say("fact-language"), languageName(detail.language)],
    [say("fact-country"), detail.country ? countryName(detail.country) : say("safe-unknown")],
    [say("fact-channel"), wordFor("channel", detail.channel)],
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
  const kinds = ["level", "indicator", "outcome", "lane"];
  const word = kinds.map((one) => wordFor(one, detail ?? "")).find((found) => found !== detail) ?? detail;
  const shown = kind === "transferred" ? languageName(detail ?? "") : kind === "safety" ? null : word;
  return [what, shown === "requested" ? say("event-requested") : shown, actor].filter(Boolean).join(" · ");
}
