/**
 * Train or pause, one step, restart, the speed, and how far training has come. Shown with `train`, and for a model that nothing else
 * on the page could train.
 */

import { css, html, nothing, svg } from "lit";
import { stepsPerSecond } from "../model/pace.js";
import { canTrain, hasList, MORE_STEPS, shownStep, wantsNewModel } from "../model/state.js";
import { FULL_SPEED } from "../options.js";
import { View } from "./view.js";

/** @import { State } from "../model/state.js" */

const PLAY = svg`<path d="M2 0.5 11.5 6 2 11.5z" />`;
const PAUSE = svg`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`;

/** In `ch`, of which Chinese, Japanese and Korean letters take two. @param {string} text */
const widthOf = (text) => text.replace(/[\u2e80-\uffdc]/g, "  ").length;

export class Controls extends View {
  static id = "controls";

  static styles = css`
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(1.5 * var(--space)) calc(4 * var(--space));
    }

    .buttons {
      display: flex;
      flex: 1 1 auto;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(1.5 * var(--space));
    }

    .others {
      flex-basis: 100%;
    }

    .link {
      color: var(--muted);
      font-size: var(--medium);
    }

    /* As wide as its longest word, so that the others stay where they are when it changes. */
    .primary {
      min-width: calc(11.25 * var(--mg-rem));
    }

    .lit {
      border-color: var(--accent);
      color: var(--accent);
      box-shadow: inset 0 0 0 1px var(--accent);
    }

    label {
      display: grid;
      flex: 1 1 calc(12 * var(--mg-rem));
      grid-template-columns: auto minmax(calc(6 * var(--mg-rem)), 1fr) auto;
      align-items: center;
      gap: calc(1.5 * var(--space));
      max-width: calc(20 * var(--mg-rem));
      margin-inline-start: var(--space);
      color: var(--muted);
      font-size: var(--medium);
    }

    dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(3 * var(--space));
      margin: 0;
      color: var(--muted);
      font: var(--small) / 1.6 var(--mono);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    dl div {
      display: flex;
      gap: 1ch;
      min-width: calc(var(--widest) * 1ch);
    }

    dd {
      margin: 0;
    }

    dd b {
      color: var(--ink);
      font-weight: 400;
    }

    @container (max-width: 640px) {
      label {
        flex-basis: 100%;
        max-width: none;
        margin: 0;
      }

      button:not(.link) {
        flex: 1 0 auto;
      }
    }

    /* Where the longest word of the first button would not fit beside the others, it has a line of its own. */
    @container (max-width: 352px) {
      .primary {
        flex-basis: 100%;
      }
    }

    @media print {
      .buttons {
        display: none;
      }
    }
  `;

  /** The controls that a newcomer does not need are on show. */
  isOpen = false;

  render() {
    const { t, state } = this;
    const { training, step, numSteps, speed, shared } = state;
    const hasEnded = step >= numSteps && shared === null;
    const isDisabled = !canTrain(state);
    const changed = wantsNewModel(state);
    const word = training ? "train.pause" : hasEnded ? "train.extend" : "train.train";
    const reset = html`
      <button class="reset ${changed ? "lit" : ""}" ?disabled=${!hasList(state)} @click=${() => this.trainer.reset()}>
        ${t(changed ? "settings.apply" : "train.reset")}
      </button>
    `;
    return html`
      <div class="bar">
        <div class="buttons">
          <button class="primary" ?disabled=${isDisabled} @click=${() => this.trainer.toggle()}>
            <svg viewBox="0 0 12 12" aria-hidden="true">${training ? PAUSE : PLAY}</svg>${t(word, { count: MORE_STEPS })}
          </button>
          ${changed && !this.isOpen ? reset : nothing}
          <button class="link more" aria-expanded=${this.isOpen} @click=${() => this.set({ isOpen: !this.isOpen })}>
            ${t(this.isOpen ? "train.less" : "train.more")}
          </button>
        </div>
        ${this.#readout(state)}
        <div class="buttons others" ?hidden=${!this.isOpen}>
          <button class="step" ?disabled=${isDisabled || hasEnded} @click=${() => this.trainer.step()}>${t("train.step")}</button>
          ${changed && !this.isOpen ? nothing : reset}
          <label>
            <span aria-hidden="true">${t("train.slow")}</span>
            <input
              class="speed" type="range" min="0" max=${FULL_SPEED} step="1" .value=${String(speed)}
              aria-label=${t("train.speed-label")} aria-valuetext=${this.#speedInWords(speed)}
              @input=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => this.store.set({ speed: target.valueAsNumber })}
            >
            <span aria-hidden="true">${t("train.fast")}</span>
          </label>
        </div>
      </div>
    `;
  }

  /** Of the step shown. Figures stay in place: each has the width that it may come to need. @param {Readonly<State>} state */
  #readout({ model, numSteps, settings, tokensPerSecond, waiting }) {
    const { t } = this;
    const end = t.count(model ? numSteps : settings.numSteps);
    const { step, loss } = shownStep(this.state);
    const [engine, rate] = [t("readout.engine"), ` ${t("readout.rate")}`];
    const item = (
      /** @type {string} */ kind,
      /** @type {string} */ term,
      /** @type {string} */ figure,
      /** @type {string} */ rest,
      /** @type {string} */ widest,
    ) => html`
      <div class=${kind} .style=${`--widest: ${widthOf(`${term} ${widest}${rest}`)}`}><dt>${term}</dt><dd><b>${figure}</b>${rest}</dd></div>
    `;
    return html`
      <dl part="readout">
        ${item("step", t("readout.step"), t.count(step), ` / ${end}`, end)}
        ${item("loss", t("readout.loss"), t.loss(loss), "", "0.00")}
        ${waiting ? item("engine", engine, t("readout.waiting"), "", `000 k${rate}`) : item("engine", engine, t.rate(tokensPerSecond), rate, "000 k")}
      </dl>
    `;
  }

  /** @param {number} speed */
  #speedInWords(speed) {
    if (speed >= FULL_SPEED) return this.t("train.full-speed");
    return this.t("train.speed", { count: Math.round(stepsPerSecond(speed)) });
  }
}
