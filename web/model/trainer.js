/**
 * The trainer: turns what the reader does into questions to the engine, and its answers into state. At every frame it
 * asks for one slice of training; the slice comes back with the names, sampled anew from the same seeds, and with all
 * else that is on the screen. Between slices it asks whenever what is requested changes: another temperature, another view
 * on the screen, an earlier step.
 */

import { OWN_LIST } from "../data/lists.js";
import { EngineError, FATAL_CODES } from "../errors.js";
import { listWithLetters } from "../input/letters.js";
import { MAX_LETTERS } from "../input/limits.js";
import { loadReader } from "../input/reader.js";
import { inTimeSlices } from "../input/time-slices.js";
import { DEFAULT_SETTINGS, DEFAULTS, FULL_SPEED, settingsOf } from "../options.js";
import { Engine } from "./engine.js";
import { LossHistory } from "./loss-history.js";
import { Pace } from "./pace.js";
import { Speedometer } from "./speedometer.js";
import { canTrain, hasList, isPrinting, MORE_STEPS, planOf, samplingOf, wantsNewModel } from "./state.js";
import { Turns } from "./turns.js";

/** @import { Edit } from "./edits.js" */
/** @import { ViewRequest } from "./look.js" */
/** @import { OffScreen, Plan, PreviousModel, Requested, SharedModel, State, Store } from "./state.js" */
/** @import { ModelFacts } from "./training.js" */

/**
 * What views request of the worker; with `all`, those off the screen too.
 * @typedef {(state: Readonly<State>, all?: boolean) => Partial<ViewRequest>} RequestOf
 */

/** Milliseconds of training in one slice at most: with the looks that come back, within a frame at 60 a second. */
const SLICE = 9;

/** Milliseconds between two slices for readers who asked for less motion: the names change twice a second. */
const REDUCED_MOTION_INTERVAL = 500;

/** Milliseconds between two looks while it trains at a readable speed: names change four times a second. */
const LOOK_INTERVAL = 250;

/** Milliseconds without a change after which the page is at rest. */
const REST = 300;

/** Milliseconds within which the speed must be measured: that takes a model of its own, which a busy machine makes slowly. */
const MEASURE_PATIENCE = 60_000;

/** Milliseconds between two checkpoints while it trains. */
const CHECKPOINT_INTERVAL = 500;

/** Bytes: the engine's memory, so that no model is larger. */
const MAX_FILE = 256 * 2 ** 20;

/** The bytes of snapshots that are kept of a model without a worker: thirty of the default model's. */
const KEPT_MOMENTS = 512 * 1024;

/** Browsers hold addresses of two million characters; the largest model that the page makes takes 1,800,000. */
export const MAX_LINK = 2_000_000;

const reducedMotion = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)");

export class Trainer {
  #store;
  #engine;
  #requestOf;
  /** The turns to train; without any to share, this model trains whenever it is to. @type {Turns} */
  #turns;
  #turn = { begin: () => this.#begin(), end: () => this.#goLast() };
  #pace = new Pace();
  #speedometer = new Speedometer();
  #slicing = false;
  #lookAwaited = false;
  /** What is requested has changed since it was asked for. */
  #stale = false;
  /** Steps have been trained since the last look. */
  #behind = false;
  #frame = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #resting;
  #lastSlice = Number.NEGATIVE_INFINITY;
  #lastLook = Number.NEGATIVE_INFINITY;
  #lastCheckpoint = Number.NEGATIVE_INFINITY;
  /** Counts the models that were asked for. */
  #lastWish = 0;
  /** It was training when its worker was lost. */
  #interrupted = false;
  /** Snapshots kept while the model has no worker. @type {ReturnType<import("./training.js").Training["moments"]>} */
  #moments = [];
  /** All that could be asked for when all of it was last seen. */
  #seenWhole = "";

  /**
   * @param {Store} store
   * @param {Pick<ConstructorParameters<typeof Engine>[0], "startWorker" | "workers"> & { turns?: Turns }} how
   * @param {RequestOf} [requestOf]
   */
  constructor(store, { startWorker, workers, turns = new Turns(1) }, requestOf = () => ({})) {
    this.#store = store;
    this.#requestOf = requestOf;
    this.#turns = turns;
    this.#engine = new Engine({
      startWorker,
      workers,
      keeping: { keep: () => this.#keepWhole(), revive: () => this.#revive() },
      isSeen: () => !store.state.offScreen,
      isBusy: () => this.#running,
      onProblem: (problem) => {
        this.#interrupted ||= store.state.training;
        store.problemMet(problem);
      },
      onRefusal: (problem) => store.refusalMet(problem),
    });
    store.follow(
      ({ training, offScreen }) => training && !offScreen,
      (trains) => (trains ? this.#takeTurn() : this.#leaveTurn()),
    );
    store.follow(
      (state) => this.#written(state),
      () => this.#refresh(),
    );
    store.follow(
      (state) => (state.training ? "" : this.#whole),
      () => this.#rest(),
    );
    // Before the first step nothing is lost by replacing the model.
    store.follow(
      (state) => (canReplace(state) ? JSON.stringify([state.settings, state.list, state.own?.text]) : ""),
      (wanted) => wanted && this.#makeNew(),
    );
    store.follow(
      (state) => state.settings.learningRate,
      (learningRate) => this.#engine.withModel(() => this.#engine.call("configure", { learningRate })),
    );
  }

  /** Makes a new model of what is requested, with a new worker if the old one crashed. Training goes on if it was on. */
  reset() {
    this.#store.problemDismissed();
    return this.#makeNew();
  }

  /** Restarts with the default settings and list. */
  resetToDefaults() {
    this.#store.set({ ...DEFAULTS, settings: DEFAULT_SETTINGS });
    return this.reset();
  }

  /** Of several models that are asked for before the first is made, only the last one is. */
  #makeNew() {
    const wish = ++this.#lastWish;
    return this.#engine.run(async () => {
      if (wish !== this.#lastWish) return;
      this.#store.makingBegun();
      if (!hasList(this.#store.state)) throw new EngineError("no-list");
      const previous = await this.#previous();
      const plan = planOf(this.#store.state);
      const model = await this.#engine.open("create", { ...sourceOf(plan), request: this.#requestOfAnother() });
      this.#made(model, plan, { previous });
    });
  }

  /** What another model takes the place of: the current model, if it has been trained, else the one before it; only within a turn. */
  async #previous() {
    return (await this.#trained()) ?? this.#store.state.previous;
  }

  /** The current model, if it has been trained, so that it can be brought back. @returns {Promise<PreviousModel | null>} */
  async #trained() {
    const { made, step, history, altered, checkpoint, shared, model } = this.#store.state;
    if (!made || (step === 0 && !model?.pretrained)) return null;
    const now = { made, step, history, altered };
    if (shared) return { ...now, shared };
    if (this.#engine.hasModel) return { ...now, file: await this.#engine.call("save") };
    return (
      checkpoint && { ...now, step: checkpoint.step, history: history.until(checkpoint.step), file: checkpoint.file }
    );
  }

  /** Brings the previous trained model back; the current one, if it has been trained, takes its place. */
  bringBack() {
    return this.#engine.run(async () => {
      const back = this.#store.state.previous;
      if (!back) return;
      this.#store.makingBegun();
      const { made, step, history, altered, file, shared } = back;
      const previous = await this.#trained();
      const request = this.#requestOfAnother();
      const { precision } = made.settings;
      const model = shared
        ? await this.#engine.open("create", { ...sharedSourceOf(made, shared), request })
        : await this.#engine.open("load", { file: /** @type {Uint8Array} */ (file), precision, request });
      this.#store.opened(made);
      this.#made(model, made, { history, previous, altered, ...(file ? { checkpoint: { step, file } } : { shared }) });
    });
  }

  /**
   * Becomes what an address says. A model that came with it generates at once; if it cannot be opened, the current one stays.
   * @param {Requested} requested
   * @param {SharedModel | null} shared
   */
  async open(requested, shared) {
    if (shared && this.#store.state.model) return this.openShared(requested, shared);
    this.#store.set(requested);
    if (shared) await this.openShared(requested, shared);
    const { state } = this.#store;
    const isThere = shared ? state.model : canTrain(state) && !state.shared && !state.making && !wantsNewModel(state);
    if (!isThere) await this.#makeNew();
  }

  /**
   * Opens a model that came in a link; if it cannot be opened, the current one stays, and what is requested is not.
   * @param {Requested} requested
   * @param {SharedModel} shared
   */
  openShared(requested, shared) {
    const wish = ++this.#lastWish;
    return this.#engine.attempt(async () => {
      if (wish !== this.#lastWish) return;
      const { weights, letters } = shared;
      if (weights.length > MAX_LINK || letters.length > 2 * MAX_LETTERS)
        throw new EngineError("bad-link", { key: "problem.link-too-long" });
      const now = { ...this.#store.state, ...requested };
      const plan = /** @type {Plan} */ ({ ...planOf(now), own: null, ...(letters && { list: OWN_LIST }) });
      const previous = await this.#previous();
      const source = sharedSourceOf(plan, shared);
      const model = await this.#engine.open("create", { ...source, request: this.#requestOfAnother(now) });
      this.#store.opened({ ...requested, ...plan });
      this.#made(model, plan, { shared, previous });
    });
  }

  /**
   * Loads a model from a file; if it cannot be loaded, the current one stays.
   * @param {File} given
   * @param {object} [how]
   * @param {import("../../wasm/microgpt.d.ts").LoadOptions} [how.said] what the file does not say
   * @param {boolean} [how.keepsList] one without a list may train on the list that is requested now, and has its letters
   */
  load(given, { said, keepsList = false } = {}) {
    return this.#engine.attempt(async () => {
      if (given.size > MAX_FILE)
        throw new EngineError("bad-file", {
          key: "problem.file-too-large",
          slots: { size: given.size, max: MAX_FILE },
        });
      if (this.#store.state.asked?.file !== given) this.#store.set({ asked: null });
      const request = this.#requestOfAnother();
      const previous = await this.#previous();
      const beside = keepsList ? sourceOf(this.#store.state) : undefined;
      const model = await this.#engine.openApart({ file: given.slice(), said, beside, request }).catch((error) => {
        if (error.code !== "file-asks") throw error;
        const { vocabSize, nEmbd } = error.problem.slots;
        this.#store.set({ asked: { file: given, letters: vocabSize - 1, nEmbd } });
        throw new EngineError("file-asks", { slots: { count: vocabSize - 1 } });
      });
      const plan = await this.#planOf(model, keepsList);
      this.#store.opened(plan);
      const checkpoint = { step: model.step, file: await this.#engine.call("save") };
      const history = model.curve?.losses.some(Number.isFinite) ? LossHistory.of(model.curve) : undefined;
      this.#made(model, plan, { checkpoint, previous, history });
    });
  }

  /** What a model that was loaded was made from. @param {ModelFacts} model @param {boolean} keepsList @returns {Promise<Plan>} */
  async #planOf(model, keepsList) {
    const settings = settingsOf(model.config);
    if (model.list) return { settings, list: model.list, own: null };
    if (model.text) {
      const { checked } = await loadReader();
      return { settings, list: OWN_LIST, own: await inTimeSlices(checked(model.text, settings.blockSize)) };
    }
    const { list, own } = this.#store.state;
    return keepsList ? { settings, list, own } : { settings, list: OWN_LIST, own: null };
  }

  /** A model from a link, or without a list, begins to train: from its weights on, with the list that is requested. */
  async #trainOn() {
    const { model, shared } = this.#store.state;
    if (model?.numNames) return shared && this.#store.sharedTrained();
    await this.#engine.attempt(async () => {
      const { list, own, previous, altered } = this.#store.state;
      const given = await this.#engine.open("giveList", {
        ...sourceOf(this.#store.state),
        request: this.#requestOfAnother(),
      });
      this.#made(given, { settings: settingsOf(given.config), list, own }, { previous, altered });
    });
  }

  /**
   * @param {ModelFacts} model
   * @param {Plan} plan
   * @param {Parameters<Store["modelMade"]>[2]} [from]
   */
  #made(model, plan, from) {
    this.#speedometer = new Speedometer();
    this.#pace.reset();
    this.#interrupted = false;
    this.#moments = [];
    this.#seenWhole = ""; // of another model
    this.#store.modelMade(model, plan, from);
    const { state } = this.#store;
    if (Object.keys(this.#requestOf(state, true)).every((key) => key in state.seen)) this.#seenWhole = this.#whole;
  }

  /** Goes on from the last checkpoint, in a new worker, and trains if that was what it did when the old one was lost. */
  async recover() {
    const { shared, made } = this.#store.state;
    if (shared && made) return this.open({ settings: made.settings, list: made.list }, shared);
    await this.#engine.run(async () => {
      const { checkpoint, model } = this.#store.state;
      if (!checkpoint || !model) return;
      this.#store.makingBegun();
      this.#store.modelRecovered((await this.#revive()).look);
    });
    if (this.#store.state.problem) return;
    const goesOn = this.#interrupted;
    this.#interrupted = false;
    if (goesOn) await this.play();
  }

  /** Makes the model of the last checkpoint, or of its link; only within a turn. @returns {Promise<ModelFacts>} */
  async #revive() {
    const { checkpoint, model, made, shared, numSteps, settings } = this.#store.state;
    const request = this.#requestFor({ ...this.#store.state, viewedStep: null });
    if (shared) return this.#engine.open("create", { ...sharedSourceOf(/** @type {Plan} */ (made), shared), request });
    const file = /** @type {Uint8Array} */ (checkpoint?.file);
    const precision = /** @type {ModelFacts} */ (model).config.precision;
    const facts = await this.#engine.open("load", { file, precision, request });
    // What was changed after the checkpoint.
    await this.#engine.call("configure", { numSteps, learningRate: settings.learningRate });
    await this.#engine.call("takeMoments", this.#moments);
    return facts;
  }

  /**
   * The model as a file: with its training state, its list and its losses, or what is needed to generate.
   * @param {import("../../wasm/microgpt.d.ts").SaveOptions} [options]
   */
  save(options) {
    return this.#engine.ask(() => {
      const { history, shared } = this.#store.state;
      const curve = options?.weightsOnly || shared ? undefined : history.curve;
      return this.#engine.call("save", { ...options, curve });
    });
  }

  /** Makes a link of the model on show. */
  makeLink() {
    return this.#engine.withModel(async () => {
      const { shared, viewedStep, made, model } = this.#store.state;
      const letters = made?.list === OWN_LIST && model ? model.vocab.join("") : "";
      this.#store.set({ link: shared ?? { ...(await this.#engine.call("encodeWeights", viewedStep)), letters } });
    });
  }

  /**
   * Trains; at the schedule's end, from the start again. A model that is being made is trained once it is there. One that
   * cannot be trained stays as it is.
   */
  async play() {
    if (this.#store.state.making) await this.#engine.run(async () => {});
    const { step, numSteps, making } = this.#store.state;
    if (making || !canTrain(this.#store.state)) return;
    await this.#takeEdits();
    if (this.#isUntrained) await this.#trainOn();
    else if (step >= numSteps) await this.reset();
    if (this.#store.state.problem || this.#isUntrained) return;
    this.#store.stepViewed(null);
    this.#store.set({ training: true });
  }

  /** Shows the model with some changes, in the order in which they are made; training rests, to go on with them. @param {Edit[]} edits */
  edit(edits) {
    if (this.#store.state.training) this.pause();
    this.#store.set({ edits });
  }

  /** Training is to go on: with what the reader has changed. The model as it was can be brought back. */
  async #takeEdits() {
    const { edits, step, numSteps } = this.#store.state;
    const canGoOn = canTrain(this.#store.state) && (step < numSteps || this.#isUntrained);
    if (edits.length === 0 || !canGoOn) return;
    await this.#engine.withModel(async () => {
      const { edits, step, history, previous } = this.#store.state;
      const before = await this.#trained();
      await this.#engine.call("takeEdits", edits);
      this.#store.editsTaken(before ? { ...before, history: history.until(step) } : previous);
      await this.#keep();
    });
  }

  /** It came in a link, or without a list, and has not begun to train here. */
  get #isUntrained() {
    const { shared, model } = this.#store.state;
    return shared !== null || model?.numNames === 0;
  }

  pause() {
    this.#store.set({ training: false });
    this.#takeCheckpoint();
  }

  /** What the button does: at the schedule's end it adds to it, since a trained model is not to be lost by a press. */
  toggle() {
    const { training, step, numSteps, shared } = this.#store.state;
    if (training) this.pause();
    else if (step >= numSteps && !shared) this.extendTraining();
    else this.play();
  }

  /** One step, or some; ends the training that runs. */
  async step(count = 1) {
    this.pause();
    this.#store.stepViewed(null);
    await this.#takeEdits();
    if (this.#isUntrained && canTrain(this.#store.state)) await this.#trainOn();
    // A slice ends after its time, however many steps are left.
    for (let left = count, taken = 1; left > 0 && taken > 0; left -= taken) {
      const { step, problem } = this.#store.state;
      if (problem || this.#isUntrained) return;
      await this.#train(left);
      taken = this.#store.state.step - step;
    }
  }

  /** Trains up to the step that the state prepares, if it can; then goes on if it was training. */
  async prepare() {
    const { preparing, step, training } = this.#store.state;
    if (preparing === null) return;
    if (preparing > step) await this.step(preparing - step);
    this.#store.set({ preparing: null });
    if (training && this.#store.state.step < this.#store.state.numSteps) await this.play();
  }

  /** Ends everything at once, the worker too. */
  end() {
    this.pause();
    clearTimeout(this.#resting);
    this.#engine.end();
  }

  /** Names beside those on show. @param {import("../../wasm/microgpt.d.ts").GenerateOptions} options */
  generate(options) {
    return this.#engine.ask(() => this.#engine.call("generate", options));
  }

  /**
   * Names of the model and step that are shown, from the seeds after those on show.
   * @param {number} from how many seeds are passed over
   * @param {number} count
   */
  async furtherNames(from, count) {
    const { state } = this.#store;
    const sampling = samplingOf(state);
    const { viewedStep: moment, edits } = state;
    const request = { moment, edits, sampling: { ...sampling, count, seed: sampling.seed + from } };
    const { names } = await this.#engine.ask(() => this.#engine.call("look", request));
    return names;
  }

  /** The logits of what comes after a prefix. @param {string} prefix */
  read(prefix) {
    return this.#engine.ask(() => this.#engine.call("read", prefix));
  }

  /** Its matrices. */
  parameters() {
    return this.#engine.ask(() => this.#engine.call("parameters"));
  }

  /** The list that it learns from. */
  documents() {
    return this.#engine.ask(() => this.#engine.call("documents"));
  }

  /** Adds a thousand steps to the schedule and trains them. */
  async extendTraining() {
    // Read at once, so that two presses add no more than one.
    const numSteps = this.#store.state.numSteps + MORE_STEPS;
    await this.#engine.withModel(async () => {
      await this.#engine.call("configure", { numSteps });
      this.#store.set({ numSteps, fullSpeed: null });
    });
    if (this.#store.state.step < this.#store.state.numSteps) await this.play();
  }

  /** @param {Partial<Record<string, boolean>>} visible which views are on the screen @param {OffScreen} offScreen */
  setVisibility(visible, offScreen) {
    this.#store.set({ visible, offScreen });
    this.#takeCheckpoint();
  }

  /** Other samples, from random seeds. */
  resample() {
    this.#store.set({ sampleSeed: Math.floor(Math.random() * 2 ** 31) });
  }

  /** @param {Readonly<State>} state @param {boolean} [all] @returns {ViewRequest} */
  #requestFor(state, all) {
    return {
      moment: state.viewedStep,
      sampling: samplingOf(state),
      edits: state.edits,
      printed: isPrinting(state),
      ...this.#requestOf(state, all),
    };
  }

  /**
   * A request as text. The edits are spread into an object, because an old library in the page may give arrays a toJSON of its own.
   * @param {Readonly<State>} state @param {boolean} [all]
   */
  #written(state, all) {
    return JSON.stringify({ ...this.#requestFor(state, all), edits: { ...state.edits } });
  }

  /** The request for a model that takes the place of the current one. @param {Readonly<State>} [state] */
  #requestOfAnother(state = this.#store.state) {
    return this.#requestFor({ ...state, viewedStep: null, edits: [] });
  }

  get #request() {
    return this.#requestFor(this.#store.state);
  }

  /** All that can be asked for now, and of which step. */
  get #whole() {
    return `${this.#store.state.step} ${this.#written(this.#store.state, true)}`;
  }

  get #running() {
    const { training, offScreen, waiting } = this.#store.state;
    return training && !offScreen && !waiting;
  }

  #takeTurn() {
    this.#store.set({ waiting: true });
    this.#turns.take(this.#turn);
  }

  #leaveTurn() {
    this.#turns.leave(this.#turn);
    if (this.#store.state.waiting) this.#store.set({ waiting: false });
  }

  /** Other models wait. */
  #goLast() {
    this.#turns.leave(this.#turn);
    this.#takeTurn();
  }

  /** Its turn to train has come. */
  #begin() {
    this.#store.set({ waiting: false });
    this.#pace.reset();
    this.#lastCheckpoint = Number.NEGATIVE_INFINITY;
    this.#frame ||= requestAnimationFrame(this.#atFrame);
  }

  #atFrame = (/** @type {number} */ now) => {
    this.#frame = this.#running ? requestAnimationFrame(this.#atFrame) : 0;
    if (!this.#running && (this.#stale || this.#behind)) this.#look();
    if (!this.#running || this.#slicing) return;
    const waits = reducedMotion?.matches && now - this.#lastSlice < REDUCED_MOTION_INTERVAL;
    const steps = waits ? 0 : this.#pace.due(now, this.#store.state.speed, this.#turns.demand);
    if (!waits) this.#lastSlice = now;
    if (steps > 0) this.#train(steps, this.#isLookDue(now));
    else if (this.#stale) this.#look();
  };

  /** Whether it is time to look anew. At full speed it always is. @param {number} now */
  #isLookDue(now) {
    const isDue = this.#store.state.speed >= FULL_SPEED || now - this.#lastLook >= LOOK_INTERVAL;
    if (isDue) this.#lastLook = now;
    return isDue;
  }

  /**
   * An earlier step does not change: while the reader looks at one, and changes nothing, training alone is asked for.
   * @param {number} steps
   * @param {boolean} [isDue] whether the latest step is to be looked at
   */
  async #train(steps, isDue = true) {
    this.#slicing = true;
    await this.#engine.withModel(async () => {
      const isLatest = this.#store.state.viewedStep === null;
      const request = (isLatest && isDue) || this.#stale ? this.#request : null;
      this.#stale = false;
      this.#behind = isLatest && !request;
      const slice = await this.#engine.call("advance", { steps, milliseconds: SLICE, request });
      const { problem } = slice;
      if (problem && FATAL_CODES.includes(problem.code)) throw new EngineError(problem.code, problem);
      this.#store.sliceTrained(slice, this.#speedometer.add(slice, performance.now()));
      if (slice.look) this.#store.looked(slice.look, request?.moment ?? null);
    });
    await this.#takeCheckpoint();
    this.#slicing = false;
    if (this.#behind && !this.#running) this.#look();
    await this.#measure();
  }

  /** At the schedule's end: how long it would have taken at full speed. While other models train, that could not be told. */
  #measure() {
    return this.#engine.withModel(async () => {
      const { step, numSteps, fullSpeed } = this.#store.state;
      if (step >= numSteps && !fullSpeed && this.#turns.isIdle)
        this.#store.set({ fullSpeed: await this.#engine.call("measure", undefined, MEASURE_PATIENCE) });
    });
  }

  /** Now and then while it trains, and whenever it rests. */
  #takeCheckpoint() {
    return this.#engine.withModel(async () => {
      const now = performance.now();
      if (this.#store.state.problem) return;
      if (this.#running && now - this.#lastCheckpoint < CHECKPOINT_INTERVAL) return;
      this.#lastCheckpoint = now;
      await this.#keep();
    });
  }

  /** Keeps the model as a file, unless that is what it was made of; only within a turn. */
  async #keep() {
    const { step, checkpoint, shared } = this.#store.state;
    if (shared || checkpoint?.step === step) return;
    this.#store.set({ checkpoint: { step, file: await this.#engine.call("save") } });
  }

  /** The same, and what has been seen of it so far can be shown again. */
  async #keepWhole() {
    await this.#keep();
    if (!this.#store.state.shared) this.#moments = await this.#engine.call("moments", KEPT_MOMENTS);
  }

  /** Shows what is requested now: with the next slice, if there is one at each frame, else by a question of its own. */
  #refresh() {
    // What comes on the screen, or leaves it, is known: a model that has no worker needs none for that.
    if (this.#whole === this.#seenWhole) return;
    this.#stale = true;
    if (!this.#frame) this.#look();
  }

  /** Looks at the model. What is requested is read at its turn, so one look that waits is enough. */
  async #look() {
    if (this.#lookAwaited) return;
    this.#lookAwaited = true;
    let isPartial;
    await this.#engine.withModel(async () => {
      this.#lookAwaited = false;
      this.#stale = false;
      this.#behind = false;
      this.#seenWhole = ""; // should the reader go back to that before the next rest
      const request = this.#request;
      const look = await this.#engine.call("look", request);
      this.#store.looked(look, request.moment);
      isPartial = look.isPartial;
    });
    this.#lookAwaited = false;
    // While it trains, the next slice brings more.
    if (isPartial && !this.#frame) this.#look();
  }

  /** Once nothing changes any more, what is off screen is brought up to date, too: it may be printed, or read aloud. */
  #rest() {
    clearTimeout(this.#resting);
    if (!this.#store.state.model) return; // The first one is shown whole when it is made.
    this.#resting = setTimeout(this.#lookAtWhole, REST);
  }

  #lookAtWhole = () =>
    this.#engine.withModel(async () => {
      const { state } = this.#store;
      const request = this.#requestFor(state, true);
      if (state.training) return;
      const whole = this.#whole;
      const look = await this.#engine.call("look", request);
      this.#store.looked(look, request.moment);
      if (look.isPartial) this.#resting = setTimeout(this.#lookAtWhole);
      else this.#seenWhole = whole;
    });
}

/** @param {Readonly<State>} state @returns {boolean} whether another model is wanted, and the current one has learned nothing yet */
const canReplace = (state) =>
  state.model !== null &&
  !state.model.pretrained &&
  state.step === 0 &&
  !state.making &&
  !state.problem &&
  !state.shared &&
  hasList(state) &&
  wantsNewModel(state);

/** What the worker makes a model from; it gets the page's own lists itself. @param {Plan} plan */
const sourceOf = ({ settings, list, own }) => ({ settings, list, ...(list === OWN_LIST && { text: own?.text ?? "" }) });

/** The same for a model that came in a link. @param {Plan} plan @param {SharedModel} shared */
const sharedSourceOf = (plan, { weights, letters }) => ({
  ...sourceOf(plan),
  ...(letters && { text: listWithLetters(letters) }),
  weights,
  letters,
});
