/**
 * prove.js: everything that is promised, put to the proof, longer than `make test` does; `make prove`. If all of it holds,
 * what was measured is kept in record.json, and README's tables are written from that.
 *
 * So long it takes by default, and what a variable of the environment makes of it: FUZZ_SECONDS of fuzzing for each kind of
 * input, MUTANTS tried ("all": every one), WALKS over the page in each engine, PAGE_MINUTES of training in a page.
 */

import { execFileSync, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeTables } from "./tables.js";

/** @import { Record } from "./tables.js" */

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

const { FUZZ_SECONDS = "120", MUTANTS = "200", WALKS = "20", PAGE_MINUTES = "3" } = process.env;

const LOGS = "build/prove";
const RECORD = "tests/prove/record.json";

/** @typedef {{ name: string, command: string, env?: { [name: string]: string }, read: (output: string) => unknown }} Stage */

/** @param {string} output @param {RegExp} pattern whose first group is a number */
const sumOf = (output, pattern) => [...output.matchAll(pattern)].reduce((sum, [, number]) => sum + Number(number), 0);

/** @param {string} name */
const figuresIn = (name) => JSON.parse(readFileSync(`${LOGS}/${name}.json`, "utf8"));

/** What Node's test runner says at its end. @param {string} output */
const tests = (output) => ({ passed: sumOf(output, /^(?:#|ℹ) pass (\d+)$/gm) });

/** What each kind of input was tried with: its name stands above the count. @param {string} output */
const executions = (output) =>
  Object.fromEntries(
    [...output.matchAll(/^build\/fuzz\/(\w+)\nstat::number_of_executed_units:\s+(\d+)$/gm)].map(([, kind, count]) => [
      kind,
      Number(count),
    ]),
  );

/** The test files of an engine's tests each have figures of their own: together, those of the engine. */
function engines() {
  /** @type {Record["engines"]} */
  const all = {};
  for (const file of readdirSync(LOGS).filter((name) => name.startsWith("engines-")))
    for (const [engine, { faults, skipped, ...others }] of Object.entries(figuresIn(file.replace(".json", "")))) {
      const sum = all[engine] ?? { faults: { injected: 0, survived: 0 }, skipped: [] };
      sum.faults.injected += faults.injected;
      sum.faults.survived += faults.survived;
      all[engine] = { ...sum, ...others, skipped: [...sum.skipped, ...skipped] };
    }
  return all;
}

/** @type {Stage[]} */
const STAGES = [
  {
    name: "core",
    command: "make test-core",
    read: (output) => ({
      promises: [...output.matchAll(/^ok /gm)].length,
      allocations: sumOf(output, /allocations failed and survived: (\d+)/g),
    }),
  },
  { name: "coverage", command: `make coverage JSON=${LOGS}/coverage.json`, read: () => figuresIn("coverage") },
  {
    name: "fuzz",
    command: `make fuzz FUZZ_SECONDS=${FUZZ_SECONDS}`,
    read: (output) => ({ seconds: Number(FUZZ_SECONDS), executions: executions(output) }),
  },
  {
    name: "mutants",
    command: `make mutants MUTANTS=${MUTANTS} JSON=${LOGS}/mutants.json`,
    read: () => figuresIn("mutants"),
  },
  { name: "node", command: "node tests/", read: tests },
  {
    name: "million",
    command: `node tests/prove/million.js --json ${LOGS}/million.json`,
    read: () => figuresIn("million"),
  },
  { name: "pages", command: "make test-pages", read: tests },
  {
    name: "engines",
    command: "make test-engines",
    env: { FIGURES: LOGS, WALKS, ENGINES: "chromium firefox webkit" },
    read: engines,
  },
  {
    name: "page",
    command: `node tests/prove/page.js --minutes ${PAGE_MINUTES} --json ${LOGS}/page.json`,
    read: () => figuresIn("page"),
  },
];

/**
 * Runs a stage, its output into a log of its own.
 * @param {Stage} stage
 * @returns {Promise<string>} the output; rejects with its end if the stage fails
 */
async function run({ name, command, env = {} }) {
  const log = createWriteStream(`${LOGS}/${name}.log`);
  const child = spawn(command, { shell: true, env: { ...process.env, ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
      log.write(text);
    });
  const code = await new Promise((resolve) => child.on("close", resolve));
  log.end();
  if (code === 0) return output;
  throw new Error(`${output.slice(-4000)}\n${command}: failed; all of its output is in ${LOGS}/${name}.log`);
}

rmSync(LOGS, { recursive: true, force: true });
mkdirSync(LOGS, { recursive: true });
if (!existsSync("node_modules")) throw new Error("Run it as `make prove`: that installs what it needs.");

/** @type {{ [name: string]: any }} */
const record = {
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(),
  versions: { node: process.version },
};
for (const stage of STAGES) {
  const start = Date.now();
  record[stage.name] = stage.read(await run(stage));
  console.log(`${stage.name}: ${Math.round((Date.now() - start) / 1000)} s  ${JSON.stringify(record[stage.name])}`);
}
writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
writeTables(/** @type {Record} */ (/** @type {unknown} */ (record)));
console.log(`All of it holds. ${RECORD} and README have the figures.`);
