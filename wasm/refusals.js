/** refusals.js: every error of the engine, and its sentence. */

/** Every error of the engine: `code` for programs, `message` for people. */
export class MicroGPTError extends Error {
  /** @type {Float64Array | undefined} */
  losses;

  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = "MicroGPTError";
    this.code = code;
  }
}

/** A value in a sentence: shortened; an object or a function by its type. @param {unknown} value */
function shown(value) {
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return String(value).slice(0, 60);
  return typeof value === "object" ? "an object" : "a function";
}

/** @param {string} name @param {string} allowed @param {unknown} value */
const mustBe = (name, allowed, value) => `${name} must be ${allowed}, not ${shown(value)}.`;

export const MIB = 2 ** 20;

/**
 * What MicroGPTError says, by code: those of src/status.h, and some of the loader's own. A code with several sentences has
 * them under "code/variant". A function takes the values that its sentence names.
 * @type {Record<string, string | ((...values: any[]) => string)>}
 */
const SENTENCES = {
  "no-text": "The text is empty: give at least one line with a name.",
  "no-text/type": "text must be a string with one name per line.",
  "too-many-letters": "The text has more than 65,534 distinct characters.",
  "bad-setting": "learningRate must be a number above 0, and numSteps a whole number from 1 to 1e12.",
  "bad-setting/value": mustBe,
  "bad-setting/unknown": (name, names) => `There is no setting “${shown(name)}”. The settings are ${names.join(", ")}.`,
  "bad-setting/fixed": (name) => `${shown(name)} cannot change after the model is created.`,
  "bad-heads": "nEmbd must be a multiple of nHead, so that all heads have the same size.",
  "bad-option": mustBe,
  "bad-option/unreadable": "The options cannot be read: one of them throws an error.",
  "bad-option/module": (precision) =>
    `The module computes in ${precision}: leave precision out, or give the other module.`,
  "bad-module":
    "module must be one of microgpt's WebAssembly modules: its bytes, or what WebAssembly.compile() makes of them.",
  "bad-temperature": "temperature must be a number of at least 0.",
  "bad-rule": "topK must be a whole number above 0, topP a number above 0 and at most 1, minP a number from 0 to 1.",
  "bad-uniform": "uniform must be in [0, 1), or left out.",
  "bad-prefix": (letter) => `“${letter}” is not in the vocabulary: the training list has no such letter.`,
  "bad-prefix/type": (value) => mustBe("prefix", "a string", value),
  "bad-prefix/long": (prefix, max) => `“${shown(prefix)}” is too long: a prefix has at most ${max} letters.`,
  "name-done": "This name is complete: call beginName() to begin another.",
  "empty-split": "There are no documents to evaluate on: raise validationSplit or limit.",
  diverged:
    "Training diverged: the loss or a gradient is NaN or infinite, or a parameter would exceed 10,000. " +
    "This step was not done, and the parameters stay as they were; lower the learning rate.",
  "no-list": "The model has no list to train on: load its file with one, as text.",
  "bad-file/type": "A model file must be given as its bytes: a Uint8Array or an ArrayBuffer.",
  "bad-snapshot/type": "A snapshot must be an array of numbers, as snapshot() gives it.",
  "bad-snapshot/finite": "The snapshot has NaN or infinite weights.",
  "bad-snapshot": (length, expected) => `Size mismatch: the snapshot has ${length} values, the model ${expected}.`,
  "out-of-memory": (needed, max) =>
    `Out of memory: the model and its list need ${Math.ceil(needed / MIB).toLocaleString("en")} MiB` +
    (needed > max
      ? ` of ${max / MIB} MiB. Choose fewer layers, a smaller nEmbd, blockSize or batchSize, or a shorter list.`
      : ": close other tabs, or choose a smaller model."),
  "out-of-memory/bytes": (bytes) => `Out of memory: ${bytes} more bytes do not fit.`,
  "tape-full": "The computation graph does not fit the memory reserved for it: this is a bug in the engine.",
  "no-memory": "Out of memory: close other tabs.",
  "no-module": (url, reason) => `${url} could not be loaded: ${reason}`,
  freed: "This model was freed: create another.",
};

/** An error with its sentence. @param {string} key of SENTENCES @param {unknown[]} values */
export function failure(key, ...values) {
  const sentence = SENTENCES[key] ?? key;
  const [code] = key.split("/");
  return new MicroGPTError(code, typeof sentence === "function" ? sentence(...values) : sentence);
}

/** @param {string} key of SENTENCES @param {unknown[]} values @returns {never} */
export function refuse(key, ...values) {
  throw failure(key, ...values);
}
