/**
 * sweep.js: many models at once, as runs over a pool of workers.
 *
 *     const sweep = await Sweep.create();
 *     const runs = [1, 2, 3].map((seed) => sweep.run({ text, seed }));
 *     for (const { losses, names } of await Promise.all(runs)) console.log(losses.at(-1), names);
 *     sweep.close();
 *
 * This file hands runs to workers, in the order in which they were asked for, and tells how each ended. It trains nothing:
 * sweep-worker.js does. A worker computes one run at a time and without a pause. So a run is cancelled by ending its worker,
 * and the next run that finds none idle starts another. sweep.d.ts documents each method.
 */

import { compileModule, MicroGPTError } from "./microgpt.js";
import { builtin, isNode } from "./node.js";

/**
 * @typedef {import("./sweep.d.ts").SweepOptions} SweepOptions
 * @typedef {import("./sweep.d.ts").RunOptions} RunOptions
 * @typedef {import("./sweep.d.ts").RunHooks} RunHooks
 * @typedef {import("./sweep.d.ts").RunResult} RunResult
 * @typedef {import("./sweep.d.ts").Progress} Progress
 * @typedef {import("./sweep.d.ts").WorkerLike} WorkerLike
 * @typedef {import("./sweep-worker.js").Answer} Answer
 */

/* ---- what a caller passed ---- */

/** @param {string} code @param {string} message @returns {never} */
function refuse(code, message) {
  throw new MicroGPTError(code, message);
}

/**
 * Options in an object of its own: inherited keys do not count, and nothing is read twice.
 * @template {object} T @param {T | undefined} given @returns {T}
 */
function optionsOf(given, what = "options") {
  if (given === undefined) return Object.create(null);
  if (given === null || typeof given !== "object") refuse("bad-option", `${what} must be an object.`);
  try {
    return Object.assign(Object.create(null), given);
  } catch {
    return refuse("bad-option", `${what} cannot be read: a property throws an error.`);
  }
}

/** @param {object} others options that were not expected @param {string} known */
function checkNone(others, known) {
  const [name] = Object.keys(others);
  if (name !== undefined) refuse("bad-option", `There is no option “${name}”. The options are ${known}.`);
}

/** @param {unknown} value @param {string} name @param {number} [min] @param {number} [max] */
function checkWhole(value, name, min = 0, max = Number.MAX_SAFE_INTEGER) {
  if (value === undefined || (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max))
    return;
  refuse("bad-option", `${name} must be a whole number from ${min} to ${max}.`);
}

/** @param {unknown} value @param {string} name @param {string} what its items are @param {(item: unknown) => boolean} isOne */
function checkList(value, name, what, isOne) {
  if (value !== undefined && !(Array.isArray(value) && value.every(isOne)))
    refuse("bad-option", `${name} must be an array of ${what}.`);
}

/** @param {unknown} value @param {string} name */
function checkFunction(value, name) {
  if (value !== undefined && typeof value !== "function") refuse("bad-option", `${name} must be a function.`);
}

/** @param {unknown} value */
function checkSignal(value) {
  if (value === undefined) return;
  const isSignal = typeof value === "object" && value !== null && "aborted" in value && "addEventListener" in value;
  if (!isSignal) refuse("bad-option", "signal must be an AbortSignal.");
}

/** A run that was asked for: what its worker needs, and whom to tell how it ended. */
class Run {
  /** Who computes it @type {PooledWorker | undefined} */
  worker;
  /** @type {(result: RunResult) => void} */
  resolve = () => {};
  /** @type {(reason: unknown) => void} */
  reject = () => {};
  /** Stops listening to the signal */
  unlisten = () => {};

  /** @param {RunOptions} options @param {RunHooks} [hooks] */
  constructor(options, hooks) {
    const { text, precision, steps, names, skip, score, docs, ...settings } = optionsOf(options);
    const { onProgress, signal, ...others } = optionsOf(hooks, "hooks");
    if (typeof text !== "string") refuse("no-text", "text must be a string with one name per line.");
    const sampling = optionsOf(names, "names");
    checkWhole(steps, "steps");
    checkList(skip, "skip", "whole numbers", Number.isInteger);
    checkList(score, "score", "strings", (text) => typeof text === "string");
    checkWhole(sampling.count, "count", 0, 2 ** 31 - 1);
    checkNone(others, "onProgress and signal");
    checkFunction(onProgress, "onProgress");
    checkSignal(signal);
    this.text = text;
    this.precision = precision;
    this.onProgress = onProgress;
    this.signal = signal;
    try {
      // a copy, since the caller may change them before a worker is free
      const task = { settings, precision, steps, names: sampling, skip, score, docs };
      this.task = structuredClone({ ...task, tellsProgress: Boolean(onProgress) });
    } catch {
      refuse("bad-option", "The options of a run are sent to a worker: they can hold no functions or symbols.");
    }
  }
}

/* ---- workers of browsers and of Node ---- */

/** @returns {Promise<{ processors: number, startWorker: () => WorkerLike }>} */
async function environment() {
  if (isNode()) return node();
  const startWorker = () => {
    try {
      // Bundlers find the worker's file by an expression of just this form.
      return new Worker(new URL("./sweep-worker.js", import.meta.url), { type: "module", name: "microgpt" });
    } catch (error) {
      return startTrusted(error);
    }
  };
  return { processors: navigator.hardwareConcurrency ?? 1, startWorker };
}

/** @type {{ createScriptURL: (url: string) => any } | undefined} */
let policy;

/** Where the page requires trusted types, by a policy of our own. @param {unknown} refusal */
function startTrusted(refusal) {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  if (!trustedTypes) throw refusal;
  policy ??= trustedTypes.createPolicy("micro-gpt-sweep", { createScriptURL: (/** @type {string} */ url) => url });
  const { href } = new URL(import.meta.url);
  return new Worker(policy?.createScriptURL(new URL("./sweep-worker.js", href).href), {
    type: "module",
    name: "microgpt",
  });
}

async function node() {
  const [{ availableParallelism }, threads] = await Promise.all([builtin("os"), builtin("worker_threads")]);
  const { href } = new URL(import.meta.url);
  return {
    processors: availableParallelism(),
    // Some of the process's own flags, --input-type for one, are refused for a worker.
    startWorker: () => new threads.Worker(new URL("./sweep-worker.js", href), { execArgv: [] }),
  };
}

class PooledWorker {
  /** What it computes; none: it idles @type {Run | undefined} */
  run;
  /** It has sent a message, so it did start. */
  hasAnswered = false;
  /** The list that it has @type {string | undefined} */
  #text;
  #worker;

  /** @param {WorkerLike} worker */
  constructor(worker) {
    this.#worker = worker;
  }

  /** Node gives a listener the data itself, browsers an event. @param {string} type @param {(told: any) => void} listener */
  on(type, listener) {
    if (this.#worker.on) this.#worker.on(type, listener);
    else this.#worker.addEventListener?.(type, (/** @type {MessageEvent} */ event) => listener(event.data ?? event));
  }

  /** In Node, a worker keeps the process alive while it has a run, and no longer. @param {Run} run */
  take(run) {
    this.run = run;
    run.worker = this;
    this.#worker.ref?.();
  }

  release() {
    if (this.run) this.run.worker = undefined;
    this.run = undefined;
    this.#worker.unref?.();
  }

  /** @param {Run} run @param {WebAssembly.Module} module */
  send(run, module) {
    const text = run.text === this.#text ? undefined : run.text; // a list is posted once
    this.#worker.postMessage({ ...run.task, module, text });
    this.#text = run.text;
  }

  terminate() {
    this.#worker.terminate();
  }
}

/* ---- the pool ---- */

const closed = () => new MicroGPTError("closed", "This sweep was closed: create another.");

/** @param {string} reason */
const notStarted = (reason) =>
  new MicroGPTError("no-worker", `A worker could not be started: ${reason}. See createWorker for what a page can do.`);

/** @param {string} reason */
const lost = (reason) =>
  new MicroGPTError("lost-worker", `The worker of this run was lost: ${reason}. The other runs go on.`);

/** An error that a worker posted. @param {import("./sweep-worker.js").Failure} failure */
const thrown = ({ code, message, losses }) => Object.assign(new MicroGPTError(code, message), { losses });

export class Sweep {
  #startWorker;
  #module;
  /** @type {Set<PooledWorker>} */
  #pool = new Set();
  /** The runs that wait, the next one first @type {Set<Run>} */
  #queue = new Set();
  #isClosed = false;

  /** Internal: create() calls it. @param {number} workers @param {() => WorkerLike} startWorker @param {WebAssembly.Module} [module] */
  constructor(workers, startWorker, module) {
    this.workers = workers;
    this.#startWorker = startWorker;
    this.#module = module;
  }

  /** @param {SweepOptions} [options] */
  static async create(options) {
    const { workers, createWorker, module, ...others } = optionsOf(options);
    checkNone(others, "workers, createWorker and module");
    checkWhole(workers, "workers", 1);
    checkFunction(createWorker, "createWorker");
    const compiled = module === undefined ? undefined : await compileModule(undefined, module);
    const { processors, startWorker } = await environment();
    const count = Math.min(workers ?? Math.max(1, processors - 1), processors);
    return new Sweep(count, createWorker ?? startWorker, compiled);
  }

  /** @param {RunOptions} options @param {RunHooks} [hooks] @returns {Promise<RunResult>} */
  async run(options, hooks) {
    const run = new Run(options, hooks);
    if (this.#isClosed) throw closed();
    run.signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const cancel = () => this.#cancel(run, run.signal?.reason);
      run.signal?.addEventListener("abort", cancel);
      run.unlisten = () => run.signal?.removeEventListener("abort", cancel);
      Object.assign(run, { resolve, reject });
      this.#queue.add(run);
      this.#dispatch();
    });
  }

  close() {
    this.#isClosed = true;
    for (const { run } of this.#pool) if (run) this.#cancel(run, closed());
    for (const run of this.#queue) this.#cancel(run, closed());
    for (const worker of this.#pool) this.#drop(worker);
  }

  [Symbol.dispose ?? Symbol.for("dispose")]() {
    this.close();
  }

  /** Begin the runs that wait, as long as there are workers for them. */
  #dispatch() {
    for (const run of this.#queue) {
      const idle = [...this.#pool].find((worker) => !worker.run);
      if (!idle && this.#pool.size >= this.workers) return;
      this.#queue.delete(run);
      this.#begin(run, idle);
    }
  }

  /** @param {Run} run @param {PooledWorker} [idle] */
  async #begin(run, idle) {
    try {
      const worker = idle ?? this.#start();
      worker.take(run);
      const module = this.#module ?? (await compileModule(run.precision));
      if (run.worker === worker) worker.send(run, module); // it was not cancelled meanwhile
    } catch (error) {
      this.#end(run, () => run.reject(error));
    }
  }

  #start() {
    const worker = new PooledWorker(this.#startedWorker());
    worker.on("message", (answer) => this.#hear(worker, answer));
    worker.on("messageerror", () => this.#lose(worker, "its answer could not be read"));
    worker.on("error", (error) => {
      error?.preventDefault?.(); // whoever asked for the run is told
      this.#lose(worker, String(error?.message || "its code did not load").replace(/\.$/, ""));
    });
    worker.on("exit", (code) => this.#lose(worker, `it ended with code ${code}`)); // only Node tells
    this.#pool.add(worker);
    return worker;
  }

  #startedWorker() {
    try {
      const worker = this.#startWorker();
      if (typeof worker?.postMessage === "function") return worker;
    } catch (error) {
      throw notStarted(String(error));
    }
    throw notStarted("createWorker returned something else");
  }

  /** @param {PooledWorker} worker @param {Answer} answer */
  #hear(worker, { lock, progress, result, error }) {
    worker.hasAnswered = true;
    // A browser does not tell that a worker was terminated or killed, but then it passes on the lock that the worker held.
    if (lock) navigator.locks.request(lock, () => this.#lose(worker, "it was terminated"));
    const { run } = worker;
    if (!run) return;
    if (progress) this.#report(run, progress);
    if (result) this.#end(run, () => run.resolve(result));
    if (error) this.#end(run, () => run.reject(thrown(error)));
  }

  /** @param {Run} run @param {Progress} progress */
  #report(run, progress) {
    try {
      run.onProgress?.(progress);
    } catch (error) {
      this.#cancel(run, error);
    }
  }

  /** @param {PooledWorker} worker @param {string} reason */
  #lose(worker, reason) {
    if (worker.run) this.#cancel(worker.run, worker.hasAnswered ? lost(reason) : notStarted(reason));
    else this.#drop(worker);
  }

  /** @param {Run} run @param {unknown} reason */
  #cancel(run, reason) {
    if (run.worker) this.#drop(run.worker);
    this.#end(run, () => run.reject(reason));
  }

  /** @param {PooledWorker} worker */
  #drop(worker) {
    this.#pool.delete(worker);
    worker.terminate();
  }

  /** @param {Run} run @param {() => void} settle */
  #end(run, settle) {
    this.#queue.delete(run);
    run.worker?.release();
    run.unlisten();
    settle();
    queueMicrotask(() => this.#dispatch()); // not here: if no worker can be started, one call would be within another
  }
}
