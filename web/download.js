/** Files for the reader: their names tell the list and the step. */

/** @import { LossHistory } from "./history.js" */
/** @import { State } from "./state.js" */

/**
 * @param {Readonly<State>} state
 * @param {string} ending
 */
export function fileName({ made, step }, ending) {
  return `microgpt-${made?.list ?? "names"}-${step}.${ending}`;
}

/**
 * The losses of a run: a row for each number of steps done, with the loss on what was learned next, and now and then the
 * loss on the names held out.
 * @param {LossHistory} history
 */
export function csvOf({ steps, raw, heldOut }) {
  const rows = steps.map((step) => [step, raw[step] ?? "", heldOut[step] ?? ""]);
  const known = rows.filter(([, ...losses]) => losses.some((loss) => loss !== ""));
  return [["step", "loss", "held_out"], ...known].map((row) => `${row.join(",")}\r\n`).join("");
}

/**
 * @param {string} name
 * @param {BlobPart} content
 */
export function download(name, content) {
  const address = URL.createObjectURL(new Blob([content]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it once this turn is over.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
