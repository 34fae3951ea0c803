/**
 * Tables as text: CSV by RFC 4180, and the same with semicolons, tabs or bars; which of its columns are names, and which of its rows
 * are headings. Rows are read one at a time, so that a long table can be read in time slices: no small library does that.
 */

/** The cells of one column, without its heading. @typedef {{ number: number, name: string, cells: string[] }} Column */

/** In the order in which they are tried: numbers have commas in them, too. */
const DELIMITERS = ["\t", ";", ",", "|"];

/** The rows from which the others are judged. */
const SAMPLE = 500;

/** The share of rows that must be alike: titles and footnotes are not. */
const MOST = 0.8;

/** Rows above the first one of a table, at most. */
const MAX_HEADINGS = 10;

/** What a column of names is called, in the languages of those who publish such lists. */
const NAMED =
  /^(.*[\s_.-])?(first|given|full|last|family|fore?|för|etu|suku|ees|sur|nick|voo?r|nach|pr[ée])?(names?|noms?|nome|nombres?|naam|navn|namn|nimi|imi[ęe]|jm[ée]no|név|i̇?sim|adı?|ime|имя|ім'?я|όνομα|이름|성명|名前|名字|姓名|氏名|名)s?:?$/iu;

/** A heading above numbers, not a sign for a missing one. */
const WORD = /[\p{L}#%№]/u;

const NUMBER = /^[-+~<(]?\d[\d\s.,:/%)-]*$/;
const NAME = /^[\p{L}\p{M}\u200c\u200d][\p{L}\p{M}\p{Cf}\s'’ʻ`´.·・-]{0,40}$/u;

/** @param {string} cell @returns {boolean} whether it is a heading, not a name */
export const isHeading = (cell) => cell.length < 40 && NAMED.test(cell.trim());

/**
 * @param {string} text lines end with LF
 * @param {string} delimiter
 * @returns {Generator<string[]>} rows; a quoted cell may hold delimiters, line ends and doubled quotes
 */
export function* rowsOf(text, delimiter) {
  const ends = new RegExp(`[${delimiter}\n]|$`, "g");
  /** @type {string[]} */ let row = [];
  for (let start = 0; start <= text.length; ) {
    while (text[start] === " ") start++;
    let end = text[start] === '"' ? closingQuote(text, start) : 0;
    const isQuoted = end > 0 && (end === text.length || text[end] === delimiter || text[end] === "\n");
    if (!isQuoted) {
      ends.lastIndex = start;
      end = /** @type {RegExpExecArray} */ (ends.exec(text)).index;
    }
    row.push(isQuoted ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end));
    if (text[end] !== delimiter) {
      yield row;
      row = [];
    }
    start = end + 1;
  }
}

/** Characters in a quoted cell, at most: a quote that nothing closes is not looked for to the end. */
const MAX_CELL = 10_000;

/** @param {string} text @param {number} start of an opening quote @returns {number} behind the closing one, or 0 if there is none */
function closingQuote(text, start) {
  const cell = text.slice(start, start + MAX_CELL);
  let end = cell.indexOf('"', 1);
  while (end > 0 && cell[end + 1] === '"') end = cell.indexOf('"', end + 2);
  return end < 0 ? 0 : start + end + 1;
}

/** @param {string[]} row @param {number} i */
const cellAt = (row, i) => row[i]?.trim() ?? "";

/** @param {string[]} row */
const filled = (row) => row.filter((cell) => cell.trim()).length;

/**
 * @param {string} text lines end with LF
 * @param {string} name of its file
 * @returns {Generator<void, string | undefined>} what most lines have equally many of; a comma for a single column that is quoted, or
 *   in a file named CSV; undefined if it is not a table
 */
export function* delimiterOf(text, name) {
  for (const delimiter of DELIMITERS) {
    const widths = [];
    for (const row of rowsOf(text, delimiter)) {
      if (widths.length === SAMPLE) break;
      if (filled(row)) widths.push(row.length);
      yield;
    }
    const width = mostCommon(widths);
    if (width > 1 && widths.filter((other) => other === width).length >= MOST * widths.length) return delimiter;
  }
  return /\.csv$/i.test(name) || /^("[^"\n]{0,99}"\n+){3}/.test(text) ? "," : undefined;
}

/** @param {number[]} numbers */
function mostCommon(numbers) {
  const counts = new Map();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/**
 * @param {string[][]} rows
 * @returns {{ columns: Column[], headings: number }} and how many rows are titles, headings or footnotes
 */
export function tableOf(rows) {
  const sample = rows.slice(0, SAMPLE);
  const typical = mostCommon(sample.map(filled));
  const width = Math.max(0, ...sample.map(({ length }) => length));
  let end = rows.length;
  while (typical > 1 && filled(rows[end - 1]) === 1) end--;
  const kinds = [...Array(width)].map((_, i) => judge(sample.map((row) => cellAt(row, i))));
  const isData = (/** @type {string[]} */ row, /** @type {number} */ number) =>
    (typical === 1 || filled(row) > 1 || filled(rows[number - 1] ?? []) > 1) &&
    kinds.every(({ isNumeric, isRepeated }, i) => {
      const cell = cellAt(row, i);
      const isWord = isNumeric && !NUMBER.test(cell) && WORD.test(cell);
      return !isHeading(cell) && !isWord && (number > 0 || !isRepeated || isRepeated(cell));
    });
  // All rows alike cannot all be headings.
  const start = Math.max(0, rows.slice(0, Math.min(end, MAX_HEADINGS + 1)).findIndex(isData));
  const names = rows.slice(0, start).findLast((row) => filled(row) > 1 || typical === 1) ?? [];
  return {
    headings: start + rows.length - end,
    columns: kinds.map((_, i) => ({
      number: i + 1,
      name: cellAt(names, i),
      cells: rows.slice(start, end).map((row) => row[i] ?? ""),
    })),
  };
}

/** What most cells of a column are like. @param {string[]} cells */
function judge(cells) {
  const some = cells.filter((cell) => cell);
  /** @type {Map<string, number>} */ const counts = new Map();
  for (const cell of some) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return {
    isNumeric: some.length > 0 && some.filter((cell) => NUMBER.test(cell)).length >= MOST * some.length,
    // A few values that all occur again and again, except one: a heading occurs once.
    isRepeated:
      counts.size * 3 < some.length &&
      [...counts.values()].filter((count) => count === 1).length === 1 &&
      ((/** @type {string} */ cell) => counts.get(cell) !== 1),
  };
}

/** @param {Column[]} columns @returns {Column[]} those that hold names or other words, the likeliest first */
export function byLikeness(columns) {
  const longest = Math.max(...columns.map(({ cells }) => cells.length));
  return columns
    .map((column) => ({ column, score: likeness(column) * (column.cells.length / longest) ** 2 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ column }) => column);
}

/** How much a column is like one of names: they are of letters, most of them different, and it may be called so. @param {Column} column */
function likeness({ name, cells }) {
  const some = cells
    .slice(0, SAMPLE)
    .map((cell) => cell.trim())
    .filter((cell) => cell);
  const sum = some.reduce(
    (sum, cell) => sum + (NAME.test(cell) ? 1 : /\p{L}|\p{Emoji_Presentation}/u.test(cell) ? 0.1 : 0),
    0,
  );
  return ((sum * new Set(some).size) / (some.length || 1) ** 2) * (isHeading(name) ? 9 : 1);
}
