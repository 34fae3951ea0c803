/** A landscape's axes: settings and the values at which they are tried, and in what order its runs come. */

/** @import { Settings } from "../options.js" */

import { optionOf } from "../options.js";

/** @typedef {"learningRate" | "nEmbd" | "batchSize" | "numSteps" | "nLayer" | "nHead" | "blockSize" | "seed"} AxisId */

/** Powers of the fourth root of ten, two digits each. @param {number} from @param {number} to as powers of ten */
const quarters = (from, to) =>
  [...Array(4 * (to - from) + 1)].map((_, i) => Number((10 ** (from + i / 4)).toPrecision(2)));

const choicesOf = (/** @type {import("../options.js").OptionKey} */ key) =>
  /** @type {number[]} */ ([...(optionOf(key).choices ?? [])]);

const TEN = [...Array(10).keys()];

/** Only values that the page can be asked for. @type {Record<AxisId, number[]>} */
export const AXES = {
  learningRate: quarters(-3, 0),
  nEmbd: choicesOf("nEmbd"),
  batchSize: choicesOf("batchSize"),
  numSteps: [100, 180, 320, 560, 1000, 1800, 3200],
  nLayer: choicesOf("nLayer"),
  nHead: choicesOf("nHead"),
  blockSize: choicesOf("blockSize"),
  seed: TEN,
};

/** @typedef {{ across: AxisId, up: AxisId, seed: number }} Asked seed: of all runs, unless it is on an axis */
/** @typedef {{ column: number, row: number, settings: Partial<Settings> }} Cell row: from below */

/** The values along an axis. Seeds on both are the tens above the ones. @param {Asked} asked @param {"across" | "up"} axis */
export const valuesOf = ({ across, up }, axis) =>
  across === "seed" && up === "seed" && axis === "up" ? TEN.map((ten) => 10 * ten) : AXES[axis === "up" ? up : across];

/** Two axes can only be one setting if that is the seed. @param {string} across @param {string} up */
export const isPair = (across, up) =>
  Object.hasOwn(AXES, across) && Object.hasOwn(AXES, up) && (across !== up || across === "seed");

/** @param {Asked} asked @param {number} column @param {number} row @returns {Partial<Settings>} */
export function settingsAt(asked, column, row) {
  const { across, up, seed } = asked;
  const [x, y] = [valuesOf(asked, "across")[column], valuesOf(asked, "up")[row]];
  return across === up
    ? { seed: x + y }
    : { [across]: x, [up]: y, ...(across === "seed" || up === "seed" ? {} : { seed }) };
}

/** The strides of the grids, from the coarsest on, of which each has the points of the one before */
const STRIDES = [4, 2, 1];

/** All cells, coarse to fine. @param {Asked} asked @returns {Cell[]} */
export function cellsOf(asked) {
  const [columns, rows] = [valuesOf(asked, "across").length, valuesOf(asked, "up").length];
  /** @type {Cell[]} */
  const cells = [];
  const seen = new Set();
  for (const stride of STRIDES)
    for (let row = 0; row < rows; row += stride)
      for (let column = 0; column < columns; column += stride) {
        const place = row * columns + column;
        if (seen.has(place)) continue;
        seen.add(place);
        cells.push({ column, row, settings: settingsAt(asked, column, row) });
      }
  return cells;
}

/**
 * The place whose result stands for one that has not come: the nearest below and before it on a coarser grid.
 * @param {(column: number, row: number) => boolean} has @param {number} column @param {number} row
 * @returns {[column: number, row: number] | undefined}
 */
export function standIn(has, column, row) {
  for (const stride of [...STRIDES].reverse()) {
    const [x, y] = [column - (column % stride), row - (row % stride)];
    if (has(x, y)) return [x, y];
  }
  return undefined;
}
