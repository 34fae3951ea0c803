/** A landscape as a table: each of its pixels is a run, a link to it, and coloured by its loss; and what is said of a run, and of all. */

import { columnHead, tableRow } from "../essay/tables.js";
import { h } from "../essay/tree.js";
import { cellsOf, settingsAt, standIn, valuesOf } from "./axes.js";
import { linkTo } from "./page-run.js";
import { GUESS } from "./rungs.js";
import { lossAt, shareOf } from "./scales.js";

/** @import { Key, Words } from "../words/words.js" */
/** @import { Asked, AxisId } from "./axes.js" */

/** What became of a run: its loss on the names held out, or NaN if it diverged @typedef {Map<string, number>} Losses by place */
/** @typedef {{ asked: Asked, losses: Losses }} Landscape */

/** @param {number} column @param {number} row */
export const placeAt = (column, row) => `${column},${row}`;

/** @param {string} place @returns {[column: number, row: number]} */
export const cellAt = (place) => /** @type {[number, number]} */ (place.split(",").map(Number));

/** @param {Words} t @param {AxisId} id */
export const axisName = (t, id) => t(`option.${id}`);

/** What stands above it, and at its axes. @param {Words} t @param {Asked} asked */
export function titlesOf(t, asked) {
  const [across, up] = [axisName(t, asked.across), axisName(t, asked.up)];
  return {
    caption: t("lab.landscape", { across, up }),
    across: `${across} ${t.direction === "rtl" ? "←" : "→"}`,
    up: `↑ ${up}`,
  };
}

/** A row a value, the highest above, with heads that say the values. @param {Words} t @param {Asked} asked */
export function drawGrid(t, asked) {
  const [columns, rows] = [valuesOf(asked, "across"), valuesOf(asked, "up")];
  const pixel = (/** @type {number} */ column, /** @type {number} */ row) =>
    h("a", { href: linkTo(settingsAt(asked, column, row)), "data-place": placeAt(column, row) });
  const lines = rows.map((value, row) => tableRow([t.value(value), ...columns.map((_, column) => pixel(column, row))]));
  const heads = columns.map((value) => columnHead(h("span", {}, t.value(value))));
  return [...lines.reverse(), h("tr", {}, h("td"), ...heads)];
}

/** The losses between which colours lie: none is worse than guessing, unless all are. @param {Losses} losses */
function rangeOf(losses) {
  const finite = [...losses.values()].filter(Number.isFinite);
  const [best, worst] = [Math.min(...finite), Math.max(...finite)];
  return { best, worst: best < GUESS ? Math.min(GUESS, worst) : worst };
}

/** In a pixel; thousands have no room there. @param {Words} t @param {number} loss */
const shortLoss = (t, loss) => (loss < 1000 ? t.number(loss) : ">999");

/**
 * What each pixel shows, by place: its own run, or a coarser one that stands for it until then.
 * @param {Words} t @param {Landscape} landscape
 */
export function looksOf(t, { asked, losses }) {
  const range = rangeOf(losses);
  const looks = cellsOf(asked).map(({ column, row }) => {
    const place = placeAt(column, row);
    const source = standIn((x, y) => losses.has(placeAt(x, y)), column, row);
    const loss = source && losses.get(placeAt(...source));
    const isOwn = losses.has(place);
    const hasLoss = loss !== undefined && Number.isFinite(loss);
    const look = {
      classes: {
        none: loss === undefined,
        coarse: loss !== undefined && !isOwn,
        diverged: Number.isNaN(loss),
        best: isOwn && loss === range.best,
      },
      /** Of the full colour, none without a loss */
      share: hasLoss ? `${(100 * shareOf(range, loss)).toFixed(1)}%` : undefined,
      loss: isOwn && hasLoss ? shortLoss(t, loss) : "",
      said: saidOf(t, { asked, losses }, place),
    };
    return /** @type {const} */ ([place, look]);
  });
  return new Map(looks);
}

/** The legend's marks, as shares of its length */
const MARKS = [1, 0.75, 0.5, 0.25, 0];

/** None without a loss. @param {Words} t @param {Losses} losses */
export function drawMarks(t, losses) {
  const range = rangeOf(losses);
  return Number.isFinite(range.best) ? MARKS.map((share) => h("li", {}, t.fixed(lossAt(range, share), 2))) : [];
}

/** A run: its settings, and what became of it. @param {Words} t @param {Landscape} landscape @param {string} place */
export function saidOf(t, { asked, losses }, place) {
  const loss = losses.get(place);
  const settings = Object.entries(settingsAt(asked, ...cellAt(place))).map(([id, value]) =>
    t(/** @type {Key} */ (`lab.at-${id}`), { value: t.value(Number(value)) }),
  );
  if (loss === undefined) return t("lab.pixel-not-run", { settings });
  return Number.isNaN(loss)
    ? t("lab.pixel-diverged", { settings })
    : t("lab.pixel", { settings, loss: t.fixed(loss, 3) });
}

/** How many runs there were, and how many of them were of no use. @param {Words} t @param {Losses} losses */
export function outcomeOf(t, losses) {
  const all = [...losses.values()];
  const worse = all.filter((loss) => loss > GUESS).length;
  const diverged = all.filter(Number.isNaN).length;
  return t.sentences([
    t("lab.landscape-done", { count: all.length, loss: t.fixed(rangeOf(losses).best, 3) }),
    worse && t("lab.landscape-worse", { count: worse }),
    diverged && t("lab.landscape-diverged", { count: diverged }),
  ]);
}
