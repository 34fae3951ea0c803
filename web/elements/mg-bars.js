/**
 * What decides one letter: for each token its logit, its probability before temperature (an outline) and after it
 * (filled). The numbers of the token under the pointer, or of the one drawn, stand below; all of them in a table.
 */

import { css, html, LitElement, nothing } from "lit";
import { likeliest } from "../chances.js";
import { formatPercent, formatSigned, formatTemperature } from "../format.js";
import { base, pictures } from "../style/shared.js";

/** @import { Chance } from "../chances.js" */

export class MgBars extends LitElement {
  static properties = {
    chances: { attribute: false },
    temperature: { type: Number },
    pointed: { state: true },
    open: { state: true },
  };

  static styles = [
    base,
    pictures,
    css`
      .tracks {
        display: grid;
        grid-template-rows: 4.5rem 8rem auto;
        gap: 0 min(0.25rem, 0.5cqi);
        container-type: inline-size;
        font: 0.75rem / 1.5 var(--mono);
        text-align: center;
      }

      .token {
        position: relative;
        display: grid;
        grid-row: 1 / -1;
        grid-template-rows: subgrid;
        color: var(--muted);
      }

      .drawn,
      .pointed {
        color: var(--ink);
        font-weight: 700;
      }

      .logit,
      .chance {
        position: relative;
      }

      .logit {
        margin-bottom: calc(1.5 * var(--space));
        background: linear-gradient(var(--hairline), var(--hairline)) center / 100% 1px no-repeat;
      }

      .logit i {
        position: absolute;
        right: 15%;
        left: 15%;
        background: var(--edge);
      }

      .chance {
        border-bottom: 1px solid var(--edge);
      }

      /* Forced colours leave no background, and these are all background. */
      .after,
      .logit i {
        forced-color-adjust: none;
      }

      .after,
      .before {
        position: absolute;
        right: 0;
        bottom: 0;
        left: 0;
      }

      .after {
        background: var(--accent-pale);
      }

      .drawn .after,
      .drawn .logit i {
        background: var(--accent);
      }

      .before {
        border: 1px solid var(--edge);
        border-bottom: 0;
      }

      .pointed::before {
        content: "";
        position: absolute;
        inset: 0 -0.125rem;
        background: var(--hairline);
        opacity: 0.6;
      }

      .key {
        display: flex;
        flex-wrap: wrap;
        gap: 0 calc(2 * var(--space));
        margin: 0 0 var(--space);
      }

      .swatch {
        display: inline-block;
        width: 0.75em;
        height: 0.75em;
        margin-right: 0.25em;
        vertical-align: -0.05em;
      }

      .swatch.plain {
        border: 1px solid var(--edge);
      }

      .swatch.sharp {
        background: var(--accent-pale);
      }

      details {
        margin-top: var(--space);
        color: var(--muted);
        font-size: var(--small);
      }

      summary {
        width: fit-content;
        cursor: pointer;
      }

      .numbers {
        max-height: 20rem;
        overflow: auto;
      }

      table {
        border-spacing: 0;
        font: var(--small) / 1.6 var(--mono);
        font-variant-numeric: tabular-nums;
      }

      th,
      td {
        padding: 0 calc(2 * var(--space)) 0 0;
        font-weight: 400;
        text-align: right;
      }

      tr.drawn td,
      tr.drawn th {
        font-weight: 700;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Chance[]} */ this.chances = [];
    this.temperature = 1;
    /** @type {number | null} a token */ this.pointed = null;
    this.open = false;
  }

  render() {
    const shown = likeliest(this.chances);
    const highest = Math.max(...shown.map(({ plain, probability }) => Math.max(plain, probability)));
    const widest = Math.max(...shown.map(({ logit }) => Math.abs(logit)));
    const told = this.chances.find(({ token, drawn }) => (this.pointed === null ? drawn : token === this.pointed));
    return html`
      <p class="small key">
        <span>above: logits</span>
        <span><i class="swatch plain"></i>probability before temperature</span>
        <span><i class="swatch sharp"></i>after</span>
      </p>
      <div
        class="tracks" role="img" aria-label=${this.#inWords(shown)}
        .style=${`grid-template-columns: repeat(${shown.length}, minmax(0, 1fr))`}
        @pointerleave=${this.#onLeave}
      >
        ${shown.map((chance) => this.#token(chance, highest, widest))}
      </div>
      <p class="told">${told ? this.#tell(told) : nothing}</p>
      <details @toggle=${(/** @type {Event & { target: HTMLDetailsElement }} */ event) => this.#unfold(event.target.open)}>
        <summary>All numbers of this letter</summary>
        ${this.open ? this.#table() : nothing}
      </details>
    `;
  }

  /**
   * @param {Chance} chance
   * @param {number} highest
   * @param {number} widest
   */
  #token({ token, sign, logit, plain, probability, drawn }, highest, widest) {
    const half = (50 * Math.abs(logit)) / widest;
    const place = logit < 0 ? `top: 50%; height: ${half}%` : `bottom: 50%; height: ${half}%`;
    return html`
      <div
        class="token ${drawn ? "drawn" : ""} ${token === this.pointed ? "pointed" : ""}"
        @pointerenter=${() => this.#pointTo(token)} @pointerdown=${() => this.#pointTo(token)}
      >
        <span class="logit"><i .style=${place}></i></span>
        <span class="chance">
          <i class="after" .style=${`height: ${(100 * probability) / highest}%`}></i>
          <i class="before" .style=${`height: ${(100 * plain) / highest}%`}></i>
        </span>
        <span>${sign}</span>
      </div>
    `;
  }

  /** @param {Chance} chance */
  #tell({ sign, logit, plain, probability }) {
    return html`
      <b>${sign}</b>: logit ${formatSigned(logit)} ÷ ${formatTemperature(this.temperature)} =
      ${formatSigned(logit / this.temperature)} → <b>${formatPercent(probability)}</b>, before temperature
      ${formatPercent(plain)}
    `;
  }

  #table() {
    return html`
      <div class="numbers" tabindex="0" role="region" aria-label="All numbers of this letter">
        <table>
          <tr>
            <th scope="col">letter</th><th scope="col">logit</th><th scope="col">÷ T</th><th scope="col">before</th>
            <th scope="col">after</th><th scope="col">up to</th>
          </tr>
          ${this.chances.map(
            ({ sign, logit, plain, probability, from, drawn }) => html`
              <tr class=${drawn ? "drawn" : ""}>
                <th scope="row">${sign}</th><td>${formatSigned(logit)}</td>
                <td>${formatSigned(logit / this.temperature)}</td><td>${formatPercent(plain)}</td>
                <td>${formatPercent(probability)}</td><td>${(from + probability).toFixed(3)}</td>
              </tr>
            `,
          )}
        </table>
      </div>
    `;
  }

  /** @param {Chance[]} shown */
  #inWords(shown) {
    const likely = shown.toSorted((a, b) => b.probability - a.probability).slice(0, 5);
    const parts = likely.map(
      ({ sign, probability, plain }) =>
        `${sign} ${formatPercent(probability)}, before temperature ${formatPercent(plain)}`,
    );
    return `The likeliest of ${this.chances.length}: ${parts.join("; ")}.`;
  }

  /** A finger that is lifted leaves its number to be read. @param {PointerEvent} event */
  #onLeave(event) {
    if (event.pointerType !== "touch") this.#pointTo(null);
  }

  /** @param {number | null} token */
  #pointTo(token) {
    this.pointed = token;
  }

  /** @param {boolean} open */
  #unfold(open) {
    this.open = open;
  }
}

if (!customElements.get("mg-bars")) customElements.define("mg-bars", MgBars);
