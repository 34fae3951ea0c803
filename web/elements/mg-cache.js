/**
 * The key-value cache of the name written slowly: for each layer and head the keys and values of each position, one row
 * more with every letter, and what it saves.
 */

import { css, html, LitElement, nothing } from "lit";
import { roundScale } from "../colours.js";
import { formatCount, formatNumber } from "../format.js";
import { products } from "../products.js";
import { base, pictures } from "../style/shared.js";
import "./mg-matrix.js";
import "./mg-scale.js";

/** @import { Story } from "../../wasm/views.js" */
/** @import { Cells } from "./mg-matrix.js" */

/** @typedef {{ what: "keys" | "values", layer: number, head: number, row: number, column: number }} Place */

export class MgCache extends LitElement {
  static properties = {
    story: { attribute: false },
    at: { type: Number },
    config: { attribute: false },
    vocabSize: { type: Number },
    pointed: { state: true },
  };

  static styles = [
    base,
    pictures,
    css`
      .layer {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: calc(2 * var(--space));
        margin-bottom: calc(1.5 * var(--space));
      }

      .heads {
        display: grid;
        grid-auto-columns: 1fr;
        grid-auto-flow: column;
        gap: 3px;
      }

      mg-matrix {
        height: calc(var(--height) * 1rem);
      }

      figcaption {
        margin-bottom: 0.25rem;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Story | null} */ this.story = null;
    this.at = 0;
    /** @type {import("../../wasm/microgpt.js").MicroGPT["config"] | null} */ this.config = null;
    this.vocabSize = 0;
    /** @type {Place | null} */ this.pointed = null;
  }

  render() {
    const { story, config } = this;
    if (!story || !config) return nothing;
    const { cache } = story;
    const rows = this.#rowsAt(Math.min(this.at, story.draws.length - 1));
    const most = roundScale([cache.keys, cache.values]);
    return html`
      <h3>What it keeps of the letters read <span class="term">· key-value cache</span></h3>
      ${Array.from({ length: config.nLayer }, (_, layer) => this.#layer(layer, rows, most))}
      <mg-scale .most=${most}></mg-scale>
      <p class="told" aria-live="polite">${this.#told(rows)}</p>
      <p class="note">${this.#saved(rows)}</p>
    `;
  }

  /**
   * @param {number} at
   * @returns {number} rows when the letter is drawn: the start, the prefix and the letters before it
   */
  #rowsAt(at) {
    return [.../** @type {Story} */ (this.story).prefix].length + 1 + at;
  }

  /**
   * @param {number} layer
   * @param {number} rows
   * @param {number} most
   */
  #layer(layer, rows, most) {
    return html`
      <div class="layer">
        ${/** @type {const} */ (["keys", "values"]).map((what) => this.#half(what, layer, rows, most))}
      </div>
    `;
  }

  /**
   * @param {"keys" | "values"} what
   * @param {number} layer
   * @param {number} rows
   * @param {number} most
   */
  #half(what, layer, rows, most) {
    const { nLayer, nHead, blockSize } = /** @type {NonNullable<typeof this.config>} */ (this.config);
    const height = Math.max(4, Math.min(12, 0.75 * blockSize));
    const title = nLayer > 1 ? `${what} · layer ${layer}` : what;
    return html`
      <figure>
        <figcaption>${title} · ${nHead} ${nHead === 1 ? "head" : "heads"}</figcaption>
        <div class="heads" .style=${`--height: ${height}`}>
          ${Array.from(
            { length: nHead },
            (_, head) => html`
              <mg-matrix
                .cells=${this.#cells(what, layer, head, rows)} .most=${most}
                .label=${`${what}, layer ${layer}, head ${head}: ${rows} rows written`}
                @cell=${(/** @type {CustomEvent} */ event) => this.#onCell({ what, layer, head }, event.detail)}
              ></mg-matrix>
            `,
          )}
        </div>
      </figure>
    `;
  }

  /**
   * @param {"keys" | "values"} what
   * @param {number} layer
   * @param {number} head
   * @param {number} rows how many are written; below them is paper
   * @returns {Cells}
   */
  #cells(what, layer, head, rows) {
    const { nHead, blockSize } = /** @type {NonNullable<typeof this.config>} */ (this.config);
    const cache = /** @type {Story} */ (this.story).cache;
    const [, positions, width] = cache.shape;
    const columns = width / nHead;
    const numbers = cache[what];
    return {
      rows: blockSize,
      columns,
      value: (row, column) =>
        row < rows ? numbers[(layer * positions + row) * width + head * columns + column] : Number.NaN,
    };
  }

  /**
   * @param {Pick<Place, "what" | "layer" | "head">} where
   * @param {{ row: number, column: number } | null} cell
   */
  #onCell(where, cell) {
    this.pointed = cell && { ...where, ...cell };
  }

  /** @param {number} rows */
  #told(rows) {
    if (!this.pointed)
      return `${rows} ${rows === 1 ? "row" : "rows"} written: the start${rows === 1 ? "" : " and each letter"}.`;
    const { what, layer, head, row, column } = this.pointed;
    const value = this.#cells(what, layer, head, rows).value(row, column);
    if (Number.isNaN(value)) return html`place ${row}: not written yet`;
    const { prefix, draws } = /** @type {Story} */ (this.story);
    const read = ["start", ...prefix, ...draws.map(({ char }) => char)][row];
    return html`${what.slice(0, -1)} of “${read}”, head ${head}, number ${column}: <b>${formatNumber(value)}</b>`;
  }

  /** @param {number} rows */
  #saved(rows) {
    const { nLayer, nEmbd } = /** @type {NonNullable<typeof this.config>} */ (this.config);
    const { kept, anew } = products({ nLayer, nEmbd, vocabSize: this.vocabSize }, rows);
    return html`
      This letter took ${formatCount(kept)} multiplications: only its own row was computed. Without the cache all
      ${rows === 1 ? "of it" : `${rows} rows`} would be computed again: ${formatCount(anew)}. Emptied for the next name.
    `;
  }
}

if (!customElements.get("mg-cache")) customElements.define("mg-cache", MgCache);
