/**
 * How fast the engine computes, in tokens a second, while it computes: time spent on other things, or on waiting for
 * the next frame, is not counted. A reading lasts a while, so that it can be read.
 */

/** Old slices count less and less: each new one leaves this much of them. */
const MEMORY = 0.95;

/** Milliseconds a reading stays. */
const HOLD = 300;

/** Milliseconds of training below which a reading would only show the coarseness of the browser's clock. */
const ENOUGH = 1;

export class Speedometer {
  #tokens = 0;
  #milliseconds = 0;
  #readAt = Number.NEGATIVE_INFINITY;
  /** @type {number | null} */
  #reading = null;

  /**
   * @param {{ tokens: number, milliseconds: number }} slice
   * @param {number} now milliseconds
   * @returns {number | null} tokens a second; null until there is enough to tell
   */
  add({ tokens, milliseconds }, now) {
    this.#tokens = this.#tokens * MEMORY + tokens;
    this.#milliseconds = this.#milliseconds * MEMORY + milliseconds;
    if (this.#milliseconds >= ENOUGH && now - this.#readAt >= HOLD) {
      this.#reading = (this.#tokens / this.#milliseconds) * 1000;
      this.#readAt = now;
    }
    return this.#reading;
  }
}
