/**
 * A figure's picture as plain data, drawn twice: as text into the built page, where it stands without a script, and as elements
 * once the reader moves something. So a figure's drawing is a function from its state, which Node can test.
 */

/** @typedef {{ tag: string, attributes: Record<string, string | number>, children: Child[] }} Tree */
/** @typedef {Tree | string} Child */

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {(Child | Child[])[]} children
 * @returns {Tree}
 */
export const h = (tag, attributes = {}, ...children) => ({ tag, attributes, children: children.flat() });

/** @param {string} text */
export const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** @param {Child} tree @returns {string} */
export function toText(tree) {
  if (typeof tree === "string") return escaped(tree);
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return `<${tree.tag}${attributes.join("")}>${tree.children.map(toText).join("")}</${tree.tag}>`;
}

const SVG = "http://www.w3.org/2000/svg";

/** @param {Child} tree @param {boolean} [isInSvg] @returns {Node} */
export function toNode(tree, isInSvg = false) {
  if (typeof tree === "string") return document.createTextNode(tree);
  const isSvg = isInSvg || tree.tag === "svg";
  const element = isSvg ? document.createElementNS(SVG, tree.tag) : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, String(value));
  element.append(...tree.children.map((child) => toNode(child, isSvg)));
  return element;
}
