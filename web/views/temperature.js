/** Temperature, random seeds, first letters, top-k, top-p and min-p, and what they do to the names. */

import { css, html, nothing } from "lit";
import { tracedIndex } from "../model/state.js";
import { DEFAULTS, limited, optionOf } from "../options.js";
import { choicesOf } from "./parts/choices.js";
import { inputHint } from "./parts/input-hint.js";
import { CUTS, cutInWords, cutsInWords, keptInWords, placeInWords } from "./parts/rules-in-words.js";
import {
  COMPARED_NAMES,
  comparisonStyles,
  TEMPERATURES,
  temperatureComparison,
} from "./parts/temperature-comparison.js";
import { View } from "./view.js";

const { min, max } = optionOf("temperature");

/** The slider's last position but one: to cut fewer tokens makes no difference that can be seen. */
const MAX_TOP_K = 40;

/** The comparison's columns before there are names. */
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
      word-break: keep-all;
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

    .hint,
    .rules {
      flex-basis: 100%;
      margin: 0;
    }

    .rules {
      font-size: var(--medium);
    }

    .sliders {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(20 * var(--mg-rem))), 1fr));
      gap: var(--space) calc(4 * var(--space));
      margin-top: var(--space);
    }

    .rules label::first-letter {
      text-transform: uppercase;
    }

    .rules label {
      display: block;
    }

    .rules output {
      flex: none;
      min-width: 4ch;
      text-align: end;
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
  static request = (state) => ({
    comparison: { temperatures: TEMPERATURES, count: Math.min(COMPARED_NAMES, state.sampleCount) },
    trace: tracedIndex(state),
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
        <details class="rules">
          <summary>${t("rules.title")} <span class="term">· ${cutsInWords(t, this.state) || t("rules.off")}</span></summary>
          <div class="sliders">${CUTS.map((key) => this.#cut(key))}</div>
          <p class="note">${t("rules.about")}${t.space}${this.#kept()}</p>
        </details>
      </div>
    `;
  }

  /** @param {typeof CUTS[number]} key */
  #cut(key) {
    const { t } = this;
    const { model, [key]: value } = this.state;
    const isCount = key === "topK";
    const all = Math.min((model?.vocab.length ?? 0) + 1, MAX_TOP_K + 1);
    const [from, to] = isCount ? [1, all] : [optionOf(key).min, 1];
    // All tokens are at the slider's end.
    const shown = isCount && value === DEFAULTS.topK ? all : value;
    const says = cutInWords(t, key, value);
    return html`
      <div>
        <label for=${key}>${t(`option.${key}`)} <span class="term">· ${t(`rules.${key}`)}</span></label>
        <span class="track">
          <input
            id=${key} type="range" min=${from} max=${to} step=${isCount ? 1 : 0.01} .value=${String(shown)} aria-valuetext=${says}
            @input=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
              const chosen = target.valueAsNumber;
              this.store.set({ [key]: isCount && chosen === all ? DEFAULTS.topK : chosen });
            }}
          >
          <output for=${key} aria-hidden="true">${says}</output>
        </span>
      </div>
    `;
  }

  /** What they keep at the letter that is shown step by step. */
  #kept() {
    const { seen, model, tracedLetter } = this.state;
    const { trace } = seen;
    if (!trace || !model || !cutsInWords(this.t, trace.cuts)) return nothing;
    const position = Math.min(tracedLetter, trace.draws.length) - 1;
    const choices = choicesOf(trace.draws[position], model.vocab);
    return this.t.sentences([placeInWords(this.t, trace, position), keptInWords(this.t, trace.cuts, choices)]);
  }
}
