/**
 * Keys that a control uses itself: what is typed into a field, the arrows on a slider. They end at the element, so that the
 * shortcuts of the page around it, such as those of slides, do not act as well. Escape and Tab are always the page's, too.
 */

/** @type {{ controls: string, keys: RegExp }[]} */
const USES = [
  { controls: "input, select, textarea, [contenteditable]", keys: /^(?!Escape$|Tab$)/ },
  { controls: "button, summary, a[href]", keys: /^( |Enter)$/ },
  { controls: "[role=application], [role=region]", keys: /^(Arrow.*|Home|End|PageUp|PageDown)$/ },
];

/** @param {KeyboardEvent} event @returns {boolean} whether the control that it came to uses it, or a view has done so */
function isUsed(event) {
  const [target] = event.composedPath();
  const { key, altKey, ctrlKey, metaKey } = event;
  // Ctrl and Alt together are AltGr, which types.
  const isShortcut = metaKey || (ctrlKey && !altKey);
  if (event.defaultPrevented) return true;
  return (
    target instanceof Element &&
    !isShortcut &&
    USES.some(({ controls, keys }) => target.matches(controls) && keys.test(key))
  );
}

/** Ends the events of used keys at one element. */
export class OwnKeys {
  /** Keys that are down and were used: their keyup ends here, too. @type {Set<string>} */
  #down = new Set();

  end = (/** @type {KeyboardEvent} */ event) => {
    const { type, code } = event;
    if (type === "keydown") this.#down[isUsed(event) ? "add" : "delete"](code);
    if (this.#down.has(code)) event.stopPropagation();
    if (type === "keyup") this.#down.delete(code);
  };
}
