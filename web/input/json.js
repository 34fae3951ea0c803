/** Lists in JSON, in JSON lines, and as Python and other languages write them; and where in them the names are. */

import { tableOf } from "./table.js";

/** @import { Column } from "./table.js" */

/** Values between brackets, each under its key if there are keys. @typedef {{ keys: string[], values: Value[] }} Group */
/** @typedef {string | number | Group} Value NaN for any other word */

/**
 * What begins so is meant to be read by a program: brackets with a text, perhaps after a key or a number, or with others in them,
 * perhaps assigned to a name.
 */
const BEGINS =
  /^\s*(?:[^\n"'=]{1,99}(?:=|<-)\s*|export default )?([\w.]*!?[[{(]\s*(?:(?:[ub]?|[\w.]+\(|[\w.-]+\s*[,:]\s*)["']|[[{(\]})]|#|\/\/))/i;

/**
 * After separators and comments: a text in either quotes, brackets that open, perhaps as a call, or close, a colon, or a word. There
 * is only one way to skip what is in between, so that no match takes long to fail.
 */
const TOKEN =
  /(?:[\s,;]|(?:#|\/\/)[^\n]*(?:\n|$))*(?:[ub]?"([^"\\]*(?:\\.[^"\\]*)*)"|[ub]?'([^'\\]*(?:\\.[^'\\]*)*)'|[\w.]*([[{(])|([\]})])|(:)|([^\s,;:()[\]{}"']+)|$)/sy;

const ESCAPE = /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gis;

/** This many keys, or values in a row, are a list themselves. */
const MANY = 10;

/**
 * Reads more than JSON, since only a list is made of it. JSON.parse would block the page until its end.
 * @param {string} text
 * @returns {Generator<void, Value | null | undefined>} its value; null if it seems to be of this kind but cannot be read; undefined if
 *   it is of another kind
 */
export function* valueIn(text) {
  const begins = text.match(BEGINS);
  if (!begins) return undefined;
  /** @type {Group[]} */ const around = [];
  /** @type {Group} */ let group = { keys: [], values: [] };
  let last = "";
  for (let at = begins[0].length - begins[1].length; at < text.length; at = TOKEN.lastIndex) {
    yield;
    TOKEN.lastIndex = at; // others may have used it meanwhile
    const token = TOKEN.exec(text);
    if (!token) return null;
    const [, double, written = double, opens, closes, colon, word] = token;
    last = written ?? word ?? last;
    if (written !== undefined) group.values.push(unescaped(written));
    else if (opens) {
      around.push(group);
      group = { keys: [], values: [] };
    } else if (closes) {
      const { keys, values } = group;
      const outer = around.pop();
      if (!outer) return null;
      // A value alone in parentheses is just that value.
      outer.values.push(closes === ")" && values.length === 1 && !keys.length ? values[0] : group);
      group = outer;
    } else if (colon) {
      group.values.pop();
      group.keys.push(last);
    } else if (word && around.length) group.values.push(Number(word));
  }
  if (around.length) return null;
  return group.values.length === 1 ? group.values[0] : group;
}

/** @param {string} written */
const unescaped = (written) =>
  written.includes("\\")
    ? written.replace(ESCAPE, (_, four, two = four, other) =>
        two ? String.fromCharCode(Number.parseInt(two, 16)) : /[bfnrt]/.test(other) ? " " : other,
      )
    : written;

/** Arrays and objects within each other, at most. */
const MAX_DEPTH = 8;

/**
 * @param {Value} value
 * @returns {Generator<void, Column[]>} each array of strings, each key of the objects in an array, and the keys and strings of a large
 *   object
 */
export function* columnsIn(value) {
  return (yield* within(value, "", MAX_DEPTH)).map((column, i) => ({ ...column, number: i + 1 }));
}

/** @param {Value} value */
const isGroup = (value) => typeof value === "object";

/** @param {Value[]} values */
const stringsIn = (values) => values.filter((value) => typeof value === "string");

/**
 * @param {Value} value
 * @param {string} name under which it stands
 * @param {number} depth
 * @returns {Generator<void, Omit<Column, "number">[]>}
 */
function* within(value, name, depth) {
  if (!isGroup(value) || depth === 0) return [];
  const { keys, values } = value;
  if (!keys.length) return yield* columnsOfArray(values, name);
  const columns = [];
  for (const [i, inner] of values.entries()) {
    columns.push(...(yield* within(inner, keys[i] ?? "", depth - 1)));
    yield;
  }
  if (columns.length || keys.length < MANY) return columns;
  const strings = stringsIn(values);
  return [{ name, cells: keys }, ...(strings.length ? [{ name, cells: strings }] : [])];
}

/** @param {Value[]} array @param {string} name @returns {Generator<void, Omit<Column, "number">[]>} */
function* columnsOfArray(array, name) {
  const strings = stringsIn(array);
  if (2 * strings.length > array.length) return [{ name, cells: strings }];
  const rows = array.flatMap((item) => (isGroup(item) && !item.keys.length ? [item.values] : []));
  // A few long ones are lists themselves.
  if (rows.length < MANY && rows.some(({ length }) => length >= MANY))
    return rows.map((row) => ({ name, cells: stringsIn(row) }));
  /** @type {Map<string, string[]>} */ const columns = new Map();
  const table = [];
  for (const item of array) {
    yield;
    if (2 * rows.length > array.length) table.push(isGroup(item) ? item.values.map(inWords) : []);
    else
      for (const [key, cell] of cellsOf(item, MAX_DEPTH)) {
        const cells = columns.get(key);
        if (cells) cells.push(inWords(cell));
        else columns.set(key, [inWords(cell)]);
      }
  }
  return table.length ? tableOf(table).columns : [...columns].map(([name, cells]) => ({ name, cells }));
}

/** @param {Value} row @param {number} depth @returns {[string, Value][]} what stands in it, objects within it too */
function cellsOf(row, depth) {
  if (!isGroup(row) || depth === 0) return [];
  return row.keys.flatMap((key, i) => {
    const cell = row.values[i];
    return isGroup(cell) && cell.keys.length
      ? cellsOf(cell, depth - 1).map(([inner, cell]) => /** @type {[string, Value]} */ ([`${key}.${inner}`, cell]))
      : [/** @type {[string, Value]} */ ([key, cell])];
  });
}

/** @param {Value} cell */
const inWords = (cell) => (typeof cell === "string" || Number.isFinite(cell) ? String(cell) : "");
