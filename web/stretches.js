/** Long work on the page's own thread, in stretches shorter than a frame: between two of them the page draws and answers. */

/** Milliseconds of work at a stretch. */
const STRETCH = 10;

/**
 * Does the work of a generator that pauses often, and returns what that returns.
 * @template T
 * @param {Generator<void, T>} work
 * @returns {Promise<T>}
 */
export async function inStretches(work) {
  let start = performance.now();
  for (let part = work.next(); ; part = work.next()) {
    if (part.done) return part.value;
    if (performance.now() - start < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

/**
 * Does it without a pause.
 * @template T
 * @param {Generator<void, T>} work
 * @returns {T}
 */
export function atOnce(work) {
  let part = work.next();
  while (!part.done) part = work.next();
  return part.value;
}
