/** A sweep computes whole runs in workers: as a plain model does, in order, each with its own result or error. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { getEventListeners, on, once } from "node:events";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { inspect } from "node:util";
import { Worker } from "node:worker_threads";
import { FEW_NAMES, MicroGPT, MicroGPTError, moduleBytes, NAMES, SWEEP, SWEEP_WORKER, Sweep } from "./support.js";

const startWorker = () => new Worker(SWEEP_WORKER);

/** A sweep that ends with its test. */
async function start(t, options) {
  const sweep = await Sweep.create(options);
  t.after(() => sweep.close());
  return sweep;
}

/** A sweep whose workers, and what they were sent, the test can see. */
async function startSeen(t, options, create = startWorker) {
  const workers = [];
  const createWorker = () => {
    const worker = create();
    const post = worker.postMessage.bind(worker);
    worker.tasks = [];
    worker.postMessage = (task) => {
      worker.tasks.push(task);
      post(task);
    };
    workers.push(worker);
    return worker;
  };
  return { sweep: await start(t, { ...options, createWorker }), workers };
}

/** A run for a test of anything but training */
const SHORT = { text: FEW_NAMES, numSteps: 20 };

/** A run that no test waits for: hours of it */
const ENDLESS = { text: FEW_NAMES, nLayer: 4, nEmbd: 64, batchSize: 64, numSteps: 1e6 };

/** Begin a run, and wait until it has trained. It resolves to its end: { error } or { result }. */
async function begun(sweep, options, { onProgress, ...hooks } = {}) {
  let trained;
  const hasTrained = new Promise((resolve) => {
    trained = resolve;
  });
  const ended = sweep
    .run(options, {
      ...hooks,
      onProgress: (progress) => {
        onProgress?.(progress);
        if (progress.step > 0) trained();
      },
    })
    .then(
      (result) => ({ result }),
      (error) => ({ error }),
    );
  await hasTrained;
  return { ended };
}

const code = (code) => (error) => {
  assert.ok(error instanceof MicroGPTError, `not a MicroGPTError: ${error?.stack ?? error}`);
  assert.equal(error.code, code);
  assert.match(error.message, /^.{20,}\.$/s, "a sentence");
  assert.ok(!/undefined|\[object/.test(error.message), error.message);
  return true;
};

/** What a plain model gives for the options of a run */
async function plain({ steps, names, ...options }) {
  const model = await MicroGPT.create(options);
  const losses = model.trainStep(steps ?? model.config.numSteps);
  const evaluation = model.numValidationDocs > 0 ? model.evaluate() : undefined;
  const { config, numParams } = model;
  return { losses, evaluation, names: model.generate(names), config, numParams };
}

/* ---- what a run gives ---- */

const RUNS = {
  "the default run": { text: NAMES },
  "a run in float64": { text: NAMES, precision: "f64", numSteps: 100 },
  "a run of a part of its schedule": { ...SHORT, steps: 7, seed: 5 },
  "a run of more steps than its schedule has": { ...SHORT, steps: 1000 },
  "a run without training": { ...SHORT, steps: 0 },
  "a run with held-out documents": { text: NAMES, validationSplit: 0.1, numSteps: 50 },
  "a run with one held-out document": { ...SHORT, validationSplit: 0.1 },
  "a run with all settings": {
    ...{
      text: FEW_NAMES,
      nLayer: 2,
      nEmbd: 12,
      nHead: 3,
      blockSize: 9,
      batchSize: 3,
      numSteps: 300,
      seed: 2 ** 53 - 1,
    },
    ...{ learningRate: 0.02, beta1: 0.9, beta2: 0.98, epsAdam: 1e-6, initStd: 0.1, validationSplit: 0.3 },
  },
  "a run with sampling options": { ...SHORT, names: { count: 7, temperature: 1.5, prefix: "an", seed: 3 } },
  "a run without names": { ...SHORT, names: { count: 0 } },
};

for (const [what, options] of Object.entries(RUNS))
  test(`${what} gives, to the bit, what a plain model gives`, async (t) => {
    const sweep = await start(t);
    assert.deepEqual(await sweep.run(options), await plain(options));
  });

test("runs with different lists, precisions and settings do not affect each other, whatever worker they get", async (t) => {
  const sweep = await start(t, { workers: 2 });
  const runs = Array.from({ length: 24 }, (_, i) => ({
    text: [FEW_NAMES, "ada\nbob", FEW_NAMES][i % 3],
    precision: ["f32", "f64"][(i >> 1) % 2],
    numSteps: 20 + i,
    seed: i >> 2,
  }));
  assert.deepEqual(await Promise.all(runs.map((run) => sweep.run(run))), await Promise.all(runs.map(plain)));
});

test("progress tells of the first step, of the last, and of each loss once", async (t) => {
  const sweep = await start(t);
  const told = [];
  const { losses } = await sweep.run({ text: NAMES, numSteps: 300 }, { onProgress: (progress) => told.push(progress) });
  assert.deepEqual(told[0], { step: 0, steps: 300, losses: new Float64Array(0) });
  assert.equal(told.at(-1).step, 300);
  let step = 0;
  for (const progress of told) {
    step += progress.losses.length;
    assert.equal(progress.step, step);
  }
  assert.deepEqual(Float64Array.from(told.flatMap((progress) => [...progress.losses])), losses);
});

test("a long run tells of its progress while it trains", async (t) => {
  const sweep = await start(t);
  const { ended } = await begun(sweep, ENDLESS);
  sweep.close();
  code("closed")((await ended).error);
});

/** What a plain model gives that is trained from the start, with steps left out */
async function plainWithout({ skip, score, docs, names, ...options }) {
  const model = await MicroGPT.create(options);
  const losses = [];
  for (let step = 0; step < model.config.numSteps; step++) {
    if (skip.includes(step)) {
      model.skipStep();
      losses.push(Number.NaN);
    } else losses.push(...model.trainStep());
  }
  const logProbs = score.map((text) =>
    [...text, ""].map((letter, i, all) => {
      model.beginName({ prefix: all.slice(0, i).join("") });
      const { probs } = model.sampleToken({ temperature: 1 });
      return Math.log(probs[letter ? model.vocab.indexOf(letter) : model.bos]);
    }),
  );
  const { config, numParams } = model;
  const evaluation = model.numValidationDocs > 0 ? model.evaluate() : undefined;
  return {
    ...{ losses: Float64Array.from(losses), names: model.generate(names), evaluation, config, numParams },
    ...{ logProbs, docs: model.docs(docs) },
  };
}

for (const [what, settings] of Object.entries({
  float32: { text: NAMES, numSteps: 250 },
  float64: { text: FEW_NAMES, numSteps: 40, precision: "f64" },
  "another shape": { text: FEW_NAMES, numSteps: 40, nLayer: 2, batchSize: 2, validationSplit: 0.3 },
}))
  test(`a run that leaves steps out gives, to the bit, what training from the start gives without them: ${what}`, async (t) => {
    const sweep = await start(t, { workers: 1 });
    const asked = { ...settings, names: { seed: 1 }, score: ["anna", "", "lea"], docs: { start: 2, count: 3 } };
    const last = settings.numSteps - 1;
    // states are kept by runs of any order, and used by later ones
    for (const skip of [[20], [], [3], [3], [last], [0], [39, 12, 13, 12], [21, last], [1000], [last - 1]]) {
      const run = { ...asked, skip };
      assert.deepEqual(await sweep.run(run), await plainWithout(run), `without ${skip}`);
    }
  });

test("what runs have in common is not taken for what they have not", async (t) => {
  const sweep = await start(t, { workers: 1 });
  const common = { numSteps: 30, names: { seed: 1 }, score: ["anna"], docs: {}, skip: [17] };
  for (const options of [
    { text: FEW_NAMES },
    { text: FEW_NAMES, seed: 3 },
    { text: "anna\nbob", seed: 3 },
    { text: "anna\nbob", seed: 3, precision: "f64" },
    { text: FEW_NAMES },
  ]) {
    const run = { ...common, ...options };
    assert.deepEqual(await sweep.run(run), await plainWithout(run));
  }
});

test("progress of a run that leaves steps out begins with what it shares, and tells of each loss once", async (t) => {
  const sweep = await start(t, { workers: 1 });
  const run = { text: NAMES, numSteps: 300, names: { count: 0 }, skip: [200] };
  const told = [];
  await sweep.run(run, { onProgress: (progress) => told.push(progress) });
  assert.deepEqual(told[0], { step: 0, steps: 300, losses: new Float64Array(0) });
  told.length = 0;
  const { losses } = await sweep.run(run, { onProgress: (progress) => told.push(progress) });
  assert.ok(told[0].step > 100 && told[0].step <= 200, `${told[0].step}`);
  assert.deepEqual([told.at(-1).step, told.at(-1).steps], [300, 300]);
  assert.deepEqual(Float64Array.from(told.flatMap((progress) => [...progress.losses])), losses);
  assert.deepEqual(
    [...losses.keys()].filter((step) => Number.isNaN(losses[step])),
    [200],
  );
});

test("progress tells of a last step that is left out, too", async (t) => {
  const sweep = await start(t, { workers: 1 });
  const told = [];
  await sweep.run({ ...SHORT, skip: [19] }, { onProgress: (progress) => told.push(progress) });
  assert.equal(told.at(-1).step, 20);
  assert.deepEqual([...told.at(-1).losses].slice(-1), [Number.NaN]);
});

test("runs share a beginning of a single step, too", async (t) => {
  const sweep = await start(t, { workers: 1 });
  const common = { ...SHORT, names: { seed: 1 }, score: ["anna"], docs: {} };
  for (const skip of [[1], [2], [1]]) {
    const run = { ...common, skip };
    assert.deepEqual(await sweep.run(run), await plainWithout(run));
  }
});

test("progress is posted to nobody who did not ask for it", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  const run = sweep.run(SHORT);
  const posted = [];
  workers[0].on("message", (answer) => posted.push(...Object.keys(answer)));
  await run;
  assert.deepEqual(posted, ["lock", "result"]);
});

test("a run of odd steps to leave out, texts or documents is refused before it is trained", async (t) => {
  const sweep = await start(t, { workers: 1 });
  const untrained = { onProgress: () => assert.fail("it was trained") };
  for (const wrong of [{ skip: 3 }, { skip: [0.5] }, { score: "anna" }, { score: [7] }, { docs: { start: -1 } }])
    await assert.rejects(sweep.run({ ...SHORT, ...wrong }, untrained), code("bad-option"));
  for (const score of [["ann1"], ["annabellannabella"]])
    await assert.rejects(sweep.run({ ...SHORT, score }, untrained), code("bad-prefix"));
  assert.equal((await sweep.run(SHORT)).losses.length, 20);
});

/* ---- the pool ---- */

test("a processor is left free by default, and there are never more workers than processors", async () => {
  const processors = availableParallelism();
  const workers = async (options) => (await Sweep.create(options)).workers;
  assert.equal(await workers(), Math.max(1, processors - 1));
  assert.equal(await workers({ workers: 1 }), 1);
  assert.equal(await workers({ workers: processors + 1 }), processors);
});

test("no worker is started before there is a run, and no more than asked for", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  assert.equal(workers.length, 0);
  await Promise.all(Array.from({ length: 10 }, (_, seed) => sweep.run({ ...SHORT, seed })));
  assert.equal(workers.length, 1);
  assert.equal(workers[0].tasks.length, 10);
});

test("runs begin in the order in which they were asked for", async (t) => {
  const sweep = await start(t, { workers: 1 });
  const begun = [];
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);
  const run = (seed) => sweep.run({ ...SHORT, seed }, { onProgress: ({ step }) => step || begun.push(seed) });
  await Promise.all(seeds.map(run));
  assert.deepEqual(begun, seeds);
});

test("a list is posted once to a worker, until another one is", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  for (const text of [NAMES, NAMES, FEW_NAMES, FEW_NAMES, NAMES]) await sweep.run({ ...SHORT, text });
  assert.deepEqual(
    workers[0].tasks.map(({ text }) => text?.length),
    [NAMES.length, undefined, FEW_NAMES.length, undefined, NAMES.length],
  );
});

test("each module is compiled once, and posted", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  for (const precision of ["f32", "f64", undefined]) await sweep.run({ ...SHORT, precision });
  const [f32, f64, byDefault] = workers[0].tasks.map(({ module }) => module);
  assert.ok(f32 instanceof WebAssembly.Module && f64 instanceof WebAssembly.Module);
  assert.ok(f32 === byDefault && f32 !== f64);
});

test("a given module is used, as bytes or compiled", async (t) => {
  const bytes = moduleBytes("f64");
  const expected = await plain({ ...SHORT, precision: "f64" });
  for (const module of [bytes, await WebAssembly.compile(bytes)]) {
    const sweep = await start(t, { module });
    assert.deepEqual(await sweep.run(SHORT), expected);
    await assert.rejects(sweep.run({ ...SHORT, precision: "f32" }), code("bad-option"));
  }
});

test("options may change once a run has been asked for", async (t) => {
  const sweep = await start(t, { workers: 1 });
  const options = { ...SHORT, names: { count: 3 } };
  const runs = [0, 1, 2].map((seed) => sweep.run(Object.assign(options, { seed })));
  options.names.count = 5;
  const expected = await Promise.all([0, 1, 2].map((seed) => plain({ ...SHORT, seed, names: { count: 3 } })));
  assert.deepEqual(await Promise.all(runs), expected);
});

/* ---- cancelling ---- */

test("a run that is cancelled before it is asked for starts no worker", async (t) => {
  const { sweep, workers } = await startSeen(t);
  await assert.rejects(sweep.run(SHORT, { signal: AbortSignal.abort() }), { name: "AbortError" });
  assert.equal(workers.length, 0);
});

test("a run that is cancelled while it waits never begins", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  const controller = new AbortController();
  const reason = new Error("no longer wanted");
  const first = sweep.run({ ...SHORT, seed: 1 });
  const second = sweep.run({ ...SHORT, seed: 2 }, { signal: controller.signal });
  const third = sweep.run({ ...SHORT, seed: 3 });
  controller.abort(reason);
  await assert.rejects(second, reason);
  await Promise.all([first, third]);
  assert.deepEqual(
    workers[0].tasks.map(({ settings }) => settings.seed),
    [1, 3],
  );
});

test("a run that is cancelled while it trains ends with the signal's reason, and the next ones go on", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  const controller = new AbortController();
  const { ended } = await begun(sweep, ENDLESS, { signal: controller.signal });
  const next = sweep.run(SHORT);
  controller.abort();
  assert.equal((await ended).error, controller.signal.reason);
  assert.equal(controller.signal.reason.name, "AbortError");
  assert.deepEqual(await next, await plain(SHORT));
  assert.equal(workers.length, 2);
});

test("one signal cancels all runs that have it, and no run listens to it after its end", async (t) => {
  const sweep = await start(t, { workers: 2 });
  const controller = new AbortController();
  const { signal } = controller;
  await sweep.run(SHORT, { signal });
  await assert.rejects(sweep.run({ ...SHORT, nLayer: 0 }, { signal }), code("bad-setting"));
  assert.equal(getEventListeners(signal, "abort").length, 0);
  const runs = Array.from({ length: 10 }, () => sweep.run(ENDLESS, { signal }));
  const other = sweep.run(SHORT);
  controller.abort();
  const ends = await Promise.allSettled(runs);
  assert.ok(ends.every(({ reason }) => reason === signal.reason));
  assert.equal(getEventListeners(signal, "abort").length, 0);
  assert.deepEqual(await other, await plain(SHORT));
});

test("what onProgress throws cancels its run, and no other", async (t) => {
  const sweep = await start(t, { workers: 1 });
  const thrown = new Error("from a listener");
  const listener = () => {
    throw thrown;
  };
  const [bad, good] = [sweep.run(ENDLESS, { onProgress: listener }), sweep.run(SHORT)];
  await assert.rejects(bad, thrown);
  assert.deepEqual(await good, await plain(SHORT));
});

/* ---- workers that are lost ---- */

test("a worker that is terminated rejects its own run (lost-worker), and the others go on", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 2 });
  const { ended } = await begun(sweep, ENDLESS);
  const others = Array.from({ length: 6 }, (_, seed) => sweep.run({ ...SHORT, seed }));
  workers[0].terminate();
  code("lost-worker")((await ended).error);
  const expected = await Promise.all(others.map((_, seed) => plain({ ...SHORT, seed })));
  assert.deepEqual(await Promise.all(others), expected);
});

test("a worker whose answer cannot be read is lost with its run (lost-worker)", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  const { ended } = await begun(sweep, ENDLESS);
  workers[0].emit("messageerror", new Error("could not be deserialized"));
  const { error } = await ended;
  assert.ok(code("lost-worker")(error) && /its answer could not be read/.test(error.message));
});

test("what a worker says when it has no run is ignored", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  await sweep.run(SHORT);
  for (const answer of [{ progress: {} }, { result: {} }, { error: {} }]) workers[0].emit("message", answer);
  assert.deepEqual(await sweep.run(SHORT), await plain(SHORT));
  assert.equal(workers.length, 1);
});

test("an idle worker that is lost is replaced", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  await sweep.run(SHORT);
  await workers[0].terminate();
  assert.deepEqual(await sweep.run(SHORT), await plain(SHORT));
  assert.equal(workers.length, 2);
});

/** What a worker does instead, before it is sweep-worker's or in its place */
const fakeWorker = (code) => () => new Worker(code, { eval: true });

const LOST = {
  "a worker that crashes": ["lost-worker", /lost: out of order\./, "throw new Error('out of order.')"],
  "a worker that ends": ["lost-worker", /lost: it ended with code 3\./, "process.exit(3)"],
};

for (const [what, [expected, message, reaction]] of Object.entries(LOST))
  test(`${what} is told with its reason (${expected})`, async (t) => {
    const listening = `const { parentPort } = require("node:worker_threads"); parentPort.postMessage({});`;
    const startFake = fakeWorker(`${listening} parentPort.on("message", () => { ${reaction} });`);
    /** It gets its run when it has been heard from: else Node may tell of its end first. */
    const createWorker = () => {
      const worker = startFake();
      const heard = once(worker, "message");
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (task) => heard.then(() => post(task));
      return worker;
    };
    const sweep = await start(t, { workers: 1, createWorker });
    for (let i = 0; i < 2; i++)
      await assert.rejects(sweep.run(SHORT), (error) => code(expected)(error) && message.test(error.message));
  });

const NOT_STARTED = {
  "a worker whose code throws": [fakeWorker("throw new Error('out of order')"), /out of order/],
  "a worker that throws nothing in particular": [fakeWorker("throw null"), /could not be started/],
  "a worker whose file is missing": [() => new Worker(new URL("nowhere.mjs", SWEEP_WORKER)), /nowhere/],
  "a createWorker that throws": [() => assert.fail("denied"), /denied/],
  "a createWorker that returns nothing": [() => {}, /returned something else/],
  "a createWorker that returns a promise": [async () => {}, /returned something else/],
};

for (const [what, [createWorker, message]] of Object.entries(NOT_STARTED))
  test(`${what} rejects every run (no-worker)`, async (t) => {
    const sweep = await start(t, { createWorker });
    const runs = Array.from({ length: 5 }, () => sweep.run(SHORT));
    for (const run of runs)
      await assert.rejects(run, (error) => code("no-worker")(error) && message.test(error.message));
  });

test("thousands of runs can wait for workers that cannot be started", async (t) => {
  const sweep = await start(t, { createWorker: () => assert.fail("denied") });
  const ends = await Promise.allSettled(Array.from({ length: 20_000 }, () => sweep.run(SHORT)));
  assert.ok(ends.every(({ reason }) => reason.code === "no-worker"));
});

test("a trap of the module rejects its run (trap), and the worker computes the next", async (t) => {
  const code = `
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      WebAssembly.instantiate = instantiate;
      const { exports } = await instantiate(...given);
      return { exports: { ...exports, mg_train_step() { throw new WebAssembly.RuntimeError("unreachable"); } } };
    };
    import(${JSON.stringify(SWEEP_WORKER)});`;
  const { sweep, workers } = await startSeen(t, { workers: 1 }, fakeWorker(code));
  await assert.rejects(sweep.run(SHORT), { name: "MicroGPTError", code: "trap", message: /unreachable/ });
  assert.deepEqual(await sweep.run(SHORT), await plain(SHORT));
  assert.equal(workers.length, 1);
});

/* ---- workers of a browser ---- */

/** What a browser's worker posts, as events */
const told = (type, properties) => Object.assign(new Event(type, { cancelable: true }), properties);
const RESULT = ({ settings }) => [told("message", { data: { result: settings.seed } })];

/** As in a browser, until the test ends: no Node, and workers that answer each task at once. */
function asInBrowser(t, { isTrusting = false, refusal, answers = RESULT, ...navigator } = {}) {
  const started = [];
  class TrustedURL {
    constructor(url) {
      this.href = url;
    }
  }
  class BrowserWorker extends EventTarget {
    constructor(url, options) {
      super();
      if (refusal) throw new Error(refusal);
      if (isTrusting && !(url instanceof TrustedURL)) throw new TypeError("This document requires 'TrustedScriptURL'.");
      started.push({ url: url.href, ...options });
    }
    postMessage(task) {
      for (const answer of answers(task)) setImmediate(() => this.dispatchEvent(answer));
    }
    terminate() {}
  }
  const policies = [];
  const trustedTypes = {
    createPolicy: (name, { createScriptURL }) => {
      policies.push(name);
      return { createScriptURL: (url) => new TrustedURL(createScriptURL(url)) };
    },
  };
  const given = { process: undefined, navigator: { hardwareConcurrency: 3, ...navigator }, Worker: BrowserWorker };
  for (const [name, value] of Object.entries(isTrusting ? { ...given, trustedTypes } : given)) {
    const real = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    t.after(() => (real ? Object.defineProperty(globalThis, name, real) : delete globalThis[name]));
  }
  return { started, policies };
}

// First: a policy that a page with trusted types has made stays.
test("a page that allows no worker is told why (no-worker)", async (t) => {
  asInBrowser(t, { refusal: "blocked by a policy" });
  const sweep = await Sweep.create({ module: moduleBytes("f32") });
  await assert.rejects(
    sweep.run(SHORT),
    (error) => code("no-worker")(error) && /blocked by a policy/.test(error.message),
  );
});

for (const isTrusting of [false, true])
  test(`in a browser a worker is the module beside the sweep's${isTrusting ? ", by a policy of the sweep's own where the page requires trusted types" : ""}`, async (t) => {
    const module = new WebAssembly.Module(moduleBytes("f32"));
    const { started, policies } = asInBrowser(t, { isTrusting });
    const sweep = await Sweep.create({ module });
    assert.equal(sweep.workers, 2, "one processor is the page's");
    const seeds = [1, 2, 3, 4];
    assert.deepEqual(await Promise.all(seeds.map((seed) => sweep.run({ ...SHORT, seed }))), seeds);
    const worker = { url: SWEEP_WORKER.href, type: "module", name: "microgpt" };
    assert.deepEqual(started, [worker, worker]);
    assert.deepEqual(policies, isTrusting ? ["micro-gpt-sweep"] : []);
  });

test("where a browser does not say how many processors there are, there is one", async (t) => {
  asInBrowser(t, { hardwareConcurrency: undefined });
  const sweep = await Sweep.create({ module: moduleBytes("f32"), workers: 5 });
  assert.equal(sweep.workers, 1);
});

test("in a browser an error of a worker's code is told to whoever asked for the run, and to nobody else", async (t) => {
  const error = told("error", { message: "out of order." });
  asInBrowser(t, { answers: () => [error] });
  const sweep = await Sweep.create({ module: moduleBytes("f32") });
  await assert.rejects(
    sweep.run(SHORT),
    (error) => code("no-worker")(error) && /: out of order\. /.test(error.message),
  );
  assert.ok(error.defaultPrevented);
});

test("in a browser a worker is lost once its lock can be had (lost-worker)", async (t) => {
  const asked = [];
  const locks = {
    request: (name, callback) => {
      asked.push(name);
      callback();
    },
  };
  asInBrowser(t, { locks, answers: () => [told("message", { data: { lock: "its lock" } })] });
  const sweep = await Sweep.create({ module: moduleBytes("f32") });
  await assert.rejects(sweep.run(SHORT), (error) => code("lost-worker")(error) && /terminated/.test(error.message));
  assert.deepEqual(asked, ["its lock"]);
});

/** In a worker of Node: no Node, the messages of a browser's worker, and locks, if any. @param {string} locks */
const browserWorker = (locks) =>
  fakeWorker(`
    const { parentPort } = require("node:worker_threads");
    Object.defineProperty(globalThis, "navigator", { value: { locks: ${locks} } });
    globalThis.postMessage = (answer, transfer) => parentPort.postMessage(answer, transfer);
    globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data }));
    Object.defineProperty(globalThis, "process", { value: undefined });
    import(${JSON.stringify(SWEEP_WORKER)});`)();

const LOCKS = {
  "says which lock it holds": [
    "{ request: (name, hold) => new Promise((resolve) => setTimeout(() => resolve(hold()), 100)) }",
    /^microgpt-sweep-[\da-f-]{36}$/,
  ],
  "says that it may hold no lock": ["{ request: async () => { throw new Error('denied'); } }", /^$/],
};

for (const [what, [locks, expected]] of Object.entries(LOCKS))
  test(`a browser's worker ${what}, and then computes`, async (t) => {
    const worker = browserWorker(locks);
    t.after(() => worker.terminate());
    const task = { text: FEW_NAMES, module: new WebAssembly.Module(moduleBytes("f32")), settings: { numSteps: 5 } };
    worker.postMessage({ ...task, names: {}, tellsProgress: false });
    const answers = [];
    for await (const [answer] of on(worker, "message")) if (answers.push(answer) === 2) break;
    assert.match(answers[0].lock, expected);
    assert.deepEqual(answers[1].result.losses, (await plain({ text: FEW_NAMES, numSteps: 5 })).losses);
  });

/* ---- closing ---- */

test("a sweep that is closed rejects all its runs (closed), those that wait and those that train", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  const { ended } = await begun(sweep, ENDLESS);
  const waiting = sweep.run(SHORT);
  const exited = once(workers[0], "exit");
  sweep.close();
  workers[0].ref(); // to wait for it
  code("closed")((await ended).error);
  await assert.rejects(waiting, code("closed"));
  await assert.rejects(sweep.run(SHORT), code("closed"));
  await exited;
  sweep.close();
});

test("the end of a using declaration closes a sweep, whose idle workers end", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  await sweep.run(SHORT);
  const exited = once(workers[0], "exit");
  sweep[Symbol.dispose ?? Symbol.for("dispose")]();
  workers[0].ref(); // to wait for it
  await exited;
  await assert.rejects(sweep.run(SHORT), code("closed"));
});

test("a sweep that is closed while a module loads posts nothing", async (t) => {
  const { sweep, workers } = await startSeen(t, { workers: 1 });
  const run = sweep.run(SHORT);
  const exited = once(workers[0], "exit");
  sweep.close();
  workers[0].ref(); // to wait for it
  await assert.rejects(run, code("closed"));
  await exited;
  assert.equal(workers[0].tasks.length, 0);
});

/** A program of its own @param {string} code @param {string} end @param {string[]} flags */
function program(code, flags = []) {
  const imports = `import { Sweep } from ${JSON.stringify(new URL(SWEEP))};`;
  const text = JSON.stringify(FEW_NAMES);
  const script = `${imports} const sweep = await Sweep.create(); const text = ${text}; ${code}`;
  return spawnSync(process.execPath, [...flags, "--input-type=module", "--eval", script], { encoding: "utf8" });
}

test("a program ends by itself when its runs have ended, whether or not it closes the sweep", () => {
  const run = "console.log((await sweep.run({ text, numSteps: 20 })).names.length);";
  for (const end of ["", "sweep.close();"]) {
    const { stdout, stderr, status } = program(run + run + end);
    assert.deepEqual([stdout, stderr, status], ["20\n20\n", "", 0]);
  }
});

test("a program that closes its sweep while it trains ends", () => {
  const run = "sweep.run({ text, nEmbd: 64, numSteps: 1e7 }).catch(({ code }) => console.log(code)); sweep.close();";
  const { stdout, stderr, status } = program(run);
  assert.deepEqual([stdout, stderr, status], ["closed\n", "", 0]);
});

/* ---- what is refused ---- */

const CREATIONS = [
  [null, "options"],
  [7, "options"],
  [{ workers: 0 }, "workers"],
  [{ workers: 1.5 }, "workers"],
  [{ workers: "2" }, "workers"],
  [{ workers: NaN }, "workers"],
  [{ workers: Infinity }, "workers"],
  [{ workers: null }, "workers"],
  [{ createWorker: startWorker.toString() }, "createWorker"],
  [{ createWorker: null }, "createWorker"],
  [{ threads: 2 }, "threads"],
  [{ module: null }, "module", "bad-module"],
  [{ module: "microgpt.wasm" }, "module", "bad-module"],
  [{ module: new Uint8Array(3) }, "module", "bad-module"],
];

for (const [options, name, expected = "bad-option"] of CREATIONS)
  test(`create() refuses ${inspect(options)}: ${expected}`, async () => {
    await assert.rejects(Sweep.create(options), (error) => code(expected)(error) && error.message.includes(name));
  });

test("however many workers are asked for, there are no more than processors", async (t) => {
  const { workers } = await start(t, { workers: Number.MAX_SAFE_INTEGER });
  assert.equal(workers, availableParallelism());
});

/** Odd options of a run, and odd hooks */
const REFUSED_AT_ONCE = [
  [{ text: undefined }, {}, "no-text", "text"],
  [{ text: 7 }, {}, "no-text", "text"],
  [{ nLayer: () => 1 }, {}, "bad-option", "functions"],
  [{ nLayer: Symbol("odd") }, {}, "bad-option", "symbols"],
  [{ steps: -1 }, {}, "bad-option", "steps"],
  [{ steps: 0.5 }, {}, "bad-option", "steps"],
  [{ steps: "7" }, {}, "bad-option", "steps"],
  [{ names: null }, {}, "bad-option", "names"],
  [{ names: 20 }, {}, "bad-option", "names"],
  [{ names: { count: -1 } }, {}, "bad-option", "count"],
  [{ names: { count: 2 ** 31 } }, {}, "bad-option", "count"],
  [{ names: { prefix: () => "a" } }, {}, "bad-option", "functions"],
  [{}, null, "bad-option", "hooks"],
  [{}, { onProgress: 7 }, "bad-option", "onProgress"],
  [{}, { signal: true }, "bad-option", "signal"],
  [{}, { signal: {} }, "bad-option", "signal"],
  [{}, { signal: { aborted: false } }, "bad-option", "signal"],
  [{}, { signal: new EventTarget() }, "bad-option", "signal"],
  [{}, { singal: null }, "bad-option", "singal"],
];

for (const [odd, hooks, expected, named] of REFUSED_AT_ONCE)
  test(`run() refuses ${inspect(odd)}, ${inspect(hooks)} at once: ${expected}`, async (t) => {
    const { sweep, workers } = await startSeen(t);
    await assert.rejects(sweep.run({ ...SHORT, ...odd }, hooks), (error) => {
      assert.ok(error.message.includes(named), error.message);
      return code(expected)(error);
    });
    assert.equal(workers.length, 0);
  });

test("as many steps as a number can say, and as many names as an array can hold, may be asked for", async (t) => {
  const { sweep } = await startSeen(t);
  const most = { steps: Number.MAX_SAFE_INTEGER, names: { count: 2 ** 31 - 1 } };
  await assert.rejects(sweep.run({ ...SHORT, ...most }, { signal: AbortSignal.abort() }), { name: "AbortError" });
});

/** What no option takes, and some that throw when they are looked at */
const ODD = [
  null,
  true,
  NaN,
  -0.5,
  5n,
  Symbol("odd"),
  "odd",
  () => 0,
  Object.create(null),
  new BigInt64Array(2),
  structuredClone(new ArrayBuffer(4)),
  new Proxy({}, { ownKeys: () => assert.fail("looked at") }),
  Object.defineProperty({}, "count", { enumerable: true, get: () => assert.fail("read") }),
];

/** Each parameter, by a call that passes it. */
const PARAMETERS = {
  "create()": (_, odd) => Sweep.create(odd),
  "create() workers": (_, odd) => Sweep.create({ workers: odd }),
  "create() createWorker": (_, odd) => Sweep.create({ createWorker: odd }),
  "create() module": (_, odd) => Sweep.create({ module: odd }),
  "run()": (sweep, odd) => sweep.run(odd),
  "run() hooks": (sweep, odd) => sweep.run(SHORT, odd),
  "run() onProgress": (sweep, odd) => sweep.run(SHORT, { onProgress: odd }),
  "run() signal": (sweep, odd) => sweep.run(SHORT, { signal: odd }),
  "run() text": (sweep, odd) => sweep.run({ text: odd }),
  "run() nLayer": (sweep, odd) => sweep.run({ ...SHORT, nLayer: odd }),
  "run() precision": (sweep, odd) => sweep.run({ ...SHORT, precision: odd }),
  "run() steps": (sweep, odd) => sweep.run({ ...SHORT, steps: odd }),
  "run() names": (sweep, odd) => sweep.run({ ...SHORT, names: odd }),
  "run() names.count": (sweep, odd) => sweep.run({ ...SHORT, names: { count: odd } }),
  "run() names.prefix": (sweep, odd) => sweep.run({ ...SHORT, names: { prefix: odd } }),
};

for (const [what, use] of Object.entries(PARAMETERS))
  test(`${what} takes a value of any type, or refuses it with a code and a short sentence`, async (t) => {
    const sweep = await start(t);
    for (const odd of ODD) {
      const error = await use(sweep, odd).catch((error) => error);
      if (!(error instanceof Error)) continue;
      assert.ok(error instanceof MicroGPTError, `${typeof odd}: ${error.stack}`);
      assert.match(error.code, /^(no-text|bad-[a-z]+)$/);
      assert.ok(error.message.length < 250, error.message);
    }
    assert.equal((await sweep.run(SHORT)).losses.length, SHORT.numSteps);
  });

/** Refused by the engine, with its own words @type {object[]} */
const REFUSED_BY_THE_ENGINE = [
  { text: "" },
  { nLayer: 0 },
  { nEmbd: "16" },
  { nEmbd: {} },
  { layers: 2 },
  { nHead: 3 },
  { seed: 5n },
  { nLayer: 1024, nEmbd: 16384 },
  { precision: "f16" },
  { precision: {} },
];

for (const odd of REFUSED_BY_THE_ENGINE)
  test(`run() refuses ${inspect(odd)} as MicroGPT.create() does`, async (t) => {
    const sweep = await start(t);
    const refusal = await MicroGPT.create({ ...SHORT, ...odd }).catch((error) => error);
    const { code, message } = refusal;
    assert.ok(refusal instanceof MicroGPTError);
    await assert.rejects(sweep.run({ ...SHORT, ...odd }), { name: "MicroGPTError", code, message });
  });

const ODD_NAMES = [{ temperature: -1 }, { temperature: "1" }, { prefix: "ñ" }, { prefix: 7 }, { seed: 0.5 }];

for (const names of ODD_NAMES)
  test(`run() refuses names with ${inspect(names)} as generate() does, and before it trains`, async (t) => {
    const sweep = await start(t);
    const model = await MicroGPT.create(SHORT);
    let refusal;
    assert.throws(
      () => model.generate(names),
      (error) => {
        refusal = error;
        return error instanceof MicroGPTError;
      },
    );
    const { code, message } = refusal;
    const onProgress = () => assert.fail("trained");
    await assert.rejects(sweep.run({ ...SHORT, names }, { onProgress }), { name: "MicroGPTError", code, message });
  });

test("a run of more losses than an array should have is refused (bad-option)", async (t) => {
  const sweep = await start(t);
  for (const numSteps of [2 ** 27 + 1, 1e12])
    await assert.rejects(sweep.run({ ...SHORT, numSteps }), code("bad-option"));
  assert.equal((await sweep.run({ ...SHORT, numSteps: 1e12, steps: 10 })).losses.length, 10);
});

test("a run that diverges rejects with the losses before it (diverged)", async (t) => {
  const sweep = await start(t);
  const options = { text: FEW_NAMES, learningRate: 900, numSteps: 1000 };
  const model = await MicroGPT.create(options);
  let expected;
  assert.throws(
    () => model.trainStep(1000),
    ({ losses }) => {
      expected = losses;
      return losses.length > 5;
    },
  );
  await assert.rejects(sweep.run(options), (error) => {
    assert.deepEqual(error.losses, expected);
    return code("diverged")(error);
  });
});
