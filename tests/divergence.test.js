/** Diverging training stops before it harms the model: a refused step changes nothing, whatever the settings. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FEW_NAMES, MicroGPT, MicroGPTError, rounds } from "./support.js";

const RUNS = { numRuns: rounds(10, 25) };

/** Train until the schedule's end or a refusal; whether it was refused. */
function diverges(model, count) {
  try {
    model.trainStep(count);
    return false;
  } catch (error) {
    assert.ok(error instanceof MicroGPTError && error.code === "diverged", String(error));
    assert.match(error.message, /not done.*lower the learning rate/);
    return true;
  }
}

const arraysOf = (model) => model.parameters().map(({ data, adamM, adamV }) => ({ data, adamM, adamV }));

function assertFinite(model) {
  for (const arrays of arraysOf(model))
    for (const array of Object.values(arrays)) assert.ok(array.every(Number.isFinite), "NaN or infinite");
}

/** The model must train on like its twin, which was never asked for the refused step; and so must its file. */
async function assertGoesOn(model, twin, learningRate = 0.001) {
  assertFinite(model);
  assert.deepEqual(arraysOf(model), arraysOf(twin));
  const loaded = await MicroGPT.load(model.save(), { precision: model.precision });
  const outcomes = [model, twin, loaded].map((each) => {
    each.configure({ learningRate, numSteps: 1000 });
    return { diverges: diverges(each, 3), step: each.step, arrays: arraysOf(each), names: each.generate({ count: 3 }) };
  });
  assert.deepEqual(outcomes[1], outcomes[0]);
  assert.deepEqual(outcomes[2], outcomes[0]);
  return outcomes[0];
}

const oneOf = fc.constantFrom;
const ordinary = {
  learningRate: oneOf(1e-30, 0.01, 1, 100, 1000, 1e4, 1e6, 1e10, 1e30),
  epsAdam: oneOf(1e-8, 1, 1e30),
  initStd: oneOf(0.08, 1, 1000),
  nLayer: oneOf(1, 2, 3),
  nEmbd: oneOf(4, 8, 20),
  batchSize: oneOf(1, 3),
  seed: fc.nat(),
};
const odd = fc.record({ ...ordinary, epsAdam: oneOf(1e-30, 1e-8, 1e30), initStd: oneOf(1e-30, 0.08, 1000) });
const ordinaryBetas = oneOf({ beta1: 0.85, beta2: 0.99 }, { beta1: 0.9, beta2: 0.999 }, { beta1: 0, beta2: 0.5 });
const oddBetas = fc.record({ beta1: oneOf(0, 0.85, 0.9999999), beta2: oneOf(0, 0.1, 0.9999999) });

for (const precision of ["f32", "f64"]) {
  const create = (settings) => MicroGPT.create({ text: FEW_NAMES, precision, numSteps: 60, ...settings });

  /** A model that has trained until refused, and its twin @param {object} settings @param {(model: object) => void} [prepare] */
  async function diverged(settings, prepare = () => {}) {
    const [model, twin] = await Promise.all([create(settings), create(settings)]);
    for (const each of [model, twin]) prepare(each);
    const refused = diverges(model, 60);
    twin.trainStep(model.step);
    return { model, twin, refused };
  }

  test(`${precision}: at a rate of 1e10, or with betas that let Adam's steps grow, a lower rate trains on`, async () => {
    for (const [settings, lowerRate] of [
      [{ learningRate: 1e10 }, 0.001],
      [{ learningRate: 1e30 }, 0.001],
      [{ learningRate: 1000 }, 0.001],
      [{ beta1: 0.9999999, beta2: 0 }, 1e-9], // without a gradient the mean is divided by epsAdam alone
    ]) {
      const { model, twin, refused } = await diverged(settings);
      assert.ok(refused, JSON.stringify(settings));
      assert.equal((await assertGoesOn(model, twin, lowerRate)).diverges, false, JSON.stringify(settings));
    }
  });

  test(`${precision}: after any refusal a rate of 0.001 trains on, from the file, too`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(ordinary), ordinaryBetas, async (settings, betas) => {
        const { model, twin } = await diverged({ ...settings, ...betas });
        assert.ok(!(await assertGoesOn(model, twin)).diverges, "a rate of 0.001 diverges");
      }),
      RUNS,
    );
  });

  test(`${precision}: with any betas and any finite weights, a refusal leaves the model as it was`, async () => {
    await fc.assert(
      fc.asyncProperty(odd, oddBetas, oneOf(0, 1e-30, 1e3, 1e4, 1e10, 1e20, 1e38), async (settings, betas, scale) => {
        const { model, twin } = await diverged({ ...settings, ...betas }, (each) => {
          const snapshot = each.snapshot();
          const largest = Math.max(...snapshot.map(Math.abs));
          each.restore(snapshot.map((weight) => (weight / largest) * scale));
        });
        await assertGoesOn(model, twin);
      }),
      RUNS,
    );
  });

  test(`${precision}: restore() refuses NaN and infinite weights, which load() would refuse, and changes nothing`, async () => {
    const [model, twin] = await Promise.all([create({}), create({})]);
    for (const wrong of [NaN, Infinity, -Infinity, precision === "f32" ? 1e39 : NaN]) {
      const snapshot = Array.from(model.snapshot());
      snapshot[snapshot.length - 7] = wrong;
      assert.throws(
        () => model.restore(snapshot),
        ({ code, message }) => code === "bad-snapshot" && /NaN or infinite weights/.test(message),
      );
    }
    assert.deepEqual(model.save(), twin.save());
  });
}
