/**
 * `<micro-gpt>`: views of a model in any page. This module gives the class and touches no document; define.js makes it an
 * element.
 *
 *     <micro-gpt view="train names" n-embd="32" autoplay>A GPT learns names here, with JavaScript.</micro-gpt>
 *
 * published.d.ts and custom-elements.json document its attributes, properties, methods, events, parts and custom properties.
 */

import { adoptStyles, html, LitElement, nothing } from "lit";
import { EngineError, problemOf } from "../errors.js";
import { loadReader, readerHere } from "../input/reader.js";
import { later } from "../input/time-slices.js";
import { kebab, LIVE_OPTIONS, optionValue } from "../options.js";
import { CONTROLS, isHere, loadView, STATUS, viewOf } from "../views/index.js";
import { forgetColours } from "../views/parts/colours.js";
import { isBlocked, Problem } from "../views/problem.js";
import { addLanguage, followLanguages, languageAround, wordsFor } from "../words/languages.js";
import { BUILT_IN } from "../words/words.js";
import { FLAT_ATTRIBUTES, givenIn, ignoredOn, PROPERTIES, requestedIn, settingOf, viewsIn } from "./attributes.js";
import { firstAct } from "./first-act.js";
import { OwnKeys } from "./keys.js";
import { Session } from "./session.js";
import { elementStyles, stylesOf } from "./style.js";
import { schemeBehind, watchSurroundings } from "./surroundings.js";

/** @import { View } from "../views/view.js" */
/** @import { Member } from "./session.js" */

/** Views that stand side by side where there is room, in this order. */
const PAIRS = [
  ["names", "train"],
  ["letter", "cache"],
];

const PRINTING = ["beforeprint", "afterprint"];

/** Nothing but controls: not shown where there are to be none. */
const CONTROLS_ONLY = "settings";

/** The most elements of a page that are laid out wherever they stand; of more, only those near the view are. */
const ALWAYS_LAID_OUT = 8;

/** How far from the view an element begins to be laid out, in heights of the window. */
const NEAR = 1;

/** Colours that are asked for by name; else they are those of the page around. */
const THEMES = ["system", "light", "dark"];

export class MicroGpt extends LitElement {
  static properties = {
    ...PROPERTIES,
    complaints: { state: true },
    missing: { state: true },
    hasText: { state: true },
    hasCaption: { state: true },
    isPrinting: { state: true },
    isNear: { state: true },
    isMute: { state: true },
  };

  static styles = elementStyles;

  static get observedAttributes() {
    // biome-ignore lint/complexity/noThisInStatic: Lit reads the properties of the class that is asked.
    return [...super.observedAttributes, ...FLAT_ATTRIBUTES.keys(), "lang"];
  }

  /** For the files that bring one beside this script. */
  static addLanguage = addLanguage;

  /** @param {string} name @param {string | null} old @param {string | null} value */
  attributeChangedCallback(name, old, value) {
    if (name === "lang") return this.#speak();
    const attribute = FLAT_ATTRIBUTES.get(name);
    if (!attribute) super.attributeChangedCallback(name, old, value);
    else if (!this.hasAttribute(attribute)) super.attributeChangedCallback(attribute, old, value);
  }

  /** The short texts in the language around it. */
  t = BUILT_IN;

  /** @type {Session | undefined} */
  #session;

  /** Has just come to its session, and brings its settings. */
  #isNew = false;

  /** Elements that came into a page, or left it, in this task. @type {Set<MicroGpt>} */
  static #moved = new Set();

  /** How many elements wait for their first drawing. */
  static #waiting = 0;

  /** When the last of them has its turn. @type {Promise<unknown>} */
  static #turn = Promise.resolve();

  /** A model of the page trains unasked. */
  static #autoplays = false;

  /** What elements far from the view wait for then, once there is one. @type {ReturnType<typeof firstAct> | undefined} */
  static #act;

  /** Elements that are laid out wherever they stand. @type {Set<MicroGpt>} */
  static #always = new Set();

  /** How high the element is where it is not laid out: as high as it was, or as most are. */
  #height = "34em";

  /** @type {Member} */
  #member = {
    views: [],
    isSeen: false,
    autoplays: () => this.autoplay,
    update: () => this.requestUpdate(),
    focusControls: () => this.#focusControls(),
  };

  /** What is shown, by the views' ids. @type {Map<string, View>} */
  #views = new Map();

  /** Views whose code was asked for. @type {Set<string>} */
  #awaited = new Set();

  /** The reader of its text is being loaded. @type {Promise<void> | undefined} */
  #reading;
  #hasNoReader = false;

  #keys = new OwnKeys();
  /** What the console was told of its text @type {Set<string>} */
  #warned = new Set();

  /** It has had a model. */
  #isReady = false;

  /** @type {(detail: { step: number, numParams: number }) => void} */
  #resolveReady = () => {};

  #readiness = /** @type {Promise<{ step: number, numParams: number }>} */ (
    new Promise((resolve) => {
      this.#resolveReady = resolve;
    })
  );

  /** @type {IntersectionObserver[]} */
  #observers = [];

  /** @type {(() => void) | undefined} */
  #unwatch;

  /** @type {(() => void)[]} */
  #ends = [];

  constructor() {
    super();
    /** @type {string | null} */ this.view = null;
    /** @type {string | null} */ this.model = null;
    /** @type {string | null} */ this.src = null;
    /** @type {string | null} */ this.listSrc = null;
    /** @type {string | null} */ this.theme = null;
    /** @type {string | null} */ this.controls = null;
    this.autoplay = false;
    /** @type {string[]} what in the attributes does not fit */ this.complaints = [];
    /** @type {string[]} what could not be downloaded */ this.missing = [];
    this.hasText = false;
    this.hasCaption = false;
    this.isPrinting = false;
    this.isNear = false;
    this.isMute = false;
    registerRem();
  }

  /** Only while it is in a page. */
  get session() {
    return /** @type {Session} */ (this.#session);
  }

  /** What the event micro-gpt-ready tells, for those who listen too late for it. */
  get ready() {
    return this.#readiness;
  }

  /** Its views show what the reader can press, move and type in. */
  get hasControls() {
    return this.controls !== "none";
  }

  /** All that is drawn is drawn within a frame, which no rule of the page around reaches: see style.js. */
  createRenderRoot() {
    const frame = document.createElement("div");
    frame.className = "frame";
    frame.part.add("frame");
    frame.style.minHeight = this.#height;
    super.createRenderRoot().append(frame);
    // Where Lit takes a browser for an older one, its styles are elements, which are not in the frame.
    this.renderOptions.renderBefore = null;
    return frame;
  }

  /**
   * Out of view, it is drawn for the first time in a task of its own: many in one would hold up the page. They come in the order in which
   * they were connected: the first of a model brings its settings. Where a model trains unasked, those far from the view wait for
   * the reader's first act, too: to draw them would hold up what the reader watches.
   */
  async scheduleUpdate() {
    if (!this.hasUpdated && (MicroGpt.#waiting > 0 || !this.isNear)) {
      MicroGpt.#waiting += 1;
      MicroGpt.#turn = MicroGpt.#turn.then(() => this.#rest()).then(() => later());
      await MicroGpt.#turn;
      MicroGpt.#waiting -= 1;
    }
    super.scheduleUpdate();
  }

  /** Where it stands is known now that those before it are drawn. */
  #rest() {
    if (MicroGpt.#autoplays && !isInView(this, NEAR)) MicroGpt.#act ??= firstAct();
    return MicroGpt.#act?.done;
  }

  connectedCallback() {
    this.#move();
    super.connectedCallback();
    this.#judgeTheme();
  }

  disconnectedCallback() {
    this.#move();
    super.disconnectedCallback();
  }

  /** Leaves its session and joins another at the end of the task, before it is drawn. */
  #move() {
    if (MicroGpt.#moved.size === 0) queueMicrotask(MicroGpt.#settle);
    MicroGpt.#moved.add(this);
  }

  /**
   * An element that was only moved is back by now. Those that are gone leave before others join: where all elements of a model
   * were exchanged for others, the others begin anew.
   */
  static #settle() {
    const moved = [...MicroGpt.#moved];
    MicroGpt.#moved.clear();
    for (const element of moved) if (!element.isConnected) element.#leave();
    const joining = moved.filter((element) => element.isConnected && !element.#session);
    // All are measured before one of them changes the page. Without room of its own, an element is drawn in its turn: where it will
    // stand is not known before.
    for (const element of joining) element.isNear = element.offsetHeight > 0 && isInView(element, 0);
    MicroGpt.#autoplays ||= joining.some(({ autoplay }) => autoplay);
    for (const element of joining) element.#join();
  }

  /** Trains, as soon as it is in view. */
  async train() {
    const { trainer } = await this.#ready();
    await trainer.play();
  }

  pause() {
    this.#session?.trainer.pause();
  }

  /** @param {number} [count] how many steps */
  async step(count = 1) {
    const { trainer } = await this.#ready();
    await trainer.step(count);
  }

  /** Restarts, untrained. */
  async reset() {
    const { trainer } = await this.#ready();
    trainer.pause();
    await trainer.reset();
  }

  /**
   * @param {import("../../wasm/microgpt.d.ts").GenerateOptions} [options]
   * @returns {Promise<string[]>} names beside those on show
   */
  generate(options = {}) {
    return this.#ask((trainer) => trainer.generate(options));
  }

  /**
   * @param {string} [prefix]
   * @returns {Promise<{ letters: string[], logits: number[] }>} what it would write after it: a logit for each letter,
   *   and last one for BOS
   */
  read(prefix = "") {
    return this.#ask((trainer) => trainer.read(prefix));
  }

  /** @returns {Promise<import("../../wasm/microgpt.d.ts").Parameter[]>} its matrices, as the engine gives them */
  parameters() {
    return this.#ask((trainer) => trainer.parameters());
  }

  /** @returns {Promise<string[]>} the list that it learns from */
  documents() {
    return this.#ask((trainer) => trainer.documents());
  }

  /**
   * Asks the model. What goes wrong is rejected with a sentence.
   * @template T
   * @param {(trainer: Session["trainer"]) => Promise<T>} question
   * @returns {Promise<T>}
   */
  async #ask(question) {
    const { trainer } = await this.#ready();
    return question(trainer).catch((error) => {
      const problem = problemOf(error);
      throw new EngineError(problem.code, { ...problem, message: this.t.problem(problem) });
    });
  }

  /** Whoever asks for something wants a model, seen or not. */
  async #ready() {
    if (!this.hasUpdated) MicroGpt.#act?.end();
    if (this.isConnected) await this.updateComplete;
    const session = this.#session;
    if (!session) throw new Error(this.t("element.not-connected"));
    await session.begin();
    return session;
  }

  #join() {
    const session = Session.named(this.model) ?? new Session(this.model ?? "");
    this.#isNew = true;
    this.#session = session;
    this.#speak();
    session.join(this.#member);
    if (MicroGpt.#always.size < ALWAYS_LAID_OUT) MicroGpt.#always.add(this);
    this.#observers = [
      new IntersectionObserver((entries) => this.#onIntersection(entries), { rootMargin: "100px" }),
      new IntersectionObserver((entries) => this.#onNear(entries), { rootMargin: `${100 * NEAR}%` }),
    ];
    for (const observer of this.#observers) observer.observe(this);
    const unwatch = watchSurroundings(this, () => {
      this.#judgeTheme();
      this.#speak();
    });
    const unfollow = followLanguages(() => this.#speak());
    this.#unwatch = () => {
      unwatch();
      unfollow();
    };
    for (const type of PRINTING) addEventListener(type, this.#onPrint);
    if (this.hasUpdated) this.#follow(session);
  }

  #leave() {
    for (const observer of this.#observers) observer.disconnect();
    MicroGpt.#always.delete(this);
    this.#unwatch?.();
    for (const type of PRINTING) removeEventListener(type, this.#onPrint);
    for (const end of this.#ends) end();
    this.#ends = [];
    for (const view of this.#views.values()) view.disconnected();
    this.#member.isSeen = false;
    this.#session?.leave(this.#member);
    this.#session = undefined;
  }

  /** @param {IntersectionObserverEntry[]} entries the last of which is true now */
  async #onIntersection(entries) {
    this.#member.isSeen = /** @type {IntersectionObserverEntry} */ (entries.at(-1)).isIntersecting;
    await this.updateComplete;
    const session = this.#session;
    if (!session) return;
    session.judge();
    if (!this.#member.isSeen) return;
    this.#judgeTheme();
    this.requestUpdate();
    session.begin();
    if (this.autoplay) session.autoplay();
  }

  /** An element with the focus stays laid out. @param {IntersectionObserverEntry[]} entries */
  #onNear(entries) {
    const isNear = entries.at(-1)?.isIntersecting || this.shadowRoot?.activeElement !== null;
    if (isNear && !this.hasUpdated) MicroGpt.#act?.end();
    if (this.#isLaidOut && !isNear) this.#height = `${/** @type {HTMLElement} */ (this.renderRoot).offsetHeight}px`;
    this.isNear = isNear;
  }

  /**
   * Its views are in the page. Two hundred times a chart takes seconds, and memory: far from the view their room is enough, but where
   * all is to be drawn before it is seen.
   */
  get #isLaidOut() {
    const isPrinted = this.isPrinting && this.#session && this.#isDrawn(this.#session);
    return this.isNear || isPrinted || MicroGpt.#always.has(this) || this.#session?.drawsAll;
  }

  /** Tells the page around what happens. @param {Session} session */
  #follow({ store }) {
    this.#ends = [
      store.follow(shownModel, (model) => model && this.#tellReady(store.state.step, model.numParams)),
      followAtFrames(
        store,
        (state) => shownModel(state) && state.step,
        (step) => step !== null && this.#emit("step", { step, loss: store.state.history.smoothed }),
      ),
      followAtFrames(
        store,
        (state) => shownModel(state) && (state.seen.names ?? []).map(({ text }) => text).join("\n"),
        (names) => names !== null && this.#emit("name", { names: names.split("\n") }),
      ),
      followAtFrames(store, liveValues, this.#tellChanges(liveValues(store.state))),
      store.follow(
        ({ problem, refused }) => problem ?? refused,
        (problem) => problem && this.#emit("error", { code: problem.code, message: this.t.problem(problem) }),
      ),
    ];
  }

  /** Once, however often it is moved or another model takes the place of the first. @param {number} step @param {number} numParams */
  #tellReady(step, numParams) {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#resolveReady({ step, numParams });
    this.#emit("ready", { step, numParams });
  }

  /** Tells those options of the model that have changed. @param {string} first their values until now */
  #tellChanges(first) {
    let last = JSON.parse(first);
    return (/** @type {string} */ values) => {
      const now = JSON.parse(values);
      const changed = Object.entries(now).filter(([key, value]) => value !== last[key]);
      last = now;
      if (changed.length) this.#emit("change", Object.fromEntries(changed));
    };
  }

  /** @param {string} what @param {Record<string, unknown>} detail */
  #emit(what, detail) {
    this.dispatchEvent(new CustomEvent(`micro-gpt-${what}`, { detail, bubbles: true, composed: true }));
  }

  /** Off screen nothing is drawn anew, while it trains, but what its author changes. @param {Map<string, unknown>} changed */
  shouldUpdate(changed) {
    const session = this.#session;
    const isResting = session?.drawsAll && !(session.store.state.training && !session.store.state.offScreen);
    return this.#isNew || this.#member.isSeen || isResting || changed.size > 0;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    // Before anything is drawn in its colours.
    if (changed.has("theme") || changed.has("isNear")) this.#judgeTheme();
    if (this.#session && this.#session.name !== (this.model ?? "")) {
      this.#leave();
      this.#join();
    }
    const session = this.#session;
    if (!session || !(this.#isNew || [...changed.keys()].some((name) => name in PROPERTIES))) return;
    const { ids, complaint } = viewsIn(this.t, this.view);
    this.#show(ids);
    session.judge();
    if (/** @type {any} */ (this).text != null && !readerHere() && !this.#hasNoReader)
      return this.#awaitReader(changed);
    const counted = this.#isNew ? this.#bringSettings(session) : this.#changeSettings(session, changed);
    const counts = (/** @type {string} */ property) => counted.has(settingOf(property));
    const { requested, startStep, complaints, cuts } = requestedIn(
      this.t,
      /** @type {any} */ (this),
      session.store.state,
      counts,
    );
    for (const sentence of cuts) this.#warnOnce(sentence);
    session.store.set(requested);
    if (counts("src")) session.src = this.src ?? "";
    if (counts("startStep")) session.startStep = startStep;
    if (counts("listSrc")) session.listSrc = requested.own ? "" : (this.listSrc ?? "");
    session.renew(counted);
    this.complaints = [complaint, ...complaints].filter((sentence) => sentence);
  }

  /** Its settings wait for the reader of its text, and so does whoever waits for the element. @param {Map<string, unknown>} changed */
  #awaitReader(changed) {
    this.#reading = loadReader()
      .catch((error) => {
        this.#hasNoReader = true;
        this.#tellMissing(this.t("element.no-reader"), error.code);
      })
      .then(() => {
        for (const [name, old] of changed) this.requestUpdate(name, old);
        this.requestUpdate("text");
      });
  }

  async getUpdateComplete() {
    await super.getUpdateComplete();
    await this.#reading;
    return super.getUpdateComplete();
  }

  /** A text is judged again with other settings: what was told of it is not told again. @param {string} sentence */
  #warnOnce(sentence) {
    if (!this.#warned.has(sentence)) console.warn(sentence);
    this.#warned.add(sentence);
  }

  /** @param {Session} session that it has just joined @returns {Set<string>} the settings that count */
  #bringSettings(session) {
    this.#isNew = false;
    const { counted, ignored } = session.take(givenIn(this));
    const names = ignored.map(kebab).join(", ");
    if (names) console.warn(this.t("attribute.shared", { names, model: session.name }));
    return counted;
  }

  /**
   * What is changed later counts, on whichever element.
   * @param {Session} session
   * @param {Map<string, unknown>} changed
   * @returns {Set<string>} the settings that count
   */
  #changeSettings(session, changed) {
    const counted = new Set([...changed.keys()].filter((name) => name in PROPERTIES).map(settingOf));
    session.change(givenIn(this), counted);
    return counted;
  }

  /** @param {string[]} ids of views */
  #show(ids) {
    const needed = [CONTROLS, STATUS, ...ids].map((id) => /** @type {typeof View} */ (viewOf(id)));
    const [, , ...views] = needed;
    const shown = [Problem, ...needed];
    const before = [...this.#views.values()];
    const kept = before.filter((view) => shown.some((View) => view instanceof View));
    for (const view of before) if (!kept.includes(view)) view.disconnected();
    this.#views = new Map(shown.map((View) => [View.id, kept.find((view) => view instanceof View) ?? new View(this)]));
    this.#member.views = views;
    if (kept.length < Math.max(before.length, shown.length))
      adoptStyles(/** @type {ShadowRoot} */ (this.shadowRoot), [...elementStyles, ...shown.map(stylesOf)]);
  }

  /** A room stands for it meanwhile. @param {string} id of a view */
  async #await(id) {
    if (this.#awaited.has(id)) return;
    this.#awaited.add(id);
    if (await loadView(id)) return this.requestUpdate("view");
    this.#tellMissing(this.t("element.not-loaded", { view: id }), "not-loaded");
  }

  /** @param {string} message what could not be downloaded @param {string} code */
  #tellMissing(message, code) {
    this.missing = [...this.missing, message];
    this.#emit("error", { code, message });
  }

  firstUpdated() {
    for (const sentence of ignoredOn(this.t, this)) console.warn(sentence);
    if (this.#session) this.#follow(this.#session);
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    /** @type {HTMLElement} */ (this.renderRoot).style.minHeight = this.#isLaidOut ? "" : this.#height;
    if (changed.has("complaints"))
      for (const message of this.complaints) this.#emit("error", { code: "bad-attribute", message });
  }

  render() {
    const session = this.#session;
    if (!session) return nothing;
    const { unlisted, unopened, store } = session;
    const problems = [unlisted, unopened].filter((problem) => problem !== null);
    const notices = [...this.complaints, ...this.missing, ...problems.map((problem) => this.t.problem(problem))];
    // A page may show problems in one place for all of its elements.
    const tellsProblems = !session.shows(Problem.id);
    const isDead = tellsProblems && isBlocked(store.state.problem);
    return html`
      <div
        class="text ${this.hasText && !isDead ? "replaced" : ""} ${this.#isDrawn(session) ? "" : "undrawn"}"
        part="text" ?hidden=${!this.hasText}
      >
        <slot @slotchange=${this.#onText}></slot>
      </div>
      <i class="tint" aria-hidden="true" @transitionrun=${this.#onColours}></i>
      <figure part="figure">
      <div
        class="live" part="live" lang=${this.t.language} dir=${this.t.direction}
        @keydown=${this.#keys.end} @keypress=${this.#keys.end} @keyup=${this.#keys.end}
      >
        ${notices.map((sentence) => html`<p class="notice" part="notice" role="alert">${sentence}</p>`)}
        ${tellsProblems ? html`<div ?hidden=${!store.state.problem}>${this.#piece(Problem.id)}</div>` : nothing}
        ${isDead || !this.#isLaidOut ? nothing : this.#pieces(session)} ${this.#preparing(store.state)}
      </div>
      <figcaption part="caption" ?hidden=${!this.hasCaption}>
        <slot name="caption" @slotchange=${this.#onCaption}></slot>
      </figcaption>
      </figure>
    `;
  }

  /** Lies over the room of what will be shown. @param {Session["store"]["state"]} state */
  #preparing({ preparing, step, settings, problem }) {
    if (preparing === null || problem) return nothing;
    const max = Math.min(preparing, settings.numSteps);
    return html`
      <p class="preparing" part="preparing" role="status">
        ${this.t("element.preparing", { step: max })} <progress aria-hidden="true" max=${max} .value=${step}></progress>
      </p>
    `;
  }

  /** @param {Session} session */
  #pieces(session) {
    const ids = this.#member.views.map(({ id }) => id).filter((id) => this.hasControls || id !== CONTROLS_ONLY);
    // A model that nothing else shows in training is trained from here.
    const isTrained = ids.includes("train");
    const trainsHere = isTrained || !(session.shows("train") || session.isSaved);
    const controls = [
      ...(this.hasControls && trainsHere ? [CONTROLS] : []),
      ...(isTrained || (this.hasControls && trainsHere) ? [STATUS] : []),
    ];
    // Under the curve that they steer, or above all that a reader would train.
    return html`
      ${isTrained ? nothing : controls.map((id) => this.#piece(id))}
      ${groupsOf(ids).map((group) => this.#group(group, group.includes("train") ? controls : []))}
    `;
  }

  /** @param {string[]} ids @param {string[]} controls */
  #group(ids, controls) {
    if (ids.length + controls.length === 1) return this.#piece(ids[0]);
    return html`<div class="group ${ids.join("-")}">${[...ids, ...controls].map((id) => this.#piece(id))}</div>`;
  }

  /** @param {string} id of a view */
  #piece(id) {
    const view = this.#views.get(id);
    if (!isHere(id)) this.#await(id);
    const isBlank = view?.isBlank || this.isMute || (id !== Problem.id && this.session.store.state.preparing !== null);
    return html`<div class="view view-${id} ${isBlank ? "blank" : ""}" part=${id}>${view?.render()}</div>`;
  }

  /** All that it shows has been on the screen. @param {Session} session */
  #isDrawn({ store }) {
    const { visible } = store.state;
    return shownModel(store.state) !== null && this.#member.views.every(({ id }) => isHere(id) && id in visible);
  }

  #focusControls() {
    const button = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(".view-controls .primary"));
    button?.focus({ preventScroll: true });
    return button !== null;
  }

  /** Until its words have come, it takes its room, and says nothing. */
  #speak() {
    const words = wordsFor(languageAround(this));
    this.isMute = words === null;
    if (words === null || words === this.t) return;
    this.t = words;
    // What does not fit in its attributes is said anew.
    if (this.hasUpdated) this.requestUpdate("view");
  }

  #judgeTheme() {
    if (!this.#isLaidOut) return;
    const theme = this.isPrinting ? "light" : (THEMES.find((theme) => theme === this.theme) ?? schemeBehind(this));
    /** @type {HTMLElement} */ (this.renderRoot).dataset.theme = theme;
  }

  /** A browser prints what stands there at once: pictures are drawn anew before, off screen too, in the colours of paper. */
  #onPrint = (/** @type {Event} */ { type }) => {
    this.isPrinting = type === "beforeprint";
    this.#judgeTheme();
    forgetColours(this);
    this.performUpdate();
  };

  #onColours() {
    forgetColours(this);
    this.requestUpdate();
  }

  /** @param {Event & { target: HTMLSlotElement }} event */
  #onCaption({ target }) {
    this.hasCaption = target.assignedNodes().length > 0;
  }

  /** @param {Event & { target: HTMLSlotElement }} event */
  #onText({ target }) {
    this.hasText = target.assignedNodes().some(({ textContent }) => textContent?.trim());
  }
}

/** @param {Session["store"]["state"]} state */
const shownModel = ({ model, preparing }) => (preparing === null ? model : null);

/** @param {Session["store"]["state"]} state @returns {string} what may change without another model */
const liveValues = (state) =>
  JSON.stringify(Object.fromEntries(LIVE_OPTIONS.map((option) => [option.key, optionValue(option, state)])));

/** @param {string[]} ids of views @returns {string[][]} each alone, or with the one that it stands beside */
function groupsOf(ids) {
  const left = new Set(ids);
  return ids.flatMap((id) => {
    if (!left.delete(id)) return [];
    const pair = PAIRS.find((pair) => pair.includes(id));
    return [pair?.every((other) => other === id || left.delete(other)) ? pair : [id]];
  });
}

/**
 * Follows a part of the state as the store does, but at frames: of several changes before a frame only the last is told.
 * @template T
 * @param {Session["store"]} store
 * @param {(state: Session["store"]["state"]) => T} part
 * @param {(value: T) => void} listener
 * @returns {() => void} ends it
 */
function followAtFrames(store, part, listener) {
  let frame = 0;
  const atFrame = () => {
    frame = 0;
    listener(part(store.state));
  };
  const end = store.follow(part, () => {
    frame ||= requestAnimationFrame(atFrame);
  });
  return () => {
    end();
    cancelAnimationFrame(frame);
  };
}

/** @param {HTMLElement} element @param {number} margin around the view, in heights of the window @returns {boolean} */
function isInView(element, margin) {
  const { top, bottom } = element.getBoundingClientRect();
  return top < (1 + margin) * innerHeight && bottom > -margin * innerHeight;
}

let isRemRegistered = false;

/**
 * The length that all views are measured by: this element's size of type, which is the reader's own, where the page around may
 * have taken `rem` for something else. As a registered property it is inherited as a length. To register one has all styles of the page
 * computed anew: it is left out where the page's own rules, or another copy of this script, have done it.
 */
function registerRem() {
  if (isRemRegistered) return;
  isRemRegistered = true;
  // Not a registered one, it would be as it is written, or nothing.
  const isThere = getComputedStyle(document.documentElement).getPropertyValue("--mg-rem").endsWith("px");
  if (!isThere) CSS.registerProperty({ name: "--mg-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
}
