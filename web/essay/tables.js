/** Parts of tables, and of lists of names beside each other, for the pictures of essays. */

import { h } from "./tree.js";

/** @import { Child, Tree } from "./tree.js" */

/** A row of a table, its first cell a header. @param {(Child | Child[])[]} cells @param {Tree["attributes"]} [attributes] @returns {Tree} */
export const tableRow = ([header, ...cells], attributes = {}) =>
  h("tr", attributes, h("th", { scope: "row" }, header), ...cells.map((cell) => h("td", {}, cell)));

/** @param {Child} content @returns {Tree} */
export const columnHead = (content) => h("th", { scope: "col" }, content);

/** A name with what differs from another one marked. @param {string} name @param {string} other @param {string} end @returns {Tree} */
export function comparedName(name, other, end) {
  const letters = [...name];
  const first = letters.findIndex((letter, i) => letter !== other[i]);
  if (first < 0) return name === other ? h("span", {}, name + end) : h("span", {}, name, h("mark", {}, end));
  return h("span", {}, letters.slice(0, first).join(""), h("mark", {}, letters.slice(first).join("")), end);
}
