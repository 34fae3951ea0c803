/**
 * The languages that elements of a page can speak: the one that is built in, those that scripts beside it bring, and those that a build
 * in several files fetches.
 */

import { BUILT_IN, wordsOf } from "./words.js";

/** @import { Language, Words } from "./words.js" */

/** By language and script; null while they are fetched. @type {Map<string, Words | null>} */
const words = new Map([[kindOf(BUILT_IN.language), BUILT_IN]]);

/** @type {Map<string, () => Promise<Language>>} */
const loaders = new Map();

/** @type {Set<() => void>} */
const listeners = new Set();

/** pt and pt-BR are one, zh-Hans and zh-Hant two. @param {string} tag @returns {string} "" where it is no tag, as a system's own "C" */
export function kindOf(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return "";
  }
}

/** @param {string} kind @param {Words} itsWords */
function set(kind, itsWords) {
  words.set(kind, itsWords);
  for (const listener of listeners) listener();
}

/** @param {Language} language */
export const addLanguage = (language) => set(kindOf(language.language), wordsOf(language));

/** @param {string} tag @param {() => Promise<Language>} load fetches it when an element first asks for it */
export const addLanguageBy = (tag, load) => loaders.set(kindOf(tag), load);

/** Tells when a language has come. @param {() => void} listener @returns {() => void} ends it */
export function followLanguages(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param {string} tag @returns {Words | null} null while they are fetched; of a language that cannot be had, those that are built in */
export function wordsFor(tag) {
  const kind = kindOf(tag);
  const load = loaders.get(kind);
  if (load) {
    loaders.delete(kind);
    words.set(kind, null);
    load().then(addLanguage, () => set(kind, BUILT_IN));
  }
  return words.get(kind) ?? (words.has(kind) ? null : BUILT_IN);
}

/** Its own `lang`, or that of the nearest element around it that has one, out of shadow roots too. @param {Element} element @returns {string} */
export function languageAround(element) {
  const nearest = element.closest("[lang]");
  if (nearest) return nearest.getAttribute("lang") ?? "";
  const { host } = /** @type {ShadowRoot} */ (element.getRootNode());
  return host ? languageAround(host) : "";
}
