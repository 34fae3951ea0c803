/** Words of the text and parts of its figures light up together: those that the reader points at, or else has the focus on. */

import { toNode } from "./tree.js";

let lit = "";

/** @param {Element} element */
const nameOf = (element) => /** @type {HTMLElement | SVGElement} */ (element).dataset.part;

/** @param {string} name of a part; empty: of none */
function light(name) {
  lit = name;
  for (const element of document.querySelectorAll("[data-part]"))
    element.classList.toggle("lit", name !== "" && nameOf(element) === name);
}

/** Draws a figure's picture, or rows of its table. @param {Element} place @param {import("./tree.js").Tree[]} trees */
export function show(place, ...trees) {
  place.replaceChildren(...trees.map((tree) => toNode(tree)));
  if (lit) light(lit);
}

export function startLights() {
  const names = { pointerover: "", focusin: "" };
  for (const type of /** @type {(keyof typeof names)[]} */ (["pointerover", "focusin"]))
    document.addEventListener(type, ({ target }) => {
      const element = target instanceof Element ? target.closest("[data-part]") : null;
      names[type] = (element && nameOf(element)) ?? "";
      const name = names.pointerover || names.focusin;
      if (name !== lit) light(name);
    });
}
