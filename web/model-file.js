/**
 * A file from outside that says it holds a model, read with suspicion: its size and the size it promises are weighed
 * before the whole of it is read. What is left is for the engine to judge, which takes only what it has written itself.
 */

import { EngineError } from "./engine.js";
import { formatCount } from "./format.js";
import { MOST_STEPS, RULES } from "./settings.js";

/** The engine's memory: a larger file fits in no model. */
const MOST_BYTES = 256 * 2 ** 20;

/** Metadata, a vocabulary and three lines for each matrix take far less. */
const MOST_HEADER = 2 ** 20;

/** A safetensors file begins with the length of its header, in eight bytes. */
const LENGTH_BYTES = 8;

/**
 * @param {Blob & { name?: string }} given
 * @returns {Promise<{ file: Uint8Array<ArrayBuffer>, isDouble: boolean, text: string }>} the file, whether its numbers are
 *   float64, and the list in it; rejects with a sentence
 */
export async function readModelFile(given) {
  const metadata = await readMetadata(given);
  const misfit = RULES.find(({ term, options }) => options && !options.includes(Number(metadata[term])));
  if (misfit)
    refuse(`Its ${misfit.term} is ${Number(metadata[misfit.term])}; this page shows ${misfit.options?.join(", ")}.`);
  if (!(Number(metadata.num_steps) <= MOST_STEPS && Number(metadata.step) <= MOST_STEPS))
    refuse(`Its run is too long: this page shows up to ${formatCount(MOST_STEPS)} steps.`);
  const listBytes = Number(metadata.corpus_bytes);
  if (!(listBytes > 0 && listBytes < given.size)) refuse(NO_MODEL);
  const file = new Uint8Array(await given.arrayBuffer());
  const text = new TextDecoder().decode(file.subarray(file.length - listBytes));
  return { file, isDouble: metadata.precision === "64", text };
}

const NO_MODEL = "It is not a whole .safetensors file that this page, or its engine, has saved.";

/**
 * @param {Blob} given
 * @returns {Promise<Record<string, unknown>>}
 */
async function readMetadata(given) {
  if (given.size > MOST_BYTES)
    refuse(`It is too large: ${formatCount(given.size)} bytes, and ${formatCount(MOST_BYTES)} fit.`);
  if (given.size < LENGTH_BYTES) refuse(NO_MODEL);
  const start = await given.slice(0, LENGTH_BYTES).arrayBuffer();
  const length = Number(new DataView(start).getBigUint64(0, true));
  if (length > Math.min(given.size - LENGTH_BYTES, MOST_HEADER)) refuse(NO_MODEL);
  try {
    const { __metadata__: metadata } = JSON.parse(await given.slice(LENGTH_BYTES, LENGTH_BYTES + length).text());
    if (metadata.format === "microgpt") return metadata;
  } catch {
    // No JSON, or JSON without metadata.
  }
  return refuse(NO_MODEL);
}

/** @param {string} message @returns {never} */
function refuse(message) {
  throw new EngineError("bad-file", message);
}
