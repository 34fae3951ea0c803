/** What the page carries with it: the lists of names and both modules of the engine, packed by `vite/packed.js`. */

import float32 from "../public/microgpt.wasm?packed";
import float64 from "../public/microgpt-f64.wasm?packed";
import names from "./data/names.txt?packed";
import finland from "./data/towns-finland.txt?packed";
import japan from "./data/towns-japan.txt?packed";
import { unsqueeze } from "./squeezing.js";
import { inStretches } from "./stretches.js";

/** @import { ListId } from "./lists.js" */

/** @type {Record<Exclude<ListId, "own">, typeof names>} */
const LISTS = { names, japan, finland };

/** The lists that have been unpacked. @type {Map<ListId, Promise<string>>} */
const texts = new Map();

/**
 * @param {Exclude<ListId, "own">} id
 * @returns {Promise<string>} the list, one name a line
 */
export function listText(id) {
  const text = texts.get(id) ?? inStretches(unpacking(LISTS[id]));
  texts.set(id, text);
  return text;
}

/**
 * Which of the page's lists a text is, in whatever order its lines stand.
 * @param {string} text
 * @returns {Promise<ListId>} "own" if none
 */
export async function listWith(text) {
  const sorted = sortedLines(text);
  for (const id of /** @type {(keyof typeof LISTS)[]} */ (Object.keys(LISTS)))
    if (sortedLines(await listText(id)) === sorted) return id;
  return "own";
}

/** @param {string} text */
const sortedLines = (text) => text.trimEnd().split("\n").sort().join("\n");

/**
 * @param {typeof names} list
 * @returns {Generator<void, string>}
 */
function* unpacking({ base64, ...list }) {
  let text = "";
  for (const part of unsqueeze({ ...list, bytes: bytesOf(base64) })) {
    text += part;
    yield;
  }
  return text;
}

/**
 * The fast module where the browser has its instructions (128-bit SIMD) and none better is asked for, else the exact one.
 * @param {boolean} exact
 * @returns {Promise<{ precision: "f32" | "f64", module: Uint8Array<ArrayBuffer> }>}
 */
export async function engineModule(exact) {
  const fast = exact ? null : await unpack(float32);
  if (fast && WebAssembly.validate(fast)) return { precision: "f32", module: fast };
  return { precision: "f64", module: await unpack(float64) };
}

/**
 * @param {string} packed gzip, written in base64
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
async function unpack(packed) {
  const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @param {string} base64 */
const bytesOf = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
