/**
 * Places for a few, where many want one. Whoever has a place keeps it until others wait; then the one that came first, or has not
 * used its place for longest, is asked to leave. A queue and nothing else: it knows no model and no worker.
 */

/**
 * @template Left
 * @typedef {object} Holder
 * @property {(left: Left | undefined) => void} begin it has a place now; with what somebody before it has left there
 * @property {() => void} end others wait: it is to `leave` as soon as it can, or to say that it will `stay`
 * @property {() => boolean} [isUrgent] it is served before those that are not
 * @property {() => boolean} [isBusy] it is not asked to leave
 */

/** @template [Left=undefined] what is handed on with a place */
export class Turns {
  #places;
  #turn;
  /**
   * Those with a place, the next to leave first; each with the timer of its turn, until that is over.
   * @type {Map<Holder<Left>, ReturnType<typeof setTimeout> | null>}
   */
  #holders = new Map();
  /** @type {Set<Holder<Left>>} */
  #waiting = new Set();
  /** Those that were asked to leave, and have not left yet. @type {Set<Holder<Left>>} */
  #asked = new Set();

  /**
   * @param {number} places
   * @param {number} [turn] milliseconds for which a place is kept, whoever waits
   */
  constructor(places, turn = 0) {
    this.#places = places;
    this.#turn = turn;
  }

  /** How many want a place, for each place; at least 1. */
  get demand() {
    return Math.max(1, (this.#holders.size + this.#waiting.size) / this.#places);
  }

  /** It has a place, and somebody waits. @param {Holder<Left>} holder */
  isWantedOf(holder) {
    return this.#holders.has(holder) && this.#waiting.size > 0;
  }

  /** Nobody has a place, or wants one. */
  get isIdle() {
    return this.#holders.size + this.#waiting.size === 0;
  }

  /** Waits for a place, if it has none: it is told when it begins, perhaps at once. @param {Holder<Left>} holder */
  take(holder) {
    if (this.#holders.has(holder)) return;
    this.#waiting.add(holder);
    this.#serve();
  }

  /** It uses its place: others are to leave before it. @param {Holder<Left>} holder */
  use(holder) {
    const timer = this.#holders.get(holder);
    if (timer === undefined) return;
    this.#holders.delete(holder);
    this.#holders.set(holder, timer);
  }

  /** It cannot leave now. @param {Holder<Left>} holder */
  stay(holder) {
    this.use(holder);
    this.#asked.delete(holder);
    this.#serve();
  }

  /** Has no place any more, and waits for none. @param {Holder<Left>} holder @param {Left} [left] for the next one */
  leave(holder, left) {
    clearTimeout(this.#holders.get(holder) ?? undefined);
    for (const those of [this.#holders, this.#waiting, this.#asked]) those.delete(holder);
    this.#serve(left);
  }

  /** @param {Left} [left] */
  #serve(left) {
    if (this.#waiting.size && this.#holders.size < this.#places) this.#begin(this.#next, left);
    for (const [holder, timer] of this.#holders) {
      if (this.#asked.size >= this.#waiting.size) return;
      if (timer !== null || this.#asked.has(holder) || holder.isBusy?.()) continue;
      this.#asked.add(holder);
      holder.end();
    }
  }

  get #next() {
    const waiting = [...this.#waiting];
    return waiting.find((holder) => holder.isUrgent?.()) ?? waiting[0];
  }

  /** @param {Holder<Left>} holder @param {Left | undefined} left */
  #begin(holder, left) {
    this.#waiting.delete(holder);
    const isOver = () => {
      this.#holders.set(holder, null);
      this.#serve();
    };
    this.#holders.set(holder, this.#turn ? setTimeout(isOver, this.#turn) : null);
    holder.begin(left);
  }
}
