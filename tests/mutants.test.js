/** What prove/mutate.js changes, and whose coverage has a bound: each JavaScript file that needs no page, or a reason why not. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { JAVASCRIPT, NOT_MUTATED, testFile } from "./prove/javascript.js";

const root = new URL("../", import.meta.url);

/** @param {string} folder @returns {string[]} its JavaScript files, and those of the folders in it */
const filesIn = (folder) =>
  readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return path.endsWith(".js") ? [path] : [];
  });

/** Whatever they name, these folders know no page. */
const WITHOUT_MARKUP = ["wasm/", "web/input/", "web/model/"];

/** What only a page has, and what only a bundler can import */
const OF_PAGES =
  /\b(?:document|window|location|history|navigator|customElements|Element|ResizeObserver|IntersectionObserver)\b|from "lit|from "[^"]*(?:\?|\.css)/;

/** Whether a file, or one that it imports, names something of a page or of a bundler. @param {string} file */
function needsPage(file) {
  const code = readFileSync(new URL(file, root), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/ .*/g, "");
  const imported = [...code.matchAll(/^(?:import|\}) .*?"(\.[^"]+)";$/gm)].map(([, path]) => path);
  return OF_PAGES.test(code) || imported.some((path) => needsPage(posix.join(posix.dirname(file), path)));
}

/** Why a file is not mutated: a reason of its own, or of its folder @param {string} file */
const reasonFor = (file) =>
  Object.keys(NOT_MUTATED).find((path) => file === path || (path.endsWith("/") && file.startsWith(path)));

test("each file of the engine, the readers, the model, and all others that need no page, is mutated, or has a reason why it is not", () => {
  const files = ["wasm", "web"].flatMap(filesIn);
  for (const file of files) {
    assert.ok(!(file in JAVASCRIPT && file in NOT_MUTATED), file);
    const isMutable = WITHOUT_MARKUP.some((folder) => file.startsWith(folder)) || !needsPage(file);
    assert.ok(file in JAVASCRIPT || reasonFor(file) || !isMutable, file);
  }
  for (const path of Object.keys(NOT_MUTATED))
    assert.ok(
      files.some((file) => reasonFor(file) === path),
      path,
    );
});

test("the files and the tests of the map are there", () => {
  for (const [file, tests] of Object.entries(JAVASCRIPT)) {
    assert.ok(existsSync(new URL(file, root)), file);
    assert.ok(tests.length, file);
    for (const name of tests) assert.ok(existsSync(new URL(testFile(name), root)), testFile(name));
  }
});
