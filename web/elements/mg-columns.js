/** The first names side by side: at the reader's temperature, and, with the same dice, at four others. */

import { css, html, LitElement } from "lit";
import { formatTemperature } from "../format.js";
import { base } from "../style/shared.js";

/** @import { Column, Name } from "../../wasm/views.js" */

export class MgColumns extends LitElement {
  static properties = {
    columns: { attribute: false },
    own: { attribute: false },
    temperature: { type: Number },
    length: { type: Number },
  };

  static styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        gap: calc(2 * var(--space)) calc(4 * var(--space));
      }

      h3 {
        margin: 0 0 var(--space);
        padding-bottom: 0.25rem;
        border-bottom: 1px solid var(--hairline);
        color: var(--muted);
        font: var(--small) var(--mono);
        font-variant-numeric: tabular-nums;
      }

      .own h3 {
        border-bottom: 2px solid var(--accent);
        padding-bottom: calc(0.25rem - 1px);
        color: var(--accent);
      }

      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        container-type: inline-size;
        height: 1.75rem;
        font-family: var(--mono);
        line-height: 1.75rem;
        white-space: nowrap;
      }

      .fit {
        font-size: min(1rem, 100cqi / (var(--letters) * 0.61));
      }

      .known {
        color: var(--muted);
      }

      .mark {
        font-size: 0.75em;
      }

      @media (max-width: 52rem) {
        :host {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }

        .own {
          grid-column: 1 / -1;
        }

        .own ol {
          display: grid;
          grid-template-columns: repeat(2, minmax(0, 1fr));
          column-gap: calc(4 * var(--space));
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Column[]} */ this.columns = [];
    /** @type {Name[]} */ this.own = [];
    this.temperature = 0;
    this.length = 0;
  }

  render() {
    const own = { temperature: this.temperature, names: this.own.slice(0, this.length) };
    return html`
      ${this.#column(own, "own", html`yours, T = ${formatTemperature(this.temperature)}`)}
      ${this.columns.map((column) => this.#column(column, "fixed", html`T = ${column.temperature.toFixed(1)}`))}
    `;
  }

  /**
   * @param {Column} column
   * @param {string} part
   * @param {unknown} title
   */
  #column({ names }, part, title) {
    return html`
      <div class=${part}>
        <h3>${title}</h3>
        <ol>${names.map(row)}</ol>
      </div>
    `;
  }
}

/** @param {Name} name */
function row({ text, known }) {
  const letters = [...text].length + (known ? 2 : 0);
  return html`
    <li class=${known ? "known" : "new"}>
      <span class="fit" .style=${`--letters: ${Math.max(letters, 1)}`}>${text || "·"}${known ? html` <span class="mark" aria-hidden="true">✓</span><span class="spoken">, in the list</span>` : ""}</span>
    </li>
  `;
}

if (!customElements.get("mg-columns")) customElements.define("mg-columns", MgColumns);
