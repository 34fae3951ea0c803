/**
 * microgpt.js: a GPT in WebAssembly, as a JavaScript class.
 *
 *     const model = await MicroGPT.create({ text: "anna\nbob\n..." });
 *     const losses = model.trainStep(1000);
 *     const names = model.generate({ count: 20, temperature: 0.5 });
 *     model.free();
 *
 * This file loads the module, turns options into numbers, numbers into objects, and every status of the core into a
 * MicroGPTError with a sentence. Only this file accesses the module's memory; whatever it returns is a copy. It computes
 * nothing. microgpt.d.ts documents each method.
 */

import { CHOICES, createModelFile, PIECE } from "./model-file.js";
import { builtin, isNode } from "./node.js";
import { failure, MIB, MicroGPTError, refuse } from "./refusals.js";
import { countOf, FLOATS, writeNumbers } from "./safetensors.js";

export { MicroGPTError };

/**
 * @typedef {import("./microgpt.d.ts").CreateOptions} CreateOptions
 * @typedef {import("./microgpt.d.ts").Precision} Precision
 * @typedef {import("./microgpt.d.ts").Reals} Reals
 * @typedef {import("./microgpt.d.ts").Split} Split
 * @typedef {BufferSource | WebAssembly.Module} GivenModule
 * @typedef {{ name: string, defaultValue: number, min: number, max: number, whole: boolean }} Rule
 */

/**
 * @typedef {{ new (contents: number | ArrayLike<number>): Reals, new (buffer: ArrayBuffer, address: number, length: number): Reals,
 *             BYTES_PER_ELEMENT: number }} RealsType
 */

/** @type {Record<Precision, RealsType>} */
const REALS = { f32: Float32Array, f64: Float64Array };

const PRECISIONS = /** @type {Precision[]} */ (Object.keys(REALS));

/** The modules are beside this file. Functions, because in a worker made from a Blob import.meta.url is no base for a URL. */
const URLS = {
  f32: () => new URL("./microgpt.wasm", import.meta.url),
  f64: () => new URL("./microgpt-f64.wasm", import.meta.url),
};

/**
 * The options that a caller passed, in an object of its own: inherited keys do not count, and nothing is read twice.
 * @template {object} T @param {T | undefined} given @returns {T}
 */
function optionsOf(given) {
  if (given === undefined) return Object.create(null);
  if (given === null || typeof given !== "object") refuse("bad-option", "options", "an object", given);
  try {
    return Object.assign(Object.create(null), given);
  } catch {
    return refuse("bad-option/unreadable");
  }
}

/** The bytes that a caller passed, not copied. @param {unknown} given @param {string} refusal @returns {Uint8Array<ArrayBuffer>} */
function bytesOf(given, refusal) {
  try {
    if (ArrayBuffer.isView(given)) {
      const { buffer, byteOffset, byteLength } = /** @type {ArrayBufferView<ArrayBuffer>} */ (given);
      return new Uint8Array(buffer, byteOffset, byteLength);
    }
    // By its name, because a buffer of another frame is of another class.
    if (/^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(given)))
      return new Uint8Array(/** @type {ArrayBuffer} */ (given));
  } catch {
    // It was transferred elsewhere, or only has the name.
  }
  return refuse(refusal);
}

/**
 * A copy of an array of numbers that a caller passed, read whole before anything is done; undefined if it is none.
 * @template {Reals} T @param {{ new (contents: ArrayLike<number>): T }} Type @param {unknown} given
 * @param {(length: number) => void} [check] is told the length before memory is taken
 * @returns {T | undefined}
 */
function numbersOf(Type, given, check) {
  try {
    if (Array.isArray(given) || (ArrayBuffer.isView(given) && !(given instanceof DataView))) {
      const numbers = /** @type {ArrayLike<number>} */ (given);
      check?.(numbers.length);
      return new Type(numbers);
    }
  } catch (error) {
    if (error instanceof MicroGPTError) throw error;
    // A symbol or a bigint is no number, and reading may throw.
  }
  return undefined;
}

/** Memory outside the module @param {number} length */
function allocated(length) {
  try {
    return new Uint8Array(length);
  } catch {
    return refuse("no-memory");
  }
}

/** A whole number that a caller passed. @param {unknown} value @param {string} name @param {number} [max] @param {number} [min] */
function whole(value, name, max = Number.MAX_SAFE_INTEGER, min = 0) {
  if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) return value;
  return refuse("bad-option", name, `a whole number from ${min} to ${max}`, value);
}

/**
 * The sampling rules that a caller passed, as the module takes them.
 * @param {import("./microgpt.d.ts").SamplingRules} options @returns {[number, number, number, number]}
 */
function rulesOf({ temperature = 0.5, topK, topP, minP }) {
  if (!(typeof temperature === "number" && temperature >= 0 && temperature < Infinity)) refuse("bad-temperature");
  const k = topK === undefined ? 0 : whole(topK, "topK", Number.MAX_SAFE_INTEGER, 1);
  if (topP !== undefined && !(typeof topP === "number" && topP > 0 && topP <= 1))
    refuse("bad-option", "topP", "a number above 0 and at most 1", topP);
  if (minP !== undefined && !(typeof minP === "number" && minP >= 0 && minP <= 1))
    refuse("bad-option", "minP", "a number from 0 to 1", minP);
  return [temperature, k, topP ?? 1, minP ?? 0];
}

/**
 * The seeds that a caller passed, one a name; they say how many names there are.
 * @param {unknown} seeds @param {unknown} seed @param {unknown} count
 */
function seedsOf(seeds, seed, count) {
  if (seed !== undefined) refuse("bad-option", "seed", "left out where seeds are given", seed);
  const checked =
    seeds instanceof Float64Array
      ? seeds
      : (numbersOf(Float64Array, seeds) ?? refuse("bad-option", "seeds", "an array of whole numbers", seeds));
  for (const each of checked) whole(each, "a seed");
  if (count !== undefined && count !== checked.length)
    refuse("bad-option", "count", "left out where seeds are given", count);
  return checked;
}

/** What keepCache can be, and whether positions go on. @type {Record<string, number>} */
const KEPT_CACHES = { "positions-restart": 0, "positions-continue": 1 };

/* ---- loading ---- */

/** Modules that are compiled or being compiled, by precision @type {Map<Precision, Promise<WebAssembly.Module>>} */
const compiled = new Map();

/** @param {URL} url */
async function fetchBytes(url) {
  if (url.protocol === "file:" && isNode()) {
    const { readFile } = await builtin("fs/promises");
    return readFile(url);
  }
  const response = await fetch(url);
  if (!response.ok) throw Error(`the server says ${response.status}`);
  return response.arrayBuffer();
}

/** @param {URL} url */
const fetchModule = (url) =>
  fetchBytes(url)
    .then((bytes) => WebAssembly.compile(bytes))
    .catch(({ message }) => refuse("no-module", url, message));

/**
 * The compiled module of a precision: the one given, or the file beside this one.
 * @param {Precision} [precision] @param {GivenModule} [given] @returns {Promise<WebAssembly.Module>}
 */
export async function compileModule(precision = "f32", given) {
  if (!PRECISIONS.includes(precision)) refuse("bad-option", "precision", '"f32" or "f64"', precision);
  if (given instanceof WebAssembly.Module) return given;
  if (given !== undefined) return WebAssembly.compile(bytesOf(given, "bad-module")).catch(() => refuse("bad-module"));
  const loading = compiled.get(precision) ?? fetchModule(URLS[precision]());
  compiled.set(precision, loading);
  loading.catch(() => compiled.delete(precision)); // a later call tries again
  return loading;
}

/**
 * A separate instance for each model, so that nothing in one, not even a trap, affects another.
 * @param {Precision | undefined} precision @param {GivenModule} [given]
 */
async function startCore(precision, given) {
  const module = await compileModule(precision, given);
  const { exports } = await WebAssembly.instantiate(module, {}).catch((error) => {
    if (error instanceof RangeError) refuse("no-memory");
    if (given !== undefined) refuse("bad-module");
    throw error;
  });
  if (typeof exports.mg_real_size !== "function") refuse("bad-module");
  const core = new Core(exports);
  if (precision !== undefined && precision !== core.precision) refuse("bad-option/module", core.precision);
  return core;
}

/* ---- the module's memory: only this class reads and writes it ---- */

/** The bytes to which a module's memory can grow: see the Makefile. */
const MAX_MEMORY = 256 * MIB;

/** How many numbers Progress has, in src/state.h */
const PROGRESS_COUNT = 630;

class Core {
  /** @param {WebAssembly.Exports} exports */
  constructor(exports) {
    this.call = /** @type {Record<string, (...numbers: number[]) => number>} */ (/** @type {unknown} */ (exports));
    this.memory = /** @type {WebAssembly.Memory} */ (exports.memory);
    this.call._initialize?.();
    /** @type {Precision} the module's own */
    this.precision = this.call.mg_real_size() === REALS.f32.BYTES_PER_ELEMENT ? "f32" : "f64";
    this.Reals = REALS[this.precision];
    this.dtype = this.precision.toUpperCase();
    this.rules = this.settingRules();
  }

  /**
   * A view of the numbers at an address in the module's memory, valid until a model is created or loaded: then the memory
   * may grow, which detaches its buffer.
   * @template T @param {{ new (buffer: ArrayBuffer, address: number, length: number): T }} Type
   * @param {number} address @param {number} length
   */
  view(Type, address, length) {
    return new Type(this.memory.buffer, address, length);
  }

  /** A copy of the reals at an address. @param {number} address @param {number} length @returns {Reals} */
  reals(address, length) {
    return this.view(this.Reals, address, length).slice();
  }

  /** The text at an address, which ends with a zero byte. @param {number} address */
  string(address) {
    const bytes = new Uint8Array(this.memory.buffer, address);
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
  }

  /**
   * Copy arrays into the module's memory, call `use` with their addresses, and free that memory.
   * @template T @param {ArrayBufferView[]} arrays
   * @param {(...addresses: number[]) => T} use
   */
  with(arrays, use) {
    /** @type {number[]} */
    const addresses = [];
    try {
      for (const { buffer, byteOffset, byteLength } of arrays) {
        const address = this.call.mg_alloc(byteLength) >>> 0;
        if (!address) refuse("out-of-memory/bytes", byteLength);
        addresses.push(address);
        this.view(Uint8Array, address, byteLength).set(new Uint8Array(buffer, byteOffset, byteLength));
      }
      return use(...addresses);
    } finally {
      for (const address of addresses) this.call.mg_release(address);
    }
  }

  /**
   * Let the module fill a small array.
   * @template {Reals | Int32Array} T
   * @param {{ new (length: number): T, new (buffer: ArrayBuffer, address: number, length: number): T }} Type
   * @param {number} length @param {(address: number) => void} fill
   */
  filled(Type, length, fill) {
    const array = new Type(length);
    this.with([array], (address) => {
      fill(address);
      array.set(this.view(Type, address, length));
    });
    return array;
  }

  /**
   * Let the module copy an array row by row. Rows are small, however large the array is.
   * @param {number[]} shape @param {(row: number, address: number) => void} copy
   */
  rows(shape, copy) {
    const width = /** @type {number} */ (shape.at(-1));
    const rows = shape.slice(0, -1).reduce((product, size) => product * size, 1);
    const array = new this.Reals(rows * width);
    this.with([new this.Reals(width)], (address) => {
      const numbers = this.view(this.Reals, address, width);
      for (let row = 0; row < rows; row++) {
        copy(row, address);
        array.set(numbers, row * width);
      }
    });
    return array;
  }

  /** The settings of the module, in its order. */
  settingRules() {
    /** @type {Rule[]} */
    const rules = [];
    for (let i = 0; ; i++) {
      let name = 0;
      const [defaultValue, min, max, isWhole] = this.filled(Float64Array, 4, (rule) => {
        name = this.call.mg_setting(i, rule);
      });
      if (!name) return rules;
      const camelCase = this.string(name).replace(/_(.)/g, (_, letter) => letter.toUpperCase());
      rules.push({ name: camelCase, defaultValue, min, max, whole: isWhole === 1 });
    }
  }

  /** @param {number} status */
  code(status) {
    return this.string(this.call.mg_status_code(status));
  }

  /** A result of the module; an error if it is negative, minus a status. @param {number} result */
  checked(result) {
    return result < 0 ? refuse(this.code(-result)) : result;
  }

  /**
   * A new model, or the error that says why there is none.
   * @param {Float64Array} settings in the module's order
   * @param {Uint8Array} text UTF-8
   * @param {Uint8Array} [vocabulary] letters beside the text's, UTF-8
   * @param {boolean} [initialize] false if its whole state is going to be set
   */
  create(settings, text, vocabulary = new Uint8Array(), initialize = true) {
    let model = 0;
    const [status, setting, needed] = this.filled(Float64Array, 3, (report) =>
      this.with([settings, text, vocabulary], (settingsAt, textAt, letters) => {
        const { length } = vocabulary;
        model = this.call.mg_create(settingsAt, textAt, text.length, letters, length, Number(initialize), report);
      }),
    );
    if (model) return new MicroGPT(this, model);
    return this.refuseModel(this.code(status), setting, needed, settings);
  }

  /** @param {string} code @param {number} setting @param {number} needed @param {Float64Array} settings @returns {never} */
  refuseModel(code, setting, needed, settings) {
    if (code === "bad-setting") badSetting(this.rules[setting], settings[setting]);
    // On top of the memory that there is: it has grown to hold the text.
    return refuse(code, needed + this.memory.buffer.byteLength, MAX_MEMORY);
  }
}

/** @param {Rule} rule @param {unknown} value @returns {never} */
const badSetting = ({ name, whole, min, max }, value) =>
  refuse(
    "bad-setting/value",
    name,
    CHOICES[name]?.join(" or ") ?? `a ${whole ? "whole " : ""}number from ${min} to ${max}`,
    value,
  );

/** A setting as the module takes it @param {Rule} rule @param {unknown} value */
function settingNumber(rule, value) {
  const choices = CHOICES[rule.name];
  const number = choices ? choices.indexOf(/** @type {string} */ (value)) : value;
  return typeof number === "number" && !(choices && number < 0) ? number : badSetting(rule, value);
}

/* ---- the model ---- */

/** @type {Record<Split, number>} */
const SPLITS = { train: 0, validation: 1 };

/** @param {Split} split */
const splitNumber = (split) =>
  typeof split === "string" && Object.hasOwn(SPLITS, split)
    ? SPLITS[split]
    : refuse("bad-option", "split", '"train" or "validation"', split);

/** The most steps of one call: their losses take 1 GiB. */
const MAX_LOSSES = 2 ** 27;

export class MicroGPT {
  /** @type {Core | undefined} */
  #core;
  #model;
  #blockSize;
  numDocs = 0;
  numValidationDocs = 0;
  /** @type {Uint8Array | undefined} */
  #encoded;

  /** Internal: create() and load() call it. @param {Core} core @param {number} model */
  constructor(core, model) {
    this.#core = core;
    this.#model = model;
    const { call } = core;
    const letters = core.view(Uint32Array, call.mg_letters(model), call.mg_num_letters(model));
    this.vocab = [...letters].map((codePoint) => String.fromCodePoint(codePoint));
    this.bos = this.vocab.length;
    this.precision = core.precision;
    this.#countDocs();
    this.numParams = call.mg_num_params(model);
    this.#blockSize = this.config.blockSize;
  }

  /** @param {CreateOptions} options */
  static async create(options) {
    const { text, precision, module, ...settings } = optionsOf(options);
    if (typeof text !== "string") refuse("no-text/type");
    const core = await startCore(precision, module);
    const given = new Map(Object.entries(settings));
    const values = Float64Array.from(core.rules, (rule) => {
      const value = given.get(rule.name) ?? undefined;
      given.delete(rule.name);
      return value === undefined ? rule.defaultValue : settingNumber(rule, value);
    });
    for (const name of given.keys())
      refuse(
        "bad-setting/unknown",
        name,
        core.rules.map((rule) => rule.name),
      );
    return core.create(values, new TextEncoder().encode(text));
  }

  /** @param {Uint8Array | ArrayBuffer} bytes @param {import("./microgpt.d.ts").LoadOptions} [options] */
  static async load(bytes, options) {
    const { precision, module, ...given } = optionsOf(options);
    const file = bytesOf(bytes, "bad-file/type");
    // A file of its own, which most pages never need.
    const loading = import("./load-file.js").catch(({ message }) => refuse("no-module", "load-file.js", message));
    const [core, { FileError, loadFile }] = await Promise.all([startCore(precision, module), loading]);
    try {
      const { corpus, vocabulary, setting, resumes, state } = loadFile(file, given);
      const settings = Float64Array.from(core.rules, ({ name, defaultValue }) => setting(name) ?? defaultValue);
      const model = core.create(settings, corpus, vocabulary, !resumes);
      let at = 0;
      for (const { numbers, refusal } of state(model.vocab)) {
        if (!model.#setState(at, numbers)) throw new MicroGPTError("bad-file", refusal);
        at += numbers.length;
      }
      model.#countDocs(); // only now is it known which are held out
      return model;
    } catch (error) {
      throw error instanceof FileError ? new MicroGPTError(error.code, error.message) : error;
    }
  }

  /** @param {import("./microgpt.d.ts").SaveOptions} [options] */
  save(options) {
    const core = this.#alive;
    const { weightsOnly = false, dtype = core.dtype } = optionsOf(options);
    if (typeof weightsOnly !== "boolean") refuse("bad-option", "weightsOnly", "true or false", weightsOnly);
    if (!FLOATS.includes(dtype)) refuse("bad-option", "dtype", FLOATS.join(" or "), dtype);
    const { precision, ...settings } = this.config;
    const count = core.call.mg_parameter_count(this.#model);
    const parameters = [...Array(count)].map((_, i) => this.#parameter(i));
    const progress = () => this.#state(3 * this.numParams, PROGRESS_COUNT);
    const state = weightsOnly ? undefined : { dtype: core.dtype, progress: progress(), corpus: this.#corpus() };
    const { file, tensors } = createModelFile({ parameters, settings, vocab: this.vocab, dtype, state }, allocated);
    let at = 0;
    for (const tensor of tensors) {
      const count = countOf(tensor.shape);
      for (let from = 0; from < count; from += PIECE)
        writeNumbers(file, tensor, from, this.#state(at + from, Math.min(PIECE, count - from)));
      at += count;
    }
    return file;
  }

  /** Numbers of the state, at most a piece of them: see state.h. @param {number} from @param {number} count */
  #state(from, count) {
    const core = this.#alive;
    return core.filled(Float64Array, count, (address) => core.call.mg_get_state(this.#model, address, from, count));
  }

  /** Set numbers of the state; whether the module accepts them. @param {number} at @param {Float64Array} numbers */
  #setState(at, numbers) {
    const core = this.#alive;
    const put = (/** @type {number} */ address) => core.call.mg_set_state(this.#model, address, at, numbers.length);
    return core.with([numbers], put) === 0;
  }

  /**
   * The list as it is in a file: the documents as shuffled, a line each. It stays the same, and is encoded once. Reading drops a
   * byte order mark at the start, so a first document that begins with one gets another.
   */
  #corpus() {
    const text = () =>
      this.docs()
        .join("\n")
        .replace(/^\ufeff/, "\ufeff\ufeff");
    this.#encoded ??= new TextEncoder().encode(text());
    return this.#encoded;
  }

  #countDocs() {
    const { mg_num_docs } = this.#alive.call;
    this.numDocs = mg_num_docs(this.#model, SPLITS.train);
    this.numValidationDocs = mg_num_docs(this.#model, SPLITS.validation);
  }

  get #alive() {
    return this.#core ?? refuse("freed");
  }

  get config() {
    const core = this.#alive;
    const values = core.view(Float64Array, core.call.mg_settings(this.#model), core.rules.length);
    const settings = Object.fromEntries(
      core.rules.map(({ name }, i) => [name, CHOICES[name]?.[values[i]] ?? values[i]]),
    );
    return /** @type {import("./microgpt.d.ts").MicroGPT["config"]} */ ({ ...settings, precision: this.precision });
  }

  get step() {
    return this.#alive.call.mg_step(this.#model);
  }

  get tokensSeen() {
    return this.#alive.call.mg_tokens_seen(this.#model);
  }

  /** @param {{ learningRate?: number, numSteps?: number }} [change] */
  configure(change) {
    const core = this.#alive;
    const { learningRate, numSteps, ...others } = optionsOf(change);
    for (const name of Object.keys(others)) refuse("bad-setting/fixed", name);
    const now = this.config;
    const [rate, steps] = [learningRate ?? now.learningRate, numSteps ?? now.numSteps];
    if (typeof rate !== "number" || typeof steps !== "number") refuse("bad-setting");
    core.checked(-core.call.mg_reschedule(this.#model, rate, steps));
  }

  trainStep(count = 1) {
    const core = this.#alive;
    const steps = Math.min(whole(count, "count"), core.call.mg_steps_left(this.#model));
    const losses = new Float64Array(whole(steps, "count", MAX_LOSSES));
    // one call per step: JavaScript engines optimize a function only between calls
    for (let i = 0; i < losses.length; i++) {
      const loss = core.call.mg_train_step(this.#model);
      if (loss < 0) throw Object.assign(failure(core.code(-loss)), { losses: losses.slice(0, i) });
      losses[i] = loss;
    }
    return losses;
  }

  /** @param {{ split?: Split, limit?: number }} [options] */
  evaluate(options) {
    const core = this.#alive;
    const { split = "validation", limit = 2 ** 31 - 1 } = optionsOf(options);
    return core.checked(core.call.mg_evaluate(this.#model, splitNumber(split), whole(limit, "limit", 2 ** 31 - 1, 1)));
  }

  /** @param {{ split?: Split, start?: number, count?: number }} [options] */
  docs(options) {
    const core = this.#alive;
    const { split, start = 0, count = Number.MAX_SAFE_INTEGER } = optionsOf(options);
    const [from, to] =
      split === undefined || splitNumber(split) === SPLITS.validation
        ? [split === undefined ? 0 : this.numDocs, this.numDocs + this.numValidationDocs]
        : [0, this.numDocs];
    const first = Math.min(to, from + whole(start, "start"));
    const { mg_order, mg_starts, mg_tokens } = core.call;
    const docs = this.numDocs + this.numValidationDocs;
    const order = core.view(Int32Array, mg_order(this.#model), docs);
    const starts = core.view(Uint32Array, mg_starts(this.#model), docs + 1);
    const tokens = core.view(Uint16Array, mg_tokens(this.#model), starts[docs]);
    const asked = order.subarray(first, Math.min(to, first + whole(count, "count")));
    return [...asked].map((doc) => this.#spell(tokens, starts[doc], starts[doc + 1]));
  }

  /** @param {Uint16Array | Int32Array} tokens @param {number} start @param {number} end */
  #spell(tokens, start, end) {
    let name = "";
    for (let i = start; i < end; i++) name += this.vocab[tokens[i]];
    return name;
  }

  /**
   * Check the prefix, select the generator, and call `use` with the prefix in the module's memory.
   * @template T @param {string} prefix @param {number | undefined} seed
   * @param {(core: Core, at: number, length: number) => T} use
   */
  #withPrefix(prefix, seed, use) {
    const core = this.#alive;
    if (typeof prefix !== "string") refuse("bad-prefix/type", prefix);
    const letters = [...prefix];
    const unknown = letters.find((letter) => !this.vocab.includes(letter));
    if (unknown) refuse("bad-prefix", unknown);
    const room = this.#blockSize - 1; // one position is for a draw
    if (letters.length > room) refuse("bad-prefix/long", prefix, room);
    const samplingSeed = seed === undefined ? -1 : whole(seed, "seed"); // a negative one selects the model's own generator
    const codePoints = Uint32Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
    return core.with([codePoints], (at) => {
      core.call.mg_seed_sampling(this.#model, samplingSeed);
      return use(core, at, letters.length);
    });
  }

  /** @param {import("./microgpt.d.ts").GenerateOptions} [options] */
  generate(options) {
    const { count, prefix = "", seed, seeds, keepCache, ...rules } = optionsOf(options);
    const numbers = rulesOf(rules);
    if (keepCache !== undefined) return this.#generateRun(keepCache, seedsOf(seeds, seed, count), numbers, prefix);
    if (seeds !== undefined) return this.#generateInLockstep(seedsOf(seeds, seed, count), numbers, prefix);
    const wanted = whole(count ?? 20, "count", 2 ** 31 - 1);
    return this.#withPrefix(prefix, seed, (core, at, length) => {
      const read = this.#reader(1);
      const [temperature, k, p, m] = numbers;
      /** @type {string[]} */
      const names = [];
      while (names.length < wanted) {
        core.checked(-core.call.mg_generate_name(this.#model, temperature, k, p, m, at, length));
        names.push(read(0));
      }
      return names;
    });
  }

  /** @param {Float64Array} seeds @param {[number, number, number, number]} rules @param {string} prefix */
  #generateInLockstep(seeds, rules, prefix) {
    return this.#withPrefix(prefix, undefined, (core, at, length) => {
      const most = core.call.mg_max_names();
      const read = this.#reader(most);
      /** @type {string[]} */
      const names = [];
      while (names.length < seeds.length) {
        const turn = seeds.subarray(names.length, names.length + most);
        core.with([turn], (seedsAt) =>
          core.checked(-core.call.mg_generate_names(this.#model, ...rules, at, length, seedsAt, turn.length)),
        );
        for (let i = 0; i < turn.length; i++) names.push(read(i));
      }
      return names;
    });
  }

  /**
   * Names that share one KV cache.
   * @param {unknown} keepCache @param {Float64Array} seeds @param {[number, number, number, number]} rules @param {string} prefix
   */
  #generateRun(keepCache, seeds, rules, prefix) {
    if (typeof keepCache !== "string" || !Object.hasOwn(KEPT_CACHES, keepCache))
      refuse("bad-option", "keepCache", Object.keys(KEPT_CACHES).join(" or "), keepCache);
    if (prefix !== "") refuse("bad-option", "prefix", "left out where the cache is kept", prefix);
    const core = this.#alive;
    whole(seeds.length, "the number of seeds", core.call.mg_max_names());
    const written = core.with([seeds], (at) =>
      core.checked(
        core.call.mg_generate_run(
          this.#model,
          ...rules,
          at,
          seeds.length,
          KEPT_CACHES[/** @type {string} */ (keepCache)],
        ),
      ),
    );
    return [...Array(written)].map((_, i) => this.#reader(written)(i));
  }

  /** A function that reads the i-th of the names that the module has just written. @param {number} count */
  #reader(count) {
    const core = this.#alive;
    const lengths = core.view(Int32Array, core.call.mg_lengths(this.#model), count);
    const tokens = core.view(Int32Array, core.call.mg_names(this.#model), count * this.#blockSize);
    return (/** @type {number} */ i) => {
      const start = i * this.#blockSize;
      return this.#spell(tokens, start, start + lengths[i]);
    };
  }

  /** @param {{ prefix?: string, seed?: number }} [options] */
  beginName(options) {
    const { prefix = "", seed } = optionsOf(options);
    this.#withPrefix(prefix, seed, (core, at, length) =>
      core.checked(-core.call.mg_begin_name(this.#model, at, length)),
    );
  }

  /** @param {import("./microgpt.d.ts").SamplingRules & { uniform?: number }} [options] */
  sampleToken(options) {
    const core = this.#alive;
    const { uniform, ...rules } = optionsOf(options);
    if (uniform !== undefined && !(typeof uniform === "number" && uniform >= 0)) refuse("bad-uniform");
    const given = uniform ?? -1; // negative: the module draws it
    const token = core.checked(core.call.mg_sample_token(this.#model, ...rulesOf(rules), given));
    return {
      token,
      char: this.vocab[token] ?? "",
      logits: core.reals(core.call.mg_logits(this.#model), this.bos + 1),
      probs: core.reals(core.call.mg_probs(this.#model), this.bos + 1),
      uniform: core.call.mg_uniform(this.#model),
      done: core.call.mg_done(this.#model) === 1,
    };
  }

  keyValueCache() {
    const core = this.#alive;
    const { nLayer, nEmbd, nHead } = this.config;
    const shape = [nLayer, core.call.mg_positions(this.#model), nHead && nEmbd];
    const [keys, values] = [0, 1].map((what) =>
      core.rows(shape, (row, at) => core.call.mg_copy_cache(this.#model, what, row, at)),
    );
    return { shape, keys, values };
  }

  attention() {
    const core = this.#alive;
    const { nLayer, nHead } = this.config;
    const positions = core.call.mg_positions(this.#model);
    const shape = [nLayer, nHead, positions, positions];
    return { shape, data: core.rows(shape, (row, at) => core.call.mg_copy_attention(this.#model, row, at)) };
  }

  /** A view of all parameters, in the module's layout */
  get #values() {
    const core = this.#alive;
    return core.view(core.Reals, core.call.mg_values(this.#model), core.call.mg_num_values(this.#model));
  }

  snapshot() {
    return this.#values.slice();
  }

  /** @param {Reals} snapshot */
  restore(snapshot) {
    const values = this.#values;
    const check = (/** @type {number} */ length) =>
      length === values.length || refuse("bad-snapshot", length, values.length);
    const numbers = numbersOf(this.#alive.Reals, snapshot, check) ?? refuse("bad-snapshot/type");
    if (!numbers.every(Number.isFinite)) refuse("bad-snapshot/finite"); // load() would refuse what save() then writes
    values.set(numbers);
    this.#alive.call.mg_values_changed(this.#model);
  }

  checkpoint() {
    const checkpoint = new Float64Array(3 * this.numParams + PROGRESS_COUNT);
    for (let at = 0; at < checkpoint.length; at += PIECE)
      checkpoint.set(this.#state(at, Math.min(PIECE, checkpoint.length - at)), at);
    return checkpoint;
  }

  /** @param {Float64Array} checkpoint */
  resume(checkpoint) {
    const count = 3 * this.numParams + PROGRESS_COUNT;
    const check = (/** @type {number} */ length) => length === count || refuse("bad-snapshot", length, count);
    const numbers = numbersOf(Float64Array, checkpoint, check) ?? refuse("bad-snapshot/type");
    const set = (/** @type {Float64Array} */ state) => {
      for (let at = 0; at < count; at += PIECE) if (!this.#setState(at, state.subarray(at, at + PIECE))) return false;
      return true;
    };
    const before = count > PIECE ? this.checkpoint() : undefined; // one piece is refused before anything is changed
    if (set(numbers)) return;
    if (before) set(before);
    refuse("bad-snapshot/finite");
  }

  skipStep() {
    const { step } = this;
    if (step < this.config.numSteps) this.#setState(3 * this.numParams, Float64Array.of(step + 1));
  }

  /** The name and shape of a parameter @param {number} i */
  #parameter(i) {
    const core = this.#alive;
    let name = 0;
    const [layer, rows, columns] = core.filled(Int32Array, 3, (at) => {
      name = core.call.mg_parameter(this.#model, i, at);
    });
    return { name: (layer < 0 ? "" : `layer${layer}.`) + core.string(name), shape: [rows, columns] };
  }

  parameters() {
    const core = this.#alive;
    return [...Array(core.call.mg_parameter_count(this.#model))].map((_, i) => {
      const { name, shape } = this.#parameter(i);
      const [data, grad, adamM, adamV] = [0, 1, 2, 3].map((what) =>
        core.rows(shape, (row, at) => core.call.mg_copy_parameter(this.#model, i, what, row, at)),
      );
      return { name, shape, data, grad, adamM, adamV };
    });
  }

  tape() {
    const core = this.#alive;
    return [...Array(core.call.mg_tape_length(this.#model))].map((_, i) => {
      let op = 0;
      const [rows, columns, valueNorm, gradNorm, count, ...numbers] = core.filled(Float64Array, 8, (at) => {
        op = core.call.mg_tape_node(this.#model, i, at);
      });
      const inputs = numbers.slice(0, count);
      const named = inputs.map((input) => (input < 0 ? this.#parameter(-input - 1).name : input));
      const name = named.find((input) => typeof input === "string") ?? "";
      return { op: core.string(op), name, shape: [rows, columns], inputs: named, valueNorm, gradNorm };
    });
  }

  free() {
    this.#core?.call.mg_free(this.#model);
    this.#core = undefined; // the garbage collector can then free the module's memory
  }

  [Symbol.dispose ?? Symbol.for("dispose")]() {
    this.free();
  }
}
