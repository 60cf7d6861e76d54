// What is agreed about writing to the person: whether, when, who first, and the word that shows it is really them.

import { put } from "./api.js";
import { ask } from "./ask.js";
import { el } from "./dom.js";
import { say, wordFor } from "./words.js";

const TIMES = ["any", "morning", "midday", "evening"];

/** here: {openId(), attempt(work)}; view: {node, show(detail)} */
export function makeSafety(here) {
  const facts = el("dl", {});
  const node = el(
    "section",
    { "aria-labelledby": "safety-title" },
    el("h3", { id: "safety-title", text: say("safety") }),
    facts,
    el("button", { type: "button", class: "quiet small", text: say("safety-change"), onclick: edit }),
  );
  let detail = null;

  function show(found) {
    detail = found;
    const rows = [
      ["fact-safe", wordFor("safe", found.safe_to_write)],
      ["fact-write-first", say(found.write_first ? "yes" : "write-first-no")],
      ["fact-safe-time", found.safe_time ? wordFor("time", found.safe_time) : say("safe-unknown")],
      ["fact-code-word", found.code_word ?? say("code-word-none")],
    ];
    facts.replaceChildren(...rows.flatMap(([key, value]) => [el("dt", { text: say(key) }), el("dd", { text: value })]));
  }

  async function edit() {
    const id = here.openId();
    const fields = [
      { name: "safe_to_write", label: say("fact-safe"), kind: "select", options: ["unknown", "yes", "no"].map((name) => [name, wordFor("safe", name)]), value: detail.safe_to_write },
      { name: "write_first", label: say("fact-write-first"), kind: "check", value: detail.write_first },
      { name: "safe_time", label: say("fact-safe-time"), kind: "select", options: [["", say("safe-unknown")], ...TIMES.map((name) => [name, wordFor("time", name)])], value: detail.safe_time ?? "", free: true },
      { name: "code_word", label: say("fact-code-word"), kind: "text", value: detail.code_word ?? "", limit: 64, free: true },
    ];
    const answer = await ask({ title: say("safety"), text: say("safety-text"), submit: say("save"), fields });
    if (!answer) return;
    if (!answer.safe_time) delete answer.safe_time;
    await here.attempt(() => put(`/conversations/${id}/safety`, answer));
  }

  return { node, show };
}
