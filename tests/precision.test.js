/** The float32 build learns as well as the float64 build, and computes the same bits everywhere. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fingerprint, golden, MicroGPT, mean, NAMES } from "./support.js";

for (const batchSize of [1, 4]) {
  test(`batchSize ${batchSize}: float32's mean loss over the last 100 steps is within 1% of float64's`, async () => {
    const [single, double] = await Promise.all(
      ["f32", "f64"].map(async (precision) => {
        const model = await MicroGPT.create({ text: NAMES, precision, batchSize });
        return mean(model.trainStep(1000).slice(-100));
      }),
    );
    assert.ok(Math.abs(single / double - 1) < 0.01, `${single} in float32, ${double} in float64`);
  });
}

test("float32's losses and names are the golden bits, on every machine", async () => {
  const model = await MicroGPT.create({ text: NAMES });
  assert.equal(fingerprint(model), golden("float32.json").sha256);
});

test("evaluation and training compute the same loss, in both precisions", async () => {
  for (const precision of ["f32", "f64"]) {
    const model = await MicroGPT.create({ text: NAMES, precision });
    const before = model.evaluate({ split: "train", limit: 1 });
    assert.equal(model.trainStep()[0], before);
  }
});
