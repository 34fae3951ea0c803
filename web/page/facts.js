/** The header's facts, of the model that exists: what it learns from, how large it is, and in which precision it computes. */

import { css, html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { CHOICES, OWN_LIST } from "../data/lists.js";
import { hasList, wantsNewModel } from "../model/state.js";
import { View } from "../views/view.js";

/** @import { State } from "../model/state.js" */

export class Facts extends View {
  static id = "facts";
  static live = false;

  static styles = css`
    & {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 calc(2.5 * var(--space));
      min-height: var(--control);
      color: var(--muted);
      font-size: var(--medium);
      font-variant-numeric: tabular-nums;
    }

    select {
      padding: 0 1.25em 0 0;
      border: 0;
      color: inherit;
      font: inherit;
      cursor: pointer;
      field-sizing: content;
    }

    select:hover {
      color: var(--ink);
    }

    /* One line on a phone. */
    @container (max-width: 400px) {
      & {
        column-gap: calc(1.5 * var(--space));
        font-size: var(--small);
      }

      .lines {
        display: none;
      }
    }
  `;

  render() {
    const { t, state } = this;
    const { made, model, step } = state;
    if (!model || !made) return nothing;
    const { list, settings } = made;
    const fast = model.config.precision === "f64" && settings.precision === "f32" ? "facts.float64" : "facts.float32";
    return html`
      <select aria-label=${t("facts.list")} class="list" @change=${this.#onList}>
        ${CHOICES.map((id) => html`<option value=${id} .selected=${live(id === list)}>${t(`list.${id}`)}</option>`)}
      </select>
      ${step > 0 && wantsNewModel(state) && hasList(state) ? this.#apply() : this.#size(model)}
      <select aria-label=${t("facts.precision")} class="precision" @change=${this.#onPrecision}>
        <option value="f32" .selected=${live(settings.precision === "f32")}>${t(fast)}</option>
        <option value="f64" .selected=${live(settings.precision === "f64")}>${t("facts.exact")}</option>
      </select>
    `;
  }

  /** @param {NonNullable<State["model"]>} model */
  #size({ numNames, numParams }) {
    const { t } = this;
    return html`
      ${numNames ? html`<span class="lines">${t("facts.lines", { count: numNames })}</span>` : nothing}
      <span class="size">${t("facts.params", { count: numParams })}</span>
    `;
  }

  /** What is requested takes the place of the model's facts, until it is made or another is. */
  #apply() {
    const { t } = this;
    const { list, settings, made } = this.state;
    const isList = list !== made?.list;
    const what = isList ? t(`list.${list}`) : t(settings.precision === "f64" ? "facts.exact" : "facts.float32");
    const isNamed = isList || settings.precision !== made?.settings.precision;
    return html`
      <span>
        ${isNamed ? `${what}: ` : nothing}<button class="link apply" @click=${() => this.trainer.reset()}>${t("settings.apply")}</button>
      </span>
    `;
  }

  #onList = (/** @type {Event & { target: HTMLSelectElement }} */ { target }) => {
    const list = /** @type {any} */ (target.value);
    this.store.set({ list });
    // A list of the reader's own is given in the settings.
    if (list === OWN_LIST && !this.state.own) this.host.session.reveal("settings");
    this.set({});
  };

  #onPrecision = (/** @type {Event & { target: HTMLSelectElement }} */ { target }) => {
    this.store.settingsChanged({ precision: /** @type {"f32" | "f64"} */ (target.value) });
    this.set({});
  };
}
