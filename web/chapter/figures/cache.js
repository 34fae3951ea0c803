/** The cache as memory that grows by a row a token in each layer, beside the work that it spares. */

import { h } from "../../essay/tree.js";
import { multiplicationsOfText } from "../../views/parts/multiplications.js";

/** @import { Tree } from "../../essay/tree.js" */
/** @typedef {{ nEmbd: number, vocabSize: number, bytes: number }} Width */
/** @typedef {{ tokens: number, layers: number, width: Width }} State */

/** This model's, and GPT-3's as published, at two bytes a number. */
export const HERE = { nEmbd: 16, vocabSize: 27, bytes: 4 };
export const THERE = { nEmbd: 12288, vocabSize: 50257, bytes: 2 };

/** @type {State} */
export const FIRST = { tokens: 9, layers: 1, width: HERE };

export const MAX_TOKENS = 1000;
export const MAX_LAYERS = 96;

const SIZE = 160;

const POWERS = ["", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"];

/** @param {number} number */
export function inWords(number) {
  if (number < 1000) return String(number);
  const power = Math.floor(Math.log10(number) / 3);
  return `${(number / 1000 ** power).toPrecision(3).replace(/\.0+$/, "")}${POWERS[power]}`;
}

const UNITS = ["bytes", "KB", "MB", "GB"];

/** @param {number} bytes */
export function inBytes(bytes) {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return `${(bytes / 1000 ** power).toPrecision(3).replace(/\.0+$/, "")} ${UNITS[power]}`;
}

/** What a text costs: multiplications with the cache, without, and the cache's bytes. @param {State} state */
export function costs({ tokens, layers, width: { nEmbd, vocabSize, bytes } }) {
  const { cached, uncached } = multiplicationsOfText({ nLayer: layers, nEmbd, vocabSize }, tokens);
  // A key and a value of each token, in each layer.
  return { done: cached, spared: uncached - cached, bytes: 2 * layers * tokens * nEmbd * bytes };
}

/**
 * Every token's positions, one above the other: the topmost is computed, those beneath it are in the cache. @param {number} tokens
 * @returns {Tree}
 */
function work(tokens) {
  const unit = SIZE / tokens;
  const stairs = [...Array(tokens)].map((_, i) => `V${SIZE - i * unit}H${(i + 1) * unit}`).join("");
  const done = [...Array(tokens)]
    .map((_, i) => `M${i * unit} ${SIZE - (i + 1) * unit}h${unit}v${unit}h${-unit}z`)
    .join("");
  return h(
    "svg",
    {
      viewBox: `0 0 ${SIZE} ${SIZE}`,
      class: "work",
      role: "img",
      "aria-label": `Of ${(tokens * (tokens + 1)) / 2} positions, ${tokens} are computed.`,
    },
    h("path", { d: `M0 ${SIZE}${stairs}V${SIZE}z`, class: "spared", "data-part": "spared" }),
    h("path", { d: done, class: "done", "data-part": "done" }),
  );
}

/** A column a layer, a row a token, on the scale of all that the sliders reach. @param {State} state @returns {Tree} */
function memory({ tokens, layers }) {
  const [width, height] = [(SIZE * layers) / MAX_LAYERS, (SIZE * tokens) / MAX_TOKENS];
  return h(
    "svg",
    {
      viewBox: `0 0 ${SIZE} ${SIZE}`,
      class: "memory",
      role: "img",
      "aria-label": `${tokens} rows in ${layers} layers`,
    },
    h("path", { d: `M0 0V${SIZE}H${SIZE}V0z`, class: "frame" }),
    h("rect", { x: 0, y: SIZE - height, width, height, class: "done", "data-part": "memory" }),
  );
}

/** @param {State} state @returns {Tree} */
export function draw(state) {
  const { tokens, layers } = state;
  const { done, spared, bytes } = costs(state);
  const rows = /** @type {[string, string, string][]} */ ([
    ["done", "multiplications done", inWords(done)],
    ["spared", "multiplications spared", inWords(spared)],
    ["memory", "kept in memory", inBytes(bytes)],
  ]);
  return h(
    "div",
    { class: "cache-growth" },
    h("figure", {}, work(tokens), h("figcaption", {}, `positions of each of ${tokens.toLocaleString("en")} tokens`)),
    h(
      "figure",
      {},
      memory(state),
      h("figcaption", {}, `rows in ${layers} ${layers === 1 ? "layer" : "layers"}, of 1,000 in 96`),
    ),
    h(
      "dl",
      {},
      rows.flatMap(([part, title, value]) => [h("dt", { "data-part": part, class: part }, title), h("dd", {}, value)]),
    ),
  );
}
