/** The reader guesses the next letter, ten times, as the model does: whose loss is lower, and at which step the model passed. */

import { css, html, nothing } from "lit";
import { GUESSES, lossOf, mean, passedAt } from "../model/guess.js";
import { inLettersOf } from "../model/look.js";
import { shownStep } from "../model/state.js";
import { MOVES } from "./parts/arrow-keys.js";
import { blankModel } from "./parts/blank.js";
import { signOf } from "./parts/choices.js";
import { runCurve, runCurveStyles } from "./parts/run-curve.js";
import { View } from "./view.js";

/** @import { Question } from "../model/guess.js" */

/** With a larger vocabulary, the letter is typed. */
const MAX_KEYS = 40;

/** How sure one can be, and is at first. */
const SURENESSES = [0.25, 0.5, 0.9];

/** Without a letter, the end. @typedef {{ letter?: string, sureness: number }} Answer */

export class Guess extends View {
  static id = "guess";

  static styles = css`
    ${runCurveStyles}

    .guess {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, calc(20 * var(--mg-rem)));
      gap: calc(3 * var(--space)) calc(5 * var(--space));
    }

    .before {
      min-height: 1.5em;
      margin: 0;
      font: calc(1.75 * var(--mg-rem)) / 1.5 var(--mono);
      overflow-wrap: anywhere;
    }

    .before i {
      color: var(--accent);
    }

    /* What is pressed; at the end the result stands in its place. */
    .turn,
    .result {
      grid-area: 1 / 1;
    }

    .turns {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .gone {
      visibility: hidden;
    }

    .hint {
      margin: 0;
    }

    .said {
      min-height: 1.5em;
      margin: 0 0 var(--space);
    }

    .alphabet {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(calc(2.25 * var(--mg-rem)), 1fr));
      gap: 4px;
      direction: ltr;
    }

    .alphabet button {
      padding: 0;
      font-family: var(--mono);
    }

    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(2 * var(--space));
      margin: var(--space) 0 0;
      padding: 0;
      border: 0;
    }

    legend {
      float: inline-start;
    }

    fieldset > *,
    legend {
      padding: 0;
      line-height: calc(2 * var(--mg-rem));
    }

    fieldset input {
      accent-color: var(--accent);
    }

    .curve {
      max-width: none;
      margin-top: calc(2 * var(--space));
    }

    .yours {
      position: absolute;
      width: 100%;
      border-top: 1px dashed var(--ink);
    }

    .yours::after {
      position: absolute;
      left: var(--along);
      width: 9px;
      height: 9px;
      margin: -5px;
      border-radius: 50%;
      background: var(--ink);
      content: "";
      forced-color-adjust: none;
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font: var(--small) / 1 var(--mono);
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    th {
      color: var(--muted);
      font-weight: 400;
    }

    td,
    th {
      height: calc(1.75 * var(--mg-rem));
      padding: 0 0 0 calc(2 * var(--space));
      border-bottom: 1px solid var(--hairline);
      text-align: end;
    }

    td:first-child,
    th:first-child {
      width: 100%;
      max-width: 0;
      overflow: hidden;
      padding: 0;
      text-align: start;
      text-overflow: ellipsis;
    }

    @container (max-width: 640px) {
      .guess {
        grid-template-columns: minmax(0, 1fr);
      }

      /* The same number of rows at any width, so that the view keeps its height. */
      .alphabet {
        max-width: calc(21 * var(--mg-rem));
      }
    }
  `;

  /** @param {Readonly<import("../model/state.js").State>} state */
  static request = ({ guessRound }) => ({ guess: guessRound });

  /** For the letters on show; other letters begin with none. @type {Answer[]} */
  answers = [];
  #asked = "";
  sureness = SURENESSES[0];
  /** Where the tab key stops in the alphabet. */
  current = 0;

  get isBlank() {
    return !this.state.seen.guess;
  }

  get #tokens() {
    const { vocab } = this.state.model ?? blankModel(this.state.settings);
    return [...vocab, undefined];
  }

  /** @returns {Partial<NonNullable<import("../model/look.js").Look["guess"]>> & { questions: Question[] }} */
  get #round() {
    return this.state.seen.guess ?? { questions: [...Array(GUESSES)].map(() => ({ before: "" })) };
  }

  render() {
    const { t } = this;
    const { questions, surprises = [] } = this.#round;
    if (questions.length === 0) return html`<p class="note">${t("status.unknown")}</p>`;
    const asked = JSON.stringify(questions);
    if (asked !== this.#asked) this.answers = [];
    this.#asked = asked;
    const { answers, hasControls } = this;
    const tokens = this.#tokens;
    const losses = answers.map(({ letter, sureness }, i) =>
      lossOf(sureness, letter === questions[i].letter, tokens.length),
    );
    const isOver = answers.length === questions.length;
    const yours = isOver ? mean(losses) : undefined;
    return html`
      <div class="guess">
        <div>
          ${hasControls ? this.#turns(questions, yours) : nothing} ${this.#curve(yours)}
        </div>
        ${this.#table(questions, surprises)}
      </div>
      <p class="note">${t("guess.rule", { count: tokens.length - 1 })}</p>
    `;
  }

  /** @param {Question[]} questions @param {number} [yours] the loss at the end */
  #turns(questions, yours) {
    const { t, answers } = this;
    const isOver = yours !== undefined;
    const number = Math.min(answers.length + 1, questions.length);
    const { before, letter = "" } = questions[number - 1];
    return html`
      <p class="hint ${isOver ? "gone" : ""}">${t("guess.which", { number, count: questions.length })}</p>
      <p class="before" dir="auto" aria-live="polite">
        ${(isOver ? before + letter : before).normalize("NFC")}<i aria-hidden="true" ?hidden=${isOver}>▁</i>
      </p>
      <p class="said" role="status">${this.#said(questions)}</p>
      <div class="turns">
        <div class="turn ${isOver ? "gone" : ""}" tabindex="-1" @keydown=${this.#onKey}>
          ${this.#alphabet()}
          <fieldset>
            <legend>${t("guess.sure")}</legend>
            ${SURENESSES.map(
              (sureness) => html`
                <label>
                  <input type="radio" name="sureness" .checked=${sureness === this.sureness} @change=${() => this.set({ sureness })}>
                  ${t.wholePercent(sureness)}
                </label>
              `,
            )}
          </fieldset>
        </div>
        <div class="result ${isOver ? "" : "gone"}">
          <p id="result">${isOver ? this.#result(yours) : nothing}</p>
          <button class="again" aria-describedby="result" @click=${this.#again}>${t("guess.again")}</button>
        </div>
      </div>
    `;
  }

  #alphabet() {
    const { t } = this;
    const tokens = this.#tokens;
    const keys = tokens.length > MAX_KEYS ? [undefined] : tokens;
    return html`
      <div class="alphabet" role="group" aria-label=${t("guess.letters")}>
        ${keys === tokens ? nothing : html`<input type="text" autocomplete="off" autocapitalize="off" aria-label=${t("guess.letters")}>`}
        ${keys.map(
          (letter, i) => html`
            <button
              tabindex=${i === Math.min(this.current, keys.length - 1) ? 0 : -1}
              aria-label=${letter === undefined ? t("letter.end") : nothing} @focus=${() => this.set({ current: i })} @click=${() => this.#answer(letter)}
            >${signOf(letter)}</button>
          `,
        )}
      </div>
    `;
  }

  /** How the last guess was. @param {Question[]} questions */
  #said(questions) {
    const { t, answers } = this;
    const last = answers.at(-1);
    if (!last) return nothing;
    const slots = { letter: signOf(questions[answers.length - 1].letter), said: signOf(last.letter) };
    return slots.letter === slots.said ? t("guess.right", slots) : t("guess.wrong", slots);
  }

  /** @param {number} yours */
  #result(yours) {
    const { t } = this;
    const { surprises = [], history = [] } = this.#round;
    const { step } = shownStep(this.state);
    const passed = passedAt(history, yours);
    return html`
      ${t("guess.result", { yours: t.loss(yours), step, loss: t.loss(mean(surprises)) })}
      ${passed === undefined ? t("guess.not-passed") : t("guess.passed", { step: passed })}
    `;
  }

  /** @param {number} [yours] */
  #curve(yours) {
    const { t } = this;
    const { history = [] } = this.#round;
    const { numSteps } = this.state;
    const max = Math.ceil(Math.max(1, yours ?? 0, ...history.map(({ nats }) => nats)));
    const down = (/** @type {number} */ nats) => 1 - nats / max;
    const points = history.map(({ step, nats }) => ({ along: step / numSteps, down: down(nats) }));
    return runCurve(t("guess.curve", { max }), points, yours === undefined ? nothing : this.#dot(yours, down(yours)));
  }

  /** Where the model passed, or has come to without passing. @param {number} yours @param {number} down */
  #dot(yours, down) {
    const { history = [] } = this.#round;
    const { numSteps, step } = this.state;
    const along = (passedAt(history, yours) ?? step) / numSteps;
    return html`<i class="yours" .style=${`top: ${100 * down}%; --along: ${100 * along}%`}></i>`;
  }

  /** @param {Question[]} questions @param {number[]} surprises */
  #table(questions, surprises) {
    const { t, answers, hasControls } = this;
    const columns = /** @type {const} */ (["guess.before", "guess.next", "guess.you", "guess.model"]);
    const shown = columns.filter((column) => hasControls || column !== "guess.you");
    return html`
      <table>
        <tr>${shown.map((column) => html`<th scope="col">${t(column)}</th>`)}</tr>
        ${questions.map(({ before, letter }, i) => {
          const answer = answers[i];
          const isTold = answer || !hasControls;
          const isRight = answer?.letter === letter;
          return html`
            <tr>
              <td dir="auto">${isTold ? before.normalize("NFC") : nothing}</td>
              <td>${isTold ? signOf(letter) : nothing}</td>
              ${hasControls ? html`<td>${answer ? `${isRight ? "✓" : signOf(answer.letter)} ${t.wholePercent(answer.sureness)}` : nothing}</td>` : nothing}
              <td>${isTold ? t.percent(Math.exp(-(surprises[i] ?? 0))) : nothing}</td>
            </tr>
          `;
        })}
      </table>
    `;
  }

  /** @param {string} [letter] */
  async #answer(letter) {
    const { seen, guessRound } = this.state;
    const { answers, sureness } = this;
    // The next round's letters are on their way.
    if (seen.guess?.round !== guessRound || answers.length === seen.guess.questions.length) return;
    this.set({ answers: [...answers, { letter, sureness }] });
    if (answers.length + 1 === seen.guess.questions.length) await this.#focus(".again");
  }

  #again = () => {
    const { guessRound } = this.state;
    this.set({ answers: [] });
    this.store.set({ guessRound: guessRound + 1 });
    this.#focus(".turn");
  };

  /** Moves the focus, because what had it is gone. @param {string} selector */
  async #focus(selector) {
    await this.host.updateComplete;
    this.find(selector)?.focus();
  }

  /** A letter that is typed is a guess; in the field, once it is entered. */
  #onKey = (/** @type {KeyboardEvent & { target: HTMLInputElement }} */ event) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const isField = target.type === "text";
    const isTyped = isField ? key === "Enter" : [...key].length === 1 && key !== " ";
    const move = target.type === "radio" || isField ? 0 : MOVES[key];
    if (move) {
      const buttons = target.parentElement?.querySelectorAll("button") ?? [];
      buttons[(this.current + move + buttons.length) % buttons.length]?.focus();
    } else if (isTyped && !altKey && !ctrlKey && !metaKey) {
      const [letter] = inLettersOf(this.state.model?.vocab ?? [], isField ? target.value : key).text;
      if (isField) target.value = "";
      if (letter) this.#answer(letter);
    } else return;
    event.preventDefault();
  };
}
