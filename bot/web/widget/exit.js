/* Leaving in a second: cover the page, end the session, replace the page in the history by a harmless one. */

const PRESSES = 3;
const WITHIN_MS = 5_000;

export class Exit {
  /** @type {number[]} */
  #presses = [];
  #gone = false;

  /**
   * @param {string} address the harmless page
   * @param {HTMLElement} cover what hides the page until it is gone
   * @param {() => void} forget ends the session and drops everything written
   */
  constructor(address, cover, forget) {
    this.address = address;
    this.cover = cover;
    this.forget = forget;
    addEventListener("keydown", (event) => this.#key(event), true);
    // Brought back by the browser's page cache: nothing of the talk may be seen.
    addEventListener("pageshow", () => this.#gone && this.#replace());
  }

  go() {
    this.#gone = true;
    this.cover.hidden = false;
    document.title = new URL(this.address).hostname;
    try {
      this.forget();
    } finally {
      this.#replace();
    }
  }

  #replace() {
    try {
      (window.top ?? window).location.replace(this.address);
    } catch {
      location.replace(this.address); // inside a frame that may not navigate its page
    }
  }

  /** Shift alone, three times: a capital letter in between starts the count anew. @param {KeyboardEvent} event */
  #key(event) {
    if (event.repeat) return;
    if (event.key !== "Shift") {
      this.#presses = [];
      return;
    }
    const now = performance.now();
    this.#presses = [...this.#presses.filter((at) => now - at < WITHIN_MS), now];
    if (this.#presses.length >= PRESSES) this.go();
  }
}
