/** The settings: the list, the model's size, how it trains. */

import { css, html, nothing } from "lit";
import { CHOICES, OWN_LIST } from "../data/lists.js";
import { hasList, isAltered, wantsNewModel } from "../model/state.js";
import { countParams, fits, NUMERIC_SETTINGS } from "../options.js";
import { ListInput, listInputStyles } from "./parts/list-input.js";
import { rangeInWords } from "./parts/range-in-words.js";
import { View } from "./view.js";

/** @import { State } from "../model/state.js" */
/** @import { NumericSetting, Option } from "../options.js" */

/** @typedef {(typeof NUMERIC_SETTINGS)[number]} Setting */

export class Settings extends View {
  static id = "settings";
  static live = false;

  static styles = css`
    .grid {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.7fr);
      gap: calc(4 * var(--space)) calc(5 * var(--space));
    }

    p {
      margin: var(--space) 0 0;
    }

    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(calc(15 * var(--mg-rem)), 1fr));
      gap: 0 calc(4 * var(--space));
    }

    label {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--space);
      min-height: calc(var(--control) + calc(0.5 * var(--mg-rem)));
      font-size: var(--medium);
    }

    label input[type="number"],
    label select {
      flex: none;
      width: calc(5.5 * var(--mg-rem));
      font-variant-numeric: tabular-nums;
    }

    [aria-invalid="true"] {
      border-bottom: 2px solid var(--alarm);
    }

    .list select {
      flex: 1;
      width: auto;
      min-width: 0;
    }

    .exact {
      justify-content: flex-start;
    }

    .misfit {
      color: var(--alarm);
    }

    .end {
      display: flex;
      grid-column: 1 / -1;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space) calc(2 * var(--space));
    }

    .end p {
      flex: 1 1 calc(18 * var(--mg-rem));
      min-height: 3em;
      margin: 0;
    }

    @container (max-width: 640px) {
      .end p {
        min-height: 4.5em;
      }
    }

    ${listInputStyles}

    @container (max-width: 960px) {
      .grid {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  /** The field whose number does not fit. @type {Setting | null} */
  misfit = null;
  #listInput = new ListInput(this);

  render() {
    const { state } = this;
    return html`
      <div class="grid">
        <div class="what">${this.#list(state)}</div>
        <div class="how">${this.#fields(state)} ${this.#exact(state)}</div>
        ${this.#end(state)}
      </div>
    `;
  }

  /** @param {Readonly<State>} state */
  #list({ list }) {
    const { t } = this;
    return html`
      <h3>${t("settings.list-title")}</h3>
      <label class="list">
        ${t("option.list")}
        <select id="list" @change=${(/** @type {Event & { target: HTMLSelectElement }} */ { target }) => this.store.set({ list: /** @type {any} */ (target.value) })}>
          ${CHOICES.map((id) => html`<option value=${id} .selected=${id === list}>${t(`list.${id}`)}</option>`)}
        </select>
      </label>
      <p class="hint">${t(`list.${list}-source`)}</p>
      ${this.#listInput.render()}
    `;
  }

  /** @param {Readonly<State>} state */
  #fields({ settings }) {
    const { t, misfit } = this;
    return html`
      <h3>${t("settings.model-title")} <span class="term">${t("settings.model-term")}</span></h3>
      <div class="fields">
        ${NUMERIC_SETTINGS.map(
          (option) => html`
            <label>
              <span>${t(`option.${option.key}`)} <span class="term">· ${option.term}</span></span>
              ${option.choices ? this.#choice(option, settings) : this.#number(option, settings)}
            </label>
          `,
        )}
      </div>
      <p class="hint misfit" role="status">
        ${misfit ? t("settings.misfit", { name: t(`option.${misfit.key}`), range: rangeInWords(t, misfit) }) : nothing}
      </p>
    `;
  }

  /** @param {Setting} option @param {State["settings"]} settings */
  #choice({ key, choices = [] }, settings) {
    const fitting = key === "nHead" ? choices.filter((heads) => settings.nEmbd % Number(heads) === 0) : choices;
    // A model from a file may have a size that is not offered.
    const shown = fitting.includes(settings[key]) ? fitting : [...fitting, settings[key]];
    return html`
      <select
        name=${key}
        @change=${(/** @type {Event & { target: HTMLSelectElement }} */ { target }) => this.#change(key, Number(target.value))}
      >
        ${shown.map((choice) => html`<option value=${choice} .selected=${choice === settings[key]}>${choice}</option>`)}
      </select>
    `;
  }

  /** @param {Setting} option @param {State["settings"]} settings */
  #number(option, settings) {
    const { key, min = 0, max = 0, fractional } = option;
    return html`
      <input
        type="number" name=${key} min=${min} max=${max} step=${fractional ? "any" : 1}
        aria-invalid=${this.misfit === option} .value=${String(settings[key])}
        @input=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => this.#onNumber(option, target.valueAsNumber)}
      >
    `;
  }

  /** @param {Readonly<State>} state */
  #exact({ settings, made, model }) {
    const { t } = this;
    const isExact = made?.settings.precision === "f64";
    const isStandIn = !isExact && model?.config.precision === "f64";
    const hint = isStandIn ? "no-simd" : isExact && !isAltered(this.state) ? "exact" : "exact-hint";
    return html`
      <label class="exact">
        <input
          type="checkbox" name="precision" .checked=${settings.precision === "f64"}
          @change=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => this.store.settingsChanged({ precision: target.checked ? "f64" : "f32" })}
        >
        <span>${t("option.precision")} <span class="term">${t("settings.precision-term")}</span></span>
      </label>
      <p class="hint exactly">${t(`settings.${hint}`)}</p>
    `;
  }

  /** @param {Readonly<State>} state */
  #end(state) {
    const { t } = this;
    const { settings, model, own, list, made } = state;
    const isNew = wantsNewModel(state);
    // Another list's letters are known once it is read.
    const letters = list === made?.list ? model?.vocab.length : list === OWN_LIST ? own?.letters : undefined;
    return html`
      <div class="end">
        <button class="apply ${isNew ? "primary" : ""}" ?disabled=${!isNew || !hasList(state)} @click=${this.#apply}>
          ${t("settings.apply")}
        </button>
        <p class="hint" role="status">
          ${letters ? t("settings.params", { count: countParams(settings, letters) }) : nothing}
          ${t(!hasList(state) ? "settings.list-first" : isNew ? "settings.restart-needed" : "settings.live")}
        </p>
      </div>
    `;
  }

  /** What was changed here is seen in training. */
  #apply = () => {
    this.host.session.reveal("train");
    this.trainer.reset();
  };

  /** @param {Setting} option @param {number} value */
  #onNumber(option, value) {
    const isFitting = fits(option, value);
    this.set({ misfit: isFitting ? null : option });
    if (isFitting) this.#change(option.key, value);
  }

  /** @param {NumericSetting} key @param {number} value */
  #change(key, value) {
    this.store.settingsChanged({ [key]: value });
  }
}
