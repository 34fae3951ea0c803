/** What the key-value cache saves: multiplications for the letter drawn now, with it and without it. */

/**
 * @typedef {{ nLayer: number, nEmbd: number, vocabSize: number }} Size
 */

/**
 * The weights of a layer are used once for each position; attention multiplies a query with each key up to its own, and
 * each weight with a value. Scores of all letters are needed at the last position only.
 * @param {Size} size
 * @param {number} position 1 for the first
 */
function layersAt({ nLayer, nEmbd }, position) {
  return nLayer * (12 * nEmbd ** 2 + 2 * nEmbd * position);
}

/**
 * @param {Size} size
 * @param {number} positions how many the letter is drawn from
 * @returns {{ kept: number, anew: number }} with the cache one position is computed, without it all of them
 */
export function products(size, positions) {
  const scores = size.nEmbd * size.vocabSize;
  let all = 0;
  for (let position = 1; position <= positions; position++) all += layersAt(size, position);
  return { kept: layersAt(size, positions) + scores, anew: all + scores };
}
