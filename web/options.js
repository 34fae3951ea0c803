/**
 * Every option of a model and its page, once: name, bounds, default and key in the URL. The address, the attributes of
 * `<micro-gpt>`, the form, the snippet, the types and custom-elements.json all follow from this table. Plain names are
 * in words/ under `option.<key>`.
 */

import { LISTS } from "./data/lists.js";

/**
 * @typedef {object} Option
 * @property {OptionKey} key its name in the state, and the property of `<micro-gpt>`; its attribute is the same in kebab-case
 * @property {string} about what it is, for those who write the attribute
 * @property {string} url its key in the page's address
 * @property {string} [formerly] its key in addresses made by version 0.1
 * @property {string} [term] what microgpt.py calls it
 * @property {boolean} [ofModel] it shapes the model or its training, and stands in `state.settings`
 * @property {boolean} [live] it may change while the model trains
 * @property {string | number} default
 * @property {readonly (string | number)[]} [choices] the only values; without them, any number from min to max
 * @property {number} [min]
 * @property {number} [max]
 * @property {boolean} [fractional] numbers need not be whole
 * @property {number} [maxLength] of a text
 * @property {Record<string, string>} [urlValues] how values are written in the address, where that differs
 */

/** @typedef {"nLayer" | "nEmbd" | "nHead" | "blockSize" | "batchSize" | "numSteps" | "seed" | "learningRate"} NumericSetting */
/** @typedef {Record<NumericSetting, number> & { precision: "f32" | "f64" }} Settings */
/** @typedef {keyof Settings | "list" | "temperature" | "topK" | "topP" | "minP" | "sampleSeed" | "sampleCount" | "speed" | "prefix" | "tracedName" | "tracedLetter" | "readingText"} OptionKey */

/** The speed slider's last position: as fast as the machine can. */
export const FULL_SPEED = 100;

/** More characters than any context that can be set here. */
export const MAX_TYPED = 200;

/** A typed text, cut between characters. @param {string} text */
export const limited = (text) => [...text.slice(0, 2 * MAX_TYPED)].slice(0, MAX_TYPED).join("");

/** @type {readonly Option[]} */
export const OPTIONS = [
  {
    key: "list",
    about: "The list to learn from",
    url: "list",
    default: LISTS[0].id,
    choices: LISTS.map(({ id }) => id),
  },
  {
    key: "nLayer",
    about: "Transformer blocks",
    term: "n_layer",
    url: "layers",
    ofModel: true,
    default: 1,
    choices: [1, 2, 3, 4, 6],
  },
  {
    key: "nEmbd",
    about: "Width of every vector",
    term: "n_embd",
    url: "width",
    ofModel: true,
    default: 16,
    choices: [8, 16, 24, 32, 48, 64, 96],
  },
  {
    key: "nHead",
    about: "Attention heads, a divisor of n-embd",
    term: "n_head",
    url: "heads",
    ofModel: true,
    default: 4,
    choices: [1, 2, 4, 8],
  },
  {
    key: "blockSize",
    about: "Context length, in tokens",
    term: "block_size",
    url: "context",
    ofModel: true,
    default: 16,
    choices: [8, 16, 24, 32, 48],
  },
  {
    key: "batchSize",
    about: "Names in a training step",
    term: "batch_size",
    url: "batch",
    ofModel: true,
    default: 1,
    choices: [1, 2, 4, 8, 16, 32],
  },
  {
    key: "numSteps",
    about: "Length of the schedule",
    term: "num_steps",
    url: "steps",
    ofModel: true,
    default: 1000,
    min: 10,
    max: 100_000,
  },
  {
    key: "seed",
    about: "Random seed of the whole run: shuffle, parameters, samples",
    term: "seed",
    url: "seed",
    ofModel: true,
    default: 42,
    min: 0,
    max: 2 ** 53 - 1,
  },
  {
    key: "learningRate",
    about: "Learning rate at the start; it falls linearly to zero",
    term: "learning_rate",
    url: "rate",
    ofModel: true,
    live: true,
    default: 0.01,
    min: 0.0001,
    max: 10,
    fractional: true,
  },
  {
    key: "precision",
    about: "f32 is fast; f64 equals microgpt.py",
    url: "exact",
    ofModel: true,
    default: "f32",
    choices: ["f32", "f64"],
    urlValues: { f32: "0", f64: "1" },
  },
  {
    key: "temperature",
    about: "Sampling temperature: low is predictable, high is random",
    url: "temperature",
    live: true,
    default: 0.5,
    min: 0.1,
    max: 2,
    fractional: true,
  },
  {
    key: "topK",
    about: "Sample only from this many of the most probable tokens; 0: from all",
    url: "top-k",
    live: true,
    default: 0,
    min: 0,
    max: 1000,
  },
  {
    key: "topP",
    about: "Sample only from the fewest tokens whose probabilities sum to this; 1: from all",
    url: "top-p",
    live: true,
    default: 1,
    min: 0.01,
    max: 1,
    fractional: true,
  },
  {
    key: "minP",
    about: "Sample only from tokens at least this many times as probable as the most probable one; 0: from all",
    url: "min-p",
    live: true,
    default: 0,
    min: 0,
    max: 1,
    fractional: true,
  },
  // Some 120 steps a second, so that a thousand take about eight.
  {
    key: "speed",
    about: "From 0, one step a second, to 100, as fast as the machine can",
    url: "speed",
    live: true,
    default: 52,
    min: 0,
    max: FULL_SPEED,
    fractional: true,
  },
  {
    key: "sampleSeed",
    about: "Random seed of the names on show",
    url: "samples",
    formerly: "dice",
    live: true,
    default: 1,
    min: 0,
    max: 2 ** 31,
  },
  { key: "sampleCount", about: "How many names are on show", url: "count", live: true, default: 20, min: 1, max: 100 },
  { key: "prefix", about: "First letters of every name", url: "first", live: true, default: "", maxLength: MAX_TYPED },
  {
    key: "tracedName",
    about: "Which of the names on show is shown step by step, from 1",
    url: "name",
    live: true,
    default: 1,
    min: 1,
    max: 100,
  },
  {
    key: "tracedLetter",
    about: "Which of the letters that were sampled for it, from 1; the last one if it has fewer",
    url: "letter",
    live: true,
    default: 1,
    min: 1,
    max: 48,
  },
  {
    key: "readingText",
    about: "The name that the model reads, for its attention and surprise",
    url: "reading",
    live: true,
    default: "maria",
    maxLength: MAX_TYPED,
  },
];

/**
 * The step of a run that is to be shown; the options above make the run itself.
 * @type {Omit<Option, "key" | "default"> & { key: "startStep", default: number }}
 */
export const START_STEP = {
  key: "startStep",
  url: "at",
  about: "The step to start at: trained to it before anything is shown, and paused there without autoplay",
  default: 0,
  min: 0,
  max: 100_000,
};

export const MODEL_OPTIONS = OPTIONS.filter(({ ofModel }) => ofModel);

/** Those that change at once, and make no other model. */
export const LIVE_OPTIONS = OPTIONS.filter(({ live }) => live);

/** Those with a number, in the order of the form. */
export const NUMERIC_SETTINGS = /** @type {(Option & { key: NumericSetting, term: string })[]} */ (
  MODEL_OPTIONS.filter((option) => typeof option.default === "number")
);

/** @param {OptionKey} key */
export const optionOf = (key) => /** @type {Option} */ (OPTIONS.find((option) => option.key === key));

/** @param {string} key as nLayer @returns {string} as n-layer */
export const kebab = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @type {Readonly<Settings>} */
export const DEFAULT_SETTINGS = Object.freeze(
  /** @type {any} */ (Object.fromEntries(MODEL_OPTIONS.map((option) => [option.key, option.default]))),
);

/** The options outside `state.settings`, as the state begins. @type {Record<string, any>} */
export const DEFAULTS = Object.fromEntries(
  OPTIONS.filter(({ ofModel }) => !ofModel).map((option) => [option.key, option.default]),
);

/** @param {Omit<Option, "key" | "url">} option @param {unknown} value @returns {boolean} whether the option may have this value */
export function fits({ choices, min = 0, max = 0, fractional, maxLength }, value) {
  if (choices) return choices.includes(/** @type {any} */ (value));
  if (maxLength !== undefined) return typeof value === "string" && [...value].length <= maxLength;
  return typeof value === "number" && value >= min && value <= max && (fractional || Number.isInteger(value));
}

/**
 * @param {Option} option
 * @param {Pick<import("./model/state.js").State, "settings">} state
 * @returns {string | number}
 */
export const optionValue = (option, state) =>
  option.ofModel ? /** @type {any} */ (state.settings)[option.key] : /** @type {any} */ (state)[option.key];

/**
 * With some settings changed, and with as many heads as divide the width.
 * @param {Readonly<Settings>} settings
 * @param {Partial<Settings>} change
 * @returns {Readonly<Settings>}
 */
export function withChange(settings, change) {
  const next = { ...settings, ...change };
  while (next.nEmbd % next.nHead) next.nHead = Math.floor(next.nHead / 2);
  return Object.freeze(next);
}

/**
 * The settings of a model that exists. One that computes in float64 and holds names out does so because the browser
 * lacks SIMD: it stands in for float32.
 * @param {Record<NumericSetting, number> & { precision: string, validationSplit: number }} config
 * @returns {Readonly<Settings>}
 */
export function settingsOf(config) {
  const numbers = Object.fromEntries(NUMERIC_SETTINGS.map(({ key }) => [key, config[key]]));
  const precision = config.precision === "f64" && config.validationSplit === 0 ? "f64" : "f32";
  return Object.freeze(/** @type {Settings} */ ({ ...numbers, precision }));
}

/** @param {Readonly<Settings>} a @param {Readonly<Settings>} b @returns {boolean} whether one model can have both */
export const isSameModel = (a, b) =>
  MODEL_OPTIONS.every(({ key, live }) => live || valueIn(a, key) === valueIn(b, key));

/** @param {Readonly<Settings>} settings @param {string} key */
const valueIn = (settings, key) => settings[/** @type {keyof Settings} */ (key)];

/**
 * @param {Readonly<Settings>} settings
 * @param {number} letters distinct characters of the list
 * @returns {number} the parameters of such a model
 */
export function countParams({ nLayer, nEmbd, blockSize }, letters) {
  return (2 * (letters + 1) + blockSize) * nEmbd + 12 * nLayer * nEmbd ** 2;
}
