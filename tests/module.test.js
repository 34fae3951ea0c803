/** The modules import nothing, and export exactly what wasm/exports.txt lists. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assertSize } from "./size.js";
import { FEW_NAMES, MicroGPT, moduleBytes } from "./support.js";

const listed = readFileSync(new URL("../wasm/exports.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

/** What a toolchain may add: the memory, the start, the table of functions, and helpers for the stack */
const BY_TOOLCHAIN = /^(memory|_initialize|__indirect_function_table|_?_?(emscripten_)?stack\w*|__errno_location)$/;

for (const precision of ["f32", "f64"]) {
  const module = new WebAssembly.Module(moduleBytes(precision));

  test(`${precision}: the module imports nothing`, () => {
    assert.deepEqual(WebAssembly.Module.imports(module), []);
  });

  test(`${precision}: the module exports exactly what exports.txt lists`, () => {
    const names = WebAssembly.Module.exports(module).map(({ name }) => name);
    assert.deepEqual(names.filter((name) => !BY_TOOLCHAIN.test(name)).sort(), [...listed].sort());
  });

  test(`${precision}: a caller may bring the module's bytes, or a compiled module`, async () => {
    for (const given of [moduleBytes(precision), module]) {
      const model = await MicroGPT.create({ text: FEW_NAMES, precision, module: given });
      assert.equal(model.trainStep(3).length, 3);
    }
  });
}

test("f32's module stays within its 34 KiB", (t) => {
  const { length } = moduleBytes("f32");
  assertSize(t, length <= 34 * 1024, `it has ${length} bytes`);
});
