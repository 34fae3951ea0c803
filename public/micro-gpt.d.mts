/** `<micro-gpt>`: views of a small GPT that trains where it is read, in any page. This module exports the class and registers nothing. */

/** Each property is an attribute too, in kebab-case. */
export class MicroGpt extends HTMLElement {
  // Properties, written by web/build/describe.js from here
  /** What it shows, one or several of the views: train, names, odds, guess, temperature, letter, cache, attention, change, weight, parameters, embeddings, tape, settings. */
  view: string | null;
  /** A list of your own, one name a line, in place of list; as a property it may be an array of names. */
  text: string | string[] | null;
  /** URL of a list, in place of list: text, CSV, JSON or a spreadsheet of at most 5 MB, read like a dropped file. text takes precedence. If it cannot be fetched or learned, list is used. */
  listSrc: string | null;
  /** What to start with: the URL of a saved model (.safetensors), to which n-head and a list add what weights alone lack, or a link made by the page's Share section, whole or from its # on, for which nothing is fetched; the element's own attributes take precedence over the link's. If it does not arrive in time, a new model is created. */
  src: string | null;
  /** Elements with the same name here share one model, created from the settings of the first. One that joins later shows it as it is; of its settings only those apply that no other has given and that discard no training. */
  model: string | null;
  /** Colours: those of the page around it, by its color-scheme or else by the background behind the element; those of the reader's system; light; dark. */
  theme: "auto" | "system" | "light" | "dark" | null;
  /** none: no buttons, sliders, fields and settings; what is shown is a picture, which still changes. */
  controls: "auto" | "none" | null;
  /** Trains when it first comes on screen. */
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
  /** Sample only from this many of the most probable tokens; 0: from all; a whole number from 0 to 1,000. */
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
  /** Which of the letters that were sampled for it, from 1; the last one if it has fewer; a whole number from 1 to 48. */
  tracedLetter: number | null;
  /** The name that the model reads, for its attention and surprise; at most 200 characters. */
  readingText: string | null;
  /** The step to start at: trained to it before anything is shown, and paused there without autoplay; a whole number from 0 to 100,000. */
  startStep: number | null;
  // to here

  /** For the files micro-gpt.<language>.js: adds the texts of a language, which elements use where its `lang` is around them. */
  static addLanguage(language: { language: string; direction: string; texts: Record<string, unknown> }): void;

  /** Settles with the detail of micro-gpt-ready when it has a model, which it creates when it first comes on screen. */
  readonly ready: Promise<{ step: number; numParams: number }>;

  /** Trains as soon as it is on screen. */
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
  /** What may follow the prefix: a logit for each letter, and one for BOS at the end. */
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

/** Options that change at once and need no new model. */
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
  /** A list of your own, one name a line, in place of list; as a property it may be an array of names. */
  text?: string | string[] | undefined;
  /** URL of a list, in place of list: text, CSV, JSON or a spreadsheet of at most 5 MB, read like a dropped file. text takes precedence. If it cannot be fetched or learned, list is used. */
  "list-src"?: string | undefined;
  /** URL of a list, in place of list: text, CSV, JSON or a spreadsheet of at most 5 MB, read like a dropped file. text takes precedence. If it cannot be fetched or learned, list is used. */
  listSrc?: string | undefined;
  /** What to start with: the URL of a saved model (.safetensors), to which n-head and a list add what weights alone lack, or a link made by the page's Share section, whole or from its # on, for which nothing is fetched; the element's own attributes take precedence over the link's. If it does not arrive in time, a new model is created. */
  src?: string | undefined;
  /** Elements with the same name here share one model, created from the settings of the first. One that joins later shows it as it is; of its settings only those apply that no other has given and that discard no training. */
  model?: string | undefined;
  /** Colours: those of the page around it, by its color-scheme or else by the background behind the element; those of the reader's system; light; dark. */
  theme?: "auto" | "system" | "light" | "dark" | undefined;
  /** none: no buttons, sliders, fields and settings; what is shown is a picture, which still changes. */
  controls?: "auto" | "none" | undefined;
  /** Trains when it first comes on screen. */
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
  /** Sample only from this many of the most probable tokens; 0: from all; a whole number from 0 to 1,000. */
  "top-k"?: number | `${number}` | undefined;
  /** Sample only from this many of the most probable tokens; 0: from all; a whole number from 0 to 1,000. */
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
  /** Which of the letters that were sampled for it, from 1; the last one if it has fewer; a whole number from 1 to 48. */
  "traced-letter"?: number | `${number}` | undefined;
  /** Which of the letters that were sampled for it, from 1; the last one if it has fewer; a whole number from 1 to 48. */
  tracedLetter?: number | `${number}` | undefined;
  /** The name that the model reads, for its attention and surprise; at most 200 characters. */
  "reading-text"?: string | undefined;
  /** The name that the model reads, for its attention and surprise; at most 200 characters. */
  readingText?: string | undefined;
  /** The step to start at: trained to it before anything is shown, and paused there without autoplay; a whole number from 0 to 100,000. */
  "start-step"?: number | `${number}` | undefined;
  /** The step to start at: trained to it before anything is shown, and paused there without autoplay; a whole number from 0 to 100,000. */
  startStep?: number | `${number}` | undefined;
  // to here
}

export interface MicroGptEventMap {
  /** Once for each element: it has a model. */
  "micro-gpt-ready": CustomEvent<{ step: number; numParams: number }>;
  /** Its step has changed, at most once a frame; the loss is smoothed, as it is shown. */
  "micro-gpt-step": CustomEvent<{ step: number; loss: number | null }>;
  /** The names on show have changed, at most once a frame. */
  "micro-gpt-name": CustomEvent<{ names: string[] }>;
  /** Live options have changed, by the reader or by the page, at most once a frame: their new values, by property. */
  "micro-gpt-change": CustomEvent<LiveOptions>;
  "micro-gpt-error": CustomEvent<{ code: string; message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "micro-gpt": MicroGpt;
  }

  interface HTMLElementEventMap extends MicroGptEventMap {}
}
