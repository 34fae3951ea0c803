/**
 * Losses to compare a model with, in nats a letter, computed from the list alone.
 * @typedef {object} Baselines
 * @property {number} guess all tokens equally likely
 * @property {number} letters each letter as likely as it is frequent
 * @property {number} pairs each letter as likely as it is frequent after the letter before it
 */

const CODE_POINTS = 0x110000;

/** The token behind each document, and so before the next one. */
const END = 0;

/** Up to this many tokens, the pairs have a table, of at most 4 MiB. */
const MAX_SQUARE = 1024;

/** @param {string[]} docs @param {number} vocabSize @returns {Baselines} */
export function baselinesOf(docs, vocabSize) {
  const tokens = new Uint16Array(CODE_POINTS); // of the letters, numbered from 1 as they appear; 0 for those that do not
  const letters = new Uint32Array(vocabSize);
  /** @type {Record<number, number>} An object if there are many letters, because most of their pairs never occur. */
  const pairs = vocabSize <= MAX_SQUARE ? new Uint32Array(vocabSize ** 2) : {};
  let before = END;
  const count = (/** @type {number} */ token) => {
    const pair = before * vocabSize + token;
    letters[token]++;
    pairs[pair] = (pairs[pair] ?? 0) + 1;
    before = token;
  };
  let last = END;
  for (const doc of docs) {
    for (let i = 0; i < doc.length; i++) {
      const code = /** @type {number} */ (doc.codePointAt(i));
      if (code > 0xffff) i++; // it takes two places
      if (tokens[code] === 0) tokens[code] = ++last;
      count(tokens[code]);
    }
    count(END);
  }
  // H(letter | letter before) = H(pair) - H(letter before); the letters before are the same letters, moved by one position.
  const unpaired = entropy([...letters]);
  return { guess: Math.log(vocabSize), letters: unpaired, pairs: entropy(Object.values(pairs)) - unpaired };
}

/** @param {number[]} counts @returns {number} in nats */
function entropy(counts) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count) => (count ? sum - (count / total) * Math.log(count / total) : sum), 0);
}
