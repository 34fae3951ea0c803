/**
 * The languages: what their files in words/ say, and what is wrong with them. A language is `words/<tag>.js`, its short texts, and a
 * file for each document in `words/<tag>/`. English stands in words/en.js and in the documents themselves.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import en from "../words/en.js";
import { tagsOf, textsOf, withTexts } from "./documents.js";

/** @typedef {import("../words/words.js").Language} Language */
/** @typedef {import("../words/words.js").Text} Text */
/**
 * What is translated: by key, short texts by theirs and those of documents by what they are in English; and which texts are the same
 * in both languages.
 * @typedef {{ texts: Record<string, Text>, same: string[] }} Translation
 */

const WEB = new URL("../", import.meta.url);
const WORDS = new URL("words/", WEB);

/** The HTML documents by their names, which are those of their files in words/<tag>/. */
export const DOCUMENTS = {
  index: "page/index.html",
  inference: "chapter/inference.html",
  lab: "lab/lab.html",
  embed: "element/embed.html",
};

/** @typedef {keyof typeof DOCUMENTS} Document */

const NAMES = /** @type {Document[]} */ (Object.keys(DOCUMENTS));

/** @param {Document} name */
export const documentOf = (name) => readFileSync(new URL(DOCUMENTS[name], WEB), "utf8");

/** @returns {string[]} all tags but that of English */
export const languageTags = () =>
  readdirSync(WORDS)
    .map((file) => file.match(/^([a-z]{2,3}(?:-[\w-]+)?)\.js$/)?.[1] ?? "")
    .filter((tag) => tag && tag !== "en")
    .sort();

/** Where its pages stand on the site: English at its root, each other in a folder. @param {string} tag */
export const folderOf = (tag) => (tag === "en" ? "" : `${tag}/`);

/** @param {string} path @returns {Promise<any>} what the module exports */
const imported = async (path) => (await import(new URL(path, WORDS).href)).default;

/** Of a document; none while nobody has translated it. @param {string} tag @param {Document} name @returns {Promise<Translation>} */
const translationOf = async (tag, name) =>
  existsSync(new URL(`${tag}/${name}.js`, WORDS)) ? imported(`${tag}/${name}.js`) : { texts: {}, same: [] };

/** @param {Translation} translation @param {Record<string, Text>} english */
const complete = ({ texts, same }, english) => ({
  ...texts,
  ...Object.fromEntries(same.map((key) => [key, english[key]])),
});

/** @param {string} tag @returns {Promise<Language>} with all its texts */
export async function languageOf(tag) {
  if (tag === "en") return /** @type {Language} */ (en);
  const { same, ...language } = await imported(`${tag}.js`);
  return { ...language, texts: complete({ texts: language.texts, same }, en.texts) };
}

/**
 * All that is said in one language: the short texts, and by document what stands in it instead of a text.
 * @typedef {{ words: Language, documents: Record<Document, (key: string) => string | undefined> }} Edition
 */

/** @param {string} tag @returns {Promise<Edition>} */
export async function editionOf(tag) {
  const documents = await Promise.all(
    NAMES.map(async (name) => {
      const { texts } = await translationOf(tag, name);
      return [name, (/** @type {string} */ key) => texts[key]];
    }),
  );
  return { words: await languageOf(tag), documents: Object.fromEntries(documents) };
}

/**
 * A document in another language, in a folder of its own: its texts, and where it finds what is beside the English one.
 * @param {Edition} edition
 * @param {Document} name
 * @param {string} html
 */
export function documentIn({ words, documents }, name, html) {
  const { language: tag, direction } = words;
  if (tag === "en") return html;
  return withTexts(html, documents[name])
    .replace('<html lang="en">', `<html lang="${tag}"${direction === "rtl" ? ' dir="rtl"' : ""}>`)
    .replace('<script src="languages.js">', '<script src="../languages.js">')
    .replace(
      /<script src="micro-gpt\.js"( defer|)><\/script>/,
      `<script src="../micro-gpt.js"$1></script>\n<script src="../micro-gpt.${tag}.js"$1></script>`,
    )
    .replace(/(<meta property="og:image" content=")(?=[^/:"]+")/, "$1../");
}

/* ---- what is wrong ---- */

/** @param {Text} text */
const forms = (text) => (typeof text === "string" ? [text] : Object.values(text));

/** @param {string} text */
const slotsOf = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Words that no other language has. */
const ENGLISH_WORDS = /(?<![\p{L}\p{N}-])(the|of|and|with|which|that|its|from|this|are|by|to|is)(?![\p{L}\p{N}-])/u;

/** Those of them that the language has as words of its own. @type {Record<string, string[]>} */
const OWN_WORDS = {};

/** @param {string} tag @param {string} text */
function englishIn(tag, text) {
  const plain = text.replace(/<[^>]*>|\{\w+\}|“[^”]*”|`[^`]*`/g, " ");
  return plain.match(new RegExp(ENGLISH_WORDS, "gu"))?.find((word) => !OWN_WORDS[tag]?.includes(word));
}

/**
 * @param {string} tag
 * @param {Text} text
 * @param {Text} english
 * @returns {string | undefined} what is wrong with a translation
 */
function faultOf(tag, text, english) {
  const plurals = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  if (JSON.stringify(text) === JSON.stringify(english))
    return "is still English: translate it, or list it under `same`";
  const [model, last] = [english, text].map((text) => (typeof text === "string" ? text : (text.other ?? "")));
  if (typeof text !== "string") {
    if (typeof english === "string" && !english.includes("{count}")) return "has nothing to choose a plural form by";
    const superfluous = Object.keys(text).find((form) => !plurals.includes(/** @type {any} */ (form)));
    if (superfluous) return `has a form \`${superfluous}\`: the language has ${plurals.join(", ")}`;
    if (!text.other) return "lacks the form `other`";
  }
  for (const form of forms(text)) {
    const [own, theirs] = [form, model].map(slotsOf);
    // A form for one or two may leave some out, as "one name" does.
    const fits = own.every((slot) => theirs.includes(slot)) && (form !== last || own.length === theirs.length);
    if (!fits) return `has the slots ${own.join(" ") || "none"}, and English has ${theirs.join(" ") || "none"}`;
    if (/[{}]/.test(form.replace(/\{\w+\}/g, ""))) return "has a brace that is not of a slot";
    if (tagsOf(form) !== tagsOf(model))
      return `has the tags ${tagsOf(form) || "none"}, and English has ${tagsOf(model) || "none"}`;
    const word = englishIn(tag, form);
    if (word) return `has the English word “${word}”`;
  }
}

/**
 * @param {string} file for the sentences
 * @param {string} tag
 * @param {Translation} translation
 * @param {Record<string, Text>} english
 * @returns {string[]} a sentence for each fault
 */
export function faultsIn(file, tag, { texts, same }, english) {
  const has = (/** @type {string} */ key) => Object.hasOwn(english, key);
  const shown = (/** @type {string} */ key) => `${file}: ${JSON.stringify(key)}`;
  return [
    ...Object.keys(english)
      .filter((key) => !Object.hasOwn(texts, key) && !same.includes(key))
      .map((key) => `${shown(key)} is missing${key === english[key] ? "" : `: ${JSON.stringify(english[key])}`}`),
    ...[...Object.keys(texts), ...same].filter((key) => !has(key)).map((key) => `${shown(key)} is superfluous`),
    ...same.filter((key) => Object.hasOwn(texts, key)).map((key) => `${shown(key)} is translated, and under \`same\``),
    ...Object.entries(texts)
      .filter(([key]) => has(key))
      .map(([key, text]) => ({ key, fault: faultOf(tag, text, english[key]) }))
      .filter(({ fault }) => fault)
      .map(({ key, fault }) => `${shown(key)} ${fault}`),
  ];
}

/** @param {Document} name @returns {Record<string, string>} its texts, each by itself */
const englishOf = (name) => Object.fromEntries(textsOf(documentOf(name)).map((text) => [text, text]));

/** @param {string} tag @returns {Promise<string[]>} a sentence for each fault of a language's files: by name, what is missing, and the like */
export async function faultsOf(tag) {
  const language = await imported(`${tag}.js`);
  const faults = [];
  if (language.language !== tag) faults.push(`${tag}.js: language is not "${tag}"`);
  if (!["ltr", "rtl"].includes(language.direction)) faults.push(`${tag}.js: direction is not "ltr" or "rtl"`);
  if (!language.name) faults.push(`${tag}.js: name is missing: what its readers call the language`);
  faults.push(...faultsIn(`${tag}.js`, tag, language, en.texts));
  for (const name of NAMES)
    faults.push(...faultsIn(`${tag}/${name}.js`, tag, await translationOf(tag, name), englishOf(name)));
  return faults;
}

/**
 * What a new language has to translate.
 * @returns {Record<string, Record<string, Text>>} short texts under "", those of documents under their names
 */
export const toTranslate = () => ({
  "": en.texts,
  ...Object.fromEntries(NAMES.map((name) => [name, englishOf(name)])),
});
