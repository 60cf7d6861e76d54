/* What few ask for, loaded with the menu: larger text, stronger contrast, continuing later by a code. */

/** @typedef {import("./widget.js").Chat} Chat */

const SIZES = [1, 1.25, 1.5];

export class More {
  #size = 0;
  /** @type {Record<string, string>} */
  words = {};
  /** @type {[HTMLElement, string][]} */
  #labels = [];
  #language = "";

  /** @param {Chat} chat @param {typeof import("./view.js").make} make */
  constructor(chat, make) {
    this.chat = chat;
    this.make = make;
    const { view } = chat;
    this.contrast = this.#item("contrast", () => {
      const on = view.panel.toggleAttribute("data-contrast");
      this.contrast.setAttribute("aria-pressed", String(on));
    });
    this.contrast.setAttribute("aria-pressed", "false");
    const later = this.#item("later", () => this.#open(this.later));
    const back = this.#item("back", () => this.#open(this.back));
    view.menu.append(this.#item("larger", () => this.#grow()), this.contrast, later, back);
    this.later = this.#laterBox();
    this.back = this.#backBox();
    view.menu.after(this.later, this.back);
  }

  /** Says everything in the language of the window. */
  async speak() {
    const { language, api } = this.chat;
    if (language === this.#language) return;
    this.words = (await api.strings(language, "more")).strings;
    this.#language = language;
    for (const [node, key] of this.#labels) node.textContent = this.words[key];
  }

  /** Tells that earlier messages are hidden, and lets the person see them. */
  hidden() {
    const note = this.#line("back-done", "note");
    const show = this.#button("choice", "show", () => this.chat.showEarlier());
    this.chat.view.log.append(note, show);
  }

  // --- parts

  /** @param {string} kind @param {string} key @param {() => void} press @returns {HTMLButtonElement} */
  #button(kind, key, press) {
    const button = this.make("button", { className: kind, type: "button" }, this.words[key] ?? "");
    button.addEventListener("click", press);
    this.#labels.push([button, key]);
    return button;
  }

  /** @param {string} key @param {() => void} press */
  #item(key, press) {
    return this.#button("item", key, press);
  }

  /** @param {string} key @param {string} [kind] @returns {HTMLElement} */
  #line(key, kind = "") {
    const line = this.make("p", { className: kind }, this.words[key] ?? "");
    this.#labels.push([line, key]);
    return line;
  }

  /** @param {string} id @param {string} title @param {...Node} parts @returns {HTMLElement} */
  #box(id, title, ...parts) {
    const name = this.make("h2", { id });
    this.#labels.push([name, title]);
    const box = this.make("div", { className: "question", role: "dialog", tabIndex: -1, hidden: true }, name, ...parts);
    box.setAttribute("aria-labelledby", id);
    box.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.#close(box);
    });
    return box;
  }

  /** @param {HTMLElement} box */
  #open(box) {
    this.chat.view.toggleMenu();
    box.hidden = false;
    box.focus();
  }

  /** @param {HTMLElement} box */
  #close(box) {
    box.hidden = true;
    this.chat.view.more.focus();
  }

  // --- what is seen

  #grow() {
    this.#size = (this.#size + 1) % SIZES.length;
    this.chat.view.panel.style.setProperty("--size", String(SIZES[this.#size]));
  }

  // --- continuing later

  #laterBox() {
    const shown = this.make("output", { className: "code" });
    const keep = this.#line("later-keep");
    const problem = this.make("p", { role: "alert" });
    const kept = this.#item("later-kept", () => {
      shown.textContent = ""; // not on the screen a moment longer than needed
      [shown.hidden, keep.hidden, kept.hidden, about.hidden, get.hidden] = [true, true, true, false, false];
      this.#close(this.later);
    });
    const about = this.#line("later-about");
    const get = this.#item("later-get", async () => {
      problem.textContent = "";
      try {
        if (!this.chat.api.token) await this.chat.begin();
        const { code } = await this.chat.api.code();
        shown.textContent = code.replace(/(\d{4})(?=\d)/g, "$1 ");
        [shown.hidden, keep.hidden, kept.hidden, about.hidden, get.hidden] = [false, false, false, true, true];
        kept.focus();
      } catch {
        problem.textContent = this.chat.view.words.trouble;
      }
    });
    [shown.hidden, keep.hidden, kept.hidden] = [true, true, true];
    const cancel = this.#item("cancel", () => kept.click());
    return this.#box("later", "later", about, get, shown, keep, kept, problem, cancel);
  }

  #backBox() {
    const label = this.#line("back-label");
    label.id = "digits-name";
    const digits = this.make("input", { className: "text", inputMode: "numeric", autocomplete: "off", maxLength: 40 });
    digits.setAttribute("aria-labelledby", label.id);
    const problem = this.make("p", { role: "alert" });
    const go = this.#button("item", "back-go", () => {});
    go.type = "submit";
    const form = this.make("form", { noValidate: true }, label, digits, problem, go);
    form.addEventListener("submit", async (/** @type {Event} */ event) => {
      event.preventDefault();
      problem.textContent = "";
      try {
        const { token, last, language } = await this.chat.api.comeBack(digits.value);
        digits.value = "";
        this.#close(this.back);
        await this.chat.comeBack(token, last, language);
      } catch (error) {
        const code = error instanceof Error && "status" in error ? error.status : 0;
        const key = code === 429 ? "back-wait" : code === 404 || code === 400 ? "back-wrong" : "";
        problem.textContent = key ? this.words[key] : this.chat.view.words.trouble;
        digits.focus();
      }
    });
    return this.#box("back", "back", form, this.#item("cancel", () => this.#close(this.back)));
  }
}
