/** Lists of a name a line, and what stands around the names: white space, numbers, bullets. */

/** White space, control characters, marks that have no width, and directions of writing. */
const CUT = /[\s\p{Cc}\p{Cf}]/u;

/** How lines end, other than by LF. */
const LINE_ENDS = /\r\n?|[\v\f\u2028\u2029\x85]/g;

/** What stands around the names of a list: a number or a bullet before each; counts behind it; quotes. */
const AROUND = [
  /^\s*(?:\p{P}?\p{Nd}[\p{Nd}.]{0,20}(?:\p{P}*\s+(?:\p{P}\s+)?|[.)、．）])|[\p{P}\p{Sm}]\s+(?:\[.\]\s+)?|[•\u2460-\u27bf\uf0b7]\s*)([^\s\d].*)$/su,
  /^(.*?[^\s\d:=([])(?:[\s:=([]{1,40}(?:[–—-]\s)?\d[\d.,]{0,20}%?[)\]]?){1,4}\s*$/su,
  /^\s*["'“‘«„*_`]{1,2}([^*_`].*?)["'”’»“*_`]{1,2},?\s*$/su,
];

/** The share of lines that must have it, if it is not part of the names. */
const MOST = 0.9;

/** The lines from which the others are judged. */
const SAMPLE = 500;

/** Comments and rules that stand above a list, unless all of it is written so. */
const ABOVE = /^(?:([#%]+ |--|\/\/).*\n+){1,9}(?!\1|\n|$)/;

/** What stands between the separators of a list in one line, before its last name, and as many of them as it takes. */
const PIECE_OF_LINE = /[^,;\t|•，、；،؛\n]+/g;
const LAST = /,?\s(?:and|und|et|y|e|&)\s([^,;\n]{1,99}?)\.?\s*$/;
const SEPARATORS = /(?:[,;\t|•，、；،؛][^,;\t|•，、；،؛]*){10}/;

/**
 * @param {string} cell
 * @returns {{ line: string, isMarked: boolean }} without white space and invisible marks around it, and whether there was more than
 *   spaces and tabs; half of a surrogate pair is not a character, and becomes U+FFFD
 */
export function cleaned(cell) {
  let start = 0;
  while (CUT.test(cell[start] ?? "")) start += 1;
  const rest = cell.slice(start);
  let end = rest.length;
  while (CUT.test(rest[end - 1] ?? "")) end -= 1;
  const isMarked = /[^ \t]/.test(cell.slice(0, start) + rest.slice(end));
  const line = rest
    .slice(0, end)
    .replace(LINE_ENDS, "\n")
    .replaceAll("\n", " ")
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
  for (let start = 0; start < text.length; ) {
    let end = start + PIECE;
    if (/[\ud800-\udbff\r]/.test(text[end - 1] ?? "")) end += 1;
    yield text.slice(start, end);
    start = end;
  }
}

/** @param {string} text @returns {Generator<void, string>} with LF at the end of each line, and no byte order mark */
export function* withLineFeeds(text) {
  const pieces = [];
  for (const piece of piecesOf(text)) {
    pieces.push(piece.split(LINE_ENDS).join("\n")); // replace() makes strings that are slow to join
    yield;
  }
  return pieces.join("").replace(/^\ufeff/, "");
}

/**
 * @param {string} text lines end with LF
 * @param {boolean} [isHeaded] the first one is left out
 * @returns {Generator<string>} a last line without an end counts if it is not empty
 */
export function* linesOf(text, isHeaded = false) {
  let start = isHeaded ? text.indexOf("\n") + 1 : 0;
  while (start < text.length) {
    const end = text.indexOf("\n", start) + 1 || text.length + 1;
    yield text.slice(start, end - 1);
    start = end;
  }
}

/** @param {Iterable<string>} lines @param {number} count @returns {string[]} the first that are not blank, so many or all */
function firstOf(lines, count) {
  const some = [];
  for (const line of lines) {
    if (some.length === count) break;
    if (line.trim()) some.push(line);
  }
  return some;
}

/** @param {string} line @param {RegExp} pattern of AROUND */
export const bared = (line, pattern) => line.replace(pattern, "$1");

/**
 * @param {Iterable<string>} lines
 * @returns {RegExp[]} what most of them have around their names, one pattern after the other; not if names would then be the same
 */
export function aroundMost(lines) {
  let some = firstOf(lines, SAMPLE);
  return AROUND.filter((pattern) => {
    const bare = some.map((line) => bared(line, pattern));
    const count = bare.filter((line, i) => line !== some[i]).length;
    const isSo = count > 0 && count >= MOST * some.length && new Set(bare).size >= MOST * new Set(some).size;
    if (isSo) some = bare;
    return isSo;
  });
}

/** @param {string} text lines end with LF */
export const commentsAbove = (text) => text.match(ABOVE)?.[0] ?? "";

/** @param {string} text @param {number} min @returns {boolean} whether it has fewer lines, and enough separators to be a list */
export function isOneLine(text, min) {
  const lines = firstOf(linesOf(text), min);
  return lines.length < min && SEPARATORS.test(lines.join("\n"));
}

/** @param {string} text @returns {Generator<string>} what stands between its separators */
export function* split(text) {
  for (const [piece] of text.replace(LAST, ",$1").matchAll(PIECE_OF_LINE)) yield piece;
}
