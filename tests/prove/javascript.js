/**
 * javascript.js: the JavaScript files whose coverage is shown and that are mutated, with the headless tests that cover each.
 * They run in a copy of the repository, where a file can be changed and the loader has the WebAssembly modules beside it.
 */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";

/** Names of tests/*.test.js, the quick ones first @type {Record<string, string[]>} */
export const JAVASCRIPT = {
  "wasm/microgpt.js": ["module", "loader", "refusals", "generation", "save", "model", "load"],
  "wasm/load-file.js": ["load", "save", "refusals"],
  "wasm/model-file.js": ["save", "load"],
  "wasm/safetensors.js": ["safetensors", "link", "load", "save"],
  "web/options.js": ["options", "address"],
  "web/words/words.js": ["words"],
  "web/input/list.js": ["lists"],
  "web/input/time-slices.js": ["lists"],
  "web/model/baselines.js": ["training"],
  "web/model/curve.js": ["trainer"],
  "web/model/engine.js": ["engine", "trainer"],
  "web/model/link.js": ["link"],
  "web/model/look.js": ["training", "views"],
  "web/model/loss-history.js": ["loss-history"],
  "web/model/pace.js": ["trainer"],
  "web/model/snapshots.js": ["training"],
  "web/model/speedometer.js": ["trainer"],
  "web/model/state.js": ["state"],
  "web/model/trainer.js": ["trainer"],
  "web/model/training.js": ["training"],
  "web/model/unpack.js": ["lists"],
  "web/model/address.js": ["address"],
  "web/page/keep-address.js": ["address"],
  "web/page/snippet.js": ["address"],
  "web/views/status.js": ["views"],
  "web/views/parts/choices.js": ["views"],
  "web/views/parts/principal-components.js": ["views"],
};

/** What the copy leaves out: nothing there is needed by headless tests. */
const LEFT_OUT = ["tests/fuzz", "tests/browser", "tests/engines"];

/** @param {string} folder */
export function copyRepository(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "tests", "wasm", "web", "public", "examples", "src"])
    cpSync(name, `${folder}/${name}`, { recursive: true, filter: (source) => !LEFT_OUT.includes(source) });
  for (const name of readdirSync("public").filter((name) => name.endsWith(".wasm")))
    cpSync(`public/${name}`, `${folder}/wasm/${name}`);
  symlinkSync(resolve("node_modules"), `${folder}/node_modules`);
}

/**
 * Node in the copy, on the engine's source. A test file that is run without --test has no process of its own, which would
 * outlive the timeout.
 * @param {string} folder
 * @param {string[]} args
 * @param {number} [timeout] milliseconds
 */
export const runNode = (folder, args, timeout) =>
  spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, MICROGPT_SOURCE: "1" },
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout,
    killSignal: "SIGKILL",
  });

/** @param {string} name of JAVASCRIPT's tests */
export const testFile = (name) => `tests/${name}.test.js`;
