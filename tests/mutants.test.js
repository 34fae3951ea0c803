/** What prove/mutate.js changes: each JavaScript file of the folders without markup, or a reason why not; the tests named there exist. */

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { JAVASCRIPT, NOT_MUTATED, testFile } from "./prove/javascript.js";

const root = new URL("../", import.meta.url);

test("each file of the engine, the readers and the model is mutated, or has a reason why it is not", () => {
  const files = ["wasm", "web/input", "web/model"].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith(".js"))
      .map((name) => `${folder}/${name}`),
  );
  for (const file of files) assert.ok(file in JAVASCRIPT !== file in NOT_MUTATED, file);
  for (const file of Object.keys(NOT_MUTATED)) assert.ok(files.includes(file), file);
});

test("the files and the tests of the map are there", () => {
  for (const [file, tests] of Object.entries(JAVASCRIPT)) {
    assert.ok(existsSync(new URL(file, root)), file);
    assert.ok(tests.length, file);
    for (const name of tests) assert.ok(existsSync(new URL(testFile(name), root)), testFile(name));
  }
});
