/** changes.js: files that people bring, changed at random, for as long as is asked for. */

import { randomInt } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** @typedef {{ name: string, bytes: Uint8Array }} Seed */

/** The files of a folder of tests/cases @param {string} folder @returns {Seed[]} */
export function seedsIn(folder) {
  const path = new URL(`../cases/${folder}/`, import.meta.url);
  return readdirSync(path).map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, path))) }));
}

/** @template T @param {ArrayLike<T>} list @returns {T} */
export const one = (list) => list[randomInt(list.length)];

/** @param {Uint8Array} file @param {number} at @param {number} removed @param {Uint8Array} inserted */
export function spliced(file, at, removed, inserted) {
  const changed = new Uint8Array(at + inserted.length + Math.max(0, file.length - at - removed));
  changed.set(file.subarray(0, at));
  changed.set(inserted, at);
  changed.set(file.subarray(at + removed), at + inserted.length);
  return changed;
}

/** It ends earlier, a few bytes are others, or one is. @param {Uint8Array} file of at least a byte */
export function withOtherBytes(file) {
  const at = randomInt(file.length);
  const kind = randomInt(3);
  if (kind === 0) return file.slice(0, at);
  if (kind === 1) return file.with(at, randomInt(256));
  return spliced(
    file,
    at,
    randomInt(9),
    Uint8Array.from({ length: randomInt(9) }, () => randomInt(256)),
  );
}

/**
 * Checks one changed file after the other; each file of the folder as it is, too. The one that fails is kept in build/fuzz.
 * @param {string} kind how the kept file is called
 * @param {Seed[]} seeds
 * @param {(file: Uint8Array, name: string) => Uint8Array} changed
 * @param {(file: Uint8Array, name: string) => void | Promise<void>} check
 */
export async function fuzz(kind, seeds, changed, check) {
  const end = performance.now() + 1000 * Number(process.argv[2] ?? 5);
  let count = 0;
  const tryOne = async (/** @type {Uint8Array} */ file, /** @type {string} */ name) => {
    try {
      await check(file, name);
    } catch (error) {
      writeFileSync(`build/fuzz/${kind}-crash-${name}`, file);
      throw error;
    }
    count++;
  };
  for (const { bytes, name } of seeds) await tryOne(bytes, name);
  while (performance.now() < end) {
    const { bytes, name } = one(seeds);
    let file = bytes;
    for (let changes = 1 + randomInt(3); changes > 0 && file.length > 16; changes--) file = changed(file, name);
    await tryOne(file, name);
  }
  console.log(`stat::number_of_executed_units: ${count}`);
}
