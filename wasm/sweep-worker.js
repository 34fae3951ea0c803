/**
 * sweep-worker.js: computes the runs that sweep.js posts to it, one at a time, and posts what came of each. For module workers
 * of browsers, and for Node's worker_threads.
 *
 * A run is computed without a pause: no message is read before it ends. Whatever is thrown is posted as an error, since an
 * exception in an asynchronous listener of a worker, a trap of the module included, would reach nobody.
 */

import { logProbsOf } from "./log-probs.js";
import { MicroGPT, MicroGPTError } from "./microgpt.js";
import { builtin, isNode } from "./node.js";

/**
 * @typedef {import("./sweep.d.ts").RunResult} RunResult
 * @typedef {import("./sweep.d.ts").Progress} Progress
 * @typedef {{ code: string, message: string, losses?: Float64Array }} Failure
 * @typedef {{ lock?: string, progress?: Progress, result?: RunResult, error?: Failure }} Answer
 * @typedef {object} Task
 * @property {string} [text] none: that of the task before
 * @property {WebAssembly.Module} module
 * @property {import("./microgpt.d.ts").Settings} settings
 * @property {import("./microgpt.d.ts").Precision} [precision]
 * @property {number} [steps]
 * @property {NonNullable<import("./sweep.d.ts").RunOptions["names"]>} names
 * @property {number[]} [skip]
 * @property {string[]} [score]
 * @property {import("./sweep.d.ts").RunOptions["docs"]} [docs]
 * @property {boolean} tellsProgress
 * @typedef {{ postMessage: (answer: Answer, transfer?: ArrayBuffer[]) => void,
 *             addEventListener: (type: "message", listener: (event: { data: Task }) => void) => void }} Port
 */

/** Milliseconds between two reports of progress, and of training between two looks at the clock */
const INTERVAL = 100;

/** The losses of one run: 1 GiB of them, as in MicroGPT.trainStep() */
const MAX_STEPS = 2 ** 27;

/** The list of the last task */
let text = "";

/** The training of one run: in slices, its losses told before the first step, after the last, and now and then between. */
class Training {
  #reported = 0;
  #lastReport = Number.NEGATIVE_INFINITY;
  #slice = 1;

  /** @param {MicroGPT} model at the run's first step @param {number} steps @param {(progress: Progress) => void} report */
  constructor(model, steps, report) {
    this.model = model;
    this.losses = new Float64Array(steps);
    this.report = report;
  }

  get isDone() {
    return this.model.step >= this.losses.length;
  }

  tell(now = performance.now()) {
    const { step } = this.model;
    if (!this.isDone && now - this.#lastReport < INTERVAL) return;
    this.report({ step, steps: this.losses.length, losses: this.losses.slice(this.#reported, step) });
    [this.#reported, this.#lastReport] = [step, now];
  }

  /** @param {number} end a step */
  trainTo(end) {
    const last = Math.min(end, this.losses.length);
    while (this.model.step < last) {
      const start = performance.now();
      const count = this.#trainSlice(Math.min(this.#slice, last - this.model.step));
      const now = performance.now();
      this.#slice = Math.max(1, Math.min(2 * this.#slice, Math.floor((count * INTERVAL) / (now - start))));
      this.tell(now);
    }
  }

  /** @param {number} count */
  #trainSlice(count) {
    const { model, losses } = this;
    const { step } = model;
    /** @param {Float64Array} trained */
    const put = (trained) => {
      losses.set(trained, step);
      return trained.length;
    };
    try {
      return put(model.trainStep(count));
    } catch (error) {
      // It has the losses of this slice, and the caller wants those of the run.
      if (error instanceof MicroGPTError && error.losses)
        Object.assign(error, { losses: losses.slice(0, step + put(error.losses)) });
      throw error;
    }
  }

  /** Leave out the next step. */
  skip() {
    const { model, losses } = this;
    if (this.isDone) return;
    losses[model.step] = Number.NaN;
    model.skipStep();
    this.tell();
  }
}

/* ---- runs with steps that are left out ---- */

/** The most states of a run that are kept, evenly along its schedule, and the most bytes. */
const KEPT_STATES = 100;
const KEPT_BYTES = 2 ** 25;

/**
 * What runs with the same settings share: all that comes before the first step that one of them leaves out.
 * @typedef {object} Beginning
 * @property {string} text
 * @property {string} key
 * @property {MicroGPT} model
 * @property {number} interval steps between two states
 * @property {Float64Array[]} states
 * @property {Float64Array} losses
 */

/** @type {Beginning | undefined} */
let beginning;

/** The beginning of the last such run, if this one shares it; else its own. @param {Task} task @returns {Promise<Beginning>} */
async function beginningOf(task) {
  const key = JSON.stringify([task.settings, task.precision]);
  if (beginning?.text === text && beginning.key === key) return beginning;
  beginning = undefined; // its memory may be needed
  const model = await create(task);
  const first = model.checkpoint();
  const count = Math.max(1, Math.min(KEPT_STATES, Math.floor(KEPT_BYTES / first.byteLength)));
  const interval = Math.ceil(model.config.numSteps / count);
  beginning = { text, key, model, interval, states: [first], losses: new Float64Array(0) };
  return beginning;
}

/**
 * Train up to a step from the last state before it that is kept, and keep those on the way.
 * @param {Beginning} kept @param {Training} training @param {number} end
 */
function trainFromKept(kept, training, end) {
  const { model, interval, states } = kept;
  const from = Math.min(states.length - 1, Math.floor(end / interval));
  model.resume(states[from]);
  training.losses.set(kept.losses.subarray(0, model.step));
  training.tell();
  for (let i = from; i * interval <= end; i++) {
    states[i] ??= model.checkpoint();
    training.trainTo(Math.min(end, (i + 1) * interval));
  }
  if (end > kept.losses.length) kept.losses = training.losses.slice(0, end);
}

/* ---- a run ---- */

/** @param {Task} task */
const create = ({ module, settings, precision }) => MicroGPT.create({ ...settings, precision, text, module });

/**
 * Refuse invalid options of what follows the training before it begins. The model's own generator draws nothing: with seeds there
 * are other generators, and without them no name.
 * @param {MicroGPT} model @param {Task} task
 */
function check(model, { names, score, docs }) {
  model.generate("seeds" in names ? names : { ...names, count: 0 });
  for (const text of score ?? []) logProbsOf(model, text);
  if (docs) model.docs({ ...docs, count: 0 });
}

/** @param {Task} task @param {(progress: Progress) => void} report @returns {Promise<RunResult>} */
async function compute(task, report) {
  const { names, score, docs, skip, steps = Infinity } = task;
  const shared = skip && (await beginningOf(task));
  const model = shared ? shared.model : await create(task);
  check(model, task);
  const { config, numParams } = model;
  const count = Math.min(steps, config.numSteps);
  if (count > MAX_STEPS)
    throw new MicroGPTError("bad-option", `steps must be at most ${MAX_STEPS}: a run returns the loss of each.`);
  const training = new Training(model, count, report);
  const left = [...new Set(skip)].sort((a, b) => a - b);
  if (shared) trainFromKept(shared, training, Math.min(count, left[0] ?? count));
  else training.tell();
  for (const step of left) {
    training.trainTo(step);
    training.skip();
  }
  training.trainTo(count);
  const { losses } = training;
  const evaluation = model.numValidationDocs > 0 ? model.evaluate() : undefined;
  return {
    ...{ losses, names: model.generate(names), evaluation, config, numParams },
    ...(score && { logProbs: score.map((text) => logProbsOf(model, text)) }),
    ...(docs && { docs: model.docs(docs) }),
  };
}

/** @param {unknown} error @returns {Failure} */
function failureOf(error) {
  if (error instanceof MicroGPTError) return { code: error.code, message: error.message, losses: error.losses };
  const code = error instanceof WebAssembly.RuntimeError ? "trap" : "unexpected";
  return { code, message: `The engine crashed: ${error}.` };
}

/** @param {any} global that of a browser's worker, or Node's port to the parent @param {Promise<string>} [lock] */
function serve(global, lock) {
  const port = /** @type {Port} */ (global);
  const started = Promise.resolve(lock).then((name) => port.postMessage({ lock: name }));
  port.addEventListener("message", async ({ data: task }) => {
    try {
      await started; // no lock would come while a run is computed
      text = task.text ?? text;
      const result = await compute(task, (progress) => {
        if (task.tellsProgress) port.postMessage({ progress });
      });
      port.postMessage({ result }, [/** @type {ArrayBuffer} */ (result.losses.buffer)]);
    } catch (error) {
      port.postMessage({ error: failureOf(error) });
    }
  });
}

/** The name of a lock that this worker holds as long as it lives; "" where a page may have none. @returns {Promise<string>} */
function holdLock() {
  const name = `microgpt-sweep-${crypto.randomUUID()}`;
  return new Promise((resolve) => {
    const hold = () => new Promise(() => resolve(name));
    navigator.locks.request(name, hold).catch(() => resolve(""));
  });
}

if (isNode()) builtin("worker_threads").then(({ parentPort }) => serve(parentPort));
else serve(globalThis, navigator.locks && holdLock());
