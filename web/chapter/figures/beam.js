/** Beam search: of all beginnings, the few that are most probable as a whole are continued. */

import { percent } from "../../essay/numbers.js";
import { columnHead, tableRow } from "../../essay/tables.js";
import { h } from "../../essay/tree.js";

/** @import { Words } from "../../words/words.js" */
/** @import { Tree } from "../../essay/tree.js" */
/** @typedef {{ tokens: number[], logProb: number, isDone: boolean }} Beam */

/**
 * The beams after each step, best first; width 1 is argmax, letter by letter. It yields after each beginning, for slices of time.
 * @param {(tokens: number[]) => number[]} predict log probabilities of what comes after tokens, BOS first
 * @param {number} bos @param {number} width @param {number} room positions
 * @returns {Generator<void, Beam[][]>}
 */
export function* search(predict, bos, width, room) {
  /** @type {Beam[]} */
  let beams = [{ tokens: [bos], logProb: 0, isDone: false }];
  const steps = [];
  for (let position = 0; position < room && beams.some(({ isDone }) => !isDone); position++) {
    const next = beams.filter(({ isDone }) => isDone);
    for (const { tokens, logProb } of beams.filter(({ isDone }) => !isDone)) {
      const more = predict(tokens);
      next.push(
        ...more.map((each, token) => ({
          tokens: [...tokens, token],
          logProb: logProb + each,
          isDone: token === bos,
        })),
      );
      yield;
    }
    beams = next.sort((a, b) => b.logProb - a.logProb).slice(0, width);
    steps.push(beams);
  }
  return steps;
}

/** @param {Words} t @param {Beam[][]} steps @param {string[]} signs @returns {Tree} */
export function draw(t, steps, signs) {
  const spell = (/** @type {Beam} */ { tokens }) =>
    tokens
      .slice(1)
      .map((token) => signs[token])
      .join("");
  const rows = steps.map((beams, i) =>
    tableRow([
      t.count(i + 1),
      beams.flatMap((beam) => [
        h("span", { class: "beam" }, spell(beam), h("small", {}, ` ${percent(t, Math.exp(beam.logProb))}`)),
        " ",
      ]),
    ]),
  );
  return h(
    "table",
    {},
    h("thead", {}, h("tr", {}, columnHead(t("chapter.beam-step")), columnHead(t("chapter.beams")))),
    h("tbody", {}, rows),
  );
}
