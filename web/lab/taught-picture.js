/** The picture of all changes: a dot for each step that was left out, and what is usual at its time. */

import { change as written } from "../essay/numbers.js";
import { h } from "../essay/tree.js";

/** @import { Words } from "../words/words.js" */
/** @import { Effect } from "./attribution.js" */

/** The drawing's own units; it is stretched to its place. */
const [WIDTH, HEIGHT] = [1000, 200];

/** Names written beside their dots, of each kind; none where another one stands. */
const NAMED = 3;
const APART = { x: 0.14, y: 0.09 };

/** Beyond this share of the width, a name stands before its dot. */
const TURN = 0.8;

/**
 * @typedef {object} State
 * @property {string[]} docs
 * @property {(number | undefined)[]} changes by step
 * @property {number[]} usual
 * @property {Record<"taught" | "against", Effect[]>} ranked
 * @property {number} picked a step
 */

/** @param {Words} t @param {State} state */
export function drawChanges(t, { docs, changes, usual, ranked, picked }) {
  const largest = Math.max(0, ...changes.map((change) => Math.abs(change ?? 0)));
  const size = largest || 1;
  const along = (/** @type {number} */ step) => (step + 0.5) / changes.length;
  const down = (/** @type {number} */ change) => 0.5 - (0.48 * change) / size;
  const at = (/** @type {number} */ step, /** @type {number} */ change) =>
    `${(WIDTH * along(step)).toFixed(1)} ${(HEIGHT * down(change)).toFixed(1)}`;
  const dots = (/** @type {(change: number) => boolean} */ isOne) =>
    changes.map((change, step) => (change !== undefined && isOne(change) ? `M${at(step, change)}h0` : "")).join("");
  const line = (/** @type {1 | -1} */ sign) => {
    const known = [...usual.keys()].filter((step) => Number.isFinite(usual[step]));
    return known.map((step, i) => `${i ? "L" : "M"}${at(step, sign * usual[step])}`).join("");
  };
  const x = (WIDTH * along(picked)).toFixed(1);
  return h(
    "div",
    { class: "changes" },
    h(
      "svg",
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", "aria-hidden": "true" },
      h("path", { class: "zero", d: `M0 ${HEIGHT / 2}H${WIDTH}` }),
      h("path", { class: "marker", d: `M${x} 0V${HEIGHT}` }),
      h("path", { class: "dots taught", d: dots((change) => change < 0) }),
      h("path", { class: "dots against", d: dots((change) => change >= 0) }),
      h("path", { class: "usual", d: line(1) + line(-1) }),
    ),
    ...namesOf({ docs, ranked, along, down }),
    ...(largest ? [axisLabel("top", written(t, size)), axisLabel("bottom", written(t, -size))] : []),
  );
}

/** @param {"top" | "bottom"} end @param {string} text */
const axisLabel = (end, text) => h("span", { class: `axis ${end}` }, text);

/**
 * The names of the largest effects, beside their dots.
 * @param {Pick<State, "docs" | "ranked"> & { along: (step: number) => number, down: (change: number) => number }} state
 */
function namesOf({ docs, ranked, along, down }) {
  /** @type {{ x: number, y: number }[]} */
  const placed = [];
  return [...ranked.taught.slice(0, NAMED), ...ranked.against.slice(0, NAMED)].flatMap(({ step, change }) => {
    const [x, y] = [along(step), down(change)];
    if (placed.some((other) => Math.abs(other.x - x) < APART.x && Math.abs(other.y - y) < APART.y)) return [];
    placed.push({ x, y });
    const place = `left: ${(100 * x).toFixed(2)}%; top: ${(100 * y).toFixed(2)}%`;
    return [h("span", { class: x > TURN ? "name before" : "name", style: place }, docs[step])];
  });
}
