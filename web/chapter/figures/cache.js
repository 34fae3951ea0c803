/** The cache as memory that grows by a row a token in each layer, beside the work that it spares. */

import { inBytes, inWords } from "../../essay/numbers.js";
import { h } from "../../essay/tree.js";
import { multiplicationsOfText } from "../../views/parts/multiplications.js";

/** @import { Words } from "../../words/words.js" */
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

/** What a text costs: multiplications with the cache, without, and the cache's bytes. @param {State} state */
export function costs({ tokens, layers, width: { nEmbd, vocabSize, bytes } }) {
  const { cached, uncached } = multiplicationsOfText({ nLayer: layers, nEmbd, vocabSize }, tokens);
  // A key and a value of each token, in each layer.
  return { done: cached, spared: uncached - cached, bytes: 2 * layers * tokens * nEmbd * bytes };
}

/**
 * Every token's positions, one above the other: the topmost is computed, those beneath it are in the cache.
 * @param {Words} t @param {number} tokens
 * @returns {Tree}
 */
function work(t, tokens) {
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
      "aria-label": t("chapter.computed", { positions: (tokens * (tokens + 1)) / 2, tokens }),
    },
    h("path", { d: `M0 ${SIZE}${stairs}V${SIZE}z`, class: "spared", "data-part": "spared" }),
    h("path", { d: done, class: "done", "data-part": "done" }),
  );
}

/** A column a layer, a row a token, on the scale of all that the sliders reach. @param {Words} t @param {State} state @returns {Tree} */
function memory(t, { tokens, layers }) {
  const [width, height] = [(SIZE * layers) / MAX_LAYERS, (SIZE * tokens) / MAX_TOKENS];
  return h(
    "svg",
    {
      viewBox: `0 0 ${SIZE} ${SIZE}`,
      class: "memory",
      role: "img",
      "aria-label": t("chapter.memory-picture", { rows: tokens, count: layers }),
    },
    h("path", { d: `M0 0V${SIZE}H${SIZE}V0z`, class: "frame" }),
    h("rect", { x: 0, y: SIZE - height, width, height, class: "done", "data-part": "memory" }),
  );
}

/** @param {Words} t @param {State} state @returns {Tree} */
export function draw(t, state) {
  const { tokens, layers } = state;
  const { done, spared, bytes } = costs(state);
  const rows = /** @type {[string, string, string][]} */ ([
    ["done", t("chapter.done"), inWords(t, done)],
    ["spared", t("chapter.spared"), inWords(t, spared)],
    ["memory", t("chapter.memory"), inBytes(t, bytes)],
  ]);
  return h(
    "div",
    { class: "cache-growth" },
    h("figure", {}, work(t, tokens), h("figcaption", {}, t("chapter.positions-of", { count: tokens }))),
    h(
      "figure",
      {},
      memory(t, state),
      h("figcaption", {}, t("chapter.rows-of", { count: layers, tokens: MAX_TOKENS, layers: MAX_LAYERS })),
    ),
    h(
      "dl",
      {},
      rows.flatMap(([part, title, value]) => [h("dt", { "data-part": part, class: part }, title), h("dd", {}, value)]),
    ),
  );
}
