/**
 * Everything the page knows, in one object, and the one place that changes it. Views draw from `store.state` and hear of
 * each change by `store.subscribe`; what can happen to the page is this class's list of methods.
 */

import { LossHistory } from "./history.js";
import { DEFAULT_SPEED } from "./pace.js";

/** @import { ModelFacts, Name, Problem, Slice } from "../wasm/worker.js" */

/** The engine's settings that the page chooses; all others are the engine's own. */
export const SETTINGS = Object.freeze({ seed: 42, numSteps: 1000, learningRate: 0.01, validationSplit: 0.1 });

/** How many names are on show. */
export const NAME_COUNT = 20;

/** Steps added to the schedule by "keep going". */
export const MORE_STEPS = 1000;

export const TEMPERATURE = Object.freeze({ least: 0.1, most: 2, default: 0.5 });

/** @typedef {"system" | "light" | "dark"} Theme */

/**
 * Why training rests although it is on: the page is hidden, or the reader has scrolled away from it.
 * @typedef {"hidden" | "scrolled" | null} Away
 */

/**
 * @typedef {object} State
 * @property {string} list the list's name
 * @property {ModelFacts | null} model null until the first model is made
 * @property {number} step
 * @property {number} numSteps the schedule's length
 * @property {LossHistory} history grows in place: watch `step`
 * @property {Name[]} names empty ones until there is a model to write them
 * @property {string} lesson the name the last step learned from
 * @property {boolean} single the last slice was a single step
 * @property {number | null} tokensPerSecond
 * @property {boolean} training
 * @property {Away} away
 * @property {Problem | null} problem
 * @property {number} speed position of the speed slider
 * @property {number} temperature
 * @property {number} diceSeed
 * @property {Theme} theme
 */

/** @returns {State} */
function initialState() {
  return {
    list: "names",
    model: null,
    step: 0,
    numSteps: SETTINGS.numSteps,
    history: new LossHistory(),
    names: Array(NAME_COUNT).fill({ text: "", known: false }),
    lesson: "",
    single: false,
    tokensPerSecond: null,
    training: false,
    away: null,
    problem: null,
    speed: DEFAULT_SPEED,
    temperature: TEMPERATURE.default,
    diceSeed: 1,
    theme: "system",
  };
}

export class Store {
  #state = initialState();
  /** @type {(() => void)[]} */
  #listeners = [];

  /** @returns {Readonly<State>} */
  get state() {
    return this.#state;
  }

  /** @param {() => void} listener called after each change */
  subscribe(listener) {
    this.#listeners.push(listener);
  }

  /**
   * Tells of one part of the state, now and whenever it changes.
   * @template T
   * @param {(state: Readonly<State>) => T} part
   * @param {(value: T) => void} listener
   */
  follow(part, listener) {
    let last = part(this.#state);
    listener(last);
    this.subscribe(() => {
      const value = part(this.#state);
      if (Object.is(value, last)) return;
      last = value;
      listener(value);
    });
  }

  /** @param {ModelFacts} model a new, untrained one */
  modelMade(model) {
    const history = new LossHistory();
    for (const look of model.heldOut) history.addHeldOut(look);
    const { numSteps, names } = model;
    this.#change({ model, numSteps, names, history, step: 0, lesson: "", single: false, tokensPerSecond: null });
  }

  /**
   * @param {Slice} slice
   * @param {number | null} tokensPerSecond
   */
  sliceTrained({ step, losses, heldOut, lesson, names, problem }, tokensPerSecond) {
    const { history, numSteps, training } = this.#state;
    for (const loss of losses) history.add(loss);
    for (const look of heldOut) history.addHeldOut(look);
    const single = losses.length === 1;
    const goesOn = training && step < numSteps && !problem;
    this.#change({ step, lesson, names, single, problem, tokensPerSecond, training: goesOn });
  }

  /** @param {Name[]} names */
  namesWritten(names) {
    this.#change({ names });
  }

  /** @param {boolean} training */
  trainingSet(training) {
    this.#change({ training });
  }

  /** @param {number} numSteps */
  scheduleExtended(numSteps) {
    this.#change({ numSteps });
  }

  /** @param {Away} away */
  awaySet(away) {
    this.#change({ away });
  }

  /** @param {Problem} problem */
  problemMet({ code, message }) {
    this.#change({ problem: { code, message }, training: false });
  }

  problemLeft() {
    this.#change({ problem: null });
  }

  /** @param {number} speed */
  speedSet(speed) {
    this.#change({ speed });
  }

  /** @param {number} temperature */
  temperatureSet(temperature) {
    this.#change({ temperature });
  }

  /** @param {number} diceSeed */
  diceChanged(diceSeed) {
    this.#change({ diceSeed });
  }

  /** @param {Theme} theme */
  themeSet(theme) {
    this.#change({ theme });
  }

  /** @param {Partial<State>} change */
  #change(change) {
    this.#state = Object.freeze({ ...this.#state, ...change });
    for (const listener of this.#listeners) listener();
  }
}
