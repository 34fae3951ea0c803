/** What the speed slider means: how many steps are due at this frame. */

import { FULL_SPEED } from "../options.js";

/** The most milliseconds that a late frame makes up for: a page that was hidden does not race. */
const LONGEST_FRAME = 1000;

/**
 * From one step a second, ten times as many for each quarter of the slider.
 * @param {number} position 0 to FULL_SPEED
 */
export function stepsPerSecond(position) {
  return position >= FULL_SPEED ? Number.POSITIVE_INFINITY : 10 ** (position / (FULL_SPEED / 4));
}

/** Hands out whole steps as time passes, and carries the fractions over. */
export class Pace {
  #due = 1;
  #last = Number.NaN;

  /** Begins anew: one step is due at once, so that a press of Train shows something even at one step a second. */
  reset() {
    this.#due = 1;
    this.#last = Number.NaN;
  }

  /**
   * @param {number} now milliseconds
   * @param {number} position of the slider
   * @param {number} [demand] how many models share a place: each hurries, so that all are done as soon as if none had waited
   * @returns {number} whole steps due now, or Infinity
   */
  due(now, position, demand = 1) {
    const passed = Number.isNaN(this.#last) ? 0 : Math.min(now - this.#last, LONGEST_FRAME);
    this.#last = now;
    if (position >= FULL_SPEED) return Number.POSITIVE_INFINITY;
    this.#due += (passed / 1000) * stepsPerSecond(position) * demand;
    const steps = Math.floor(this.#due);
    this.#due -= steps;
    return steps;
  }
}
