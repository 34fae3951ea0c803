/** How the element stands in somebody else's page: a frame that keeps the page's rules out, and its views one below the other. */

import { css, unsafeCSS } from "lit";
import base from "../views/base.css?raw";
import { shared } from "../views/parts/styles.js";
import tokens from "../views/tokens.css?raw";

/** @import { View } from "../views/view.js" */

const frame = css`
  /* The rules of a page win over these, resets among them: here is only what a page may change. */
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  /* What the element looks like stands on an inner element, and there everything that is inherited ends, but for what a page
     decides for all that it contains: the colour scheme, what is visible, and what can be pressed. */
  .frame {
    all: initial;
    --mg-rem: 1em;
    display: block;
    box-sizing: border-box;
    margin: 1.5em 0;
    padding: var(--mg-padding, clamp(var(--mg-rem), 4%, calc(1.5 * var(--mg-rem))));
    border: 1px solid var(--hairline);
    border-radius: var(--radius);
    background: var(--background);
    color: var(--ink);
    color-scheme: inherit;
    font: var(--mg-font-size, medium) / 1.5 var(--sans);
    pointer-events: inherit;
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  /* Views are laid out by the width that they have, and so have none of their own. Where the page around asks how wide the
     element would like to be, this empty grid answers: as wide as a column of text, and as narrow as there is room. Contained, it has no baseline. */
  .frame::before {
    display: grid;
    grid-template-columns: minmax(0, calc(44 * var(--mg-rem)));
    contain: layout;
    content: "";
  }

  .live {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2.5 * var(--mg-rem));
    position: relative;
    container-type: inline-size;
  }

  .text.replaced {
    display: none;
  }

  /* Begins a transition whenever its colours change, whoever changes them: what is drawn on a canvas is drawn anew then. */
  .tint {
    position: absolute;
    visibility: hidden;
    border: 0 solid var(--accent);
    background: var(--paper);
    color: var(--ink);
    transition:
      color 1ms,
      background-color 1ms,
      border-color 1ms;
  }

  /* Begins one whenever the page's own colour of text changes: see surroundings.js. */
  .inherits {
    position: absolute;
    visibility: hidden;
    transition: color 1ms;
  }

  .notice {
    margin: 0;
    padding: calc(0.75 * var(--mg-rem)) 0;
    border-top: 3px solid var(--alarm);
    border-bottom: 1px solid var(--hairline);
  }

  .notice strong {
    color: var(--alarm);
  }

  /* A caption is its author's: it runs as the page does. */
  figure[part="figure"] {
    direction: inherit;
  }

  figcaption[part="caption"] {
    margin-top: calc(2 * var(--space));
    font: var(--small) / 1.5 var(--sans);
  }

  .preparing {
    position: absolute;
    inset: 0 0 auto;
    margin: 0;
    color: var(--muted);
    accent-color: var(--accent);
  }

  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--mg-rem)) calc(2 * var(--mg-rem));
  }

  .names-train {
    grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
  }

  .letter-cache {
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
  }

  .group .view-controls,
  .group .view-status {
    grid-column: 1 / -1;
  }

  /* On a phone names, curve and controls are seen at once: what is to be read of them comes last. */
  @container (max-width: 768px) {
    .group {
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--mg-rem);
    }

    .names-train .view-names {
      display: contents;
    }

    .names-train .note {
      order: 1;
      margin: 0;
    }

    .names-train .keep {
      margin: 0;
    }
  }

  /* What comes with the model has its room before it: see blank.js. */
  .blank {
    visibility: hidden;
  }

  /* Printed as a document is: see base.css. What has not been on the screen has nothing to show: its author's words stand there,
     if there are any. */
  @media print {
    .frame {
      background: none;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .text.undrawn {
      display: block;
    }

    .text.undrawn ~ figure .live {
      display: none;
    }
  }
`;

export const elementStyles = [unsafeCSS(tokens), unsafeCSS(base), shared, frame];

/** @type {Map<typeof View, import("lit").CSSResult>} */
const viewStyles = new Map();

/** @param {typeof View} shown @returns {import("lit").CSSResult} its styles, which hold inside of it only */
export function stylesOf(shown) {
  const styles = viewStyles.get(shown) ?? unsafeCSS(`.view-${shown.id} { ${shown.styles.cssText} }`);
  viewStyles.set(shown, styles);
  return styles;
}
