/**
 * The moments of a run that can be looked back on: copies of the parameters, evenly spaced. When there are too many,
 * every second one goes and the next ones come half as often, so a run may be as long as it likes.
 */

/** @import { Reals } from "./microgpt.js" */

/** What all copies together may take. */
const ROOM = 64 * 2 ** 20;

const FEWEST = 16;
const MOST = 256;

export class Moments {
  /** @type {{ step: number, snapshot: Reals }[]} */
  #kept = [];
  #every = 1;
  #most = MOST;

  /** @param {{ numSteps: number, bytes: number }} run length of the schedule, and the size of one copy */
  constructor({ numSteps, bytes }) {
    this.#most = Math.max(FEWEST, Math.min(MOST, Math.floor(ROOM / bytes)));
    this.#every = Math.ceil(numSteps / this.#most);
  }

  /** @param {number} step */
  isDue(step) {
    return step % this.#every === 0;
  }

  /**
   * @param {number} step
   * @param {Reals} snapshot
   */
  keep(step, snapshot) {
    this.#kept.push({ step, snapshot });
    if (this.#kept.length <= this.#most) return;
    this.#every *= 2;
    this.#kept = this.#kept.filter((moment) => this.isDue(moment.step));
  }

  /**
   * @param {number} step
   * @returns {{ step: number, snapshot: Reals } | undefined}
   */
  nearest(step) {
    let best = this.#kept[0];
    for (const moment of this.#kept) if (Math.abs(moment.step - step) < Math.abs(best.step - step)) best = moment;
    return best;
  }
}
