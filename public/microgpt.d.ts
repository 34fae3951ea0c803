/**
 * microgpt: a GPT that learns a list of names and invents new ones, trained from nothing where this code runs.
 *
 * The model is microgpt.py's (Karpathy, 2026). Everything is synchronous once a model exists; a training step of the default size
 * takes some ten microseconds. Arrays that come back are copies and stay valid. Every refusal is a MicroGPTError and
 * leaves the model as it was.
 */

/** What a model is made with. Whole numbers unless said otherwise; the defaults are microgpt.py's. */
export interface Settings {
  /** transformer blocks, 1 to 1,024; default 1 */
  nLayer?: number;
  /** width of every vector in the network, 1 to 16,384; default 16 */
  nEmbd?: number;
  /** attention heads, a divisor of nEmbd; default 4 */
  nHead?: number;
  /** the longest context in letters, BOS included, 1 to 16,384; default 16 */
  blockSize?: number;
  /** documents a training step, 1 to 65,536; default 1 */
  batchSize?: number;
  /** length of the schedule: the learning rate falls in a straight line to zero at its end; default 1,000 */
  numSteps?: number;
  /** seed of Python's random.seed(), 0 to 2^53 - 1; default 42 */
  seed?: number;
  /** Adam's rate at step 0, any number above zero; default 0.01 */
  learningRate?: number;
  /** how much of the first moment stays from step to step, [0, 1); default 0.85 */
  beta1?: number;
  /** how much of the second moment stays from step to step, [0, 1); default 0.99 */
  beta2?: number;
  /** keeps Adam's division finite, above zero; default 1e-8 */
  epsAdam?: number;
  /** deviation of the Gaussian that the first parameters are drawn from; default 0.08 */
  initStd?: number;
  /** share of the documents that is held out for evaluate(), 0 to 0.9; default 0 */
  validationSplit?: number;
}

/** "f32": float32 and SIMD, for speed. "f64": float64 without SIMD, equal to microgpt.py. */
export type Precision = "f32" | "f64";

export interface CreateOptions extends Settings {
  /** the list to learn: one document a line */
  text: string;
  /** default "f32" */
  precision?: Precision;
  /** the WebAssembly module, where it is not to be fetched from beside the loader: its bytes, or compiled */
  module?: BufferSource | WebAssembly.Module;
}

export type Split = "train" | "validation";

/** float32 or float64, as the model's precision is */
export type Reals = Float32Array | Float64Array;

/** One draw, and what it was drawn from. */
export interface Draw {
  /** the token drawn; bos ends the name */
  token: number;
  /** its letter; empty for bos */
  char: string;
  /** (vocab.length + 1) the network's scores, before temperature */
  logits: Reals;
  /** (vocab.length + 1) softmax(logits / temperature) */
  probs: Reals;
  /** the die, [0, 1): it picks the first token at which the running sum of probs exceeds it */
  uniform: number;
  /** the name has ended, by bos or because blockSize positions are used */
  done: boolean;
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
  /** Adam's first moments */
  first: Reals;
  /** Adam's second moments */
  second: Reals;
}

export interface TapeNode {
  /** "embed", "rmsnorm", "linear", "attention", "relu", "add" or "cross_entropy" */
  op: string;
  /** the first parameter that goes in, or "" */
  name: string;
  /** [positions, features] */
  shape: number[];
  /** what goes in: earlier nodes by their index, parameters by their name */
  inputs: (number | string)[];
  /** Euclidean norm of the output */
  valueNorm: number;
  /** Euclidean norm of the loss's gradient with respect to it */
  gradNorm: number;
}

export class MicroGPT {
  private constructor();

  /** A model with fresh parameters. Rejects with a MicroGPTError that says what does not fit and what would. */
  static create(options: CreateOptions): Promise<MicroGPT>;

  /** The settings as they are now, and the precision. */
  readonly config: Required<Settings> & { precision: Precision };
  /** the letters, token i being vocab[i]; without BOS */
  readonly vocab: string[];
  /** the token of BOS, which starts and ends every name: vocab.length */
  readonly bos: number;
  readonly precision: Precision;
  /** documents trained on */
  readonly numDocs: number;
  /** documents held out */
  readonly numValidationDocs: number;
  /** numbers the model learns */
  readonly numParams: number;
  /** training steps done */
  readonly step: number;
  /** positions trained on so far */
  readonly tokensSeen: number;

  /**
   * Train. Returns the loss of each step in nats a letter, as it was before that step's update: `count` of them, fewer at the
   * schedule's end. Throws "diverged" when a loss is no finite number; the error's `losses` holds those before it.
   */
  trainStep(count?: number): Float64Array;

  /** Change the learning rate or the schedule's length from the next step on. */
  configure(change: { learningRate?: number; numSteps?: number }): void;

  /** Mean loss over the first `limit` documents of the split; trains nothing. Default: all that is held out. */
  evaluate(options?: { split?: Split; limit?: number }): number;

  /**
   * Invent names. Without `seed` the dice are the model's own generator, as in microgpt.py; with it they are
   * a generator of their own, so the same dice can be thrown again at another temperature or another step.
   * @param options count: 20; temperature: any number above zero, 0.5; prefix: letters to begin with, ""
   */
  generate(options?: { count?: number; temperature?: number; prefix?: string; seed?: number }): string[];

  /** Begin one name, to be written letter by letter: the key-value cache is emptied, the prefix is read. */
  beginName(options?: { prefix?: string; seed?: number }): void;

  /** Draw the next token of the name begun; `uniform` in [0, 1) instead of a die thrown here. */
  sampleToken(options?: { temperature?: number; uniform?: number }): Draw;

  /** Keys and values of the name being written; shape [nLayer, positions, nEmbd], each position's heads side by side. */
  keyValueCache(): { shape: number[]; keys: Reals; values: Reals };

  /** How much each position of the name looked at each other; shape [nLayer, nHead, positions, positions]. */
  attention(): { shape: number[]; data: Reals };

  /** Every matrix of the model. */
  parameters(): Parameter[];

  /**
   * The parameters as they are now, to come back to with restore(): a small copy, of use only to a model of the same settings and
   * vocabulary. Adam's moments and the progress of training are not in it: for those, see save().
   */
  snapshot(): Reals;

  /** Set the parameters to those of a snapshot. */
  restore(snapshot: Reals): void;

  /** The graph that the last training step recorded, in the order of computation; empty before the first. */
  tape(): TapeNode[];

  /** The documents, shuffled: those trained on first, then those held out. */
  docs(options?: { split?: Split; start?: number; count?: number }): string[];

  /**
   * The model as a safetensors file: parameters, vocabulary, settings, list and training state. A name half written, dice
   * thrown with a seed, and the tape are not in it.
   */
  save(): Uint8Array;

  /** A model from a file that save() wrote, in either precision; it goes on where that one stopped, in the same precision to the bit. */
  static load(
    bytes: Uint8Array | ArrayBuffer,
    options?: { precision?: Precision; module?: BufferSource | WebAssembly.Module },
  ): Promise<MicroGPT>;

  /** Give the memory back. Any use afterwards throws "freed"; freeing twice is fine. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Why something was refused: `code` for programs, `message`, a sentence, for people. */
export class MicroGPTError extends Error {
  constructor(code: string, message: string);
  readonly code: string;
  /** code "diverged": the losses of the steps before */
  readonly losses?: Float64Array;
}
