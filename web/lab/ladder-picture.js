/** The ladder as two charts with a row for each rung: the losses on one axis, and what each step won, magnified. */

import { fixed } from "../essay/numbers.js";
import { h } from "../essay/tree.js";
import { GUESS } from "./rungs.js";

/** @import { Key, Words } from "../words/words.js" */
/** @import { Tree } from "../essay/tree.js" */
/** @import { Summary } from "./rungs.js" */

/** In units of the drawing */
const WIDTH = 340;
const ROW = 30;
const LEFT = 92;
const RIGHT = 14;
const TOP = 8;
const BOTTOM = 36;

/** The largest gain on the magnified axis, which the small steps share; larger ones are written at its end. */
const LARGEST = 0.05;

/** @param {number} from @param {number} to @returns {(value: number) => number} */
const scale = (from, to) => (value) =>
  LEFT + Math.min(1, Math.max(0, (value - from) / (to - from))) * (WIDTH - LEFT - RIGHT);

/** Round numbers, three to seven of them, in an axis whose ends are given in tenths @param {number} from @param {number} to */
function ticksOf(from, to) {
  const step = to - from > 14 ? 5 : 2;
  const first = Math.ceil(from / step);
  return [...Array(Math.floor(to / step) - first + 1)].map((_, i) => ((first + i) * step) / 10);
}

/**
 * @param {Words} t @param {Summary[]} summaries @param {object} chart
 * @param {string} chart.title @param {string} chart.label @param {(value: number) => number} chart.x @param {number[]} chart.ticks
 * @param {(summary: Summary, y: number) => Tree[]} chart.row
 */
function chart(t, summaries, { title, label, x, ticks, row }) {
  const height = TOP + summaries.length * ROW + BOTTOM;
  const foot = height - BOTTOM;
  const grid = ticks.map((tick) =>
    h(
      "g",
      { class: "grid" },
      h("path", { d: `M${x(tick).toFixed(1)} ${TOP}V${foot}` }),
      h("text", { x: x(tick).toFixed(1), y: foot + 15, "text-anchor": "middle" }, t.value(tick).replace("-", "−")),
    ),
  );
  const rows = summaries.map((summary, i) => {
    const y = TOP + (i + 0.5) * ROW;
    return h(
      "g",
      { "data-part": `rung-${summary.id}` },
      h("text", { x: LEFT - 8, y: y + 4, "text-anchor": "end", class: "rung" }, shortName(t, summary)),
      summary.gains.length > 0 ? row(summary, y) : [],
    );
  });
  return h(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": label },
    grid,
    rows,
    h("text", { x: WIDTH - RIGHT, y: height - 5, "text-anchor": "end", class: "title" }, title),
  );
}

/** @param {number} from @param {number} to @param {number} y */
const bar = (from, to, y) => h("path", { d: `M${from.toFixed(1)} ${y}H${to.toFixed(1)}`, class: "won" });

/**
 * A dot for each seed, and a line at their mean.
 * @param {number[]} numbers @param {number} mean @param {(value: number) => number} x @param {number} y
 */
const dots = (numbers, mean, x, y) => [
  ...numbers.map((number) => h("circle", { cx: x(number).toFixed(1), cy: y, r: 2.6, class: "seed" })),
  h("path", { d: `M${x(mean).toFixed(1)} ${y - 9}v18`, class: "mean" }),
];

/** @param {Words} t @param {{ id: string }} rung what it is called where there is little room */
export const shortName = (t, { id }) => t(/** @type {Key} */ (`lab.short-${id}`));

/**
 * The rungs of which there is a number, with it @param {Words} t @param {Summary[]} summaries @param {"loss" | "won"} what
 * @returns {string[]}
 */
const withValues = (t, summaries, what) =>
  summaries
    .filter(({ [what]: number }) => Number.isFinite(number))
    .map((summary) => t("lab.rung-at", { rung: shortName(t, summary), value: fixed(t, summary[what], 3) }));

/** @param {Words} t @param {Summary[]} summaries @returns {Tree} */
export function drawLadder(t, summaries) {
  const lowest = Math.min(GUESS - 1, ...summaries.flatMap(({ losses }) => losses));
  const [from, to] = [Math.floor(lowest * 10), Math.ceil(GUESS * 10)];
  const loss = scale(from / 10, to / 10);
  const losses = chart(t, summaries, {
    title: t("lab.ladder-loss"),
    label: t("lab.ladder-losses", { rungs: withValues(t, summaries, "loss") }),
    x: loss,
    ticks: ticksOf(from, to),
    // What the step won lies between the mean and where it came from.
    row: (summary, y) => [
      bar(loss(summary.loss + summary.won), loss(summary.loss), y),
      ...dots(summary.losses, summary.loss, loss, y),
    ],
  });
  const small = summaries.flatMap(({ gains }) => gains).filter((gain) => Math.abs(gain) <= LARGEST);
  const end = Math.ceil(Math.max(0.01, ...small.map(Math.abs)) * 100) / 100;
  const gain = scale(-end, end);
  const gains = chart(t, summaries, {
    title: t("lab.ladder-gain"),
    label: t("lab.ladder-gains", { rungs: withValues(t, summaries, "won") }),
    x: gain,
    ticks: [-end, -end / 2, 0, end / 2, end].map((tick) => Number(tick.toPrecision(6))),
    row: ({ gains, won }, y) =>
      Math.abs(won) > end
        ? [h("text", { x: WIDTH - RIGHT, y: y + 4, "text-anchor": "end", class: "beyond" }, `${fixed(t, won, 3)} →`)]
        : [bar(gain(0), gain(won), y), ...dots(gains, won, gain, y)],
  });
  return h("div", { class: "charts" }, losses, gains);
}
