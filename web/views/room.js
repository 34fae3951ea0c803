/**
 * What stands for a view whose code is on its way: as much room as the view takes with the default settings, so that nothing moves
 * when it comes.
 */

import { css, html, nothing, unsafeCSS } from "lit";
import { View } from "./view.js";

/**
 * @param {string} id of the view
 * @param {[wide: number, medium: number, narrow: number]} heights in the element's size of type, as measured in elements that
 *   are wider than 840 pixels, than 640, and narrower
 * @param {{ share?: number, note?: number }} [more] a share of the element's width; and the height of a note, which does not
 *   always stand right below
 */
export const roomFor = (id, [wide, medium, narrow], { share = 0, note = 0 } = {}) =>
  class extends View {
    static id = id;

    static styles = css`
      .room {
        --share: ${unsafeCSS(100 * share)}cqi;
        height: calc(${unsafeCSS(wide)} * var(--mg-rem) + var(--share));
      }

      .note {
        height: calc(${unsafeCSS(note)} * var(--mg-rem));
      }

      @container (max-width: 840px) {
        .room {
          height: calc(${unsafeCSS(medium)} * var(--mg-rem) + var(--share));
        }
      }

      @container (max-width: 640px) {
        .room {
          height: calc(${unsafeCSS(narrow)} * var(--mg-rem) + var(--share));
        }
      }
    `;

    render() {
      return html`<div class="room"></div>${note ? html`<p class="note"></p>` : nothing}`;
    }
  };
