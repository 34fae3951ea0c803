/** The engine against an independent scalar autograd: gradients, Adam, and the network itself. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { ReferenceGPT } from "./reference/gpt.js";
import { assertAllNear, assertNear, FEW_NAMES, MicroGPT } from "./support.js";

const SHAPES = {
  "the default shape": {},
  "two layers": { nLayer: 2, nEmbd: 8, nHead: 2 },
  "odd widths": { nEmbd: 10, nHead: 2, nLayer: 2 },
  "heads of one number": { nEmbd: 3, nHead: 3 },
  "a batch of three": { nEmbd: 8, nHead: 2, batchSize: 3 },
  "a batch larger than the list": { nEmbd: 4, nHead: 1, batchSize: 14 },
  "a block shorter than names": { nEmbd: 8, nHead: 2, blockSize: 4 },
  "a block of one": { nEmbd: 8, nHead: 2, blockSize: 1 },
  "a block longer than a tile": { nEmbd: 6, nHead: 2, blockSize: 24, batchSize: 12 },
};

const create = (shape) =>
  MicroGPT.create({ text: FEW_NAMES, precision: "f64", numSteps: 50, initStd: 0.3, beta1: 0.8, beta2: 0.95, ...shape });

/** The documents of a step, as tokens */
function batchOf(model, step) {
  const docs = model.docs({ split: "train" });
  const { batchSize } = model.config;
  return Array.from({ length: batchSize }, (_, i) =>
    Array.from(docs[(step * batchSize + i) % docs.length], (letter) => model.vocab.indexOf(letter)),
  );
}

function assertSameParameters(model, reference, fields, tolerance) {
  const expected = reference.parameters();
  model.parameters().forEach((parameter, i) => {
    assert.equal(parameter.name, expected[i].name);
    for (const field of fields)
      assertAllNear(parameter[field], expected[i][field], tolerance, `${field} of ${parameter.name}`);
  });
}

for (const [name, shape] of Object.entries(SHAPES)) {
  test(`loss and all gradients equal the scalar autograd's: ${name}`, async () => {
    const model = await create(shape);
    const reference = new ReferenceGPT(model);
    const expected = reference.train(batchOf(model, 0));
    assertNear(model.trainStep()[0], expected, 1e-12, "loss");
    assertSameParameters(model, reference, ["grad"], 1e-12);
  });
}

test("five steps of Adam equal the textbook's, running means included", async () => {
  const model = await create({ nEmbd: 8, nHead: 2, batchSize: 2, learningRate: 0.05 });
  const reference = new ReferenceGPT(model);
  for (let step = 0; step < 5; step++) {
    const expected = reference.train(batchOf(model, step));
    assertNear(model.trainStep()[0], expected, 1e-9, `loss of step ${step}`);
    assertSameParameters(model, reference, ["data", "adamM", "adamV"], 1e-8);
  }
});

test("letter by letter through the cache, the logits are those of the whole sequence", async () => {
  const model = await create({ nLayer: 2, nEmbd: 10, nHead: 2, blockSize: 20 });
  model.trainStep(30);
  const reference = new ReferenceGPT(model);
  const letters = "maximiliana-theodor"; // one less than there is room for
  const tokens = [model.bos, ...Array.from(letters, (letter) => model.vocab.indexOf(letter))];
  const expected = reference.logits(tokens);
  for (let length = 0; length < tokens.length; length++) {
    model.beginName({ prefix: letters.slice(0, length) });
    const { logits } = model.sampleToken();
    assertAllNear(
      logits,
      expected[length].map(({ data }) => data),
      1e-11,
      `logits after ${length} letters`,
    );
  }
});
