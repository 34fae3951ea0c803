/**
 * What the first section would tell, while it is out of sight: that training rests, or goes on, or that the page shows an
 * earlier moment; each with its way on. Fires `back`, `pause`, or `look-back` with null.
 */

import { css, html, LitElement, nothing } from "lit";
import { formatCount, formatLoss } from "../format.js";
import { base, buttons } from "../style/shared.js";
import { tell } from "../tell.js";

/** @import { State } from "../state.js" */

export class MgAway extends LitElement {
  static properties = { state: { attribute: false } };

  static styles = [
    base,
    buttons,
    css`
      p {
        position: fixed;
        z-index: 1;
        inset: auto 0 calc(2 * var(--space));
        width: fit-content;
        margin: 0 auto;
        padding: var(--space) calc(2 * var(--space));
        border: 1px solid var(--hairline);
        border-radius: var(--radius);
        background: var(--paper);
        color: var(--muted);
        font-size: var(--medium);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Readonly<State> | null} */ this.state = null;
  }

  render() {
    if (this.state?.inSight.train !== false) return nothing;
    const { training, away, past, step, history } = this.state;
    if (training && away === "scrolled")
      return line("Training is paused, out of sight.", "Go back", () => tell(this, "back"));
    if (past !== null)
      return line(`You see step ${formatCount(past)}.`, "Back to now", () => tell(this, "look-back", null));
    if (!training) return nothing;
    const figures = `Training: step ${formatCount(step)}, loss ${formatLoss(history.smoothed)}.`;
    return line(figures, "Pause", () => tell(this, "pause"));
  }
}

/**
 * @param {string} words
 * @param {string} way
 * @param {() => void} go
 */
function line(words, way, go) {
  return html`<aside aria-label="Training"><p>${words} <button class="link" @click=${go}>${way}</button></p></aside>`;
}

if (!customElements.get("mg-away")) customElements.define("mg-away", MgAway);
