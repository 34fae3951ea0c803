/**
 * million.js: a million steps at the default size, in one run, in Node. Every loss is a number, memory stays where it was,
 * and all of it is the same bits as ever. `node tests/prove/million.js [--json FILE] [--keep]`; --keep writes the bits down anew.
 */

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { MicroGPT } from "../../wasm/microgpt.js";

const STEPS = 1_000_000;

/** Steps between two looks at memory and losses. */
const STRETCH = 10_000;

/** What the process may grow by after the first stretch, in bytes: the losses of a stretch, and the collector's leisure. */
const MOST_GROWN = 16 * 2 ** 20;

const KEPT = new URL("../golden/million.json", import.meta.url);
const PUBLIC = new URL("../../public/", import.meta.url);

const { json, keep } = parseArgs({ options: { json: { type: "string" }, keep: { type: "boolean" } } }).values;

const model = await MicroGPT.create({
  text: readFileSync(new URL("names.txt", PUBLIC), "utf8"),
  module: readFileSync(new URL("microgpt.wasm", PUBLIC)),
  numSteps: STEPS,
});
const hash = createHash("sha256");
let [settled, highest, meanLast] = [0, 0, 0];
const start = performance.now();
while (model.step < STEPS) {
  const losses = model.trainStep(STRETCH); // refuses a loss that is no number
  hash.update(losses);
  highest = Math.max(highest, process.memoryUsage().rss);
  if (!settled) settled = highest;
  meanLast = losses.reduce((sum, loss) => sum + loss) / losses.length;
}
const seconds = (performance.now() - start) / 1000;
const names = model.generate({ seed: 1 });
hash.update(names.join("\n"));
const sha256 = hash.digest("hex");

if (keep) writeFileSync(KEPT, `${JSON.stringify({ sha256, meanLast, names }, null, 2)}\n`);
const kept = JSON.parse(readFileSync(KEPT, "utf8"));
const grown = highest - settled;
const figures = { steps: model.step, seconds: Number(seconds.toFixed(1)), meanLast, grownBytes: grown, sha256 };
console.log(
  `${STEPS.toLocaleString("en")} steps in ${figures.seconds} s: loss of the last ${STRETCH.toLocaleString("en")} ${meanLast.toFixed(4)}, ` +
    `memory grew by ${(grown / 2 ** 20).toFixed(1)} MiB, sha256 ${sha256}`,
);
if (json) writeFileSync(json, `${JSON.stringify(figures)}\n`);
if (sha256 !== kept.sha256) throw new Error(`these are not the bits kept: ${kept.sha256}`);
if (grown > MOST_GROWN) throw new Error(`memory grew by ${grown} bytes`);
