// What ends or moves a conversation: each asks first, and does it to the conversation it was asked about.

import { erase, read } from "./api.js";
import { ask } from "./ask.js";
import { languageName, languages, say, wordFor } from "./words.js";

const OUTCOMES = ["informed", "referred", "emergency", "safe_place", "no_reply", "not_for_us", "other"];
const LEVELS = ["none", "elevated", "high", "immediate"];

/** here: {user(), openId(), level(), attempt(work), move(path, body, id), erased(id), failed(error), changed()} */
export function makeMoves(here) {
  async function transfer() {
    const id = here.openId();
    let colleagues = [];
    if (!(await here.attempt(async () => ({ colleagues } = await read("/colleagues"))))) return;
    const others = colleagues.filter((one) => one.username !== here.user().user);
    const label = (one) => `${one.shown_as} (${one.languages.map(languageName).join(", ")})${one.here ? ` – ${say("here")}` : ""}`;
    const options = [
      ...others.sort((a, b) => b.here - a.here).map((one) => [`u:${one.username}`, label(one)]),
      ...languages().map((one) => [`l:${one.code}`, say("transfer-language", { language: one.name })]),
    ];
    const answer = await ask({ title: say("transfer"), text: say("transfer-text"), submit: say("transfer"), fields: [{ name: "to", label: say("transfer-to"), kind: "select", options }] });
    if (!answer) return;
    const target = answer.to.slice(2);
    await here.move("/transfer", answer.to.startsWith("u:") ? { username: target } : { language: target }, id);
  }

  async function giveBack() {
    const id = here.openId();
    const sure = await ask({ title: say("return"), text: say("return-text"), submit: say("return") });
    if (sure) await here.move("/return", undefined, id);
  }

  async function close() {
    const id = here.openId();
    const options = OUTCOMES.map((name) => [name, wordFor("outcome", name)]);
    const answer = await ask({ title: say("close"), text: say("close-text"), submit: say("close"), fields: [{ name: "outcome", label: say("outcome"), kind: "select", options }] });
    if (answer) await here.move("/close", answer, id);
  }

  async function correctLevel() {
    const id = here.openId();
    const options = LEVELS.map((name) => [name, say(`level-${name}`)]);
    const fields = [
      { name: "level", label: say("fact-level"), kind: "select", options, value: here.level() },
      { name: "reason", label: say("reason"), kind: "text" },
    ];
    const answer = await ask({ title: say("level-change"), text: say("level-text"), submit: say("save"), fields });
    if (answer) await here.move("/level", answer, id);
  }

  async function eraseAll() {
    const id = here.openId();
    if (!(await ask({ title: say("erase"), text: say("erase-text"), submit: say("erase"), danger: true }))) return;
    try {
      await erase(`/conversations/${id}`);
      here.erased(id);
    } catch (error) {
      here.failed(error);
    }
    here.changed();
  }

  return { transfer, giveBack, close, correctLevel, eraseAll };
}
