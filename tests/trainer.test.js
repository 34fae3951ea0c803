/** What the reader does becomes training, looks and files, whatever the worker does; the losses equal those of one run, to the bit. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mock, test } from "node:test";
import { layOut } from "../wasm/safetensors.js";
import { LISTS } from "../web/data/lists.js";
import { EngineError, problemOf } from "../web/errors.js";
import * as lists from "../web/input/list.js";
import { readListsWith } from "../web/input/reader.js";
import { curveIn, withCurve } from "../web/model/curve.js";
import { engineOptions } from "../web/model/engine-options.js";
import { Pace, stepsPerSecond } from "../web/model/pace.js";
import { Speedometer } from "../web/model/speedometer.js";
import { hasList, Store } from "../web/model/state.js";
import { Trainer } from "../web/model/trainer.js";
import { Training } from "../web/model/training.js";
import { Turns } from "../web/model/turns.js";
import { DEFAULT_SETTINGS, FULL_SPEED, fits, optionOf, withChange } from "../web/options.js";
import { whatIsNext } from "../web/views/status.js";
import { BUILT_IN as ENGLISH } from "../web/words/words.js";
import { FEW_NAMES, MicroGPT, moduleBytes } from "./support.js";

readListsWith(lists);

const LIST = Object.fromEntries(
  LISTS.map(({ id }) => [id, readFileSync(new URL(`../web/data/${id}.txt`, import.meta.url), "utf8")]),
);

const MODULES = { f32: new WebAssembly.Module(moduleBytes("f32")), f64: new WebAssembly.Module(moduleBytes("f64")) };

const ASSETS = {
  listText: async (id) => {
    assert.ok(id in LIST, `there is no list “${id}”`);
    return LIST[id];
  },
  listWith: async (docs) => {
    const sorted = [...docs].sort().join("\n");
    return LISTS.map(({ id }) => id).find((id) => LIST[id].trimEnd().split("\n").sort().join("\n") === sorted);
  },
  engineModule: async (precision) => ({ precision, module: MODULES[precision] }),
};

/** A worker that answers from a real Training, and that the test can crash, silence, or have answer with a problem. */
class StubWorker extends EventTarget {
  #training = new Training(ASSETS);
  questions = [];
  answered = 0;
  silent = false;
  terminated = false;
  /** Told instead of the next answer to this method. */
  fault = null;

  /**
   * Node holds weakly what is to end a listener with its signal, of several listeners all but the last: after a collection of
   * garbage they are called on. Browsers, for which this worker stands in, end them all.
   */
  addEventListener(type, listener, { signal }) {
    super.addEventListener(type, listener);
    signal.addEventListener("abort", () => this.removeEventListener(type, listener));
  }

  async postMessage(question) {
    const { id, method, argument } = structuredClone(question);
    this.questions.push({ method, argument });
    let answer;
    try {
      if (this.fault?.method === method) throw this.fault.error;
      answer = { id, value: structuredClone(await this.#training[method](argument)) };
    } catch (error) {
      answer = { id, problem: structuredClone(problemOf(error)) };
    }
    this.answered += 1;
    if (!this.silent && !this.terminated) this.dispatchEvent(Object.assign(new Event("message"), { data: answer }));
  }

  terminate() {
    this.terminated = true;
  }

  crash() {
    this.silent = true;
    this.dispatchEvent(new Event("error"));
  }

  asked = (method) => this.questions.filter((question) => question.method === method);
}

/* ---- frames ---- */

let frames = [];
let now = 0;
globalThis.requestAnimationFrame = (callback) => frames.push(callback);

const SMALL = withChange(DEFAULT_SETTINGS, { nEmbd: 8, nHead: 1, blockSize: 8, numSteps: 400 });
const SHORT_LIST = LIST.germany.split("\n").slice(0, 120).join("\n");
const OWN = { text: SHORT_LIST, lines: 120, letters: 20, notes: [], problems: [] };
const REQUESTED = { settings: SMALL, list: "own", own: OWN };

/** The losses of a model that was trained in one go, settings changed on the way. */
async function lossesOf(steps, settings = SMALL, text = SHORT_LIST) {
  const model = await MicroGPT.create({ text, precision: settings.precision, ...engineOptions(settings) });
  return [...model.trainStep(steps)];
}

/**
 * A store with its trainer, whose clocks the test sets: timers do not run by themselves, and the clock that measures training
 * ticks a tenth of a millisecond each time that it is read.
 */
function start(t, change = {}, requestOf = undefined, shared = {}) {
  frames = [];
  now = 0;
  mock.timers.enable({ apis: ["setTimeout", "setInterval"] });
  let clock = 0;
  t.mock.method(performance, "now", () => {
    clock += 0.1;
    return clock;
  });
  const workers = [];
  /** How the next workers are born. */
  const fates = { silent: false };
  const startWorker = () => {
    workers.push(Object.assign(new StubWorker(), fates));
    return workers.at(-1);
  };
  t.after(() => mock.timers.reset());
  const another = (change, shared, Kind = Trainer) => {
    const store = new Store({ ...REQUESTED, speed: FULL_SPEED, ...change });
    const trainer = new Kind(store, { startWorker, ...shared }, requestOf);
    t.after(() => trainer.end());
    return { store, trainer };
  };
  const { store, trainer } = another(change, shared);

  /** Until no question waits. */
  const settle = async () => {
    do await new Promise((resolve) => setImmediate(resolve));
    while (workers.some(({ questions, answered, terminated }) => !terminated && questions.length > answered));
    await new Promise((resolve) => setImmediate(resolve));
  };

  /** One frame, so many milliseconds after the last, and all that it brings about. */
  const frame = async (milliseconds = 16) => {
    now += milliseconds;
    const due = frames;
    frames = [];
    for (const callback of due) callback(now);
    await settle();
  };

  /** Frames until the model has come so far, or rests. */
  const trainTo = async (step) => {
    for (let i = 0; i < 2000 && store.state.step < step && frames.length; i++) await frame();
  };

  return {
    store,
    trainer,
    another,
    workers,
    fates,
    settle,
    frame,
    trainTo,
    tick: async (milliseconds) => {
      mock.timers.tick(milliseconds);
      await settle();
    },
    /** A file is checked in time slices, between which timers run. */
    load: async (bytes, how) => {
      let isDone = false;
      trainer.load(new Blob([bytes]), how).finally(() => {
        isDone = true;
      });
      while (!isDone) {
        await settle();
        mock.timers.tick(1);
      }
    },
    waitForClock: (milliseconds) => {
      clock += milliseconds;
    },
    get worker() {
      return workers.at(-1);
    },
    raw: () => store.state.history.raw.slice(0, store.state.step),
    names: () => store.state.seen.names.map(({ text }) => text),
  };
}

/** The same, with its first model. */
async function startWithModel(t, change, requestOf) {
  const all = start(t, change, requestOf);
  await all.trainer.reset();
  await all.settle();
  assert.equal(all.store.state.problem, null);
  return all;
}

/**
 * Several models of one page, with the first model of each: they share workers, and turns to train.
 * @param {number} count
 * @param {{ workers: number, turns: number, turn?: number }} of how many there are, and how long a turn is
 */
async function startMany(t, count, { workers: places, turns: atOnce, turn = 60_000 }, change = {}) {
  const shared = { workers: new Turns(places), turns: new Turns(atOnce, turn) };
  const first = start(t, change, undefined, shared);
  const all = [
    first,
    ...Array.from({ length: count - 1 }, (_, i) => first.another({ sampleSeed: i, ...change }, shared)),
  ];
  await Promise.all(all.map(({ trainer }) => trainer.reset()));
  await first.settle();
  const stores = all.map(({ store }) => store);
  return { ...first, all, stores, steps: () => stores.map(({ state }) => state.step) };
}

/* ---- making ---- */

test("a model is prepared up to a step, no further than its schedule, and trains on only if it did", async (t) => {
  const { store, trainer, trainTo } = await startWithModel(t);
  const told = [];
  store.follow(
    ({ preparing }) => preparing,
    (preparing) => told.push([preparing, store.state.step, store.state.training]),
  );
  await trainer.prepare(); // nothing is to be prepared
  for (const preparing of [30, 10, 9999]) {
    store.set({ preparing });
    await trainer.prepare();
  }
  assert.deepEqual(told, [
    [null, 0, false],
    [30, 0, false],
    [null, 30, false],
    [10, 30, false],
    [null, 30, false],
    [9999, 30, false],
    [null, 400, false],
  ]);
  await trainer.reset();
  store.set({ training: true, preparing: 50 });
  await trainer.prepare();
  assert.deepEqual([store.state.preparing, store.state.step, store.state.training], [null, 50, true]);
  await trainTo(400);
  assert.equal(store.state.step, 400);
});

test("a model that could not be made is not waited for", async (t) => {
  const { store, trainer } = start(t, { preparing: 30 });
  await trainer.prepare();
  assert.deepEqual([store.state.preparing, store.state.step], [null, 0]);
});

test("a model is made of what is requested, and shown", async (t) => {
  const { store, trainer, names } = await startWithModel(t);
  const making = [];
  store.follow(
    (state) => state.making,
    (isMaking) => making.push(isMaking),
  );
  await trainer.reset();
  assert.deepEqual(making, [false, true, false]);
  const { state } = store;
  assert.deepEqual([state.making, state.step, state.numSteps, state.problem], [false, 0, 400, null]);
  assert.deepEqual(state.made, { settings: SMALL, list: "own", own: OWN });
  assert.equal(state.model.numNames, 120);
  assert.equal(names().length, 20);
  assert.ok(names().some((name) => name));
});

test("one of the page's lists goes to the worker by its name alone", async (t) => {
  const { worker, store } = await startWithModel(t, { list: "germany" });
  assert.deepEqual(Object.keys(worker.asked("create")[0].argument).sort(), ["list", "request", "settings"]);
  assert.equal(store.state.model.numNames, 1145);
});

test("settings that do not fit are a problem, and the model there was goes on", async (t) => {
  const { store, trainer, trainTo, raw } = await startWithModel(t);
  store.set({ settings: { ...SMALL, nHead: 3 } });
  await trainer.reset();
  assert.equal(store.state.problem.code, "bad-heads");
  assert.equal(store.state.making, false);
  store.problemDismissed();
  store.set({ settings: SMALL });
  await trainer.play();
  await trainTo(20);
  trainer.pause();
  assert.deepEqual(raw().slice(0, 20), await lossesOf(20));
});

test("without a list there is none to make a model of", async (t) => {
  const shared = { weights: "1", step: 1, letters: "ab" };
  const { store, trainer, workers } = start(t, { own: null, shared });
  assert.equal(hasList(store.state), false);
  await trainer.reset();
  assert.equal(store.state.problem.code, "no-list");
  assert.equal(workers.length, 0);
});

/* ---- training ---- */

test("it trains frame by frame, from the press of Train to the schedule's end, and the losses are those of one run", async (t) => {
  const { store, trainer, trainTo, frame, raw } = await startWithModel(t);
  await trainer.play();
  assert.equal(store.state.training, true);
  await frame();
  assert.ok(store.state.step > 0 && store.state.step < 400, "a slice is not the whole of it");
  await trainTo(400);
  assert.deepEqual([store.state.step, store.state.training], [400, false]);
  await frame();
  await frame();
  assert.equal(frames.length, 0, "at rest no frame is asked for");
  assert.deepEqual(raw(), await lossesOf(400));
  assert.deepEqual(
    store.state.history.heldOut.flatMap((loss, step) => (loss === null ? [] : [step])),
    [0, 50, 100, 150, 200, 250, 300, 350, 400],
  );
  assert.ok(store.state.tokensPerSecond > 0);
});

test("at a low speed a step is due at once, and then one each second", async (t) => {
  const { store, trainer, frame } = await startWithModel(t, { speed: 0 });
  await trainer.play();
  const steps = [];
  for (let i = 0; i <= 24; i++) {
    await frame(125);
    steps.push(store.state.step);
  }
  assert.deepEqual([steps[0], steps[7], steps[8], steps[16], steps[24]], [1, 1, 2, 3, 4]);
  assert.equal(store.state.single, true);
});

/** At which of some frames, as far apart, the trainer did something. */
async function framesWith(frame, happened, count, milliseconds) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const before = happened();
    await frame(i === 0 ? 0 : milliseconds);
    if (happened() > before) times.push(i * milliseconds);
  }
  return times;
}

test("at a readable speed the names change four times a second while it trains, at full speed at each frame", async (t) => {
  const { store, trainer, frame, worker } = await startWithModel(t, { speed: 52 });
  const looks = () => worker.asked("advance").filter(({ argument }) => argument.request).length;
  await trainer.play();
  assert.deepEqual(await framesWith(frame, looks, 21, 50), [0, 250, 500, 750, 1000]);
  store.set({ speed: FULL_SPEED });
  await frame();
  assert.deepEqual(await framesWith(frame, looks, 4, 20), [0, 20, 40, 60]);
});

test("for readers who asked for less motion it trains twice a second, as many steps as were due by then", async (t) => {
  globalThis.matchMedia = () => ({ matches: true });
  t.after(() => delete globalThis.matchMedia);
  const { Trainer: Calm } = await import("../web/model/trainer.js?less-motion");
  const { another, workers, frame, settle } = start(t);
  const { store, trainer } = another({ speed: 25 }, {}, Calm);
  await trainer.reset();
  await settle();
  const slices = () => workers.at(-1).asked("advance").length;
  await trainer.play();
  assert.deepEqual(await framesWith(frame, slices, 11, 100), [0, 500, 1000]);
  assert.equal(store.state.step, 11, "ten a second, and the first at once");
});

test("paused, it rests where it is; a step is one step, and some are some", async (t) => {
  const { store, trainer, frame, raw, settle, worker } = await startWithModel(t);
  await trainer.play();
  await frame();
  trainer.toggle();
  await settle();
  const { step } = store.state;
  await frame();
  await frame();
  assert.deepEqual([store.state.step, store.state.training], [step, false]);
  await trainer.step();
  assert.deepEqual([store.state.step, store.state.single], [step + 1, true]);
  await trainer.step(200);
  assert.equal(store.state.step, step + 201, "more than fit into one slice");
  assert.equal(worker.asked("look").length, 0, "each slice brings its own");
  assert.deepEqual(raw(), await lossesOf(step + 201));
  trainer.toggle();
  await settle();
  assert.equal(store.state.training, true);
});

test("a step ends training", async (t) => {
  const { store, trainer, frame } = await startWithModel(t);
  await trainer.play();
  await frame();
  await trainer.step();
  const { step, training } = store.state;
  await frame();
  await frame();
  assert.deepEqual([training, store.state.step], [false, step]);
});

test("at the schedule's end the speed is measured, for which a machine has a minute", async (t) => {
  const { store, trainer, worker, tick, trainTo } = await startWithModel(t);
  const post = worker.postMessage.bind(worker);
  worker.postMessage = (question) => (question.method === "measure" ? undefined : post(question));
  await trainer.play();
  await trainTo(400);
  await tick(59_999);
  assert.deepEqual([store.state.step, store.state.problem], [400, null]);
  await tick(1);
  assert.equal(store.state.problem.code, "no-answer");
});

test("the speed is measured once, at the schedule's end, while no other model trains", async (t) => {
  const turns = new Turns(1);
  const { store, trainer, workers } = start(t, {}, undefined, { turns });
  await trainer.reset();
  const measured = () => workers[0].asked("measure").length;
  await trainer.step(399);
  assert.deepEqual([measured(), store.state.fullSpeed], [0, null]);
  const other = { begin() {}, end() {} };
  turns.take(other);
  await trainer.step();
  assert.deepEqual([measured(), store.state.step], [0, 400]);
  turns.leave(other);
  await trainer.step();
  assert.deepEqual([measured(), store.state.fullSpeed.count], [1, 400]);
  await trainer.step();
  assert.equal(measured(), 1);
});

test("other samples have seeds that may be asked for, others where random numbers are close", async (t) => {
  const { store, trainer } = await startWithModel(t);
  const random = t.mock.method(Math, "random");
  const seeds = [0, 0.001, 0.002, 1 - 2 ** -53].map((number) => {
    random.mock.mockImplementation(() => number);
    trainer.resample();
    return store.state.sampleSeed;
  });
  assert.equal(new Set(seeds).size, 4);
  for (const seed of seeds) assert.ok(fits(optionOf("sampleSeed"), seed), `${seed}`);
});

test("at the schedule's end there is no further step, and Train begins anew", async (t) => {
  const { store, trainer, raw, worker } = await startWithModel(t);
  await trainer.step(400);
  const first = raw();
  await trainer.step();
  await trainer.step(5);
  assert.equal(store.state.step, 400);
  await trainer.play();
  assert.deepEqual([store.state.step, store.state.training], [0, true]);
  await trainer.step(400);
  assert.deepEqual(raw(), first, "the same run");
  assert.equal(worker.asked("create").length, 2);
});

test("a restart in the midst of training gives the same run again, and goes on training", async (t) => {
  const { store, trainer, trainTo, frame, raw, settle } = await startWithModel(t);
  await trainer.play();
  await trainTo(100);
  const before = raw().slice(0, 100);
  await trainer.reset();
  assert.deepEqual([store.state.step, store.state.history.length, store.state.training], [0, 0, true]);
  await settle();
  await frame();
  await trainTo(100);
  assert.deepEqual(raw().slice(0, 100), before);
});

test("the speed of another model is told once there is enough of its own training", async (t) => {
  const { store, trainer, frame } = await startWithModel(t);
  await trainer.play();
  await frame();
  assert.ok(store.state.tokensPerSecond > 0);
  trainer.pause();
  await trainer.reset();
  await trainer.step();
  assert.equal(store.state.tokensPerSecond, null);
});

test("a restart while it trains slowly shows a step at once", async (t) => {
  const { store, trainer, frame, settle } = await startWithModel(t, { speed: 0 });
  await trainer.play();
  await frame();
  await frame();
  await trainer.reset();
  await settle();
  assert.equal(store.state.step, 0);
  await frame();
  assert.equal(store.state.step, 1);
});

test("training pauses while it is off screen, and resumes by itself", async (t) => {
  const { store, trainer, frame } = await startWithModel(t);
  await trainer.play();
  await frame();
  trainer.setVisibility({ train: false }, "scrolled");
  await frame();
  const { step } = store.state;
  await frame();
  await frame();
  assert.deepEqual([store.state.step, store.state.training, store.state.offScreen], [step, true, "scrolled"]);
  trainer.setVisibility({ train: true }, null);
  await frame();
  assert.ok(store.state.step > step);
});

test("back on the screen, a step is due at once", async (t) => {
  const { store, trainer, frame } = await startWithModel(t, { speed: 0 });
  await trainer.play();
  await frame();
  trainer.setVisibility({ train: false }, "hidden");
  await frame();
  trainer.setVisibility({ train: true }, null);
  await frame();
  assert.equal(store.state.step, 2);
});

test("a frame that comes while a slice is under way asks for no other", async (t) => {
  const { trainer, worker, settle } = await startWithModel(t);
  await trainer.play();
  for (const time of [16, 32, 48]) for (const callback of frames.splice(0)) callback(time);
  await settle();
  assert.equal(worker.asked("advance").length, 1);
});

test("the learning rate changes while it trains, from the next step on", async (t) => {
  const { store, trainer, raw } = await startWithModel(t);
  await trainer.step(30);
  store.settingsChanged({ learningRate: 0.05 });
  await trainer.step(30);
  const model = await MicroGPT.create({ text: SHORT_LIST, ...engineOptions(SMALL) });
  const losses = [...model.trainStep(30)];
  model.configure({ learningRate: 0.05 });
  assert.deepEqual(raw(), [...losses, ...model.trainStep(30)]);
});

test("a longer schedule is a thousand steps more, which are trained at once", async (t) => {
  const { store, trainer, trainTo, raw } = await startWithModel(t);
  await trainer.step(400);
  await trainer.extendTraining();
  assert.deepEqual([store.state.numSteps, store.state.training], [1400, true]);
  await trainTo(600);
  const model = await MicroGPT.create({ text: SHORT_LIST, ...engineOptions(SMALL) });
  const losses = [...model.trainStep(400)];
  model.configure({ numSteps: 1400 });
  losses.push(...model.trainStep(200));
  assert.deepEqual(raw().slice(0, 600), losses);
});

test("a run that diverges stops, with the problem told and its losses kept", async (t) => {
  const { store, trainer, settle, trainTo } = await startWithModel(t);
  store.settingsChanged({ learningRate: 1e30 });
  await trainer.play();
  await trainTo(400);
  const { problem, training, step, history } = store.state;
  assert.deepEqual([problem.code, training, history.length], ["diverged", false, step]);
  assert.ok(step < 400);
  const { checkpoint } = store.state;
  trainer.pause();
  await settle();
  assert.equal(store.state.checkpoint, checkpoint, "such a model is not kept");
  await trainer.play();
  await trainer.step();
  assert.deepEqual([store.state.training, store.state.step], [false, step], "with a problem there is nothing to train");
  store.settingsChanged({ learningRate: 0.01 });
  await trainer.reset();
  await trainer.step(10);
  assert.deepEqual([store.state.problem, store.state.step], [null, 10]);
});

/* ---- looking ---- */

test("whatever the names are sampled with changes them at once, training nothing", async (t) => {
  const { store, trainer, settle, names } = await startWithModel(t);
  await trainer.step(200);
  const before = names();
  for (const act of [
    () => store.set({ temperature: 1.5 }),
    () => store.set({ sampleSeed: 99 }),
    () => store.set({ prefix: "ka" }),
    () => trainer.resample(),
  ]) {
    const last = names();
    act();
    await settle();
    assert.notDeepEqual(names(), last);
  }
  assert.ok(names().every((name) => name.startsWith("ka")));
  store.set({ temperature: 0.5, sampleSeed: 1, prefix: "" });
  await settle();
  assert.deepEqual(names(), before, "the same seeds, the same names");
  assert.equal(store.state.step, 200);
});

test("many changes at once are one look, of the last of them", async (t) => {
  const { store, worker, settle } = await startWithModel(t);
  const before = worker.asked("look").length;
  for (let seed = 2; seed < 40; seed++) store.set({ sampleSeed: seed });
  await settle();
  const looks = worker.asked("look").slice(before);
  assert.ok(looks.length <= 2, `${looks.length} looks`);
  assert.equal(looks.at(-1).argument.sampling.seed, 39);
});

test("what changes while a look is under way is looked at next", async (t) => {
  const { store, worker, settle } = await startWithModel(t);
  const looks = () => worker.asked("look");
  const before = looks().length;
  store.set({ temperature: 1 });
  for (let i = 0; i < 100 && looks().length === before; i++) await Promise.resolve();
  assert.equal(looks().length, before + 1);
  store.set({ temperature: 1.5 });
  await settle();
  assert.deepEqual(
    looks()
      .slice(before)
      .map(({ argument }) => argument.sampling.temperature),
    [1, 1.5],
  );
});

test("a slice that is asked for before a pause, and comes after it, is looked at", async (t) => {
  const { store, trainer, frame, settle, worker } = await startWithModel(t, { speed: 52 });
  await trainer.play();
  await frame();
  const [before, { step }] = [worker.asked("look").length, store.state];
  const next = () => {
    now += 50;
    for (const callback of frames.splice(0)) callback(now);
  };
  next();
  trainer.pause();
  next();
  await settle();
  assert.ok(store.state.step > step);
  assert.equal(worker.asked("look").length, before + 1);
});

test("while it trains, nothing off the screen is asked for", async (t) => {
  const requestOf = (_, all) => (all ? { embeddings: true } : {});
  const { store, trainer, frame, tick } = await startWithModel(t, {}, requestOf);
  await trainer.play();
  await frame();
  await tick(300);
  assert.equal(store.state.seen.embeddings, undefined);
  trainer.pause();
  await tick(300);
  assert.equal(store.state.seen.embeddings.name, "wte");
});

test("while it trains, looks come with the slices", async (t) => {
  const { store, trainer, frame, worker } = await startWithModel(t);
  await trainer.play();
  await frame();
  const before = worker.asked("look").length;
  store.set({ temperature: 1 });
  await frame();
  assert.equal(worker.asked("look").length, before);
  assert.equal(worker.asked("advance").at(-1).argument.request.sampling.temperature, 1);
});

test("an earlier step is shown as it was, while training goes on; then the latest again", async (t) => {
  const { store, trainer, frame, names, settle, worker } = await startWithModel(t);
  await trainer.step(100);
  const atHundred = names();
  await trainer.step(100);
  assert.notDeepEqual(names(), atHundred);
  store.stepViewed(100);
  await settle();
  assert.deepEqual([names(), store.state.seen.moment], [atHundred, 100]);
  await trainer.play();
  assert.equal(store.state.viewedStep, null, "Train shows the latest");
  store.stepViewed(100);
  await frame();
  await frame();
  assert.ok(store.state.step > 200);
  assert.deepEqual([names(), store.state.viewedStep], [atHundred, 100]);
  assert.equal(worker.asked("advance").at(-1).argument.request, null, "what does not change is not asked for again");
  store.stepViewed(null);
  await frame();
  assert.notDeepEqual(names(), atHundred);
});

test("what is on the screen is asked for, and what is not once the page is at rest", async (t) => {
  const requestOf = (state, all) => ({
    ...((all || state.visible.tape) && { tape: true }),
    ...((all || state.visible.embeddings) && { embeddings: true }),
  });
  const { store, trainer, worker, tick, settle } = await startWithModel(t, { visible: { tape: true } }, requestOf);
  await trainer.step();
  assert.ok(store.state.seen.tape.length > 0);
  assert.equal(store.state.seen.embeddings, undefined);
  store.set({ visible: { tape: true, embeddings: true } });
  await settle();
  assert.equal(store.state.seen.embeddings.name, "wte", "what comes on the screen before is asked for at once");
  await trainer.reset();
  store.set({ visible: { tape: true } });
  await settle();
  await trainer.reset();
  assert.equal(store.state.seen.embeddings, undefined, "of another model");
  await settle();
  await tick(299);
  assert.equal(store.state.seen.embeddings, undefined);
  await tick(1);
  assert.equal(store.state.seen.embeddings.name, "wte");
  // What is at rest is known when it comes on the screen; once something changes, all that is there is asked for.
  const before = worker.asked("look").length;
  store.set({ visible: { tape: true, embeddings: true }, offScreen: null });
  await settle();
  assert.equal(worker.asked("look").length, before);
  store.set({ temperature: 1 });
  await settle();
  assert.equal(worker.asked("look").length, before + 1);
  assert.equal(worker.asked("look").at(-1).argument.embeddings, true);
});

test("what another model replaces is asked of the new one, too, off screen as well", async (t) => {
  const requestOf = (state, all) => (all || !("embeddings" in state.seen) ? { embeddings: true } : {});
  const { store, settle, tick } = await startWithModel(t, {}, requestOf);
  store.set({ temperature: 1 });
  await tick(300);
  const { embeddings, names } = store.state.seen;
  store.settingsChanged({ seed: 7 });
  await settle();
  assert.notDeepEqual(store.state.seen.names, names, "another model");
  assert.ok(store.state.seen.embeddings);
  assert.notDeepEqual(store.state.seen.embeddings, embeddings);
});

test("names, logits, parameters and the list are given to whoever asks, and training stays as it was", async (t) => {
  const { store, trainer, raw } = await startWithModel(t);
  const parameters = await trainer.parameters();
  assert.equal(
    parameters.reduce((sum, { data }) => sum + data.length, 0),
    store.state.model.numParams,
  );
  await assert.rejects(trainer.generate({ prefix: "!" }), { code: "bad-prefix" });
  assert.equal((await trainer.generate({ count: 3 })).length, 3);
  assert.equal((await trainer.read("he")).logits.length, store.state.model.vocab.length + 1);
  assert.deepEqual((await trainer.documents()).sort(), SHORT_LIST.split("\n").sort());
  await trainer.step(50);
  assert.deepEqual(raw(), await lossesOf(50));
  assert.equal(store.state.problem, null, "a refusal is the asker's own");
});

/* ---- a worker that is lost ---- */

test("now and then while it trains, and whenever it rests, the model is kept", async (t) => {
  const { store, trainer, frame, waitForClock, worker, settle } = await startWithModel(t);
  await trainer.play();
  await frame();
  const first = store.state.checkpoint.step;
  assert.equal(first, store.state.step);
  await frame();
  assert.equal(store.state.checkpoint.step, first, "not after each slice");
  waitForClock(500);
  await frame();
  assert.ok(store.state.checkpoint.step > first);
  trainer.pause();
  await settle();
  assert.equal(store.state.checkpoint.step, store.state.step);
  await trainer.play();
  await frame();
  assert.equal(store.state.checkpoint.step, store.state.step, "after a rest the first slice is");
  trainer.pause();
  await settle();
  const saves = worker.asked("save").length;
  trainer.pause();
  await settle();
  assert.equal(worker.asked("save").length, saves, "the same step is kept once");
});

test("a crash while it trains: recovered from the last checkpoint it comes to the same losses, to the bit", async (t) => {
  const { store, trainer, frame, trainTo, workers, raw, names } = await startWithModel(t);
  await trainer.play();
  for (let i = 0; i < 4; i++) await frame();
  const { checkpoint, step } = store.state;
  assert.ok(checkpoint.step > 0 && checkpoint.step < step, "it had gone on since");
  const seenBefore = store.state.seen;
  workers[0].crash();
  assert.deepEqual([store.state.problem.code, store.state.training], ["worker-died", false]);
  assert.equal(store.state.step, step, "what was on the screen stays");
  assert.equal(store.state.seen, seenBefore);
  await frame();

  await trainer.recover();
  assert.deepEqual(
    [store.state.problem, store.state.step, store.state.history.length],
    [null, checkpoint.step, checkpoint.step],
  );
  assert.equal(workers.length, 2);
  assert.equal(store.state.training, true, "it was training when it was lost");
  await trainTo(400);
  assert.deepEqual(raw(), await lossesOf(400));

  await trainer.reset();
  await trainer.step(400);
  const again = names();
  const twin = await MicroGPT.create({ text: SHORT_LIST, ...engineOptions(SMALL) });
  twin.trainStep(400);
  assert.equal(again[0], twin.generate({ count: 1, seed: 1, temperature: 0.5 })[0]);
});

test("a crash at rest: recovered it is where it was, and rests", async (t) => {
  const { store, trainer, workers, raw } = await startWithModel(t);
  await trainer.step(120);
  workers[0].crash();
  await trainer.recover();
  assert.deepEqual([store.state.step, store.state.training, store.state.problem], [120, false, null]);
  await trainer.step(80);
  assert.deepEqual(raw(), await lossesOf(200));
});

test("what was changed after the checkpoint is changed in the recovered model too", async (t) => {
  const { store, trainer, workers, raw } = await startWithModel(t);
  await trainer.step(50);
  store.settingsChanged({ learningRate: 0.05 });
  await trainer.extendTraining();
  trainer.pause();
  const { step } = store.state;
  workers[0].crash();
  await trainer.recover();
  assert.equal(store.state.step, step);
  await trainer.step(50);
  const model = await MicroGPT.create({ text: SHORT_LIST, ...engineOptions(SMALL) });
  const losses = [...model.trainStep(50)];
  model.configure({ learningRate: 0.05, numSteps: 1400 });
  losses.push(...model.trainStep(step));
  assert.deepEqual(raw(), losses.slice(0, step + 50));
});

test("a worker that falls silent is a problem, which a restart mends too", async (t) => {
  const { store, trainer, worker, workers, tick } = await startWithModel(t);
  await trainer.step(5);
  worker.silent = true;
  const step = trainer.step();
  await new Promise((resolve) => setImmediate(resolve));
  await tick(100_000);
  await step;
  assert.equal(store.state.problem.code, "no-answer");
  await trainer.reset();
  assert.deepEqual([store.state.problem, store.state.step, workers.length], [null, 0, 2]);
  await trainer.step(5);
  assert.equal(store.state.step, 5);
});

test("a trap within a slice is the end of the worker, and the model is recovered", async (t) => {
  const { store, trainer, worker, workers, raw } = await startWithModel(t);
  await trainer.step(40);
  worker.fault = { method: "advance", error: new WebAssembly.RuntimeError("unreachable") };
  await trainer.step();
  assert.deepEqual([store.state.problem.code, worker.terminated], ["trap", true]);
  await trainer.recover();
  await trainer.step(40);
  assert.equal(workers.length, 2);
  assert.deepEqual(raw(), await lossesOf(80));
});

test("with nothing to recover from, nothing is recovered", async (t) => {
  const { store, trainer, workers } = await startWithModel(t);
  workers[0].crash();
  await trainer.recover();
  assert.deepEqual([store.state.problem.code, workers.length], ["worker-died", 1]);
});

// The second loss finds `training` off already, since the first one turned it off.
test("a model that took the place of one that crashed while it trained rests when it is recovered", async (t) => {
  const { store, trainer, frame, workers } = await startWithModel(t);
  await trainer.play();
  await frame();
  workers[0].crash();
  await trainer.reset();
  trainer.pause();
  await trainer.step();
  workers[1].crash();
  await trainer.recover();
  assert.deepEqual([store.state.problem, store.state.step, store.state.training], [null, 1, false]);
});

test("lost again while it is recovered, it still goes on training", async (t) => {
  const { store, trainer, frame, settle, workers, fates } = await startWithModel(t);
  await trainer.play();
  await frame();
  workers[0].crash();
  await frame();
  fates.silent = true;
  const recovering = trainer.recover();
  await settle();
  workers[1].crash();
  await recovering;
  fates.silent = false;
  assert.equal(store.state.problem.code, "worker-died");
  await trainer.recover();
  assert.deepEqual([store.state.problem, store.state.training], [null, true]);
});

/* ---- links ---- */

/** A link of a model that has trained. */
async function linkOf(t, steps = 300, change = {}) {
  const { store, trainer } = await startWithModel(t, change);
  await trainer.step(steps);
  await trainer.makeLink();
  const { link, seen } = store.state;
  trainer.end();
  mock.timers.reset();
  t.mock.restoreAll();
  return { link, seen };
}

test("a link of a model on the reader's own list has its letters, and opens as a model that generates", async (t) => {
  const { link, seen } = await linkOf(t);
  assert.deepEqual([link.step, [...new Set(SHORT_LIST.replaceAll("\n", ""))].sort().join("")], [300, link.letters]);
  const { store, trainer, names, settle } = start(t, { own: null, list: "names" });
  await trainer.open({ settings: SMALL, list: "names" }, link);
  await settle();
  const { state } = store;
  assert.deepEqual([state.problem, state.refused, state.shared, state.step], [null, null, link, 300]);
  assert.deepEqual([state.list, state.own, hasList(state)], ["own", null, false]);
  const same = names().filter((name, i) => name === seen.names[i].text);
  assert.ok(same.length > 12, `${same.length} names of twenty`);
  await trainer.step();
  assert.equal(store.state.step, 300, "it cannot train");
  await trainer.play();
  assert.deepEqual([store.state.problem, store.state.training, store.state.step], [null, false, 300], "nor by a key");
  await trainer.reset();
  assert.deepEqual([store.state.problem.code, store.state.step], ["no-list", 300]);
});

test("a link of a model on the page's list trains on: a run of its own that begins with the link's weights", async (t) => {
  const { link } = await linkOf(t, 20, { list: "germany" });
  assert.equal(link.letters, "");
  const { store, trainer, settle } = start(t, { list: "names" });
  await trainer.open({ settings: SMALL, list: "germany" }, link);
  assert.deepEqual([store.state.step, store.state.shared], [20, link]);
  await trainer.makeLink();
  assert.equal(store.state.link, link, "its link is the one it came from");
  assert.ok(Number.isFinite(store.state.history.lowest), "its loss is known");
  const names = store.state.seen.names.map(({ text }) => text);
  await trainer.play();
  await settle();
  assert.deepEqual([store.state.shared, store.state.step, store.state.training], [null, 0, true]);
  assert.deepEqual(
    store.state.seen.names.map(({ text }) => text),
    names,
  );
});

test("a model from a link whose list is given trains on from its weights, and keeps them if the list has other letters", async (t) => {
  const { link } = await linkOf(t, 300);
  const { store, trainer, settle } = start(t, { own: null, list: "names" });
  await trainer.open({ settings: SMALL, list: "names" }, link);
  const names = store.state.seen.names.map(({ text }) => text);
  assert.equal(store.state.history.lowest, Number.POSITIVE_INFINITY, "of no list no loss is known");
  store.set({ own: { ...OWN, text: `${SHORT_LIST}\nžluťoučký` } });
  await trainer.step();
  assert.deepEqual([store.state.refused.code, store.state.shared, store.state.step], ["bad-vocabulary", link, 300]);
  store.problemDismissed();
  store.set({ own: OWN });
  await trainer.step();
  await settle();
  const { step, shared, model, made, history, problem } = store.state;
  assert.deepEqual([step, shared, model.numNames, made.list, problem], [1, null, 120, "own", null]);
  assert.ok(history.lowest < 3 && history.raw[0] < 3.4, `it has learned already: ${history.lowest}, ${history.raw[0]}`);
  assert.ok(names.length > 0);
});

test("of an earlier step on show the link is of that step", async (t) => {
  const { store, trainer, settle } = await startWithModel(t);
  await trainer.step(100);
  store.stepViewed(40);
  await settle();
  await trainer.makeLink();
  assert.equal(store.state.link.step, 40);
});

test("a link that cannot be opened is refused: the first model is made all the same", async (t) => {
  const long = { weights: "1".repeat(2_000_001), step: 1, letters: "" };
  for (const [shared, key] of [
    [{ weights: "2abc", step: 1, letters: "" }, "problem.link-version"],
    [{ weights: "1abc", step: 1, letters: "" }, "problem.link-damaged"],
    [long, "problem.link-too-long"],
    [{ weights: "1abc", step: 1, letters: "ba" }, "problem.link-letters"],
    [{ weights: "1abc", step: 1, letters: "x".repeat(2 * 65_534 + 1) }, "problem.link-too-long"],
    [{ ...long, weights: long.weights.slice(1) }, "problem.link-damaged"],
    [{ weights: "1abc", step: 1, letters: "x".repeat(2 * 65_534) }, "problem.link-letters"],
  ]) {
    const { store, trainer } = start(t, { own: null, list: "names" });
    await trainer.open({ settings: SMALL, list: "germany", temperature: 0.7 }, shared);
    const { refused, problem, model, list, temperature, shared: opened } = store.state;
    assert.deepEqual([refused.code, refused.key, problem, opened], ["bad-link", key, null, null]);
    assert.deepEqual([model.numNames, list, temperature], [1145, "germany", 0.7]);
    trainer.end();
    mock.timers.reset();
    t.mock.restoreAll();
  }
});

test("a link that cannot be opened leaves the model there is, and what was asked for", async (t) => {
  const { store, trainer, raw } = await startWithModel(t);
  await trainer.step(20);
  await trainer.open({ settings: DEFAULT_SETTINGS, list: "japan" }, { weights: "1abc", step: 1, letters: "" });
  assert.deepEqual([store.state.refused.code, store.state.list, store.state.settings], ["bad-link", "own", SMALL]);
  store.problemDismissed();
  await trainer.step(20);
  assert.deepEqual(raw(), await lossesOf(40));
});

test("an address without a model makes the one that it asks for", async (t) => {
  const { store, trainer } = start(t);
  await trainer.open({ settings: withChange(SMALL, { nLayer: 2 }), list: "germany", temperature: 1 }, null);
  const { model, temperature, made } = store.state;
  assert.deepEqual([model.config.nLayer, temperature, made.list], [2, 1, "germany"]);
});

test("a model of a link whose worker crashed is opened again from the link", async (t) => {
  const { link } = await linkOf(t, 100);
  const { store, trainer, workers, names } = start(t, { own: null });
  await trainer.open({ settings: SMALL, list: "names" }, link);
  const before = names();
  workers[0].crash();
  await trainer.recover();
  assert.deepEqual([store.state.problem, store.state.shared, store.state.step], [null, link, 100]);
  assert.deepEqual(names(), before);
});

/* ---- files ---- */

test("a model that was saved is loaded as it was, its list too, and goes on to the bit", async (t) => {
  const first = await startWithModel(t);
  await first.trainer.step(150);
  const file = await first.trainer.save();
  const saved = first.store.state;
  first.trainer.end();
  mock.timers.reset();
  t.mock.restoreAll();

  const { store, trainer, settle, names, raw, load } = await startWithModel(t, {
    settings: DEFAULT_SETTINGS,
    list: "germany",
  });
  await load(file);
  await settle();
  const { step, made, settings, list, own, training, numSteps } = store.state;
  assert.deepEqual([step, numSteps, settings, list, training], [150, 400, SMALL, "own", false]);
  assert.deepEqual(made, { settings, list, own });
  assert.deepEqual(own.text.split("\n").sort(), SHORT_LIST.split("\n").sort());
  assert.deepEqual(
    names(),
    saved.seen.names.map(({ text }) => text),
  );
  assert.deepEqual(raw(), await lossesOf(150), "the curve comes back with it");
  assert.deepEqual(store.state.history.heldOut, saved.history.heldOut);
  assert.deepEqual(store.state.history.smooth, saved.history.smooth);
  assert.equal(store.state.history.lowest, saved.history.lowest);
  await trainer.step(50);
  assert.deepEqual(raw(), await lossesOf(200));
});

test("a file whose list is the page's is told by the list's name, and is kept as a checkpoint", async (t) => {
  const { store, trainer, workers, raw, load } = await startWithModel(t, { list: "germany" });
  await trainer.step(30);
  const file = await trainer.save();
  await trainer.reset();
  await load(file);
  assert.deepEqual([store.state.list, store.state.own, store.state.checkpoint.step], ["germany", null, 30]);
  workers.at(-1).crash();
  await trainer.recover();
  await trainer.step(30);
  assert.deepEqual(raw().slice(30), (await lossesOf(60, SMALL, LIST.germany)).slice(30));
});

const CASES = new URL("cases/safetensors/", import.meta.url);
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

test("weights that another program wrote are opened once it is said what they do not say; they generate names, and train on a list", async (t) => {
  const { store, trainer, workers, names, load } = await startWithModel(t);
  await load(readFileSync(new URL("weights-only-F16.safetensors", CASES)));
  assert.deepEqual([store.state.refused.code, store.state.refused.slots], ["file-asks", { count: 26 }]);
  const { file, letters, nEmbd } = store.state.asked;
  assert.deepEqual([letters, nEmbd, store.state.model.vocab.length], [26, 16, store.state.model.vocab.length]);
  await trainer.load(file, { said: { nHead: 4, vocab: "abc" } });
  assert.deepEqual(
    [store.state.refused.code, store.state.asked?.file],
    ["bad-vocabulary", file],
    "it can be said again",
  );
  await trainer.load(file, { said: { nHead: 4, vocab: LETTERS } });
  const { refused, asked, model, step, made, history } = store.state;
  assert.deepEqual([refused, asked, step, model.numNames, made.list, made.own], [null, null, 0, 0, "own", null]);
  assert.equal(history.lowest, Number.POSITIVE_INFINITY);
  assert.ok(names().every((name) => /^[a-z]+$/.test(name)));
  await trainer.play();
  assert.equal(store.state.training, false, "no list, no training");
  store.set({ list: "names" });
  await trainer.step(30);
  assert.deepEqual([store.state.step, store.state.model.numNames, store.state.problem], [30, 32257, null]);
  assert.ok(store.state.history.lowest < 2.7, `${store.state.history.lowest}`);
  assert.deepEqual(
    workers.map(({ terminated }) => terminated),
    [true, true, true, false],
  );
});

test("the list that is requested says the letters of a file that does not, and is trained on, if it has as many", async (t) => {
  const { store, load } = await startWithModel(t);
  const weights = readFileSync(new URL("weights-only-py-names.safetensors", CASES));
  await load(weights, { said: { nHead: undefined }, keepsList: true });
  assert.deepEqual([store.state.refused.code, store.state.asked.letters], ["file-asks", 26]);
  for (const own of [null, { text: [...LETTERS].join("\n") }]) {
    store.set({ list: own ? "own" : "names", own });
    await load(weights, { said: { nHead: 4 }, keepsList: true });
    const { refused, model, made } = store.state;
    assert.deepEqual([refused, model.numNames, made.list], [null, own ? 26 : 32257, own ? "own" : "names"]);
  }
  store.set({ list: "own", own: null });
  await load(weights, { said: { nHead: 4 }, keepsList: true });
  assert.deepEqual(
    [store.state.refused.code, store.state.asked.letters],
    ["file-asks", 26],
    "a list that is not there",
  );
  store.set({ list: "elements" });
  await load(weights, { said: { nHead: 4 }, keepsList: true });
  assert.deepEqual([store.state.refused.code, store.state.model.numNames], ["bad-vocabulary", 26]);
  await load(readFileSync(new URL("own.safetensors", CASES)), { said: { nHead: 2 }, keepsList: true });
  const { model, step } = store.state;
  assert.deepEqual([model.config.nHead, model.numNames, step], [4, 300, 500], "what the file says counts");
});

test("a size that the form does not offer is shown as it is, and trains", async (t) => {
  const model = await MicroGPT.create({ text: SHORT_LIST, nLayer: 5, nEmbd: 15, nHead: 3, blockSize: 17 });
  model.trainStep(5);
  const { store, trainer, load } = await startWithModel(t);
  await load(model.save());
  const { settings, step, refused, made } = store.state;
  assert.equal(refused, null);
  assert.deepEqual([settings.nLayer, settings.nEmbd, settings.nHead, settings.blockSize, step], [5, 15, 3, 17, 5]);
  assert.deepEqual(made.settings, settings);
  await trainer.step(2);
  assert.equal(store.state.step, 7);
});

test("a model without attention, or trained by SGD, is refused with a sentence, and the page keeps its own", async (t) => {
  const { store, load } = await startWithModel(t);
  const { made } = store.state;
  const create = (settings) => MicroGPT.create({ text: SHORT_LIST, ...settings });
  const [blind, descended] = await Promise.all([create({ nHead: 0 }), create({ optimizer: "sgd" })]);
  for (const file of [blind.save(), blind.save({ weightsOnly: true }), descended.save()]) {
    await load(file);
    assert.deepEqual([store.state.refused.code, store.state.refused.key], ["bad-file", "problem.file-variant"]);
    assert.deepEqual(store.state.made, made);
  }
});

test("a run longer than the page shows, and a list that is too long, are refused with a sentence", async (t) => {
  const { store, trainer, load } = await startWithModel(t);
  const long = await MicroGPT.create({ text: SHORT_LIST, numSteps: 1e12 });
  await load(long.save());
  assert.deepEqual([store.state.refused.code, store.state.refused.key], ["bad-file", "problem.file-too-many-steps"]);
  const many = await MicroGPT.create({ text: "ab\n".repeat(200_001), nEmbd: 4 });
  await load(many.save());
  assert.deepEqual([store.state.refused.code, store.state.refused.key], ["bad-file", "problem.file-list-too-long"]);
  await trainer.load({ size: 2 ** 28 + 1, slice: () => assert.fail("read") });
  const { key, slots } = store.state.refused;
  assert.deepEqual([key, slots], ["problem.file-too-large", { size: 2 ** 28 + 1, max: 2 ** 28 }]);
  await trainer.load({ size: 2 ** 28, slice: () => new Blob(["no model"]) });
  assert.deepEqual([store.state.refused.code, store.state.refused.key], ["bad-file", undefined], "read, and no model");
});

test("a file whose worker hangs, or crashes, is refused, and the model there is goes on to the bit", async (t) => {
  const { store, trainer, workers, fates, tick, raw } = await startWithModel(t);
  await trainer.step(20);
  fates.silent = true;
  const file = new Blob([await (await MicroGPT.create({ text: SHORT_LIST })).save()]);
  for (const ends of [() => tick(60_000), () => workers.at(-1).crash()]) {
    const loading = trainer.load(file);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(workers[0].terminated, false);
    await ends();
    await loading;
    assert.deepEqual([store.state.refused.key, store.state.problem], ["problem.file-crashed", null]);
    assert.equal(workers.at(-1).terminated, true);
    store.problemDismissed();
  }
  await trainer.step(20);
  assert.deepEqual(raw(), await lossesOf(40));
  assert.equal(workers.length, 3);
});

test("of a file without its curve the loss is computed, and in the next file it is unknown until then", async (t) => {
  const model = await MicroGPT.create({ text: SHORT_LIST, ...engineOptions(SMALL) });
  model.trainStep(200);
  const { store, trainer, raw, load } = await startWithModel(t);
  for (const file of [model.save(), await load(model.save()).then(() => trainer.save())]) {
    await load(file);
    assert.deepEqual(raw(), Array(200).fill(null));
    assert.ok(store.state.history.lowest < 3, `${store.state.history.lowest}`);
  }
  await trainer.step(10);
  const half = await trainer.save();
  await load(half);
  assert.equal(raw().filter((loss) => loss !== null).length, 10);
});

test("a file of what is needed to generate has neither list nor losses, and speaks as the model does", async (t) => {
  const { trainer } = await startWithModel(t);
  await trainer.step(50);
  const [whole, bare] = [await trainer.save(), await trainer.save({ weightsOnly: true })];
  assert.ok(bare.length < whole.length / 2);
  const [model, speaker] = [await MicroGPT.load(whole), await MicroGPT.load(bare)];
  assert.deepEqual([model.numDocs > 0, speaker.numDocs, speaker.step], [true, 0, 0]);
  assert.deepEqual(speaker.generate({ count: 5, seed: 1 }), model.generate({ count: 5, seed: 1 }));
  assert.deepEqual([curveIn(bare, 50), curveIn(whole, 50).losses.length], [null, 50]);
});

test("a curve in a file is read if it has the type and the shapes that the page writes, and only points that can be", () => {
  const fileWith = (dtype, losses, heldOut) => {
    const tensors = [
      { name: "losses.training", dtype: "F64", shape: losses },
      { name: "losses.held_out", dtype, shape: heldOut },
    ];
    return layOut({}, tensors, (size) => new Uint8Array(size)).file;
  };
  assert.deepEqual(curveIn(fileWith("F64", [3], [1, 2]), 3), { losses: [0, 0, 0], heldOut: [{ step: 0, loss: 0 }] });
  for (const file of [fileWith("F64", [4], [1, 2]), fileWith("F64", [3], [1, 3]), fileWith("F32", [3], [1, 2])])
    assert.equal(curveIn(file, 3), null);
  const points = [0, 3, 4, 0.5, -1].map((step) => ({ step, loss: 2 })).concat({ step: 1, loss: Number.NaN });
  const curve = { losses: [3, 2, 1], heldOut: points };
  const bare = layOut({}, [], (size) => new Uint8Array(size)).file;
  assert.deepEqual(curveIn(withCurve(bare, curve), 3), { losses: [3, 2, 1], heldOut: points.slice(0, 2) });
});

test("of two links that are opened at once the later one is", async (t) => {
  const { store, trainer } = await startWithModel(t);
  const linkAt = async (step) => {
    await trainer.step(step - store.state.step);
    await trainer.makeLink();
    return store.state.link;
  };
  const links = [await linkAt(10), await linkAt(20)];
  await Promise.all(links.map((link) => trainer.openShared({}, link)));
  assert.deepEqual([store.state.shared, store.state.step], [links[1], 20]);
});

test("what is no model is refused, and the model there is goes on, training", async (t) => {
  const { store, trainer, frame, trainTo, raw, load } = await startWithModel(t);
  await trainer.play();
  await frame();
  const file = await (await MicroGPT.create({ text: FEW_NAMES })).save();
  for (const bytes of [new Uint8Array(), FEW_NAMES, file.slice(0, -1)]) {
    await load(bytes);
    assert.equal(store.state.refused.code, "bad-file");
    assert.deepEqual([store.state.problem, store.state.training], [null, true]);
    store.problemDismissed();
  }
  await trainTo(400);
  assert.deepEqual(raw(), await lossesOf(400));
});

test("without a model there is nothing to save, and no link to make", async (t) => {
  const { store, trainer } = start(t);
  await assert.rejects(trainer.save(), { code: "no-model" });
  await trainer.makeLink();
  assert.equal(store.state.link, null);
});

// A file of a float64 model that stands in for float32 has `made.settings.precision` "f32".
test("a loaded float64 model that stands in for float32 is recovered in float64", async (t) => {
  const model = await MicroGPT.create({ text: SHORT_LIST, precision: "f64", ...engineOptions(SMALL) });
  model.trainStep(20);
  const { store, trainer, workers, load } = await startWithModel(t);
  await load(model.save());
  await trainer.step(20);
  workers.at(-1).crash();
  await trainer.recover();
  await trainer.step(20);
  assert.deepEqual(store.state.history.raw.slice(40, 60), [...model.trainStep(40)].slice(20));
});

// The earliest snapshot of a loaded or recovered model is of the step at which it was loaded.
test("the step that is said to be shown is the one that is shown", async (t) => {
  const { store, trainer, settle, load } = await startWithModel(t);
  await trainer.step(100);
  await load(await trainer.save());
  await trainer.step(10);
  store.stepViewed(50);
  await settle();
  assert.equal(store.state.seen.moment, store.state.viewedStep);
});

test("at the end nothing goes on: no frame, no timer, no worker", async (t) => {
  const { store, trainer, frame, tick, worker } = await startWithModel(t);
  await trainer.play();
  await frame();
  trainer.end();
  const { step } = store.state;
  const asked = worker.questions.length;
  await frame();
  await tick(100_000);
  assert.deepEqual([store.state.step, store.state.training, worker.terminated], [step, false, true]);
  assert.equal(worker.questions.length, asked);
  assert.equal(store.state.problem, null);
});

/* ---- pace and speed ---- */

test("the slider goes from one step a second, ten times as many for each quarter, to as many as can be", () => {
  assert.deepEqual(
    [0, 25, 50, 75].map((position) => Math.round(stepsPerSecond(position))),
    [1, 10, 100, 1000],
  );
  assert.equal(stepsPerSecond(FULL_SPEED), Number.POSITIVE_INFINITY);
});

test("steps come due as time passes, fractions carried over, and a hidden page does not catch up", () => {
  const pace = new Pace();
  assert.equal(pace.due(5000, 25), 1, "one at once");
  let steps = 0;
  for (let time = 5016; time <= 7000; time += 16) steps += pace.due(time, 25);
  assert.ok(steps >= 19 && steps <= 20, `${steps} steps in two seconds`);
  assert.equal(pace.due(107_000, 50), 100);
  assert.equal(pace.due(107_016, FULL_SPEED), Number.POSITIVE_INFINITY);
  pace.reset();
  assert.equal(pace.due(200_000, 0), 1);
  assert.equal(pace.due(200_100, 0), 0);
});

test("a late frame makes up for one second, several models in one place hurry, and after full speed the pace is what it was", () => {
  const pace = new Pace();
  assert.equal(pace.due(0, 75), 1, "the first frame is not late");
  for (const now of [60_000, 120_000]) assert.equal(pace.due(now, 75), 1000);
  assert.equal(pace.due(120_100, 75, 3), 300);
  assert.equal(pace.due(120_200, FULL_SPEED), Number.POSITIVE_INFINITY);
  assert.equal(pace.due(120_300, 75), 100);
});

test("the speed is that of training alone, told once there is enough of it, and holds still for a while", () => {
  const speedometer = new Speedometer();
  assert.equal(speedometer.add({ tokens: 5, milliseconds: 0.1 }, 0), null);
  const first = speedometer.add({ tokens: 1000, milliseconds: 10 }, 16);
  assert.ok(Math.abs(first - 100_000) < 1000);
  assert.equal(speedometer.add({ tokens: 1, milliseconds: 10 }, 32), first);
  const later = speedometer.add({ tokens: 1000, milliseconds: 10 }, 400);
  assert.ok(later > 0 && later < first);
  for (let i = 0; i < 300; i++) speedometer.add({ tokens: 700, milliseconds: 10 }, 1000 + 16 * i);
  assert.ok(Math.abs(speedometer.add({ tokens: 700, milliseconds: 10 }, 10_000) - 70_000) < 1);
});

/* ---- models that another takes the place of ---- */

test("a trained model that was restarted is brought back to the bit, with its losses, and the other way round", async (t) => {
  const { store, trainer, names, raw } = await startWithModel(t);
  await trainer.step(60);
  const before = { names: names(), raw: raw() };
  await trainer.reset();
  await trainer.reset();
  assert.deepEqual([store.state.step, store.state.previous.step], [0, 60]);
  const making = [];
  store.follow(
    (state) => state.making,
    (isMaking) => making.push(isMaking),
  );
  await trainer.bringBack();
  assert.deepEqual(making, [false, true, false]);
  assert.deepEqual([store.state.step, store.state.previous], [60, null]);
  await trainer.reset();
  await trainer.step(10);
  await trainer.bringBack();
  assert.deepEqual([store.state.step, store.state.problem, { names: names(), raw: raw() }], [60, null, before]);
  await trainer.step(20);
  assert.deepEqual(raw(), await lossesOf(80));
  await trainer.bringBack();
  assert.deepEqual([store.state.step, store.state.previous.step], [10, 80]);
});

/* Changes by hand, and what becomes of them */

const MLP_OFF = [{ part: "mlp", layer: 0 }];

test("what is changed by hand is seen at once, training rests, and what is put back is as it was", async (t) => {
  const { store, trainer, settle, frame, trainTo, names } = await startWithModel(t);
  trainer.play();
  await settle();
  await trainTo(100);
  trainer.edit(MLP_OFF);
  await frame();
  const { step, training } = store.state;
  assert.deepEqual([training, step < 400], [false, true]);
  const off = names();
  trainer.edit([]);
  await frame();
  const on = names();
  assert.notDeepEqual(off, on);
  store.stepViewed(50);
  trainer.edit(MLP_OFF);
  await frame();
  assert.notDeepEqual(names(), off, "of an earlier step");
  trainer.edit([]);
  store.stepViewed(null);
  await frame();
  assert.deepEqual(names(), on);
  await trainer.step(20);
  assert.deepEqual(store.state.history.raw.slice(0, step + 20), await lossesOf(step + 20));
});

test("names beside those on show are of the model with what is changed by hand", async (t) => {
  const { store, trainer, settle, frame, names } = await startWithModel(t);
  await trainer.step(60);
  trainer.edit(MLP_OFF);
  await frame();
  const further = trainer.furtherNames(0, store.state.sampleCount);
  await settle();
  assert.deepEqual(
    (await further).map(({ text }) => text),
    names(),
  );
});

test("what is changed and changed back before the page rests again is seen each time", async (t) => {
  const { store, trainer, settle, tick, names } = await startWithModel(t);
  await trainer.step(60);
  await tick(300);
  const on = names();
  for (const [edits, isOn] of [
    [MLP_OFF, false],
    [[], true],
    [MLP_OFF, false],
  ]) {
    trainer.edit(edits);
    await settle();
    assert.equal(names().join() === on.join(), isOn);
  }
  assert.equal(store.state.problem, null);
});

test("training goes on with what was changed; the model as it was can be brought back, and trains as if nothing had been", async (t) => {
  for (const goOn of [(trainer) => trainer.step(5), (trainer) => trainer.play()]) {
    const { store, trainer, settle, names, raw, worker } = await startWithModel(t);
    await trainer.step(60);
    const before = names();
    trainer.edit(MLP_OFF);
    await settle();
    const off = names();
    await goOn(trainer);
    await settle();
    trainer.pause();
    await settle();
    const { edits, altered, previous, checkpoint, step, history } = store.state;
    assert.deepEqual([edits, altered, previous.step, previous.altered], [[], true, 60, false]);
    assert.equal(worker.asked("takeEdits").length, 1);
    assert.equal(checkpoint.step, step);
    if (step > 60) assert.notEqual(history.raw[60], (await lossesOf(61))[60]);
    await trainer.reset();
    assert.deepEqual([store.state.altered, store.state.edits], [false, []], "a new model is unchanged");
    await trainer.bringBack();
    assert.equal(store.state.altered, true, "and what was changed is still said to be");
    trainer.edit(MLP_OFF);
    await settle();
    if (step === 60) assert.deepEqual(names(), off);
    trainer.edit([]);
    await trainer.reset();
    store.set({ previous });
    await trainer.bringBack();
    assert.deepEqual([store.state.step, store.state.altered, names()], [60, false, before]);
    await trainer.step(10);
    assert.deepEqual(raw(), await lossesOf(70));
    trainer.end();
    mock.timers.reset();
    t.mock.restoreAll();
  }
});

test("at the schedule's end nothing trains on: a change stays one, and more steps begin with it", async (t) => {
  const { store, trainer, settle } = await startWithModel(t);
  await trainer.step(400);
  trainer.edit(MLP_OFF);
  await trainer.step(1);
  assert.deepEqual([store.state.edits, store.state.altered, store.state.step], [MLP_OFF, false, 400]);
  trainer.toggle();
  await settle();
  const { edits, altered, previous, numSteps, training } = store.state;
  assert.deepEqual([edits, altered, previous.step, numSteps, training], [[], true, 400, 1400, true]);
});

test("a worker that is lost takes no change with it", async (t) => {
  const { store, trainer, settle, names, worker } = await startWithModel(t);
  await trainer.step(60);
  trainer.edit(MLP_OFF);
  await settle();
  const off = names();
  worker.crash();
  await trainer.recover();
  await settle();
  assert.deepEqual([store.state.problem, store.state.edits, names()], [null, MLP_OFF, off]);
});

test("a model from a link trains on with what was changed of it", async (t) => {
  const { store, trainer, settle, names } = await startWithModel(t);
  await trainer.step(60);
  await trainer.makeLink();
  const { link } = store.state;
  await trainer.openShared({}, { ...link, letters: store.state.model.vocab.join("") });
  store.set({ list: "own", own: OWN });
  const plain = names();
  trainer.edit(MLP_OFF);
  await settle();
  const off = names();
  assert.notDeepEqual(off, plain);
  await trainer.step(1);
  const { shared, edits, altered, previous, step, problem } = store.state;
  assert.deepEqual([problem, shared, edits, altered, step], [null, null, [], true, 1]);
  assert.equal(previous.shared.step, 60);
  await trainer.bringBack();
  assert.deepEqual([names(), store.state.shared.step], [plain, 60]);
});

test("a model that was never trained is not worth bringing back", async (t) => {
  const { store, trainer } = await startWithModel(t);
  await trainer.reset();
  assert.equal(store.state.previous, null);
  await trainer.bringBack();
  assert.deepEqual([store.state.step, store.state.problem], [0, null]);
});

test("whatever takes a trained model's place, it can be brought back with its settings and list", async (t) => {
  for (const replace of [
    (trainer) => trainer.open({ settings: withChange(SMALL, { nEmbd: 16 }), list: "germany" }, null),
    (trainer, store) => {
      store.settingsChanged({ nEmbd: 16 });
      return trainer.reset();
    },
  ]) {
    const { store, trainer } = await startWithModel(t);
    await trainer.step(30);
    const { made } = store.state;
    await replace(trainer, store);
    assert.deepEqual([store.state.step, store.state.model.config.nEmbd], [0, 16]);
    await trainer.bringBack();
    const { step, model, settings, list, own } = store.state;
    assert.deepEqual([step, model.config.nEmbd, { settings, list, own }], [30, 8, made]);
    trainer.end();
    mock.timers.reset();
    t.mock.restoreAll();
  }
});

test("a crash at rest is told, and neither a key nor a press at the schedule's end replaces what can be recovered", async (t) => {
  const { store, trainer, workers } = await startWithModel(t);
  await trainer.step(400);
  workers[0].crash();
  assert.equal(store.state.problem.code, "worker-died");
  trainer.toggle();
  await trainer.extendTraining();
  await trainer.step();
  assert.deepEqual([store.state.step, store.state.problem.code, workers.length], [400, "worker-died", 1]);
  await trainer.recover();
  assert.deepEqual([store.state.step, store.state.problem, workers.length], [400, null, 2]);
});

test("a run that cannot be begun again at the schedule's end is not trained", async (t) => {
  const { store, trainer, worker } = await startWithModel(t);
  await trainer.step(400);
  worker.fault = { method: "create", error: new EngineError("trap") };
  await trainer.play();
  assert.deepEqual([store.state.problem.code, store.state.training], ["trap", false]);
});

test("a press at the schedule's end adds a thousand steps to the model there is, two presses no more", async (t) => {
  const { store, trainer, worker, settle } = await startWithModel(t);
  await trainer.step(400);
  const before = worker.asked("create").length;
  trainer.toggle();
  trainer.toggle();
  await settle();
  assert.deepEqual([store.state.numSteps, store.state.training], [1400, true]);
  assert.equal(worker.asked("create").length, before);
});

test("before the first step another list or setting makes another model at once, after it a press does", async (t) => {
  const { store, trainer, settle } = await startWithModel(t);
  store.settingsChanged({ nEmbd: 16 });
  await settle();
  assert.equal(store.state.model.config.nEmbd, 16);
  store.set({ list: "germany" });
  await settle();
  assert.equal(store.state.made.list, "germany");
  await trainer.step();
  store.settingsChanged({ nEmbd: 8 });
  await settle();
  assert.deepEqual([store.state.model.config.nEmbd, store.state.step], [16, 1]);
  await trainer.reset();
  assert.deepEqual([store.state.model.config.nEmbd, store.state.step], [8, 0]);
});

test("a list of the reader's own that is still to come makes nothing", async (t) => {
  const { store, settle, worker } = await startWithModel(t, { own: null, list: "germany" });
  const before = worker.asked("create").length;
  store.set({ list: "own" });
  await settle();
  assert.equal(worker.asked("create").length, before);
  assert.equal(store.state.problem, null);
});

test("what could not be made is wanted no more once the current model is kept", async (t) => {
  const { store, worker, settle } = await startWithModel(t);
  worker.fault = { method: "create", error: new EngineError("out-of-memory") };
  store.settingsChanged({ nEmbd: 16 });
  await settle();
  assert.equal(store.state.problem.code, "out-of-memory");
  worker.fault = null;
  store.modelKept();
  await settle();
  assert.deepEqual([store.state.settings.nEmbd, store.state.problem], [8, null]);
  assert.equal(store.state.model.config.nEmbd, 8);
});

test("Train pressed while a model is made trains that model", async (t) => {
  const { store, trainer, worker, settle } = await startWithModel(t);
  const before = worker.asked("create").length;
  const made = trainer.reset();
  while (!store.state.making) await Promise.resolve();
  trainer.toggle();
  assert.equal(store.state.training, false);
  await made;
  await settle();
  assert.deepEqual([store.state.training, worker.asked("create").length], [true, before + 1]);
});

/* ---- addresses ---- */

test("of fifty addresses in a row the newest is opened, and one that asks for nothing new is ignored", async (t) => {
  const { store, trainer, worker } = await startWithModel(t);
  const before = worker.asked("create").length;
  const open = (numSteps) => trainer.open({ ...REQUESTED, settings: withChange(SMALL, { numSteps }) }, null);
  await Promise.all(Array.from({ length: 50 }, (_, i) => open(20 + i)));
  assert.deepEqual([worker.asked("create").length, store.state.numSteps], [before + 1, 69]);
  await trainer.step(5);
  await open(69);
  assert.deepEqual([worker.asked("create").length, store.state.step], [before + 1, 5]);
});

test("a first model that cannot be made can be one of the default settings", async (t) => {
  const { store, trainer } = start(t, { own: null, list: "germany" });
  await trainer.open({ settings: withChange(SMALL, { seed: 0.5 }), list: "germany" }, null);
  assert.deepEqual([store.state.problem.code, store.state.model], ["bad-setting", null]);
  await trainer.resetToDefaults();
  assert.deepEqual([store.state.problem, store.state.made.settings], [null, DEFAULT_SETTINGS]);
});

/* ---- many models in one page ---- */

test("five models share two workers: none starts more, and each is what it would be alone, to the bit", async (t) => {
  const { all, stores, workers, frame, settle, steps } = await startMany(t, 5, { workers: 2, turns: 1 });
  assert.equal(workers.length, 2);
  for (const { state } of stores) assert.ok(state.seen.names.some(({ text }) => text));
  // Each is trained a little, one after the other, again and again: each time others had its worker in between.
  for (let round = 1; round <= 3; round++) {
    for (const { trainer } of all) await trainer.step(20);
    await settle();
    assert.deepEqual(steps(), Array(5).fill(20 * round));
  }
  const losses = await lossesOf(60);
  for (const { state } of stores) assert.deepEqual(state.history.raw.slice(0, 60), losses);
  // The learning rate that was changed, and the schedule that was extended, stay so.
  const [{ store, trainer }, ...others] = all;
  store.settingsChanged({ learningRate: 0.002 });
  for (const { trainer } of others) await trainer.documents();
  await trainer.step(20);
  const model = await MicroGPT.create({ text: SHORT_LIST, precision: "f32", ...engineOptions(SMALL) });
  model.trainStep(60);
  model.configure({ learningRate: 0.002 });
  assert.deepEqual(store.state.history.raw.slice(60, 80), [...model.trainStep(20)]);
  await frame();
  assert.equal(workers.length, 2);
});

test("of models that wait for a worker one on the screen gets it before one that is off it", async (t) => {
  const { all, settle } = await startMany(t, 3, { workers: 1, turns: 1 });
  all[0].store.set({ offScreen: "scrolled" });
  await settle();
  const order = [];
  await Promise.all([0, 1].map((i) => all[i].trainer.read("").then(() => order.push(i))));
  assert.deepEqual(order, [1, 0]);
});

test("a model that gave its worker away shows earlier steps, too, and its names are those that it had", async (t) => {
  const { all, settle } = await startMany(t, 3, { workers: 1, turns: 1 });
  const [{ store, trainer }, ...others] = all;
  for (let i = 0; i < 10; i++) await trainer.step(10);
  await settle();
  const names = () => store.state.seen.names.map(({ text }) => text);
  const latest = names();
  const shown = async (step) => {
    store.stepViewed(step);
    await settle();
    return names();
  };
  const earlier = await shown(50);
  assert.notDeepEqual(earlier, latest);
  store.stepViewed(null);
  for (const { trainer } of others) await trainer.step(1);
  assert.deepEqual(await shown(50), earlier);
  assert.equal(store.state.viewedStep, 50);
  assert.deepEqual(await shown(null), latest);
});

test("the earlier steps that are kept of a model without a worker are not those of the next one", async (t) => {
  const { all, settle, workers } = await startMany(t, 2, { workers: 1, turns: 1 });
  const [{ store, trainer }, other] = all;
  await trainer.step(20);
  await other.trainer.step(1);
  await trainer.reset();
  await trainer.step(10);
  await settle();
  workers.at(-1).crash();
  await trainer.recover();
  store.stepViewed(3);
  await settle();
  assert.deepEqual([store.state.problem, store.state.seen.moment], [null, 10], "the only step that is kept");
});

test("a model of a link, and one that diverged, give their workers away and get them back", async (t) => {
  const { all, stores, settle, trainTo } = await startMany(t, 2, { workers: 1, turns: 1 });
  await all[0].trainer.step(5);
  await all[0].trainer.makeLink();
  const { link } = stores[0].state;
  await all[1].trainer.open({}, link);
  await all[0].trainer.step(1);
  const again = await all[1].trainer.generate({ count: 3, seed: 7 });
  await all[0].trainer.documents();
  assert.deepEqual(await all[1].trainer.generate({ count: 3, seed: 7 }), again);
  stores[0].settingsChanged({ learningRate: 1 });
  stores[0].set({ settings: withChange(SMALL, { learningRate: 1e30 }) });
  await all[0].trainer.reset();
  await all[0].trainer.play();
  await trainTo(400);
  await settle();
  assert.equal(stores[0].state.problem?.code, "diverged");
  assert.deepEqual(await all[1].trainer.generate({ count: 3, seed: 7 }), again);
  assert.equal((await all[0].trainer.documents()).length, 120);
});

test("no more models train at once than there are turns; the others say that they wait, and all come to the end", async (t) => {
  const { all, stores, frame, settle, steps } = await startMany(t, 5, { workers: 3, turns: 2 });
  for (const { trainer } of all) await trainer.play();
  assert.deepEqual(
    stores.map(({ state }) => [state.training, state.waiting]),
    [
      [true, false],
      [true, false],
      [true, true],
      [true, true],
      [true, true],
    ],
  );
  assert.match(whatIsNext(ENGLISH, stores[4].state), /Waiting for its turn/);
  for (let i = 0; i < 2000 && stores.some(({ state }) => state.training); i++) {
    const before = steps();
    await frame();
    assert.ok(steps().filter((step, model) => step > before[model]).length <= 2);
  }
  await settle();
  assert.deepEqual(steps(), Array(5).fill(400));
  const losses = await lossesOf(400);
  for (const { state } of stores) assert.deepEqual([state.history.raw.slice(0, 400), state.waiting], [losses, false]);
});

test("who leaves the screen, pauses or ends gives its turn to the next", async (t) => {
  const { all, stores } = await startMany(t, 4, { workers: 4, turns: 1 }, { speed: 0 });
  for (const { trainer } of all) await trainer.play();
  const waiting = () => stores.map(({ state }) => state.waiting);
  assert.deepEqual(waiting(), [false, true, true, true]);
  all[0].trainer.setVisibility({}, "scrolled");
  assert.deepEqual(waiting(), [false, false, true, true]);
  all[2].trainer.setVisibility({}, "scrolled");
  assert.deepEqual(waiting(), [false, false, false, true], "off the screen it does not wait");
  all[1].trainer.pause();
  assert.deepEqual(waiting(), [false, false, false, false]);
  all[0].trainer.setVisibility({}, null);
  assert.deepEqual(waiting(), [true, false, false, false]);
  all[3].trainer.end();
  assert.deepEqual(waiting(), [false, false, false, false]);
});

test("a model that trains slowly lets others train when its turn is over", async (t) => {
  const { all, stores, tick } = await startMany(t, 2, { workers: 2, turns: 1, turn: 1000 }, { speed: 0 });
  for (const { trainer } of all) await trainer.play();
  const waiting = () => stores.map(({ state }) => state.waiting);
  await tick(999);
  assert.deepEqual(waiting(), [false, true]);
  await tick(1);
  assert.deepEqual(waiting(), [true, false]);
  await tick(1000);
  assert.deepEqual(waiting(), [false, true]);
});

test("a worker that dies with another's place in line: its model is recovered, the others go on", async (t) => {
  const { all, stores, workers, settle } = await startMany(t, 3, { workers: 1, turns: 1 });
  await all[0].trainer.step(30);
  await settle();
  workers.at(-1).crash();
  assert.equal(stores[0].state.problem?.code, "worker-died");
  await all[1].trainer.step(1);
  await all[0].trainer.recover();
  await all[0].trainer.step(10);
  assert.deepEqual(stores[0].state.history.raw.slice(0, 40), await lossesOf(40));
  assert.deepEqual(
    stores.map(({ state }) => state.problem),
    [null, null, null],
  );
});

test("an element that goes while it waits for a worker leaves none behind", async (t) => {
  const { all, workers, settle } = await startMany(t, 3, { workers: 1, turns: 1 });
  const asked = all.map(({ trainer }) => trainer.documents().catch(({ code }) => code));
  for (const { trainer } of all) trainer.end();
  await settle();
  assert.ok((await Promise.all(asked)).includes("ended"));
  assert.ok(workers.every(({ terminated }) => terminated));
});
