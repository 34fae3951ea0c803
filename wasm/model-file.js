/**
 * model-file.js: what is in a saved model's file, whose format is safetensors.js's, and how it is written. microgpt.js moves the
 * numbers; load-file.js reads.
 */

import { layOut, writeNumbers } from "./safetensors.js";

/** Metadata of files that the engine writes; in others' the same keys may mean something else. */
export const SIGNATURE = { format: "microgpt", version: "1" };

/** In front of a parameter's name: nothing, or one of Adam's running means of it. In the order of the module's state */
export const KINDS = ["", "adam.first.", "adam.second."];

/** What else training needs to continue: the generator, its stored Gaussian value, NaN if there is none, and the list */
export const GAUSS = { name: "random.gauss", dtype: "F64", shape: [1] };
export const WORDS = 624;
export const RANDOM = { name: "random", dtype: "U32", shape: [WORDS + 1] };
export const CORPUS = "corpus";

/** The numbers of the state that are moved at a time: every model's memory has room for so many, see boundary.c. */
export const PIECE = 2 ** 14;

/** Numbers in the metadata that change as the model trains */
export const PROGRESS = ["step", "num_train", "tokens_seen"];

/** Settings that are one of several names, in the order of the module's numbers @type {Record<string, string[]>} */
export const CHOICES = { optimizer: ["adam", "sgd"] };

/** @param {string} setting as nLayer @returns {string} as n_layer */
export const inMetadata = (setting) => setting.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * A file without the numbers of `tensors`, which are in the order of the module's state.
 * @param {object} model
 * @param {{ name: string, shape: number[] }[]} model.parameters
 * @param {Record<string, number | string>} model.settings as nLayer; only nHead is kept where `state` is missing
 * @param {string[]} model.vocab
 * @param {string} model.dtype of the parameters
 * @param {{ dtype: string, progress: Float64Array, corpus: Uint8Array }} [model.state] of training: the type of Adam's means,
 *   the rest of the state in the order of src/state.h, and the list
 * @param {(size: number) => Uint8Array} allocate
 */
export function createModelFile({ parameters, settings, vocab, dtype, state }, allocate) {
  /** @type {Record<string, string>} */
  const metadata = { ...SIGNATURE };
  for (const [name, value] of Object.entries(state ? settings : { nHead: settings.nHead }))
    metadata[inMetadata(name)] = String(value);
  const kinds = state ? KINDS : [""];
  const tensors = kinds.flatMap((kind) =>
    parameters.map(({ name, shape }) => ({ name: kind + name, dtype: kind && state ? state.dtype : dtype, shape })),
  );
  const [step, numTrain, next, hasGauss, gauss, tokensSeen, ...words] = state?.progress ?? [];
  if (state) for (const [i, value] of [step, numTrain, tokensSeen].entries()) metadata[PROGRESS[i]] = String(value);
  metadata.vocabulary = vocab.join("");
  const others = state ? [GAUSS, RANDOM, { name: CORPUS, dtype: "U8", shape: [state.corpus.length] }] : [];
  const { file, tensors: laidOut } = layOut(metadata, [...tensors, ...others], allocate);
  const [inGauss, inRandom, inCorpus] = laidOut.splice(tensors.length);
  if (state) {
    writeNumbers(file, inGauss, 0, Float64Array.of(hasGauss ? gauss : Number.NaN));
    writeNumbers(file, inRandom, 0, Float64Array.of(...words, next));
    file.set(state.corpus, inCorpus.begin);
  }
  return { file, tensors: laidOut };
}
