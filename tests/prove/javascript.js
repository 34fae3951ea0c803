/**
 * javascript.js: the JavaScript files whose coverage is shown and that are mutated, with the headless tests that cover each.
 * They run in a copy of the repository, where a file can be changed and the loader has the WebAssembly modules beside it.
 */

import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { resolve } from "node:path";

/** Names of tests/*.test.js, the likeliest to notice a change first @type {Record<string, string[]>} */
export const JAVASCRIPT = {
  "wasm/conformance/check.js": ["conformance"],
  "wasm/conformance/command.js": ["conformance-command", "conformance"],
  "wasm/conformance/figures.js": ["conformance-figures"],
  "wasm/conformance/help.js": ["conformance-figures"],
  "wasm/conformance/judge.js": ["conformance-judge"],
  "wasm/conformance/output.js": ["conformance-output"],
  "wasm/conformance/report.js": ["conformance-judge"],
  "wasm/load-file.js": ["load", "save", "refusals"],
  "wasm/log-probs.js": ["sweep", "training"],
  "wasm/microgpt.js": ["module", "loader", "refusals", "generation", "save", "model", "load", "checkpoint", "memory"],
  "wasm/model-file.js": ["save", "load"],
  "wasm/refusals.js": ["refusals", "loader", "sweep", "memory"],
  "wasm/safetensors.js": ["safetensors", "link", "load", "save"],
  "wasm/sweep.js": ["sweep"],
  "wasm/sweep-worker.js": ["sweep"],
  "web/errors.js": ["engine", "trainer"],
  "web/options.js": ["options", "address"],
  "web/words/languages.js": ["languages"],
  "web/words/words.js": ["words"],
  "web/chapter/network.js": ["chapter"],
  "web/chapter/softmax.js": ["chapter"],
  "web/chapter/figures/attention.js": ["chapter"],
  "web/chapter/figures/beam.js": ["chapter"],
  "web/chapter/figures/cache.js": ["chapter"],
  "web/chapter/figures/decoding.js": ["chapter"],
  "web/chapter/figures/parts.js": ["chapter"],
  "web/chapter/figures/temperature.js": ["chapter"],
  "web/data/lists.js": ["lists"],
  "web/element/attributes.js": ["attributes"],
  "web/element/first-act.js": ["first-act"],
  "web/element/host-attributes.js": ["attributes"],
  "web/essay/numbers.js": ["chapter", "lab-tables"],
  "web/essay/tables.js": ["lab-tables", "chapter"],
  "web/essay/tree.js": ["chapter"],
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
  "web/model/softmax.js": ["guess", "chapter", "training"],
  "web/model/speedometer.js": ["trainer"],
  "web/model/state.js": ["state", "runs", "address", "trainer"],
  "web/model/trainer.js": ["trainer"],
  "web/model/training.js": ["training", "trainer"],
  "web/model/turns.js": ["turns"],
  "web/model/unpack.js": ["lists"],
  "web/page/keep-address.js": ["address"],
  "web/page/snippet.js": ["address"],
  "web/lab/attribution.js": ["lab-taught", "lab-tables"],
  "web/lab/axes.js": ["lab-tables"],
  "web/lab/counts.js": ["lab-ladder"],
  "web/lab/fan-picture.js": ["lab-pictures"],
  "web/lab/ladder-picture.js": ["lab-pictures"],
  "web/lab/landscape-picture.js": ["lab-tables"],
  "web/lab/page-run.js": ["lab-ladder"],
  "web/lab/rungs.js": ["lab-ladder"],
  "web/lab/run-all.js": ["lab", "lab-ladder"],
  "web/lab/scales.js": ["lab-tables"],
  "web/lab/statistics.js": ["lab-pictures"],
  "web/lab/taught-picture.js": ["lab-pictures"],
  "web/lab/taught-tables.js": ["lab-tables"],
  "web/views/status.js": ["views"],
  "web/views/index.js": ["attributes"],
  "web/views/parts/blank.js": ["views"],
  "web/views/parts/choices.js": ["views"],
  "web/views/parts/drop-target.js": ["attributes"],
  "web/views/parts/edits-in-words.js": ["views"],
  "web/views/parts/input-hint.js": ["views"],
  "web/views/parts/label-placement.js": ["views"],
  "web/views/parts/matrix-names.js": ["words", "views"],
  "web/views/parts/multiplications.js": ["views", "chapter"],
  "web/views/parts/principal-components.js": ["views"],
  "web/views/parts/range-in-words.js": ["words", "attributes"],
  "web/views/parts/rules-in-words.js": ["views"],
};

/** Files and folders that need no page and are left out, with the reason @type {Record<string, string>} */
export const NOT_MUTATED = {
  "wasm/node.js": "Each of its two lines stands for all that Node alone has: the loader does not start without it.",
  "web/build/": "What the build writes is committed: `make check-public` builds it again and compares every byte.",
  "web/model/assets.js": "It asks the page, which only a worker can: tests/browser and tests/engines run it.",
  "web/model/packed.js": "It answers a worker: tests/browser and tests/engines run it.",
  "web/model/start-worker.js": "Only Vite can import it: tests/browser and tests/engines run it.",
  "web/model/worker.js": "Only a worker can import it: tests/browser and tests/engines run it.",
  "web/page/lead.js": "It writes into the page's elements: tests/browser reads them.",
  "web/page/own-language.js": "Nothing but the words that are built in, for all who ask.",
  "web/views/parts/arrow-keys.js": "A table of four keys: tests/browser presses them.",
  "web/words/": "Texts, but for what is listed: tests/words.test.js checks each.",
};

/** What the copy leaves out: nothing there is needed by headless tests. */
const LEFT_OUT = ["tests/fuzz", "tests/browser", "tests/engines"];

/** @param {string} folder */
export function copyRepository(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "docs", "tests", "wasm", "web", "public", "examples", "src"])
    cpSync(name, `${folder}/${name}`, { recursive: true, filter: (source) => !LEFT_OUT.includes(source) });
  for (const name of readdirSync("public").filter((name) => name.endsWith(".wasm")))
    cpSync(`public/${name}`, `${folder}/wasm/${name}`);
  for (const name of ["names.txt", "microgpt-conformance.json"])
    cpSync(`public/${name}`, `${folder}/wasm/conformance/${name}`);
  symlinkSync(resolve("node_modules"), `${folder}/node_modules`);
}

/**
 * Node in the copy, on the engine's source. A test file that is run without --test has no process of its own, which would
 * outlive the timeout.
 * @param {string} folder
 * @param {string[]} args
 * @param {number} [timeout] milliseconds
 * @returns {Promise<{ status: number | null, stdout: string }>} null: it was ended
 */
export const runNode = (folder, args, timeout) =>
  new Promise((resolve) => {
    const env = { ...process.env, MICROGPT_SOURCE: "1" };
    const options = { cwd: folder, env, maxBuffer: 2 ** 28, timeout, killSignal: /** @type {const} */ ("SIGKILL") };
    const child = execFile(process.execPath, args, options, (_, stdout) => resolve({ status: child.exitCode, stdout }));
  });

/** @param {string} name of JAVASCRIPT's tests */
export const testFile = (name) => `tests/${name}.test.js`;
