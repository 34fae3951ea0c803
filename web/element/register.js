/** Makes a class the element of the page: once, however often it is loaded; and not where it could draw nothing. */

import { isRefused } from "../trusted-types.js";
import { BUILT_IN } from "../words/words.js";

/** @param {CustomElementConstructor} MicroGpt */
export function register(MicroGpt) {
  if (!globalThis.customElements || customElements.get("micro-gpt")) return;
  // The text between the author's tags stays.
  if (isRefused()) console.error(BUILT_IN("problem.policy-types"));
  else customElements.define("micro-gpt", MicroGpt);
}
