// What every page beside the conversations has: a heading, a problem line, and one way to try something.

import { el } from "./dom.js";
import { say } from "./words.js";

/** {node, body, attempt(work)}: `attempt` runs a call and tells in a sentence what went wrong; answers whether it worked. */
export function makePage(name, text = "") {
  const problem = el("p", { class: "problem", role: "alert" });
  const done = el("p", { class: "hint", role: "status" });
  const body = el("div", { class: "page-body" });
  const title = el("h1", { id: `${name}-title`, text: say(name), tabindex: "-1" });
  const node = el("section", { class: `page ${name}`, "aria-labelledby": title.id }, title, text ? el("p", { class: "hint", text }) : null, problem, done, body);

  async function attempt(work, thanks = "") {
    problem.textContent = "";
    done.textContent = "";
    try {
      await work();
      done.textContent = thanks;
      return true;
    } catch (error) {
      problem.textContent = error.sentence ?? say("error-other");
      return false;
    }
  }

  return { node, body, attempt, focus: () => title.focus() };
}

export const button = (text, onclick, kind = "quiet small") => el("button", { type: "button", class: kind, text, onclick });
