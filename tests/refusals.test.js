/** Invalid arguments throw a MicroGPTError with a code and a sentence, and leave the model unchanged. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { contentOf, writeSafetensors } from "./reference/safetensors.js";
import { assertSameFuture, FEW_NAMES, MicroGPT, MicroGPTError, moduleBytes } from "./support.js";

/** The error must have this code, and a sentence that names these parts. */
const refusal =
  (code, ...named) =>
  (error) => {
    assert.ok(error instanceof MicroGPTError && error instanceof Error, `not a MicroGPTError: ${error}`);
    assert.equal(error.code, code);
    assert.equal(error.name, "MicroGPTError");
    assert.match(error.message, /^\p{Lu}?.{20,}\.$/su, "a sentence");
    assert.ok(!/undefined|\[object/.test(error.message), error.message);
    for (const part of named) assert.ok(error.message.includes(part), `“${error.message}” does not name ${part}`);
    return true;
  };

const tooMany = Array.from({ length: 65535 }, (_, i) => String.fromCodePoint(0x10000 + i)).join("");

const CREATIONS = [
  [{ text: undefined }, "no-text"],
  [{ text: 7 }, "no-text"],
  [{ text: "" }, "no-text"],
  [{ text: " \n\t\r\n\u3000" }, "no-text"],
  [{ text: tooMany }, "too-many-letters"],
  [{ nLayer: 0 }, "bad-setting", "nLayer", "0"],
  [{ nLayer: 1.5 }, "bad-setting", "nLayer must be a whole number from 1 to 1024, not 1.5"],
  [{ nEmbd: -4 }, "bad-setting", "nEmbd"],
  [{ nEmbd: "16" }, "bad-setting", "nEmbd"],
  [{ nHead: NaN }, "bad-setting", "nHead"],
  [{ nHead: -1 }, "bad-setting", "nHead must be a whole number from 0 to 16384, not -1"],
  [{ optimizer: "momentum" }, "bad-setting", "optimizer must be adam or sgd, not momentum"],
  [{ optimizer: 1 }, "bad-setting", "optimizer must be adam or sgd, not 1"],
  [{ blockSize: 16385 }, "bad-setting", "blockSize", "16385"],
  [{ batchSize: 0 }, "bad-setting", "batchSize"],
  [{ numSteps: Infinity }, "bad-setting", "numSteps"],
  [{ seed: -1 }, "bad-setting", "seed"],
  [{ seed: 2 ** 53 }, "bad-setting", "seed"],
  [{ seed: 0.5 }, "bad-setting", "seed"],
  [{ learningRate: 0 }, "bad-setting", "learningRate must be a number from 1e-30 to 1e+30, not 0"],
  [{ beta1: 1 }, "bad-setting", "beta1"],
  [{ beta2: -0.1 }, "bad-setting", "beta2"],
  [{ epsAdam: 0 }, "bad-setting", "epsAdam"],
  [{ initStd: -1 }, "bad-setting", "initStd"],
  [{ validationSplit: 1 }, "bad-setting", "validationSplit"],
  [{ layers: 2 }, "bad-setting", "layers", "nLayer"],
  [{ nEmbd: 18 }, "bad-heads", "nEmbd", "nHead"],
  [{ nLayer: 1024, nEmbd: 16384 }, "out-of-memory"],
  [{ batchSize: 65536, blockSize: 16384, nEmbd: 16384, nHead: 16384, nLayer: 16 }, "out-of-memory"],
  [{ precision: "f16" }, "bad-option", "f16"],
  [{ precision: "toString" }, "bad-option", "toString"],
];

for (const [options, code, ...named] of CREATIONS) {
  const shown = Object.entries(options).map(([name, value]) => `${name} ${JSON.stringify(value)?.slice(0, 30)}`);
  test(`create() refuses ${shown.join(", ")}: ${code}`, async () => {
    await assert.rejects(MicroGPT.create({ text: FEW_NAMES, ...options }), refusal(code, ...named));
  });
}

const USES = {
  "trainStep() of a negative count": [(model) => model.trainStep(-1), "bad-option", "count"],
  "trainStep() of half a step": [(model) => model.trainStep(0.5), "bad-option", "count"],
  "evaluate() on an unknown split": [(model) => model.evaluate({ split: "test" }), "bad-option", "test"],
  "evaluate() without held-out documents": [(model) => model.evaluate(), "empty-split"],
  "evaluate() on no documents": [(model) => model.evaluate({ split: "train", limit: 0 }), "bad-option", "limit"],
  "evaluate() with a limit that is too large": [
    (model) => model.evaluate({ split: "train", limit: 2 ** 31 }),
    "bad-option",
    "2147483647",
  ],
  "evaluate() with a negative limit": [(model) => model.evaluate({ split: "train", limit: -1 }), "bad-option", "limit"],
  "docs() of an unknown split": [(model) => model.docs({ split: "both" }), "bad-option", "both"],
  "configure() with a rate of zero": [(model) => model.configure({ learningRate: 0 }), "bad-setting", "learningRate"],
  "configure() with half a step": [(model) => model.configure({ numSteps: 10.5 }), "bad-setting", "numSteps"],
  "configure() of a setting that is fixed": [(model) => model.configure({ nEmbd: 32 }), "bad-setting", "nEmbd"],
  "configure() of the optimizer": [(model) => model.configure({ optimizer: "sgd" }), "bad-setting", "optimizer"],
  "configure() with one of two values wrong": [
    (model) => model.configure({ learningRate: 0.5, numSteps: NaN }),
    "bad-setting",
    "numSteps",
  ],
  "generate() of too many names": [(model) => model.generate({ count: 2 ** 31 }), "bad-option", "2147483647"],
  "generate() of a negative count": [(model) => model.generate({ count: -1 }), "bad-option", "count"],
  "generate() at a temperature below 0": [(model) => model.generate({ temperature: -1e-300 }), "bad-temperature"],
  "generate() at temperature -1": [(model) => model.generate({ temperature: -1 }), "bad-temperature"],
  "generate() at temperature NaN": [(model) => model.generate({ temperature: NaN }), "bad-temperature"],
  "generate() at temperature Infinity": [(model) => model.generate({ temperature: Infinity }), "bad-temperature"],
  'generate() at temperature "1"': [(model) => model.generate({ temperature: "1" }), "bad-temperature"],
  "generate() with a seed, at temperature -1": [
    (model) => model.generate({ temperature: -1, seed: 5 }),
    "bad-temperature",
  ],
  "generate() with topK 0": [(model) => model.generate({ topK: 0 }), "bad-option", "topK"],
  "generate() with half a topK": [(model) => model.generate({ topK: 1.5, seed: 5 }), "bad-option", "topK"],
  "generate() with topP 0": [(model) => model.generate({ topP: 0 }), "bad-option", "topP"],
  "generate() with topP above 1": [(model) => model.generate({ topP: 1.01, seeds: [1] }), "bad-option", "topP"],
  "generate() with minP above 1": [(model) => model.generate({ minP: 1.01 }), "bad-option", "minP"],
  "generate() with a negative minP": [(model) => model.generate({ minP: -0.01 }), "bad-option", "minP"],
  "generate() with seed and seeds": [(model) => model.generate({ seed: 1, seeds: [1, 2] }), "bad-option", "seed"],
  "generate() with seeds and another count": [
    (model) => model.generate({ count: 3, seeds: [1, 2] }),
    "bad-option",
    "count",
  ],
  "generate() with half a seed among seeds": [(model) => model.generate({ seeds: [1, 0.5] }), "bad-option", "0.5"],
  "generate() with seeds, after an unknown letter": [
    (model) => model.generate({ seeds: [1, 2], prefix: "ñ" }),
    "bad-prefix",
    "ñ",
  ],
  "generate() after an unknown letter": [(model) => model.generate({ prefix: "añ" }), "bad-prefix", "ñ"],
  "generate() after too many letters": [(model) => model.generate({ prefix: "a".repeat(16) }), "bad-prefix", "15"],
  "generate() with half a seed": [(model) => model.generate({ seed: 0.5 }), "bad-option", "seed"],
  "generate() with a negative seed": [(model) => model.generate({ seed: -1 }), "bad-option", "seed"],
  "beginName() with an unknown letter": [(model) => model.beginName({ prefix: "😎" }), "bad-prefix", "😎"],
  "beginName() with an unknown letter and a seed": [
    (model) => model.beginName({ prefix: "😎", seed: 5 }),
    "bad-prefix",
    "😎",
  ],
  "beginName() with too many letters": [(model) => model.beginName({ prefix: "a".repeat(16) }), "bad-prefix", "15"],
  "sampleToken() at a temperature below 0": [(model) => model.sampleToken({ temperature: -1 }), "bad-temperature"],
  "sampleToken() with topK 0": [(model) => model.sampleToken({ topK: 0 }), "bad-option", "topK"],
  "sampleToken() with a uniform of 1": [(model) => model.sampleToken({ uniform: 1 }), "bad-uniform"],
  "sampleToken() with a negative uniform": [(model) => model.sampleToken({ uniform: -0.5 }), "bad-uniform"],
  "restore() of a snapshot that is too short": [(model) => model.restore(new Float32Array(5)), "bad-snapshot", "5"],
  "restore() of nothing": [(model) => model.restore(undefined), "bad-snapshot", "array of numbers"],
  "sampleToken() with NaN for uniform": [(model) => model.sampleToken({ uniform: NaN }), "bad-uniform"],
};

for (const [what, [use, code, ...named]] of Object.entries(USES)) {
  test(`${what} is refused (${code}), and nothing changes`, async () => {
    const create = async () => {
      const model = await MicroGPT.create({ text: FEW_NAMES });
      model.trainStep(10);
      model.beginName({ prefix: "an", seed: 3 });
      model.sampleToken();
      return model;
    };
    const [model, twin] = await Promise.all([create(), create()]);
    assert.throws(() => use(model), refusal(code, ...named));
    assert.deepEqual(model.config, twin.config);
    assert.deepEqual(model.sampleToken(), twin.sampleToken()); // the current name continues, with the same random numbers
    assertSameFuture(model, twin);
  });
}

/** What no method takes: of every type, and some that throw when they are looked at. */
const ODD = [
  null,
  true,
  NaN,
  -0.5,
  1e300,
  5n,
  Symbol("odd"),
  "odd",
  [],
  {},
  () => 0,
  Object.create(null),
  new Date(NaN),
  new DataView(new ArrayBuffer(3)),
  new BigInt64Array(2),
  structuredClone(new ArrayBuffer(4)),
  new Proxy({}, { ownKeys: () => assert.fail("looked at") }),
  new Proxy([], { get: () => assert.fail("read") }),
  Object.defineProperty({}, "count", { enumerable: true, get: () => assert.fail("read") }),
];

/** Each parameter of the API, by a call that passes it. */
const PARAMETERS = {
  "create()": (_, odd) => MicroGPT.create(odd),
  "create() text": (_, odd) => MicroGPT.create({ text: odd }),
  "create() module": (_, odd) => MicroGPT.create({ text: FEW_NAMES, module: odd }),
  "create() precision": (_, odd) => MicroGPT.create({ text: FEW_NAMES, precision: odd }),
  "create() nLayer": (_, odd) => MicroGPT.create({ text: FEW_NAMES, nLayer: odd }),
  "create() optimizer": (_, odd) => MicroGPT.create({ text: FEW_NAMES, optimizer: odd }),
  "load()": (_, odd) => MicroGPT.load(odd),
  "load() options": (model, odd) => MicroGPT.load(model.save(), odd),
  "load() text": (model, odd) => MicroGPT.load(model.save({ weightsOnly: true }), { text: odd }),
  "load() vocab": (model, odd) => MicroGPT.load(withoutMetadata(model.save()), { nHead: 4, vocab: odd }),
  "load() a letter of vocab": (model, odd) =>
    MicroGPT.load(withoutMetadata(model.save()), { nHead: 4, vocab: [odd, ...model.vocab.slice(1)] }),
  "load() nHead": (model, odd) => MicroGPT.load(withoutMetadata(model.save()), { nHead: odd, vocab: model.vocab }),
  "save()": (model, odd) => model.save(odd),
  "save() weightsOnly": (model, odd) => model.save({ weightsOnly: odd }),
  "save() dtype": (model, odd) => model.save({ dtype: odd }),
  "configure()": (model, odd) => model.configure(odd),
  "configure() numSteps": (model, odd) => model.configure({ numSteps: odd }),
  "configure() learningRate": (model, odd) => model.configure({ learningRate: odd }),
  "trainStep()": (model, odd) => model.trainStep(odd),
  "evaluate() split": (model, odd) => model.evaluate({ split: odd }),
  "evaluate() limit": (model, odd) => model.evaluate({ split: "train", limit: odd }),
  "docs()": (model, odd) => model.docs(odd),
  "docs() start": (model, odd) => model.docs({ start: odd }),
  "docs() count": (model, odd) => model.docs({ count: odd }),
  "generate()": (model, odd) => model.generate(odd),
  "generate() count": (model, odd) => model.generate({ count: odd }),
  "generate() temperature": (model, odd) => model.generate({ temperature: odd }),
  "generate() prefix": (model, odd) => model.generate({ prefix: odd }),
  "generate() seed": (model, odd) => model.generate({ seed: odd }),
  "generate() seeds": (model, odd) => model.generate({ seeds: odd }),
  "generate() among seeds": (model, odd) => model.generate({ seeds: [1, odd] }),
  "generate() topK": (model, odd) => model.generate({ topK: odd }),
  "generate() topP": (model, odd) => model.generate({ topP: odd }),
  "generate() minP": (model, odd) => model.generate({ minP: odd }),
  "beginName()": (model, odd) => model.beginName(odd),
  "sampleToken()": (model, odd) => model.sampleToken(odd),
  "sampleToken() uniform": (model, odd) => model.sampleToken({ uniform: odd }),
  "restore()": (model, odd) => model.restore(odd),
};

/** The same tensors, and nobody says what they are. */
const withoutMetadata = (file) => writeSafetensors({ tensors: contentOf(file).tensors });

for (const [what, use] of Object.entries(PARAMETERS)) {
  test(`${what} takes a value of any type, or refuses it with a code and a short sentence`, async () => {
    for (const odd of ODD) {
      const model = await MicroGPT.create({ text: FEW_NAMES, numSteps: 10 });
      try {
        await use(model, odd);
      } catch (error) {
        assert.ok(error instanceof MicroGPTError, `${typeof odd}: ${error.stack ?? error}`);
        assert.match(error.code, /^[a-z-]+$/);
        assert.ok(error.message.length < 250, error.message);
      }
      model.trainStep(1);
      model.free();
    }
  });
}

test("precision is the module's own, and one that contradicts it is refused", async () => {
  const module = await WebAssembly.compile(moduleBytes("f64"));
  const model = await MicroGPT.create({ text: FEW_NAMES, module });
  assert.equal(model.config.precision, "f64");
  await assert.rejects(
    MicroGPT.create({ text: FEW_NAMES, module, precision: "f32" }),
    refusal("bad-option", "computes in f64"),
  );
});

test("a refusal shows a value, and of an object or a function its type", async () => {
  const model = await MicroGPT.create({ text: FEW_NAMES });
  for (const [count, shown] of [
    [-1, "-1"],
    ["many".repeat(20), "many".repeat(15)],
    [{}, "an object"],
    [() => 1, "a function"],
  ])
    assert.throws(
      () => model.generate({ count }),
      ({ message }) => message.endsWith(`, not ${shown}.`),
      shown,
    );
});

test("a module that is not microgpt's is refused", async () => {
  const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  for (const module of [empty, await WebAssembly.compile(empty), new Uint8Array(3)])
    await assert.rejects(MicroGPT.create({ text: FEW_NAMES, module }), refusal("bad-module"));
});

test("sampling after the end of a name is refused (name-done), and takes no random number", async () => {
  const [model, twin] = await Promise.all([MicroGPT.create({ text: FEW_NAMES }), MicroGPT.create({ text: FEW_NAMES })]);
  for (const each of [model, twin]) {
    each.beginName();
    while (!each.sampleToken().done);
  }
  assert.throws(() => model.sampleToken(), refusal("name-done", "beginName"));
  assertSameFuture(model, twin);
});

test("training that diverges throws; the losses before it and the parameters stay", async () => {
  const create = () => MicroGPT.create({ text: FEW_NAMES, learningRate: 1e30, numSteps: 1000 });
  const [model, twin] = await Promise.all([create(), create()]);
  let losses;
  assert.throws(
    () => model.trainStep(1000),
    (error) => {
      losses = error.losses;
      return refusal("diverged")(error);
    },
  );
  assert.equal(losses.length, model.step);
  assert.deepEqual(twin.trainStep(losses.length), losses);
  assert.deepEqual(
    model.parameters().map(({ data }) => data),
    twin.parameters().map(({ data }) => data),
  );
  assert.throws(() => model.trainStep(), refusal("diverged"));
});

test("more steps in one call than their losses have room for are refused (bad-option)", async () => {
  // At this rate any other call ends at once.
  const model = await MicroGPT.create({ text: FEW_NAMES, learningRate: 1e30, numSteps: 1e12 });
  assert.throws(() => model.trainStep(2 ** 27 + 1), refusal("bad-option", "count", "134217728"));
  assert.equal(model.step, 0);
});

test("memory is available again after a model that was too large", async () => {
  await assert.rejects(
    MicroGPT.create({ text: FEW_NAMES, nLayer: 1024, nEmbd: 1024 }),
    refusal("out-of-memory", "MiB of 256 MiB"),
  );
  assert.equal((await MicroGPT.create({ text: FEW_NAMES })).trainStep(2).length, 2);
});

test("a file whose model does not fit the memory is refused (out-of-memory)", async () => {
  const weights = [
    ["wte", [3, 1300]],
    ["wpe", [2, 1300]],
    ["lm_head", [3, 1300]],
    ...["wq", "wk", "wv", "wo"].map((matrix) => [`layer0.attn_${matrix}`, [1300, 1300]]),
    ["layer0.mlp_fc1", [5200, 1300]],
    ["layer0.mlp_fc2", [1300, 5200]],
  ];
  const tensors = weights.map(([name, shape]) => ({
    name,
    dtype: "F16",
    shape,
    bytes: new Uint8Array(2 * shape[0] * shape[1]),
  }));
  await assert.rejects(
    MicroGPT.load(writeSafetensors({ tensors }), { nHead: 1, vocab: "ab" }),
    refusal("out-of-memory", "MiB of 256 MiB"),
  );
});

test("a machine without memory for the engine is reported (no-memory)", async (t) => {
  t.mock.method(WebAssembly, "instantiate", async () => {
    throw new RangeError("could not allocate memory");
  });
  await assert.rejects(MicroGPT.create({ text: FEW_NAMES }), refusal("no-memory", "close other tabs"));
});
