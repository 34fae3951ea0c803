/** What the tests share: the engine, the list of names, golden figures, and a few comparisons. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** As they are built, or their sources, with the modules beside them: see prove/javascript.js */
const [engine, sweep, sweepWorker] = process.env.MICROGPT_SOURCE
  ? ["../wasm/microgpt.js", "../wasm/sweep.js", "../wasm/sweep-worker.js"]
  : ["../public/microgpt.mjs", "../public/sweep.mjs", "../public/sweep-worker.mjs"];

export const { MicroGPT, MicroGPTError } = await import(engine);
export const { Sweep } = await import(sweep);
export const SWEEP = new URL(sweep, import.meta.url);
export const SWEEP_WORKER = new URL(sweepWorker, import.meta.url);

let copies = 0;
/** The engine in a module of its own, which has not loaded any WebAssembly yet */
export const freshEngine = () => import(`${engine}?copy=${copies++}`);

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");

export const NAMES = read("../web/data/names.txt");

/** How many rounds a test takes: `make prove` (PROVE=1) takes all of them. @param {number} few @param {number} all */
export const rounds = (few, all) => (process.env.PROVE ? all : few);

/** A short list for quick tests: letters of one to four bytes of UTF-8, short and long names */
export const FEW_NAMES = "anna\nbertram\nzoë\nq\nmaximiliana-theodora\n永\n😀😁\nhannah\nanna\nlea\njörg\nann";

export const golden = (name) => JSON.parse(read(`golden/${name}`));

/** The bytes of a built module. @param {"f32" | "f64"} precision */
export const moduleBytes = (precision) =>
  readFileSync(
    new URL(precision === "f32" ? "../public/microgpt.wasm" : "../public/microgpt-f64.wasm", import.meta.url),
  );

/** Within the tolerance times the value, or times one if the value is smaller. */
export function assertNear(actual, expected, tolerance, what = "value") {
  const near = Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
  assert.ok(near, `${what} is ${actual}, should be within ${tolerance} of ${expected}`);
}

export function assertAllNear(actual, expected, tolerance, what) {
  assert.equal(actual.length, expected.length, `${what}: length`);
  for (let i = 0; i < actual.length; i++) assertNear(actual[i], expected[i], tolerance, `${what}[${i}]`);
}

export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Two models must train and generate the same from here on, to the bit. */
export function assertSameFuture(model, twin, steps = 20) {
  assert.deepEqual(model.trainStep(steps), twin.trainStep(steps));
  assert.deepEqual(model.generate({ count: 10 }), twin.generate({ count: 10 }));
  assert.deepEqual(model.parameters(), twin.parameters());
}

/** A hash of all losses, to the bit, and of twenty names. */
export function fingerprint(model) {
  const losses = model.trainStep(1000);
  const names = model.generate({ count: 20 });
  return createHash("sha256").update(losses).update(names.join("\n")).digest("hex");
}
