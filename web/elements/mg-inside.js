/** The third section: every number, the letters, what the model does with a name, and the last step's graph. */

import { css, html, LitElement, nothing } from "lit";
import { shownKind, whyNot } from "../ask.js";
import { base } from "../style/shared.js";
import { tell } from "../tell.js";
import "./mg-letters-map.js";
import "./mg-parameters.js";
import "./mg-reading.js";
import "./mg-tape.js";

/** @import { State } from "../state.js" */

export class MgInside extends LitElement {
  static properties = { state: { attribute: false } };

  static styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: calc(6 * var(--space)) calc(5 * var(--space));
      }

      mg-parameters,
      mg-tape {
        grid-column: 1 / -1;
      }

      @media (max-width: 60rem) {
        :host {
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
    const vocab = state.model?.vocab ?? NONE;
    const past = state.past !== null;
    return html`
      <mg-parameters
        data-sight="parameters" .matrices=${state.matrices} .kind=${shownKind(state)} .past=${past} .vocab=${vocab}
        .width=${state.model?.config.nEmbd ?? 16}
      ></mg-parameters>
      <mg-letters-map data-sight="letters" .letters=${state.letters} .vocab=${vocab}></mg-letters-map>
      <mg-reading
        data-sight="reading" .reading=${state.reading} .typed=${state.typed} .guess=${state.model?.yardsticks.guess}
        .hint=${whyNot(state, "typed")}
      ></mg-reading>
      <mg-tape data-sight="tape" .tape=${state.tape} .past=${past} .lesson=${state.lesson}></mg-tape>
    `;
  }
}

/** The letters of no model: always the same array, so that nothing takes it for a change. @type {string[]} */
const NONE = [];

if (!customElements.get("mg-inside")) customElements.define("mg-inside", MgInside);
