/** The cumulative bar: each token has a part as long as its probability, and the random number lies in one of them. */

import { css, html, nothing } from "lit";
import { mostProbable } from "./choices.js";

/** A shorter part has no room for its letter. */
const NAMED = 0.03;

export const cumulativeStyles = css`
  .cumulative {
    position: relative;
    height: calc(3.75 * var(--mg-rem));
    margin-top: calc(2 * var(--space));
    overflow: clip;
  }

  /* All of these are as wide as the bar, and moved: laid out anew, they would count as shifts of the page. */
  .cumulative > * {
    position: absolute;
    inset-inline: 0;
  }

  .uniform {
    top: 0;
    height: calc(1.25 * var(--mg-rem));
    transform: translateX(calc(100% * var(--from)));
    color: var(--ink);
    font: var(--small) / calc(1.25 * var(--mg-rem)) var(--mono);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .uniform::after {
    content: "";
    position: absolute;
    top: calc(1.25 * var(--mg-rem));
    left: -1px;
    height: calc(1.25 * var(--mg-rem));
    border-left: 2px solid var(--ink);
  }

  /* However long, it stays beside its mark and within the bar. */
  .uniform span {
    position: absolute;
    left: 0;
    transform: translateX(calc(-100% * var(--from)));
    padding: 0 calc(0.375 * var(--mg-rem));
  }

  .part {
    top: calc(1.25 * var(--mg-rem));
    height: calc(1.25 * var(--mg-rem));
    transform: translateX(calc(100% * var(--from)));
    border-left: 1px solid var(--paper);
    forced-color-adjust: none;
  }

  .part::before {
    position: absolute;
    inset: 0;
    transform: scaleX(var(--length));
    transform-origin: left;
    background: var(--accent-pale);
    content: "";
  }

  .part.chosen::before {
    background: var(--accent);
  }

  /* In the middle of its part, and whole within the bar. */
  .sign {
    top: calc(2.5 * var(--mg-rem));
    transform: translateX(clamp(-50% + 0.5ch, 100% * (var(--from) + var(--length) / 2 - 0.5), 50% - 0.5ch));
    color: var(--muted);
    font: calc(0.75 * var(--mg-rem)) / calc(1.25 * var(--mg-rem)) var(--mono);
    text-align: center;
  }

  .sign.chosen {
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
  const shown = mostProbable(choices);
  const number = t.fixed(uniform, 3);
  const label = t("letter.cumulative-label", {
    number,
    sign: chosen.sign,
    from: t.fixed(chosen.from, 3),
    to: t.fixed(chosen.from + chosen.probability, 3),
  });
  return html`
    <div class="cumulative" role="img" aria-label=${label}>
      ${shown === choices ? nothing : html`<i class="part" style="--from: 0; --length: 1"></i>`}
      ${shown.map(
        ({ from, probability, chosen }) => html`
          <i class="part ${chosen ? "chosen" : ""}" .style=${`--from: ${from}; --length: ${probability}`}></i>
        `,
      )}
      ${shown.map(({ sign, from, probability, chosen }) =>
        probability >= NAMED || chosen
          ? html`<span class="sign ${chosen ? "chosen" : ""}" .style=${`--from: ${from}; --length: ${probability}`}>${sign}</span>`
          : nothing,
      )}
      <span class="uniform" .style=${`--from: ${uniform}`}>
        <span>${t("letter.uniform", { number, sign: chosen.sign })}</span>
      </span>
    </div>
  `;
}
