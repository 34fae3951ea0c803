/**
 * What the key-value cache saves, in multiplications with weights and with keys and values; the few of normalization and softmax are
 * left out.
 */

/** @typedef {{ nLayer: number, nEmbd: number, vocabSize: number }} Size */

/**
 * One position's row of the network. In each layer four matrices of E x E and two of E x 4E, so 12 E^2, and attention, which
 * multiplies a query with each key up to its own, and each weight with a value: 2 E a position. Then the logits, E a token of the
 * vocabulary.
 * @param {Size} size
 * @param {number} position 1 for the first
 */
const rowAt = ({ nLayer, nEmbd, vocabSize }, position) =>
  nLayer * (12 * nEmbd ** 2 + 2 * nEmbd * position) + nEmbd * vocabSize;

/**
 * For one token.
 * @param {Size} size
 * @param {number} positions how many it follows from, BOS included
 * @returns {{ cached: number, uncached: number }} with the cache one row is computed, without it all of them
 */
export function multiplications(size, positions) {
  let uncached = 0;
  for (let position = 1; position <= positions; position++) uncached += rowAt(size, position);
  return { cached: rowAt(size, positions), uncached };
}

/**
 * For a text.
 * @param {Size} size
 * @param {number} tokens how many are written, the end included
 */
export function multiplicationsOfText(size, tokens) {
  let [cached, uncached] = [0, 0];
  for (let positions = 1; positions <= tokens; positions++) {
    const token = multiplications(size, positions);
    cached += token.cached;
    uncached += token.uncached;
  }
  return { cached, uncached };
}
