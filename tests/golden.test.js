/** The float64 build is microgpt.py: every loss, every name. The figures come from microgpt.py itself. */

import assert from "node:assert/strict";
import { before, test } from "node:test";
import { assertAllNear, assertNear, golden, MicroGPT, NAMES } from "./support.js";

const expected = golden("names2018.json");
let model;
let losses;
let firstParameters;

before(async () => {
  model = await MicroGPT.create({ text: NAMES, precision: "f64" });
  firstParameters = model.parameters();
  losses = model.trainStep(1000);
});

const relativeError = (actual, right) => Math.abs(actual - right) / Math.abs(right);

test("the defaults are microgpt.py's", () => {
  const { num_steps, seed, n_layer, n_embd, n_head, block_size } = expected.config;
  const { numSteps, seed: modelSeed, nLayer, nEmbd, nHead, blockSize } = model.config;
  assert.deepEqual(
    [numSteps, modelSeed, nLayer, nEmbd, nHead, blockSize],
    [num_steps, seed, n_layer, n_embd, n_head, block_size],
  );
  assert.equal(model.numDocs, expected.num_docs);
  assert.equal(model.numParams, expected.num_params);
});

test("the documents are shuffled as by Python", () => {
  assert.deepEqual(model.docs({ count: 5 }), expected.first_docs);
});

test("the first parameters are Python's, to the bit", () => {
  assert.equal(firstParameters[0].name, "wte");
  assert.deepEqual([...firstParameters[0].data.slice(0, 8)], expected.first_params);
});

test("each of the thousand losses agrees with microgpt.py's to fifteen digits", () => {
  assert.deepEqual([losses.length, expected.losses.length], [1000, 1000]);
  for (const [i, right] of expected.losses.entries())
    assert.ok(relativeError(losses[i], right) <= 1e-15, `step ${i + 1}: ${losses[i]} for ${right}`);
});

test("the parameters at the end are microgpt.py's", () => {
  const all = model.parameters().flatMap(({ data }) => [...data]);
  assertAllNear(all.slice(0, 8), expected.final_first_params, 1e-12, "parameters");
  assertNear(
    all.reduce((sum, x) => sum + x, 0),
    expected.final_params_sum,
    1e-12,
  );
  assertNear(
    all.reduce((sum, x) => sum + Math.abs(x), 0),
    expected.final_params_abs_sum,
    1e-12,
  );
});

test("the twenty names are microgpt.py's", () => {
  const { samples, temperature } = expected.config;
  assert.deepEqual(model.generate({ count: samples, temperature }), expected.names);
});
