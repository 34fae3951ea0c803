/** `<micro-gpt>`: a live piece of the page in another page. This module gives the class and registers nothing. */

/** Each property is an attribute too, in kebab-case; custom-elements.json says what each takes. */
export class MicroGpt extends HTMLElement {
  /** one or several of train, names, temperature, letter, cache, attention, parameters, tape, settings */
  view: string | null;
  nLayer: number | null;
  nEmbd: number | null;
  nHead: number | null;
  blockSize: number | null;
  batchSize: number | null;
  numSteps: number | null;
  learningRate: number | null;
  seed: number | null;
  precision: "f32" | "f64" | null;
  temperature: number | null;
  /** the seed of the dice that the names are drawn with */
  dice: number | null;
  /** from 0, one step a second, to 100, as fast as the machine can */
  speed: number | null;
  list: "names" | "japan" | "finland" | null;
  /** a list of one's own, a name a line; no attribute */
  text: string | null;
  /** address of a saved model to begin with */
  src: string | null;
  /** elements that name the same model share it */
  model: string | null;
  theme: "system" | "light" | "dark" | null;
  autoplay: boolean;

  /** Trains, as soon as it is in view. */
  train(): Promise<void>;
  pause(): void;
  step(count?: number): Promise<void>;
  /** Starts over, untrained. */
  reset(): Promise<void>;
  /** Names beside those on show. */
  generate(options?: { count?: number; temperature?: number; prefix?: string; seed?: number }): Promise<string[]>;
  /** What it would write after the prefix: a score for each letter, and last one for the stop sign. */
  read(prefix?: string): Promise<{ letters: string[]; logits: number[] }>;
  /** The list it learns from. */
  documents(): Promise<string[]>;
}

declare global {
  interface HTMLElementTagNameMap {
    "micro-gpt": MicroGpt;
  }

  interface HTMLElementEventMap {
    "micro-gpt-ready": CustomEvent<{ step: number; numParams: number }>;
    /** the loss smoothed, as it is shown */
    "micro-gpt-step": CustomEvent<{ step: number; loss: number | null }>;
    "micro-gpt-name": CustomEvent<{ names: string[] }>;
    "micro-gpt-error": CustomEvent<{ code: string; message: string }>;
  }
}
