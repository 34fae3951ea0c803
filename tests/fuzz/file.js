/**
 * file.js: model files of all kinds, changed at random: `node tests/fuzz/file.js SECONDS`. Each is refused with a code and a
 * sentence, or it is a model that generates, trains if it has a list, and is saved as it was loaded.
 */

import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { MicroGPT, MicroGPTError } from "../support.js";
import { fuzz, one, seedsIn, spliced, withOtherBytes } from "./changes.js";

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

/** A change within the header, whose length comes out right, so that it is read. @param {Uint8Array} file of more than 8 bytes */
function withOtherHeader(file) {
  const view = new DataView(file.buffer);
  // An earlier change may have written any length.
  const length = Math.min(Number(view.getBigUint64(0, true)), file.length - 8);
  const from = 8 + randomInt(length + 1);
  const source = 8 + randomInt(length + 1);
  const removed = Math.min(randomInt(4) ? randomInt(3) : randomInt(60), 8 + length - from);
  const inserted = randomInt(3)
    ? new TextEncoder().encode(one(WORDS))
    : file.slice(source, Math.min(source + randomInt(80), 8 + length));
  const other = spliced(file, from, removed, inserted);
  new DataView(other.buffer).setBigUint64(0, BigInt(length - removed + inserted.length), true);
  return other;
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

await fuzz(
  "file",
  seedsIn("safetensors"),
  (file) => (randomInt(8) < 3 ? withOtherBytes(file) : withOtherHeader(file)),
  check,
);
