/**
 * A file from a server, read as it comes. Servers may be silent, slow or endless: none keeps its reader waiting, and none fills
 * the memory.
 */

import { EngineError } from "../errors.js";

/** Milliseconds without a byte, after which no more is waited for. */
const SILENCE = 10_000;

/** Milliseconds for the whole, however slowly it comes. */
const DEADLINE = 60_000;

/**
 * Bytes. The largest model that can be set here takes 18 million in float64 with Adam's means, and the longest list 5 million
 * characters, of up to four bytes.
 */
export const MAX_BYTES = 40_000_000;

/**
 * @param {string} src
 * @param {object} [how]
 * @param {AbortSignal} [how.signal] gives it up
 * @param {number} [how.silence]
 * @param {number} [how.deadline]
 * @param {number} [how.max] bytes
 * @returns {Promise<File>} rejects with an EngineError, or with the signal's reason
 */
export async function fetchFile(src, { signal, silence = SILENCE, deadline = DEADLINE, max = MAX_BYTES } = {}) {
  const connection = new AbortController();
  const giveUp = () => connection.abort(signal?.reason);
  if (signal?.aborted) giveUp();
  signal?.addEventListener("abort", giveUp);

  const end = performance.now() + deadline;
  const tooLate = () => connection.abort(new EngineError("no-file", { key: "problem.file-late", slots: { src } }));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const awaitBytes = () => {
    clearTimeout(timer);
    timer = setTimeout(tooLate, Math.min(silence, end - performance.now()));
  };

  try {
    awaitBytes();
    const response = await fetch(src, { credentials: "omit", signal: connection.signal });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new File(await bytesOf(src, response, max, awaitBytes), src);
  } catch (error) {
    const cause = connection.signal.aborted ? connection.signal.reason : error;
    if (cause instanceof EngineError || signal?.aborted) throw cause;
    throw new EngineError("no-file", { slots: { src, why: cause instanceof Error ? cause.message : cause } });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
    // What is still to come is not wanted.
    connection.abort();
  }
}

/** @param {string} src @param {Response} response @param {number} max @param {() => void} onBytes @returns {Promise<BlobPart[]>} */
async function bytesOf(src, { body }, max, onBytes) {
  const reader = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (body).getReader();
  const chunks = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    size += value.length;
    if (size > max) throw new EngineError("no-file", { key: "problem.file-endless", slots: { src, max } });
    chunks.push(value);
    onBytes();
  }
}
