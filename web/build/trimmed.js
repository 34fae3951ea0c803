/**
 * A plugin for Vite: removes from the page's sources what does nothing when they run, before they are bundled: indentation and comments,
 * because minifiers leave templates as they are, where these would weigh a tenth of the page's own code; and the descriptions of
 * attributes, which describe.js has written where they are read.
 */

import { readFileSync } from "node:fs";

const ABOUT = /^ *about:\s+"[^"]*",\n/gm;

/** A comment that takes whole lines: elsewhere what looks like one may be part of a text. */
const COMMENT = /^\s*\/\*(?:[^*]|\*(?!\/))*\*\/$/gm;

/** @param {string} text */
const trim = (text) => text.replace(COMMENT, "").replace(/\n\s+/g, "\n");

/** Styles in a source. */
const STYLES = /\bcss`[^`]*`/g;

/** @param {string} styles without indentation @returns {string} without what stands between their signs either */
const tighten = (styles) =>
  styles
    .replace(/ \{$/gm, "{")
    .replace(/^([\w-]+): /gm, "$1:")
    .replace(/([;{},])\n/g, "$1")
    .replace(/(,) | (\*) /g, "$1$2")
    .replace(/;\}/g, "}");

/** @returns {import("vite").Plugin} */
export function trimmed() {
  return {
    name: "trimmed",
    apply: "build",
    enforce: "pre",
    // Styles that are imported as text: a minifier of styles would replace light-dark() by its own.
    load: {
      filter: { id: /\.css\?raw$/ },
      handler: (id) => `export default ${JSON.stringify(tighten(trim(readFileSync(id.replace("?raw", ""), "utf8"))))};`,
    },
    transform: {
      filter: { id: /\/web\/(options|(element|page|views|views\/parts)\/[\w-]+)\.js$/ },
      handler: (code) => trim(code.replace(ABOUT, "")).replace(STYLES, tighten),
    },
    transformIndexHtml: { order: "post", handler: trim },
  };
}
