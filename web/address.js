/**
 * The page's address: after its `#` stands what differs from the defaults, and nothing else, so that it can be kept and
 * given away. Reading forgives: what does not fit is left at its default. A list of one's own is not in it.
 */

import { LISTS } from "./lists.js";
import { DEFAULT_SPEED, FULL_SPEED } from "./pace.js";
import { changed, fits, RULES, STANDARD } from "./settings.js";
import { TEMPERATURE } from "./state.js";

/** @import { ListId } from "./lists.js" */
/** @import { Settings } from "./settings.js" */
/** @import { State, Store } from "./state.js" */

/** Milliseconds between two writings: browsers allow a hundred in half a minute. */
const REST = 400;

/** Besides the settings, the numbers in the address. */
const NUMBERS = /** @type {const} */ ([
  { key: "temperature", standard: TEMPERATURE.default, least: TEMPERATURE.least, most: TEMPERATURE.most },
  { key: "speed", standard: DEFAULT_SPEED, least: 0, most: FULL_SPEED },
  { key: "diceSeed", address: "dice", standard: 1, least: 0, most: 2 ** 31 },
]);

/**
 * @param {Readonly<State>} state
 * @returns {string} with its `#`, or "" if nothing differs
 */
function addressOf(state) {
  const { settings, list, prefix } = state;
  const words = new URLSearchParams();
  if (list !== "names" && list !== "own") words.set("list", list);
  for (const { key, address, standard } of RULES)
    if (settings[key] !== standard) words.set(address, String(settings[key]));
  if (settings.exact) words.set("exact", "1");
  for (const number of NUMBERS)
    if (state[number.key] !== number.standard) words.set(nameOf(number), String(state[number.key]));
  if (prefix) words.set("first", prefix);
  return words.size ? `#${words}` : "";
}

/**
 * @param {string} address with or without its `#`
 * @returns {Parameters<Store["restored"]>[0]}
 */
export function wishesOf(address) {
  const words = new URLSearchParams(address.replace(/^#/, ""));
  const numbers = Object.fromEntries(NUMBERS.map((number) => [number.key, numberIn(words, number)]));
  return {
    ...numbers,
    settings: settingsIn(words),
    list: listIn(words),
    prefix: words.get("first") ?? "",
  };
}

/** @param {Store} store */
export function keepAddress(store) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  store.follow(
    (state) => addressOf(state),
    (address) => {
      clearTimeout(timer);
      timer = setTimeout(() => history.replaceState(null, "", address || location.pathname + location.search), REST);
    },
  );
}

/** @param {{ key: string, address?: string }} number */
const nameOf = ({ key, address }) => address ?? key;

/**
 * @param {URLSearchParams} words
 * @returns {Settings}
 */
function settingsIn(words) {
  const given = RULES.map((rule) => [rule.key, words.has(rule.address) ? Number(words.get(rule.address)) : null]);
  const fitting = given.filter(([, value], i) => typeof value === "number" && fits(RULES[i], value));
  return changed(STANDARD, { ...Object.fromEntries(fitting), exact: words.get("exact") === "1" });
}

/**
 * @param {URLSearchParams} words
 * @returns {ListId}
 */
function listIn(words) {
  return LISTS.find(({ id }) => id !== "own" && id === words.get("list"))?.id ?? "names";
}

/**
 * @param {URLSearchParams} words
 * @param {(typeof NUMBERS)[number]} number
 */
function numberIn(words, { least, most, standard, ...number }) {
  const value = Number(words.get(nameOf(number)) ?? Number.NaN);
  return value >= least && value <= most ? value : standard;
}
