/** How the element stands in somebody else's page: the page's own tokens, a frame, and pieces one below the other. */

import { css, unsafeCSS } from "lit";
import { base } from "../style/shared.js";
import tokens from "../style/tokens.css?embedded";

export const styles = [
  unsafeCSS(tokens),
  base,
  css`
    /* The host's own rules of size, face and spacing end here; its colour scheme counts until a theme is asked for. */
    :host {
      --mg-rem: 1em;
      display: block;
      margin: 1.5em 0;
      padding: var(--mg-padding, clamp(1rem, 4%, 1.5rem));
      border: 1px solid var(--hairline);
      border-radius: var(--radius);
      background: var(--paper);
      color: var(--ink);
      font: var(--mg-font-size, medium) / 1.5 var(--sans);
      letter-spacing: normal;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      text-shadow: none;
      word-spacing: normal;
      white-space: normal;
      hyphens: manual;
      cursor: auto;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }

    :host([hidden]) {
      display: none;
    }

    .live {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 2.5rem;
      container-type: inline-size;
    }

    .text.told {
      display: none;
    }

    /* Begins a transition whenever its colours change, whoever changes them: what is drawn on a canvas hears of it. */
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

    .notice {
      margin: 0;
      padding: 0.75rem 0;
      border-top: 3px solid var(--alarm);
      border-bottom: 1px solid var(--hairline);
    }

    .notice strong {
      color: var(--alarm);
    }

    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.75rem 2rem;
    }

    .bar + .piece {
      margin-top: -1rem;
    }

    mg-train-controls {
      flex: 1 1 32rem;
    }

    .pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr);
      gap: 1.5rem 2rem;
    }

    .letter-cache {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
    }

    @media (max-width: 48rem) {
      .pair {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    .train {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 1rem;
    }

    mg-columns {
      margin-top: 1.5rem;
    }

    /* What comes with the model has its room before it. */
    mg-slowly,
    mg-cache,
    mg-reading,
    mg-parameters {
      display: block;
      min-height: var(--mg-room, 18rem);
    }

    /* On paper nothing moves: its author's words stand there, if there are any. */
    @media print {
      .text.told {
        display: block;
      }

      .text.told ~ .live {
        display: none;
      }
    }
  `,
];
