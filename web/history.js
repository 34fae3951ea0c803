/**
 * The losses of one run, in the columns the chart draws. Row s belongs to the model after s steps: its loss on the name
 * it learns from next, that loss smoothed, and its loss on the held-out names. The last row waits for its loss.
 */

/** @import { HeldOut } from "../wasm/worker.js" */

/** One name's loss says little. The smoothed loss forgets a name slowly: after fifty steps it counts for a third. */
const MEMORY = 0.98;

/** Before so many steps the smoothed loss rests on too few names to be judged by. */
const SETTLED = 20;

export class LossHistory {
  /** @type {number[]} */ steps = [0];
  /** @type {(number | null)[]} */ raw = [null];
  /** @type {(number | null)[]} */ smooth = [null];
  /** @type {(number | null)[]} */ heldOut = [null];

  /** The lowest smoothed loss so far. */
  lowest = Number.POSITIVE_INFINITY;

  /** @type {number | null} */
  lastHeldOut = null;

  /** The loss of the model it began with. */
  #brought = Number.POSITIVE_INFINITY;
  #sum = 0;
  #weight = 0;

  /** How many steps have been recorded. */
  get length() {
    return this.steps.length - 1;
  }

  /** @returns {number | null} the smoothed loss now */
  get smoothed() {
    return this.length === 0 ? null : this.smooth[this.length - 1];
  }

  /**
   * @param {number} step
   * @returns {number} the lowest smoothed loss up to then
   */
  lowestUntil(step) {
    let lowest = this.#brought;
    for (let i = SETTLED - 1; i < step; i++) lowest = Math.min(lowest, this.smooth[i] ?? lowest);
    return lowest;
  }

  /**
   * @param {number} step
   * @returns {number | null} the smoothed loss then
   */
  smoothedAt(step) {
    return this.smooth[step] ?? null;
  }

  /** @param {number} loss */
  add(loss) {
    this.#sum = this.#sum * MEMORY + loss * (1 - MEMORY);
    this.#weight = this.#weight * MEMORY + (1 - MEMORY);
    const smoothed = this.#sum / this.#weight;
    this.raw[this.length] = loss;
    this.smooth[this.length] = smoothed;
    this.#addRow();
    if (this.length >= SETTLED) this.lowest = Math.min(this.lowest, smoothed);
  }

  /**
   * Begins at a model that has trained elsewhere: its losses until then are not known, but for the one it has now.
   * @param {number} step
   * @param {HeldOut | undefined} now
   */
  goOnFrom(step, now) {
    while (this.length < step) this.#addRow();
    if (!now) return;
    this.addHeldOut({ step, loss: now.loss });
    this.#brought = now.loss;
    this.lowest = now.loss;
  }

  /**
   * @param {number} step
   * @returns {LossHistory} the same run, as it stood then
   */
  until(step) {
    const history = new LossHistory();
    history.#brought = this.#brought;
    history.lowest = this.#brought;
    for (const loss of this.raw.slice(0, step)) {
      if (loss === null) history.#addRow();
      else history.add(loss);
    }
    for (const [step, loss] of this.heldOut.slice(0, history.steps.length).entries())
      if (loss !== null) history.addHeldOut({ step, loss });
    return history;
  }

  /** @param {HeldOut} heldOut */
  addHeldOut({ step, loss }) {
    this.heldOut[step] = loss;
    this.lastHeldOut = loss;
  }

  #addRow() {
    this.steps.push(this.steps.length);
    this.raw.push(null);
    this.smooth.push(null);
    this.heldOut.push(null);
  }
}
