/**
 * sweep-worker.js: computes the runs that sweep.js posts to it, one at a time, and posts what came of each. For module workers
 * of browsers, and for Node's worker_threads.
 *
 * A run is computed without a pause: no message is read before it ends. Whatever is thrown is posted as an error, since an
 * exception in an asynchronous listener of a worker, a trap of the module included, would reach nobody.
 */

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

/**
 * The losses of so many steps, trained in slices, with a report before the first, after the last, and now and then between.
 * @param {MicroGPT} model @param {number} steps @param {(progress: Progress) => void} report
 */
function train(model, steps, report) {
  const losses = new Float64Array(steps);
  let [step, reported, slice] = [0, 0, 1];
  let lastReport = performance.now();
  report({ step, steps, losses: losses.slice(0, 0) });
  while (step < steps) {
    const start = performance.now();
    step += trainSlice(model, Math.min(slice, steps - step), losses, step);
    const now = performance.now();
    slice = Math.max(1, Math.min(2 * slice, Math.floor((slice * INTERVAL) / (now - start))));
    if (step < steps && now - lastReport < INTERVAL) continue;
    report({ step, steps, losses: losses.slice(reported, step) });
    [reported, lastReport] = [step, now];
  }
  return losses;
}

/** @param {MicroGPT} model @param {number} count @param {Float64Array} losses of the whole run @param {number} step */
function trainSlice(model, count, losses, step) {
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

/**
 * Refuse odd sampling options before the training, not after it. The model's own generator draws nothing: with seeds there are
 * other generators, and without them no name.
 * @param {MicroGPT} model @param {Task["names"]} names
 */
function checkNames(model, names) {
  model.generate("seeds" in names ? names : { ...names, count: 0 });
}

/** @param {Task} task @param {(progress: Progress) => void} report @returns {Promise<RunResult>} */
async function compute({ module, settings, precision, steps = Infinity, names }, report) {
  const model = await MicroGPT.create({ ...settings, precision, text, module });
  checkNames(model, names);
  const { config, numParams } = model;
  const count = Math.min(steps, config.numSteps);
  if (count > MAX_STEPS)
    throw new MicroGPTError("bad-option", `steps must be at most ${MAX_STEPS}: a run returns the loss of each.`);
  const losses = train(model, count, report);
  const evaluation = model.numValidationDocs > 0 ? model.evaluate() : undefined;
  return { losses, names: model.generate(names), evaluation, config, numParams };
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
