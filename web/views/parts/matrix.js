/**
 * A table of numbers as a picture: one square each, blue below zero, orange above, paper where there is none. The view that
 * shows it remembers the cell under the pointer, or under the cursor that the arrow keys move; or the one that was pressed.
 */

import { html, noChange, nothing } from "lit";
import { Directive, directive } from "lit/directive.js";
import { shadeOf, signedScale } from "./colours.js";

/**
 * @typedef {object} Cells
 * @property {number} rows
 * @property {number} columns
 * @property {(row: number, column: number) => number} value NaN where there is none
 * @property {unknown[]} from what the numbers follow from: only when one of these changes they are painted again
 */

/** @typedef {{ row: number, column: number }} Cell */

/** @type {Record<string, [number, number]>} */
const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/**
 * @param {Element & { hasControls: boolean }} host the element in whose colours it is painted
 * @param {object} picture
 * @param {Cells} picture.cells
 * @param {number} picture.max the number with the strongest colour
 * @param {string} picture.label
 * @param {string} picture.kind how a screen reader calls such a picture
 * @param {Cell | null} picture.cursor
 * @param {(cell: Cell | null) => void} picture.onCell
 * @param {boolean} [picture.stays] the cursor stays where it was pressed, or moved to
 */
export function matrix(host, { cells, max, label, kind, cursor, onCell, stays = false }) {
  const { rows, columns } = cells;
  const moveTo = (/** @type {Cell | null} */ cell) => {
    if (cell?.row !== cursor?.row || cell?.column !== cursor?.column) onCell(cell);
  };
  const onPointer = (/** @type {PointerEvent & { currentTarget: HTMLElement }} */ event) => {
    const box = event.currentTarget.getBoundingClientRect();
    const row = Math.floor(((event.clientY - box.top) / box.height) * rows);
    const column = Math.floor(((event.clientX - box.left) / box.width) * columns);
    moveTo({ row: clamp(row, rows), column: clamp(column, columns) });
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const from = cursor ?? { row: -move[0], column: -move[1] };
    moveTo({ row: clamp(from.row + move[0], rows), column: clamp(from.column + move[1], columns) });
  };
  // A finger that is lifted leaves its number to be read.
  const onLeave = (/** @type {PointerEvent} */ event) => !stays && event.pointerType !== "touch" && moveTo(null);
  const canvas = html`<canvas aria-hidden="true" ${painted(cells, max, signedScale(host))}></canvas>`;
  if (!host.hasControls)
    return html`<div class="matrix"><div class="picture" role="img" aria-label=${label}>${canvas}</div></div>`;
  return html`
    <div class="matrix">
      <div
        class="picture" role="application" aria-roledescription=${kind} aria-label=${label} tabindex="0"
        @keydown=${onKey} @pointermove=${stays ? nothing : onPointer} @pointerdown=${onPointer} @pointerleave=${onLeave} @blur=${() => stays || moveTo(null)}
      >
        ${canvas}
        ${cursor ? cursorBox(cursor, cells) : nothing}
      </div>
    </div>
  `;
}

/** @param {number} index @param {number} count */
const clamp = (index, count) => Math.max(0, Math.min(count - 1, index));

/** @param {Cell} cell @param {Cells} cells */
function cursorBox({ row, column }, { rows, columns }) {
  const box = [
    `left: ${(100 * column) / columns}%`,
    `top: ${(100 * row) / rows}%`,
    `width: ${100 / columns}%`,
    `height: ${100 / rows}%`,
  ];
  return html`<div class="cursor" .style=${box.join(";")}></div>`;
}

/** Paints a canvas whenever its numbers, their scale or the colours have changed. */
class Painted extends Directive {
  /** @type {unknown[]} */
  #last = [];

  render() {
    return noChange;
  }

  /**
   * @param {import("lit/directive.js").ElementPart} part
   * @param {any} arguments_ the cells, their max, and the shades of the scale
   */
  update({ element }, [cells, max, shades]) {
    const now = [...cells.from, cells.rows, cells.columns, max, shades];
    if (now.some((value, i) => value !== this.#last[i])) {
      this.#last = now;
      paint(/** @type {HTMLCanvasElement} */ (element), cells, max, shades);
    }
    return noChange;
  }
}

const painted = /** @type {(cells: Cells, max: number, shades: Uint32Array) => unknown} */ (
  /** @type {unknown} */ (directive(Painted))
);

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Cells} cells
 * @param {number} max
 * @param {Uint32Array} shades
 */
function paint(canvas, { rows, columns, value }, max, shades) {
  if (canvas.width !== columns || canvas.height !== rows) Object.assign(canvas, { width: columns, height: rows });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const image = context.createImageData(columns, rows);
  const pixels = new Uint32Array(image.data.buffer);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      pixels[row * columns + column] = shades[shadeOf(value(row, column), max)];
  context.putImageData(image, 0, 0);
}
