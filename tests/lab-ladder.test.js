/** The laboratory's ladder and landscapes, in Node: the same twice, and what single models give. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { toText } from "../web/essay/tree.js";
import { AXES, cellsOf, isPair, settingsAt, standIn, valuesOf } from "../web/lab/axes.js";
import { countModel, uniformsOf } from "../web/lab/counts.js";
import { curveOf, drawFan, seedAt, WINDOW } from "../web/lab/fan-picture.js";
import { drawLadder } from "../web/lab/ladder-picture.js";
import { linkTo, SAMPLES, taskOf } from "../web/lab/page-run.js";
import { climb, GUESS, isTold, noResults, RUNGS, summaryOf } from "../web/lab/rungs.js";
import { lossAt, shareOf } from "../web/lab/scales.js";
import { deviation, mean, meanDifference } from "../web/lab/statistics.js";
import { requestedIn } from "../web/model/address.js";
import { baselinesOf } from "../web/model/baselines.js";
import { engineOptions } from "../web/model/engine-options.js";
import { DEFAULT_SETTINGS, fits, optionOf, withChange } from "../web/options.js";
import { BUILT_IN as t } from "../web/words/words.js";
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
  const picture = toText(drawLadder(t, summaryOf(results)));
  assert.equal(picture.match(/class="seed"/g).length, 3 + 3 + 2 + 4, "gains beyond the axis are written");
  assert.match(picture, /0\.300 →/);
  assert.ok(!/NaN|Infinity/.test(toText(drawLadder(t, summaryOf(noResults())))));
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

test("a landscape's axes have only values that the page can be asked for, and its links ask for them", () => {
  for (const [key, values] of Object.entries(AXES))
    for (const value of values) {
      assert.ok(fits(optionOf(key), value), `${key} ${value}`);
      const { settings } = requestedIn(linkTo({ [key]: value, seed: key === "seed" ? value : 7 }).split("#")[1] ?? "");
      assert.equal(settings[key], value);
      assert.equal(settings.seed, key === "seed" ? value : 7);
    }
  assert.equal(linkTo({}), "index.html");
});

test("rates and steps lie at fourth roots of ten, two digits each", () => {
  const digits = [1, 1.8, 3.2, 5.6];
  const from = (power, count) => [...Array(count).keys()].map((i) => Number(`${digits[i % 4]}e${power + (i >> 2)}`));
  assert.deepEqual(AXES.learningRate, from(-3, 13));
  assert.deepEqual(AXES.numSteps, from(2, 7));
});

test("cells come coarse first, each once; what has not come is shown by a coarser one before and below it", () => {
  for (const [across, up] of [
    ["learningRate", "nEmbd"],
    ["batchSize", "numSteps"],
    ["seed", "seed"],
    ["nLayer", "nHead"],
  ]) {
    const asked = { across, up, seed: 42 };
    const cells = cellsOf(asked);
    const [columns, rows] = [valuesOf(asked, "across").length, valuesOf(asked, "up").length];
    assert.equal(cells.length, columns * rows);
    assert.equal(new Set(cells.map(({ settings }) => JSON.stringify(settings))).size, cells.length);
    const coarse = cells.slice(0, Math.ceil(columns / 4) * Math.ceil(rows / 4));
    assert.ok(coarse.every(({ column, row }) => column % 4 === 0 && row % 4 === 0));
    const strides = cells.map(({ column, row }) => [4, 2, 1].find((stride) => (column | row) % stride === 0));
    assert.deepEqual(strides, [...strides].sort().reverse(), "each grid has the points of the one before");
    const done = new Set(coarse.map(({ column, row }) => `${column},${row}`));
    for (const { column, row } of cells) {
      const place = standIn((x, y) => done.has(`${x},${y}`), column, row);
      assert.deepEqual(place, [column - (column % 4), row - (row % 4)]);
    }
  }
  assert.equal(
    standIn(() => false, 3, 3),
    undefined,
  );
  assert.deepEqual(settingsAt({ across: "seed", up: "seed", seed: 1 }, 3, 4), { seed: 43 });
  assert.deepEqual(settingsAt({ across: "seed", up: "nEmbd", seed: 1 }, 3, 0), { seed: 3, nEmbd: 8 });
  assert.deepEqual(settingsAt({ across: "nEmbd", up: "seed", seed: 1 }, 0, 3), { seed: 3, nEmbd: 8 });
  assert.deepEqual(settingsAt({ across: "nEmbd", up: "nLayer", seed: 5 }, 0, 1), { nEmbd: 8, nLayer: 2, seed: 5 });
  assert.ok(isPair("seed", "seed") && isPair("seed", "nHead"));
  assert.ok(!isPair("nHead", "nHead") && !isPair("nHead", "toString") && !isPair(undefined, "nHead"));
});

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

test("colours and losses are told from each other both ways, and what is worse than the worst is as pale as it", () => {
  const range = { best: 2.3, worst: 3.3 };
  for (const loss of [2.3, 2.35, 2.6, 3.3]) assertNear(lossAt(range, shareOf(range, loss)), loss, 1e-9);
  const narrow = { best: 2.3, worst: 2.5 };
  for (const share of [0, 0.3, 1]) assertNear(shareOf(narrow, lossAt(narrow, share)), share, 1e-9);
  assert.equal(lossAt(narrow, 0), 2.5);
  assert.deepEqual([shareOf(range, 2.3), shareOf(range, 3.3), shareOf(range, 99)], [1, 0, 0]);
  assert.equal(shareOf({ best: 2, worst: 2 }, 2), 1);
});

/* ---- a hundred seeds ---- */

test("mean, spread and the distance of two are the textbook's", () => {
  const numbers = [1, 2, 4, 9];
  assert.equal(mean(numbers), 4);
  assertNear(deviation(numbers), Math.sqrt((9 + 4 + 0 + 25) / 3), 1e-12);
  assertNear(meanDifference(numbers), (1 + 3 + 8 + 2 + 7 + 5) / 6, 1e-12);
  assert.ok(Number.isNaN(deviation([1])));
});

test("a fan has a curve and a dot for each seed, and finds the nearest curve", () => {
  const runs = [1, 2, 3].map((seed) => {
    const losses = Float64Array.from({ length: 1000 }, (_, i) => 3 - i / 2000 - seed / 20);
    return { seed, curve: curveOf(losses), loss: 2.3 + seed / 100 };
  });
  assert.deepEqual(
    runs[0].curve.map(([step]) => step),
    [...Array(1000 / WINDOW).keys()].map((i) => (i + 1) * WINDOW),
  );
  assertNear(runs[0].curve[0][1], 3 - 99 / 4000 - 0.05, 1e-12);
  const picture = toText(drawFan(t, runs, 1000, 2));
  assert.equal(picture.match(/class="thread"/g).length, 3);
  assert.equal(picture.match(/<circle/g).length, 3);
  assert.match(picture, /class="end chosen" data-seed="2"/);
  assert.equal(seedAt(runs, 1000, 0.95, 0), 1, "the highest");
  assert.equal(seedAt(runs, 1000, 0.95, 1), 3, "the lowest");
  assert.ok(!/NaN/.test(toText(drawFan(t, runs.slice(0, 1), 1000, 1))));
});
