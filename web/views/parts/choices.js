/** One draw, token by token, as the probability bars and the cumulative bar show it. */

import { isolated } from "../../words/words.js";

/** @import { NameTrace } from "../../model/look.js" */

/** How BOS is written: it starts and ends every name. */
export const BOS_SIGN = "■";

/** No more bars can be told apart, and no more rows read; of a larger vocabulary the most probable are shown. */
const MAX_BARS = 40;
export const MAX_ROWS = 200;

/**
 * @typedef {object} Choice
 * @property {number} token
 * @property {string} sign its letter, or the sign of BOS
 * @property {number} logit
 * @property {number} untempered probability before temperature
 * @property {number} tempered after temperature
 * @property {boolean} kept top-k, top-p and min-p leave it
 * @property {number} probability what it is drawn with: of those that are kept, renormalized
 * @property {number} from where its part of the cumulative bar begins
 * @property {boolean} chosen
 */

/** @param {NameTrace["draws"][number]} draw @param {string[]} vocab @returns {Choice[]} */
export function choicesOf({ logits, probs, untempered, tempered, token: chosen }, vocab) {
  let sum = 0;
  return [...probs].map((probability, token) => {
    const from = sum;
    sum += probability;
    const sign = signOf(vocab[token]);
    return {
      token,
      sign,
      logit: logits[token],
      untempered: untempered[token],
      tempered: tempered?.[token] ?? probability,
      kept: !tempered || probability > 0,
      probability,
      from,
      chosen: token === chosen,
    };
  });
}

/**
 * @template {Pick<Choice, "probability" | "chosen">} C
 * @param {C[]} choices
 * @param {number} [count]
 * @returns {C[]} in their order, no more than can be shown, the chosen one among them
 */
export function mostProbable(choices, count = MAX_BARS) {
  if (choices.length <= count) return choices;
  const weight = (/** @type {C} */ choice) => (choice.chosen ? Number.POSITIVE_INFINITY : choice.probability);
  // Numbers alone are sorted much faster than what they belong to, and this is done at every frame.
  const most = new Float64Array(choices.map(weight)).sort().slice(-count);
  let ties = most.lastIndexOf(most[0]) + 1;
  return choices.filter((choice) => weight(choice) > most[0] || (weight(choice) === most[0] && ties-- > 0));
}

/** What cannot be seen: controls, marks of direction, joiners, spaces. */
const INVISIBLE = /^[\p{C}\p{Z}\p{DI}]$/u;

/**
 * How a letter is written on its own: the space by its sign, what is invisible by its number, a mark that combines with the letter
 * before it on a dotted circle; and none turns what stands beside it.
 * @param {string | undefined} letter none for BOS
 */
export function signOf(letter) {
  if (letter === undefined) return BOS_SIGN;
  if (letter === " ") return "␣";
  if (INVISIBLE.test(letter)) return `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
  return /^\p{M}$/u.test(letter) ? `◌${letter}` : isolated(letter);
}
