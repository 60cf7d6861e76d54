// Builds elements. Everything that came from outside goes in as text, never as markup.

/** el("button", {class: "x", text: "Go", onclick: f, "aria-label": "..."}, child, ...) */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name in node && typeof value === "boolean") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Puts these children into a node in this order, moving those that are there already instead of rebuilding them. */
export function arrange(parent, nodes) {
  let place = parent.firstChild;
  for (const node of nodes) {
    if (node === place) {
      place = place.nextSibling;
    } else {
      const hadFocus = node.contains(document.activeElement) ? document.activeElement : null;
      parent.insertBefore(node, place);
      hadFocus?.focus({ preventScroll: true });
    }
  }
  while (place) {
    const next = place.nextSibling;
    place.remove();
    place = next;
  }
}
