/**
 * The settings of a model: one list, from which the form, the address and the engine's options follow. All but the
 * learning rate shape the model or its run, and act when it is made anew.
 */

/** @typedef {"nLayer" | "nEmbd" | "nHead" | "blockSize" | "learningRate" | "batchSize" | "numSteps" | "seed"} SettingKey */

/** @typedef {Record<SettingKey, number> & { exact: boolean }} Settings */

/**
 * @typedef {object} Rule
 * @property {SettingKey} key
 * @property {string} name in plain words
 * @property {string} term what the field calls it
 * @property {string} address its name in the page's address
 * @property {number} standard
 * @property {number[]} [options] what may be chosen; without them, any number from least to most
 * @property {number} [least]
 * @property {number} [most]
 * @property {boolean} [fraction] need not be whole
 */

/** @type {Rule[]} */
export const RULES = [
  { key: "nLayer", name: "Layers", term: "n_layer", address: "layers", standard: 1, options: [1, 2, 3, 4, 6] },
  { key: "nEmbd", name: "Width", term: "n_embd", address: "width", standard: 16, options: [8, 16, 24, 32, 48, 64, 96] },
  { key: "nHead", name: "Heads", term: "n_head", address: "heads", standard: 4, options: [1, 2, 4, 8] },
  {
    key: "blockSize",
    name: "Context",
    term: "block_size",
    address: "context",
    standard: 16,
    options: [8, 16, 24, 32, 48],
  },
  {
    key: "batchSize",
    name: "Names a step",
    term: "batch_size",
    address: "batch",
    standard: 1,
    options: [1, 2, 4, 8, 16, 32],
  },
  { key: "numSteps", name: "Steps", term: "num_steps", address: "steps", standard: 1000, least: 10, most: 100_000 },
  { key: "seed", name: "Seed", term: "of all chance", address: "seed", standard: 42, least: 0, most: 2 ** 53 - 1 },
  {
    key: "learningRate",
    name: "Step size",
    term: "learning_rate",
    address: "rate",
    standard: 0.01,
    least: 0.0001,
    most: 10,
    fraction: true,
  },
];

/** Longer than any schedule to be set here, since a run may be prolonged; each step is a row of the loss curve. */
export const MOST_STEPS = 1_000_000;

/** Every tenth name is held out, to see whether the model learns more than the list by heart. */
const HELD_OUT = 0.1;

/** @type {Readonly<Settings>} */
export const STANDARD = Object.freeze({
  .../** @type {Record<SettingKey, number>} */ (Object.fromEntries(RULES.map(({ key, standard }) => [key, standard]))),
  exact: false,
});

/**
 * @param {Pick<Rule, "options" | "least" | "most" | "fraction">} rule
 * @param {number} value
 */
export function fits({ options, least = 0, most = 0, fraction }, value) {
  if (options) return options.includes(value);
  return value >= least && value <= most && (fraction || Number.isInteger(value));
}

/**
 * With one setting changed, and the heads so that each gets as many numbers.
 * @param {Readonly<Settings>} settings
 * @param {Partial<Settings>} change
 * @returns {Settings}
 */
export function changed(settings, change) {
  const next = { ...settings, ...change };
  while (next.nEmbd % next.nHead) next.nHead /= 2;
  return next;
}

/**
 * What the engine is made with. Exact means as microgpt.py does it, and that holds nothing out.
 * @param {Readonly<Settings>} settings
 */
export function engineOptions({ exact, ...settings }) {
  return { ...settings, validationSplit: exact ? 0 : HELD_OUT };
}

/**
 * The settings of a model that is there.
 * @param {Record<SettingKey, number> & { precision: string, validationSplit: number }} config
 * @returns {Readonly<Settings>}
 */
export function settingsOf(config) {
  const values = Object.fromEntries(RULES.map(({ key }) => [key, config[key]]));
  const exact = config.precision === "f64" && config.validationSplit === 0;
  return Object.freeze(/** @type {Settings} */ ({ ...values, exact }));
}

/**
 * @param {Readonly<Settings>} a
 * @param {Readonly<Settings>} b
 * @returns {boolean} whether one model can be both
 */
export function sameModel(a, b) {
  return a.exact === b.exact && RULES.every(({ key }) => key === "learningRate" || a[key] === b[key]);
}

/**
 * @param {Readonly<Settings>} settings
 * @param {number} letters distinct characters of the list
 * @returns {number} how many numbers such a model learns
 */
export function countParams({ nLayer, nEmbd, blockSize }, letters) {
  return (2 * (letters + 1) + blockSize) * nEmbd + 12 * nLayer * nEmbd ** 2;
}
