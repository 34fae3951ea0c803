/** The ladder: from counting letters to the whole model, an idea at a time; and what each of them wins, seed by seed. */

import { countModel, uniformsOf } from "./counts.js";
import { SAMPLES, taskOf } from "./page-run.js";
import { runAll } from "./run-all.js";
import { deviation, mean } from "./statistics.js";

/** @import { MicroGPT } from "../../wasm/microgpt.js" */
/** @import { RunResult } from "../../wasm/sweep.d.ts" */
/** @import { Pool, Task } from "./run-all.js" */

/**
 * @typedef {object} Rung
 * @property {string} id
 * @property {string} [from] the rung that it is compared with; none: with guessing
 * @property {{ looksBack: boolean }} [counts] it only counts
 * @property {Partial<Task>} [settings] beside the defaults
 */

/** SGD's rate is the one that suits the default model best. @type {readonly Rung[]} */
export const RUNGS = [
  { id: "letters", counts: { looksBack: false } },
  { id: "pairs", from: "letters", counts: { looksBack: true } },
  { id: "mlp", from: "pairs", settings: { nHead: 0 } },
  { id: "oneHead", from: "mlp", settings: { nHead: 1 } },
  { id: "fourHeads", from: "oneHead", settings: { nHead: 4 } },
  { id: "twoLayers", from: "fourHeads", settings: { nHead: 4, nLayer: 2 } },
  { id: "sgd", from: "fourHeads", settings: { nHead: 4, optimizer: "sgd", learningRate: 0.2 } },
];

/** The loss of guessing any of the tokens, of which the page's list has 27. */
export const GUESS = Math.log(27);

const [COUNTED, TRAINED] = [RUNGS.filter(({ counts }) => counts), RUNGS.filter(({ counts }) => !counts)];

/** @typedef {{ seeds: number, numSteps: number }} Asked seeds: from 1 on */
/**
 * Of a rung: held-out losses by seed, without those that have not come, and the names of the first.
 * @typedef {{ losses: number[], names: string[] }} Result
 */
/** @typedef {Pool & { create: (settings: Task) => Promise<MicroGPT> }} PoolWithModels */

/** @returns {Map<string, Result>} */
export const noResults = () => new Map(RUNGS.map(({ id }) => [id, { losses: [], names: [] }]));

/** @param {number} seed @param {Asked} asked @param {Partial<Task>} [settings] @returns {Task} */
function taskWith(seed, { numSteps }, settings) {
  const names = seed === 1 ? SAMPLES : { count: 0 };
  return { ...taskOf({ seed, numSteps }), ...settings, names };
}

/**
 * What counting makes of the names that the other rungs of this seed learn from, one a step.
 * @param {PoolWithModels} pool @param {number} seed @param {Asked} asked @param {Map<string, Result>} results
 */
async function count(pool, seed, asked, results) {
  const { names: _, ...settings } = taskWith(seed, asked);
  const model = await pool.create(settings);
  const { vocab, config } = model;
  const learned = model.docs({ split: "train", count: asked.numSteps });
  const heldOut = model.docs({ split: "validation" });
  model.restore(model.snapshot().fill(0));
  const uniforms = seed === 1 ? SAMPLES.seeds.map((each) => uniformsOf(model, each)) : [];
  model.free();
  for (const { id, counts } of COUNTED) {
    const counted = countModel(learned, { vocab, blockSize: config.blockSize, looksBack: Boolean(counts?.looksBack) });
    const result = /** @type {Result} */ (results.get(id));
    result.losses[seed - 1] = counted.evaluate(heldOut);
    if (seed === 1) result.names = uniforms.map((each) => counted.name(each, SAMPLES.temperature));
  }
}

/**
 * Climbs the ladder with each seed in turn.
 * @param {PoolWithModels} pool
 * @param {Asked} asked
 * @param {Map<string, Result>} results are filled in
 * @param {(done: number, total: number) => void} progress after each run
 * @param {AbortSignal} [signal]
 */
export async function climb(pool, asked, results, progress, signal) {
  const seeds = [...Array(asked.seeds).keys()].map((i) => i + 1);
  const total = seeds.length * TRAINED.length;
  let done = 0;
  const tasks = seeds.flatMap((seed) => TRAINED.map(({ settings }) => taskWith(seed, asked, settings)));
  const tell = (/** @type {RunResult} */ run, /** @type {number} */ index) => {
    const result = /** @type {Result} */ (results.get(TRAINED[index % TRAINED.length].id));
    const seed = seeds[Math.floor(index / TRAINED.length)];
    result.losses[seed - 1] = /** @type {number} */ (run.evaluation);
    if (seed === 1) result.names = run.names;
    progress(++done, total);
  };
  const counting = async () => {
    for (const seed of seeds) {
      signal?.throwIfAborted();
      await count(pool, seed, asked, results);
    }
  };
  await Promise.all([runAll(pool, tasks, tell, signal), counting()]);
}

/**
 * @typedef {object} Summary of a rung
 * @property {string} id
 * @property {number[]} losses
 * @property {number[]} gains nats won over the rung before, with each seed that has both
 * @property {number} loss the mean
 * @property {number} won the mean
 * @property {number} error the standard error of `won`: the spread of the gains, divided by the root of their number
 * @property {number} better with how many seeds
 */

/** @param {Map<string, Result>} results @returns {Summary[]} NaN where nothing has come */
export function summaryOf(results) {
  const lossesOf = (/** @type {string} */ id) => /** @type {Result} */ (results.get(id)).losses;
  return RUNGS.map(({ id, from }) => {
    const losses = lossesOf(id);
    const present = losses.filter(Number.isFinite);
    const gains = losses.flatMap((loss, i) => {
      const gain = (from ? (lossesOf(from)[i] ?? Number.NaN) : GUESS) - loss;
      return Number.isFinite(gain) ? [gain] : [];
    });
    const error = deviation(gains) / Math.sqrt(gains.length);
    const better = gains.filter((gain) => gain > 0).length;
    return { id, losses: present, gains, loss: mean(present), won: mean(gains), error, better };
  });
}

/** A gain counts as more than luck if it is more than two standard errors from zero. @param {Summary} summary */
export const isTold = ({ won, error }) => Math.abs(won) > 2 * error;
