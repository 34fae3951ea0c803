/**
 * The headless tests, of the engine through its JavaScript API first of all:
 *
 *     node tests/                  runs them all
 *     node tests/ golden           those in files whose name has "golden" in it
 *     node tests/ "two models"     those whose promise has "two models" in it, if no file's name has
 *
 * They test what is built in public/.
 */

import { readdirSync } from "node:fs";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

const [pattern = ""] = process.argv.slice(2);
const names = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".test.js"));
const matching = names.filter((name) => name.includes(pattern));
const files = (matching.length > 0 ? matching : names).map((name) => fileURLToPath(new URL(name, import.meta.url)));
const literally = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

run({ files, concurrency: true, testNamePatterns: matching.length > 0 ? undefined : [literally] })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
