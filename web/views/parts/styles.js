/** What views share: controls, fields, pictures of numbers, and texts for screen readers only. */

import { css } from "lit";

export const shared = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space);
    min-height: var(--control);
    margin: 0;
    padding: 0 calc(1.75 * var(--space));
    border: 1px solid var(--hairline);
    border-radius: var(--radius);
    background: none;
    color: var(--ink);
    font: inherit;
    font-size: var(--medium);
    white-space: nowrap;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    border-color: var(--edge);
  }

  button:disabled,
  button[aria-disabled="true"] {
    color: var(--muted);
    border-color: var(--hairline);
    cursor: default;
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--paper);
  }

  button.primary:hover {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
  }

  button.primary:disabled {
    border-color: var(--hairline);
    background: var(--hairline);
    color: var(--muted);
  }

  button.link {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    font-size: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    white-space: normal;
  }

  button.link:hover {
    color: var(--accent);
  }

  button svg {
    flex: none;
    width: calc(0.75 * var(--mg-rem));
    height: calc(0.75 * var(--mg-rem));
    fill: currentColor;
  }

  input[type="range"] {
    --knob: var(--mg-rem);
    appearance: none;
    width: 100%;
    height: var(--control);
    margin: 0;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }

  input[type="range"]::-webkit-slider-runnable-track {
    height: 1px;
    background: var(--edge);
  }

  input[type="range"]::-moz-range-track {
    height: 1px;
    background: var(--edge);
  }

  input[type="range"]::-webkit-slider-thumb {
    appearance: none;
    width: var(--knob);
    height: var(--knob);
    margin-top: calc(var(--knob) / -2 + 0.5px);
    border: 0;
    border-radius: 50%;
    background: var(--accent);
  }

  input[type="range"]::-moz-range-thumb {
    width: var(--knob);
    height: var(--knob);
    border: 0;
    border-radius: 50%;
    background: var(--accent);
  }

  /* Forced colours leave no background: the line and the knob take the colours of words. */
  @media (forced-colors: active) {
    input[type="range"]::-webkit-slider-runnable-track,
    input[type="range"]::-webkit-slider-thumb {
      forced-color-adjust: none;
      background: ButtonText;
    }

    input[type="range"]::-moz-range-track,
    input[type="range"]::-moz-range-thumb {
      forced-color-adjust: none;
      background: ButtonText;
    }
  }

  input[type="range"]:focus-visible {
    border-radius: var(--radius);
    outline-offset: 0;
  }

  /* Fields to type in, the terms beside plain names, and what is small beside a picture. */
  input[type="text"],
  input[type="number"],
  select,
  textarea {
    min-height: var(--control);
    padding: 0 var(--space);
    border: 1px solid transparent;
    border-bottom-color: var(--edge);
    border-radius: 0;
    background: transparent;
    color: var(--ink);
    font: var(--medium) var(--mono);
  }

  /* Without its little arrows, which leave no room for a number; the arrow keys still count. */
  input[type="number"] {
    appearance: textfield;
  }

  input[type="number"]::-webkit-inner-spin-button {
    display: none;
  }

  /* One arrow in every browser, of two triangles: some would draw a box of their own around theirs. */
  select {
    --arrow: 0.3125em;
    max-width: 100%;
    appearance: none;
    padding-right: 1.5em;
    background-image:
      linear-gradient(45deg, transparent 50%, currentcolor 0), linear-gradient(-45deg, transparent 50%, currentcolor 0);
    background-position:
      right calc(0.25em + var(--arrow)) top 55%,
      right 0.25em top 55%;
    background-repeat: no-repeat;
    background-size: var(--arrow) var(--arrow);
  }

  /* Forced colours leave no background. */
  @media (forced-colors: active) {
    select {
      appearance: auto;
      padding-right: 0;
    }
  }

  select option {
    background: var(--paper);
  }

  input[type="checkbox"] {
    width: calc(1.125 * var(--mg-rem));
    height: calc(1.125 * var(--mg-rem));
    margin: 0;
    accent-color: var(--accent);
  }

  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }

  .term {
    color: var(--muted);
  }

  .hint {
    color: var(--muted);
    font-size: var(--small);
  }

  /* A label that looks like a button, around the input for a file that it hides. */
  .pick {
    position: relative;
    display: inline-grid;
    place-items: center;
    min-height: var(--control);
    padding: 0 calc(1.75 * var(--space));
    border: 1px solid var(--hairline);
    border-radius: var(--radius);
    font-size: var(--medium);
    cursor: pointer;
  }

  .pick:hover {
    border-color: var(--edge);
  }

  .pick:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .pick input {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: inherit;
  }

  /* Pictures: a heading with its plain name first, the picture, and a line that tells what is under the pointer. */
  h3 {
    margin: 0 0 calc(1.5 * var(--space));
    font-size: var(--medium);
    font-weight: 400;
  }

  figure {
    margin: 0;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  /* Pictures run from left to right, as their axes do, and so do letters one after the other, and figures, whatever the
     direction of the words around them. */
  figure,
  dd,
  output,
  .bars,
  .cumulative,
  .graph,
  .letters,
  .numbers,
  .scale {
    direction: ltr;
  }

  /* Controls, or a heading and its controls, side by side. */
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space) calc(1.5 * var(--space));
  }

  figcaption,
  .small {
    color: var(--muted);
    font: calc(0.75 * var(--mg-rem)) / 1.4 var(--mono);
  }

  .told {
    min-height: 1.5em;
    margin: var(--space) 0 0;
    color: var(--muted);
    font: var(--small) / 1.5 var(--mono);
    font-variant-numeric: tabular-nums;
  }

  .told b {
    color: var(--ink);
    font-weight: 400;
  }

  /* On a narrow page they take two lines, now and then: room for both, so that nothing jumps. */
  @container (max-width: 640px) {
    .told {
      min-height: 3em;
    }
  }

  .note {
    max-width: calc(34 * var(--mg-rem));
    margin: calc(1.5 * var(--space)) 0 0;
    color: var(--muted);
    font-size: var(--small);
  }

  /* A table of numbers as a picture, one square each: see matrix.js. */
  .matrix {
    position: relative;
    outline: 1px solid var(--hairline);
  }

  .matrix .picture {
    position: relative;
    height: 100%;
  }

  .matrix canvas {
    display: block;
    width: 100%;
    height: 100%;
    image-rendering: pixelated;
    touch-action: pan-y;
  }

  .matrix .cursor {
    position: absolute;
    outline: 2px solid var(--ink);
    pointer-events: none;
  }

  /* Which colour stands for which number: see scale.js. */
  .scale {
    display: flex;
    align-items: center;
    gap: var(--space);
    color: var(--muted);
    font: calc(0.75 * var(--mg-rem)) / 1.4 var(--mono);
    font-variant-numeric: tabular-nums;
  }

  .scale i {
    forced-color-adjust: none;
    width: calc(6 * var(--mg-rem));
    height: calc(0.5 * var(--mg-rem));
    outline: 1px solid var(--hairline);
    background: linear-gradient(to right, var(--below), var(--paper), var(--above));
  }

  .scale .unsigned {
    background: linear-gradient(to right, var(--paper), var(--above));
  }

  summary {
    width: fit-content;
    cursor: pointer;
  }

  /* A name on a line of its own: a long one is written smaller, so that it stays in its column. */
  .fit {
    font-size: min(var(--size, var(--mg-rem)), 100cqi / (var(--letters) * 0.61));
  }

  .known {
    color: var(--muted);
  }

  .known .mark {
    font-size: 0.75em;
  }

  @media print {
    .view {
      break-inside: avoid;
    }
  }
`;
