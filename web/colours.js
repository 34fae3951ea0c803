/**
 * The page's colours for what is drawn on a canvas: it knows no custom properties, so they are resolved here, and again
 * when the theme changes.
 */

/** Shades of a scale. */
const SHADES = 256;

/** @typedef {[number, number, number]} Colour red, green and blue, 0 to 255 */

/** @type {Set<() => void>} */
const listeners = new Set();

/** @type {Map<string, Colour>} */
const known = new Map();

/** @type {Map<string, Uint32Array>} */
const scales = new Map();

function forget() {
  known.clear();
  scales.clear();
  for (const listener of listeners) listener();
}

if (globalThis.document) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", forget);
  new MutationObserver(forget).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}

/**
 * @param {() => void} listener called when the colours have changed
 * @returns {() => void} ends it
 */
export function onColours(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * @param {string} name of a custom property, without its dashes
 * @returns {Colour}
 */
function colour(name) {
  const at = known.get(name);
  if (at) return at;
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = `var(--${name})`;
  const [red, green, blue] =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  probe.remove();
  known.set(name, [red, green, blue]);
  return [red, green, blue];
}

/** @param {string} name */
export const cssColour = (name) => `rgb(${colour(name).join(" ")})`;

/**
 * The shades from one colour through paper to another: 256 of them, each the four bytes that a canvas wants, in one.
 * @param {string} from
 * @param {string} to
 */
function scale(from, to) {
  const [start, middle, end] = [colour(from), colour("paper"), colour(to)];
  const bytes = new Uint8ClampedArray(4 * SHADES);
  for (let shade = 0; shade < SHADES; shade++) {
    const along = (2 * shade) / (SHADES - 1) - 1;
    const towards = along < 0 ? start : end;
    const mixed = middle.map((part, i) => part + (towards[i] - part) * Math.abs(along));
    bytes.set([...mixed, 255], 4 * shade);
  }
  return new Uint32Array(bytes.buffer);
}

/** Below zero blue, above orange, zero as paper. */
export function signedScale() {
  if (!scales.has("signed")) scales.set("signed", scale("below", "above"));
  return /** @type {Uint32Array} */ (scales.get("signed"));
}

/**
 * @param {number} value
 * @param {number} most what has the strongest colour, and anything beyond it
 * @returns {number} its shade in a scale
 */
export function shadeOf(value, most) {
  const along = Math.max(-1, Math.min(1, value / most || 0));
  return Math.round(((along + 1) / 2) * (SHADES - 1));
}

/**
 * A round number a little above the usual size of some numbers: the end of their scale. Round, so that it stays while
 * they change.
 * @param {Iterable<ArrayLike<number>>} arrays
 */
export function roundScale(arrays) {
  let sum = 0;
  let count = 0;
  for (const array of arrays) {
    for (let i = 0; i < array.length; i++) sum += array[i] * array[i];
    count += array.length;
  }
  const usual = 2.5 * Math.sqrt(sum / count);
  if (!(usual > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(usual));
  const step = [1, 2, 5, 10].find((step) => step * power >= usual) ?? 10;
  return step * power;
}
