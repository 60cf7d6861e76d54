// The lists: who waits, who is mine, what the others have. Cards are kept and moved, never rebuilt under a finger.

import { arrange, el } from "./dom.js";
import { duration, languageName, say, wordFor } from "./words.js";

const LISTS = ["waiting", "mine", "others"];
const MOST_INDICATORS = 3;

/** A level as a shape, a colour and a word. */
export function levelChip(level) {
  return el("span", { class: `level ${level}` }, el("span", { class: "shape", "aria-hidden": "true" }), el("span", { text: say(`level-${level}`) }));
}

/** view: {node, update(queue, openId, unread), tick(), focus()} */
export function makeQueue(onOpen) {
  const cards = new Map();
  const sections = new Map(LISTS.map((name) => [name, section(name)]));
  const node = el("nav", { class: "queue", "aria-label": say("queue") }, ...[...sections.values()].map((one) => one.node));
  node.addEventListener("keydown", moveFocus);

  function section(name) {
    const count = el("span", { class: "count" });
    const list = el("ul");
    const empty = el("p", { class: "empty", text: say(`queue-${name}-empty`) });
    const id = `queue-${name}`;
    const heading = el("h2", { id }, el("span", { text: say(`queue-${name}`) }), count);
    return { node: el("section", { class: name, "aria-labelledby": id }, heading, empty, list), list, count, empty };
  }

  function update(queue, openId, unread) {
    const present = new Set();
    for (const name of LISTS) {
      const { list, count, empty } = sections.get(name);
      count.textContent = queue[name].length || "";
      empty.hidden = queue[name].length > 0;
      arrange(list, queue[name].map((card) => item(card, name, openId, unread.has(card.id))));
      for (const card of queue[name]) present.add(card.id);
    }
    for (const id of cards.keys()) if (!present.has(id)) cards.delete(id);
  }

  function item(card, list, openId, isUnread) {
    const state = JSON.stringify([card, list, isUnread, card.id === openId]);
    let entry = cards.get(card.id);
    if (!entry) {
      const button = el("button", { type: "button", onclick: () => onOpen(card.id) });
      entry = { node: el("li", {}, button), button, state: "", time: null };
      cards.set(card.id, entry);
    }
    if (entry.state !== state) {
      entry.state = state;
      fill(entry, card, list, isUnread);
      entry.button.className = `card ${card.level}`;
      if (card.id === openId) entry.button.setAttribute("aria-current", "true");
      else entry.button.removeAttribute("aria-current");
    }
    return entry.node;
  }

  function fill(entry, card, list, isUnread) {
    const since = list === "waiting" ? card.waiting_since ?? card.created_at : card.last_message_at;
    entry.time = el("span", { class: "time", "data-since": since, "data-list": list });
    showTime(entry.time);
    const shown = card.indicators.slice(0, MOST_INDICATORS).map((name) => el("span", { class: "indicator", text: wordFor("indicator", name) }));
    const more = card.indicators.length - MOST_INDICATORS;
    if (more > 0) shown.push(el("span", { class: "indicator", text: `+${more}`, title: say("more-indicators", { count: more }) }));
    const who = card.holder_name ?? (card.mode === "assistant" ? say("with-assistant") : null);
    entry.button.replaceChildren(
      el("span", { class: "row" }, levelChip(card.level), isUnread ? el("span", { class: "unread", text: say("unread") }) : null, entry.time),
      el(
        "span",
        { class: "row what" },
        el("span", { class: "language", text: languageName(card.language), lang: card.language }),
        el("span", { text: wordFor("channel", card.channel) }),
        list === "others" && who ? el("span", { class: "who", text: who }) : null,
      ),
      shown.length ? el("span", { class: "row indicators" }, ...shown) : "",
      card.left_by_quick_exit ? el("span", { class: "flag", text: say("left-by-quick-exit") }) : "",
      card.safe_to_write === "no" ? el("span", { class: "flag", text: say("not-safe-to-write") }) : "",
    );
  }

  function moveFocus(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const buttons = [...node.querySelectorAll("button.card")];
    const at = buttons.indexOf(document.activeElement);
    const next = buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }

  return {
    node,
    update,
    tick() {
      for (const { time } of cards.values()) showTime(time);
    },
    focus() {
      (node.querySelector("[aria-current]") ?? node.querySelector("button.card"))?.focus();
    },
  };
}

function showTime(node) {
  const time = duration(node.dataset.since);
  const text = node.dataset.list === "waiting" ? say("waits", { time }) : say("ago", { time });
  if (node.textContent !== text) node.textContent = text;
}
