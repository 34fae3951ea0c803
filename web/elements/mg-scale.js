/** The key to a picture of numbers: which colour stands for which. */

import { css, html, LitElement } from "lit";
import { formatNumber } from "../format.js";
import { base } from "../style/shared.js";

export class MgScale extends LitElement {
  static properties = { most: { type: Number }, unsigned: { type: Boolean } };

  static styles = [
    base,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space);
        color: var(--muted);
        font: 0.75rem / 1.4 var(--mono);
        font-variant-numeric: tabular-nums;
      }

      .signed {
        background: linear-gradient(to right, var(--below), var(--paper), var(--above));
      }

      .unsigned {
        background: linear-gradient(to right, var(--paper), var(--above));
      }

      i {
        width: 6rem;
        height: 0.5rem;
        outline: 1px solid var(--hairline);
      }
    `,
  ];

  constructor() {
    super();
    this.most = 1;
    /** There is nothing below zero. */
    this.unsigned = false;
  }

  render() {
    const end = formatNumber(this.most).replace(/\.?0+$/, "");
    if (this.unsigned) return html`<span>0</span><i class="unsigned"></i><span>${end}</span>`;
    return html`<span>−${end}</span><i class="signed"></i><span>+${end}</span>`;
  }
}

if (!customElements.get("mg-scale")) customElements.define("mg-scale", MgScale);
