/** The second section: temperature, dice and first letters, and what they do to the names. */

import { css, html, LitElement, nothing } from "lit";
import { COLUMN_LENGTH, whyNot } from "../ask.js";
import { base } from "../style/shared.js";
import { tell } from "../tell.js";
import "./mg-cache.js";
import "./mg-columns.js";
import "./mg-dice.js";
import "./mg-slowly.js";

/** @import { State } from "../state.js" */

export class MgGenerate extends LitElement {
  static properties = { state: { attribute: false } };

  static styles = [
    base,
    css`
      mg-columns {
        margin-top: calc(3 * var(--space));
      }

      .slowly {
        display: grid;
        grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
        gap: calc(5 * var(--space));
        margin-top: calc(5 * var(--space));
      }

      @media (max-width: 60rem) {
        .slowly {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    /** @type {Readonly<State> | null} */ this.state = null;
  }

  firstUpdated() {
    for (const part of this.renderRoot.querySelectorAll("[data-sight]")) tell(this, "part", part);
  }

  render() {
    const { state } = this;
    if (!state) return nothing;
    const { model, told, story } = state;
    return html`
      <mg-dice
        .temperature=${state.temperature} .prefix=${state.prefix}
        .hint=${whyNot(state, "prefix")}
      ></mg-dice>
      <mg-columns
        data-sight="columns" .own=${state.names} .columns=${state.columns} .temperature=${state.temperature}
        .length=${COLUMN_LENGTH}
      ></mg-columns>
      <div class="slowly" data-sight="story">
        <mg-slowly
          .story=${told} .at=${story.at} .training=${state.training} .vocab=${model?.vocab ?? []} .blockSize=${model?.config.blockSize ?? 0}
        ></mg-slowly>
        <mg-cache
          .story=${told} .at=${story.at} .config=${model?.config ?? null} .vocabSize=${(model?.vocab.length ?? 0) + 1}
        ></mg-cache>
      </div>
    `;
  }
}

if (!customElements.get("mg-generate")) customElements.define("mg-generate", MgGenerate);
