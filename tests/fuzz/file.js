/**
 * file.js: model files of all kinds, changed at random: `node tests/fuzz/file.js SECONDS`. Each is refused with a code and a
 * sentence, or it is a model that generates, trains if it has a list, and is saved as it was loaded.
 */

import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { MicroGPT, MicroGPTError } from "../support.js";

const CASES = new URL("../cases/safetensors/", import.meta.url);
const SEEDS = readdirSync(CASES).map((name) => new Uint8Array(readFileSync(new URL(name, CASES))));
const OPTIONS = { nHead: 4, vocab: "abcdefghijklmnopqrstuvwxyz" };

/** What stands in headers, and what should not */
const WORDS = [
  '"',
  "\\",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  " ",
  "0",
  "-1",
  "1e9",
  "null",
  '"wte"',
  '"shape"',
  '"F16"',
  '"BF16"',
  "9007199254740993",
  "\\u0000",
  "é",
];

/** @template T @param {ArrayLike<T>} list @returns {T} */
const one = (list) => list[randomInt(list.length)];

/** @param {Uint8Array} file @param {number} at @param {number} removed @param {Uint8Array} inserted */
function spliced(file, at, removed, inserted) {
  return Uint8Array.of(...file.subarray(0, at), ...inserted, ...file.subarray(at + removed));
}

/** A change within the header, whose length stays right, so that it is read. @param {Uint8Array} file */
function withOtherHeader(file) {
  const view = new DataView(file.buffer);
  const length = Number(view.getBigUint64(0, true));
  const from = 8 + randomInt(length);
  const source = 8 + randomInt(length);
  const removed = Math.min(randomInt(4) ? randomInt(3) : randomInt(60), 8 + length - from);
  const inserted = randomInt(3)
    ? new TextEncoder().encode(one(WORDS))
    : file.slice(source, Math.min(source + randomInt(80), 8 + length));
  const other = spliced(file, from, removed, inserted);
  new DataView(other.buffer).setBigUint64(0, BigInt(length - removed + inserted.length), true);
  return other;
}

/** @param {Uint8Array} file */
function changed(file) {
  switch (randomInt(8)) {
    case 0:
      return file.slice(0, randomInt(file.length));
    case 1:
      return spliced(
        file,
        randomInt(file.length),
        randomInt(9),
        Uint8Array.from({ length: randomInt(9) }, () => randomInt(256)),
      );
    case 2:
      return file.with(randomInt(file.length), randomInt(256));
    default:
      return withOtherHeader(file);
  }
}

/** @param {Uint8Array} file */
async function check(file) {
  let model;
  try {
    model = await MicroGPT.load(file, OPTIONS);
  } catch (error) {
    assert.ok(error instanceof MicroGPTError, error.stack);
    assert.match(error.message, /^[^\n]{10,300}\.$/s);
    return;
  }
  const again = await MicroGPT.load(model.save());
  assert.deepEqual(again.save(), model.save());
  if (model.numDocs > 0 && model.step < model.config.numSteps)
    try {
      assert.deepEqual(again.trainStep(), model.trainStep());
    } catch (error) {
      assert.equal(error.code, "diverged");
    }
  assert.deepEqual(again.generate({ count: 2, seed: 1 }), model.generate({ count: 2, seed: 1 }));
}

const end = performance.now() + 1000 * Number(process.argv[2] ?? 5);
let count = 0;
for (; performance.now() < end; count++) {
  let file = one(SEEDS);
  for (let changes = 1 + randomInt(3); changes > 0 && file.length > 16; changes--) file = changed(file);
  try {
    await check(file);
  } catch (error) {
    writeFileSync("build/fuzz/file-crash.safetensors", file);
    throw error;
  }
}
console.log(`stat::number_of_executed_units: ${count}`);
