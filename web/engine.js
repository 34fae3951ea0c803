/**
 * The page's end of the worker: one question, one answer, or an `EngineError` that says in a sentence what happened.
 * A worker that dies or falls silent is noticed here. It is not revived: `stop()` it and make another.
 */

import { releaseProxy, wrap } from "comlink";
import TrainingWorker from "../wasm/worker.js?worker&inline";

/** @import { Answer, ModelFacts, TrainingWorker as Methods } from "../wasm/worker.js" */
/** @import { Ask } from "../wasm/views.js" */

/**
 * In milliseconds: a slice of training takes some of them, and after so many no answer will come. No reader should have to
 * wait for more than two seconds to know.
 */
const PATIENCE = 1500;

/** Starting the worker, compiling the module and reading the list may take longer on a slow telephone. */
const PATIENCE_AT_START = 10_000;

/** Where machine or model are slow, so is a new model's first view: so many times as long one answer may take. */
const SLOWNESS = 8;

/** The model is lost with the engine that computed it. What was asked for is not to blame. */
export const BREAKDOWNS = ["worker-died", "no-answer", "trap"];

export class EngineError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.name = "EngineError";
    this.code = code;
  }
}

export class Engine {
  #worker = new TrainingWorker({ name: "microgpt" });
  #remote = /** @type {import("comlink").Remote<Methods>} */ (wrap(this.#worker));
  #patience = PATIENCE;
  /** It has made a model, which can be asked about. */
  hasModel = false;
  /** Ends each question that waits for its answer. @type {Set<(error: EngineError) => void>} */
  #waiting = new Set();
  /** A death between two questions is told by the next. @type {EngineError | undefined} */
  #death;

  constructor() {
    this.#worker.addEventListener("error", () => this.#die());
    this.#worker.addEventListener("messageerror", () => this.#die());
  }

  /** @param {Parameters<Methods["create"]>[0]} options */
  create(options) {
    return this.#made(this.#remote.create(options));
  }

  /** @param {Parameters<Methods["load"]>[0]} options */
  load(options) {
    return this.#made(this.#remote.load(options));
  }

  save() {
    return this.#answered(this.#remote.save());
  }

  /** @param {number | null} moment */
  shorten(moment) {
    return this.#answered(this.#remote.shorten(moment));
  }

  /** @param {Parameters<Methods["advance"]>[0]} slice */
  advance(slice) {
    return this.#answered(this.#remote.advance(slice));
  }

  /** @param {Ask} ask */
  look(ask) {
    return this.#answered(this.#remote.look(ask));
  }

  /** @param {number} learningRate */
  setLearningRate(learningRate) {
    return this.#answered(this.#remote.setLearningRate(learningRate));
  }

  /** @param {number} numSteps */
  extend(numSteps) {
    return this.#answered(this.#remote.extend(numSteps));
  }

  /** @param {{ count?: number, temperature?: number, prefix?: string, seed?: number }} options as of MicroGPT.generate */
  generate(options) {
    return this.#answered(this.#remote.generate(options));
  }

  /** @param {string} prefix */
  read(prefix) {
    return this.#answered(this.#remote.read(prefix));
  }

  documents() {
    return this.#answered(this.#remote.documents());
  }

  /** Ends the worker at once, whatever it does: what was asked of it is not answered any more. */
  stop() {
    // Comlink keeps a worker for as long as the answer to this is owed, and with it all that listens to it.
    this.#remote[releaseProxy]();
    this.#worker.terminate();
    this.#die();
  }

  /** @param {Promise<Answer<ModelFacts>>} answer */
  async #made(answer) {
    const model = await this.#answered(answer, PATIENCE_AT_START);
    this.hasModel = true;
    this.#patience = Math.max(PATIENCE, SLOWNESS * model.milliseconds);
    return model;
  }

  /**
   * @template T
   * @param {Promise<Answer<T>>} answer
   * @param {number} [patience]
   * @returns {Promise<T>}
   */
  async #answered(answer, patience = this.#patience) {
    if (this.#death) throw this.#death;
    let end = () => {};
    const broken = /** @type {Promise<never>} */ (
      new Promise((_, reject) => {
        const stopWatching = watchSilence(patience, reject);
        this.#waiting.add(reject);
        end = () => {
          stopWatching();
          this.#waiting.delete(reject);
        };
      })
    );
    try {
      // Each question has a promise of its own to break: one for all of them would keep something of each for ever.
      const { value, error } = await Promise.race([answer, broken]);
      if (error) throw new EngineError(error.code, error.message);
      return /** @type {T} */ (value);
    } finally {
      end();
    }
  }

  #die() {
    this.#death ??= new EngineError("worker-died", "The worker that computes it has died.");
    for (const giveUp of this.#waiting) giveUp(this.#death);
  }
}

/**
 * Tells of a silence of so many milliseconds. Counted in short beats, so that a computer that slept through the time, and
 * wakes to the answer, is not taken for a worker that kept silent.
 * @param {number} patience
 * @param {(error: EngineError) => void} tell
 * @returns {() => void} ends it
 */
function watchSilence(patience, tell) {
  const beat = 125;
  let left = patience / beat;
  const timer = setInterval(() => {
    left -= 1;
    if (left <= 0) tell(new EngineError("no-answer", "The worker that computes it no longer answers."));
  }, beat);
  return () => clearInterval(timer);
}
