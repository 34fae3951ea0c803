/**
 * The loss, step by step: pale for each name, strong for the smoothed curve, amber for held-out names, dotted for a random guess.
 * Curves carry their names at their ends. Runs that were pinned lie under the current one, each with dashes of its own.
 * Along the bottom the learning rate falls, on a scale of its own.
 */

import { rateAt } from "../../model/state.js";
import { coloursOf, cssColour, monospaceOf } from "./colours.js";

/** @import { LossHistory } from "../../model/loss-history.js" */
/** @import { PinnedRun } from "../../model/runs.js" */
/** @import { Words } from "../../words/words.js" */

/** In pixels. Room on the left for the figures of the loss, and below for those of the steps. */
export const LOSS_ROOM = 32;
export const STEPS_ROOM = 26;

/** Room above. */
const TOP = 8;

const FONT_SIZE = 12;

/** @param {string} text in monospace, as wide as it is at most: letters of East Asia are square */
const widthOf = (text) => text.length * (text > "\u2e80" ? FONT_SIZE : 7.25);

/** Room on the right for the names of the curves, once they have come to the end, and of the axis. @param {Words} t */
export const labelRoom = (t) =>
  Math.max(
    68,
    10 + Math.max(widthOf(t("chart.training")), widthOf(t("chart.held-out"))),
    26 + widthOf(t("chart.steps")),
  );

/** The height of a line of text: two names of curves keep this distance. */
const LINE = 15;

/** Distances of two lines of the grid: the first that gives no more than MAX_SPACES is taken. */
const GRIDS = [0.5, 1, 2, 5];
const MAX_SPACES = 8;

/** The range is rounded to this. */
const ROUND = 0.5;

/** A loss above this many random guesses is not shown: too high a learning rate can make it a million. */
const MAX_GUESSES = 3;

/** Where most runs stay from their first step to their last. */
const FIRST_RANGE = [2, 3.5];

/** Dashes and gaps of pinned runs by their numbers, in pixels. */
const DASHES = [[], [6, 3], [2, 2], [10, 3, 2, 3], [14, 4]];

/** @param {number} number of a pinned run */
export const dashesOf = (number) => DASHES[number];

/** The height above the axis of the learning rate at the start of the schedule. */
const RATE_HEIGHT = 20;

/**
 * @typedef {object} Chart
 * @property {LossHistory} history
 * @property {number} numSteps of the schedule
 * @property {number} learningRate of the schedule
 * @property {number} axisSteps where the axis ends
 * @property {readonly PinnedRun[]} pinned runs under the current one
 * @property {number | undefined} guess
 */
/** In pixels. @typedef {{ width: number, height: number }} Size */
/** The plot within the canvas: its edges in pixels. @typedef {{ left: number, right: number, top: number, bottom: number }} Box */

export class LossChart {
  #host;
  /** @type {Words | undefined} */
  #t;
  /** @type {Chart | undefined} */
  #run;
  /** The lowest and highest line of the grid: they move apart when a curve needs it, and never back within a run. */
  #range = FIRST_RANGE;
  /** Where a vertical line stands. @type {number | null} */
  #pointed = null;
  /** The canvas in the page, as last laid out: asked for while drawing, it would have all laid out once more. @type {Size} */
  #size = { width: 0, height: 0 };
  /** What the picture was painted of. @type {unknown[]} */
  #drawn = [];
  /** What the canvas was made ready for. */
  #prepared = "";

  /** @param {HTMLElement} host the element in whose colours it is drawn */
  constructor(host) {
    this.#host = host;
    /** To stand in a template: it is said in words elsewhere. */
    this.canvas = host.ownerDocument.createElement("canvas");
    this.canvas.className = "plot";
    this.canvas.setAttribute("aria-hidden", "true");
    new ResizeObserver((entries) => {
      this.#size = /** @type {ResizeObserverEntry} */ (entries.at(-1)).contentRect;
      this.#paint();
    }).observe(this.canvas);
  }

  /** Where nothing has changed that it shows, nothing is painted. @param {Words} t @param {Chart} run */
  draw(t, run) {
    const { history, pinned, ...others } = run;
    const { length, lastHeldOut } = history;
    const drawn = [coloursOf(this.#host), t, history, length, lastHeldOut, ...Object.values(others), ...pinned];
    if (drawn.length === this.#drawn.length && drawn.every((part, i) => Object.is(part, this.#drawn[i]))) return;
    this.#drawn = drawn;
    if (run.history !== this.#run?.history) {
      this.#range = FIRST_RANGE;
      for (const { history } of run.pinned)
        for (const losses of [history.smooth, history.heldOut]) this.#widenRange(run, losses);
    }
    [this.#t, this.#run] = [t, run];
    this.#widenRange(run, [run.history.smoothed, run.history.lastHeldOut]);
    this.#paint();
  }

  /** @param {PointerEvent} event @returns {number | null} the step under the pointer */
  stepAt({ clientX }) {
    if (!this.#run || !this.#t) return null;
    const { left, right } = boxOf(this.#size, this.#t);
    const share = (clientX - this.canvas.getBoundingClientRect().left - left) / (right - left);
    return Math.round(share * this.#run.axisSteps);
  }

  /** @param {number | null} step where the vertical line stands */
  point(step) {
    this.#pointed = step;
    this.#paint();
  }

  /** @param {Chart} run @param {(number | null)[]} losses */
  #widenRange({ guess }, losses) {
    if (guess === undefined) return;
    let [min, max] = [guess, guess];
    for (const loss of losses) {
      const value = Math.min(loss ?? guess, MAX_GUESSES * guess);
      if (value < min) min = value;
      if (value > max) max = value;
    }
    this.#range = [
      Math.min(this.#range[0], Math.floor((min - 0.1) / ROUND) * ROUND),
      Math.max(this.#range[1], Math.ceil(max / ROUND) * ROUND),
    ];
  }

  get #lossMarks() {
    const [min, max] = this.#range;
    const grid = GRIDS.find((grid) => (max - min) / grid <= MAX_SPACES) ?? GRIDS[GRIDS.length - 1];
    const first = Math.ceil(min / grid);
    return [...Array(Math.floor(max / grid) - first + 1)].map((_, line) => (first + line) * grid);
  }

  /** At once, and not at a frame: what is about to be printed must be there. */
  #paint() {
    const [canvas, size, run, t, host] = [this.canvas, this.#size, this.#run, this.#t, this.#host];
    const context = canvas.getContext("2d");
    if (!run || !t || !context || size.width === 0) return;
    this.#prepare(context, size, `${FONT_SIZE}px ${monospaceOf(host)}`);
    context.clearRect(0, 0, size.width, size.height);
    const box = boxOf(size, t);
    const [low, high] = [this.#range[0] - ROUND / 2, this.#range[1] + ROUND / 3];
    const x = (/** @type {number} */ step) => box.left + ((box.right - box.left) * step) / run.axisSteps;
    const y = (/** @type {number} */ loss) => box.top + ((box.bottom - box.top) * (high - loss)) / (high - low);
    const pen = new Pen(context, host, box, x, y);
    this.#axes(pen, run, t);
    const { raw, smooth, heldOut } = run.history;
    pen.curve(raw, "accent-pale", 1);
    this.#learningRate(pen, run, t);
    for (const { number, history } of run.pinned) {
      pen.curve(history.heldOut, "held-out", 1, dashesOf(number));
      pen.curve(history.smooth, "muted", 1.5, dashesOf(number));
    }
    pen.curve(smooth, "accent", 2);
    pen.curve(heldOut, "held-out", 1.5);
    if (this.#pointed !== null) pen.line([x(this.#pointed), box.top], [x(this.#pointed), box.bottom], "muted", [3, 3]);
    if (run.guess !== undefined) {
      pen.line([box.left, y(run.guess)], [box.right, y(run.guess)], "muted", [1, 4]);
      pen.write(t("chart.guess", { loss: t.loss(run.guess) }), box.right, y(run.guess) - LINE / 2, "muted", "right");
    }
    for (const { text, colour, height } of namesOf(run.history, t, y))
      pen.write(text, x(run.history.length) + 8, height, colour, "left");
  }

  /**
   * As many pixels as the screen has for it. A canvas forgets its font when it gets another size; and told its font, the browser lays out
   * the page, so it is told no more often than it must be.
   * @param {CanvasRenderingContext2D} context @param {Size} size @param {string} font
   */
  #prepare(context, { width, height }, font) {
    const prepared = [width, height, devicePixelRatio, font].join();
    if (prepared === this.#prepared) return;
    this.#prepared = prepared;
    const pixels = (/** @type {number} */ length) => Math.round(length * devicePixelRatio);
    Object.assign(context.canvas, { width: pixels(width), height: pixels(height) });
    context.scale(devicePixelRatio, devicePixelRatio);
    context.font = font;
  }

  /** What it was so far, and what it will be. @param {Pen} pen @param {Chart} run @param {Words} t */
  #learningRate(pen, { history, numSteps, learningRate }, t) {
    const { box, x } = pen;
    const { length, rates } = history;
    const first = rates[0] ?? learningRate;
    const y = (/** @type {number} */ rate) => box.bottom - (RATE_HEIGHT * rate) / Math.max(first, learningRate);
    pen.curve(rates, "muted", 1, [], y);
    if (length < numSteps)
      pen.line([x(length), y(rateAt({ learningRate, numSteps }, length))], [x(numSteps), box.bottom], "muted", [1, 4]);
    pen.write(t("chart.rate", { rate: t.value(first) }), box.left + 4, y(first) - LINE / 2, "muted", "left");
  }

  /** Lines of the grid, figures, and what they are of. @param {Pen} pen @param {Chart} run @param {Words} t */
  #axes(pen, { axisSteps }, t) {
    const { box, x, y } = pen;
    for (const mark of this.#lossMarks) {
      pen.line([box.left, y(mark)], [box.right, y(mark)], "hairline");
      pen.write(t.fixed(mark, mark < 10 ? 1 : 0), box.left - 10, y(mark), "muted", "right");
    }
    const below = box.bottom + LINE;
    for (const quarter of [0, 1, 2, 3, 4]) {
      const step = (quarter * axisSteps) / 4;
      pen.write(t.count(step), x(step), below, "muted", "center");
    }
    pen.write(t("readout.loss"), box.left, y(this.#range[1]) - LINE / 2, "muted", "left");
    pen.write(t("chart.steps"), box.right + pen.widthOf(`${t.count(axisSteps)}  `) / 2, below, "muted", "left");
  }
}

/** @param {Size} size @param {Words} t @returns {Box} */
const boxOf = ({ width, height }, t) => ({
  left: LOSS_ROOM,
  right: width - labelRoom(t),
  top: TOP,
  bottom: height - STEPS_ROOM,
});

/**
 * The names of the curves at the heights of their ends, moved apart where they would meet.
 * @param {LossHistory} history
 * @param {Words} t
 * @param {(loss: number) => number} y
 */
function namesOf({ smoothed, lastHeldOut }, t, y) {
  if (smoothed === null) return [];
  // A curve may have left the plot; its name stays.
  const heightOf = (/** @type {number} */ loss) => Math.max(TOP + LINE, y(loss));
  const training = { text: t("chart.training"), colour: "accent", height: heightOf(smoothed) };
  if (lastHeldOut === null) return [training];
  const heldOut = { text: t("chart.held-out"), colour: "held-out", height: heightOf(lastHeldOut) };
  const [upper, lower] = heldOut.height <= training.height ? [heldOut, training] : [training, heldOut];
  const apart = Math.max(0, LINE - (lower.height - upper.height)) / 2;
  upper.height -= apart;
  lower.height += apart;
  return [upper, lower];
}

/** Draws on a canvas in an element's colours, each by the name of its custom property. */
class Pen {
  #context;
  #host;

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Element} host
   * @param {Box} box
   * @param {(step: number) => number} x in pixels
   * @param {(loss: number) => number} y in pixels
   */
  constructor(context, host, box, x, y) {
    this.#context = context;
    this.#host = host;
    this.box = box;
    this.x = x;
    this.y = y;
  }

  /** @param {string} text */
  widthOf(text) {
    return this.#context.measureText(text).width;
  }

  /** @param {number[]} from @param {number[]} to @param {string} colour @param {number[]} [dashes] */
  line([x, y], [toX, toY], colour, dashes = []) {
    const context = this.#context;
    context.strokeStyle = cssColour(this.#host, colour);
    context.lineWidth = 1;
    context.setLineDash(dashes);
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(toX, toY);
    context.stroke();
    context.setLineDash([]);
  }

  /**
   * A curve through the values that are known, within the plot. Of many in one column of pixels, where they begin and end, and the
   * lowest and the highest, look the same as all of them.
   * @param {(number | null)[]} values by their steps
   * @param {string} colour
   * @param {number} width
   * @param {number[]} [dashes]
   * @param {(value: number) => number} [y] in pixels
   */
  curve(values, colour, width, dashes = [], y = this.y) {
    const { box, x } = this;
    const context = this.#context;
    context.save();
    context.beginPath();
    context.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    context.clip();
    context.strokeStyle = cssColour(this.#host, colour);
    context.lineWidth = width;
    context.lineJoin = "round";
    context.setLineDash(dashes);
    context.beginPath();
    const perColumn = 1 / (x(1) - x(0));
    for (let step = 0; step < values.length; ) {
      const column = Math.floor(step / perColumn);
      let [first, last, min, max] = [Number.NaN, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      const at = x(step);
      do {
        const value = values[step++];
        if (value === null) continue;
        if (Number.isNaN(first)) first = value;
        last = value;
        if (value < min) min = value;
        if (value > max) max = value;
      } while (step < values.length && Math.floor(step / perColumn) === column);
      if (Number.isNaN(first)) continue;
      context.lineTo(at, y(first));
      if (min !== max) for (const value of [min, max, last]) context.lineTo(at, y(value));
    }
    context.stroke();
    context.restore();
  }

  /**
   * Text with an outline of paper, so that it can be read on top of a curve.
   * @param {string} text
   * @param {number} x
   * @param {number} y of its middle
   * @param {string} colour
   * @param {CanvasTextAlign} align
   */
  write(text, x, y, colour, align) {
    const context = this.#context;
    context.textAlign = align;
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = cssColour(this.#host, "paper");
    context.strokeText(text, x, y);
    context.fillStyle = cssColour(this.#host, colour);
    context.fillText(text, x, y);
  }
}
