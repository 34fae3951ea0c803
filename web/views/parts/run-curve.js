/** A small curve of something along a run, which also a screen reader is told in words. */

import { css, html, svg } from "lit";

/** Its size, in units of its picture. */
const WIDTH = 300;
const HEIGHT = 60;

export const runCurveStyles = css`
  .curve {
    direction: ltr;
    max-width: calc(24 * var(--mg-rem));
  }

  .curve div {
    position: relative;
  }

  .curve svg {
    display: block;
    width: 100%;
    height: calc(4 * var(--mg-rem));
    overflow: visible;
  }

  polyline {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  line {
    stroke: var(--hairline);
    vector-effect: non-scaling-stroke;
  }
`;

/**
 * @param {string} caption
 * @param {{ along: number, down: number }[]} points from 0 to 1
 * @param {unknown} [over] what lies over it
 */
export const runCurve = (caption, points, over) => html`
  <figure class="curve">
    <figcaption>${caption}</figcaption>
    <div>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
        ${[0, HEIGHT].map((y) => svg`<line y1=${y} x2=${WIDTH} y2=${y} />`)}
        ${svg`<polyline points=${points.map(({ along, down }) => `${(along * WIDTH).toFixed(1)},${(down * HEIGHT).toFixed(1)}`).join(" ")} />`}
      </svg>
      ${over}
    </div>
  </figure>
`;
