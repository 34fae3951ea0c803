/** The header's facts: what the model learns from, how large it is, and in which precision it computes. */

import { css, html, nothing } from "lit";
import { CHOICES, OWN_LIST } from "../data/lists.js";
import { View } from "../views/view.js";

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
  `;

  render() {
    const { t } = this;
    const { list, settings, model } = this.state;
    if (!model) return nothing;
    const fast = model.config.precision === "f64" && settings.precision === "f32" ? "facts.float64" : "facts.float32";
    return html`
      <select aria-label=${t("facts.list")} class="list" @change=${this.#onList}>
        ${CHOICES.map((id) => html`<option value=${id} .selected=${id === list}>${t(`list.${id}`)}</option>`)}
      </select>
      ${model.numNames ? html`<span>${t("facts.lines", { count: model.numNames })}</span>` : nothing}
      <span class="size">${t("facts.params", { count: model.numParams })}</span>
      <select aria-label=${t("facts.precision")} class="precision" @change=${this.#onPrecision}>
        <option value="f32" .selected=${settings.precision === "f32"}>${t(fast)}</option>
        <option value="f64" .selected=${settings.precision === "f64"}>${t("facts.exact")}</option>
      </select>
    `;
  }

  #onList = (/** @type {Event & { target: HTMLSelectElement }} */ { target }) => {
    const list = /** @type {any} */ (target.value);
    this.store.set({ list });
    // A list of the reader's own is given in the settings.
    if (list === OWN_LIST && !this.state.own) this.host.session.reveal("settings");
  };

  #onPrecision = (/** @type {Event & { target: HTMLSelectElement }} */ { target }) =>
    this.store.settingsChanged({ precision: /** @type {"f32" | "f64"} */ (target.value) });
}
