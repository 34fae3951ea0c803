/** A name on a line of its own, marked if the training list has it. */

import { html, nothing } from "lit";

/** @param {import("../../words/words.js").Words} t @param {import("../../model/look.js").Name} name */
export function nameText(t, { text, known }) {
  const letters = [...text].length + (known ? 2 : 0);
  const mark = html` <span class="mark" aria-hidden="true">✓</span><span class="spoken">${t("names.known")}</span>`;
  return html`<span class="fit" .style=${`--letters: ${Math.max(letters, 1)}`}><bdi>${text || "·"}</bdi>${known ? mark : nothing}</span>`;
}
