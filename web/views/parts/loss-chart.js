/**
 * The loss, step by step: pale for each name, strong for the smoothed curve, amber for held-out names, dotted for a
 * random guess. Curves carry their names at their ends. uPlot draws.
 */

import uPlot from "uplot";
import { annotate, FONT_SIZE, STEPS_GAP } from "./chart-labels.js";
import { LABEL_ROOM, LOSS_ROOM, STEPS_ROOM } from "./chart-room.js";
import { cssColour, frameOf } from "./colours.js";

/** @import { LossHistory } from "../../model/loss-history.js" */
/** @import { Words } from "../../words/words.js" */

/** The distance of two lines of the grid: the first that makes no more than so many spaces. */
const GRIDS = [0.5, 1, 2, 5];
const MAX_SPACES = 8;

/** The range is rounded to this. */
const ROUND = 0.5;

/** A loss of more random guesses than this is not shown: too high a learning rate can make it a million. */
const MAX_GUESSES = 3;

/** Where most runs stay from their first step to their last. */
const FIRST_RANGE = [2, 3.5];

/** @typedef {{ history: LossHistory, numSteps: number, guess: number | undefined }} Run */

export class LossChart {
  #host;
  /** @type {uPlot | undefined} */
  #plot;
  /** @type {ResizeObserver | undefined} */
  #resizes;
  /** @type {Words | undefined} */
  #t;
  /** @type {Run | undefined} */
  #run;
  /** The lowest and highest line of the grid: they move apart when a curve needs it, and never back within a run. */
  #range = FIRST_RANGE;

  /** @param {HTMLElement} host the element in whose colours it is drawn */
  constructor(host) {
    this.#host = host;
  }

  /**
   * To be called with the box for the plot, and with nothing when it leaves the page: a plot listens to the window.
   * @param {Element | undefined} box
   */
  attach = (box) => {
    this.#plot?.destroy();
    this.#plot = undefined;
    this.#resizes?.disconnect();
    if (!(box instanceof HTMLElement)) return;
    this.#resizes = new ResizeObserver(() => this.#fit(box));
    this.#resizes.observe(box);
  };

  /** @param {Words} t @param {Run} run */
  draw(t, run) {
    if (run.history !== this.#run?.history) this.#range = FIRST_RANGE;
    [this.#t, this.#run] = [t, run];
    this.#widenRange(run);
    // At once, and not in a microtask: what is about to be printed must be there.
    const plot = this.#plot;
    plot?.batch(() => plot.setData(dataOf(run)));
  }

  /** @param {PointerEvent} event @returns {number | null} the step under the pointer */
  stepAt({ clientX }) {
    const plot = this.#plot;
    return plot ? Math.round(plot.posToVal(clientX - plot.over.getBoundingClientRect().left, "x")) : null;
  }

  /** @param {number | null} step where the vertical line stands */
  point(step) {
    this.#plot?.setCursor({ left: step === null ? -10 : this.#plot.valToPos(step, "x"), top: 0 }, false);
  }

  /** @param {HTMLElement} box */
  #fit(box) {
    const size = { width: box.clientWidth, height: box.clientHeight };
    if (this.#plot) this.#plot.setSize(size);
    else if (this.#run && size.width > 0)
      this.#plot = new uPlot({ ...size, ...this.#options() }, dataOf(this.#run), box);
  }

  /** @param {Run} run */
  #widenRange({ history, guess }) {
    if (guess === undefined) return;
    const { smoothed, lastHeldOut } = history;
    const values = [smoothed ?? guess, lastHeldOut ?? guess, guess].map((loss) => Math.min(loss, MAX_GUESSES * guess));
    this.#range = [
      Math.min(this.#range[0], ...values.map((value) => Math.floor((value - 0.1) / ROUND) * ROUND)),
      Math.max(this.#range[1], ...values.map((value) => Math.ceil(value / ROUND) * ROUND)),
    ];
  }

  /** @returns {Omit<uPlot.Options, "width" | "height">} */
  #options() {
    const host = this.#host;
    const font = `${FONT_SIZE}px ${getComputedStyle(frameOf(host)).getPropertyValue("--mono")}`;
    const axis = { font, stroke: () => cssColour(host, "muted"), ticks: { show: false } };
    return {
      padding: [8, LABEL_ROOM, 0, 0],
      cursor: { y: false, points: { show: false }, drag: { setScale: false } },
      legend: { show: false },
      scales: {
        x: { time: false, range: () => [0, this.#numSteps] },
        y: { range: () => [this.#range[0] - ROUND / 2, this.#range[1] + ROUND / 3] },
      },
      axes: [
        {
          ...axis,
          size: STEPS_ROOM,
          gap: STEPS_GAP,
          grid: { show: false },
          splits: () => [0, 1, 2, 3, 4].map((quarter) => (quarter * this.#numSteps) / 4),
          values: (_, marks) => marks.map((mark) => this.#t?.count(mark) ?? null),
        },
        {
          ...axis,
          size: LOSS_ROOM,
          gap: 10,
          grid: { stroke: () => cssColour(host, "hairline"), width: 1 },
          splits: () => this.#lossMarks,
          values: (_, marks) => marks.map((mark) => this.#t?.fixed(mark, mark < 10 ? 1 : 0) ?? null),
        },
      ],
      series: [
        {},
        { stroke: () => cssColour(host, "accent-pale"), width: 1, points: { show: false } },
        { stroke: () => cssColour(host, "accent"), width: 2, points: { show: false } },
        { stroke: () => cssColour(host, "held-out"), width: 1.5, spanGaps: true, points: { show: false } },
      ],
      hooks: { draw: [(plot) => this.#annotate(plot, font)] },
    };
  }

  get #numSteps() {
    return this.#run?.numSteps ?? 1;
  }

  /** @param {uPlot} plot @param {string} font */
  #annotate(plot, font) {
    if (this.#run && this.#t) annotate(plot, { ...this.#run, host: this.#host, t: this.#t, font, top: this.#range[1] });
  }

  get #lossMarks() {
    const [min, max] = this.#range;
    const grid = GRIDS.find((grid) => (max - min) / grid <= MAX_SPACES) ?? GRIDS[GRIDS.length - 1];
    const first = Math.ceil(min / grid);
    return Array.from({ length: Math.floor(max / grid) - first + 1 }, (_, line) => (first + line) * grid);
  }
}

/** @param {Run} run @returns {uPlot.AlignedData} */
const dataOf = ({ history: { steps, raw, smooth, heldOut } }) => [steps, raw, smooth, heldOut];
