/**
 * Temperature, dice and first letters. Fires `temperature` with the new one at every move of the slider, `throw`, and
 * `prefix` with the letters typed.
 */

import { css, html, LitElement } from "lit";
import { formatTemperature } from "../format.js";
import { TEMPERATURE } from "../state.js";
import { base, buttons, fields, sliders } from "../style/shared.js";
import { tell } from "../tell.js";

export class MgDice extends LitElement {
  static properties = { temperature: { type: Number }, prefix: {}, hint: {} };

  static styles = [
    base,
    buttons,
    fields,
    sliders,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: calc(1.5 * var(--space)) calc(3 * var(--space));
      }

      .temperature {
        display: flex;
        flex: 1 1 26rem;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 calc(2 * var(--space));
        max-width: 36rem;
        font-size: var(--medium);
      }

      .slider {
        display: flex;
        flex: 1 1 12rem;
        align-items: center;
        gap: calc(2 * var(--space));
      }

      output {
        font: var(--medium) var(--mono);
        font-variant-numeric: tabular-nums;
      }

      button svg {
        width: 1rem;
        height: 1rem;
      }

      .prefix {
        display: flex;
        align-items: center;
        gap: calc(1.5 * var(--space));
        margin-left: auto;
        font-size: var(--medium);
      }

      .prefix input {
        width: 6rem;
      }

      .hint {
        flex-basis: 100%;
        margin: 0;
      }

      @media (max-width: 40rem) {
        .temperature {
          flex-basis: 100%;
        }

        .prefix {
          flex: 1 1 auto;
          justify-content: space-between;
          margin: 0;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {number} */ this.temperature = TEMPERATURE.default;
    this.prefix = "";
    this.hint = "";
  }

  render() {
    return html`
      <div class="temperature">
        <label for="temperature">Sharpness of choice <span class="term">· temperature</span></label>
        <span class="slider">
          <input
            id="temperature" type="range" min=${TEMPERATURE.least} max=${TEMPERATURE.most} step="0.05"
            .value=${String(this.temperature)} @input=${this.#onInput}
          >
          <output for="temperature" aria-hidden="true">${formatTemperature(this.temperature)}</output>
        </span>
      </div>
      <button class="throw" @click=${() => tell(this, "throw")}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            fill-rule="evenodd"
            d="M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2zm0 1.2a.8.8 0 0 0-.8.8v10c0 .44.36.8.8.8h10a.8.8 0 0 0 .8-.8V3a.8.8 0 0 0-.8-.8z"
          />
          <circle cx="5" cy="5" r="1.25" /><circle cx="11" cy="5" r="1.25" /><circle cx="8" cy="8" r="1.25" />
          <circle cx="5" cy="11" r="1.25" /><circle cx="11" cy="11" r="1.25" />
        </svg>
        Throw other dice
      </button>
      <label class="prefix">
        <span>First letters <span class="term">· prefix</span></span>
        <input
          type="text" id="prefix" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="any"
          aria-describedby="hint" .value=${this.prefix}
          @input=${(/** @type {Event & { target: HTMLInputElement }} */ event) => tell(this, "prefix", event.target.value)}
        >
      </label>
      <p class="hint" id="hint" role="status" ?hidden=${!this.hint}>${this.hint}</p>
    `;
  }

  /** @param {Event & { target: HTMLInputElement }} event */
  #onInput(event) {
    tell(this, "temperature", event.target.valueAsNumber);
  }
}

if (!customElements.get("mg-dice")) customElements.define("mg-dice", MgDice);
