/**
 * Begins a language, or says what is wrong with it: `node web/build/language.js nl`
 *
 * Where a file of the language is not there, it is written with the texts in English, for a translator to replace.
 */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { faultsOf, toTranslate } from "./languages.js";

const WORDS = new URL("../words/", import.meta.url);

const [tag] = process.argv.slice(2);
if (!/^[a-z]{2,3}(-[A-Za-z]\w+)?$/.test(tag ?? ""))
  throw new Error("Say which language: node web/build/language.js nl");

const TERMS = `/**
 * ${new Intl.DisplayNames("en", { type: "language" }).of(tag)}. Its terms:
 *
 * token
 * embedding
 */

`;

/** @param {string} name of a document, or "" @param {Record<string, unknown>} texts */
function begin(name, texts) {
  const file = new URL(name ? `${tag}/${name}.js` : `${tag}.js`, WORDS);
  if (existsSync(file)) return;
  mkdirSync(new URL(`${tag}/`, WORDS), { recursive: true });
  const { direction } = /** @type {any} */ (new Intl.Locale(tag)).getTextInfo?.() ?? { direction: "ltr" };
  const head = { language: tag, direction, name: new Intl.DisplayNames(tag, { type: "language" }).of(tag) };
  const source = JSON.stringify({ ...(name ? {} : head), texts, same: [] }, null, 2);
  writeFileSync(file, `${name ? "" : TERMS}export default ${source};\n`);
  console.log(`written in English: ${file.pathname}`);
}

for (const [name, texts] of Object.entries(toTranslate())) begin(name, texts);

const faults = await faultsOf(tag);
console.log(faults.join("\n") || `${tag}: nothing is missing, superfluous or English.`);
process.exitCode = faults.length ? 1 : 0;
