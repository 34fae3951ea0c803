/** What the reader has changed of the model, in words: the last change, and how many more there are. */

import { matrixName } from "./matrix-names.js";

/** @import { Edit } from "../../model/edits.js" */
/** @import { State } from "../../model/state.js" */
/** @import { Words } from "../../words/words.js" */

/** @param {Words} t @param {Readonly<State>} state with at least one change */
export function editsInWords(t, { edits, model }) {
  const change = inWords(t, edits[edits.length - 1], (model?.config.nLayer ?? 1) > 1);
  const count = edits.length - 1;
  return count ? t("edit.changes", { change, count }) : t("edit.changed", { change });
}

/** @param {Words} t @param {Edit} edit @param {boolean} isDeep there are several layers */
function inWords(t, edit, isDeep) {
  if (edit.part === "weight") {
    const { name, row, column, value } = edit;
    return t("edit.weight", { matrix: matrixName(t, name), row, column, value: t.number(value) });
  }
  const part = partName(t, edit);
  return t("edit.off", { part: isDeep ? t("edit.in-layer", { part, layer: edit.layer }) : part });
}

/** @param {Words} t @param {Exclude<Edit, { part: "weight" }>} edit */
export function partName(t, edit) {
  if (edit.part === "head") return t("attention.head", { head: edit.head });
  return edit.part === "mlp" ? t("edit.mlp") : t("edit.neuron", { neuron: edit.neuron });
}
