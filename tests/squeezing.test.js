/** The lists in the page are the lists in web/data, to the byte. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { squeeze, unsqueeze } from "../web/squeezing.js";

const again = (text) => [...unsqueeze(squeeze(text))].join("");

for (const list of ["names", "towns-japan", "towns-finland"]) {
  test(`${list}.txt comes back to the byte`, () => {
    const file = readFileSync(new URL(`../web/data/${list}.txt`, import.meta.url));
    assert.deepEqual(Buffer.from(again(file.toString("utf8"))), file);
  });
}

test("the names take less than 64 KB, so that the page keeps its budget", () => {
  const text = readFileSync(new URL("../web/data/names.txt", import.meta.url), "utf8");
  const { bytes } = squeeze(text);
  assert.ok(bytes.length < 64_000, `${bytes.length} bytes`);
});

test("any text with lines comes back: short, long, of many letters, with none at its end", () => {
  const many = Array.from({ length: 255 }, (_, i) => String.fromCodePoint(0x1f300 + i)).join("\n");
  for (const text of ["\n", "a\n", "a\nb", "\n\n\n", `${"ab".repeat(5000)}\n`, "😀\nzoë\n永\n", many])
    assert.equal(again(text), text);
});
