/** The loss curve. Dragging along the curve shows an earlier step. */

import { css, html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";
import { isAltered } from "../model/state.js";
import { LABEL_ROOM, LOSS_ROOM, LossChart, STEPS_ROOM } from "./parts/loss-chart.js";
import { stepSlider } from "./parts/step-slider.js";
import { View } from "./view.js";

/** @import { State } from "../model/state.js" */

export class Train extends View {
  static id = "train";

  static styles = css`
    & {
      --plot-height: calc(calc(15 * var(--mg-rem)) - ${STEPS_ROOM}px - calc(0.5 * var(--mg-rem)));
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: calc(2 * var(--space));
      min-width: 0;
    }

    figure {
      position: relative;
    }

    .plot {
      display: block;
      width: 100%;
      height: calc(15 * var(--mg-rem));
    }

    /* The knob is a line across the plot; its middle goes from the first step to the last. */
    .moment {
      --knob: calc(1.25 * var(--mg-rem));
      position: absolute;
      top: calc(0.5 * var(--mg-rem));
      left: calc(${LOSS_ROOM}px - var(--knob) / 2);
      width: calc(100% - ${LOSS_ROOM + LABEL_ROOM}px + var(--knob));
      height: var(--plot-height);
      margin: 0;
      appearance: none;
      background: none;
      cursor: ew-resize;
      touch-action: pan-y;
    }

    .moment::-webkit-slider-runnable-track {
      height: 100%;
      background: none;
    }

    .moment::-moz-range-track {
      height: 100%;
      background: none;
    }

    .moment::-webkit-slider-thumb {
      appearance: none;
      width: var(--knob);
      height: var(--plot-height);
      margin: 0;
      border-radius: 0;
      background:
        radial-gradient(circle at 50% calc(100% - calc(0.45 * var(--mg-rem))), var(--accent) calc(0.375 * var(--mg-rem)), transparent calc(0.42 * var(--mg-rem))) no-repeat,
        linear-gradient(var(--accent), var(--accent)) center / var(--line, 1px) 100% no-repeat;
    }

    .moment::-moz-range-thumb {
      width: var(--knob);
      height: var(--plot-height);
      border: 0;
      border-radius: 0;
      background:
        radial-gradient(circle at 50% calc(100% - calc(0.45 * var(--mg-rem))), var(--accent) calc(0.375 * var(--mg-rem)), transparent calc(0.42 * var(--mg-rem))) no-repeat,
        linear-gradient(var(--accent), var(--accent)) center / var(--line, 1px) 100% no-repeat;
    }

    .past {
      --line: 2px;
    }

    .when {
      min-height: 1.7em;
      margin: var(--space) 0 0;
      color: var(--muted);
      font-size: var(--small);
      font-variant-numeric: tabular-nums;
      line-height: 1.7;
    }

    .when b {
      color: var(--ink);
      font-weight: 400;
    }

    .exact {
      max-width: calc(60 * var(--mg-rem));
      margin: 0;
      color: var(--muted);
      font-size: var(--small);
    }

    @container (max-width: 640px) {
      & {
        --plot-height: calc(calc(10.5 * var(--mg-rem)) - ${STEPS_ROOM}px - calc(0.5 * var(--mg-rem)));
      }

      .plot {
        height: calc(10.5 * var(--mg-rem));
      }
    }

    @media print {
      .moment {
        display: none;
      }
    }
  `;

  /** The step under the pointer. @type {number | null} */
  pointed = null;
  #chart = new LossChart(this.host);

  render() {
    const { t, state } = this;
    const { history, step, numSteps, model, viewedStep } = state;
    this.#chart.draw(t, { history, numSteps, guess: model?.baselines.guess });
    return html`
      <div part="chart">
        <figure>
          <canvas class="plot" aria-hidden="true" ${ref(this.#chart.attach)}></canvas>
          ${step > 0 && this.hasControls ? this.#slider(state) : nothing}
          <figcaption class="spoken">${this.#inWords(state)}</figcaption>
        </figure>
        <p class="when">${this.#when(state, viewedStep ?? this.pointed)}</p>
      </div>
      ${state.made?.settings.precision === "f64" ? html`<p class="exact">${t(isAltered(state) ? "exact.altered" : "exact.note")}</p>` : nothing}
    `;
  }

  /** @param {Readonly<State>} state */
  #slider({ step, viewedStep }) {
    const { t, store } = this;
    const isLatest = viewedStep === null;
    return stepSlider(t, store, {
      kind: `moment ${isLatest ? "now" : "past"}`,
      inWords: isLatest ? t("train.at-latest", { step }) : t("train.at-step", { step: viewedStep }),
      onPointer: this.#onPointer,
      onLeave: () => this.#pointTo(null),
    });
  }

  /** @param {Readonly<State>} state @param {number | null} step */
  #when({ history, step: latest, viewedStep }, step) {
    const { t } = this;
    if (step === null && !this.hasControls) return nothing;
    if (step === null) return t(latest > 0 ? "train.drag" : "train.no-curve");
    const slots = { step: html`<b>${t("train.step-number", { step })}</b>`, loss: t.loss(history.smoothedAt(step)) };
    const figures = t.parts(step === viewedStep ? "train.shown" : "train.pointed", slots);
    if (viewedStep === null || !this.hasControls) return figures;
    return html`${figures} <button class="link now" @click=${() => this.store.stepViewed(null)}>${t("train.latest")}</button>`;
  }

  #onPointer = (/** @type {PointerEvent} */ event) => {
    const step = this.#chart.stepAt(event);
    this.#pointTo(step !== null && step >= 0 && step < this.state.step ? step : null);
  };

  /** @param {number | null} pointed */
  #pointTo(pointed) {
    this.#chart.point(pointed);
    this.set({ pointed });
  }

  /** @param {Readonly<State>} state */
  #inWords({ history, numSteps, model }) {
    const { t } = this;
    const { length, smoothed, lastHeldOut } = history;
    const guess = model?.baselines.guess;
    return [
      t("chart.label", { step: length, numSteps }),
      smoothed === null ? "" : t("chart.label-training", { loss: t.loss(smoothed) }),
      lastHeldOut === null ? "" : t("chart.label-held-out", { loss: t.loss(lastHeldOut) }),
      guess === undefined ? "" : t("chart.label-guess", { loss: t.loss(guess) }),
    ].join(" ");
  }
}
