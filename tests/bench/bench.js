/**
 * bench.js: how fast the float32 module trains and generates under Node, and a sweep (sweep.js). `make bench`, or `make bench JSON=file`;
 * BENCH=--quick leaves out how the cost grows. `make prove` keeps the figures, with the targets given here, for README.
 *
 * A figure is a share of the yardstick (yardstick.c), timed right before and right after it, so that a slow moment of a shared
 * machine slows both. Counted are 6 floating-point operations for each matrix weight and position of a training step and 2
 * for each of a generated token; embeddings count as none; attention's own products are counted by their size.
 */
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { MicroGPT } from "../../public/microgpt.mjs";
import { starts } from "./start.js";
import { measureSweeps, printSweeps } from "./sweep.js";

const ROUNDS = 9; // the median of these is quoted
const SLICE_MS = 60; // one round of a measurement

const here = (path) => new URL(path, import.meta.url);
const names = await readFile(here("../../web/data/names.txt"), "utf8");
const { instance } = await WebAssembly.instantiate(await readFile(here("../../build/yardstick.wasm")), {});
const { mg_yardstick } = instance.exports;

/* ---- the yardstick ---- */

const SMALL = [8, 16, 16];
const WIDE = [104, 16, 64];
const LARGE = [104, 64, 256];

/** GFLOP/s of one product shape. Many short calls come first: an engine optimizes a function only between calls. */
function yardstick([T, I, O]) {
  const flops = 2 * T * I * O;
  const times = Math.ceil(1e8 / flops);
  for (let i = 0; i < 10; i++) mg_yardstick(10, T, I, O);
  const start = performance.now();
  mg_yardstick(times, T, I, O);
  return (flops * times) / (performance.now() - start) / 1e6;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Run `work` in rounds between two yardsticks; work returns { flops, seconds, count }. The microseconds are those of each that counts. */
function measure(shape, work) {
  for (let warm = 0; warm < 8; warm++) work();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = yardstick(shape);
    const { flops, seconds, count } = work();
    const peak = (before + yardstick(shape)) / 2;
    return { share: flops / seconds / 1e9 / peak, perCount: seconds / count, peak };
  });
  const shares = rounds.map((round) => round.share);
  return {
    share: median(shares),
    low: Math.min(...shares),
    high: Math.max(...shares),
    microseconds: median(rounds.map((round) => round.perCount)) * 1e6,
    peak: median(rounds.map((round) => round.peak)),
  };
}

/* ---- what is measured ---- */

/** Matrix weights: all parameters but the two embeddings */
const matrixWeights = ({ nLayer, nEmbd }, vocab) => 12 * nEmbd ** 2 * nLayer + nEmbd * vocab;

/** Multiply-adds of attention for a document of n positions: each looks at those up to itself, for scores and for values */
const attentionPairs = ({ nLayer, nEmbd }, n) => nLayer * nEmbd * n * (n + 1);

/** The mean of attentionPairs over the documents that training meets */
function meanPairs(model) {
  const { blockSize } = model.config;
  const docs = model.docs({ count: 4000 });
  return (
    docs.reduce((sum, doc) => sum + attentionPairs(model.config, Math.min(blockSize, [...doc].length + 1)), 0) /
    docs.length
  );
}

async function training(settings, shape) {
  const model = await MicroGPT.create({ text: names, numSteps: 1e9, learningRate: 1e-3, ...settings });
  const weights = matrixWeights(model.config, model.bos + 1);
  const pairs = meanPairs(model) * model.config.batchSize;
  const time = (steps) => {
    const tokens = model.tokensSeen;
    const start = performance.now();
    model.trainStep(steps);
    const seconds = (performance.now() - start) / 1e3;
    const positions = model.tokensSeen - tokens;
    return { flops: 6 * (weights * positions + pairs * steps), seconds, count: steps, positions };
  };
  const steps = Math.max(2, Math.ceil(SLICE_MS / 1e3 / (time(10).seconds / 10)));
  const result = measure(shape, () => time(steps));
  const { positions, count } = time(steps);
  model.free();
  return { ...result, perPosition: (result.microseconds * count) / positions };
}

/** Floating-point operations of generating these names. @returns {{ flops: number, tokens: number }} */
function costOf(model, names) {
  const weights = matrixWeights(model.config, model.bos + 1);
  const cost = { flops: 0, tokens: 0 };
  for (const name of names) {
    const positions = Math.min(model.config.blockSize, name.length + 1);
    cost.tokens += positions;
    cost.flops += 2 * (weights * positions + attentionPairs(model.config, positions));
  }
  return cost;
}

/** A trained model generates for a while by `generate`, which gives some names each time. */
function generation(model, generate) {
  let times = 1;
  const run = () => {
    const all = [];
    const start = performance.now();
    for (let i = 0; i < times; i++) all.push(generate());
    const seconds = (performance.now() - start) / 1e3;
    const { flops, tokens } = costOf(model, all.flat());
    return { flops, seconds, count: tokens };
  };
  run();
  times = Math.ceil(SLICE_MS / 1e3 / run().seconds);
  const { tokens } = costOf(model, generate());
  const result = measure(SMALL, run);
  return { ...result, microsecondsOfAll: result.microseconds * tokens };
}

/** The names that the page shows at each frame: their seeds follow each other. */
const pageSeeds = Float64Array.from({ length: 20 }, (_, i) => 1000 + i);

/** Lines of 70 characters cut from the list: documents that fill a context of 64 */
const longLines = Array.from({ length: 3000 }, (_, i) =>
  names
    .slice(i * 70, i * 70 + 70)
    .replaceAll("\n", " ")
    .trim(),
).join("\n");
/** and of 300, for a context of 256 */
const longerLines = Array.from({ length: 700 }, (_, i) =>
  names
    .slice(i * 300, i * 300 + 300)
    .replaceAll("\n", " ")
    .trim(),
).join("\n");

const TARGETS = [
  ["n_embd 16, batch 1 (microgpt.py's own run)", {}, SMALL, 0.33],
  ["n_embd 16, batch 16", { batchSize: 16 }, WIDE, 0.6],
  ["n_embd 32, batch 16", { nEmbd: 32, batchSize: 16 }, WIDE, 0.8],
  ["n_embd 64, batch 16", { nEmbd: 64, batchSize: 16 }, LARGE, 0.86],
  [
    "n_embd 64, 4 layers, block 64, batch 8",
    { nEmbd: 64, nLayer: 4, blockSize: 64, batchSize: 8, text: longLines },
    LARGE,
    0.7,
  ],
];

/** What grows, the values it has, and the model of each */
const GROWTH = [
  ["n_embd (batch 16)", [8, 16, 32, 64, 128, 256], (nEmbd) => ({ nEmbd, batchSize: 16 })],
  ["batch (n_embd 16)", [1, 2, 4, 8, 16, 64], (batchSize) => ({ batchSize })],
  [
    "block_size (n_embd 32, batch 4, long lines)",
    [8, 16, 32, 64, 128, 256],
    (blockSize) => ({ nEmbd: 32, blockSize, batchSize: 4, text: longerLines }),
  ],
  ["layers (n_embd 32, batch 16)", [1, 2, 4, 8], (nLayer) => ({ nEmbd: 32, nLayer, batchSize: 16 })],
];

/* ---- the tables ---- */

const WIDTH = 48; // of a name
const percent = (x) => `${(100 * x).toFixed(0)}%`.padStart(5);
const { values: options } = parseArgs({ options: { json: { type: "string" }, quick: { type: "boolean" } } });
const report = {
  cpu: cpus()[0].model,
  processors: availableParallelism(),
  node: process.version,
  yardstick: {},
  training: [],
  generation: [],
  starts: [],
  sweeps: [],
  growth: { yardstick: LARGE.join("x"), series: [] },
};

console.log(`${report.cpu}, Node ${report.node}; share of the yardstick of the same run, median of ${ROUNDS}\n`);
console.log(`${"".padEnd(WIDTH)} share   at least    spread        time`);
const print = ({ name, share, target, low, high }, time) =>
  console.log(
    `${name.padEnd(WIDTH)} ${percent(share)}   ${percent(target)}    ${percent(low)} to${percent(high)}   ${time}`,
  );
for (const [name, settings, shape, target] of TARGETS) {
  const row = { name, target, ...(await training(settings, shape)) };
  report.training.push(row);
  print(row, `${row.microseconds.toFixed(2)} µs a step`);
}
const trained = await MicroGPT.create({ text: names });
trained.trainStep(1000);
for (const [name, target, generate] of [
  ["generation, one name after another", 0.24, () => trained.generate({ count: 100 })],
  ["generation, twenty names in lockstep", 0.36, () => trained.generate({ seeds: pageSeeds })],
]) {
  const row = { name, target, names: generate().length, ...generation(trained, generate) };
  report.generation.push(row);
  const rate = `${(1e6 / row.microseconds).toFixed(0)} tokens a second`;
  print(row, `${rate}, ${row.microsecondsOfAll.toFixed(0)} µs for ${row.names} names`);
}
trained.free();

const peaks = [...report.training, ...report.generation].map(({ peak }) => peak);
report.yardstick = { low: Math.min(...peaks), high: Math.max(...peaks) };
console.log(`\nThe yardstick's GFLOP/s: ${report.yardstick.low.toFixed(1)} to ${report.yardstick.high.toFixed(1)}`);

console.log(`\n${"A default model of 32,257 names".padEnd(WIDTH)}  median    at most`);
report.starts = await starts();
for (const { name, figure, target, unit } of report.starts)
  console.log(`${name.padEnd(WIDTH)} ${figure.toFixed(2).padStart(7)}    ${target} ${unit}`);

report.sweeps = await measureSweeps(names);
printSweeps(report.sweeps);

if (!options.quick) {
  console.log(`\nHow the cost grows, against the yardstick's ${report.growth.yardstick}:`);
  for (const [name, values, settings] of GROWTH) {
    const rows = [];
    for (const value of values) {
      const { share, perPosition, microseconds } = await training(settings(value), LARGE);
      rows.push({ value, share });
      console.log(
        `${`${name}: ${value}`.padEnd(WIDTH)} ${percent(share)}   ${perPosition.toFixed(3).padStart(8)} µs a position   ${microseconds.toFixed(1)} µs a step`,
      );
    }
    report.growth.series.push({ name, rows });
  }
}

/** Four digits of each number: the rest is noise. */
const rounded = (_, value) => (typeof value === "number" ? Number(value.toPrecision(4)) : value);
if (options.json) await writeFile(options.json, `${JSON.stringify(report, rounded, 1)}\n`);
