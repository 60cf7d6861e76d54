// The own account: shown name, password, recovery codes, sessions; and setting up the second factor at the first login.

import { change, erase, keepToken, put, read } from "./api.js";
import { ask } from "./ask.js";
import { el } from "./dom.js";
import { button, makePage } from "./page.js";
import { table } from "./table.js";
import { moment, say } from "./words.js";

const SHORTEST = 15;
const SVG = "http://www.w3.org/2000/svg";

/** onChange(user): name or token have changed. */
export function makeAccount(onChange) {
  const page = makePage("account");

  async function load() {
    await page.attempt(async () => {
      const [account, { sessions }] = await Promise.all([read("/account"), read("/account/sessions")]);
      show(account, sessions);
    });
  }

  function show(account, sessions) {
    const rows = sessions.map((one) => [
      moment(one.created_at),
      moment(one.last_seen_at),
      one.current ? say("account-session-this") : button(say("account-session-end"), () => end(one.handle)),
    ]);
    page.body.replaceChildren(
      el("p", { text: say("account-who", { name: account.shown_as, user: account.user }) }),
      el(
        "div",
        { class: "buttons" },
        button(say("account-rename"), () => rename(account)),
        button(say("account-password"), password),
        button(say("account-recovery", { count: account.recovery_codes_left }), recovery),
      ),
      table(say("account-sessions"), [say("account-session-began"), say("account-session-seen"), say("accounts-actions")], rows),
    );
  }

  async function rename(account) {
    const fields = [{ name: "shown_as", label: say("account-shown-as"), kind: "text", value: account.shown_as, limit: 64 }];
    const answer = await ask({ title: say("account-rename"), text: say("account-rename-text"), submit: say("save"), fields });
    if (!answer) return;
    if (await page.attempt(() => put("/account", answer), say("saved"))) {
      onChange({ shown_as: answer.shown_as });
      await load();
    }
  }

  async function password() {
    const fields = [
      { name: "password", label: say("account-password-now"), kind: "password", limit: 256 },
      { name: "new_password", label: say("account-password-new"), kind: "password", limit: 256 },
    ];
    const answer = await ask({ title: say("account-password"), text: say("account-password-text", { count: SHORTEST }), submit: say("save"), fields });
    if (!answer) return;
    const worked = await page.attempt(async () => {
      const user = await change("/account/password", answer);
      keepToken(user.csrf_token);
      onChange(user);
    }, say("account-password-done"));
    if (worked) await load();
  }

  async function recovery() {
    const fields = [{ name: "password", label: say("account-password-now"), kind: "password", limit: 256 }];
    const answer = await ask({ title: say("account-recovery-title"), text: say("account-recovery-text"), submit: say("account-recovery-make"), fields });
    if (!answer) return;
    await page.attempt(async () => {
      const { recovery_codes: codes } = await change("/account/recovery", answer);
      await showCodes(codes);
    });
    await load();
  }

  async function end(handle) {
    await page.attempt(() => erase(`/account/sessions/${handle}`), say("account-session-ended"));
    await load();
  }

  return { node: page.node, load, focus: page.focus };
}

/** Shows recovery codes until somebody says that they have kept them. */
export function showCodes(codes) {
  return new Promise((resolve) => {
    const kept = el("input", { type: "checkbox", id: "codes-kept", onchange: () => (go.disabled = !kept.checked) });
    const go = el("button", { type: "button", class: "primary", text: say("account-codes-go"), disabled: true, onclick: () => dialog.close() });
    const dialog = el(
      "dialog",
      { class: "codes", "aria-labelledby": "codes-title" },
      el("h2", { id: "codes-title", text: say("account-codes") }),
      el("p", { text: say("account-codes-text") }),
      el("ol", { class: "code-list" }, ...codes.map((code) => el("li", {}, el("code", { text: code })))),
      el("label", { class: "check", for: kept.id }, kept, el("span", { text: say("account-codes-kept") })),
      el("div", { class: "buttons" }, go),
    );
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve();
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A QR code from its rows of 0 and 1. */
function drawn(rows) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${rows[0].length} ${rows.length}`);
  const path = document.createElementNS(SVG, "path");
  const dark = rows.flatMap((row, y) => [...row].flatMap((one, x) => (one === "1" ? [`M${x} ${y}h1v1h-1z`] : [])));
  path.setAttribute("d", dark.join(""));
  svg.append(path);
  return svg;
}

/** The first login: QR code, own password, first code; resolves to who is then logged in. */
export async function enrol() {
  const made = await read("/enrol");
  return new Promise((resolve) => {
    const password = el("input", { type: "password", id: "enrol-password", autocomplete: "new-password", required: true, minlength: String(SHORTEST), maxlength: "256" });
    const again = el("input", { type: "password", id: "enrol-again", autocomplete: "new-password", required: true, maxlength: "256" });
    const code = el("input", { id: "enrol-code", inputmode: "numeric", autocomplete: "one-time-code", required: true, maxlength: "7" });
    const problem = el("p", { class: "problem", role: "alert" });
    const form = el(
      "form",
      { class: "login", onsubmit: submit },
      el("h1", { id: "enrol-title", text: say("enrol") }),
      el("p", { class: "hint", text: say("enrol-text") }),
      el("div", { class: "qr", role: "img", "aria-label": say("enrol-qr") }, drawn(made.modules)),
      el("p", { class: "hint" }, say("enrol-secret"), " ", el("code", { text: made.secret })),
      el("label", { for: password.id }, el("span", { text: say("enrol-password") }), password, el("small", { text: say("account-password-text", { count: SHORTEST }) })),
      el("label", { for: again.id }, el("span", { text: say("enrol-again") }), again),
      el("label", { for: code.id }, el("span", { text: say("enrol-code") }), code),
      problem,
      el("button", { type: "submit", class: "primary", text: say("enrol-submit") }),
    );
    const dialog = el("dialog", { class: "login-page", "aria-labelledby": "enrol-title" }, form);
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    document.body.append(dialog);
    dialog.showModal();
    password.focus();

    async function submit(event) {
      event.preventDefault();
      problem.textContent = "";
      if (password.value !== again.value) {
        problem.textContent = say("enrol-differ");
        again.focus();
        return;
      }
      try {
        const user = await change("/enrol", { password: password.value, code: code.value.replaceAll(" ", "") });
        dialog.close();
        dialog.remove();
        await showCodes(user.recovery_codes);
        resolve(user);
      } catch (error) {
        problem.textContent = error.sentence ?? say("error-other");
        code.value = "";
        code.focus();
      }
    }
  });
}
