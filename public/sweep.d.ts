/**
 * Many models at once: whole runs, over a pool of workers. In browsers by module workers, in Node by worker_threads.
 *
 * A run is settings and a seed in, losses and names out. It gives, to the bit, what `MicroGPT.create()`, `trainStep()` and
 * `generate()` give for the same settings; so whoever wants the model of a run creates it with that run's settings.
 */

import type { CreateOptions, MicroGPT, Precision, Settings } from "./microgpt.js";

export interface SweepOptions {
  /**
   * The most runs at once, each in a worker of its own, 1 or more; taken as the number of processors where it is larger.
   * Default: one less than there are processors, which is left to the page's own model, but at least 1.
   */
  workers?: number;
  /**
   * Starts a worker that runs sweep-worker.mjs: a browser's, or one of Node's worker_threads. Default: from the file beside this
   * one, in a page that requires trusted types by the policy `micro-gpt-sweep`. A page of one file carries that file's text, which
   * imports nothing, and gives
   * `() => new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })))`.
   */
  createWorker?: () => WorkerLike;
  /** The WebAssembly module of all runs, as bytes or compiled; default: of each run's precision, from beside this file. */
  module?: BufferSource | WebAssembly.Module;
}

/** What a sweep needs of a worker: browsers' workers and those of Node's worker_threads have it. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): unknown;
  addEventListener?(type: string, listener: (event: Event) => void): void;
  on?(type: string, listener: (told: unknown) => void): unknown;
  ref?(): void;
  unref?(): void;
}

/** Settings, list and precision as in `MicroGPT.create()`, and what to do with the model. They are copied at once. */
export interface RunOptions extends Omit<CreateOptions, "module"> {
  /** Training steps, 0 to 2^27; default: all numSteps of the schedule, and never more. */
  steps?: number;
  /** The names to invent after the training, as in `MicroGPT.generate()`; default: 20. `{ count: 0 }` for none. */
  names?: Parameters<MicroGPT["generate"]>[0];
  /**
   * Steps to leave out: at each of them nothing is learned, and the parameters and Adam's means stay as they are; all else is as it was,
   * and later steps keep their documents and their learning rate. Their losses are NaN. A worker keeps states of a run for which `skip`
   * is given, if only `[]`: the next one with the same settings starts from the last that they have in common, and gives the same, to
   * the bit, as if it had been trained from the start.
   */
  skip?: number[];
  /** Texts, such as names, whose probability under the trained model is to be computed. */
  score?: string[];
  /** The documents to return, in the order of training, as in `MicroGPT.docs()`. With a batch size of 1, number i is that of step i. */
  docs?: Parameters<MicroGPT["docs"]>[0];
}

export interface RunHooks {
  /**
   * Called when the training begins, when it ends, and about ten times a second between. What it throws cancels the run, which
   * rejects with it.
   */
  onProgress?: (progress: Progress) => void;
  /** Cancels the run, waiting or started, which rejects with the signal's reason: an "AbortError" if none was given. */
  signal?: AbortSignal;
}

export interface Progress {
  /** training steps done */
  step: number;
  /** training steps of the run */
  steps: number;
  /** the losses of the steps since the progress before, in nats per letter */
  losses: Float64Array;
}

export interface RunResult {
  /** (steps) each step's loss in nats per letter, before that step's update */
  losses: Float64Array;
  names: string[];
  /** if `score` is given: for each text, the log probability of each letter after those before it, and of the end, at temperature 1 */
  logProbs?: number[][];
  /** if they are asked for */
  docs?: string[];
  /** mean loss over all held-out documents, in nats per letter; undefined where validationSplit holds out none */
  evaluation: number | undefined;
  /** number of parameters */
  numParams: number;
  /** all settings, defaults included */
  config: Required<Settings> & { precision: Precision };
}

export class Sweep {
  private constructor();

  /** A pool without workers: each is started when a run needs it. Rejects with "bad-option", "bad-module" or "no-module". */
  static create(options?: SweepOptions): Promise<Sweep>;

  /** the most runs at once */
  readonly workers: number;

  /**
   * Train a model and let it invent names, in a worker. Runs begin in the order in which they were asked for; those beyond the
   * number of workers wait. Options of this file are checked before a run waits, the engine's when it begins.
   *
   * Rejects with a MicroGPTError, and the other runs go on:
   * - every code of `MicroGPT.create()`, `trainStep()` and `generate()`; "diverged" with the losses before in `losses`
   * - "lost-worker": its worker crashed, ran out of memory or was terminated. The next run gets another worker
   * - "no-worker": a worker could not be started
   * - "trap", "unexpected": the engine crashed, which is a bug in it
   * - "closed": the sweep was closed
   * or with the reason of `signal`.
   */
  run(options: RunOptions, hooks?: RunHooks): Promise<RunResult>;

  /** End all workers at once. Runs that wait or have started reject with "closed"; closing twice is allowed. */
  close(): void;
  [Symbol.dispose](): void;
}
