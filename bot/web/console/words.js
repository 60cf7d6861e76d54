// The console's words in the chosen language, and times and durations as that language writes them.

const KEPT = "console-language";

let words = { language: "en", languages: [], text_limit: 4000, strings: {} };
let plural = new Intl.PluralRules("en");
let skew = 0;

/** Loads a language; without one, the language chosen before, else what the server makes of the browser's. */
export async function loadWords(code = kept()) {
  const query = code ? `?language=${encodeURIComponent(code)}` : "";
  const response = await fetch(`/staff/strings${query}`);
  if (!response.ok) throw new Error("no strings");
  words = await response.json();
  plural = new Intl.PluralRules(words.language);
  document.documentElement.lang = words.language;
}

/** Keeps the choice on this computer; it says nothing of any case. */
export function keepLanguage(code) {
  try {
    localStorage.setItem(KEPT, code);
  } catch {
    // A browser that keeps nothing asks for the language again next time.
  }
}

function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

export const language = () => words.language;
export const languages = () => words.languages;
export const textLimit = () => words.text_limit;
export const languageName = (code) => words.languages.find((one) => one.code === code)?.name ?? code;

/** A string by key with its holes filled; `count` chooses the plural form. */
export function say(key, values = {}) {
  const form = "count" in values ? words.strings[`${key}[${plural.select(values.count)}]`] : undefined;
  const text = form ?? words.strings[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name) => (name in values ? String(values[name]) : hole));
}

/** The word for a name of the data (an indicator, an outcome), or the name itself where there is no word. */
export function wordFor(kind, name) {
  const key = `${kind}-${name.replaceAll("_", "-")}`;
  return key in words.strings ? words.strings[key] : name;
}

/** Notes how far this computer's clock is from the server's. */
export function noteServerTime(header) {
  const at = Date.parse(header ?? "");
  if (!Number.isNaN(at) && Math.abs(at - Date.now() - skew) > 2000) skew = at - Date.now();
}

export const now = () => Date.now() + skew;

export function duration(since) {
  const seconds = Math.max(0, Math.floor((now() - Date.parse(since)) / 1000));
  if (seconds < 60) return say("seconds", { n: seconds });
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return say("minutes", { n: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return say("hours", { n: hours, m: minutes % 60 });
  return say("days", { n: Math.floor(hours / 24), h: hours % 24 });
}

/** A span in seconds as somebody says it. */
export const seconds = (count) => duration(new Date(now() - count * 1000).toISOString());

/** What staff call a case: "heron 27". */
export const aliasOf = ({ bird, number }) => `${say(`bird-${bird}`)} ${number}`;

export function countryName(code) {
  return new Intl.DisplayNames(words.language, { type: "region" }).of(code) ?? code;
}

export function shortDay(day) {
  return new Intl.DateTimeFormat(words.language, { month: "short", day: "numeric", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

export function clock(at) {
  return new Intl.DateTimeFormat(words.language, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}

export function day(at) {
  const format = { weekday: "long", month: "long", day: "numeric" };
  return new Intl.DateTimeFormat(words.language, format).format(new Date(at));
}

export function moment(at) {
  const format = { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" };
  return new Intl.DateTimeFormat(words.language, format).format(new Date(at));
}
