/* The chat window: joins screen, server and exit. */

import { Api, CallError, randomHex } from "./api.js";
import { Exit } from "./exit.js";
import { make, View } from "./view.js";

const KEY = "visit"; // the token and the message it goes on from, and only after the person has written
const TRIES = 4;
const ASLEEP_MS = 30_000;

/**
 * @typedef {{host: HTMLElement, root: ShadowRoot, launcher: HTMLElement, base: string, language: string,
 *   words: Promise<Response>, css: Promise<Response>, page: boolean}} Place
 * @typedef {{client_id: string, text?: string, payload?: string, tries: number, passing?: boolean}} Outgoing
 */

/** Loads what the window needs and puts it on the page. @param {Place} place */
export async function mount(place) {
  const chat = new Chat(place);
  await chat.load();
  return chat;
}

export class Chat {
  /** @type {Outgoing[]} */
  #queue = [];
  /** @type {Outgoing[]} given up until the person tries again */
  #failed = [];
  #flushing = false;
  #written = false;
  #shown = false;
  #typedAt = 0;
  #hiddenAt = 0;
  /** @type {Promise<void> | null} */
  #beginning = null;
  /** What was said up to here is hidden until the person asks. */
  #from = 0;

  /** @param {Place} place */
  constructor(place) {
    this.place = place;
    this.language = place.language;
    this.view = new View({
      leave: () => this.exit?.go(),
      hide: () => this.hide(),
      send: (text) => this.#say({ text }, text),
      choose: (title, payload) => this.#choose(title, payload),
      typing: () => this.#typing(),
      language: (code) => this.#switch(code),
      person: () => this.#try(() => this.api.person()),
      erase: () => this.#erase(),
      retry: (id) => this.#retry(id),
      more: () => this.more(),
    });
    this.api = new Api(place.base, {
      message: (message) => this.view.show(message),
      mode: (mode, language) => {
        this.view.setMode(mode);
        if (language && language !== this.language) this.#relabel(language);
      },
      typing: () => this.view.writing(true),
      online: (yes) => {
        this.view.warn(yes ? undefined : "offline");
        if (yes) this.#sendFailed();
      },
      ended: () => this.#ended(),
    });
  }

  async load() {
    const { root, base } = this.place;
    const [told, css] = await Promise.all([
      this.place.words.then((answer) => answer.json()),
      this.place.css.then((answer) => answer.text()),
    ]);
    if ("adoptedStyleSheets" in root) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } else {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = `${base}/widget/widget.css`;
      /** @type {ShadowRoot} */ (root).append(link);
    }
    this.language = told.language;
    this.view.speak(told);
    this.view.close.hidden = this.place.page;
    root.append(this.view.panel, this.view.cover);
    this.exit = new Exit(told.exit_url, this.view.cover, () => this.#forget());
    /** @type {any} */
    this.extras = null;
    addEventListener("online", () => this.#awake());
    addEventListener("offline", () => this.view.warn("offline"));
    document.addEventListener("visibilitychange", () => {
      if (document.hidden) this.#hiddenAt = Date.now();
      else if (Date.now() - this.#hiddenAt > ASLEEP_MS) this.#awake();
    });
    const viewport = window.visualViewport;
    const fit = () => this.place.host.style.setProperty("--height", `${viewport?.height ?? innerHeight}px`);
    viewport?.addEventListener("resize", fit); // the on-screen keyboard must not cover anything
    fit();
  }

  open() {
    this.view.panel.hidden = false;
    this.place.launcher.hidden = true;
    if (matchMedia("(pointer: fine)").matches) this.view.text.focus();
    else this.view.panel.focus(); // no keyboard over a small screen before it is wanted
    if (this.#shown) return;
    this.#shown = true;
    const [token, from] = (sessionStorage.getItem(KEY) ?? "").split(" ");
    if (token) this.resume(token, Number(from));
    else this.begin().catch(() => this.view.warn("trouble"));
  }

  hide() {
    if (this.place.page) return;
    this.view.panel.hidden = true;
    this.place.launcher.hidden = false;
    this.place.launcher.focus();
  }

  // --- session

  /** Goes on with a session after a message. @param {string} token @param {number} from */
  resume(token, from) {
    this.#forget(false);
    this.api.token = token;
    this.api.last = this.#from = from;
    this.#written = true;
    this.#keep();
    this.view.hint.hidden = true;
    this.api.listen();
    if (from) this.more().then((more) => more?.hidden());
  }

  /** By a code, in the language of that time. @param {string} token @param {number} last @param {string} language */
  async comeBack(token, last, language) {
    if (language !== this.language) await this.#relabel(language);
    this.resume(token, last);
    this.view.text.focus();
  }

  /** Shows what was said before the person came back. */
  showEarlier() {
    this.#from = this.api.last = 0;
    this.#keep();
    this.view.clear();
    this.api.refresh();
  }

  /** Wishes that few have, loaded when the menu is opened. */
  async more() {
    const { base } = this.place;
    try {
      const { More } = await import(`${base}/widget/more.js`);
      const more = (this.extras ??= new More(this, make));
      await more.speak();
      return more;
    } catch {
      this.view.warn("trouble");
    }
  }

  #keep() {
    if (this.api.token) sessionStorage.setItem(KEY, `${this.api.token} ${this.#from}`);
  }

  /** One session at a time, however many ask for it. */
  begin() {
    this.#beginning ??= this.api
      .start(this.language)
      .then((begun) => {
        for (const message of begun.messages) {
          this.api.last = Math.max(this.api.last, message.id);
          this.view.show(message, false);
        }
        this.view.setMode(begun.mode);
        this.view.warn();
        this.api.listen();
      })
      .finally(() => (this.#beginning = null));
    return this.#beginning;
  }

  #ended() {
    sessionStorage.removeItem(KEY);
    this.api.stop();
    this.api.token = null;
    this.view.clear(); // an hour later somebody else may sit here
    this.view.note("ended");
    for (const item of [...this.#failed, ...this.#queue]) this.view.showOwn(item.client_id, item.text ?? "");
    for (const item of this.#failed) this.view.delivery(item.client_id, "failed");
  }

  /** @param {boolean} [leaving] the person goes, not only the session */
  #forget(leaving = true) {
    sessionStorage.removeItem(KEY);
    this.#queue = [];
    this.#failed = [];
    this.api.leave();
    this.view.clear();
    if (leaving) this.view.text.value = "";
  }

  #awake() {
    if (!this.#shown) return;
    this.api.refresh();
    this.#flush();
  }

  // --- writing

  /** @param {{text?: string, payload?: string}} content @param {string} shown */
  #say(content, shown) {
    const item = { ...content, client_id: randomHex(16), tries: 0 };
    this.view.showOwn(item.client_id, shown);
    this.#queue.push(item);
    this.#flush();
  }

  /** @param {string} title @param {string} payload */
  #choose(title, payload) {
    if (payload === "delete_yes") this.#erase();
    else this.#say({ payload }, title);
  }

  /** @param {string} id */
  #retry(id) {
    const item = this.#failed.find((failed) => failed.client_id === id);
    if (!item) return;
    this.#failed = this.#failed.filter((failed) => failed !== item);
    item.tries = 0;
    this.#queue.push(item);
    this.#flush();
  }

  /** The connection is back: what it had kept from being sent goes now. */
  #sendFailed() {
    for (const item of this.#failed.filter((failed) => failed.passing)) this.#retry(item.client_id);
  }

  async #flush() {
    if (this.#flushing) return;
    this.#flushing = true;
    while (this.#queue.length) {
      const item = this.#queue[0];
      this.view.delivery(item.client_id, "sending");
      try {
        if (!this.api.token) await this.begin();
        const { client_id, text, payload } = item;
        // Before sending: the reply may be here before the server has confirmed the message.
        if (this.view.mode === "assistant" || this.view.mode === "waiting") this.view.writing(true, 8000);
        await this.api.send(payload === undefined ? { client_id, text } : { client_id, payload });
        this.#queue.shift();
        this.#accepted(item);
      } catch (error) {
        await this.#refused(item, error instanceof CallError ? error : new CallError("unknown", 400));
      }
    }
    this.#flushing = false;
  }

  /** @param {Outgoing} item */
  #accepted(item) {
    this.view.delivery(item.client_id, "");
    this.view.warn();
    this.#keep();
    this.#written = true;
  }

  /** @param {Outgoing} item @param {CallError} error */
  async #refused(item, error) {
    item.tries += 1;
    if (error.code === "unknown_session" && item.tries < TRIES) {
      if (this.api.token) this.#ended();
      return;
    }
    if (error.passing && item.tries < TRIES) {
      this.view.warn(error.status === 429 ? "slow-down" : navigator.onLine ? undefined : "offline");
      await new Promise((resolve) => setTimeout(resolve, (error.retryAfter ?? 2 ** item.tries) * 1000));
      return;
    }
    if (this.#queue[0] === item) this.#queue.shift();
    item.passing = error.passing;
    this.#failed.push(item);
    this.view.delivery(item.client_id, "failed");
    this.view.warn(navigator.onLine ? "trouble" : "offline");
  }

  #typing() {
    const heard = this.view.mode === "waiting" || this.view.mode === "counsellor";
    if (!heard || Date.now() - this.#typedAt < 3000) return;
    this.#typedAt = Date.now();
    this.api.typing();
  }

  // --- wishes

  /** @param {() => Promise<any>} call */
  async #try(call) {
    try {
      if (!this.api.token) await this.begin();
      await call();
      this.view.warn();
      return true;
    } catch {
      this.view.warn("trouble");
      return false;
    }
  }

  /** @param {string} language */
  async #switch(language) {
    await this.#relabel(language);
    if (this.#written || this.view.mode !== "assistant") await this.#try(() => this.api.language(language));
    else {
      // Nothing is written yet: the first words are simply said anew.
      this.api.leave();
      this.view.clear();
      await this.#try(async () => {});
    }
  }

  /** @param {string} language */
  async #relabel(language) {
    this.language = language;
    try {
      this.view.speak(await this.api.strings(language));
      await this.extras?.speak();
    } catch {
      this.view.warn("trouble");
    }
  }

  async #erase() {
    if (this.api.token && !(await this.#try(() => this.#eraseCall()))) return;
    sessionStorage.removeItem(KEY);
    this.api.stop();
    this.api.token = null;
    this.#written = false;
    this.#queue = [];
    this.#failed = [];
    this.view.clear();
    this.view.note("deleted");
    this.view.text.focus();
  }

  async #eraseCall() {
    this.api.stop(); // else the news of the erasing comes back as an ended session
    try {
      await this.api.erase();
    } catch (error) {
      if (error instanceof CallError && error.status === 404) return; // gone already is what was wanted
      this.api.listen();
      throw error;
    }
  }
}
