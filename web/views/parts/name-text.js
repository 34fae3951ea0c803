/** Names in columns, each on a line of its own, and marked if the training list has it. */

import { css, html, nothing } from "lit";

export const nameListStyles = css`
  ol {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0 calc(1.5 * var(--space));
    contain: content;
  }

  li {
    --size: calc(1.0625 * var(--mg-rem));
    container-type: inline-size;
    height: calc(2.25 * var(--mg-rem));
    line-height: calc(2.25 * var(--mg-rem));
    font-family: var(--mono);
    white-space: nowrap;
  }

  @container (max-width: 640px) {
    ol {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    li {
      height: calc(1.625 * var(--mg-rem));
      line-height: calc(1.625 * var(--mg-rem));
    }
  }
`;

/** @param {import("../../words/words.js").Words} t @param {import("../../model/look.js").Name} name */
export function nameText(t, { text, known }) {
  const letters = [...text].length + (known ? 2 : 0);
  const mark = html` <span class="mark" aria-hidden="true">✓</span><span class="spoken">${t("names.known")}</span>`;
  return html`<span class="fit" .style=${`--letters: ${Math.max(letters, 1)}`}><bdi>${text || "·"}</bdi>${known ? mark : nothing}</span>`;
}
