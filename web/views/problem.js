/** What went wrong, in a sentence, and the way on: recover a lost model, restart, or keep the current one. */

import { css, html, nothing } from "lit";
import { BLOCKED_CODES } from "../errors.js";
import { recoverableStep } from "../model/state.js";
import { View } from "./view.js";

/** @import { Problem as ProblemFacts } from "../words/words.js" */

/** Codes for a model that the engine did not make: the current one stays. */
const REFUSALS = ["bad-setting", "bad-heads", "out-of-memory", "no-text", "no-list", "too-many-letters"];

/** What was refused, where it was no file. @type {Record<string, import("../words/words.js").Key>} */
const TITLES = { "bad-link": "problem.link-title", "bad-vocabulary": "problem.list-title" };

/** @param {ProblemFacts | null} problem @returns {boolean} whether nothing that the reader does here will help */
export const isBlocked = (problem) => problem !== null && BLOCKED_CODES.includes(problem.code);

export class Problem extends View {
  static id = "problem";
  static live = false;

  static styles = css`
    p {
      margin: 0;
      padding: calc(1.5 * var(--space)) 0;
      border-top: 3px solid var(--alarm);
      border-bottom: 1px solid var(--hairline);
      background: var(--paper);
    }

    strong {
      color: var(--alarm);
    }
  `;

  render() {
    const { problem, refused } = this.state;
    // The region is there before its words: only then are they read out.
    return html`<div role="alert">
      ${problem ? this.#problem(problem) : nothing} ${refused ? this.#refused(refused) : nothing}
    </div>`;
  }

  /** @param {ProblemFacts} refused */
  #refused(refused) {
    const what = TITLES[refused.code] ?? "problem.file-title";
    return this.#sentence(what, this.t.problem(refused), this.#way("problem.go-on", this.#dismiss));
  }

  /** @param {ProblemFacts} problem */
  #problem(problem) {
    const { t, state } = this;
    const sentence = t.problem(problem);
    if (isBlocked(problem)) return this.#sentence("problem.blocked-title", sentence);
    if (REFUSALS.includes(problem.code)) {
      const way = state.model
        ? this.#way("problem.keep", () => this.store.modelKept())
        : this.#way("problem.defaults", () => this.#act(() => this.trainer.resetToDefaults()));
      return this.#sentence("problem.refused-title", sentence, way);
    }
    const title = state.model ? "problem.stopped-title" : "problem.none-title";
    const restart = this.#way("problem.restart", () => this.#act(() => this.trainer.reset()));
    if (problem.code === "diverged") {
      const slots = { step: state.step, rate: this.t.value(state.settings.learningRate) };
      return this.#sentence(title, t("problem.diverged", slots), restart);
    }
    const step = recoverableStep(state);
    if (!step) return this.#sentence(title, sentence, restart);
    const recover = this.#way("problem.recover", () => this.#act(() => this.trainer.recover()), { step });
    return this.#sentence(title, sentence, html`${recover} ${t("problem.or")} ${restart}`);
  }

  /** @param {import("../words/words.js").Key} title @param {string} sentence @param {unknown} [ways] */
  #sentence(title, sentence, ways = nothing) {
    return html`<p><strong>${this.t(title)}</strong>${this.t.space}${sentence} ${ways}</p>`;
  }

  /** @param {import("../words/words.js").Key} key @param {() => void} act @param {Record<string, unknown>} [slots] */
  #way(key, act, slots) {
    return html`<button class="link" @click=${act}>${this.t(key, slots)}</button>`;
  }

  #dismiss = () => this.store.problemDismissed();

  /** What had the focus is going to vanish: the train button takes it, wherever the reader is looking. @param {() => void} act */
  #act(act) {
    this.host.session.focusControls();
    act();
  }
}
