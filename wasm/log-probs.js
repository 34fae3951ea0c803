/** log-probs.js: how probable a given text is to a model, letter by letter, at temperature 1. */

/** @import { MicroGPT } from "./microgpt.js" */

/** The probabilities of the next token. @param {MicroGPT} model @param {string} prefix */
export function probsAfter(model, prefix) {
  model.beginName({ prefix, seed: 0 });
  return model.sampleToken({ temperature: 1 }).probs;
}

/** How probable a letter is after others, or, without one, their end. @param {MicroGPT} model @param {string} before @param {string} [letter] */
export const logProbAfter = (model, before, letter) =>
  Math.log(probsAfter(model, before)[letter === undefined ? model.bos : model.vocab.indexOf(letter)]);

/**
 * The sampler chooses each letter itself, so a given text cannot be forced through it: each of its beginnings is read
 * afresh. That is some hundred positions for a long name.
 * @param {MicroGPT} model
 * @param {string} text letters that the model knows, and no more than its context holds beside BOS
 * @returns {number[]} the log probability of each letter after those before it, and of the end
 */
export function logProbsOf(model, text) {
  const letters = [...text];
  return [...letters, undefined].map((letter, i) => logProbAfter(model, letters.slice(0, i).join(""), letter));
}
