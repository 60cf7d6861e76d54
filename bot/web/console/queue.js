// The lists: who waits, who is mine, what the others have. Cards are kept and moved, never rebuilt under a finger.

import { arrange, el } from "./dom.js";
import { aliasOf, duration, languageName, say, wordFor } from "./words.js";

const LISTS = ["waiting", "tips", "mine", "others"];
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
    const lists = { ...queue, waiting: queue.waiting.filter((card) => card.lane !== "other"), tips: queue.waiting.filter((card) => card.lane === "other") };
    for (const name of LISTS) {
      const { node: part, list, count, empty } = sections.get(name);
      count.textContent = lists[name].length || "";
      empty.hidden = lists[name].length > 0;
      part.hidden = name === "tips" && !lists.tips.length;
      arrange(list, lists[name].map((card) => item(card, name, openId, unread.has(card.id))));
      for (const card of lists[name]) present.add(card.id);
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
    const since = list === "waiting" || list === "tips" ? card.waiting_since ?? card.created_at : card.last_message_at;
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
        el("span", { class: "alias", text: aliasOf(card.alias) }),
        list === "others" && who ? el("span", { class: "who", text: who }) : null,
      ),
      shown.length ? el("span", { class: "row indicators" }, ...shown) : "",
      card.left_by_quick_exit ? el("span", { class: "flag", text: say("left-by-quick-exit") }) : "",
      card.safe_to_write === "no" ? el("span", { class: "flag", text: say("not-safe-to-write") }) : "",
      card.write_first ? "" : el("span", { class: "flag", text: say("write-first-no") }),
      list === "mine" && card.nudges > 0 ? el("span", { class: "flag", text: say("owed") }) : "",
      list !== "mine" && card.nudges > 2 ? el("span", { class: "flag", text: say("unanswered") }) : "",
      card.safe_time ? el("span", { class: "hint", text: say("safe-time", { time: wordFor("time", card.safe_time) }) }) : "",
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
    /** The card after or before the open one, by the order on the screen. */
    neighbour(openId, step) {
      const buttons = [...node.querySelectorAll("button.card")];
      const at = buttons.findIndex((one) => one.hasAttribute("aria-current"));
      buttons[at < 0 ? 0 : Math.min(Math.max(at + step, 0), buttons.length - 1)]?.click();
    },
    focus() {
      (node.querySelector("[aria-current]") ?? node.querySelector("button.card"))?.focus();
    },
  };
}

function showTime(node) {
  const time = duration(node.dataset.since);
  const text = ["waiting", "tips"].includes(node.dataset.list) ? say("waits", { time }) : say("ago", { time });
  if (node.textContent !== text) node.textContent = text;
}
