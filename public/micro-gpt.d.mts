/** `<micro-gpt>`: views of a small GPT that trains where it is read, in any page. This module gives the class and registers nothing. */

/** Each property is an attribute too, in kebab-case. */
export class MicroGpt extends HTMLElement {
  // Properties, written by web/build/describe.js from here
  /** What it shows, one or several of the views: train, names, odds, guess, temperature, letter, cache, attention, change, weight, parameters, embeddings, tape, settings. */
  view: string | null;
  /** A list of one's own, a name a line, instead of list; as a property it may be an array of names. */
  text: string | string[] | null;
  /** URL of a list, instead of list: text, CSV, JSON or a spreadsheet, of at most 5 MB; its names are found as in a file that is dropped. text counts before it. Where it cannot be had or learned, list stands in. */
  listSrc: string | null;
  /** What to begin with: the URL of a saved model (.safetensors), of which n-head and a list say what weights alone do not, or a link that the page's Share gave, whole or from its # on, of which nothing is fetched; what is written on the element itself counts before the link's. Where it cannot be had in time, a new model is made instead. */
  src: string | null;
  /** Elements with the same name here share one model, made from the settings of the first. One that joins later shows it as it is; of its settings only those count that no other has given, and that discard no training. */
  model: string | null;
  /** Colours: those of the page around it, by its color-scheme or else by what is behind the element; those of the reader's system; light; dark. */
  theme: "auto" | "system" | "light" | "dark" | null;
  /** none: no buttons, sliders, fields and settings; what is shown is a picture that lives. */
  controls: "auto" | "none" | null;
  /** Trains when it is first seen. */
  autoplay: boolean;
  /** The list to learn from; one of names, japan, elements, korea, germany, france, spain, brazil, china. */
  list: "names" | "japan" | "elements" | "korea" | "germany" | "france" | "spain" | "brazil" | "china" | null;
  /** Transformer blocks; one of 1, 2, 3, 4, 6. */
  nLayer: number | null;
  /** Width of every vector; one of 8, 16, 24, 32, 48, 64, 96. */
  nEmbd: number | null;
  /** Attention heads, a divisor of n-embd; one of 1, 2, 4, 8. */
  nHead: number | null;
  /** Context length, in tokens; one of 8, 16, 24, 32, 48. */
  blockSize: number | null;
  /** Names in a training step; one of 1, 2, 4, 8, 16, 32. */
  batchSize: number | null;
  /** Length of the schedule; a whole number from 10 to 100,000. */
  numSteps: number | null;
  /** Random seed of the whole run: shuffle, parameters, samples; a whole number from 0 to 2^53 − 1. */
  seed: number | null;
  /** Learning rate at the start; it falls linearly to zero; a number from 0.0001 to 10. */
  learningRate: number | null;
  /** f32 is fast; f64 equals microgpt.py; one of f32, f64. */
  precision: "f32" | "f64" | null;
  /** Sampling temperature: low is predictable, high is random; a number from 0.1 to 2. */
  temperature: number | null;
  /** Sample only from so many of the most probable tokens; 0: from all; a whole number from 0 to 1,000. */
  topK: number | null;
  /** Sample only from the fewest tokens whose probabilities sum to this; 1: from all; a number from 0.01 to 1. */
  topP: number | null;
  /** Sample only from tokens at least this many times as probable as the most probable one; 0: from all; a number from 0 to 1. */
  minP: number | null;
  /** From 0, one step a second, to 100, as fast as the machine can; a number from 0 to 100. */
  speed: number | null;
  /** Random seed of the names on show; a whole number from 0 to 2,147,483,648. */
  sampleSeed: number | null;
  /** How many names are on show; a whole number from 1 to 100. */
  sampleCount: number | null;
  /** First letters of every name; at most 200 characters. */
  prefix: string | null;
  /** Which of the names on show is shown step by step, from 1; a whole number from 1 to 100. */
  tracedName: number | null;
  /** Which of the letters that were sampled for it, from 1, or the last one if it has fewer; a whole number from 1 to 48. */
  tracedLetter: number | null;
  /** The name that the model reads, for its attention and surprise; at most 200 characters. */
  readingText: string | null;
  /** The step to begin at: trained so far before it is shown, and paused there without autoplay; a whole number from 0 to 100,000. */
  startStep: number | null;
  // to here

  /** For the files micro-gpt.<language>.js: brings the words of a language, which elements speak where its `lang` is around them. */
  static addLanguage(language: { language: string; direction: string; texts: Record<string, unknown> }): void;

  /** Settles when it has a model, which it makes when it is first seen, with what micro-gpt-ready tells: also for those who come later. */
  readonly ready: Promise<{ step: number; numParams: number }>;

  /** Trains, as soon as it is in view. */
  train(): Promise<void>;
  pause(): void;
  step(count?: number): Promise<void>;
  /** Restarts, untrained. */
  reset(): Promise<void>;
  /** Names beside those on show, as many as seeds, or 20. See the engine's generate(). */
  generate(options?: {
    count?: number;
    temperature?: number;
    topK?: number;
    topP?: number;
    minP?: number;
    prefix?: string;
    seed?: number;
    seeds?: number[];
    keepCache?: "positions-restart" | "positions-continue";
  }): Promise<string[]>;
  /** What it would write after the prefix: a logit for each letter and, last, one for BOS. */
  read(prefix?: string): Promise<{ letters: string[]; logits: number[] }>;
  /** Its matrices as they are now, by microgpt.py's names, row by row: values, gradients and Adam's running means. */
  parameters(): Promise<
    {
      name: string;
      shape: number[];
      data: Float32Array | Float64Array;
      grad: Float32Array | Float64Array;
      adamM: Float32Array | Float64Array;
      adamV: Float32Array | Float64Array;
    }[]
  >;
  /** The list that it learns from. */
  documents(): Promise<string[]>;
}

/** Options that change at once, and make no other model. */
export interface LiveOptions {
  // Live options, written by web/build/describe.js from here
  learningRate?: number;
  temperature?: number;
  topK?: number;
  topP?: number;
  minP?: number;
  speed?: number;
  sampleSeed?: number;
  sampleCount?: number;
  prefix?: string;
  tracedName?: number;
  tracedLetter?: number;
  readingText?: string;
  // to here
}

/**
 * What may be written on the tag, as in HTML or in camel case. The package's entries for React, Preact, Solid, Vue and Svelte add
 * it to the table of elements that their templates are checked by.
 */
export interface MicroGptAttributes {
  // Attributes, written by web/build/describe.js from here
  /** What it shows, one or several of the views: train, names, odds, guess, temperature, letter, cache, attention, change, weight, parameters, embeddings, tape, settings. */
  view?: string | undefined;
  /** A list of one's own, a name a line, instead of list; as a property it may be an array of names. */
  text?: string | string[] | undefined;
  /** URL of a list, instead of list: text, CSV, JSON or a spreadsheet, of at most 5 MB; its names are found as in a file that is dropped. text counts before it. Where it cannot be had or learned, list stands in. */
  "list-src"?: string | undefined;
  /** URL of a list, instead of list: text, CSV, JSON or a spreadsheet, of at most 5 MB; its names are found as in a file that is dropped. text counts before it. Where it cannot be had or learned, list stands in. */
  listSrc?: string | undefined;
  /** What to begin with: the URL of a saved model (.safetensors), of which n-head and a list say what weights alone do not, or a link that the page's Share gave, whole or from its # on, of which nothing is fetched; what is written on the element itself counts before the link's. Where it cannot be had in time, a new model is made instead. */
  src?: string | undefined;
  /** Elements with the same name here share one model, made from the settings of the first. One that joins later shows it as it is; of its settings only those count that no other has given, and that discard no training. */
  model?: string | undefined;
  /** Colours: those of the page around it, by its color-scheme or else by what is behind the element; those of the reader's system; light; dark. */
  theme?: "auto" | "system" | "light" | "dark" | undefined;
  /** none: no buttons, sliders, fields and settings; what is shown is a picture that lives. */
  controls?: "auto" | "none" | undefined;
  /** Trains when it is first seen. */
  autoplay?: boolean | "" | undefined;
  /** The list to learn from; one of names, japan, elements, korea, germany, france, spain, brazil, china. */
  list?: "names" | "japan" | "elements" | "korea" | "germany" | "france" | "spain" | "brazil" | "china" | undefined;
  /** Transformer blocks; one of 1, 2, 3, 4, 6. */
  "n-layer"?: number | `${number}` | undefined;
  /** Transformer blocks; one of 1, 2, 3, 4, 6. */
  nLayer?: number | `${number}` | undefined;
  /** Width of every vector; one of 8, 16, 24, 32, 48, 64, 96. */
  "n-embd"?: number | `${number}` | undefined;
  /** Width of every vector; one of 8, 16, 24, 32, 48, 64, 96. */
  nEmbd?: number | `${number}` | undefined;
  /** Attention heads, a divisor of n-embd; one of 1, 2, 4, 8. */
  "n-head"?: number | `${number}` | undefined;
  /** Attention heads, a divisor of n-embd; one of 1, 2, 4, 8. */
  nHead?: number | `${number}` | undefined;
  /** Context length, in tokens; one of 8, 16, 24, 32, 48. */
  "block-size"?: number | `${number}` | undefined;
  /** Context length, in tokens; one of 8, 16, 24, 32, 48. */
  blockSize?: number | `${number}` | undefined;
  /** Names in a training step; one of 1, 2, 4, 8, 16, 32. */
  "batch-size"?: number | `${number}` | undefined;
  /** Names in a training step; one of 1, 2, 4, 8, 16, 32. */
  batchSize?: number | `${number}` | undefined;
  /** Length of the schedule; a whole number from 10 to 100,000. */
  "num-steps"?: number | `${number}` | undefined;
  /** Length of the schedule; a whole number from 10 to 100,000. */
  numSteps?: number | `${number}` | undefined;
  /** Random seed of the whole run: shuffle, parameters, samples; a whole number from 0 to 2^53 − 1. */
  seed?: number | `${number}` | undefined;
  /** Learning rate at the start; it falls linearly to zero; a number from 0.0001 to 10. */
  "learning-rate"?: number | `${number}` | undefined;
  /** Learning rate at the start; it falls linearly to zero; a number from 0.0001 to 10. */
  learningRate?: number | `${number}` | undefined;
  /** f32 is fast; f64 equals microgpt.py; one of f32, f64. */
  precision?: "f32" | "f64" | undefined;
  /** Sampling temperature: low is predictable, high is random; a number from 0.1 to 2. */
  temperature?: number | `${number}` | undefined;
  /** Sample only from so many of the most probable tokens; 0: from all; a whole number from 0 to 1,000. */
  "top-k"?: number | `${number}` | undefined;
  /** Sample only from so many of the most probable tokens; 0: from all; a whole number from 0 to 1,000. */
  topK?: number | `${number}` | undefined;
  /** Sample only from the fewest tokens whose probabilities sum to this; 1: from all; a number from 0.01 to 1. */
  "top-p"?: number | `${number}` | undefined;
  /** Sample only from the fewest tokens whose probabilities sum to this; 1: from all; a number from 0.01 to 1. */
  topP?: number | `${number}` | undefined;
  /** Sample only from tokens at least this many times as probable as the most probable one; 0: from all; a number from 0 to 1. */
  "min-p"?: number | `${number}` | undefined;
  /** Sample only from tokens at least this many times as probable as the most probable one; 0: from all; a number from 0 to 1. */
  minP?: number | `${number}` | undefined;
  /** From 0, one step a second, to 100, as fast as the machine can; a number from 0 to 100. */
  speed?: number | `${number}` | undefined;
  /** Random seed of the names on show; a whole number from 0 to 2,147,483,648. */
  "sample-seed"?: number | `${number}` | undefined;
  /** Random seed of the names on show; a whole number from 0 to 2,147,483,648. */
  sampleSeed?: number | `${number}` | undefined;
  /** How many names are on show; a whole number from 1 to 100. */
  "sample-count"?: number | `${number}` | undefined;
  /** How many names are on show; a whole number from 1 to 100. */
  sampleCount?: number | `${number}` | undefined;
  /** First letters of every name; at most 200 characters. */
  prefix?: string | undefined;
  /** Which of the names on show is shown step by step, from 1; a whole number from 1 to 100. */
  "traced-name"?: number | `${number}` | undefined;
  /** Which of the names on show is shown step by step, from 1; a whole number from 1 to 100. */
  tracedName?: number | `${number}` | undefined;
  /** Which of the letters that were sampled for it, from 1, or the last one if it has fewer; a whole number from 1 to 48. */
  "traced-letter"?: number | `${number}` | undefined;
  /** Which of the letters that were sampled for it, from 1, or the last one if it has fewer; a whole number from 1 to 48. */
  tracedLetter?: number | `${number}` | undefined;
  /** The name that the model reads, for its attention and surprise; at most 200 characters. */
  "reading-text"?: string | undefined;
  /** The name that the model reads, for its attention and surprise; at most 200 characters. */
  readingText?: string | undefined;
  /** The step to begin at: trained so far before it is shown, and paused there without autoplay; a whole number from 0 to 100,000. */
  "start-step"?: number | `${number}` | undefined;
  /** The step to begin at: trained so far before it is shown, and paused there without autoplay; a whole number from 0 to 100,000. */
  startStep?: number | `${number}` | undefined;
  // to here
}

export interface MicroGptEventMap {
  /** Once an element: it has a model. */
  "micro-gpt-ready": CustomEvent<{ step: number; numParams: number }>;
  /** Its step has changed, at most once a frame; the loss is smoothed, as it is shown. */
  "micro-gpt-step": CustomEvent<{ step: number; loss: number | null }>;
  /** The names on show have changed, at most once a frame. */
  "micro-gpt-name": CustomEvent<{ names: string[] }>;
  /** Live options have changed, by the reader or by the page, at most once a frame: those that have, by their properties. */
  "micro-gpt-change": CustomEvent<LiveOptions>;
  "micro-gpt-error": CustomEvent<{ code: string; message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "micro-gpt": MicroGpt;
  }

  interface HTMLElementEventMap extends MicroGptEventMap {}
}
