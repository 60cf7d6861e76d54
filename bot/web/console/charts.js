// Bars as inline SVG from names and counts; the numbers stand beside them as text, so colour says nothing alone.

const SVG = "http://www.w3.org/2000/svg";
const ROW = 26;
const NAME = 150;
const WIDTH = 520;
const VALUE = 44;
const DAYS_WIDTH = 1000;
const DAYS_HEIGHT = 120;
const FEWEST_FULL = 10;

function svg(tag, properties = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(properties)) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

/** What a cell is drawn as: "<5" as two, "10+" as ten, a number as itself. */
export function size(cell) {
  if (typeof cell === "number") return cell;
  return cell.startsWith("<") ? 2 : Number.parseInt(cell, 10);
}

/** One bar a row: bars("By level", [["High", 12], ["None", "<5"]]). */
export function bars(title, rows) {
  const most = Math.max(FEWEST_FULL, ...rows.map(([, cell]) => size(cell)));
  const height = rows.length * ROW;
  const drawn = rows.map(([name, cell], place) => {
    const y = place * ROW;
    const long = Math.max(2, ((WIDTH - NAME - VALUE) * size(cell)) / most);
    return svg(
      "g",
      {},
      svg("text", { x: NAME - 8, y: y + ROW / 2, class: "name" }, shorten(name)),
      svg("rect", { x: NAME, y: y + 5, width: long, height: ROW - 10, rx: 3, class: typeof cell === "number" ? "bar" : "bar unsure" }),
      svg("text", { x: NAME + long + 6, y: y + ROW / 2, class: "value" }, String(cell)),
    );
  });
  return picture(title, WIDTH, height, drawn);
}

/** A column a day, first and last day named: columns("By day", [["2026-11-01", 7], ...]). */
export function columns(title, rows, label) {
  const most = Math.max(FEWEST_FULL, ...rows.map(([, cell]) => size(cell)));
  const step = DAYS_WIDTH / rows.length;
  const drawn = rows.map(([day, cell], place) => {
    const high = Math.max(1, (DAYS_HEIGHT * size(cell)) / most);
    const rect = svg("rect", { x: place * step + step * 0.1, y: DAYS_HEIGHT - high, width: Math.max(1, step * 0.8), height: high, class: typeof cell === "number" ? "bar" : "bar unsure" });
    rect.append(svg("title", {}, `${label(day)}: ${cell}`));
    return rect;
  });
  const first = svg("text", { x: 0, y: DAYS_HEIGHT + 18, class: "day" }, label(rows[0][0]));
  const last = svg("text", { x: DAYS_WIDTH, y: DAYS_HEIGHT + 18, class: "day end" }, label(rows.at(-1)[0]));
  return picture(title, DAYS_WIDTH, DAYS_HEIGHT + 24, [...drawn, first, last]);
}

const shorten = (name) => (name.length > 21 ? `${name.slice(0, 20)}…` : name);

function picture(title, width, height, children) {
  return svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": title, class: "chart" }, ...children);
}
