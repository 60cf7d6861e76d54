// A question in a dialog: fields, one button to do it, one to leave it.

import { el } from "./dom.js";
import { say } from "./words.js";

/**
 * ask({title, text, submit, danger, fields: [{name, label, kind: "select"|"text"|"area"|"date", options, value, limit}]})
 * resolves to {name: value} or to null when the question was left.
 */
export function ask({ title, text, submit, danger = false, fields = [] }) {
  return new Promise((resolve) => {
    let answer = null;
    const inputs = new Map(fields.map((field) => [field.name, input(field)]));
    const form = el(
      "form",
      {
        onsubmit: (event) => {
          event.preventDefault();
          answer = Object.fromEntries([...inputs].map(([name, node]) => [name, node.value.trim()]));
          dialog.close();
        },
      },
      el("h2", { id: "ask-title", text: title }),
      text ? el("p", { text }) : null,
      ...fields.map((field) => el("label", {}, el("span", { text: field.label }), inputs.get(field.name))),
      el(
        "div",
        { class: "buttons" },
        el("button", { type: "button", class: "quiet", text: say("cancel"), onclick: () => dialog.close() }),
        el("button", { type: "submit", class: danger ? "danger" : "primary", text: submit }),
      ),
    );
    const dialog = el("dialog", { class: "ask", "aria-labelledby": "ask-title" }, form);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    (inputs.values().next().value ?? form.querySelector("button")).focus();
  });
}

function input({ name, kind, options = [], value = "", limit = 200 }) {
  if (kind === "select") {
    const node = el("select", { name, required: true });
    node.append(...options.map(([code, label]) => el("option", { value: code, text: label })));
    if (value) node.value = value;
    return node;
  }
  const node = el(kind === "area" ? "textarea" : "input", { name, required: true, maxlength: String(limit), autocomplete: "off" });
  if (kind === "date") node.type = "date";
  node.value = value;
  return node;
}
