/**
 * The worker: holds one model, trains it in slices, and tells what can be seen of it, now or at an earlier moment. It
 * knows no page: it is asked, and answers with plain data. It starts nothing on its own, so between two questions it rests.
 *
 * Every method answers with `{ value }` or `{ error }` and throws nothing: an exception, or a trap of the module,
 * inside an asynchronous handler of a worker would reach nobody.
 */

import { expose, transfer } from "comlink";
import { LinkError, weightsFromText, weightsToText } from "./link.js";
import { MicroGPT } from "./microgpt.js";
import { Moments } from "./moments.js";
import { viewsOf } from "./views.js";

/** @import { Ask, View } from "./views.js" */

/** @typedef {Parameters<typeof MicroGPT.create>[0]} Making */

/**
 * How many steps lie between two looks at held-out names: fixed, so that the curve is the same at every speed; and twice
 * as many each time the run has doubled, since a look costs as much as fifty steps.
 */
const HELD_OUT_EVERY = 50;

/** So many steps are looked at most closely. */
const HELD_OUT_FIRST = 1000;

/** How many held-out names one look takes: always the same ones, so that the curve is smooth; few, so that it is cheap. */
const HELD_OUT_COUNT = 200;

/** @typedef {{ code: string, message: string }} Problem */

/** @typedef {{ step: number, loss: number }} HeldOut */

/**
 * Losses to measure a model by, in nats per letter, computed from the list alone.
 * @typedef {object} Yardsticks
 * @property {number} guess all letters equally likely
 * @property {number} letters each letter as likely as it is frequent
 * @property {number} pairs each letter as likely as it is frequent after the letter before it
 */

/**
 * @typedef {object} ModelFacts
 * @property {number} step steps done: none, unless it was loaded
 * @property {number} numParams
 * @property {number} numNames all names of the list, held-out ones too
 * @property {string[]} vocab the letters, without the stop sign
 * @property {MicroGPT["config"]} config
 * @property {Yardsticks} yardsticks
 * @property {HeldOut[]} heldOut
 * @property {View} view
 * @property {number} milliseconds the time that this first view took
 */

/**
 * What one slice of training brought.
 * @typedef {object} Slice
 * @property {number} step steps done since the model was made
 * @property {Float64Array} losses one for each step of this slice
 * @property {number} tokens positions trained in this slice
 * @property {number} milliseconds time the training took, without the names and the held-out loss
 * @property {HeldOut[]} heldOut
 * @property {string} lesson the name the last step learned from
 * @property {View | null} view null if none was asked for
 * @property {Problem | null} problem why training stopped within the slice
 */

/**
 * @template T
 * @typedef {{ value: T, error?: undefined } | { value?: undefined, error: Problem }} Answer
 */

/** @type {MicroGPT | undefined} */
let model;

/** A second model, for looking back: it is given the parameters of a moment, and never trained. @type {MicroGPT | undefined} */
let viewer;

/** Makes another model like it, to be given other parameters. @type {() => Promise<MicroGPT>} */
let makeTwin;

/** @type {Moments | undefined} */
let moments;

/** @type {Set<string>} */
let list = new Set();

/** What was printed last, and after how many steps. @type {{ step: number, names: string[] } | undefined} */
let printed;

/**
 * Makes a new model in place of the old one; with `weights` and `letters`, from a link, one that speaks with them. If it
 * cannot be made, the old one stays.
 * @param {Making & { weights?: string, letters?: string, ask: Ask }} options
 * @returns {Promise<Answer<ModelFacts>>}
 */
function create({ ask, weights, letters, ...options }) {
  return answer(async () => {
    const made = await MicroGPT.create(options);
    try {
      // Another order of the letters would give each of them another's numbers.
      if (letters && letters !== made.vocab.join(""))
        throw new LinkError("The letters in this link do not fit together.");
      if (weights !== undefined) made.restore(await weightsFromText(weights, made.snapshot().length));
    } catch (error) {
      made.free();
      throw error;
    }
    return replace(made, () => MicroGPT.create(options), ask);
  });
}

/**
 * Loads a file that `save` gave, in place of the old model. If it cannot be loaded, the old one stays.
 * @param {{ file: Uint8Array, ask: Ask } & Parameters<typeof MicroGPT.load>[1]} options
 * @returns {Promise<Answer<ModelFacts>>}
 */
function load({ file, ask, ...options }) {
  return answer(async () => {
    const makeAnother = () => MicroGPT.load(file, options);
    return replace(await makeAnother(), makeAnother, ask);
  });
}

/**
 * @param {MicroGPT} made
 * @param {typeof makeTwin} makeAnother
 * @param {Ask} ask
 * @returns {Promise<ModelFacts>}
 */
async function replace(made, makeAnother, ask) {
  model?.free();
  viewer?.free();
  [model, viewer, makeTwin, printed] = [made, undefined, makeAnother, undefined];
  const start = model.snapshot();
  moments = new Moments({ numSteps: model.config.numSteps, bytes: start.byteLength });
  moments.keep(model.step, start);
  const docs = model.docs({});
  list = new Set(docs);
  const before = performance.now();
  const view = await see(ask);
  return {
    step: model.step,
    numParams: model.numParams,
    numNames: docs.length,
    vocab: model.vocab,
    config: model.config,
    yardsticks: measure(docs, model.vocab.length + 1),
    heldOut: lookAtHeldOut(model),
    view,
    milliseconds: performance.now() - before,
  };
}

/**
 * The model as a file, with its training state.
 * @returns {Promise<Answer<Uint8Array<ArrayBuffer>>>}
 */
async function save() {
  const answered = await answer(() => /** @type {Uint8Array<ArrayBuffer>} */ (theModel().save()));
  return answered.value ? transfer(answered, [answered.value.buffer]) : answered;
}

/**
 * The model as text for a link, now or at an earlier moment: its parameters, rounded, and nothing else.
 * @param {number | null} moment
 * @returns {Promise<Answer<{ weights: string, step: number }>>}
 */
function shorten(moment) {
  return answer(async () => {
    const then = moment === null ? undefined : moments?.nearest(moment);
    const { step, snapshot } = then ?? { step: theModel().step, snapshot: theModel().snapshot() };
    return { weights: await weightsToText(snapshot), step };
  });
}

/**
 * Trains for `steps` steps or `milliseconds`, whichever ends first, then looks at the model, if that is asked for.
 * @param {{ steps: number, milliseconds: number, ask: Ask | null }} slice
 * @returns {Promise<Answer<Slice>>}
 */
function advance({ steps, milliseconds, ask }) {
  return answer(async () => {
    const { step, tokensSeen } = theModel();
    const run = train(theModel(), steps, milliseconds);
    return {
      ...run,
      step: step + run.losses.length,
      tokens: theModel().tokensSeen - tokensSeen,
      lesson: lessonOf(theModel()),
      view: ask && (await see(ask)),
    };
  });
}

/**
 * Looks at the model, training nothing.
 * @param {Ask} ask
 * @returns {Promise<Answer<View>>}
 */
function look(ask) {
  return answer(() => see(ask));
}

/**
 * @param {Ask} ask
 * @returns {Promise<View>}
 */
async function see(ask) {
  const isKnown = (/** @type {string} */ name) => list.has(name);
  const moment = ask.moment === null ? undefined : moments?.nearest(ask.moment);
  if (!moment) {
    const names = ask.printed && { printed: await print(theModel()) };
    return { moment: null, ...viewsOf(theModel(), ask, isKnown), ...names };
  }
  viewer ??= await makeTwin();
  viewer.restore(moment.snapshot);
  return { moment: moment.step, ...viewsOf(viewer, ask, isKnown) };
}

/**
 * The names that microgpt.py prints when it has trained so far. It draws them from the generator that also drew the first
 * parameters, and each draw moves that on: so they are drawn from a copy of the model, made for it.
 * @param {MicroGPT} model
 */
async function print(model) {
  if (printed?.step === model.step) return printed.names;
  const copy = await makeTwin();
  copy.restore(model.snapshot());
  printed = { step: model.step, names: copy.generate() };
  copy.free();
  return printed.names;
}

/**
 * Lengthens the schedule; the learning rate falls to zero at its new end.
 * @param {number} numSteps
 * @returns {Promise<Answer<number>>}
 */
function extend(numSteps) {
  return answer(() => {
    theModel().configure({ numSteps });
    return theModel().config.numSteps;
  });
}

/**
 * Changes the rate from the next step on.
 * @param {number} learningRate
 * @returns {Promise<Answer<number>>}
 */
function setLearningRate(learningRate) {
  return answer(() => {
    theModel().configure({ learningRate });
    return theModel().config.learningRate;
  });
}

/**
 * Names that nobody asked to see: what training will do stays the same.
 * @param {{ count?: number, temperature?: number, prefix?: string, seed?: number }} options
 * @returns {Promise<Answer<string[]>>}
 */
function generate(options) {
  return answer(() => theModel().generate(options));
}

/**
 * What the model would write next after these letters: its score for each letter and, last, for the stop sign.
 * @param {string} prefix
 * @returns {Promise<Answer<{ letters: string[], logits: number[] }>>}
 */
function read(prefix) {
  return answer(() => {
    const model = theModel();
    model.beginName({ prefix });
    const { logits } = model.sampleToken({ temperature: 1, uniform: 0 }); // a given die: the model throws none of its own
    return { letters: model.vocab, logits: Array.from(logits) };
  });
}

/**
 * The list it learns from, held-out documents included.
 * @returns {Promise<Answer<string[]>>}
 */
function documents() {
  return answer(() => theModel().docs());
}

/**
 * One call of the module for each step: a loop of steps inside one call could never be swapped for the optimized code
 * that the browser prepares meanwhile.
 * @param {MicroGPT} model
 * @param {number} steps
 * @param {number} milliseconds
 */
function train(model, steps, milliseconds) {
  const losses = [];
  const heldOut = [];
  let problem = null;
  let spent = 0;
  const left = Math.min(steps, model.config.numSteps - model.step);
  const start = performance.now();
  try {
    while (losses.length < left && performance.now() - start < milliseconds) {
      const before = performance.now();
      losses.push(...model.trainStep());
      spent += performance.now() - before;
      if (isHeldOutDue(model.step)) heldOut.push(...lookAtHeldOut(model));
      if (moments?.isDue(model.step)) moments.keep(model.step, model.snapshot());
    }
  } catch (error) {
    problem = problemOf(error);
  }
  return { losses: Float64Array.from(losses), milliseconds: spent, heldOut, problem };
}

/** @param {number} step */
function isHeldOutDue(step) {
  const doublings = Math.max(0, Math.ceil(Math.log2(step / HELD_OUT_FIRST)));
  return step % (HELD_OUT_EVERY * 2 ** doublings) === 0;
}

/**
 * @param {MicroGPT} model
 * @returns {HeldOut[]} empty if the list is too short to hold names out
 */
function lookAtHeldOut(model) {
  if (model.numValidationDocs === 0) return [];
  return [{ step: model.step, loss: model.evaluate({ split: "validation", limit: HELD_OUT_COUNT }) }];
}

/**
 * @param {MicroGPT} model
 * @returns {string} the first name of the last step's batch, or "" before the first step
 */
function lessonOf(model) {
  if (model.step === 0) return "";
  const start = ((model.step - 1) * model.config.batchSize) % model.numDocs;
  return model.docs({ split: "train", start, count: 1 })[0];
}

/**
 * @param {string[]} docs
 * @param {number} vocabSize
 * @returns {Yardsticks}
 */
function measure(docs, vocabSize) {
  /** @type {Map<string, number>} */ const letters = new Map();
  /** @type {Map<string, number>} */ const pairs = new Map();
  for (const doc of docs) {
    let before = "";
    for (const letter of [...doc, ""]) {
      const pair = `${before}\n${letter}`;
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      before = letter;
    }
  }
  // H(letter | letter before) = H(pair) - H(letter before); the letters before are the same letters, moved by one place.
  return { guess: Math.log(vocabSize), letters: entropy(letters), pairs: entropy(pairs) - entropy(letters) };
}

/**
 * @param {Map<string, number>} counts
 * @returns {number} in nats
 */
function entropy(counts) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts.values()].reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
}

function theModel() {
  if (!model) throw new Error("There is no model yet.");
  return model;
}

/**
 * @template T
 * @param {() => T | Promise<T>} work
 * @returns {Promise<Answer<T>>}
 */
async function answer(work) {
  try {
    return { value: await work() };
  } catch (error) {
    return { error: problemOf(error) };
  }
}

/**
 * @param {any} error
 * @returns {Problem}
 */
function problemOf(error) {
  const message = String(error?.message ?? error);
  if (error instanceof WebAssembly.RuntimeError)
    return { code: "trap", message: `The engine broke off in the middle of a computation (${message}).` };
  return { code: error?.code ?? "unexpected", message };
}

const worker = { create, load, save, shorten, advance, look, extend, setLearningRate, generate, read, documents };

/** @typedef {typeof worker} TrainingWorker */

expose(worker);
