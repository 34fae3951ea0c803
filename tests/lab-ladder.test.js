/** The laboratory's ladder and landscapes, in Node: the same twice, and what single models give. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { countModel, uniformsOf } from "../web/lab/counts.js";
import { linkTo, SAMPLES, taskOf } from "../web/lab/page-run.js";
import { climb, GUESS, isTold, noResults, RUNGS, summaryOf } from "../web/lab/rungs.js";
import { mean } from "../web/lab/statistics.js";
import { requestedIn } from "../web/model/address.js";
import { baselinesOf } from "../web/model/baselines.js";
import { engineOptions } from "../web/model/engine-options.js";
import { DEFAULT_SETTINGS, withChange } from "../web/options.js";
import { assertNear, FEW_NAMES, MicroGPT, NAMES, Sweep } from "./support.js";

/** A pool like the page's. */
async function start(t) {
  const sweep = await Sweep.create({ workers: 2 });
  t.after(() => sweep.close());
  const run = (options, hooks) => sweep.run({ text: NAMES, ...options }, hooks);
  return { workers: sweep.workers, run, create: (settings) => MicroGPT.create({ text: NAMES, ...settings }) };
}

async function climbed(t, asked) {
  const results = noResults();
  const told = [];
  await climb(await start(t), asked, results, (done, total) => told.push([done, total]));
  return { results, told };
}

/* ---- the page's runs ---- */

test("a link to a run keeps to the English that was chosen", (t) => {
  assert.equal(linkTo({ nLayer: 2 }), "index.html#layers=2");
  globalThis.location = { search: "?lang=en&other=1" };
  t.after(() => delete globalThis.location);
  assert.equal(linkTo({ nLayer: 2 }), "index.html?lang=en#layers=2");
});

/* ---- the ladder ---- */

test("each rung adds an idea to the one before, and its names are drawn as the essay says", () => {
  assert.deepEqual(
    RUNGS.map(({ settings }) => settings),
    [
      undefined,
      undefined,
      { nHead: 0 },
      { nHead: 1 },
      { nHead: 4 },
      { nHead: 4, nLayer: 2 },
      { nHead: 4, optimizer: "sgd", learningRate: 0.2 },
    ],
  );
  assert.deepEqual(SAMPLES, { seeds: [...Array(20).keys()].map((i) => i + 1), temperature: 0.5 });
});

test("the ladder is the same twice, and each trained rung is what a single model gives", async (t) => {
  const asked = { seeds: 2, numSteps: 300 };
  const [{ results, told }, again] = [await climbed(t, asked), await climbed(t, asked)];
  assert.deepEqual(results, again.results);
  assert.deepEqual(told.at(-1), [10, 10]);
  for (const { names } of results.values()) assert.equal(names.length, 20, "of the first seed");
  for (const { id, settings } of RUNGS.filter(({ counts }) => !counts))
    for (const seed of [1, 2]) {
      const model = await MicroGPT.create({ text: NAMES, validationSplit: 0.1, numSteps: 300, seed, ...settings });
      model.trainStep(300);
      const { losses, names } = results.get(id);
      assert.equal(losses[seed - 1], model.evaluate(), `${id}, seed ${seed}`);
      if (seed === 1) assert.deepEqual(names, model.generate({ temperature: 0.5, seeds: SAMPLES.seeds }));
    }
});

test("a climb that is given up rejects with the reason, whatever it has come to", async (t) => {
  const pool = await start(t);
  for (const progress of [0, 1, 3]) {
    const giving = new AbortController();
    const tell = (done) => done === progress && giving.abort();
    if (progress === 0) giving.abort();
    await assert.rejects(
      climb(pool, { seeds: 3, numSteps: 20 }, noResults(), tell, giving.signal),
      giving.signal.reason,
    );
  }
});

test("a climb that is given up before it begins makes no model, and runs nothing", async () => {
  const begun = [];
  const begin = async (settings) => begun.push(settings);
  const pool = { workers: 2, create: begin, run: begin };
  const signal = AbortSignal.abort(new Error("given up"));
  await assert.rejects(
    climb(pool, { seeds: 3, numSteps: 20 }, noResults(), () => {}, signal),
    signal.reason,
  );
  assert.deepEqual(begun, []);
});

test("counting on the whole list comes to the entropies of its letters and pairs, which the page shows", () => {
  const docs = NAMES.trim().split("\n");
  const vocab = [..."abcdefghijklmnopqrstuvwxyz"];
  const baselines = baselinesOf(docs, 27);
  // Weighed by letters, as entropies are: a document counts as often as it has tokens.
  const lossOf = (looksBack) => {
    const model = countModel(docs, { vocab, blockSize: 16, looksBack });
    const tokens = docs.map((doc) => doc.length + 1);
    const nats = docs.reduce((sum, doc, i) => sum + tokens[i] * model.evaluate([doc]), 0);
    return nats / tokens.reduce((sum, count) => sum + count);
  };
  assertNear(lossOf(false), baselines.letters, 1e-4);
  assertNear(lossOf(true), baselines.pairs, 1e-3);
  assert.equal(baselines.guess, GUESS);
});

test("a rung that counts learns the very names that the models read, and is judged on those held out", async (t) => {
  const { results } = await climbed(t, { seeds: 1, numSteps: 200 });
  const model = await MicroGPT.create({ text: NAMES, validationSplit: 0.1, seed: 1 });
  const [learned, heldOut] = [model.docs({ split: "train", count: 200 }), model.docs({ split: "validation" })];
  for (const [id, looksBack] of [
    ["letters", false],
    ["pairs", true],
  ]) {
    const counted = countModel(learned, { vocab: model.vocab, blockSize: 16, looksBack });
    assert.equal(results.get(id).losses[0], counted.evaluate(heldOut));
    assert.equal(results.get(id).names.length, 20);
  }
  // by hand: "ab" and "b" give a 1, b 2 and the end 2, and one is added to each
  const few = countModel(["ab", "b"], { vocab: ["a", "b"], blockSize: 16, looksBack: false });
  assertNear(few.evaluate(["a"]), -(Math.log(2 / 8) + Math.log(3 / 8)) / 2, 1e-12);
  assertNear(few.evaluate(["ab", "b"]), (-(Math.log(2 / 8) + 2 * Math.log(3 / 8)) / 3 - Math.log(3 / 8)) / 2, 1e-12);
  const pairs = countModel(["ab", "b"], { vocab: ["a", "b"], blockSize: 16, looksBack: true });
  assertNear(pairs.evaluate(["a"]), -(Math.log(2 / 5) + Math.log(1 / 4)) / 2, 1e-12);
  const cut = countModel(["abbb"], { vocab: ["a", "b"], blockSize: 2, looksBack: false });
  assertNear(cut.evaluate(["ab"]), -Math.log(2 / 5), 1e-12);
});

test("names of counts are drawn from the engine's random numbers, as the engine draws", async () => {
  const model = await MicroGPT.create({ text: FEW_NAMES });
  const zeros = model.snapshot().fill(0);
  model.restore(zeros);
  const uniforms = uniformsOf(model, 7);
  assert.equal(uniforms.length, 16);
  model.beginName({ seed: 7 });
  assert.equal(model.sampleToken().uniform, uniforms[0]);
  // All weights zero, the engine's model draws every token with the same probability: so does a count of nothing.
  const counted = countModel([], { vocab: model.vocab, blockSize: 16, looksBack: true });
  const seeds = [...Array(50).keys()];
  assert.deepEqual(
    seeds.map((seed) => counted.name(uniformsOf(model, seed), 1)),
    model.generate({ seeds, temperature: 1 }),
  );
  const single = await MicroGPT.create({ text: "a\naa" });
  single.restore(single.snapshot().fill(0));
  assert.equal(uniformsOf(single, 1).length, 16, "whatever is drawn, no name ends");
  const even = countModel([], { vocab: ["a"], blockSize: 16, looksBack: false });
  assert.deepEqual([even.name([0.49], 1), even.name([0.5], 1)], ["a", ""], "the sum exceeds the random number");
  const often = countModel(Array(9).fill("a"), { vocab: ["a", "b"], blockSize: 16, looksBack: true });
  assert.equal(often.name([0.3, 0.3, 0.3], 1), "a");
  assert.equal(often.name([0.88], 1), "b", "10 of 12 are a");
  assert.equal(often.name([0.88, 0.3], 0.5), "a", "and 100 of 102 at half the temperature");
});

test("a gain is taken seed by seed; beyond two standard errors it counts as more than luck", () => {
  const results = noResults();
  const set = (id, losses) => Object.assign(results.get(id), { losses });
  set("letters", [2.8, 2.9, 2.7]);
  set("pairs", [2.5, 2.55, 2.45]);
  set("mlp", [2.4, undefined, 2.36]);
  set("oneHead", [2.3, 2.31, 2.32, 2.29]);
  const [letters, pairs, mlp, head, ...others] = summaryOf(results);
  assertNear(letters.won, GUESS - 2.8, 1e-12);
  assert.deepEqual(
    pairs.gains.map((gain) => Number(gain.toFixed(6))),
    [0.3, 0.35, 0.25],
  );
  assertNear(pairs.error, 0.05 / Math.sqrt(3), 1e-9);
  assert.equal(pairs.better, 3);
  assert.ok(isTold(pairs));
  assert.deepEqual([mlp.losses.length, mlp.gains.length], [2, 2]);
  assert.deepEqual([head.losses.length, head.gains.length], [4, 2], "gains over those that have come");
  for (const { losses, gains, loss } of others)
    assert.deepEqual([losses.length, gains.length, Number.isNaN(loss)], [0, 0, true]);
  assert.equal(isTold({ won: 0.01, error: 0.006 }), false);
  assert.equal(isTold({ won: -0.02, error: 0.006 }), true);
  assert.deepEqual([isTold({ won: 0.5, error: 0.25 }), isTold({ won: 0.5, error: 0.2 })], [false, true]);
  set("fourHeads", [2.3, 2.2]);
  assert.equal(summaryOf(results)[4].better, 1, "of two, one is as good");
});

test("the rate that the ladder gives SGD is the best of those tried: halved or doubled it is no better", async (t) => {
  const pool = await start(t);
  const lossAtRate = async (learningRate) => {
    const runs = [1, 2, 3, 4, 5, 6].map((seed) => pool.run({ ...taskOf({ seed }), optimizer: "sgd", learningRate }));
    return mean((await Promise.all(runs)).map(({ evaluation }) => evaluation));
  };
  const [half, own, double] = [await lossAtRate(0.1), await lossAtRate(0.2), await lossAtRate(0.4)];
  assert.ok(own < half && own < double, `${half}, ${own}, ${double}`);
});

/* ---- landscapes ---- */

test("a pixel is the run that the page trains at its address, to the bit, as a single model gives it", async (t) => {
  const pool = await start(t);
  for (const settings of [
    { learningRate: 0.0056, nEmbd: 24, seed: 3 },
    { batchSize: 4, numSteps: 100 },
    { nHead: 8, nEmbd: 8 },
  ]) {
    const run = await pool.run({ ...taskOf(settings), names: { count: 0 } });
    const asked = requestedIn(linkTo(settings).split("#")[1] ?? "");
    assert.deepEqual(asked.settings, withChange(DEFAULT_SETTINGS, settings));
    const model = await MicroGPT.create({ text: NAMES, ...engineOptions(asked.settings) });
    assert.deepEqual(model.trainStep(model.config.numSteps), run.losses);
    assert.equal(model.evaluate(), run.evaluation);
    assert.deepEqual(model.config, run.config);
  }
});
