/** The state changes only through its transitions, each of which keeps what it does not concern. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import fc from "fast-check";
import {
  canTrain,
  hasList,
  isPrinting,
  planOf,
  recoverableStep,
  Store,
  samplingOf,
  shownStep,
  tracedIndex,
  wantsNewModel,
} from "../web/model/state.js";
import { DEFAULT_SETTINGS, DEFAULTS } from "../web/options.js";

const PLAN = Object.freeze({ settings: DEFAULT_SETTINGS, list: "names", own: null });
const OWN = { text: "anna\nbob", lines: 2, letters: 5, notes: [], problems: [] };
const LOOK = Object.freeze({ moment: null, names: [{ text: "anna", known: true }], tape: [] });
const PROBLEM = Object.freeze({ code: "worker-died" });

const factsOf = (change) => ({
  step: 0,
  numParams: 4192,
  config: { numSteps: 1000, batchSize: 1 },
  vocab: ["a", "b"],
  heldOut: [{ step: 0, loss: 3.3 }],
  look: LOOK,
  ...change,
});

const sliceOf = (step, losses, change) => ({
  step,
  losses: Float64Array.from(losses),
  heldOut: [],
  schedule: { learningRate: 0.01, numSteps: 1000 },
  trainedOn: "anna",
  look: null,
  problem: null,
  ...change,
});

/** A store whose model has trained so many steps. */
function trained(steps, facts = {}) {
  const store = new Store();
  store.modelMade(factsOf(facts), PLAN);
  store.set({ training: true });
  store.sliceTrained(sliceOf(steps, Array(steps).fill(3)), 1000);
  return store;
}

/** What differs after a change, key by key. */
function changes(store, act) {
  const before = store.state;
  act(store);
  const after = store.state;
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => !Object.is(value, before[key])));
}

const changeOf = (act, store = trained(5)) => changes(store, act);

test("a state is at its defaults, waits for its first model, and can be begun otherwise", () => {
  const { state } = new Store();
  for (const [key, value] of Object.entries(DEFAULTS)) assert.equal(state[key], value, key);
  assert.equal(state.settings, DEFAULT_SETTINGS);
  assert.deepEqual([state.model, state.made, state.making, state.training], [null, null, true, false]);
  assert.deepEqual([state.step, state.numSteps, state.guessRound], [0, 1000, 0]);
  assert.deepEqual([state.single, state.waiting, state.altered], [false, false, false]);
  assert.equal(new Store({ readingText: "emma" }).state.readingText, "emma");
});

test("a state never changes: each change makes another", () => {
  const store = new Store();
  const before = store.state;
  store.set({ temperature: 1 });
  assert.notEqual(store.state, before);
  assert.equal(before.temperature, DEFAULTS.temperature);
  assert.throws(() => {
    store.state.temperature = 2;
  }, TypeError);
});

test("two stores share no history", () => {
  trained(5);
  assert.equal(new Store().state.history.length, 0);
});

/* ---- hearing of changes ---- */

test("who subscribes hears of each change until the end", () => {
  const store = new Store();
  const heard = mock.fn();
  const end = store.subscribe(heard);
  assert.equal(heard.mock.callCount(), 0, "nothing has changed yet");
  store.set({ speed: 1 });
  store.set({ speed: 1 });
  assert.equal(heard.mock.callCount(), 2);
  end();
  store.set({ speed: 2 });
  assert.equal(heard.mock.callCount(), 2);
});

test("who follows a part hears it now and whenever it differs, and only then", () => {
  const store = new Store();
  const heard = [];
  const end = store.follow(
    ({ speed }) => speed,
    (speed) => heard.push(speed),
  );
  store.set({ temperature: 1 });
  store.set({ speed: 1 });
  store.set({ speed: 1 });
  store.set({ speed: Number.NaN });
  store.set({ speed: Number.NaN });
  end();
  store.set({ speed: 7 });
  assert.deepEqual(heard, [DEFAULTS.speed, 1, Number.NaN]);
});

test("a follower that changes the state itself is heard out, and ends", () => {
  const store = new Store();
  const heard = [];
  store.follow(
    ({ temperature }) => temperature,
    (temperature) => {
      heard.push(temperature);
      if (temperature === 1) store.set({ temperature: 1.5 });
    },
  );
  store.set({ temperature: 1 });
  assert.deepEqual(heard, [DEFAULTS.temperature, 1, 1.5]);
  assert.equal(store.state.temperature, 1.5);
});

/* ---- making a model ---- */

test("a new model begins a run: no losses, no step, nothing of the old one", () => {
  const store = trained(5);
  store.stepViewed(2);
  store.set({ link: { weights: "1", step: 5, letters: "" } });
  store.set({ checkpoint: { step: 5, file: new Uint8Array() } });
  const old = store.state.history;
  store.makingBegun();
  assert.equal(store.state.making, true);
  store.modelMade(factsOf(), PLAN);
  const { state } = store;
  assert.notEqual(state.history, old);
  assert.deepEqual([state.making, state.step, state.history.length, state.history.lastHeldOut], [false, 0, 0, 3.3]);
  assert.deepEqual(
    [
      state.viewedStep,
      state.link,
      state.checkpoint,
      state.shared,
      state.tokensPerSecond,
      state.trainedOn,
      state.single,
    ],
    [null, null, null, null, null, "", false],
  );
  assert.equal(state.seen, LOOK);
  assert.equal(state.training, true, "training goes on if it was on");
});

test("a loaded model begins at its step, and is its own checkpoint", () => {
  const store = new Store();
  const checkpoint = { step: 400, file: new Uint8Array([1]) };
  store.modelMade(factsOf({ step: 400, heldOut: [{ step: 400, loss: 2.4 }] }), PLAN, { checkpoint });
  const { step, history, numSteps } = store.state;
  assert.deepEqual([step, history.length, history.lastHeldOut, numSteps], [400, 400, 2.4, 1000]);
  assert.equal(store.state.checkpoint, checkpoint);
  assert.equal(recoverableStep(store.state), 400);
});

test("a model of a link stands at the link's step, however long its schedule", () => {
  const store = new Store();
  const shared = { weights: "1", step: 3000, letters: "" };
  store.modelMade(factsOf({ heldOut: [{ step: 0, loss: 2.2 }] }), PLAN, { shared });
  const { step, numSteps, history } = store.state;
  assert.deepEqual([step, numSteps, history.length, history.lastHeldOut], [3000, 3000, 3000, 2.2]);
  assert.equal(recoverableStep(store.state), 3000);
});

test("a model from a link or a file is judged by its loss on its list, and of one without a list none is known", () => {
  const store = new Store();
  const shared = { weights: "1", step: 30, letters: "ab" };
  store.modelMade(
    { ...factsOf(), heldOut: [], pretrained: true, loss: null, numNames: 0 },
    { ...PLAN, list: "own" },
    { shared },
  );
  assert.deepEqual([store.state.history.lastHeldOut, store.state.history.lowest], [null, Number.POSITIVE_INFINITY]);
  store.modelMade({ ...factsOf(), heldOut: [], pretrained: true, loss: 2.25 }, PLAN);
  assert.deepEqual([store.state.history.lastHeldOut, store.state.history.lowest], [null, 2.25]);
  assert.equal(store.state.history.lowestUntil(0), 2.25);
});

test("a model from a link that trains on begins a run of its own, at its loss", () => {
  const store = new Store();
  const shared = { weights: "1", step: 1000, letters: "" };
  store.modelMade({ ...factsOf(), pretrained: true, loss: 2.25 }, PLAN, { shared });
  assert.deepEqual([store.state.step, store.state.history.length], [1000, 1000]);
  store.sharedTrained();
  const { step, numSteps, history, shared: now, link } = store.state;
  assert.deepEqual([step, history.length, now, link], [0, 0, null, null]);
  assert.equal(numSteps, factsOf().config.numSteps);
  assert.equal(history.lowest, 3.3, "on held-out names");
  new Store().sharedTrained(); // without a model nothing trains on
});

test("a checkpoint takes the place of a lost model: its losses until then, and what was on show", () => {
  const store = trained(50);
  store.set({ checkpoint: { step: 30, file: new Uint8Array() } });
  store.problemMet(PROBLEM);
  store.makingBegun();
  const { model, made, seen } = store.state;
  store.modelRecovered({ moment: null, names: [] });
  const { state } = store;
  assert.deepEqual([state.step, state.history.length, state.making, state.viewedStep], [30, 30, false, null]);
  assert.deepEqual([state.model, state.made], [model, made]);
  assert.deepEqual(state.seen, { ...seen, names: [] });
});

test("where there is no checkpoint, what is recovered begins anew", () => {
  const store = trained(1);
  store.modelRecovered({ moment: null, names: [] });
  const { step, single, making } = store.state;
  assert.deepEqual([step, single, making], [0, false, false]);
});

test("a lost model with no checkpoint can be recovered from nowhere", () => {
  assert.equal(recoverableStep(trained(5).state), undefined);
});

/* ---- training ---- */

test("a slice adds its losses, and leaves all else", () => {
  const store = trained(5);
  const slice = sliceOf(7, [2.5, 2.4], { heldOut: [{ step: 7, loss: 2.6 }], trainedOn: "lea" });
  const changed = changes(store, () => store.sliceTrained(slice, 2000));
  assert.deepEqual(Object.keys(changed).sort(), ["step", "tokensPerSecond", "trainedOn"]);
  const { history } = store.state;
  assert.deepEqual([history.length, history.raw[5], history.raw[6], history.lastHeldOut], [7, 2.5, 2.4, 2.6]);
  assert.deepEqual(history.rates, [0, 1, 2, 3, 4, 5, 6].map((step) => 0.01 * (1 - step / 1000)).concat([null]));
});

test("what is looked at is shown, and what is not stays", () => {
  const store = trained(5);
  const look = { moment: null, names: [{ text: "bob", known: false }] };
  assert.deepEqual(Object.keys(changes(store, () => store.looked(look, null))), ["seen"]);
  assert.deepEqual(store.state.seen.names, look.names);
  assert.equal(store.state.seen.tape, LOOK.tape);
});

test("an earlier step is shown as the nearest one that is known, unless another is asked for meanwhile", () => {
  const store = trained(9);
  store.stepViewed(7);
  store.looked({ moment: 4, names: [] }, 6);
  assert.equal(store.state.viewedStep, 7);
  store.looked({ moment: 5, names: [] }, 7);
  assert.equal(store.state.viewedStep, 5);
});

test("a slice of one step is told from a longer one, and from one of none", () => {
  const store = trained(5);
  store.sliceTrained(sliceOf(6, [2]), null);
  assert.equal(store.state.single, true);
  store.sliceTrained(sliceOf(6, []), null);
  assert.equal(store.state.single, false);
});

test("training ends with the schedule, and with a problem", () => {
  const store = trained(5);
  store.sliceTrained(sliceOf(999, Array(994).fill(2)), null);
  assert.equal(store.state.training, true);
  store.sliceTrained(sliceOf(1000, [2]), null);
  assert.equal(store.state.training, false);

  const other = trained(5);
  other.sliceTrained(sliceOf(6, [2], { problem: { code: "diverged" } }), null);
  assert.deepEqual([other.state.training, other.state.problem.code, other.state.step], [false, "diverged", 6]);
});

test("a slice that was under way when something went wrong does not mend it, nor begin training", () => {
  const store = trained(5);
  store.problemMet(PROBLEM);
  store.sliceTrained(sliceOf(6, [2]), null);
  assert.deepEqual([store.state.problem, store.state.training], [PROBLEM, false]);
});

test("a longer schedule changes the schedule alone", () => {
  assert.deepEqual(
    changeOf((store) => store.set({ numSteps: 2000 })),
    { numSteps: 2000 },
  );
});

/* ---- what goes wrong ---- */

test("a problem ends training and making, and keeps the model and all that was seen", () => {
  assert.deepEqual(
    changeOf((store) => store.problemMet(PROBLEM)),
    { problem: PROBLEM, training: false },
  );
  assert.deepEqual(
    changes(new Store(), (store) => store.problemMet(PROBLEM)),
    { problem: PROBLEM, making: false },
  );
});

test("a refusal leaves the model as it was, training", () => {
  const refused = { code: "bad-file" };
  assert.deepEqual(
    changeOf((store) => store.refusalMet(refused)),
    { refused },
  );
});

test("another model that is being made, and a dismissal, clear what went wrong before", () => {
  const store = trained(5);
  store.problemMet(PROBLEM);
  store.refusalMet({ code: "bad-file" });
  assert.deepEqual(
    changes(store, () => store.makingBegun()),
    { problem: null, making: true },
  );
  assert.equal(store.state.refused.code, "bad-file", "that a file was refused still stands");
  store.problemMet(PROBLEM);
  store.problemDismissed();
  assert.deepEqual([store.state.problem, store.state.refused], [null, null]);
});

test("what is opened takes the place of what was asked for, and ends training and all complaints", () => {
  const store = trained(5);
  store.refusalMet({ code: "bad-file" });
  store.opened({ list: "japan", temperature: 1 });
  const { list, temperature, training, making, problem, refused } = store.state;
  assert.deepEqual([list, temperature, training, making, problem, refused], ["japan", 1, false, true, null, null]);
});

/* ---- what the reader does ---- */

test("an earlier step is shown; the latest, or one that has not come, is the latest", () => {
  const store = trained(5);
  for (const [asked, shown] of [
    [3, 3],
    [0, 0],
    [5, null],
    [6, null],
    [null, null],
  ]) {
    store.stepViewed(asked);
    assert.equal(store.state.viewedStep, shown, `step ${asked}`);
  }
  store.stepViewed(3);
  store.sliceTrained(sliceOf(6, [2]), null);
  assert.equal(store.state.viewedStep, 3, "it stays while training goes on");
});

test("a model of a link has no earlier steps", () => {
  const store = new Store();
  store.modelMade(factsOf(), PLAN, { shared: { weights: "1", step: 30, letters: "" } });
  store.stepViewed(10);
  assert.equal(store.state.viewedStep, null);
});

test("names that are shown step by step follow each other in a ring, each from its first letter", () => {
  const store = new Store();
  fc.assert(
    fc.property(fc.integer({ min: -1, max: 20 }), fc.nat({ max: 20 }), (index, position) => {
      store.letterTraced(position);
      assert.equal(store.state.tracedLetter, position + 1);
      store.nameTraced(index);
      assert.deepEqual([tracedIndex(store.state), store.state.tracedLetter], [(index + 20) % 20, 1]);
    }),
  );
});

test("where fewer names are on show than the one that is asked for, the last of them is shown step by step", () => {
  const store = new Store({ tracedName: 7, sampleCount: 5 });
  assert.equal(tracedIndex(store.state), 4);
  store.nameTraced(5);
  assert.deepEqual([tracedIndex(store.state), store.state.tracedName], [0, 1]);
});

test("each control changes what it says, and nothing else", () => {
  for (const [act, expected] of [
    [(store) => store.set({ speed: 3 }), { speed: 3 }],
    [
      (store) => store.set({ visible: { train: false }, offScreen: "hidden" }),
      { visible: { train: false }, offScreen: "hidden" },
    ],
    [(store) => store.settingsChanged({ nLayer: 2 }), { settings: { ...DEFAULT_SETTINGS, nLayer: 2 } }],
    [(store) => store.looked({ names: [] }), { seen: { ...LOOK, names: [] } }],
  ])
    assert.deepEqual(changeOf(act), expected);
});

/* ---- what follows from a state ---- */

test("another model is wanted when something differs that one model cannot have both ways", () => {
  const wants = (act) => {
    const store = trained(5);
    act(store);
    return wantsNewModel(store.state);
  };
  assert.equal(wantsNewModel(new Store({ list: "japan" }).state), false, "the first is under way");
  assert.equal(
    wants(() => {}),
    false,
  );
  assert.equal(
    wants((store) => store.settingsChanged({ learningRate: 0.1 })),
    false,
  );
  assert.equal(
    wants((store) => store.set({ temperature: 2 })),
    false,
  );
  assert.equal(
    wants((store) => store.settingsChanged({ batchSize: 2 })),
    true,
  );
  assert.equal(
    wants((store) => store.set({ list: "japan" })),
    true,
  );
  assert.equal(
    wants((store) => store.set({ own: OWN, list: "own" })),
    true,
  );
});

test("another list of the reader's own is another model; one that is not chosen is not", () => {
  const store = new Store();
  store.set({ own: OWN, list: "own" });
  store.modelMade(factsOf(), planOf(store.state));
  assert.equal(wantsNewModel(store.state), false);
  store.set({ own: { ...OWN }, list: "own" });
  assert.equal(wantsNewModel(store.state), true);

  const other = trained(5);
  other.set({ own: OWN, list: "own" });
  other.set({ list: "names" });
  assert.equal(wantsNewModel(other.state), false);
});

test("there is a list to learn from, unless it is the reader's own, and not there", () => {
  const shared = { weights: "1", step: 1, letters: "ab" };
  for (const [state, expected] of [
    [{ shared: null, list: "own", own: null }, false],
    [{ shared, list: "own", own: null }, false],
    [{ shared, list: "own", own: OWN }, true],
    [{ shared, list: "names", own: null }, true],
  ])
    assert.equal(hasList(state), expected, JSON.stringify(state));
});

test("a model can train on its list, or on one that is given, as long as there is no problem", () => {
  const own = { list: "own", own: null };
  for (const [change, expected] of [
    [{ model: null }, false],
    [{ problem: PROBLEM }, false],
    [{ model: factsOf({ numNames: 1 }), ...own }, true],
    [{ model: factsOf({ numNames: 0 }), ...own }, false],
    [{ model: factsOf({ numNames: 0 }) }, true],
  ])
    assert.equal(canTrain(new Store({ model: factsOf({ numNames: 1 }), ...change }).state), expected);
});

test("the names on show are what microgpt.py prints: of an exact run at its end, as it is, and sampled as it does", () => {
  const exact = { settings: { ...DEFAULT_SETTINGS, precision: "f64" }, list: "names", own: null };
  const at = (change) => isPrinting(new Store({ made: exact, step: 1000, ...change }).state);
  for (const change of [{}, { step: 1001 }]) assert.equal(at(change), true);
  const sampling = { temperature: 1, topK: 1, topP: 0.5, minP: 0.5, sampleSeed: 2, sampleCount: 5, prefix: "a" };
  for (const change of [
    ...[{ made: null }, { made: PLAN }, { step: 999 }, { viewedStep: 5 }, { shared: { weights: "1" } }],
    ...[{ altered: true }, { edits: [{ part: "mlp", layer: 0 }] }],
    ...Object.entries(sampling).map(([key, value]) => ({ [key]: value })),
  ])
    assert.equal(at(change), false, JSON.stringify(change));
});

test("the step that is shown has its smoothed loss: the latest, or an earlier one", () => {
  const store = trained(5);
  assert.deepEqual(shownStep(store.state), { step: 5, loss: store.state.history.smoothed });
  store.sliceTrained(sliceOf(6, [1]), null);
  store.stepViewed(2);
  assert.deepEqual(shownStep(store.state), { step: 2, loss: store.state.history.smoothedAt(2) });
});

test("the names on show are sampled as the state says", () => {
  const store = new Store({ temperature: 1, sampleSeed: 9, prefix: "an", sampleCount: 7, topP: 0.9, minP: 0.1 });
  const sampling = { count: 7, temperature: 1, topP: 0.9, minP: 0.1, seed: 9, prefix: "an" };
  assert.deepEqual(samplingOf(store.state), sampling, "of all tokens, there is no k");
  for (const topK of [1, 3]) {
    store.set({ topK });
    assert.deepEqual(samplingOf(store.state), { ...sampling, topK });
  }
});
