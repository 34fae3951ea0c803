/** From logits to a token, in three lines each. */

/** softmax(logits / T), with the maximum subtracted first, so that no exponential overflows. @param {number[]} logits @param {number} T */
export function softmax(logits, T = 1) {
  const max = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp((logit - max) / T));
  const sum = powers.reduce((total, power) => total + power);
  return powers.map((power) => power / sum);
}

/** The index in whose part of the cumulative probabilities a random number lies. @param {number[]} probabilities @param {number} uniform */
export function choose(probabilities, uniform) {
  let sum = 0;
  const at = probabilities.findIndex((probability) => {
    sum += probability;
    return sum > uniform;
  });
  return at < 0 ? probabilities.length - 1 : at;
}
