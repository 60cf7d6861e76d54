// Which message of the person the next reply answers to; Telegram shows it above the reply.

import { el } from "./dom.js";
import { say } from "./words.js";

/** view: {node, answer(message), take(): id or undefined, drop()} */
export function makeQuote(focus) {
  let chosen;
  const text = el("span", { class: "text", dir: "auto" });
  const off = el("button", { type: "button", class: "link", text: say("quote-drop"), onclick: () => drop(true) });
  const node = el("p", { class: "quoting", hidden: true }, el("span", { class: "hint", text: say("quoting") }), " ", text, " ", off);

  function drop(again = false) {
    chosen = undefined;
    node.hidden = true;
    if (again) focus();
  }

  return {
    node,
    answer(message) {
      chosen = message.id;
      text.textContent = shortened(message.text);
      node.hidden = false;
      focus();
    },
    take() {
      const id = chosen;
      drop();
      return id;
    },
    drop: () => drop(),
  };
}

/** The first words of a message. */
export function shortened(text) {
  const characters = Array.from(text.replace(/\s+/g, " ").trim());
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : characters.join("");
}
