/** The reader's own list, checked before it is used. */

/** @import { Key, Slots } from "../words/words.js" */

/** A shorter list has nothing to teach; a longer one would take the page too long to read. */
export const LINES = Object.freeze({ min: 10, max: 200_000 });

/** Each distinct character is a row in two matrices. */
export const MAX_LETTERS = 256;

/** Room for the longest list, lines and all; a larger file is refused before it is read. */
export const MAX_BYTES = 5_000_000;

/** A sentence to be said: its key in words/, and its slots. @typedef {{ key: Key, slots: Slots }} Note */

/**
 * @typedef {object} CheckedList
 * @property {string} text what is left, a name a line
 * @property {number} lines
 * @property {number} letters distinct characters
 * @property {Note[]} notes what was cut, and why
 * @property {Note | null} refusal why it cannot be learned
 */

/**
 * A list that has just these letters, so that a model of it knows no others: a line for each. White space would be trimmed
 * from a line's ends, so it stands between two others.
 * @param {string} letters
 */
export function listWithLetters(letters) {
  const solid = [...letters].find((letter) => !isStripped(letter)) ?? "";
  return Array.from(letters, (letter) => (isStripped(letter) ? solid + letter + solid : letter)).join("\n");
}

/**
 * Checks a list, at once or in time slices.
 * @param {string} raw as it was pasted
 * @param {number} blockSize the context's length
 * @returns {Generator<void, CheckedList>}
 */
export function* checked(raw, blockSize) {
  /** @type {string[]} */ const lines = [];
  let [empty, beyond, long] = [0, 0, 0];
  for (const line of linesOf(raw)) {
    if (!line) empty += 1;
    else if (lines.length === LINES.max) beyond += 1;
    else if (lines.push(line) && isLong(line, blockSize)) long += 1;
    yield;
  }
  const text = lines.join("\n");
  /** @type {Set<string>} */ const letters = new Set();
  for (const piece of piecesOf(text)) {
    for (const letter of piece) letters.add(letter);
    yield;
  }
  letters.delete("\n");
  const notes = /** @type {(Note & { slots: { count: number } })[]} */ ([
    { key: "list.empty-lines", slots: { count: empty } },
    { key: "list.too-many-lines", slots: { count: beyond, max: LINES.max } },
    { key: "list.long-lines", slots: { count: long, blockSize } },
  ]).filter(({ slots }) => slots.count > 0);
  return { text, lines: lines.length, letters: letters.size, notes, refusal: refusalOf(lines.length, letters.size) };
}

/**
 * @param {string} text
 * @returns {Generator<string>} each line, trimmed; what stands after the last line's end counts if there is something
 */
function* linesOf(text) {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
    yield cleaned(text.slice(start, index));
    start = index + end.length;
  }
  const rest = cleaned(text.slice(start));
  if (rest) yield rest;
}

/** White space to Python and to the engine, and not to JavaScript. */
const PYTHON_SPACES = "\x1c\x1d\x1e\x1f\x85";

/** @param {string} letter @returns {boolean} whether it is taken off the ends of a line */
const isStripped = (letter) => letter.trim() === "" || PYTHON_SPACES.includes(letter);

/** Without white space around it. Half of a surrogate pair is no character, and becomes U+FFFD. @param {string} line */
function cleaned(line) {
  let [start, end] = [0, line.length];
  while (start < end && isStripped(line[start])) start += 1;
  while (start < end && isStripped(line[end - 1])) end -= 1;
  return line.slice(start, end).replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Code units in one piece. */
const PIECE = 8192;

/**
 * @param {string} text
 * @returns {Generator<string>} the whole of it, cut between characters: one beyond the first 65,536 is a pair in a string
 */
function* piecesOf(text) {
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + PIECE;
    if (/[\ud800-\udbff]/.test(text[end - 1] ?? "")) end += 1;
    yield text.slice(start, end);
  }
}

/** @param {string} line @param {number} blockSize */
const isLong = (line, blockSize) => [...line.slice(0, 2 * blockSize)].length >= blockSize;

/** @param {number} lines @param {number} letters @returns {Note | null} */
function refusalOf(lines, letters) {
  if (lines < LINES.min) return { key: "list.too-short", slots: { min: LINES.min } };
  if (letters > MAX_LETTERS) return { key: "list.too-many-letters", slots: { max: MAX_LETTERS } };
  return null;
}
