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
 * @param {string} [how.language] that of the page, which the other need not have
 */
export function snippet(state, views, { link = "", hasControls = true, language = "en" } = {}) {
  const attributes = [["view", views.join(" ")], ...(link ? [["src", link]] : attributesOf(state))];
  if (!hasControls) attributes.push(["controls", "none"]);
  if (language !== "en") attributes.push(["lang", language]);
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join("");
  const scripts = ["micro-gpt.js", ...(language === "en" ? [] : [`micro-gpt.${language}.js`])];
  return `${scripts.map((file) => `<script src="${file}"></script>\n`).join("")}<micro-gpt${written}></micro-gpt>`;
}

/** @param {Readonly<State>} state */
function attributesOf(state) {
  const moment = momentOf(state);
  const changed = changedOptions(state).map((option) => [kebab(option.key), optionValue(option, state)]);
  return moment ? [...changed, [kebab(START_STEP.key), moment]] : changed;
}

/** @param {string} value */
const escaped = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
