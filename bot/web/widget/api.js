/* Talks to the server: calls that are tried again safely, and live replies by WebSocket or long poll. */

const CALL_MS = 15_000;
const POLL_SECONDS = 20;
const LIVE_AGAIN_MS = 60_000;

/**
 * @typedef {{title: string, payload: string}} Choice
 * @typedef {{id: number, from: string, text: string, buttons: Choice[], at: string, client_id?: string}} Message
 * @typedef {{message: (m: Message) => void, mode: (mode: string, language: string) => void,
 *   typing: () => void, online: (yes: boolean) => void, ended: () => void}} Listener
 */

/** What the server or the network refused. */
export class CallError extends Error {
  /** @param {string} code @param {number} status @param {number} [retryAfter] seconds */
  constructor(code, status, retryAfter) {
    super(code);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same call may succeed later. */
  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** @param {number} bytes */
export function randomHex(bytes) {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((b) => b.toString(16).padStart(2, "0")).join("");
}

export class Api {
  /** @type {string | null} */
  token = null;
  /** Id of the last message seen: what comes later is asked for. */
  last = 0;
  /** @type {WebSocket | null} */
  #socket = null;
  /** Goes up with each listen and stop: a loop of an earlier run ends. */
  #run = 0;
  /** @type {() => void} */
  #wake = () => {};

  /** @param {string} base origin of the helpline @param {Listener} listener */
  constructor(base, listener) {
    this.base = base;
    this.listener = listener;
  }

  /** @param {string} language @param {string} [part] */
  strings(language, part = "") {
    return this.#call("GET", `strings?language=${encodeURIComponent(language)}&part=${part}`);
  }

  /** Begins a session. @param {string} language */
  async start(language) {
    const { timeZone: time_zone } = Intl.DateTimeFormat().resolvedOptions();
    const begun = await this.#call("POST", "sessions", { language, time_zone });
    this.token = begun.token;
    this.last = 0;
    return begun;
  }

  /** @param {{text?: string, payload?: string, client_id: string}} message */
  send(message) {
    return this.#call("POST", "messages", message);
  }

  person() {
    return this.#call("POST", "person");
  }

  /** @param {string} language */
  language(language) {
    return this.#call("PUT", "language", { language });
  }

  code() {
    return this.#call("POST", "code");
  }

  /** @param {string} code */
  comeBack(code) {
    return this.#call("POST", "return", { code });
  }

  erase() {
    return this.#call("DELETE", "session");
  }

  /** Ends the session without waiting for an answer: works while the page is being left. */
  leave() {
    const token = this.token;
    this.stop();
    this.token = null;
    if (!token) return;
    const body = JSON.stringify({ token });
    const address = `${this.base}/api/chat/leave`;
    // A beacon of a page without referrer has the origin "null"; a kept-alive fetch says who it is.
    try {
      fetch(address, { method: "POST", body, keepalive: true, credentials: "omit" }).catch(() => {});
    } catch {
      navigator.sendBeacon(address, body);
    }
  }

  /** @param {string} method @param {string} path @param {object} [body] @param {number} [ms] */
  async #call(method, path, body, ms = CALL_MS) {
    /** @type {Record<string, string>} */
    const headers = {};
    if (this.token) headers.Authorization = `Bearer ${this.token}`;
    if (body) headers["Content-Type"] = "application/json";
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), ms);
    try {
      const response = await fetch(`${this.base}/api/chat/${path}`, {
        method,
        headers,
        body: body && JSON.stringify(body),
        signal: stop.signal,
        credentials: "omit",
        cache: "no-store",
        referrerPolicy: "no-referrer",
      });
      const answer = response.status === 204 ? {} : await response.json();
      if (response.ok) return answer;
      throw new CallError(answer.error?.code ?? "unknown", response.status, answer.error?.retry_after);
    } catch (error) {
      throw error instanceof CallError ? error : new CallError("network", 0);
    } finally {
      clearTimeout(timer);
    }
  }

  // --- live

  /** Tells the listener what is new until `stop`; resumes after the last id by itself. */
  listen() {
    this.stop();
    this.#loop(this.#run);
  }

  stop() {
    this.#run += 1;
    this.#socket?.close();
    this.#socket = null;
    this.#wake();
  }

  /** The network changed or the device woke up: connect anew at once. */
  refresh() {
    this.#socket?.close();
    this.#wake();
  }

  typing() {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send('{"type":"typing"}');
  }

  /** @param {number} run */
  async #loop(run) {
    let delay = 500;
    let refused = 0;
    let liveAgain = 0;
    while (run === this.#run && this.token) {
      if (refused < 2 || Date.now() > liveAgain) {
        if (await this.#live(run)) {
          refused = 0;
          delay = 500;
        } else {
          refused += 1;
          liveAgain = Date.now() + LIVE_AGAIN_MS;
        }
      }
      if (run !== this.#run) return;
      if (refused >= 2 && (await this.#poll(run))) {
        delay = 500;
        continue;
      }
      if (run !== this.#run) return;
      if (refused) this.listener.online(false);
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, delay * (0.75 + Math.random() / 2));
        this.#wake = () => {
          clearTimeout(timer);
          resolve(undefined);
        };
      });
      delay = Math.min(delay * 2, 15_000);
    }
  }

  /** One WebSocket from open to close. @param {number} run @returns {Promise<boolean>} whether it ever spoke */
  #live(run) {
    return new Promise((resolve) => {
      let spoke = false;
      /** @type {WebSocket} */
      let socket;
      try {
        socket = new WebSocket(`${this.base.replace(/^http/, "ws")}/api/chat/live`);
      } catch {
        resolve(false);
        return;
      }
      this.#socket = socket;
      const giveUp = setTimeout(() => spoke || socket.close(), CALL_MS);
      socket.onopen = () => socket.send(JSON.stringify({ type: "auth", token: this.token, after: this.last }));
      socket.onmessage = (event) => {
        if (run !== this.#run) return;
        const frame = JSON.parse(event.data);
        if (frame.type === "error") {
          if (["unknown_session", "unauthenticated"].includes(frame.error?.code)) {
            this.stop();
            this.listener.ended();
          }
          return;
        }
        if (!spoke) this.listener.online(true);
        spoke = true;
        if (frame.type === "message") this.#seen(frame);
        if (frame.type === "mode") this.listener.mode(frame.mode, frame.language);
        if (frame.type === "typing") this.listener.typing();
      };
      socket.onclose = () => {
        clearTimeout(giveUp);
        if (this.#socket === socket) this.#socket = null;
        resolve(spoke);
      };
    });
  }

  /** @param {number} run @returns {Promise<boolean>} whether it worked */
  async #poll(run) {
    try {
      const path = `messages?after=${this.last}&wait=${POLL_SECONDS}`;
      const news = await this.#call("GET", path, undefined, CALL_MS + POLL_SECONDS * 1000);
      if (run !== this.#run) return false;
      this.listener.online(true);
      news.messages.forEach((/** @type {Message} */ message) => this.#seen(message));
      this.listener.mode(news.mode, news.language);
      if (news.typing) this.listener.typing();
      return true;
    } catch (error) {
      if (run === this.#run && error instanceof CallError && [401, 404].includes(error.status)) {
        this.stop();
        this.listener.ended();
      }
      return false;
    }
  }

  /** @param {Message} message */
  #seen(message) {
    if (message.id <= this.last) return;
    this.last = message.id;
    this.listener.message(message);
  }
}
