/**
 * The trainer: turns what the reader does into questions to the worker, and its answers into state. At every frame it
 * asks for one slice of training; the slice comes back with the names, written anew with the same dice, and with all
 * else that is in sight. Between slices it asks whenever what there is to ask changes: another temperature, another part
 * of the page in sight, another moment to look back on.
 */

import { LONGEST } from "./address.js";
import { askFor, askForAll } from "./ask.js";
import { engineModule, listText, listWith } from "./assets.js";
import { csvOf, download, fileName } from "./download.js";
import { BREAKDOWNS, EngineError } from "./engine.js";
import { EngineQueue } from "./engine-queue.js";
import { checking, listWithLetters, MOST_LETTERS } from "./lists.js";
import { readModelFile } from "./model-file.js";
import { Pace } from "./pace.js";
import { engineOptions, settingsOf } from "./settings.js";
import { Speedometer } from "./speedometer.js";
import { hasList, MORE_STEPS, planOf } from "./state.js";
import { inStretches } from "./stretches.js";

/** @import { ModelFacts } from "../wasm/worker.js" */
/** @import { Wishes } from "./address.js" */
/** @import { Engine } from "./engine.js" */
/** @import { Away, Gift, Kept, Plan, Store } from "./state.js" */

/** Milliseconds of training in one slice at most: with the views that come back, within a frame at 60 a second. */
const SLICE = 9;

/** Milliseconds between two slices for readers who asked for less motion: the names change twice a second. */
const CALM = 500;

/** Milliseconds without a change after which the page is at rest. */
const REST = 300;

const NO_LIST =
  "The list it learned from is not in the link. Give a list in the settings, or choose one of the page's.";

/** Milliseconds between two copies of the model in training, kept should its worker be lost. */
const KEEP_EVERY = 500;

const lessMotion = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)");

export class Trainer {
  #store;
  #queue;
  #pace = new Pace();
  #speedometer = new Speedometer();
  #slicing = false;
  #looking = false;
  /** What is asked for has changed since it was asked. */
  #stale = false;
  #frame = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;
  #lastSlice = Number.NEGATIVE_INFINITY;
  #lastKept = Number.NEGATIVE_INFINITY;
  /** It was training when its worker was lost. */
  #interrupted = false;

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
    this.#queue = new EngineQueue({
      onProblem: (problem) => {
        if (!store.state.problem) this.#interrupted = store.state.training;
        store.problemMet(problem);
      },
      onRefusal: (problem) => store.refusalMet(problem),
    });
    store.follow(
      (state) => JSON.stringify(askFor(state)),
      () => this.#refresh(),
    );
    store.follow(
      (state) => (state.training ? "" : JSON.stringify([state.step, askForAll(state)])),
      () => this.#rest(),
    );
    store.follow(
      (state) => state.settings.learningRate,
      () => this.#setLearningRate(),
    );
  }

  /** Makes a new model of what the reader wants now, with a new worker if the old one broke. Training goes on if it was on. */
  startOver() {
    this.#store.problemLeft();
    return this.#makeNew();
  }

  #makeNew() {
    return this.#queue.run(async () => {
      this.#store.makingBegun();
      if (!hasList(this.#store.state)) throw new EngineError("no-list", NO_LIST);
      const engine = this.#queue.engine();
      const plan = planOf(this.#store.state);
      const [text, module] = await Promise.all([textOf(plan), engineModule(plan.settings.exact)]);
      const model = await engine.create({ ...engineOptions(plan.settings), ...module, text, ask: this.#ask });
      this.#made(model, plan);
    });
  }

  /**
   * Becomes what an address says. A model that came with it speaks at once; if it cannot be opened, the one there is goes on.
   * @param {Wishes} wishes
   * @param {Gift | null} gift
   */
  async open(wishes, gift) {
    if (!gift || !this.#store.state.model) this.#store.restored(wishes);
    if (gift) await this.#openGift(wishes, gift);
    if (!gift || !this.#store.state.model) await this.#makeNew();
  }

  /**
   * @param {Wishes} wishes
   * @param {Gift} gift
   */
  #openGift(wishes, gift) {
    return this.#queue.attempt(async () => {
      const { settings } = wishes;
      if (gift.weights.length > LONGEST || gift.letters.length > 2 * MOST_LETTERS)
        throw new EngineError("bad-link", "It is longer than any that this page makes.");
      const plan = /** @type {Plan} */ ({ settings, list: gift.letters ? "own" : wishes.list, own: null });
      const ask = askFor({ ...this.#store.state, ...wishes, past: null });
      const engine = this.#queue.engine();
      const [text, module] = await Promise.all([
        gift.letters ? listWithLetters(gift.letters) : textOf(plan),
        engineModule(settings.exact),
      ]);
      const options = { ...engineOptions(settings), ...module, text };
      const model = await engine.create({ ...options, weights: gift.weights, ask, letters: gift.letters });
      this.#store.opened({ ...wishes, ...plan });
      this.#made(model, plan, { gift });
    });
  }

  /**
   * Loads a model from a file; if it cannot be loaded, the one there is goes on.
   * @param {File} given
   */
  load(given) {
    return this.#queue.attempt(async () => {
      const { file, isDouble, text } = await readModelFile(given);
      const engine = this.#queue.engine();
      const [list, module] = await Promise.all([listWith(text), engineModule(isDouble)]);
      const ask = askFor({ ...this.#store.state, past: null });
      const model = await engine.load({ ...module, file, ask });
      const settings = settingsOf(model.config);
      const plan = {
        settings,
        list,
        own: list === "own" ? await inStretches(checking(text, settings.blockSize)) : null,
      };
      this.#store.opened(plan);
      this.#made(model, plan, { kept: { step: model.step, file } });
    });
  }

  /**
   * @param {ModelFacts} model
   * @param {Plan} plan
   * @param {{ gift?: Gift, kept?: Kept }} [from]
   */
  #made(model, plan, from) {
    this.#speedometer = new Speedometer();
    this.#pace.reset();
    this.#interrupted = false;
    this.#store.modelMade(model, plan, from);
  }

  /** Goes on where the model was last kept, in a new worker, and trains if that was what it did when the old one was lost. */
  async goOn() {
    const { gift, made } = this.#store.state;
    if (gift && made) return this.open({ settings: made.settings, list: made.list }, gift);
    await this.#queue.run(async () => {
      const { kept, made, numSteps, settings } = this.#store.state;
      if (!kept || !made) return;
      this.#store.makingBegun();
      const engine = this.#queue.engine();
      const module = await engineModule(made.settings.exact);
      const ask = askFor({ ...this.#store.state, past: null });
      const { view } = await engine.load({ ...module, file: kept.file, ask });
      // What was changed after it was kept.
      await engine.extend(numSteps);
      await engine.setLearningRate(settings.learningRate);
      this.#store.modelRecovered(view);
    });
    if (this.#interrupted && !this.#store.state.problem) await this.play();
    this.#interrupted = false;
  }

  /** Saves the model as a file. */
  save() {
    return this.#queue.ask(async (engine) => {
      const { state } = this.#store;
      const name = fileName(state, "safetensors");
      download(name, await engine.save());
      this.#store.fileSaved(name);
    });
  }

  /** Saves the losses of this run. */
  saveLosses() {
    const { state } = this.#store;
    const name = fileName(state, "csv");
    download(name, csvOf(state.history));
    this.#store.fileSaved(name);
  }

  /** Makes a link of the model on show. */
  makeLink() {
    return this.#queue.ask(async (engine) => {
      const { gift, past, made, model } = this.#store.state;
      const letters = made?.list === "own" && model ? model.vocab.join("") : "";
      this.#store.linkMade(gift ?? { ...(await engine.shorten(past)), letters });
    });
  }

  /** Trains; at the schedule's end, from the start again. With a problem there is nothing to train: it offers a start. */
  async play() {
    const { step, numSteps, gift } = this.#store.state;
    if (step >= numSteps || gift) await this.startOver();
    if (this.#store.state.problem || this.#store.state.gift) return;
    this.#store.lookedBack(null);
    this.#store.trainingSet(true);
    this.#run();
  }

  pause() {
    this.#store.trainingSet(false);
    this.#keep();
  }

  toggle() {
    if (this.#store.state.training) this.pause();
    else this.play();
  }

  /** One step, or some; ends the training that runs. */
  async step(count = 1) {
    this.pause();
    this.#store.lookedBack(null);
    // A slice ends after its time, however many steps are left.
    for (let left = count, taken = 1; left > 0 && taken > 0; left -= taken) {
      const { step, problem, gift } = this.#store.state;
      if (problem || gift) return;
      await this.#train(left);
      taken = this.#store.state.step - step;
    }
  }

  /** Ends everything at once, the worker too: nobody looks at it any more. */
  end() {
    this.pause();
    clearTimeout(this.#resting);
    this.#queue.end();
  }

  /**
   * A question to the model beside those of the page, in its turn.
   * @template T @param {(engine: Engine) => Promise<T>} question
   * @returns {Promise<T>}
   */
  ask(question) {
    return this.#queue.answered(question);
  }

  /** Adds a thousand steps to the schedule and trains them. */
  async keepGoing() {
    await this.#queue.ask(async (engine) => {
      this.#store.scheduleExtended(await engine.extend(this.#store.state.numSteps + MORE_STEPS));
    });
    await this.play();
  }

  /** @param {Away} away */
  setAway(away) {
    this.#store.awaySet(away);
    this.#run();
    this.#keep();
  }

  throwOtherDice() {
    this.#store.diceChanged(Math.floor(Math.random() * 2 ** 31));
  }

  get #ask() {
    return askFor(this.#store.state);
  }

  get #running() {
    const { training, away } = this.#store.state;
    return training && !away;
  }

  #run() {
    if (!this.#running || this.#frame) return;
    this.#pace.reset();
    this.#lastKept = Number.NEGATIVE_INFINITY;
    this.#frame = requestAnimationFrame(this.#atFrame);
  }

  #atFrame = (/** @type {number} */ now) => {
    this.#frame = this.#running ? requestAnimationFrame(this.#atFrame) : 0;
    if (!this.#running && this.#stale) this.#look();
    if (!this.#running || this.#slicing) return;
    const isCalm = lessMotion?.matches && now - this.#lastSlice < CALM;
    const steps = isCalm ? 0 : this.#pace.due(now, this.#store.state.speed);
    if (!isCalm) this.#lastSlice = now;
    if (steps > 0) this.#train(steps);
    else if (this.#stale) this.#look();
  };

  /**
   * The past does not change: while the reader looks back, and moves nothing, training alone is asked for.
   * @param {number} steps
   */
  async #train(steps) {
    this.#slicing = true;
    await this.#queue.ask(async (engine) => {
      const isNow = this.#store.state.past === null;
      const ask = isNow || this.#stale ? this.#ask : null;
      this.#stale = false;
      const slice = await engine.advance({ steps, milliseconds: SLICE, ask });
      const { problem } = slice;
      if (problem && BREAKDOWNS.includes(problem.code)) throw new EngineError(problem.code, problem.message);
      this.#store.sliceTrained(slice, this.#speedometer.add(slice, performance.now()));
    });
    await this.#keep();
    this.#slicing = false;
  }

  /** Keeps a copy of the model: now and then while it trains, and whenever it rests. */
  #keep() {
    return this.#queue.ask(async (engine) => {
      const { step, kept, gift, problem } = this.#store.state;
      const now = performance.now();
      if (gift || problem || kept?.step === step || (this.#running && now - this.#lastKept < KEEP_EVERY)) return;
      this.#lastKept = now;
      this.#store.modelKept({ step, file: await engine.save() });
    });
  }

  /** Shows what is wanted now: with the next slice, if there is one at each frame, else by a question of its own. */
  #refresh() {
    this.#stale = true;
    if (!this.#frame) this.#look();
  }

  /** Looks at the model. A wish that waits for its turn is asked with what is wanted at its turn, so one is enough. */
  async #look() {
    if (this.#looking) return;
    this.#looking = true;
    await this.#queue.ask(async (engine) => {
      this.#looking = false;
      this.#stale = false;
      this.#store.seen(await engine.look(this.#ask));
    });
    this.#looking = false;
  }

  /** Once nothing changes any more, what is out of sight is shown as it is now, too: it may be printed, or read aloud. */
  #rest() {
    clearTimeout(this.#resting);
    if (!this.#store.state.model) return; // The first one is shown whole when it is made.
    this.#resting = setTimeout(
      () =>
        this.#queue.ask(async (engine) => {
          if (!this.#store.state.training) this.#store.seen(await engine.look(askForAll(this.#store.state)));
        }),
      REST,
    );
  }

  #setLearningRate() {
    return this.#queue.ask(async (engine) => {
      await engine.setLearningRate(this.#store.state.settings.learningRate);
    });
  }
}

/**
 * @param {Plan} plan
 * @returns {string | Promise<string>}
 */
function textOf({ list, own }) {
  if (list !== "own") return listText(list);
  return own?.text ?? "";
}
