/**
 * A text to be given away, and a button that copies it. Where the browser does not let a page copy, the text is selected, to
 * be copied by hand.
 */

import { css, html, LitElement } from "lit";
import { base, buttons, fields } from "../style/shared.js";

export class MgCopy extends LitElement {
  static properties = { text: {}, label: {}, rows: { type: Number }, says: { state: true } };

  static styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
        gap: 0 calc(1.5 * var(--space));
      }

      input,
      textarea {
        width: 100%;
        border-color: var(--hairline) !important;
        border-radius: var(--radius) !important;
        font-size: var(--small) !important;
        text-overflow: ellipsis;
      }

      textarea {
        padding: var(--space) !important;
        line-height: 1.5;
        overflow-wrap: anywhere;
        resize: vertical;
      }

      p {
        grid-column: 1 / -1;
        min-height: 1.5em;
        margin: calc(0.5 * var(--space)) 0 0;
      }
    `,
  ];

  constructor() {
    super();
    this.text = "";
    this.label = "";
    /** More than one for a text of several lines. */
    this.rows = 1;
    this.says = "";
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    // What was copied is no longer what stands here.
    if (changed.has("text")) this.says = "";
  }

  render() {
    return html`
      ${
        this.rows > 1
          ? html`<textarea readonly rows=${this.rows} aria-label=${this.label} spellcheck="false" .value=${this.text}></textarea>`
          : html`<input type="text" readonly aria-label=${this.label} spellcheck="false" .value=${this.text}>`
      }
      <button @click=${this.#copy}>Copy<span class="spoken"> ${this.label}</span></button>
      <p class="hint" role="status">${this.says}</p>
    `;
  }

  async #copy() {
    const { text } = this;
    try {
      await navigator.clipboard.writeText(text);
      this.says = "Copied.";
    } catch {
      /** @type {HTMLInputElement} */ (this.renderRoot.querySelector("input, textarea")).select();
      this.says = "This browser does not let the page copy. The text is selected: copy it with Ctrl+C, or ⌘C.";
    }
  }
}

if (!customElements.get("mg-copy")) customElements.define("mg-copy", MgCopy);
