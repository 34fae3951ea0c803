/** Runs that stay in the chart: which ones, with which settings, and in what they differ. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LossHistory } from "../web/model/loss-history.js";
import { differencesOf, NUMBERS, pinnedNow, shownRuns } from "../web/model/runs.js";
import { canPin, planOf, rateAt, Store } from "../web/model/state.js";
import { DEFAULT_SETTINGS, MODEL_OPTIONS } from "../web/options.js";

const modelOf = ({ numSteps }) => ({ step: 0, config: { numSteps }, heldOut: [], look: {} });

/** Another model is made of what is requested. */
const make = (store, from) => store.modelMade(modelOf(store.state.settings), planOf(store.state), from);

const train = (store, count = 1) => {
  const { step, numSteps, settings } = store.state;
  const schedule = { learningRate: settings.learningRate, numSteps };
  const losses = Float64Array.from({ length: count }, () => 3);
  store.sliceTrained(
    { step: step + count, losses, heldOut: [], schedule, trainedOn: "anna", look: null, problem: null },
    null,
  );
};

/** A store whose current run has a curve, pinned or not. */
function trained(isPinned = true) {
  const store = new Store();
  make(store);
  train(store, 3);
  if (isPinned) store.runPinned();
  return store;
}

test("a run without a curve is not pinned, and none twice", () => {
  const store = new Store();
  store.runPinned();
  make(store);
  assert.equal(canPin(store.state), false);
  store.runPinned();
  assert.deepEqual(store.state.pinned, []);
  train(store);
  assert.equal(canPin(store.state), true);
  store.runPinned();
  store.runPinned();
  assert.equal(store.state.pinned.length, 1);
  assert.equal(canPin(store.state), false);
});

test("a pinned run stays through other settings, another list, another model and a model brought back", () => {
  const store = trained();
  const [{ history }] = store.state.pinned;
  store.settingsChanged({ nEmbd: 32 });
  store.set({ list: "germany" });
  make(store);
  train(store);
  assert.equal(pinnedNow(store.state), undefined);
  assert.deepEqual(
    shownRuns(store.state).map(({ history }) => history),
    [history, store.state.history],
  );
  assert.equal(history.length, 3, "it has not grown since");
  store.opened({ settings: DEFAULT_SETTINGS, list: "names", own: null });
  make(store, { history });
  assert.equal(pinnedNow(store.state)?.history, history);
  assert.equal(shownRuns(store.state).length, 1, "it is not drawn over itself");
});

test("a pinned run that goes on is pinned as it has become: longer, with a longer schedule, or cut back with its worker", () => {
  const store = trained();
  store.set({ numSteps: 2000 });
  train(store, 2);
  assert.equal(shownRuns(store.state)[0].plan.settings.numSteps, 2000);
  store.set({ checkpoint: { step: 4, file: new Uint8Array() } });
  store.modelRecovered({});
  assert.equal(store.state.history.length, 4);
  assert.equal(pinnedNow(store.state)?.history, store.state.history);
  make(store);
  const [{ plan, history }] = store.state.pinned;
  assert.deepEqual([plan.settings.numSteps, history.length], [2000, 4]);
});

test("as many are pinned as can be told apart, by numbers that stay; one that is taken off makes room for its number", () => {
  const store = trained();
  for (let i = 1; i < NUMBERS.length + 2; i++) {
    make(store);
    train(store);
    store.runPinned();
  }
  const numbers = () => store.state.pinned.map(({ number }) => number);
  assert.deepEqual(numbers(), [1, 2, 3, 4]);
  assert.equal(canPin(store.state), false);
  store.runUnpinned(2);
  assert.deepEqual(numbers(), [1, 3, 4]);
  store.runPinned();
  assert.deepEqual(numbers(), [1, 3, 4, 2]);
});

test("a run is named by the learning rate that it began with: another may be set since", () => {
  const store = trained(false);
  store.settingsChanged({ learningRate: 1 });
  store.runPinned();
  make(store);
  const rates = shownRuns(store.state).map(({ plan }) => plan.settings.learningRate);
  assert.deepEqual(rates, [DEFAULT_SETTINGS.learningRate, 1]);
});

test("the learning rate of each step is kept as it was: it falls linearly, and jumps where the schedule becomes longer", () => {
  const store = new Store({ settings: { ...DEFAULT_SETTINGS, numSteps: 10 } });
  make(store);
  train(store, 10);
  store.set({ numSteps: 20 });
  train(store, 1);
  const { rates } = store.state.history;
  const expected = [...Array(10).keys()].map((step) => rateAt({ learningRate: 0.01, numSteps: 10 }, step));
  assert.deepEqual(rates, [...expected, rateAt({ learningRate: 0.01, numSteps: 20 }, 10), null]);
  assert.deepEqual([rates[0], rates[5], rates[10]], [0.01, 0.005, 0.005]);
  assert.deepEqual(store.state.history.until(4).rates, [...rates.slice(0, 4), null]);
});

/** A plan that differs from the default in some settings, and perhaps in its list. */
const plans = fc.record({
  settings: fc
    .record({
      nEmbd: fc.constantFrom(16, 32),
      batchSize: fc.constantFrom(1, 4),
      seed: fc.constantFrom(42, 7),
      precision: fc.constantFrom("f32", "f64"),
    })
    .map((change) => ({ ...DEFAULT_SETTINGS, ...change })),
  list: fc.constantFrom("names", "germany"),
  own: fc.constant(null),
});

test("what is named is what is not the same in all runs, in the order of the form, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(plans, { minLength: 1, maxLength: 5 }), (plans) => {
      const keys = differencesOf(plans.map((plan) => ({ plan, history: new LossHistory() })));
      const differs = (of) => new Set(plans.map(of)).size > 1;
      const expected = MODEL_OPTIONS.map(({ key }) => key).filter((key) => differs(({ settings }) => settings[key]));
      assert.deepEqual(keys, differs(({ list }) => list) ? ["list", ...expected] : expected);
    }),
  );
});

test("two lists of the reader's own differ by what is in them", () => {
  const run = (text) => ({ plan: { settings: DEFAULT_SETTINGS, list: "own", own: { text } } });
  assert.deepEqual(differencesOf([run("anna"), run("bob")]), ["list"]);
  assert.deepEqual(differencesOf([run("anna"), run("anna")]), []);
});
