/** A query meeting the keys of the positions up to its own: weights as arcs and in numbers, values mixed. */

import { h } from "../../essay/tree.js";

/** @import { Tree } from "../../essay/tree.js" */
/** @import { Position } from "../network.js" */

/**
 * @typedef {object} State
 * @property {string[]} letters of all positions, BOS first
 * @property {Position[]} positions what the network computed at each
 * @property {number} position whose query it is
 * @property {number} head
 */

/** @param {number} number with a minus that is as wide as a digit */
export const signed = (number) => `${number < 0 ? "−" : ""}${Math.abs(number).toFixed(2)}`;

/**
 * Numbers as cells, coloured by sign and size. @param {number[]} numbers @param {string} label @param {Record<string, string>} [attributes]
 * @returns {Tree}
 */
export function cells(numbers, label, attributes = {}) {
  const max = Math.max(1e-9, ...numbers.map(Math.abs));
  const each = numbers.map((number) => {
    const share = Math.round((100 * Math.abs(number)) / max);
    const colour = `color-mix(in srgb, var(--${number < 0 ? "below" : "above"}) ${share}%, var(--paper))`;
    return h("i", { style: `background: ${colour}`, title: signed(number) });
  });
  return h(
    "span",
    { class: "cells", role: "img", "aria-label": `${label}: ${numbers.map(signed).join(", ")}`, ...attributes },
    each,
  );
}

/** Arcs from the position back to each that it attends to, as thick as their weights. @param {State} state @param {number[]} weights */
function arcs({ letters, position }, weights) {
  const at = (/** @type {number} */ i) => 50 + 100 * i;
  const each = weights.map((weight, i) => {
    const high = i === position ? 24 : 12 + (80 * (position - i)) / letters.length;
    const [from, to] = i === position ? [at(i) - 18, at(i) + 18] : [at(i), at(position)];
    return h("path", {
      d: `M${from} 100C${from} ${100 - 1.3 * high} ${to} ${100 - 1.3 * high} ${to} 100`,
      "stroke-width": Math.max(0.5, 16 * weight),
      "data-part": "weights",
    });
  });
  const viewBox = `0 0 ${100 * letters.length} 100`;
  return h("svg", { class: "arcs", viewBox, preserveAspectRatio: "none", "aria-hidden": "true" }, each);
}

/** What the position takes along: the sum of the values, each times its weight. @param {number[]} weights @param {number[][]} values */
export const mix = (weights, values) =>
  values[0].map((_, k) => weights.reduce((sum, weight, i) => sum + weight * values[i][k], 0));

/** @param {State} state @returns {Tree} */
export function draw(state) {
  const { letters, positions, position, head } = state;
  const { query, scores, weights } = positions[position].heads[head];
  const keys = positions.slice(0, position + 1).map(({ heads }) => heads[head].key);
  const values = positions.slice(0, position + 1).map(({ heads }) => heads[head].value);
  const rows = keys.map((key, i) =>
    h(
      "tr",
      i === position ? { class: "own" } : {},
      h("th", { scope: "row" }, `${letters[i]} `, h("small", {}, String(i))),
      h("td", {}, cells(key, `key of ${letters[i]}`, { "data-part": "keys" })),
      h("td", { class: "number", "data-part": "scores" }, signed(scores[i])),
      h("td", { class: "number", "data-part": "weights" }, `${(100 * weights[i]).toFixed(0)} %`),
      h("td", {}, cells(values[i], `value of ${letters[i]}`, { "data-part": "values" })),
    ),
  );
  const mixed = mix(weights, values);
  return h(
    "div",
    {},
    arcs(state, weights),
    h(
      "ol",
      { class: "letters", "aria-hidden": "true" },
      letters.map((letter, i) => h("li", { class: i === position ? "letter own" : "letter" }, letter)),
    ),
    h(
      "p",
      { class: "row" },
      h("span", { class: "label" }, `query of ${letters[position]} at position ${position}`),
      cells(query, "query", { "data-part": "query" }),
    ),
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ["position", "key", "score", "weight", "value"].map((title) => h("th", { scope: "col" }, title)),
        ),
      ),
      h("tbody", {}, rows),
      h(
        "tfoot",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "row", colspan: 3 }, "values, mixed by weight"),
          h("td", { class: "number" }, "100 %"),
          h("td", {}, cells(mixed, "mixed", { "data-part": "mixed" })),
        ),
      ),
    ),
  );
}
