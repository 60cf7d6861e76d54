// Which messages are folded away until somebody opens them, and whether anybody wants that.

const KEPT = "console-fold";
const HARD = new Set(["sexual_exploitation", "physical_violence", "organ_removal", "online_exploitation"]);

let folding = read();

function read() {
  try {
    return localStorage.getItem(KEPT) !== "0";
  } catch {
    return true;
  }
}

export const isFolding = () => folding;

export function setFolding(value) {
  folding = value;
  try {
    localStorage.setItem(KEPT, value ? "1" : "0");
  } catch {
    // Then it holds for this page only.
  }
}

/** Immediate messages are never folded: somebody has to see them at once. */
export const isHard = (message) => message.level === "high" && message.indicators.some((name) => HARD.has(name));
