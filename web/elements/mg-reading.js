/**
 * A name that the reader types, as the model reads it: who looks at whom, head by head, and how little it expected each
 * letter. Fires `typed` with the name.
 */

import { css, html, LitElement, nothing } from "lit";
import { STOP, signOf } from "../chances.js";
import { formatLoss, formatPercent } from "../format.js";
import { base, fields, pictures } from "../style/shared.js";
import { tell } from "../tell.js";
import "./mg-matrix.js";

/** @import { Reading } from "../../wasm/views.js" */
/** @import { Cells } from "./mg-matrix.js" */

/** The stop sign also starts each name. */
const START = "start";

/** A surprise of so many nats has the strongest colour. */
const STRONG = 6;

export class MgReading extends LitElement {
  static properties = {
    reading: { attribute: false },
    typed: {},
    hint: {},
    guess: { type: Number },
    pointed: { state: true },
  };

  static styles = [
    base,
    fields,
    pictures,
    css`
      .typed {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 calc(1.5 * var(--space));
        margin-bottom: calc(2 * var(--space));
        font-size: var(--medium);
      }

      .typed input {
        flex: 1;
        min-width: 8rem;
        max-width: 14rem;
      }

      .heads {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: calc(1.5 * var(--space));
        max-width: 34rem;
      }

      .heads mg-matrix {
        aspect-ratio: 1;
      }

      /* The letters that look stand at the left of each picture, those looked at above it. */
      .labelled {
        display: grid;
        grid-template-columns: 1em minmax(0, 1fr);
        color: var(--muted);
        font: min(0.75rem, 80cqi / var(--places)) / 1.3 var(--mono);
        text-align: center;
      }

      .across {
        display: grid;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        grid-column: 2;
      }

      .down {
        display: grid;
        grid-auto-rows: minmax(0, 1fr);
        align-items: center;
        line-height: 1;
      }

      .heads figure {
        container-type: inline-size;
      }

      .heads figcaption {
        margin-bottom: 0.25rem;
      }

      h3:not(:first-of-type) {
        margin-top: calc(3 * var(--space));
      }

      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .told {
        min-height: 3em;
      }

      li {
        display: grid;
        min-width: 2.5rem;
        padding: 0.25rem 0;
        background: color-mix(in srgb, var(--above) calc(var(--share) * 55%), var(--paper));
        font: 1.125rem / 1.3 var(--mono);
        text-align: center;
      }

      li small {
        font-size: 0.75rem;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Reading | null} */ this.reading = null;
    this.typed = "";
    this.hint = "";
    /** @type {number | undefined} */ this.guess = undefined;
    /** @type {{ head: number, layer: number, row: number, column: number } | null} */ this.pointed = null;
  }

  render() {
    return html`
      <label class="typed">
        <span>A name for it to read</span>
        <input
          type="text" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${this.typed}
          @input=${(/** @type {Event & { target: HTMLInputElement }} */ event) => tell(this, "typed", event.target.value)}
        >
        <span class="hint" role="status">${this.hint}</span>
      </label>
      <h3>Who looks at whom <span class="term">· attention</span></h3>
      ${this.reading ? this.#heads(this.reading) : nothing}
      <p class="told" aria-live="polite">${this.#told()}</p>
      <h3>Surprise at each letter <span class="term">· loss</span></h3>
      ${this.reading ? this.#surprises(this.reading) : nothing}
    `;
  }

  /** @param {Reading} reading */
  #heads({ attention: { shape } }) {
    const [layers, heads] = shape;
    const signs = this.#signs().map((sign) => (sign === START ? STOP : sign));
    const each = Array.from({ length: layers * heads }, (_, i) => ({ layer: Math.floor(i / heads), head: i % heads }));
    return html`
      <div class="heads">
        ${each.map(
          ({ layer, head }) => html`
            <figure>
              <figcaption>${layers > 1 ? `layer ${layer}, ` : ""}head ${head}</figcaption>
              <div class="labelled" .style=${`--places: ${shape[2]}`}>
                <span class="across" aria-hidden="true">${signs.map((sign) => html`<span>${sign}</span>`)}</span>
                <span class="down" aria-hidden="true">${signs.map((sign) => html`<span>${sign}</span>`)}</span>
                <mg-matrix
                  .cells=${this.#cells(layer, head)} .most=${1} .label=${this.#inWords(layer, head)}
                  @cell=${(/** @type {CustomEvent} */ event) => this.#onCell(layer, head, event.detail)}
                ></mg-matrix>
              </div>
            </figure>
          `,
        )}
      </div>
    `;
  }

  /**
   * A row for the letter that looks, a column for the one looked at; no letter sees those after it. Shares are counted
   * as below zero, to be drawn in blue.
   * @param {number} layer
   * @param {number} head
   * @returns {Cells}
   */
  #cells(layer, head) {
    const { shape, data } = /** @type {Reading} */ (this.reading).attention;
    const [, heads, positions] = shape;
    const start = (layer * heads + head) * positions * positions;
    return {
      rows: positions,
      columns: positions,
      value: (row, column) => (column > row ? Number.NaN : -data[start + row * positions + column]),
    };
  }

  /**
   * @param {number} layer
   * @param {number} head
   */
  #inWords(layer, head) {
    const { value, rows } = this.#cells(layer, head);
    const signs = this.#signs();
    const looks = Array.from({ length: rows }, (_, row) => {
      const shares = Array.from({ length: row + 1 }, (_, column) => -value(row, column));
      return `${signs[row]} most at ${signs[shares.indexOf(Math.max(...shares))]}`;
    });
    return `Attention, layer ${layer}, head ${head}: ${looks.join(", ")}`;
  }

  #signs() {
    return [START, ...[.../** @type {Reading} */ (this.reading).text].map(signOf)];
  }

  /**
   * @param {number} layer
   * @param {number} head
   * @param {{ row: number, column: number } | null} cell
   */
  #onCell(layer, head, cell) {
    this.pointed = cell && { layer, head, ...cell };
  }

  #told() {
    const { pointed, reading } = this;
    if (!pointed || !reading || pointed.row >= reading.attention.shape[2])
      return "Each row is a letter; its squares, how much it looks at the start (■) and at each letter so far.";
    const { layer, head, row, column } = pointed;
    const signs = this.#signs();
    const share = -this.#cells(layer, head).value(row, column);
    if (Number.isNaN(share)) return `${signs[row]} does not see ${signs[column]}: it comes later.`;
    return html`head ${head}: ${signs[row]} looks at ${signs[column]} <b>${formatPercent(share)}</b>`;
  }

  /** @param {Reading} reading */
  #surprises({ text, surprises }) {
    const signs = [...[...text].map(signOf), STOP];
    const mean = surprises.reduce((sum, surprise) => sum + surprise, 0) / surprises.length;
    return html`
      <ol>
        ${signs.map(
          (sign, i) => html`
            <li .style=${`--share: ${Math.min(1, surprises[i] / STRONG).toFixed(3)}`}>${sign}<small>${surprises[i].toFixed(1)}</small></li>
          `,
        )}
      </ol>
      <p class="note">
        In nats: 0 if it was certain${this.guess === undefined ? nothing : html`, ${formatLoss(this.guess)} for a guess`}. Their mean, ${formatLoss(mean)}, is the
        loss of this name.
      </p>
    `;
  }
}

if (!customElements.get("mg-reading")) customElements.define("mg-reading", MgReading);
