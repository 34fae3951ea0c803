/** The code that embeds views into another page: two lines of HTML, with what differs from the defaults. */

import { changedOptions } from "../model/address.js";
import { kebab, optionValue } from "../options.js";

/** @param {Readonly<import("../model/state.js").State>} state @param {string[]} views */
export function snippet(state, views) {
  const attributes = [
    ["view", views.join(" ")],
    ...changedOptions(state).map((option) => [kebab(option.key), optionValue(option, state)]),
  ];
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(String(value))}"`).join("");
  return `<script src="micro-gpt.js"></script>\n<micro-gpt${written}></micro-gpt>`;
}

/** @param {string} value */
const escaped = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
