// Accounts of staff, for admins: invite, change, end, let in again, start anew.

import { change, erase, put, read } from "./api.js";
import { ask } from "./ask.js";
import { el } from "./dom.js";
import { button, makePage } from "./page.js";
import { table } from "./table.js";
import { languageName, languages, moment, say, wordFor } from "./words.js";

const ROLES = ["counsellor", "supervisor", "admin"];

/** own(): the user name of who looks at the page. */
export function makeAccounts(own) {
  const page = makePage("accounts", say("accounts-text"));

  async function load() {
    await page.attempt(async () => show((await read("/accounts")).accounts));
  }

  function show(accounts) {
    const rows = accounts.map((one) => [
      `${one.shown_as} (${one.username})`,
      wordFor("role", one.role) + (one.counsels ? ` + ${wordFor("role", "counsellor")}` : ""),
      one.languages.map(languageName).join(", ") + (one.own_languages_only ? ` · ${say("accounts-only-these")}` : ""),
      state(one),
      one.last_login_at ? moment(one.last_login_at) : say("accounts-never"),
      el("div", { class: "row-buttons" }, ...actions(one)),
    ]);
    const headings = ["accounts-name", "accounts-role", "accounts-languages", "accounts-state", "accounts-last-login", "accounts-actions"].map((key) => say(key));
    page.body.replaceChildren(button(say("accounts-invite"), invite, "primary"), table(say("accounts"), headings, rows, { hidden: true }));
  }

  const state = (one) => say(one.disabled ? "accounts-disabled" : one.enrolled ? "accounts-active" : "accounts-invited");

  function actions(one) {
    const named = (key, does) => {
      const node = button(say(key), does);
      node.setAttribute("aria-label", `${say(key)}: ${one.username}`);
      return node;
    };
    const list = [named("accounts-change", () => edit(one))];
    if (one.username === own()) return list;
    list.push(named("accounts-reset", () => reset(one)), named("accounts-logout", () => logOut(one)));
    list.push(one.disabled ? named("accounts-enable", () => act(one, "enable")) : named("accounts-disable", () => disable(one)));
    return list;
  }

  const fields = (one) => [
    { name: "shown_as", label: say("account-shown-as"), kind: "text", value: one.shown_as ?? "", limit: 64 },
    { name: "role", label: say("accounts-role"), kind: "select", options: ROLES.map((role) => [role, wordFor("role", role)]), value: one.role ?? "counsellor" },
    { name: "languages", label: say("accounts-languages"), kind: "checks", options: languages().map((lang) => [lang.code, lang.name]), value: one.languages ?? [] },
    { name: "own_languages_only", label: say("accounts-only-these"), kind: "check", value: one.own_languages_only ?? false },
    { name: "counsels", label: say("accounts-counsels"), kind: "check", value: one.counsels ?? false },
  ];

  async function invite() {
    const name = { name: "username", label: say("accounts-username"), kind: "text", limit: 32 };
    const answer = await ask({ title: say("accounts-invite"), text: say("accounts-invite-text"), submit: say("accounts-invite"), fields: [name, ...fields({})] });
    if (!answer) return;
    await page.attempt(async () => tell(await change("/accounts", answer)));
    await load();
  }

  async function edit(one) {
    const answer = await ask({ title: `${say("accounts-change")}: ${one.username}`, submit: say("save"), fields: fields(one) });
    if (!answer) return;
    if (one.username === own() && answer.role === one.role) delete answer.role;
    await page.attempt(() => put(`/accounts/${one.username}`, answer), say("saved"));
    await load();
  }

  async function reset(one) {
    if (!(await ask({ title: `${say("accounts-reset")}: ${one.username}`, text: say("accounts-reset-text"), submit: say("accounts-reset") }))) return;
    await page.attempt(async () => tell(await change(`/accounts/${one.username}/reset`)));
    await load();
  }

  async function disable(one) {
    if (await ask({ title: `${say("accounts-disable")}: ${one.username}`, text: say("accounts-disable-text"), submit: say("accounts-disable"), danger: true })) await act(one, "disable");
  }

  async function act(one, what) {
    await page.attempt(() => change(`/accounts/${one.username}/${what}`), say("saved"));
    await load();
  }

  async function logOut(one) {
    await page.attempt(() => erase(`/accounts/${one.username}/sessions`), say("account-session-ended"));
    await load();
  }

  /** An invitation is shown once; whoever it is for gets it by another way than this page. */
  const tell = ({ username, password, until }) =>
    ask({ title: say("accounts-invitation"), text: say("accounts-invitation-text", { until: moment(until) }), submit: say("accounts-invitation-done"), only: true, facts: [[say("login-username"), username], [say("login-password"), password]] });

  return { node: page.node, load, focus: page.focus };
}
