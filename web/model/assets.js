/**
 * What the worker needs and does not bring along: lists, and the modules of the engine. It asks the page, which answers in
 * packed.js, and unpacks what it is given.
 */

import { LISTS } from "../data/lists.js";
import { EngineError } from "../errors.js";
import { unpackList, unpackModule } from "./unpack.js";

/** @import { ListId } from "../data/lists.js" */
/** @import { AssetName } from "./packed.js" */

/** The lists that have been unpacked. @type {Map<ListId, Promise<string>>} */
const texts = new Map();

/** @param {AssetName} asset @returns {Promise<string>} packed */
async function ask(asset) {
  const { port1: here, port2: there } = new MessageChannel();
  const packed = await new Promise((resolve) => {
    here.onmessage = ({ data }) => resolve(data);
    postMessage({ asset }, { transfer: [there] });
  });
  here.close();
  if (packed === null) throw new EngineError("not-loaded");
  return packed;
}

/** @param {ListId} id @returns {Promise<string>} the list, a name a line */
export async function listText(id) {
  const text = texts.get(id) ?? unpackList(await ask(id));
  texts.set(id, text);
  return text;
}

/**
 * @param {string[]} docs in any order
 * @returns {Promise<ListId | undefined>} which of the lists has just these names; asked for is only one that has as many
 */
export async function listWith(docs) {
  const sorted = docs.toSorted().join("\n");
  for (const { id, count } of LISTS) {
    if (count !== docs.length) continue;
    const lines = (await listText(id)).trimEnd().split("\n");
    if (lines.sort().join("\n") === sorted) return id;
  }
  return undefined;
}

/**
 * The fast module where the browser has its instructions (128-bit SIMD) and float64 is not asked for, else the exact one.
 * @param {"f32" | "f64"} precision
 * @returns {Promise<{ precision: "f32" | "f64", module: Uint8Array<ArrayBuffer> }>}
 */
export async function engineModule(precision) {
  const fast = precision === "f32" ? await unpackModule(await ask("f32"), 0) : null;
  if (fast && WebAssembly.validate(fast)) return { precision, module: fast };
  return { precision: "f64", module: await unpackModule(await ask("f64"), 1) };
}
