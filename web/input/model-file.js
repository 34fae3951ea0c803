/**
 * A file from outside that is said to hold a model, read with suspicion: its size, and the size that it promises, are checked
 * before the whole of it is read. The rest is for the engine to judge.
 */

import { EngineError } from "../errors.js";
import { MAX_STEPS, NUMERIC_SETTINGS } from "../options.js";

/** The engine's memory: no model is larger. */
const MAX_BYTES = 256 * 2 ** 20;

/** Metadata, a vocabulary and three lines for each matrix take far less. */
const MAX_HEADER = 2 ** 20;

/** A safetensors file begins with the length of its header, in eight bytes. */
const LENGTH_BYTES = 8;

/**
 * @param {Blob & { name?: string }} given
 * @returns {Promise<{ file: Uint8Array<ArrayBuffer>, precision: "f32" | "f64", text: string }>} the file, the precision of its
 *   numbers, and the list in it; rejects with an EngineError
 */
export async function readModelFile(given) {
  const metadata = await readMetadata(given);
  for (const { term, choices } of NUMERIC_SETTINGS) {
    const value = Number(metadata[term]);
    if (choices && !choices.includes(value))
      throw new EngineError("bad-file", {
        key: "problem.file-size-not-shown",
        slots: { term, value: String(value), choices: choices.join(", ") },
      });
  }
  if (!(Number(metadata.num_steps) <= MAX_STEPS && Number(metadata.step) <= MAX_STEPS))
    throw new EngineError("bad-file", { key: "problem.file-too-many-steps", slots: { max: MAX_STEPS } });
  const listBytes = Number(metadata.corpus_bytes);
  if (!(listBytes > 0 && listBytes < given.size)) throw new EngineError("bad-file");
  const file = new Uint8Array(await given.arrayBuffer());
  const text = new TextDecoder().decode(file.subarray(file.length - listBytes));
  return { file, precision: metadata.precision === "64" ? "f64" : "f32", text };
}

/** @param {Blob} given @returns {Promise<Record<string, unknown>>} */
async function readMetadata(given) {
  if (given.size > MAX_BYTES)
    throw new EngineError("bad-file", { key: "problem.file-too-large", slots: { size: given.size, max: MAX_BYTES } });
  if (given.size < LENGTH_BYTES) throw new EngineError("bad-file");
  const start = await given.slice(0, LENGTH_BYTES).arrayBuffer();
  const length = Number(new DataView(start).getBigUint64(0, true));
  if (length > Math.min(given.size - LENGTH_BYTES, MAX_HEADER)) throw new EngineError("bad-file");
  try {
    const { __metadata__: metadata } = JSON.parse(await given.slice(LENGTH_BYTES, LENGTH_BYTES + length).text());
    const isStrings = Object.values(metadata).every((value) => typeof value === "string");
    if (metadata.format === "microgpt" && isStrings) return metadata;
  } catch {
    // No JSON, or JSON without metadata.
  }
  throw new EngineError("bad-file");
}
