/**
 * A table of numbers as a picture: one square each, blue below zero, orange above, paper where there is none. The number
 * under the pointer, or under the cursor that the arrow keys move, is told by `cell` with its row and column, or null.
 */

import { css, html, LitElement, nothing } from "lit";
import { onColours, shadeOf, signedScale } from "../colours.js";
import { base } from "../style/shared.js";
import { tell } from "../tell.js";

/**
 * @typedef {object} Cells
 * @property {number} rows
 * @property {number} columns
 * @property {(row: number, column: number) => number} value NaN where there is none
 */

/** @type {Record<string, [number, number]>} */
const MOVES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

export class MgMatrix extends LitElement {
  static properties = {
    cells: { attribute: false },
    most: { type: Number },
    label: {},
    cursor: { state: true },
  };

  static styles = [
    base,
    css`
      :host {
        position: relative;
        display: block;
        outline: 1px solid var(--hairline);
      }

      .picture {
        position: relative;
      }

      canvas {
        display: block;
        width: 100%;
        height: 100%;
        image-rendering: pixelated;
        touch-action: pan-y;
      }

      .picture,
      canvas {
        height: 100%;
      }

      .cursor {
        position: absolute;
        outline: 2px solid var(--ink);
        pointer-events: none;
      }
    `,
  ];

  #forgetColours = () => {};

  constructor() {
    super();
    /** @type {Cells | null} */ this.cells = null;
    this.most = 1;
    this.label = "";
    /** @type {{ row: number, column: number } | null} */ this.cursor = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#forgetColours = onColours(() => this.#paint());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#forgetColours();
  }

  render() {
    return html`
      <div
        class="picture" role="application" aria-roledescription="picture of numbers" aria-label=${this.label} tabindex="0"
        @keydown=${this.#onKey} @pointermove=${this.#onPointer} @pointerdown=${this.#onPointer}
        @pointerleave=${this.#onLeave} @blur=${() => this.#moveTo(null)}
      >
        <canvas aria-hidden="true"></canvas>
        ${this.#cursorBox()}
      </div>
    `;
  }

  #cursorBox() {
    if (!this.cursor || !this.cells) return nothing;
    const { rows, columns } = this.cells;
    const { row, column } = this.cursor;
    const box = [
      `left: ${(100 * column) / columns}%`,
      `top: ${(100 * row) / rows}%`,
      `width: ${100 / columns}%`,
      `height: ${100 / rows}%`,
    ];
    return html`<div class="cursor" .style=${box.join(";")}></div>`;
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has("cells") || changed.has("most")) this.#paint();
  }

  #paint() {
    const canvas = this.renderRoot.querySelector("canvas");
    if (!canvas || !this.cells) return;
    const { rows, columns, value } = this.cells;
    const { most } = this;
    if (canvas.width !== columns || canvas.height !== rows) Object.assign(canvas, { width: columns, height: rows });
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const image = context.createImageData(columns, rows);
    const scale = signedScale(this);
    const pixels = new Uint32Array(image.data.buffer);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        pixels[row * columns + column] = scale[shadeOf(value(row, column), most)];
      }
    }
    context.putImageData(image, 0, 0);
  }

  /** @param {PointerEvent & { currentTarget: HTMLElement }} event */
  #onPointer(event) {
    if (!this.cells) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { rows, columns } = this.cells;
    this.#moveTo({
      row: Math.min(rows - 1, Math.max(0, Math.floor(((event.clientY - box.top) / box.height) * rows))),
      column: Math.min(columns - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * columns))),
    });
  }

  /** A finger that is lifted leaves its number to be read. @param {PointerEvent} event */
  #onLeave(event) {
    if (event.pointerType !== "touch") this.#moveTo(null);
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const move = MOVES[event.key];
    if (!move || !this.cells) return;
    event.preventDefault();
    const { row, column } = this.cursor ?? { row: -move[0], column: -move[1] };
    this.#moveTo({
      row: Math.min(this.cells.rows - 1, Math.max(0, row + move[0])),
      column: Math.min(this.cells.columns - 1, Math.max(0, column + move[1])),
    });
  }

  /** @param {{ row: number, column: number } | null} cursor */
  #moveTo(cursor) {
    if (cursor?.row === this.cursor?.row && cursor?.column === this.cursor?.column) return;
    this.cursor = cursor;
    tell(this, "cell", cursor);
  }
}

if (!customElements.get("mg-matrix")) customElements.define("mg-matrix", MgMatrix);
