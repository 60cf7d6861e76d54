/* The one script tag: puts the chat button on a page, and loads everything else only when it is pressed. */
(() => {
  "use strict";
  /** @type {Record<string, [string, string]>} */
  const LABELS = /* labels */ {};
  const CSS = "/* launcher.css */";
  const tag = /** @type {HTMLScriptElement | null} */ (
    document.currentScript ?? document.querySelector('script[src$="/widget.js"]')
  );
  if (!tag || customElements.get("help-chat")) return; // a second tag changes nothing
  const base = new URL(tag.src).origin;
  const options = tag.dataset;
  const wanted = [options.language, document.documentElement.lang, ...navigator.languages];
  const language =
    wanted.map((code) => (code ?? "").slice(0, 2).toLowerCase()).find((code) => code in LABELS) ??
    Object.keys(LABELS)[0];

  class HelpChat extends HTMLElement {
    /** @type {Promise<{open: () => void}> | null} */
    loading = null;

    connectedCallback() {
      if (this.shadowRoot) return; // moved by the page, not new
      const root = this.attachShadow({ mode: "open" });
      if ("adoptedStyleSheets" in root) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(CSS);
        root.adoptedStyleSheets = [sheet];
      } else {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = `${base}/widget/launcher.css`;
        /** @type {ShadowRoot} */ (root).append(link);
      }
      const [text, label] = LABELS[language];
      const button = document.createElement("button");
      button.className = "launcher";
      button.type = "button";
      button.lang = language;
      button.setAttribute("aria-label", `${text}: ${label}`);
      button.setAttribute("aria-haspopup", "dialog");
      button.append(bubble(), text);
      button.hidden = "page" in options;
      root.append(button);
      button.addEventListener("click", () => this.open());
      this.addEventListener("open", () => this.open());
      if ("page" in options) this.open();
    }

    /** A page that draws itself anew keeps the chat: it goes where the new body is. */
    disconnectedCallback() {
      setTimeout(() => this.isConnected || document.body.append(this));
    }

    async open() {
      const root = /** @type {ShadowRoot} */ (this.shadowRoot);
      const launcher = /** @type {HTMLButtonElement} */ (root.querySelector(".launcher"));
      launcher.setAttribute("aria-busy", "true");
      // All at once: on a slow network each wait for one another costs half a second.
      const [words, css] = [`api/chat/strings?language=${language}`, "widget/widget.css"].map((path) =>
        this.loading ? null : fetch(`${base}/${path}`, { credentials: "omit" }),
      );
      this.loading ??= import(`${base}/widget/widget.js`).then((module) =>
        module.mount({ host: this, root, launcher, base, language, words, css, page: "page" in options }),
      );
      try {
        (await this.loading).open();
      } catch (error) {
        this.loading = null; // the next press tries again
        console.error(`help-chat: the chat of ${base} did not load. Is ${location.origin} in its HELPLINE_ORIGINS?`, error);
      } finally {
        launcher.removeAttribute("aria-busy");
      }
    }
  }

  function bubble() {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(svg.namespaceURI, "path");
    path.setAttribute("d", "M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z");
    path.setAttribute("fill", "currentColor");
    svg.append(path);
    return svg;
  }

  /** Black or white, whichever can be read on the colour (WCAG relative luminance). @param {string} colour */
  function readable(colour) {
    const parts = [1, 3, 5].map((at) => {
      const value = parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] > 0.179 ? "#000" : "#fff";
  }

  customElements.define("help-chat", HelpChat);
  const put = () => {
    const chat = document.createElement("help-chat");
    if (options.position === "left") chat.dataset.position = "left";
    if ("page" in options) chat.dataset.page = "";
    if (/^#[0-9a-f]{6}$/i.test(options.accent ?? "")) {
      const accent = String(options.accent);
      chat.style.setProperty("--accent", accent);
      chat.style.setProperty("--on-accent", readable(accent));
    }
    document.body.append(chat);
  };
  if (document.body) put();
  else addEventListener("DOMContentLoaded", put);
})();
