/**
 * One model and the elements that show it: its store, its trainer, and which of their views are on the screen. Elements that name
 * the same model share a session; it begins when the first of them is seen, rests while none is, and ends, with its worker,
 * when the last one is gone.
 */

import { startWorker } from "../model/start-worker.js";
import { Store, wantsNewModel } from "../model/state.js";
import { Trainer } from "../model/trainer.js";

/** @import { ViewRequest } from "../model/look.js" */
/** @import { State } from "../model/state.js" */
/** @import { View } from "../views/view.js" */
/** @import { Problem } from "../words/words.js" */

/** An element of a session. @typedef {{ views: (typeof View)[], isSeen: boolean, update: () => void, focusControls: () => boolean }} Member */

/** Sessions that have a name. @type {Map<string, Session>} */
const shared = new Map();

export class Session {
  /** Before the trainer, which asks at once what they request. @type {Set<Member>} */
  #members = new Set();
  store = new Store({ offScreen: "scrolled" });
  trainer = new Trainer(this.store, { startWorker }, (state, all) => this.#requestOf(state, all));

  /** Where a saved model is, to begin with. */
  src = "";

  /** Why the saved model was not opened: another stands in for it. @type {Problem | null} */
  unopened = null;

  /** Views are drawn before they are first seen, so that nothing moves when the reader comes to them. */
  drawsAll = false;

  #name;
  /** @type {Promise<void> | undefined} */
  #begun;
  #hasPlayed = false;
  #ends = [this.store.subscribe(() => this.#updateAll()), listen(document, "visibilitychange", () => this.judge())];

  /** @param {string} name "" for a model of one's own */
  constructor(name) {
    this.#name = name;
    if (name) shared.set(name, this);
  }

  /** @param {string | null | undefined} name @returns {Session | undefined} the one of this name, if there is one */
  static named(name) {
    return shared.get(name ?? "");
  }

  /** @param {string} id of a view @returns {boolean} whether an element of this session shows it */
  shows(id) {
    return this.#views.some((View) => View.id === id);
  }

  /** Leads the reader to a view in another element, where a page has a way to do so. @param {string} _id of a view */
  reveal(_id) {}

  /** Moves the focus to the train button, if there is one. */
  focusControls() {
    for (const member of this.#members) if (member.focusControls()) return;
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
    if (this.#name) shared.delete(this.#name);
  }

  /** Trains unasked, once. */
  async autoplay() {
    if (this.#hasPlayed) return;
    this.#hasPlayed = true;
    await this.begin();
    const { step, numSteps } = this.store.state;
    if (step < numSteps) await this.trainer.play();
  }

  /** Makes the model, the first time. @param {() => Promise<void>} [make] how */
  begin(make = () => this.#make()) {
    this.#begun ??= make();
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
    await this.trainer.reset();
  }

  /** @param {string} src @returns {Promise<boolean>} whether it was opened */
  async #open(src) {
    try {
      const response = await fetch(src, { credentials: "omit" });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      await this.trainer.load(new File([await response.blob()], src));
    } catch (error) {
      const why = error instanceof Error ? error.message : error;
      this.store.refusalMet({ code: "no-file", slots: { src, why } });
    }
    this.unopened = this.store.state.refused;
    return this.unopened === null;
  }

  /** Finds out anew what is on the screen, and whether anybody watches. */
  judge() {
    const members = [...this.#members];
    // What has never been seen is not named, and so not asked for.
    const visible = Object.fromEntries(Object.keys(this.store.state.visible).map((id) => [id, false]));
    if (this.drawsAll) for (const { id } of this.#views) visible[id] = false;
    for (const { views, isSeen } of members) if (isSeen) for (const { id } of views) visible[id] = true;
    const live = members.filter(({ views }) => views.some((View) => View.live));
    const isWatched = (live.length > 0 ? live : members).some(({ isSeen }) => isSeen);
    this.trainer.setVisibility(visible, document.hidden ? "hidden" : isWatched ? null : "scrolled");
  }

  get #views() {
    return [...this.#members].flatMap(({ views }) => views);
  }

  /**
   * What the views on the screen ask for, and what has never been told; with `all`, what any view asks for.
   * @param {Readonly<State>} state
   * @param {boolean} [all]
   */
  #requestOf(state, all) {
    const wanted = this.#views
      .filter(({ id }) => id in state.visible)
      .flatMap((View) => Object.entries(View.request(state)).map(([key, value]) => ({ key, value, id: View.id })));
    const asked = wanted.filter(({ key, id }) => all || state.visible[id] || !(key in state.seen));
    return /** @type {Partial<ViewRequest>} */ (Object.fromEntries(asked.map(({ key, value }) => [key, value])));
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
