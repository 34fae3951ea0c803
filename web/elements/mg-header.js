/**
 * The line at the top: whose page it is, what it learns from, how large and how exact the model is, the way to the
 * settings and to what can be given away, and the theme. Fires `list`, `settings` and `theme` with what was chosen, and `go` with a section.
 */

import { css, html, LitElement, nothing } from "lit";
import { formatCount } from "../format.js";
import { LISTS } from "../lists.js";
import { base, fields } from "../style/shared.js";
import { tell } from "../tell.js";
import "./mg-theme-switch.js";

/** @import { State } from "../state.js" */

/** Where the line leads to. */
const SECTIONS = [
  { id: "settings", name: "Settings" },
  { id: "share", name: "Share" },
];

export class MgHeader extends LitElement {
  static properties = { state: { attribute: false } };

  static styles = [
    base,
    fields,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 calc(2.5 * var(--space));
        padding: calc(2 * var(--space)) 0;
        color: var(--muted);
        font-size: var(--medium);
        font-variant-numeric: tabular-nums;
      }

      .wordmark {
        color: var(--ink);
        font: 700 1.0625rem var(--mono);
      }

      nav {
        display: flex;
        gap: calc(2 * var(--space));
        margin-left: auto;
      }

      a {
        color: inherit;
        text-underline-offset: 0.2em;
      }

      a:hover {
        color: var(--ink);
      }

      .facts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 calc(2.5 * var(--space));
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

      @media (max-width: 48rem) {
        .facts {
          flex-basis: 100%;
          order: 1;
        }
      }

      @media print {
        nav,
        mg-theme-switch {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Readonly<State> | null} */ this.state = null;
  }

  render() {
    const { state } = this;
    if (!state) return nothing;
    return html`
      <header>
        <span class="wordmark">microgpt</span>
        ${state.model ? this.#facts(state, state.model) : nothing}
        <nav>
          ${SECTIONS.map(({ id, name }) => html`<a href="#${id}" @click=${(/** @type {Event} */ event) => this.#onSection(event, id)}>${name}</a>`)}
        </nav>
        <mg-theme-switch .theme=${state.theme}></mg-theme-switch>
      </header>
    `;
  }

  /**
   * @param {Readonly<State>} state
   * @param {import("../../wasm/worker.js").ModelFacts} model
   */
  #facts({ list, settings, gift }, model) {
    return html`
      <div class="facts">
        <select aria-label="List to learn from" class="list" @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => tell(this, "list", event.target.value)}>
          ${LISTS.map(({ id, name }) => html`<option value=${id} .selected=${id === list}>${name}</option>`)}
        </select>
        ${gift?.letters ? nothing : html`<span>${formatCount(model.numNames)} lines</span>`}
        <span class="size">${formatCount(model.numParams)} parameters</span>
        <select aria-label="Precision" class="precision" @change=${(/** @type {Event & { target: HTMLSelectElement }} */ event) => tell(this, "settings", { exact: event.target.value === "exact" })}>
          <option value="fast" .selected=${!settings.exact}>${model.config.precision === "f64" && !settings.exact ? "float64" : "float32"}</option>
          <option value="exact" .selected=${settings.exact}>float64, exact</option>
        </select>
      </div>
    `;
  }

  /**
   * @param {Event} event
   * @param {string} id
   */
  #onSection(event, id) {
    // A link's target is sought in the document, not in an element's own tree; and the address is the settings' own.
    event.preventDefault();
    tell(this, "go", `#${id}`);
  }
}

if (!customElements.get("mg-header")) customElements.define("mg-header", MgHeader);
