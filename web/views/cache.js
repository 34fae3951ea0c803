/**
 * The key-value cache of the name that is shown step by step: for each layer and head the keys and values of each position, one row
 * more with every token, and what it saves.
 */

import { css, html } from "lit";
import { tracedIndex } from "../model/state.js";
import { blankModel, blankTrace } from "./parts/blank.js";
import { roundScale } from "./parts/colours.js";
import { matrix } from "./parts/matrix.js";
import { multiplications } from "./parts/multiplications.js";
import { scale } from "./parts/scale.js";
import { View } from "./view.js";

/** @import { NameTrace } from "../model/look.js" */
/** @import { ModelFacts } from "../model/training.js" */
/** @import { Cell, Cells } from "./parts/matrix.js" */

/** One head's picture. @typedef {{ what: "keys" | "values", layer: number, head: number }} Head */
/** What it is drawn from. @typedef {{ trace: NameTrace, config: ModelFacts["config"], rows: number, max: number }} Drawing */

export class Cache extends View {
  static id = "cache";

  static styles = css`
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

    .matrix {
      height: calc(var(--height) * var(--mg-rem));
    }

    figcaption {
      margin-bottom: calc(0.25 * var(--mg-rem));
    }
  `;

  /** @param {Readonly<import("../model/state.js").State>} state */
  static request = (state) => ({ trace: tracedIndex(state) });

  /** @type {(Head & Cell) | null} */
  pointed = null;

  get isBlank() {
    return !this.state.seen.trace || !this.state.model;
  }

  render() {
    const { t } = this;
    const { seen, settings, model, tracedLetter } = this.state;
    const trace = (model && seen.trace) || blankTrace(settings);
    const { config, vocab } = model ?? blankModel(settings);
    const position = Math.min(tracedLetter - 1, trace.draws.length - 1);
    // BOS, the prefix, and the letters before this one.
    const rows = [...trace.prefix].length + 1 + position;
    const max = roundScale([trace.cache.keys, trace.cache.values]);
    const drawing = { trace, config, rows, max };
    const { cached, uncached } = multiplications({ ...config, vocabSize: vocab.length + 1 }, rows);
    return html`
      <h3>${t("cache.title")} <span class="term">${t("cache.term")}</span></h3>
      ${[...Array(config.nLayer)].map((_, layer) => this.#layer(layer, drawing))}
      ${scale(t, max)}
      <p class="told" aria-live="polite">${this.#told(drawing)}</p>
      <p class="note">${t("cache.saved", { cached, uncached, count: rows })}</p>
    `;
  }

  /** @param {number} layer @param {Drawing} drawing */
  #layer(layer, drawing) {
    return html`
      <div class="layer">
        ${/** @type {const} */ (["keys", "values"]).map((what) => this.#half(what, layer, drawing))}
      </div>
    `;
  }

  /** @param {"keys" | "values"} what @param {number} layer @param {Drawing} drawing */
  #half(what, layer, drawing) {
    const { t } = this;
    const { nLayer, nHead, blockSize } = drawing.config;
    const height = Math.max(4, Math.min(12, 0.75 * blockSize));
    const heads = t("cache.heads", { what: t(`cache.${what}`), count: nHead });
    return html`
      <figure>
        <figcaption>${nLayer > 1 ? t("cache.in-layer", { heads, layer }) : heads}</figcaption>
        <div class="heads" .style=${`--height: ${height}`}>
          ${[...Array(nHead)].map((_, head) => this.#head({ what, layer, head }, drawing))}
        </div>
      </figure>
    `;
  }

  /** @param {Head} place @param {Drawing} drawing */
  #head(place, drawing) {
    const { t, pointed } = this;
    const { what, layer, head } = place;
    const isPointed = pointed?.what === what && pointed.layer === layer && pointed.head === head;
    return matrix(this.host, {
      cells: cellsOf(place, drawing),
      max: drawing.max,
      label: t("cache.picture", { what: t(`cache.${what}`), layer, head, count: drawing.rows }),
      kind: t("matrix.kind"),
      cursor: isPointed ? pointed : null,
      onCell: (cell) => this.set({ pointed: cell && { ...place, ...cell } }),
    });
  }

  /** @param {Drawing} drawing */
  #told(drawing) {
    const { t, pointed } = this;
    const { trace, rows } = drawing;
    if (!pointed) return t("cache.rows", { count: rows });
    const { what, head, row, column } = pointed;
    const value = cellsOf(pointed, drawing).value(row, column);
    if (Number.isNaN(value)) return t("cache.unwritten", { row });
    const read = [t("token.start"), ...trace.prefix, ...trace.draws.map(({ char }) => char)][row];
    const slots = { token: read, head, column, value: html`<b>${t.number(value)}</b>` };
    return t.parts(what === "keys" ? "cache.key-cell" : "cache.value-cell", slots);
  }
}

/** @param {Head} place @param {Drawing} drawing below the rows that are written there is paper @returns {Cells} */
function cellsOf({ what, layer, head }, { trace, config, rows }) {
  const { nHead, blockSize } = config;
  const [, positions, width] = trace.cache.shape;
  const columns = width / nHead;
  const numbers = trace.cache[what];
  return {
    rows: blockSize,
    columns,
    value: (row, column) =>
      row < rows ? numbers[(layer * positions + row) * width + head * columns + column] : Number.NaN,
    from: [numbers, rows],
  };
}
