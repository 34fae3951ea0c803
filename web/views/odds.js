/**
 * A name that the reader types, as the model would write it: how probable each of its letters is, what the odds of the whole name
 * are, and how both grew as the model was trained.
 */

import { css, html, nothing } from "lit";
import { superscript } from "../words/words.js";
import { blankReading } from "./parts/blank.js";
import { BOS_SIGN, signOf } from "./parts/choices.js";
import { readingField, readingFieldStyles } from "./parts/reading-field.js";
import { runCurve, runCurveStyles } from "./parts/run-curve.js";
import { View } from "./view.js";

/** @import { Odds as NameOdds } from "../model/look.js" */

/** The powers of ten below 1 that the curve's height is rounded up to. */
const POWERS = 3;

export class Odds extends View {
  static id = "odds";

  static styles = css`
    ${readingFieldStyles}
    ${runCurveStyles}

    .typed input {
      width: calc(12 * var(--mg-rem));
      font-size: calc(1.125 * var(--mg-rem));
    }

    .odds {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: end;
      gap: calc(2 * var(--space)) calc(4 * var(--space));
      margin-top: calc(2 * var(--space));
    }

    ol {
      direction: ltr;
      display: flex;
      flex-wrap: wrap;
      gap: calc(0.5 * var(--mg-rem)) 3px;
    }

    li {
      display: grid;
      grid-template-rows: calc(3.5 * var(--mg-rem)) auto auto;
      width: calc(var(--percent) * var(--mg-rem));
      font: calc(1.125 * var(--mg-rem)) / 1.4 var(--mono);
      text-align: center;
    }

    li small {
      color: var(--muted);
      font-size: calc(0.75 * var(--mg-rem));
      font-variant-numeric: tabular-nums;
    }

    .bar {
      overflow: clip;
      border-bottom: 1px solid var(--edge);
    }

    .bar i {
      display: block;
      height: 100%;
      transform: translateY(calc(100% - 100% * var(--share)));
      background: var(--accent);
      forced-color-adjust: none;
    }

    .says {
      min-height: 3em;
      margin: calc(1.5 * var(--space)) 0 0;
    }

    @container (max-width: 640px) {
      .odds {
        grid-template-columns: minmax(0, 1fr);
      }

      .says {
        min-height: 4.5em;
      }
    }
  `;

  /** @param {Readonly<import("../model/state.js").State>} state */
  static request = ({ readingText }) => ({ reading: readingText, odds: readingText });

  get isBlank() {
    return !this.state.seen.reading || !this.state.seen.odds;
  }

  render() {
    const { t } = this;
    const { seen, settings, readingText } = this.state;
    const { text, surprises } = seen.reading ?? blankReading(settings, readingText);
    const history = seen.odds?.text === text ? seen.odds.history : [];
    return html`
      ${this.hasControls ? readingField(this, t("odds.type")) : nothing}
      <div class="odds">
        <ol .style=${`--percent: ${Math.max(2.75, (t.percent(0.5).length + 1) * 0.4375)}`} aria-label=${t("odds.letters")}>
          ${surprises.map((nats, i) => this.#letter([...text][i], Math.exp(-nats)))}
        </ol>
        ${this.#curve(history)}
      </div>
      <p class="says" aria-live="polite">${this.#says(text, surprises, history)}</p>
    `;
  }

  /** @param {string | undefined} letter none for the end @param {number} probability */
  #letter(letter, probability) {
    const { t } = this;
    const sign = letter === undefined ? BOS_SIGN : signOf(letter);
    return html`
      <li>
        <span class="bar" aria-hidden="true"><i .style=${`--share: ${probability}`}></i></span>
        <span>${sign}</span>
        <small>${t.percent(probability)}</small>
      </li>
    `;
  }

  /** The odds at each step that is known, by their powers of ten. @param {NameOdds["history"]} history */
  #curve(history) {
    const { t } = this;
    const { numSteps } = this.state;
    const lowest = Math.min(-1, ...history.map(({ nats }) => -nats)) / Math.LN10;
    const floor = Math.floor(lowest / POWERS) * POWERS;
    const points = history.map(({ step, nats }) => ({ along: step / numSteps, down: -nats / Math.LN10 / floor }));
    return runCurve(t("odds.curve", { floor: `10${superscript(floor)}` }), points);
  }

  /** @param {string} name @param {number[]} surprises @param {NameOdds["history"]} history */
  #says(name, surprises, history) {
    const { t } = this;
    const nats = surprises.reduce((sum, surprise) => sum + surprise, 0);
    const now = t("odds.once", { name, odds: t.great(Math.exp(nats)) });
    const [first] = history;
    return history.length > 1 && first
      ? `${now}${t.space}${t("odds.before", { step: first.step, odds: t.great(Math.exp(first.nats)) })}`
      : now;
  }
}
