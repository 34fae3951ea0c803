/**
 * The way to the engine: one question at a time, so that answers meet the state they were asked for. The worker is started
 * when it is first needed, and again after it broke; whatever goes wrong is told, in a sentence, to whoever made the queue.
 */

import { WORKER_REFUSED, wasmRefused, watchPolicy } from "./allowance.js";
import { BREAKDOWNS, Engine, EngineError } from "./engine.js";

/** @import { Problem } from "../wasm/worker.js" */

/** @typedef {(problem: Problem) => void} Tell */

export class EngineQueue {
  /** @type {Engine | undefined} none before the first model, and after a worker broke */
  #engine;
  /** @type {Promise<void>} settles with the last question asked so far */
  #lastTurn = Promise.resolve();
  #ended = false;
  /** Why nothing can run here, whatever else goes wrong for it. @type {Problem | null} */
  #forbidden = null;
  #unwatch;
  #tell;

  /** @param {{ onProblem: Tell, onRefusal: Tell }} tell of what stops the model there is, and of what leaves it as it was */
  constructor(tell) {
    this.#tell = tell;
    this.#unwatch = watchPolicy((problem) => {
      this.#forbidden = problem;
      this.#meet(problem);
    });
  }

  /** The engine; a new one, if there is none, but not once all has ended. */
  engine() {
    if (this.#ended) throw new EngineError("ended", "It has ended.");
    const forbidden = this.#forbidden ?? wasmRefused();
    if (forbidden) throw new EngineError(forbidden.code, forbidden.message);
    try {
      this.#engine ??= new Engine();
    } catch {
      throw new EngineError(WORKER_REFUSED.code, WORKER_REFUSED.message);
    }
    return this.#engine;
  }

  /**
   * Does something in its turn. What goes wrong becomes a problem.
   * @param {() => Promise<void>} task
   * @returns {Promise<void>} settles when it is done, one way or the other
   */
  run(task) {
    this.#lastTurn = this.#lastTurn.then(task).catch((error) => this.#meet(problemOf(error)));
    return this.#lastTurn;
  }

  /**
   * Asks about the model, if there is one: where none could be made, or one was lost, that has been told already.
   * @param {(engine: Engine) => Promise<void>} question
   */
  ask(question) {
    return this.run(async () => {
      if (this.#engine?.hasModel) await question(this.#engine);
    });
  }

  /**
   * Asks about the model something whose answer, or failure, is the asker's own.
   * @template T @param {(engine: Engine) => Promise<T>} question
   * @returns {Promise<T>}
   */
  answered(question) {
    return new Promise((resolve, reject) => {
      this.run(async () => {
        if (this.#engine?.hasModel) await question(this.#engine).then(resolve, reject);
        else reject(new EngineError("no-model", "There is no model to ask."));
      });
    });
  }

  /**
   * Opens what came from outside. If it cannot be opened, that is told, and nothing else changes.
   * @param {() => Promise<void>} opening
   */
  attempt(opening) {
    return this.run(async () => {
      try {
        await opening();
      } catch (error) {
        const problem = problemOf(error);
        if (BREAKDOWNS.includes(problem.code)) throw error;
        this.#tell.onRefusal(problem);
      }
    });
  }

  /** Ends everything at once, the worker too. */
  end() {
    this.#ended = true;
    this.#unwatch();
    this.#stop();
  }

  #stop() {
    this.#engine?.stop();
    this.#engine = undefined;
  }

  /** @param {Problem} problem */
  #meet(problem) {
    if (BREAKDOWNS.includes(problem.code)) this.#stop();
    this.#tell.onProblem(this.#forbidden ?? problem);
  }
}

/**
 * @param {unknown} error
 * @returns {Problem} in the engine's words, where it knows; the browser's own errors have codes of another kind
 */
function problemOf(error) {
  if (error instanceof EngineError) return error;
  return { code: "unexpected", message: error instanceof Error ? error.message : String(error) };
}
