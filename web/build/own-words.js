/**
 * Plugins for Vite. The element leaves out the words that only the page has, and the page those that only hosts of the element are
 * told. Where views are files that are loaded on demand, each brings the texts whose keys stand in it, and only the others are
 * there from the start.
 */

import { readFileSync } from "node:fs";
import { CHOICES } from "../data/lists.js";
import en from "../words/en.js";
import { languageOf } from "./languages.js";

/** @import { Language } from "../words/words.js" */

const WEB = new URL("../", import.meta.url);

/** The beginnings of their keys, up to the point. */
export const OF_PAGE = ["share", "copy", "facts", "lead", "page", "time"];

/** By the family of its own words, which only it has: all that an essay says. @type {Record<string, RegExp>} */
export const OF_ESSAYS = { chapter: /^chapter\./, lab: /^(lab|option|engine)\.|^problem\.trap$/ };

/** What only hosts of the element are told: in the page attributes are right, and nothing is loaded later. */
const OF_HOSTS = /^(attribute\.|element\.(not-|no-))/;

/** What the engine says itself, in English. */
const OF_ENGINE = "engine";

/** @param {string} key */
const familyOf = (key) => key.split(".")[0];

/**
 * The words that a build has.
 * @param {"page" | "element" | "chapter" | "lab"} build
 * @param {Language} language
 * @returns {Language}
 */
export function wordsIn(build, language) {
  const isIts = (/** @type {string} */ key) => {
    const family = familyOf(key);
    if (family === OF_ENGINE && language.language === "en") return false;
    if (OF_ESSAYS[build]) return OF_ESSAYS[build].test(key);
    if (OF_ESSAYS[family]) return false;
    return build === "page" ? !OF_HOSTS.test(key) : !OF_PAGE.includes(family);
  };
  const texts = Object.fromEntries(Object.entries(language.texts).filter(([key]) => isIts(key)));
  const { language: tag, direction } = language;
  return /** @type {Language} */ ({ language: tag, direction, texts });
}

const ENGLISH = /** @type {Language} */ (en);

/** @type {[key: string, text: unknown][]} */
const ALL = Object.entries(wordsIn("element", ENGLISH).texts);

/** @param {unknown} words */
const withWords = (words) => ({
  filter: { id: /\/web\/words\/en\.js$/ },
  handler: () => `export default ${JSON.stringify(words)};`,
});

/** @returns {import("vite").Plugin} */
export const pageWords = () => ({
  name: "page-words",
  enforce: "pre",
  load: withWords(wordsIn("page", ENGLISH)),
});

/** For Rolldown, which bundles the scripts of essays. @param {"chapter" | "lab"} essay */
export const essayWords = (essay) => ({
  name: "essay-words",
  load: withWords(wordsIn(essay, ENGLISH)),
});

const LANGUAGE_FILE = /\/web\/words\/(?!words\.|languages\.)([\w-]+)\.js$/;

/** Keys that are put together: what stands before the gap, and after it. */
const COMPOSED = /`([a-z]+\.(?:[a-z]+-)?)\$\{[^`]*\}([\w-]*)`/g;

/** @param {string} code @returns {typeof ALL} the texts whose keys stand in it */
function textsIn(code) {
  const composed = [...code.matchAll(COMPOSED)].map(([, start, end]) => ({ start, end }));
  const isComposed = (/** @type {string} */ key) =>
    composed.some(({ start, end }) =>
      // The names of lists share their beginning with much that is said of them.
      start === "list." ? CHOICES.some((id) => key === start + id + end) : key.startsWith(start) && key.endsWith(end),
    );
  return ALL.filter(([key]) => code.includes(`"${key}"`) || isComposed(key));
}

/**
 * @param {string} file
 * @param {Map<string, string>} [found]
 * @returns {Map<string, string>} the code of a file and of all that it imports, but the words
 */
function withImports(file, found = new Map()) {
  const url = new URL(file, WEB);
  if (found.has(url.pathname) || url.pathname.includes("/words/")) return found;
  const code = readFileSync(url, "utf8");
  found.set(url.pathname, code);
  for (const [, path] of code.matchAll(/^(?:import|\} from) ?(?:[^"\n]* from )?"(\.[^"]+\.js)";$/gm))
    withImports(new URL(path, url).href, found);
  return found;
}

/** @param {boolean} isInParts views are files of their own @returns {import("vite").Plugin} */
export function ownWords(isInParts) {
  const core = withImports("element/micro-gpt.js");
  const views = isInParts ? withImports("element/whole.js") : new Map();
  const apart = new Map([...views].filter(([path, code]) => !core.has(path) && textsIn(code).length > 0));
  const early = new Set([...core.values()].flatMap((code) => textsIn(code).map(([key]) => key)));
  const late = new Set([...apart.values()].flatMap((code) => textsIn(code).map(([key]) => key)));
  // Any problem may come up, and is told by its code: see words.js.
  for (const [key] of ALL) if (key.startsWith("problem.")) early.add(key);
  const fromStart = Object.fromEntries(ALL.filter(([key]) => early.has(key) || !late.has(key)));
  return {
    name: "own-words",
    enforce: "pre",
    load: {
      filter: { id: LANGUAGE_FILE },
      async handler(id) {
        const [, tag] = /** @type {RegExpMatchArray} */ (id.match(LANGUAGE_FILE));
        const words = wordsIn("element", await languageOf(tag));
        return `export default ${JSON.stringify(tag === "en" ? { ...words, texts: fromStart } : words)};`;
      },
    },
    transform: {
      filter: { id: /\/web\/views\// },
      handler(code, id) {
        const texts = textsIn(apart.get(id) ?? "").filter(([key]) => !early.has(key));
        if (texts.length === 0) return;
        const words = new URL("words/words.js", WEB).pathname;
        return `import { addTexts } from "${words}";\naddTexts(${JSON.stringify(Object.fromEntries(texts))});\n${code}`;
      },
    },
  };
}
