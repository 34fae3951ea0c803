/**
 * A plugin for Vite: `import x from "./file?packed"` gives the file's bytes small and in base64, so that one HTML file can
 * hold them; model/unpack.js is the way back. All is gzip, by Zopfli compiled to WebAssembly, which gives the same bytes
 * on every machine, where zlib's differ between versions and processors. Of each line of a list (.txt)
 * the bytes that it shares with the line before it are not written: sorted lists pack to two thirds.
 */

import { readFile } from "node:fs/promises";
import { gzipAsync } from "@gfx/zopfli";
import { ALL } from "../model/unpack.js";

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
      const content = path.endsWith(".txt") ? withoutShared(file) : file;
      return `export default ${JSON.stringify(await gzipped(content))};`;
    },
  };
}

/** @param {Buffer} list a name a line @returns {Buffer} each line with a byte in front instead of its end, as unpack.js reads it */
export function withoutShared(list) {
  let before = "";
  const coded = list
    .toString("latin1") // a character for each byte
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => {
      if ([...line].some((byte) => byte.charCodeAt(0) <= ALL)) throw new Error(`“${line}” has a control character`);
      let shared = 0;
      while (shared < line.length && line[shared] === before[shared]) shared++;
      const dropped = before.length - shared;
      if (dropped >= ALL) shared = 0;
      before = line;
      return String.fromCharCode(Math.min(dropped, ALL)) + line.slice(shared);
    });
  return Buffer.from(coded.join(""), "latin1");
}

/** @param {Buffer} file */
export async function gzipped(file) {
  return Buffer.from(await gzipAsync(file, { numiterations: 15 })).toString("base64");
}
