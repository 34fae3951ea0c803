/** Saving to safetensors, which any reader of the format can read, and loading. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { readSafetensors } from "./reference/safetensors.js";
import { assertAllNear, assertSameFuture, FEW_NAMES, MicroGPT, MicroGPTError, NAMES } from "./support.js";

const trained = async (options, steps = 25) => {
  const model = await MicroGPT.create({ text: FEW_NAMES, numSteps: 100, validationSplit: 0.2, ...options });
  model.trainStep(steps);
  return model;
};

for (const precision of ["f32", "f64"]) {
  test(`${precision}: a loaded model continues to the bit: losses, names, held-out loss`, async () => {
    const odd = { nLayer: 2, nEmbd: 10, nHead: 2, batchSize: 3, blockSize: 5, beta1: 0.1 + 0.2 };
    for (const shape of [{}, odd, { nHead: 0, nLayer: 2 }, { optimizer: "sgd", learningRate: 0.2 }]) {
      const model = await trained({ precision, ...shape });
      model.generate({ count: 3 }); // the generator, too, continues where it was
      const again = await MicroGPT.load(model.save(), { precision });
      for (const fact of ["config", "vocab", "bos", "numDocs", "numValidationDocs", "numParams", "step", "tokensSeen"])
        assert.deepEqual(again[fact], model[fact], fact);
      assert.deepEqual(again.docs(), model.docs());
      assert.equal(again.evaluate(), model.evaluate());
      assertSameFuture(again, model, 75);
    }
  });

  test(`${precision}: the file is a valid safetensors file`, async () => {
    const model = await trained({ precision, nLayer: 2 });
    const { metadata, tensors } = readSafetensors(model.save());
    assert.equal(metadata.format, "microgpt");
    assert.equal(metadata.version, "1");
    assert.equal(metadata.vocabulary, model.vocab.join(""));
    assert.equal(Number(metadata.step), 25);
    assert.equal(Number(metadata.n_layer), 2);
    for (const { name, shape, data, adamM, adamV } of model.parameters()) {
      const expected = { dtype: precision.toUpperCase(), shape };
      assert.deepEqual(tensors.get(name), { ...expected, data });
      assert.deepEqual(tensors.get(`adam.first.${name}`), { ...expected, data: adamM });
      assert.deepEqual(tensors.get(`adam.second.${name}`), { ...expected, data: adamV });
    }
    const corpus = new TextDecoder().decode(tensors.get("corpus").data);
    assert.deepEqual(corpus.split("\n"), model.docs());
    assert.equal(tensors.get("random").data.length, 625);
    assert.equal(tensors.size, 3 * model.parameters().length + 3);
  });
}

test("parameters are saved in any type, and the rest of the training state in the model's own", async () => {
  const model = await trained({});
  for (const dtype of ["F16", "BF16", "F64"]) {
    const { tensors } = readSafetensors(model.save({ dtype }));
    for (const { name, adamM, adamV } of model.parameters()) {
      assert.equal(tensors.get(name).dtype, dtype);
      assert.deepEqual(tensors.get(`adam.first.${name}`).data, adamM);
      assert.deepEqual(tensors.get(`adam.second.${name}`).data, adamV);
    }
  }
});

test("of the Gaussian values, which come in pairs, the one that was not needed is in the file, or NaN", async () => {
  // One position more takes one parameter more: the very value that was left.
  const create = (blockSize) => MicroGPT.create({ text: FEW_NAMES, precision: "f64", nEmbd: 1, nHead: 1, blockSize });
  const [odd, even] = await Promise.all([create(3), create(4)]);
  assert.equal(odd.numParams % 2, 1);
  const left = (model) => readSafetensors(model.save()).tensors.get("random.gauss").data[0];
  assert.equal(left(odd) * odd.config.initStd, even.parameters().at(-1).data.at(-1));
  assert.ok(Number.isNaN(left(even)));
  assert.deepEqual((await MicroGPT.load(odd.save(), { precision: "f64" })).save(), odd.save());
});

test("each precision loads the other's files", async () => {
  for (const [from, to] of [
    ["f32", "f64"],
    ["f64", "f32"],
  ]) {
    const model = await trained({ precision: from });
    const other = await MicroGPT.load(model.save(), { precision: to });
    assert.equal(other.precision, to);
    const expected = model.parameters();
    other.parameters().forEach(({ name, data, adamM, adamV }, i) => {
      assertAllNear(data, expected[i].data, 1e-7, name);
      assertAllNear(adamM, expected[i].adamM, 1e-7, name);
      assertAllNear(adamV, expected[i].adamV, 1e-7, name);
    });
    assertAllNear(other.trainStep(10), model.trainStep(10), 1e-4, "losses");
  }
});

test("float32 to float64 and back is lossless", async () => {
  const model = await trained({ precision: "f32" });
  const wide = await MicroGPT.load(model.save(), { precision: "f64" });
  assertSameFuture(await MicroGPT.load(wide.save(), { precision: "f32" }), model);
});

test("numbers in the metadata are exact, in JavaScript, too", async () => {
  const settings = {
    learningRate: 0.1 + 0.2,
    epsAdam: 1e-30,
    beta1: 0,
    beta2: 1 / 3,
    seed: 2 ** 53 - 1,
    initStd: 1000,
  };
  const model = await MicroGPT.create({ text: FEW_NAMES, ...settings });
  const { metadata } = readSafetensors(model.save());
  const parse = (text) => {
    const [, mantissa, exponent] = text.match(/^0x1\.([0-9a-f]{13})p([+-]\d+)$/) ?? [];
    return mantissa ? (1 + Number(`0x${mantissa}`) / 2 ** 52) * 2 ** Number(exponent) : Number(text);
  };
  for (const [name, value] of Object.entries(model.config)) {
    if (name === "precision") continue;
    const text = metadata[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
    assert.equal(typeof value === "string" ? text : parse(text), value, name);
  }
});

test("the list of 32,257 names is saved and loaded", async () => {
  const model = await MicroGPT.create({ text: NAMES });
  const file = model.save();
  const again = await MicroGPT.load(file);
  assert.deepEqual(again.docs(), model.docs());
  assert.deepEqual(again.save(), file);
});

test("the largest model that can be created can be saved, and trains on", async () => {
  /** @param {number} batchSize */
  const create = (batchSize) => MicroGPT.create({ text: NAMES, batchSize }).catch(({ code }) => code);
  let [batchSize, tooLarge] = [1, 65536];
  while (tooLarge - batchSize > 1) {
    const middle = (batchSize + tooLarge) >> 1;
    if ((await create(middle)) === "out-of-memory") tooLarge = middle;
    else batchSize = middle;
  }
  const [largest, small] = await Promise.all([create(batchSize), create(1)]);
  const [file, expected] = [largest, small].map((model) => readSafetensors(model.save()));
  assert.deepEqual(file.metadata, { ...expected.metadata, batch_size: String(batchSize) });
  assert.deepEqual(file.tensors, expected.tensors);
  largest.trainStep();
  assert.equal(readSafetensors(largest.save()).metadata.step, "1");
});

test("a file for which the caller has no memory is refused (no-memory), and the model stays", async (t) => {
  const model = await trained({});
  const Bytes = globalThis.Uint8Array;
  const restore = () => Object.assign(globalThis, { Uint8Array: Bytes });
  t.after(restore);
  globalThis.Uint8Array = new Proxy(Bytes, {
    construct(target, args) {
      if (args[0] > 1000) throw new RangeError("Array buffer allocation failed");
      return Reflect.construct(target, args);
    },
  });
  assert.throws(() => model.save(), { code: "no-memory" });
  restore();
  assertSameFuture(model, await trained({}));
});

test("load() accepts an ArrayBuffer, and leaves it unchanged", async () => {
  const model = await trained({});
  const file = model.save();
  const copy = file.slice();
  assertSameFuture(await MicroGPT.load(file.buffer), model);
  assert.deepEqual(file, copy);
});

test("any other file is refused", async () => {
  const file = (await trained({})).save();
  const broken = (at) => Object.assign(file.slice(), { [at]: file[at] ^ 1 });
  const files = {
    nothing: new Uint8Array(),
    "a text": new TextEncoder().encode(NAMES),
    "half a file": file.slice(0, file.length / 2),
    "a byte too few": file.slice(0, -1),
    "a byte too many": Uint8Array.of(...file, 0),
    "another length": broken(0),
    "another header": broken(20),
    "another corpus": broken(file.length - 1),
    "a number": -1,
    "an endless number": Infinity,
  };
  for (const [what, bytes] of Object.entries(files))
    await assert.rejects(
      MicroGPT.load(bytes),
      (error) => error instanceof MicroGPTError && error.code === "bad-file" && error.message.endsWith("."),
      what,
    );
});
