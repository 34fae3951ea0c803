/**
 * Spreadsheets: Office Open XML (.xlsx; ECMA-376, part 1, chapter 18) and OpenDocument (.ods; OASIS, version 1.3, part 3, chapter 9),
 * both of them zips of XML. Only the text of cells is read, of the first sheet that has enough of them, or has any.
 */

import { Unzip, UnzipInflate } from "fflate/browser";
import { LINES } from "./limits.js";

/** @typedef {{ rows: string[][], name: string }} Sheet */

/** Bytes unpacked in one go: they may become a thousand times as many. */
const PIECE = 8192;

/** Bytes of one file in the zip, at most: no list that is short enough takes more in XML. */
const MAX_XML = 100_000_000;

/** Characters of a tag, or of the words between two, at most: a cell holds 32,767. */
const MAX_TOKEN = 100_000;

/** Columns beyond are not read. */
const MAX_COLUMNS = 256;

/** The most rows that one repeated row stands for. */
const MAX_REPEATED = 1000;

/**
 * @param {Uint8Array} bytes a zip
 * @returns {Generator<void, { sheet: Sheet, count: number } | null>} the first sheet that is long enough, or else not empty, and how many there are;
 *   null if it is damaged, too large, empty, or no spreadsheet after all
 */
export function* sheetIn(bytes) {
  try {
    return (yield* inOpenDocument(bytes)) ?? (yield* inOfficeOpen(bytes));
  } catch {
    return null;
  }
}

/** One file holds all sheets. @param {Uint8Array} bytes */
function* inOpenDocument(bytes) {
  const sheets = yield* sheetsOf(unpacked(bytes, "content.xml"), OPEN_DOCUMENT);
  return chosen(sheets, sheets.length);
}

/** One file names the sheets, another says where they are, and a third holds the texts of all cells, or of none. @param {Uint8Array} bytes */
function* inOfficeOpen(bytes) {
  const targets = new Map();
  for (const { attribute } of elements(unpacked(bytes, "xl/_rels/workbook.xml.rels"), "Relationship"))
    targets.set(attribute("Id"), attribute("Target"));
  const sheets = [];
  for (const { attribute } of elements(unpacked(bytes, "xl/workbook.xml"), "sheet"))
    sheets.push({ name: attribute("name"), target: targets.get(attribute("id")) ?? "" });
  const [shared] = yield* sheetsOf(unpacked(bytes, "xl/sharedStrings.xml"), SHARED_STRINGS);
  const textOf = (/** @type {string} */ written, /** @type {string} */ type) =>
    type === "s" ? (shared?.rows[Number(written)]?.[0] ?? "") : written;
  const read = [];
  for (const { name, target } of sheets) {
    const pieces = unpacked(bytes, target.replace(/^(\/?xl\/)?/, "xl/"));
    const [{ rows } = { rows: [] }] = yield* sheetsOf(pieces, OFFICE_OPEN, textOf);
    read.push({ name, rows });
    if (isLong({ rows })) break;
  }
  return chosen(read, sheets.length);
}

/** @param {Pick<Sheet, "rows">} sheet a shorter one may be a cover */
const isLong = ({ rows }) => rows.length >= LINES.min;

/** @param {Sheet[]} sheets @param {number} count of all there are */
function chosen(sheets, count) {
  const sheet = sheets.find(isLong) ?? sheets.find(({ rows }) => rows.length);
  return sheet ? { sheet, count } : null;
}

/**
 * @param {Uint8Array} bytes a zip
 * @param {string} path of a file in it
 * @returns {Generator<string>} its text, in pieces; none if it is not there
 */
function* unpacked(bytes, path) {
  let [text, size] = ["", 0];
  const unzip = new Unzip((file) => {
    if (file.name !== path) return;
    const decoder = new TextDecoder();
    file.ondata = (error, piece, isLast) => {
      size += piece?.length ?? 0;
      if (error || size > MAX_XML) throw error ?? new RangeError("too large");
      text += decoder.decode(piece, { stream: !isLast });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length; start += PIECE) {
    text = "";
    unzip.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
    yield text;
  }
}

/**
 * What a format calls the parts of a table. What stands in a note, or outside of text, is not part of a cell: comments, formulas, and
 * the pronunciation of Japanese.
 * @typedef {{ table: string, row: string, cell: RegExp, text: RegExp, note: string }} Format
 */

/** @type {Format} */
const OPEN_DOCUMENT = {
  table: "table",
  row: "table-row",
  cell: /^(covered-)?table-cell$/,
  text: /^p$/,
  note: "annotation",
};

/** @type {Format} */
const OFFICE_OPEN = { table: "sheetData", row: "row", cell: /^c$/, text: /^[tv]$/, note: "rPh" };

/** As a sheet of one column. @type {Format} */
const SHARED_STRINGS = { table: "sst", row: "si", cell: /^si$/, text: /^t$/, note: "rPh" };

/** In OpenDocument white space that counts is an element. */
const SPACE = /^(s|tab|line-break)$/;

/**
 * @param {Iterable<string>} xml in pieces
 * @param {Format} format
 * @param {(text: string, type: string) => string} [cellOf] what a cell holds, from what is written there
 * @returns {Generator<void, Sheet[]>}
 */
function* sheetsOf(xml, { table, row, cell, text, note }, cellOf = (written) => written) {
  /** @type {Sheet[]} */ const sheets = [];
  /** @type {string[]} */ let cells = [];
  let [column, columns, rows, written, type] = [0, 1, 1, "", ""];
  let [isText, isNote] = [false, false];
  for (const { name, starts, ends, words, attribute } of tokensOf(xml)) {
    if (name === note) isNote = !ends;
    if (isNote) continue;
    if (isText && SPACE.test(name)) written += starts ? " " : "";
    else if (isText) written += words;
    if (text.test(name)) {
      if (starts && written && name === "p") written += " "; // another paragraph; other texts within a cell adjoin
      isText = !ends;
    }
    if (name === table && starts) sheets.push({ name: attribute("name"), rows: [] });
    if (name === row && starts) {
      [cells, column, rows] = [[], 0, Number(attribute("number-rows-repeated")) || 1];
      yield;
    }
    if (cell.test(name) && starts) {
      columns = Number(attribute("number-columns-repeated")) || 1;
      column = columnOf(attribute("r")) ?? column;
      [written, type] = ["", attribute("t")];
    }
    if (cell.test(name) && ends) {
      const value = cellOf(written, type);
      if (value) for (let i = column; i < Math.min(column + columns, MAX_COLUMNS); i++) cells[i] = value;
      column += columns;
    }
    if (name === row && ends && (cells.length || row === SHARED_STRINGS.row))
      for (let i = 0; i < Math.min(rows, MAX_REPEATED); i++) sheets.at(-1)?.rows.push(cells);
  }
  return sheets;
}

/** @param {string} reference such as "B12" @returns {number | undefined} the column, counted from 0 */
function columnOf(reference) {
  const letters = reference.match(/^[A-Z]{1,3}/)?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : undefined;
}

/** @param {Iterable<string>} xml @param {string} wanted */
function* elements(xml, wanted) {
  for (const token of tokensOf(xml)) if (token.name === wanted && token.starts) yield token;
}

/**
 * A tag, with its name without a prefix; a CDATA section; a comment or a declaration; or words. None extends past another "<", so
 * that each character is looked at only a few times, whatever the file holds.
 */
const TOKEN =
  /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])((?:[^<>"']|"[^<"]*"|'[^<']*')*?)(\/?)>|<!\[CDATA\[([^<]*?)\]\]>|<[!?][^<>]*>|([^<]+)/g;

/** @param {Iterable<string>} xml in pieces; what is not well-formed is passed over */
function* tokensOf(xml) {
  let rest = "";
  for (const piece of xml) {
    const text = rest + piece;
    const end = Math.max(0, text.lastIndexOf("<")); // what follows may be half of a token
    if (text.length - end > MAX_TOKEN) throw new RangeError("no XML");
    rest = text.slice(end);
    yield* tokensIn(text.slice(0, end));
  }
  yield* tokensIn(rest);
}

/** @param {string} xml */
function* tokensIn(xml) {
  for (const [, closing, name = "", attributes, empty, data, words = ""] of xml.matchAll(TOKEN))
    yield {
      name,
      starts: name !== "" && !closing,
      ends: name !== "" && Boolean(closing || empty),
      words: data ?? unescaped(words),
      attribute: (/** @type {string} */ wanted) => valueIn(attributes, wanted),
    };
}

/** Made once: each cell asks. @type {Map<string, RegExp>} */
const patterns = new Map();

/** @param {string} attributes of a tag @param {string} name without a prefix */
function valueIn(attributes, name) {
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  patterns.set(name, pattern);
  const [, value] = attributes.match(pattern) ?? [];
  return value ? unescaped(value.slice(1, -1)) : "";
}

/** The entities that XML has without a declaration, and characters by number. @type {Record<string, string>} */
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** @param {string} text */
const unescaped = (text) =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
