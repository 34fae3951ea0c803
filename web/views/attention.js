/**
 * A name that the reader types, as the model reads it: the attention of each head, and the surprise of each letter.
 */

import { css, html, nothing } from "lit";
import { blankReading } from "./parts/blank.js";
import { BOS_SIGN, signOf } from "./parts/choices.js";
import { matrix } from "./parts/matrix.js";
import { readingField, readingFieldStyles } from "./parts/reading-field.js";
import { View } from "./view.js";

/** @import { Reading } from "../model/look.js" */
/** @import { Cell, Cells } from "./parts/matrix.js" */

/** A surprise of this many nats has the strongest colour. */
const STRONG = 6;

export class Attention extends View {
  static id = "attention";

  static styles = css`
    ${readingFieldStyles}

    .typed {
      margin-bottom: calc(2 * var(--space));
      font-size: var(--medium);
    }

    .typed input {
      flex: 1;
      min-width: calc(8 * var(--mg-rem));
      max-width: calc(14 * var(--mg-rem));
    }

    .heads {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: calc(1.5 * var(--space));
      max-width: calc(34 * var(--mg-rem));
    }

    .matrix {
      aspect-ratio: 1;
    }

    /* The letters that attend stand at the left of each picture, those attended to above it. */
    .labelled {
      display: grid;
      grid-template-columns: 1em minmax(0, 1fr);
      color: var(--muted);
      font: min(calc(0.75 * var(--mg-rem)), 80cqi / var(--places)) / 1.3 var(--mono);
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

    /* What is longer than a letter stays in its own place. */
    .labelled span span {
      min-width: 0;
      overflow-x: clip;
    }

    .heads figure {
      container-type: inline-size;
    }

    .heads figcaption {
      margin-bottom: calc(0.25 * var(--mg-rem));
    }

    h3:not(:first-of-type) {
      margin-top: calc(3 * var(--space));
    }

    ol {
      direction: ltr;
      display: flex;
      flex-wrap: wrap;
      gap: 2px;
    }

    .told {
      min-height: 3em;
    }

    li {
      display: grid;
      min-width: calc(2.5 * var(--mg-rem));
      padding: calc(0.25 * var(--mg-rem)) 0;
      background: color-mix(in srgb, var(--above) calc(var(--share) * 55%), var(--paper));
      font: calc(1.125 * var(--mg-rem)) / 1.3 var(--mono);
      text-align: center;
    }

    li small {
      font-size: calc(0.75 * var(--mg-rem));
      font-variant-numeric: tabular-nums;
    }
  `;

  /** @param {Readonly<import("../model/state.js").State>} state */
  static request = ({ readingText }) => ({ reading: readingText });

  /** @type {({ layer: number, head: number } & Cell) | null} */
  pointed = null;

  get isBlank() {
    return !this.state.seen.reading;
  }

  render() {
    const { t } = this;
    const { seen, settings, readingText } = this.state;
    const reading = seen.reading ?? blankReading(settings, readingText);
    return html`
      ${this.hasControls ? readingField(this, t("attention.type")) : nothing}
      <h3>${t("view.attention")}</h3>
      ${this.#heads(reading)}
      <p class="told" aria-live="polite">${this.#told(reading)}</p>
      <h3>${t("attention.surprise")} <span class="term">${t("attention.surprise-term")}</span></h3>
      ${this.#surprises(reading)}
    `;
  }

  /** @param {Reading} reading */
  #heads(reading) {
    const { t } = this;
    const [layers, heads, places] = reading.attention.shape;
    const signs = [BOS_SIGN, ...[...reading.text].map(signOf)];
    const each = [...Array(layers * heads)].map((_, i) => ({ layer: Math.floor(i / heads), head: i % heads }));
    return html`
      <div class="heads">
        ${each.map(
          (place) => html`
            <figure>
              <figcaption>${layers > 1 ? t("attention.layer-head", place) : t("attention.head", place)}</figcaption>
              <div class="labelled" .style=${`--places: ${places}`}>
                <span class="across" aria-hidden="true">${signs.map((sign) => html`<span>${sign}</span>`)}</span>
                <span class="down" aria-hidden="true">${signs.map((sign) => html`<span>${sign}</span>`)}</span>
                ${this.#head(reading, place)}
              </div>
            </figure>
          `,
        )}
      </div>
    `;
  }

  /** @param {Reading} reading @param {{ layer: number, head: number }} place */
  #head(reading, place) {
    const { pointed } = this;
    return matrix(this.host, {
      cells: cellsOf(reading, place),
      max: 1,
      label: this.#inWords(reading, place),
      kind: this.t("matrix.kind"),
      cursor: pointed?.layer === place.layer && pointed.head === place.head ? pointed : null,
      onCell: (cell) => this.set({ pointed: cell && { ...place, ...cell } }),
    });
  }

  /** @param {Reading} reading @param {{ layer: number, head: number }} place */
  #inWords(reading, place) {
    const { value, rows } = cellsOf(reading, place);
    const tokens = this.#tokens(reading);
    const looks = [...Array(rows)].map((_, row) => {
      const shares = [...Array(row + 1)].map((_, column) => -value(row, column));
      const most = shares.indexOf(Math.max(...shares));
      return this.t("attention.most", { from: tokens[row], to: tokens[most] });
    });
    return this.t("attention.picture", { ...place, looks });
  }

  /** @param {Reading} reading */
  #tokens({ text }) {
    return [this.t("token.start"), ...[...text].map(signOf)];
  }

  /** @param {Reading} reading */
  #told(reading) {
    const { t, pointed } = this;
    if (!pointed || pointed.row >= reading.attention.shape[2]) return t("attention.note");
    const tokens = this.#tokens(reading);
    const [from, to] = [tokens[pointed.row], tokens[pointed.column]];
    const share = -cellsOf(reading, pointed).value(pointed.row, pointed.column);
    if (Number.isNaN(share)) return t("attention.later", { from, to });
    return t.parts("attention.share", { head: pointed.head, from, to, share: html`<b>${t.percent(share)}</b>` });
  }

  /** @param {Reading} reading */
  #surprises({ text, surprises }) {
    const { t } = this;
    const guess = this.state.model?.baselines.guess;
    const signs = [...[...text].map(signOf), BOS_SIGN];
    const mean = surprises.reduce((sum, surprise) => sum + surprise, 0) / surprises.length;
    return html`
      <ol>
        ${signs.map(
          (sign, i) => html`
            <li .style=${`--share: ${Math.min(1, surprises[i] / STRONG).toFixed(3)}`}>${sign}<small>${t.fixed(surprises[i], 1)}</small></li>
          `,
        )}
      </ol>
      <p class="note">${t("attention.mean", { guess: t.loss(guess ?? null), mean: t.loss(mean) })}</p>
    `;
  }
}

/**
 * A row for the token that attends, a column for the one attended to; no token sees those after it. Shares are counted
 * as below zero, to be drawn in blue.
 * @param {Reading} reading
 * @param {{ layer: number, head: number }} place
 * @returns {Cells}
 */
function cellsOf({ attention: { shape, data } }, { layer, head }) {
  const [, heads, positions] = shape;
  const start = (layer * heads + head) * positions * positions;
  return {
    rows: positions,
    columns: positions,
    value: (row, column) => (column > row ? Number.NaN : -data[start + row * positions + column]),
    from: [data],
  };
}
