/**
 * `<micro-gpt>`: a live piece of the page in somebody else's page. This module gives the class and touches no document;
 * define.js makes it an element.
 *
 *     <micro-gpt view="train names" n-embd="32" autoplay>A GPT learns names here, with JavaScript.</micro-gpt>
 *
 * Attributes, each a property in camelCase too: `view`, one or several of train, names, temperature, letter, cache,
 * attention, parameters, tape, settings; `n-layer`, `n-embd`, `n-head`, `block-size`, `batch-size`, `num-steps`,
 * `learning-rate`, `seed`, `precision` (f32, f64); `temperature`, `dice` (the seed of the dice), `speed` (0 to 100);
 * `list` (names, japan, finland), `src` (address of a saved model), `theme` (system, light, dark; without it, as the
 * page around it is), `autoplay` (trains when first seen), `model`: elements that name the same one share it, and the
 * first of them brings its settings. Property `text`: a list of one's own, a name a line.
 *
 * Methods: `train()`, `pause()`, `step(count)`, `reset()`; `generate({ count, temperature, prefix, seed })`, a promise of
 * names; `read(prefix)`, of { letters, logits }; `documents()`, of the list. Events: `micro-gpt-ready` { step, numParams }, `micro-gpt-step` { step, loss }, the loss smoothed as it is
 * shown, `micro-gpt-name` { names }, `micro-gpt-error` { code, message }.
 *
 * Parts: live, controls, readout, chart, standing, names, name, dice, columns, letter, cache, attention, parameters,
 * tape, settings, text, notice. Custom properties: each of style/tokens.css as `--mg-…`, and --mg-padding, --mg-font-size.
 */

import { html, LitElement, nothing } from "lit";
import { isForGood } from "../allowance.js";
import { forgetColours, hasOwnColours } from "../colours.js";
import "../elements/mg-problem.js";
import { keptStep } from "../state.js";
import { PROPERTIES, viewsOf, wishesOf } from "./options.js";
import { controls, piecesOf } from "./pieces.js";
import { Session } from "./session.js";
import { styles } from "./style.js";

/** @import { Problem } from "../../wasm/worker.js" */
/** @import { Member } from "./session.js" */

/** What the reader does to a piece, by the event that its element tells. None of them leaves this element. */
const ACTS = /** @type {Record<string, (session: Session, detail: any) => unknown>} */ ({
  toggle: ({ trainer }) => trainer.toggle(),
  step: ({ trainer }) => trainer.step(),
  "go-on": ({ trainer }) => trainer.goOn(),
  "start-over": ({ trainer }) => trainer.startOver(),
  speed: ({ store }, speed) => store.speedSet(speed),
  "look-back": ({ store }, step) => store.lookedBack(step),
  "keep-going": ({ trainer }) => trainer.keepGoing(),
  pick: ({ store }, index) => store.namePicked(index),
  temperature: ({ store }, temperature) => store.temperatureSet(temperature),
  throw: ({ trainer }) => trainer.throwOtherDice(),
  prefix: ({ store }, prefix) => store.prefixSet(prefix),
  letter: ({ store }, at) => store.letterShown(at),
  kind: ({ store }, kind) => store.kindSet(kind),
  typed: ({ store }, typed) => store.nameTyped(typed),
  settings: ({ store }, change) => store.settingsChanged(change),
  list: ({ store }, list) => store.listChosen(list),
  "own-list": ({ store }, own) => store.ownListTaken(own),
  dismiss: ({ store }) => store.problemLeft(),
  cell: () => {},
});

export class MicroGpt extends LitElement {
  static properties = { ...PROPERTIES, complaints: { state: true }, hasText: { state: true } };

  static styles = styles;

  /** @type {Session | undefined} */
  #session;

  /** Has just come to its session, and, if it came first, brings the settings. */
  #isNew = false;
  #isFirst = false;

  /** @type {Member} */
  #member = { views: [], isSeen: false, update: () => this.requestUpdate() };

  /** @type {IntersectionObserver | undefined} */
  #sight;

  /** @type {(() => void)[]} */
  #ends = [];

  constructor() {
    super();
    /** @type {string | null} */ this.view = null;
    /** @type {string | null} */ this.model = null;
    /** @type {string | null} */ this.src = null;
    this.autoplay = false;
    /** @type {string[]} what in the attributes does not fit */ this.complaints = [];
    this.hasText = false;
    hasOwnColours(this);
    measureOnce();
  }

  createRenderRoot() {
    const root = super.createRenderRoot();
    for (const [type, act] of Object.entries(ACTS))
      root.addEventListener(type, (event) => {
        event.stopPropagation();
        if (this.#session) act(this.#session, /** @type {CustomEvent} */ (event).detail);
      });
    return root;
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.#session) this.#join();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    // An element that is only moved is back before this runs.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  /** Trains, as soon as it is in view. */
  async train() {
    const session = await this.#ready();
    await session.trainer.play();
  }

  pause() {
    this.#session?.trainer.pause();
  }

  /** @param {number} [count] how many steps */
  async step(count = 1) {
    const session = await this.#ready();
    await session.trainer.step(count);
  }

  /** Starts over, untrained. */
  async reset() {
    const session = await this.#ready();
    session.trainer.pause();
    await session.trainer.startOver();
  }

  /**
   * @param {{ count?: number, temperature?: number, prefix?: string, seed?: number }} [options]
   * @returns {Promise<string[]>} names beside those on show
   */
  async generate(options = {}) {
    const session = await this.#ready();
    return session.trainer.ask((engine) => engine.generate(options));
  }

  /**
   * @param {string} [prefix]
   * @returns {Promise<{ letters: string[], logits: number[] }>} what it would write after it: a score for each letter,
   *   and last one for the stop sign
   */
  async read(prefix = "") {
    const session = await this.#ready();
    return session.trainer.ask((engine) => engine.read(prefix));
  }

  /** @returns {Promise<string[]>} the list it learns from */
  async documents() {
    const session = await this.#ready();
    return session.trainer.ask((engine) => engine.documents());
  }

  /** Whoever asks for something wants a model, seen or not. */
  async #ready() {
    if (!this.#session) throw new Error("Put this element into a page first: it has a model only there.");
    const session = this.#session;
    await this.updateComplete;
    await session.begin();
    return session;
  }

  #join() {
    const known = Session.named(this.model);
    const session = known ?? new Session(this.model ?? "");
    this.#isFirst = !known;
    this.#isNew = true;
    this.#session = session;
    session.join(this.#member);
    this.#sight = new IntersectionObserver((entries) => this.#onSight(entries));
    this.#sight.observe(this);
    if (this.hasUpdated) this.#follow(session);
  }

  #leave() {
    this.#sight?.disconnect();
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#member.isSeen = false;
    this.#session?.leave(this.#member);
    this.#session = undefined;
  }

  /** @param {IntersectionObserverEntry[]} entries the last of which is true now */
  async #onSight(entries) {
    this.#member.isSeen = /** @type {IntersectionObserverEntry} */ (entries.at(-1)).isIntersecting;
    await this.updateComplete;
    const session = this.#session;
    if (!session) return;
    session.judge();
    if (!this.#member.isSeen) return;
    this.requestUpdate();
    session.begin();
    if (this.autoplay) session.autoplay();
  }

  /** Tells the page around what happens. @param {Session} session */
  #follow({ store }) {
    this.#ends = [
      store.follow(
        ({ model }) => model,
        (model) => model && this.#tell("ready", { step: store.state.step, numParams: model.numParams }),
      ),
      store.follow(
        ({ step }) => step,
        (step) => step > 0 && this.#tell("step", { step, loss: store.state.history.smoothed }),
      ),
      store.follow(
        ({ names }) => names.map(({ text }) => text).join("\n"),
        (names) => store.state.model && this.#tell("name", { names: names.split("\n") }),
      ),
      store.follow(
        ({ problem, refused }) => problem ?? refused,
        (problem) => problem && this.#tell("error", { code: problem.code, message: problem.message }),
      ),
    ];
  }

  /** @param {string} what @param {Record<string, unknown>} detail */
  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`micro-gpt-${what}`, { detail, bubbles: true, composed: true }));
  }

  /** Out of view nothing is drawn anew but what its author changes. @param {Map<string, unknown>} changed */
  shouldUpdate(changed) {
    return this.#isNew || this.#member.isSeen || changed.size > 0;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    const session = this.#session;
    if (!session || !(this.#isNew || [...changed.keys()].some((name) => name in PROPERTIES))) return;
    const { views, complaint } = viewsOf(this.view);
    this.#member.views = views;
    session.judge();
    // Of elements that share a model the first brings what it is made of; what is changed later counts, whoever does it.
    const isMeant = (/** @type {string} */ name) => (this.#isNew ? this.#isFirst : changed.has(name));
    const { wishes, complaints } = wishesOf(/** @type {any} */ (this), session.store.state, isMeant);
    this.#isNew = false;
    session.store.restored(wishes);
    if (isMeant("src")) session.src = this.src ?? "";
    session.renew(changed.has("src"));
    this.complaints = [complaint, ...complaints].filter((sentence) => sentence);
  }

  firstUpdated() {
    if (this.#session) this.#follow(this.#session);
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has("complaints"))
      for (const message of this.complaints) this.#tell("error", { code: "bad-attribute", message });
  }

  render() {
    const state = this.#session?.store.state;
    if (!state) return nothing;
    const { unopened } = /** @type {Session} */ (this.#session);
    const notices = [...this.complaints, ...(unopened ? [unopened.message] : [])];
    const isDead = isForGood(state.problem);
    return html`
      <div class="text ${this.hasText && !isDead ? "told" : ""}" part="text" ?hidden=${!this.hasText}>
        <slot @slotchange=${this.#onText}></slot>
      </div>
      <i class="tint" aria-hidden="true" @transitionrun=${forgetColours}></i>
      <div class="live" part="live">
        ${notices.map((sentence) => html`<p class="notice" part="notice" role="alert">${sentence}</p>`)}
        ${isDead ? this.#dead(state.problem) : this.#live(state)}
      </div>
    `;
  }

  /** @param {Readonly<import("../state.js").State>} state */
  #live(state) {
    const { views } = this.#member;
    const isMine = views.includes("train") || !(this.#session?.hasControls || this.src);
    return html`
      <mg-problem
        .problem=${state.problem} .hasModel=${state.model !== null} .kept=${keptStep(state)} .step=${state.step}
        .learningRate=${state.settings.learningRate}
        ?hidden=${state.problem === null}
      ></mg-problem>
      ${isMine ? controls(state) : nothing} ${piecesOf(views, state)}
    `;
  }

  /** @param {Problem | null} problem */
  #dead(problem) {
    return html`
      <p class="notice" part="notice" role="alert"><strong>This cannot run here.</strong> ${problem?.message}</p>
    `;
  }

  /** @param {Event & { target: HTMLSlotElement }} event */
  #onText({ target }) {
    this.hasText = target.assignedNodes().some(({ textContent }) => textContent?.trim());
  }
}

/**
 * A length all pieces are measured by: this element's size of type, which is the reader's own, where the page around may
 * have taken `rem` for something else. As a registered property it is handed down as a length.
 */
function measureOnce() {
  try {
    CSS.registerProperty({ name: "--mg-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch {
    // It is registered already.
  }
}
