/** Keys that work anywhere on the page: space trains and pauses, the right arrow takes one step. */

/** Controls that use these keys themselves. */
const USES_SPACE = "button, input, select, textarea, summary, a[href], [contenteditable]";
const USES_ARROWS = "input, select, textarea, [contenteditable], [role=application], [role=region]";

/** @param {Pick<import("../model/trainer.js").Trainer, "toggle" | "step">} trainer */
export function listenForKeys(trainer) {
  document.addEventListener("keydown", (event) => {
    // A view that has made use of the key says so.
    if (event.defaultPrevented) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === " " && !isOn(event, USES_SPACE)) {
      event.preventDefault();
      if (!event.repeat) trainer.toggle();
    }
    if (event.key === "ArrowRight" && !isOn(event, USES_ARROWS)) {
      event.preventDefault();
      trainer.step();
    }
  });
}

/** @param {Event} event @param {string} selector */
function isOn(event, selector) {
  const [target] = event.composedPath();
  return target instanceof Element && target.matches(selector);
}
