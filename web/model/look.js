/**
 * What can be seen of a model: names, one name step by step, and the numbers inside. Each is computed from a model and
 * given as plain data; none changes what training will do.
 */

import { logProbAfter, logProbsOf, probsAfter } from "../../wasm/log-probs.js";
import { softmax } from "./softmax.js";

/** @import { MicroGPT } from "../../wasm/microgpt.js" */
/** @import { Question } from "./guess.js" */
/** @import { Draw, Parameter, Reals, SamplingRules, TapeNode } from "../../wasm/microgpt.d.ts" */
/** @import { Edit } from "./edits.js" */

/**
 * What the names are sampled with. Each name has a random generator of its own: name i is drawn with seed + i, so that
 * it stays the same when another grows longer.
 * @typedef {SamplingRules & { temperature: number, count: number, seed: number, prefix: string }} Sampling `count` names, each of
 *   which begins with the letters of `prefix`; those that the model does not know are left out
 */

/** @typedef {"data" | "grad" | "adamM" | "adamV"} ParameterKind */

/**
 * What views ask the worker for. The names are always given.
 * @typedef {object} ViewRequest
 * @property {number | null} moment an earlier step, or null for the latest
 * @property {Sampling} sampling
 * @property {readonly Edit[]} [edits] parts of the model that are off, and weights that are set: all that is given is of the model with them
 * @property {boolean} [printed] the names as microgpt.py prints them: one after the other, from the generator that drew the parameters
 * @property {{ temperatures: number[], count: number }} [comparison] the first few names at other temperatures
 * @property {number} [trace] which of the names is wanted step by step
 * @property {ParameterKind} [parameters]
 * @property {boolean} [embeddings]
 * @property {string} [reading] a name for the model to read; letters that it does not know are left out
 * @property {string} [odds] a name whose probability is wanted as it grew; of its letters, those that the model knows
 * @property {number} [guess] the round of letters to guess
 * @property {boolean} [tape]
 * @property {string} [change] what the edits do: to what comes after these letters, to the names and to the loss
 * @property {string} [weights] a matrix, or the first one if there is none of that name
 */

/**
 * What the worker gives for a request: under the same names, and the names.
 * @typedef {object} Look
 * @property {number | null} moment the step shown: the nearest one of which there is a snapshot
 * @property {boolean} [isPartial] more of the steps that are kept can be looked back on: another look will tell
 * @property {Name[]} names
 * @property {ComparedNames[]} [comparison]
 * @property {NameTrace} [trace]
 * @property {Matrix[]} [parameters]
 * @property {Matrix} [embeddings] one row a token
 * @property {Reading} [reading]
 * @property {Odds} [odds]
 * @property {Guess} [guess]
 * @property {TapeNode[]} [tape]
 * @property {Change} [change] with the edits
 * @property {{ matrix: Matrix, names: string[] }} [weights] and the names of all matrices
 * @property {Change} [original] the same without them, where there are any
 */

/** A name that the model has generated; `known` if the training list has it. @typedef {{ text: string, known: boolean }} Name */

/** @typedef {{ temperature: number, names: Name[] }} ComparedNames */

/**
 * Of a matrix with a row for each token only some rows are given where there are many letters: `rows` are their numbers.
 * @typedef {{ name: string, shape: number[], data: Reals, rows?: number[] }} Matrix
 */

/**
 * One name, step by step. `untempered` are the probabilities at temperature 1; `tempered` those before a cut, where there is
 * one. The rows of the cache are BOS, the prefix, and then one letter for each draw but the last; they are written once and never
 * change.
 * @typedef {object} NameTrace
 * @property {number} index which of the names
 * @property {string} prefix
 * @property {number} temperature
 * @property {Pick<SamplingRules, "topK" | "topP" | "minP">} cuts
 * @property {(Draw & { untempered: ArrayLike<number>, tempered?: ArrayLike<number> })[]} draws
 * @property {{ shape: number[], keys: Reals, values: Reals }} cache
 */

/**
 * A name as the model reads it: the surprise of each letter and of the end, in nats; and the attention of each head.
 * @typedef {object} Reading
 * @property {string} text
 * @property {number[]} surprises one for each letter, one for the end
 * @property {{ shape: number[], data: Reals }} attention
 */

/** The surprise at a whole name, at some of the steps until now. @typedef {{ text: string, history: { step: number, nats: number }[] }} Odds */

/**
 * What edits change: the probability of each token after a text at temperature 1, and the loss on a few names, where there are edits and
 * a list.
 * @typedef {{ text: string, probs: Reals, names: Name[], loss: { count: number, loss: number } | null }} Change
 */

/**
 * Letters to guess: the model's surprise at each, in nats, and their mean at some of the steps until now.
 * @typedef {{ round: number, questions: Question[], surprises: number[], history: { step: number, nats: number }[] }} Guess
 */

/** Positions of the context that stay free: a prefix is to be followed by a letter, a name that is read is not. */
export const RESERVED = Object.freeze({ prefix: 1, readingText: 0 });

/**
 * @param {MicroGPT} model
 * @param {ViewRequest} request
 * @param {(name: string) => boolean} isKnown
 * @param {NameTrace[]} [printed] the names, where they are not to be sampled here
 * @returns {Omit<Look, "moment">}
 */
export function lookAt(model, request, isKnown, printed) {
  const { comparison, trace, parameters, embeddings, reading, tape, change, weights } = request;
  const sampling = { ...request.sampling, prefix: readable(model, request.sampling.prefix, RESERVED.prefix) };
  const all = parameters || embeddings || weights ? model.parameters() : [];
  const names = printed ? printed.map((trace) => nameOf(trace, isKnown)) : sample(model, sampling, isKnown);
  return {
    names,
    ...(comparison && { comparison: compare(model, sampling, comparison, isKnown) }),
    ...(trace !== undefined && { trace: printed?.[trace] ?? traceName(model, sampling, trace) }),
    ...(parameters && { parameters: all.map((parameter) => matrixOf(parameter, parameters)) }),
    ...(embeddings && { embeddings: matrixOf(all[0], "data", MAX_POINTS) }),
    ...(reading !== undefined && { reading: read(model, readable(model, reading, RESERVED.readingText)) }),
    ...(tape && { tape: model.tape() }),
    ...(change !== undefined && { change: { ...changeIn(model, change, request.edits), names } }),
    ...(weights && { weights: weightsOf(all, weights) }),
  };
}

/** Without the names. @param {MicroGPT} model @param {string} reading @param {readonly Edit[]} [edits] @returns {Omit<Change, "names">} */
function changeIn(model, reading, edits) {
  const text = readable(model, reading, RESERVED.readingText);
  return { text, probs: probsAfter(model, text), loss: edits?.length ? lossOnFew(model) : null };
}

/** @param {Parameter[]} all @param {string} name */
const weightsOf = (all, name) => ({
  matrix: matrixOf(all.find((parameter) => parameter.name === name) ?? all[0], "data"),
  names: all.map(({ name }) => name),
});

/** How many names the loss is computed on; fewer for a large model, by parameters times names, because an edit must show at once. */
const MAX_LOSSES = 200;
const MIN_LOSSES = 20;
const LOSS_WORK = 2_000_000;

/** The loss on held-out names, or where none are held out on the first ones of the list. @param {MicroGPT} model */
function lossOnFew(model) {
  const limit = Math.max(MIN_LOSSES, Math.min(MAX_LOSSES, Math.round(LOSS_WORK / model.numParams)));
  const loss = lossOf(model, "validation", limit) ?? lossOf(model, "train", limit);
  return loss === null ? null : { count: Math.min(limit, model.numValidationDocs || model.numDocs), loss };
}

/** @param {MicroGPT} model @param {"train" | "validation"} split @param {number} limit @returns {number | null} its loss on the first names */
export function lossOf(model, split, limit) {
  try {
    return model.evaluate({ split, limit });
  } catch {
    return null; // no names, or no finite loss
  }
}

/**
 * What of a text the model can read: letters of its list, and no more than its context holds beside BOS. A new model is
 * asked for before both are known.
 * @param {Pick<MicroGPT, "vocab" | "config">} model
 * @param {string} text
 * @param {number} reserved positions to leave free
 */
export function readable({ vocab, config }, text, reserved) {
  if (!text) return text;
  const letters = [...inLettersOf(vocab, text).text];
  return letters.slice(0, config.blockSize - 1 - reserved).join("");
}

/** Vocabularies as sets: views ask at every frame. @type {WeakMap<string[], Set<string>>} */
const lettersOf = new WeakMap();

/**
 * A text in letters of a list. A letter that the list has only in another normal form or in the other case is read as that; of a
 * letter that it lacks, the parts that it has: e of é.
 * @param {string[]} vocab
 * @param {string} text
 * @returns {{ text: string, unknown: string[] }} and the letters that the list lacks
 */
export function inLettersOf(vocab, text) {
  const letters = lettersOf.get(vocab) ?? new Set(vocab);
  lettersOf.set(vocab, letters);
  const isKnown = (/** @type {string} */ form) => [...form].every((letter) => letters.has(letter));
  if (isKnown(text)) return { text, unknown: [] };
  const unknown = new Set();
  const read = [...text.normalize("NFC")].map((letter) => {
    const cases = [letter, letter.toLowerCase(), letter.toUpperCase()];
    const forms = cases.flatMap((form) => [form, form.normalize("NFD")]);
    const form = forms.find(isKnown);
    if (form === undefined) unknown.add(letter);
    const parts = forms.map((form) => [...form].filter(isKnown).join(""));
    return form ?? parts.find((part) => part) ?? "";
  });
  return { text: read.join(""), unknown: [...unknown] };
}

/**
 * @param {MicroGPT} model
 * @param {Sampling} sampling
 * @param {(name: string) => boolean} isKnown
 * @returns {Name[]}
 */
function sample(model, { count, seed, ...how }, isKnown) {
  const seeds = Float64Array.from({ length: count }, (_, i) => seed + i);
  // Names learned in letters of Hangul, or with marks apart, are written composed.
  const names = model.generate({ ...how, seeds });
  return names.map((text) => ({ text: text.normalize("NFC"), known: isKnown(text) }));
}

/**
 * @param {MicroGPT} model
 * @param {Sampling} sampling
 * @param {{ temperatures: number[], count: number }} comparison
 * @param {(name: string) => boolean} isKnown
 * @returns {ComparedNames[]}
 */
function compare(model, sampling, { temperatures, count }, isKnown) {
  return temperatures.map((temperature) => ({
    temperature,
    names: sample(model, { ...sampling, count, temperature }, isKnown),
  }));
}

/**
 * @param {NameTrace} trace
 * @param {(name: string) => boolean} isKnown
 * @returns {Name}
 */
function nameOf({ prefix, draws }, isKnown) {
  const text = prefix + draws.map(({ char }) => char).join("");
  return { text: text.normalize("NFC"), known: isKnown(text) };
}

/**
 * @param {MicroGPT} model
 * @param {Omit<Sampling, "seed"> & { seed?: number }} sampling without a seed, from the model's own generator
 * @param {number} index
 * @returns {NameTrace}
 */
export function traceName(model, { seed, prefix, ...rules }, index) {
  model.beginName({ prefix, ...(seed !== undefined && { seed: seed + index }) });
  const { temperature, topK, topP = 1, minP = 0 } = rules;
  const isCut = topK !== undefined || topP < 1 || minP > 0;
  const draws = [];
  do {
    const draw = model.sampleToken(rules);
    const { logits } = draw;
    draws.push({ ...draw, untempered: softmax(logits), ...(isCut && { tempered: softmax(logits, temperature) }) });
  } while (!draws[draws.length - 1].done);
  return { index, prefix, temperature, cuts: { topK, topP, minP }, draws, cache: model.keyValueCache() };
}

/** The most tokens that have room as rows, and on the map of embeddings; of a larger vocabulary that many are taken, evenly. */
const MAX_ROWS = 100;
const MAX_POINTS = 256;

/** @param {Parameter} parameter @param {ParameterKind} kind @param {number} [max] rows @returns {Matrix} */
function matrixOf(parameter, kind, max = MAX_ROWS) {
  const { name, shape } = parameter;
  const data = parameter[kind];
  const [count, width] = shape;
  if (!["wte", "lm_head"].includes(name) || count <= max) return { name, shape, data };
  const rows = [...Array(max)].map((_, i) => Math.round((i * (count - 1)) / (max - 1)));
  const some = data.slice(0, max * width);
  for (const [i, row] of rows.entries()) some.set(data.subarray(row * width, (row + 1) * width), i * width);
  return { name, shape, data: some, rows };
}

/**
 * @param {MicroGPT} model
 * @param {string} text letters that the model knows, and no more than its context holds
 * @returns {number[]} the surprise of each letter and of the end, in nats
 */
export const surprisesOf = (model, text) => logProbsOf(model, text).map((logProb) => -logProb);

/**
 * @param {MicroGPT} model
 * @param {string} before
 * @param {string} [letter] without one, the end
 * @returns {number} in nats
 */
export const surpriseAt = (model, before, letter) => -logProbAfter(model, before, letter);

/** @param {MicroGPT} model @param {string} text @returns {Reading} */
function read(model, text) {
  const surprises = surprisesOf(model, text);
  return { text, surprises, attention: model.attention() };
}
