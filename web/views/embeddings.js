/**
 * The letters' embeddings as a map: letters that the model uses in similar ways are close together. Vowels stand out. A letter that
 * would lie on another stands beside its place, and a line leads there.
 */

import { css, html, nothing, svg } from "lit";
import { signOf } from "./parts/choices.js";
import { LabelPlacement } from "./parts/label-placement.js";
import { Projection } from "./parts/principal-components.js";
import { View } from "./view.js";

/** @import { Matrix } from "../model/look.js" */
/** @import { Point } from "./parts/principal-components.js" */

const WIDTH = 500;
const HEIGHT = 300;

/** The most letters whose neighbours a screen reader is told: nobody would listen to more. */
const MAX_TOLD = 60;

/** Room for half a letter at each side. */
const RIM = 16;

/** The size of letters, and the width of one in a monospace typeface at most; those from here on, which it may lack, are square. */
const SIZE = 20;
const NARROW = 0.65;
const FIRST_WIDE = 0x2000;

/** A letter that is closer to its place needs no line to it. */
const CLOSE = SIZE / 2;

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
      stroke: var(--paper);
      stroke-width: 4px;
      paint-order: stroke;
      font: ${SIZE}px var(--mono);
      text-anchor: middle;
      dominant-baseline: central;
    }

    .lead {
      stroke: var(--edge);
    }

    circle {
      fill: var(--edge);
    }

    .vowel {
      fill: var(--above);
      font-weight: 700;
    }
  `;

  static request = () => ({ embeddings: true });

  #projection = new Projection();
  #placement = new LabelPlacement({ width: WIDTH, height: HEIGHT });
  /** What is projected already. @type {Matrix | undefined} */
  #projected;
  /** @type {string[] | undefined} */
  #vocab;
  /** Where the letters are on the map, and where they are written. @type {{ at: Point, label: Point | null }[]} */
  #places = [];
  /** How far the map reaches: it grows with its letters, and never shrinks, so that its scale stays. */
  #reach = 0;

  render() {
    const { t } = this;
    const { seen, model } = this.state;
    const vocab = model?.vocab ?? [];
    this.#project(seen.embeddings, model?.vocab);
    const rows = seen.embeddings?.rows;
    const labelled = this.#places.filter(({ label }) => label).length;
    return html`
      <h3>${t("view.embeddings")} <span class="term">${t("embeddings.term")}</span></h3>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.#inWords(vocab)}>
        <line x1="0" y1=${HEIGHT / 2} x2=${WIDTH} y2=${HEIGHT / 2} />
        <line x1=${WIDTH / 2} y1="0" x2=${WIDTH / 2} y2=${HEIGHT} />
        ${this.#places.map(lead)}
        ${this.#places.map(({ label }, i) => (label ? letter(label, this.#sign(vocab, i)) : nothing))}
      </svg>
      <p class="note">
        ${t.sentences([
          t("embeddings.note"),
          rows && t("embeddings.some", { count: rows.length, all: vocab.length + 1 }),
          labelled < this.#places.length && t("embeddings.labelled", { count: labelled }),
        ])}
      </p>
    `;
  }

  /** @param {Matrix | undefined} embeddings @param {string[] | undefined} vocab */
  #project(embeddings, vocab) {
    if (vocab !== this.#vocab) this.#reach = 0;
    this.#vocab = vocab;
    if (!embeddings || !vocab || embeddings === this.#projected) return;
    this.#projected = embeddings;
    const { shape, rows, data } = embeddings;
    const points = this.#projection.project({ shape: [rows?.length ?? shape[0], shape[1]], data });
    const reaches = points.flatMap(([x, y]) => [(Math.abs(x) * HEIGHT) / WIDTH, Math.abs(y)]);
    this.#reach = Math.max(this.#reach, ...reaches);
    const factor = (HEIGHT / 2 - RIM) / (this.#reach || 1);
    const at = points.map(([x, y]) => /** @type {Point} */ ([WIDTH / 2 + x * factor, HEIGHT / 2 - y * factor]));
    const sizes = at.map((_, i) => sizeOf(this.#sign(vocab, i)));
    const labels = this.#placement.place(at, sizes);
    this.#places = at.map((at, i) => ({ at, label: labels[i] }));
  }

  /** @param {string[]} vocab @param {number} i which of the points */
  #sign = (vocab, i) => signOf(vocab[this.#projected?.rows?.[i] ?? i]);

  /** @param {string[]} vocab */
  #inWords(vocab) {
    const pairs = this.#places.slice(0, MAX_TOLD).map(({ at: [x, y] }, i) => {
      const distances = this.#places.map(({ at }, j) =>
        j === i ? Number.POSITIVE_INFINITY : Math.hypot(x - at[0], y - at[1]),
      );
      const nearest = distances.indexOf(Math.min(...distances));
      return this.t("embeddings.nearest", { letter: this.#sign(vocab, i), other: this.#sign(vocab, nearest) });
    });
    return this.t("embeddings.picture", { pairs });
  }
}

/** @param {string} sign @returns {{ width: number, height: number }} */
function sizeOf(sign) {
  const seen = [...sign.replace(/[\u2066-\u2069]/g, "")];
  const widths = seen.map((letter) => (Number(letter.codePointAt(0)) < FIRST_WIDE ? NARROW : 1));
  return { width: SIZE * widths.reduce((sum, width) => sum + width, 0), height: SIZE };
}

/** From where a letter is to where it is written, or a dot where it is not. @param {{ at: Point, label: Point | null }} place */
function lead({ at: [x, y], label }) {
  const [cx, cy] = [x.toFixed(1), y.toFixed(1)];
  if (label && Math.hypot(label[0] - x, label[1] - y) < CLOSE) return nothing;
  return svg`
    ${label ? svg`<line class="lead" x1=${cx} y1=${cy} x2=${label[0].toFixed(1)} y2=${label[1].toFixed(1)} />` : nothing}
    <circle cx=${cx} cy=${cy} r="2" />
  `;
}

/** @param {Point} middle @param {string} sign */
const letter = ([x, y], sign) => svg`<text
  class=${VOWELS.test(sign.normalize("NFD")) ? "vowel" : ""} x=${x.toFixed(1)} y=${y.toFixed(1)}
>${sign}</text>`;
