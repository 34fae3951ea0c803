/**
 * The trainer: turns what the reader does into questions to the worker, and its answers into state. At every frame it
 * asks for one slice of training; the slice comes back with the names, written anew with the same dice.
 */

import { engineModule, namesText } from "./assets.js";
import { Engine } from "./engine.js";
import { Pace } from "./pace.js";
import { Speedometer } from "./speedometer.js";
import { MORE_STEPS, NAME_COUNT, SETTINGS } from "./state.js";

/** @import { Away, Store } from "./state.js" */

/** Milliseconds of training in one slice at most: within a frame at 60 a second. */
const SLICE = 12;

/** Milliseconds between two slices for readers who asked for less motion: the names change twice a second. */
const CALM = 500;

const lessMotion = globalThis.matchMedia?.("(prefers-reduced-motion: reduce)");

export class Trainer {
  #store;
  #pace = new Pace();
  #speedometer = new Speedometer();
  /** @type {Engine | undefined} none before the first model, and after a worker broke */
  #engine;
  /** @type {Promise<void>} settles with the last question asked so far */
  #lastTurn = Promise.resolve();
  #slicing = false;
  #rewriting = false;
  #frame = 0;
  #lastSlice = Number.NEGATIVE_INFINITY;

  /** @param {Store} store */
  constructor(store) {
    this.#store = store;
  }

  /** Makes a new model, with a new worker if the old one broke. Training goes on if it was on. */
  startOver() {
    return this.#inTurn(async () => {
      this.#store.problemLeft();
      this.#engine ??= new Engine();
      const [text, module] = await Promise.all([namesText(), engineModule()]);
      const model = await this.#engine.create({ ...SETTINGS, ...module, text, dice: this.#dice });
      this.#speedometer = new Speedometer();
      this.#pace.reset();
      this.#store.modelMade(model);
    });
  }

  /** Trains; at the schedule's end, from the start again. With a problem there is nothing to train: it offers a start. */
  async play() {
    const { step, numSteps } = this.#store.state;
    if (step >= numSteps) await this.startOver();
    if (this.#store.state.problem) return;
    this.#store.trainingSet(true);
    this.#run();
  }

  pause() {
    this.#store.trainingSet(false);
  }

  toggle() {
    if (this.#store.state.training) this.pause();
    else this.play();
  }

  /** One step; ends the training that runs. */
  async step() {
    this.pause();
    if (!this.#store.state.problem) await this.#train(1);
  }

  /** Adds a thousand steps to the schedule and trains them. */
  async keepGoing() {
    await this.#ask(async (engine) => {
      this.#store.scheduleExtended(await engine.extend(this.#store.state.numSteps + MORE_STEPS));
    });
    await this.play();
  }

  /** @param {Away} away */
  setAway(away) {
    this.#store.awaySet(away);
    this.#run();
  }

  /** @param {number} temperature */
  setTemperature(temperature) {
    this.#store.temperatureSet(temperature);
    this.#rewrite();
  }

  throwOtherDice() {
    this.#store.diceChanged(Math.floor(Math.random() * 2 ** 31));
    this.#rewrite();
  }

  get #dice() {
    const { temperature, diceSeed } = this.#store.state;
    return { count: NAME_COUNT, temperature, seed: diceSeed };
  }

  get #running() {
    const { training, away } = this.#store.state;
    return training && !away;
  }

  #run() {
    if (!this.#running || this.#frame) return;
    this.#pace.reset();
    this.#frame = requestAnimationFrame(this.#atFrame);
  }

  #atFrame = (/** @type {number} */ now) => {
    this.#frame = this.#running ? requestAnimationFrame(this.#atFrame) : 0;
    if (!this.#running || this.#slicing) return;
    if (lessMotion?.matches && now - this.#lastSlice < CALM) return;
    this.#lastSlice = now;
    const steps = this.#pace.due(now, this.#store.state.speed);
    if (steps > 0) this.#train(steps);
  };

  /** @param {number} steps */
  async #train(steps) {
    this.#slicing = true;
    await this.#ask(async (engine) => {
      const slice = await engine.advance({ steps, milliseconds: SLICE, dice: this.#dice });
      this.#store.sliceTrained(slice, this.#speedometer.add(slice, performance.now()));
    });
    this.#slicing = false;
  }

  /** Throws the dice again. A wish that waits for its turn is asked with the dice of its turn, so one is enough. */
  async #rewrite() {
    if (this.#rewriting) return;
    this.#rewriting = true;
    await this.#ask(async (engine) => {
      this.#rewriting = false;
      this.#store.namesWritten(await engine.write(this.#dice));
    });
    this.#rewriting = false;
  }

  /**
   * Asks the engine, if there is one: a broken one has told its problem, and waits for "start over".
   * @param {(engine: Engine) => Promise<void>} question
   */
  #ask(question) {
    return this.#inTurn(async () => {
      if (this.#engine) await question(this.#engine);
    });
  }

  /**
   * One question at a time, so that answers meet the state they were asked for. What goes wrong becomes the page's problem.
   * @param {() => Promise<void>} question
   */
  #inTurn(question) {
    this.#lastTurn = this.#lastTurn.then(question).catch((error) => this.#meetProblem(error));
    return this.#lastTurn;
  }

  /** @param {Error & { code?: string }} error */
  #meetProblem({ code = "unexpected", message }) {
    if (code === "worker-died" || code === "no-answer") {
      this.#engine?.stop();
      this.#engine = undefined;
    }
    this.#store.problemMet({ code, message });
  }
}
