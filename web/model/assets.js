/** What the worker carries with it: the lists, and both modules of the engine, packed by build/packed.js. */

import float32 from "../../public/microgpt.wasm?packed";
import float64 from "../../public/microgpt-f64.wasm?packed";
import { unpack, unpackList } from "./unpack.js";

/** @import { ListId } from "../data/lists.js" */

/** @type {Record<string, string>} by path */
const packedLists = import.meta.glob("../data/*.txt", { query: "?packed", import: "default", eager: true });

/** The lists that have been unpacked. @type {Map<ListId, Promise<string>>} */
const texts = new Map();

/** @param {ListId} id @returns {Promise<string>} the list, a name a line */
export function listText(id) {
  const text = texts.get(id) ?? unpackList(packedLists[`../data/${id}.txt`]);
  texts.set(id, text);
  return text;
}

/**
 * @param {string[]} docs in any order
 * @returns {Promise<ListId | undefined>} which of the lists has just these names
 */
export async function listWith(docs) {
  const sorted = docs.toSorted().join("\n");
  for (const path of Object.keys(packedLists)) {
    const id = /** @type {ListId} */ (path.slice("../data/".length, -".txt".length));
    const lines = (await listText(id)).trimEnd().split("\n");
    if (lines.length === docs.length && lines.sort().join("\n") === sorted) return id;
  }
  return undefined;
}

/**
 * The fast module where the browser has its instructions (128-bit SIMD) and float64 is not asked for, else the exact one.
 * @param {"f32" | "f64"} precision
 * @returns {Promise<{ precision: "f32" | "f64", module: Uint8Array<ArrayBuffer> }>}
 */
export async function engineModule(precision) {
  const fast = precision === "f32" ? await unpack(float32) : null;
  if (fast && WebAssembly.validate(fast)) return { precision, module: fast };
  return { precision: "f64", module: await unpack(float64) };
}
