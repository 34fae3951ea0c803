/** Training, schedule, evaluation, inspection, snapshots and free(). */

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAllNear, assertNear, assertSameFuture, FEW_NAMES, MicroGPT, MicroGPTError, mean } from "./support.js";

const PRECISIONS = ["f32", "f64"];

for (const precision of PRECISIONS) {
  const create = (options) => MicroGPT.create({ text: FEW_NAMES, precision, numSteps: 100, ...options });

  test(`${precision}: two models interleaved give the same bits as each alone`, async () => {
    const shapes = [{ nLayer: 2 }, { nEmbd: 10, nHead: 2, batchSize: 3 }];
    const alone = await Promise.all(shapes.map(create));
    const together = await Promise.all(shapes.map(create));
    const losses = alone.map((model) => model.trainStep(30));
    for (let i = 0; i < 30; i++)
      together.forEach((model, m) => {
        assert.equal(model.trainStep()[0], losses[m][i]);
      });
    together.forEach((model, m) => {
      assertSameFuture(model, alone[m]);
    });
  });

  test(`${precision}: training ends with the schedule`, async () => {
    const model = await create({ numSteps: 10 });
    assert.equal(model.trainStep(7).length, 7);
    assert.equal(model.trainStep(7).length, 3);
    assert.equal(model.trainStep(7).length, 0);
    assert.equal(model.step, 10);
    const before = model.parameters();
    model.trainStep();
    assert.deepEqual(model.parameters(), before);
    model.configure({ numSteps: 12 });
    assert.equal(model.trainStep(7).length, 2);
    model.configure({ numSteps: 5 }); // fewer than are done: it stays ended
    assert.equal(model.trainStep().length, 0);
  });

  test(`${precision}: without attention, a model has no matrices of it, nothing in the cache, and sees one letter and its position`, async () => {
    const [model, whole] = await Promise.all([create({ nLayer: 2, nHead: 0 }), create({ nLayer: 2, nHead: 2 })]);
    const { nEmbd } = model.config;
    assert.equal(model.numParams, whole.numParams - 2 * 4 * nEmbd ** 2);
    const names = whole.parameters().map(({ name }) => name);
    assert.deepEqual(
      model.parameters().map(({ name }) => name),
      names.filter((name) => !name.includes("attn")),
    );
    for (const each of [model, whole]) each.trainStep(30);
    assert.ok(model.tape().every(({ op }) => op !== "attention"));
    const logitsAfter = (each, prefix) => {
      each.beginName({ prefix });
      return each.sampleToken().logits;
    };
    assert.deepEqual(logitsAfter(model, "anna"), logitsAfter(model, "bera"));
    assert.notDeepEqual(logitsAfter(whole, "anna"), logitsAfter(whole, "bera"));
    assert.notDeepEqual(logitsAfter(model, "anna"), logitsAfter(model, "ana"), "the position counts");
    assert.deepEqual(model.attention().shape, [2, 0, 4, 4]);
    assert.deepEqual(model.keyValueCache().shape, [2, 4, 0]);
    for (const numbers of [model.attention().data, model.keyValueCache().keys]) assert.equal(numbers.length, 0);
    const seeds = [...Array(40).keys()];
    const [together, alone] = [model.generate({ seeds }), seeds.map((seed) => model.generate({ count: 1, seed })[0])];
    assert.deepEqual(together, alone);
  });

  test(`${precision}: with SGD, too large a rate is refused as with Adam, and training goes on at a lower one`, async () => {
    const model = await create({ optimizer: "sgd", learningRate: 1e5 });
    const before = model.snapshot();
    assert.throws(() => model.trainStep(50), { code: "diverged" });
    if (model.step === 0) assert.deepEqual(model.snapshot(), before);
    model.restore(before);
    model.configure({ learningRate: 0.2 });
    const losses = model.trainStep(50);
    assert.equal(losses.length, 50);
    assert.ok(mean(losses.slice(-12)) < losses[0] - 0.3);
  });

  test(`${precision}: the optimizer is Adam, by default and by its name`, async () => {
    const [one, other] = await Promise.all([create(), create({ optimizer: "adam" })]);
    assert.equal(other.config.optimizer, "adam");
    assertSameFuture(one, other);
  });

  test(`${precision}: trainStep(n) equals n calls of trainStep()`, async () => {
    const [one, other] = await Promise.all([create(), create()]);
    const losses = one.trainStep(20);
    for (let i = 0; i < 20; i++) assert.equal(other.trainStep()[0], losses[i]);
    assertSameFuture(one, other);
  });

  test(`${precision}: the learning rate can be changed during training`, async () => {
    const [one, other] = await Promise.all([create(), create()]);
    one.trainStep(5);
    other.trainStep(5);
    one.configure({ learningRate: 0.5 });
    assert.equal(one.config.learningRate, 0.5);
    assert.equal(one.config.numSteps, 100);
    const first = one.trainStep(2);
    const second = other.trainStep(2);
    assert.equal(first[0], second[0]); // a loss is from before its step's update
    assert.notEqual(first[1], second[1]);
  });

  test(`${precision}: held-out documents are separate and never trained on`, async () => {
    const model = await create({ validationSplit: 0.25 });
    const [train, heldOut, all] = [model.docs({ split: "train" }), model.docs({ split: "validation" }), model.docs()];
    assert.deepEqual([train.length, heldOut.length], [9, 3]);
    assert.deepEqual([model.numDocs, model.numValidationDocs], [9, 3]);
    assert.deepEqual(all, [...train, ...heldOut]);
    assert.deepEqual(all.toSorted(), FEW_NAMES.split("\n").toSorted());
    assert.deepEqual(model.docs({ split: "validation", start: 1, count: 1 }), [heldOut[1]]);
    assert.deepEqual(model.docs({ split: "train", start: 7, count: 5 }), train.slice(7));
    assert.deepEqual(model.docs({ start: 8, count: 2 }), [train[8], heldOut[0]]);
    assert.deepEqual(model.docs({ start: 13 }), []);
    const singly = heldOut.map((_, i) => model.evaluate({ limit: i + 1 }) * (i + 1));
    assertNear(singly[2], model.evaluate() * 3, 1e-6);
    assert.ok(singly[0] < singly[1] && singly[1] < singly[2]);
    const before = model.parameters();
    model.evaluate();
    assert.deepEqual(model.parameters(), before);
  });

  test(`${precision}: steps and positions trained on are counted`, async () => {
    const model = await create({ batchSize: 2, blockSize: 6 });
    model.trainStep(9);
    const docs = model.docs();
    const seen = Array.from({ length: 18 }, (_, i) => Math.min(6, [...docs[i % docs.length]].length + 1));
    assert.equal(
      model.tokensSeen,
      seen.reduce((sum, n) => sum + n),
    );
    assert.equal(model.step, 9);
  });

  test(`${precision}: the tape is the computation graph of the last step, from tokens to loss`, async () => {
    const model = await create({ nLayer: 2 });
    assert.deepEqual(model.tape(), []);
    const [loss] = model.trainStep();
    const tape = model.tape();
    const block = [
      "rmsnorm",
      "linear",
      "linear",
      "linear",
      "attention",
      "linear",
      "add",
      "rmsnorm",
      "linear",
      "relu",
      "linear",
      "add",
    ];
    assert.deepEqual(
      tape.map(({ op }) => op),
      ["embed", "rmsnorm", ...block, ...block, "linear", "cross_entropy"],
    );
    const length = Math.min(16, [...model.docs({ count: 1 })[0]].length + 1);
    const [first, last] = [tape[0], tape.at(-1)];
    assert.deepEqual(
      [first.shape, first.inputs],
      [
        [length, 16],
        ["wte", "wpe"],
      ],
    );
    assert.deepEqual([last.shape, last.inputs], [[1, 1], [tape.length - 2]]);
    assertNear(last.valueNorm, loss, 1e-6);
    assert.equal(last.gradNorm, 1);
    tape.forEach(({ inputs, valueNorm, gradNorm }, i) => {
      assert.ok(valueNorm > 0 && gradNorm > 0 && Number.isFinite(valueNorm) && Number.isFinite(gradNorm));
      assert.ok(
        inputs.every((input) => typeof input === "string" || input < i),
        "inputs come before the node",
      );
    });
    const linears = tape.filter(({ op }) => op === "linear").map(({ name }) => name);
    const matrices = ["attn_wq", "attn_wk", "attn_wv", "attn_wo", "mlp_fc1", "mlp_fc2"];
    const expected = [0, 1].flatMap((layer) => matrices.map((name) => `layer${layer}.${name}`));
    assert.deepEqual(linears, [...expected, "lm_head"]);
    assert.equal(first.name, "wte");
    assert.equal(last.name, "");
    const names = new Set(model.parameters().map(({ name }) => name));
    const used = tape.flatMap(({ inputs }) => inputs.filter((input) => typeof input === "string"));
    assert.deepEqual(new Set(used), names);
  });

  test(`${precision}: restore() brings back the names of a snapshot, and does not disturb training`, async () => {
    const [model, twin] = await Promise.all([create({ nEmbd: 10, nHead: 2 }), create({ nEmbd: 10, nHead: 2 })]);
    model.trainStep(20);
    twin.trainStep(20);
    const early = model.snapshot();
    const names = model.generate({ seed: 1 });
    model.trainStep(30);
    twin.trainStep(30);
    const late = model.snapshot();
    assert.notDeepEqual(model.generate({ seed: 1 }), names);
    model.restore(early);
    assert.deepEqual(model.generate({ seed: 1 }), names);
    model.restore(late);
    assertSameFuture(model, twin);
  });

  test(`${precision}: parameters come with their gradients and Adam's two means`, async () => {
    const model = await create({ beta1: 0.5, beta2: 0.75 });
    model.trainStep();
    let count = 0;
    for (const { name, shape, data, grad, adamM, adamV } of model.parameters()) {
      assert.equal(data.length, shape[0] * shape[1]);
      assertAllNear(
        adamM,
        Array.from(grad, (g) => 0.5 * g),
        1e-7,
        `adamM of ${name}`,
      ); // the means start at zero
      assertAllNear(
        adamV,
        Array.from(grad, (g) => 0.25 * g ** 2),
        1e-7,
        `adamV of ${name}`,
      );
      count += data.length;
    }
    assert.equal(model.numParams, count);
  });

  test(`${precision}: a loss of exactly zero is a loss, not an error`, async () => {
    const model = await create({ text: "a", blockSize: 1, numSteps: 3000, learningRate: 0.1 });
    const losses = model.trainStep(3000);
    assert.equal(losses.length, 3000);
    if (precision === "f32") assert.equal(losses.at(-1), 0);
  });

  test(`${precision}: by default all held-out documents are evaluated`, async () => {
    const text = Array.from({ length: 200 }, (_, i) => `name ${i}`).join("\n");
    const model = await create({ text, validationSplit: 0.5 });
    assert.equal(model.evaluate(), model.evaluate({ limit: 100 }));
    assert.notEqual(model.evaluate(), model.evaluate({ limit: 99 }));
  });

  test(`${precision}: returned arrays are copies`, async () => {
    const [model, twin] = await Promise.all([create(), create()]);
    model.trainStep();
    twin.trainStep();
    for (const parameter of model.parameters()) {
      for (const numbers of [parameter.data, parameter.grad, parameter.adamM, parameter.adamV]) numbers.fill(99);
    }
    model.beginName({ prefix: "a" });
    model.sampleToken({ uniform: 0 }).logits.fill(99);
    model.keyValueCache().keys.fill(99);
    model.vocab.push("z");
    model.config.learningRate = 99;
    model.vocab.pop();
    assertSameFuture(model, twin);
  });

  test(`${precision}: a freed model throws "freed", and can be freed again`, async () => {
    const model = await create();
    model.free();
    model.free();
    const uses = {
      trainStep: () => model.trainStep(),
      evaluate: () => model.evaluate({ split: "train" }),
      generate: () => model.generate(),
      beginName: () => model.beginName(),
      sampleToken: () => model.sampleToken(),
      configure: () => model.configure({ numSteps: 5 }),
      parameters: () => model.parameters(),
      tape: () => model.tape(),
      docs: () => model.docs(),
      keyValueCache: () => model.keyValueCache(),
      attention: () => model.attention(),
      save: () => model.save(),
      snapshot: () => model.snapshot(),
      config: () => model.config,
      step: () => model.step,
    };
    for (const [name, use] of Object.entries(uses))
      assert.throws(use, (error) => error instanceof MicroGPTError && error.code === "freed", name);
  });
}

test("Symbol.dispose frees", { skip: !Symbol.dispose && "this engine has no Symbol.dispose" }, async () => {
  const model = await MicroGPT.create({ text: FEW_NAMES });
  model[Symbol.dispose]();
  assert.throws(() => model.trainStep(), { code: "freed" });
});

test("arguments and results are freed: more of them than fit the memory pass through it", async () => {
  const model = await MicroGPT.create({ text: FEW_NAMES, nEmbd: 256 });
  const bytes = 4 * 4 * model.numParams;
  for (let total = 0; total < 2 ** 28; total += bytes) assert.equal(model.parameters().length, 9);
});

test("a hundred models can be created one after the other", async () => {
  for (let i = 0; i < 100; i++) {
    const model = await MicroGPT.create({ text: FEW_NAMES });
    model.trainStep();
    model.free();
  }
});
