// Opening hours, time zone and holidays, for admins.

import { put, read } from "./api.js";
import { el } from "./dom.js";
import { makePage } from "./page.js";
import { moment, say } from "./words.js";

const HOLIDAY_ROWS = "6";

export function makeOffice() {
  const page = makePage("office", say("office-text"));
  const hours = el("input", { id: "office-hours", autocomplete: "off", maxlength: "400" });
  const zone = el("input", { id: "office-zone", autocomplete: "off", maxlength: "64", list: "office-zones" });
  const zones = el("datalist", { id: "office-zones" }, ...(Intl.supportedValuesOf?.("timeZone") ?? []).map((name) => el("option", { value: name })));
  const holidays = el("textarea", { id: "office-holidays", rows: HOLIDAY_ROWS, maxlength: "4000" });
  const now = el("p", { class: "hint", role: "status" });
  // Nothing can be written before what is set is there: it would be written over.
  const fields = el(
    "fieldset",
    { class: "bare", disabled: true },
    field("office-hours", hours, "office-hours-hint"),
    field("office-zone", zone),
    zones,
    field("office-holidays", holidays, "office-holidays-hint"),
    el("div", {}, el("button", { type: "submit", class: "primary", text: say("save") })),
    now,
  );
  const form = el("form", { class: "office-form", onsubmit: save }, fields);
  page.body.append(form);

  function field(key, input, hint) {
    return el("label", { for: input.id }, el("span", { text: say(key) }), input, hint ? el("small", { text: say(hint) }) : null);
  }

  function show(office) {
    hours.value = office.hours;
    zone.value = office.timezone;
    holidays.value = office.holidays;
    fields.disabled = false;
    now.textContent = office.open_now ? say("office-open") : office.opens_at ? say("office-closed", { time: moment(office.opens_at) }) : say("office-never");
  }

  async function load() {
    await page.attempt(async () => show(await read("/office")));
  }

  async function save(event) {
    event.preventDefault();
    await page.attempt(async () => show(await put("/office", { hours: hours.value, timezone: zone.value, holidays: holidays.value })), say("saved"));
  }

  return { node: page.node, load, focus: page.focus };
}
