/** Step, loss and speed in figures that stay in place: each is as wide from the start as it may become. */

import { css, html, LitElement } from "lit";
import { formatCount, formatLoss, formatRate } from "../format.js";
import { base } from "../style/shared.js";

export class MgReadout extends LitElement {
  static properties = {
    step: { type: Number },
    numSteps: { type: Number },
    loss: { type: Number },
    rate: { type: Number },
  };

  static styles = [
    base,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 0 calc(3 * var(--space));
        margin: 0;
        color: var(--muted);
        font: var(--small) / 1.6 var(--mono);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      div {
        display: flex;
        gap: 1ch;
        min-width: calc(var(--widest) * 1ch);
      }

      dd {
        margin: 0;
      }

      b {
        color: var(--ink);
        font-weight: 400;
      }
    `,
  ];

  constructor() {
    super();
    this.step = 0;
    this.numSteps = 0;
    /** @type {number | null} */ this.loss = null;
    /** @type {number | null} */ this.rate = null;
  }

  render() {
    const end = formatCount(this.numSteps);
    return html`
      <dl>
        ${item({ term: "step", figure: formatCount(this.step), rest: ` / ${end}`, widest: end })}
        ${item({ term: "loss", figure: formatLoss(this.loss), widest: "0.00" })}
        ${item({ term: "engine", figure: formatRate(this.rate), rest: " tokens/s", widest: "000 k" })}
      </dl>
    `;
  }
}

/** @param {{ term: string, figure: string, rest?: string, widest: string }} item */
function item({ term, figure, rest = "", widest }) {
  const width = `${term} ${widest}${rest}`.length;
  return html`<div class=${term} .style=${`--widest: ${width}`}><dt>${term}</dt><dd><b>${figure}</b>${rest}</dd></div>`;
}

if (!customElements.get("mg-readout")) customElements.define("mg-readout", MgReadout);
