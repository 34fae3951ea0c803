/**
 * What the first section would tell, while it is off screen: that training rests, or goes on, or that the page shows an
 * earlier step; each with its way on.
 */

import { html, nothing, render } from "lit";
import { ENGLISH as t } from "../words/words.js";

/** @import { Session } from "../element/session.js" */

/** @param {Session} session @param {HTMLElement} place */
export function startFloatingStatus(session, place) {
  const { store } = session;
  store.subscribe(() => render(floatingStatus(session), place));
}

/** @param {Session} session */
function floatingStatus(session) {
  const { store, trainer } = session;
  const { visible, training, offScreen, viewedStep, step, history } = store.state;
  if (visible.train !== false) return nothing;
  if (training && offScreen === "scrolled")
    return line(t("floating.off-screen"), t("floating.back"), () => session.reveal("train"));
  if (viewedStep !== null)
    return line(t("floating.viewing", { step: viewedStep }), t("train.latest"), () => store.stepViewed(null));
  if (!training) return nothing;
  return line(t("floating.training", { step, loss: t.loss(history.smoothed) }), t("train.pause"), () => {
    // The button is going to vanish: the train button takes the focus.
    session.focusControls();
    trainer.pause();
  });
}

/** @param {string} text @param {string} way @param {() => void} act */
const line = (text, way, act) => html`<p>${text} <button @click=${act}>${way}</button></p>`;
