/** A hundred runs that differ in their seed alone: their curves as a fan, and what each comes to on the names held out. */

import { h } from "../essay/tree.js";
import { deviation, mean } from "./statistics.js";

/** @import { Words } from "../words/words.js" */
/** @import { Tree } from "../essay/tree.js" */
/** @typedef {{ seed: number, curve: [step: number, loss: number][], loss: number }} Run */

/** Each point of a curve is the mean of this many steps. */
export const WINDOW = 100;

/** @param {ArrayLike<number>} losses of all steps @returns {Run["curve"]} */
export function curveOf(losses) {
  const points = Math.floor(losses.length / WINDOW);
  return [...Array(points)].map((_, i) => {
    let sum = 0;
    for (let k = 0; k < WINDOW; k++) sum += losses[i * WINDOW + k];
    return [(i + 1) * WINDOW, sum / WINDOW];
  });
}

const WIDTH = 340;
const HEIGHT = 210;
const LEFT = 34;
const RIGHT = 10;
const TOP = 18;
const BOTTOM = 34;
const FOOT = HEIGHT - BOTTOM;

/** For an axis's first, middle and last number, so that all stay within the drawing. */
const ANCHORS = ["start", "middle", "end"];

/** The number of columns of dots, and the height of a dot. */
const COLUMNS = 32;
const DOT = 8;

/** @param {Run[]} runs */
function rangeOf(runs) {
  const all = runs.flatMap(({ curve }) => curve.map(([, loss]) => loss));
  return { low: Math.floor(Math.min(...all) * 10) / 10, high: Math.ceil(Math.max(...all) * 10) / 10 };
}

/** @param {string} title @param {string} what @param {number} [along] */
const titles = (title, what, along = WIDTH - RIGHT) => [
  h("text", { x: LEFT, y: 9, class: "title" }, title),
  h("text", { x: along, y: HEIGHT - 4, "text-anchor": "end", class: "title" }, what),
];

/** @param {Words} t @param {Run[]} runs @param {number} steps of each @param {Run} [own] the chosen one @returns {Tree} */
function drawCurves(t, runs, steps, own) {
  const { low, high } = rangeOf(runs);
  const x = (/** @type {number} */ step) => LEFT + (step / steps) * (WIDTH - RIGHT - LEFT);
  const y = (/** @type {number} */ loss) => TOP + ((high - loss) / (high - low)) * (FOOT - TOP);
  const path = (/** @type {Run["curve"]} */ curve) =>
    curve.map(([step, loss], i) => `${i ? "L" : "M"}${x(step).toFixed(1)} ${y(loss).toFixed(1)}`).join("");
  const ticks = [...Array(Math.round((high - low) * 10) + 1)].map((_, i) => low + i / 10);
  const grid = ticks
    .filter((_, i) => i % 2 === 0)
    .map((tick) =>
      h(
        "g",
        { class: "grid" },
        h("path", { d: `M${LEFT} ${y(tick).toFixed(1)}H${WIDTH - RIGHT}` }),
        h("text", { x: LEFT - 5, y: (y(tick) + 4).toFixed(1), "text-anchor": "end" }, t.fixed(tick, 1)),
      ),
    );
  const marks = [0, steps / 2, steps].map((step, i) =>
    h("text", { x: x(step).toFixed(1), y: FOOT + 15, "text-anchor": ANCHORS[i] }, t.value(step)),
  );
  return h(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: "img",
      class: "curves",
      "aria-label": t("lab.fan", { count: runs.length }),
    },
    grid,
    marks,
    titles(t("lab.fan-loss"), t("lab.fan-steps")),
    ...runs.map(({ curve }) => h("path", { d: path(curve), class: "thread" })),
    own ? h("path", { d: path(own.curve), class: "chosen" }) : [],
  );
}

/** A dot for each seed, one upon the other. @param {Words} t @param {Run[]} runs @param {Run} [own] the chosen one @returns {Tree} */
function drawEnds(t, runs, own) {
  const losses = runs.map(({ loss }) => loss);
  const [middle, spread] = [mean(losses), deviation(losses) || 0];
  const reach = Math.max(1e-3, ...losses.map((loss) => Math.abs(loss - middle)));
  const x = (/** @type {number} */ loss) => LEFT + ((loss - middle) / reach + 1) * 0.5 * (WIDTH - RIGHT - LEFT);
  /** @type {number[]} */
  const heights = Array(COLUMNS).fill(0);
  const dots = [...runs]
    .sort((a, b) => a.seed - b.seed)
    .map(({ seed, loss }) => {
      const column = Math.round(((loss - middle) / reach + 1) * 0.5 * (COLUMNS - 1));
      const at = LEFT + (column / (COLUMNS - 1)) * (WIDTH - RIGHT - LEFT);
      const height = FOOT - DOT * (heights[column]++ + 0.5);
      const name = seed === own?.seed ? "end chosen" : "end";
      return h("circle", { cx: at.toFixed(1), cy: height, r: 3.4, class: name, "data-seed": seed });
    });
  return h(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": t("lab.fan-ends", { count: runs.length }) },
    h("rect", {
      x: x(middle - spread).toFixed(1),
      y: TOP,
      width: (x(middle + spread) - x(middle - spread)).toFixed(1),
      height: FOOT - TOP,
      class: "spread",
    }),
    h("path", { d: `M${x(middle).toFixed(1)} ${TOP}V${FOOT}`, class: "mean" }),
    dots,
    h("path", { d: `M${LEFT} ${FOOT}H${WIDTH - RIGHT}`, class: "axis" }),
    [middle - reach, middle, middle + reach].map((loss, i) =>
      h("text", { x: x(loss).toFixed(1), y: FOOT + 15, "text-anchor": ANCHORS[i] }, t.fixed(loss, 3)),
    ),
    titles("", t("lab.fan-held-out")),
  );
}

/** @param {Words} t @param {Run[]} runs @param {number} steps of each @param {number} [chosen] a seed @returns {Tree} */
export function drawFan(t, runs, steps, chosen) {
  const own = runs.find(({ seed }) => seed === chosen);
  return h("div", { class: "charts" }, drawCurves(t, runs, steps, own), drawEnds(t, runs, own));
}

/**
 * The seed whose curve is nearest to a place among the curves, given as shares of their drawing's width and height.
 * @param {Run[]} runs @param {number} steps @param {number} across @param {number} down
 */
export function seedAt(runs, steps, across, down) {
  const { low, high } = rangeOf(runs);
  const step = ((across * WIDTH - LEFT) / (WIDTH - RIGHT - LEFT)) * steps;
  const loss = high - ((down * HEIGHT - TOP) / (FOOT - TOP)) * (high - low);
  const distance = (/** @type {Run} */ { curve }) => {
    const point = Math.min(curve.length, Math.max(1, Math.round(step / WINDOW))) - 1;
    return Math.abs(curve[point][1] - loss);
  };
  return runs.reduce((nearest, run) => (distance(run) < distance(nearest) ? run : nearest)).seed;
}
