/** The laboratory, in Node: many runs over a pool, and the page's weight. */

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { runAll } from "../web/lab/run-all.js";
import { assertSize } from "./size.js";
import { FEW_NAMES, Sweep } from "./support.js";

/** A pool like the page's, with a short list. */
async function start(t, text = FEW_NAMES) {
  const sweep = await Sweep.create({ workers: 2 });
  t.after(() => sweep.close());
  return { workers: sweep.workers, run: (options, hooks) => sweep.run({ text, ...options }, hooks) };
}

const SEEDS = [...Array(30).keys()];
const tasks = SEEDS.map((seed) => ({ seed, numSteps: 20 }));

test("each of many runs is told once, as what it is", async (t) => {
  const pool = await start(t);
  const told = [];
  await runAll(pool, tasks, ({ config }, index) => told.push([config.seed, index]));
  assert.deepEqual(
    told.sort(([a], [b]) => a - b),
    SEEDS.map((seed) => [seed, seed]),
  );
});

test("twice as many runs are handed on as there are workers; one that fails cancels them, and nothing listens any longer", async () => {
  const handedOn = [];
  const run = (_, { signal }) =>
    new Promise((resolve, reject) => {
      handedOn.push({ resolve, reject, signal });
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  const { signal } = new AbortController();
  const told = [];
  const all = runAll({ workers: 3, run }, tasks, (result, index) => told.push([result, index]), signal);
  assert.equal(handedOn.length, 6);
  handedOn[4].resolve("the fifth");
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([handedOn.length, told], [7, [["the fifth", 4]]]);
  const failure = new Error("of one");
  handedOn[1].reject(failure);
  await assert.rejects(all, failure);
  for (const { signal } of handedOn) assert.equal(signal.reason, failure);
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("many runs are cancelled together, and no more of them are taken", async (t) => {
  const pool = await start(t);
  const controller = new AbortController();
  let taken = 0;
  function* endless() {
    for (;;) yield { seed: taken++, numSteps: 20 };
  }
  const told = () => controller.abort();
  await assert.rejects(runAll(pool, endless(), told, controller.signal), { name: "AbortError" });
  assert.ok(taken <= 2 * (2 * pool.workers), `${taken} were taken`);
});

test("of many runs that are cancelled before they begin none is taken", async () => {
  const taken = [];
  const pool = { workers: 2, run: (task) => taken.push(task) };
  const signal = AbortSignal.abort(new Error("given up"));
  await assert.rejects(
    runAll(pool, tasks, () => {}, signal),
    signal.reason,
  );
  assert.deepEqual(taken, []);
});

test("a run that fails ends the others, with its error", async (t) => {
  const pool = await start(t);
  await assert.rejects(
    runAll(pool, [...tasks, { seed: -1 }, ...tasks], () => {}),
    /seed/,
  );
});

test("the laboratory is at most 110,000 bytes of gzip, engine, list and workers included", (t) => {
  const page = readFileSync(new URL("../public/lab.html", import.meta.url));
  const { length } = gzipSync(page, { level: 9 });
  assertSize(t, length <= 110_000, `it has ${length}`);
});
