/**
 * A plugin for Vite: `import text from "./file?packed"` gives the file's bytes as gzip in base64, so that one HTML file
 * can hold them; a list (.txt) is folded first. Packed by Zopfli, compiled to WebAssembly: an eighth smaller than Node's
 * zlib makes the names, and the same to the byte on every machine, where zlib's bytes differ between versions and
 * processors.
 */

import { readFile } from "node:fs/promises";
import { gzipAsync } from "@gfx/zopfli";
import { fold } from "./folding.js";

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
      const bytes = path.endsWith(".txt") ? Buffer.from(fold(file.toString("utf8"))) : file;
      return `export default "${Buffer.from(await gzipAsync(bytes, { numiterations: 15 })).toString("base64")}";`;
    },
  };
}
