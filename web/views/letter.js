/**
 * One name, step by step: what is written so far, and how the letter in question is chosen. Arrow keys, buttons and
 * the letters themselves lead from one to another.
 */

import { css, html, nothing } from "lit";
import { tracedIndex } from "../model/state.js";
import { blankModel, blankTrace } from "./parts/blank.js";
import { BOS_SIGN, choicesOf, signOf } from "./parts/choices.js";
import { cumulativeBar, cumulativeStyles } from "./parts/cumulative-bar.js";
import { barStyles, probabilityBars } from "./parts/probability-bars.js";
import { keptInWords, placeInWords } from "./parts/rules-in-words.js";
import { View } from "./view.js";

/** @import { NameTrace } from "../model/look.js" */

export class Letter extends View {
  static id = "letter";

  static styles = css`
    ${barStyles}
    ${cumulativeStyles}

    .line {
      justify-content: space-between;
      margin-bottom: calc(1.5 * var(--space));
    }

    .line h3 {
      margin: 0;
    }

    .letters {
      display: flex;
      flex-wrap: wrap;
      gap: calc(0.25 * var(--mg-rem));
      margin-bottom: calc(2 * var(--space));
    }

    .letters > * {
      display: grid;
      place-items: center;
      min-width: calc(1.75 * var(--mg-rem));
      min-height: calc(2.25 * var(--mg-rem));
      padding: 0;
      border: 0;
      border-bottom: 1px solid var(--edge);
      border-radius: 0;
      color: var(--ink);
      font: calc(1.375 * var(--mg-rem)) / 1 var(--mono);
    }

    .letters .given {
      border-bottom-style: dotted;
      color: var(--muted);
    }

    .letters .coming {
      border-bottom-color: var(--hairline);
      color: var(--muted);
    }

    /* Room for the longest name that the model can write, so that nothing below moves when one is longer. */
    .letters .room {
      visibility: hidden;
    }

    .letters .current {
      border-bottom: 2px solid var(--accent);
      color: var(--accent);
    }

    .moves {
      display: flex;
      gap: var(--space);
    }

    .next {
      min-width: calc(8 * var(--mg-rem));
    }

    .kept {
      min-height: 1.5em;
      margin: 0;
    }

    .says {
      min-height: 3em;
      margin: calc(1.5 * var(--space)) 0 0;
    }

    @container (max-width: 960px) {
      .told {
        min-height: 3em;
      }

      .says {
        min-height: 4.5em;
      }
    }

    @container (max-width: 640px) {
      .kept {
        min-height: 3em;
      }

      .says {
        min-height: 6em;
      }
    }
  `;

  /** @param {Readonly<import("../model/state.js").State>} state */
  static request = (state) => ({ trace: tracedIndex(state) });

  /** @type {number | null} the token under the pointer */
  pointed = null;
  open = false;

  get isBlank() {
    return !this.state.seen.trace || !this.state.model;
  }

  render() {
    const { t } = this;
    const { seen, settings, tracedLetter, training, sampleCount } = this.state;
    const model = this.state.model ?? blankModel(settings);
    const trace = (this.state.model && seen.trace) || blankTrace(settings);
    const last = trace.draws.length - 1;
    const position = Math.min(tracedLetter - 1, last);
    const draw = trace.draws[position];
    const choices = choicesOf(draw, model.vocab);
    const given = [...trace.prefix];
    const free = model.config.blockSize - given.length - trace.draws.length;
    return html`
      <div @keydown=${(/** @type {KeyboardEvent} */ event) => this.#onKey(event, position, last)}>
        <div class="line">
          <h3>${t("view.letter")} <span class="term">${t("letter.which", { number: trace.index + 1, count: sampleCount })}</span></h3>
          ${this.hasControls ? this.#moves(position, last, trace) : nothing}
        </div>
        <div class="letters" role="group" aria-label=${t("letter.letters")}>
          ${given.map((letter) => html`<span class="given">${signOf(letter)}</span>`)}
          ${trace.draws.map((_, place) => this.#letter(trace, model.vocab, place, position))}
          ${[...Array(Math.max(0, free))].map(() => html`<span class="room"></span>`)}
        </div>
        ${probabilityBars(t, {
          choices,
          temperature: trace.temperature,
          kept: keptInWords(t, trace.cuts, choices),
          pointed: this.pointed,
          open: this.open,
          isStill: !this.hasControls,
          onPoint: (pointed) => this.set({ pointed }),
          onToggle: (open) => this.set({ open }),
        })}
        ${cumulativeBar(t, choices, draw.uniform)}
        <p class="says" aria-live=${training ? "off" : "polite"}>${this.#says(trace, model, position)}</p>
      </div>
    `;
  }

  /** @param {number} position @param {number} last @param {NameTrace} trace */
  #moves(position, last, trace) {
    const { t } = this;
    return html`
      <div class="moves">
        <button
          class="back" aria-disabled=${position === 0}
          @click=${() => this.store.letterTraced(Math.max(0, position - 1))}
        >${t("letter.back")}</button>
        <button class="next" @click=${() => this.#next(position, last, trace)}>
          ${position < last ? t("letter.next-letter") : t("letter.next-name")}
        </button>
      </div>
    `;
  }

  /**
   * @param {NameTrace} trace
   * @param {string[]} vocab
   * @param {number} place
   * @param {number} position
   */
  #letter({ draws }, vocab, place, position) {
    const sign = signOf(vocab[draws[place].token]);
    const state = place === position ? "current" : place < position ? "written" : "coming";
    if (!this.hasControls) return html`<span class=${state}>${state === "coming" ? "·" : sign}</span>`;
    const spoken = sign === BOS_SIGN ? this.t("letter.end") : sign;
    return html`
      <button
        class=${state} tabindex=${place === position ? 0 : -1} aria-current=${place === position ? "step" : "false"}
        aria-label=${state === "coming" ? this.t("letter.coming", { number: place + 1 }) : spoken}
        @click=${() => this.store.letterTraced(place)}
      >${state === "coming" ? "·" : sign}</button>
    `;
  }

  /** @param {NameTrace} trace @param {Pick<import("../model/training.js").ModelFacts, "vocab" | "config">} model @param {number} position */
  #says(trace, { vocab, config }, position) {
    const { token, char, done } = trace.draws[position];
    const before = placeInWords(this.t, trace, position);
    if (token === vocab.length) return this.t("letter.says-end", { before, count: vocab.length + 1 });
    if (done) return this.t("letter.says-full", { before, char: signOf(char), count: config.blockSize });
    return this.t("letter.says-next", { before, char: signOf(char) });
  }

  /** @param {KeyboardEvent} event @param {number} position @param {number} last */
  #onKey(event, position, last) {
    const places = { ArrowLeft: position - 1, ArrowRight: position + 1, Home: 0, End: last };
    const place = places[/** @type {keyof typeof places} */ (event.key)];
    if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (/** @type {Element} */ (event.composedPath()[0]).closest("details")) return;
    event.preventDefault();
    this.store.letterTraced(Math.max(0, Math.min(last, place)));
    this.#focusCurrent();
  }

  /** @param {number} position @param {number} last @param {NameTrace} trace */
  #next(position, last, trace) {
    if (position < last) this.store.letterTraced(position + 1);
    else this.store.nameTraced(trace.index + 1);
  }

  /** The keys move the focus along, if it is on a letter. */
  async #focusCurrent() {
    const isOnLetter = this.find(".letters :focus");
    await this.host.updateComplete;
    if (isOnLetter) this.find(".letters .current")?.focus();
  }
}
