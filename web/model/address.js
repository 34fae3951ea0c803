/**
 * The page's address: after its `#` stands what differs from the defaults, and the step that is shown, if that is not the run's
 * last, so that it can be kept and passed on. Reading is lenient: what does not fit is left at its default. A list of the reader's
 * own is not in it.
 */

import { DEFAULT_SETTINGS, fits, limited, OPTIONS, optionValue, START_STEP, withChange } from "../options.js";
import { MAX_STEPS } from "./engine-options.js";
import { momentOf } from "./state.js";

/** @import { Requested, SharedModel, State } from "./state.js" */
/** @import { Option, Settings } from "../options.js" */

/**
 * @param {Readonly<State>} state
 * @returns {Option[]} those whose value differs from its default, and can be passed on
 */
export const changedOptions = (state) =>
  OPTIONS.filter((option) => {
    const value = optionValue(option, state);
    return value !== option.default && fits(option, value);
  });

/** @param {Readonly<State>} state @returns {string} with its `#`, or "" if nothing differs */
export function addressOf(state) {
  const parameters = parametersOf(state);
  const moment = momentOf(state);
  if (moment) parameters.set(START_STEP.url, String(moment));
  return parameters.size ? `#${parameters}` : "";
}

/** @param {Readonly<State>} state */
function parametersOf(state) {
  const parameters = new URLSearchParams();
  for (const option of changedOptions(state)) {
    const value = String(optionValue(option, state));
    parameters.set(option.url, option.urlValues?.[value] ?? value);
  }
  return parameters;
}

/**
 * @param {string} address with or without its `#`
 * @returns {Required<Pick<Requested, "settings" | "list">> & Requested} all options, those that the address does not name at their defaults
 */
export function requestedIn(address) {
  const parameters = new URLSearchParams(address.replace(/^#/, ""));
  const settings = /** @type {Partial<Settings>} */ ({});
  const others = /** @type {Record<string, any>} */ ({});
  for (const option of OPTIONS)
    Object.assign(option.ofModel ? settings : others, { [option.key]: read(parameters, option) });
  return { .../** @type {any} */ (others), settings: withChange(DEFAULT_SETTINGS, settings) };
}

/** @param {URLSearchParams} parameters @param {Option} option */
function read(parameters, option) {
  const text = parameters.get(option.url) ?? (option.formerly ? parameters.get(option.formerly) : null);
  // An empty value is a text, but not a number or a choice.
  if (text === null || (text === "" && option.maxLength === undefined)) return option.default;
  const named = Object.entries(option.urlValues ?? {}).find(([, written]) => written === text)?.[0] ?? text;
  const value = typeof option.default === "number" ? Number(named) : limited(named);
  return fits(option, value) ? value : option.default;
}

/** @param {string} address @returns {number} the step of the run to begin at, 0 if it names none; a model in it has its own */
export function momentIn(address) {
  const parameters = new URLSearchParams(address.replace(/^#/, ""));
  const moment = Number(parameters.get(START_STEP.url));
  return fits(START_STEP, moment) && !parameters.has("weights") ? moment : START_STEP.default;
}

/**
 * The address with a model in it: after the `#`, so that it is sent to no server.
 * @param {Readonly<State>} state
 * @param {SharedModel} shared
 */
export function addressWith(state, { weights, step, letters }) {
  const parameters = parametersOf(state);
  if (letters) parameters.set("letters", letters);
  parameters.set("step", String(step));
  parameters.set("weights", weights);
  return `#${parameters}`;
}

/**
 * @param {string} address
 * @returns {SharedModel | null} the model in an address; what it holds is still to be judged
 */
export function sharedIn(address) {
  const parameters = new URLSearchParams(address.replace(/^#/, ""));
  const weights = parameters.get("weights");
  const step = Number(parameters.get("step"));
  if (weights === null) return null;
  return {
    weights,
    step: step >= 0 && step <= MAX_STEPS ? Math.floor(step) : 0,
    letters: parameters.get("letters") ?? "",
  };
}

/** An address without the # of its page. */
const BARE = /^\??[\w-]+=/;

/**
 * Reads a link that the page's Share gave, or what was copied of it, from its `#` on or without it.
 * @param {string} text
 * @returns {{ requested: ReturnType<typeof requestedIn>, shared: SharedModel | null, moment: number } | null} null if it is none: the URL of a
 *   file asks for nothing
 */
export function linkIn(text) {
  const [url, ...fragment] = text.trim().split("#");
  const isWhole = fragment.length > 0;
  if (!isWhole && !BARE.test(url)) return null;
  const address = isWhole ? fragment.join("#") : url.replace("?", "");
  const parameters = new URLSearchParams(address);
  const isNamed = (/** @type {{ url: string, formerly?: string }} */ { url, formerly = url }) =>
    parameters.has(url) || parameters.has(formerly);
  if (!parameters.has("weights") && !(isWhole && [...OPTIONS, START_STEP].some(isNamed))) return null;
  return { requested: requestedIn(address), shared: sharedIn(address), moment: momentIn(address) };
}
