/** Lists of a name a line, and what stands around the names: white space, numbers, bullets. */

import { PYTHON_SPACES } from "./letters.js";

/** Marks that have no width, and directions of writing. */
const INVISIBLE = "\\xad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";

const CUT = new RegExp(`[\\s${PYTHON_SPACES}${INVISIBLE}]`);

/** How lines end, on any system. */
const LINE_ENDS = /\r\n?|[\n\u2028\u2029\x85]/g;

/** A number or a bullet before a name. */
const ITEM = /^\s*(?:\(?\d+[.):\]-]*\s+|\d+[.)]|[-–—*+•·‣◦▪●]\s+(?:\[[ x]\]\s+)?)(?=[^\s\d])/u;

/** The share of lines that have such a thing, where they are a numbered list. */
const MOST = 0.9;

/** So many lines tell what the others are like. */
const SAMPLE = 500;

/** What separates the names of a list in one line, and how many of them it takes. */
const SEPARATOR = /[,;\t，、；]/g;
const PIECE_OF_LINE = /[^,;\t，、；\n]+/g;
const MIN_SEPARATORS = 10;

/**
 * @param {string} cell
 * @returns {{ line: string, isMarked: boolean }} without white space and invisible marks around it, and whether something else was
 *   there than spaces and tabs; half of a surrogate pair is no character, and becomes U+FFFD
 */
export function cleaned(cell) {
  let [start, end] = [0, cell.length];
  while (start < end && CUT.test(cell[start])) start += 1;
  while (start < end && CUT.test(cell[end - 1])) end -= 1;
  const isMarked = start < end && /[^ \t]/.test(cell.slice(0, start) + cell.slice(end));
  const line = cell
    .slice(start, end)
    .replace(LINE_ENDS, " ")
    .replace(/\p{Surrogate}/gu, "\ufffd");
  return { line, isMarked };
}

/** Code units in one piece. */
const PIECE = 65_536;

/**
 * @param {string} text
 * @returns {Generator<string>} the whole of it, cut neither within a character, which may be a pair in a string, nor within CR LF
 */
export function* piecesOf(text) {
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + PIECE;
    if (/[\ud800-\udbff\r]/.test(text[end - 1] ?? "")) end += 1;
    yield text.slice(start, end);
  }
}

/** @param {string} text @returns {Generator<void, string>} with LF at the end of each line, and no byte order mark */
export function* withLineFeeds(text) {
  const pieces = [];
  for (const piece of piecesOf(text)) {
    pieces.push(piece.replace(LINE_ENDS, "\n"));
    yield;
  }
  return pieces.join("").replace(/^\ufeff/, "");
}

/**
 * @param {string} text lines end with LF
 * @param {boolean} [isHeaded] the first one is left out
 * @param {boolean} [isNumbered] numbers and bullets are taken off
 * @returns {Generator<string>} what stands after the last line's end counts if there is something
 */
export function* linesOf(text, isHeaded = false, isNumbered = false) {
  for (let start = isHeaded ? text.indexOf("\n") + 1 : 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    yield isNumbered ? line.replace(ITEM, "") : line;
  }
}

/** @param {string} text @param {number} count @returns {string[]} the first lines that are not blank, so many or all */
function firstLines(text, count) {
  const lines = [];
  for (const line of linesOf(text)) {
    if (lines.length === count) break;
    if (line.trim()) lines.push(line);
  }
  return lines;
}

/** @param {string} text @returns {boolean} whether its lines have numbers or bullets in front */
export function hasNumbers(text) {
  const lines = firstLines(text, SAMPLE);
  return lines.length > 1 && lines.filter((line) => ITEM.test(line)).length >= MOST * lines.length;
}

/** @param {string} text @param {number} min @returns {boolean} whether it has fewer lines, and enough separators to be a list */
export function isOneLine(text, min) {
  const lines = firstLines(text, min);
  if (lines.length === min) return false;
  let count = 0;
  for (const _ of lines.join("\n").matchAll(SEPARATOR)) if (++count === MIN_SEPARATORS) return true;
  return false;
}

/** @param {string} text @returns {Generator<string>} what stands between its separators, without quotes around it */
export function* split(text) {
  for (const [piece] of text.matchAll(PIECE_OF_LINE)) yield piece.trim().replace(/^(["'“‘«„])(.*)["'”’»“]$/u, "$2");
}
