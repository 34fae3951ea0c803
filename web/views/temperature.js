/** Temperature, random seeds and first letters, and what they do to the names. */

import { css, html, nothing } from "lit";
import { limited, optionOf } from "../options.js";
import { inputHint } from "./parts/input-hint.js";
import {
  COMPARED_NAMES,
  comparisonStyles,
  TEMPERATURES,
  temperatureComparison,
} from "./parts/temperature-comparison.js";
import { View } from "./view.js";

const { min, max } = optionOf("temperature");

/** Their columns, before there are names in them. */
const NOT_COMPARED = TEMPERATURES.map((temperature) => ({ temperature, names: [] }));

export class Temperature extends View {
  static id = "temperature";

  static styles = css`
    ${comparisonStyles}

    .sampling {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(1.5 * var(--space)) calc(3 * var(--space));
    }

    .slider {
      display: flex;
      flex: 1 1 calc(26 * var(--mg-rem));
      flex-wrap: wrap;
      align-items: center;
      gap: 0 calc(2 * var(--space));
      max-width: calc(36 * var(--mg-rem));
      font-size: var(--medium);
    }

    .track {
      display: flex;
      flex: 1 1 calc(18 * var(--mg-rem));
      align-items: center;
      gap: calc(1.5 * var(--space));
      color: var(--muted);
    }

    output {
      color: var(--ink);
      font: var(--medium) var(--mono);
      font-variant-numeric: tabular-nums;
    }

    button svg {
      width: var(--mg-rem);
      height: var(--mg-rem);
    }

    .prefix {
      display: flex;
      align-items: center;
      gap: calc(1.5 * var(--space));
      margin-inline-start: auto;
      font-size: var(--medium);
    }

    .prefix input {
      width: calc(6 * var(--mg-rem));
    }

    .hint {
      flex-basis: 100%;
      margin: 0;
    }

    @container (max-width: 640px) {
      .slider {
        flex-basis: 100%;
      }

      .prefix {
        flex: 1 1 auto;
        justify-content: space-between;
        margin: 0;
      }
    }
  `;

  /** @param {Readonly<import("../model/state.js").State>} state */
  static request = ({ sampleCount }) => ({
    comparison: { temperatures: TEMPERATURES, count: Math.min(COMPARED_NAMES, sampleCount) },
  });

  render() {
    const { t } = this;
    const { temperature, seen } = this.state;
    return html`
      ${this.hasControls ? this.#sampling() : nothing}
      ${temperatureComparison(t, { temperature, names: seen.names ?? [] }, seen.comparison ?? NOT_COMPARED)}
    `;
  }

  #sampling() {
    const { t } = this;
    const { temperature, prefix } = this.state;
    const hint = inputHint(t, this.state, "prefix");
    return html`
      <div class="sampling" part="sampling">
        <div class="slider">
          <label for="temperature">${t("option.temperature")}</label>
          <span class="track">
            <span aria-hidden="true">${t("temperature.predictable")}</span>
            <input
              id="temperature" type="range" min=${min ?? 0} max=${max ?? 0} step="0.05" .value=${String(temperature)}
              @input=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => this.store.set({ temperature: target.valueAsNumber })}
            >
            <span aria-hidden="true">${t("temperature.random")}</span>
            <output for="temperature" aria-hidden="true">${t.temperature(temperature)}</output>
          </span>
        </div>
        <button class="resample" @click=${() => this.trainer.resample()}>${t("temperature.resample")}</button>
        <label class="prefix">
          <span>${t("option.prefix")} <span class="term">${t("temperature.prefix-term")}</span></span>
          <input
            type="text" id="prefix" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false"
            placeholder=${t("temperature.any-prefix")} aria-describedby="prefix-hint" .value=${prefix}
            @input=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => this.store.set({ prefix: limited(target.value) })}
          >
        </label>
        <p class="hint" id="prefix-hint" role="status" ?hidden=${!hint}>${hint}</p>
      </div>
    `;
  }
}
