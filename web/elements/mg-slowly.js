/**
 * One name, letter by letter: what is written so far, and how the letter in question is drawn. Arrow keys, buttons and
 * the letters themselves lead from one to another. Fires `letter` with the draw to show, `pick` with the next name.
 */

import { css, html, LitElement, nothing } from "lit";
import { chancesOf, STOP, signOf } from "../chances.js";
import { base, buttons, pictures } from "../style/shared.js";
import { tell } from "../tell.js";
import "./mg-bars.js";
import "./mg-die.js";

/** @import { Story } from "../../wasm/views.js" */

export class MgSlowly extends LitElement {
  static properties = {
    story: { attribute: false },
    at: { type: Number },
    vocab: { attribute: false },
    blockSize: { type: Number },
    training: { type: Boolean },
  };

  static styles = [
    base,
    buttons,
    pictures,
    css`
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-end;
        justify-content: space-between;
        gap: calc(1.5 * var(--space)) calc(3 * var(--space));
        min-height: 3.25rem;
        margin-bottom: calc(2 * var(--space));
      }

      .letters {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }

      .letters > * {
        display: grid;
        place-items: center;
        min-width: 1.75rem;
        min-height: 2.25rem;
        padding: 0;
        border: 0;
        border-bottom: 1px solid var(--edge);
        border-radius: 0;
        color: var(--ink);
        font: 1.375rem / 1 var(--mono);
      }

      .letters .given {
        border-bottom-style: dotted;
        color: var(--muted);
      }

      .letters .coming {
        border-bottom-color: var(--hairline);
        color: var(--muted);
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
        min-width: 8rem;
      }

      .says {
        min-height: 3em;
        margin: calc(1.5 * var(--space)) 0 0;
      }

      mg-bars,
      mg-die {
        display: block;
      }

      mg-die {
        margin-top: calc(2 * var(--space));
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Story | null} */ this.story = null;
    this.at = 0;
    /** @type {string[]} */ this.vocab = [];
    this.blockSize = 0;
    /** While it trains, the words change too fast to be read out. */
    this.training = false;
  }

  render() {
    const { story } = this;
    if (!story) return nothing;
    const last = story.draws.length - 1;
    const at = Math.min(this.at, last);
    const draw = story.draws[at];
    const chances = chancesOf(draw, this.vocab);
    return html`
      <div @keydown=${(/** @type {KeyboardEvent} */ event) => this.#onKey(event, at, last)}>
        <h3>One name, slowly <span class="term">· name ${story.index + 1} of the twenty</span></h3>
        <div class="line">
          <div class="letters" role="group" aria-label="The letters of the name; arrow keys move">
            ${[...story.prefix].map((letter) => html`<span class="given">${signOf(letter)}</span>`)}
            ${story.draws.map((_, place) => this.#letter(place, at))}
          </div>
          <div class="moves">
            <button class="back" aria-disabled=${at === 0} @click=${() => tell(this, "letter", Math.max(0, at - 1))}>← back</button>
            <button class="next" @click=${() => this.#onNext(at, last)}>${at < last ? "next letter →" : "next name →"}</button>
          </div>
        </div>
        <mg-bars .chances=${chances} .temperature=${story.temperature}></mg-bars>
        <mg-die .chances=${chances} .uniform=${draw.uniform}></mg-die>
        <p class="says" aria-live=${this.training ? "off" : "polite"}>${this.#says(at)}</p>
      </div>
    `;
  }

  /**
   * @param {number} place
   * @param {number} at
   */
  #letter(place, at) {
    const { draws } = /** @type {Story} */ (this.story);
    const sign = signOf(this.vocab[draws[place].token]);
    const state = place === at ? "current" : place < at ? "written" : "coming";
    return html`
      <button
        class=${state} tabindex=${place === at ? 0 : -1} aria-current=${place === at ? "step" : "false"}
        aria-label=${state === "coming" ? `letter ${place + 1}, not drawn yet` : sign === STOP ? "stop sign" : sign}
        @click=${() => tell(this, "letter", place)}
      >${state === "coming" ? "·" : sign}</button>
    `;
  }

  /** @param {number} at */
  #says(at) {
    const { draws, prefix } = /** @type {Story} */ (this.story);
    const { token, char, done } = draws[at];
    const written =
      prefix +
      draws
        .slice(0, at)
        .map((draw) => draw.char)
        .join("");
    const before = written ? `After “${written}”` : "At the start";
    if (token === this.vocab.length)
      return `${before} the die falls on ${STOP}, the stop sign (BOS): the name has ended. It is one of the ${this.vocab.length + 1} bars.`;
    if (done)
      return `${before} comes “${char}”, and the name has ended: the context of ${this.blockSize} places is full.`;
    return `${before} comes “${char}”. It is written, and the model reads it to draw the next letter.`;
  }

  /**
   * @param {KeyboardEvent} event
   * @param {number} at
   * @param {number} last
   */
  #onKey(event, at, last) {
    const places = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last };
    const place = places[/** @type {keyof typeof places} */ (event.key)];
    if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (/** @type {Element} */ (event.composedPath()[0]).closest("details")) return;
    event.preventDefault();
    tell(this, "letter", Math.max(0, Math.min(last, place)));
    this.#focusCurrent();
  }

  /**
   * @param {number} at
   * @param {number} last
   */
  #onNext(at, last) {
    if (at < last) tell(this, "letter", at + 1);
    else tell(this, "pick", /** @type {Story} */ (this.story).index + 1);
  }

  /** The keys move the focus along, if it is on a letter. */
  async #focusCurrent() {
    const isOnLetter = this.renderRoot.querySelector(".letters :focus");
    await this.updateComplete;
    await new Promise(requestAnimationFrame);
    if (isOnLetter) /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(".current"))?.focus();
  }
}

if (!customElements.get("mg-slowly")) customElements.define("mg-slowly", MgSlowly);
