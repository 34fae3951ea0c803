/** Letters of a model as a list: what a link, which has no list, is opened with. */

/** @param {string} letter @returns {boolean} whether the engine may take it off the ends of a line: to Python some control characters are white space */
const isStripped = (letter) => /[\s\p{Cc}]/u.test(letter);

/**
 * A list that has just these letters, so that a model of it knows no others: a line for each. White space would be trimmed
 * from a line's ends, so it stands between two others.
 * @param {string} letters
 */
export function listWithLetters(letters) {
  const solid = [...letters].find((letter) => !isStripped(letter)) ?? "";
  return [...letters].map((letter) => (isStripped(letter) ? solid + letter + solid : letter)).join("\n");
}
