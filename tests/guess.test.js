/** Guessing as the model does: which letters, what a guess costs, and when the model was better. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lossOf, mean, passedAt, questionsOf } from "../web/model/guess.js";
import { surpriseAt, surprisesOf } from "../web/model/look.js";
import { assertNear, MicroGPT } from "./support.js";

const NAMES = [..."abcdefghij"].flatMap((first) => [..."aeiou"].map((second) => `${first}${second}lina${first}o`));

const modelOf = (options) => MicroGPT.create({ text: NAMES.join("\n"), ...options });

/* ---- the loss of a guess ---- */

const sureness = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const tokens = fc.integer({ min: 2, max: 5000 });

test("who is no surer of a letter than of any other has the loss of a random guess, right or wrong", () => {
  fc.assert(
    fc.property(tokens, fc.boolean(), (tokens, isRight) =>
      assertNear(lossOf(1 / tokens, isRight, tokens), Math.log(tokens), 1e-9),
    ),
  );
});

test("the probabilities of a guess sum to one", () => {
  fc.assert(
    fc.property(sureness, tokens, (sureness, tokens) => {
      const right = Math.exp(-lossOf(sureness, true, tokens));
      const wrong = Math.exp(-lossOf(sureness, false, tokens));
      assertNear(right, sureness, 1e-9);
      assertNear(right + (tokens - 1) * wrong, 1, 1e-9);
    }),
  );
});

test("the surer, the lower the loss of a right guess and the higher that of a wrong one", () => {
  fc.assert(
    fc.property(sureness, sureness, tokens, (a, b, tokens) => {
      const [less, more] = [a, b].sort((x, y) => x - y);
      assert.ok(lossOf(more, true, tokens) <= lossOf(less, true, tokens));
      assert.ok(lossOf(more, false, tokens) >= lossOf(less, false, tokens));
    }),
  );
});

test("over many guesses, one is never better off than who is as sure as often right", () => {
  fc.assert(
    fc.property(sureness, sureness, tokens, (share, other, tokens) => {
      const expected = (sureness) =>
        share * lossOf(sureness, true, tokens) + (1 - share) * lossOf(sureness, false, tokens);
      assert.ok(expected(share) <= expected(other) + 1e-9);
    }),
  );
});

/* ---- when the model was better ---- */

test("the model passed at the first step known at which its loss was lower, and not where it was the same", () => {
  const history = [3, 2.5, 2.6, 2.4].map((nats, i) => ({ step: 10 * i, nats }));
  assert.equal(passedAt(history, 4), 0);
  assert.equal(passedAt(history, 3), 10);
  assert.equal(passedAt(history, 2.5), 30);
  assert.equal(passedAt(history, 2.4), undefined);
  assert.equal(passedAt([], 4), undefined);
});

/* ---- which letters ---- */

test("ten letters, each of another name that is held out; a letter at least is seen, and what comes after it is right", async () => {
  const model = await modelOf({ validationSplit: 0.5 });
  const heldOut = model.docs({ split: "validation" });
  assert.equal(heldOut.length, 25);
  const seen = new Set();
  for (const round of [0, 1]) {
    const questions = questionsOf(model, round);
    assert.equal(questions.length, 10);
    for (const [i, { before, letter }] of questions.entries()) {
      const name = heldOut[(10 * round + i) % heldOut.length];
      seen.add(name);
      assert.ok(before.length > 0 && name.startsWith(before));
      assert.equal(letter, name[before.length]);
    }
    assert.deepEqual(questionsOf(model, round), questions, "the same round has the same letters");
  }
  assert.equal(seen.size, 20, "the next round has other names");
  model.free();
});

test("over many rounds every place in a name is asked for about as often as any other, the end among them", async () => {
  const model = await modelOf();
  const places = new Map();
  for (let round = 0; round < 200; round++)
    for (const { before, letter } of questionsOf(model, round)) {
      places.set(before.length, (places.get(before.length) ?? 0) + 1);
      assert.equal(letter === undefined, before.length === 8);
    }
  assert.deepEqual([...places.keys()].sort(), [1, 2, 3, 4, 5, 6, 7, 8]);
  for (const [place, count] of places) assert.ok(Math.abs(count - 250) < 50, `${place}: ${count}`);
  model.free();
});

test("the k-th letter after another is asked for at least 0.37/k of a name away, as multiples of the golden ratio are and no other number's", async () => {
  const names = [..."abcde"].map((letter) => letter.repeat(400));
  const model = await MicroGPT.create({ text: names.join("\n"), blockSize: 401 });
  const shares = [0, 1, 2, 3].flatMap((round) => questionsOf(model, round)).map(({ before }) => before.length / 400);
  for (const [i, share] of shares.entries())
    for (const [j, other] of shares.slice(0, i).entries()) {
      const apart = Math.abs(share - other);
      assert.ok((i - j) * (Math.min(apart, 1 - apart) + 1 / 400) > 0.37, `letters ${j} and ${i}`);
    }
  model.free();
});

test("of a model that holds out a single name, letters of that name are asked for", async () => {
  const model = await modelOf({ validationSplit: 1 / NAMES.length });
  const [name, ...others] = model.docs({ split: "validation" });
  assert.equal(others.length, 0);
  for (const { before, letter } of questionsOf(model, 0)) assert.ok(name.startsWith(before + (letter ?? "")));
  model.free();
});

test("of a model without a list nothing is asked; of a short list names come again; a long name is asked for as far as the context goes", async () => {
  const model = await modelOf({ blockSize: 8 });
  const bare = await MicroGPT.load(model.save({ weightsOnly: true }));
  assert.deepEqual(questionsOf(bare, 0), []);
  const few = await MicroGPT.create({ text: "ab\nabcdefghijklmnop", blockSize: 8 });
  const questions = [0, 1, 2].flatMap((round) => questionsOf(few, round));
  assert.equal(questions.length, 30);
  assert.equal(Math.max(...questions.map(({ before }) => before.length)), 7);
  for (const each of [model, bare, few]) each.free();
});

test("the model's surprise at a letter is its part of the loss of the name", async () => {
  const model = await modelOf();
  model.trainStep(30);
  const surprises = surprisesOf(model, "balina");
  assertNear(surpriseAt(model, "bali", "n"), surprises[4], 1e-6);
  assertNear(surpriseAt(model, "balina", undefined), surprises[6], 1e-6);
  assertNear(mean(surprises), surprises.reduce((sum, one) => sum + one, 0) / 7, 1e-12);
  model.free();
});
