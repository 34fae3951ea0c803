/** The loss curve, and those of pinned runs. Dragging along the curve shows an earlier step. */

import { css, html, nothing, svg } from "lit";
import { differencesOf, NUMBERS, pinnedNow, shownRuns } from "../model/runs.js";
import { canPin, isAltered } from "../model/state.js";
import { optionOf } from "../options.js";
import { dashesOf, LOSS_ROOM, LossChart, labelRoom, STEPS_ROOM } from "./parts/loss-chart.js";
import { stepSlider } from "./parts/step-slider.js";
import { View } from "./view.js";

/** @import { PinnedRun, Run } from "../model/runs.js" */
/** @import { State } from "../model/state.js" */
/** @import { OptionKey } from "../options.js" */
/** @import { Words } from "../words/words.js" */

export class Train extends View {
  static id = "train";

  static styles = css`
    & {
      --plot: calc(15 * var(--mg-rem));
      --plot-height: calc(var(--plot) - ${STEPS_ROOM}px - calc(0.5 * var(--mg-rem)));
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
      height: var(--plot);
    }

    /* In the corner that curves leave free, right of the plot: so it stays in its place when the list below the plot grows. */
    .pin {
      position: absolute;
      inset: 0 0 auto auto;
      width: calc(var(--labels) - 8px);
      color: var(--muted);
      font-size: calc(0.75 * var(--mg-rem));
      line-height: 1.4;
      text-align: start;
    }

    /* A line for each pinned run and one for the current run, also while that is one of them: so nothing moves when it is made anew. */
    .runs {
      min-height: calc(1.5 * var(--mg-rem) * var(--lines));
      color: var(--muted);
      font-size: calc(0.75 * var(--mg-rem));
      line-height: 1.4;
    }

    .runs li {
      display: flex;
      align-items: center;
      gap: var(--space);
      min-height: calc(1.5 * var(--mg-rem));
    }

    .runs svg {
      flex: none;
      width: ${LOSS_ROOM}px;
      height: 2px;
      overflow: visible;
    }

    .runs line {
      stroke: var(--muted);
      stroke-width: 1.5;
    }

    .runs .current line {
      stroke: var(--accent);
      stroke-width: 2;
    }

    .runs button {
      flex: none;
      min-width: calc(1.5 * var(--mg-rem));
      min-height: calc(1.5 * var(--mg-rem));
      padding: 0;
      border: 0;
      color: inherit;
    }

    /* The knob is a line across the plot; its middle goes from the first step to the last. */
    .moment {
      --knob: calc(1.25 * var(--mg-rem));
      position: absolute;
      top: calc(0.5 * var(--mg-rem));
      left: calc(${LOSS_ROOM}px - var(--knob) / 2);
      width: calc((100% - ${LOSS_ROOM}px - var(--labels)) * var(--share) + var(--knob));
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
        --plot: calc(10.5 * var(--mg-rem));
      }
    }

    @media print {
      .moment,
      .pin,
      .runs button {
        display: none;
      }
    }
  `;

  /** The step under the pointer. @type {number | null} */
  pointed = null;
  #chart = new LossChart(this.host);

  render() {
    const { t, state } = this;
    const { history, step, numSteps, model, viewedStep, settings, pinned } = state;
    const before = pinned.filter((run) => run !== pinnedNow(state));
    // Those that went on for longer are seen to their ends.
    const axisSteps = Math.max(numSteps, ...before.map(({ history }) => history.length));
    const { learningRate } = settings;
    const guess = model?.baselines.guess;
    this.#chart.draw(t, { history, numSteps, learningRate, axisSteps, pinned: before, guess });
    return html`
      <div part="chart">
        <figure .style=${`--share: ${numSteps / axisSteps}; --labels: ${labelRoom(t)}px`}>
          ${this.#chart.canvas}
          ${step > 0 && this.hasControls ? this.#slider(state) : nothing}
          <figcaption class="spoken">${this.#inWords(state)}</figcaption>
          ${this.hasControls ? this.#pin(state) : nothing} ${pinned.length ? this.#runs(shownRuns(state)) : nothing}
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

  /**
   * Pressed, it keeps the run in the chart; pressed again, no longer. Not shown during training, when the chart is to be watched.
   * @param {Readonly<State>} state
   */
  #pin(state) {
    const { t, store } = this;
    const now = pinnedNow(state);
    if (state.training || state.history.smoothed === null) return nothing;
    const isFull = !now && !canPin(state);
    return html`
      <button
        class="link pin" aria-pressed=${now !== undefined} aria-disabled=${isFull}
        @click=${() => (now ? store.runUnpinned(now.number) : store.runPinned())}
      >${isFull ? t("pin.full", { count: NUMBERS.length }) : t("pin.pin")}</button>
    `;
  }

  /** @param {(Run | PinnedRun)[]} runs */
  #runs(runs) {
    const { t, state } = this;
    const keys = differencesOf(runs);
    return html`
      <ol class="runs" .style=${`--lines: ${state.pinned.length + 1}`}>
        ${runs.map((run) => {
          const number = "number" in run ? run.number : 0;
          const isNow = run.history === state.history;
          const settings = runs.length === 1 ? t("pin.only") : inDifferences(t, run, keys);
          const words = isNow
            ? t("pin.now", { settings })
            : t("pin.run", { number, settings, loss: t.loss(run.history.smoothed) });
          return html`
            <li class=${isNow ? "current" : ""}>
              <svg aria-hidden="true">${svg`<line y1="1" x2="${LOSS_ROOM}" y2="1" stroke-dasharray=${isNow ? nothing : dashesOf(number).join(" ")} />`}</svg>
              <span>${words}</span> ${number && this.hasControls ? this.#remove(number) : nothing}
            </li>
          `;
        })}
      </ol>
    `;
  }

  /** @param {number} number */
  #remove(number) {
    const label = this.t("pin.remove", { number });
    return html`<button aria-label=${label} title=${label} @click=${() => this.#unpin(number)}>×</button>`;
  }

  /** The button that had the focus is gone: the next one takes it. @param {number} number */
  async #unpin(number) {
    this.store.runUnpinned(number);
    await this.host.updateComplete;
    const next = this.find(".runs button");
    if (next) next.focus();
    else this.host.session.focusControls();
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
  #inWords({ history, numSteps, model, settings }) {
    const { t } = this;
    const { length, smoothed, lastHeldOut } = history;
    const guess = model?.baselines.guess;
    return [
      t("chart.label", { step: length, numSteps }),
      smoothed === null ? "" : t("chart.label-training", { loss: t.loss(smoothed) }),
      lastHeldOut === null ? "" : t("chart.label-held-out", { loss: t.loss(lastHeldOut) }),
      guess === undefined ? "" : t("chart.label-guess", { loss: t.loss(guess) }),
      t("chart.rate", { rate: t.value(history.rates[0] ?? settings.learningRate) }),
    ].join(" ");
  }
}

/** @param {Words} t @param {Run} run @param {OptionKey[]} keys of what is to be named @returns {string} */
function inDifferences(t, { plan }, keys) {
  const said = keys.map((key) => {
    if (key === "list") return t(`list.${plan.list}`);
    const value = /** @type {any} */ (plan.settings)[key];
    // By the term that the form has beside the plain name; f32 and f64 need none.
    return [optionOf(key).term, typeof value === "number" ? t.value(value) : value].join(" ").trim();
  });
  return t.list(said) || t("pin.same");
}
