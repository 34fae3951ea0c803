/**
 * Every number the model has, in one picture: all matrices, each as high as the model is wide, and one of four numbers
 * for each parameter. Fires `kind` with the one chosen.
 */

import { css, html, LitElement, nothing } from "lit";
import { signOf } from "../chances.js";
import { roundScale } from "../colours.js";
import { formatCount, formatNumber } from "../format.js";
import { layerOf, plainMatrix } from "../plain-names.js";
import { base, pictures } from "../style/shared.js";
import { tell } from "../tell.js";
import "./mg-matrix.js";
import "./mg-scale.js";

/** @import { Matrix, ParameterKind } from "../../wasm/views.js" */
/** @import { Cells } from "./mg-matrix.js" */

/** @type {{ kind: ParameterKind, name: string }[]} */
const KINDS = [
  { kind: "data", name: "value" },
  { kind: "grad", name: "gradient" },
  { kind: "first", name: "first moment" },
  { kind: "second", name: "second moment" },
];

/** @type {Record<ParameterKind, string>} */
const ABOUT = {
  data: "What the model has learned.",
  grad: "Where the last step's loss would have each number go: against its gradient.",
  first: "Adam's mean of the gradients lately: the direction it takes.",
  second: "Adam's mean of their squares: the larger, the smaller the step.",
};

export class MgParameters extends LitElement {
  static properties = {
    matrices: { attribute: false },
    kind: {},
    past: { type: Boolean },
    vocab: { attribute: false },
    width: { type: Number },
    pointed: { state: true },
  };

  static styles = [
    base,
    pictures,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space) calc(3 * var(--space));
        margin-bottom: calc(2 * var(--space));
      }

      h3 {
        margin: 0;
      }

      fieldset {
        display: flex;
        flex-wrap: wrap;
        margin: 0;
        padding: 0;
        border: 1px solid var(--hairline);
        border-radius: var(--radius);
        color: var(--muted);
        font-size: var(--medium);
      }

      @media (max-width: 40rem) {
        fieldset {
          display: grid;
          grid-template-columns: 1fr 1fr;
          width: 100%;
        }
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        min-height: var(--control);
        padding: 0 calc(1.5 * var(--space));
        cursor: pointer;
      }

      label:has(:checked) {
        color: var(--ink);
        box-shadow: inset 0 -2px var(--accent);
      }

      label:has(:disabled) {
        opacity: 0.6;
        cursor: default;
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
      }

      label input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: inherit;
      }

      /* One square's side: two rows of matrices on a wide page; on a narrow one the widest matrix fills it. */
      .matrices {
        --cell: min(0.5rem, max((100cqi - 3rem) / (8 * var(--width) + var(--vocab)), min(5px, 100cqi / (4 * var(--width)))));
        display: flex;
        flex-wrap: wrap;
        gap: calc(2 * var(--space)) calc(3 * var(--space));
      }

      @container (min-width: 60rem) {
        .matrices {
          justify-content: space-between;
        }
      }

      .layer {
        flex-basis: 100%;
        margin: 0 0 calc(-1 * var(--space));
      }

      mg-matrix {
        width: calc(var(--columns) * var(--cell));
        height: calc(var(--rows) * var(--cell));
      }

      figcaption {
        margin-bottom: 0.25rem;
        white-space: pre-line;
      }

      .under {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 calc(3 * var(--space));
        margin-top: calc(1.5 * var(--space));
      }

      .told {
        margin: 0;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Matrix[]} */ this.matrices = [];
    /** @type {ParameterKind} */ this.kind = "data";
    this.past = false;
    /** @type {string[]} */ this.vocab = [];
    this.width = 16;
    /** @type {{ name: string, row: number, column: number } | null} */ this.pointed = null;
  }

  render() {
    const most = roundScale(this.matrices.map(({ data }) => data));
    const manyLayers = this.matrices.some(({ name }) => layerOf(name) > 0);
    return html`
      <div class="line">
        <h3>Every number the model has <span class="term">· parameters</span></h3>
        <fieldset>
          <legend class="spoken">Of each parameter, show</legend>
          ${KINDS.map((choice) => this.#choice(choice))}
        </fieldset>
      </div>
      <div class="matrices" .style=${`--width: ${this.width}; --vocab: ${this.vocab.length + 1}`}>
        ${inOrder(this.matrices).map(
          (matrix, i, all) => html`
          ${manyLayers && layerOf(matrix.name) !== layerOf(all[i - 1]?.name ?? "") ? html`<p class="small layer">layer ${layerOf(matrix.name)}</p>` : nothing}
          ${this.#picture(matrix, most)}
        `,
        )}
      </div>
      <div class="under">
        <mg-scale .most=${most} .unsigned=${this.kind === "second"}></mg-scale>
        <p class="told" aria-live="polite">${this.#told()}</p>
      </div>
    `;
  }

  /** @param {(typeof KINDS)[number]} choice */
  #choice({ kind, name }) {
    return html`
      <label>
        <input
          type="radio" name="kind" .checked=${kind === this.kind} ?disabled=${this.past && kind !== "data"}
          @change=${() => tell(this, "kind", kind)}
        >${name}
      </label>
    `;
  }

  /**
   * @param {Matrix} matrix
   * @param {number} most
   */
  #picture(matrix, most) {
    const cells = this.#cells(matrix);
    const { name, shape } = matrix;
    const term = name.slice(name.indexOf(".") + 1);
    return html`
      <figure .style=${`--rows: ${cells.rows}; --columns: ${cells.columns}`}>
        <figcaption>${`${plainMatrix(name)}\n${term} · ${shape.join("×")}`}</figcaption>
        <mg-matrix
          .cells=${cells} .most=${most} .label=${`${plainMatrix(name)}, ${name}, ${shape.join(" by ")}`}
          @cell=${(/** @type {CustomEvent} */ event) => this.#onCell(name, event.detail)}
        ></mg-matrix>
      </figure>
    `;
  }

  /**
   * All matrices stand as high as the model is wide: those with other rows lie on their side.
   * @param {Matrix} matrix
   * @returns {Cells}
   */
  #cells({ shape: [rows, columns], data }) {
    if (rows === this.width) return { rows, columns, value: (row, column) => data[row * columns + column] };
    return { rows: columns, columns: rows, value: (row, column) => data[column * columns + row] };
  }

  /**
   * @param {string} name
   * @param {{ row: number, column: number } | null} cell
   */
  #onCell(name, cell) {
    this.pointed = cell && { name, ...cell };
  }

  #told() {
    const matrix = this.matrices.find(({ name }) => name === this.pointed?.name);
    if (!matrix || !this.pointed)
      return this.past ? "Looking back: only values were kept." : `${ABOUT[this.kind]} ${this.#count()}`;
    const { row, column } = this.pointed;
    const isUpright = matrix.shape[0] === this.width;
    const [from, to] = isUpright ? [row, column] : [column, row];
    const value = this.#cells(matrix).value(row, column);
    return html`${plainMatrix(matrix.name)}, ${this.#nameRow(matrix, from)}, number ${to}: <b>${formatNumber(value)}</b>`;
  }

  #count() {
    const count = this.matrices.reduce((sum, { data }) => sum + data.length, 0);
    return count ? `${formatCount(count)} of them.` : "";
  }

  /**
   * @param {Matrix} matrix
   * @param {number} row
   */
  #nameRow({ name }, row) {
    return name === "wte" || name === "lm_head" ? `“${signOf(this.vocab[row])}”` : `row ${row}`;
  }
}

/**
 * As the numbers flow: the way back to letters comes last.
 * @param {Matrix[]} matrices
 */
function inOrder(matrices) {
  const isLast = (/** @type {Matrix} */ { name }) => name === "lm_head";
  return [...matrices.filter((matrix) => !isLast(matrix)), ...matrices.filter(isLast)];
}

if (!customElements.get("mg-parameters")) customElements.define("mg-parameters", MgParameters);
