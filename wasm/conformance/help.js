/** What the judge asks only where a port departs: whether float32 does so too, or microgpt.py with other settings. */

import { float32Paths } from "./figures.js";
import { compareLosses } from "./judge.js";

/** @import { Engine, Figures } from "./figures.js" */
/** @import { Help } from "./judge.js" */

/** Runs tried for the paths that float32 takes on a list whose figures are not in the package; a quarter of a second each. */
const RUNS = 32;

/** Settings that ports have had, each as microgpt.py's code would name it, and for the engine. @type {[string, object][]} */
const OTHER_SETTINGS = [
  ["random.seed(0)", { seed: 0 }],
  ["random.seed(1)", { seed: 1 }],
  ["random.seed(1337)", { seed: 1337 }],
  ["beta1 = 0.9", { beta1: 0.9 }],
  ["beta2 = 0.95", { beta2: 0.95 }],
  ["beta2 = 0.999", { beta2: 0.999 }],
  ["beta1 = 0.9 and beta2 = 0.95", { beta1: 0.9, beta2: 0.95 }],
  ["beta1 = 0.9 and beta2 = 0.999", { beta1: 0.9, beta2: 0.999 }],
  ["learning_rate = 0.001", { learningRate: 0.001 }],
  ["a learning rate that does not decay", { numSteps: 1e12 }],
  ["initial parameters of deviation 0.02", { initStd: 0.02 }],
  ["n_head = 1", { nHead: 1 }],
  ["n_head = 2", { nHead: 2 }],
  ["n_layer = 2", { nLayer: 2 }],
  ["block_size = 8", { blockSize: 8 }],
  ["block_size = 32", { blockSize: 32 }],
];
/** How many losses must agree for two runs to be the same, and the steps that are compared. */
const ENOUGH = 8;
const COMPARED_STEPS = 100;

/** Among these few, a loss is hardly the same to four decimals by chance. */
const NEAR_DOCUMENTS = 20;

/** @type {[string, object][]} */
const OTHER_SAMPLING = [
  ["temperature 1", { temperature: 1 }],
  ["temperature 0.8", { temperature: 0.8 }],
  ["random.seed(42) anew before sampling", { seed: 42 }],
];

/**
 * @param {Engine} MicroGPT
 * @param {string} text
 * @param {Figures} figures
 * @param {{ write: (text: string) => unknown }} stderr is told what takes some seconds
 * @returns {Help}
 */
export function helpFor(MicroGPT, text, figures, stderr) {
  const { num_steps: numSteps, samples, temperature } = figures.settings;
  /** @param {object} options */
  const create = (options) => MicroGPT.create({ text, precision: "f64", numSteps, ...options });
  return {
    async paths() {
      if (!figures.float32_paths) {
        stderr.write("Trying how float32 may depart on this list...\n");
        figures.float32_paths = await float32Paths(MicroGPT, { text }, figures, RUNS);
        figures.float32_runs = RUNS;
      }
      return figures.float32_paths;
    },
    async document(first) {
      // The loss of document n follows from the means of the first n and n - 1.
      const model = await create({});
      const sum = (/** @type {number} */ n) => n && n * model.evaluate({ split: "train", limit: n });
      const documents = model.docs({ count: NEAR_DOCUMENTS });
      const found = documents.find((_, i) => !compareLosses([{ step: 1, ...first }], [sum(i + 1) - sum(i)]).departure);
      model.free();
      return found;
    },
    async settings(printed) {
      const steps = Math.min(COMPARED_STEPS, numSteps);
      const first = printed.filter(({ step }) => step <= steps);
      if (first.length < ENOUGH) return;
      for (const [name, options] of OTHER_SETTINGS) {
        const model = await create(options);
        const { departure } = compareLosses(first, [...model.trainStep(steps)]);
        model.free();
        if (!departure) return name;
      }
    },
    async sampling(names) {
      if (names.length < 3) return;
      const model = await create({});
      model.trainStep(numSteps);
      const trained = model.save();
      model.free();
      const isSame = (/** @type {string[]} */ others) => names.every((name, i) => name === others[i]);
      // The last is taken as it is: what microgpt.py would have drawn next is not among the figures.
      if (isSame([...figures.names.slice(1), ...names.slice(-1)]))
        return "one name drawn and left out before the first";
      for (const [name, options] of OTHER_SAMPLING) {
        const again = await MicroGPT.load(trained, { precision: "f64" });
        const others = again.generate({ count: samples, temperature, ...options });
        again.free();
        if (isSame(others)) return name;
      }
    },
  };
}
