/**
 * Everything the page knows, in one object, and the one place that changes it. Views draw from `store.state` and hear of
 * each change by `store.subscribe`; what can happen to the page is this class's list of methods.
 */

import { LossHistory } from "./history.js";
import { DEFAULT_SPEED } from "./pace.js";
import { changed, STANDARD, sameModel } from "./settings.js";

/** @import { ModelFacts, Problem, Slice } from "../wasm/worker.js" */
/** @import { Column, Matrix, Name, ParameterKind, Reading, Story, View } from "../wasm/views.js" */
/** @import { ListId, OwnList } from "./lists.js" */
/** @import { Settings } from "./settings.js" */

/** How many names are on show. */
export const NAME_COUNT = 20;

/** Steps added to the schedule by "keep going". */
export const MORE_STEPS = 1000;

/** What a reader may type for the model to begin with or to read: so much no context holds that can be set here. */
export const MOST_TYPED = 200;

export const TEMPERATURE = Object.freeze({ least: 0.1, most: 2, default: 0.5 });

/** @typedef {"system" | "light" | "dark"} Theme */

/**
 * Why training rests although it is on: the page is hidden, or the reader has scrolled away from it.
 * @typedef {"hidden" | "scrolled" | null} Away
 */

/**
 * What is drawn only while it can be seen; and the section that trains.
 * @typedef {"train" | "columns" | "story" | "parameters" | "letters" | "reading" | "tape"} Sight
 */

/** What a model is made from. @typedef {{ settings: Readonly<Settings>, list: ListId, own: OwnList | null }} Plan */

/**
 * A model in a link. A list of one's own is not in it, only its letters.
 * @typedef {{ weights: string, step: number, letters: string }} Gift
 */

/** A model as a file, and the step it stood at. @typedef {{ step: number, file: Uint8Array }} Kept */

/**
 * @typedef {object} State
 * @property {Readonly<Settings>} settings as the reader wants them
 * @property {ListId} list as the reader wants it
 * @property {OwnList | null} own the reader's list, once it has been checked and taken
 * @property {Plan | null} made what the model was made from
 * @property {boolean} making a model is being made
 * @property {ModelFacts | null} model null until the first model is made
 * @property {number} step
 * @property {number} numSteps the schedule's length
 * @property {LossHistory} history grows in place: watch `step`
 * @property {string} lesson the name the last step learned from
 * @property {boolean} single the last slice was a single step
 * @property {number | null} tokensPerSecond
 * @property {boolean} training
 * @property {Away} away
 * @property {Problem | null} problem
 * @property {Problem | null} refused a link or a file that was not opened: the model there is goes on
 * @property {Kept | null} kept the model as it was a moment ago, should its worker be lost
 * @property {Gift | null} gift what the model was opened from, if that was a link: it speaks, but cannot train on
 * @property {Gift | null} link the model made into a link
 * @property {string} saved the name of the file last saved
 * @property {number} speed position of the speed slider
 * @property {number} temperature
 * @property {number} diceSeed
 * @property {string} prefix what each name is to begin with, as typed
 * @property {number | null} past the step looked back on, or null for now
 * @property {{ index: number, at: number }} story which name is written slowly, and which of its letters is being drawn
 * @property {ParameterKind} kind which numbers of each parameter are shown
 * @property {string} typed the name the model is to read
 * @property {Partial<Record<Sight, boolean>>} inSight
 * @property {number | null} moment the step that is shown, if not now
 * @property {Name[]} names empty ones until there is a model to write them
 * @property {Column[]} columns
 * @property {Story | null} told the name written slowly
 * @property {Matrix[]} matrices
 * @property {Matrix | null} letters where the letters lie
 * @property {Reading | null} reading
 * @property {import("../wasm/microgpt.d.ts").TapeNode[]} tape
 * @property {string[]} printed in exact mode, the names that microgpt.py prints at the schedule's end
 * @property {Theme} theme
 */

/** What is drawn only while in sight. Those who show less of it start with less: what is not named is never asked for. */
const PARTS = { columns: false, story: false, parameters: false, letters: false, reading: false, tape: false };

/** @returns {State} */
function initialState() {
  return {
    settings: STANDARD,
    list: "names",
    own: null,
    made: null,
    making: true,
    model: null,
    step: 0,
    numSteps: STANDARD.numSteps,
    history: new LossHistory(),
    lesson: "",
    single: false,
    tokensPerSecond: null,
    training: false,
    away: null,
    problem: null,
    refused: null,
    kept: null,
    gift: null,
    link: null,
    saved: "",
    speed: DEFAULT_SPEED,
    temperature: TEMPERATURE.default,
    diceSeed: 1,
    prefix: "",
    past: null,
    story: { index: 0, at: 2 },
    kind: "data",
    typed: "maria",
    inSight: PARTS,
    moment: null,
    names: Array(NAME_COUNT).fill({ text: "", known: false }),
    columns: [],
    told: null,
    matrices: [],
    letters: null,
    reading: null,
    tape: [],
    printed: [],
    theme: "system",
  };
}

/**
 * @param {Readonly<State>} state
 * @returns {Plan}
 */
export const planOf = ({ settings, list, own }) => ({ settings, list, own });

/**
 * @param {Readonly<State>} state
 * @returns {number | undefined} the step at which the model could be had again, were it lost
 */
export const keptStep = ({ kept, gift }) => kept?.step ?? gift?.step;

/**
 * @param {Readonly<State>} state
 * @returns {boolean} whether the reader wants another model than the one there is
 */
export function wantsNewModel({ made, settings, list, own }) {
  if (!made) return false;
  return !sameModel(settings, made.settings) || list !== made.list || (list === "own" && own !== made.own);
}

/**
 * @param {Readonly<State>} state
 * @returns {boolean} whether there is a list to learn from: a link brings none of one's own
 */
export const hasList = ({ gift, list, own }) => !gift?.letters || list !== "own" || own !== null;

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

  /**
   * @param {() => void} listener called after each change
   * @returns {() => void} ends it
   */
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
   * @param {{ gift?: Gift | null, kept?: Kept | null }} [from] what it was opened from: a link, or a file
   */
  modelMade(model, made, { gift = null, kept = null } = {}) {
    const history = new LossHistory();
    const step = gift?.step ?? model.step;
    // The loss of letters alone would say nothing.
    history.goOnFrom(step, gift?.letters ? undefined : model.heldOut[0]);
    this.#change({
      making: false,
      made,
      model,
      numSteps: Math.max(model.config.numSteps, step),
      history,
      step,
      gift,
      kept,
      link: null,
      lesson: "",
      single: false,
      tokensPerSecond: null,
      past: null,
    });
    // What was seen of the old model is not to be read as the new one's.
    this.#change({
      columns: [],
      told: null,
      matrices: [],
      letters: null,
      reading: null,
      tape: [],
      printed: [],
      ...viewed(model.view),
    });
  }

  /** @param {Kept} kept */
  modelKept(kept) {
    this.#change({ kept });
  }

  /**
   * The model last kept goes on in place of one that was lost. The same steps will bring the same losses.
   * @param {View} view
   */
  modelRecovered(view) {
    const { kept, history } = this.#state;
    const step = kept?.step ?? 0;
    this.#change({ making: false, step, history: history.until(step), past: null, single: false, ...viewed(view) });
  }

  /**
   * @param {Slice} slice
   * @param {number | null} tokensPerSecond
   */
  sliceTrained({ step, losses, heldOut, lesson, view, problem }, tokensPerSecond) {
    const { history, numSteps, training, problem: before } = this.#state;
    for (const loss of losses) history.add(loss);
    for (const look of heldOut) history.addHeldOut(look);
    const single = losses.length === 1;
    const goesOn = training && step < numSteps && !problem;
    // A slice that was under way when something went wrong does not mend it.
    const after = { problem: problem ?? before, training: goesOn };
    this.#change({ step, lesson, single, tokensPerSecond, ...after, ...(view && viewed(view)) });
  }

  /** @param {View} view */
  seen(view) {
    this.#change(viewed(view));
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
    this.#change({ problem: { code, message }, training: false, making: false });
  }

  /** Another model is being made: what went wrong before no longer matters. */
  makingBegun() {
    this.#change({ problem: null, making: true });
  }

  problemLeft() {
    this.#change({ problem: null, refused: null });
  }

  /** @param {Problem} refused */
  refusalMet({ code, message }) {
    this.#change({ refused: { code, message }, making: false });
  }

  /**
   * A link or a file is opened: the model becomes what it holds.
   * @param {Partial<State>} wishes
   */
  opened(wishes) {
    this.#change({ ...wishes, training: false, problem: null, refused: null });
  }

  /** @param {Gift} link */
  linkMade(link) {
    this.#change({ link });
  }

  /** @param {string} saved */
  fileSaved(saved) {
    this.#change({ saved });
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

  /** @param {string} prefix */
  prefixSet(prefix) {
    this.#change({ prefix: prefix.slice(0, MOST_TYPED) });
  }

  /**
   * Looks back on a step, or at now, if it has not come yet.
   * @param {number | null} step
   */
  lookedBack(step) {
    const { step: now, gift } = this.#state;
    this.#change({ past: step === null || step >= now || gift ? null : step });
  }

  /** @param {number} index which of the names is to be written slowly */
  namePicked(index) {
    this.#change({ story: { index: (index + NAME_COUNT) % NAME_COUNT, at: 0 } });
  }

  /** @param {number} at which of its letters is being drawn */
  letterShown(at) {
    this.#change({ story: { ...this.#state.story, at } });
  }

  /** @param {ParameterKind} kind */
  kindSet(kind) {
    this.#change({ kind });
  }

  /** @param {string} typed */
  nameTyped(typed) {
    this.#change({ typed: typed.slice(0, MOST_TYPED) });
  }

  /** @param {Partial<Record<Sight, boolean>>} change */
  sightChanged(change) {
    this.#change({ inSight: { ...this.#state.inSight, ...change } });
  }

  /** @param {Partial<Settings>} change */
  settingsChanged(change) {
    this.#change({ settings: Object.freeze(changed(this.#state.settings, change)) });
  }

  /** @param {ListId} list */
  listChosen(list) {
    this.#change({ list });
  }

  /** @param {OwnList} own */
  ownListTaken(own) {
    this.#change({ own, list: "own" });
  }

  /** @param {Partial<Pick<State, "settings" | "list" | "temperature" | "diceSeed" | "prefix" | "speed">>} wishes */
  restored(wishes) {
    this.#change(wishes);
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

/**
 * What a view changes: what was not asked for stays as it was.
 * @param {View} view
 * @returns {Partial<State>}
 */
function viewed({ story, parameters, ...view }) {
  return { ...view, ...(story && { told: story }), ...(parameters && { matrices: parameters }) };
}
