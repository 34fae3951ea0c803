/** Generation: reproducible from a seed, and valid at every temperature. */

import assert from "node:assert/strict";
import { before, test } from "node:test";
import fc from "fast-check";
import { assertAllNear, assertNear, assertSameFuture, FEW_NAMES, MicroGPT, NAMES } from "./support.js";

const PRECISIONS = ["f32", "f64"];

/** All draws of a name. */
function drawAll(model, { prefix, seed, temperature }) {
  const draws = [];
  model.beginName({ prefix, seed });
  do draws.push(model.sampleToken({ temperature }));
  while (!draws.at(-1).done);
  return draws;
}

const spell = (draws) => draws.map(({ char }) => char).join("");

for (const precision of PRECISIONS) {
  let model;

  before(async () => {
    model = await MicroGPT.create({ text: NAMES, precision, numSteps: 200 });
    model.trainStep(200);
  });

  const twin = async () => {
    const other = await MicroGPT.create({ text: NAMES, precision, numSteps: 400 });
    other.trainStep(100);
    return other;
  };

  test(`${precision}: the same seed gives the same names, whatever was drawn in between`, () => {
    const first = model.generate({ seed: 7 });
    model.generate({ count: 3 });
    model.generate({ seed: 8 });
    assert.deepEqual(model.generate({ seed: 7 }), first);
    assert.notDeepEqual(model.generate({ seed: 8 }), first);
  });

  test(`${precision}: a seed leaves the model's own generator unchanged`, async () => {
    const [disturbed, undisturbed] = await Promise.all([twin(), twin()]);
    disturbed.generate({ seed: 7 });
    disturbed.beginName({ seed: 9 });
    disturbed.sampleToken();
    assertSameFuture(disturbed, undisturbed);
  });

  test(`${precision}: without a seed the model's generator continues: twice ten names are twenty`, async () => {
    const [one, other] = await Promise.all([twin(), twin()]);
    assert.deepEqual([...one.generate({ count: 10 }), ...one.generate({ count: 10 })], other.generate({ count: 20 }));
  });

  test(`${precision}: generate() gives what beginName() and sampleToken() give`, () => {
    for (const prefix of ["", "an", "x"]) {
      const [name] = model.generate({ count: 1, seed: 3, prefix, temperature: 0.8 });
      assert.equal(prefix + spell(drawAll(model, { prefix, seed: 3, temperature: 0.8 })), name);
    }
  });

  test(`${precision}: names of seeds are those that each seed gives alone, at any temperature, prefix and rules`, async () => {
    await fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1, maxLength: 70 }),
        fc.record(
          {
            temperature: fc.constantFrom(0, 0.5, 1, 3),
            prefix: fc.constantFrom("", "an", "kim"),
            topK: fc.integer({ min: 1, max: 30 }),
            topP: fc.double({ min: 0.01, max: 1, noNaN: true }),
            minP: fc.double({ min: 0, max: 1, noNaN: true }),
          },
          { requiredKeys: [] },
        ),
        (seeds, options) => {
          const alone = seeds.flatMap((seed) => model.generate({ count: 1, seed, ...options }));
          assert.deepEqual(model.generate({ seeds, ...options }), alone);
          assert.deepEqual(model.generate({ seeds: Float64Array.from(seeds), count: seeds.length, ...options }), alone);
        },
      ),
      { numRuns: 30 },
    );
    assert.deepEqual(model.generate({ seeds: [] }), []);
  });

  test(`${precision}: seeds leave the model's own generator unchanged, and end the name begun`, async () => {
    const [disturbed, undisturbed] = await Promise.all([twin(), twin()]);
    disturbed.beginName();
    disturbed.generate({ seeds: [1, 2, 3] });
    assert.throws(() => disturbed.sampleToken(), { code: "name-done" });
    assertSameFuture(disturbed, undisturbed);
  });

  test(`${precision}: names in one cache leave nothing behind, and what does not fit is refused`, async () => {
    const [disturbed, undisturbed] = await Promise.all([twin(), twin()]);
    const seeds = [1, 2, 3];
    for (const keepCache of ["positions-restart", "positions-continue"]) {
      disturbed.beginName();
      assert.ok(disturbed.generate({ seeds, keepCache }).length > 0);
      assert.throws(() => disturbed.sampleToken(), { code: "name-done" });
      assert.equal(disturbed.keyValueCache().shape[1], 0);
      assert.deepEqual(disturbed.generate({ seeds: [], keepCache }), []);
    }
    assert.equal(disturbed.generate({ seeds: Array(32).fill(1), keepCache: "positions-restart" }).length, 32);
    for (const wrong of [
      { seeds, keepCache: "yes" },
      { seeds, keepCache: true },
      { keepCache: "positions-restart" },
      { seed: 1, keepCache: "positions-restart" },
      { seeds, keepCache: "positions-restart", prefix: "a" },
      { seeds: Array(33).fill(1), keepCache: "positions-restart" },
    ])
      assert.throws(() => disturbed.generate(wrong), { code: "bad-option" });
    assertSameFuture(disturbed, undisturbed);
  });

  test(`${precision}: rules that cut nothing change no bit`, async () => {
    const off = { topK: model.vocab.length + 1, topP: 1, minP: 0 };
    assert.deepEqual(model.generate({ seed: 4, temperature: 1, ...off }), model.generate({ seed: 4, temperature: 1 }));
    for (const rules of [{}, { topP: 1 }, { minP: 0 }]) {
      model.beginName({ seed: 1 });
      const { probs } = model.sampleToken({ temperature: 0.8 });
      model.beginName({ seed: 1 });
      assert.deepEqual(model.sampleToken({ temperature: 0.8, ...rules }).probs, probs);
    }
  });

  test(`${precision}: topK, topP and minP keep the most probable letters, renormalized`, async () => {
    const probsWith = (rules) => {
      model.beginName({ prefix: "a" });
      return model.sampleToken({ temperature: 1, uniform: 0.999, ...rules }).probs;
    };
    const all = probsWith({});
    const ranked = all.toSorted().reverse();
    for (const [rules, kept] of [
      [{ topK: 3 }, all.map((p) => p >= ranked[2])],
      [{ topP: 0.99 * ranked[0] }, all.map((p) => p === ranked[0])],
      [{ minP: ranked[4] / ranked[0] - 1e-6 }, all.map((p) => p >= ranked[4])],
    ]) {
      const share = all.reduce((sum, p, i) => sum + (kept[i] ? p : 0), 0);
      assertAllNear(
        probsWith(rules),
        all.map((p, i) => (kept[i] ? p / share : 0)),
        1e-6,
      );
    }
  });

  test(`${precision}: at temperature 0 the most probable letter is certain`, async () => {
    model.beginName({ prefix: "k" });
    const { token, logits, probs } = model.sampleToken({ temperature: 0, uniform: 0.9 });
    assert.equal(token, logits.indexOf(Math.max(...logits)));
    assert.equal(probs[token], 1);
    assert.equal(new Set(model.generate({ temperature: 0, count: 5 })).size, 1);
  });

  test(`${precision}: by default there are twenty names at temperature 0.5, and draws are at 0.5, too`, () => {
    assert.deepEqual(model.generate({ seed: 4 }), model.generate({ count: 20, temperature: 0.5, seed: 4, prefix: "" }));
    model.beginName({ seed: 4 });
    const { probs } = model.sampleToken();
    model.beginName({ seed: 4 });
    assert.deepEqual(probs, model.sampleToken({ temperature: 0.5 }).probs);
  });

  test(`${precision}: every prefix of a name gives the same logits as sampling it, to the bit`, () => {
    const draws = drawAll(model, { seed: 5, temperature: 1 });
    for (let length = 0; length < draws.length; length++) {
      model.beginName({ prefix: spell(draws.slice(0, length)) });
      const { logits } = model.sampleToken({ temperature: 0.5 });
      assert.deepEqual(logits, draws[length].logits);
    }
  });

  test(`${precision}: a draw reports logits, probabilities and its random number`, () => {
    for (const { token, char, logits, probs, uniform, done } of drawAll(model, { seed: 5, temperature: 0.7 })) {
      const exps = Array.from(logits, (x) => Math.exp(x / 0.7));
      const total = exps.reduce((sum, e) => sum + e);
      assertAllNear(
        probs,
        exps.map((e) => e / total),
        1e-5,
        "probs",
      );
      assert.ok(uniform >= 0 && uniform < 1);
      const below = probs.slice(0, token).reduce((sum, p) => sum + p, 0);
      assertNear(below + probs[token] / 2, uniform, probs[token] / 2 + 1e-6, "uniform");
      assert.equal(char, model.vocab[token] ?? "");
      if (token === model.bos) assert.ok(done);
    }
  });

  test(`${precision}: a uniform that is given decides the token`, () => {
    model.beginName();
    const { probs } = model.sampleToken({ temperature: 1 });
    let below = 0;
    for (let token = 0; token < probs.length; token++) {
      model.beginName();
      const draw = model.sampleToken({ temperature: 1, uniform: below + probs[token] / 2 });
      assert.equal(draw.token, token);
      assert.equal(draw.uniform, below + probs[token] / 2);
      below += probs[token];
    }
  });

  test(`${precision}: a temperature near zero selects the most likely letter, whatever the random number`, () => {
    for (const temperature of [1e-6, 1e-30, Number.MIN_VALUE])
      for (const uniform of [0, 0.5, 1 - 2 ** -53]) {
        model.beginName();
        const { token, logits, probs } = model.sampleToken({ temperature, uniform });
        assert.equal(token, logits.indexOf(Math.max(...logits)));
        assertNear(probs[token], 1, 1e-6);
        assert.ok(probs.every(Number.isFinite));
      }
    assert.equal(new Set(model.generate({ temperature: 1e-30, count: 5 })).size, 1);
  });

  test(`${precision}: an enormous temperature makes all letters equally likely`, () => {
    for (const temperature of [1e9, 1e308, Number.MAX_VALUE]) {
      model.beginName();
      const { probs } = model.sampleToken({ temperature });
      assertAllNear(probs, Array(probs.length).fill(1 / probs.length), 1e-6, "probs");
    }
  });

  test(`${precision}: KV cache and attention weights are those of the current name`, async () => {
    const other = await MicroGPT.create({ text: FEW_NAMES, precision, nLayer: 2, nEmbd: 10, nHead: 2 });
    other.beginName();
    assert.deepEqual(other.keyValueCache().shape, [2, 0, 10]);
    other.beginName({ prefix: "anna" });
    other.sampleToken();
    const { shape, keys, values } = other.keyValueCache();
    assert.deepEqual(shape, [2, 5, 10]);
    assert.equal(keys.length, 100);
    assert.ok([...keys, ...values].every((x) => Number.isFinite(x) && x !== 0));
    const attention = other.attention();
    assert.deepEqual(attention.shape, [2, 2, 5, 5]);
    assert.equal(attention.data.length, 2 * 2 * 5 * 5);
    for (let row = 0; row < 2 * 2 * 5; row++) {
      const weights = attention.data.slice(row * 5, row * 5 + 5);
      assertNear(
        weights.reduce((sum, p) => sum + p, 0),
        1,
        1e-6,
        "attention weights of a position",
      );
      assert.ok(
        weights.every((p, j) => (j <= row % 5 ? p > 0 : p === 0)),
        "no position attends to a later one",
      );
    }
    other.beginName({ prefix: "ann" });
    other.sampleToken();
    assert.deepEqual(other.keyValueCache().keys.slice(0, 40), keys.slice(0, 40));
  });

  test(`${precision}: letters of any script come out as they went in`, async () => {
    const lists = {
      "emoji, with skin and joiners": "👩🏽‍🚀\n👨‍👩‍👧‍👦\n🏳️‍🌈",
      "combining marks, composed and not": "é\ne\u0301\nñu\nn\u0303u",
      "right to left": "שרה\nמרים\nلیلا\nفاطمة",
      "scripts of Asia": "愛子\nさくら\n지민\nप्रिया",
    };
    for (const [name, text] of Object.entries(lists)) {
      const other = await MicroGPT.create({ text, precision, numSteps: 300, learningRate: 0.03 });
      assert.deepEqual(other.docs().sort(), text.split("\n").sort(), name);
      assert.deepEqual(
        other.vocab,
        [...new Set(text.replaceAll("\n", ""))].sort((a, b) => a.codePointAt(0) - b.codePointAt(0)),
      );
      other.trainStep(300);
      const known = new Set(other.vocab);
      for (const written of other.generate({ count: 10 })) assert.ok([...written].every((letter) => known.has(letter)));
      const [first] = text;
      assert.ok(other.generate({ count: 1, prefix: first })[0].startsWith(first));
    }
  });

  test(`${precision}: a name has at most blockSize letters`, async () => {
    const other = await MicroGPT.create({ text: FEW_NAMES, precision, blockSize: 3 });
    const names = other.generate({ count: 50, temperature: 1e6 });
    assert.ok(names.every((name) => [...name].length <= 3));
    assert.ok(names.some((name) => [...name].length === 3));
    assert.ok(drawAll(other, { seed: 1, temperature: 1e6 }).length <= 3);
    assert.match(other.generate({ count: 1, prefix: "an" })[0], /^an.?$/u); // the longest prefix
  });
}
