/**
 * The element's attributes and what they mean: one list, from which its properties, the attributes it watches and the
 * wishes of its author follow. Reading forgives: what does not fit is left at its default, and said in a sentence.
 */

import { formatCount } from "../format.js";
import { checking, LISTS } from "../lists.js";
import { DEFAULT_SPEED, FULL_SPEED } from "../pace.js";
import { fits, RULES, STANDARD } from "../settings.js";
import { TEMPERATURE } from "../state.js";
import { atOnce } from "../stretches.js";

/** @import { Rule, Settings } from "../settings.js" */
/** @import { State, Store } from "../state.js" */

/** What can be shown, and for each what is to be asked of the model besides the names. */
export const VIEWS = Object.freeze({
  train: [],
  names: [],
  temperature: ["columns"],
  letter: ["story"],
  cache: ["story"],
  attention: ["reading"],
  parameters: ["parameters"],
  tape: ["tape"],
  settings: [],
});

/** @typedef {keyof typeof VIEWS} ViewName */

/** What is shown where nothing else is asked for. @type {ViewName[]} */
const USUAL = ["train", "names"];

/** @typedef {Pick<Rule, "standard" | "options" | "least" | "most" | "fraction">} NumberRule */

/** What needs no new model. @type {(NumberRule & { property: string, key: "temperature" | "diceSeed" | "speed" })[]} */
const NUMBERS = [
  {
    property: "temperature",
    key: "temperature",
    standard: TEMPERATURE.default,
    least: TEMPERATURE.least,
    most: TEMPERATURE.most,
    fraction: true,
  },
  { property: "dice", key: "diceSeed", standard: 1, least: 0, most: 2 ** 31 },
  { property: "speed", key: "speed", standard: DEFAULT_SPEED, least: 0, most: FULL_SPEED, fraction: true },
];

const TEXTS = ["view", "precision", "list", "src", "model"];

/** @param {string} property */
const attributeOf = (property) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The properties, as Lit wants them declared. */
export const PROPERTIES = {
  ...Object.fromEntries(
    [...RULES.map(({ key }) => key), ...NUMBERS.map(({ property }) => property)].map((property) => [
      property,
      { type: Number, attribute: attributeOf(property) },
    ]),
  ),
  ...Object.fromEntries(TEXTS.map((property) => [property, { type: String }])),
  // Styles ask for it as an attribute.
  theme: { type: String, reflect: true },
  autoplay: { type: Boolean },
  text: { attribute: false },
};

/**
 * @param {string | null | undefined} view
 * @returns {{ views: ViewName[], complaint: string }}
 */
export function viewsOf(view) {
  const words = (view ?? "").split(/[\s,]+/).filter((word) => word);
  const views = /** @type {ViewName[]} */ (words.filter((word) => Object.hasOwn(VIEWS, word)));
  const unknown = words.filter((word) => !Object.hasOwn(VIEWS, word));
  return {
    views: views.length ? [...new Set(views)] : USUAL,
    complaint: unknown.length
      ? `There is no view “${unknown.join(" ")}”; there are ${Object.keys(VIEWS).join(", ")}.`
      : "",
  };
}

const PRECISIONS = ["f32", "f64"];

/** The first is learned where no other is named. */
const BUILT_IN = LISTS.map(({ id }) => id).filter((id) => id !== "own");

/** @typedef {Partial<Pick<State, "settings" | "temperature" | "diceSeed" | "speed" | "list" | "own">>} Wishes */

/**
 * @param {Record<string, any>} given the element's properties
 * @param {Readonly<State>} state what it is until now
 * @param {(property: string) => boolean} isMeant whether a property counts: those that do not are checked, no more
 * @returns {{ wishes: Wishes, complaints: string[] }}
 */
export function wishesOf(given, state, isMeant) {
  const complaints = /** @type {string[]} */ ([]);
  /** @param {string} property @param {NumberRule} rule */
  const number = (property, rule) => {
    const value = given[property] ?? rule.standard;
    if (fits(rule, value)) return value;
    complaints.push(`${attributeOf(property)} must be ${whatFits(rule)}. It is ${rule.standard} instead.`);
    return rule.standard;
  };

  const numbers = NUMBERS.map((rule) => [rule.property, rule.key, number(rule.property, rule)]);
  const settings = Object.fromEntries(RULES.map((rule) => [rule.key, number(rule.key, rule)]));
  if (settings.nEmbd % settings.nHead) {
    complaints.push(`n-embd must be a multiple of n-head, and ${settings.nEmbd} is none of ${settings.nHead}.`);
    Object.assign(settings, { nEmbd: STANDARD.nEmbd, nHead: STANDARD.nHead });
  }
  if (given.precision && !PRECISIONS.includes(given.precision))
    complaints.push(`precision must be one of ${PRECISIONS.join(", ")}. It is ${PRECISIONS[0]} instead.`);
  const list = BUILT_IN.find((id) => id === (given.list ?? BUILT_IN[0]));
  if (!list) complaints.push(`list must be one of ${BUILT_IN.join(", ")}. It is ${BUILT_IN[0]} instead.`);
  const own = given.text == null ? null : atOnce(checking(String(given.text), settings.blockSize));
  if (own?.refusal) complaints.push(own.refusal);

  const meant = Object.entries(settings).filter(([key]) => isMeant(key));
  return {
    complaints,
    wishes: {
      ...Object.fromEntries(numbers.filter(([property]) => isMeant(property)).map(([, key, value]) => [key, value])),
      settings: {
        ...state.settings,
        ...Object.fromEntries(meant),
        ...(isMeant("precision") && { exact: given.precision === "f64" }),
      },
      ...(isMeant("list") && { list: list ?? BUILT_IN[0] }),
      ...(isMeant("text") && own && !own.refusal && { own, list: /** @type {const} */ ("own") }),
    },
  };
}

/** @param {NumberRule} rule */
function whatFits({ options, least = 0, most = 0, fraction }) {
  if (options) return `one of ${options.join(", ")}`;
  return `a ${fraction ? "" : "whole "}number from ${least} to ${formatCount(most)}`;
}
