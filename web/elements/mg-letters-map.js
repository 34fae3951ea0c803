/** The letters as the model sees them: close together are those it takes for alike. Vowels stand out. */

import { css, html, LitElement, svg } from "lit";
import { signOf } from "../chances.js";
import { LettersMap } from "../letters-map.js";
import { base, pictures } from "../style/shared.js";

/** @import { Matrix } from "../../wasm/views.js" */
/** @import { Point } from "../letters-map.js" */

const WIDTH = 500;
const HEIGHT = 300;

/** Room for half a letter at each side. */
const RIM = 16;

/** Letters taken for vowels, whatever stands above them. */
const VOWELS = /^[aeiouy]/;

export class MgLettersMap extends LitElement {
  static properties = { letters: { attribute: false }, vocab: { attribute: false } };

  static styles = [
    base,
    pictures,
    css`
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
    `,
  ];

  #map = new LettersMap();

  /** How far the map reaches: it grows with its letters, and never shrinks, so that it does not breathe. */
  #reach = 0;

  constructor() {
    super();
    /** @type {Matrix | null} */ this.letters = null;
    /** @type {string[]} */ this.vocab = [];
    /** @type {Point[]} */ this.points = [];
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has("vocab")) this.#reach = 0;
    if (!changed.has("letters") || !this.letters) return;
    this.points = this.#map.lay(this.letters);
    this.#reach = Math.max(
      this.#reach,
      ...this.points.flatMap(([x, y]) => [(Math.abs(x) * HEIGHT) / WIDTH, Math.abs(y)]),
    );
  }

  render() {
    return html`
      <h3>The letters as it sees them <span class="term">· principal components of wte</span></h3>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.#inWords()}>
        <line x1="0" y1=${HEIGHT / 2} x2=${WIDTH} y2=${HEIGHT / 2} />
        <line x1=${WIDTH / 2} y1="0" x2=${WIDTH / 2} y2=${HEIGHT} />
        ${this.points.map((point, token) => this.#letter(point, token))}
      </svg>
      <p class="note">
        Letters that lie close are used alike. <b>Bold</b>: vowels; ■: the stop sign. Untrained, they lie by chance.
      </p>
    `;
  }

  /**
   * @param {Point} point
   * @param {number} token
   */
  #letter([x, y], token) {
    const scale = (HEIGHT / 2 - RIM) / (this.#reach || 1);
    const sign = signOf(this.vocab[token]);
    return svg`<text
      class=${VOWELS.test(sign.normalize("NFD")) ? "vowel" : ""}
      x=${(WIDTH / 2 + x * scale).toFixed(1)} y=${(HEIGHT / 2 - y * scale).toFixed(1)}
    >${sign}</text>`;
  }

  #inWords() {
    const pairs = this.points.map((point, token) => {
      const others = this.points.map((other, i) =>
        i === token ? Number.POSITIVE_INFINITY : Math.hypot(point[0] - other[0], point[1] - other[1]),
      );
      return `${signOf(this.vocab[token])} is closest to ${signOf(this.vocab[others.indexOf(Math.min(...others))])}`;
    });
    return `Map of the letters: ${pairs.join(", ")}.`;
  }
}

if (!customElements.get("mg-letters-map")) customElements.define("mg-letters-map", MgLettersMap);
