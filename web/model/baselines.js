/**
 * Losses to compare a model with, in nats a letter, computed from the list alone.
 * @typedef {object} Baselines
 * @property {number} guess all tokens equally likely
 * @property {number} letters each letter as likely as it is frequent
 * @property {number} pairs each letter as likely as it is frequent after the letter before it
 */

/** @param {string[]} docs @param {number} vocabSize @returns {Baselines} */
export function baselinesOf(docs, vocabSize) {
  /** @type {Map<string, number>} */ const letters = new Map();
  /** @type {Map<string, number>} */ const pairs = new Map();
  for (const doc of docs) {
    let before = "";
    for (const letter of [...doc, ""]) {
      const pair = `${before}\n${letter}`;
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      before = letter;
    }
  }
  // H(letter | letter before) = H(pair) - H(letter before); the letters before are the same letters, moved by one position.
  return { guess: Math.log(vocabSize), letters: entropy(letters), pairs: entropy(pairs) - entropy(letters) };
}

/** @param {Map<string, number>} counts @returns {number} in nats */
function entropy(counts) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts.values()].reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
}
