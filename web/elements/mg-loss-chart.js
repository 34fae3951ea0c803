/**
 * The loss, step by step: pale for each name, strong for the smoothed curve, amber for held-out names, dotted for a
 * guess among all letters. Curves carry their names at their ends. uPlot draws; in words the chart is its caption.
 */

import { css, html, LitElement, unsafeCSS } from "lit";
import uPlot from "uplot";
import plotStyle from "uplot/dist/uPlot.min.css?inline";
import { formatCount, formatLoss } from "../format.js";
import { LossHistory } from "../history.js";
import { base } from "../style/shared.js";

const FONT_SIZE = 12;

/** Between the plot and the figures below it. */
const STEPS_GAP = 8;

/** Room on the right for the names of the curves, once they have come to the end. */
const LABEL_ROOM = 68;

/** The height of a line of text: two names of curves keep this distance. */
const LINE = 15;

/** The distance of two lines of the grid. */
const GRID = 0.5;

/** Where most runs stay from their first step to their last. */
const FIRST_RANGE = [2, 3.5];

/** The colours uPlot and the canvas are given: custom properties, resolved. */
const COLOURS = ["paper", "muted", "hairline", "accent", "accent-pale", "held-out"];

/** @typedef {{ text: string, colour: string, y: number }} Label */

export class MgLossChart extends LitElement {
  static properties = {
    history: { attribute: false },
    step: { type: Number },
    numSteps: { type: Number },
    guess: { type: Number },
    theme: {},
  };

  static styles = [
    unsafeCSS(plotStyle),
    base,
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

      @media (max-width: 40rem) {
        .plot {
          height: 10.5rem;
        }
      }
    `,
  ];

  /** @type {uPlot | undefined} */
  #plot;

  /** @type {Record<string, string>} */
  #colours = {};

  /** The lowest and highest line of the grid: they move apart when a curve needs it, and never back within a run. */
  #range = FIRST_RANGE;

  constructor() {
    super();
    this.history = new LossHistory();
    this.step = 0;
    this.numSteps = 1;
    /** @type {number | undefined} */ this.guess = undefined;
    /** @type {import("../state.js").Theme} */ this.theme = "system";
  }

  render() {
    return html`
      <figure>
        <div class="plot" aria-hidden="true"></div>
        <figcaption class="spoken">${this.#inWords}</figcaption>
      </figure>
    `;
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

  firstUpdated() {
    const box = /** @type {HTMLElement} */ (this.renderRoot.querySelector(".plot"));
    this.#readColours();
    this.#plot = new uPlot(this.#options(box), this.#data, box);
    new ResizeObserver(() => this.#plot?.setSize(sizeOf(box))).observe(box);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#repaint());
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has("history")) this.#range = FIRST_RANGE;
    this.#widenRange();
    this.#plot?.setData(this.#data);
    if (changed.has("theme")) this.#repaint();
  }

  /** @returns {uPlot.AlignedData} */
  get #data() {
    const { steps, raw, smooth, heldOut } = this.history;
    return [steps, raw, smooth, heldOut];
  }

  #widenRange() {
    const { smoothed, lastHeldOut } = this.history;
    const values = [smoothed, lastHeldOut, this.guess].filter((value) => value != null);
    this.#range = [
      Math.min(this.#range[0], ...values.map((value) => Math.floor((value - 0.1) / GRID) * GRID)),
      Math.max(this.#range[1], ...values.map((value) => Math.ceil(value / GRID) * GRID)),
    ];
  }

  /**
   * @param {HTMLElement} box
   * @returns {uPlot.Options}
   */
  #options(box) {
    const font = `${FONT_SIZE}px ${getComputedStyle(this).getPropertyValue("--mono")}`;
    const axis = { font, stroke: () => this.#colours.muted, ticks: { show: false } };
    return {
      ...sizeOf(box),
      padding: [8, LABEL_ROOM, 0, 0],
      cursor: { show: false },
      legend: { show: false },
      scales: {
        x: { time: false, range: () => [0, this.numSteps] },
        y: { range: () => [this.#range[0] - GRID / 2, this.#range[1] + GRID / 3] },
      },
      axes: [
        {
          ...axis,
          size: 26,
          gap: STEPS_GAP,
          grid: { show: false },
          splits: () => this.#stepMarks,
          values: (_, marks) => marks.map(formatCount),
        },
        {
          ...axis,
          size: 32,
          gap: 10,
          grid: { stroke: () => this.#colours.hairline, width: 1 },
          splits: () => this.#lossMarks,
          values: (_, marks) => marks.map((mark) => mark.toFixed(1)),
        },
      ],
      series: [
        {},
        { stroke: () => this.#colours["accent-pale"], width: 1, points: { show: false } },
        { stroke: () => this.#colours.accent, width: 2, points: { show: false } },
        { stroke: () => this.#colours["held-out"], width: 1.5, spanGaps: true, points: { show: false } },
      ],
      hooks: { draw: [(plot) => this.#annotate(plot, font)] },
    };
  }

  get #stepMarks() {
    return [0, 1, 2, 3, 4].map((quarter) => (quarter * this.numSteps) / 4);
  }

  get #lossMarks() {
    const [least, most] = this.#range;
    return Array.from({ length: Math.round((most - least) / GRID) + 1 }, (_, line) => least + line * GRID);
  }

  /**
   * What a library of curves does not draw: the random guess, and the names of axes and curves. In CSS pixels.
   * @param {uPlot} plot
   * @param {string} font
   */
  #annotate(plot, font) {
    const { ctx } = plot;
    ctx.save();
    ctx.scale(uPlot.pxRatio, uPlot.pxRatio);
    ctx.translate(plot.bbox.left / uPlot.pxRatio, plot.bbox.top / uPlot.pxRatio);
    ctx.font = font;
    this.#nameAxes(plot);
    if (this.guess !== undefined) this.#drawGuess(plot, this.guess);
    this.#drawLabels(plot);
    ctx.restore();
  }

  /** @param {uPlot} plot */
  #nameAxes(plot) {
    const { ctx, bbox } = plot;
    const colour = this.#colours.muted;
    const [width, height] = [bbox.width / uPlot.pxRatio, bbox.height / uPlot.pxRatio];
    const lastMark = ctx.measureText(`${formatCount(this.numSteps)}  `).width;
    this.#write(ctx, "loss", { x: 0, y: plot.valToPos(this.#range[1], "y") - LINE / 2, align: "left", colour });
    this.#write(ctx, "steps", {
      x: width + lastMark / 2,
      y: height + STEPS_GAP + FONT_SIZE / 2,
      align: "left",
      colour,
    });
  }

  /**
   * @param {uPlot} plot
   * @param {number} guess
   */
  #drawGuess(plot, guess) {
    const { ctx } = plot;
    const width = plot.bbox.width / uPlot.pxRatio;
    const y = plot.valToPos(guess, "y");
    ctx.strokeStyle = this.#colours.muted;
    ctx.lineWidth = 1;
    ctx.setLineDash([1, 4]);
    ctx.beginPath();
    ctx.moveTo(0, y);
    ctx.lineTo(width, y);
    ctx.stroke();
    ctx.setLineDash([]);
    this.#write(ctx, `random guess ${formatLoss(guess)}`, {
      x: width,
      y: y - LINE / 2,
      align: "right",
      colour: this.#colours.muted,
    });
  }

  /** @param {uPlot} plot */
  #drawLabels(plot) {
    const x = plot.valToPos(this.history.length, "x") + 8;
    for (const { text, colour, y } of this.#labels(plot)) this.#write(plot.ctx, text, { x, y, align: "left", colour });
  }

  /**
   * The names of the curves at the heights of their ends, moved apart where they would meet.
   * @param {uPlot} plot
   * @returns {Label[]}
   */
  #labels(plot) {
    const { smoothed, lastHeldOut } = this.history;
    if (smoothed === null) return [];
    const training = { text: "training", colour: this.#colours.accent, y: plot.valToPos(smoothed, "y") };
    if (lastHeldOut === null) return [training];
    const heldOut = { text: "held out", colour: this.#colours["held-out"], y: plot.valToPos(lastHeldOut, "y") };
    const [upper, lower] = heldOut.y <= training.y ? [heldOut, training] : [training, heldOut];
    const apart = Math.max(0, LINE - (lower.y - upper.y)) / 2;
    upper.y -= apart;
    lower.y += apart;
    return [upper, lower];
  }

  /**
   * Text on a rim of paper, so that it reads on top of a curve.
   * @param {CanvasRenderingContext2D} ctx
   * @param {string} text
   * @param {{ x: number, y: number, align: CanvasTextAlign, colour: string }} how
   */
  #write(ctx, text, { x, y, align, colour }) {
    ctx.textAlign = align;
    ctx.textBaseline = "middle";
    ctx.lineJoin = "round";
    ctx.lineWidth = 4;
    ctx.strokeStyle = this.#colours.paper;
    ctx.strokeText(text, x, y);
    ctx.fillStyle = colour;
    ctx.fillText(text, x, y);
  }

  #repaint() {
    this.#readColours();
    this.#plot?.redraw(false);
  }

  /** A canvas knows no custom properties, and these hold one colour for the day and one for the night. */
  #readColours() {
    const probe = this.renderRoot.appendChild(document.createElement("i"));
    for (const name of COLOURS) {
      probe.style.color = `var(--${name})`;
      this.#colours[name] = getComputedStyle(probe).color;
    }
    probe.remove();
  }
}

/** @param {HTMLElement} box */
function sizeOf(box) {
  return { width: box.clientWidth, height: box.clientHeight };
}

if (!customElements.get("mg-loss-chart")) customElements.define("mg-loss-chart", MgLossChart);
