/**
 * The names on show, each in a place of its own: the same dice fall there every time. Part: `name`. Fires `pick` with a
 * name's place, for the name to be looked at closely. The tab key stops at one of them; arrow keys lead to the others.
 */

import { css, html, LitElement, nothing } from "lit";
import { base } from "../style/shared.js";
import { tell } from "../tell.js";

/** @import { Name } from "../../wasm/views.js" */

/** @type {Record<string, number>} */
const MOVES = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

export class MgNames extends LitElement {
  static properties = { names: { attribute: false }, canBePicked: { type: Boolean }, current: { state: true } };

  static styles = [
    base,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
        gap: 0 calc(1.5 * var(--space));
        margin: 0;
        padding: 0;
        list-style: none;
        contain: content;
      }

      /* A long name is written smaller, so that every name stays on its line and in its column. */
      li {
        container-type: inline-size;
        height: 2.25rem;
        line-height: 2.25rem;
        font-family: var(--mono);
        white-space: nowrap;
      }

      .fit {
        font-size: min(1.0625rem, 100cqi / (var(--letters) * 0.61));
      }

      button {
        width: 100%;
        height: 100%;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        text-align: left;
        cursor: pointer;
      }

      button:hover .fit {
        text-decoration: underline;
        text-decoration-thickness: 1px;
        text-underline-offset: 0.25em;
      }

      .known {
        color: var(--muted);
      }

      .mark {
        font-size: 0.75em;
      }

      p {
        max-width: 34rem;
        margin: calc(1.5 * var(--space)) 0 0;
        color: var(--muted);
        font-size: var(--small);
      }

      p b {
        color: var(--ink);
        font-weight: 400;
      }

      @media (max-width: 40rem) {
        ol {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }

        li {
          height: 1.875rem;
          line-height: 1.875rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Name[]} */ this.names = [];
    /** There is a place where a name is written slowly. */
    this.canBePicked = true;
    /** The place where the tab key stops. */
    this.current = 0;
  }

  render() {
    return html`
      <ol aria-label="Names the model writes now" @keydown=${this.#onKey}>
        ${this.names.map((name, place) => this.#row(name, place))}
      </ol>
      <p>
        The same ${this.names.length} dice, thrown again after every step. <b>Ink</b>: a new name. ✓: one already in the
        list. ${this.canBePicked ? "Press a name to see it written." : nothing}
      </p>
    `;
  }

  /** @param {number} place */
  #stopAt(place) {
    this.current = place;
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    this.current = (this.current + move + this.names.length) % this.names.length;
    this.renderRoot.querySelectorAll("button")[this.current].focus();
  }

  /**
   * @param {Name} name
   * @param {number} place
   */
  #row({ text, known }, place) {
    const letters = [...text].length + (known ? 2 : 0);
    const written = html`<span class="fit" .style=${`--letters: ${Math.max(letters, 1)}`}>${text || "·"}${known ? html` <span class="mark" aria-hidden="true">✓</span><span class="spoken">, in the list</span>` : ""}</span>`;
    return html`
      <li part="name" class=${known ? "known" : "new"}>
        ${this.canBePicked ? html`<button tabindex=${place === this.current ? 0 : -1} @focus=${() => this.#stopAt(place)} @click=${() => tell(this, "pick", place)}>${written}</button>` : written}
      </li>
    `;
  }
}

if (!customElements.get("mg-names")) customElements.define("mg-names", MgNames);
