/** One draw, laid out token by token, as the bars and the die show it. Knows no page. */

/** @import { Story } from "../wasm/views.js" */

/** How the stop sign is written: it starts and ends every name. */
export const STOP = "■";

/** So many bars can be told apart; of a larger alphabet the likeliest are shown. */
const MOST = 40;

/**
 * @typedef {object} Chance
 * @property {number} token
 * @property {string} sign its letter, or the stop sign
 * @property {number} logit
 * @property {number} plain probability before temperature
 * @property {number} probability after temperature
 * @property {number} from where its stretch of the cumulative bar begins
 * @property {boolean} drawn
 */

/**
 * @param {Story["draws"][number]} draw
 * @param {string[]} vocab
 * @returns {Chance[]}
 */
export function chancesOf({ logits, probs, plain, token: drawn }, vocab) {
  let sum = 0;
  return Array.from(probs, (probability, token) => {
    const from = sum;
    sum += probability;
    const sign = signOf(vocab[token]);
    return { token, sign, logit: logits[token], plain: plain[token], probability, from, drawn: token === drawn };
  });
}

/**
 * @param {Chance[]} chances
 * @returns {Chance[]} in their order, no more than can be shown, the one drawn among them
 */
export function likeliest(chances) {
  if (chances.length <= MOST) return chances;
  const weight = (/** @type {Chance} */ chance) => (chance.drawn ? Number.POSITIVE_INFINITY : chance.probability);
  const least = chances.map(weight).sort((a, b) => b - a)[MOST - 1];
  return chances.filter((chance) => weight(chance) >= least).slice(0, MOST);
}

/** @param {string | undefined} letter none for the stop sign */
export const signOf = (letter) => (letter === undefined ? STOP : letter === " " ? "␣" : letter);
