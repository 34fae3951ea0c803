/**
 * All parameters in one picture: every matrix, each as high as the model is wide, and one of four numbers for each
 * parameter: its value, its gradient, or one of Adam's two moments.
 */

import { css, html, nothing } from "lit";
import { blankModel, blankParameters } from "./parts/blank.js";
import { signOf } from "./parts/choices.js";
import { roundScale } from "./parts/colours.js";
import { matrix } from "./parts/matrix.js";
import { layerOf, matrixName, termOf } from "./parts/matrix-names.js";
import { scale } from "./parts/scale.js";
import { View } from "./view.js";

/** @import { Matrix, ParameterKind } from "../model/look.js" */
/** @import { State } from "../model/state.js" */
/** @import { Cell, Cells } from "./parts/matrix.js" */

/** @type {ParameterKind[]} */
const KINDS = ["data", "grad", "adamM", "adamV"];

export class Parameters extends View {
  static id = "parameters";

  static styles = css`
    .line {
      justify-content: space-between;
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

    @container (max-width: 640px) {
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
      --cell: min(calc(0.5 * var(--mg-rem)), max((100cqi - calc(3 * var(--mg-rem))) / (8 * var(--width) + var(--vocab)), min(5px, 100cqi / (4 * var(--width)))));
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--space)) calc(3 * var(--space));
    }

    @container (min-width: 960px) {
      .matrices {
        justify-content: space-between;
      }
    }

    .layer {
      flex-basis: 100%;
      margin: 0 0 calc(-1 * var(--space));
    }

    .matrix {
      width: calc(var(--columns) * var(--cell));
      height: calc(var(--rows) * var(--cell));
    }

    figcaption {
      margin-bottom: calc(0.25 * var(--mg-rem));
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
  `;

  /** @param {Readonly<State>} state */
  static request = (state) => ({ parameters: shownKind(state) });

  /** @type {({ name: string } & Cell) | null} */
  pointed = null;

  get isBlank() {
    return !this.state.seen.parameters;
  }

  render() {
    const { t, state } = this;
    const { parameters = blankParameters(state.settings) } = state.seen;
    const { vocab, config } = state.model ?? blankModel(state.settings);
    const width = config.nEmbd;
    const max = roundScale(parameters.map(({ data }) => data));
    const manyLayers = parameters.some(({ name }) => layerOf(name) > 0);
    return html`
      <div class="line">
        <h3>${t("parameters.title")}</h3>
        ${this.hasControls ? this.#choices() : nothing}
      </div>
      <div class="matrices" .style=${`--width: ${width}; --vocab: ${rowsOf(parameters[0])}`}>
        ${inOrder(parameters).map(
          (matrix, i, all) => html`
          ${manyLayers && layerOf(matrix.name) !== layerOf(all[i - 1]?.name ?? "") ? html`<p class="small layer">${t("parameters.layer", { layer: layerOf(matrix.name) })}</p>` : nothing}
          ${this.#picture(matrix, max, width)}
        `,
        )}
      </div>
      <div class="under">
        ${scale(t, max, shownKind(state) === "adamV")}
        <p class="told" aria-live="polite">${this.#told(parameters, vocab, width)}</p>
      </div>
    `;
  }

  #choices() {
    return html`
      <fieldset>
        <legend class="spoken">${this.t("parameters.choose")}</legend>
        ${KINDS.map((kind) => this.#choice(kind))}
      </fieldset>
    `;
  }

  /** @param {ParameterKind} kind */
  #choice(kind) {
    const isPast = this.state.viewedStep !== null;
    return html`
      <label>
        <input
          type="radio" name="kind" .checked=${kind === shownKind(this.state)} ?disabled=${isPast && kind !== "data"}
          @change=${() => this.store.set({ kind })}
        >${this.t(`parameters.${kind}`)}
      </label>
    `;
  }

  /** @param {Matrix} parameter @param {number} max @param {number} width of the model */
  #picture(parameter, max, width) {
    const { t, pointed } = this;
    const cells = cellsOf(parameter, width);
    const { name, shape, rows } = parameter;
    const plain = matrixName(t, name);
    return html`
      <figure .style=${`--rows: ${cells.rows}; --columns: ${cells.columns}`}>
        <figcaption>${`${plain}\n${termOf(name)} · ${shape.join("×")}${rows ? t("parameters.some", { count: rows.length }) : ""}`}</figcaption>
        ${matrix(this.host, {
          cells,
          max,
          label: t("parameters.picture", { plain, name, rows: shape[0], columns: shape[1] }),
          kind: t("matrix.kind"),
          cursor: pointed?.name === name ? pointed : null,
          onCell: (cell) => this.set({ pointed: cell && { name, ...cell } }),
        })}
      </figure>
    `;
  }

  /** @param {Matrix[]} parameters @param {string[]} vocab @param {number} width */
  #told(parameters, vocab, width) {
    const { t, state, pointed } = this;
    const parameter = parameters.find(({ name }) => name === pointed?.name);
    if (!parameter || !pointed) {
      if (state.viewedStep !== null) return t("parameters.only-values");
      const count = parameters.reduce((sum, { shape: [rows, columns] }) => sum + rows * columns, 0);
      return `${t(`parameters.about-${state.kind}`)} ${count ? t("parameters.count", { count }) : ""}`;
    }
    const { row, column } = pointed;
    const [shown, to] = isUpright(parameter, width) ? [row, column] : [column, row];
    const from = parameter.rows?.[shown] ?? shown;
    const { name } = parameter;
    const isOfToken = name === "wte" || name === "lm_head";
    return t.parts("parameters.cell", {
      plain: matrixName(t, name),
      row: isOfToken ? `“${signOf(vocab[from])}”` : t("parameters.row", { row: from }),
      column: to,
      value: html`<b>${t.number(cellsOf(parameter, width).value(row, column))}</b>`,
    });
  }
}

/**
 * Gradients and Adam's moments are known of the last step only.
 * @param {Readonly<State>} state
 * @returns {ParameterKind}
 */
const shownKind = ({ kind, viewedStep }) => (viewedStep === null ? kind : "data");

/** @param {Matrix} parameter @returns {number} the rows that are shown */
const rowsOf = ({ shape, rows }) => rows?.length ?? shape[0];

/** @param {Matrix} parameter @param {number} width */
const isUpright = ({ shape }, width) => shape[0] === width;

/**
 * All matrices stand as high as the model is wide: those with another number of rows lie on their side.
 * @param {Matrix} parameter
 * @param {number} width
 * @returns {Cells}
 */
function cellsOf(parameter, width) {
  const { data, shape } = parameter;
  const [rows, columns] = [rowsOf(parameter), shape[1]];
  return isUpright(parameter, width)
    ? { rows, columns, value: (row, column) => data[row * columns + column], from: [data] }
    : { rows: columns, columns: rows, value: (row, column) => data[column * columns + row], from: [data] };
}

/** In the order of computation: the output layer comes last. @param {Matrix[]} parameters */
function inOrder(parameters) {
  const isLast = (/** @type {Matrix} */ { name }) => name === "lm_head";
  return [...parameters.filter((matrix) => !isLast(matrix)), ...parameters.filter(isLast)];
}
