/** Names as a picture: in columns, as large as they fit, and a line below that says where they come from. */

import { cssColour } from "./colours.js";

/** Pixels. */
const WIDTH = 1200;
const MARGIN = 80;
const LARGEST = 72;
const FOOT = 28;

/** The names in a column are about this many times the number of columns. */
const STEEP = 3;

/** A letter's width in its size, with some to spare: a typeface may be wide, and so may letters of other scripts. */
const LETTER = 0.62;

/** A line's height in the letters' size. */
const LINE = 1.5;

/**
 * @param {Element} host in whose colours it is drawn
 * @param {string[]} names
 * @param {string} foot
 * @returns {Promise<Blob | null>} a PNG
 */
export function namesPicture(host, names, foot) {
  const columns = Math.ceil(Math.sqrt(names.length / STEEP));
  const rows = Math.ceil(names.length / columns);
  const room = (WIDTH - 2 * MARGIN) / columns;
  const longest = Math.max(...names.map((name) => [...name].length)) + (columns > 1 ? 1 : 0);
  const size = Math.min(LARGEST, room / (longest * LETTER));
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = Math.ceil(2 * MARGIN + rows * size * LINE + FOOT);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.fillStyle = cssColour(host, "paper");
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = "middle";
  context.fillStyle = cssColour(host, "ink");
  context.font = `${size}px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace`;
  for (const [i, name] of names.entries())
    context.fillText(name, MARGIN + Math.floor(i / rows) * room, MARGIN + ((i % rows) + 0.5) * size * LINE, room);
  context.fillStyle = cssColour(host, "muted");
  context.font = `${FOOT}px system-ui, sans-serif`;
  context.fillText(foot, MARGIN, canvas.height - MARGIN / 2 - FOOT / 2, WIDTH - 2 * MARGIN);
  return new Promise((resolve) => canvas.toBlob(resolve));
}
