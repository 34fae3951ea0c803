/**
 * Train or pause, one step, start over, and the speed. Fires `toggle`, `step`, `start-over`, and `speed` with the
 * slider's position.
 */

import { css, html, LitElement, nothing, svg } from "lit";
import { formatCount } from "../format.js";
import { FULL_SPEED, stepsPerSecond } from "../pace.js";
import { base, buttons, sliders } from "../style/shared.js";
import { tell } from "../tell.js";

const PLAY = svg`<path d="M2 0.5 11.5 6 2 11.5z" />`;
const PAUSE = svg`<path d="M1.5 1h3v10h-3zM7.5 1h3v10h-3z" />`;

export class MgTrainControls extends LitElement {
  static shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static properties = {
    training: { type: Boolean },
    ended: { type: Boolean },
    disabled: { type: Boolean },
    speed: { type: Number },
    changed: { type: Boolean },
  };

  static styles = [
    base,
    buttons,
    sliders,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: calc(1.5 * var(--space));
      }

      /* As wide as its longest word, so that the others stay where they are when it changes. */
      .primary {
        min-width: 8.25rem;
      }

      .lit {
        border-color: var(--accent);
        color: var(--accent);
        box-shadow: inset 0 0 0 1px var(--accent);
      }

      label {
        display: grid;
        flex: 1 1 12rem;
        grid-template-columns: auto minmax(6rem, 1fr) auto;
        align-items: center;
        gap: calc(1.5 * var(--space));
        max-width: 20rem;
        margin-left: var(--space);
        color: var(--muted);
        font-size: var(--medium);
      }

      @media (max-width: 40rem) {
        label {
          flex-basis: 100%;
          max-width: none;
          margin: 0;
        }

        button {
          flex: 1 0 auto;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.training = false;
    this.ended = false;
    this.disabled = false;
    this.speed = 0;
    this.changed = false;
  }

  render() {
    return html`
      <button class="primary" aria-keyshortcuts="Space" ?disabled=${this.disabled} @click=${() => tell(this, "toggle")}>
        <svg viewBox="0 0 12 12" aria-hidden="true">${this.training ? PAUSE : PLAY}</svg>${this.#word}
      </button>
      <button
        class="step" aria-keyshortcuts="ArrowRight" ?disabled=${this.disabled || this.ended}
        @click=${() => tell(this, "step")}
      >Step</button>
      <button class="start-over ${this.changed ? "lit" : ""}" @click=${() => tell(this, "start-over")}>
        Start over${this.changed ? " with the changes" : nothing}
      </button>
      <label>
        <span aria-hidden="true">slow</span>
        <input
          class="speed" type="range" min="0" max=${FULL_SPEED} step="1" .value=${String(this.speed)}
          aria-label="Speed, slow to fast · steps a second" aria-valuetext=${this.#speedInWords}
          @input=${this.#onSpeed}
        >
        <span aria-hidden="true">fast</span>
      </label>
    `;
  }

  get #word() {
    if (this.training) return "Pause";
    return this.ended ? "Train again" : "Train";
  }

  get #speedInWords() {
    if (this.speed >= FULL_SPEED) return "as fast as this machine can";
    const steps = Math.round(stepsPerSecond(this.speed));
    return steps === 1 ? "one step a second" : `${formatCount(steps)} steps a second`;
  }

  /** @param {Event & { target: HTMLInputElement }} event */
  #onSpeed(event) {
    tell(this, "speed", event.target.valueAsNumber);
  }
}

if (!customElements.get("mg-train-controls")) customElements.define("mg-train-controls", MgTrainControls);
