/**
 * What an element stands on, light or dark: for pages that are dark by a class of their own and declare no colour scheme. Where
 * one is declared it is inherited, and nothing has to be found out.
 */

import { resolved } from "../views/parts/colours.js";

/** The luminance of a grey halfway between black and white to the eye: CIE lightness 50. */
const MIDDLE = 0.184;

/** What shines through is not seen below this share. */
const OPAQUE = 0.01;

/** @param {Element} element @returns {"light" | "dark" | "inherited"} */
export function schemeBehind(element) {
  if (getComputedStyle(element).colorScheme !== "normal") return "inherited";
  const seen = [0, 0, 0];
  let through = 1;
  for (const background of backgroundsBehind(element)) {
    const { rgb, alpha } = resolved(/** @type {ShadowRoot} */ (element.shadowRoot), background);
    for (const i of seen.keys()) seen[i] += through * alpha * rgb[i];
    through *= 1 - alpha;
    if (through < OPAQUE) break;
  }
  return luminanceOf(seen) < MIDDLE ? "dark" : "light";
}

/**
 * From the element outwards, through shadow roots, and out of an iframe whose page can be accessed; the browser's own comes last.
 * @param {Element} element
 */
function* backgroundsBehind(element) {
  /** @type {Element | null} */
  let place = element;
  while (place) {
    yield getComputedStyle(place).backgroundColor;
    place =
      place.assignedSlot ??
      place.parentElement ??
      /** @type {ShadowRoot} */ (place.getRootNode()).host ??
      place.ownerDocument.defaultView?.frameElement;
  }
  yield "Canvas";
}

/** As WCAG defines it. @param {number[]} rgb 0 to 255 */
function luminanceOf(rgb) {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * What the document says of itself, even where an image or a form in it has that name: `document.body` would be the image. MooTools
 * puts a class of its own in the place of `Document`, so the getter is looked for in what the document is made of.
 * @template {keyof Document} K
 * @param {K} name
 * @returns {Document[K]}
 */
export function ofDocument(name) {
  let kind = document;
  let getter;
  while (!getter) {
    kind = Object.getPrototypeOf(kind);
    getter = Object.getOwnPropertyDescriptor(kind, name)?.get;
  }
  return getter.call(document);
}

/**
 * A page becomes dark by an attribute of its root, or somewhere in it, which changes the colour that is inherited; and its
 * background may take its time.
 * @param {Element} element
 * @param {() => void} onChange
 * @returns {() => void} ends it
 */
export function watchSurroundings(element, onChange) {
  const probe = document.createElement("i");
  probe.className = "inherits";
  probe.addEventListener("transitionrun", onChange);
  element.shadowRoot?.append(probe);
  const attributes = new MutationObserver(onChange);
  for (const place of [ofDocument("documentElement"), ofDocument("body")])
    if (place) attributes.observe(place, { attributes: true });
  document.addEventListener("transitionend", onChange);
  return () => {
    probe.remove();
    attributes.disconnect();
    document.removeEventListener("transitionend", onChange);
  };
}
