/**
 * What decides one letter: for each token its logit, its probability before temperature (an outline) and after it (filled, or
 * hatched where it is cut). The numbers of the token under the pointer, or of the chosen one, stand below; all of them in a table.
 */

import { css, html, nothing } from "lit";
import { MAX_ROWS, mostProbable } from "./choices.js";

/** Where no token reaches this, the axis ends there: its scale is one of two, and stands beside it. */
const SMALL = 0.2;

/** @import { Words } from "../../words/words.js" */
/** @import { Choice } from "./choices.js" */

export const barStyles = css`
  .bars {
    display: grid;
    grid-template-rows: calc(4.5 * var(--mg-rem)) calc(8 * var(--mg-rem)) auto;
    gap: 0 min(calc(0.25 * var(--mg-rem)), 0.5cqi);
    font: calc(0.75 * var(--mg-rem)) / 1.5 var(--mono);
    text-align: center;
  }

  .bars .axis {
    display: flex;
    grid-row: 2;
    flex-direction: column;
    justify-content: space-between;
    margin-block: -0.75em;
    padding-inline-end: 0.5ch;
    color: var(--muted);
    text-align: end;
  }

  .token {
    position: relative;
    min-width: 0;
    overflow-x: clip;
    display: grid;
    grid-row: 1 / -1;
    grid-template-rows: subgrid;
    color: var(--muted);
  }

  .chosen,
  .pointed {
    color: var(--ink);
    font-weight: 700;
  }

  .logit,
  .probability {
    position: relative;
  }

  .logit {
    margin-bottom: calc(1.5 * var(--space));
    background: linear-gradient(var(--hairline), var(--hairline)) center / 100% 1px no-repeat;
  }

  /* Bars that change are moved and scaled, not laid out anew: a change of layout would count as a shift of the page. This one
     grows downwards from the middle, upwards where its share is negative. */
  .logit i {
    position: absolute;
    inset: 50% 15% 0;
    transform: scaleY(var(--share));
    transform-origin: top;
    background: var(--edge);
  }

  .probability {
    overflow: clip;
    border-bottom: 1px solid var(--edge);
    background: linear-gradient(var(--hairline), var(--hairline)) top / 100% 1px no-repeat, linear-gradient(var(--hairline), var(--hairline)) center / 100% 1px no-repeat;
  }

  /* Forced colours leave no background, and these are all background. */
  .swatch,
  .after,
  .lost,
  .logit i {
    forced-color-adjust: none;
  }

  .probability i {
    position: absolute;
    inset: 0;
    transform: translateY(calc(100% - 100% * var(--share)));
  }

  .after {
    background: var(--accent-pale);
  }

  .chosen .after,
  .chosen .logit i {
    background: var(--accent);
  }

  .before {
    border: 1px solid var(--edge);
    border-bottom: 0;
  }

  .lost {
    background: repeating-linear-gradient(-45deg, var(--edge) 0 1px, transparent 1px 4px);
  }

  .cut {
    text-decoration: line-through;
  }

  .pointed::before {
    content: "";
    position: absolute;
    inset: 0 -calc(0.125 * var(--mg-rem));
    background: var(--hairline);
    opacity: 0.6;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--space));
    margin: 0 0 var(--space);
  }

  .swatch {
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.25em;
    vertical-align: -0.05em;
  }

  .swatch.outline {
    border: 1px solid var(--edge);
  }

  .swatch.filled {
    background: var(--accent-pale);
  }

  /* It has its room while nothing is cut. */
  .unused {
    visibility: hidden;
  }

  details {
    margin-top: var(--space);
    color: var(--muted);
    font-size: var(--small);
  }

  .numbers {
    max-height: calc(20 * var(--mg-rem));
    overflow: auto;
  }

  table {
    border-spacing: 0;
    font: var(--small) / 1.6 var(--mono);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0 calc(2 * var(--space)) 0 0;
    font-weight: 400;
    text-align: right;
  }

  tr.chosen td,
  tr.chosen th {
    font-weight: 700;
  }
`;

/**
 * @param {Words} t
 * @param {object} bars
 * @param {Choice[]} bars.choices
 * @param {number} bars.temperature
 * @param {string} bars.kept what is cut, in words
 * @param {number | null} bars.pointed a token
 * @param {boolean} bars.open the table is open
 * @param {boolean} bars.isStill nothing of it can be pointed at or opened
 * @param {(token: number | null) => void} bars.onPoint
 * @param {(open: boolean) => void} bars.onToggle
 */
export function probabilityBars(t, { choices, temperature, kept, pointed, open, isStill, onPoint, onToggle }) {
  const shown = mostProbable(choices);
  const isSmall = shown.every(({ untempered, probability }) => Math.max(untempered, probability) <= SMALL);
  const top = isSmall ? SMALL : 1;
  const widest = Math.max(...shown.map(({ logit }) => Math.abs(logit)));
  const told = choices.find(({ token, chosen }) => (pointed === null ? chosen : token === pointed));
  const isCut = choices.some(({ kept }) => !kept);
  const isAll = choices.length <= MAX_ROWS;
  const all = t(isAll ? "letter.all-values" : "letter.most-values", { count: isAll ? choices.length : MAX_ROWS });
  // A finger that is lifted leaves its number to be read.
  const onLeave = (/** @type {PointerEvent} */ event) => event.pointerType !== "touch" && onPoint(null);
  return html`
    <p class="small key">
      <span>${t("letter.key-logits")}</span>
      <span><i class="swatch outline"></i>${t("letter.key-before")}</span>
      <span><i class="swatch filled"></i>${t("letter.key-after")}</span>
      <span class=${isCut ? "" : "unused"}><i class="swatch lost"></i>${t("letter.key-cut")}</span>
    </p>
    <div
      class="bars" role="img" aria-label=${inWords(t, choices, shown)}
      .style=${`grid-template-columns: auto repeat(${shown.length}, minmax(0, 1fr))`} @pointerleave=${onLeave}
    >
      <span class="axis">${[1, 0.5, 0].map((share) => html`<span>${t.wholePercent(share * top)}</span>`)}</span>
      ${shown.map((choice) => bar(choice, { top, widest, pointed, onPoint }))}
    </div>
    <p class="told">${told ? numbersOf(t, told, temperature, isCut) : nothing}</p>
    <p class="hint kept">${kept}</p>
    ${isStill ? nothing : details(all, onToggle, open ? table(t, mostProbable(choices, MAX_ROWS), { temperature, isCut, label: all }) : nothing)}
  `;
}

/** @param {string} label @param {(open: boolean) => void} onToggle @param {unknown} content */
const details = (label, onToggle, content) => html`
  <details @toggle=${(/** @type {Event & { target: HTMLDetailsElement }} */ { target }) => onToggle(target.open)}>
    <summary>${label}</summary>
    ${content}
  </details>
`;

/**
 * @param {Choice} choice
 * @param {{ top: number, widest: number, pointed: number | null, onPoint: (token: number) => void }} how
 */
function bar(
  { token, sign, logit, untempered, tempered, kept, probability, chosen },
  { top, widest, pointed, onPoint },
) {
  return html`
    <div
      class="token ${chosen ? "chosen" : ""} ${token === pointed ? "pointed" : ""}"
      @pointerenter=${() => onPoint(token)} @pointerdown=${() => onPoint(token)}
    >
      <span class="logit"><i .style=${`--share: ${-logit / widest}`}></i></span>
      <span class="probability">
        <i class=${kept ? "after" : "lost"} .style=${`--share: ${(kept ? probability : tempered) / top}`}></i>
        <i class="before" .style=${`--share: ${untempered / top}`}></i>
      </span>
      <span class=${kept ? "" : "cut"}>${sign}</span>
    </div>
  `;
}

/** @param {Words} t @param {Choice} choice @param {number} temperature @param {boolean} isCut */
function numbersOf(t, { sign, logit, untempered, tempered, kept, probability }, temperature, isCut) {
  const drawn = html`<b>${t.percent(probability)}</b>`;
  return t.parts("letter.numbers", {
    sign: html`<b>${sign}</b>`,
    logit: t.signed(logit),
    temperature: t.temperature(temperature),
    scaled: t.signed(logit / temperature),
    probability: isCut ? [t.percent(tempered), kept ? [" → ", drawn] : ` → ${t("letter.cut")}`] : drawn,
    untempered: t.percent(untempered),
  });
}

/** @param {Words} t @param {Choice[]} choices @param {{ temperature: number, isCut: boolean, label: string }} how */
function table(t, choices, { temperature, isCut, label }) {
  return html`
    <div class="numbers" tabindex="0" role="region" aria-label=${label}>
      <table>
        <tr>
          <th scope="col">${t("letter.token")}</th><th scope="col">${t("letter.logit")}</th><th scope="col">÷ T</th>
          <th scope="col">${t("letter.before")}</th><th scope="col">${t("letter.after")}</th>
          ${isCut ? html`<th scope="col">${t("letter.kept")}</th>` : nothing}
          <th scope="col">${t("letter.cumulative")}</th>
        </tr>
        ${choices.map(
          ({ sign, logit, untempered, tempered, kept, probability, from, chosen }) => html`
            <tr class=${chosen ? "chosen" : ""}>
              <th scope="row">${sign}</th><td>${t.signed(logit)}</td><td>${t.signed(logit / temperature)}</td>
              <td>${t.percent(untempered)}</td><td>${t.percent(tempered)}</td>
              ${isCut ? html`<td>${kept ? t.percent(probability) : t("letter.cut")}</td>` : nothing}
              <td>${t.fixed(from + probability, 3)}</td>
            </tr>
          `,
        )}
      </table>
    </div>
  `;
}

/** @param {Words} t @param {Choice[]} choices @param {Choice[]} shown */
function inWords(t, choices, shown) {
  const first = shown.toSorted((a, b) => b.probability - a.probability).slice(0, 5);
  const parts = first.map(({ sign, probability, untempered }) =>
    t("letter.bar", { sign, probability: t.percent(probability), untempered: t.percent(untempered) }),
  );
  return t("letter.bars", { count: choices.length, tokens: parts });
}
