/**
 * Draws public/preview.png, which programs show beside a link to the page: what the default model says after its thousand steps, and its
 * loss curve, computed here and now. `node web/build/preview.js`
 */

import { readFileSync, writeFileSync } from "node:fs";
import { MicroGPT } from "../../wasm/microgpt.js";
import { engineOptions } from "../model/engine-options.js";
import { lookAt } from "../model/look.js";
import { LossHistory } from "../model/loss-history.js";
import { Store, samplingOf } from "../model/state.js";
import { PICTURE, SIZE } from "./head.js";
import { Drawing, widthOf } from "./pen.js";

/** @import { Point } from "./pen.js" */

const ROOT = new URL("../../", import.meta.url);

const PAPER = "#fbfaf7";
const INK = "#1d1c1a";
const MUTED = "#6b675f";
const HAIRLINE = "#e5e1d8";
const ACCENT = "#2b4c9b";
const PALE = "#c4cbe0";

const MARGIN = 72;

/** The size of the chart's words. */
const LABEL = 1.8;

/** @typedef {{ names: string[], losses: number[], smoothed: number[], numParams: number, guess: number }} Figures */

/** The page's model, as it is after a full run of the defaults. @returns {Promise<Figures>} */
export async function figures() {
  const { state } = new Store();
  const model = await MicroGPT.create({
    ...engineOptions(state.settings),
    module: readFileSync(new URL("public/microgpt.wasm", ROOT)),
    text: readFileSync(new URL("web/data/names.txt", ROOT), "utf8"),
  });
  const history = new LossHistory();
  for (const loss of model.trainStep(state.numSteps)) history.add(loss);
  const { names } = lookAt(model, { moment: null, sampling: samplingOf(state) }, () => false);
  return {
    names: names.map(({ text }) => text),
    losses: history.raw.slice(0, -1).map(Number),
    smoothed: history.smooth.slice(0, -1).map(Number),
    numParams: model.numParams,
    guess: Math.log(model.vocab.length + 1),
  };
}

/** @param {Figures} figures */
export function draw({ names, losses, smoothed, numParams, guess }) {
  const drawing = new Drawing(SIZE.width, SIZE.height, [PAPER, INK, MUTED, HAIRLINE, ACCENT, PALE]);
  const right = SIZE.width - MARGIN;
  drawing.text("microgpt", [MARGIN, 80], ACCENT, 2.2, 3.8);
  drawing.text("This is how ChatGPT works, in miniature.", [MARGIN, 150], INK, 3.7, 6);
  const about = `${numParams.toLocaleString("en")} numbers learn to write names, in your browser.`;
  drawing.text(about, [MARGIN, 204], MUTED, 2.3, 3);

  const perColumn = Math.ceil(names.length / 2);
  for (const [i, name] of names.entries()) {
    const [column, row] = [Math.floor(i / perColumn), i % perColumn];
    drawing.text(name, [MARGIN + 220 * column, 282 + 33 * row], INK, 2.1, 2.6);
  }

  const [left, top, bottom] = [580, 264, 546];
  const [lowest, highest] = [Math.min(...smoothed) - 0.35, guess + 0.15];
  const x = (/** @type {number} */ step) => left + ((right - left) * step) / losses.length;
  const y = (/** @type {number} */ loss) => bottom - ((bottom - top) * (loss - lowest)) / (highest - lowest);
  const level = (/** @type {number} */ at) => /** @type {Point[]} */ ([left, right].map((end) => [end, at]));
  for (const [step, loss] of losses.entries())
    if (loss > lowest && loss < highest) drawing.line([[x(step), y(loss)]], PALE, 3.5);
  drawing.line(level(y(guess)), MUTED, 1.5);
  drawing.line(level(bottom), HAIRLINE, 2);
  const curve = smoothed.map((loss, step) => /** @type {Point} */ ([x(step), y(loss)]));
  drawing.line(curve, ACCENT, 5);
  for (const [words, at] of /** @type {[string, number][]} */ ([
    ["random guess", y(guess) - 12],
    [`${losses.length.toLocaleString("en")} steps`, bottom + 34],
  ]))
    drawing.text(words, [right - widthOf(words) * LABEL, at], MUTED, LABEL, 2.2);
  drawing.text("loss", [left, bottom + 34], MUTED, LABEL, 2.2);
  return drawing;
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL(`public/${PICTURE}`, ROOT), await draw(await figures()).toPng());
