/**
 * What stands for a view whose code is on its way: as much room as the view takes with the default settings, so that nothing moves
 * when it comes.
 */

import { css, html, nothing, unsafeCSS } from "lit";
import { View } from "./view.js";

/**
 * How high each view is: in elements wider than 840 pixels, than 640, and narrower, in the element's size of type, as measured. Some also
 * by a share of the element's width; and the note of one does not always stand right below.
 * @type {Record<string, { heights: [wide: number, medium: number, narrow: number], share?: number, note?: number }>}
 */
const ROOMS = {
  train: { heights: [16.9, 16.9, 12.4] },
  names: { heights: [13, 13, 18], note: 3 },
  odds: { heights: [13.1, 13.1, 21.7] },
  guess: { heights: [22.5, 25.9, 49.3] },
  temperature: { heights: [18.2, 34.5, 38.8] },
  letter: { heights: [35.7, 37.3, 45.5] },
  cache: { heights: [22.2, 22.2, 24.5] },
  attention: { heights: [27.6, 27.6, 26] },
  change: { heights: [21.9, 35.8, 45.5] },
  weight: { heights: [1.2, 1.2, 1.2] },
  parameters: { heights: [38.7, 51.6, 99.4] },
  embeddings: { heights: [5.4, 5.4, 7], share: 0.6 },
  tape: { heights: [4.6, 4.6, 5] },
  settings: { heights: [23, 30, 36] },
};

/** @param {string} id of the view */
export function roomFor(id) {
  const {
    heights: [wide, medium, narrow],
    share = 0,
    note = 0,
  } = ROOMS[id];
  return class extends View {
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
}
