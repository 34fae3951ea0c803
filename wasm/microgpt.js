/**
 * microgpt.js: a GPT in WebAssembly, as a JavaScript class.
 *
 *     const model = await MicroGPT.create({ text: "anna\nbob\n..." });
 *     const losses = model.trainStep(1000);
 *     const names = model.generate({ count: 20, temperature: 0.5 });
 *     model.free();
 *
 * This file loads the module, turns options into numbers and numbers into objects, and every refusal of the core into a
 * sentence. It is the only one that touches the module's memory; whatever it hands out is a copy. It computes nothing.
 * microgpt.d.ts documents each method.
 */

/** A refusal: `code` for programs, `message` for people. */
export class MicroGPTError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = "MicroGPTError";
    this.code = code;
  }
}

const MODULES = {
  f32: { url: new URL("./microgpt.wasm", import.meta.url), Reals: Float32Array },
  f64: { url: new URL("./microgpt-f64.wasm", import.meta.url), Reals: Float64Array },
};

/** What went wrong, by the core's code, where no value needs to be named. */
const SENTENCES = {
  "no-text": "The text has no letters in it: give at least one line with a name.",
  "too-many-letters": "The text has more than 65,534 distinct characters: leave some out.",
  diverged: "The loss is no longer a finite number: the parameters stay as they were; lower the learning rate.",
  "bad-temperature": "The temperature must be a number above zero.",
  "bad-uniform": "The die must be a number from 0 up to, but not including, 1.",
  "name-done": "This name has ended: begin another with beginName().",
  "empty-split": "There are no documents to evaluate on: set validationSplit above zero, and limit to 1 or more.",
};

/** @param {string} code @param {string} [message] @returns {never} */
function refuse(code, message = SENTENCES[code] ?? code) {
  throw new MicroGPTError(code, message);
}

const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const isWhole = (value, least) => Number.isSafeInteger(value) && value >= least;

/** A whole number that a caller passed, or a refusal. */
function whole(value, name, least) {
  return isWhole(value, least) ? value : refuse("bad-option", `${name} must be a whole number from ${least} up, not ${value}.`);
}

/* ---- loading ---- */

/** Modules that are compiled already, by precision */
const compiled = new Map();

async function fetchModule(url) {
  if (url.protocol === "file:" && globalThis.process?.versions?.node) {
    const { readFile } = await import(/* @vite-ignore */ "node:fs/promises");
    return WebAssembly.compile(await readFile(url));
  }
  const response = await fetch(url);
  if (!response.ok) refuse("no-module", `${url} could not be loaded: the server says ${response.status}.`);
  // compileStreaming insists on the right type; some servers send another
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

/** The compiled module of a precision, from what the caller brings or from the file beside this one. */
async function moduleFor(precision, given) {
  if (given instanceof WebAssembly.Module) return given;
  if (given) return WebAssembly.compile(given);
  if (!compiled.has(precision)) {
    const loading = fetchModule(MODULES[precision].url);
    compiled.set(precision, loading);
    loading.catch(() => compiled.delete(precision)); // a later call tries again
  }
  return compiled.get(precision);
}

/* ---- memory: the one place that reads and writes the module's ---- */

class Core {
  constructor(exports, Reals) {
    this.call = exports;
    this.Reals = Reals;
    this.buffer = exports.memory.buffer; // never grows, so never detaches
    exports._initialize?.();
  }

  /** A copy of `length` numbers at an address. */
  copy(Type, address, length) {
    return new Type(this.buffer, address, length).slice();
  }

  /** The text at an address, which ends with a zero byte. */
  string(address) {
    const bytes = new Uint8Array(this.buffer, address);
    return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
  }

  /** Run `use` with the addresses of fresh arrays, each given by its content or (Type, length); they are gone afterwards. */
  with(arrays, use) {
    const addresses = [];
    try {
      for (const array of arrays) {
        const address = this.call.mg_alloc(Math.max(8, array.byteLength)) >>> 0;
        if (!address) refuse("out-of-memory", `There is no memory left for ${array.byteLength} bytes.`);
        addresses.push(address);
        new array.constructor(this.buffer, address, array.length).set(array);
      }
      return use(...addresses);
    } finally {
      for (const address of addresses) this.call.mg_release(address);
    }
  }

  /** Let the module fill an array: its content afterwards. */
  filled(Type, length, fill) {
    return this.with([new Type(length)], (address) => {
      fill(address);
      return this.copy(Type, address, length);
    });
  }

  /** The settings the module knows: name, standard value, bounds, and whether whole. */
  settingRules() {
    const rules = [];
    for (let i = 0; ; i++) {
      let name = 0;
      const [standard, least, most, isWholeNumber] = this.filled(Float64Array, 4, (rule) => {
        name = this.call.mg_setting(i, rule);
      });
      if (!name) return rules;
      rules.push({ name: camelCase(this.string(name)), standard, least, most, whole: isWholeNumber === 1 });
    }
  }

  /** A result of the module, or a refusal where it is minus a status. */
  checked(result, sentences = SENTENCES) {
    if (!(result < 0)) return result;
    const code = this.string(this.call.mg_status_code(-result));
    return refuse(code, sentences[code]);
  }
}

const badSetting = ({ name, least, most, whole: isWholeNumber }, value) =>
  refuse("bad-setting", `${name} must be a ${isWholeNumber ? "whole " : ""}number from ${least} to ${most}, not ${value}.`);

/* ---- the model ---- */

const SPLITS = { train: 0, validation: 1 };
const splitNumber = (split) => SPLITS[split] ?? refuse("bad-option", `split is "train" or "validation", not ${split}.`);

export class MicroGPT {
  #core;
  #model;
  #rules;
  #prefixSentences = { ...SENTENCES };

  /** Use create() or load(). */
  constructor(core, rules, model) {
    this.#core = core;
    this.#rules = rules;
    this.#model = model;
    const letters = core.copy(Uint32Array, core.call.mg_letters(model), core.call.mg_num_letters(model));
    this.vocab = Array.from(letters, (c) => String.fromCodePoint(c));
    this.bos = this.vocab.length;
    this.precision = core.Reals === Float32Array ? "f32" : "f64";
    this.numDocs = core.call.mg_num_docs(model, SPLITS.train);
    this.numValidationDocs = core.call.mg_num_docs(model, SPLITS.validation);
    this.numParams = core.call.mg_num_params(model);
  }

  static async create({ text, precision = "f32", module, ...settings } = {}) {
    if (typeof text !== "string") refuse("no-text", "Give the list to learn as `text`, a string with a name a line.");
    const core = await startCore(precision, module);
    const rules = core.settingRules();
    const known = new Set(rules.map((rule) => rule.name));
    for (const name of Object.keys(settings))
      if (!known.has(name)) refuse("bad-setting", `There is no setting “${name}”; there are ${[...known].join(", ")}.`);
    const values = Float64Array.from(rules, ({ name, standard }) => settings[name] ?? standard);
    rules.forEach((rule, i) => typeof (settings[rule.name] ?? 0) === "number" || badSetting(rule, settings[rule.name]));
    const bytes = new TextEncoder().encode(text);
    return core.with([values, bytes, new Float64Array(3)], (valuesAt, textAt, reportAt) => {
      const model = core.call.mg_create(valuesAt, textAt, bytes.length, reportAt);
      return model ? new MicroGPT(core, rules, model) : refuseModel(core, rules, values, reportAt);
    });
  }

  /** The module and this model's address in it */
  get #alive() {
    return this.#core ?? refuse("freed", "This model was freed: create another.");
  }

  get config() {
    const values = this.#alive.copy(Float64Array, this.#core.call.mg_settings(this.#model), this.#rules.length);
    return { ...Object.fromEntries(this.#rules.map(({ name }, i) => [name, values[i]])), precision: this.precision };
  }

  get step() {
    return this.#alive.call.mg_step(this.#model);
  }

  get tokensSeen() {
    return this.#alive.call.mg_tokens_seen(this.#model);
  }

  configure({ learningRate = this.config.learningRate, numSteps = this.config.numSteps } = {}) {
    for (const [name, value] of Object.entries({ learningRate, numSteps })) {
      const rule = this.#rules.find((one) => one.name === name);
      const fits = typeof value === "number" && value >= rule.least && value <= rule.most;
      if (!fits || (rule.whole && !Number.isInteger(value))) badSetting(rule, value);
    }
    this.#core.call.mg_reschedule(this.#model, learningRate, numSteps);
  }

  trainStep(count = 1) {
    const core = this.#alive;
    const left = Math.max(0, this.config.numSteps - this.step);
    const losses = new Float64Array(Math.min(whole(count, "count", 0), left));
    // one call a step: an engine optimizes a function only between calls
    for (let i = 0; i < losses.length; i++) {
      const loss = core.call.mg_train_step(this.#model);
      if (loss < 0) this.#stopTraining(loss, losses.slice(0, i));
      losses[i] = loss;
    }
    return losses;
  }

  /** The losses so far go with the refusal, so that they are not lost. */
  #stopTraining(result, losses) {
    try {
      this.#core.checked(result);
    } catch (error) {
      throw Object.assign(error, { losses });
    }
  }

  evaluate({ split = "validation", limit = 2 ** 31 - 1 } = {}) {
    return this.#alive.checked(this.#core.call.mg_evaluate(this.#model, splitNumber(split), whole(limit, "limit", 0)));
  }

  docs({ split, start = 0, count = Number.MAX_SAFE_INTEGER } = {}) {
    const core = this.#alive;
    const first = split === "validation" ? this.numDocs : 0;
    if (split !== undefined) splitNumber(split);
    const end = split === "train" ? this.numDocs : this.numDocs + this.numValidationDocs;
    const from = Math.min(end, first + whole(start, "start", 0));
    const docs = Array(Math.min(end - from, whole(count, "count", 0)));
    core.with([new Int32Array(1)], (lengthAt) => {
      for (let i = 0; i < docs.length; i++) {
        const address = core.call.mg_doc(this.#model, from + i, lengthAt);
        const length = new Int32Array(core.buffer, lengthAt, 1)[0];
        docs[i] = this.#spell(new Uint16Array(core.buffer, address, length));
      }
    });
    return docs;
  }

  #spell(tokens) {
    let name = "";
    for (const token of tokens) name += this.vocab[token];
    return name;
  }

  /** Choose the dice, and run `use` with the prefix in the module's memory. */
  #withPrefix(prefix, seed, use) {
    const core = this.#alive;
    const letters = [...String(prefix)];
    const unknown = letters.find((letter) => !this.vocab.includes(letter));
    this.#prefixSentences["bad-prefix"] = unknown
      ? `“${unknown}” is not among the letters of the list.`
      : `“${prefix}” is too long: a name has room for ${this.config.blockSize - 1} letters to begin with.`;
    if (seed !== undefined) whole(seed, "seed", 0);
    core.call.mg_throw_dice(this.#model, seed ?? -1);
    return core.with([Uint32Array.from(letters, (letter) => letter.codePointAt(0))], (at) => use(core, at, letters.length));
  }

  generate({ count = 20, temperature = 0.5, prefix = "", seed } = {}) {
    const names = Array(whole(count, "count", 0));
    return this.#withPrefix(prefix, seed, (core, at, length) => {
      const nameAt = core.call.mg_name(this.#model);
      for (let i = 0; i < names.length; i++) {
        const letters = core.call.mg_generate_name(this.#model, temperature, at, length);
        names[i] = this.#spell(new Int32Array(core.buffer, nameAt, core.checked(letters, this.#prefixSentences)));
      }
      return names;
    });
  }

  beginName({ prefix = "", seed } = {}) {
    this.#withPrefix(prefix, seed, (core, at, length) =>
      core.checked(-core.call.mg_begin_name(this.#model, at, length), this.#prefixSentences),
    );
  }

  sampleToken({ temperature = 0.5, uniform } = {}) {
    const core = this.#alive;
    if (uniform !== undefined && !(uniform >= 0 && uniform < 1)) refuse("bad-uniform");
    const token = core.checked(core.call.mg_sample_token(this.#model, temperature, uniform ?? -1));
    return {
      token,
      char: this.vocab[token] ?? "",
      logits: core.copy(core.Reals, core.call.mg_logits(this.#model), this.bos + 1),
      probs: core.copy(core.Reals, core.call.mg_probs(this.#model), this.bos + 1),
      uniform: core.call.mg_uniform(this.#model),
      done: core.call.mg_done(this.#model) === 1,
    };
  }

  keyValueCache() {
    const core = this.#alive;
    const { nLayer, nEmbd } = this.config;
    const shape = [nLayer, core.call.mg_positions(this.#model), nEmbd];
    const size = shape[0] * shape[1] * shape[2];
    const both = core.filled(core.Reals, 2 * size, (at) =>
      core.call.mg_copy_cache(this.#model, at, at + size * core.Reals.BYTES_PER_ELEMENT),
    );
    return { shape, keys: both.slice(0, size), values: both.slice(size) };
  }

  attention() {
    const core = this.#alive;
    const { nLayer, nHead } = this.config;
    const positions = core.call.mg_positions(this.#model);
    const shape = [nLayer, nHead, positions, positions];
    const size = nLayer * nHead * positions * positions;
    return { shape, data: core.filled(core.Reals, size, (at) => core.call.mg_copy_attention(this.#model, at)) };
  }

  parameters() {
    const core = this.#alive;
    return Array.from({ length: core.call.mg_parameter_count(this.#model) }, (_, i) => {
      let name = 0;
      const [layer, ...shape] = core.filled(Int32Array, 3, (at) => {
        name = core.call.mg_parameter(this.#model, i, at);
      });
      const copy = (what) =>
        core.filled(core.Reals, shape[0] * shape[1], (at) => core.call.mg_copy_parameter(this.#model, i, what, at));
      return {
        name: (layer < 0 ? "" : `layer${layer}.`) + core.string(name),
        shape,
        data: copy(0),
        grad: copy(1),
        first: copy(2),
        second: copy(3),
      };
    });
  }

  tape() {
    const core = this.#alive;
    const parameters = this.parameters();
    return Array.from({ length: core.call.mg_tape_length(this.#model) }, (_, i) => {
      let op = 0;
      const [rows, columns, valueNorm, gradNorm, count, ...inputs] = core.filled(Float64Array, 8, (at) => {
        op = core.call.mg_tape_node(this.#model, i, at);
      });
      const names = inputs.slice(0, count).map((input) => (input < 0 ? parameters[-input - 1].name : input));
      const name = names.find((input) => typeof input === "string") ?? "";
      return { op: core.string(op), name, shape: [rows, columns], inputs: names, valueNorm, gradNorm };
    });
  }

  free() {
    this.#core?.call.mg_free(this.#model);
    this.#core = undefined; // with the last reference, all of the module's memory goes
  }
}

if (Symbol.dispose) MicroGPT.prototype[Symbol.dispose] = MicroGPT.prototype.free;

/** A module of its own for each model: what one does, not even a trap, reaches another. */
async function startCore(precision, given) {
  const { Reals } = MODULES[precision] ?? refuse("bad-option", `precision is "f32" or "f64", not ${precision}.`);
  const instance = await WebAssembly.instantiate(await moduleFor(precision, given), {});
  return new Core(instance.exports, Reals);
}

/** Say in a sentence why the module made no model. */
function refuseModel(core, rules, values, reportAt) {
  const [status, setting, neededBytes] = core.copy(Float64Array, reportAt, 3);
  const value = (name) => values[rules.findIndex((rule) => rule.name === name)];
  const megabytes = (bytes) => `${Math.ceil(bytes / 2 ** 20).toLocaleString("en")} MiB`;
  const code = core.string(core.call.mg_status_code(status));
  if (code === "bad-setting") badSetting(rules[setting], values[setting]);
  if (code === "bad-heads")
    refuse(code, `nEmbd must be a multiple of nHead; ${value("nEmbd")} is none of ${value("nHead")}.`);
  if (code === "out-of-memory")
    refuse(
      code,
      `This model and its list need ${megabytes(neededBytes)}; there are ${megabytes(core.buffer.byteLength)} in all. ` +
        "Choose fewer layers, a smaller nEmbd, blockSize or batchSize, or a shorter list.",
    );
  return refuse(code);
}
