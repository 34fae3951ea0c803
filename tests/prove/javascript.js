/**
 * javascript.js: the JavaScript files whose coverage is shown and that are mutated, with the headless tests that cover each.
 * They run in a copy of the repository, where a file can be changed and the loader has the WebAssembly modules beside it.
 */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";

/** Names of tests/*.test.js, the likeliest to notice a change first @type {Record<string, string[]>} */
export const JAVASCRIPT = {
  "wasm/load-file.js": ["load", "save", "refusals"],
  "wasm/log-probs.js": ["sweep", "training"],
  "wasm/microgpt.js": ["module", "loader", "refusals", "generation", "save", "model", "load"],
  "wasm/model-file.js": ["save", "load"],
  "wasm/refusals.js": ["refusals", "loader", "sweep"],
  "wasm/safetensors.js": ["safetensors", "link", "load", "save"],
  "wasm/sweep.js": ["sweep"],
  "wasm/sweep-worker.js": ["sweep"],
  "web/options.js": ["options", "address"],
  "web/words/words.js": ["words"],
  "web/input/binary.js": ["read-list"],
  "web/input/encoding.js": ["read-list"],
  "web/input/json.js": ["read-list"],
  "web/input/letters.js": ["lists", "read-list"],
  "web/input/limits.js": ["read-list", "lists"],
  "web/input/lines.js": ["read-list", "lists"],
  "web/input/list.js": ["read-list", "lists", "sheet"],
  "web/input/notes.js": ["read-list"],
  "web/input/reader.js": ["read-list", "trainer"],
  "web/input/remote-file.js": ["remote-file"],
  "web/input/sheet.js": ["sheet", "read-list"],
  "web/input/table.js": ["read-list", "sheet"],
  "web/input/time-slices.js": ["lists"],
  "web/model/address.js": ["address"],
  "web/model/baselines.js": ["training"],
  "web/model/curve.js": ["trainer"],
  "web/model/edits.js": ["edits"],
  "web/model/engine.js": ["engine", "trainer"],
  "web/model/engine-options.js": ["options", "training"],
  "web/model/environment.js": ["engine"],
  "web/model/guess.js": ["guess"],
  "web/model/link.js": ["link"],
  "web/model/look.js": ["training", "views"],
  "web/model/loss-history.js": ["loss-history"],
  "web/model/pace.js": ["trainer"],
  "web/model/runs.js": ["runs"],
  "web/model/snapshots.js": ["training"],
  "web/model/softmax.js": ["guess", "training"],
  "web/model/speedometer.js": ["trainer"],
  "web/model/state.js": ["state"],
  "web/model/trainer.js": ["trainer"],
  "web/model/training.js": ["training"],
  "web/model/turns.js": ["turns"],
  "web/model/unpack.js": ["lists"],
  "web/page/keep-address.js": ["address"],
  "web/page/snippet.js": ["address"],
  "web/lab/attribution.js": ["lab-taught"],
  "web/lab/axes.js": ["lab-ladder"],
  "web/lab/changes.js": ["lab-taught"],
  "web/lab/counts.js": ["lab-ladder"],
  "web/lab/rungs.js": ["lab-ladder"],
  "web/lab/run-all.js": ["lab", "lab-ladder"],
  "web/lab/scales.js": ["lab-ladder"],
  "web/lab/statistics.js": ["lab-ladder"],
  "web/views/status.js": ["views"],
  "web/views/parts/choices.js": ["views"],
  "web/views/parts/principal-components.js": ["views"],
};

/** Files of the folders that hold no markup which are left out, with the reason @type {Record<string, string>} */
export const NOT_MUTATED = {
  "wasm/node.js": "Each of its two lines stands for all that Node alone has: the loader does not start without it.",
  "web/model/assets.js": "It asks the page, which only a worker can: tests/browser and tests/engines run it.",
  "web/model/packed.js": "It answers a worker: tests/browser and tests/engines run it.",
  "web/model/start-worker.js": "Only Vite can import it: tests/browser and tests/engines run it.",
  "web/model/worker.js": "Only a worker can import it: tests/browser and tests/engines run it.",
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
