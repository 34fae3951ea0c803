/** The first names side by side, from the same random seeds at four temperatures: one of them is the reader's. */

import { css, html } from "lit";
import { nameText } from "./name-text.js";

/** @import { ComparedNames } from "../../model/look.js" */
/** @import { Words } from "../../words/words.js" */

/** What is compared. The reader's own stands in the place of the nearest, so that none is shown twice. */
export const TEMPERATURES = [0.1, 0.5, 1, 2];

/** How many names are shown at each of them. */
export const COMPARED_NAMES = 6;

export const comparisonStyles = css`
  .comparison {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: calc(2 * var(--space)) calc(4 * var(--space));
    margin-top: calc(3 * var(--space));
  }

  .comparison h3 {
    margin: 0 0 var(--space);
    padding-bottom: calc(0.25 * var(--mg-rem));
    border-bottom: 1px solid var(--hairline);
    color: var(--muted);
    font: var(--small) var(--mono);
    font-variant-numeric: tabular-nums;
  }

  .own h3 {
    border-bottom: 2px solid var(--accent);
    padding-bottom: calc(calc(0.25 * var(--mg-rem)) - 1px);
    color: var(--accent);
  }

  /* As high without its names. */
  .comparison ol {
    min-height: calc(${COMPARED_NAMES} * 1.75 * var(--mg-rem));
  }

  .comparison li {
    container-type: inline-size;
    height: calc(1.75 * var(--mg-rem));
    font-family: var(--mono);
    line-height: calc(1.75 * var(--mg-rem));
    white-space: nowrap;
  }

  @container (max-width: 832px) {
    .comparison {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;

/** @param {Words} t @param {ComparedNames} own at the reader's temperature @param {ComparedNames[]} others at `TEMPERATURES` */
export function temperatureComparison(t, own, others) {
  const distances = others.map(({ temperature }) => Math.abs(temperature - own.temperature));
  const nearest = distances.indexOf(Math.min(...distances));
  const column = (
    /** @type {ComparedNames} */ { names },
    /** @type {string} */ kind,
    /** @type {string} */ title,
  ) => html`
    <div class=${kind}>
      <h3>${title}</h3>
      <ol>${names.map((name) => html`<li class=${name.known ? "known" : "new"}>${nameText(t, name)}</li>`)}</ol>
    </div>
  `;
  const yours = t("temperature.yours", { temperature: t.temperature(own.temperature) });
  return html`
    <div class="comparison" part="comparison">
      ${others.map((other, i) =>
        i === nearest
          ? column({ ...own, names: own.names.slice(0, COMPARED_NAMES) }, "own", yours)
          : column(other, "fixed", `T = ${t.fixed(other.temperature, 1)}`),
      )}
    </div>
  `;
}
