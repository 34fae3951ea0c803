/**
 * The settings: the list, the model's size, how it trains. Fires `settings` with what changed, `list` with the list
 * chosen, `own-list`, and `start-over`, for what needs a new model.
 */

import { css, html, LitElement, nothing } from "lit";
import { formatCount } from "../format.js";
import { LISTS, listOf } from "../lists.js";
import { countParams, fits, RULES } from "../settings.js";
import { wantsNewModel } from "../state.js";
import { base, buttons, fields } from "../style/shared.js";
import { tell } from "../tell.js";
import "./mg-own-list.js";

/** @import { Rule } from "../settings.js" */
/** @import { State } from "../state.js" */

export class MgSettings extends LitElement {
  static properties = { state: { attribute: false }, misfit: { state: true } };

  static styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr);
        gap: calc(4 * var(--space)) calc(5 * var(--space));
      }

      h3 {
        margin: 0 0 calc(1.5 * var(--space));
        font-size: var(--medium);
        font-weight: 400;
      }

      p {
        margin: var(--space) 0 0;
      }

      .fields {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
        gap: 0 calc(4 * var(--space));
      }

      label {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space);
        min-height: calc(var(--control) + 0.5rem);
        font-size: var(--medium);
      }

      label input[type="number"],
      label select {
        flex: none;
        width: 5.5rem;
        font-variant-numeric: tabular-nums;
      }

      [aria-invalid="true"] {
        border-bottom: 2px solid var(--alarm) !important;
      }

      .list select {
        flex: 1;
        width: auto;
      }

      .exact {
        justify-content: flex-start;
      }

      .exact input {
        width: 1.125rem;
        height: 1.125rem;
        margin: 0;
        accent-color: var(--accent);
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
        margin: 0;
      }

      mg-own-list {
        margin-top: calc(1.5 * var(--space));
      }

      @media (max-width: 60rem) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Readonly<State> | null} */ this.state = null;
    /** @type {Rule | null} the field whose number does not fit */ this.misfit = null;
  }

  render() {
    const { state } = this;
    if (!state) return nothing;
    return html`
      <div class="what">${this.#list(state)}</div>
      <div class="how">${this.#fields(state)} ${this.#exact(state)}</div>
      ${this.#end(state)}
    `;
  }

  /** @param {Readonly<State>} state */
  #list(state) {
    return html`
      <h3>What it learns from <span class="term">· training data</span></h3>
      <label class="list">
        List
        <select id="list" @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => tell(this, "list", event.target.value)}>
          ${LISTS.map(({ id, name }) => html`<option value=${id} .selected=${id === state.list}>${name}</option>`)}
        </select>
      </label>
      <p class="hint">${listOf(state.list).source}</p>
      <mg-own-list
        ?hidden=${state.list !== "own"} .blockSize=${state.settings.blockSize} .taken=${state.own}
      ></mg-own-list>
    `;
  }

  /** @param {Readonly<State>} state */
  #fields({ settings }) {
    return html`
      <h3>The model and its training <span class="term">· hyperparameters</span></h3>
      <div class="fields">
        ${RULES.map(
          (rule) => html`
            <label>
              <span>${rule.name} <span class="term">· ${rule.term}</span></span>
              ${rule.options ? this.#choice(rule, settings) : this.#number(rule, settings)}
            </label>
          `,
        )}
      </div>
      <p class="hint misfit" role="status">${this.misfit ? whatFits(this.misfit) : nothing}</p>
    `;
  }

  /**
   * @param {Rule} rule
   * @param {State["settings"]} settings
   */
  #choice({ key, options = [] }, settings) {
    const fitting = key === "nHead" ? options.filter((heads) => settings.nEmbd % heads === 0) : options;
    return html`
      <select
        name=${key}
        @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => this.#change(key, Number(event.target.value))}
      >
        ${fitting.map((option) => html`<option value=${option} .selected=${option === settings[key]}>${option}</option>`)}
      </select>
    `;
  }

  /**
   * @param {Rule} rule
   * @param {State["settings"]} settings
   */
  #number(rule, settings) {
    return html`
      <input
        type="number" name=${rule.key} min=${rule.least ?? 0} max=${rule.most ?? 0} step=${rule.fraction ? "any" : 1}
        aria-invalid=${this.misfit === rule} .value=${String(settings[rule.key])}
        @input=${(/** @type {Event & { target: HTMLInputElement }} */ event) => this.#onNumber(rule, event.target.valueAsNumber)}
      >
    `;
  }

  /** @param {Readonly<State>} state */
  #exact({ settings, made, model }) {
    return html`
      <label class="exact">
        <input
          type="checkbox" name="exact" .checked=${settings.exact}
          @change=${(/** @type {Event & { target: HTMLInputElement }} */ event) => tell(this, "settings", { exact: event.target.checked })}
        >
        <span>Exact <span class="term">· float64</span></span>
      </label>
      <p class="hint exactly">${
        made?.settings.exact
          ? "This model is exact: it equals microgpt.py. Nothing is held out, as there."
          : model?.config.precision === "f64"
            ? "This browser lacks the instructions for the fast float32 (128-bit SIMD), so float64 computes."
            : "Computes in float64 and holds nothing out, as microgpt.py does, and equals it; slower than float32."
      }</p>
    `;
  }

  /** @param {Readonly<State>} state */
  #end(state) {
    const { settings, model, own, list } = state;
    const isNew = wantsNewModel(state);
    // Another list's letters are counted once it is read.
    const letters = list === state.made?.list ? model?.vocab.length : list === "own" ? own?.letters : undefined;
    return html`
      <div class="end">
        <button class="start-over ${isNew ? "primary" : ""}" ?disabled=${!isNew || !this.#canMake(state)} @click=${() => tell(this, "start-over")}>
          Start over with the changes
        </button>
        <p class="hint" role="status">
          ${letters ? `Such a model has ${formatCount(countParams(settings, letters))} parameters.` : nothing}
          ${!this.#canMake(state) ? "Give a list first, and press “Use this list”." : isNew ? "It needs to be made anew." : "Step size, temperature and speed act at once; all else asks for a new model."}
        </p>
      </div>
    `;
  }

  /** @param {Readonly<State>} state */
  #canMake({ list, own }) {
    return list !== "own" || own !== null;
  }

  /**
   * @param {Rule} rule
   * @param {number} value
   */
  #onNumber(rule, value) {
    const isFitting = fits(rule, value);
    this.misfit = isFitting ? null : rule;
    if (isFitting) this.#change(rule.key, value);
  }

  /**
   * @param {Rule["key"]} key
   * @param {number} value
   */
  #change(key, value) {
    tell(this, "settings", { [key]: value });
  }
}

/** @param {Rule} rule */
function whatFits({ name, least = 0, most = 0, fraction }) {
  const end = most >= Number.MAX_SAFE_INTEGER ? "2^53 − 1" : formatCount(most);
  return `${name}: a ${fraction ? "" : "whole "}number from ${least} to ${end}. Until then it stays as it was.`;
}

if (!customElements.get("mg-settings")) customElements.define("mg-settings", MgSettings);
