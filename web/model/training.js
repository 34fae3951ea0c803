/**
 * One model in the worker: trains it in slices, and tells what can be seen of it, at the latest step or an earlier one. It knows
 * no page: it is asked, and answers with plain data. It starts nothing on its own, so between two questions it rests.
 */

import { modelIn } from "../../wasm/load-file.js";
import { MicroGPT } from "../../wasm/microgpt.js";
import { EngineError, problemOf } from "../errors.js";
import { LINES } from "../input/limits.js";
import { baselinesOf } from "./baselines.js";
import { curveIn, withCurve } from "./curve.js";
import { edited, layoutOf } from "./edits.js";
import { engineOptions, MAX_STEPS } from "./engine-options.js";
import { mean, questionsOf } from "./guess.js";
import { decodeWeights, encodeWeights } from "./link.js";
import { lookAt, lossOf, RESERVED, readable, surpriseAt, surprisesOf, traceName } from "./look.js";
import { Snapshots } from "./snapshots.js";

/** @import { ListId } from "../data/lists.js" */
/** @import { Settings } from "../options.js" */
/** @import { Problem } from "../words/words.js" */
/** @import { Baselines } from "./baselines.js" */
/** @import { Curve } from "./curve.js" */
/** @import { Edit, Place } from "./edits.js" */
/** @import { Snapshot } from "./snapshots.js" */
/** @import { Question } from "./guess.js" */
/** @import { Look, NameTrace, Odds, Sampling, ViewRequest } from "./look.js" */

/**
 * How many steps lie between two evaluations of held-out names: fixed, so that the curve is the same at every speed; and
 * doubled each time that the run has doubled, since an evaluation costs as much as fifty steps.
 */
const HELD_OUT_INTERVAL = 50;

/** Until this step the interval is not doubled. */
const HELD_OUT_FIRST = 1000;

/** How many held-out names are evaluated: always the same ones, so that the curve is smooth; few, so that it is cheap. */
const HELD_OUT_COUNT = 200;

/** Milliseconds that looking back on a name may take, and the stride over the moments that it begins with. */
const RECALLING = 20;
const COARSE = 16;

/** Milliseconds that measuring the speed may take. */
const MEASURING = 100;

/** @typedef {{ step: number, loss: number }} HeldOutLoss */

/**
 * @typedef {object} ModelFacts
 * @property {number} step steps done: none, unless it was loaded
 * @property {number} numParams
 * @property {number} numNames all names of the list, held-out ones too; 0 if it has no list, and cannot train
 * @property {boolean} pretrained it came in a file or a link
 * @property {number | null} loss of one that did, on its list; null if that is not known
 * @property {string} [text] the list of a file, unless it is one of the page's, a name a line
 * @property {Curve | null} [curve] the losses of a file's model until now
 * @property {ListId | undefined} list which of the page's lists it learns from, if a file was loaded whose list is one of them
 * @property {string[]} vocab the letters, without BOS
 * @property {MicroGPT["config"]} config
 * @property {Baselines} baselines
 * @property {HeldOutLoss[]} heldOut
 * @property {Look} look
 * @property {number} milliseconds the time that this first look took
 */

/**
 * What one slice of training brought.
 * @typedef {object} Slice
 * @property {number} step steps done since the model was made
 * @property {Float64Array} losses one for each step of this slice
 * @property {number} tokens positions trained in this slice
 * @property {number} milliseconds time that the training took, without the looks and the held-out loss
 * @property {HeldOutLoss[]} heldOut
 * @property {{ learningRate: number, numSteps: number }} schedule that its steps followed
 * @property {string} trainedOn the first name of the last step's batch
 * @property {Look | null} look null if none was asked for
 * @property {Problem | null} problem why training stopped within the slice
 */

/**
 * Where lists and modules come from.
 * @typedef {object} Assets
 * @property {(id: ListId) => Promise<string>} listText a name a line
 * @property {(docs: string[]) => Promise<ListId | undefined>} listWith which of the lists has just these names
 * @property {(precision: "f32" | "f64") => Promise<{ precision: "f32" | "f64", module: BufferSource }>} engineModule the module
 *   that computes in this precision here
 */

/** A list, or the text of one's own. @typedef {{ list: ListId | "own", text?: string }} ListSource */

/** A model, and how to make another like it. @typedef {{ model: MicroGPT, again: () => Promise<MicroGPT> }} Made */

export class Training {
  #assets;
  /** @type {MicroGPT | undefined} */
  #model;
  /** Makes another model like it, to be given other parameters. @type {Made["again"]} */
  #makeTwin = () => Promise.reject(new EngineError("no-model"));
  /** A second model, for earlier steps: it is given the parameters of a snapshot, and never trained. @type {MicroGPT | undefined} */
  #twin;
  #snapshots = new Snapshots({ numSteps: 1, bytes: 1 });
  /** Where its parameters stand in a snapshot, once it has been edited. @type {Place[] | undefined} */
  #layout;
  /** @type {Set<string>} */
  #names = new Set();
  /** The names that were printed last, after how many steps and how. @type {{ step: number, how: string, traces: NameTrace[] } | undefined} */
  #printed;

  /** The surprise at one name, by the moment. @type {{ text: string, nats: WeakMap<Snapshot, number> }} */
  #odds = { text: "", nats: new WeakMap() };

  /**
   * Letters to guess, and the mean surprise at them, by the moment.
   * @type {{ round: number, questions: Question[], nats: WeakMap<Snapshot, number> } | undefined}
   */
  #guess;

  /** @param {Assets} assets */
  constructor(assets) {
    this.#assets = assets;
  }

  /**
   * Makes a new model in place of the current one; with `weights`, from a link, one that begins with them. If it
   * cannot be made, the current one stays.
   * @param {{ settings: Readonly<Settings>, list: ListId | "own", text?: string, weights?: string, letters?: string,
   *   request: ViewRequest }} options `text` is the reader's own list; `letters` are a link's, in the order of its weights
   * @returns {Promise<ModelFacts>}
   */
  async create({ settings, list, text, weights, letters, request }) {
    const [own, module] = await Promise.all([
      this.#textOf({ list, text }),
      this.#assets.engineModule(settings.precision),
    ]);
    const options = { ...engineOptions(settings), ...module, text: own };
    let again = () => MicroGPT.create(options);
    let model = await again();
    try {
      // In another order each letter would be given the numbers of another.
      if (letters && letters !== model.vocab.join(""))
        throw new EngineError("bad-link", { key: "problem.link-letters" });
      if (weights !== undefined) model.restore(await decodeWeights(weights, model.snapshot().length));
      if (letters) {
        // The list that it was made from only has these letters: drop it.
        const file = model.save({ weightsOnly: true });
        model.free();
        again = () => MicroGPT.load(file, module);
        model = await again();
      }
      return await this.#replace({ model, again }, request, weights !== undefined);
    } catch (error) {
      model.free();
      throw error;
    }
  }

  /**
   * Loads a model's file, whoever wrote it, in place of the current model. If it cannot be loaded, the current one stays.
   * @param {{ file: Blob | Uint8Array, precision?: "f32" | "f64", said?: import("../../wasm/microgpt.d.ts").LoadOptions, beside?: ListSource, request: ViewRequest }} options
   *   `said` is what the file does not say; `beside` is a list that says its letters, where nothing else does; without `precision` it
   *   is the file's, if that has training state
   * @returns {Promise<ModelFacts>}
   */
  async load({ file, precision, said, beside, request }) {
    const bytes = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());
    const module = await this.#assets.engineModule(precision ?? precisionOf(bytes));
    const again = () => MicroGPT.load(bytes, { ...said, ...module });
    const model = await again().catch((error) => {
      if (!ASKED.includes(error.code)) throw error;
      return null;
    });
    if (!model && beside)
      return this.load({ file: bytes, precision, said: { ...said, text: await this.#textOf(beside) }, request });
    if (!model) throw new EngineError("file-asks", { slots: modelIn(bytes).sizes });
    try {
      const docs = model.docs();
      if (docs.length > LINES.max)
        throw new EngineError("bad-file", { key: "problem.file-list-too-long", slots: { max: LINES.max } });
      if (model.step > MAX_STEPS || model.config.numSteps > MAX_STEPS)
        throw new EngineError("bad-file", { key: "problem.file-too-many-steps", slots: { max: MAX_STEPS } });
      if (model.config.nHead === 0 || model.config.optimizer !== "adam")
        throw new EngineError("bad-file", { key: "problem.file-variant" });
      const list = await this.#assets.listWith(docs);
      const curve = curveIn(bytes, model.step);
      const facts = await this.#replace({ model, again }, request, true);
      return { ...facts, list, curve, text: list ? undefined : docs.join("\n") };
    } catch (error) {
      model.free();
      throw error;
    }
  }

  /**
   * Gives a model that has no list one: it trains from its weights on. If it cannot be, it stays as it was.
   * @param {ListSource & { request: ViewRequest }} options
   * @returns {Promise<ModelFacts>}
   */
  async giveList({ request, ...source }) {
    const file = this.#current.save({ weightsOnly: true });
    const text = await this.#textOf(source);
    return this.load({ file, precision: this.#current.precision, said: { text }, request });
  }

  /** @param {ListSource} source */
  async #textOf({ list, text }) {
    return text ?? (await this.#assets.listText(/** @type {ListId} */ (list)));
  }

  /**
   * The new model is looked at before the current one is let go.
   * @param {Made} made
   * @param {ViewRequest} request
   * @param {boolean} pretrained
   * @returns {Promise<ModelFacts>}
   */
  async #replace({ model, again }, request, pretrained) {
    const docs = model.docs();
    const names = new Set(docs);
    const layout = request.edits?.length ? layoutOf(model) : undefined;
    const start = performance.now();
    const look = { moment: null, ...lookAtEdited(model, request, (name) => names.has(name), layout) };
    const milliseconds = performance.now() - start;
    const heldOut = evaluateHeldOut(model);
    const facts = {
      step: model.step,
      numParams: model.numParams,
      numNames: docs.length,
      list: undefined,
      vocab: model.vocab,
      config: model.config,
      baselines: baselinesOf(docs, model.vocab.length + 1),
      heldOut,
      pretrained,
      loss: pretrained ? (heldOut[0]?.loss ?? lossOf(model, "train", HELD_OUT_COUNT)) : null,
      look,
      milliseconds,
    };
    this.#model?.free();
    this.#twin?.free();
    [this.#model, this.#twin, this.#makeTwin, this.#names, this.#printed] = [model, undefined, again, names, undefined];
    this.#layout = layout;
    this.#guess = undefined;
    const parameters = model.snapshot();
    this.#snapshots = new Snapshots({ numSteps: model.config.numSteps, bytes: parameters.byteLength });
    this.#snapshots.add(model.step, parameters);
    return facts;
  }

  get #current() {
    if (!this.#model) throw new EngineError("no-model");
    return this.#model;
  }

  /**
   * The model as a file, with its training state, or only what generates.
   * @param {import("../../wasm/microgpt.d.ts").SaveOptions & { curve?: Curve }} [options] with a curve, its losses too
   */
  save({ curve, ...options } = {}) {
    const file = this.#current.save(options);
    return /** @type {Uint8Array<ArrayBuffer>} */ (curve ? withCurve(file, curve) : file);
  }

  /** Snapshots of earlier steps, to be given back once the model has been loaded again. @param {number} bytes at most */
  moments(bytes) {
    return this.#snapshots.some(bytes);
  }

  /** @param {ReturnType<Training["moments"]>} moments of the current model */
  takeMoments(moments) {
    for (const { step, parameters } of moments) this.#snapshots.add(step, parameters);
  }

  /**
   * The model as text for a link, at the latest step or an earlier one: its parameters, rounded, and nothing else.
   * @param {number | null} moment
   */
  async encodeWeights(moment) {
    const snapshot = moment === null ? undefined : this.#snapshots.nearest(moment);
    const { step, parameters } = snapshot ?? { step: this.#current.step, parameters: this.#current.snapshot() };
    return { weights: await encodeWeights(parameters), step };
  }

  /**
   * Trains for `steps` steps or `milliseconds`, whichever ends first, then looks at the model, if that is asked for.
   * @param {{ steps: number, milliseconds: number, request: ViewRequest | null }} slice
   * @returns {Promise<Slice>}
   */
  async advance({ steps, milliseconds, request }) {
    const model = this.#current;
    const { step, tokensSeen } = model;
    const run = this.#train(model, steps, milliseconds);
    const { learningRate, numSteps } = model.config;
    return {
      ...run,
      step: step + run.losses.length,
      tokens: model.tokensSeen - tokensSeen,
      schedule: { learningRate, numSteps },
      trainedOn: lastDocument(model),
      look: request && (await this.look(request)),
    };
  }

  /**
   * One call of the module for each step: an engine can swap in the code that it has optimized meanwhile only between calls.
   * @param {MicroGPT} model
   * @param {number} steps
   * @param {number} milliseconds
   */
  #train(model, steps, milliseconds) {
    const losses = [];
    const heldOut = [];
    let problem = null;
    let spent = 0;
    const left = Math.min(steps, model.config.numSteps - model.step);
    const start = performance.now();
    try {
      // One step at least, however late it is.
      while (losses.length < left && (losses.length === 0 || performance.now() - start < milliseconds)) {
        const before = performance.now();
        losses.push(...model.trainStep());
        spent += performance.now() - before;
        if (isHeldOutDue(model.step)) heldOut.push(...evaluateHeldOut(model));
        if (this.#snapshots.isDue(model.step)) this.#snapshots.add(model.step, model.snapshot());
      }
    } catch (error) {
      problem = problemOf(error);
    }
    return { losses: Float64Array.from(losses), milliseconds: spent, heldOut, problem };
  }

  /** Looks at the model, training nothing. @param {ViewRequest} request @returns {Promise<Look>} */
  async look(request) {
    const isKnown = (/** @type {string} */ name) => this.#names.has(name);
    const snapshot = request.moment === null ? undefined : this.#snapshots.nearest(request.moment);
    const isRecalled = request.odds !== undefined || request.guess !== undefined;
    if (snapshot || isRecalled) this.#twin ??= await this.#makeTwin();
    const odds = this.#oddsOf(request.odds);
    const guess = this.#guessOf(request.guess);
    const isPartial = [odds, guess].some((one) => one && one.history.length < this.#snapshots.all.length);
    if (snapshot) this.#twin?.restore(snapshot.parameters);
    const model = (snapshot && this.#twin) || this.#current;
    const surprise = (/** @type {Question} */ { before, letter }) => surpriseAt(model, before, letter);
    const printed = request.printed ? await this.#print(model, request.sampling) : undefined;
    if (request.edits?.length) this.#layout ??= layoutOf(model);
    return {
      moment: snapshot?.step ?? null,
      ...(isPartial && { isPartial }),
      ...lookAtEdited(model, request, isKnown, this.#layout, printed),
      ...(odds && { odds }),
      ...(guess && {
        guess: {
          ...guess,
          surprises: withEdits(model, request.edits, this.#layout, () => guess.questions.map(surprise)),
        },
      }),
    };
  }

  /** What was changed by hand becomes the model's: it trains on from there. @param {readonly Edit[]} edits */
  takeEdits(edits) {
    const model = this.#current;
    this.#layout ??= layoutOf(model);
    model.restore(edited(model.snapshot(), this.#layout, model.config.nHead, edits));
  }

  /**
   * The surprise at a name at the steps that are kept.
   * @param {string} [name]
   * @returns {Odds | undefined}
   */
  #oddsOf(name) {
    const twin = this.#twin;
    if (name === undefined || !twin) return undefined;
    const text = readable(twin, name, RESERVED.readingText);
    if (this.#odds.text !== text) this.#odds = { text, nats: new WeakMap() };
    const history = this.#recall(twin, this.#odds.nats, () => sum(surprisesOf(twin, text)));
    return { text, history };
  }

  /**
   * The letters to guess in a round, and the mean surprise at them at the steps that are kept.
   * @param {number} [round]
   */
  #guessOf(round) {
    const twin = this.#twin;
    if (round === undefined || !twin) return undefined;
    if (this.#guess?.round !== round)
      this.#guess = { round, questions: questionsOf(this.#current, round), nats: new WeakMap() };
    const { questions, nats } = this.#guess;
    const surprise = () => mean(questions.map(({ before, letter }) => surpriseAt(twin, before, letter)));
    return { round, questions, history: this.#recall(twin, nats, surprise) };
  }

  /**
   * A surprise at the steps that are kept: first at a few of them, then at those between, until the time is over.
   * @param {MicroGPT} twin
   * @param {WeakMap<Snapshot, number>} nats what is known of it
   * @param {() => number} surprise of the twin
   */
  #recall(twin, nats, surprise) {
    const { all } = this.#snapshots;
    const start = performance.now();
    for (let stride = COARSE; stride >= 1; stride /= 2)
      for (let i = 0; i < all.length && performance.now() - start < RECALLING; i += stride) {
        if (nats.has(all[i])) continue;
        twin.restore(all[i].parameters);
        nats.set(all[i], surprise());
      }
    return all.flatMap((snapshot) => {
      const known = nats.get(snapshot);
      return known === undefined ? [] : [{ step: snapshot.step, nats: known }];
    });
  }

  /**
   * The names that microgpt.py prints when it has trained this far. It draws them from the generator that also drew the
   * first parameters, and each draw moves that on: so they are drawn from a copy of the model, made for it.
   * @param {MicroGPT} model
   * @param {Sampling} sampling
   */
  async #print(model, sampling) {
    const { step } = model;
    const { seed, ...rules } = sampling;
    const how = JSON.stringify(rules);
    if (this.#printed?.step !== step || this.#printed.how !== how) {
      const copy = await this.#makeTwin();
      copy.restore(model.snapshot());
      const traces = [...Array(rules.count)].map((_, index) => traceName(copy, rules, index));
      this.#printed = { step, how, traces };
      copy.free();
    }
    return this.#printed.traces;
  }

  /**
   * Measures how fast this machine trains: with a copy from the start, in one go, and no longer than `MEASURING`.
   * @returns {Promise<{ count: number, milliseconds: number } | null>} the schedule's steps and the time that they take, which is
   *   estimated where they take longer; null of a model that has no start to begin from
   */
  async measure() {
    const copy = await this.#makeTwin();
    const { numSteps } = this.#current.config;
    let steps = 0;
    const start = performance.now();
    while (copy.step < copy.config.numSteps && performance.now() - start < MEASURING) steps += copy.trainStep().length;
    const milliseconds = performance.now() - start;
    copy.free();
    return steps === 0 ? null : { count: numSteps, milliseconds: (milliseconds * numSteps) / steps };
  }

  /**
   * Changes the learning rate or the schedule's length, from the next step on.
   * @param {{ learningRate?: number, numSteps?: number }} change
   */
  configure(change) {
    this.#current.configure(change);
  }

  /**
   * Names that are on no view: what training will do stays the same, and so does what microgpt.py prints.
   * @param {import("../../wasm/microgpt.d.ts").GenerateOptions} options
   */
  generate(options) {
    const seed = options.seeds === undefined ? Math.floor(Math.random() * 2 ** 31) : undefined;
    return this.#current.generate({ seed, ...options });
  }

  /**
   * What the model would write next after these letters: its logits for each letter and, last, for BOS.
   * @param {string} prefix
   */
  read(prefix) {
    const model = this.#current;
    model.beginName({ prefix });
    const { logits } = model.sampleToken({ temperature: 1, uniform: 0 }); // with a given number the model draws none of its own
    return { letters: model.vocab, logits: [...logits] };
  }

  parameters() {
    return this.#current.parameters();
  }

  /** The list that it learns from, held-out documents included. */
  documents() {
    return this.#current.docs();
  }
}

/** Refusals of a file that does not say enough: the reader is asked. */
const ASKED = ["no-heads", "no-vocabulary"];

/** Float64 only for a run that continues: other weights belong to no run of microgpt.py. @param {Uint8Array} file */
function precisionOf(file) {
  try {
    const { resumes, weights } = modelIn(file);
    return resumes && weights[0].dtype === "F64" ? "f64" : "f32";
  } catch {
    return "f32"; // load() says what is wrong
  }
}

/**
 * Does something with a model that has edits; afterwards it is as it was.
 * @template T
 * @param {MicroGPT} model
 * @param {readonly Edit[] | undefined} edits
 * @param {Place[] | undefined} layout known where there are edits
 * @param {() => T} look
 * @returns {T}
 */
function withEdits(model, edits, layout, look) {
  if (!layout || !edits?.length) return look();
  const parameters = model.snapshot();
  try {
    model.restore(edited(parameters, layout, model.config.nHead, edits));
    return look();
  } finally {
    model.restore(parameters);
  }
}

/**
 * Looks at a model with the edits that are asked for.
 * @param {MicroGPT} model
 * @param {ViewRequest} request
 * @param {(name: string) => boolean} isKnown
 * @param {Place[]} [layout] known where there are edits
 * @param {NameTrace[]} [printed]
 * @returns {Omit<Look, "moment">}
 */
function lookAtEdited(model, request, isKnown, layout, printed) {
  const { sampling, edits, change } = request;
  const isCompared = change !== undefined && edits?.length;
  const original = isCompared ? lookAt(model, { moment: null, sampling, edits, change }, isKnown).change : undefined;
  const look = withEdits(model, edits, layout, () => lookAt(model, request, isKnown, printed));
  return { ...look, ...(change !== undefined && { original }) };
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** @param {number} step */
function isHeldOutDue(step) {
  const doublings = Math.max(0, Math.ceil(Math.log2(step / HELD_OUT_FIRST)));
  return step % (HELD_OUT_INTERVAL * 2 ** doublings) === 0;
}

/** @param {MicroGPT} model @returns {HeldOutLoss[]} empty if the list is too short to hold names out */
function evaluateHeldOut(model) {
  const loss = lossOf(model, "validation", HELD_OUT_COUNT);
  return loss === null ? [] : [{ step: model.step, loss }];
}

/** @param {MicroGPT} model @returns {string} the first name of the last step's batch, or "" before the first step */
function lastDocument(model) {
  if (model.step === 0) return "";
  const start = ((model.step - 1) * model.config.batchSize) % model.numDocs;
  return model.docs({ split: "train", start, count: 1 })[0].normalize("NFC");
}
