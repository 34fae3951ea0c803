/** How elements tell what the reader did: an event that crosses their borders. */

/**
 * @param {EventTarget} element
 * @param {string} type
 * @param {unknown} [detail]
 */
export function tell(element, type, detail) {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
