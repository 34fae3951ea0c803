/**
 * A plugin for Vite: `import x from "./file?packed"` gives the file's bytes small and in base64, so that one HTML file can
 * hold them; model/unpack.js is the way back. All is gzip, by Zopfli compiled to WebAssembly, which gives the same bytes
 * on every machine, where zlib's differ between versions and processors. Of each line of a list (.txt)
 * the bytes that it shares with the line before it are not written: sorted lists pack to two thirds. Two files that have much in
 * common, as the modules of the engine, are packed as one: `import x from "./file?with=other&packed"`, of the same folder.
 */

import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { gzipAsync } from "@gfx/zopfli";
import { ALL, turnsOf } from "../model/unpack.js";

const REQUEST = /^(.+)\?(?:with=(.+)&)?packed$/;

/** @returns {import("vite").Plugin} */
export function packed() {
  return {
    name: "packed",
    // Ahead of Vite's own plugins, which would take the file for a picture or the like.
    enforce: "pre",
    async load(id) {
      const [, path, other] = id.match(REQUEST) ?? [];
      if (!path) return;
      const paths = other ? [path, resolve(dirname(path), other)] : [path];
      for (const path of paths) this.addWatchFile(path);
      const files = await Promise.all(paths.map((path) => readFile(path)));
      const content = other ? inTurns(files) : path.endsWith(".txt") ? withoutShared(files[0]) : files[0];
      return `export default ${JSON.stringify(await gzipped(content))};`;
    },
  };
}

/**
 * One after the other, the like parts of two files would be further apart than the 32 KiB over which gzip sees them.
 * @param {Buffer[]} files @returns {Buffer} the sizes of both, four bytes each, and their parts in turns, as unpack.js reads them
 */
export function inTurns(files) {
  const sizes = files.map((file) => file.length);
  const parts = turnsOf(sizes).map(({ file, start, end }) => files[file].subarray(start, end));
  return Buffer.concat([new Uint8Array(Uint32Array.from(sizes).buffer), ...parts]);
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
