/**
 * microgpt: a GPT that learns a list of names and invents new ones, trained from scratch where this code runs.
 *
 * The model is microgpt.py's (Karpathy, 2026). Everything is synchronous once a model exists; a training step of the default size
 * takes some fifteen microseconds. Returned arrays are copies and stay valid. Every error is a MicroGPTError and leaves the
 * model as it was.
 *
 * Each model has a WebAssembly memory of its own: 1 MiB, or what it needs, up to 256 MiB. All of it is there once create() or
 * load() has returned: no later call needs more of it.
 */

/** The settings of a model. Whole numbers unless noted otherwise; the defaults are microgpt.py's. */
export interface Settings {
  /** transformer blocks, 1 to 1,024; default 1 */
  nLayer?: number;
  /** features of each position, 1 to 16,384; default 16 */
  nEmbd?: number;
  /** attention heads, a divisor of nEmbd; 0 leaves attention out: a block is its MLP, and sees one token and its position; default 4 */
  nHead?: number;
  /** the longest context in letters, BOS included, 1 to 16,384; default 16 */
  blockSize?: number;
  /** documents per training step, 1 to 65,536; default 1 */
  batchSize?: number;
  /** length of the schedule, at whose end the learning rate has fallen linearly to zero, 1 to 1e12; default 1,000 */
  numSteps?: number;
  /** seed of Python's random.seed(), 0 to 2^53 - 1; default 42 */
  seed?: number;
  /**
   * what turns the gradient into a step: Adam, or plain stochastic gradient descent, which subtracts the gradient times the learning
   * rate and ignores beta1, beta2 and epsAdam. It needs a larger rate: 0.2 suits the default model. Default "adam"
   */
  optimizer?: "adam" | "sgd";
  /** the optimizer's rate at step 0, any number above zero; default 0.01 */
  learningRate?: number;
  /** decay of Adam's running mean of the gradient, [0, 1); default 0.85 */
  beta1?: number;
  /** decay of Adam's running mean of the squared gradient, [0, 1); default 0.99 */
  beta2?: number;
  /** added to Adam's divisor, above zero; default 1e-8 */
  epsAdam?: number;
  /** standard deviation of the initial parameters; default 0.08 */
  initStd?: number;
  /** share of the documents held out for evaluate(), 0 to 0.9; default 0 */
  validationSplit?: number;
}

/** "f32": float32 and SIMD, for speed. "f64": float64 without SIMD, equal to microgpt.py. */
export type Precision = "f32" | "f64";

export interface CreateOptions extends Settings {
  /** the training list: one document per line */
  text: string;
  /** default: that of the module if one is given, otherwise "f32" */
  precision?: Precision;
  /** the WebAssembly module, as bytes or compiled; default: loaded from beside this file */
  module?: BufferSource | WebAssembly.Module;
}

export interface SaveOptions {
  /** leave out the list and the training state: with dtype "F16" some 10 kB at the default size. Default: false */
  weightsOnly?: boolean;
  /** the type of the parameters; Adam's means keep the model's own. Halves have 11 significant bits, BF16 8. Default: the model's own */
  dtype?: "F64" | "F32" | "F16" | "BF16";
}

/** The last three are used only if the file does not say them. */
export interface LoadOptions {
  precision?: Precision;
  module?: BufferSource | WebAssembly.Module;
  /** a list to train on, one document per line; its letters must be in the vocabulary */
  text?: string;
  /** the letter of each token in the file's order, BOS, which is the last one, left out. Default: the letters of text, sorted */
  vocab?: string | string[];
  /** attention heads, a divisor of nEmbd, or 0 for a model without attention */
  nHead?: number;
}

export type Split = "train" | "validation";

/** float32 or float64, by the model's precision */
export type Reals = Float32Array | Float64Array;

/** A sampled token, and what it was sampled from. */
export interface Draw {
  /** the token; bos ends the name */
  token: number;
  /** its letter; empty for bos */
  char: string;
  /** (vocab.length + 1) the network's scores, before temperature */
  logits: Reals;
  /** (vocab.length + 1) softmax(logits / temperature), 0 for what topK, topP or minP cut, and then renormalized */
  probs: Reals;
  /** the random number, in [0, 1): the token is the first at which the running sum of probs exceeds it */
  uniform: number;
  /** the name is complete: bos was drawn, or all blockSize positions are used */
  done: boolean;
}

/** Which token may be drawn, and how probably; in this order, each applied to what the one before kept, renormalized. */
export interface SamplingRules {
  /** what logits are divided by, 0 or more; at 0 the most probable token is certain, the lowest of those that tie. 0.5 */
  temperature?: number;
  /** keep the k most probable tokens, a whole number from 1; of equally probable ones the lowest. Off by default */
  topK?: number;
  /** keep the fewest of the most probable tokens whose probabilities sum to p, above 0 and at most 1. Off by default */
  topP?: number;
  /** keep the tokens at least this many times as probable as the most probable one, 0 to 1. Off by default */
  minP?: number;
}

export interface GenerateOptions extends SamplingRules {
  /** how many names: 20, or as many as seeds */
  count?: number;
  /** the first letters of each: "" */
  prefix?: string;
  /** of one generator for all names, one after the other: a whole number from 0 */
  seed?: number;
  /** of a generator for each name, instead of seed and count: whole numbers from 0 */
  seeds?: ArrayLike<number>;
  /**
   * Do not empty the KV cache between the names of seeds, 32 at most, without a prefix: each attends to those before it, too, for
   * which no model is trained. "positions-restart" reads the next BOS at position 0, as microgpt.py does if its lists of keys and
   * values are created only once; "positions-continue" at the position after the last, and ends the run, within a name if need be,
   * when blockSize positions are used: then there are fewer names than seeds. Off by default
   */
  keepCache?: "positions-restart" | "positions-continue";
}

export interface Parameter {
  /** microgpt.py's name: "wte", "layer0.attn_wq", ... */
  name: string;
  /** [rows, columns]: outputs and inputs */
  shape: number[];
  /** the values, row by row */
  data: Reals;
  /** the gradients of the last step's loss */
  grad: Reals;
  /** Adam's running mean of the gradient; with SGD the gradient of the last step that was done */
  adamM: Reals;
  /** Adam's running mean of the squared gradient; with SGD zero */
  adamV: Reals;
}

export interface TapeNode {
  /** "embed", "rmsnorm", "linear", "attention", "relu", "add" or "cross_entropy" */
  op: string;
  /** the name of the first parameter among its inputs, or "" */
  name: string;
  /** [positions, features] */
  shape: number[];
  /** earlier nodes by index, parameters by name */
  inputs: (number | string)[];
  /** Euclidean norm of the output */
  valueNorm: number;
  /** Euclidean norm of the loss's gradient with respect to it */
  gradNorm: number;
}

export class MicroGPT {
  private constructor();

  /** A new, untrained model. Rejects with a MicroGPTError that says what is wrong and what is allowed. */
  static create(options: CreateOptions): Promise<MicroGPT>;

  /** The settings as they are now, and the precision. */
  readonly config: Required<Settings> & { precision: Precision };
  /** the letter of each token, without BOS */
  readonly vocab: string[];
  /** the token of BOS, which starts and ends every name; equals vocab.length */
  readonly bos: number;
  readonly precision: Precision;
  /** training documents; 0 if it was loaded without a list: then it cannot train */
  readonly numDocs: number;
  /** documents held out */
  readonly numValidationDocs: number;
  /** number of parameters */
  readonly numParams: number;
  /** training steps done */
  readonly step: number;
  /** positions trained on so far */
  readonly tokensSeen: number;

  /**
   * Train `count` steps, fewer at the schedule's end. Returns each step's loss in nats per letter, before that step's update.
   * Throws "no-list" if there is none to train on, and "diverged" if a loss or a gradient is NaN or infinite, or if a parameter would
   * exceed 10,000; the error's `losses` holds those before it. That step is not done: the model is as it was before it, and can train on
   * at a lower rate.
   */
  trainStep(count?: number): Float64Array;

  /** Change the learning rate or the schedule's length from the next step on. */
  configure(change: { learningRate?: number; numSteps?: number }): void;

  /** Mean loss over the first `limit` documents of the split, without training. Default: all held-out documents. */
  evaluate(options?: { split?: Split; limit?: number }): number;

  /**
   * Invent names. Without `seed`, random numbers come from the model's own generator, as in microgpt.py; with it, from a
   * separate one, so that the same random numbers can be drawn again at another temperature or step. With `seeds`, there are
   * as many names as seeds, and each has a generator of its own: name i is `generate({ count: 1, seed: seeds[i] })`, to the
   * bit, but several are written at once, which is faster.
   */
  generate(options?: GenerateOptions): string[];

  /** Begin a name, to be sampled letter by letter: empties the KV cache and reads the prefix. */
  beginName(options?: { prefix?: string; seed?: number }): void;

  /** Sample the next token of the name; `uniform`, in [0, 1), replaces the random number. */
  sampleToken(options?: SamplingRules & { uniform?: number }): Draw;

  /**
   * A copy of the KV cache of the current name; shape [nLayer, positions, nEmbd], the heads side by side, or [nLayer, positions, 0]
   * without attention.
   */
  keyValueCache(): { shape: number[]; keys: Reals; values: Reals };

  /** The attention weights of the current name; shape [nLayer, nHead, positions, positions], queries before keys. */
  attention(): { shape: number[]; data: Reals };

  /** All matrices of the model. */
  parameters(): Parameter[];

  /**
   * A small copy of the parameters, for restore() on a model with the same settings and vocabulary. It holds neither Adam's
   * state nor the progress of training: for those, see save().
   */
  snapshot(): Reals;

  /** Set the parameters to those of a snapshot, all of them finite. */
  restore(snapshot: Reals): void;

  /**
   * A copy of all that training changes: the parameters, Adam's means, the step and the generator, three numbers for each parameter
   * and 630 more; for resume(), on a model with the same settings and list.
   */
  checkpoint(): Float64Array;

  /** Train on from a checkpoint, to the bit. */
  resume(checkpoint: Float64Array): void;

  /**
   * Leave out the next step of the schedule, if one is left: nothing is learned from its documents, parameters and Adam's means stay, and
   * the steps after it keep their documents and their learning rate.
   */
  skipStep(): void;

  /** The computation graph of the last training step, in order of computation; empty before the first step. */
  tape(): TapeNode[];

  /** The documents in shuffled order: first the training documents, then the held-out ones. */
  docs(options?: { split?: Split; start?: number; count?: number }): string[];

  /**
   * The model as a safetensors file: parameters, vocabulary, settings, list and training state. An unfinished name, the
   * generator of `seed`, and the tape are not saved.
   */
  save(options?: SaveOptions): Uint8Array;

  /**
   * A model from a safetensors file, whoever wrote it: with the tensors wte, wpe, lm_head and layer0.attn_wq to layer0.mlp_fc2, and
   * so on for each layer, of F64, F32, F16 or BF16; the sizes follow from their shapes. Prefixes as in `transformer.wte.weight` are
   * allowed, other tensors are ignored.
   *
   * Of a file that save() wrote, the same precision continues to the bit. Any other generates at once, and trains from its weights
   * on, from step 0, if it has a list. Rejects with "bad-file" where the sentence names the tensor and what is wrong;
   * "no-heads", "no-vocabulary" where an option must say what the file does not; "bad-vocabulary" where they do not fit.
   */
  static load(bytes: Uint8Array | ArrayBuffer, options?: LoadOptions): Promise<MicroGPT>;

  /** Free the model's memory. Any later use throws "freed"; freeing twice is allowed. */
  free(): void;
  [Symbol.dispose](): void;
}

/**
 * The compiled WebAssembly module of a precision, to be posted to workers: `create({ module })` then loads and compiles nothing
 * there. Without `module`, its bytes or itself compiled, it is loaded from beside this file, and compiled once.
 * Rejects with "no-module", "bad-module" or "bad-option".
 */
export function compileModule(
  precision?: Precision,
  module?: BufferSource | WebAssembly.Module,
): Promise<WebAssembly.Module>;

/** Thrown for every error: `code` for programs, `message`, a sentence, for people. */
export class MicroGPTError extends Error {
  constructor(code: string, message: string);
  readonly code: string;
  /** code "diverged": the losses of the steps before */
  readonly losses?: Float64Array;
}
