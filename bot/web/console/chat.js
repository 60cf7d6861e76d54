// One open conversation: who it is with, what was said, what can be done with it, and the reply box.

import { change, put, read } from "./api.js";
import { ask } from "./ask.js";
import { el } from "./dom.js";
import { makeGuide } from "./guide.js";
import { makeMessages } from "./messages.js";
import { levelChip } from "./queue.js";
import { makeInsert } from "./insert.js";
import { makeMoves } from "./moves.js";
import { makeQuote } from "./quote.js";
import { makeSide } from "./side.js";
import { makeTranslate } from "./translate.js";
import { aliasOf, duration, languageName, say, textLimit, wordFor } from "./words.js";

const TYPING_SHOWN = 6000;

const newId = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

/**
 * desk: {user(), typing(id), changed(), failed(error), gone(id), back()}
 * view: {node, open(id), refresh(), erased(id), visitorTypes(id), openId(), tick(), waitingDrafts}
 */
export function makeChat(desk) {
  const drafts = new Map();
  const outbox = new Map();
  let detail = null;
  let openId = null;
  let typingUntil = 0;
  let asked = 0;
  let shown = 0;

  const title = el("div", { class: "title" });
  const actions = el("div", { class: "actions", role: "group", "aria-label": say("actions") });
  const banner = el("div", { class: "banners" });
  const problem = el("p", { class: "problem", role: "alert" });
  const messages = makeMessages(retry, (message) => quote.answer(message));
  const side = makeSide({
    level: () => moves.correctLevel(),
    feedback: judge,
    note: addNote,
    lane: () => attempt(() => put(pathOf(openId, "/lane"), { lane: detail.lane === "other" ? "person" : "other" })),
    openId: () => openId,
    attempt: (work) => attempt(work),
    goTo: (id) => messages.goTo(id),
    refresh: () => render(),
  });
  const translate = makeTranslate({ openId: () => openId, language: () => detail.language, translated: () => refresh() });
  const quote = makeQuote(() => box.focus());
  const insert = makeInsert({
    language: () => detail.language,
    country: () => detail.country,
    supervisor: () => desk.user().role === "supervisor",
    text: () => box.value,
    focus: () => box.focus(),
    insert(text) {
      box.setRangeText(box.value && box.selectionStart === box.selectionEnd && box.selectionStart === box.value.length ? `\n${text}` : text, box.selectionStart, box.selectionEnd, "end");
      box.dispatchEvent(new Event("input"));
      box.focus();
    },
  });
  const opener = el("button", { type: "button", class: "quiet small", text: say("opener"), title: say("opener-text"), onclick: () => sendOpener() });
  const box = el("textarea", { id: "reply", rows: "3", "aria-label": say("reply-label"), placeholder: say("reply-placeholder"), autocomplete: "off" });
  const left = el("span", { class: "hint" });
  const sendButton = el("button", { type: "submit", class: "primary", text: say("send") });
  const tools = el("div", { class: "tools" }, insert.node, opener, translate.toggle);
  const reply = el("form", { class: "reply", onsubmit: send }, tools, translate.note, quote.node, box, el("div", { class: "row" }, el("span", { class: "hint", text: say("reply-hint") }), left, sendButton));
  const bar = el("div", { class: "bar" });
  const toggle = el("button", { type: "button", class: "quiet small card-toggle", "aria-expanded": "false", text: say("card"), onclick: toggleSide });
  const back = el("button", { type: "button", class: "quiet small back", text: say("back"), onclick: () => desk.back() });
  const nothing = makeGuide();
  const thread = el("section", { class: "thread", "aria-label": say("conversation") }, el("header", {}, back, title, toggle, actions), banner, messages.node, problem, bar, reply);
  const node = el("div", { class: "chat empty", tabindex: "-1" }, nothing.node, thread, side.node);

  box.addEventListener("input", () => {
    drafts.set(openId, box.value);
    showLeft();
    if (box.value.trim()) desk.typing(openId);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      reply.requestSubmit();
    } else if (event.key === "/" && !box.value) {
      event.preventDefault();
      insert.openReplies();
    } else if (event.key === "Escape") {
      desk.focusQueue();
    }
  });

  const isMine = () => detail?.mode === "counsellor" && detail.holder === desk.user().user;
  const pathOf = (id, rest = "") => `/conversations/${id}${rest}`;

  // --- showing

  async function open(id) {
    if (id === openId) return refresh();
    openId = id;
    detail = null;
    typingUntil = 0;
    problem.textContent = "";
    box.value = drafts.get(id) ?? "";
    quote.drop();
    node.classList.remove("show-side");
    nothing.tell(say("loading"));
    node.classList.add("empty"); // the one before must not stand there as if it were this one
    return refresh({ background: false });
  }

  async function refresh({ background = true } = {}) {
    if (!openId) return;
    const id = openId;
    const turn = ++asked;
    try {
      const found = await read(`/conversations/${id}`, { background });
      if (id !== openId || turn < shown) return; // answers may overtake one another
      shown = turn;
      const isFirst = detail === null;
      detail = found;
      settleOutbox();
      render(isFirst);
    } catch (error) {
      if (id !== openId) return;
      if (error.status === 404) closeView(say("erased"));
      else desk.failed(error);
    }
  }

  function render(first = false) {
    node.classList.remove("empty");
    title.replaceChildren(
      levelChip(detail.level),
      el("h1", {}, el("span", { text: languageName(detail.language), lang: detail.language }), ` · ${wordFor("channel", detail.channel)} · ${aliasOf(detail.alias)}`),
      el("span", { class: "state", text: stateText() }),
    );
    showBanners();
    showActions();
    const breaks = detail.history.filter((event) => event.kind === "reopened").map((event) => ({ at: event.at, text: say("earlier-above") }));
    messages.show(detail.messages, outbox.get(openId) ?? [], first, { breaks, quotable: isMine() && detail.channel === "telegram" });
    translate.show(detail);
    messages.typing(Date.now() < typingUntil);
    side.show(detail);
    reply.hidden = !isMine();
    showBar();
    showLeft();
    if (first) (isMine() ? box : node).focus({ preventScroll: true });
  }

  function stateText() {
    if (isMine()) return say("state-mine");
    if (detail.mode === "counsellor") return say("state-other", { name: detail.holder_name });
    if (detail.mode === "waiting") return say("state-waiting", { time: duration(detail.waiting_since ?? detail.created_at) });
    return say(`state-${detail.mode}`);
  }

  function showBanners() {
    const lines = [];
    if (detail.left_by_quick_exit) lines.push(say("banner-quick-exit"));
    if (detail.safe_to_write === "no") lines.push(say("banner-not-safe"));
    if (!detail.write_first) lines.push(say("banner-write-first"));
    if (isMine() && detail.nudges > 0) lines.push(say("banner-owed"));
    banner.replaceChildren(...lines.map((text) => el("p", { text })));
  }

  function showActions() {
    const buttons = [];
    const add = (key, does, kind = "quiet") => buttons.push(el("button", { type: "button", class: `${kind} small`, text: say(key), onclick: does }));
    if (isMine()) {
      add("release", () => move("/release"));
      add("transfer", moves.transfer);
      add("return", moves.giveBack);
      add("close", moves.close);
    } else if (detail.mode === "waiting") {
      add("return", moves.giveBack);
    }
    if (desk.user().role === "supervisor") add("erase", moves.eraseAll, "danger");
    const had = [...actions.children].indexOf(document.activeElement);
    actions.replaceChildren(...buttons);
    if (had >= 0) actions.children[Math.min(had, actions.children.length - 1)]?.focus();
  }

  function showBar() {
    bar.hidden = isMine();
    if (bar.hidden) return;
    const parts = [el("p", { text: barText() })];
    if (["waiting", "assistant"].includes(detail.mode)) {
      parts.push(el("button", { type: "button", class: "primary", text: say("claim"), onclick: claim }));
    }
    const hadFocus = bar.contains(document.activeElement);
    bar.replaceChildren(...parts);
    if (hadFocus) bar.querySelector("button")?.focus();
  }

  function barText() {
    if (detail.mode === "counsellor") return say("bar-other", { name: detail.holder_name });
    return say(`bar-${detail.mode}`);
  }

  function showLeft() {
    const over = Array.from(box.value.trim()).length - textLimit();
    left.textContent = over > -200 ? (over > 0 ? say("too-long", { count: over }) : say("left", { count: -over })) : "";
    left.classList.toggle("bad", over > 0);
    sendButton.disabled = over > 0;
  }

  function toggleSide() {
    const shown = node.classList.toggle("show-side");
    toggle.setAttribute("aria-expanded", String(shown));
  }

  function closeView(text) {
    openId = null;
    detail = null;
    nothing.tell(text);
    node.classList.add("empty");
    desk.gone();
  }

  // --- doing

  /** Runs a change; tells what went wrong in a sentence. Answers whether it worked. */
  async function attempt(work) {
    problem.textContent = "";
    try {
      await work();
      return true;
    } catch (error) {
      if (error.status === 404) closeView(say("erased"));
      else if (error.status !== 401) problem.textContent = error.sentence ?? say("error-other");
      return false;
    } finally {
      desk.changed();
      await refresh();
    }
  }

  const move = (rest, body, id = openId) => attempt(() => change(pathOf(id, rest), body));

  async function claim() {
    if (await move("/claim")) box.focus();
  }

  const moves = makeMoves({
    user: () => desk.user(),
    openId: () => openId,
    level: () => detail.level,
    attempt,
    move,
    erased(id) {
      if (id === openId) closeView(say("erased"));
    },
    failed(error) {
      problem.textContent = error.sentence ?? say("error-other");
    },
    changed: () => desk.changed(),
  });

  function judge(verdict) {
    return move("/feedback", { verdict });
  }

  function addNote(text) {
    return move("/notes", { text });
  }

  // --- writing

  async function send(event) {
    event.preventDefault();
    const text = box.value.trim();
    if (!text || !isMine() || sendButton.disabled) return;
    const id = openId;
    let written = { text };
    if (translate.isOn()) {
      try {
        written = await translate.preview(text);
      } catch (error) {
        problem.textContent = error.sentence ?? say("error-other");
        return;
      }
      if (!written) return box.focus();
    }
    if (id !== openId) return; // erased or left while the question stood
    const one = { client_id: newId(), ...written, reply_to: quote.take(), state: "sending" };
    outbox.set(id, [...(outbox.get(id) ?? []), one]);
    box.value = "";
    drafts.delete(id);
    render();
    box.focus();
    await post(id, one);
  }

  async function sendOpener() {
    if (!isMine()) return;
    const id = openId;
    const one = { client_id: newId(), text: say("opener"), opener: true, state: "sending" };
    outbox.set(id, [...(outbox.get(id) ?? []), one]);
    render();
    await post(id, one);
  }

  /** The server says what speaks against a line; it goes out when the counsellor means it nevertheless. */
  async function post(id, one) {
    problem.textContent = "";
    try {
      const body = { client_id: one.client_id, ...(one.opener ? { opener: true } : { text: one.text, original: one.original, reply_to: one.reply_to }), confirmed: one.confirmed };
      await change(`/conversations/${id}/messages`, body);
      one.state = "sent";
    } catch (error) {
      one.state = "failed";
      if (error.code === "not_safe_to_write") {
        const sure = await ask({ title: say("sure-title"), text: say(`sure-${error.error.reason.replaceAll("_", "-")}`), submit: say("sure-send"), danger: true });
        if (sure) {
          one.confirmed = true;
          one.state = "sending";
          return post(id, one);
        }
        takeBack(id, one);
        return;
      }
      if (id === openId && error.status && error.status !== 401) problem.textContent = error.sentence;
    }
    if (id === openId) await refresh();
    if (id === openId && detail) render();
  }

  /** A line that was thought better of is a draft again. */
  function takeBack(id, one) {
    outbox.set(id, (outbox.get(id) ?? []).filter((item) => item !== one));
    const text = one.original?.text ?? (one.opener ? "" : one.text);
    if (text) drafts.set(id, [text, drafts.get(id)].filter(Boolean).join("\n"));
    if (id !== openId) return;
    box.value = drafts.get(id) ?? "";
    render();
    box.focus();
  }

  function retry(clientId) {
    const one = outbox.get(openId)?.find((item) => item.client_id === clientId);
    if (!one) return;
    one.state = "sending";
    render();
    post(openId, one);
  }

  /** What the server has needs no copy of ours any more. */
  function settleOutbox() {
    const stored = new Set(detail.messages.map((message) => message.client_id));
    const left = (outbox.get(openId) ?? []).filter((one) => !stored.has(one.client_id));
    outbox.set(openId, left);
  }

  return {
    node,
    open,
    refresh,
    openId: () => openId,
    claim: () => !isMine() && ["waiting", "assistant"].includes(detail?.mode) && claim(),
    focusReply: () => (isMine() ? box : node).focus(),
    openReplies: () => isMine() && insert.openReplies(),
    openServices: () => isMine() && insert.openServices(),
    transfer: () => isMine() && moves.transfer(),
    close: () => isMine() && moves.close(),
    release: () => isMine() && move("/release"),
    correctLevel: () => detail && moves.correctLevel(),
    lastAt: () => detail?.last_message_at ?? null,
    visitorTypes(id) {
      if (id !== openId || !detail) return;
      typingUntil = Date.now() + TYPING_SHOWN;
      messages.typing(true);
    },
    visitorWrote(id) {
      if (id === openId) typingUntil = 0;
    },
    erased(id) {
      drafts.delete(id);
      outbox.delete(id);
      if (id === openId) closeView(say("erased"));
    },
    /** Goes on in another language with what was open and written. */
    carry: () => ({ drafts, outbox, openId }),
    takeOver(before) {
      for (const [id, text] of before.drafts) drafts.set(id, text);
      for (const [id, items] of before.outbox) outbox.set(id, items);
      if (before.openId) open(before.openId);
    },
    tick() {
      if (!detail) return;
      messages.typing(Date.now() < typingUntil);
      const state = title.querySelector(".state");
      if (state && state.textContent !== stateText()) state.textContent = stateText();
    },
  };
}
