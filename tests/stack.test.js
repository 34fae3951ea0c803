/** The stack of a module: 64 KiB at the start of its memory, of which the deepest call leaves half untouched. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { FEW_NAMES, MicroGPT, moduleBytes, NAMES } from "./support.js";

const STACK = 2 ** 16;
const PAINT = 0xa5;

/** Texts and shapes for which calls go as deep as they can: odd widths, many layers, long lines, all letters, large numbers. */
const MODELS = {
  "the default model": { text: NAMES },
  "odd shapes": { text: FEW_NAMES, nLayer: 3, nEmbd: 21, nHead: 7, blockSize: 37, batchSize: 5, validationSplit: 0.3 },
  "the smallest": { text: "a", nEmbd: 1, nHead: 1, blockSize: 1 },
  "many layers": { text: FEW_NAMES, nLayer: 200, nEmbd: 4, nHead: 1 },
  "long lines": { text: `${"ab ".repeat(999)}\n${FEW_NAMES}`, blockSize: 300 },
  "many letters": { text: Array.from({ length: 9999 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("") },
  "large numbers": { text: FEW_NAMES, seed: 2 ** 53 - 1, numSteps: 1e12, learningRate: 1e-30, beta1: 1 / 3 },
};

for (const precision of ["f32", "f64"]) {
  test(`${precision}: no call uses more than half of the stack`, async (t) => {
    /** @type {WebAssembly.Memory[]} */
    const memories = [];
    const { instantiate } = WebAssembly;
    t.mock.method(WebAssembly, "instantiate", async (...given) => {
      const instance = await instantiate(...given);
      const { memory, stackSave } = instance.exports;
      assert.equal(stackSave(), STACK, "the stack grows down from here to the memory's start");
      new Uint8Array(memory.buffer, 0, STACK).fill(PAINT);
      memories.push(memory);
      return instance;
    });
    const most = { bytes: 0, what: "" };
    for (const [what, options] of Object.entries(MODELS)) {
      const model = await MicroGPT.create({ precision, ...options });
      model.trainStep(3);
      model.evaluate({ split: "train", limit: 3 });
      model.generate({ count: 3 });
      model.keyValueCache();
      model.attention();
      model.parameters();
      model.tape();
      await MicroGPT.load(model.save(), { precision });
      for (const { buffer } of memories.splice(0)) {
        const bytes = STACK - new Uint8Array(buffer, 0, STACK).findIndex((byte) => byte !== PAINT);
        if (bytes > most.bytes) Object.assign(most, { bytes, what });
      }
    }
    t.diagnostic(`at most ${most.bytes} bytes of ${STACK}: ${most.what}`);
    assert.ok(most.bytes > 500, "what the stack is used for was seen");
    assert.ok(most.bytes <= STACK / 2, `${most.what} takes ${most.bytes} bytes`);
  });

  test(`${precision}: what overflows the stack traps`, () => {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes(precision)));
    const { stackAlloc, mg_alloc, mg_create } = exports;
    const [settings, report] = [mg_alloc(13 * 8), mg_alloc(24)];
    stackAlloc(STACK - 16);
    assert.throws(() => mg_create(settings, settings, 1, settings, 0, 1, report), WebAssembly.RuntimeError);
  });
}
