/**
 * The colours of an element, for what is drawn on a canvas: it knows no custom properties, so they are resolved here, and again
 * when they change.
 */

/** Shades of a scale. */
const SHADES = 256;

/** @typedef {{ rgb: [number, number, number], alpha: number }} Colour red, green and blue from 0 to 255, opacity from 0 to 1 */

/** What is known of each element's colours. @type {WeakMap<Element, Map<string, any>>} */
const known = new WeakMap();

/** Where an element's custom properties are. @param {Element} host */
const frameOf = (host) => /** @type {Element} */ (host.shadowRoot?.querySelector(".frame"));

/** To be called when the colours of an element have changed. @param {Element} host */
export const forgetColours = (host) => known.delete(host);

/** The same map for as long as the colours stay. @param {Element} host @returns {Map<string, any>} */
export function coloursOf(host) {
  const all = known.get(host) ?? new Map();
  known.set(host, all);
  return all;
}

/**
 * @template T
 * @param {Element} host
 * @param {string} name
 * @param {() => T} make
 * @returns {T}
 */
function remembered(host, name, make) {
  const all = coloursOf(host);
  if (!all.has(name)) all.set(name, make());
  return all.get(name);
}

/** @param {Element} host @param {string} name of a custom property, without its dashes */
const colour = (host, name) => remembered(host, name, () => resolved(frameOf(host), `var(--${name})`));

/**
 * Mixed with itself, any colour, however it is written, comes back as shares of red, green, blue and, if it is not all, opacity.
 * @param {Element | ShadowRoot} place where it is written
 * @param {string} written
 */
export function resolved(place, written) {
  const probe = place.appendChild(document.createElement("i"));
  probe.style.cssText = `forced-color-adjust: none; color: color-mix(in srgb, ${written}, ${written})`;
  const [red, green, blue, alpha = 1] =
    getComputedStyle(probe)
      .color.match(/[\d.]+(e-\d+)?/g)
      ?.map(Number) ?? [];
  probe.remove();
  return /** @type {Colour} */ ({ rgb: [red, green, blue].map((part) => Math.round(part * 255)), alpha });
}

/** The font family of numbers, which a canvas must be told. @param {Element} host the element in which it is drawn @returns {string} */
export const monospaceOf = (host) =>
  remembered(host, "mono", () => getComputedStyle(frameOf(host)).getPropertyValue("--mono"));

/**
 * @param {Element} host the element in which it is drawn
 * @param {string} name of a custom property, without its dashes
 */
export function cssColour(host, name) {
  const { rgb, alpha } = colour(host, name);
  return `rgb(${rgb.join(" ")} / ${alpha})`;
}

/**
 * Below zero blue, above orange, zero as paper: 256 shades, each the four bytes that a canvas wants, in one number. The same
 * array for as long as the colours stay.
 * @param {Element} host the element in which it is drawn
 */
export function signedScale(host) {
  return remembered(host, "signed", () => {
    const [start, middle, end] = ["below", "paper", "above"].map((name) => colour(host, name));
    const bytes = new Uint8ClampedArray(4 * SHADES);
    for (let shade = 0; shade < SHADES; shade++) {
      const along = (2 * shade) / (SHADES - 1) - 1;
      const { rgb, alpha } = along < 0 ? start : end;
      const mixed = middle.rgb.map((part, i) => part + (rgb[i] - part) * alpha * Math.abs(along));
      bytes.set([...mixed, 255], 4 * shade);
    }
    return new Uint32Array(bytes.buffer);
  });
}

/**
 * @param {number} value
 * @param {number} max what has the strongest colour, and anything beyond it
 * @returns {number} its shade in a scale
 */
export function shadeOf(value, max) {
  const along = Math.max(-1, Math.min(1, value / max || 0));
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
