/** What a library of curves does not draw on the loss chart: the random guess, and the names of axes and curves. */

import uPlot from "uplot";
import { cssColour } from "./colours.js";
import { formatCount, formatLoss } from "./format.js";

export const FONT_SIZE = 12;

/** Between the plot and the figures below it. */
export const STEPS_GAP = 8;

/** The height of a line of text: two names of curves keep this distance. */
const LINE = 15;

/**
 * @typedef {object} Words
 * @property {string} font
 * @property {number} top the highest loss with a line of the grid
 * @property {number} numSteps
 * @property {number | undefined} guess
 * @property {import("./history.js").LossHistory} history
 */

/** @typedef {{ text: string, colour: string, y: number }} Label */

/**
 * In CSS pixels, from the plot's upper left corner.
 * @param {uPlot} plot
 * @param {Words} words
 */
export function annotate(plot, words) {
  const { ctx } = plot;
  ctx.save();
  ctx.scale(uPlot.pxRatio, uPlot.pxRatio);
  ctx.translate(plot.bbox.left / uPlot.pxRatio, plot.bbox.top / uPlot.pxRatio);
  ctx.font = words.font;
  nameAxes(plot, words);
  if (words.guess !== undefined) drawGuess(plot, words.guess);
  nameCurves(plot, words);
  ctx.restore();
}

/**
 * @param {uPlot} plot
 * @param {Words} words
 */
function nameAxes(plot, { top, numSteps }) {
  const { ctx, bbox } = plot;
  const colour = cssColour(plot.root, "muted");
  const [width, height] = [bbox.width / uPlot.pxRatio, bbox.height / uPlot.pxRatio];
  const lastMark = ctx.measureText(`${formatCount(numSteps)}  `).width;
  write(plot, "loss", { x: 0, y: plot.valToPos(top, "y") - LINE / 2, align: "left", colour });
  write(plot, "steps", { x: width + lastMark / 2, y: height + STEPS_GAP + FONT_SIZE / 2, align: "left", colour });
}

/**
 * @param {uPlot} plot
 * @param {number} guess
 */
function drawGuess(plot, guess) {
  const { ctx } = plot;
  const colour = cssColour(plot.root, "muted");
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
  write(plot, `random guess ${formatLoss(guess)}`, { x: width, y: y - LINE / 2, align: "right", colour });
}

/**
 * @param {uPlot} plot
 * @param {Words} words
 */
function nameCurves(plot, { history }) {
  const x = plot.valToPos(history.length, "x") + 8;
  for (const { text, colour, y } of labels(plot, history)) write(plot, text, { x, y, align: "left", colour });
}

/**
 * The names of the curves at the heights of their ends, moved apart where they would meet.
 * @param {uPlot} plot
 * @param {Words["history"]} history
 * @returns {Label[]}
 */
function labels(plot, { smoothed, lastHeldOut }) {
  if (smoothed === null) return [];
  // A curve may have left the plot; its name stays.
  const heightOf = (/** @type {number} */ loss) => Math.max(LINE, plot.valToPos(loss, "y"));
  const training = { text: "training", colour: cssColour(plot.root, "accent"), y: heightOf(smoothed) };
  if (lastHeldOut === null) return [training];
  const heldOut = { text: "held out", colour: cssColour(plot.root, "held-out"), y: heightOf(lastHeldOut) };
  const [upper, lower] = heldOut.y <= training.y ? [heldOut, training] : [training, heldOut];
  const apart = Math.max(0, LINE - (lower.y - upper.y)) / 2;
  upper.y -= apart;
  lower.y += apart;
  return [upper, lower];
}

/**
 * Text on a rim of paper, so that it reads on top of a curve.
 * @param {uPlot} plot
 * @param {string} text
 * @param {{ x: number, y: number, align: CanvasTextAlign, colour: string }} how
 */
function write(plot, text, { x, y, align, colour }) {
  const { ctx } = plot;
  ctx.textAlign = align;
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.lineWidth = 4;
  ctx.strokeStyle = cssColour(plot.root, "paper");
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}
