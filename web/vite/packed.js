/**
 * A plugin for Vite: `import x from "./file?packed"` gives the file's bytes small and in base64, so that one HTML file can
 * hold them. A list (.txt) is squeezed by `squeezing.js`. All else is gzip, by Zopfli compiled to WebAssembly, which
 * gives the same to the byte on every machine, where zlib's bytes differ between versions and processors.
 */

import { readFile } from "node:fs/promises";
import { gzipAsync } from "@gfx/zopfli";
import { squeeze } from "../squeezing.js";

const QUERY = "?packed";

/** @returns {import("vite").Plugin} */
export function packed() {
  return {
    name: "packed",
    // Ahead of Vite's own plugins, which would take the file for a picture or the like.
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(QUERY)) return;
      const path = id.slice(0, -QUERY.length);
      this.addWatchFile(path);
      const file = await readFile(path);
      const content = path.endsWith(".txt") ? squeezed(file.toString("utf8")) : await gzipped(file);
      return `export default ${JSON.stringify(content)};`;
    },
  };
}

/** @param {string} text */
function squeezed(text) {
  const { bytes, ...rest } = squeeze(text);
  return { ...rest, base64: Buffer.from(bytes).toString("base64") };
}

/** @param {Buffer} file */
async function gzipped(file) {
  return Buffer.from(await gzipAsync(file, { numiterations: 15 })).toString("base64");
}
