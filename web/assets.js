/** What the page carries with it: the list of names and both modules of the engine, packed by `packed.js`. */

import float32 from "../public/microgpt.wasm?packed";
import float64 from "../public/microgpt-f64.wasm?packed";
import names from "./data/names.txt?packed";

/** @returns {Promise<string>} the list, one name a line */
export async function namesText() {
  return new TextDecoder().decode(await unpack(names));
}

/**
 * The fast module where the browser has its instructions (128-bit SIMD), else the exact one.
 * @returns {Promise<{ precision: "f32" | "f64", module: Uint8Array<ArrayBuffer> }>}
 */
export async function engineModule() {
  const fast = await unpack(float32);
  if (WebAssembly.validate(fast)) return { precision: "f32", module: fast };
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
