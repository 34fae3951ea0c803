/** The code that embeds views into another page: two lines of HTML, with what differs from the defaults. */

import { changedOptions } from "../model/address.js";
import { momentOf } from "../model/state.js";
import { kebab, optionValue, START_STEP } from "../options.js";

/** @import { State } from "../model/state.js" */

/**
 * @param {Readonly<State>} state
 * @param {string[]} views
 * @param {object} [how]
 * @param {string} [how.link] of a trained model, which says all that the attributes would
 * @param {boolean} [how.hasControls]
 */
export function snippet(state, views, { link = "", hasControls = true } = {}) {
  const attributes = [["view", views.join(" ")], ...(link ? [["src", link]] : attributesOf(state))];
  if (!hasControls) attributes.push(["controls", "none"]);
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join("");
  return `<script src="micro-gpt.js"></script>\n<micro-gpt${written}></micro-gpt>`;
}

/** @param {Readonly<State>} state */
function attributesOf(state) {
  const moment = momentOf(state);
  const changed = changedOptions(state).map((option) => [kebab(option.key), optionValue(option, state)]);
  return moment ? [...changed, [kebab(START_STEP.key), moment]] : changed;
}

/** @param {string} value */
const escaped = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
