/** The engine against an independent scalar autograd: gradients, Adam, SGD, and the network itself. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { layoutOf } from "../web/model/edits.js";
import { ReferenceGPT, writeName } from "./reference/gpt.js";
import { assertAllNear, assertNear, FEW_NAMES, MicroGPT, NAMES, rounds } from "./support.js";

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
  "no attention": { nHead: 0 },
  "two layers without attention": { nEmbd: 6, nHead: 0, nLayer: 2, batchSize: 3 },
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

test("five steps of SGD are the gradient times the rate", async () => {
  const model = await create({ nEmbd: 8, nHead: 2, batchSize: 2, optimizer: "sgd", learningRate: 0.2 });
  const reference = new ReferenceGPT(model);
  for (let step = 0; step < 5; step++) {
    const expected = reference.train(batchOf(model, step));
    assertNear(model.trainStep()[0], expected, 1e-9, `loss of step ${step}`);
    assertSameParameters(model, reference, ["data", "grad"], 1e-8);
  }
  for (const { adamM, adamV, grad } of model.parameters()) {
    assert.deepEqual(adamM, grad);
    assert.ok(adamV.every((v) => v === 0));
  }
});

/** What the laboratory compares, each by one setting, on microgpt.py's list */
const RUNGS = {
  "no attention": { nHead: 0 },
  "one head": { nHead: 1 },
  "two layers": { nLayer: 2 },
  SGD: { optimizer: "sgd", learningRate: 0.2 },
};

for (const [name, settings] of Object.entries(RUNGS))
  test(`a run of microgpt.py with ${name} has the losses of the scalar autograd, as long as they are compared`, async () => {
    const model = await MicroGPT.create({ text: NAMES, precision: "f64", ...settings });
    const reference = new ReferenceGPT(model);
    const losses = model.trainStep(rounds(10, 60));
    for (const [step, loss] of losses.entries())
      assertNear(loss, reference.train(batchOf(model, step)), step < 10 ? 1e-12 : 1e-9, `loss of step ${step}`);
    assertSameParameters(model, reference, ["data"], 1e-9);
  });

test("without attention the gradients are the difference quotients of the loss", async () => {
  const model = await create({ nLayer: 2, nEmbd: 6, nHead: 0, batchSize: 12 });
  const before = model.snapshot();
  const layout = layoutOf(model);
  model.trainStep(); // all documents: the gradients are those of their mean loss
  const gradients = model.parameters();
  const lossWith = (at, value) => {
    model.restore(before.with(at, value));
    return model.evaluate({ split: "train" });
  };
  const STEP = 1e-5;
  for (const [i, { name, at }] of layout.entries())
    for (const [k, place] of at.entries()) {
      const [above, below] = [before[place] + STEP, before[place] - STEP].map((value) => lossWith(place, value));
      assertNear(gradients[i].grad[k], (above - below) / (2 * STEP), 1e-8, `gradient ${k} of ${name}`);
    }
});

for (const nHead of [2, 0])
  test(`letter by letter through the cache, the logits are those of the whole sequence: ${nHead} heads`, async () => {
    const model = await create({ nLayer: 2, nEmbd: 10, nHead, blockSize: 20 });
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

/** The random numbers of a seed, enough for a whole name; undefined if BOS ended the one that was drawn for them. */
function uniformsOf(model, seed) {
  const uniforms = [];
  model.beginName({ seed });
  let draw;
  do {
    draw = model.sampleToken({ temperature: 1e300 });
    uniforms.push(draw.uniform);
  } while (!draw.done);
  return uniforms.length === model.config.blockSize ? uniforms : undefined;
}

/** As microgpt.py writes names, but with lists of keys and values that are created once. */
function writeInOneCache(reference, model, uniformsOfNames, temperature, positionsContinue) {
  const { nLayer, blockSize } = model.config;
  const [keys, values] = [0, 1].map(() => Array.from({ length: nLayer }, () => []));
  const names = [];
  let position = 0;
  for (const uniforms of uniformsOfNames) {
    if (!positionsContinue) position = 0;
    if (position === blockSize) break;
    let name = "";
    let token = model.bos;
    for (let i = 0; position < blockSize; i++) {
      const logits = reference.forward(token, position++, keys, values).map(({ data }) => data / temperature);
      const powers = logits.map((x) => Math.exp(x - Math.max(...logits)));
      let left = uniforms[i] * powers.reduce((sum, x) => sum + x);
      token = powers.findIndex((x) => {
        left -= x;
        return left < 0;
      });
      if (token === model.bos) break;
      name += model.vocab[token];
    }
    names.push(name);
  }
  return { names, rows: keys[0].length };
}

for (const [keepCache, positionsContinue] of [
  ["positions-restart", false],
  ["positions-continue", true],
]) {
  test(`names in a cache that is not emptied, ${keepCache}, are those of microgpt.py with its lists kept`, async () => {
    for (const shape of [{}, { nLayer: 2, nEmbd: 10, nHead: 2, blockSize: 9 }]) {
      const model = await create(shape);
      model.trainStep(50);
      const reference = new ReferenceGPT(model);
      const seeds = [...Array(60).keys()].filter((seed) => uniformsOf(model, seed)).slice(0, 8);
      const uniforms = seeds.map((seed) => uniformsOf(model, seed));
      for (const temperature of [0.5, 1]) {
        const { names, rows } = writeInOneCache(reference, model, uniforms, temperature, positionsContinue);
        assert.deepEqual(model.generate({ seeds, temperature, keepCache }), names);
        assert.ok(positionsContinue ? rows <= model.config.blockSize : rows > model.config.blockSize);
        assert.notDeepEqual(names, model.generate({ seeds, temperature }));
        assert.equal(names[0], model.generate({ seeds, temperature })[0]);
      }
    }
  });
}

test("a step that is left out is the textbook's: no update, and later steps keep their documents and their rate", async () => {
  const model = await create({ nEmbd: 8, nHead: 2, learningRate: 0.05 });
  const reference = new ReferenceGPT(model);
  for (let step = 0; step < 7; step++) {
    if (step === 0 || step === 3 || step === 4) {
      model.skipStep();
      reference.step++;
      continue;
    }
    const expected = reference.train(batchOf(model, step));
    assertNear(model.trainStep()[0], expected, 1e-9, `loss of step ${step}`);
    assertSameParameters(model, reference, ["data", "adamM", "adamV"], 1e-8);
  }
});

test("names equal the reference's, drawn by the same random numbers", async () => {
  const model = await create({ nEmbd: 8, nHead: 2, nLayer: 2, blockSize: 6 });
  model.trainStep(30);
  const reference = new ReferenceGPT(model);
  for (const temperature of [0.5, 1, 2])
    for (let seed = 0; seed < 20; seed++) {
      const draws = [];
      model.beginName({ seed });
      while (!draws.at(-1)?.done) draws.push(model.sampleToken({ temperature }));
      const uniforms = draws.map(({ uniform }) => uniform);
      const expected = draws.map(({ token }) => token).filter((token) => token !== model.bos);
      const name = writeName(reference, temperature, () => uniforms.shift());
      assert.deepEqual(name, expected);
      assert.equal(uniforms.length, 0);
    }
});
