/** The cumulative bar: every token has a stretch as long as its probability, and the die falls on one of them. */

import { css, html, LitElement, nothing } from "lit";
import { base, pictures } from "../style/shared.js";

/** @import { Chance } from "../chances.js" */

/** A shorter stretch has no room for its letter. */
const NAMED = 0.03;

/** Close to an end, the words stand on the other side of the mark. */
const NEAR_END = 0.6;

export class MgDie extends LitElement {
  static properties = { chances: { attribute: false }, uniform: { type: Number } };

  static styles = [
    base,
    pictures,
    css`
      .bar {
        position: relative;
        height: 3.75rem;
      }

      .die {
        position: absolute;
        top: 0;
        height: 1.25rem;
        color: var(--ink);
        font: var(--small) / 1.25rem var(--mono);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      .die::after {
        content: "";
        position: absolute;
        z-index: 1;
        top: 1.25rem;
        left: -1px;
        height: 1.25rem;
        border-left: 2px solid var(--ink);
      }

      .die span {
        position: absolute;
        left: 0;
        padding-left: 0.375rem;
      }

      .die.late span {
        right: 0;
        left: auto;
        padding: 0 0.375rem 0 0;
      }

      .stretch {
        position: absolute;
        top: 1.25rem;
        height: 1.25rem;
        border-right: 1px solid var(--paper);
        forced-color-adjust: none;
        background: var(--accent-pale);
      }

      .stretch.drawn {
        background: var(--accent);
      }

      .stretch span {
        position: absolute;
        top: 1.25rem;
        right: 0;
        left: 0;
        color: var(--muted);
        font: 0.75rem / 1.25rem var(--mono);
        text-align: center;
      }

      .stretch.drawn span {
        color: var(--ink);
        font-weight: 700;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Chance[]} */ this.chances = [];
    this.uniform = 0;
  }

  render() {
    const drawn = this.chances.find((chance) => chance.drawn);
    if (!drawn) return nothing;
    const words = `the die falls at ${this.uniform.toFixed(3)}`;
    return html`
      <div class="bar" role="img" aria-label=${`On the cumulative bar ${words}: on ${drawn.sign}, from ${drawn.from.toFixed(3)} to ${(drawn.from + drawn.probability).toFixed(3)}.`}>
        <span class="die ${this.uniform > NEAR_END ? "late" : ""}" .style=${`left: ${100 * this.uniform}%`}><span>${words}</span></span>
        ${this.chances.map(
          ({ sign, from, probability, drawn }) => html`
            <i class="stretch ${drawn ? "drawn" : ""}" .style=${`left: ${100 * from}%; width: ${100 * probability}%`}>${
              probability >= NAMED || drawn ? html`<span>${sign}</span>` : nothing
            }</i>
          `,
        )}
      </div>
    `;
  }
}

if (!customElements.get("mg-die")) customElements.define("mg-die", MgDie);
