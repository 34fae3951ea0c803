/** The code that puts a piece of this page into another one: two lines of HTML, with what differs from the defaults. */

import { RULES } from "./settings.js";
import { TEMPERATURE } from "./state.js";

/** @import { State } from "./state.js" */

/** What a piece may show, and what it is in plain words. */
export const VIEWS = [
  { view: "train", name: "training and its curve" },
  { view: "names", name: "the twenty names" },
  { view: "temperature", name: "temperature and dice" },
  { view: "letter", name: "one name, slowly" },
  { view: "cache", name: "key-value cache" },
  { view: "attention", name: "attention" },
  { view: "parameters", name: "parameters" },
  { view: "tape", name: "tape" },
  { view: "settings", name: "settings" },
];

/**
 * @param {Readonly<State>} state
 * @param {string[]} views
 */
export function embedCode({ settings, list, temperature, diceSeed }, views) {
  const attributes = [
    ["view", views.join(" ")],
    ...(list === "names" || list === "own" ? [] : [["list", list]]),
    ...RULES.filter(({ key, standard }) => settings[key] !== standard).map(({ key }) => [kebab(key), settings[key]]),
    ...(settings.exact ? [["precision", "f64"]] : []),
    ...(temperature === TEMPERATURE.default ? [] : [["temperature", temperature]]),
    ...(diceSeed === 1 ? [] : [["dice", diceSeed]]),
  ];
  const written = attributes.map(([name, value]) => ` ${name}="${value}"`).join("");
  return `<script src="micro-gpt.js"></script>\n<micro-gpt${written}></micro-gpt>`;
}

/** @param {string} key as nLayer */
const kebab = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
