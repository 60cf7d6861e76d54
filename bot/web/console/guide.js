// What stands where no conversation is open: one line, and for those who are new how the desk works.

import { el } from "./dom.js";
import { say } from "./words.js";

const STEPS = ["guide-queue", "guide-open", "guide-claim", "guide-safety", "guide-end"];

/** {node, tell(text)} */
export function makeGuide() {
  const line = el("p", { class: "line", role: "status", text: say("nothing-open") });
  const steps = el("ol", {}, ...STEPS.map((key) => el("li", { text: say(key) })));
  const guide = el("section", { class: "guide", "aria-labelledby": "guide-title" }, el("h2", { id: "guide-title", text: say("guide") }), steps, el("p", { class: "hint", text: say("guide-demo") }));
  const node = el("div", { class: "nothing" }, line, guide);
  return {
    node,
    tell(text) {
      line.textContent = text;
      guide.hidden = true;
    },
  };
}
