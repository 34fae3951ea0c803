/** What the judge of ports compares with: microgpt.py's figures for a list, the paths of float32, and runs with other settings. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, test } from "node:test";
import { figuresOf, float32Paths, SETTINGS, TOLERANCES } from "../wasm/conformance/figures.js";
import { helpFor } from "../wasm/conformance/help.js";
import { golden, MicroGPT, NAMES } from "./support.js";

const PACKAGED = JSON.parse(readFileSync(new URL("../public/microgpt-conformance.json", import.meta.url), "utf8"));
const TEXT = Array.from({ length: 40 }, (_, i) => NAMES.split("\n")[i * 800]).join("\n");

/** The engine, which counts the models that are not freed. */
let models = 0;
const counted = (model) => {
  models += 1;
  const free = model.free.bind(model);
  model.free = () => {
    models -= 1;
    free();
  };
  return model;
};
const Counting = {
  create: async (options) => counted(await MicroGPT.create(options)),
  load: async (bytes, options) => counted(await MicroGPT.load(bytes, options)),
};
afterEach(() => assert.equal(models, 0, "each model is freed"));

const sha256 = (data) => createHash("sha256").update(data).digest("hex");

// ---- the figures ----

test("the settings are microgpt.py's, and those of the figures in the package, as are the tolerances", () => {
  for (const [key, value] of Object.entries(golden("names2018.json").config)) assert.equal(SETTINGS[key], value, key);
  assert.deepEqual(SETTINGS, PACKAGED.settings);
  assert.deepEqual(TOLERANCES, PACKAGED.tolerances);
});

test("the figures for a list are what the float64 engine computes", async () => {
  const figures = await figuresOf(Counting, { text: TEXT, numSteps: 12 });
  const model = await MicroGPT.create({ text: TEXT, precision: "f64", numSteps: 12 });
  const initial = model.parameters().map(({ name, shape, data }) => ({ name, shape, numbers: [...data] }));
  const losses = [...model.trainStep()];
  const gradients = model.parameters().map(({ grad }) => [...grad]);
  losses.push(...model.trainStep(11));
  assert.deepEqual(figures, {
    settings: { ...SETTINGS, num_steps: 12 },
    list: { sha256: sha256(TEXT), documents: 40 },
    vocabulary: [...new Set(TEXT.replaceAll("\n", ""))].sort().join(""),
    documents: { sha256: sha256(model.docs().join("\n")), first: model.docs({ count: 12 }) },
    parameters_sha256: sha256(Float64Array.from(initial.flatMap(({ numbers }) => numbers))),
    matrices: initial.map(({ name, shape, numbers }, i) => ({ name, shape, initial: numbers, gradient: gradients[i] })),
    losses,
    names: model.generate({ count: 20, temperature: 0.5 }),
  });
});

// ---- paths of float32 ----

/**
 * An engine whose runs have these losses, whatever it is restored to, and what it was asked.
 * @param {number[][]} runs
 */
function scripted(runs) {
  const calls = { created: [], generated: [], restored: [], open: 0 };
  const create = async (options) => {
    const run = calls.created.push(options) - 1;
    assert.ok(run < 100, "it ends");
    const losses = runs[run % runs.length].values();
    calls.restored.push([]);
    calls.open += 1;
    return {
      trainStep: () => [losses.next().value],
      snapshot: () => Float64Array.of(1, -2),
      restore: (numbers) => assert.ok(calls.restored[run].push([...numbers]) < 100, "it ends"),
      generate: (options) => {
        calls.generated.push(options);
        return [`run ${run}`];
      },
      free: () => {
        calls.open -= 1;
      },
    };
  };
  return { create, calls };
}

test("runs that leave float64 at the same step and stay together are one path, the most frequent first", async () => {
  const expected = [3, 0, 3, 3, 3];
  const engine = scripted([
    [3 + 0.9e-5, 0, 3, 3, 3],
    [3, 1e-5, 3, 3, 3], // as far as the tolerance is within it
    [3, 0, 2.9, 3.2, 3.3],
    [3, 0, 2.9, 3.2, 3.3 + 9e-5],
    [3, 0, 2.9, 3.2, 3.4],
    [4, 0, 4, 4, 4],
    [3, 1, 3, 3, 3],
    [3, 1 + 1e-6, 3, 3, 3],
    [3, 1, 3, 3 + 3e-8, 3],
    [3, 0, 3, 3, 3 + 2e-5],
    [3, 0, 3, 3 + 2e-5, 3 + 2e-5],
  ]);
  const paths = await float32Paths(engine, { text: "a\nb" }, { losses: expected }, 11);
  assert.deepEqual(paths, [
    { from: 2, runs: 3, losses: [1.0000003, 3, 3, 3], names: ["run 6"] },
    { from: 3, runs: 2, losses: [2.9, 3.2, 3.300045], names: ["run 2"] },
    { from: 1, runs: 1, losses: [4, 0, 4, 4, 4], names: ["run 5"] },
    { from: 3, runs: 1, losses: [2.9, 3.2, 3.4], names: ["run 4"] },
    { from: 4, runs: 1, losses: [3.00002, 3.00002], names: ["run 10"] },
    { from: 5, runs: 1, losses: [3.00002], names: ["run 9"] },
  ]);
  const { created, generated, restored, open } = engine.calls;
  assert.deepEqual(created, Array(11).fill({ precision: "f64", text: "a\nb", numSteps: 5 }));
  assert.deepEqual(generated, Array(6).fill({ count: 20, temperature: 0.5 }));
  assert.deepEqual(
    restored.map(({ length }) => length),
    Array(11).fill(5),
  );
  assert.equal(open, 0);
});

test("runs that are a ten-thousandth apart are on different paths", async () => {
  for (const [apart, count] of [
    [0.999e-4, 1],
    [1e-4, 2],
    [1.005e-4, 2],
  ]) {
    const engine = scripted([
      [1, 0],
      [1, apart],
    ]);
    assert.equal((await float32Paths(engine, {}, { losses: [0, 0] }, 2)).length, count, `${apart}`);
  }
});

test("after each step every parameter is changed by up to what float32 rounds, or by four times that, from known random numbers", async () => {
  const engine = scripted([[1, 1]]);
  await float32Paths(engine, {}, { losses: [1, 1] }, 3);
  /** The first four numbers of mulberry32 from seeds 0, 1 and 2 */
  const uniforms = [
    [0.26642920868471265, 0.0003297457005828619, 0.2232720274478197, 0.1462021479383111],
    [0.6270739405881613, 0.002735721180215478, 0.5274470399599522, 0.9810509674716741],
    [0.7342509443406016, 0.32499843230471015, 0.28529605525545776, 0.5379551574587822],
  ];
  for (const [run, steps] of engine.calls.restored.entries())
    for (const [i, number] of steps.flat().entries()) {
      const change = (number / (i % 2 ? -2 : 1) - 1) * 2 ** 24;
      const most = run === 1 ? 4 : 1;
      assert.ok(
        Math.abs((change / most + 1) / 2 - uniforms[run][i]) < 1e-8,
        `run ${run}, number ${i}: ${(change / most + 1) / 2}`,
      );
    }
});

// ---- what is tried where a port departs ----

/** What the judge asks, for figures with some of these changed. */
function helpWith(changes = {}, engine = Counting) {
  const { settings, ...others } = changes;
  const figures = { settings: { ...SETTINGS, num_steps: 20, ...settings }, losses: [1, 1], names: [], ...others };
  const told = [];
  const help = helpFor(engine, TEXT, figures, { write: (text) => told.push(text) });
  return { help, figures, told };
}

/** Losses as a port prints them. @param {ArrayLike<number>} losses @param {number} [digits] */
const printedLosses = (losses, digits = 9) =>
  Array.from(losses, (loss, i) => ({
    step: i + 1,
    value: Number(loss.toFixed(digits)),
    unit: 10 ** -digits,
    text: loss.toFixed(digits),
  }));

/** @param {object} options @param {number} steps */
async function lossesWith(options, steps) {
  const model = await MicroGPT.create({ text: TEXT, precision: "f64", numSteps: 20, ...options });
  return [...model.trainStep(steps)];
}

test("paths that the figures lack are computed once, from 32 runs, and it is said that this takes time", async () => {
  const engine = scripted([[1, 3]]);
  const { help, figures, told } = helpWith({}, engine);
  const paths = await help.paths();
  assert.deepEqual(paths, [{ from: 2, runs: 32, losses: [3], names: ["run 0"] }]);
  assert.deepEqual([figures.float32_runs, told], [32, ["Trying how float32 may depart on this list...\n"]]);
  assert.equal(await help.paths(), paths);
  assert.deepEqual([engine.calls.created.length, engine.calls.created[0].text, told.length], [32, TEXT, 1]);
});

test("paths that the figures have are not computed", async () => {
  const engine = scripted([[1, 3]]);
  const { help, told } = helpWith({ float32_paths: [], float32_runs: 64 }, engine);
  assert.deepEqual([await help.paths(), engine.calls.created, told], [[], [], []]);
});

test("a first loss is recognized as that of another of the first twenty documents", async () => {
  const documents = (await MicroGPT.create({ text: TEXT, precision: "f64" })).docs();
  // Without learning, each step has the loss that the initial parameters give for its document.
  const losses = await lossesWith({ learningRate: 1e-30, numSteps: 30 }, 21);
  const { help } = helpWith();
  assert.equal(losses.length, 21);
  for (const [i, { step, ...loss }] of printedLosses(losses).entries())
    assert.equal(await help.document(loss), i < 20 ? documents[i] : undefined);
});

/** By the name that microgpt.py's code would have for it @type {[string, object][]} */
const SETTINGS_OF_PORTS = [
  ["random.seed(0)", { seed: 0 }],
  ["random.seed(1)", { seed: 1 }],
  ["random.seed(1337)", { seed: 1337 }],
  ["beta1 = 0.9", { beta1: 0.9 }],
  ["beta2 = 0.95", { beta2: 0.95 }],
  ["beta2 = 0.999", { beta2: 0.999 }],
  ["beta1 = 0.9 and beta2 = 0.95", { beta1: 0.9, beta2: 0.95 }],
  ["beta1 = 0.9 and beta2 = 0.999", { beta1: 0.9, beta2: 0.999 }],
  ["learning_rate = 0.001", { learningRate: 0.001 }],
  ["a learning rate that does not decay", { numSteps: 1e12 }],
  ["initial parameters of deviation 0.02", { initStd: 0.02 }],
  ["n_head = 1", { nHead: 1 }],
  ["n_head = 2", { nHead: 2 }],
  ["n_layer = 2", { nLayer: 2 }],
  ["block_size = 8", { blockSize: 8 }],
  ["block_size = 32", { blockSize: 32 }],
];

for (const [name, options] of SETTINGS_OF_PORTS)
  test(`${name}: it is recognized by eight losses, and not by seven`, async () => {
    const losses = printedLosses(await lossesWith(options, 8));
    const { help } = helpWith();
    assert.equal(await help.settings(losses), name);
    assert.equal(await help.settings(losses.slice(0, 7)), undefined);
  });

test("losses of no known settings are not recognized", async () => {
  const losses = printedLosses(await lossesWith({ seed: 7 }, 8));
  assert.equal(await helpWith().help.settings(losses), undefined);
});

test("settings are compared over a hundred steps, or as many as there are", async () => {
  for (const [steps, compared] of [
    [120, 100],
    [10, 10],
  ]) {
    const losses = printedLosses([...(await lossesWith({ seed: 0, numSteps: steps }, compared)), 9]);
    const { help } = helpWith({ settings: { num_steps: steps } });
    const off = (step) => losses.map((loss) => ({ ...loss, value: loss.value + (loss.step === step ? 1 : 0) }));
    assert.equal(await help.settings(losses), "random.seed(0)");
    assert.equal(await help.settings(off(compared)), undefined);
  }
});

// ---- sampling ----

/** The names of a trained model, drawn in some way. @param {object} options of generate */
async function namesWith(options) {
  const model = await MicroGPT.create({ text: TEXT, precision: "f64", numSteps: 20 });
  model.trainStep(20);
  return model.generate({ count: 200, temperature: 0.5, ...options });
}

test("names are recognized that were drawn at another temperature, from a new seed or after one that was left out", async () => {
  const right = await namesWith({});
  const { help } = helpWith({ settings: { samples: 200 }, names: right });
  for (const [name, names] of [
    ["temperature 1", await namesWith({ temperature: 1 })],
    ["temperature 0.8", await namesWith({ temperature: 0.8 })],
    ["random.seed(42) anew before sampling", await namesWith({ seed: 42 })],
    ["one name drawn and left out before the first", (await namesWith({ count: 201 })).slice(1)],
    [undefined, await namesWith({ temperature: 0.7 })],
  ]) {
    assert.equal(await help.sampling(names), name);
    assert.equal(await help.sampling(names.slice(0, 3)), name);
    assert.equal(await help.sampling(names.slice(0, 2)), undefined);
  }
  const last = right.slice(1).concat("other");
  assert.equal(await help.sampling(last), "one name drawn and left out before the first");
  assert.equal(await help.sampling(last.with(-2, "other")), undefined);
});
