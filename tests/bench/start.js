/**
 * start.js: how long it takes to have a model of the default list, and how much memory it has then. bench.js prints it.
 * Run as a program, it is the fresh process of one measurement, and prints the milliseconds from import to the first model.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(import.meta.url);
const WARM_ROUNDS = 40; // the first half warms up
const COLD_ROUNDS = 9;

const text = readFileSync(new URL("../../web/data/names.txt", import.meta.url), "utf8");
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

async function firstModel() {
  const start = performance.now();
  const { MicroGPT } = await import("../../public/microgpt.mjs");
  await MicroGPT.create({ text });
  return performance.now() - start;
}

async function warm() {
  const { MicroGPT } = await import("../../public/microgpt.mjs");
  const times = [];
  for (let round = 0; round < WARM_ROUNDS; round++) {
    const start = performance.now();
    const model = await MicroGPT.create({ text });
    times.push(performance.now() - start);
    model.free();
  }
  return median(times.slice(WARM_ROUNDS / 2));
}

const cold = () => median(Array.from({ length: COLD_ROUNDS }, () => Number(execFileSync(process.execPath, [PROGRAM]))));

/** The MiB that a default model's instance has reserved. */
async function memory() {
  const { MicroGPT } = await import("../../public/microgpt.mjs");
  const { instantiate } = WebAssembly;
  let bytes = () => 0;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate(...given);
    bytes = () => instance.exports.memory.buffer.byteLength;
    return instance;
  };
  await MicroGPT.create({ text });
  WebAssembly.instantiate = instantiate;
  return bytes() / 2 ** 20;
}

/** What is measured, with the target of each: at most so much. @returns {Promise<{ name: string, figure: number, target: number, unit: string }[]>} */
export const starts = async () => [
  { name: "`create()`, once it has been called", figure: await warm(), target: 10, unit: "ms" },
  { name: "`create()` in a new process, import included", figure: cold(), target: 20, unit: "ms" },
  { name: "memory of the instance", figure: await memory(), target: 2, unit: "MiB" },
];

if (process.argv[1] === PROGRAM) console.log(await firstModel());
