/**
 * A plugin for Vite: fits the page's styles to somebody else's page, where nothing is known of the root. Lengths in `rem`
 * become multiples of the element's own; what the page asks of the window, an element asks of the room it has. The
 * tokens (`?embedded`) become the element's, each to be overridden from outside by its name after `--mg-`.
 */

import { readFile } from "node:fs/promises";

const QUERY = "?embedded";
const SUFFIX = ".embedded";

/** What a browser takes for a rem where it knows no element yet. */
const REM = 16;

/** @returns {import("vite").Plugin} */
export function embedded() {
  return {
    name: "embedded",
    enforce: "pre",
    // By a name that Vite's own plugins do not take for a style sheet.
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return;
      const file = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
      return file && file.id + SUFFIX;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return;
      const path = id.slice(0, -SUFFIX.length);
      this.addWatchFile(path);
      return `export default ${JSON.stringify(fit(own(await readFile(path, "utf8"))))};`;
    },
    transform: {
      filter: { id: /\/web\/(element|elements|style)\/[\w-]+\.js$/ },
      handler: fit,
    },
  };
}

/**
 * @param {string} tokens
 * @returns {string} those of the element; its scheme is that of the page around until a theme is asked for
 */
function own(tokens) {
  return tokens
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/--([\w-]+): (.+);/g, "--$1: var(--mg-$1, $2);")
    .replace("color-scheme: light dark;", "")
    .replace(/:root\[data-theme="(\w+)"\]/g, ':host([theme="$1"])')
    .replaceAll(":root", ":host")
    .concat(':host([theme="system"]) { color-scheme: light dark; }')
    .replace(/\s+/g, " ");
}

/** @param {string} code */
function fit(code) {
  return code
    .replace(
      /@(?:media|container) \((m\w+-width): ([\d.]+)rem\)/g,
      (_, what, rem) => `@container (${what}: ${rem * REM}px)`,
    )
    .replace(/(?<![\w.])(\d[\d.]*)rem\b/g, "calc($1 * var(--mg-rem))");
}
