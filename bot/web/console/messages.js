// The messages of a conversation: each shown once by its id, with the words that raised the level marked in the text.

import { arrange, el } from "./dom.js";
import { isFolding, isHard } from "./folding.js";
import { levelChip } from "./queue.js";
import { shortened } from "./quote.js";
import { clock, day, languageName, moment, say, wordFor } from "./words.js";

/** Text as nodes, the spans of evidence as <mark>. Places count characters, not UTF-16 units. */
export function marked(text, evidence) {
  if (!evidence.length) return [document.createTextNode(text)];
  const characters = Array.from(text);
  const cuts = new Set([0, characters.length]);
  for (const { start, end } of evidence) {
    cuts.add(Math.min(start, characters.length));
    cuts.add(Math.min(end, characters.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const part = characters.slice(start, places[index + 1]).join("");
    const names = evidence.filter((one) => one.start <= start && start < one.end).map((one) => one.indicator);
    if (!names.length) return document.createTextNode(part);
    const title = [...new Set(names)].map((name) => wordFor("indicator", name)).join(", ");
    return el("mark", { text: part, title });
  });
}

/** view: {node, show(messages, pending, fresh), typing(on)} */
export function makeMessages(onRetry, onQuote) {
  const shown = new Map();
  const list = el("ol", { class: "messages" });
  const typing = el("p", { class: "typing", "aria-live": "polite" });
  const below = el("button", { type: "button", class: "below", text: say("new-messages"), hidden: true, onclick: toEnd });
  const scroller = el("div", { class: "log", role: "log", "aria-label": say("messages"), tabindex: "0" }, list, typing);
  scroller.addEventListener("scroll", () => {
    if (atEnd()) below.hidden = true;
  });

  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 60;

  function toEnd() {
    scroller.scrollTop = scroller.scrollHeight;
    below.hidden = true;
  }

  /** `breaks`: where an earlier conversation of the same person ended, as {at, text}; `quotable`: a reply may quote. */
  function show(messages, pending, fresh, { breaks, quotable }) {
    const byId = new Map(messages.map((message) => [message.id, message]));
    const follow = fresh || atEnd();
    const before = list.childElementCount;
    const nodes = [];
    let lastDay = "";
    const left = [...breaks];
    for (const message of messages) {
      while (left.length && left[0].at <= message.at) {
        const { at, text } = left.shift();
        nodes.push(keep(`break:${at}`, text, () => el("li", { class: "break", text: `${text} · ${moment(at)}` })));
      }
      const today = day(message.at);
      if (today !== lastDay) nodes.push(keep(`day:${today}`, today, () => el("li", { class: "day", text: today })));
      lastDay = today;
      const quoted = byId.get(message.reply_to);
      const quote = quotable && message.from === "visitor" ? () => onQuote(message) : null;
      const state = JSON.stringify([message, isFolding(), quoted?.text, quote !== null]);
      nodes.push(keep(message.id, state, () => messageNode(message, quoted, quote)));
    }
    for (const one of pending) {
      nodes.push(keep(`pending:${one.client_id}`, JSON.stringify(one), () => pendingNode(one)));
    }
    arrange(list, nodes);
    const present = new Set(nodes);
    for (const [key, entry] of shown) if (!present.has(entry.node)) shown.delete(key);
    if (follow) requestAnimationFrame(toEnd);
    else if (list.childElementCount > before) below.hidden = false;
  }

  function keep(key, state, make) {
    const entry = shown.get(key);
    if (entry?.state === state) return entry.node;
    const node = make();
    shown.set(key, { node, state });
    return node;
  }

  function pendingNode({ client_id: id, text, state }) {
    const foot = el("p", { class: "foot", text: say(`message-${state}`) });
    if (state === "failed") {
      foot.append(" ", el("button", { type: "button", class: "link", text: say("retry"), onclick: () => onRetry(id) }));
    }
    return el("li", { class: `message counsellor ${state}` }, el("p", { class: "text", text }), foot);
  }

  return {
    node: el("div", { class: "log-frame" }, scroller, below),
    show,
    goTo(id) {
      const node = shown.get(id)?.node;
      if (!node) return;
      node.querySelector("details")?.setAttribute("open", "");
      node.scrollIntoView({ block: "center" });
      node.setAttribute("tabindex", "-1");
      node.focus({ preventScroll: true });
    },
    typing(on) {
      const text = on ? say("typing-visitor") : "";
      if (typing.textContent === text) return;
      const follow = atEnd();
      typing.textContent = text;
      if (follow) toEnd();
    },
  };
}

function messageNode(message, quoted, quote) {
  const who = message.from === "counsellor" ? message.author_name ?? say("from-counsellor") : say(`from-${message.from}`);
  const text = el("p", { class: "text", dir: "auto" });
  text.append(...marked(message.text, message.evidence));
  const foot = [];
  if (message.pressed) foot.push(say("pressed"));
  if (message.edited_at) foot.push(say("message-edited"));
  if (message.delivered) foot.push(say("message-delivered"));
  if (message.delivered === false) foot.push(say("message-undelivered"));
  const signs = message.indicators.map((name) => el("span", { class: "indicator", text: wordFor("indicator", name) }));
  const other = message.translation;
  const both = other ? el("p", { class: "text other", dir: "auto", lang: other.language }, el("span", { class: "hint", text: `${languageName(other.language)}: ` }), other.text) : null;
  const before = message.earlier?.length ? el("details", { class: "earlier" }, el("summary", { text: say("message-earlier") }), ...message.earlier.map((one) => el("p", { class: "text", dir: "auto", text: one }))) : null;
  const isRisky = message.level !== "none";
  return el(
    "li",
    { class: `message ${message.from} ${isRisky ? `risky ${message.level}` : ""}` },
    el("p", { class: "head" }, el("span", { class: "who", text: who }), el("time", { datetime: message.at, text: clock(message.at) })),
    quoted ? el("blockquote", { class: "quoted", dir: "auto", text: isFolding() && isHard(quoted) ? "…" : shortened(quoted.text) }) : null,
    ...folded(message, [text, both, before]),
    message.buttons.length ? el("p", { class: "offered", text: say("buttons-offered", { buttons: message.buttons.join(" · ") }) }) : null,
    isRisky ? el("p", { class: "signs" }, levelChip(message.level), ...signs) : null,
    quote ? el("button", { type: "button", class: "link quote", text: say("quote"), onclick: quote }) : null,
    foot.length ? el("p", { class: `foot ${message.delivered === false ? "bad" : ""}`, text: foot.join(" · ") }) : null,
  );
}

/** What is hard to read stands behind its name until somebody opens it. */
function folded(message, parts) {
  const shown = parts.filter(Boolean);
  if (message.from !== "visitor" || !isFolding() || !isHard(message)) return shown;
  const names = message.indicators.map((name) => wordFor("indicator", name)).join(", ");
  return [el("details", { class: "fold" }, el("summary", { text: say("folded", { names }) }), ...shown)];
}
