/** Who taught it this: exact attribution, in Node. Published figures, and those on the page, are computed again. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import {
  changeOf,
  orderOf,
  ranked,
  STEPS,
  trainWhole,
  trainWithout,
  trainWithoutEach,
  usualAround,
} from "../web/lab/attribution.js";
import { assertNear, MicroGPT, NAMES, Sweep } from "./support.js";

/** A pool like the page's. */
async function start(t) {
  const sweep = await Sweep.create({ workers: 2 });
  t.after(() => sweep.close());
  return { workers: sweep.workers, run: (options, hooks) => sweep.run({ text: NAMES, ...options }, hooks) };
}

/** The changes when some documents are left out, by step. */
async function changesOf(pool, question, steps) {
  const whole = await trainWhole(pool, question);
  const changes = Array(STEPS).fill(undefined);
  await trainWithoutEach(pool, question, steps, (step, logProbs) => {
    assert.equal(changes[step], undefined, `step ${step} came twice`);
    changes[step] = changeOf(whole.logProbs, logProbs);
  });
  return { whole, changes };
}

/** Measured with another program, on the core alone, in float32 with seed 42. */
const PUBLISHED = {
  emma: { emmalee: -0.257, emnet: -0.239 },
  jaxon: { paxton: -0.157, lux: -0.23, jakya: -0.104 },
  karin: { kadon: -0.073 },
};

for (const [name, documents] of Object.entries(PUBLISHED))
  test(`without each of these documents ${name} is less probable by what was published`, async (t) => {
    const pool = await start(t);
    const { docs } = await trainWhole(pool, { name, seed: 42 });
    const steps = Object.keys(documents).map((doc) => docs.indexOf(doc));
    const { changes } = await changesOf(pool, { name, seed: 42 }, steps);
    Object.values(documents).forEach((change, i) => {
      assertNear(changes[steps[i]], change, 0.0005, docs[steps[i]]);
    });
    if (name === "emma") assert.equal(steps[0], 800);
  });

test("the whole run is a plain model's, and so is one without a document, letter by letter, the same twice", async (t) => {
  const [pool, question, step] = [await start(t), { name: "kari", seed: 7 }, 431];
  const model = await MicroGPT.create({ text: NAMES, seed: 7 });
  const without = await MicroGPT.create({ text: NAMES, seed: 7 });
  model.trainStep(STEPS);
  without.trainStep(step);
  without.skipStep();
  without.trainStep(STEPS);
  const whole = await trainWhole(pool, question);
  assert.deepEqual(whole.docs, model.docs({ count: STEPS }));
  for (const [told, trained] of [
    [whole, model],
    [await trainWithout(pool, question, step), without],
    [await trainWithout(pool, question, step), without],
  ]) {
    assert.deepEqual(told.names, trained.generate({ seeds: [...Array(20)].map((_, i) => i + 1), temperature: 0.5 }));
    ["k", "ka", "kar", "kari"].forEach((before, i) => {
      trained.beginName({ prefix: before });
      const next = trained.vocab.indexOf(["a", "r", "i"][i]);
      const { probs } = trained.sampleToken({ temperature: 1 });
      assert.equal(told.logProbs[i + 1], Math.log(probs[next < 0 ? trained.bos : next]));
    });
  }
});

/* ---- order, and rank ---- */

const size = fc.option(fc.double({ min: -3, max: 3, noNaN: true }), { nil: undefined });
/** Fewer than the hundred around a step, and more */
const sizes = fc.array(size, { maxLength: 260, size: "max" });

test("what is usual around a step is the median size of the known changes of the hundred steps there", () => {
  fc.assert(
    fc.property(sizes, (changes) => {
      const usual = usualAround(changes);
      assert.equal(usual.length, changes.length);
      changes.forEach((_, step) => {
        const first = Math.max(0, Math.min(step - 50, changes.length - 100));
        const near = changes.slice(first, first + 100).filter((change) => change !== undefined);
        const sorted = near.map(Math.abs).sort((a, b) => a - b);
        const half = sorted.length >> 1;
        const median = sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        assert.deepEqual(usual[step], median);
      });
    }),
  );
});

test("effects stand in the order of their size for their time, each on its side", () => {
  const changes = [-0.5, 0.5, undefined, -0.02, 0.01, 0];
  const usual = [0.5, 0.1, 0.1, 0.001, 0.001, 0.001];
  const { taught, against } = ranked(changes, usual);
  assert.deepEqual(
    taught.map(({ step, times }) => [step, Math.round(times)]),
    [
      [3, 20],
      [0, 1],
    ],
  );
  assert.deepEqual(
    against.map(({ step }) => step),
    [4, 1],
  );
  const alike = ranked([-1, 1, -1, 1, -1], Array(5).fill(2));
  assert.deepEqual(
    [...alike.taught, ...alike.against].map(({ step }) => step),
    [0, 2, 4, 1, 3],
    "of equal ones the earlier first",
  );
  fc.assert(
    fc.property(sizes, (changes) => {
      const { taught, against } = ranked(changes, usualAround(changes));
      for (const effects of [taught, against])
        for (const [i, { times }] of effects.entries()) assert.ok(i === 0 || times <= effects[i - 1].times);
      assert.equal(taught.length + against.length, changes.filter(Boolean).length);
    }),
  );
});

test("every step is tried once; those that share letters, and some from everywhere, come first", () => {
  const docs = Array(STEPS).fill("bob");
  docs[17] = "emil";
  docs[800] = "emmalee";
  docs[801] = "gemma";
  const order = orderOf(docs, "emma");
  assert.deepEqual(
    [...order].sort((a, b) => a - b),
    [...docs.keys()],
  );
  const early = order.slice(0, 6);
  for (const step of [800, 801, 17]) assert.ok(early.includes(step), `${step} in ${early}`);
  const tenths = new Set(order.slice(0, 60).map((step) => Math.floor(step / 100)));
  assert.equal(tenths.size, 10);
  // ma is of the pairs ^m, ma and a$: the documents share 0, 3, 1, 1 and 2 of them. Evenly along the run they lie as 0, 4, 2, 1, 3.
  assert.deepEqual(orderOf(["am", "ma", "mb", "ca", "mxa"], "ma"), [1, 0, 4, 3, 2]);
});

test("the change of a letter is that letter's, and that of a name the sum", () => {
  assert.ok(Math.abs(changeOf([-1, -2, -3], [-1.5, -2, -2.75]) + 0.25) < 1e-12);
  assert.equal(changeOf([-1, -2, -3], [-1.5, -2, -2.75], 2), 0.25);
});

/* ---- the page ---- */

test("the figures of the essay are those that its instrument computes", async (t) => {
  const pool = await start(t);
  const page = readFileSync(new URL("../public/lab.html", import.meta.url), "utf8").replace(/\s+/g, " ");
  const range = (first) => [...Array(100)].map((_, i) => first + i);
  // the hundred steps around each that is named
  const { whole, changes } = await changesOf(pool, { name: "emma", seed: 42 }, [
    ...range(40),
    ...range(750),
    ...range(850).slice(0, 50),
  ]);
  const usual = usualAround(changes);
  const told = (step) => ({
    name: whole.docs[step],
    change: `${changes[step] < 0 ? "−" : "+"}${Math.abs(changes[step]).toFixed(3)}`,
    times: Math.abs(changes[step]) / usual[step],
  });
  const [first, next, early] = [800, 850, 90].map(told);
  assert.ok(
    page.includes(
      `<em>${first.name}</em> at step 800 stands first, with ${first.change} nats, ${Math.round(first.times)} times the usual`,
    ),
  );
  assert.ok(page.includes(`<em>${next.name}</em> at step 850 is next, with ${next.change}.`));
  assert.ok(next.times < first.times);
  assert.ok(
    page.includes(
      `<em>${early.name}</em> at step 90, and the change is twice as large, ${early.change}, but only five times`,
    ),
  );
  assert.equal(Math.round(early.times), 5);
  assert.equal(Math.round(Math.abs(changes[90] / changes[800])), 2);
  assert.ok(page.includes("e<sup>−0.26</sup>, or 0.77,") && Math.exp(-0.26).toFixed(2) === "0.77");
});
