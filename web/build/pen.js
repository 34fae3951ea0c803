/**
 * A drawing of lines, as an indexed PNG that is the same bytes on every machine: no system font, no browser, and nothing of
 * arithmetic but what IEEE 754 prescribes (no sines, no powers). Text is drawn with the same round pen as curves.
 */

import { zlibAsync } from "@gfx/zopfli";
import { GLYPHS, SPACE } from "./glyphs.js";

/** Steps from paper to a full colour at the edge of a stroke. */
const SHADES = 15;

/** Between a quarter of a circle and the corner around it: where a cubic Bézier's control points stand. */
const QUARTER = 0.5523;

/** Lines that a curve of a glyph is drawn as. */
const FLAT = 10;

/** Between two letters, in units of glyphs.js. */
const LETTER_SPACING = 2.3;

/** @typedef {[x: number, y: number]} Point */

export class Drawing {
  /** The colour of each pixel, in the palette; 0 is paper. */
  #pixels;
  #colours;

  /** @param {number} width @param {number} height @param {string[]} colours as #rrggbb, paper first */
  constructor(width, height, colours) {
    this.width = width;
    this.height = height;
    this.#colours = colours;
    this.#pixels = new Uint8Array(width * height);
  }

  /** @param {Point[]} points one after the other, or a single one @param {string} colour @param {number} thickness */
  line(points, colour, thickness) {
    const last = points.length - 1;
    for (let i = 0; i < Math.max(1, last); i++)
      this.#segment(points[i], points[Math.min(i + 1, last)], this.#colours.indexOf(colour), thickness / 2);
  }

  /**
   * @param {string} text @param {Point} at where its baseline begins @param {string} colour @param {number} size pixels of a unit
   * @param {number} thickness
   */
  text(text, [x, y], colour, size, thickness) {
    let left = x;
    for (const letter of text) {
      const { strokes, width } = glyphOf(letter);
      for (const stroke of strokes)
        this.line(
          stroke.map(([dx, dy]) => [left + dx * size, y - dy * size]),
          colour,
          thickness,
        );
      left += (width + LETTER_SPACING) * size;
    }
  }

  /** A pixel takes the colour that covers most of it. @param {Point} from @param {Point} to @param {number} colour @param {number} radius */
  #segment([x0, y0], [x1, y1], colour, radius) {
    const [dx, dy] = [x1 - x0, y1 - y0];
    const squared = dx * dx + dy * dy;
    const reach = radius + 1;
    const [left, right] = within(Math.min(x0, x1) - reach, Math.max(x0, x1) + reach, this.width);
    const [top, bottom] = within(Math.min(y0, y1) - reach, Math.max(y0, y1) + reach, this.height);
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) {
        const [px, py] = [x + 0.5 - x0, y + 0.5 - y0];
        const along = squared && Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
        const [away, aside] = [px - along * dx, py - along * dy];
        const cover = Math.min(1, Math.max(0, radius + 0.5 - Math.sqrt(away * away + aside * aside)));
        const shade = Math.round(cover * SHADES);
        const pixel = y * this.width + x;
        if (shade > 0 && shade >= shadeOf(this.#pixels[pixel])) this.#pixels[pixel] = (colour - 1) * SHADES + shade;
      }
  }

  /** Its rows, as a PNG has them before it is packed: a byte for the filter, which is none, and one for each pixel. */
  rows() {
    const rows = new Uint8Array(this.height * (this.width + 1));
    for (let y = 0; y < this.height; y++)
      rows.set(this.#pixels.subarray(y * this.width, (y + 1) * this.width), y * (this.width + 1) + 1);
    return rows;
  }

  /** Paper, and each colour in all its shades. */
  #palette() {
    const [paper, ...colours] = this.#colours.map(channelsOf);
    const mixed = (/** @type {number[]} */ colour, /** @type {number} */ shade) =>
      paper.map((channel, i) => Math.round(channel + ((colour[i] - channel) * shade) / SHADES));
    return [paper, ...colours.flatMap((colour) => [...Array(SHADES)].map((_, i) => mixed(colour, i + 1)))].flat();
  }

  /** The file (ISO/IEC 15948), by Zopfli, whose bytes do not depend on the machine. */
  async toPng() {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    header.set([8, 3], 8); // bits, palette
    return Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      chunk("IHDR", header),
      chunk("PLTE", Buffer.from(this.#palette())),
      chunk("IDAT", await zlibAsync(this.rows(), { numiterations: 5 })),
      chunk("IEND", Buffer.alloc(0)),
    ]);
  }
}

/** @param {number} index of the palette @returns {number} how far from paper it is */
const shadeOf = (index) => index && ((index - 1) % SHADES) + 1;

/** @param {number} from @param {number} to @param {number} end @returns {Point} whole pixels */
const within = (from, to, end) => [Math.max(0, Math.floor(from)), Math.min(end, Math.ceil(to))];

/** @param {string} colour */
const channelsOf = (colour) => [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** As PNG defines it. @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** @param {string} text @returns {number} in units of glyphs.js */
export const widthOf = (text) =>
  [...text].reduce((sum, letter) => sum + glyphOf(letter).width + LETTER_SPACING, -LETTER_SPACING);

/** @param {string} letter @returns {{ strokes: Point[][], width: number }} */
function glyphOf(letter) {
  if (letter === " ") return { strokes: [], width: SPACE };
  const path = GLYPHS[letter];
  if (!path) throw new Error(`There is no glyph for “${letter}” in glyphs.js.`);
  const strokes = strokesOf(path);
  return { strokes, width: Math.max(...strokes.flat().map(([x]) => x)) };
}

/** @param {string} path as glyphs.js explains it @returns {Point[][]} */
function strokesOf(path) {
  const strokes = /** @type {Point[][]} */ ([]);
  for (const [, command, numbers] of path.matchAll(/([mlhvc])([^mlhvc]*)/g)) {
    const values = numbers.trim().split(/\s+/).map(Number);
    const to = /** @type {Point} */ (values.slice(-2));
    const stroke = strokes[strokes.length - 1];
    if (command === "m") strokes.push([to]);
    else if (command === "l") stroke.push(to);
    else stroke.push(...curve(stroke[stroke.length - 1], controls(command, stroke[stroke.length - 1], values), to));
  }
  return strokes;
}

/** @param {string} command @param {Point} from @param {number[]} values @returns {[Point, Point]} */
function controls(command, [x0, y0], values) {
  if (command === "c")
    return [
      [values[0], values[1]],
      [values[2], values[3]],
    ];
  const [x, y] = values;
  const [cornerX, cornerY] = command === "h" ? [x, y0] : [x0, y];
  return [
    [x0 + (cornerX - x0) * QUARTER, y0 + (cornerY - y0) * QUARTER],
    [x + (cornerX - x) * QUARTER, y + (cornerY - y) * QUARTER],
  ];
}

/** A cubic Bézier as points, without its first. @param {Point} from @param {[Point, Point]} controls @param {Point} to @returns {Point[]} */
function curve([x0, y0], [[x1, y1], [x2, y2]], [x3, y3]) {
  return [...Array(FLAT)].map((_, i) => {
    const t = (i + 1) / FLAT;
    const u = 1 - t;
    const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
  });
}
