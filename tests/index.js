/**
 * All tests of the engine, as a user of its JavaScript API sees it, and of the JavaScript that Node can import:
 *
 *     node tests/                  runs them all
 *     node tests/ golden           those in files whose name has "golden" in it
 *     node tests/ "two models"     those whose promise has "two models" in it, where no file's name has
 *
 * The engine is tested as it was built, in public/. A word that fits nothing is an error. On a bare clone npm brings the
 * packages that tests import.
 */

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 12))
  throw new Error("Tests need Node 20.12 or newer; the engine runs on any 20.");
if (!existsSync(`${root}node_modules`)) execFileSync("npm", ["ci"], { cwd: root, stdio: "inherit", shell: true });

const [pattern = ""] = process.argv.slice(2);
const names = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".test.js"));
const matching = names.filter((name) => name.includes(pattern));
const files = (matching.length > 0 ? matching : names).map((name) => fileURLToPath(new URL(name, import.meta.url)));
const literally = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// With a pattern, each file passes as a test of its own name, whether or not it had any that fit.
let count = 0;
const isTest = ({ name, details }) => details.type !== "suite" && !files.includes(name);
// `true` would leave a processor idle: of two, half of them.
run({ files, concurrency: availableParallelism(), testNamePatterns: matching.length > 0 ? undefined : [literally] })
  .on("test:pass", (test) => {
    if (isTest(test) && test.skip === undefined) count += 1;
  })
  .on("test:fail", () => {
    count += 1;
    process.exitCode = 1;
  })
  .on("end", () => {
    if (count > 0) return;
    console.error(`No test has “${pattern}” in its file's name or in its promise.`);
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
