/**
 * Everything that is known of one model, in one object, and the one place that changes it. Views draw from `store.state`
 * and hear of each change by `store.subscribe`; what can happen is this class's list of methods.
 */

import { OWN_LIST } from "../data/lists.js";
import { DEFAULT_SETTINGS, DEFAULTS, isSameModel, withChange } from "../options.js";
import { LossHistory } from "./loss-history.js";
import { currentRun, NUMBERS, pinnedNow } from "./runs.js";

/** @import { ListId } from "../data/lists.js" */
/** @import { List } from "../input/list.js" */
/** @import { Edit, Weight } from "./edits.js" */
/** @import { Settings } from "../options.js" */
/** @import { Problem } from "../words/words.js" */
/** @import { Look, ParameterKind, ViewRequest } from "./look.js" */
/** @import { PinnedRun } from "./runs.js" */
/** @import { ModelFacts, Slice } from "./training.js" */

/** Steps that extending the schedule adds. */
export const MORE_STEPS = 1000;

/**
 * Why training rests although it is on: the page is hidden, or the reader has scrolled away from it.
 * @typedef {"hidden" | "scrolled" | null} OffScreen
 */

/** What a model is made from. @typedef {{ settings: Readonly<Settings>, list: ListId | "own", own: List | null }} Plan */

/**
 * A model in a link. Of the reader's own list it has only the letters.
 * @typedef {{ weights: string, step: number, letters: string }} SharedModel
 */

/** A file that leaves something open: `letters` is how many tokens its model has without BOS. @typedef {{ file: File, letters: number, nEmbd: number }} Asked */

/** A model as a file, and the step at which it was saved. @typedef {{ step: number, file: Uint8Array }} Checkpoint */

/**
 * A trained model that another has taken the place of, so that it can be brought back.
 * @typedef {{ made: Plan, step: number, history: LossHistory, altered: boolean, file?: Uint8Array, shared?: SharedModel | null }} PreviousModel
 */

/** What an address or a host asks for. @typedef {Partial<Pick<State, "settings" | "list" | "own" | "temperature" | "topK" | "topP" | "minP" | "sampleSeed" | "sampleCount" | "speed" | "prefix" | "tracedName" | "tracedLetter" | "readingText">>} Requested */

/**
 * @typedef {object} State
 * @property {Readonly<Settings>} settings as requested
 * @property {ListId | "own"} list as requested
 * @property {List | null} own the reader's list, once it has been checked and accepted
 * @property {Plan | null} made what the model was made from
 * @property {boolean} making a model is being made
 * @property {ModelFacts | null} model null until the first model is made
 * @property {number} step
 * @property {number} numSteps the schedule's length
 * @property {LossHistory} history grows in place: watch `step`
 * @property {readonly PinnedRun[]} pinned runs that stay in the chart, the current one perhaps among them
 * @property {string} trainedOn the first name of the last step's batch
 * @property {boolean} single the last slice was a single step
 * @property {number | null} tokensPerSecond
 * @property {{ count: number, milliseconds: number } | null} fullSpeed the schedule's steps, and how long they take here at full speed
 * @property {boolean} training
 * @property {number | null} preparing the step that it is trained up to before anything of it is shown
 * @property {OffScreen} offScreen
 * @property {boolean} waiting it is to train, and other models of the page do: its turn will come
 * @property {Problem | null} problem
 * @property {Problem | null} refused a link or a file that was not opened: the current model goes on
 * @property {Checkpoint | null} checkpoint the model as it was a moment ago, in case its worker is lost
 * @property {PreviousModel | null} previous the trained model that the current one has taken the place of
 * @property {SharedModel | null} shared what the model was opened from, if that was a link, until it trains on
 * @property {Asked | null} asked a file that does not say how many heads or which letters its model has
 * @property {SharedModel | null} link the model, encoded for a link
 * @property {string} saved the name of the file last saved
 * @property {number} speed position of the speed slider
 * @property {number} temperature
 * @property {number} topK 0 for all tokens
 * @property {number} topP
 * @property {number} minP
 * @property {number} sampleSeed
 * @property {number} sampleCount how many names are on show
 * @property {string} prefix what each name is to begin with, as typed
 * @property {readonly Edit[]} edits what the reader has changed of the model on show, until it trains on with that
 * @property {boolean} altered the model has trained on with edits: its run is none of microgpt.py's
 * @property {Weight | null} weight the one that the reader may set, if any
 * @property {number | null} viewedStep the earlier step that is shown, or null for the latest
 * @property {number} tracedName which name is shown step by step, from 1
 * @property {number} tracedLetter which of its letters, from 1: the last one if it has fewer
 * @property {ParameterKind} kind which numbers of each parameter are shown
 * @property {string} readingText the name that the model is to read
 * @property {number} guessRound which letters are to be guessed, from 0
 * @property {Partial<Record<string, boolean>>} visible the views that have been on the screen, and whether they are now
 * @property {Partial<Look>} seen what the worker last told of each thing that it was asked to look at
 */

/** @returns {State} */
function initialState() {
  return {
    .../** @type {Required<Requested>} */ (DEFAULTS),
    settings: DEFAULT_SETTINGS,
    own: null,
    made: null,
    making: true,
    model: null,
    step: 0,
    numSteps: DEFAULT_SETTINGS.numSteps,
    history: new LossHistory(),
    pinned: [],
    trainedOn: "",
    single: false,
    tokensPerSecond: null,
    fullSpeed: null,
    training: false,
    preparing: null,
    offScreen: null,
    waiting: false,
    problem: null,
    refused: null,
    checkpoint: null,
    previous: null,
    shared: null,
    asked: null,
    link: null,
    saved: "",
    edits: [],
    altered: false,
    weight: null,
    viewedStep: null,
    guessRound: 0,
    kind: "data",
    visible: {},
    seen: {},
  };
}

/** @param {Readonly<State>} state @returns {Plan} */
export const planOf = ({ settings, list, own }) => ({ settings, list, own });

/**
 * @param {Readonly<State>} state
 * @returns {number | undefined} the step from which the model could be recovered, were its worker lost
 */
export const recoverableStep = ({ checkpoint, shared }) => checkpoint?.step ?? shared?.step;

/** @param {Readonly<State>} state @returns {boolean} whether another model is requested than the current one */
export function wantsNewModel({ made, settings, list, own }) {
  if (!made) return false;
  return !isSameModel(settings, made.settings) || list !== made.list || (list === OWN_LIST && own !== made.own);
}

/**
 * @param {Readonly<State>} state
 * @returns {boolean} whether there is a list to learn from: a link, or weights alone, bring none of the reader's own
 */
export const hasList = ({ list, own }) => list !== OWN_LIST || own !== null;

/** @param {Readonly<State>} state @returns {boolean} whether the current model can be trained: on its list, or on one that is given */
export const canTrain = (state) =>
  state.model !== null && state.problem === null && (state.model.numNames > 0 || hasList(state));

/** @param {Readonly<State>} state @returns {number} the index of the name that is shown step by step */
export const tracedIndex = ({ tracedName, sampleCount }) => Math.min(tracedName, sampleCount) - 1;

/** @param {Readonly<State>} state @returns {{ step: number, loss: number | null }} the step that is shown, and its smoothed loss */
export const shownStep = ({ step, viewedStep, history }) =>
  viewedStep === null ? { step, loss: history.smoothed } : { step: viewedStep, loss: history.smoothedAt(viewedStep) };

/** @param {Readonly<State>} state @returns {boolean} whether the model on show was changed by hand, now or before it trained on */
export const isAltered = ({ edits, altered }) => altered || edits.length > 0;

/**
 * @param {Readonly<State>} state
 * @returns {number} the step that is shown, if whoever trains the same model again passes it and would go on; else 0
 */
export function momentOf(state) {
  const { preparing, model, made, settings, list, step, numSteps, viewedStep, training, shared } = state;
  if (preparing !== null) return preparing;
  if (!model || model.pretrained || shared || list === OWN_LIST || wantsNewModel(state) || isAltered(state)) return 0;
  // What was changed while it trained is not made anew.
  const isSameRun = settings.learningRate === made?.settings.learningRate;
  const moment = viewedStep ?? (training || step >= numSteps ? 0 : step);
  return isSameRun && moment <= settings.numSteps ? moment : 0;
}

/** @param {Readonly<State>} state @returns {boolean} whether the current run can be pinned: it has a curve, and there is room */
export const canPin = (state) =>
  state.history.smoothed !== null && state.pinned.length < NUMBERS.length && !pinnedNow(state);

/** The schedule's learning rate falls linearly to zero. @param {{ learningRate: number, numSteps: number }} schedule @param {number} step */
export const rateAt = ({ learningRate, numSteps }, step) => learningRate * (1 - step / numSteps);

/** The options of sampling that microgpt.py fixes. */
const SAMPLING = /** @type {const} */ (["temperature", "topK", "topP", "minP", "sampleSeed", "sampleCount", "prefix"]);

/**
 * @param {Readonly<State>} state
 * @returns {boolean} whether the names on show are those that microgpt.py prints: of an exact model at the schedule's end, as long as
 *   the reader has asked for no others
 */
export const isPrinting = (state) =>
  state.made?.settings.precision === "f64" &&
  state.step >= state.numSteps &&
  state.viewedStep === null &&
  !state.shared &&
  !isAltered(state) &&
  SAMPLING.every((key) => state[key] === DEFAULTS[key]);

/** What the names on show are sampled with. @param {Readonly<State>} state @returns {ViewRequest["sampling"]} */
export const samplingOf = ({ temperature, topK, topP, minP, sampleSeed: seed, sampleCount: count, prefix }) => ({
  count,
  temperature,
  topP,
  minP,
  ...(topK > 0 && { topK }),
  seed,
  prefix,
});

export class Store {
  #state = initialState();
  /** @type {Set<() => void>} */
  #listeners = new Set();

  /** @param {Partial<State>} start what is to differ from the usual beginning */
  constructor(start = {}) {
    this.#change(start);
  }

  /** @returns {Readonly<State>} */
  get state() {
    return this.#state;
  }

  /** @param {() => void} listener called after each change @returns {() => void} ends it */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Tells of one part of the state, now and whenever it changes.
   * @template T
   * @param {(state: Readonly<State>) => T} part
   * @param {(value: T) => void} listener
   * @returns {() => void} ends it
   */
  follow(part, listener) {
    let last = part(this.#state);
    listener(last);
    return this.subscribe(() => {
      const value = part(this.#state);
      if (Object.is(value, last)) return;
      last = value;
      listener(value);
    });
  }

  /**
   * @param {ModelFacts} model a new one
   * @param {Plan} made
   * @param {object} [from]
   * @param {SharedModel | null} [from.shared] the link that it was opened from
   * @param {Checkpoint | null} [from.checkpoint] the file that it was opened from
   * @param {LossHistory} [from.history] its losses until now, where they are known
   * @param {PreviousModel | null} [from.previous] the trained model that it has taken the place of
   * @param {boolean} [from.altered] it was changed by hand
   */
  modelMade(
    model,
    made,
    { shared = null, checkpoint = null, history = new LossHistory(), previous = null, altered = false } = {},
  ) {
    const step = shared?.step ?? model.step;
    if (history.length === 0) history.beginAt(step, model.heldOut[0], model.loss);
    this.#change({
      previous,
      pinned: this.#pinnedUntilNow(),
      making: false,
      made,
      model,
      numSteps: Math.max(model.config.numSteps, step),
      history,
      step,
      shared,
      checkpoint,
      link: null,
      trainedOn: "",
      single: false,
      tokensPerSecond: null,
      fullSpeed: null,
      edits: [],
      altered,
      weight: null,
      viewedStep: null,
      seen: model.look,
    });
  }

  /** What was changed by hand is the model's now. @param {PreviousModel | null} previous the model as it was, if it was trained */
  editsTaken(previous) {
    this.#change({ edits: [], altered: true, previous, checkpoint: null, link: null });
  }

  /** A model from a link trains on: a run of its own, which begins with the link's weights. */
  sharedTrained() {
    const { model } = this.#state;
    if (!model) return;
    const history = new LossHistory();
    history.beginAt(0, model.heldOut[0], model.loss);
    this.#change({ shared: null, link: null, step: 0, numSteps: model.config.numSteps, history });
  }

  /**
   * The last checkpoint takes the place of a model that was lost. The same steps will bring the same losses.
   * @param {Look} look
   */
  modelRecovered(look) {
    const { checkpoint, history, seen } = this.#state;
    const step = checkpoint?.step ?? 0;
    const until = history.until(step);
    this.#change({
      making: false,
      step,
      history: until,
      pinned: this.#pinnedUntilNow(until),
      viewedStep: null,
      single: false,
      seen: { ...seen, ...look },
    });
  }

  /** @param {Slice} slice @param {number | null} tokensPerSecond */
  sliceTrained({ step, losses, heldOut, schedule, trainedOn, problem }, tokensPerSecond) {
    const { history, numSteps, training, problem: before } = this.#state;
    for (const loss of losses) history.add(loss, rateAt(schedule, history.length));
    for (const loss of heldOut) history.addHeldOut(loss);
    this.#change({
      step,
      trainedOn,
      single: losses.length === 1,
      tokensPerSecond,
      // A slice that was under way when something went wrong does not mend it.
      problem: problem ?? before,
      training: training && step < numSteps && !problem,
    });
  }

  /**
   * @param {Look} look
   * @param {number | null} moment the earlier step that was asked for: the nearest one known is shown instead
   */
  looked(look, moment) {
    const { seen, viewedStep } = this.#state;
    const isViewed = moment !== null && moment === viewedStep;
    this.#change({ seen: { ...seen, ...look }, viewedStep: isViewed ? look.moment : viewedStep });
  }

  /** @param {Problem} problem */
  problemMet(problem) {
    this.#change({ problem, training: false, making: false });
  }

  /** Another model is being made: what went wrong before no longer matters. */
  makingBegun() {
    this.#change({ problem: null, making: true });
  }

  problemDismissed() {
    this.#change({ problem: null, refused: null, asked: null });
  }

  /** The current model stays: what was requested in its place, and could not be made, is wanted no more. */
  modelKept() {
    this.#change({ ...this.#state.made, problem: null });
  }

  /** @param {Problem} refused */
  refusalMet(refused) {
    this.#change({ refused, making: false });
  }

  /** A link or a file is opened: the model becomes what it holds. @param {Requested} requested */
  opened(requested) {
    this.#change({ ...requested, training: false, making: true, problem: null, refused: null, asked: null });
  }

  /** Shows an earlier step, or the latest one, if that step has not come yet. @param {number | null} step */
  stepViewed(step) {
    const { step: latest, shared } = this.#state;
    this.#change({ viewedStep: step === null || step >= latest || shared ? null : step });
  }

  /** @param {number} index of the name that is to be shown step by step */
  nameTraced(index) {
    const { sampleCount } = this.#state;
    this.#change({ tracedName: ((index + sampleCount) % sampleCount) + 1, tracedLetter: 1 });
  }

  /** @param {number} position of its letter that is to be shown */
  letterTraced(position) {
    this.#change({ tracedLetter: position + 1 });
  }

  /** The current run stays in the chart when another takes its place. */
  runPinned() {
    const { pinned } = this.#state;
    if (!canPin(this.#state)) return;
    const number = /** @type {number} */ (NUMBERS.find((number) => pinned.every((run) => run.number !== number)));
    this.#change({ pinned: [...pinned, { ...currentRun(this.#state), number }] });
  }

  /** @param {number} number of a pinned run */
  runUnpinned(number) {
    this.#change({ pinned: this.#state.pinned.filter((run) => run.number !== number) });
  }

  /** The current run among the pinned ones is as it has become. @param {LossHistory} [history] what takes the place of its history */
  #pinnedUntilNow(history = this.#state.history) {
    const now = pinnedNow(this.#state);
    return this.#state.pinned.map((run) => (run === now ? { ...run, ...currentRun(this.#state), history } : run));
  }

  /** What the reader, the page or the trainer sets as it is. @param {Partial<State>} change */
  set(change) {
    this.#change(change);
  }

  /** @param {Partial<Settings>} change */
  settingsChanged(change) {
    this.#change({ settings: withChange(this.#state.settings, change) });
  }

  /** @param {Partial<State>} change */
  #change(change) {
    this.#state = Object.freeze({ ...this.#state, ...change });
    for (const listener of this.#listeners) listener();
  }
}
