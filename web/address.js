/**
 * The page's address: after its `#` stands what differs from the defaults, and nothing else, so that it can be kept and
 * given away. Reading forgives: what does not fit is left at its default. A list of one's own is not in it.
 */

import { LISTS } from "./lists.js";
import { DEFAULT_SPEED, FULL_SPEED } from "./pace.js";
import { changed, fits, MOST_STEPS, RULES, STANDARD } from "./settings.js";
import { MOST_TYPED, TEMPERATURE, wantsNewModel } from "./state.js";

/** @import { ListId } from "./lists.js" */
/** @import { Settings } from "./settings.js" */
/** @import { Gift, State, Store } from "./state.js" */

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
export function addressOf(state) {
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
 * @returns {Wishes}
 */
export function wishesOf(address) {
  const words = new URLSearchParams(address.replace(/^#/, ""));
  const numbers = Object.fromEntries(NUMBERS.map((number) => [number.key, numberIn(words, number)]));
  return {
    ...numbers,
    settings: settingsIn(words),
    list: listIn(words),
    prefix: (words.get("first") ?? "").slice(0, MOST_TYPED),
  };
}

/** @typedef {Parameters<Store["restored"]>[0] & Pick<State, "settings" | "list">} Wishes */

/** Browsers hold addresses of two million characters; the largest model that the page makes takes 1,800,000. */
export const LONGEST = 2_000_000;

/**
 * The address with a model in it: after the `#`, so that it is sent to no server.
 * @param {Readonly<State>} state
 * @param {Gift} gift
 */
export function addressWith(state, { weights, step, letters }) {
  const words = new URLSearchParams(addressOf(state).slice(1));
  if (letters) words.set("letters", letters);
  words.set("step", String(step));
  words.set("weights", weights);
  return `#${words}`;
}

/**
 * @param {string} address
 * @returns {Gift | null} the model in an address; what it holds is still to be judged
 */
export function giftIn(address) {
  const words = new URLSearchParams(address.replace(/^#/, ""));
  const weights = words.get("weights");
  const step = Number(words.get("step"));
  if (weights === null) return null;
  return { weights, step: step >= 0 && step <= MOST_STEPS ? Math.floor(step) : 0, letters: words.get("letters") ?? "" };
}

/**
 * What the address bar shows: a model that came with it stays in it while it is the one that is wanted.
 * @param {Readonly<State>} state
 */
const shownAddress = (state) =>
  state.gift && !wantsNewModel(state) ? addressWith(state, state.gift) : addressOf(state);

/** @param {Store} store */
export function keepAddress(store) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  store.follow(shownAddress, (address) => {
    clearTimeout(timer);
    timer = setTimeout(() => history.replaceState(null, "", address || location.pathname + location.search), REST);
  });
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
