/** Lists in JSON, in JSON lines, and as Python prints them; and where in them the names are. */

import { tableOf } from "./table.js";

/** @import { Column } from "./table.js" */

/** What begins so is meant to be read by a program. */
const BEGINS = /^\s*(?:(?:const |let |var )?[\w.]+\s*=\s*)?([[{(]\s*["'[{(\]})])/;

/** Strings in either quotes, and what Python writes in another way than JSON. */
const PYTHON = /'((?:[^'\\\n]|\\.)*)'|"(?:[^"\\\n]|\\.)*"|[()]|,(?=\s{0,20}[\])}])|\b(?:None|True|False|nan)\b/g;

/** As many keys are a list themselves. */
const MANY_KEYS = 10;

/**
 * @param {string} text
 * @returns {Generator<void, unknown>} its value; null if it seems to be of this kind, and cannot be read; undefined if it is of another
 */
export function* valueIn(text) {
  const begins = text.match(BEGINS);
  if (!begins) return undefined;
  yield;
  const value = parsed(text);
  if (value !== null) return value;
  yield;
  const lines = parsed(`[${text.split(/[\r\n]+/).join(",")}]`);
  if (lines !== null) return lines;
  const pieces = [];
  let end = begins[0].length - begins[1].length;
  for (const match of text.matchAll(PYTHON)) {
    if (match.index < end) continue;
    pieces.push(text.slice(end, match.index), inJson(match));
    end = match.index + match[0].length;
    yield;
  }
  const rest = pieces.join("") + text.slice(end).replace(/;\s*$/, "");
  // Sets have the braces of dictionaries.
  return parsed(rest) ?? parsed(rest.replace(/^\s*{(.*)}\s*$/s, "[$1]"));
}

/** @param {string} text @returns {unknown} null for what is no JSON */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {RegExpMatchArray} match of PYTHON */
function inJson([all, single]) {
  if (single !== undefined) return JSON.stringify(single.replace(/\\(.)/g, "$1"));
  if (all[0] === '"') return all;
  if (all === ",") return "";
  return all === "(" ? "[" : all === ")" ? "]" : "null";
}

/** Arrays and objects within each other, at most. */
const MAX_DEPTH = 8;

/**
 * @param {unknown} value
 * @returns {Generator<void, Column[]>} each array of strings, each key of objects that stand in an array, and the keys of a large object
 */
export function* columnsIn(value) {
  return (yield* within(value, "", MAX_DEPTH)).map((column, i) => ({ ...column, number: i + 1 }));
}

/**
 * @param {unknown} value
 * @param {string} name under which it stands
 * @param {number} depth
 * @returns {Generator<void, Omit<Column, "number">[]>}
 */
function* within(value, name, depth) {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) return yield* columnsOfArray(value, name);
  const columns = [];
  for (const [key, inner] of Object.entries(value)) columns.push(...(yield* within(inner, key, depth - 1)));
  const keys = Object.keys(value);
  return columns.length || keys.length < MANY_KEYS ? columns : [{ name, cells: keys }];
}

/** @param {unknown[]} array @param {string} name @returns {Generator<void, Omit<Column, "number">[]>} */
function* columnsOfArray(array, name) {
  const strings = array.filter((item) => typeof item === "string");
  if (2 * strings.length > array.length) return [{ name, cells: strings }];
  const rows = array.filter((item) => Array.isArray(item));
  if (2 * rows.length > array.length) return tableOf(rows.map((row) => row.map(inWords))).columns;
  /** @type {Map<string, string[]>} */ const columns = new Map();
  for (const item of array) {
    for (const [key, cell] of cellsOf(item, MAX_DEPTH)) {
      const cells = columns.get(key);
      if (cells) cells.push(inWords(cell));
      else columns.set(key, [inWords(cell)]);
    }
    yield;
  }
  return [...columns].map(([name, cells]) => ({ name, cells }));
}

/** @param {unknown} row @param {number} depth @returns {[string, unknown][]} what stands in it, objects within it too */
function cellsOf(row, depth) {
  if (typeof row !== "object" || row === null || depth === 0) return [];
  return Object.entries(row).flatMap(([key, cell]) =>
    typeof cell === "object" && cell && !Array.isArray(cell)
      ? cellsOf(cell, depth - 1).map(([inner, cell]) => /** @type {[string, unknown]} */ ([`${key}.${inner}`, cell]))
      : [/** @type {[string, unknown]} */ ([key, cell])],
  );
}

/** @param {unknown} cell */
const inWords = (cell) => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");
