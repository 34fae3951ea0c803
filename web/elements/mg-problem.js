/**
 * What went wrong, in a sentence, and the way on. Fires `start-over`; `go-on`, where a lost model can be had again; or
 * `dismiss`, where the one there is can go on.
 */

import { css, html, LitElement, nothing } from "lit";
import { isForGood } from "../allowance.js";
import { formatCount } from "../format.js";
import { base, buttons } from "../style/shared.js";
import { tell } from "../tell.js";

/** @import { Problem } from "../../wasm/worker.js" */

/** The engine made no such model: the old one stays. */
const REFUSALS = ["bad-setting", "bad-heads", "out-of-memory", "no-text", "no-list", "too-many-letters"];

export class MgProblem extends LitElement {
  static properties = {
    problem: { attribute: false },
    refused: { attribute: false },
    hasModel: { type: Boolean },
    kept: { type: Number },
    step: { type: Number },
    learningRate: { type: Number },
  };

  static styles = [
    base,
    buttons,
    css`
      /* In sight wherever the reader is on the page. */
      :host {
        position: sticky;
        z-index: 2;
        top: 0;
        display: block;
      }

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
    `,
  ];

  constructor() {
    super();
    /** @type {Problem | null} */ this.problem = null;
    /** @type {Problem | null} a file or a link that was not opened */ this.refused = null;
    /** There is a model, though what it was asked for went wrong. */ this.hasModel = false;
    /** @type {number | undefined} the step of the copy that was kept */ this.kept = undefined;
    this.step = 0;
    this.learningRate = 0;
  }

  render() {
    // The region stands there before its words do: only then are they read out.
    return html`<div role="alert">
      ${this.problem ? this.#sentence(this.problem) : nothing}
      ${this.refused ? this.#unopened(this.refused) : nothing}
    </div>`;
  }

  /** @param {Problem} refused */
  #unopened({ code, message }) {
    return html`
      <p>
        <strong>${code === "bad-link" ? "The model in the link" : "The file"} was not opened.</strong> ${message}
        <button class="link" @click=${() => tell(this, "dismiss")}>Go on with the one there is</button>
      </p>
    `;
  }

  /** @param {Problem} problem */
  #sentence({ code, message }) {
    if (isForGood({ code, message })) return html`<p><strong>This cannot run here.</strong> ${message}</p>`;
    if (REFUSALS.includes(code)) return this.#refused(message);
    return html`
      <p>
        <strong>${this.hasModel ? "Training has stopped." : "No model could be made."}</strong>
        ${code === "diverged" ? this.#diverged() : message}
        ${this.kept && code !== "diverged" ? this.#wayOn(this.kept) : nothing}
        <button class="link" @click=${() => tell(this, "start-over")}>Start over</button>
      </p>
    `;
  }

  /** @param {string} message */
  #refused(message) {
    return html`
      <p>
        <strong>Such a model cannot be made.</strong> ${message}
        <button class="link" @click=${() => tell(this, "dismiss")}>Keep the one there is</button>
      </p>
    `;
  }

  /** @param {number} step */
  #wayOn(step) {
    return html`
      <button class="link" @click=${() => tell(this, "go-on")}>Go on from step ${formatCount(step)}</button> or
    `;
  }

  #diverged() {
    return html`
      At step ${formatCount(this.step)} the loss was no longer a number; the names are from the last good parameters. A
      learning rate lower than ${this.learningRate} would do.
    `;
  }
}

if (!customElements.get("mg-problem")) customElements.define("mg-problem", MgProblem);
