/** Three themes, one chosen: as the system has it, light, dark. Fires `theme` with the new choice. */

import { css, html, LitElement, svg } from "lit";
import { base } from "../style/shared.js";
import { tell } from "../tell.js";

/** @import { Theme } from "../state.js" */

const HALF = svg`<circle cx="8" cy="8" r="6" /><path d="M8 2a6 6 0 0 1 0 12z" class="filled" />`;
const SUN = svg`<circle cx="8" cy="8" r="3" /><path d="M8 1v2m0 10v2M1 8h2m10 0h2M3 3l1.5 1.5m7 7L13 13M13 3l-1.5 1.5m-7 7L3 13" />`;
const MOON = svg`<path d="M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z" />`;

/** @type {{ theme: Theme, name: string, sign: unknown }[]} */
const THEMES = [
  { theme: "system", name: "As the system has it", sign: HALF },
  { theme: "light", name: "Light", sign: SUN },
  { theme: "dark", name: "Dark", sign: MOON },
];

export class MgThemeSwitch extends LitElement {
  static properties = { theme: {} };

  static styles = [
    base,
    css`
      fieldset {
        display: flex;
        margin: 0 calc(-1 * var(--space));
        padding: 0;
        border: 0;
      }

      label {
        position: relative;
        display: grid;
        place-items: center;
        width: calc(4 * var(--space));
        min-height: var(--control);
        cursor: pointer;
      }

      label:hover,
      label:has(:checked) {
        color: var(--ink);
      }

      /* Which one is chosen is not told by colour alone. */
      label:has(:checked)::after {
        content: "";
        position: absolute;
        bottom: 0.25rem;
        width: 1rem;
        border-bottom: 2px solid var(--accent);
      }

      label:has(:focus-visible) {
        border-radius: var(--radius);
        outline: 2px solid var(--accent);
      }

      input {
        position: absolute;
        inset: 0;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }

      svg {
        width: 1rem;
        height: 1rem;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.25;
        stroke-linecap: round;
        stroke-linejoin: round;
      }

      .filled {
        fill: currentColor;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Theme} */ this.theme = "system";
  }

  render() {
    return html`
      <fieldset>
        <legend class="spoken">Theme</legend>
        ${THEMES.map((choice) => this.#choice(choice))}
      </fieldset>
    `;
  }

  /** @param {(typeof THEMES)[number]} choice */
  #choice({ theme, name, sign }) {
    return html`
      <label title=${name}>
        <input
          type="radio" name="theme" aria-label=${name}
          .checked=${this.theme === theme}
          @change=${() => tell(this, "theme", theme)}
        >
        <svg viewBox="0 0 16 16" aria-hidden="true">${sign}</svg>
      </label>
    `;
  }
}

if (!customElements.get("mg-theme-switch")) customElements.define("mg-theme-switch", MgThemeSwitch);
