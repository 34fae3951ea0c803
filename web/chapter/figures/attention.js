/** A query meeting the keys of the positions up to its own: weights as arcs and in numbers, values mixed. */

import { signed } from "../../essay/numbers.js";
import { columnHead } from "../../essay/tables.js";
import { h } from "../../essay/tree.js";

/** @import { Words } from "../../words/words.js" */
/** @import { Tree } from "../../essay/tree.js" */
/** @import { Position } from "../network.js" */

/**
 * @typedef {object} State
 * @property {string[]} letters of all positions, BOS first
 * @property {Position[]} positions what the network computed at each
 * @property {number} position whose query it is
 * @property {number} head
 */

/**
 * Numbers as cells, coloured by sign and size.
 * @param {Words} t @param {number[]} numbers @param {string} label @param {Record<string, string>} [attributes]
 * @returns {Tree}
 */
export function cells(t, numbers, label, attributes = {}) {
  const max = Math.max(1e-9, ...numbers.map(Math.abs));
  const each = numbers.map((number) => {
    const share = Math.round((100 * Math.abs(number)) / max);
    const colour = `color-mix(in srgb, var(--${number < 0 ? "below" : "above"}) ${share}%, var(--paper))`;
    return h("i", { style: `background: ${colour}`, title: signed(t, number) });
  });
  return h(
    "span",
    {
      class: "cells",
      role: "img",
      "aria-label": `${label}: ${t.list(numbers.map((number) => signed(t, number)))}`,
      ...attributes,
    },
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

/** @param {Words} t @param {State} state @returns {Tree} */
export function draw(t, state) {
  const { letters, positions, position, head } = state;
  const { query, scores, weights } = positions[position].heads[head];
  const keys = positions.slice(0, position + 1).map(({ heads }) => heads[head].key);
  const values = positions.slice(0, position + 1).map(({ heads }) => heads[head].value);
  const rows = keys.map((key, i) =>
    h(
      "tr",
      i === position ? { class: "own" } : {},
      h("th", { scope: "row" }, `${letters[i]} `, h("small", {}, String(i))),
      h("td", {}, cells(t, key, t("chapter.key-of", { letter: letters[i] }), { "data-part": "keys" })),
      h("td", { class: "number", "data-part": "scores" }, signed(t, scores[i])),
      h("td", { class: "number", "data-part": "weights" }, t.wholePercent(weights[i])),
      h("td", {}, cells(t, values[i], t("chapter.value-of", { letter: letters[i] }), { "data-part": "values" })),
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
      h("span", { class: "label" }, t("chapter.query-of", { letter: letters[position], position })),
      cells(t, query, t("chapter.query"), { "data-part": "query" }),
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
          [t("chapter.position"), t("chapter.key"), t("chapter.score"), t("chapter.weight"), t("chapter.value")].map(
            columnHead,
          ),
        ),
      ),
      h("tbody", {}, rows),
      h(
        "tfoot",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "row", colspan: 3 }, t("chapter.mixed-values")),
          h("td", { class: "number" }, t.wholePercent(1)),
          h("td", {}, cells(t, mixed, t("chapter.mixed"), { "data-part": "mixed" })),
        ),
      ),
    ),
  );
}
