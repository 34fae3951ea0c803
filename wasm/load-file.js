/**
 * load-file.js: which tensors and metadata of a safetensors file are a model's, whoever wrote it, and whether they are all there.
 * It is loaded when a file is first read. Its refusals are FileErrors.
 */

import { CHOICES, CORPUS, GAUSS, inMetadata, KINDS, PIECE, PROGRESS, RANDOM, SIGNATURE, WORDS } from "./model-file.js";
import { FileError, FLOATS, readNumbers, readSafetensors, refuse, shown, shownShape } from "./safetensors.js";

export { FileError };

/** @typedef {import("./safetensors.js").Tensor} Tensor */
/** @typedef {{ nLayer: number, nEmbd: number, blockSize: number, vocabSize: number }} Sizes */

const ATTENTION = ["wq", "wk", "wv", "wo"];

/**
 * The parameters in the module's order, with their shapes
 * @param {Sizes} sizes @param {boolean} attends without heads, there are none of attention
 * @returns {[name: string, shape: number[]][]}
 */
function parametersOf({ nLayer, nEmbd, blockSize, vocabSize }, attends) {
  /** @type {[string, number[]][]} */
  const list = [
    ["wte", [vocabSize, nEmbd]],
    ["wpe", [blockSize, nEmbd]],
    ["lm_head", [vocabSize, nEmbd]],
  ];
  for (let i = 0; i < nLayer; i++) {
    if (attends) for (const matrix of ATTENTION) list.push([`layer${i}.attn_${matrix}`, [nEmbd, nEmbd]]);
    list.push([`layer${i}.mlp_fc1`, [4 * nEmbd, nEmbd]], [`layer${i}.mlp_fc2`, [nEmbd, 4 * nEmbd]]);
  }
  return list;
}

/** wte, transformer.wte.weight, layer0.attn_wq, model.layers.0.attn.wq, transformer.h.0.mlp.fc1.weight, ... */
const NAME =
  /^(?:.*\.)?(?:(wte|wpe|lm_head)|(?:layers?|h|blocks?)\.?(\d+)\.(?:(attn)[._](w[qkvo])|(mlp)[._](fc[12])))(?:\.weight)?$/s;

/** microgpt.py's name of what another program calls by this one @param {string} name @returns {string | undefined} */
function parameterName(name) {
  const [, ofModel, layer, ...parts] = NAME.exec(name) ?? [];
  if (KINDS.some((kind) => kind && name.startsWith(kind))) return undefined;
  return ofModel ?? (layer && `layer${Number(layer)}.${parts.filter(Boolean).join("_")}`);
}

/** The parameters among the tensors, by microgpt.py's names @param {Map<string, Tensor>} tensors */
function parametersIn(tensors) {
  /** @type {Map<string, Tensor>} */
  const found = new Map();
  for (const [name, tensor] of tensors) {
    const own = parameterName(name);
    if (!own || (name !== own && tensors.has(own))) continue; // the plain name counts
    const other = found.get(own);
    if (other) refuse(`The file has ${own} twice: as ${shown(other.name)} and as ${shown(name)}.`);
    found.set(own, tensor);
  }
  return found;
}

/** @param {Map<string, Tensor>} tensors @param {string} name @returns {Tensor} */
function required(tensors, name) {
  return tensors.get(name) ?? refuse(`${name} is missing: the file holds no such model, or not all of it.`);
}

/** @param {Tensor} tensor @param {(number | string)[]} shape */
function checkShape(tensor, shape) {
  if (tensor.shape.join() !== shape.join())
    refuse(`${shown(tensor.name)} is ${shownShape(tensor.shape)}, and must be ${shownShape(shape)}.`);
}

/** @param {Map<string, Tensor>} tensors @param {string} name @param {string[]} dtypes @param {number[]} shape what it must be */
function checked(tensors, name, dtypes, shape) {
  const tensor = required(tensors, name);
  if (!dtypes.includes(tensor.dtype))
    refuse(`${shown(tensor.name)} is ${shown(tensor.dtype)}, and must be ${dtypes.join(", ")}.`);
  checkShape(tensor, shape);
  return tensor;
}

/** A number as text: decimal, or as C's %a and Python's float.hex() write it; NaN if it is none. @param {string} text */
function numberOf(text) {
  const [, mantissa, exponent] = /^0x([01]\.[\da-f]{13})p([+-]\d{1,4})$/.exec(text) ?? [];
  if (mantissa) return Number(`0x${mantissa.replace(".", "")}`) * 2 ** (Number(exponent) - 52);
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** What a caller gives as vocabulary, which may be anything @param {unknown} given @returns {unknown[]} */
function listOf(given) {
  try {
    if (typeof given === "string" || Array.isArray(given)) return [...given];
  } catch {
    // Reading it throws.
  }
  return refuse("vocab must be a string or an array of characters.", "bad-option");
}

/**
 * The letters of the tokens in their order, BOS left out: from the metadata, or else from the caller.
 * @param {string | undefined} said @param {unknown} given @param {number} count
 * @returns {string[] | undefined} undefined if neither says them
 */
function lettersOf(said = "", given, count) {
  const own = [...said];
  if (own.length !== count && given === undefined) return undefined;
  const letters = own.length === count ? own : listOf(given);
  const isLetter = (/** @type {unknown} */ letter) => typeof letter === "string" && /^\P{Surrogate}$/su.test(letter);
  if (letters.length !== count || new Set(letters).size !== count || !letters.every(isLetter))
    refuse(
      `The vocabulary must have ${count} different characters: one for each token but the last, which is BOS.`,
      "bad-vocabulary",
    );
  return /** @type {string[]} */ (letters);
}

/**
 * The rows of the module's tokens, which are in the order of their letters, in a file that has another order; BOS stays the last.
 * @param {string[]} vocab the module's letters @param {string[]} letters the file's
 * @param {string} code of a refusal
 */
function rowsOf(vocab, letters, code) {
  const rows = new Map(letters.map((letter, row) => [letter, row]));
  const unknown = vocab.find((letter) => !rows.has(letter));
  if (unknown) refuse(`The list has “${unknown}”, which is not in the model's vocabulary.`, code);
  return [...vocab.map((letter) => /** @type {number} */ (rows.get(letter))), letters.length];
}

/**
 * The numbers of a tensor in pieces, its rows in another order if one is given.
 * @param {Uint8Array} file @param {Tensor} tensor @param {number[]} [rows]
 * @returns {Generator<{ numbers: Float64Array, refusal: string }>}
 */
function* piecesOf(file, tensor, rows) {
  const [height, width] = tensor.shape;
  const refusal = `${shown(tensor.name)} has numbers that a model cannot have: NaN, infinite or too large ones, or a negative mean of squares.`;
  const atOnce = Math.ceil(PIECE / width / 2);
  for (let first = 0; first < height; first += atOnce) {
    const numbers = new Float64Array(Math.min(atOnce, height - first) * width);
    for (let to = 0, row = first; to < numbers.length; to += width, row++)
      numbers.set(readNumbers(file, tensor, (rows?.[row] ?? row) * width, width), to);
    yield { numbers, refusal };
  }
}

/**
 * The tensors and metadata of a file that are a model's. The sizes follow from the tensors.
 * @param {Uint8Array} file
 * @param {unknown} [nHead] counts where the file does not say it; 0 for a model without attention
 */
export function modelIn(file, nHead) {
  const { metadata, tensors } = readSafetensors(file);
  const found = parametersIn(tensors);
  const [[vocabSize, nEmbd], [blockSize]] = ["wte", "wpe"].map((name) => {
    const tensor = required(found, name);
    if (tensor.shape.length !== 2) checkShape(tensor, ["rows", "columns"]);
    return tensor.shape;
  });
  const layers = new Set([...found.keys()].map((name) => name.split(".")[0]).filter((name) => /\d$/.test(name)));
  const sizes = { nLayer: Math.max(1, layers.size), nEmbd, blockSize, vocabSize };

  const isOwn = Object.entries(SIGNATURE).every(([key, value]) => metadata.get(key) === value);
  /** A number of the metadata, by its name there @param {string} key */
  const number = (key) => {
    const said = metadata.get(key);
    const value = said === undefined ? Number.NaN : numberOf(said);
    if (Number.isFinite(value)) return value;
    return isOwn && said !== undefined
      ? refuse(`${key} in the __metadata__ is no number: “${shown(said)}”.`)
      : undefined;
  };
  const heads = number("n_head") ?? nHead;
  const attention = [...found.keys()].find((name) => name.includes("attn"));
  if (heads === 0 && attention) refuse(`${attention} is part of an attention, and n_head 0 says that there is none.`);
  const parameters = parametersOf(sizes, heads !== 0);
  const weights = parameters.map(([name, shape]) => checked(found, name, FLOATS, shape));
  const corpus = isOwn ? tensors.get(CORPUS) : undefined;
  const list = corpus?.dtype === "U8" ? corpus : undefined;
  const adam = KINDS.slice(1).flatMap((kind) => parameters.map(([name]) => kind + name));
  const progress = isOwn ? PROGRESS.map(number) : [];
  const resumes =
    list !== undefined &&
    !progress.includes(undefined) &&
    [...adam, GAUSS.name, RANDOM.name].every((name) => tensors.has(name));
  return { metadata, tensors, sizes, heads, parameters, weights, isOwn, number, progress, list, resumes };
}

/** What load() takes beside the file @typedef {{ text?: unknown, vocab?: unknown, nHead?: unknown }} Given */

/**
 * What a file says of its model. All is checked except the numbers themselves.
 * @param {Uint8Array} file
 * @param {Given} given counts where the file does not say it
 */
export function loadFile(file, { text = "", vocab, nHead }) {
  const { metadata, tensors, sizes, heads, parameters, weights, isOwn, number, progress, list, resumes } = modelIn(
    file,
    nHead,
  );
  const { vocabSize, nEmbd } = sizes;
  const letters = lettersOf(metadata.get("vocabulary"), vocab, vocabSize - 1);
  if (typeof text !== "string") refuse("text must be a string with one name per line.", "no-text");
  const corpus = list ? file.subarray(list.begin, list.end) : new TextEncoder().encode(text);
  if (!letters && corpus.length === 0)
    refuse(
      `The file does not say which letters its ${vocabSize} tokens are: give vocab, the letters in their order, or text, the list that it was trained on.`,
      "no-vocabulary",
    );
  if (heads === undefined)
    refuse(`The file does not say how many heads the model has: give nHead, a divisor of ${nEmbd}.`, "no-heads");
  if (typeof heads !== "number") refuse("nHead must be a whole number.", "bad-option");
  /** @type {Record<string, number>} */
  const known = { ...sizes, nHead: heads };

  /** The number of a setting of the metadata @param {string} name */
  function said(name) {
    const key = inMetadata(name);
    const choices = CHOICES[name];
    const choice = choices && metadata.get(key);
    if (!choice) return number(key);
    return choices.includes(choice)
      ? choices.indexOf(choice)
      : refuse(`${key} in the __metadata__ must be ${choices.join(" or ")}, and is “${shown(choice)}”.`);
  }

  /** The rest of the state, in the order of src/state.h */
  function rest() {
    const [step, numTrain, tokensSeen] = /** @type {number[]} */ (progress);
    const [[gauss], words] = [GAUSS, RANDOM].map(({ name, dtype, shape }) =>
      readNumbers(file, checked(tensors, name, [dtype], shape), 0, shape[0]),
    );
    const hasGauss = !Number.isNaN(gauss);
    const generator = [words[WORDS], Number(hasGauss), hasGauss ? gauss : 0];
    return Float64Array.of(step, numTrain, ...generator, tokensSeen, ...words.subarray(0, WORDS));
  }

  return {
    corpus,
    vocabulary: new TextEncoder().encode(letters?.join("")),
    /** it has all that training needs to continue */
    resumes,
    /** What is known of a setting @param {string} name as nHead @returns {number | undefined} */
    setting: (name) => known[name] ?? (isOwn ? said(name) : undefined),
    /**
     * The module's state, from its beginning: the parameters, and all else where training resumes.
     * @param {string[]} own the letters of the model that was created from these
     * @returns {Generator<{ numbers: Float64Array, refusal: string }>} with what is to be said if the module refuses them
     */
    *state(own) {
      const code = list ? "bad-file" : "bad-vocabulary";
      const rows = rowsOf(own, letters ?? own, code);
      if (rows.length !== vocabSize)
        refuse(
          `The list has ${own.length} different characters, and the model ${vocabSize - 1}: it was trained on another. Give vocab, its letters in their order.`,
          code,
        );
      for (const kind of resumes ? KINDS : [""])
        for (const [i, [name, shape]] of parameters.entries()) {
          const tensor = kind ? checked(tensors, kind + name, FLOATS, shape) : weights[i];
          yield* piecesOf(file, tensor, name === "wte" || name === "lm_head" ? rows : undefined);
        }
      const refusal =
        "The training state in the file cannot be: step, num_train, tokens_seen, random or random.gauss is wrong.";
      if (resumes) yield { numbers: rest(), refusal };
    },
  };
}
