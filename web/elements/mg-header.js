/**
 * The line at the top: whose page it is, what it learns from, how large the model is, and the theme.
 * Fires `theme` with the theme chosen.
 */

import { css, html, LitElement, nothing } from "lit";
import { formatCount } from "../format.js";
import { base } from "../style/shared.js";
import "./mg-theme-switch.js";

export class MgHeader extends LitElement {
  static properties = { list: {}, model: { attribute: false }, theme: {} };

  static styles = [
    base,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 calc(2.5 * var(--space));
        padding: calc(2 * var(--space)) 0;
        color: var(--muted);
        font-size: var(--medium);
        font-variant-numeric: tabular-nums;
      }

      .wordmark {
        color: var(--ink);
        font: 700 1.0625rem var(--mono);
      }

      mg-theme-switch {
        margin-left: auto;
      }

      .facts {
        display: flex;
        gap: calc(2.5 * var(--space));
        margin: 0;
      }

      @media (max-width: 40rem) {
        .facts {
          flex-basis: 100%;
          order: 1;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.list = "";
    /** @type {import("../../wasm/worker.js").ModelFacts | null} */ this.model = null;
    /** @type {import("../state.js").Theme} */ this.theme = "system";
  }

  render() {
    return html`
      <header>
        <span class="wordmark">microgpt</span>
        ${this.model ? this.#facts(this.model) : nothing}
        <mg-theme-switch .theme=${this.theme}></mg-theme-switch>
      </header>
    `;
  }

  /** @param {import("../../wasm/worker.js").ModelFacts} model */
  #facts(model) {
    return html`
      <p class="facts">
        <span class="list">${formatCount(model.numNames)} ${this.list}</span>
        <span class="size">${formatCount(model.numParams)} parameters</span>
      </p>
    `;
  }
}

if (!customElements.get("mg-header")) customElements.define("mg-header", MgHeader);
