/**
 * Changes by hand: parts of a model that are off, and weights that are set. They are applied to a copy of its parameters, so the
 * model can be looked at with them and is afterwards as it was. What is where in the copy is the engine's to say: see layoutOf.
 *
 * A part is off once the projection that brings it into the residual stream is zero. Attention adds wo y, where y (E) is its heads'
 * outputs one after the other: wo y is the sum over the heads h of wo[:, h] y[h], with the columns of wo that belong to h. So with
 * those columns at zero nothing of h is added, whatever it attends to. An MLP adds fc2 relu(fc1 x), the sum over its neurons n of
 * fc2[:, n] relu(fc1 x)[n]: without column n of fc2 neuron n is off, without all of them the MLP.
 */

/** @import { MicroGPT } from "../../wasm/microgpt.js" */
/** @import { Reals } from "../../wasm/microgpt.d.ts" */

/** A weight can be set to as much above or below zero: some ten times what training makes. */
export const MAX_WEIGHT = 4;

/** @typedef {{ name: string, row: number, column: number }} Weight */

/**
 * @typedef {{ part: "head", layer: number, head: number } | { part: "mlp", layer: number } |
 *   { part: "neuron", layer: number, neuron: number } | Weight & { part: "weight", value: number }} Edit
 */

/** A matrix, and where each of its numbers stands in a snapshot. @typedef {{ name: string, shape: number[], at: Reals }} Place */

/** @param {Edit} edit @returns {string} what it changes, whatever it is changed to */
function targetOf(edit) {
  const { part, layer, head, neuron, name, row, column } = /** @type {any} */ (edit);
  return [part, layer, head, neuron, name, row, column].join();
}

/** @param {readonly Edit[]} edits @param {Edit} edit @returns {Edit | undefined} the one that changes the same */
export const editLike = (edits, edit) => edits.find((other) => targetOf(other) === targetOf(edit));

/** @param {readonly Edit[]} edits @param {Edit} edit @returns {Edit[]} all but the one that changes the same */
export const withoutEdit = (edits, edit) => edits.filter((other) => targetOf(other) !== targetOf(edit));

/** @param {readonly Edit[]} edits @param {Edit} edit */
export const withEdit = (edits, edit) => [...withoutEdit(edits, edit), edit];

/**
 * Where the parameters stand in a model's snapshots: each number is set to its own index, and all are read. As float32 such numbers
 * are exact up to 2^24; the engine's memory holds fewer parameters.
 * @param {MicroGPT} model as it was afterwards
 * @returns {Place[]}
 */
export function layoutOf(model) {
  const parameters = model.snapshot();
  model.restore(parameters.map((_, i) => i));
  try {
    return model.parameters().map(({ name, shape, data }) => ({ name, shape, at: data }));
  } finally {
    model.restore(parameters);
  }
}

/**
 * @param {Reals} parameters a snapshot
 * @param {Place[]} layout
 * @param {number} nHead
 * @param {readonly Edit[]} edits in their order: of two that change the same number the later one counts
 * @returns {Reals} a copy with the edits
 */
export function edited(parameters, layout, nHead, edits) {
  const copy = parameters.slice();
  for (const edit of edits) {
    const { name, rows, columns, value } = blockOf(edit, layout, nHead);
    const { shape, at } = placeOf(layout, name);
    for (let row = rows[0]; row < rows[1]; row++)
      for (let column = columns[0]; column < columns[1]; column++) copy[at[row * shape[1] + column]] = value;
  }
  return copy;
}

/** @param {Place[]} layout @param {string} name */
const placeOf = (layout, name) => /** @type {Place} */ (layout.find((place) => place.name === name));

/**
 * The numbers that an edit sets: from a row or column, up to another.
 * @param {Edit} edit
 * @param {Place[]} layout
 * @param {number} nHead
 */
function blockOf(edit, layout, nHead) {
  if (edit.part === "weight") {
    const { name, row, column, value } = edit;
    return { name, rows: [row, row + 1], columns: [column, column + 1], value };
  }
  const { part, layer } = edit;
  const name = `layer${layer}.${part === "head" ? "attn_wo" : "mlp_fc2"}`;
  const [outputs, inputs] = placeOf(layout, name).shape;
  // The inputs are divided among the heads, each is a neuron, or all are the MLP's.
  const width = part === "head" ? inputs / nHead : part === "neuron" ? 1 : inputs;
  const from = width * (part === "head" ? edit.head : part === "neuron" ? edit.neuron : 0);
  return { name, rows: [0, outputs], columns: [from, from + width], value: 0 };
}
