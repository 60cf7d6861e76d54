// Calls to the server: the session's CSRF token on every change, one kind of error, one way to hear of a dead session.

import { noteServerTime, say, wordFor } from "./words.js";

let token = "";
let onSessionEnd = () => {};

export class CallError extends Error {
  constructor(status, error) {
    super(error.code);
    this.status = status;
    this.code = error.code;
    this.error = error;
  }

  /** A sentence for the counsellor. */
  get sentence() {
    const key = wordFor("error", this.code);
    if (key === this.code) return say("error-other");
    return key.replace("{name}", this.error.holder_name ?? "").replace("{seconds}", this.error.retry_after ?? "");
  }
}

export function keepToken(value) {
  token = value;
}

/** Called once for each answer that says the session is over. */
export function whenSessionEnds(handler) {
  onSessionEnd = handler;
}

/** Calls /api/staff/...; `background`: the page does this by itself, it is no sign of somebody at work. */
export async function call(method, path, body, { background = false } = {}) {
  const headers = {};
  if (method !== "GET") headers["X-CSRF-Token"] = token;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (background) headers["X-Background"] = "1";
  let response;
  try {
    response = await fetch(`/api/staff${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new CallError(0, { code: "offline" });
  }
  noteServerTime(response.headers.get("Date"));
  if (response.status === 204) return null;
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  const error = new CallError(response.status, answer.error ?? { code: "other" });
  if (response.status === 401 && path !== "/login") onSessionEnd();
  throw error;
}

export const read = (path, options) => call("GET", path, undefined, options);
export const put = (path, body) => call("PUT", path, body);
export const change = (path, body) => call("POST", path, body);
export const erase = (path) => call("DELETE", path);
