/**
 * The tape: every operation of the last training step in the order of computation, what feeds what, and how large the
 * gradient is that comes back. Playing backpropagation shows how far the gradient has come.
 */

import { css, html, nothing, svg } from "lit";
import { blankTape } from "./parts/blank.js";
import { nodeName } from "./parts/matrix-names.js";
import { View } from "./view.js";

/** @import { TapeNode } from "../../wasm/microgpt.d.ts" */
/** @import { State } from "../model/state.js" */

/** The height of a row, and how far to the side an arrow goes for each row that it passes by. */
const ROW = 30;
const BEND = 7;
const ROOM = 64;

/** Milliseconds between two nodes of the walk backwards. */
const INTERVAL = 350;

/** Norms are compared by their powers of ten: so many of them are a bar's whole length. */
const POWERS = 3;

export class Tape extends View {
  static id = "tape";

  static styles = css`
    .line {
      column-gap: calc(3 * var(--space));
      margin-bottom: calc(2 * var(--space));
    }

    .play {
      min-width: calc(11 * var(--mg-rem));
    }

    label {
      display: flex;
      flex: 1 1 calc(14 * var(--mg-rem));
      align-items: center;
      gap: calc(1.5 * var(--space));
      max-width: calc(24 * var(--mg-rem));
      color: var(--muted);
      font-size: var(--medium);
      white-space: nowrap;
    }

    .empty {
      visibility: hidden;
    }

    .empty > .note:first-child {
      visibility: visible;
    }

    .empty > .note:not(:last-child) {
      position: absolute;
    }

    .graph {
      --room: ${ROOM}px;
      position: relative;
      max-height: calc(40 * var(--mg-rem));
      overflow: auto;
    }

    .graph svg {
      position: absolute;
      top: 0;
      left: 0;
      width: var(--room);
      fill: none;
    }

    path {
      stroke: var(--edge);
      stroke-width: 1.25;
      vector-effect: non-scaling-stroke;
    }

    path.reached {
      stroke: var(--above);
      stroke-width: 2;
    }

    li {
      display: grid;
      grid-template-columns: 2ch minmax(calc(10 * var(--mg-rem)), 1.3fr) minmax(calc(7 * var(--mg-rem)), 1fr) 6ch minmax(calc(6 * var(--mg-rem)), 1fr) 8ch;
      align-items: center;
      gap: calc(1.5 * var(--space));
      height: ${ROW}px;
      padding-left: calc(var(--room) + calc(0.5 * var(--mg-rem)));
      color: var(--muted);
      font: calc(0.75 * var(--mg-rem)) var(--mono);
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
      height: calc(0.5 * var(--mg-rem));
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

    @container (max-width: 768px) {
      li {
        grid-template-columns: minmax(0, 1fr) 5ch calc(2.5 * var(--mg-rem)) 7ch;
        gap: var(--space);
      }

      .graph {
        --room: calc(2 * var(--mg-rem));
      }

      .index,
      li .term {
        display: none;
      }
    }
  `;

  /** The tape is that of the last step only. @param {Readonly<State>} state */
  static request = ({ step, viewedStep }) => (step > 0 && viewedStep === null ? { tape: true } : {});

  /** The gradient has come back to this node and all after it. */
  reached = 0;
  playing = false;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  render() {
    const { t } = this;
    const { seen, viewedStep } = this.state;
    const { tape = [] } = seen;
    return html`
      <h3>
        ${t("tape.title")} <span class="term">${t("tape.term")}${viewedStep === null ? nothing : ` ${t("tape.last-only")}`}</span>
      </h3>
      ${tape.length === 0 ? this.#empty() : this.#graph(tape)}
    `;
  }

  /** Where training begins without a press, room is kept for the first step's. */
  #empty() {
    return html`
      <div class="empty">
        <p class="note">${this.t("tape.empty")}</p>
        ${this.host.session.trainsUnasked ? this.#graph(blankTape(this.state.settings)) : nothing}
      </div>
    `;
  }

  /** @param {TapeNode[]} tape */
  #graph(tape) {
    const { t } = this;
    const reached = Math.min(this.reached, tape.length - 1);
    const height = tape.length * ROW;
    return html`
      ${this.hasControls ? this.#moves(tape, reached) : nothing}
      <div class="graph" role="region" tabindex="0" aria-label=${t("tape.region")}>
        <svg aria-hidden="true" viewBox="0 0 ${ROOM} ${height}" preserveAspectRatio="none" .style=${`height: ${height}px`}>${tape.flatMap((node, to) => arrows(node, to, reached))}</svg>
        <ol>${tape.map((node, i) => this.#node(node, i, reached))}</ol>
      </div>
      <p class="note says" role="status">${this.#says(tape, reached)}</p>
    `;
  }

  /** @param {TapeNode[]} tape @param {number} reached */
  #moves(tape, reached) {
    const { t, playing } = this;
    return html`
      <div class="line">
        <button class="play" @click=${() => (playing ? this.#stop() : this.#play(tape))}>
          ${playing ? t("tape.stop") : t("tape.play")}
        </button>
        <label>
          ${t("tape.reach")}
          <input
            class="reach" type="range" min="0" max=${tape.length - 1} .value=${String(tape.length - 1 - reached)}
            aria-valuetext=${`${reached}, ${nodeName(t, tape[reached])}`}
            @input=${(/** @type {Event & { target: HTMLInputElement }} */ { target }) => this.#reach(tape.length - 1 - target.valueAsNumber)}
          >
        </label>
      </div>
    `;
  }

  /** @param {TapeNode} node @param {number} i @param {number} reached */
  #node(node, i, reached) {
    const { t } = this;
    const { op, shape, inputs, gradNorm } = node;
    const parameters = inputs.filter((input) => typeof input === "string");
    const isReached = i >= reached;
    const figure = html`<span class="spoken">${t("tape.gradient")} </span>${t.number(gradNorm)}`;
    return html`
      <li class=${i === reached ? "here" : ""}>
        <span class="index">${i}</span>
        <span class="plain">${nodeName(t, node)}</span>
        <span class="term">${[op, ...parameters].join(" ")}</span>
        <span class="shape">${shape.join("×")}</span>
        <span class="bar" .style=${`--length: ${isReached ? this.#length(gradNorm) : 0}`}></span>
        <span class="figure">${isReached ? figure : "·"}</span>
      </li>
    `;
  }

  /** @param {number} norm */
  #length(norm) {
    const norms = (this.state.seen.tape ?? []).map(({ gradNorm }) => gradNorm);
    if (!(norm > 0)) return 0;
    return Math.max(0.02, 1 + Math.log10(norm / Math.max(...norms)) / POWERS).toFixed(3);
  }

  /** @param {TapeNode[]} tape @param {number} reached */
  #says(tape, reached) {
    const { t } = this;
    const node = tape[reached];
    if (reached === tape.length - 1)
      return t("tape.says-loss", { loss: t.number(node.valueNorm), name: this.state.trainedOn });
    const to = node.inputs.map((input) =>
      typeof input === "string" ? input : `${input} (${nodeName(t, tape[input])})`,
    );
    return t("tape.says-node", { index: reached, name: nodeName(t, node), inputs: to.join(t("tape.and")) });
  }

  /** @param {number} reached */
  #reach(reached) {
    this.#stop();
    this.set({ reached });
  }

  /** @param {TapeNode[]} tape */
  #play(tape) {
    this.set({ playing: true, reached: tape.length - 1 });
    this.#timer = setInterval(() => {
      if (this.reached === 0) this.#stop();
      else this.set({ reached: this.reached - 1 });
    }, INTERVAL);
  }

  #stop() {
    clearInterval(this.#timer);
    this.set({ playing: false });
  }

  disconnected() {
    this.#stop();
  }
}

/** @param {TapeNode} node @param {number} to @param {number} reached */
function arrows({ inputs }, to, reached) {
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
