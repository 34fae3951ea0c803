/**
 * How an essay, the chapter or the laboratory, becomes one page in public/: its style and its script, bundled, are put into its document.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { withHead } from "./head.js";

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
 * @param {object} essay
 * @param {string} essay.document its HTML, which links a stylesheet and a script beside it
 * @param {string} essay.page what it becomes in public/
 * @param {import("rolldown").InputOptions["plugins"]} [essay.plugins] of its script
 * @param {boolean} [essay.minify] that script
 * @param {(html: string) => string} [essay.fill] puts in what the document only names
 */
export async function build({ document, page, plugins, minify = false, fill = (html) => html }) {
  const beside = (/** @type {string} */ name) => document.replace(/[^/]+$/, name);
  let html = fill(withHead(read(document)));
  const [link, style] = html.match(/<link rel="stylesheet" href="([^"]+)">/) ?? [];
  const [tag, code] = html.match(/<script src="([^"]+)"><\/script>\n<\/body>/) ?? [];
  if (!link || !tag) throw new Error(`${document} has no stylesheet, or no script at its end`);
  const bundled = await script(beside(code), plugins, minify);
  html = html
    .replace(link, () => `<style>\n${styles(beside(style))}</style>`)
    .replace(tag, () => `<script>\n${bundled.replaceAll("</script", "<\\/script")}</script>\n</body>`);
  writeFileSync(new URL(`public/${page}`, ROOT), html);
}
