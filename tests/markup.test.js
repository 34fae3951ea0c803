/** No text becomes markup or code: what is published uses none of the ways in which a browser makes one of the other. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const ROOT = join(import.meta.dirname, "..");

const SINKS =
  /\b(?:innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser|unsafe(?:HTML|SVG))\b|document\.write|\beval\(|\bnew Function\b|javascript:|\bon\w+="/;

/** Where one is used on purpose: to see whether the page allows it. Beside it lit-html has its own, behind trusted types. */
const ALLOWED = ["web/trusted-types.js"];

test("no source writes HTML from text, or runs text", () => {
  const files = ["web", "wasm"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  );
  const sources = files.filter((path) => /\.(?:js|html)$/.test(path) && !path.startsWith("web/build/"));
  assert.ok(sources.length > 150);
  const found = sources.filter((path) => SINKS.test(readFileSync(join(ROOT, path), "utf8")));
  assert.deepEqual(found, ALLOWED);
});
