/** What the page carries with it: the lists of names and both modules of the engine, packed by `packed.js`. */

import float32 from "../public/microgpt.wasm?packed";
import float64 from "../public/microgpt-f64.wasm?packed";
import names from "./data/names.txt?packed";
import finland from "./data/towns-finland.txt?packed";
import japan from "./data/towns-japan.txt?packed";
import { unfold } from "./folding.js";

/** @import { ListId } from "./lists.js" */

/** @type {Record<Exclude<ListId, "own">, string>} */
const LISTS = { names, japan, finland };

/**
 * @param {Exclude<ListId, "own">} id
 * @returns {Promise<string>} the list, one name a line
 */
export async function listText(id) {
  return unfold(new TextDecoder().decode(await unpack(LISTS[id])));
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
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
