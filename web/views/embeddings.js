/** The letters' embeddings as a map: letters that the model uses in similar ways are close together. Vowels stand out. */

import { css, html, svg } from "lit";
import { signOf } from "./parts/choices.js";
import { Projection } from "./parts/principal-components.js";
import { View } from "./view.js";

/** @import { Matrix } from "../model/look.js" */
/** @import { Point } from "./parts/principal-components.js" */

const WIDTH = 500;
const HEIGHT = 300;

/** So many neighbours are told: more, nobody would listen to. */
const MAX_TOLD = 60;

/** Room for half a letter at each side. */
const RIM = 16;

/** Letters counted as vowels, whatever marks they carry. */
const VOWELS = /^[aeiouy]/;

export class Embeddings extends View {
  static id = "embeddings";

  static styles = css`
    svg {
      display: block;
      width: 100%;
      overflow: visible;
    }

    line {
      stroke: var(--hairline);
    }

    text {
      fill: var(--ink);
      font: 18px var(--mono);
      text-anchor: middle;
      dominant-baseline: central;
    }

    .vowel {
      fill: var(--above);
      font-weight: 700;
    }
  `;

  static request = () => ({ embeddings: true });

  #projection = new Projection();
  /** What is projected already. @type {Matrix | undefined} */
  #projected;
  /** @type {string[] | undefined} */
  #vocab;
  /** @type {Point[]} */
  #points = [];
  /** How far the map reaches: it grows with its letters, and never shrinks, so that its scale stays. */
  #reach = 0;

  render() {
    const { t } = this;
    const { seen, model } = this.state;
    const vocab = model?.vocab ?? [];
    this.#project(seen.embeddings, model?.vocab);
    const rows = seen.embeddings?.rows;
    return html`
      <h3>${t("view.embeddings")} <span class="term">${t("embeddings.term")}</span></h3>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.#inWords(vocab)}>
        <line x1="0" y1=${HEIGHT / 2} x2=${WIDTH} y2=${HEIGHT / 2} />
        <line x1=${WIDTH / 2} y1="0" x2=${WIDTH / 2} y2=${HEIGHT} />
        ${this.#points.map((point, i) => this.#letter(point, this.#sign(vocab, i)))}
      </svg>
      <p class="note">${t("embeddings.note")} ${rows ? t("embeddings.some", { count: rows.length, all: vocab.length + 1 }) : ""}</p>
    `;
  }

  /** @param {Matrix | undefined} embeddings @param {string[] | undefined} vocab */
  #project(embeddings, vocab) {
    if (vocab !== this.#vocab) this.#reach = 0;
    this.#vocab = vocab;
    if (!embeddings || embeddings === this.#projected) return;
    this.#projected = embeddings;
    const { shape, rows, data } = embeddings;
    this.#points = this.#projection.project({ shape: [rows?.length ?? shape[0], shape[1]], data });
    const reaches = this.#points.flatMap(([x, y]) => [(Math.abs(x) * HEIGHT) / WIDTH, Math.abs(y)]);
    this.#reach = Math.max(this.#reach, ...reaches);
  }

  /** @param {string[]} vocab @param {number} i which of the points */
  #sign = (vocab, i) => signOf(vocab[this.#projected?.rows?.[i] ?? i]);

  /** @param {Point} point @param {string} sign */
  #letter([x, y], sign) {
    const factor = (HEIGHT / 2 - RIM) / (this.#reach || 1);
    return svg`<text
      class=${VOWELS.test(sign.normalize("NFD")) ? "vowel" : ""}
      x=${(WIDTH / 2 + x * factor).toFixed(1)} y=${(HEIGHT / 2 - y * factor).toFixed(1)}
    >${sign}</text>`;
  }

  /** @param {string[]} vocab */
  #inWords(vocab) {
    const pairs = this.#points.slice(0, MAX_TOLD).map((point, i) => {
      const distances = this.#points.map((other, j) =>
        j === i ? Number.POSITIVE_INFINITY : Math.hypot(point[0] - other[0], point[1] - other[1]),
      );
      const nearest = distances.indexOf(Math.min(...distances));
      return this.t("embeddings.nearest", { letter: this.#sign(vocab, i), other: this.#sign(vocab, nearest) });
    });
    return this.t("embeddings.picture", { pairs: pairs.join(", ") });
  }
}
