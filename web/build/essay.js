/**
 * How an essay, the chapter or the laboratory, becomes one page in public/: its style and its script, bundled, are put into its document.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { folderOf } from "./languages.js";

const ROOT = new URL("../../", import.meta.url);

/** @param {string} path */
export const read = (path) => readFileSync(new URL(path, ROOT), "utf8");

/** A stylesheet with its imports in their places. @param {string} path @returns {string} */
function styles(path) {
  return read(path).replace(/@import "([^"]+)";/g, (_, from) =>
    styles(new URL(from, new URL(path, "file:///")).pathname.slice(1)),
  );
}

/**
 * A module and what it imports, as one script.
 * @param {string} path @param {import("rolldown").InputOptions["plugins"]} plugins @param {boolean} minify
 */
async function script(path, plugins, minify) {
  const bundle = await rolldown({ input: fileURLToPath(new URL(path, ROOT)), plugins });
  const { output } = await bundle.generate({ format: "iife", minify });
  await bundle.close();
  return output[0].code;
}

/**
 * @param {string} document the path of its HTML, which links a stylesheet and a script beside it
 * @param {string} html what is made of it
 * @param {{ plugins?: import("rolldown").InputOptions["plugins"], minify?: boolean }} [options] of its script
 * @returns {Promise<string>} with both in their places
 */
export async function bundled(document, html, { plugins = [], minify = false } = {}) {
  const beside = (/** @type {string} */ name) => document.replace(/[^/]+$/, name);
  const [link, style] = html.match(/<link rel="stylesheet" href="([^"]+)">/) ?? [];
  const [tag, code] = html.match(/<script src="([^"]+)"><\/script>\n<\/body>/) ?? [];
  if (!link || !tag) throw new Error(`${document} has no stylesheet, or no script at its end`);
  const text = await script(beside(code), plugins, minify);
  return html
    .replace(link, () => `<style>\n${styles(beside(style))}</style>`)
    .replace(tag, () => `<script>\n${text.replaceAll("</script", "<\\/script")}</script>\n</body>`);
}

/** @param {string} tag of its language @param {string} page @param {string} html */
export function write(tag, page, html) {
  const folder = new URL(`public/${folderOf(tag)}`, ROOT);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(page, folder), html);
}
