// Both texts at once: messages of the person are translated as they come, a draft before it is sent.

import { change } from "./api.js";
import { el } from "./dom.js";
import { language, languageName, say } from "./words.js";

/** here: {openId(), language(), translated()}: called when a translation has come. */
export function makeTranslate(here) {
  const on = new Set();
  const asked = new Set();
  const note = el("p", { class: "hint", role: "status" });
  const toggle = el("button", { type: "button", class: "quiet small translate", text: say("translate"), "aria-pressed": "false", onclick: flip });
  let available = true;

  const isOn = () => available && on.has(here.openId());

  function flip() {
    const id = here.openId();
    if (on.has(id)) on.delete(id);
    else on.add(id);
    here.translated();
  }

  function show(detail) {
    toggle.hidden = !available || detail.language === language();
    toggle.setAttribute("aria-pressed", String(isOn()));
    if (isOn()) next(detail);
  }

  /** The newest message of the person that has no translation yet; one at a time. */
  async function next(detail) {
    const id = detail.id;
    const message = [...detail.messages].reverse().find((one) => one.from === "visitor" && !one.pressed && one.translation?.language !== language() && !asked.has(`${one.id}:${one.text}`));
    if (!message) return;
    asked.add(`${message.id}:${message.text}`);
    try {
      await change(`/conversations/${id}/messages/${message.id}/translation`, { to: language() });
      note.textContent = "";
    } catch (error) {
      if (error.code === "translation_off") available = false;
      else note.textContent = error.sentence ?? say("error-other");
    }
    here.translated();
  }

  /** What a draft becomes; resolves to {text, original} to send, or null when it is to be changed. */
  async function preview(text) {
    const found = await change(`/conversations/${here.openId()}/translate`, { text, from: language(), to: here.language() });
    return new Promise((resolve) => {
      let answer = null;
      const edited = el("textarea", { rows: "4", maxlength: "4000", "aria-label": say("translate-there", { language: languageName(here.language()) }), lang: here.language() });
      edited.value = found.text;
      const dialog = el(
        "dialog",
        { class: "ask", "aria-labelledby": "translate-title" },
        el("h2", { id: "translate-title", text: say("translate-title") }),
        el("p", { class: "hint", text: say("translate-text") }),
        edited,
        el("h3", { text: say("translate-back") }),
        el("p", { class: "text", text: found.back }),
        el(
          "div",
          { class: "buttons" },
          el("button", { type: "button", class: "quiet", text: say("translate-change"), onclick: () => dialog.close() }),
          el("button", { type: "button", class: "primary", text: say("send"), onclick: () => { answer = { text: edited.value.trim(), original: { language: language(), text } }; dialog.close(); } }),
        ),
      );
      dialog.addEventListener("close", () => {
        dialog.remove();
        resolve(answer);
      });
      document.body.append(dialog);
      dialog.showModal();
      edited.focus();
    });
  }

  return { toggle, note, isOn, show, preview };
}
