/**
 * One model and the elements that show it: its store, its trainer, and what of it is in sight. Elements that name the
 * same model share a session; it begins when the first of them is seen, rests while none is, and ends, with its worker,
 * when the last one is gone.
 */

import { Store, wantsNewModel } from "../state.js";
import { Trainer } from "../trainer.js";
import { VIEWS } from "./options.js";

/** @import { Problem } from "../../wasm/worker.js" */
/** @import { Sight } from "../state.js" */
/** @import { ViewName } from "./options.js" */

/** @typedef {{ views: ViewName[], isSeen: boolean, update: () => void }} Member */

/** Sessions that go by a name. @type {Map<string, Session>} */
const shared = new Map();

export class Session {
  store = new Store({ inSight: {}, away: "scrolled" });
  trainer = new Trainer(this.store);

  /** Where a saved model is, to begin with. */
  src = "";

  /** Why the saved model was not opened: another stands in for it. @type {Problem | null} */
  unopened = null;

  #id;
  /** @type {Set<Member>} */
  #members = new Set();
  /** @type {Promise<void> | undefined} */
  #begun;
  #hasPlayed = false;
  #ends = [this.store.subscribe(() => this.#updateAll()), listen(document, "visibilitychange", () => this.judge())];

  /** @param {string} id "" for a model of one's own */
  constructor(id) {
    this.#id = id;
    if (id) shared.set(id, this);
  }

  /**
   * @param {string | null | undefined} id
   * @returns {Session | undefined} the one that goes by this name, if there is one
   */
  static named(id) {
    return shared.get(id ?? "");
  }

  /** Whether somebody in it shows how it trains, and lets it be paused. */
  get hasControls() {
    return [...this.#members].some(({ views }) => views.includes("train"));
  }

  /** @param {Member} member */
  join(member) {
    this.#members.add(member);
    this.#updateAll();
  }

  /** @param {Member} member */
  leave(member) {
    this.#members.delete(member);
    if (this.#members.size > 0) return this.judge();
    for (const end of this.#ends) end();
    this.trainer.end();
    if (this.#id) shared.delete(this.#id);
  }

  /** Trains unasked, once. */
  async autoplay() {
    if (this.#hasPlayed) return;
    this.#hasPlayed = true;
    await this.begin();
    const { step, numSteps } = this.store.state;
    if (step < numSteps) await this.trainer.play();
  }

  /** Makes the model, the first time. */
  begin() {
    this.#begun ??= this.#make();
    return this.#begun;
  }

  /** @param {boolean} isOther another saved model is wanted; else another model, if its author has come to want one */
  renew(isOther) {
    if (this.#begun && (isOther || wantsNewModel(this.store.state))) this.#begun = this.#make(isOther);
  }

  /** @param {boolean} [fromFile] */
  async #make(fromFile = true) {
    this.unopened = null;
    if (fromFile && this.src && (await this.#open(this.src))) return;
    await this.trainer.startOver();
  }

  /**
   * @param {string} src
   * @returns {Promise<boolean>} whether it was opened
   */
  async #open(src) {
    try {
      const response = await fetch(src, { credentials: "omit" });
      if (!response.ok) throw new Error(`the server says ${response.status}`);
      const blob = await response.blob();
      await this.trainer.load(new File([blob], src));
    } catch (error) {
      const why = error instanceof Error ? error.message : error;
      this.store.refusalMet({
        code: "no-file",
        message: `${src} could not be fetched (${why}). Its server, and the connect-src of a content security policy, must let this page read it.`,
      });
    }
    this.unopened = this.store.state.refused;
    return this.unopened === null;
  }

  /** Judges anew what is in sight, and whether anybody watches. */
  judge() {
    const members = [...this.#members];
    // What has never been seen is not named, and so not asked for.
    const parts = /** @type {Sight[]} */ (Object.keys(this.store.state.inSight));
    const inSight = /** @type {Partial<Record<Sight, boolean>>} */ (
      Object.fromEntries(parts.map((part) => [part, false]))
    );
    for (const { views, isSeen } of members)
      for (const view of views)
        for (const part of /** @type {Sight[]} */ (VIEWS[view])) if (isSeen) inSight[part] = true;
    this.store.sightChanged(inSight);
    this.trainer.setAway(document.hidden ? "hidden" : members.some(({ isSeen }) => isSeen) ? null : "scrolled");
  }

  #updateAll() {
    for (const member of this.#members) member.update();
  }
}

/**
 * @param {EventTarget} target
 * @param {string} type
 * @param {() => void} listener
 * @returns {() => void} ends it
 */
function listen(target, type, listener) {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
}
