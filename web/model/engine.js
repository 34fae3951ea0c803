/**
 * The page's end of the worker, and the only way to it: one question at a time, so that answers meet the state they were
 * asked for. The worker is started when it is first needed, and again after it crashed or stopped responding, which is noticed
 * here. Where many models stand in one page there are fewer workers: one that has not been asked for longest keeps its model as a
 * file, hands its worker on, and takes its model up in another one when it is next asked. Whatever goes wrong is told to whoever
 * made the engine, as a problem with a code.
 */

import { BLOCKED_CODES, EngineError, FATAL_CODES, problemOf } from "../errors.js";
import { WORKER_BLOCKED, wasmProblem, watchPolicy } from "./environment.js";
import { Turns } from "./turns.js";

/** @import { Problem } from "../words/words.js" */
/** @import { ModelFacts, Training } from "./training.js" */
/** @import { Holder } from "./turns.js" */
/** @import { Answer } from "./worker.js" */

/**
 * Milliseconds without an answer, after which none will come: a slice of training takes only a few. No reader should have to wait
 * for more than two seconds to know.
 */
const PATIENCE = 1500;

/**
 * Starting the worker, compiling the module and reading the list take longer, on a slow phone or with eight elements on a
 * busy machine some ten seconds. A worker that cannot start says so itself; only one that hangs is found by waiting.
 */
const START_PATIENCE = 60_000;

/** An answer may take this many times as long as a new model's first look, which is slow where the machine or the model is. */
const SLOWNESS = 8;

/** Milliseconds between two checks of whether an answer is overdue. */
const BEAT = 125;

/** @typedef {Pick<Worker, "postMessage" | "terminate" | "addEventListener">} WorkerLike */
/** @typedef {(problem: Problem) => void} Report */

/** How a model outlives its worker, or rather its turn with one. @typedef {{ keep: () => Promise<unknown>, revive: () => Promise<unknown> }} Keeping */

export class Engine {
  #startWorker;
  #workers;
  #keeping;
  #onProblem;
  #onRefusal;
  /** @type {WorkerLike | undefined} none before the first model, after it crashed, and after it was handed on */
  #worker;
  /** Ends its listeners. */
  #listening = new AbortController();
  /** There is a model, which can be asked about. */
  hasModel = false;
  /** The model was kept, and its worker handed on. */
  #isAsleep = false;
  /** The model could not be kept: its worker stays with it. */
  #isUnkept = false;
  /** @type {Holder<WorkerLike>} */
  #place;
  /** It has a place for a worker, or needs none any more. */
  #placed = () => {};
  #patience = PATIENCE;
  /** @type {Promise<unknown>} settles with the last turn taken so far */
  #lastTurn = Promise.resolve();
  #lastId = 0;
  /** The question that waits for its answer. @type {{ id: number, settle: (answer: Omit<Answer, "id">) => void } | null} */
  #pending = null;
  #ended = false;
  /** Why nothing can run here, whatever else goes wrong because of it. @type {Problem | null} */
  #blocked = null;
  #unwatch;

  /**
   * @param {object} options
   * @param {() => WorkerLike} options.startWorker
   * @param {Report} options.onProblem told of what stops the current model
   * @param {Report} options.onRefusal told of what leaves it as it was
   * @param {Turns<WorkerLike>} [options.workers] how many there are for all engines; without it, one for this engine alone
   * @param {Keeping} [options.keeping] keeps the model, and makes it again of what was kept; each within a turn
   * @param {() => boolean} [options.isSeen] its model is on the screen: others wait longer for a worker
   * @param {() => boolean} [options.isBusy] its model is being trained: it keeps its worker
   */
  constructor({ startWorker, onProblem, onRefusal, workers, keeping, isSeen = () => true, isBusy = () => false }) {
    this.#startWorker = startWorker;
    this.#workers = workers ?? new Turns(1);
    this.#keeping = keeping;
    this.#place = {
      begin: (left) => {
        if (left && this.#worker) left.terminate();
        else if (left) this.#worker = this.#listenTo(left);
        this.#placed();
      },
      end: () => this.#sleep(),
      isUrgent: isSeen,
      isBusy: () => this.#isUnkept || isBusy(),
    };
    this.#onProblem = onProblem;
    this.#onRefusal = onRefusal;
    this.#unwatch = watchPolicy((problem) => {
      this.#blocked = problem;
      this.#fail(problem);
    });
  }

  /**
   * Does something in its turn. What goes wrong becomes a problem.
   * @param {() => Promise<unknown>} task may `call` the worker
   * @returns {Promise<void>} settles when it is done, one way or the other
   */
  run(task) {
    return this.#turn(task, (problem) => this.#fail(problem));
  }

  /**
   * Does something with the model, if there is one: where none could be made, or one was lost, that has been told already.
   * @param {() => Promise<unknown>} task
   */
  withModel(task) {
    return this.run(async () => this.hasModel && task());
  }

  /**
   * Asks the model something whose answer, or refusal, is the asker's own.
   * @template T @param {() => Promise<T>} task
   * @returns {Promise<T>}
   */
  ask(task) {
    return new Promise((resolve, reject) => {
      this.run(async () => {
        try {
          if (!this.hasModel) throw new EngineError(this.#ended ? "ended" : "no-model");
          resolve(await task());
        } catch (error) {
          reject(error);
          if (FATAL_CODES.includes(problemOf(error).code)) throw error;
        }
      });
    });
  }

  /**
   * Opens what came from outside. If it cannot be opened, that is a refusal, and nothing else changes.
   * @param {() => Promise<unknown>} task
   */
  attempt(task) {
    return this.#turn(task, (problem) => {
      if (FATAL_CODES.includes(problem.code) || BLOCKED_CODES.includes(problem.code)) this.#fail(problem);
      else this.#onRefusal(problem);
    });
  }

  /**
   * One question to the worker; only within a turn.
   * @template {keyof Training} M
   * @param {M} method
   * @param {Parameters<Training[M]>[0]} [argument]
   * @param {number} [patience] milliseconds
   * @returns {Promise<Awaited<ReturnType<Training[M]>>>}
   */
  async call(method, argument, patience = this.#patience) {
    const worker = await this.#started();
    const id = ++this.#lastId;
    const answer = await new Promise((resolve) => {
      const stopWatching = watchSilence(patience, () => this.#settle({ problem: { code: "no-answer" } }));
      this.#pending = {
        id,
        settle: (answer) => {
          stopWatching();
          this.#pending = null;
          resolve(answer);
        },
      };
      try {
        worker.postMessage({ id, method, argument });
      } catch (error) {
        // What cannot be cloned, a function or a symbol, does not reach the worker.
        this.#settle({ problem: problemOf(error) });
      }
    });
    if (answer.problem) throw new EngineError(answer.problem.code, answer.problem);
    return answer.value;
  }

  /**
   * Makes a model, or loads one; only within a turn.
   * @template {"create" | "load" | "giveList"} M
   * @param {M} method
   * @param {Parameters<Training[M]>[0]} options
   * @returns {Promise<ModelFacts>}
   */
  async open(method, options) {
    const facts = /** @type {ModelFacts} */ (await this.call(method, options, START_PATIENCE));
    this.hasModel = true;
    this.#isUnkept = false;
    this.#patience = Math.max(PATIENCE, SLOWNESS * facts.milliseconds);
    return facts;
  }

  /**
   * Opens what came from outside in a worker of its own, which takes the place of the current one once it has answered; only
   * within a turn. Whatever happens there, the current model is as it was.
   * @param {Parameters<Training["load"]>[0]} options
   * @returns {Promise<ModelFacts>}
   */
  async openApart(options) {
    const worker = await this.#started();
    const [listening, hasModel, patience] = [this.#listening, this.hasModel, this.#patience];
    this.#worker = this.#listenTo(this.#newWorker());
    try {
      const facts = await this.open("load", options);
      listening.abort();
      worker.terminate();
      return facts;
    } catch (error) {
      this.#listening.abort();
      this.#worker?.terminate();
      if (this.#ended) {
        worker.terminate();
        throw error;
      }
      [this.#worker, this.#listening, this.hasModel, this.#patience] = [worker, listening, hasModel, patience];
      // A crash has given the place up.
      this.#workers.take(this.#place);
      if (!FATAL_CODES.includes(problemOf(error).code)) throw error;
      throw new EngineError("bad-file", { key: "problem.file-crashed" });
    }
  }

  /** Ends everything at once, the worker too. */
  end() {
    this.#ended = true;
    this.#unwatch();
    this.#stop({ code: "ended" });
  }

  /** @param {() => Promise<unknown>} task @param {Report} report */
  async #turn(task, report) {
    const turn = this.#lastTurn.then(task).catch((error) => {
      if (!this.#ended) report(problemOf(error));
    });
    this.#lastTurn = turn;
    await turn;
  }

  /** The worker; if there is none, another one as soon as there may be, with the model in it, but not once all has ended. */
  async #started() {
    this.#check();
    this.#workers.use(this.#place);
    if (!this.#worker) {
      await new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
        this.#placed = resolve;
        this.#workers.take(this.#place);
      });
      this.#check();
      this.#worker ??= this.#listenTo(this.#newWorker());
    }
    if (this.#isAsleep) await this.#wake();
    return this.#worker;
  }

  #check() {
    if (this.#ended) throw new EngineError("ended");
    const blocked = this.#blocked ?? (this.#worker ? null : wasmProblem());
    if (blocked) throw new EngineError(blocked.code, blocked);
  }

  /** Keeps the model, and hands the worker on, if it is still wanted by then. */
  #sleep() {
    return this.#turn(
      async () => {
        if (this.hasModel) await this.#keeping?.keep();
        if (!this.#workers.isWantedOf(this.#place) || !this.#worker) return this.#workers.stay(this.#place);
        const worker = this.#worker;
        this.#listening.abort();
        this.#worker = undefined;
        this.#isAsleep = this.hasModel;
        this.#workers.leave(this.#place, worker);
      },
      (problem) => {
        if (FATAL_CODES.includes(problem.code)) return this.#fail(problem);
        this.#isUnkept = true;
        this.#workers.stay(this.#place);
      },
    );
  }

  async #wake() {
    this.#isAsleep = false;
    try {
      await this.#keeping?.revive();
    } catch (error) {
      this.#isAsleep = this.hasModel;
      throw error;
    }
  }

  #newWorker() {
    try {
      return this.#startWorker();
    } catch {
      throw new EngineError(WORKER_BLOCKED.code, WORKER_BLOCKED);
    }
  }

  /** @param {WorkerLike} worker */
  #listenTo(worker) {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const crash = () => this.#fail({ code: "worker-died" });
    worker.addEventListener("error", crash, { signal });
    worker.addEventListener("messageerror", crash, { signal });
    const hear = (/** @type {Event} */ event) => {
      const answer = /** @type {MessageEvent<Answer>} */ (event).data;
      if (answer.id === this.#pending?.id) this.#settle(answer);
    };
    worker.addEventListener("message", hear, { signal });
    return worker;
  }

  /** @param {Omit<Answer, "id">} answer */
  #settle(answer) {
    this.#pending?.settle(answer);
  }

  /** @param {Problem} problem */
  #fail(problem) {
    if (this.#ended) return;
    const isLost = FATAL_CODES.includes(problem.code) || BLOCKED_CODES.includes(problem.code);
    if (!isLost) return this.#onProblem(problem);
    // A question that waits is told as well, and becomes the same problem in its turn.
    const waits = this.#pending !== null;
    this.#stop(problem);
    if (!waits) this.#onProblem(this.#blocked ?? problem);
  }

  /** @param {Problem} problem for whoever waits for an answer */
  #stop(problem) {
    this.#listening.abort();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.hasModel = this.#isAsleep = false;
    this.#workers.leave(this.#place);
    this.#placed();
    this.#settle({ problem });
  }
}

/**
 * Tells of a silence of so many milliseconds. Counted in short beats, so that a computer that slept through the time, and
 * wakes to the answer, is not taken for a worker that does not respond.
 * @param {number} patience
 * @param {() => void} onSilence
 * @returns {() => void} ends it
 */
function watchSilence(patience, onSilence) {
  let left = patience / BEAT;
  const timer = setInterval(() => {
    left -= 1;
    if (left <= 0) onSilence();
  }, BEAT);
  return () => clearInterval(timer);
}
