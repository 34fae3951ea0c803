/**
 * All parameters in one picture: every matrix in its shape, a row for each output, and one of four numbers for each parameter: its
 * value, its gradient, or one of Adam's two moments.
 */

import { css, html, nothing } from "lit";
import { blankModel, blankParameters } from "./parts/blank.js";
import { roundScale } from "./parts/colours.js";
import { layerOf, termOf } from "./parts/matrix-names.js";
import { numberInWords, parameterPicture, parameterStyles } from "./parts/parameter-picture.js";
import { scale } from "./parts/scale.js";
import { View } from "./view.js";

/** @import { Matrix, ParameterKind } from "../model/look.js" */
/** @import { State } from "../model/state.js" */
/** @import { Cell } from "./parts/matrix.js" */

/** @type {ParameterKind[]} */
const KINDS = ["data", "grad", "adamM", "adamV"];

/** Which matrices stand together. @type {Record<string, string>} */
const GROUPS = {
  wte: "embedding",
  wpe: "embedding",
  attn_wq: "attention",
  attn_wk: "attention",
  attn_wv: "attention",
  attn_wo: "attention",
  mlp_fc1: "up",
  mlp_fc2: "down",
  lm_head: "down",
};

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
    }

    /* A border, which forced colours keep. */
    label:has(:checked)::after {
      position: absolute;
      inset: auto 0 0;
      border-bottom: 2px solid var(--accent);
      content: "";
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

    /* One square's side: all of a layer side by side on a wide page; on a narrow one the widest matrix fills it. */
    .matrices {
      --cell: min(calc(0.5 * var(--mg-rem)), max((100cqi - calc(11 * var(--mg-rem))) / (8 * var(--width)), min(5px, (100cqi - calc(1.5 * var(--mg-rem))) / (4 * var(--width)))));
      display: flex;
      flex-wrap: wrap;
      gap: calc(2.5 * var(--space)) calc(3 * var(--space));
    }

    .together {
      display: grid;
      align-content: start;
      gap: calc(2.5 * var(--space)) calc(2 * var(--space));
    }

    .attention {
      grid-template-columns: auto auto;
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

    ${parameterStyles}

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
    const max = roundScale(parameters.map(({ data }) => data));
    const manyLayers = config.nLayer > 1;
    return html`
      <div class="line">
        <h3>${t("parameters.title")}</h3>
        ${this.hasControls ? this.#choices() : nothing}
      </div>
      <div class="matrices" .style=${`--width: ${config.nEmbd}`}>
        ${groupsOf(parameters).map(
          ({ id, matrices }) => html`
          ${manyLayers && id === "attention" ? html`<p class="small layer">${t("parameters.layer", { layer: layerOf(matrices[0].name) })}</p>` : nothing}
          <div class="together ${id}">${matrices.map((matrix) => this.#picture(matrix, max))}</div>
        `,
        )}
      </div>
      <div class="under">
        ${scale(t, max, shownKind(state) === "adamV")}
        <p class="told" aria-live="polite">${this.#told(parameters, vocab)}</p>
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

  /** @param {Matrix} parameter @param {number} max */
  #picture(parameter, max) {
    const { pointed } = this;
    const { name } = parameter;
    return parameterPicture(this, parameter, {
      max,
      cursor: pointed?.name === name ? pointed : null,
      onCell: (cell) => this.set({ pointed: cell && { name, ...cell } }),
    });
  }

  /** @param {Matrix[]} parameters @param {string[]} vocab */
  #told(parameters, vocab) {
    const { t, state, pointed } = this;
    const parameter = parameters.find(({ name }) => name === pointed?.name);
    if (!parameter || !pointed) {
      if (state.viewedStep !== null) return t("parameters.only-values");
      const count = parameters.reduce((sum, { shape: [rows, columns] }) => sum + rows * columns, 0);
      return t.sentences([t(`parameters.about-${state.kind}`), count && t("parameters.count", { count })]);
    }
    return numberInWords(t, parameter, pointed, vocab);
  }
}

/**
 * Gradients and Adam's moments are known of the last step only.
 * @param {Readonly<State>} state
 * @returns {ParameterKind}
 */
const shownKind = ({ kind, viewedStep }) => (viewedStep === null ? kind : "data");

/**
 * Matrices that stand together, in the order of computation: the embeddings; of each layer attention, MLP up and MLP down; under the last
 * of these the output layer.
 * @param {Matrix[]} parameters
 */
function groupsOf(parameters) {
  /** @type {{ id: string, matrices: Matrix[] }[]} */ const groups = [];
  for (const matrix of inOrder(parameters)) {
    const id = GROUPS[termOf(matrix.name)];
    const last = groups.at(-1);
    if (last?.id === id) last.matrices.push(matrix);
    else groups.push({ id, matrices: [matrix] });
  }
  return groups;
}

/** The output layer comes last. @param {Matrix[]} parameters */
function inOrder(parameters) {
  const isLast = (/** @type {Matrix} */ { name }) => name === "lm_head";
  return [...parameters.filter((matrix) => !isLast(matrix)), ...parameters.filter(isLast)];
}
