/**
 * The tape as a table: every operation of the last training step in the order of computation, what feeds what, how large its
 * output is, and the gradient that comes back. Playing backpropagation shows how far the gradient has come.
 */

import { css, html, nothing, svg } from "lit";
import { superscript } from "../words/words.js";
import { blankTape } from "./parts/blank.js";
import { nodeName } from "./parts/matrix-names.js";
import { View } from "./view.js";

/** @import { TapeNode } from "../../wasm/microgpt.d.ts" */
/** @import { State } from "../model/state.js" */

/** The picture of what feeds what, in its own units: a row's height, its width, how far an arrow bends for each row that it passes. */
const ROW = 30;
const ROOM = 64;
const BEND = 7;

/** Milliseconds between two nodes while backpropagation plays. */
const INTERVAL = 350;

/** The axis of the gradients' bars begins at 10 to a multiple of this, and ends at 10 or more: so it stays while the model trains. */
const POWERS = -3;

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
      --room: calc(4 * var(--mg-rem));
      --row: calc(1.875 * var(--mg-rem));
      --pad: calc(0.5 * var(--mg-rem));
      position: relative;
      max-height: calc(48 * var(--mg-rem));
      overflow: auto;
    }

    /* Up from the last row: on a phone the first one may be higher than the others. */
    .graph svg {
      position: absolute;
      bottom: 0;
      left: calc(-1 * var(--room));
      width: var(--room);
      height: calc(var(--rows) * var(--row));
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

    table {
      width: calc(100% - var(--room));
      margin-left: var(--room);
      border-spacing: 0;
      color: var(--muted);
      font: calc(0.75 * var(--mg-rem)) / 1.25 var(--mono);
      font-variant-numeric: tabular-nums;
    }

    caption {
      margin-left: calc(-1 * var(--room));
      padding-bottom: calc(1.5 * var(--space));
      text-align: start;
    }

    caption .note {
      margin: 0;
      font-family: var(--sans);
    }

    th,
    td {
      padding: 0 0 0 calc(2 * var(--pad));
      font-weight: 400;
      text-align: right;
    }

    thead th {
      position: sticky;
      z-index: 1;
      top: 0;
      padding-block: calc(0.25 * var(--mg-rem));
      border-bottom: 1px solid var(--hairline);
      background: var(--paper);
      vertical-align: bottom;
    }

    tbody tr {
      height: var(--row);
    }

    .operation,
    .op {
      text-align: left;
    }

    .gradient {
      padding-right: var(--pad);
    }

    tbody .operation {
      position: relative;
      padding-left: calc(4 * var(--pad));
      color: var(--ink);
      font: var(--small) / 1.2 var(--sans);
    }

    .index {
      position: absolute;
      left: var(--pad);
      color: var(--muted);
      font: calc(0.75 * var(--mg-rem)) / 1.2 var(--mono);
    }

    .op,
    .figure {
      white-space: nowrap;
    }

    /* As wide before the first step as after it. */
    td.figure {
      width: 6ch;
    }

    .gradient > div {
      display: grid;
      grid-template-columns: minmax(calc(7 * var(--mg-rem)), 1fr) 8ch;
      align-items: center;
      gap: 0 calc(1.5 * var(--space));
      min-height: var(--row);
    }

    /* A line at each power of ten. Forced colours leave no background, and bars are all background. */
    .bar {
      align-self: stretch;
      display: grid;
      align-items: center;
      background: repeating-linear-gradient(to right, var(--hairline) 0 1px, transparent 1px calc((100% - 1px) / var(--powers)));
      forced-color-adjust: none;
    }

    .bar i {
      height: calc(0.5 * var(--mg-rem));
      transform: scaleX(var(--share));
      transform-origin: left;
      background: var(--above);
    }

    .axis {
      display: flex;
      align-self: end;
      justify-content: space-between;
    }

    .here {
      outline: 1px solid var(--above);
      outline-offset: -1px;
      background: color-mix(in srgb, var(--above) 12%, var(--paper));
    }

    .here td {
      color: var(--ink);
    }

    .says {
      min-height: 3em;
    }

    @container (max-width: 768px) {
      .op {
        display: none;
      }
    }

    @container (max-width: 560px) {
      .graph {
        --room: calc(1.5 * var(--mg-rem));
        --row: calc(2.25 * var(--mg-rem));
        --pad: calc(0.25 * var(--mg-rem));
      }

      tbody .operation {
        padding-left: calc(1.5 * var(--mg-rem));
        font-size: calc(0.75 * var(--mg-rem));
      }

      .axis .logarithmic {
        display: none;
      }

      /* The number stands above its bar. */
      .gradient > div {
        grid-template-columns: minmax(0, 1fr);
        align-content: center;
        width: calc(3.5 * var(--mg-rem));
        margin-left: auto;
      }

      td .bar,
      .axis {
        order: 1;
      }

      .bar i {
        height: calc(0.375 * var(--mg-rem));
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
    const axis = axisOf(tape);
    const edges = svg`<svg
      aria-hidden="true" viewBox="0 0 ${ROOM} ${tape.length * ROW}" preserveAspectRatio="none"
    >${tape.flatMap((node, to) => arrows(node, to, reached))}</svg>`;
    return html`
      ${this.hasControls ? this.#moves(tape, reached) : nothing}
      <div class="graph" role="region" tabindex="0" aria-label=${t("tape.region")}>
        <table .style=${`--rows: ${tape.length}; --powers: ${axis.to - axis.from}`}>
          <caption><p class="note">${t("tape.caption")}</p></caption>
          ${this.#heads(axis)}
          <tbody>${tape.map((node, i) => this.#node(node, i, reached, axis, i === tape.length - 1 ? edges : nothing))}</tbody>
        </table>
      </div>
      <p class="note says" role="status">${this.#says(tape, reached)}</p>
    `;
  }

  /** @param {Axis} axis */
  #heads({ from, to }) {
    const { t } = this;
    return html`
      <thead>
        <tr>
          <th scope="col" class="operation">${t("tape.operation")}</th>
          <th scope="col" class="op">${t("tape.op")}</th>
          <th scope="col">${t("tape.shape")}</th>
          <th scope="col">${t("tape.output")}</th>
          <th scope="col" class="gradient">
            <div>
              <span class="axis" aria-hidden="true">
                <span>10${superscript(from)}</span><span class="logarithmic">${t("tape.logarithmic")}</span><span>10${superscript(to)}</span>
              </span>
              <span>${t("tape.gradient")}</span>
            </div>
          </th>
        </tr>
      </thead>
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

  /** @param {TapeNode} node @param {number} i @param {number} reached @param {Axis} axis @param {unknown} edges */
  #node(node, i, reached, axis, edges) {
    const { t } = this;
    const { op, shape, inputs, valueNorm, gradNorm } = node;
    const parameters = inputs.filter((input) => typeof input === "string");
    const isReached = i >= reached;
    return html`
      <tr class=${i === reached ? "here" : ""} aria-current=${i === reached}>
        <th scope="row" class="operation">${edges}<span class="index">${i}</span>${nodeName(t, node)}</th>
        <td class="op">${[op, ...parameters].join(" ")}</td>
        <td class="figure">${shape.join("×")}</td>
        <td class="figure">${t.number(valueNorm)}</td>
        <td class="gradient">
          <div>
            <span class="bar"><i .style=${`--share: ${isReached ? shareOf(gradNorm, axis) : 0}`}></i></span>
            <span class="figure">${isReached ? t.number(gradNorm) : "·"}</span>
          </div>
        </td>
      </tr>
    `;
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
    return t("tape.says-node", { index: reached, name: nodeName(t, node), inputs: to });
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

/** The powers of ten that the axis begins and ends at. @typedef {{ from: number, to: number }} Axis */

/** @param {TapeNode[]} tape @returns {Axis} on which every gradient has its place */
export function axisOf(tape) {
  const powers = tape.filter(({ gradNorm }) => gradNorm > 0).map(({ gradNorm }) => Math.log10(gradNorm));
  return {
    from: POWERS * Math.ceil(Math.min(POWERS, ...powers) / POWERS),
    to: Math.ceil(Math.max(1, ...powers)),
  };
}

/** @param {number} norm @param {Axis} axis @returns {number} of the axis, from 0 to 1 */
export const shareOf = (norm, { from, to }) => (norm > 0 ? (Math.log10(norm) - from) / (to - from) : 0);

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
