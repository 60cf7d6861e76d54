// The login form: the whole page at first, a dialog over the work when the session ends in the middle of it.

import { enrol } from "./account.js";
import { call, keepToken } from "./api.js";
import { el } from "./dom.js";
import { say } from "./words.js";

let open = null;

/** Shows the form until somebody is logged in; resolves to who that is. `again`: over the work, with this name. */
export function logIn({ again = null } = {}) {
  open ??= show(again).finally(() => {
    open = null;
  });
  return open;
}

function show(again) {
  return new Promise((resolve) => {
    const username = field("username", "username", { value: again ?? "", autocapitalize: "none" });
    const password = field("password", "current-password", { type: "password" });
    const code = field("code", "one-time-code", { maxlength: "20", required: false, autocapitalize: "none" });
    const problem = el("p", { class: "problem", role: "alert" });
    const button = el("button", { type: "submit", class: "primary", text: say("login-submit") });
    const form = el(
      "form",
      { onsubmit: submit, class: "login" },
      el("h1", { id: "login-title", text: again ? say("login-again-title") : say("login-title") }),
      el("p", { class: "hint", text: again ? say("login-again-text") : say("login-text") }),
      label("login-username", username),
      label("login-password", password),
      label("login-code", code, "login-code-hint"),
      problem,
      button,
    );
    const dialog = el("dialog", { class: again ? "login-over" : "login-page", "aria-labelledby": "login-title" }, form);
    dialog.addEventListener("cancel", (event) => event.preventDefault());
    document.body.append(dialog);
    dialog.showModal();
    (again ? password : username).focus();

    async function submit(event) {
      event.preventDefault();
      button.disabled = true;
      problem.textContent = "";
      try {
        const user = await call("POST", "/login", {
          username: username.value,
          password: password.value,
          code: oneTime(code.value.trim()),
        });
        keepToken(user.csrf_token);
        dialog.close();
        dialog.remove();
        resolve(user.enrol ? await enrol() : user);
      } catch (error) {
        const wrong = error.status === 401;
        problem.textContent = wrong ? say("login-wrong") : error.sentence ?? say("error-other");
        code.value = "";
        (wrong ? password : code).focus();
      }
      button.disabled = false;
    }
  });
}

/** Six digits may be typed in two halves; a recovery code stays as it is. */
const oneTime = (typed) => (/^[\d ]+$/.test(typed) ? typed.replaceAll(" ", "") : typed);

function field(name, autocomplete, more) {
  return el("input", { name, id: `login-${name}`, autocomplete, required: true, spellcheck: "false", ...more });
}

function label(key, input, hint) {
  const text = el("span", { text: say(key) });
  return el("label", { for: input.id }, text, input, hint ? el("small", { text: say(hint) }) : null);
}
