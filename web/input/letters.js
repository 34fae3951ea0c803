/** Letters of a model as a list: what a link, which has no list, is opened with. */

/** White space to Python and to the engine, and not to JavaScript. */
export const PYTHON_SPACES = "\\x1c-\\x1f\\x85";

const STRIPPED = new RegExp(`^[\\s${PYTHON_SPACES}]$`);
/** @param {string} letter @returns {boolean} whether the engine takes it off the ends of a line */
const isStripped = (letter) => STRIPPED.test(letter);

/**
 * A list that has just these letters, so that a model of it knows no others: a line for each. White space would be trimmed
 * from a line's ends, so it stands between two others.
 * @param {string} letters
 */
export function listWithLetters(letters) {
  const solid = [...letters].find((letter) => !isStripped(letter)) ?? "";
  return [...letters].map((letter) => (isStripped(letter) ? solid + letter + solid : letter)).join("\n");
}
