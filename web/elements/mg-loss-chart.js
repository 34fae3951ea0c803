/**
 * The loss, step by step: pale for each name, strong for the smoothed curve, amber for held-out names, dotted for a
 * guess among all letters. Curves carry their names at their ends. uPlot draws; in words the chart is its caption. A
 * slider lies over the plot: dragging along the curve fires `look-back` with the step, or with null for now.
 */

import { css, html, LitElement, nothing, unsafeCSS } from "lit";
import uPlot from "uplot";
import plotStyle from "uplot/dist/uPlot.min.css?inline";
import { annotate, FONT_SIZE, STEPS_GAP } from "../chart-words.js";
import { cssColour, onColours } from "../colours.js";
import { formatCount, formatLoss } from "../format.js";
import { LossHistory } from "../history.js";
import { base, buttons } from "../style/shared.js";
import { tell } from "../tell.js";

/** Room on the right for the names of the curves, once they have come to the end. */
const LABEL_ROOM = 68;

/** Room on the left for the figures of the loss, and below for those of the steps. */
const LOSS_ROOM = 32;
const STEPS_ROOM = 26;

/** The slider's places along the curve; the moments that were kept are about as many. */
const PLACES = 200;

/** The distance of two lines of the grid: the first that makes no more than so many spaces. */
const GRIDS = [0.5, 1, 2, 5];
const MOST_SPACES = 8;

/** The range is rounded to this. */
const ROUND = 0.5;

/** A loss of so many random guesses is no longer in sight: too large a step size can make it a million. */
const MOST_GUESSES = 3;

/** Where most runs stay from their first step to their last. */
const FIRST_RANGE = [2, 3.5];

export class MgLossChart extends LitElement {
  static properties = {
    history: { attribute: false },
    step: { type: Number },
    numSteps: { type: Number },
    guess: { type: Number },
    past: { type: Number },
    shown: { type: Boolean },
    pointed: { state: true },
  };

  static styles = [
    unsafeCSS(plotStyle),
    base,
    buttons,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      figure {
        position: relative;
        margin: 0;
      }

      .plot {
        height: 15rem;
        overflow: hidden;
      }

      /* The knob is a line across the plot; its middle goes from the first step to the last. */
      input {
        --knob: 1.25rem;
        position: absolute;
        top: 0.5rem;
        left: calc(${LOSS_ROOM}px - var(--knob) / 2);
        width: calc(100% - ${LOSS_ROOM + LABEL_ROOM}px + var(--knob));
        height: var(--plot-height);
        margin: 0;
        appearance: none;
        background: none;
        cursor: ew-resize;
        touch-action: pan-y;
      }

      input::-webkit-slider-runnable-track {
        height: 100%;
      }

      input::-moz-range-track {
        height: 100%;
        background: none;
      }

      input::-webkit-slider-thumb {
        appearance: none;
        width: var(--knob);
        height: var(--plot-height);
        background:
          radial-gradient(circle at 50% calc(100% - 0.45rem), var(--accent) 0.375rem, transparent 0.42rem) no-repeat,
          linear-gradient(var(--accent), var(--accent)) center / var(--line, 1px) 100% no-repeat;
      }

      input::-moz-range-thumb {
        width: var(--knob);
        height: var(--plot-height);
        border: 0;
        border-radius: 0;
        background:
          radial-gradient(circle at 50% calc(100% - 0.45rem), var(--accent) 0.375rem, transparent 0.42rem) no-repeat,
          linear-gradient(var(--accent), var(--accent)) center / var(--line, 1px) 100% no-repeat;
      }

      .past {
        --line: 2px;
      }

      :host {
        --plot-height: calc(15rem - ${STEPS_ROOM}px - 0.5rem);
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

      @media (max-width: 40rem) {
        :host {
          --plot-height: calc(10.5rem - ${STEPS_ROOM}px - 0.5rem);
        }

        .plot {
          height: 10.5rem;
        }
      }

      @media print {
        input {
          display: none;
        }
      }
    `,
  ];

  /** @type {uPlot | undefined} */
  #plot;

  /** @type {ResizeObserver | undefined} */
  #resizes;

  #forgetColours = () => {};

  /** The lowest and highest line of the grid: they move apart when a curve needs it, and never back within a run. */
  #range = FIRST_RANGE;

  constructor() {
    super();
    this.history = new LossHistory();
    this.step = 0;
    this.numSteps = 1;
    /** @type {number | undefined} */ this.guess = undefined;
    /** @type {number | null} */ this.past = null;
    /** Out of sight it need not be drawn. */
    this.shown = true;
    /** @type {number | null} the step under the pointer */ this.pointed = null;
  }

  render() {
    return html`
      <figure>
        <div class="plot" aria-hidden="true"></div>
        ${this.step > 0 ? this.#slider() : nothing}
        <figcaption class="spoken">${this.#inWords}</figcaption>
      </figure>
      <p class="when">${this.#when()}</p>
    `;
  }

  #slider() {
    const shown = this.past ?? this.step;
    return html`
      <input
        type="range" class=${this.past === null ? "now" : "past"} aria-label="Moment shown · step"
        min="0" max=${this.numSteps} step=${Math.max(1, Math.round(this.numSteps / PLACES))}
        aria-valuetext=${`step ${formatCount(shown)}${this.past === null ? ", now" : ""}`}
        .value=${String(shown)} @input=${this.#onSlide} @pointermove=${this.#onPointer}
        @pointerleave=${() => this.#pointTo(null)}
      >
    `;
  }

  #when() {
    const step = this.pointed ?? this.past;
    if (step === null)
      return this.step > 0
        ? "Drag along the curve to go back in time."
        : "The loss will be drawn here: lower is better.";
    const figures = html`<b>Step ${formatCount(step)}</b>${step === this.past ? " is shown" : ""}: training ${formatLoss(this.history.smoothedAt(step))}`;
    if (this.past === null) return figures;
    return html`${figures}. <button class="link now" @click=${() => tell(this, "look-back", null)}>Back to now</button>`;
  }

  /** @param {Event & { target: HTMLInputElement }} event */
  #onSlide(event) {
    const step = event.target.valueAsNumber;
    tell(this, "look-back", step >= this.step ? null : step);
    // Beyond the last step there is nothing to show: the knob stays there.
    if (step > this.step) event.target.value = String(this.step);
  }

  /** @param {PointerEvent} event */
  #onPointer(event) {
    const plot = this.#plot;
    if (!plot) return;
    const step = Math.round(plot.posToVal(event.clientX - plot.over.getBoundingClientRect().left, "x"));
    this.#pointTo(step >= 0 && step < this.step ? step : null);
  }

  /** @param {number | null} step */
  #pointTo(step) {
    this.pointed = step;
    this.#plot?.setCursor({ left: step === null ? -10 : this.#plot.valToPos(step, "x"), top: 0 }, false);
  }

  get #inWords() {
    const { length, smoothed, lastHeldOut } = this.history;
    return [
      `Chart of the loss after ${formatCount(length)} of ${formatCount(this.numSteps)} steps.`,
      smoothed === null ? "" : `Training, smoothed: ${formatLoss(smoothed)}.`,
      lastHeldOut === null ? "" : `Held-out names: ${formatLoss(lastHeldOut)}.`,
      this.guess === undefined ? "" : `A random guess: ${formatLoss(this.guess)}.`,
    ].join(" ");
  }

  connectedCallback() {
    super.connectedCallback();
    this.#forgetColours = onColours(() => this.#plot?.redraw(false));
    if (this.hasUpdated) this.#makePlot();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#forgetColours();
    this.#plot?.destroy();
    this.#resizes?.disconnect();
  }

  firstUpdated() {
    this.#makePlot();
  }

  /** A plot listens to the window, so it ends when the chart leaves the page, and another begins when it comes back. */
  #makePlot() {
    const box = /** @type {HTMLElement} */ (this.renderRoot.querySelector(".plot"));
    const plot = new uPlot(this.#options(box), this.#data, box);
    this.#plot = plot;
    this.#resizes = new ResizeObserver(() => plot.setSize(sizeOf(box)));
    this.#resizes.observe(box);
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has("history")) this.#range = FIRST_RANGE;
    this.#widenRange();
    if (this.shown) this.#plot?.setData(this.#data);
  }

  /** @returns {uPlot.AlignedData} */
  get #data() {
    const { steps, raw, smooth, heldOut } = this.history;
    return [steps, raw, smooth, heldOut];
  }

  #widenRange() {
    const { guess } = this;
    if (guess === undefined) return;
    const { smoothed, lastHeldOut } = this.history;
    const values = [smoothed ?? guess, lastHeldOut ?? guess, guess].map((loss) => Math.min(loss, MOST_GUESSES * guess));
    this.#range = [
      Math.min(this.#range[0], ...values.map((value) => Math.floor((value - 0.1) / ROUND) * ROUND)),
      Math.max(this.#range[1], ...values.map((value) => Math.ceil(value / ROUND) * ROUND)),
    ];
  }

  /**
   * @param {HTMLElement} box
   * @returns {uPlot.Options}
   */
  #options(box) {
    const font = `${FONT_SIZE}px ${getComputedStyle(this).getPropertyValue("--mono")}`;
    const axis = { font, stroke: () => cssColour(this, "muted"), ticks: { show: false } };
    return {
      ...sizeOf(box),
      padding: [8, LABEL_ROOM, 0, 0],
      cursor: { y: false, points: { show: false }, drag: { setScale: false } },
      legend: { show: false },
      scales: {
        x: { time: false, range: () => [0, this.numSteps] },
        y: { range: () => [this.#range[0] - ROUND / 2, this.#range[1] + ROUND / 3] },
      },
      axes: [
        {
          ...axis,
          size: STEPS_ROOM,
          gap: STEPS_GAP,
          grid: { show: false },
          splits: () => this.#stepMarks,
          values: (_, marks) => marks.map(formatCount),
        },
        {
          ...axis,
          size: LOSS_ROOM,
          gap: 10,
          grid: { stroke: () => cssColour(this, "hairline"), width: 1 },
          splits: () => this.#lossMarks,
          values: (_, marks) => marks.map((mark) => mark.toFixed(mark < 10 ? 1 : 0)),
        },
      ],
      series: [
        {},
        { stroke: () => cssColour(this, "accent-pale"), width: 1, points: { show: false } },
        { stroke: () => cssColour(this, "accent"), width: 2, points: { show: false } },
        { stroke: () => cssColour(this, "held-out"), width: 1.5, spanGaps: true, points: { show: false } },
      ],
      hooks: { draw: [(plot) => annotate(plot, this.#annotations(font))] },
    };
  }

  /**
   * @param {string} font
   * @returns {import("../chart-words.js").Words}
   */
  #annotations(font) {
    const { history, numSteps, guess } = this;
    return { font, top: this.#range[1], history, numSteps, guess };
  }

  get #stepMarks() {
    return [0, 1, 2, 3, 4].map((quarter) => (quarter * this.numSteps) / 4);
  }

  get #lossMarks() {
    const [least, most] = this.#range;
    const grid = GRIDS.find((grid) => (most - least) / grid <= MOST_SPACES) ?? GRIDS[GRIDS.length - 1];
    const first = Math.ceil(least / grid);
    return Array.from({ length: Math.floor(most / grid) - first + 1 }, (_, line) => (first + line) * grid);
  }
}

/** @param {HTMLElement} box */
function sizeOf(box) {
  return { width: box.clientWidth, height: box.clientHeight };
}

if (!customElements.get("mg-loss-chart")) customElements.define("mg-loss-chart", MgLossChart);
