/**
 * A text to be passed on, and a button that copies it. Where the browser does not let a page copy, the text is selected, to
 * be copied by hand.
 */

import { css, html } from "lit";

export const copyStyles = css`
  .copy {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    gap: 0 calc(1.5 * var(--space));
  }

  .copy input,
  .copy textarea {
    width: 100%;
    border-color: var(--hairline);
    border-radius: var(--radius);
    font-size: var(--small);
    text-overflow: ellipsis;
  }

  .copy textarea {
    padding: var(--space);
    line-height: 1.5;
    overflow-wrap: anywhere;
    resize: vertical;
  }

  .copy p {
    grid-column: 1 / -1;
    min-height: 1.5em;
    margin: calc(0.5 * var(--space)) 0 0;
  }
`;

export class CopyField {
  #view;
  /** What was copied, or could not be, and what is said of it. */
  #told = { text: "", says: "" };

  /** @param {import("../views/view.js").View} view that shows it */
  constructor(view) {
    this.#view = view;
  }

  /** @param {{ name: string, text: string, label: string, rows?: number }} field with several rows for a text of several lines */
  render({ name, text, label, rows = 1 }) {
    const { t } = this.#view;
    const says = this.#told.text === text ? this.#told.says : "";
    return html`
      <div class="copy ${name}">
        ${
          rows > 1
            ? html`<textarea readonly rows=${rows} aria-label=${label} spellcheck="false" .value=${text}></textarea>`
            : html`<input type="text" readonly aria-label=${label} spellcheck="false" .value=${text}>`
        }
        <button @click=${() => this.#copy(name, text)}>${t("copy.copy")}<span class="spoken"> ${label}</span></button>
        <p class="hint" role="status">${says}</p>
      </div>
    `;
  }

  /** @param {string} name @param {string} text */
  async #copy(name, text) {
    const { t } = this.#view;
    try {
      await navigator.clipboard.writeText(text);
      this.#told = { text, says: t("copy.copied") };
    } catch {
      /** @type {HTMLInputElement} */ (this.#view.find(`.${name} input, .${name} textarea`)).select();
      this.#told = { text, says: t("copy.denied") };
    }
    this.#view.set({});
  }
}
