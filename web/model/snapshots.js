/**
 * The steps of a run that can be looked back on: copies of the parameters, evenly spaced. When there are too many,
 * every second one is dropped and the next ones are taken half as often, so a run may be of any length.
 */

/** @import { Reals } from "../../wasm/microgpt.d.ts" */

/** @typedef {{ step: number, parameters: Reals }} Snapshot */

/** The bytes that all copies together may take. */
const MAX_BYTES = 64 * 2 ** 20;

const MIN_COUNT = 16;
/** As many as the positions of the slider along the loss curve. */
export const MAX_COUNT = 200;

export class Snapshots {
  /** @type {Snapshot[]} */
  #taken = [];
  #interval = 1;
  #maxCount = MAX_COUNT;

  /** @param {{ numSteps: number, bytes: number }} run length of the schedule, and the size of one copy */
  constructor({ numSteps, bytes }) {
    this.#maxCount = Math.max(MIN_COUNT, Math.min(MAX_COUNT, Math.floor(MAX_BYTES / bytes)));
    this.#interval = Math.ceil(numSteps / this.#maxCount);
  }

  /** @param {number} step */
  isDue(step) {
    return step % this.#interval === 0;
  }

  /** @param {number} step @param {Reals} parameters */
  add(step, parameters) {
    this.#taken.push({ step, parameters });
    if (this.#taken.length <= this.#maxCount + 1) return; // the first one, and one at the end of each interval
    this.#interval *= 2;
    this.#taken = this.#taken.filter((snapshot) => this.isDue(snapshot.step));
  }

  /** In the order of their steps. @returns {readonly Snapshot[]} */
  get all() {
    return this.#taken;
  }

  /** @param {number} bytes at most @returns {Snapshot[]} as many of them as fit, evenly spread */
  some(bytes) {
    const size = this.#taken[0]?.parameters.byteLength ?? 1;
    const every = Math.ceil((this.#taken.length * size) / bytes);
    return this.#taken.filter((_, i) => i % every === 0);
  }

  /** @param {number} step @returns {Snapshot | undefined} */
  nearest(step) {
    let best = this.#taken[0];
    for (const snapshot of this.#taken)
      if (Math.abs(snapshot.step - step) < Math.abs(best.step - step)) best = snapshot;
    return best;
  }
}
