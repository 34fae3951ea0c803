/**
 * What microgpt.py computes for a list: computed by the float64 engine, which equals it. The keys are microgpt.py's words, because
 * ports in any language read them in public/microgpt-conformance.json, which docs/conformance.md documents.
 */

import { createHash } from "node:crypto";

/** @typedef {typeof import("../microgpt.js").MicroGPT} Engine */
/** @typedef {import("../microgpt.js").CreateOptions} CreateOptions */
/** A matrix, row by row. @typedef {{ name: string, shape: number[], initial: number[], gradient: number[] }} Matrix */
/**
 * Where float32 may leave the run of float64: the losses from step `from` on, the names, and how many of the runs tried did so.
 * @typedef {{ from: number, runs: number, losses: number[], names: string[] }} Path
 */
/**
 * @typedef {object} Figures
 * @property {typeof SETTINGS} settings
 * @property {{ sha256: string, documents: number }} list of the text
 * @property {string} vocabulary
 * @property {{ sha256: string, first: string[] }} documents in shuffled order, a line each; the first of them
 * @property {string} parameters_sha256
 * @property {Matrix[]} matrices
 * @property {number[]} losses
 * @property {string[]} names
 * @property {number} [float32_runs] that were tried
 * @property {Path[]} [float32_paths] of those that leave the run of float64
 */

/** microgpt.py's own. */
export const SETTINGS = {
  n_layer: 1,
  n_embd: 16,
  n_head: 4,
  block_size: 16,
  num_steps: 1000,
  learning_rate: 0.01,
  beta1: 0.85,
  beta2: 0.99,
  eps_adam: 1e-8,
  init_std: 0.08,
  temperature: 0.5,
  samples: 20,
  seed: 42,
};

/**
 * How far a loss may be from microgpt.py's beside the rounding of its last printed digit, and a number of the first step's
 * gradient as a share of the largest in its matrix. docs/conformance.md says from which measurements.
 */
export const TOLERANCES = {
  float64: { loss: 1e-12, initial: 1e-15, gradient: 1e-12 },
  float32: { loss: 1e-5, initial: 1e-7, gradient: 1e-5 },
};

const sha256 = (/** @type {string | Uint8Array} */ data) => createHash("sha256").update(data).digest("hex");

/** @param {{ generate: (options: object) => string[] }} model */
const namesOf = (model) => model.generate({ count: SETTINGS.samples, temperature: SETTINGS.temperature });

/**
 * @param {Engine} MicroGPT
 * @param {CreateOptions} options
 * @returns {Promise<Figures>}
 */
export async function figuresOf(MicroGPT, { numSteps = SETTINGS.num_steps, ...options }) {
  const model = await MicroGPT.create({ precision: "f64", ...options, numSteps });
  const before = model.parameters();
  const [first] = model.trainStep();
  const matrices = model.parameters().map(({ name, shape, grad }, i) => ({
    name,
    shape,
    initial: Array.from(before[i].data),
    gradient: Array.from(grad),
  }));
  const losses = [first, ...model.trainStep(numSteps)]; // to the schedule's end
  const names = namesOf(model);
  const documents = model.docs();
  const figures = {
    settings: { ...SETTINGS, num_steps: numSteps },
    list: { sha256: sha256(options.text), documents: documents.length },
    vocabulary: model.vocab.join(""),
    documents: { sha256: sha256(documents.join("\n")), first: documents.slice(0, numSteps) },
    parameters_sha256: sha256(littleEndian(matrices.flatMap(({ initial }) => initial))),
    matrices,
    losses,
    names,
  };
  model.free();
  return figures;
}

/** @param {number[]} numbers */
function littleEndian(numbers) {
  const bytes = new DataView(new ArrayBuffer(8 * numbers.length));
  numbers.forEach((x, i) => {
    bytes.setFloat64(8 * i, x, true);
  });
  return new Uint8Array(bytes.buffer);
}

/** Uniform random numbers in [0, 1) from a seed: Tommy Ettinger's mulberry32. @param {number} seed */
function uniforms(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The paths that float32 may take. After each step of the float64 engine every parameter is changed at random by what float32
 * rounds, or by four times that; the runs fall into a few groups, for what sets them apart is whether the input of some ReLU,
 * nearer to zero than float32 can tell, lies above it or below.
 * @param {Engine} MicroGPT
 * @param {CreateOptions} options
 * @param {{ losses: number[] }} figures
 * @param {number} runs
 * @returns {Promise<Path[]>} the most frequent first
 */
export async function float32Paths(MicroGPT, options, { losses: expected }, runs) {
  const numSteps = expected.length;
  /** @type {{ from: number, members: number[][], names: string[] }[]} */
  const paths = [];
  for (let run = 0; run < runs; run++) {
    const model = await MicroGPT.create({ precision: "f64", ...options, numSteps });
    const uniform = uniforms(run);
    const rounding = 2 ** -24 * (run % 2 ? 4 : 1);
    /** @type {number[]} */
    const losses = [];
    while (losses.length < numSteps) {
      losses.push(...model.trainStep());
      const numbers = model.snapshot();
      for (let i = 0; i < numbers.length; i++) numbers[i] *= 1 + rounding * (2 * uniform() - 1);
      model.restore(numbers);
    }
    const from = 1 + losses.findIndex((loss, i) => Math.abs(loss - expected[i]) > TOLERANCES.float32.loss);
    // On one path runs are within 0.00002 of each other, and different paths come to differ by 0.001 and more.
    const path = paths.find(
      ({ from: start, members: [member] }) =>
        start === from && losses.every((loss, i) => Math.abs(loss - member[i]) < 1e-4),
    );
    if (path) path.members.push(losses);
    else if (from > 0) paths.push({ from, members: [losses], names: namesOf(model) });
    model.free();
  }
  paths.sort((a, b) => b.members.length - a.members.length || a.from - b.from);
  return paths.map(({ from, members, names }) => ({
    from,
    runs: members.length,
    losses: expected.slice(from - 1).map((_, i) => {
      const sum = members.reduce((total, member) => total + member[from - 1 + i], 0);
      return Number((sum / members.length).toFixed(7));
    }),
    names,
  }));
}
