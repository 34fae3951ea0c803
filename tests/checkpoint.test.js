/** Checkpoints: training continues from them to the bit, whatever happened in between; and steps can be left out. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertSameFuture, FEW_NAMES, MicroGPT } from "./support.js";

/** The last has a state of several pieces. */
const MODELS = {
  float32: { numSteps: 90 },
  float64: { numSteps: 90, precision: "f64" },
  "two layers, a batch of two, and documents held out": { numSteps: 90, nLayer: 2, batchSize: 2, validationSplit: 0.3 },
  "a large model": { numSteps: 90, nEmbd: 48 },
};

const create = (options) => MicroGPT.create({ text: FEW_NAMES, ...options });

for (const [what, options] of Object.entries(MODELS)) {
  test(`training goes on from a checkpoint to the bit: ${what}`, async () => {
    const model = await create(options);
    model.trainStep(33);
    const checkpoint = model.checkpoint();
    assert.equal(checkpoint.length, 3 * model.numParams + 630);
    model.trainStep(20);
    model.generate({ count: 5 });
    for (const each of [model, await create(options)]) {
      const twin = await create(options);
      twin.trainStep(33);
      each.resume(checkpoint);
      assert.deepEqual(each.checkpoint(), checkpoint);
      assert.equal(each.step, 33);
      assert.equal(each.tokensSeen, twin.tokensSeen);
      assertSameFuture(each, twin);
    }
  });

  test(`a checkpoint that cannot be is refused, and changes nothing: ${what}`, async () => {
    const [model, twin] = [await create(options), await create(options)];
    for (const each of [model, twin]) each.trainStep(10);
    const checkpoint = model.checkpoint();
    model.trainStep(10);
    twin.trainStep(10);
    const changed = (at, value) => checkpoint.with(at, value);
    const { numParams } = model;
    for (const [wrong, sentence] of [
      [changed(0, Number.NaN), /NaN or infinite/],
      [changed(2 * numParams, -1), /NaN or infinite/], // a mean of squares
      [changed(3 * numParams, 0.5), /NaN or infinite/], // a step
      [checkpoint.subarray(1), /Size mismatch/],
      [model.snapshot(), /Size mismatch/],
      ["checkpoint", /array of numbers/],
      [undefined, /array of numbers/],
    ])
      assert.throws(
        () => model.resume(wrong),
        ({ code, message }) => code === "bad-snapshot" && sentence.test(message),
      );
    assertSameFuture(model, twin);
  });
}

test("a step that is left out changes nothing but the step", async () => {
  const model = await create({ numSteps: 12 });
  model.trainStep(5);
  const before = model.checkpoint();
  model.skipStep();
  assert.equal(model.step, 6);
  const after = model.checkpoint();
  assert.deepEqual(
    [...after.keys()].filter((i) => after[i] !== before[i]),
    [3 * model.numParams],
  );
  assert.equal(model.trainStep(100).length, 6);
  model.skipStep(); // the schedule has ended
  assert.equal(model.step, 12);
});
