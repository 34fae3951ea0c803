/** One weight: chosen in a picture of its matrix, and set by a slider or a number. What it does is seen in every other view. */

import { css, html, noChange, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { editLike, MAX_WEIGHT, withEdit } from "../model/edits.js";
import { roundScale } from "./parts/colours.js";
import { matrixName } from "./parts/matrix-names.js";
import { cellsOf, numberInWords, parameterPicture, parameterStyles } from "./parts/parameter-picture.js";
import { View } from "./view.js";

/** @import { Edit, Weight as Chosen } from "../model/edits.js" */
/** @import { Look } from "../model/look.js" */
/** @import { State } from "../model/state.js" */

/** Which weight is chosen first: of the first letter's embedding. @type {Chosen} */
const FIRST_WEIGHT = { name: "wte", row: 0, column: 0 };

/** The slider's step. */
const WEIGHT_STEP = 0.01;

export class Weight extends View {
  static id = "weight";

  static styles = css`
    summary {
      color: var(--muted);
      font-size: var(--small);
    }

    .weight {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: var(--space) calc(2.5 * var(--space));
      padding-top: var(--space);
      font-size: var(--medium);
    }

    label {
      display: inline-flex;
      align-items: center;
      gap: var(--space);
    }

    input[type="number"] {
      width: calc(5.5 * var(--mg-rem));
    }

    /* As large as fits, up to a height at which it stays on the screen with what it changes. */
    figure {
      --cell: min(calc(0.75 * var(--mg-rem)), (100cqi - calc(2 * var(--mg-rem))) / var(--columns), calc(16 * var(--mg-rem)) / var(--rows));
    }

    ${parameterStyles}

    .setting {
      display: grid;
      flex: 1 1 calc(18 * var(--mg-rem));
      gap: var(--space);
      max-width: calc(28 * var(--mg-rem));
    }
  `;

  /** @param {Readonly<State>} state @returns {Partial<import("../model/look.js").ViewRequest>} */
  static request = ({ weight }) => (weight ? { weights: weight.name } : {});

  render() {
    const { weight, seen } = this.state;
    if (!this.hasControls) return nothing;
    return html`
      <details ?open=${weight !== null}>
        <summary @click=${this.#onWeight}>${this.t("view.weight")}</summary>
        ${weight && seen.weights ? this.#chosen(weight, seen.weights) : nothing}
      </details>
    `;
  }

  /** It is open while a weight is chosen, and so asked of the worker. */
  #onWeight = (/** @type {Event} */ event) => {
    event.preventDefault();
    this.store.set({ weight: this.state.weight ? null : FIRST_WEIGHT });
  };

  /** @param {Chosen} weight that is chosen @param {NonNullable<Look["weights"]>} weights */
  #chosen(weight, { matrix, names }) {
    const { t } = this;
    const { name } = matrix;
    const { row, column } = weight.name === name ? weight : FIRST_WEIGHT;
    const choose = (/** @type {Partial<Chosen>} */ chosen) =>
      this.store.set({ weight: { ...FIRST_WEIGHT, name, ...chosen } });
    return html`
      <div class="weight">
        ${parameterPicture(this, matrix, {
          max: roundScale([matrix.data]),
          cursor: { row, column },
          onCell: (cell) => cell && choose(cell),
          stays: true,
        })}
        <div class="setting">
          <label>
            ${t("weight.matrix")}
            <select @change=${(/** @type {Event & { target: HTMLSelectElement }} */ { target }) => choose({ name: target.value })}>
              ${names.map((one) => html`<option value=${one} .selected=${live(one === name)}>${matrixName(t, one)} · ${one}</option>`)}
            </select>
          </label>
          <p class="told" aria-live="polite">${numberInWords(t, matrix, { row, column }, this.state.model?.vocab ?? [])}</p>
          ${this.#value({ name, row: matrix.rows?.[row] ?? row, column }, cellsOf(matrix).value(row, column))}
        </div>
      </div>
    `;
  }

  /** @param {Chosen} weight @param {number} value */
  #value(weight, value) {
    const { t } = this;
    const { edits } = this.state;
    const change = (/** @type {number} */ value) => /** @type {Edit} */ ({ part: "weight", ...weight, value });
    const made = editLike(edits, change(0));
    // What is set is shown at once, before the model has it.
    const shown = made?.part === "weight" ? made.value : value;
    const put = (/** @type {number} */ value) => this.trainer.edit(withEdit(edits, change(value)));
    const onInput = (
      /** @type {Event & { target: HTMLInputElement }} */ { target: { value, valueAsNumber, validity } },
    ) => value && validity.valid && put(valueAsNumber);
    // What the reader types stays as it is.
    const written = this.find(".number:focus") ? noChange : live(String(Number(shown.toPrecision(3))));
    return html`
      <input
        type="range" min=${-MAX_WEIGHT} max=${MAX_WEIGHT} step=${WEIGHT_STEP} aria-label=${t("weight.value")}
        .value=${live(String(shown))} @input=${onInput}
      >
      <div class="line">
        <label>
          ${t("weight.value")}
          <input
            type="number" class="number" min=${-MAX_WEIGHT} max=${MAX_WEIGHT} step="any" .value=${written} @change=${onInput}
            @blur=${() => this.set({})}
          >
        </label>
        <button class="zero" @click=${() => put(0)}>${t("weight.zero")}</button>
      </div>
    `;
  }
}
