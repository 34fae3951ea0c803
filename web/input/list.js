/**
 * Lists as people have them: a name a line, tables, JSON, in whichever encoding. Read without a document, in time slices, it says what
 * was found, guessed and cut.
 */

import { kindOf } from "./binary.js";
import { decoded } from "./encoding.js";
import { columnsIn, valueIn } from "./json.js";
import { LINES, MAX_BYTES, MAX_LETTERS } from "./limits.js";
import {
  aroundMost,
  bared,
  cleaned,
  commentsAbove,
  isOneLine,
  linesOf,
  piecesOf,
  split,
  withLineFeeds,
} from "./lines.js";
import { columnLabel, tooLarge } from "./notes.js";
import { sheetIn } from "./sheet.js";
import { byLikeness, delimiterOf, isHeading, rowsOf, tableOf } from "./table.js";
import { atOnce } from "./time-slices.js";

/** @import { Key, Slots } from "../words/words.js" */
/** @import { Encoding } from "./encoding.js" */
/** @import { Sheet } from "./sheet.js" */
/** @import { Column } from "./table.js" */

/** A sentence to be said: its key in words/, and its slots. @typedef {{ key: Key, slots: Slots }} Note */

/**
 * @typedef {object} List
 * @property {string} text what is left, a name a line
 * @property {number} lines
 * @property {number} letters distinct characters
 * @property {"lines" | "table" | "json" | "sheet"} format
 * @property {Encoding | ""} encoding "" of what came as text
 * @property {{ number: number, name: string }[]} columns those that may hold names, the likeliest first; none if there are no columns
 * @property {number | null} column the number of the one that was taken
 * @property {{ form: Form | null, key: Key } | null} offer another normal form to read it in, and what that is called: NFC writes
 *   each letter in one way, NFD gives the letters (jamo) of Hangul (Unicode Standard Annex 15)
 * @property {Note[]} notes what was found, guessed and cut
 * @property {Note[]} problems why it cannot be learned; none if it can
 */

/** @typedef {"NFC" | "NFD"} Form */

/**
 * How a list is to be read.
 * @typedef {object} Reading
 * @property {string} [name] of its file
 * @property {number | null} [column] the number of the column to take, instead of the one that looks like names
 * @property {Form | null} [form] the normal form to bring it into
 * @property {number} [blockSize] the context's length
 */

/** @param {Uint8Array | string} source @param {Reading} [how] @returns {List} */
export const readList = (source, how) => atOnce(reading(source, how));

/**
 * Reads a list, to be done at once or in time slices.
 * @param {Uint8Array | string} source a file's bytes, or text as it was pasted
 * @param {Reading} [how]
 * @returns {Generator<void, List>}
 */
export function* reading(source, how = {}) {
  if (source.length > MAX_BYTES) return refused(tooLarge(how.name ?? "", source.length));
  if (typeof source === "string") return yield* listOf(yield* found(source, how), how);
  const kind = kindOf(source);
  const inSheet = kind === "sheet" ? yield* sheetIn(source) : null;
  if (inSheet) return yield* listOf(ofSheet(inSheet, how), how);
  const file = kind ? null : decoded(source);
  if (!file) return refused({ key: `list.is-${kind ?? "binary"}`, slots: {} });
  yield;
  const { text, encoding, isGuess } = file;
  const list = yield* listOf(yield* found(text, how), how);
  return { ...list, encoding, notes: [...noteOf("list.encoding", isGuess, { encoding }), ...list.notes] };
}

/** @param {Found} found @param {Reading} how @returns {Generator<void, List>} */
function* listOf({ cells, ...start }, how) {
  if (!cells) return start;
  const around = aroundMost(cells());
  const list = yield* finished(cells(), how, around);
  return { ...start, ...list, notes: [...start.notes, ...noteOf("list.around", around.length), ...list.notes] };
}

/** @type {List} */
const EMPTY = {
  text: "",
  lines: 0,
  letters: 0,
  format: "lines",
  encoding: "",
  columns: [],
  column: null,
  offer: null,
  notes: [],
  problems: [],
};

/** @param {Note} problem @param {List["format"]} [format] @returns {List} */
const refused = (problem, format = "lines") => ({ ...EMPTY, format, problems: [problem] });

/** A list before its names are read, and they; of one that is refused there are none. @typedef {List & { cells?: () => Iterable<string> }} Found */

/** What a row must have: one without it is empty, or a ruled line. */
const MORE = /[^\s:=+-]/;

/**
 * Finds where the names are.
 * @param {string} raw
 * @param {Reading} how
 * @returns {Generator<void, Found>}
 */
function* found(raw, { name = "", column = null }) {
  const value = yield* valueIn(raw.trim());
  if (value === null) return refused({ key: "list.broken-json", slots: {} }, "json");
  if (value !== undefined) return inColumns("json", { columns: yield* columnsIn(value), headings: 0 }, column);
  const whole = yield* withLineFeeds(raw);
  const above = commentsAbove(whole);
  const comments = above.split(/\n+/).length - 1;
  const text = whole.slice(above.length);
  if (isOneLine(text, LINES.min))
    return inLines(() => split(text), [...noteOf("list.split", 1), ...noteOf("list.headings", comments)]);
  const [given, said] = text.match(/^sep=(.)\n/i) ?? ["", ""];
  const delimiter = said || (yield* delimiterOf(text, name));
  if (!delimiter) {
    const isHeaded = isHeading(text.slice(0, text.indexOf("\n")));
    return inLines(() => linesOf(text, isHeaded), noteOf("list.headings", comments + Number(isHeaded)));
  }
  const rows = [];
  for (const row of rowsOf(text.slice(given.length), delimiter)) {
    if (row.some((cell) => MORE.test(cell))) rows.push(row);
    yield;
  }
  const table = tableOf(rows);
  return inColumns("table", { ...table, headings: comments + table.headings }, column);
}

/** @param {{ sheet: Sheet, count: number }} taken @param {Reading} how @returns {Found} */
function ofSheet({ sheet, count }, { column = null }) {
  const found = inColumns("sheet", tableOf(sheet.rows), column);
  return {
    ...found,
    notes: [...noteOf("list.sheet", count > 1, { name: sheet.name, count }), ...found.notes],
  };
}

/** @param {Found["cells"]} cells @param {Note[]} notes @returns {Found} */
const inLines = (cells, notes) => ({ ...EMPTY, notes, cells });

/**
 * @param {Exclude<List["format"], "lines">} format
 * @param {{ columns: Column[], headings: number }} table
 * @param {number | null} wanted the number of a column
 * @returns {Found}
 */
function inColumns(format, table, wanted) {
  const columns = byLikeness(table.columns);
  const taken = columns.find(({ number }) => number === wanted) ?? columns[0];
  if (!taken) return refused({ key: "list.no-names", slots: {} }, format);
  return {
    ...EMPTY,
    format,
    columns: columns.map(({ number, name }) => ({ number, name })),
    column: taken.number,
    notes: [
      ...noteOf("list.column", table.columns.length > 1, { column: columnLabel(taken) }),
      ...noteOf("list.headings", table.headings),
    ],
    cells: () => taken.cells,
  };
}

/** @param {Key} key @param {number | boolean} count of none nothing is said @param {Slots} [slots] @returns {Note[]} */
const noteOf = (key, count, slots) => (count ? [{ key, slots: { count: Number(count), ...slots } }] : []);

/**
 * Checks a list that is a name a line already, at once or in time slices.
 * @param {string} text
 * @param {number} blockSize the context's length
 * @returns {Generator<void, List>}
 */
export function* checked(text, blockSize) {
  return { ...EMPTY, ...(yield* finished(linesOf(yield* withLineFeeds(text)), { blockSize })) };
}

/**
 * @param {Iterable<string>} cells a name each
 * @param {Reading} how
 * @param {RegExp[]} [around] what is taken off
 * @returns {Generator<void, Pick<List, "text" | "lines" | "letters" | "offer" | "notes" | "problems">>}
 */
function* finished(cells, { form = null, blockSize = Number.POSITIVE_INFINITY }, around = []) {
  /** @type {string[]} */ const lines = [];
  /** What letters written in two characters would be in one. @type {Set<string>} */ const composed = new Set();
  let [empty, beyond, long, marked] = [0, 0, 0, 0];
  for (const cell of cells) {
    yield;
    const { line, isMarked } = cleaned(around.reduce(bared, cell));
    if (!line) {
      empty += 1;
      continue;
    }
    if (lines.length === LINES.max) {
      beyond += 1;
      continue;
    }
    if (isMarked) marked += 1;
    const formed = form ? line.normalize(form) : line;
    if (lines.push(formed) && isLong(formed, blockSize)) long += 1;
    const short = formed.normalize("NFC");
    if (short !== formed) for (const letter of short) if (!formed.includes(letter)) composed.add(letter);
  }
  const text = lines.join("\n");
  const letters = new Set();
  for (const piece of piecesOf(text)) {
    for (const letter of piece) letters.add(letter);
    yield;
  }
  letters.delete("\n");
  const twice = [...composed].filter((letter) => letters.has(letter));
  const syllables = [...letters].filter((letter) => /[\uac00-\ud7a3]/.test(letter));
  const jamo = new Set(syllables.join("").normalize("NFD"));
  const isHangul = 2 * syllables.length > letters.size;
  /** @type {List["offer"]} */
  const offer =
    form === "NFD" && composed.size
      ? { form: null, key: "list.syllables" }
      : twice.length
        ? { form: "NFC", key: "list.unify" }
        : isHangul
          ? { form: "NFD", key: "list.jamo" }
          : null;
  const notes = [
    ...noteOf("list.empty-lines", empty),
    ...noteOf("list.marks", marked),
    ...noteOf("list.too-many-lines", beyond, { max: LINES.max }),
    ...noteOf("list.long-lines", long, { blockSize }),
    ...noteOf("list.twice", twice.length, { letters: twice.slice(0, 3) }),
    ...noteOf("list.hangul", isHangul && jamo.size),
  ];
  return {
    text,
    lines: lines.length,
    letters: letters.size,
    offer,
    notes,
    problems: [
      ...noteOf("list.too-short", lines.length < LINES.min, { min: LINES.min }),
      ...noteOf("list.too-many-letters", letters.size > MAX_LETTERS, { max: MAX_LETTERS }),
    ],
  };
}

/** @param {string} line @param {number} blockSize */
const isLong = (line, blockSize) => line.length >= blockSize && [...line.slice(0, 2 * blockSize)].length >= blockSize;
