/** What is told of a question beside its picture: documents by their effect, and the run without one of them beside the run with it. */

import { percent, change as written } from "../essay/numbers.js";
import { columnHead, comparedName, tableRow } from "../essay/tables.js";
import { h } from "../essay/tree.js";
import { BOS_SIGN as BOS } from "../views/parts/choices.js";
import { MAX_LETTERS } from "./attribution.js";
import { SAMPLES } from "./page-run.js";

/** @import { Words } from "../words/words.js" */
/** @import { Effect } from "./attribution.js" */

/** Rows of each list. */
const ROWS = 8;

export const NONE = "–";

/** The largest of these effects, each with a button for its document. @param {Words} t @param {Effect[]} effects @param {string[]} docs */
export const drawEffects = (t, effects, docs) =>
  [...Array(ROWS)].map((_, i) => {
    if (i >= effects.length) return tableRow([NONE, NONE, NONE, NONE]);
    const { step, change, times } = effects[i];
    const document = h("button", { type: "button", "data-step": step }, docs[step]);
    return tableRow([document, t.count(step), written(t, change), t.fixed(times, 1)]);
  });

/** What is known of a step. @param {Words} t @param {number} step @param {string} document @param {number | undefined} change @param {number} usual */
export function saidOf(t, step, document, change, usual) {
  if (change === undefined) return t("lab.picked-untried", { step, document });
  const times = t.fixed(Math.abs(change) / usual, 1);
  return t("lab.picked", { step, document, change: written(t, change), times });
}

/**
 * A column for each letter of the name and for its end, and how probable each is in both runs.
 * @param {Words} t @param {string} name @param {number[]} [before] log probabilities @param {number[]} [after]
 */
export function drawLetters(t, name, before, after) {
  const signs = [...name, BOS];
  const row = (/** @type {string} */ what, /** @type {number[] | undefined} */ logProbs) =>
    tableRow([what, ...signs.map((_, i) => (logProbs ? percent(t, Math.exp(logProbs[i])) : NONE))]);
  return {
    head: h("tr", {}, h("td"), ...signs.map(columnHead)),
    rows: [row(t("lab.row-with"), before), row(t("lab.row-without"), after)],
  };
}

/** A name that does not end has used all positions. @param {string} name */
const endOf = (name) => ([...name].length > MAX_LETTERS ? "…" : BOS);

/** Names of both runs, in pairs. @param {string[]} before @param {string[]} after */
export const drawPairs = (before, after) =>
  before.map((name, i) =>
    h("li", {}, h("span", {}, name + endOf(name)), comparedName(after[i], name, endOf(after[i]))),
  );

/** As many places as there will be pairs. */
export const drawNoPairs = () => SAMPLES.seeds.map(() => h("li", {}, h("span", {}, NONE)));

/** How many of the names are others. @param {Words} t @param {string[]} before @param {string[]} after */
export function differenceOf(t, before, after) {
  const count = before.filter((name, i) => name !== after[i]).length;
  return t("lab.differ", { count, all: before.length });
}
