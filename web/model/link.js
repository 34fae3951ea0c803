/**
 * What a model has learned, as text short enough for a link, and back.
 *
 * The numbers of a snapshot are rounded to half precision (IEEE 754 binary16: 11 significant bits), deflated, and written in
 * the 64 characters that a URL carries as they are (RFC 4648, section 5). The default model takes some 10,500 of them.
 * Reading trusts nothing: text from outside is checked for its length and for finite numbers before it is used.
 */

import { fromHalf, toHalf } from "../../wasm/safetensors.js";
import { EngineError } from "../errors.js";

/** @import { Reals } from "../../wasm/microgpt.d.ts" */

/** The format's version, in front of the text: a later one may order the numbers differently. */
const VERSION = "1";

/* ---- text ---- */

/** @param {Uint8Array} bytes */
function toText(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @param {string} text */
function toBytes(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {CompressionStream | DecompressionStream} stream */
const through = (bytes, stream) => new Blob([bytes]).stream().pipeThrough(stream);

/** A snapshot as text. @param {ArrayLike<number>} snapshot */
export async function encodeWeights(snapshot) {
  const halves = Uint16Array.from(snapshot, toHalf);
  // All low bytes first, then all high ones: signs and exponents are alike, and deflate finds them side by side.
  const bytes = new Uint8Array(2 * halves.length);
  for (const [i, half] of halves.entries()) {
    bytes[i] = half & 0xff;
    bytes[halves.length + i] = half >>> 8;
  }
  const packed = await new Response(through(bytes, new CompressionStream("deflate-raw"))).arrayBuffer();
  return VERSION + toText(new Uint8Array(packed));
}

/**
 * The numbers of a text, `length` of them. Rejects with an EngineError if the text does not hold exactly that many finite
 * numbers; reads no further than that, whatever it may unpack to.
 * @param {string} text @param {number} length
 */
export async function decodeWeights(text, length) {
  if (text[0] !== VERSION) throw new EngineError("bad-link", { key: "problem.link-version" });
  const bytes = new Uint8Array(2 * length);
  let filled = 0;
  try {
    const reader = through(toBytes(text.slice(1)), new DecompressionStream("deflate-raw")).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.length > bytes.length) throw new RangeError("too long");
      bytes.set(part.value, filled);
      filled += part.value.length;
    }
  } catch {
    throw new EngineError("bad-link", { key: "problem.link-damaged" });
  }
  if (filled !== bytes.length) throw new EngineError("bad-link", { key: "problem.link-size" });
  const numbers = Float32Array.from({ length }, (_, i) => fromHalf(bytes[i] | (bytes[length + i] << 8)));
  if (!numbers.every(Number.isFinite)) throw new EngineError("bad-link", { key: "problem.link-not-finite" });
  return numbers;
}
