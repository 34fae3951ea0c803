/**
 * The page: its sections, drawn from the state. The only element that knows store and trainer; the others get
 * properties and tell what the reader did by events. Who hands it a store asks it for an update at each change.
 */

import { css, html, LitElement, nothing } from "lit";
import { watchSight } from "../sight.js";
import { whatIsNext, whatItKnows } from "../standing.js";
import { hasList, keptStep, wantsNewModel } from "../state.js";
import { base, buttons } from "../style/shared.js";
import { rememberTheme } from "../theme.js";
import "./mg-away.js";
import "./mg-exact.js";
import "./mg-generate.js";
import "./mg-header.js";
import "./mg-inside.js";
import "./mg-loss-chart.js";
import "./mg-names.js";
import "./mg-problem.js";
import "./mg-readout.js";
import "./mg-settings.js";
import "./mg-share.js";
import "./mg-standing.js";
import "./mg-train-controls.js";

/** @import { State, Store } from "../state.js" */
/** @import { Trainer } from "../trainer.js" */

export class MgPage extends LitElement {
  static properties = { store: { attribute: false }, trainer: { attribute: false } };

  static styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        box-sizing: border-box;
        max-width: calc(var(--measure) + 2 * var(--margin));
        margin: 0 auto;
        padding: 0 var(--margin) calc(8 * var(--space));
      }

      .title {
        padding: calc(6 * var(--space)) 0;
      }

      section {
        padding: calc(3 * var(--space)) 0 calc(5 * var(--space));
        border-top: 1px solid var(--hairline);
      }

      h2 {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        column-gap: calc(1.5 * var(--space));
        margin: 0 0 calc(2 * var(--space));
        font-size: 1rem;
      }

      h2 .number {
        color: var(--muted);
        font: var(--small) var(--mono);
      }

      h2 .about {
        color: var(--muted);
        font-weight: 400;
      }

      .heading {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: calc(2 * var(--space));
      }

      .heading button {
        flex: none;
        min-width: 5.5rem;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: calc(1.5 * var(--space)) calc(4 * var(--space));
        margin-bottom: calc(3 * var(--space));
      }

      mg-train-controls {
        flex: 1 1 36rem;
      }

      .stage {
        display: grid;
        grid-template: "chart names" auto "standing standing" auto / minmax(0, 1fr) minmax(0, 1.35fr);
        gap: calc(3 * var(--space)) calc(4 * var(--space));
      }

      mg-loss-chart {
        grid-area: chart;
      }

      mg-names {
        grid-area: names;
      }

      mg-standing {
        grid-area: standing;
      }

      mg-exact {
        grid-column: 1 / -1;
      }

      @media (max-width: 60rem) {
        .stage {
          grid-template: "chart" auto "standing" auto "names" auto / minmax(0, 1fr);
        }
      }

      @media (max-width: 40rem) {
        .title {
          padding: calc(3 * var(--space)) 0 calc(4 * var(--space));
        }

        section {
          padding-bottom: calc(4 * var(--space));
        }

        .stage {
          gap: calc(2 * var(--space));
        }
      }

      footer {
        padding-top: calc(3 * var(--space));
        border-top: 1px solid var(--hairline);
        color: var(--muted);
        font-size: var(--small);
      }

      footer p {
        max-width: 44rem;
        margin: 0;
      }

      kbd {
        color: var(--ink);
        font-family: var(--mono);
      }

      /* What only a hand can use stays on the screen. */
      @media print {
        mg-train-controls,
        .heading button,
        #settings,
        #share,
        footer {
          display: none;
        }

        :host,
        section {
          padding-bottom: 0;
        }

        .title {
          padding: 0 0 calc(3 * var(--space));
        }

        section + section {
          margin-top: calc(4 * var(--space));
        }

        h2,
        .heading {
          break-after: avoid;
        }
      }
    `,
  ];

  /** @type {ReturnType<typeof watchSight> | undefined} */
  #sight;

  constructor() {
    super();
    /** @type {Store | undefined} */ this.store = undefined;
    /** @type {Trainer | undefined} */ this.trainer = undefined;
  }

  firstUpdated() {
    if (!this.store) return;
    this.#sight = watchSight(this.store, (away) => this.trainer?.setAway(away));
    for (const section of this.renderRoot.querySelectorAll(".at-work")) this.#sight.showsTraining(section);
    for (const part of this.renderRoot.querySelectorAll("[data-sight]")) this.#sight.part(part);
  }

  render() {
    const state = this.store?.state;
    if (!state) return nothing;
    return html`
      <mg-header
        .state=${state} @theme=${this.#onTheme} @list=${this.#onList} @settings=${this.#onSettings}
        @go=${(/** @type {CustomEvent<string>} */ event) => this.#show(event.detail)}
      ></mg-header>
      <mg-problem
        .problem=${state.problem} .refused=${state.refused} .hasModel=${state.model !== null} .kept=${keptStep(state)}
        .step=${state.step} .learningRate=${state.settings.learningRate} @go-on=${this.#onGoOn}
        @start-over=${this.#onStartAgain} @dismiss=${() => this.store?.problemLeft()}
      ></mg-problem>
      <main @part=${(/** @type {CustomEvent<Element>} */ event) => this.#sight?.part(event.detail)}>
        <div class="title"><slot name="title"></slot></div>
        ${this.#train(state)} ${this.#generate(state)} ${this.#inside(state)} ${this.#settings(state)} ${this.#share(state)}
        <mg-away
          .state=${state} @back=${() => this.#show("#train")} @pause=${this.#onPauseBelow} @look-back=${this.#onLookBack}
        ></mg-away>
      </main>
      <footer>
        <p>
          Keys: <kbd>space</kbd> trains and pauses, <kbd>→</kbd> takes one step; in a name written slowly,
          <kbd>←</kbd> and <kbd>→</kbd> lead from letter to letter. All of it happens in this page: nothing is sent
          anywhere, nothing is fetched.
        </p>
      </footer>
    `;
  }

  /** @param {Readonly<State>} state */
  #train(state) {
    const { history, step, numSteps, model } = state;
    const ended = step >= numSteps;
    return html`
      <section id="train" class="at-work" data-sight="train" aria-labelledby="train-title">
        <h2 id="train-title"><span class="number">1</span>Train</h2>
        <div class="bar">
          <mg-train-controls
            .training=${state.training}
            .ended=${ended || state.gift !== null}
            .disabled=${!model || state.problem !== null || !hasList(state)}
            .speed=${state.speed}
            .changed=${wantsNewModel(state)}
            @toggle=${() => this.trainer?.toggle()}
            @step=${() => this.trainer?.step()}
            @start-over=${() => this.trainer?.startOver()}
            @speed=${(/** @type {CustomEvent<number>} */ event) => this.store?.speedSet(event.detail)}
          ></mg-train-controls>
          <mg-readout
            .step=${step} .numSteps=${numSteps} .loss=${history.smoothed} .rate=${state.tokensPerSecond}
          ></mg-readout>
        </div>
        <div class="stage">
          <mg-loss-chart
            .history=${history} .step=${step} .numSteps=${numSteps}
            .guess=${model?.yardsticks.guess} .past=${state.past} .shown=${state.inSight.train !== false || !state.training} @look-back=${this.#onLookBack}
          ></mg-loss-chart>
          <mg-names .names=${state.names} @pick=${this.#onPickAbove}></mg-names>
          <mg-standing
            .now=${whatItKnows(state)} .next=${whatIsNext(state)} .ended=${ended && !state.problem && !state.gift}
            @keep-going=${this.#onKeepGoing}
          ></mg-standing>
          ${state.made?.settings.exact ? html`<mg-exact .printed=${ended ? state.printed : []}></mg-exact>` : nothing}
        </div>
      </section>
    `;
  }

  /** @param {Readonly<State>} state */
  #generate(state) {
    return html`
      <section id="generate" aria-labelledby="generate-title">
        <h2 id="generate-title">
          <span class="number">2</span>Generate <span class="about">one letter at a time, by weighted chance</span>
        </h2>
        <mg-generate
          .state=${state}
          @temperature=${(/** @type {CustomEvent<number>} */ event) => this.store?.temperatureSet(event.detail)}
          @throw=${() => this.trainer?.throwOtherDice()}
          @prefix=${(/** @type {CustomEvent<string>} */ event) => this.store?.prefixSet(event.detail)}
          @letter=${(/** @type {CustomEvent<number>} */ event) => this.store?.letterShown(event.detail)}
          @pick=${(/** @type {CustomEvent<number>} */ event) => this.store?.namePicked(event.detail)}
        ></mg-generate>
      </section>
    `;
  }

  /** @param {Readonly<State>} state */
  #inside(state) {
    return html`
      <section id="inside" class="at-work" aria-labelledby="inside-title">
        <div class="heading">
          <h2 id="inside-title">
            <span class="number">3</span>Look inside <span class="about">it changes as the model trains</span>
          </h2>
          <button ?disabled=${!state.model || state.problem !== null} @click=${() => this.trainer?.toggle()}>
            ${state.training ? "Pause" : "Train"}<span class="spoken">, seen from inside</span>
          </button>
        </div>
        <mg-inside
          .state=${state}
          @kind=${(/** @type {CustomEvent} */ event) => this.store?.kindSet(event.detail)}
          @typed=${(/** @type {CustomEvent<string>} */ event) => this.store?.nameTyped(event.detail)}
        ></mg-inside>
      </section>
    `;
  }

  /** @param {Readonly<State>} state */
  #settings(state) {
    return html`
      <section id="settings" aria-labelledby="settings-title">
        <h2 id="settings-title">Settings <span class="about">what differs from the defaults stands in the address</span></h2>
        <mg-settings
          .state=${state} @settings=${this.#onSettings} @list=${this.#onList}
          @own-list=${(/** @type {CustomEvent} */ event) => this.store?.ownListTaken(event.detail)}
          @start-over=${this.#onNewModel}
        ></mg-settings>
      </section>
    `;
  }

  /** @param {Readonly<State>} state */
  #share(state) {
    return html`
      <section id="share" aria-labelledby="share-title">
        <h2 id="share-title">Share <span class="about">as a link, a file, or a piece of another page</span></h2>
        <mg-share
          .state=${state} @link=${() => this.trainer?.makeLink()} @save=${() => this.trainer?.save()}
          @load=${(/** @type {CustomEvent<File>} */ event) => this.trainer?.load(event.detail)}
          @losses=${() => this.trainer?.saveLosses()}
        ></mg-share>
      </section>
    `;
  }

  /** @param {CustomEvent<import("../state.js").Theme>} event */
  #onTheme(event) {
    this.store?.themeSet(event.detail);
    rememberTheme(event.detail);
  }

  /** @param {CustomEvent} event */
  #onSettings(event) {
    this.store?.settingsChanged(event.detail);
  }

  /** @param {CustomEvent<import("../lists.js").ListId>} event */
  #onList(event) {
    this.store?.listChosen(event.detail);
    // A list of one's own is given in the settings.
    if (event.detail === "own" && !this.store?.state.own) this.#show("#settings");
  }

  /** What was changed below is seen above. */
  #onNewModel() {
    this.#show("#train");
    this.trainer?.startOver();
  }

  /** @param {CustomEvent<number | null>} event */
  #onLookBack(event) {
    this.store?.lookedBack(event.detail);
  }

  /** @param {CustomEvent<number>} event a name in the first section, to be seen in the second */
  #onPickAbove(event) {
    this.store?.namePicked(event.detail);
    this.#show("#generate");
  }

  #onGoOn() {
    this.#focusControls();
    this.trainer?.goOn();
  }

  #onStartAgain() {
    this.#focusControls();
    this.trainer?.startOver();
  }

  #onKeepGoing() {
    this.#focusControls();
    this.trainer?.keepGoing();
  }

  #onPauseBelow() {
    this.#focusControls();
    this.trainer?.pause();
  }

  /** What had the focus is going to vanish: the controls take it, wherever the reader is looking. */
  #focusControls() {
    const controls = /** @type {HTMLElement} */ (this.renderRoot.querySelector("mg-train-controls"));
    controls.focus({ preventScroll: true });
  }

  /** @param {string} section */
  #show(section) {
    this.renderRoot.querySelector(section)?.scrollIntoView();
  }
}

if (!customElements.get("mg-page")) customElements.define("mg-page", MgPage);
