/** A run of the page: what its settings mean to the engine, and the address at which the page opens it. */

import { addressOf } from "../model/address.js";
import { engineOptions } from "../model/engine-options.js";
import { DEFAULT_SETTINGS, DEFAULTS, withChange } from "../options.js";

/** @import { Settings } from "../options.js" */

/** How its names are drawn: from so many seeds, each name from its own */
export const SAMPLES = {
  seeds: [...Array(DEFAULTS.sampleCount)].map((_, i) => DEFAULTS.sampleSeed + i),
  temperature: DEFAULTS.temperature,
};

/** @param {Partial<Settings>} changed @returns as a run of a sweep, to the bit what the page trains */
export function taskOf(changed) {
  const { precision, ...settings } = withChange(DEFAULT_SETTINGS, changed);
  return { ...engineOptions({ precision, ...settings }), precision };
}

/** English that was chosen stays chosen there: see follow-languages.js. */
const language = () => (new URLSearchParams(globalThis.location?.search).has("lang") ? "?lang=en" : "");

/** @param {Partial<Settings>} changed @returns {string} */
export function linkTo(changed) {
  const state = { ...DEFAULTS, settings: withChange(DEFAULT_SETTINGS, changed), preparing: null, model: null };
  return `index.html${language()}${addressOf(/** @type {any} */ (state))}`;
}
