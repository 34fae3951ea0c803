/** Exact mode, in words: what equals microgpt.py's, and, once trained, the very names that it prints. */

import { css, html, LitElement, nothing } from "lit";
import { base } from "../style/shared.js";

export class MgExact extends LitElement {
  static properties = { printed: { attribute: false } };

  static styles = [
    base,
    css`
      p {
        max-width: 60rem;
        margin: 0;
        color: var(--muted);
        font-size: var(--small);
      }

      .names {
        color: var(--ink);
        font-family: var(--mono);
      }
    `,
  ];

  constructor() {
    super();
    /** @type {string[]} */ this.printed = [];
  }

  render() {
    return html`
      <p>
        This model is exact: it equals microgpt.py. From the same list, settings and seed, Python gets the same
        parameters, losses and names.
        ${
          this.printed.length
            ? html`When it has trained, it prints these, and so does this model: <span class="names">${this.printed.join(" ")}</span>`
            : nothing
        }
      </p>
    `;
  }
}

if (!customElements.get("mg-exact")) customElements.define("mg-exact", MgExact);
