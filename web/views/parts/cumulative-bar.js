/** The cumulative bar: each token has a part as long as its probability, and the random number lies in one of them. */

import { css, html, nothing } from "lit";

/** A shorter part has no room for its letter. */
const NAMED = 0.03;

/** Beyond this, the words stand on the other side of the mark. */
const NEAR_END = 0.6;

export const cumulativeStyles = css`
  .cumulative {
    position: relative;
    height: calc(3.75 * var(--mg-rem));
    margin-top: calc(2 * var(--space));
  }

  .uniform {
    position: absolute;
    top: 0;
    height: calc(1.25 * var(--mg-rem));
    color: var(--ink);
    font: var(--small) / calc(1.25 * var(--mg-rem)) var(--mono);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .uniform::after {
    content: "";
    position: absolute;
    z-index: 1;
    top: calc(1.25 * var(--mg-rem));
    left: -1px;
    height: calc(1.25 * var(--mg-rem));
    border-left: 2px solid var(--ink);
  }

  .uniform span {
    position: absolute;
    left: 0;
    padding-left: calc(0.375 * var(--mg-rem));
  }

  .uniform.late span {
    right: 0;
    left: auto;
    padding: 0 calc(0.375 * var(--mg-rem)) 0 0;
  }

  .part {
    position: absolute;
    top: calc(1.25 * var(--mg-rem));
    height: calc(1.25 * var(--mg-rem));
    border-right: 1px solid var(--paper);
    forced-color-adjust: none;
    background: var(--accent-pale);
  }

  .part.chosen {
    background: var(--accent);
  }

  .part span {
    position: absolute;
    top: calc(1.25 * var(--mg-rem));
    right: 0;
    left: 0;
    color: var(--muted);
    font: calc(0.75 * var(--mg-rem)) / calc(1.25 * var(--mg-rem)) var(--mono);
    text-align: center;
  }

  .part.chosen span {
    color: var(--ink);
    font-weight: 700;
  }
`;

/**
 * @param {import("../../words/words.js").Words} t
 * @param {import("./choices.js").Choice[]} choices
 * @param {number} uniform the random number, at least 0 and below 1
 */
export function cumulativeBar(t, choices, uniform) {
  const chosen = choices.find((choice) => choice.chosen);
  if (!chosen) return nothing;
  const number = t.fixed(uniform, 3);
  const label = t("letter.cumulative-label", {
    number,
    sign: chosen.sign,
    from: t.fixed(chosen.from, 3),
    to: t.fixed(chosen.from + chosen.probability, 3),
  });
  return html`
    <div class="cumulative" role="img" aria-label=${label}>
      <span class="uniform ${uniform > NEAR_END ? "late" : ""}" .style=${`left: ${100 * uniform}%`}>
        <span>${t("letter.uniform", { number, sign: chosen.sign })}</span>
      </span>
      ${choices.map(
        ({ sign, from, probability, chosen }) => html`
          <i class="part ${chosen ? "chosen" : ""}" .style=${`left: ${100 * from}%; width: ${100 * probability}%`}>${
            probability >= NAMED || chosen ? html`<span>${sign}</span>` : nothing
          }</i>
        `,
      )}
    </div>
  `;
}
