/**
 * The tape: every operation of the last training step in the order of computation, what feeds what, and how strong the
 * gradient is that comes back. A walk backwards shows where it has come to.
 */

import { css, html, LitElement, svg } from "lit";
import { formatNumber } from "../format.js";
import { plainNode } from "../plain-names.js";
import { base, buttons, pictures, sliders } from "../style/shared.js";

/** @import { TapeNode } from "../../wasm/microgpt.d.ts" */

/** The height of a row, and how far to the side an arrow goes for each row it passes by. */
const ROW = 30;
const BEND = 7;
const ROOM = 64;

/** Milliseconds between two nodes of the walk. */
const PACE = 350;

/** Norms are compared by their powers of ten: so many of them are a bar's whole length. */
const POWERS = 3;

export class MgTape extends LitElement {
  static properties = {
    tape: { attribute: false },
    past: { type: Boolean },
    lesson: {},
    reached: { state: true },
    walking: { state: true },
  };

  static styles = [
    base,
    buttons,
    pictures,
    sliders,
    css`
      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space) calc(3 * var(--space));
        margin-bottom: calc(2 * var(--space));
      }

      .walk {
        min-width: 11rem;
      }

      label {
        display: flex;
        flex: 1 1 14rem;
        align-items: center;
        gap: calc(1.5 * var(--space));
        max-width: 24rem;
        color: var(--muted);
        font-size: var(--medium);
        white-space: nowrap;
      }

      .graph {
        --room: ${ROOM}px;
        position: relative;
        max-height: 40rem;
        overflow: auto;
      }

      svg {
        position: absolute;
        top: 0;
        left: 0;
        width: var(--room);
        fill: none;
      }

      path {
        vector-effect: non-scaling-stroke;
      }

      path {
        stroke: var(--edge);
        stroke-width: 1.25;
      }

      path.reached {
        stroke: var(--above);
        stroke-width: 2;
      }

      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 2ch minmax(10rem, 1.3fr) minmax(7rem, 1fr) 6ch minmax(6rem, 1fr) 8ch;
        align-items: center;
        gap: calc(1.5 * var(--space));
        height: ${ROW}px;
        padding-left: calc(var(--room) + 0.5rem);
        color: var(--muted);
        font: 0.75rem var(--mono);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      li > * {
        overflow: hidden;
        text-overflow: ellipsis;
      }

      .plain {
        color: var(--ink);
        font-family: var(--sans);
        font-size: var(--small);
      }

      .bar {
        height: 0.5rem;
        background: linear-gradient(var(--above), var(--above)) 0 / calc(var(--length) * 100%) 100% no-repeat;
      }

      .figure {
        text-align: right;
      }

      .here {
        background: color-mix(in srgb, var(--above) 12%, var(--paper));
      }

      .here,
      .here .figure {
        color: var(--ink);
      }

      .says {
        min-height: 3em;
      }

      @media (max-width: 48rem) {
        li {
          grid-template-columns: minmax(0, 1fr) 5ch 2.5rem 7ch;
          gap: var(--space);
        }

        .graph {
          --room: 2rem;
        }

        .index,
        .term {
          display: none;
        }
      }
    `,
  ];

  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  constructor() {
    super();
    /** @type {TapeNode[]} */ this.tape = [];
    this.past = false;
    this.lesson = "";
    /** The gradient has come back to this node and all after it. */
    this.reached = 0;
    this.walking = false;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  render() {
    const { tape } = this;
    return html`
      <h3>The last step, as it was computed <span class="term">· the tape${this.past ? ", which is kept of this step only" : ""}</span></h3>
      ${tape.length === 0 ? this.#empty() : this.#graph(tape)}
    `;
  }

  #empty() {
    return html`<p class="note">Nothing is recorded yet. Press Step: each training step records what it computes, and then walks it backwards.</p>`;
  }

  /** @param {TapeNode[]} tape */
  #graph(tape) {
    const reached = Math.min(this.reached, tape.length - 1);
    return html`
      <div class="line">
        <button class="walk" @click=${() => (this.walking ? this.#stop() : this.#walk())}>
          ${this.walking ? "Stop" : "Walk backwards"}
        </button>
        <label>
          gradient back to
          <input
            class="reach" type="range" min="0" max=${tape.length - 1} .value=${String(tape.length - 1 - reached)}
            aria-valuetext=${`${reached}, ${plainNode(tape[reached])}`} @input=${this.#onReach}
          >
        </label>
      </div>
      <div class="graph" role="region" tabindex="0" aria-label="Operations of the last step">
        <svg aria-hidden="true" viewBox="0 0 ${ROOM} ${tape.length * ROW}" preserveAspectRatio="none" .style=${`height: ${tape.length * ROW}px`}>${tape.flatMap((node, to) => this.#arrows(node, to, reached))}</svg>
        <ol>${tape.map((node, i) => this.#node(node, i, reached))}</ol>
      </div>
      <p class="note says" role="status">${this.#says(tape, reached)}</p>
    `;
  }

  /**
   * @param {TapeNode} node
   * @param {number} to
   * @param {number} reached
   */
  #arrows({ inputs }, to, reached) {
    return inputs
      .filter((from) => typeof from === "number")
      .map((from) => {
        const [top, bottom] = [(from + 0.5) * ROW, (to + 0.5) * ROW];
        const bend = Math.min(ROOM - 8, (to - from - 1) * BEND + (to - from > 1 ? 8 : 0));
        const edge = ROOM - 4;
        return svg`<path
          class=${from >= reached ? "reached" : ""}
          d="M${edge} ${top} C${edge - bend * 1.3} ${top} ${edge - bend * 1.3} ${bottom} ${edge} ${bottom}"
        />`;
      });
  }

  /**
   * @param {TapeNode} node
   * @param {number} i
   * @param {number} reached
   */
  #node(node, i, reached) {
    const { op, shape, inputs, gradNorm } = node;
    const parameters = inputs.filter((input) => typeof input === "string");
    const isReached = i >= reached;
    return html`
      <li class=${i === reached ? "here" : ""}>
        <span class="index">${i}</span>
        <span class="plain">${plainNode(node)}</span>
        <span class="term">${[op, ...parameters].join(" ")}</span>
        <span class="shape">${shape.join("×")}</span>
        <span class="bar" .style=${`--length: ${isReached ? this.#length(gradNorm) : 0}`}></span>
        <span class="figure">${isReached ? html`<span class="spoken">gradient </span>${formatNumber(gradNorm)}` : "·"}</span>
      </li>
    `;
  }

  /** @param {number} norm */
  #length(norm) {
    const largest = Math.max(...this.tape.map(({ gradNorm }) => gradNorm));
    if (!(norm > 0)) return 0;
    return Math.max(0.02, 1 + Math.log10(norm / largest) / POWERS).toFixed(3);
  }

  /**
   * @param {TapeNode[]} tape
   * @param {number} reached
   */
  #says(tape, reached) {
    const node = tape[reached];
    if (reached === tape.length - 1)
      return `It starts at the loss, whose gradient is 1: ${formatNumber(node.valueNorm)} nats, learned from “${this.lesson}”.`;
    const to = node.inputs.map((input) => (typeof input === "string" ? input : `${input} (${plainNode(tape[input])})`));
    return `At ${reached}, ${plainNode(node)}: the gradient goes on to ${to.join(" and ")}.`;
  }

  /** @param {Event & { target: HTMLInputElement }} event */
  #onReach(event) {
    this.#stop();
    this.reached = this.tape.length - 1 - event.target.valueAsNumber;
  }

  #walk() {
    this.walking = true;
    this.reached = this.tape.length - 1;
    this.#timer = setInterval(() => {
      if (this.reached === 0) this.#stop();
      else this.reached -= 1;
    }, PACE);
  }

  #stop() {
    clearInterval(this.#timer);
    this.walking = false;
  }
}

if (!customElements.get("mg-tape")) customElements.define("mg-tape", MgTape);
