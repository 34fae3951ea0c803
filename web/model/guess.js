/**
 * Guessing the next letter of names, as the model does: which letters, and the loss of a guess. A guess comes with how
 * sure it is; the other tokens share the rest. So a guess has a loss, as the model's probabilities have.
 */

/** @import { MicroGPT } from "../../wasm/microgpt.js" */

/** How many letters are guessed in a round, each of another name. */
export const GUESSES = 10;

/** What is known of a name, and the letter after it; without one the name ends there. @typedef {{ before: string, letter?: string }} Question */

/** The share of the golden ratio: its multiples spread evenly (Weyl 1916). */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Questions on held-out names, if the model holds some out. These are in the shuffled order of its random seed, so each round takes
 * the next ones.
 * @param {Pick<MicroGPT, "docs" | "numDocs" | "numValidationDocs" | "config">} model
 * @param {number} round from 0
 * @returns {Question[]} none if the model has no list
 */
export function questionsOf(model, round) {
  const split = model.numValidationDocs > 0 ? "validation" : "train";
  const count = model.numValidationDocs || model.numDocs;
  if (count === 0) return [];
  return [...Array(GUESSES)].map((_, i) => {
    const index = GUESSES * round + i;
    const letters = [...model.docs({ split, start: index % count, count: 1 })[0]];
    // At least one letter is seen, and no more than the context holds beside BOS.
    const places = Math.min(letters.length, model.config.blockSize - 1);
    const seen = 1 + Math.floor(places * ((GOLDEN * (index + 1)) % 1));
    return { before: letters.slice(0, seen).join(""), letter: letters[seen] };
  });
}

/**
 * @param {number} sureness the probability given to the letter that was guessed
 * @param {boolean} isRight
 * @param {number} tokens that may come, the end among them
 * @returns {number} in nats
 */
export const lossOf = (sureness, isRight, tokens) => -Math.log(isRight ? sureness : (1 - sureness) / (tokens - 1));

/** @param {number[]} numbers at least one */
export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * @param {{ step: number, nats: number }[]} history
 * @param {number} loss
 * @returns {number | undefined} the first step that is known at which the model's loss was lower
 */
export const passedAt = (history, loss) => history.find(({ nats }) => nats < loss)?.step;
