<<<<<<< HEAD
/** The classic script: it makes `<micro-gpt>` an element of the page, and exports nothing. */
import "./micro-gpt.mjs";
=======
/** `<micro-gpt>`: views of a small GPT that trains where it is read, in any page. This module gives the class and registers nothing. */

/** Each property is an attribute too, in kebab-case. */
export class MicroGpt extends HTMLElement {
  // Written by web/build/describe.js from here
  /** What it shows, one or several of the views: train, names, your-name, temperature, letter, cache, attention, parameters, embeddings, tape, settings. */
  view: string | null;
  /** A list of one's own, a name a line, instead of list; as a property it may be an array of names. */
  text: string | string[] | null;
  /** URL of a saved model (.safetensors) to begin with; where it cannot be had in time, a new one is made instead. */
  src: string | null;
  /** Elements with the same name here share one model, made from the settings of the first. One that joins later shows it as it is; of its settings only those count that no other has given, and that discard no training. */
  model: string | null;
  /** Colours: those of the page around it, by its color-scheme or else by what is behind the element; those of the reader's system; light; dark. */
  theme: "auto" | "system" | "light" | "dark" | null;
  /** Trains when it is first seen. */
  autoplay: boolean;
  /** The list to learn from; one of names, japan, finland. */
  list: "names" | "japan" | "finland" | null;
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
  /** From 0, one step a second, to 100, as fast as the machine can; a number from 0 to 100. */
  speed: number | null;
  /** Random seed of the names on show; a whole number from 0 to 2,147,483,648. */
  sampleSeed: number | null;
  /** First letters of every name; at most 200 characters. */
  prefix: string | null;
  // to here

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
  }): Promise<string[]>;
  /** What it would write after the prefix: a logit for each letter and, last, one for BOS. */
  read(prefix?: string): Promise<{ letters: string[]; logits: number[] }>;
  /** The list that it learns from. */
  documents(): Promise<string[]>;
}

declare global {
  interface HTMLElementTagNameMap {
    "micro-gpt": MicroGpt;
  }

  interface HTMLElementEventMap {
    /** Once an element: it has a model. */
    "micro-gpt-ready": CustomEvent<{ step: number; numParams: number }>;
    /** Its step has changed, at most once a frame; the loss is smoothed, as it is shown. */
    "micro-gpt-step": CustomEvent<{ step: number; loss: number | null }>;
    /** The names on show have changed, at most once a frame. */
    "micro-gpt-name": CustomEvent<{ names: string[] }>;
    "micro-gpt-error": CustomEvent<{ code: string; message: string }>;
  }
}
>>>>>>> 0308b1c (Tell how probable the reader's own name is, now and along the run)
