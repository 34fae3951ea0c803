/**
 * The time bar, at the edge of the window while the training section is off screen: at which step the model is shown, in every
 * section, and the way to another; or that training rests.
 */

import { html, nothing, render } from "lit";
import { canTrain, shownStep } from "../model/state.js";
import { stepSlider } from "../views/parts/step-slider.js";
import { BUILT_IN as t } from "../words/words.js";

/** @import { Session } from "../element/session.js" */

/** @param {Session} session @param {HTMLElement} place */
export function startTimeBar(session, place) {
  session.store.subscribe(() => render(timeBar(session), place));
}

/** @param {Session} session */
function timeBar(session) {
  const { store, trainer } = session;
  const { state } = store;
  const { visible, training, offScreen, step: latest, numSteps, viewedStep, edits } = state;
  if (visible.train !== false || !state.model) return nothing;
  if (training && offScreen === "scrolled")
    return html`<p>${t("time.off-screen")} <button @click=${() => session.reveal("train")}>${t("time.back")}</button></p>`;
  const { step, loss } = shownStep(state);
  // The loss is that of the model as it was trained.
  const figures =
    edits.length > 0 ? t("time.changed", { step, numSteps }) : t("time.step", { step, numSteps, loss: t.loss(loss) });
  return html`
    <p>
      <button ?hidden=${!canTrain(state) || latest >= numSteps} @click=${() => trainer.toggle()}>
        ${t(training ? "train.pause" : "train.train")}
      </button>
      ${stepSlider(t, store, { inWords: figures })}
      <span class="figures">${figures}</span>
      <button class="latest" ?hidden=${viewedStep === null} @click=${() => store.stepViewed(null)}>${t("train.latest")}</button>
    </p>
  `;
}
