/** README's tables of what was proven are those of the record that `make prove` kept, to the letter. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { tablesOf, tablesWritten } from "./prove/tables.js";
import { golden } from "./support.js";

const record = JSON.parse(readFileSync(new URL("prove/record.json", import.meta.url), "utf8"));

test("README's tables are what the record says", () => {
  assert.equal(tablesWritten(), tablesOf(record));
});

test("the bits recorded in every engine are those kept for Node", () => {
  for (const figures of Object.values(record.engines.found))
    for (const place of ["page", "worker"]) assert.equal(figures[`f32 in a ${place}`], golden("float32.json").sha256);
  assert.equal(record.million.sha256, golden("million.json").sha256);
});
