/** Keys that work anywhere on the page, where no control uses them: space trains and pauses, the right arrow takes one step. */

import { isUsed } from "../element/keys.js";

/** @param {Pick<import("../model/trainer.js").Trainer, "toggle" | "step">} trainer */
export function listenForKeys(trainer) {
  document.addEventListener("keydown", (event) => {
    if (isUsed(event) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === " ") {
      event.preventDefault();
      if (!event.repeat) trainer.toggle();
    }
    if (event.key === "ArrowRight") {
      event.preventDefault();
      trainer.step();
    }
  });
}
