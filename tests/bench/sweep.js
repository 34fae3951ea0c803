/**
 * sweep.js: what a whole run costs (the list read, 1,000 steps trained, 20 names invented), and how many a second a sweep does
 * with one worker, two, and so on up to the processors there are. Part of bench.js; alone: `node tests/bench/sweep.js`
 *
 * All are timed in turn within each round, so that a slow moment of a shared machine slows all of them.
 */
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { MicroGPT } from "../../public/microgpt.mjs";
import { Sweep } from "../../public/sweep.mjs";

const ROUNDS = 9; // the median of these is quoted
const RUNS = 12; // of one measurement, for each worker

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Milliseconds that each of so many runs took */
async function time(count, work) {
  const start = performance.now();
  await work(Array.from({ length: count }, (_, seed) => seed));
  return (performance.now() - start) / count;
}

/** The rows: { name, milliseconds, perSecond } @param {string} text the list */
export async function measureSweeps(text) {
  const model = await MicroGPT.create({ text, numSteps: 1e9, learningRate: 1e-3 });
  const plain = async (seed) => {
    const model = await MicroGPT.create({ text, seed });
    model.trainStep(1000);
    model.generate();
    model.free();
  };
  const measurements = [
    ["`trainStep()` alone", RUNS, (seeds) => seeds.forEach(() => void model.trainStep(1000))],
    [
      "one after another, no worker",
      RUNS,
      async (seeds) => {
        for (const seed of seeds) await plain(seed);
      },
    ],
  ];
  const sweeps = [];
  for (let workers = 1; workers <= availableParallelism(); workers++) {
    const sweep = await Sweep.create({ workers });
    sweeps.push(sweep);
    const work = (seeds) => Promise.all(seeds.map((seed) => sweep.run({ text, seed })));
    measurements.push([`a sweep, ${workers} ${workers === 1 ? "worker" : "workers"}`, RUNS * workers, work]);
  }
  const times = measurements.map(() => []);
  for (let round = -1; round < ROUNDS; round++)
    for (const [i, [, count, work]] of measurements.entries()) {
      const milliseconds = await time(count, work);
      if (round >= 0) times[i].push(milliseconds); // the first round starts workers and has functions optimized
    }
  for (const sweep of sweeps) sweep.close();
  model.free();
  return measurements.map(([name], i) => ({
    name,
    milliseconds: median(times[i]),
    perSecond: 1000 / median(times[i]),
  }));
}

/** @param {Awaited<ReturnType<typeof measureSweeps>>} rows */
export function printSweeps(rows) {
  console.log(`\nWhole runs (32,257 names read, 1,000 steps, 20 names), median of ${ROUNDS}:`);
  for (const { name, milliseconds, perSecond } of rows)
    console.log(
      `${name.padEnd(42)} ${milliseconds.toFixed(2).padStart(8)} ms a run ${perSecond.toFixed(1).padStart(8)} runs a second`,
    );
}

if (import.meta.url === pathToFileURL(argv[1]).href)
  printSweeps(await measureSweeps(await readFile(new URL("../../web/data/names.txt", import.meta.url), "utf8")));
