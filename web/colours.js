/**
 * The page's colours for what is drawn on a canvas: it knows no custom properties, so they are resolved here, and again
 * when the theme changes. An element in somebody else's page has colours of its own, and all that is drawn inside it.
 */

/** Shades of a scale. */
const SHADES = 256;

/** @typedef {[number, number, number]} Colour red, green and blue, 0 to 255 */

/** @type {Set<() => void>} */
const listeners = new Set();

/** What is known of the document's colours, and of those of each element with its own. */
let scopes = /** @type {WeakMap<Element, Map<string, any>>} */ (new WeakMap());

/** Elements with colours of their own. @type {WeakSet<Element>} */
const owners = new WeakSet();

export function forgetColours() {
  scopes = new WeakMap();
  for (const listener of listeners) listener();
}

if (globalThis.document) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", forgetColours);
  new MutationObserver(forgetColours).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}

/** @param {Element} element inside of it, its own custom properties count */
export function hasOwnColours(element) {
  owners.add(element);
}

/**
 * @param {Element} element
 * @returns {Element} the nearest around it with colours of its own
 */
function scopeOf(element) {
  const { host } = /** @type {ShadowRoot} */ (element.getRootNode());
  if (!host) return document.documentElement;
  return owners.has(host) ? host : scopeOf(host);
}

/**
 * @template T
 * @param {Element} scope
 * @param {string} name
 * @param {() => T} make
 * @returns {T}
 */
function known(scope, name, make) {
  const all = scopes.get(scope) ?? new Map();
  scopes.set(scope, all);
  if (!all.has(name)) all.set(name, make());
  return all.get(name);
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
 * Mixed with itself: so any colour, however it is written, comes back as shares of red, green and blue.
 * @param {Element} scope
 * @param {string} name of a custom property, without its dashes
 */
function colour(scope, name) {
  return known(scope, name, () => {
    const probe = (scope.shadowRoot ?? document.body).appendChild(document.createElement("i"));
    probe.style.color = `color-mix(in srgb, var(--${name}), var(--${name}))`;
    const parts = getComputedStyle(probe).color.match(/[\d.]+(e-\d+)?/g) ?? [];
    probe.remove();
    return /** @type {Colour} */ (parts.slice(0, 3).map((part) => Math.round(Number(part) * 255)));
  });
}

/**
 * @param {Element} element where it is drawn
 * @param {string} name of a custom property, without its dashes
 */
export const cssColour = (element, name) => `rgb(${colour(scopeOf(element), name).join(" ")})`;

/**
 * The shades from one colour through paper to another: 256 of them, each the four bytes that a canvas wants, in one.
 * @param {Element} scope
 */
function scale(scope) {
  const [start, middle, end] = ["below", "paper", "above"].map((name) => colour(scope, name));
  const bytes = new Uint8ClampedArray(4 * SHADES);
  for (let shade = 0; shade < SHADES; shade++) {
    const along = (2 * shade) / (SHADES - 1) - 1;
    const towards = along < 0 ? start : end;
    const mixed = middle.map((part, i) => part + (towards[i] - part) * Math.abs(along));
    bytes.set([...mixed, 255], 4 * shade);
  }
  return new Uint32Array(bytes.buffer);
}

/** Below zero blue, above orange, zero as paper. @param {Element} element where it is drawn */
export function signedScale(element) {
  const scope = scopeOf(element);
  return known(scope, "signed", () => scale(scope));
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
