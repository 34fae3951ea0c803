/**
 * The losses of one run, in the columns that the chart draws. Row s belongs to the model after s steps: its loss on the name
 * that it learns from next, that loss smoothed, its loss on the held-out names, and the learning rate of the next step. The last row
 * has no loss yet.
 */

/** @import { Curve } from "./curve.js" */
/** @import { HeldOutLoss } from "./training.js" */

/** The loss of a single name says little. The smoothed loss is an exponential mean: after fifty steps a name counts for a third. */
const DECAY = 0.98;

/** Before so many steps the smoothed loss rests on too few names to be judged by. */
const SETTLED = 20;

export class LossHistory {
  /** @type {number[]} */ steps = [0];
  /** @type {(number | null)[]} */ raw = [null];
  /** @type {(number | null)[]} */ smooth = [null];
  /** @type {(number | null)[]} */ heldOut = [null];
  /** @type {(number | null)[]} */ rates = [null];

  /** The lowest smoothed loss so far. */
  lowest = Number.POSITIVE_INFINITY;

  /** @type {number | null} */
  lastHeldOut = null;

  /** The held-out loss of the model that it began with. */
  #initial = Number.POSITIVE_INFINITY;
  #sum = 0;
  #weight = 0;

  /** How many steps have been recorded. */
  get length() {
    return this.steps.length - 1;
  }

  /** No loss of it is known. */
  get isEmpty() {
    return this.smoothed === null && this.lastHeldOut === null;
  }

  /** @returns {number | null} the smoothed loss now */
  get smoothed() {
    return this.length === 0 ? null : this.smooth[this.length - 1];
  }

  /** @param {number} step @returns {number} the lowest smoothed loss up to then */
  lowestUntil(step) {
    let lowest = this.#initial;
    for (let i = SETTLED - 1; i < step; i++) lowest = Math.min(lowest, this.smooth[i] ?? lowest);
    return lowest;
  }

  /** @param {number} step @returns {number | null} the smoothed loss then */
  smoothedAt(step) {
    return this.smooth[step] ?? null;
  }

  /** @param {number} loss @param {number | null} [rate] the step's learning rate, where it is known */
  add(loss, rate = null) {
    this.#sum = this.#sum * DECAY + loss * (1 - DECAY);
    this.#weight = this.#weight * DECAY + (1 - DECAY);
    const smoothed = this.#sum / this.#weight;
    this.rates[this.length] = rate;
    this.raw[this.length] = loss;
    this.smooth[this.length] = smoothed;
    this.#addRow();
    if (this.length >= SETTLED) this.lowest = Math.min(this.lowest, smoothed);
  }

  /**
   * Begins at a model that has trained elsewhere: its losses until then are not known, but for the one that it has now.
   * @param {number} step
   * @param {HeldOutLoss | undefined} now
   * @param {number | null} [loss] on its list, where no names are held out
   */
  beginAt(step, now, loss = null) {
    while (this.length < step) this.#addRow();
    if (now) this.addHeldOut({ step, loss: now.loss });
    this.#initial = now?.loss ?? loss ?? Number.POSITIVE_INFINITY;
    this.lowest = this.#initial;
  }

  /** What a file keeps of it, and its way back: losses that are not known are NaN. @returns {Curve} */
  get curve() {
    const heldOut = [...this.heldOut].map((loss, step) => ({ step, loss: loss ?? Number.NaN }));
    return {
      losses: this.raw.slice(0, this.length).map((loss) => loss ?? Number.NaN),
      heldOut: heldOut.filter(({ loss }) => !Number.isNaN(loss)),
    };
  }

  /** @param {Curve} curve */
  static of({ losses, heldOut }) {
    const history = new LossHistory();
    for (const loss of losses) {
      if (Number.isFinite(loss)) history.add(loss);
      else history.#addRow();
    }
    for (const loss of heldOut) history.addHeldOut(loss);
    return history;
  }

  /** @param {number} step @returns {LossHistory} the same run, as it was then */
  until(step) {
    const history = new LossHistory();
    history.#initial = this.#initial;
    history.lowest = this.#initial;
    for (const [i, loss] of this.raw.slice(0, step).entries()) {
      if (loss === null) history.#addRow();
      else history.add(loss, this.rates[i]);
    }
    for (const step of history.steps) {
      const loss = this.heldOut[step];
      if (loss !== null) history.addHeldOut({ step, loss });
    }
    return history;
  }

  /** @param {HeldOutLoss} heldOut */
  addHeldOut({ step, loss }) {
    this.heldOut[step] = loss;
    this.lastHeldOut = loss;
  }

  /** A row for each step that has a loss, as comma-separated values (RFC 4180). @returns {string} */
  toCsv() {
    const rows = this.steps.map((step) => [step, this.raw[step] ?? "", this.heldOut[step] ?? ""]);
    const known = rows.filter(([, ...losses]) => losses.some((loss) => loss !== ""));
    return [["step", "loss", "held_out"], ...known].map((row) => `${row.join(",")}\r\n`).join("");
  }

  #addRow() {
    this.steps.push(this.steps.length);
    this.raw.push(null);
    this.smooth.push(null);
    this.heldOut.push(null);
    this.rates.push(null);
  }
}
