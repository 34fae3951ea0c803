/**
 * The sentence that says where the model stands and what to do next. Only the first half is read out by itself when it
 * changes: the second may change with every step. Fires `keep-going`.
 */

import { css, html, LitElement } from "lit";
import { formatCount } from "../format.js";
import { MORE_STEPS } from "../state.js";
import { base, buttons } from "../style/shared.js";
import { tell } from "../tell.js";

export class MgStanding extends LitElement {
  static properties = { now: {}, next: {}, ended: { type: Boolean } };

  static styles = [
    base,
    buttons,
    css`
      /* Room for the longest sentence, so that nothing below moves when it changes. */
      p {
        min-height: 3em;
        margin: 0;
      }

      .next {
        color: var(--muted);
      }

      @media (max-width: 40rem) {
        p {
          min-height: 6em;
          font-size: var(--medium);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.now = "";
    this.next = "";
    this.ended = false;
  }

  render() {
    return html`
      <p>
        <span role="status" class="now">${this.now}</span>
        <span class="next">${this.next}</span>
        <button class="link" ?hidden=${!this.ended} @click=${() => tell(this, "keep-going")}>
          Keep going, ${formatCount(MORE_STEPS)} more
        </button>
      </p>
    `;
  }
}

if (!customElements.get("mg-standing")) customElements.define("mg-standing", MgStanding);
