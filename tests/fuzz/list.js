/**
 * list.js: lists of all kinds, changed at random: `node tests/fuzz/list.js SECONDS`. Each is refused with one sentence, or it is a
 * list that the engine reads as it was read here, from each column that is offered.
 */

import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { unzipSync, zipSync } from "fflate";
import { LINES } from "../../web/input/limits.js";
import { checked, readList } from "../../web/input/list.js";
import { atOnce } from "../../web/input/time-slices.js";
import { BUILT_IN as ENGLISH } from "../../web/words/words.js";
import { MicroGPT } from "../support.js";
import { fuzz, one, seedsIn, spliced, withOtherBytes } from "./changes.js";

const BLOCK_SIZE = 16;

/** Bytes of a file within a sheet that is changed: a damaged header may claim gigabytes, which fflate would allocate. */
const MAX_PART = 1_000_000;

/** What stands in lists, tables, JSON and sheets, and what should not */
const PIECES = [
  ..."\n\r\t,;|\"'[]{}():\\ \0\u00a0\u200b\ufeff\u0085\u2028é永",
  "\r\n",
  '""',
  "sep=;\n",
  "name",
  "1. ",
  "\\u0000",
  "\ud800",
  "null",
  "-1e999",
  "e\u0301",
  "</text:p>",
  '<c r="ZZZZ9999999"><v>1</v></c>',
  'table:number-rows-repeated="1048576"',
  "<![CDATA[",
  "&#x110000;",
  "&amp;",
];

/** A piece put into it, or a part of it put elsewhere @param {Uint8Array} file */
function withPiece(file) {
  const from = randomInt(file.length);
  const piece = randomInt(3) ? new TextEncoder().encode(one(PIECES)) : file.slice(from, from + randomInt(60));
  return spliced(file, randomInt(file.length), randomInt(3) ? 0 : randomInt(20), piece);
}

/** One of the files within a sheet changed, so that what is packed is read. @param {Uint8Array} file */
function withOtherPart(file) {
  /** @type {Record<string, Uint8Array>} */
  let parts;
  try {
    parts = unzipSync(file, { filter: ({ originalSize }) => originalSize <= MAX_PART });
  } catch {
    return withOtherBytes(file);
  }
  const paths = Object.keys(parts).filter((path) => parts[path].length > 0);
  if (paths.length === 0) return withOtherBytes(file);
  const path = one(paths);
  parts[path] = randomInt(4) ? withPiece(parts[path]) : withOtherBytes(parts[path]);
  return zipSync(parts, { level: 1 });
}

/** @param {Uint8Array} file @param {string} name */
function changed(file, name) {
  if (/\.(ods|xlsx)$/.test(name) && randomInt(4)) return withOtherPart(file);
  return randomInt(4) ? withPiece(file) : withOtherBytes(file);
}

/** @param {Uint8Array} file @param {string} name */
async function check(file, name) {
  const list = readList(file, { name, blockSize: BLOCK_SIZE });
  for (const { key, slots } of [...list.notes, ...list.problems])
    assert.match(ENGLISH(key, slots), /^[^{}]{10,400}$/s, key);
  if (list.problems.length) {
    assert.equal(list.problems.length, 1);
    return;
  }
  assert.ok(list.lines >= LINES.min && list.lines <= LINES.max, `${list.lines} lines`);
  assert.equal(atOnce(checked(list.text, BLOCK_SIZE)).text, list.text);
  const model = await MicroGPT.create({ text: list.text, blockSize: BLOCK_SIZE, nEmbd: 4, nHead: 1 });
  assert.deepEqual([model.numDocs, model.vocab.length], [list.lines, list.letters]);
  model.free();
  if (!list.columns.length) return;
  const { number: column } = one(list.columns);
  const other = readList(file, { name, column, blockSize: BLOCK_SIZE });
  assert.ok(other.problems.length === 1 || other.column === column);
}

await fuzz("list", seedsIn("lists"), changed, check);
