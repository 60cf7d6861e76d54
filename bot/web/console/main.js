// The console: logs in, shows the lists and one conversation, and keeps both true to the server.

import { change, keepToken, read, whenSessionEnds } from "./api.js";
import { makeAccount } from "./account.js";
import { makeAccounts } from "./accounts.js";
import * as alerts from "./alerts.js";
import { makeAudit } from "./audit.js";
import { makeChat } from "./chat.js";
import { el } from "./dom.js";
import { makeFigures } from "./figures.js";
import { setKeys, showKeys } from "./keys.js";
import { connect } from "./live.js";
import { logIn } from "./login.js";
import { makeOffice } from "./office.js";
import { makeQueue } from "./queue.js";
import { keepLanguage, language, languages, loadWords, say, wordFor } from "./words.js";

const SAFETY_NET = 30000;
const REFRESH_PAUSE = 200;

const root = document.getElementById("console");
let user = null;
let queue = { waiting: [], mine: [], others: [] };
let queueView = null;
let chat = null;
let live = null;
let status = null;
let seen = new Map();
let asking = false;
const due = new Map();

// --- coming in

async function start() {
  await loadWords();
  document.title = say("title");
  whenSessionEnds(sessionEnded);
  user = document.body.dataset.signedIn === "yes" ? await current() : null;
  user ??= await logIn();
  enter();
}

async function current() {
  try {
    return await read("/session");
  } catch {
    return null;
  }
}

function enter() {
  keepToken(user.csrf_token);
  build();
  if (takesCases()) goLive();
}

const takesCases = () => user.role !== "admin" || user.counsels;

/** The session is over: what is open and half written stays, and the login comes over it. */
async function sessionEnded() {
  if (asking || !user) return;
  asking = true;
  live?.stop();
  live = null;
  alerts.notify(say("login-again-title"), say("notify-session"), "session");
  if (!alerts.isMuted()) alerts.beep();
  const before = user;
  user = await logIn({ again: before.user });
  asking = false;
  keepToken(user.csrf_token);
  if (user.user !== before.user || user.role !== before.role) {
    location.reload(); // somebody else sits here now: nothing of the one before may stay on the screen
    return;
  }
  goLive();
}

// --- the frame

function build() {
  const before = chat?.carry();
  const isCounsellor = takesCases();
  queueView = chat = null;
  status = el("span", { class: "status", role: "status" });
  const chooser = el("select", { "aria-label": say("language"), onchange: (event) => switchLanguage(event.target.value) });
  chooser.append(...languages().map((one) => el("option", { value: one.code, text: one.name, lang: one.code })));
  chooser.value = language();
  const header = el(
    "header",
    { class: "top" },
    el("h1", { class: "brand", text: say("title") }),
    status,
    el("span", { class: "spacer" }),
    menuButton(),
    el(
      "div",
      { class: "controls" },
    isCounsellor && alerts.canNotify() ? el("button", { type: "button", class: "quiet small", text: say("notify-allow"), onclick: allow }) : null,
    isCounsellor ? soundButton() : null,
    el("nav", { class: "pages", "aria-label": say("pages") }, ...pagesOf(user).map(([name]) => pageButton(name))),
    isCounsellor ? el("button", { type: "button", class: "quiet small", text: "?", "aria-label": say("keys"), onclick: () => showKeys(shortcuts()) }) : null,
    chooser,
    el("span", { class: "user", text: `${user.shown_as} · ${wordFor("role", user.role)}` }),
    el("button", { type: "button", class: "quiet small", text: say("logout"), onclick: logOut }),
    ),
  );
  if (!isCounsellor) {
    root.replaceChildren(header, el("main", { class: "work wide" }));
    openPage("accounts");
    return;
  }
  queueView = makeQueue(openConversation);
  chat = makeChat({
    user: () => user,
    typing: (id) => live?.typing(id),
    changed: () => soon("queue"),
    failed: (error) => setStatus(error.status === 0),
    gone: () => {
      root.classList.remove("has-open");
      showQueue();
    },
    back: () => {
      root.classList.remove("has-open");
      queueView.focus();
    },
    focusQueue: () => queueView.focus(),
  });
  root.replaceChildren(header, el("main", { class: "work" }, queueView.node, chat.node));
  if (before) chat.takeOver(before);
  showQueue();
  setStatus(!live);
  setKeys(shortcuts());
}

// --- pages beside the conversations

const MAKERS = {
  figures: makeFigures,
  audit: makeAudit,
  accounts: () => makeAccounts(() => user.user),
  office: makeOffice,
  account: () => makeAccount((changed) => Object.assign(user, changed)),
};

function pagesOf({ role }) {
  return Object.entries({
    figures: role !== "counsellor",
    audit: role === "supervisor",
    accounts: role === "admin",
    office: role === "admin",
    account: true,
  }).filter(([, there]) => there);
}

function pageButton(name) {
  return el("button", { type: "button", class: "quiet small", "data-page": name, text: say(name), "aria-pressed": "false", onclick: () => (openedPage() === name && chat ? closePage() : openPage(name)) });
}

const openedPage = () => root.querySelector(".pages [aria-pressed=true]")?.dataset.page;

function closePage() {
  root.querySelector(".work > .page-frame")?.remove();
  root.classList.remove("has-page");
  for (const one of root.querySelectorAll(".pages button")) one.setAttribute("aria-pressed", "false");
  if (chat) chat.node.hidden = false;
}

async function openPage(name) {
  closePage();
  root.classList.remove("show-menu");
  root.querySelector(".top .menu").setAttribute("aria-expanded", "false");
  const page = MAKERS[name]();
  if (chat) chat.node.hidden = true;
  root.classList.add("has-page");
  root.querySelector(`.pages [data-page="${name}"]`).setAttribute("aria-pressed", "true");
  root.querySelector(".work").append(el("div", { class: "page-frame" }, page.node));
  await page.load();
  page.focus();
}

function shortcuts() {
  return {
    j: ["keys-next", () => queueView.neighbour(chat.openId(), 1)],
    k: ["keys-previous", () => queueView.neighbour(chat.openId(), -1)],
    q: ["keys-queue", () => queueView.focus()],
    c: ["claim", () => chat.claim()],
    r: ["keys-reply", () => chat.focusReply()],
    y: ["insert-replies", () => chat.openReplies()],
    s: ["insert-services", () => chat.openServices()],
    t: ["transfer", () => chat.transfer()],
    b: ["release", () => chat.release()],
    x: ["close", () => chat.close()],
    l: ["level-change", () => chat.correctLevel()],
  };
}

/** On a narrow screen the controls stand behind one button. */
function menuButton() {
  const button = el("button", { type: "button", class: "quiet small menu", text: say("menu"), "aria-expanded": "false" });
  button.addEventListener("click", () => button.setAttribute("aria-expanded", String(root.classList.toggle("show-menu"))));
  return button;
}

function soundButton() {
  const text = () => say(alerts.isMuted() ? "sound-off" : "sound-on");
  const button = el("button", { type: "button", class: "quiet small", text: text(), "aria-pressed": String(!alerts.isMuted()) });
  button.addEventListener("click", () => {
    alerts.setMuted(!alerts.isMuted());
    button.textContent = text();
    button.setAttribute("aria-pressed", String(!alerts.isMuted()));
  });
  return button;
}

async function allow(event) {
  await alerts.allowNotifications();
  event.target.remove();
}

async function switchLanguage(code) {
  await loadWords(code);
  keepLanguage(code);
  build();
  alerts.badge(0, 0, false);
  if (takesCases()) soon("queue");
}

async function logOut() {
  const leaving = user;
  user = null; // the socket's end is then no reason to ask for a login
  live?.stop();
  try {
    await change("/logout");
  } catch (error) {
    if (error.status !== 401) {
      user = leaving;
      goLive();
      setStatus(true);
      return;
    }
  }
  location.reload();
}

// --- staying true to the server

function goLive() {
  live?.stop();
  live = connect({
    state: (connected) => setStatus(!connected),
    ended: sessionEnded,
    ready() {
      refreshQueue();
      chat.refresh();
    },
    event({ type, conversation, from, holder }) {
      if (type === "typing") {
        if (from === "visitor") chat.visitorTypes(conversation);
        return;
      }
      if (type === "reminder" && holder === user.user) alerts.remind(conversation);
      if (type === "unanswered" && user.role === "supervisor") alerts.unanswered(conversation);
      if (type === "erased") chat.erased(conversation);
      if (type === "message") chat.visitorWrote(conversation);
      if (type !== "presence" && type !== "note") soon("queue");
      if (conversation && conversation === chat.openId()) soon("chat");
    },
  });
}

function setStatus(offline) {
  const text = say(offline ? "offline" : "online");
  if (status.textContent !== text) status.textContent = text;
  status.classList.toggle("offline", offline);
}

/** Several events at once are one refresh. */
function soon(what) {
  if (due.has(what)) return;
  due.set(
    what,
    setTimeout(() => {
      due.delete(what);
      if (what === "queue") refreshQueue();
      else chat.refresh();
    }, REFRESH_PAUSE),
  );
}

async function refreshQueue() {
  if (!user || asking) return;
  try {
    queue = await read("/queue", { background: true });
  } catch (error) {
    if (error.status === 0) setStatus(true);
    return;
  }
  showQueue();
  alerts.watch(queue);
}

function showQueue() {
  for (const card of queue.mine) if (!seen.has(card.id)) seen.set(card.id, "");
  const openId = chat.openId();
  if (openId && !document.hidden) noteSeen(openId);
  const unread = new Set(queue.mine.filter((card) => card.last_message_at > seen.get(card.id)).map((card) => card.id));
  if (openId && !document.hidden) unread.delete(openId);
  queueView.update(queue, openId, unread);
  alerts.badge(queue.waiting.length, unread.size, queue.waiting.some((card) => card.level === "immediate"));
}

function noteSeen(id) {
  const card = [...queue.mine, ...queue.waiting, ...queue.others].find((one) => one.id === id);
  if (card) seen.set(id, card.last_message_at);
}

async function openConversation(id) {
  closePage();
  root.classList.add("has-open");
  const opening = chat.open(id);
  showQueue();
  await opening;
  showQueue();
}

document.addEventListener("visibilitychange", () => {
  if (!document.hidden && chat) showQueue();
});
setInterval(() => {
  queueView?.tick();
  chat?.tick();
}, 1000);
setInterval(() => {
  if (live) soon("queue");
}, SAFETY_NET);

start();
