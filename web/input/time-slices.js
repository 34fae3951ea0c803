/** Long work on the page's own thread, in time slices shorter than a frame: between two of them the page draws and responds. */

/** Milliseconds. */
const TIME_SLICE = 10;

/** In a task of its own. @param {number} [milliseconds] at the earliest */
export const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs a generator that yields often, and returns what it returns.
 * @template T
 * @param {Generator<void, T>} work
 * @returns {Promise<T>}
 */
export async function inTimeSlices(work) {
  let start = performance.now();
  let part = work.next();
  while (!part.done) {
    if (performance.now() - start >= TIME_SLICE) {
      await later();
      start = performance.now();
    }
    part = work.next();
  }
  return part.value;
}

/**
 * Runs it without a pause.
 * @template T
 * @param {Generator<void, T>} work
 * @returns {T}
 */
export function atOnce(work) {
  let part = work.next();
  while (!part.done) part = work.next();
  return part.value;
}
