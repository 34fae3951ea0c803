/**
 * How fast the engine computes, in tokens a second, while it computes: time spent on other things, or on waiting for
 * the next frame, is not counted. A reading lasts a while, so that it can be read.
 */

/** The reading is an exponential mean: each slice multiplies the weight of those before it by this. */
const DECAY = 0.95;

/** Milliseconds that a reading stays on the screen. */
const HOLD = 300;

/** With less training time than this, in milliseconds, a reading would show the resolution of the browser's clock. */
const MIN_MILLISECONDS = 1;

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
    this.#tokens = this.#tokens * DECAY + tokens;
    this.#milliseconds = this.#milliseconds * DECAY + milliseconds;
    if (this.#milliseconds >= MIN_MILLISECONDS && now - this.#readAt >= HOLD) {
      this.#reading = (this.#tokens / this.#milliseconds) * 1000;
      this.#readAt = now;
    }
    return this.#reading;
  }
}
