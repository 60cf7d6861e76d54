// Who did what to which case, for supervisors: never any text.

import { read } from "./api.js";
import { el } from "./dom.js";
import { button, makePage } from "./page.js";
import { table } from "./table.js";
import { moment, say, wordFor } from "./words.js";

const SHORT = 8;
const AT_ONCE = 50;

export function makeAudit() {
  const page = makePage("audit", say("audit-text"));
  const actor = el("input", { id: "audit-actor", autocomplete: "off", maxlength: "32", onchange: load });
  const caseId = el("input", { id: "audit-case", autocomplete: "off", maxlength: "32", onchange: load });
  const list = el("div");
  const more = button(say("audit-more"), older);
  const verdict = el("p", { role: "status" });
  let entries = [];

  page.body.append(
    el(
      "div",
      { class: "filters" },
      el("label", { for: actor.id }, el("span", { text: say("audit-actor") }), actor),
      el("label", { for: caseId.id }, el("span", { text: say("audit-case") }), caseId),
      button(say("audit-verify"), verify),
    ),
    verdict,
    list,
    more,
  );

  async function fetchEntries(before) {
    const query = new URLSearchParams({ limit: String(AT_ONCE) });
    if (actor.value.trim()) query.set("actor", actor.value.trim());
    if (caseId.value.trim()) query.set("case", caseId.value.trim());
    if (before) query.set("before", String(before));
    return (await read(`/audit?${query}`)).entries;
  }

  function show() {
    const headings = ["audit-at", "audit-actor", "audit-action", "audit-case", "audit-detail"].map((key) => say(key));
    const rows = entries.map((one) => [moment(one.at), one.actor, wordFor("audit-action", one.action), el("code", { text: one.case?.slice(0, SHORT) ?? "", title: one.case ?? "" }), one.detail ?? ""]);
    list.replaceChildren(entries.length ? table(say("audit"), headings, rows, { hidden: true }) : el("p", { class: "hint", text: say("audit-none") }));
  }

  async function load() {
    await page.attempt(async () => {
      entries = await fetchEntries();
      more.hidden = entries.length < AT_ONCE;
      show();
    });
  }

  async function older() {
    await page.attempt(async () => {
      const found = await fetchEntries(entries.at(-1)?.id);
      entries = [...entries, ...found];
      more.hidden = found.length < AT_ONCE;
      show();
    });
  }

  async function verify() {
    await page.attempt(async () => {
      const { intact, first_broken: row } = await read("/audit/verify");
      verdict.textContent = intact ? say("audit-intact") : say("audit-broken", { row });
      verdict.classList.toggle("bad", !intact);
    });
  }

  return { node: page.node, load, focus: page.focus };
}
