// What goes into the reply box ready-made: replies written beforehand, and services in the person's language.

import { change, erase, put, read } from "./api.js";
import { ask } from "./ask.js";
import { el } from "./dom.js";
import { language, say } from "./words.js";

const SEARCH_PAUSE = 250;

/** here: {language(), country(), text(), insert(text), supervisor(), focus()}; view: {node, openReplies(), openServices(), close()} */
export function makeInsert(here) {
  const filter = el("input", { type: "search", autocomplete: "off", maxlength: "200", role: "combobox", "aria-expanded": "true", "aria-controls": "insert-list", oninput: filtered, onkeydown: keys });
  const list = el("ul", { id: "insert-list", role: "listbox" });
  const own = el("button", { type: "button", class: "quiet small", text: say("insert-add"), onclick: addOwn });
  const note = el("p", { class: "hint", role: "status" });
  const panel = el("div", { class: "insert-panel", role: "dialog", hidden: true }, filter, list, note, own);
  const replies = el("button", { type: "button", class: "quiet small", text: say("insert-replies"), "aria-expanded": "false", onclick: () => toggle("replies") });
  const services = el("button", { type: "button", class: "quiet small", text: say("insert-services"), "aria-expanded": "false", onclick: () => toggle("services") });
  const node = el("div", { class: "insert" }, replies, services, panel);
  let kind = "";
  let items = [];
  let at = 0;
  let timer = 0;

  function toggle(wanted) {
    if (kind === wanted) return close();
    open(wanted);
  }

  async function open(wanted) {
    kind = wanted;
    panel.hidden = false;
    own.hidden = kind !== "replies";
    filter.value = "";
    const label = say(kind === "replies" ? "insert-replies-filter" : "insert-services-filter");
    filter.setAttribute("aria-label", label);
    filter.placeholder = label;
    panel.setAttribute("aria-label", say(`insert-${kind}`));
    replies.setAttribute("aria-expanded", String(kind === "replies"));
    services.setAttribute("aria-expanded", String(kind === "services"));
    filter.focus();
    await load();
  }

  function close() {
    if (!kind) return;
    kind = "";
    panel.hidden = true;
    for (const one of [replies, services]) one.setAttribute("aria-expanded", "false");
    here.focus();
  }

  async function load() {
    const wanted = kind;
    note.textContent = "";
    try {
      if (kind === "replies") {
        items = (await read(`/replies?language=${here.language()}`)).replies;
      } else {
        const query = new URLSearchParams({ q: filter.value, language: here.language(), shown: language() });
        if (here.country()) query.set("country", here.country());
        items = (await read(`/services?${query}`)).services.map((one) => ({ ...one, title: one.name }));
      }
    } catch (error) {
      items = [];
      note.textContent = error.sentence ?? say("error-other");
    }
    if (wanted !== kind) return;
    at = 0;
    show();
  }

  function filtered() {
    if (kind === "replies") {
      at = 0;
      show();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(load, SEARCH_PAUSE);
  }

  function shownItems() {
    if (kind !== "replies") return items;
    const words = plain(filter.value).split(/\s+/u).filter(Boolean);
    return items.filter((one) => words.every((word) => plain(`${one.title} ${one.text}`).includes(word)));
  }

  function show() {
    const shown = shownItems();
    list.replaceChildren(...shown.map((one, place) => itemNode(one, place)));
    filter.setAttribute("aria-activedescendant", shown.length ? `insert-${at}` : "");
    if (!shown.length && !note.textContent) note.textContent = say("insert-none");
    else if (shown.length && note.textContent === say("insert-none")) note.textContent = "";
  }

  function itemNode(one, place) {
    const marks = [one.country, one.please_check ? say("insert-please-check") : null, kind === "replies" && one.id && one.shared ? say("insert-shared") : null].filter(Boolean);
    const item = el(
      "li",
      { id: `insert-${place}`, role: "option", "aria-selected": String(place === at), onclick: () => take(one) },
      el("strong", { text: one.title }),
      marks.length ? el("span", { class: "hint", text: marks.join(" · ") }) : null,
      el("span", { class: "preview", text: one.text, lang: here.language() }),
    );
    if (!one.editable) return item;
    const tools = el(
      "li",
      { class: "tools", role: "presentation" },
      el("button", { type: "button", class: "link", text: say("insert-edit"), "aria-label": `${say("insert-edit")}: ${one.title}`, onclick: () => edit(one) }),
      el("button", { type: "button", class: "link", text: say("insert-remove"), "aria-label": `${say("insert-remove")}: ${one.title}`, onclick: () => remove(one) }),
    );
    const both = document.createDocumentFragment();
    both.append(item, tools);
    return both;
  }

  function keys(event) {
    const shown = shownItems();
    if (event.key === "Escape") {
      event.stopPropagation();
      event.preventDefault();
      close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (shown[at]) take(shown[at]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      at = Math.min(Math.max(at + (event.key === "ArrowDown" ? 1 : -1), 0), shown.length - 1);
      show();
      list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    }
  }

  function take(one) {
    close();
    here.insert(one.text);
  }

  async function addOwn() {
    const fields = [
      { name: "title", label: say("insert-title"), kind: "text", limit: 64 },
      { name: "text", label: say("insert-text"), kind: "area", value: here.text(), limit: 2000 },
    ];
    if (here.supervisor()) fields.push({ name: "shared", label: say("insert-share"), kind: "check", value: false });
    const answer = await ask({ title: say("insert-add"), text: say("insert-holes"), submit: say("save"), fields });
    if (answer) await attempt(() => change("/replies", { ...answer, language: here.language() }));
  }

  async function edit(one) {
    const fields = [
      { name: "title", label: say("insert-title"), kind: "text", value: one.title, limit: 64 },
      { name: "text", label: say("insert-text"), kind: "area", value: one.raw, limit: 2000 },
    ];
    const answer = await ask({ title: say("insert-edit"), text: say("insert-holes"), submit: say("save"), fields });
    if (answer) await attempt(() => put(`/replies/${one.id}`, answer));
  }

  async function remove(one) {
    if (await ask({ title: say("insert-remove"), text: one.title, submit: say("insert-remove"), danger: true })) await attempt(() => erase(`/replies/${one.id}`));
  }

  async function attempt(work) {
    try {
      await work();
      await load();
    } catch (error) {
      note.textContent = error.sentence ?? say("error-other");
    }
    filter.focus();
  }

  return { node, openReplies: () => open("replies"), openServices: () => open("services"), close };
}

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
