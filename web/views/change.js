/**
 * Change it: heads, MLPs and neurons that can be switched off; and what that, or a weight that is set, does to the letter that comes next,
 * to the names, which are sampled from the same random seeds, and to the loss.
 */

import { css, html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { editLike, withEdit, withoutEdit } from "../model/edits.js";
import { BOS_SIGN, mostProbable, signOf } from "./parts/choices.js";
import { editsInWords, partName } from "./parts/edits-in-words.js";
import { nameListStyles } from "./parts/name-text.js";
import { View } from "./view.js";

/** @import { Edit } from "../model/edits.js" */
/** @import { Change as Changed, Name } from "../model/look.js" */
/** @import { State } from "../model/state.js" */

/** @typedef {Pick<import("../options.js").Settings, "nLayer" | "nHead" | "nEmbd">} Sizes */

export class Change extends View {
  static id = "change";

  static styles = css`
    ${nameListStyles}

    .head {
      justify-content: space-between;
      margin-bottom: var(--space);
    }

    h3 {
      margin: 0;
    }

    fieldset {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 calc(2.5 * var(--space));
      margin: 0;
      padding: 0;
      border: 0;
    }

    legend {
      padding: 0;
      color: var(--muted);
      font-size: var(--small);
    }

    .switch {
      display: inline-flex;
      align-items: center;
      gap: calc(0.75 * var(--space));
      min-height: var(--control);
      font-size: var(--medium);
      cursor: pointer;
    }

    .switch:has(input:not(:checked)) {
      color: var(--muted);
      text-decoration: line-through;
    }

    .one {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space) calc(2.5 * var(--space));
      padding-bottom: calc(2 * var(--space));
      color: var(--ink);
      font-size: var(--medium);
    }

    .one label {
      display: inline-flex;
      align-items: center;
      gap: var(--space);
    }

    .one input[type="number"] {
      width: calc(5.5 * var(--mg-rem));
    }

    .did {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(3 * var(--space)) calc(5 * var(--space));
      margin: calc(1.5 * var(--space)) 0;
    }

    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(2 * var(--space));
      margin: 0 0 calc(2 * var(--space));
    }

    .swatch {
      display: inline-block;
      width: 0.75em;
      height: 0.75em;
      margin-inline-end: 0.25em;
    }

    .bars {
      display: grid;
      grid-template-rows: calc(8 * var(--mg-rem)) auto;
      gap: 0 min(calc(0.25 * var(--mg-rem)), 0.5cqi);
      color: var(--muted);
      font: calc(0.75 * var(--mg-rem)) / 1.5 var(--mono);
      text-align: center;
    }

    .axis {
      display: flex;
      grid-row: 1;
      flex-direction: column;
      justify-content: space-between;
      margin-block: -0.75em;
      padding-inline-end: 0.5ch;
      text-align: end;
    }

    .token {
      display: grid;
      grid-row: 1 / -1;
      grid-template-rows: subgrid;
      min-width: 0;
      overflow-x: clip;
    }

    .probability {
      position: relative;
      overflow: clip;
      border-bottom: 1px solid var(--edge);
      background: linear-gradient(var(--hairline), var(--hairline)) top / 100% 1px no-repeat, linear-gradient(var(--hairline), var(--hairline)) center / 100% 1px no-repeat;
    }

    .probability i {
      position: absolute;
      inset: 0;
      transform: translateY(calc(100% - 100% * var(--share)));
    }

    /* Forced colours leave no background, and this is all background. */
    .after {
      background: var(--accent-pale);
      forced-color-adjust: none;
    }

    .before {
      border: 1px solid var(--edge);
    }

    ol {
      align-content: start;
    }

    mark {
      background: none;
      color: var(--ink);
      font-weight: 700;
      text-decoration: underline 2px var(--accent);
      text-underline-offset: 0.25em;
    }

    details {
      color: var(--muted);
      font-size: var(--small);
    }

    .says {
      min-height: 3em;
    }

    @container (max-width: 840px) {
      .says {
        min-height: 4.5em;
      }

      .did {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    @container (max-width: 640px) {
      .says {
        min-height: 7.5em;
      }
    }
  `;

  /** @param {Readonly<State>} state */
  static request = ({ readingText }) => ({ change: readingText });

  /** The neuron that can be switched off */
  layer = 0;
  neuron = 0;

  get isBlank() {
    return !this.state.seen.change;
  }

  render() {
    const { t, state } = this;
    const { seen, edits } = state;
    const { config, vocab } = state.model ?? { config: state.settings, vocab: [] };
    const now = seen.change ?? blankChange(state.sampleCount);
    const before = (edits.length > 0 && seen.original) || now;
    return html`
      <div class="line head">
        <h3>${t("view.change")} <span class="term">${t("change.term")}</span></h3>
        ${this.hasControls ? this.#putBack() : nothing}
      </div>
      ${this.hasControls ? this.#parts(config) : nothing}
      <p class="told says" aria-live="polite">${this.#says(now, before)}</p>
      <div class="did">
        <div>${this.#next(now, before, vocab)}</div>
        <ol aria-label=${t("names.label")}>${now.names.map((name, i) => this.#name(name, before.names[i] ?? name))}</ol>
      </div>
      ${this.hasControls ? this.#neuron(config) : nothing}
    `;
  }

  /** Not disabled where there is nothing to put back: it would lose the focus. */
  #putBack() {
    const isChanged = this.state.edits.length > 0;
    return html`
      <button class="put-back" aria-disabled=${!isChanged} @click=${() => isChanged && this.trainer.edit([])}>
        ${this.t("edit.put-back")}
      </button>
    `;
  }

  /** The heads and the MLP of each layer @param {Sizes} sizes */
  #parts({ nLayer, nHead }) {
    return [...Array(nLayer)].map(
      (_, layer) => html`
        <fieldset>
          <legend class=${nLayer > 1 ? "" : "spoken"}>${this.t("parameters.layer", { layer })}</legend>
          ${[...Array(nHead)].map((_, head) => this.#switch({ part: "head", layer, head }))}
          ${this.#switch({ part: "mlp", layer })}
        </fieldset>
      `,
    );
  }

  /** @param {Exclude<Edit, { part: "weight" }>} edit */
  #switch(edit) {
    const { t } = this;
    const { edits } = this.state;
    const onChange = (/** @type {Event & { target: HTMLInputElement }} */ { target }) =>
      this.trainer.edit(target.checked ? withoutEdit(edits, edit) : withEdit(edits, edit));
    return html`
      <label class="switch">
        <input type="checkbox" role="switch" .checked=${live(!editLike(edits, edit))} @change=${onChange}>
        <span>${partName(t, edit)}</span>
      </label>
    `;
  }

  /** @param {Sizes} sizes */
  #neuron({ nLayer, nEmbd }) {
    const { t } = this;
    const count = 4 * nEmbd;
    const [layer, neuron] = [Math.min(this.layer, nLayer - 1), Math.min(this.neuron, count - 1)];
    return html`
      <details>
        <summary>${t("change.a-neuron")}</summary>
        <div class="one">
          ${nLayer > 1 ? this.#index("layer", t("change.layer"), layer, nLayer) : nothing}
          ${this.#index("neuron", t("change.neuron"), neuron, count)}
          ${this.#switch({ part: "neuron", layer, neuron })}
        </div>
      </details>
    `;
  }

  /** @param {"layer" | "neuron"} key @param {string} label @param {number} value @param {number} count */
  #index(key, label, value, count) {
    const onChange = (/** @type {Event & { target: HTMLInputElement }} */ { target }) =>
      this.set({ [key]: Math.max(0, Math.min(count - 1, Math.round(target.valueAsNumber || 0))) });
    return html`
      <label>${label} <input type="number" min="0" max=${count - 1} .value=${live(String(value))} @change=${onChange}></label>
    `;
  }

  /** @param {Changed} now @param {Changed} before */
  #says(now, before) {
    const { t, state } = this;
    if (state.edits.length === 0) return t("change.about");
    const count = now.names.filter(({ text }, i) => text !== before.names[i]?.text).length;
    const loss =
      now.loss && before.loss
        ? t("change.loss", {
            count: now.loss.count,
            before: t.fixed(before.loss.loss, 3),
            now: t.fixed(now.loss.loss, 3),
          })
        : "";
    return [editsInWords(t, state), t("change.names", { count, all: now.names.length }), loss].join(t.space);
  }

  /** What comes after the letters that are read, before and now. @param {Changed} now @param {Changed} before @param {string[]} vocab */
  #next(now, before, vocab) {
    const { t } = this;
    const tokens = [...now.probs].map((probability, token) => ({
      sign: signOf(vocab[token]),
      now: probability,
      before: before.probs[token],
      probability: Math.max(probability, before.probs[token]),
      chosen: false,
    }));
    const shown = mostProbable(tokens);
    const top = shown.toSorted((a, b) => b.probability - a.probability).slice(0, 5);
    const each = top.map(({ sign, now, before }) => `${sign} ${t.percent(before)} → ${t.percent(now)}`);
    return html`
      <p class="small key">
        <span>${t("change.next", { text: now.text })}</span>
        <span><i class="swatch before"></i>${t("letter.before")}</span>
        <span><i class="swatch after"></i>${t("change.now")}</span>
      </p>
      <div
        class="bars" role="img" aria-label=${t("change.bars", { tokens: each })}
        .style=${`grid-template-columns: auto repeat(${shown.length}, minmax(0, 1fr))`}
      >
        <span class="axis">${[1, 0.5, 0].map((share) => html`<span>${t.wholePercent(share)}</span>`)}</span>
        ${shown.map(
          ({ sign, now, before }) => html`
            <div class="token">
              <span class="probability">
                <i class="after" .style=${`--share: ${now}`}></i><i class="before" .style=${`--share: ${before}`}></i>
              </span>
              <span>${sign}</span>
            </div>
          `,
        )}
      </div>
    `;
  }

  /** A name; letters that the change has changed are marked, and where it now ends earlier, its end. @param {Name} name @param {Name} before */
  #name({ text }, before) {
    const [letters, others] = [[...text], [...before.text]];
    if (letters.length < others.length) letters.push(BOS_SIGN);
    const marked = letters.map((letter, i) => (letter === others[i] ? letter : html`<mark>${letter}</mark>`));
    const was = html`<span class="spoken">${this.t("change.was", { name: before.text })}</span>`;
    return html`
      <li>
        <span class="fit" .style=${`--letters: ${Math.max(letters.length, 1)}`}><bdi>${marked}</bdi></span>${text === before.text ? nothing : was}
      </li>
    `;
  }
}

/** Until the model is there: what keeps its room. @param {number} count of names @returns {Changed} */
const blankChange = (count) => ({
  text: "",
  probs: new Float64Array(1),
  names: Array(count).fill({ text: "", known: false }),
  loss: null,
});
