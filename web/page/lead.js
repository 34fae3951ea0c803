/** The first words of the page that follow the model: how large it is, and what it does now. */

import { BUILT_IN as t } from "../words/words.js";

/** @import { State, Store } from "../model/state.js" */

/** @param {Store} store @param {{ size: HTMLElement, doing: HTMLElement }} places */
export function startLead(store, { size, doing }) {
  store.follow(
    ({ model }) => model?.numParams,
    (count) => {
      if (count !== undefined) size.textContent = t.count(count);
    },
  );
  store.follow(doingNow, (sentence) => {
    doing.textContent = sentence;
  });
}

/** @param {Readonly<State>} state */
function doingNow({ model, shared, training, step }) {
  if (!model) return "";
  if (shared) return t("lead.shared");
  if (training) return t("lead.training");
  return step > 0 ? t("lead.trained", { count: step }) : t("lead.waiting");
}
