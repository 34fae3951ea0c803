/** What uPlot does not draw on the loss chart: the random guess, and the names of axes and curves. */

import uPlot from "uplot";
import { cssColour } from "./colours.js";

export const FONT_SIZE = 12;

/** Between the plot and the figures below it. */
export const STEPS_GAP = 8;

/** The height of a line of text: two names of curves keep this distance. */
const LINE = 15;

/** @import { Words } from "../../words/words.js" */
/** @import { Run } from "./loss-chart.js" */

/**
 * @typedef {object} Labelling
 * @property {Element} host the element in whose colours it is drawn
 * @property {Words} t
 * @property {string} font
 * @property {number} top the highest loss with a line of the grid
 */

/** @typedef {{ text: string, colour: string, y: number }} Label */

/** In CSS pixels, from the plot's upper left corner. @param {uPlot} plot @param {Labelling & Run} labelling */
export function annotate(plot, labelling) {
  const { ctx } = plot;
  ctx.save();
  ctx.scale(uPlot.pxRatio, uPlot.pxRatio);
  ctx.translate(plot.bbox.left / uPlot.pxRatio, plot.bbox.top / uPlot.pxRatio);
  ctx.font = labelling.font;
  nameAxes(plot, labelling);
  if (labelling.guess !== undefined) drawGuess(plot, labelling, labelling.guess);
  nameCurves(plot, labelling);
  ctx.restore();
}

/** @param {uPlot} plot @param {Labelling & Run} labelling */
function nameAxes(plot, { host, t, top, numSteps }) {
  const { ctx, bbox } = plot;
  const colour = cssColour(host, "muted");
  const [width, height] = [bbox.width / uPlot.pxRatio, bbox.height / uPlot.pxRatio];
  const lastMark = ctx.measureText(`${t.count(numSteps)}  `).width;
  write(plot, host, t("readout.loss"), { x: 0, y: plot.valToPos(top, "y") - LINE / 2, align: "left", colour });
  write(plot, host, t("chart.steps"), {
    x: width + lastMark / 2,
    y: height + STEPS_GAP + FONT_SIZE / 2,
    align: "left",
    colour,
  });
}

/** @param {uPlot} plot @param {Labelling} labelling @param {number} guess */
function drawGuess(plot, { host, t }, guess) {
  const { ctx } = plot;
  const colour = cssColour(host, "muted");
  const width = plot.bbox.width / uPlot.pxRatio;
  const y = plot.valToPos(guess, "y");
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.setLineDash([1, 4]);
  ctx.beginPath();
  ctx.moveTo(0, y);
  ctx.lineTo(width, y);
  ctx.stroke();
  ctx.setLineDash([]);
  write(plot, host, t("chart.guess", { loss: t.loss(guess) }), { x: width, y: y - LINE / 2, align: "right", colour });
}

/** @param {uPlot} plot @param {Labelling & Run} labelling */
function nameCurves(plot, labelling) {
  const { history, host } = labelling;
  const x = plot.valToPos(history.length, "x") + 8;
  for (const { text, colour, y } of labels(plot, labelling)) write(plot, host, text, { x, y, align: "left", colour });
}

/**
 * The names of the curves at the heights of their ends, moved apart where they would meet.
 * @param {uPlot} plot
 * @param {Labelling & Run} labelling
 * @returns {Label[]}
 */
function labels(plot, { host, t, history: { smoothed, lastHeldOut } }) {
  if (smoothed === null) return [];
  // A curve may have left the plot; its name stays.
  const heightOf = (/** @type {number} */ loss) => Math.max(LINE, plot.valToPos(loss, "y"));
  const training = { text: t("chart.training"), colour: cssColour(host, "accent"), y: heightOf(smoothed) };
  if (lastHeldOut === null) return [training];
  const heldOut = { text: t("chart.held-out"), colour: cssColour(host, "held-out"), y: heightOf(lastHeldOut) };
  const [upper, lower] = heldOut.y <= training.y ? [heldOut, training] : [training, heldOut];
  const apart = Math.max(0, LINE - (lower.y - upper.y)) / 2;
  upper.y -= apart;
  lower.y += apart;
  return [upper, lower];
}

/**
 * Text with an outline of paper, so that it can be read on top of a curve.
 * @param {uPlot} plot
 * @param {Element} host
 * @param {string} text
 * @param {{ x: number, y: number, align: CanvasTextAlign, colour: string }} how
 */
function write(plot, host, text, { x, y, align, colour }) {
  const { ctx } = plot;
  ctx.textAlign = align;
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = cssColour(host, "paper");
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}
