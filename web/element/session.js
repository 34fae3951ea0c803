/**
 * One model and the elements that show it: its store, its trainer, and which of their views are on the screen. Elements that name
 * the same model share a session; it begins when the first of them is seen, rests while none is, and ends, with its worker,
 * when the last one is gone.
 */

import { OWN_LIST } from "../data/lists.js";
import { EngineError, problemOf } from "../errors.js";
import { MAX_BYTES } from "../input/limits.js";
import { loadReader } from "../input/reader.js";
import { fetchFile } from "../input/remote-file.js";
import { inTimeSlices } from "../input/time-slices.js";
import { linkIn } from "../model/address.js";
import { startWorker } from "../model/start-worker.js";
import { Store, wantsNewModel } from "../model/state.js";
import { Trainer } from "../model/trainer.js";
import { Turns } from "../model/turns.js";
import { optionOf, START_STEP, withChange } from "../options.js";
import { ofDocument } from "./surroundings.js";

/** @import { ViewRequest } from "../model/look.js" */
/** @import { Requested, State } from "../model/state.js" */
/** @import { View } from "../views/view.js" */
/** @import { Problem } from "../words/words.js" */

/**
 * An element of a session.
 * @typedef {{ views: (typeof View)[], isSeen: boolean, autoplays: () => boolean, update: () => void, focusControls: () => boolean }} Member
 */

/** What is written on an element, by its setting's name. @typedef {Map<string, unknown>} Given */

/** The most models of a page that have a worker at once: each takes some 20 MB, and a browser ends a page that has too many. */
const MAX_WORKERS = 8;

/** The most that train at once: the other workers make and show what comes into view. */
const MAX_TRAINING = MAX_WORKERS - 2;

/** Milliseconds after which a model that trains slowly lets others train: most have come to their end by then. */
const TURN = 10_000;

/** @type {Turns<import("../model/engine.js").WorkerLike>} */
const workers = new Turns(MAX_WORKERS);
const turns = new Turns(Math.min(globalThis.navigator?.hardwareConcurrency || 1, MAX_TRAINING), TURN);

/** Sessions that have a name. @type {Map<string, Session>} */
const shared = new Map();

export class Session {
  /** Before the trainer, which asks at once what they request. @type {Set<Member>} */
  #members = new Set();
  store = new Store({ offScreen: "scrolled" });
  trainer = new Trainer(this.store, { startWorker, workers, turns }, (state, all) => this.#requestOf(state, all));

  #src = "";
  /** What src asks for, if it is a link. @type {ReturnType<typeof linkIn>} */
  #link = null;

  /** The step that it is trained up to before it is shown. */
  startStep = 0;

  /** Where a list is, to learn instead of one of the page's. */
  listSrc = "";

  /** Why that list is not learned: one of the page's stands in for it. @type {Problem | null} */
  unlisted = null;

  /** Why the saved model was not opened: another stands in for it. @type {Problem | null} */
  unopened = null;

  /** Views are drawn before they are first seen, so that nothing moves when the reader comes to them. */
  drawsAll = false;

  /** What is written on its elements. @type {Given} */
  #given = new Map();
  /** Settings of which it has been said that they are ignored. @type {Set<string>} */
  #ignored = new Set();

  /** Of the saved model that was asked for last. */
  #fetching = new AbortController();

  /** @type {Promise<void> | undefined} */
  #begun;
  #hasPlayed = false;
  #ends = [this.store.subscribe(() => this.#updateAll()), listen(document, "visibilitychange", () => this.judge())];

  /** @param {string} name "" for a model of one's own */
  constructor(name) {
    this.name = name;
    if (name) shared.set(name, this);
  }

  /** @param {string | null | undefined} name @returns {Session | undefined} the one of this name, if there is one */
  static named(name) {
    return shared.get(name ?? "");
  }

  /** What is written on an element goes before what a link says. */
  get #startStep() {
    return this.startStep || this.#link?.moment || 0;
  }

  /** Where a saved model is, to begin with, or a link that holds one, or settings. */
  get src() {
    return this.#src;
  }

  set src(src) {
    this.#src = src;
    this.#link = linkIn(src);
  }

  /** It begins with a model that was trained elsewhere. */
  get isSaved() {
    return this.#src !== "" && this.#link?.shared !== null;
  }

  /** @param {string} id of a view @returns {boolean} whether an element of this session shows it */
  shows(id) {
    return this.#views.some((View) => View.id === id);
  }

  /** It will train without a press. */
  get trainsUnasked() {
    return this.#startStep > 0 || [...this.#members].some(({ autoplays }) => autoplays());
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
    this.#fetching.abort();
    this.trainer.end();
    if (this.name) shared.delete(this.name);
  }

  /**
   * Takes what is written on an element that has just joined: what another has written before counts, and nothing counts
   * that would discard training.
   * @param {Given} given
   * @returns {{ counted: Set<string>, ignored: string[] }} the settings that count, and those of which it is to be said now
   *   that they do not
   */
  take(given) {
    const isTrained = this.store.state.step > 0;
    const counted = /** @type {Set<string>} */ (new Set());
    const ignored = [];
    for (const [name, value] of given) {
      if (this.#given.get(name) === value) continue;
      if (!this.#given.has(name) && !(isTrained && makesModel(name))) {
        this.#given.set(name, value);
        counted.add(name);
      } else if (!this.#ignored.has(name)) {
        this.#ignored.add(name);
        ignored.push(name);
      }
    }
    return { counted, ignored };
  }

  /**
   * Notes what has changed on an element: that counts, whatever was written before.
   * @param {Given} given
   * @param {Iterable<string>} names of what has changed
   */
  change(given, names) {
    for (const name of names) {
      if (given.has(name)) this.#given.set(name, given.get(name));
      else this.#given.delete(name);
    }
  }

  /** Trains unasked, once. */
  async autoplay() {
    if (this.#hasPlayed) return;
    this.#hasPlayed = true;
    await this.begin();
    const { step, numSteps } = this.store.state;
    if (step < numSteps) await this.trainer.play();
  }

  /** Makes the model, the first time. @param {() => Promise<void>} [make] how @returns {Promise<void>} settles once there is none to wait for */
  async begin(make = () => this.#make()) {
    this.#begun ??= make();
    for (let awaited; awaited !== this.#begun; ) {
      awaited = this.#begun;
      await awaited;
    }
  }

  /**
   * Makes another model, once there is one, if another is wanted now. What the reader has changed and not applied waits.
   * @param {Set<string>} counted settings that an author has changed
   */
  renew(counted) {
    if (!this.#begun || ![...counted].some(makesModel)) return;
    if (counted.has("src") || (counted.has("list") && this.listSrc)) this.#begun = this.#make();
    // The model that is being made may be the one that is wanted.
    else this.#begun = this.#begun.then(() => this.#makeIfWanted(counted.has(START_STEP.key)));
  }

  async #make() {
    this.unopened = null;
    this.#fetching.abort();
    this.#fetching = new AbortController();
    const { signal } = this.#fetching;
    this.#prepare();
    this.unlisted = this.listSrc ? await this.#fetchList(this.listSrc, signal) : null;
    if (this.isSaved) await this.#open(signal);
    else if (this.#link) this.store.set(this.#askedIn(this.#link));
    // Another one is wanted by now, or none any more.
    if (signal.aborted) return;
    if (!this.isSaved || this.unopened) await this.trainer.reset();
    await this.trainer.prepare();
  }

  /** @param {boolean} isMoved it is to begin at another step */
  async #makeIfWanted(isMoved) {
    const { state } = this.store;
    const isBeyond = isMoved && !this.isSaved && state.step > this.#startStep;
    const isWanted = wantsNewModel(state) || isBeyond;
    if (!isWanted && !isMoved) return;
    this.#prepare();
    if (isWanted) {
      this.unopened = null;
      await this.trainer.reset();
    }
    await this.trainer.prepare();
  }

  /** Nothing of the model is shown until it has come to the step that it begins at. */
  #prepare() {
    this.store.set({ preparing: this.#startStep || null });
  }

  /** @param {string} src @param {AbortSignal} signal @returns {Promise<Problem | null>} why it is not learned */
  async #fetchList(src, signal) {
    try {
      const file = await fetchFile(src, { signal, max: MAX_BYTES });
      const { blockSize } = this.store.state.settings;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { reading } = await loadReader();
      const own = await inTimeSlices(reading(bytes, { name: src, blockSize }));
      const [problem] = own.problems;
      if (problem) throw new EngineError("bad-file", { key: problem.key, slots: problem.slots });
      if (!signal.aborted) this.store.set({ own, list: OWN_LIST });
      return null;
    } catch (error) {
      if (!signal.aborted) this.store.refusalMet(problemOf(error));
      return problemOf(error);
    }
  }

  /** @param {AbortSignal} signal */
  async #open(signal) {
    const shared = this.#link?.shared;
    try {
      const keepsList = this.#given.has("list") || this.#given.has("text");
      if (this.#link && shared) await this.trainer.openShared(this.#askedIn(this.#link), shared);
      else {
        const said = { nHead: /** @type {number | undefined} */ (this.#given.get("nHead")) };
        await this.trainer.load(await fetchFile(this.#src, { signal }), { said, keepsList });
      }
    } catch (error) {
      if (!signal.aborted) this.store.refusalMet(problemOf(error));
    }
    if (!signal.aborted) this.unopened = this.store.state.refused;
  }

  /**
   * What a link asks for, where nothing is written on an element. A model that it holds is what it was trained as.
   * @param {NonNullable<ReturnType<typeof linkIn>>} link
   * @returns {Requested}
   */
  #askedIn({ requested: { settings, list, ...others }, shared }) {
    const notGiven = (/** @type {object} */ values) =>
      Object.fromEntries(Object.entries(values).filter(([key]) => !this.#given.has(key)));
    if (shared) return { ...notGiven(others), settings, list };
    return { ...notGiven({ ...others, list }), settings: withChange(this.store.state.settings, notGiven(settings)) };
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
    this.trainer.setVisibility(visible, isPageHidden() ? "hidden" : isWatched ? null : "scrolled");
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

/** @param {string} name @returns {boolean} whether it is a setting of which another value makes another model */
function makesModel(name) {
  const option = optionOf(/** @type {any} */ (name));
  return name === "src" || name === START_STEP.key || (option !== undefined && !option.live);
}

/** Whether the reader looks elsewhere. Where something in the page is named `hidden`, `document.hidden` is that. */
function isPageHidden() {
  const { hidden } = document;
  return typeof hidden === "boolean" ? hidden : ofDocument("hidden");
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
