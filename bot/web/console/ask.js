// A question in a dialog: fields, one button to do it, one to leave it.

import { el } from "./dom.js";
import { say } from "./words.js";

/**
 * ask({title, text, submit, danger, only, facts: [[name, value]], fields: [{name, label, kind, options, value, limit, free}]})
 * kinds: select, text, area, password, check (true or false), checks (a list of codes). `free`: may stay empty; `only`: there
 * is nothing to leave. Resolves to {name: value} or to null when the question was left.
 */
export function ask({ title, text, submit, danger = false, only = false, facts = [], fields = [] }) {
  return new Promise((resolve) => {
    let answer = null;
    const inputs = new Map(fields.map((field) => [field.name, input(field)]));
    const form = el(
      "form",
      {
        onsubmit: (event) => {
          event.preventDefault();
          answer = Object.fromEntries([...inputs].map(([name, one]) => [name, one.value()]));
          dialog.close();
        },
      },
      el("h2", { id: "ask-title", text: title }),
      text ? el("p", { text }) : null,
      facts.length ? el("dl", { class: "facts" }, ...facts.flatMap(([name, value]) => [el("dt", { text: name }), el("dd", {}, el("code", { text: value }))])) : null,
      ...fields.map((field) => inputs.get(field.name).node),
      el(
        "div",
        { class: "buttons" },
        only ? null : el("button", { type: "button", class: "quiet", text: say("cancel"), onclick: () => dialog.close() }),
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
    form.querySelector("input, select, textarea, button")?.focus();
  });
}

/** {node, value()} */
function input({ name, label, kind, options = [], value = "", limit = 200, free = false }) {
  if (kind === "check") {
    const box = el("input", { type: "checkbox", name, checked: Boolean(value) });
    return { node: el("label", { class: "check" }, box, el("span", { text: label })), value: () => box.checked };
  }
  if (kind === "checks") {
    const boxes = options.map(([code, text]) => {
      const box = el("input", { type: "checkbox", name, value: code, checked: value.includes(code) });
      return { box, node: el("label", { class: "check" }, box, el("span", { text })) };
    });
    const node = el("fieldset", {}, el("legend", { text: label }), ...boxes.map((one) => one.node));
    return { node, value: () => boxes.filter((one) => one.box.checked).map((one) => one.box.value) };
  }
  const node = el(kind === "select" ? "select" : kind === "area" ? "textarea" : "input", { name, required: !free, autocomplete: "off" });
  if (kind === "select") {
    node.append(...options.map(([code, text]) => el("option", { value: code, text })));
    if (value) node.value = value;
  } else {
    node.maxLength = limit;
    if (kind === "password") node.type = "password";
    node.value = value;
  }
  return { node: el("label", {}, el("span", { text: label }), node), value: () => (kind === "password" ? node.value : node.value.trim()) };
}
