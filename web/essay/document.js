/** What the scripts of essays do with their documents. */

/** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement} */
export const find = (selector, within = document) => /** @type {HTMLElement} */ (within.querySelector(selector));

/** @param {string} name @param {(string | Node)[]} content */
export function make(name, ...content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/** A row of a table, its first cell a header. @param {(string | Node)[]} cells */
export function tableRow([header, ...cells]) {
  const head = make("th", header);
  head.setAttribute("scope", "row");
  return make("tr", head, ...cells.map((cell) => make("td", cell)));
}
