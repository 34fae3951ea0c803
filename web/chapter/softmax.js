/** From logits to a token. */

import { softmax as probabilitiesOf } from "../model/softmax.js";

/** As an array, of which figures make others. @param {number[]} logits @param {number} [T] the temperature */
export const softmax = (logits, T) => [...probabilitiesOf(logits, T)];

/** The index in whose part of the cumulative probabilities a random number lies. @param {number[]} probabilities @param {number} uniform */
export function choose(probabilities, uniform) {
  let sum = 0;
  const at = probabilities.findIndex((probability) => {
    sum += probability;
    return sum > uniform;
  });
  return at < 0 ? probabilities.length - 1 : at;
}
