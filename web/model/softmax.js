/**
 * softmax(logits / temperature), with the maximum subtracted first, so that no exponential overflows.
 * @param {ArrayLike<number>} logits
 * @param {number} [temperature]
 * @returns {Float64Array} probabilities
 */
export function softmax(logits, temperature = 1) {
  const numbers = Float64Array.from(logits);
  const max = numbers.reduce((max, logit) => Math.max(max, logit));
  const powers = numbers.map((logit) => Math.exp((logit - max) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
