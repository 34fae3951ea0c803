/** The slider that leads along a run: to an earlier step, or back to the latest. */

import { html } from "lit";
import { live } from "lit/directives/live.js";
import { MAX_COUNT } from "../../model/snapshots.js";
import { shownStep } from "../../model/state.js";

/** @import { Store } from "../../model/state.js" */
/** @import { Words } from "../../words/words.js" */

/**
 * @param {Words} t
 * @param {Store} store
 * @param {object} how
 * @param {string} how.inWords which step it stands at
 * @param {string} [how.kind] its class
 * @param {(event: PointerEvent) => void} [how.onPointer]
 * @param {() => void} [how.onLeave]
 */
export function stepSlider(t, store, { inWords, kind = "", onPointer, onLeave }) {
  const { step: latest, numSteps } = store.state;
  const onInput = (/** @type {Event & { target: HTMLInputElement }} */ { target }) => {
    const chosen = target.valueAsNumber;
    store.stepViewed(chosen);
    // Beyond the latest step there is nothing to show: the knob stays there.
    if (chosen > latest) target.value = String(latest);
  };
  return html`
    <input
      type="range" class=${kind} min="0" max=${numSteps} step=${Math.ceil(numSteps / MAX_COUNT)}
      ?disabled=${latest === 0} aria-label=${t("train.moment")} aria-valuetext=${inWords}
      .value=${live(String(shownStep(store.state).step))}
      @input=${onInput} @pointermove=${onPointer} @pointerleave=${onLeave}
    >
  `;
}
