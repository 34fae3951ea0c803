/** What settings mean to the engine: beside options.js, whose table the worker does without. */

/** @import { Settings } from "../options.js" */

/** Longer than any schedule to be set here, since a run may be extended; each step is a row of the loss curve. */
export const MAX_STEPS = 1_000_000;

/** Every tenth name is held out, to see whether the model learns more than the list by heart. */
const HELD_OUT = 0.1;

/**
 * What the engine is given. Exact means as microgpt.py does it, which holds nothing out.
 * @param {Readonly<Settings>} settings
 */
export const engineOptions = ({ precision, ...settings }) => ({
  ...settings,
  validationSplit: precision === "f64" ? 0 : HELD_OUT,
});
