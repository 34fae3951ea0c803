/**
 * The names on show, each in a place of its own, since each is sampled from the same random seed every time. A name that is pressed
 * is shown step by step. The tab key stops at one of them; arrow keys lead to the others.
 */

import { css, html, nothing } from "lit";
import { isPrinting } from "../model/state.js";
import { editsInWords } from "./parts/edits-in-words.js";
import { nameText } from "./parts/name-text.js";
import { View } from "./view.js";

/** @import { Name } from "../model/look.js" */

/** @type {Record<string, number>} */
const MOVES = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export class Names extends View {
  static id = "names";

  static styles = css`
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

    li button {
      display: block;
      width: 100%;
      min-height: 0;
      height: 100%;
      padding: 0;
      border: 0;
      color: inherit;
      font: inherit;
      text-align: start;
    }

    li button:hover .fit {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.25em;
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

  /** Where the tab key stops. */
  current = 0;

  get isBlank() {
    return !this.state.seen.names;
  }

  render() {
    const { t } = this;
    const { seen, sampleCount } = this.state;
    // Each has its place before it is written.
    const names = [...Array(sampleCount)].map((_, i) => seen.names?.[i] ?? { text: "", known: false });
    // A name can be pressed where there is a view that shows it step by step.
    const { session, hasControls } = this.host;
    const canBeTraced = hasControls && (session.shows("letter") || session.shows("cache"));
    return html`
      <ol aria-label=${t("names.label")} @keydown=${this.#onKey}>
        ${names.map((name, place) => this.#row(name, place, canBeTraced))}
      </ol>
      <p class="note">${this.#note(names.length)} ${canBeTraced ? t("names.press") : ""}</p>
    `;
  }

  /** @param {number} count */
  #note(count) {
    const { t, state } = this;
    if (state.edits.length === 0) return t(isPrinting(state) ? "names.printed" : "names.note", { count });
    const back = html`<button class="link" @click=${() => this.trainer.edit([])}>${t("edit.put-back")}</button>.`;
    return html`<span class="changed">${editsInWords(t, state)}</span> ${this.hasControls ? back : nothing}`;
  }

  /** @param {Name} name @param {number} place @param {boolean} canBeTraced */
  #row(name, place, canBeTraced) {
    const text = nameText(this.t, name);
    return html`
      <li part="name" class=${name.known ? "known" : "new"}>
        ${canBeTraced ? html`<button tabindex=${place === this.current ? 0 : -1} @focus=${() => this.set({ current: place })} @click=${() => this.#trace(place)}>${text}</button>` : text}
      </li>
    `;
  }

  /** @param {number} place */
  #trace(place) {
    this.store.nameTraced(place);
    this.host.session.reveal("letter");
  }

  #onKey = (/** @type {KeyboardEvent} */ event) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const { sampleCount: count } = this.state;
    this.current = (this.current + move + count) % count;
    this.find(`li:nth-child(${this.current + 1}) button`)?.focus();
  };
}
