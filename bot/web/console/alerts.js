// Tells a counsellor who looks elsewhere: title badge, a short sound, a desktop notification without any content.

import { say } from "./words.js";

const AGAIN_AFTER = 20000;
const MUTED = "console-muted";

let audio = null;
let muted = readMuted();
let known = new Set();
let lastSound = 0;

export const isMuted = () => muted;

export function setMuted(value) {
  muted = value;
  try {
    localStorage.setItem(MUTED, value ? "1" : "");
  } catch {
    // Then it holds for this page only.
  }
  if (!value) beep();
}

function readMuted() {
  try {
    return localStorage.getItem(MUTED) === "1";
  } catch {
    return false;
  }
}

export const canNotify = () => "Notification" in window && Notification.permission === "default";

export async function allowNotifications() {
  await Notification.requestPermission();
}

/** Looks at the newest lists: anything immediate that nobody has taken is heard, and heard again until it is. */
export function watch(queue) {
  const urgent = queue.waiting.filter((card) => card.level === "immediate");
  const risen = queue.mine.filter((card) => card.level === "immediate");
  const fresh = [...urgent, ...risen].filter((card) => !known.has(card.id));
  known = new Set([...urgent, ...risen].map((card) => card.id));
  if (fresh.length || (urgent.length && Date.now() - lastSound > AGAIN_AFTER)) beep();
  for (const card of fresh) notify(say("notify-title"), say("notify-text"), card.id);
}

/** The person has waited for this counsellor's answer for a while. */
export function remind(id) {
  beep();
  notify(say("notify-owed-title"), say("notify-owed-text"), `owed-${id}`);
}

/** Nobody has answered somebody: for supervisors. */
export function unanswered(id) {
  beep();
  notify(say("notify-unanswered-title"), say("notify-unanswered-text"), `unanswered-${id}`);
}

export function badge(waiting, unread, urgent) {
  const count = waiting + unread;
  const mark = urgent ? "‼ " : "";
  document.title = count ? `${mark}(${count}) ${say("title")}` : say("title");
}

export function notify(title, body, tag) {
  if (!("Notification" in window) || Notification.permission !== "granted" || document.hasFocus()) return;
  const note = new Notification(title, { body, tag });
  note.onclick = () => {
    window.focus();
    note.close();
  };
}

/** Two short tones; silent until the page has been clicked once, as browsers want it. */
export function beep() {
  if (muted) return;
  lastSound = Date.now();
  try {
    audio ??= new AudioContext();
    audio.resume();
    for (const [start, pitch] of [[0, 880], [0.22, 1175]]) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitch;
      const at = audio.currentTime + start;
      volume.gain.setValueAtTime(0.0001, at);
      volume.gain.exponentialRampToValueAtTime(0.25, at + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.2);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.22);
    }
  } catch {
    // No sound device: title and notification remain.
  }
}
