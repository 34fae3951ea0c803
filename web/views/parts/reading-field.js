/** The field for the name that the model reads: the same one wherever it stands. */

import { css, html } from "lit";
import { limited } from "../../options.js";
import { inputHint } from "./input-hint.js";

export const readingFieldStyles = css`
  .typed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(1.5 * var(--space));
  }
`;

/** @param {import("../view.js").View} view that it stands in @param {string} label */
export const readingField = ({ t, state, store }, label) => html`
  <label class="typed">
    <span>${label}</span>
    <input
      type="text" dir="auto" autocomplete="off" autocapitalize="off" spellcheck="false" .value=${state.readingText}
      @input=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => store.set({ readingText: limited(target.value) })}
    >
    <span class="hint" role="status">${inputHint(t, state, "readingText")}</span>
  </label>
`;
