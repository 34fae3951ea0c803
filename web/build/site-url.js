/**
 * Gives the pages in public/ the addresses that they have on the site that SITE_URL names: a canonical link, the same page in other
 * languages, and the picture's whole address, without which no program finds it. Without SITE_URL, which the committed pages are built
 * without, they stay as they are. `SITE_URL=https://example.org/microgpt/ node web/build/site-url.js`
 */

import { readFileSync, writeFileSync } from "node:fs";
import { PICTURE } from "./head.js";
import { folderOf, languageTags } from "./languages.js";

/** Where each page is on a site, in English. */
const ENGLISH = { "index.html": "", "inference.html": "inference.html", "lab.html": "lab.html" };

/** The folder of each language. */
const FOLDERS = Object.fromEntries(["en", ...languageTags()].map((tag) => [tag, folderOf(tag)]));

/** Where each page is on a site, in every language. @type {Record<string, string>} */
export const PAGES = Object.fromEntries(
  Object.values(FOLDERS).flatMap((folder) =>
    Object.entries(ENGLISH).map(([name, path]) => [folder + name, folder + path]),
  ),
);

const FORMER = /\n *<(?:link rel="canonical"|link rel="alternate"|meta property="og:url")[^>]*>/g;
const IMAGE = /\n( *)(<meta property="og:image" content=")[^"]*/;

/** @param {string} html @param {string} site @param {string} path of the page on it */
export function atSite(html, site, path) {
  const base = new URL(site.replace(/\/?$/, "/"));
  const escaped = (/** @type {string} */ path) => new URL(path, base).href.replaceAll("&", "&amp;");
  const page = escaped(path);
  const own = Object.values(FOLDERS).find((folder) => folder && path.startsWith(folder)) ?? "";
  const others = Object.entries(FOLDERS).map(
    ([tag, folder]) => `<link rel="alternate" hreflang="${tag}" href="${escaped(folder + path.slice(own.length))}">`,
  );
  return html
    .replace(FORMER, "")
    .replace(
      IMAGE,
      (_, indent, tag) =>
        `\n${indent}<link rel="canonical" href="${page}">` +
        others.map((link) => `\n${indent}${link}`).join("") +
        `\n${indent}<meta property="og:url" content="${page}">` +
        `\n${indent}${tag}${escaped(PICTURE)}`,
    );
}

const { SITE_URL } = process.env;
if (process.argv[1] === import.meta.filename && SITE_URL)
  for (const [name, path] of Object.entries(PAGES)) {
    const file = new URL(`../../public/${name}`, import.meta.url);
    writeFileSync(file, atSite(readFileSync(file, "utf8"), SITE_URL, path));
  }
