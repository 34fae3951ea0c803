/**
 * What stands for a view whose code is on its way: as much room as the view takes with the default settings, so that nothing moves
 * when it comes.
 */

import { css, html, unsafeCSS } from "lit";
import { View } from "./view.js";

/**
 * @param {string} id of the view
 * @param {[wide: number, medium: number, narrow: number]} heights in the element's size of type, as measured in elements that
 *   are wider than 840 pixels, than 640, and narrower
 * @param {number} [share] of the element's width, in addition
 */
export const roomFor = (id, [wide, medium, narrow], share = 0) =>
  class extends View {
    static id = id;

    static styles = css`
      .room {
        --share: ${unsafeCSS(100 * share)}cqi;
        min-height: calc(${unsafeCSS(wide)} * var(--mg-rem) + var(--share));
      }

      @container (max-width: 840px) {
        .room {
          min-height: calc(${unsafeCSS(medium)} * var(--mg-rem) + var(--share));
        }
      }

      @container (max-width: 640px) {
        .room {
          min-height: calc(${unsafeCSS(narrow)} * var(--mg-rem) + var(--share));
        }
      }
    `;

    /** An element of its own, since in a group the view may be none. */
    render() {
      return html`<div class="room"></div>`;
    }
  };
