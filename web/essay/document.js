/** What the scripts of essays do with their documents. */

export { BOS_SIGN as BOS } from "../views/parts/choices.js";

/** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement} */
export const find = (selector, within = document) => /** @type {HTMLElement} */ (within.querySelector(selector));

/** @param {string} name @param {(string | Node)[]} content */
export function make(name, ...content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/**
 * Tells where in a drawing the pointer is, as a share of its width, while it is dragged. The drawing is drawn anew meanwhile; its place
 * stays.
 * @param {HTMLElement} place @param {string} selector @param {(share: number) => void} tell
 */
export function startDragging(place, selector, tell) {
  const follow = (/** @type {PointerEvent} */ { clientX }) => {
    const { left, width } = /** @type {Element} */ (place.querySelector(selector)).getBoundingClientRect();
    tell((clientX - left) / width);
  };
  place.addEventListener("pointerdown", (event) => {
    if (!(event.target instanceof Element && event.target.closest(selector))) return;
    place.setPointerCapture(event.pointerId);
    follow(event);
  });
  place.addEventListener("pointermove", (event) => {
    if (place.hasPointerCapture(event.pointerId)) follow(event);
  });
}
