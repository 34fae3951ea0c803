/** The speed slider and what it means: how many steps are due at this frame. */

/** The slider's last position: as fast as the machine can. */
export const FULL_SPEED = 100;

/** Some 170 steps a second, so that a thousand take about six. */
export const DEFAULT_SPEED = 56;

/** A frame that comes later than this, in milliseconds, makes up for no more: a page that was away does not race. */
const LONGEST_FRAME = 1000;

/**
 * From one step a second, ten times as many for each quarter of the slider.
 * @param {number} position 0 to FULL_SPEED
 */
export function stepsPerSecond(position) {
  return position >= FULL_SPEED ? Number.POSITIVE_INFINITY : 10 ** (position / (FULL_SPEED / 4));
}

/** Hands out whole steps as time passes, and keeps the fractions. */
export class Pace {
  #owed = 1;
  #last = Number.NaN;

  /** Begins anew: one step is due at once, so that a press of Train is seen to do something even at one a second. */
  reset() {
    this.#owed = 1;
    this.#last = Number.NaN;
  }

  /**
   * @param {number} now milliseconds
   * @param {number} position of the slider
   * @returns {number} whole steps due now, or Infinity
   */
  due(now, position) {
    const passed = Number.isNaN(this.#last) ? 0 : Math.min(now - this.#last, LONGEST_FRAME);
    this.#last = now;
    if (position >= FULL_SPEED) return Number.POSITIVE_INFINITY;
    this.#owed += (passed / 1000) * stepsPerSecond(position);
    const steps = Math.floor(this.#owed);
    this.#owed -= steps;
    return steps;
  }
}
