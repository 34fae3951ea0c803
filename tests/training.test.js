/** One model in the worker: trained in slices, looked at now and at earlier steps, replaced only by one that can be looked at. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { MicroGPT as Engine } from "../wasm/microgpt.js";
import { LISTS } from "../web/data/lists.js";
import { EngineError } from "../web/errors.js";
import { LINES } from "../web/input/limits.js";
import { baselinesOf } from "../web/model/baselines.js";
import { engineOptions, MAX_STEPS } from "../web/model/engine-options.js";
import { decodeWeights } from "../web/model/link.js";
import { inLettersOf, readable } from "../web/model/look.js";
import { Snapshots } from "../web/model/snapshots.js";
import { Training } from "../web/model/training.js";
import { DEFAULT_SETTINGS, withChange } from "../web/options.js";
import { choicesOf } from "../web/views/parts/choices.js";
import { contentOf, writeSafetensors } from "./reference/safetensors.js";
import { assertAllNear, assertNear, FEW_NAMES, golden, MicroGPT, moduleBytes, NAMES } from "./support.js";

const LIST = Object.fromEntries(
  LISTS.map(({ id }) => [id, readFileSync(new URL(`../web/data/${id}.txt`, import.meta.url), "utf8")]),
);

const MODULES = { f32: new WebAssembly.Module(moduleBytes("f32")), f64: new WebAssembly.Module(moduleBytes("f64")) };

/** Lists and modules from the files that the page carries packed. */
const ASSETS = {
  listText: async (id) => LIST[id],
  listWith: async (docs) => {
    const sorted = [...docs].sort().join("\n");
    return LISTS.map(({ id }) => id).find((id) => LIST[id].trimEnd().split("\n").sort().join("\n") === sorted);
  },
  engineModule: async (precision) => ({ precision, module: MODULES[precision] }),
};

const SAMPLING = { count: 5, temperature: 0.5, seed: 1, prefix: "" };
const REQUEST = { moment: null, sampling: SAMPLING };
const settingsWith = (change) => withChange(DEFAULT_SETTINGS, change);
const SMALL = settingsWith({ nEmbd: 8, nHead: 1, blockSize: 8, numSteps: 200 });
const ALL = Number.POSITIVE_INFINITY;

/** A list that is quick to make a model of, with names to hold out. */
const SHORT_LIST = LIST.germany.split("\n").slice(0, 120).join("\n");

const make = async (options = {}) => {
  const training = new Training({ ...ASSETS, ...options.assets });
  const source = { settings: SMALL, list: "own", text: SHORT_LIST, request: REQUEST, ...options };
  const facts = await training.create(source);
  return { training, facts, source };
};

/** The same model, by itself. */
const twinOf = ({ settings, text }) =>
  MicroGPT.create({ text, precision: settings.precision, ...engineOptions(settings) });

const advance = (training, steps, request = null) => training.advance({ steps, milliseconds: ALL, request });

/**
 * A clock that stands still, but while the engine does one thing.
 * @param {import("node:test").TestContext} t
 * @param {Partial<Record<"trainStep" | "restore" | "evaluate" | "generate", (calls: number) => number>>} costs milliseconds of a call
 */
function clockOf(t, costs) {
  let now = 1000;
  t.mock.method(performance, "now", () => now);
  for (const [method, cost] of Object.entries(costs)) {
    let calls = 0;
    const original = Engine.prototype[method];
    t.mock.method(Engine.prototype, method, function (...given) {
      now += cost(++calls);
      return original.apply(this, given);
    });
  }
}

/* ---- making a model ---- */

test("a new model is told in full: its size, list, vocabulary, baselines, held-out loss and first look", async () => {
  const { facts, source } = await make();
  const twin = await twinOf(source);
  assert.deepEqual([facts.step, facts.numParams, facts.numNames], [0, twin.numParams, 120]);
  assert.deepEqual([facts.vocab, facts.config, facts.list], [twin.vocab, twin.config, undefined]);
  assert.deepEqual(facts.baselines, baselinesOf(twin.docs(), twin.vocab.length + 1));
  assert.deepEqual(facts.heldOut, [{ step: 0, loss: twin.evaluate({ limit: 200 }) }]);
  assert.equal(facts.look.moment, null);
  assert.equal(facts.look.names.length, 5);
  assert.deepEqual([facts.pretrained, facts.loss], [false, null]);
  structuredClone(facts);
});

test("the time of the first look is that of the look alone", async (t) => {
  clockOf(t, { generate: () => 7, evaluate: () => 100 });
  assert.equal((await make()).facts.milliseconds, 7);
});

test("the first look at a model, and later ones at another, are with the edits that are asked for", async () => {
  const { training, facts, source } = await make({ request: { ...REQUEST, edits: [WEIGHT], embeddings: true } });
  assert.equal(facts.look.embeddings.data[8 + 2], 1.5);
  await training.look({ ...REQUEST, edits: [WEIGHT] });
  await training.create({ ...source, settings: withChange(SMALL, { nEmbd: 16 }), request: REQUEST });
  const { embeddings } = await training.look({ ...REQUEST, edits: [WEIGHT], embeddings: true });
  assert.equal(embeddings.data[16 + 2], 1.5);
});

test("the page's own lists are known by their names", async () => {
  const training = new Training(ASSETS);
  const facts = await training.create({ settings: SMALL, list: "japan", request: REQUEST });
  assert.equal(facts.numNames, 1851);
  assert.deepEqual((await training.documents()).sort(), LIST.japan.trimEnd().split("\n"));
});

test("exactly, nothing is held out; of a list of one name neither", async () => {
  assert.deepEqual((await make({ settings: withChange(SMALL, { precision: "f64" }) })).facts.heldOut, []);
  assert.deepEqual((await make({ text: "anna" })).facts.heldOut, []);
});

test("before there is a model every question is refused, and nothing breaks", async () => {
  const training = new Training(ASSETS);
  const questions = [
    () => training.save(),
    () => training.encodeWeights(null),
    () => training.advance({ steps: 1, milliseconds: 1, request: null }),
    () => training.look(REQUEST),
    () => training.configure({ numSteps: 5 }),
    () => training.generate({}),
    () => training.read(""),
    () => training.documents(),
  ];
  for (const question of questions) await assert.rejects(async () => question(), { code: "no-model" });
});

/* ---- slices ---- */

test("slices of any length bring the losses of one run, to the bit", async () => {
  const { training, source } = await make();
  const losses = [];
  for (const steps of [1, 2, 50, 0, 30, 117]) {
    const slice = await advance(training, steps);
    losses.push(...slice.losses);
    assert.equal(slice.step, losses.length);
    assert.equal(slice.losses.length, steps);
    structuredClone(slice);
  }
  assert.deepEqual(Float64Array.from(losses), (await twinOf(source)).trainStep(1000));
});

test("a slice ends with its time", async (t) => {
  const { training } = await make();
  let now = 0;
  t.mock.method(performance, "now", () => {
    now += 1;
    return now;
  });
  const { losses, milliseconds, step } = await training.advance({ steps: 100, milliseconds: 30, request: null });
  assert.ok(losses.length > 1 && losses.length < 30, `${losses.length} steps`);
  assert.deepEqual([milliseconds, step], [losses.length, losses.length], "each took one tick of this clock");
});

test("a slice has the steps that begin within its time, which is that of training alone", async (t) => {
  const { training } = await make();
  clockOf(t, { trainStep: () => 10, evaluate: () => 1000 });
  const { losses, milliseconds } = await training.advance({ steps: 100, milliseconds: 30, request: null });
  assert.deepEqual([losses.length, milliseconds], [3, 30]);
  const rest = await advance(training, 47);
  assert.equal(rest.heldOut.length, 1);
  assert.deepEqual([rest.losses.length, rest.milliseconds], [47, 470]);
});

// The time is looked at before the first step: a clock that ticks just then, as coarse ones do, leaves no step at all.
test("a slice takes at least one step, however late it gets", async (t) => {
  const { training } = await make();
  let now = 0;
  t.mock.method(performance, "now", () => {
    now += 100;
    return now;
  });
  const { losses } = await training.advance({ steps: 5, milliseconds: 9, request: null });
  assert.equal(losses.length, 1);
});

test("a slice ends with the schedule, and after it there is none", async () => {
  const { training } = await make();
  assert.equal((await advance(training, 1000)).losses.length, 200);
  const { losses, step, tokens, problem, heldOut } = await advance(training, 1000);
  assert.deepEqual([losses.length, step, tokens, problem, heldOut], [0, 200, 0, null, []]);
});

test("a slice counts the tokens that it trained on", async () => {
  const { training, source } = await make({ settings: withChange(SMALL, { batchSize: 4 }) });
  const twin = await twinOf(source);
  twin.trainStep(7);
  await advance(training, 7);
  const before = twin.tokensSeen;
  twin.trainStep(13);
  assert.equal((await advance(training, 13)).tokens, twin.tokensSeen - before);
});

test("a slice names what it learned from: the first name of its last batch, in the order of training, round and round", async () => {
  for (const batchSize of [1, 4]) {
    const { training, source } = await make({ settings: withChange(SMALL, { batchSize }) });
    const docs = (await twinOf(source)).docs({ split: "train" });
    for (let step = 1; step <= 150; step++) {
      const { trainedOn } = await advance(training, 1);
      assert.equal(trainedOn, docs[((step - 1) * batchSize) % docs.length], `step ${step}`);
    }
  }
  assert.equal((await advance((await make()).training, 0)).trainedOn, "");
});

test("a slice looks at the model where that is asked for", async () => {
  const { training } = await make();
  assert.equal((await advance(training, 1)).look, null);
  const { look } = await advance(training, 1, REQUEST);
  assert.deepEqual(look, await training.look(REQUEST));
});

test("held-out names are evaluated every fifty steps, half as often each time that the run has doubled", async () => {
  const { training } = await make({ settings: withChange(SMALL, { numSteps: 4500 }) });
  const steps = [];
  for (let left = 4500; left > 0; left -= 90)
    steps.push(...(await advance(training, 90)).heldOut.map(({ step }) => step));
  const due = (from, to, interval) =>
    Array.from({ length: (to - from) / interval }, (_, i) => from + (i + 1) * interval);
  assert.deepEqual(steps, [...due(0, 1000, 50), ...due(1000, 2000, 100), ...due(2000, 4000, 200), 4400]);
});

test("the held-out loss is that of the model then, on the first two hundred names", async () => {
  const settings = withChange(SMALL, { seed: 7 });
  const { training, source } = await make({ settings, text: LIST.japan });
  const twin = await twinOf(source);
  assert.equal(twin.numValidationDocs, 185);
  twin.trainStep(50);
  const { heldOut } = await advance(training, 60);
  assert.deepEqual(heldOut, [{ step: 50, loss: twin.evaluate({ limit: 200 }) }]);
});

test("of a longer list the held-out loss, and the loss of a model that was loaded, are those of two hundred names", async () => {
  for (const [precision, split] of [
    ["f32", "validation"],
    ["f64", "train"],
  ]) {
    const settings = withChange(SMALL, { precision });
    const { training, facts } = await make({ settings, text: LIST.names });
    const loss = (await twinOf({ settings, text: LIST.names })).evaluate({ split, limit: 200 });
    assert.deepEqual(facts.heldOut, split === "train" ? [] : [{ step: 0, loss }]);
    const loaded = await new Training(ASSETS).load({ file: training.save(), precision, request: REQUEST });
    assert.deepEqual([loaded.loss, loaded.pretrained], [loss, true]);
  }
});

test("how long the schedule takes is measured on a copy for a tenth of a second, and estimated beyond", async (t) => {
  const { training, source } = await make();
  clockOf(t, { trainStep: (calls) => (calls <= 10 ? 10 : 1000) });
  assert.deepEqual(await training.measure(), { count: 200, milliseconds: 2000 });
  const short = await make({ settings: withChange(SMALL, { numSteps: 5 }) });
  clockOf(t, { trainStep: () => 10 });
  assert.deepEqual(await short.training.measure(), { count: 5, milliseconds: 50 });
  t.mock.restoreAll();
  assert.deepEqual(
    (await advance(training, 20)).losses,
    (await twinOf(source)).trainStep(20),
    "the model did not train",
  );
  await advance(training, 200);
  await training.load({ file: training.save(), precision: "f32", request: REQUEST });
  assert.equal(await training.measure(), null, "a model at its end has no start to begin from");
});

test("a run that diverges tells so, keeps its losses until then, and its last good parameters", async () => {
  const { training } = await make({ settings: withChange(SMALL, { learningRate: 10 }) });
  await training.configure({ learningRate: 1e30 });
  const { losses, problem, step } = await advance(training, 200, REQUEST);
  assert.equal(problem.code, "diverged");
  assert.ok(losses.length < 200 && losses.every(Number.isFinite));
  assert.equal(step, losses.length);
  structuredClone(problem);
});

test("the learning rate and the schedule change from the next step on", async () => {
  const { training, source } = await make();
  const twin = await twinOf(source);
  await advance(training, 20);
  twin.trainStep(20);
  for (const change of [{ learningRate: 0.05 }, { numSteps: 300 }]) {
    await training.configure(change);
    twin.configure(change);
    assert.deepEqual((await advance(training, 20)).losses, twin.trainStep(20));
  }
});

/* ---- looking ---- */

test("looking, sampling and reading leave training as it was", async () => {
  const { training, source } = await make();
  const request = {
    ...REQUEST,
    comparison: { temperatures: [0.1, 2], count: 3 },
    trace: 2,
    parameters: "data",
    embeddings: true,
    reading: "helsinki",
    tape: true,
  };
  const losses = [];
  for (let step = 0; step < 60; step += 20) {
    losses.push(...(await advance(training, 20, request)).losses);
    await training.look({ ...request, moment: 10 });
    training.generate({ count: 2 });
    training.read("he");
    await training.encodeWeights(null);
    training.save();
  }
  assert.deepEqual(Float64Array.from(losses), (await twinOf(source)).trainStep(60));
});

test("each name is drawn with a seed of its own, and is known if the list has it", async () => {
  const { training, source } = await make();
  await advance(training, 200);
  const twin = await twinOf(source);
  twin.trainStep(200);
  const { names } = await training.look({
    ...REQUEST,
    sampling: { ...SAMPLING, seed: 7, temperature: 0.8, prefix: "k" },
  });
  const docs = new Set(twin.docs());
  assert.deepEqual(
    names,
    [7, 8, 9, 10, 11].map((seed) => {
      const [text] = twin.generate({ count: 1, seed, temperature: 0.8, prefix: "k" });
      return { text, known: docs.has(text) };
    }),
  );
  const low = await training.look({ ...REQUEST, sampling: { ...SAMPLING, prefix: "a".repeat(6) } });
  assert.ok(low.names.every(({ known }) => !known));
});

test("a look holds what was asked for, and nothing else", async () => {
  const { training } = await make();
  await advance(training, 5);
  const keys = async (change) => Object.keys(await training.look({ ...REQUEST, ...change })).sort();
  assert.deepEqual(await keys({}), ["moment", "names"]);
  assert.deepEqual(await keys({ trace: 0 }), ["moment", "names", "trace"]);
  assert.deepEqual(await keys({ embeddings: true, tape: true, reading: "" }), [
    "embeddings",
    "moment",
    "names",
    "reading",
    "tape",
  ]);
});

test("names are compared at other temperatures from the same seeds", async () => {
  const { training } = await make();
  await advance(training, 50);
  const { names, comparison } = await training.look({ ...REQUEST, comparison: { temperatures: [0.5, 2], count: 3 } });
  assert.deepEqual(
    comparison.map(({ temperature }) => temperature),
    [0.5, 2],
  );
  assert.deepEqual(comparison[0].names, names.slice(0, 3));
  assert.equal(comparison[1].names.length, 3);
});

test("a name step by step is the name on show, draw by draw", async () => {
  const { training, source } = await make();
  await advance(training, 100);
  for (const index of [0, 1, 2, 3, 4]) {
    const rules = [{}, { topK: 2 }, { topP: 0.4 }, { minP: 0.3 }, { topK: 5, topP: 0.9, minP: 0.01 }][index];
    const sampling = { ...SAMPLING, ...rules, prefix: "ka!" };
    const { names, trace } = await training.look({ ...REQUEST, sampling, trace: index });
    assert.equal(trace.prefix + trace.draws.map(({ char }) => char).join(""), names[index].text);
    assert.deepEqual([trace.index, trace.prefix, trace.temperature], [index, "ka", 0.5]);
    const isCut = trace.draws.some(({ probs }) => probs.some((probability) => probability === 0));
    assert.equal(isCut, index > 0, "what is cut has no probability");
    assert.deepEqual(
      trace.draws.map(({ done }) => done),
      trace.draws.map((_, i) => i === trace.draws.length - 1),
    );
    assert.deepEqual(trace.cache.shape, [1, 1 + 2 + trace.draws.length - 1, source.settings.nEmbd]);
    for (const { logits, probs, untempered, token, uniform } of trace.draws) {
      const powers = [...logits].map(Math.exp);
      const sum = powers.reduce((total, power) => total + power, 0);
      assertAllNear(
        untempered,
        powers.map((power) => power / sum),
        1e-6,
        "softmax",
      );
      const squared = untempered.map((p, i) => (probs[i] > 0 ? p ** 2 : 0));
      const all = squared.reduce((total, p) => total + p, 0);
      assertAllNear(
        [...probs],
        squared.map((p) => p / all),
        1e-4,
        "temperature 0.5 squares what is kept",
      );
      const before = probs.slice(0, token).reduce((total, p) => total + p, 0);
      assert.ok(uniform >= before - 1e-5 && uniform <= before + probs[token] + 1e-5);
    }
  }
});

test("what is shown as kept is what can be sampled: no draw leaves it, each of it can be drawn, and the rules would keep no less", async () => {
  const { training, source } = await make();
  await advance(training, 100);
  const twin = await twinOf(source);
  twin.trainStep(100);
  const rule = fc.record({
    temperature: fc.constantFrom(0.3, 0.5, 1, 2),
    topK: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    topP: fc.constantFrom(1, 0.2, 0.5, 0.9, 0.99),
    minP: fc.constantFrom(0, 0.01, 0.1, 0.5, 1),
  });
  await fc.assert(
    fc.asyncProperty(rule, async (rules) => {
      const { trace } = await training.look({ ...REQUEST, sampling: { ...SAMPLING, ...rules, prefix: "k" }, trace: 1 });
      const { topK = Infinity, topP, minP } = rules;
      assert.deepEqual(trace.cuts, { topK: rules.topK, topP, minP });
      const choices = choicesOf(trace.draws[0], twin.vocab);
      const kept = choices.filter(({ kept }) => kept);
      const draw = (uniform) => {
        twin.beginName({ prefix: "k" });
        return twin.sampleToken({ ...rules, uniform }).token;
      };
      const drawn = new Set(Array.from({ length: 300 }, (_, i) => draw(i / 300)));
      // In float32 a sum is not moved by less.
      for (const { from, probability, token } of kept)
        if (probability > 1e-6) assert.equal(draw(from + probability / 2), token);
      for (const token of drawn) assert.ok(choices[token].kept, `token ${token}`);

      // As the rules are defined, one after the other, on the probabilities that are shown: to float32's rounding.
      const sorted = choices.map(({ tempered }) => tempered).sort((a, b) => b - a);
      const most = sorted.slice(0, topK);
      const total = most.reduce((sum, p) => sum + p, 0);
      const sums = most.map((_, i) => most.slice(0, i + 1).reduce((sum, p) => sum + p, 0) / total);
      const nucleus = topP < 1 ? sums.findIndex((sum) => sum >= topP - 1e-6) + 1 : most.length;
      const large = most.filter((p) => p >= minP * most[0] * (1 - 1e-6)).length;
      const isOff = rules.topK === undefined && topP === 1 && minP === 0;
      assert.equal(kept.length, isOff ? choices.length : Math.min(nucleus, large));
      const share = kept.reduce((sum, { tempered }) => sum + tempered, 0);
      for (const { tempered, probability } of kept) assertNear(probability, tempered / share, 1e-4, "renormalized");
      for (const { kept, probability } of choices) if (!kept) assert.equal(probability, 0);
      const least = Math.min(...kept.map(({ tempered }) => tempered));
      for (const { kept, tempered } of choices) if (!kept) assert.ok(tempered <= least * (1 + 1e-6));
    }),
    { numRuns: 60 },
  );
});

test("where nothing is cut, the rules say so, and probabilities before a cut are given only where there is one", async () => {
  const { training } = await make();
  const traceBy = async (rules) =>
    (await training.look({ ...REQUEST, sampling: { ...SAMPLING, ...rules }, trace: 0 })).trace;
  const trace = await traceBy({});
  assert.deepEqual(trace.cuts, { topK: undefined, topP: 1, minP: 0 });
  assert.ok(trace.draws.every((draw) => !("tempered" in draw)));
  for (const rules of [{ topK: 3 }, { topP: 0.9 }, { minP: 0.1 }])
    assert.ok((await traceBy(rules)).draws.every(({ tempered, probs }) => tempered.length === probs.length));
});

test("a name that is read has a surprise for each letter and for its end, whose mean is its loss", async () => {
  const { training, source } = await make({ settings: withChange(SMALL, { precision: "f64" }), text: FEW_NAMES });
  const twin = await twinOf(source);
  const [next] = twin.docs();
  const { reading } = await training.look({ ...REQUEST, reading: next });
  const letters = [...reading.text].length;
  assert.equal(reading.surprises.length, letters + 1);
  assertNear(reading.surprises.reduce((sum, nats) => sum + nats, 0) / (letters + 1), twin.trainStep()[0], 1e-9);
  const { nLayer, nHead } = source.settings;
  assert.deepEqual(reading.attention.shape, [nLayer, nHead, letters + 1, letters + 1]);
});

test("of what is typed the model reads letters that it knows, as many as its context holds", async () => {
  const { training } = await make();
  const read = async (reading) => (await training.look({ ...REQUEST, reading })).reading.text;
  assert.equal(await read("HE!l s"), "hels", "a letter that the list has in the other case");
  assert.equal(await read("abcdefghijk".replace("b", "")), "acdefgh".slice(0, 7));
  const { names } = await training.look({ ...REQUEST, sampling: { ...SAMPLING, prefix: "helsinki" } });
  for (const { text } of names) assert.ok(text.startsWith("helsin") && text.length >= 6 && text.length <= 8, text);
  const model = { vocab: ["😀", "a"], config: { blockSize: 4 } };
  assert.equal(readable(model, "a😀b😀a", 0), "a😀😀");
  assert.equal(readable(model, "a😀b😀a", 1), "a😀");
  assert.equal(readable(undefined ?? {}, "", 0), "", "before there is a model");
});

test("a letter that the list has only in the other case or normal form is taken so", () => {
  const inLetters = (letters, text) => inLettersOf([...letters], text);
  const latin = "abcdefghijklmnopqrstuvwxyz";
  assert.deepEqual(inLetters(latin, "José María"), { text: "josemaria", unknown: ["é", " ", "í"] });
  assert.deepEqual(inLetters(latin.toUpperCase(), "José"), { text: "JOSE", unknown: ["é"] });
  assert.deepEqual(inLetters("joséJ", "José".normalize("NFD")), { text: "José", unknown: [] });
  assert.deepEqual(inLetters("josé".normalize("NFD"), "JOSÉ"), { text: "josé".normalize("NFD"), unknown: [] });
  assert.deepEqual(inLetters("각".normalize("NFD"), "각가"), { text: "각가".normalize("NFD"), unknown: [] });
  assert.deepEqual(inLetters("aé", "éa?"), { text: "éa", unknown: ["?"] });
  const both = "eé".normalize("NFC") + "é".normalize("NFD").slice(1);
  for (const form of ["NFC", "NFD"])
    assert.deepEqual(
      inLetters(both, "é".normalize(form)),
      { text: "é".normalize(form), unknown: [] },
      "known as it is",
    );
});

test("of many letters some rows are given, evenly, the first and BOS among them", async () => {
  const letters = Array.from({ length: 600 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  const training = new Training(ASSETS);
  const request = { ...REQUEST, parameters: "data", embeddings: true };
  const { look } = await training.create({ settings: SMALL, list: "own", text: letters.join("\n"), request });
  const whole = await MicroGPT.create({
    ...engineOptions(SMALL),
    precision: SMALL.precision,
    text: letters.join("\n"),
  });
  for (const matrix of [look.embeddings, ...look.parameters]) {
    const { shape, data } = whole.parameters().find(({ name }) => name === matrix.name);
    assert.deepEqual(matrix.shape, shape);
    assert.equal(matrix.rows !== undefined, ["wte", "lm_head"].includes(matrix.name));
    const rows = matrix.rows ?? shape.slice(0, 1).flatMap((count) => [...Array(count).keys()]);
    assert.deepEqual([rows[0], rows.at(-1), new Set(rows).size], [0, shape[0] - 1, rows.length]);
    if (matrix.rows) assert.equal(rows.length, matrix === look.embeddings ? 256 : 100);
    const width = shape[1];
    assert.deepEqual(
      [...matrix.data],
      rows.flatMap((row) => [...data.subarray(row * width, (row + 1) * width)]),
    );
  }
  whole.free();
});

test("of as many letters as have room, all rows are given", async () => {
  const tokens = Array.from({ length: 100 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  for (const [letters, isWhole] of [
    [tokens.slice(1), true], // and BOS
    [tokens, false],
  ]) {
    const source = { settings: SMALL, list: "own", text: letters.join("\n"), request: { ...REQUEST, weights: "wte" } };
    const { look } = await new Training(ASSETS).create(source);
    assert.equal(look.weights.matrix.rows === undefined, isWhole);
  }
});

test("names that were learned in decomposed letters are written composed", async () => {
  const names = Array.from({ length: 30 }, (_, i) => "가각나다라마바사아자".slice(i % 8, (i % 8) + 2));
  const text = names.join("\n").normalize("NFD");
  const training = new Training(ASSETS);
  const { look } = await training.create({ settings: SMALL, list: "own", text, request: REQUEST });
  for (const { text } of look.names) assert.equal(text, text.normalize("NFC"));
  assert.ok(look.names.some(({ text }) => /[\uac00-\ud7a3]/.test(text)));
});

test("what follows a prefix is told by logits, for each letter and the end", async () => {
  const { training, source } = await make();
  await advance(training, 20);
  const twin = await twinOf(source);
  twin.trainStep(20);
  twin.beginName({ prefix: "he" });
  const { letters, logits } = training.read("he");
  assert.deepEqual(letters, twin.vocab);
  assert.deepEqual(logits, [...twin.sampleToken({ uniform: 0 }).logits]);
  assert.throws(() => training.read("!"), { code: "bad-prefix" });
});

/* ---- earlier steps ---- */

test("an earlier step is shown as it was, while the model stays where it is", async () => {
  const { training, source } = await make();
  const request = { ...REQUEST, parameters: "data", reading: "helsi" };
  const seen = [];
  for (let step = 0; step <= 40; step++) {
    seen.push(await training.look(request));
    await advance(training, 1);
  }
  for (const moment of [0, 1, 17, 40])
    assert.deepEqual(await training.look({ ...request, moment }), { ...seen[moment], moment });
  const twin = await twinOf(source);
  twin.trainStep(41);
  assert.deepEqual((await advance(training, 20)).losses, twin.trainStep(20));
});

test("of a long run the nearest step is shown of which there is a snapshot", async () => {
  const { training } = await make({ settings: withChange(SMALL, { numSteps: 1000 }) });
  await advance(training, 100);
  for (const [moment, shown] of [
    [0, 0],
    [2, 0],
    [3, 5],
    [55, 55],
    [99, 100],
  ])
    assert.equal((await training.look({ ...REQUEST, moment })).moment, shown, `step ${moment}`);
});

test("snapshots are evenly spaced, never too many, and the first stays", () => {
  const numbers = new Float32Array(4);
  const snapshots = new Snapshots({ numSteps: 100, bytes: 2 ** 40 });
  assert.equal(snapshots.nearest(5), undefined);
  assert.deepEqual(snapshots.some(100), []);
  const steps = () => {
    const all = new Set();
    for (let step = 0; step <= 1000; step++) all.add(snapshots.nearest(step).step);
    return [...all];
  };
  for (let step = 0; step <= 1000; step++) if (snapshots.isDue(step)) snapshots.add(step, numbers);
  const taken = steps();
  assert.ok(taken.length <= 16 && taken.length > 7, `${taken.length} snapshots`);
  const interval = taken[1];
  assert.deepEqual(
    taken,
    taken.map((_, i) => i * interval),
  );
  assert.ok(1000 - taken.at(-1) < interval);
});

/** The snapshots of a run up to a step. */
function snapshotsUntil(last, run) {
  const snapshots = new Snapshots(run);
  for (let step = 0; step <= last; step++) if (snapshots.isDue(step)) snapshots.add(step, new Float32Array(4));
  return snapshots;
}

const stepsOf = (snapshots) => snapshots.map(({ step }) => step);
const every = (interval, last) => [...Array(last / interval + 1).keys()].map((i) => i * interval);

test("there are 16 to 200 snapshots over the schedule, of 64 MiB together; of one more than that every second is dropped", () => {
  const [small, large] = [1, 2 ** 40];
  assert.deepEqual(stepsOf(snapshotsUntil(1600, { numSteps: 1600, bytes: large }).all), every(100, 1600));
  assert.deepEqual(stepsOf(snapshotsUntil(40_200, { numSteps: 40_200, bytes: small }).all), every(201, 40_200));
  const run = { numSteps: 6400, bytes: 2 ** 20 };
  assert.deepEqual(stepsOf(snapshotsUntil(6499, run).all), every(100, 6400));
  assert.deepEqual(stepsOf(snapshotsUntil(6500, run).all), every(200, 6400));
  assert.deepEqual(stepsOf(snapshotsUntil(6800, run).all), every(200, 6800));
});

test("some of the snapshots are evenly spread, and take no more bytes than is asked for; the nearest is the earlier of two", () => {
  const ten = snapshotsUntil(900, { numSteps: 1600, bytes: 2 ** 40 });
  for (const [bytes, interval] of [
    [160, 100],
    [159, 200],
    [80, 200],
    [64, 300],
  ])
    assert.deepEqual(stepsOf(ten.some(bytes)), every(interval, 900 - (900 % interval)), `${bytes} bytes`);
  assert.deepEqual([ten.nearest(50).step, ten.nearest(51).step, ten.nearest(5000).step], [0, 100, 900]);
  const one = snapshotsUntil(0, { numSteps: 1600, bytes: 2 ** 40 });
  assert.equal(one.nearest(70).step, 0);
});

/* ---- changes by hand ---- */

const HEAD = { part: "head", layer: 0, head: 1 };
const WEIGHT = { part: "weight", name: "wte", row: 1, column: 2, value: 1.5 };
const TWO_HEADS = { settings: withChange(SMALL, { nHead: 2 }) };
const EDITED = { parameters: "data", embeddings: true, reading: "helsi", trace: 1, change: "hel" };

/** A look at a model whose head 1 has been switched off by hand, without any edits. */
async function withoutHead(source, steps) {
  const twin = await twinOf(source);
  twin.trainStep(steps);
  const file = twin.parameters();
  const { data, shape } = file.find(({ name }) => name === "layer0.attn_wo");
  assert.deepEqual(shape, [8, 8]);
  return { twin, off: data.map((number, k) => (k % 8 >= 4 ? 0 : number)) };
}

test("with edits every view is of the changed model, at the latest step and at an earlier one; without them it is as it was", async () => {
  const { training, source } = await make(TWO_HEADS);
  const request = { ...REQUEST, ...EDITED };
  const early = await training.look(request);
  await advance(training, 150);
  const plain = await training.look(request);
  for (const [moment, unchanged, steps] of [
    [null, plain, 150],
    [0, early, 0],
  ]) {
    const look = await training.look({ ...request, moment, edits: [HEAD] });
    const { off } = await withoutHead(source, steps);
    assert.deepEqual(look.parameters.find(({ name }) => name === "layer0.attn_wo").data, off);
    assert.notDeepEqual(look.reading.surprises, unchanged.reading.surprises);
    assert.notDeepEqual(look.trace.draws[0].logits, unchanged.trace.draws[0].logits);
    assert.notDeepEqual(look.change.probs, unchanged.change.probs);
    assert.deepEqual(look.change.names, look.names);
    assert.deepEqual(look.original.probs, unchanged.change.probs);
    assert.deepEqual(look.original.names, unchanged.names);
    assert.deepEqual(look.embeddings, unchanged.embeddings, "which no head is part of");
    const both = await training.look({ ...request, moment, edits: [HEAD, WEIGHT] });
    assert.equal(both.embeddings.data[8 + 2], 1.5);
    assert.deepEqual(
      { ...(await training.look({ ...request, moment })), moment: null },
      { ...unchanged, moment: null },
    );
  }
});

test("a look with edits leaves gradients, the tape and training as they were, to the bit", async () => {
  const { training, source } = await make(TWO_HEADS);
  const losses = [];
  for (let step = 0; step < 60; step += 20) {
    const request = { ...REQUEST, ...EDITED, edits: [HEAD, WEIGHT], tape: true };
    losses.push(...(await advance(training, 20, request)).losses);
    const kinds = { ...request, parameters: "grad" };
    const { parameters, tape } = await training.look(kinds);
    const plain = await training.look({ ...kinds, edits: [] });
    assert.deepEqual([parameters, tape], [plain.parameters, plain.tape]);
    await training.look({ ...request, moment: 10 });
  }
  assert.deepEqual(Float64Array.from(losses), (await twinOf(source)).trainStep(60));
});

test("what edits do to the loss is told on the same names: held-out ones, or the list's first where none are held out", async () => {
  for (const [precision, split, count] of [
    ["f32", "validation", 12],
    ["f64", "train", 120],
  ]) {
    const { training, source } = await make({ settings: withChange(SMALL, { precision }) });
    await advance(training, 100);
    const twin = await twinOf(source);
    twin.trainStep(100);
    const plain = await training.look({ ...REQUEST, change: "" });
    assert.deepEqual([plain.change.loss, plain.original], [null, undefined], "nothing is changed");
    const { change, original } = await training.look({
      ...REQUEST,
      edits: [{ part: "mlp", layer: 0 }],
      change: "",
    });
    assert.deepEqual(original.loss, { count, loss: twin.evaluate({ split }) });
    assert.equal(change.loss.count, count);
    assert.notEqual(change.loss.loss, original.loss.loss);
  }
});

test("what edits do to the loss is told on 200 names, of a large model on fewer, but 20", async () => {
  for (const [nEmbd, count] of [
    [8, 200],
    [32, 140],
    [128, 20],
  ]) {
    const settings = withChange(SMALL, { nEmbd });
    const training = new Training(ASSETS);
    await training.create({ settings, list: "names", request: REQUEST });
    const edits = [{ part: "mlp", layer: 0 }];
    const { change, original } = await training.look({ ...REQUEST, edits, change: "" });
    const twin = await twinOf({ settings, text: LIST.names });
    assert.deepEqual(original.loss, { count, loss: twin.evaluate({ limit: count }) });
    assert.equal(change.loss.count, count);
    twin.free();
  }
});

test("a matrix in which weights are set is given as it is changed, the first one if there is none of that name", async () => {
  const { training, source } = await make();
  const look = async (weights) => (await training.look({ ...REQUEST, edits: [WEIGHT], weights })).weights;
  const { matrix, names } = await look("wte");
  assert.deepEqual([matrix.name, matrix.data[8 + 2]], ["wte", 1.5]);
  assert.deepEqual(
    names,
    (await twinOf(source)).parameters().map(({ name }) => name),
  );
  assert.equal((await look("layer0.mlp_fc2")).matrix.name, "layer0.mlp_fc2");
  assert.equal((await look("layer7.mlp_fc2")).matrix.name, "wte");
});

test("letters to guess are read by the model with its edits", async () => {
  const { training } = await make(TWO_HEADS);
  await advance(training, 60);
  const surprises = async (edits) => (await training.look({ ...REQUEST, edits, guess: 0 })).guess.surprises;
  const [off, on] = [await surprises([HEAD]), await surprises([])];
  assert.notDeepEqual(off, on);
  training.takeEdits([HEAD]);
  assert.deepEqual(await surprises([]), off);
});

test("edits that are taken are the model's: it trains on from them, and what it was before is seen at earlier steps", async () => {
  const { training, source } = await make(TWO_HEADS);
  const request = { ...REQUEST, parameters: "data" };
  await advance(training, 49);
  const before = await training.look({ ...request, moment: 49 });
  const edited = await training.look({ ...request, edits: [HEAD] });
  training.takeEdits([HEAD]);
  assert.deepEqual(await training.look(request), edited);
  assert.deepEqual(await training.look({ ...request, moment: 49 }), before);
  const { losses } = await advance(training, 1);
  const { twin } = await withoutHead(source, 49);
  const plain = twin.trainStep(1);
  assert.notDeepEqual(losses, plain);
  const other = await make(TWO_HEADS);
  other.training.takeEdits([HEAD]); // not looked at before
  const taken = (await other.training.look(request)).parameters.find(({ name }) => name === "layer0.attn_wo").data;
  assert.deepEqual(taken, (await withoutHead(source, 0)).off);
  const regrown = (await training.look(request)).parameters.find(({ name }) => name === "layer0.attn_wo").data;
  assert.ok(regrown[7] !== 0, "what is off can be learned again");
});

/* ---- the odds of a name ---- */

test("the odds of a name are the product of its letters' probabilities, at the steps that are kept as well", async () => {
  const { training, source } = await make();
  await advance(training, 100);
  const { reading, odds } = await training.look({ ...REQUEST, reading: "helsinki9", odds: "helsinki9" });
  assert.equal(odds.text, "helsink", "what the model does not know, and what its context does not hold, is left out");
  assert.equal(reading.text, odds.text);
  assert.equal(reading.surprises.length, 8);
  const twin = await twinOf(source);
  const nats = () => -logProbability(twin, odds.text);
  assert.equal(odds.history[0].step, 0);
  assertNear(odds.history[0].nats, nats(), 1e-4);
  twin.trainStep(100);
  const whole = reading.surprises.reduce((sum, nats) => sum + nats, 0);
  assertNear(whole, nats(), 1e-4);
  assert.ok(odds.history.every(({ step }, i) => i === 0 || step > odds.history[i - 1].step));
  const again = await training.look({ ...REQUEST, odds: "oulu" });
  assert.equal(again.odds.text, "oulu");
  assert.notEqual(again.odds.history[0].nats, odds.history[0].nats);
});

/** Looks again until all of the steps that are kept have been looked back on. */
async function lookWhole(training, request) {
  let look;
  do look = await training.look({ ...REQUEST, ...request });
  while (look.isPartial);
  return look;
}

test("letters to guess: the model's surprise at them now, at an earlier step, and at each step that is kept", async () => {
  const { training, source } = await make();
  await advance(training, 100);
  const { guess } = await lookWhole(training, { guess: 0 });
  const twin = await twinOf(source);
  const nats = () => guess.questions.map(({ before, letter }) => -logProbabilityAfter(twin, before, letter));
  const average = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const initial = nats();
  assertNear(guess.history[0].nats, average(initial), 1e-4);
  twin.trainStep(100);
  for (const [i, one] of nats().entries()) assertNear(guess.surprises[i], one, 1e-4);
  assert.equal(guess.history.length, 101, "of each step, since there is room for all");
  assertNear(guess.history.at(-1).nats, average(nats()), 1e-4);
  const { guess: earlier } = await training.look({ ...REQUEST, moment: 0, guess: 0 });
  for (const [i, one] of initial.entries()) assertNear(earlier.surprises[i], one, 1e-4);
  const { guess: next } = await training.look({ ...REQUEST, guess: 1 });
  assert.notDeepEqual(next.questions, guess.questions);
  assert.equal(next.round, 1);
});

test("looking back takes 20 milliseconds of a look: coarsely at first, and each look knows more until all is known", async (t) => {
  const { training } = await make();
  await advance(training, 100);
  for (const [request, historyOf] of [
    [{ odds: "helsinki" }, ({ odds }) => odds.history],
    [{ guess: 0 }, ({ guess }) => guess.history],
  ]) {
    clockOf(t, { restore: () => 5 });
    const first = await training.look({ ...REQUEST, ...request });
    assert.equal(first.isPartial, true);
    assert.deepEqual(
      historyOf(first).map(({ step }) => step),
      [0, 16, 32, 48],
    );
    let looks = 1;
    let look = first;
    for (let known = 4; look.isPartial; known = historyOf(look).length) {
      look = await training.look({ ...REQUEST, ...request });
      assert.ok(historyOf(look).length > known, `look ${++looks}`);
    }
    assert.equal(historyOf(look).length, 101);
    assert.equal(looks, 26, "four of 101 a look");
    t.mock.restoreAll();
  }
});

test("another model has other letters to guess", async () => {
  const { training, source } = await make();
  const { guess } = await training.look({ ...REQUEST, guess: 0 });
  await training.create({ ...source, settings: settingsWith({ ...SMALL, seed: 7 }) });
  const { guess: other } = await training.look({ ...REQUEST, guess: 0 });
  assert.notDeepEqual(other.questions, guess.questions);
  assert.equal(other.history.length, 1);
});

/** Letter by letter, from the logits. */
function logProbability(model, name) {
  const letters = [...name];
  const places = [...letters, undefined];
  return places.reduce((sum, letter, i) => sum + logProbabilityAfter(model, letters.slice(0, i).join(""), letter), 0);
}

/** Of a letter after others, or of the end. */
function logProbabilityAfter(model, before, letter) {
  model.beginName({ prefix: before });
  const { logits } = model.sampleToken({ temperature: 1, uniform: 0 });
  const powers = logits.map(Math.exp);
  const token = letter === undefined ? model.bos : model.vocab.indexOf(letter);
  return Math.log(powers[token] / powers.reduce((a, b) => a + b));
}

/* ---- what microgpt.py prints ---- */

const PRINTED = { ...REQUEST, sampling: { ...SAMPLING, count: 20 }, printed: true };

/** What is on show where microgpt.py prints its names. */
const printed = async (training) => (await training.look(PRINTED)).names.map(({ text }) => text);

test("an exact model shows microgpt.py's names at its end, whatever was looked at on the way, each step by step", async () => {
  const expected = golden("names2018.json");
  const training = new Training(ASSETS);
  const settings = withChange(DEFAULT_SETTINGS, { precision: "f64" });
  await training.create({ settings, list: "names", request: REQUEST });
  const early = await printed(training);
  assert.notDeepEqual(early, expected.names);
  assert.deepEqual(await printed(training), early, "drawn once a step");
  const { losses, look } = await advance(training, 1000, { ...PRINTED, trace: 3, reading: "maria" });
  assertAllNear(losses, expected.losses, 1e-6, "losses");
  assert.deepEqual(
    look.names.map(({ text }) => text),
    expected.names,
  );
  assert.equal(look.trace.draws.map(({ char }) => char).join(""), expected.names[3]);
  assert.equal(look.trace.index, 3);
  assert.notDeepEqual(
    (await training.look({ ...PRINTED, sampling: { ...PRINTED.sampling, temperature: 2 } })).names,
    look.names,
  );
});

test("another model shows its own names", async () => {
  const exact = withChange(SMALL, { precision: "f64" });
  const { training, source } = await make({ settings: exact });
  await printed(training);
  const other = { ...source, settings: withChange(exact, { seed: 7 }) };
  await training.create(other);
  assert.deepEqual(await printed(training), (await twinOf(other)).generate());
});

// generate() without a seed moves the model's own generator on, and save() keeps it.
test("names that were generated before a file was saved do not change what is printed", async () => {
  const { training } = await make({ settings: withChange(SMALL, { precision: "f64" }) });
  const names = await printed(training);
  training.generate({ count: 1 });
  const other = new Training(ASSETS);
  await other.load({ file: training.save(), precision: "f64", request: REQUEST });
  assert.deepEqual(await printed(other), names);
});

test("names that are generated without a seed are others each time, also where random numbers are close; with seeds they are theirs", async (t) => {
  const { training, source } = await make();
  const random = t.mock.method(Math, "random", () => 0.001);
  const names = training.generate({ count: 10 });
  random.mock.mockImplementation(() => 0.002);
  assert.notDeepEqual(training.generate({ count: 10 }), names);
  assert.deepEqual(training.generate({ seeds: [3, 4] }), (await twinOf(source)).generate({ seeds: [3, 4] }));
});

/* ---- links and files ---- */

test("a file is computed in float64 if it has a run in float64 to continue, and only then", async () => {
  const { training } = await make({ settings: withChange(SMALL, { precision: "f64" }) });
  const other = new Training(ASSETS);
  const precisionOf = async (file) => (await other.load({ file, request: REQUEST })).config.precision;
  assert.equal(await precisionOf(training.save()), "f64");
  assert.equal(await precisionOf(training.save({ weightsOnly: true })), "f32");
  assert.equal(await precisionOf((await make()).training.save()), "f32");
});

test("a run of as many steps as the page shows, and a list of as many names as it takes, are loaded", async () => {
  const long = await MicroGPT.create({ text: SHORT_LIST, nEmbd: 4, numSteps: MAX_STEPS });
  const { tensors, metadata } = contentOf(long.save());
  const load = (file) => new Training(ASSETS).load({ file, precision: "f32", request: REQUEST });
  assert.equal((await load(long.save())).config.numSteps, MAX_STEPS);
  const at = (step) => load(writeSafetensors({ tensors, metadata: { ...metadata, step: String(step) } }));
  assert.equal((await at(MAX_STEPS)).step, MAX_STEPS);
  await assert.rejects(at(MAX_STEPS + 1), { code: "bad-file" });
  const many = await MicroGPT.create({ text: "ab\n".repeat(LINES.max), nEmbd: 4 });
  assert.equal((await load(many.save())).numNames, LINES.max);
});

test("the model is encoded for a link at the latest step or an earlier one", async () => {
  const { training, source } = await make();
  const twin = await twinOf(source);
  twin.trainStep(10);
  const earlier = twin.snapshot();
  twin.trainStep(10);
  await advance(training, 20);
  for (const [moment, snapshot, step] of [
    [null, twin.snapshot(), 20],
    [10, earlier, 10],
  ]) {
    const encoded = await training.encodeWeights(moment);
    assert.equal(encoded.step, step);
    assertAllNear([...(await decodeWeights(encoded.weights, snapshot.length))], [...snapshot], 1e-3, "weights");
  }
});

test("a model made with the weights of a link generates as the one they are of", async () => {
  const { training, source } = await make();
  await advance(training, 200);
  const { weights } = await training.encodeWeights(null);
  const { names } = await training.look(REQUEST);
  const other = await make({ weights, settings: source.settings });
  const same = other.facts.look.names.filter(({ text }, i) => text === names[i].text);
  assert.ok(same.length >= 3, `${same.length} of ${names.length} names`);
  assert.equal(other.facts.step, 0);
});

test("a loaded model is told at its step, its list by name if the page has it, and goes on to the bit", async () => {
  for (const [source, list] of [
    [{}, undefined],
    [{ list: "germany", text: undefined }, "germany"],
  ]) {
    const { training } = await make(source);
    await advance(training, 30);
    const other = new Training(ASSETS);
    const facts = await other.load({ file: training.save(), precision: "f32", request: REQUEST });
    assert.deepEqual([facts.step, facts.list, facts.heldOut[0].step], [30, list, 30]);
    assert.deepEqual(facts.look, await training.look(REQUEST));
    assert.deepEqual(await advance(other, 50, REQUEST).then(strip), await advance(training, 50, REQUEST).then(strip));
    assert.deepEqual(await other.documents(), await training.documents());
    assert.equal((await other.look({ ...REQUEST, moment: 30 })).moment, 30);
  }
});

const strip = ({ milliseconds: _, ...slice }) => slice;

/* ---- what fails leaves the model as it was ---- */

const FAILURES = {
  "settings that do not fit": [
    (training, source) => training.create({ ...source, settings: { ...SMALL, nHead: 3 } }),
    "bad-heads",
  ],
  "an empty list": [(training, source) => training.create({ ...source, text: "" }), "no-text"],
  "a first look that fails": [
    (training, source) =>
      training.create({ ...source, request: { ...REQUEST, sampling: { ...SAMPLING, temperature: -1 } } }),
    "bad-temperature",
  ],
  "damaged weights": [(training, source) => training.create({ ...source, weights: "1x" }), "bad-link"],
  "weights of another model": [
    async (training, source) => {
      const { weights } = await (await make({ settings: { ...SMALL, nLayer: 2 } })).training.encodeWeights(null);
      return training.create({ ...source, weights });
    },
    "bad-link",
  ],
  "letters in another order": [
    (training, source) => training.create({ ...source, text: "ab\nba", letters: "ba" }),
    "bad-link",
  ],
  "a list that cannot be had": [
    (training) => training.create({ settings: SMALL, list: "atlantis", request: REQUEST }),
    "no-text",
  ],
  "a file that is none": [
    (training) => training.load({ file: new Uint8Array(100), precision: "f32", request: REQUEST }),
    "bad-file",
  ],
  "a file whose first look fails": [
    (training) =>
      training.load({
        file: training.save(),
        precision: "f32",
        request: { ...REQUEST, sampling: { ...SAMPLING, temperature: -1 } },
      }),
    "bad-temperature",
  ],
};

for (const [what, [attempt, code]] of Object.entries(FAILURES))
  test(`${what}: refused, and the model goes on as it was`, async () => {
    const { training, source } = await make();
    const twin = await twinOf(source);
    await advance(training, 20);
    twin.trainStep(20);
    const before = await training.look({ ...REQUEST, moment: 10 });
    await assert.rejects(attempt(training, source), { code });
    assert.deepEqual((await advance(training, 30)).losses, twin.trainStep(30));
    assert.deepEqual(await training.look({ ...REQUEST, moment: 10 }), before);
    assert.deepEqual(await training.documents(), twin.docs());
  });

test("assets that cannot be had leave the model as it was", async () => {
  let fails = false;
  const engineModule = (precision) =>
    fails ? Promise.reject(new EngineError("no-file")) : ASSETS.engineModule(precision);
  const { training, source } = await make({ assets: { engineModule } });
  const file = training.save();
  fails = true;
  await assert.rejects(training.create(source), { code: "no-file" });
  await assert.rejects(training.load({ file, precision: "f32", request: REQUEST }), { code: "no-file" });
  assert.equal((await advance(training, 5)).losses.length, 5);
});

// load() frees the new model when listWith fails, but that model has taken the old one's place by then.
test("a list that cannot be compared leaves a model", async () => {
  const { training } = await make({ assets: { listWith: () => Promise.reject(new Error("no memory")) } });
  const file = training.save();
  await assert.rejects(training.load({ file, precision: "f32", request: REQUEST }));
  assert.equal((await advance(training, 5)).losses.length, 5);
});

/* ---- baselines ---- */

test("baselines are entropies of the list: of a guess, of letters, of letters after the letter before", () => {
  const docs = ["anna", "ann", "na", "永😀"];
  const { guess, letters, pairs } = baselinesOf(docs, 5);
  assert.equal(guess, Math.log(5));
  // Directly: the mean of -log p over all letters and ends.
  const events = docs.flatMap((doc) => [...doc, ""].map((letter, i, all) => [all[i - 1] ?? "", letter]));
  const share = (of, within) => events.filter(of).length / events.filter(within).length;
  const mean = (surprise) => events.reduce((sum, event) => sum + surprise(event), 0) / events.length;
  assertNear(
    letters,
    mean(
      ([, letter]) =>
        -Math.log(
          share(
            ([, other]) => other === letter,
            () => true,
          ),
        ),
    ),
    1e-12,
  );
  const before =
    ([first]) =>
    ([other]) =>
      other === first;
  const both =
    ([first, second]) =>
    ([a, b]) =>
      a === first && b === second;
  assertNear(
    pairs,
    mean((event) => -Math.log(share(both(event), before(event)))),
    1e-12,
  );
});

test("baselines of many letters are the same entropies", () => {
  for (const count of [1000, 2000]) {
    const docs = Array.from({ length: count }, (_, i) => String.fromCodePoint(0xfe00 + i).repeat(3)); // across U+FFFF
    const { letters, pairs } = baselinesOf(docs, count + 1);
    // Of four tokens in a row three are the same letter, followed by itself twice and then by the end; before the first all
    // letters are as likely.
    assertNear(letters, (Math.log(4) + 3 * Math.log((4 / 3) * count)) / 4, 1e-12);
    assertNear(pairs, (Math.log(count) + 3 * Math.log(3) - 2 * Math.log(2)) / 4, 1e-12);
  }
});

test("of the default list a model that sees pairs does better than one that sees letters, and that than a guess", () => {
  const { guess, letters, pairs } = baselinesOf(NAMES.trimEnd().split("\n"), 27);
  assert.ok(pairs < letters - 0.3 && letters < guess - 0.3, `${pairs} ${letters} ${guess}`);
});
