/**
 * Writes what public/ has of the other languages: for each, in a folder of its own, the page and the page for an iframe; the element's
 * file of words; and languages.js, by which pages know of each other. `node web/build/pages.js`
 *
 * A page is the English one, as it is built, with other texts and words in place of its own. So the page is built once, each language is
 * a page of one file as well, and a reader downloads one language only. Compressed together, as Git does, all of them weigh little more
 * than one.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseAst } from "rolldown/parseAst";
import { followLanguages } from "../page/follow-languages.js";
import { kindOf } from "../words/languages.js";
import { inAscii } from "./ascii.js";
import { LANGUAGES } from "./head.js";
import { documentIn, documentOf, editionOf, folderOf, languageOf, languageTags } from "./languages.js";
import { wordsIn } from "./own-words.js";

/** @import { Language } from "../words/words.js" */
/** @import { Edition } from "./languages.js" */

const PUBLIC = new URL("../../public/", import.meta.url);

/** @param {any} node @returns {Generator<any>} it and all that is in it */
function* nodesIn(node) {
  if (!node || typeof node !== "object") return;
  if (node.type) yield node;
  for (const child of Object.values(node)) yield* nodesIn(child);
}

/** The words in a script: an object with its language, direction and texts. @param {any} node */
const isWords = (node) =>
  node.type === "ObjectExpression" &&
  node.properties.map((/** @type {any} */ { key }) => key?.name ?? key?.value).join(" ") === "language direction texts";

/** A built page with other words in the place of its own. @param {string} html @param {Language} words */
function withWords(html, words) {
  const found = [...html.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)].flatMap(({ index, 1: tag, 2: code }) =>
    [...nodesIn(parseAst(code))].filter(isWords).map((own) => ({ own, start: index + tag.length })),
  );
  if (found.length !== 1) throw new Error(`The page's scripts have the words ${found.length} times`);
  const [{ own, start }] = found;
  return html.slice(0, start + own.start) + JSON.stringify(words) + html.slice(start + own.end);
}

/**
 * A page of one file in another language.
 * @param {Edition} edition
 * @param {import("./languages.js").Document} document
 * @param {Parameters<typeof wordsIn>[0]} build
 * @param {string} english the English one, as it is built
 */
export const pageIn = (edition, document, build, english) =>
  withWords(documentIn(edition, document, english), wordsIn(build, edition.words));

/** Brings a language to the element's script, whichever of the two comes first. @param {Language} language */
const wordsFile = (
  language,
) => `/*! ${language.name}, for micro-gpt.js beside it: <micro-gpt> speaks it where lang="${language.language}" is around it. */
customElements.whenDefined("micro-gpt").then((MicroGpt) => MicroGpt.addLanguage(${JSON.stringify(wordsIn("element", language))}));
`;

/**
 * Writes what an edition has beside the English one, but the essays.
 * @param {Edition} edition
 * @param {string} page the English one, as it is built
 * @param {URL} folder of the site
 */
export function writeEdition(edition, page, folder) {
  const { words } = edition;
  const write = (/** @type {string} */ path, /** @type {string} */ text) => writeFileSync(new URL(path, folder), text);
  const own = folderOf(words.language);
  mkdirSync(new URL(own, folder), { recursive: true });
  write(`${own}index.html`, pageIn(edition, "index", "page", page));
  write(`${own}embed.html`, documentIn(edition, "embed", documentOf("embed")));
  write(`micro-gpt.${words.language}.js`, inAscii(wordsFile(words)));
}

/** What languages.js has to be. @param {Record<string, string>} names by tag @returns {string} */
export function languagesFile(names) {
  const kinds = Object.fromEntries(Object.keys(names).map((tag) => [tag, kindOf(tag)]));
  return inAscii(`(${followLanguages})(${JSON.stringify(names)}, ${JSON.stringify(kinds)}, ${kindOf});\n`);
}

if (process.argv[1] === import.meta.filename) {
  const page = readFileSync(new URL("index.html", PUBLIC), "utf8");
  const editions = await Promise.all(languageTags().map(editionOf));
  for (const edition of editions) writeEdition(edition, page, PUBLIC);
  const names = [await languageOf("en"), ...editions.map(({ words }) => words)].map(({ language, name }) => [
    language,
    name,
  ]);
  writeFileSync(new URL(LANGUAGES, PUBLIC), languagesFile(Object.fromEntries(names)));
}
