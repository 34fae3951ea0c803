/**
 * million.js: a million steps at the default size, in one run, in Node. Every loss is finite, memory does not grow, and the
 * bits equal the golden ones. `node tests/prove/million.js [--json FILE] [--record]`; --record writes new golden figures.
 */

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { MicroGPT } from "../../wasm/microgpt.js";

const STEPS = 1_000_000;

/** Steps between two measurements of memory. */
const SLICE = 10_000;

/** By how many bytes the process may grow after the first slice: the losses of a slice, and garbage not yet collected */
const MAX_GROWTH = 16 * 2 ** 20;

const GOLDEN = new URL("../golden/million.json", import.meta.url);
const PUBLIC = new URL("../../public/", import.meta.url);

const { json, record } = parseArgs({ options: { json: { type: "string" }, record: { type: "boolean" } } }).values;

const model = await MicroGPT.create({
  text: readFileSync(new URL("names.txt", PUBLIC), "utf8"),
  module: readFileSync(new URL("microgpt.wasm", PUBLIC)),
  numSteps: STEPS,
});
const hash = createHash("sha256");
let [settled, highest, meanLast] = [0, 0, 0];
const start = performance.now();
while (model.step < STEPS) {
  const losses = model.trainStep(SLICE); // throws if a loss is NaN or infinite
  hash.update(losses);
  highest = Math.max(highest, process.memoryUsage().rss);
  if (!settled) settled = highest;
  meanLast = losses.reduce((sum, loss) => sum + loss) / losses.length;
}
const seconds = (performance.now() - start) / 1000;
const names = model.generate({ seed: 1 });
hash.update(names.join("\n"));
const sha256 = hash.digest("hex");

if (record) writeFileSync(GOLDEN, `${JSON.stringify({ sha256, meanLast, names }, null, 2)}\n`);
const golden = JSON.parse(readFileSync(GOLDEN, "utf8"));
const grown = highest - settled;
const figures = { steps: model.step, seconds: Number(seconds.toFixed(1)), meanLast, grownBytes: grown, sha256 };
console.log(
  `${STEPS.toLocaleString("en")} steps in ${figures.seconds} s: loss of the last ${SLICE.toLocaleString("en")} ${meanLast.toFixed(4)}, ` +
    `memory grew by ${(grown / 2 ** 20).toFixed(1)} MiB, sha256 ${sha256}`,
);
if (json) writeFileSync(json, `${JSON.stringify(figures)}\n`);
if (sha256 !== golden.sha256) throw new Error(`the golden bits are ${golden.sha256}`);
if (grown > MAX_GROWTH) throw new Error(`memory grew by ${grown} bytes`);
