/**
 * Exact attribution to training documents: each step is left out in turn, and the change is what its document taught. Runs come from outside,
 * so that Node can test this.
 */

import { SAMPLES } from "./page-run.js";
import { runAll } from "./run-all.js";

/** @import { Pool, Task } from "./run-all.js" */

/**
 * What is asked: a name, of the model with this random seed.
 * @typedef {{ name: string, seed: number }} Question
 */

/**
 * The run with all documents.
 * @typedef {object} Whole
 * @property {string[]} docs the document of each step
 * @property {number[]} logProbs of each letter of the name, and of its end
 * @property {string[]} names that it writes
 */

/** Steps of the engine's schedule, where no other number is asked for: the documents that it was trained on, one a step. */
export const STEPS = 1000;

/** Of a name: the model has 16 positions, the first of which is BOS. */
export const MAX_LETTERS = 15;

/** Steps around one that say what is usual at that time. */
const AROUND = 100;

/** @param {Question} question @param {number[]} skip @param {Partial<Task>} [more] @returns {Task} */
const task = ({ name, seed }, skip, more) => ({ seed, skip, score: [name], names: { count: 0 }, ...more });

/** @param {Pool} pool @param {Question} question @param {AbortSignal} [signal] @returns {Promise<Whole>} */
export async function trainWhole(pool, question, signal) {
  const asked = task(question, [], { names: SAMPLES, docs: { count: STEPS } });
  const { docs = [], logProbs = [], names } = await pool.run(asked, { signal });
  return { docs, logProbs: logProbs[0], names };
}

/** The run without one of the documents. @param {Pool} pool @param {Question} question @param {number} step @param {AbortSignal} [signal] */
export async function trainWithout(pool, question, step, signal) {
  const { logProbs = [], names } = await pool.run(task(question, [step], { names: SAMPLES }), { signal });
  return { logProbs: logProbs[0], names };
}

/**
 * Each of these steps left out, one after the other.
 * @param {Pool} pool
 * @param {Question} question
 * @param {number[]} steps
 * @param {(step: number, logProbs: number[]) => void} tell
 * @param {AbortSignal} [signal]
 */
export const trainWithoutEach = (pool, question, steps, tell, signal) =>
  runAll(
    pool,
    steps.map((step) => task(question, [step])),
    ({ logProbs = [] }, i) => tell(steps[i], logProbs[0]),
    signal,
  );

/** How the log probability of a name changes, or of a letter of it. @param {number[]} before @param {number[]} after @param {number} [letter] */
export function changeOf(before, after, letter) {
  const changes = after.map((logProb, i) => logProb - before[i]);
  return letter === undefined ? changes.reduce((sum, change) => sum + change) : changes[letter];
}

/** The pairs of letters in a name, those of its beginning and its end among them. @param {string} name */
function pairsOf(name) {
  const signs = ["^", ...name, "$"];
  return new Set(signs.slice(1).map((sign, i) => signs[i] + sign));
}

/**
 * The order in which steps are tried: alternately the one whose document shares most pairs of letters with the name, the later of equal
 * ones, and one of those that lie evenly along the run, because what is usual at a time must be known to see what is not.
 * @param {string[]} docs
 * @param {string} name
 */
export function orderOf(docs, name) {
  const pairs = pairsOf(name);
  const shared = docs.map((doc) => [...pairsOf(doc)].filter((pair) => pairs.has(pair)).length);
  const alike = [...docs.keys()].sort((a, b) => shared[b] - shared[a] || b - a);
  const even = [...docs.keys()].sort((a, b) => reversed(a) - reversed(b));
  return [...new Set(alike.flatMap((step, i) => [step, even[i]]))];
}

/** The bits of a step in reverse: so counted, steps lie evenly, however many there are. @param {number} step */
const reversed = (step) => Number.parseInt([...step.toString(2).padStart(20, "0")].reverse().join(""), 2);

/** @param {number[]} sorted */
const median = (sorted) => {
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half - 1)]) / 2;
};

/**
 * What is usual around each step: the median size of the changes of the hundred steps there, of those that are known.
 * @param {(number | undefined)[]} changes by step
 */
export function usualAround(changes) {
  const sizes = changes.map((change) => (change === undefined ? undefined : Math.abs(change)));
  const last = Math.max(0, sizes.length - AROUND);
  /** Those of the hundred steps around, sorted @type {number[]} */
  const near = [];
  const enter = (/** @type {number | undefined} */ size) => {
    if (size === undefined) return;
    const at = near.findIndex((other) => other > size);
    near.splice(at < 0 ? near.length : at, 0, size);
  };
  const leave = (/** @type {number | undefined} */ size) => {
    if (size !== undefined) near.splice(near.indexOf(size), 1);
  };
  sizes.slice(0, AROUND).forEach(enter);
  return sizes.map((_, step) => {
    const first = step - AROUND / 2;
    if (first > 0 && first <= last) {
      leave(sizes[first - 1]);
      enter(sizes[first + AROUND - 1]);
    }
    return median(near);
  });
}

/** @typedef {{ step: number, change: number, times: number }} Effect `times` as large as is usual around it */

/**
 * The known changes, the largest first for their time: those that lowered the probability of what is asked, and those that raised it.
 * @param {(number | undefined)[]} changes by step
 * @param {number[]} usual
 */
export function ranked(changes, usual) {
  /** @type {Effect[]} */
  const effects = [];
  changes.forEach((change, step) => {
    if (change) effects.push({ step, change, times: Math.abs(change) / usual[step] });
  });
  effects.sort((a, b) => b.times - a.times); // of equal ones the earlier stays first
  return { taught: effects.filter(({ change }) => change < 0), against: effects.filter(({ change }) => change > 0) };
}

/**
 * What each step that was left out has changed, what is usual there, and which changes stand out.
 * @param {number[]} before log probabilities of the run with all documents
 * @param {(number[] | undefined)[]} results those of the run without it, by step
 * @param {number} [letter]
 */
export function effectsOf(before, results, letter) {
  const changes = results.map((after) => after && changeOf(before, after, letter));
  const usual = usualAround(changes);
  return { changes, usual, ranked: ranked(changes, usual) };
}
