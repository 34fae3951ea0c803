/** README's tables match the record that `make prove` wrote, to the letter, and its bits are those computed here. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { tablesOf, tablesWritten } from "./prove/tables.js";
import { fingerprint, MicroGPT, NAMES } from "./support.js";

const record = JSON.parse(readFileSync(new URL("prove/record.json", import.meta.url), "utf8"));

test("README's tables are what the record says", () => {
  assert.deepEqual(tablesWritten(), tablesOf(record));
});

for (const precision of ["f32", "f64"])
  test(`${precision}: the bits recorded in every engine are those that Node computes now`, async () => {
    const expected = fingerprint(await MicroGPT.create({ text: NAMES, precision }));
    for (const [engine, figures] of Object.entries(record.engines.found))
      for (const place of ["page", "worker"]) assert.equal(figures[`${precision} in a ${place}`], expected, engine);
  });
