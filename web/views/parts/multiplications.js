/** What the key-value cache saves: multiplications for the next token, with it and without it. */

/**
 * @typedef {{ nLayer: number, nEmbd: number, vocabSize: number }} Size
 */

/**
 * The weights of a layer are used once for each position; attention multiplies a query with each key up to its own, and
 * each weight with a value. Logits are needed at the last position only.
 * @param {Size} size
 * @param {number} position 1 for the first
 */
function layersAt({ nLayer, nEmbd }, position) {
  return nLayer * (12 * nEmbd ** 2 + 2 * nEmbd * position);
}

/**
 * @param {Size} size
 * @param {number} positions how many the token follows from, BOS included
 * @returns {{ cached: number, uncached: number }} with the cache one position is computed, without it all of them
 */
export function multiplications(size, positions) {
  const logits = size.nEmbd * size.vocabSize;
  let all = 0;
  for (let position = 1; position <= positions; position++) all += layersAt(size, position);
  return { cached: layersAt(size, positions) + logits, uncached: all + logits };
}
