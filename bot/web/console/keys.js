// Shortcuts: one key each, only outside of fields; they can be switched off, and ? lists them.

import { el } from "./dom.js";
import { say } from "./words.js";

const OFF = "console-keys-off";

function isOff() {
  try {
    return localStorage.getItem(OFF) === "1";
  } catch {
    return false;
  }
}

function setOff(value) {
  try {
    localStorage.setItem(OFF, value ? "1" : "");
  } catch {
    off = value;
  }
}

let off = false;
let listening = null;

/** does: {key: [name of its string, function]}; replaces what was set before. */
export function setKeys(does) {
  if (listening) removeEventListener("keydown", listening);
  listening = (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog[open]") || isField(event.target)) return;
    if (event.key === "?") {
      event.preventDefault();
      showKeys(does);
      return;
    }
    const found = does[event.key];
    if (!found || off || isOff()) return;
    event.preventDefault();
    found[1]();
  };
  addEventListener("keydown", listening);
}

const isField = (node) => node instanceof HTMLElement && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName));

export function showKeys(does) {
  const rows = [["?", "keys-help"], ...Object.entries(does).map(([key, [name]]) => [key, name]), ["Enter", "keys-send"], ["Esc", "keys-escape"], ["↑ ↓", "keys-arrows"]];
  const toggle = el("input", { type: "checkbox", id: "keys-on", checked: !(off || isOff()), onchange: () => setOff(!toggle.checked) });
  const dialog = el(
    "dialog",
    { class: "keys", "aria-labelledby": "keys-title" },
    el("h2", { id: "keys-title", text: say("keys") }),
    el("dl", {}, ...rows.flatMap(([key, name]) => [el("dt", {}, el("kbd", { text: key })), el("dd", { text: say(name) })])),
    el("label", { class: "check", for: toggle.id }, toggle, el("span", { text: say("keys-on") })),
    el("div", { class: "buttons" }, el("button", { type: "button", class: "primary", text: say("close-window"), onclick: () => dialog.close() })),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
