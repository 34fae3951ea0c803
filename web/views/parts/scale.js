/** The key to a picture of numbers: which colour stands for which. */

import { html } from "lit";

/**
 * @param {import("../../words/words.js").Words} t
 * @param {number} max what has the strongest colour
 * @param {boolean} [isUnsigned] there is nothing below zero
 */
export function scale(t, max, isUnsigned = false) {
  const end = t.number(max).replace(/[.,]?0+$/, "");
  return html`
    <div class="scale">
      <span>${isUnsigned ? "0" : `−${end}`}</span><i class=${isUnsigned ? "unsigned" : ""}></i><span>${isUnsigned ? "" : "+"}${end}</span>
    </div>
  `;
}
