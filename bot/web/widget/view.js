/* What is on the screen. Every word goes in as text, never as markup. */

/** @typedef {import("./api.js").Message} Message */
/** @typedef {Record<string, string>} Strings */
/**
 * @typedef {{leave: () => void, hide: () => void, send: (text: string) => void, typing: () => void,
 *   choose: (title: string, payload: string) => void, language: (code: string) => void,
 *   person: () => void, erase: () => void, retry: (id: string) => void, more: () => void}} Actions
 */

const NEAR_END_PX = 80;
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];
const WARN_AT = 300;

/**
 * @param {string} tag @param {Record<string, any>} [props] @param {...(Node | string)} children
 * @returns {any}
 */
export function make(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name in node && name !== "role") /** @type {any} */ (node)[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** @param {string} d */
function icon(d) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg.namespaceURI, "path");
  path.setAttribute("d", d);
  svg.append(path);
  return svg;
}

/**
 * Splits a text at telephone numbers; bot/channels/web_plain.py reads numbers the same way.
 * @param {string} text @param {string} emergency @returns {(Node | string)[]}
 */
export function linkPhones(text, emergency) {
  const own = emergency.replace(/[^\d+]/g, "").replace("+", "\\+") || "(?!)";
  // No look-behind: older phones cannot read it.
  const number = new RegExp(
    `(^|[^\\p{L}\\p{N}_.,:+])(\\+\\d[\\d ()-]{5,}\\d|0\\d[\\d ()-]{6,}\\d|116[ -]?\\d{3}|${own})(?![\\p{L}\\p{N}_:])`,
    "gu",
  );
  /** @type {(Node | string)[]} */
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(number)) {
    const start = (match.index ?? 0) + match[1].length;
    pieces.push(text.slice(end, start), make("a", { href: `tel:${match[2].replace(/[^\d+]/g, "")}` }, match[2]));
    end = start + match[2].length;
  }
  return [...pieces, text.slice(end)];
}

export class View {
  /** @type {Strings} */
  words = {};
  emergency = "";
  limit = 4000;
  mode = "assistant";
  /** @type {[HTMLElement, string, string][]} node, attribute (or "" for its text), key */
  #labels = [];
  /** @type {Map<string, HTMLElement>} what the person sent, by client id */
  #sent = new Map();
  #typingTimer = 0;

  /** @param {Actions} act */
  constructor(act) {
    this.act = act;
    this.leave = this.#button("leave", "leave", () => act.leave(), "leave-label");
    this.languages = make("select", { className: "languages", autocomplete: "off" });
    this.languages.addEventListener("change", () => act.language(this.languages.value));
    this.#label(this.languages, "aria-label", "language");
    this.more = this.#iconButton("menu", "M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z", () => this.toggleMenu());
    this.more.setAttribute("aria-expanded", "false");
    this.close = this.#iconButton("hide", "M6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z", () => act.hide());
    this.menu = make(
      "div",
      { className: "wishes", hidden: true },
      this.#button("item", "person", () => this.#fromMenu(act.person)),
      this.#button("item", "delete", () => this.#fromMenu(() => this.#ask(true))),
    );
    this.question = this.#dialog();
    this.status = make("p", { className: "mode" });
    this.call = make("a", { className: "emergency" });
    this.#label(this.call, "", "emergency");
    this.#label(this.call, "aria-label", "emergency-label");
    const [hint, keys] = [make("span"), make("span", { className: "keys" })];
    this.#label(hint, "", "leave-hint");
    this.#label(keys, "", "leave-keys");
    this.hint = make("p", { className: "hint" }, hint, " ", keys);
    this.log = make("div", { className: "log", role: "log", tabIndex: 0 });
    this.log.setAttribute("aria-live", "polite");
    this.log.setAttribute("aria-relevant", "additions");
    this.#label(this.log, "aria-label", "log");
    this.log.addEventListener("scroll", () => this.#nearEnd() && (this.newer.hidden = true));
    this.newer = this.#button("newer", "new", () => this.toEnd());
    this.newer.hidden = true;
    this.dots = make("p", { className: "dots", hidden: true });
    this.#label(this.dots, "", "typing");
    this.banner = make("p", { className: "banner", role: "alert", hidden: true });
    this.text = make("textarea", { className: "text", rows: 1, autocomplete: "off", spellcheck: false });
    this.#label(this.text, "placeholder", "write");
    this.#label(this.text, "aria-label", "write-label");
    this.count = make("p", { className: "count", id: "count", hidden: true });
    this.text.setAttribute("aria-describedby", "count");
    this.sendButton = this.#iconButton("send", "M3 20.5v-7l9-1.5-9-1.5v-7L22 12z", () => {});
    this.sendButton.type = "submit";
    const form = make("form", { className: "write", noValidate: true }, this.text, this.sendButton);
    form.addEventListener("submit", (/** @type {Event} */ event) => this.#submit(event));
    this.text.addEventListener("input", () => this.#typed());
    this.text.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.#submit(event);
    });
    this.panel = make(
      "section",
      { className: "panel", role: "dialog", tabIndex: -1, hidden: true },
      make("div", { className: "bar" }, this.leave, make("span", { className: "gap" }), this.languages, this.more, this.close),
      this.menu,
      this.question,
      make("div", { className: "state" }, this.status, this.call),
      this.hint,
      this.log,
      this.newer,
      this.dots,
      this.banner,
      this.count,
      form,
    );
    this.status.setAttribute("role", "status");
    this.#label(this.panel, "aria-label", "title");
    this.panel.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      if (!this.menu.hidden) this.toggleMenu();
      else if (!this.question.hidden) this.#ask(false);
      else act.hide();
    });
    this.cover = make("div", { className: "cover", hidden: true });
  }

  #dialog() {
    const words = make("p", { id: "ask" });
    this.#label(words, "", "delete-ask");
    this.no = this.#button("item", "delete-no", () => this.#ask(false));
    const yes = this.#button("item danger", "delete-yes", () => {
      this.#ask(false);
      this.act.erase();
    });
    const box = make("div", { className: "question", role: "alertdialog", hidden: true }, words, this.no, yes);
    box.setAttribute("aria-labelledby", "ask");
    return box;
  }

  // --- words

  /** @param {HTMLElement} node @param {string} attribute @param {string} key */
  #label(node, attribute, key) {
    this.#labels.push([node, attribute, key]);
  }

  /** @param {string} kind @param {string} key @param {() => void} press @param {string} [name] */
  #button(kind, key, press, name) {
    const button = make("button", { className: kind, type: "button" });
    button.addEventListener("click", press);
    this.#label(button, "", key);
    if (name) this.#label(button, "aria-label", name);
    return button;
  }

  /** @param {string} key @param {string} path @param {() => void} press */
  #iconButton(key, path, press) {
    const button = make("button", { className: `icon ${key}`, type: "button" }, icon(path));
    button.addEventListener("click", press);
    this.#label(button, "aria-label", key);
    this.#label(button, "title", key);
    return button;
  }

  /** Shows everything in a language. @param {any} told what /api/chat/strings answered */
  speak(told) {
    this.words = told.strings;
    this.emergency = told.emergency;
    this.limit = told.text_limit;
    this.panel.lang = told.language;
    this.panel.dir = RIGHT_TO_LEFT.includes(told.language) ? "rtl" : "ltr";
    this.call.href = `tel:${told.emergency}`;
    for (const [node, attribute, key] of this.#labels) {
      if (attribute) node.setAttribute(attribute, this.words[key]);
      else node.textContent = this.words[key];
    }
    this.languages.replaceChildren(
      ...told.languages.map((/** @type {{code: string, name: string}} */ { code, name }) =>
        make("option", { value: code, lang: code, selected: code === told.language }, name),
      ),
    );
    this.setMode(this.mode);
  }

  /** @param {string} mode */
  setMode(mode) {
    this.mode = mode;
    const words = this.words[`mode-${mode}`] ?? "";
    if (this.status.textContent !== words) this.status.textContent = words; // said again only if it changed
  }

  // --- messages

  /** @param {Message} message @param {boolean} [fresh] not from before */
  show(message, fresh = true) {
    const follow = this.#nearEnd();
    const pending = message.client_id ? this.#sent.get(message.client_id) : undefined;
    if (pending) {
      this.delivery(String(message.client_id), "");
      return;
    }
    const bubble = this.#bubble(message.from, message.text);
    if (message.from !== "visitor") this.#dropStaleChoices(message.buttons.length > 0);
    if (message.buttons.length) bubble.append(this.#choices(message.buttons));
    this.log.append(bubble);
    if (message.from !== "visitor") this.writing(false);
    if (follow && fresh) this.toEnd(this.#firstReply());
    else if (fresh) this.newer.hidden = false;
  }

  /** What the person has just written, before the server has it. @param {string} id @param {string} text */
  showOwn(id, text) {
    for (const group of this.log.querySelectorAll(".choices")) group.classList.add("stale");
    this.hint.hidden = true;
    const bubble = this.#bubble("visitor", text);
    bubble.append(make("p", { className: "delivery" }));
    this.#sent.set(id, bubble);
    this.log.append(bubble);
    this.toEnd();
  }

  /** @param {string} id @param {"" | "sending" | "failed"} state */
  delivery(id, state) {
    const line = this.#sent.get(id)?.querySelector(".delivery");
    if (!line) return;
    line.replaceChildren(state ? this.words[state] : "");
    if (state !== "failed") return;
    const again = make("button", { className: "again", type: "button" }, this.words.retry);
    again.addEventListener("click", () => this.act.retry(id));
    line.append(" ", again);
    this.toEnd();
  }

  /** A line from the widget itself. @param {string} key */
  note(key) {
    this.log.append(make("p", { className: "note" }, ...linkPhones(this.words[key], this.emergency)));
    this.toEnd();
  }

  clear() {
    this.log.replaceChildren();
    this.#sent.clear();
    this.newer.hidden = true;
    this.writing(false);
    this.setMode("assistant");
  }

  /** @param {string} from @param {string} text */
  #bubble(from, text) {
    return make(
      "div",
      { className: `bubble ${from}` },
      make("p", { className: from === "visitor" || from === "assistant" ? "who sr" : "who" }, this.words[`from-${from}`] ?? from),
      make("p", { className: "words", dir: "auto" }, ...linkPhones(text, this.emergency)),
    );
  }

  /** @param {import("./api.js").Choice[]} buttons */
  #choices(buttons) {
    const group = make("div", { className: "choices" });
    for (const { title, payload } of buttons) {
      const button = make("button", { className: "choice", type: "button" }, title);
      button.addEventListener("click", () => {
        group.remove();
        this.text.focus();
        this.act.choose(title, payload);
      });
      group.append(button);
    }
    return group;
  }

  /** Choices from before the person's last words go when something newer is offered. @param {boolean} offered */
  #dropStaleChoices(offered) {
    if (offered) for (const group of this.log.querySelectorAll(".choices.stale")) group.remove();
  }

  /** @param {boolean} yes @param {number} [ms] */
  writing(yes, ms = 6000) {
    clearTimeout(this.#typingTimer);
    this.dots.hidden = !yes;
    if (yes) this.#typingTimer = window.setTimeout(() => this.writing(false), ms);
  }

  /** The first thing said since the person's last words: with danger about, it is the one to read first. */
  #firstReply() {
    const all = /** @type {HTMLElement[]} */ ([...this.log.querySelectorAll(".bubble")]);
    const own = all.filter((bubble) => bubble.classList.contains("visitor"));
    return all[own.length ? all.indexOf(own[own.length - 1]) + 1 : 0];
  }

  #nearEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR_END_PX;
  }

  /** Scrolls to the end, but not past the beginning of this bubble. @param {HTMLElement} [bubble] */
  toEnd(bubble) {
    const end = this.log.scrollHeight;
    const top = bubble ? bubble.offsetTop - this.log.offsetTop - 12 : end;
    this.log.scrollTop = Math.min(end, top);
    this.newer.hidden = this.#nearEnd();
  }

  // --- around them

  /** @param {string} [key] the words of a warning, or nothing */
  warn(key) {
    this.banner.hidden = !key;
    this.banner.replaceChildren(...(key ? linkPhones(this.words[key], this.emergency) : []));
  }

  toggleMenu() {
    this.menu.hidden = !this.menu.hidden;
    this.more.setAttribute("aria-expanded", String(!this.menu.hidden));
    (this.menu.hidden ? this.more : this.menu.firstChild).focus();
    if (!this.menu.hidden) this.act.more();
  }

  /** @param {() => void} action */
  #fromMenu(action) {
    this.toggleMenu();
    action();
  }

  /** @param {boolean} open */
  #ask(open) {
    this.question.hidden = !open;
    (open ? this.no : this.more).focus();
  }

  #typed() {
    this.act.typing();
    this.text.style.setProperty("height", "auto");
    this.text.style.setProperty("height", `${Math.min(this.text.scrollHeight + 2, 132)}px`);
    const left = this.limit - [...this.text.value].length;
    this.count.hidden = left > WARN_AT;
    this.count.classList.toggle("over", left < 0);
    this.count.textContent = this.words[left < 0 ? "too-long" : "left"].replace("{count}", String(Math.abs(left)));
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    const text = this.text.value.trim();
    if (!text || [...text].length > this.limit) {
      this.text.focus();
      return;
    }
    this.text.value = "";
    this.#typed();
    this.act.send(text);
    this.text.focus();
  }
}
