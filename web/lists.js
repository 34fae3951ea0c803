/** The lists to learn from: those the page carries, and the reader's own, checked before it is used. */

/** @typedef {"names" | "japan" | "finland" | "own"} ListId */

/**
 * @typedef {object} List
 * @property {ListId} id
 * @property {string} name
 * @property {string} source
 */

/** @type {List[]} */
export const LISTS = [
  {
    id: "names",
    name: "names",
    source: "Given to babies in the United States in 2018. Social Security Administration, public domain.",
  },
  { id: "japan", name: "towns of Japan", source: "GeoNames, CC BY 4.0." },
  { id: "finland", name: "towns of Finland", source: "GeoNames, CC BY 4.0." },
  { id: "own", name: "your own list", source: "It stays in this page." },
];

/** @param {ListId} id */
export const listOf = (id) => /** @type {List} */ (LISTS.find((list) => list.id === id));

/** A shorter list has nothing to teach; a longer one would take the page too long to read. */
const LINES = Object.freeze({ least: 10, most: 200_000 });

/** Each distinct character is a row in two matrices. */
export const MOST_LETTERS = 256;

/** Room for the longest list, lines and all; a larger file is refused before it is read. */
export const MOST_BYTES = 5_000_000;

/**
 * @typedef {object} OwnList
 * @property {string} text what is left, one line a name
 * @property {number} lines
 * @property {number} letters distinct characters
 * @property {string[]} cut what was cut, and why: sentences
 * @property {string} refusal why it cannot be learned, or ""
 */

/**
 * A list that has just these letters, so that a model of it knows no others: a line for each. White space would be taken
 * off a line's ends, so it stands between two others.
 * @param {string} letters
 */
export function listWithLetters(letters) {
  const [solid] = letters.match(/\S/u) ?? [""];
  return Array.from(letters, (letter) => (/\s/.test(letter) ? solid + letter + solid : letter)).join("\n");
}

/**
 * Checks a list, to be done at once or in stretches.
 * @param {string} raw as it was pasted
 * @param {number} blockSize the context's length
 * @returns {Generator<void, OwnList>}
 */
export function* checking(raw, blockSize) {
  /** @type {string[]} */ const kept = [];
  let [empty, beyond, long] = [0, 0, 0];
  for (const line of linesOf(raw)) {
    if (!line) empty += 1;
    else if (kept.length === LINES.most) beyond += 1;
    else if (kept.push(line) && isLong(line, blockSize)) long += 1;
    yield;
  }
  const text = kept.join("\n");
  /** @type {Set<string>} */ const letters = new Set();
  for (const piece of piecesOf(text)) {
    for (const letter of piece) letters.add(letter);
    yield;
  }
  letters.delete("\n");
  return {
    text,
    lines: kept.length,
    letters: letters.size,
    cut: [
      cut(empty, "empty", "left out"),
      cut(beyond, `beyond the first ${LINES.most.toLocaleString("en")}`, "left out"),
      cut(long, `longer than the context of ${blockSize}`, "learned only up to there"),
    ].filter((sentence) => sentence),
    refusal: refusalOf(kept.length, letters.size),
  };
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

/**
 * Without white space around it. Half of a surrogate pair is no character, and becomes the one that stands for such.
 * @param {string} line
 */
const cleaned = (line) => line.trim().replace(/\p{Surrogate}/gu, "\ufffd");

/** Letters in one piece. */
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

/**
 * @param {string} line
 * @param {number} blockSize
 */
const isLong = (line, blockSize) => [...line.slice(0, 2 * blockSize)].length >= blockSize;

/**
 * @param {number} count
 * @param {string} why
 * @param {string} what
 */
function cut(count, why, what) {
  if (count <= 0) return "";
  return `${count.toLocaleString("en")} ${count === 1 ? "line is" : "lines are"} ${why}: ${what}.`;
}

/**
 * @param {number} lines
 * @param {number} letters
 */
function refusalOf(lines, letters) {
  if (lines < LINES.least) return `Too little to learn from: at least ${LINES.least} lines are needed, one name each.`;
  if (letters > MOST_LETTERS)
    return `Too many different characters: at most ${MOST_LETTERS} fit. A list of names in one script has fewer.`;
  return "";
}
