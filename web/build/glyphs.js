/**
 * Letters of one stroke width, for pen.js: the letters of the default list, digits, and what the sentences of preview.js need.
 * A glyph is a path on a grid: baseline at 0, small letters 7 high, capitals and digits 10, ascenders 10.5, descenders down to -3.5.
 * `m` begins a stroke, `l` draws a line, `c` a cubic Bézier; `h` and `v` a quarter of an ellipse, which leaves in the horizontal or
 * in the vertical. All are absolute, and as wide as their rightmost point.
 */

/** The round part of a, b, d, g, p, q; and o. */
const BOWL = "m3 7 h6 3.5 v3 0 h0 3.5 v3 7";

/** The width of a space. */
export const SPACE = 1.6;

/** @type {Record<string, string>} */
export const GLYPHS = {
  a: `${BOWL} m6 7 l6 0`,
  b: `${BOWL} m0 10.5 l0 0`,
  c: "m5.3 5.8 v3.1 7 h0 3.5 v3.1 0 h5.3 1.2",
  d: `${BOWL} m6 10.5 l6 0`,
  e: "m0 3.7 l5.9 3.7 v3 7 h0 3.5 v3.1 0 h5.5 1.3",
  f: "m4 10.5 h1.5 8.2 l1.5 0 m0 7 l3.8 7",
  g: `${BOWL} m6 7 l6 -0.7 v3 -3.5 h0.5 -2.4`,
  h: "m0 10.5 l0 0 m0 4 v2.8 7 h5.4 4.2 l5.4 0",
  i: "m0 7 l0 0 m0 10 l0 10",
  j: "m1.3 7 l1.3 -1.5 v-0.7 -3.5 m1.3 10 l1.3 10",
  k: "m0 10.5 l0 0 m5 7 l0 2.7 m1.9 4.2 l5.3 0",
  l: "m0 10.5 l0 0",
  m: "m0 7 l0 0 m0 4.2 v2.4 7 h4.7 4.4 l4.7 0 m4.7 4.2 v7.1 7 h9.4 4.4 l9.4 0",
  n: "m0 7 l0 0 m0 4 v2.8 7 h5.4 4.2 l5.4 0",
  o: BOWL,
  p: `${BOWL} m0 7 l0 -3.5`,
  q: `${BOWL} m6 7 l6 -3.5`,
  r: "m0 7 l0 0 m0 4 v3.2 7",
  s: "m4.6 5.9 v2.5 7 h0.2 5.3 v2.5 3.6 h4.9 1.8 v2.5 0 h0 1.2",
  t: "m1.5 9.6 l1.5 1.9 v3.4 0 l3.9 0 m0 7 l3.7 7",
  u: "m0 7 l0 2.8 v2.6 0 h5.4 3 m5.4 7 l5.4 0",
  v: "m0 7 l2.8 0 l5.6 7",
  w: "m0 7 l2.2 0 l4.4 7 l6.6 0 l8.8 7",
  x: "m0.1 7 l5.3 0 m5.2 7 l0 0",
  y: "m0 7 l2.8 0 m5.6 7 l1.4 -3.5",
  z: "m0.2 7 l5 7 l0 0 l5.2 0",
  0: "m3 10 h6 5 v3 0 h0 5 v3 10",
  1: "m0 8.2 l2.4 10 l2.4 0",
  2: "m0.2 7.5 v2.9 10 h5.6 7.3 c5.6 5 3 3.4 0 0 l5.8 0",
  3: "m0.4 8.3 v2.8 10 h5.2 7.6 v2.6 5.4 h5.6 2.7 v2.8 0 h0 1.8",
  4: "m4.5 0 l4.5 10 l0 2.8 l6 2.8",
  5: "m5.2 10 l1 10 l0.5 5.5 c1.4 6.2 2.1 6.3 2.8 6.3 h5.8 3.2 v2.7 0 h0 1.7",
  6: "m4.6 10 c2 8 0 5.8 0 3.2 m3 6.3 h6 3.15 v3 0 h0 3.15 v3 6.3",
  7: "m0 10 l5.8 10 l1.8 0",
  8: "m3 10 h5.4 7.7 v3 5.4 h0.6 7.7 v3 10 m3 5.4 h6 2.7 v3 0 h0 2.7 v3 5.4",
  9: "m1.4 0 c4 2 6 4.2 6 6.8 m3 10 h6 6.85 v3 3.7 h0 6.85 v3 10",
  C: "m7.5 8.1 v4.6 10 h0 5 v4.6 0 h7.5 1.9",
  G: "m7.6 8.1 v4.7 10 h0 5 v4.7 0 h8 3 l8 4.6 l5 4.6",
  P: "m0 0 l0 10 l3.4 10 h6.2 7.3 v3.4 4.6 l0 4.6",
  T: "m0 10 l7 10 m3.5 10 l3.5 0",
  ".": "m0.2 0 l0.2 0",
  ",": "m0.4 0.1 l-0.3 -1.7",
};
