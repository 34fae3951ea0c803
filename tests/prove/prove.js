/**
 * prove.js: all promises, tested longer than `make test` does; `make prove`. If all tests pass, the figures go to record.json,
 * and README's tables are written from that.
 *
 * Variables of the environment set its length: FUZZ_SECONDS of fuzzing for each kind of input, MUTANTS tried ("all": every
 * one), WALKS over the page in each engine, PAGE_MINUTES of training in a page. STAGES names the stages to run; the figures of
 * the others stay in the record, with date and commit.
 */

import { execFileSync, spawn } from "node:child_process";
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeTables } from "./tables.js";

/** @import { EngineFigures } from "./tables.js" */

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

const { FUZZ_SECONDS = "120", MUTANTS = "250", WALKS = "20", PAGE_MINUTES = "3" } = process.env;

/** A folder for each run, so that two can run at the same time. */
const LOGS = `build/prove/${process.pid}`;
const RECORD = "tests/prove/record.json";

/** @typedef {{ name: string, command: string, env?: { [name: string]: string }, read: (output: string) => object }} Stage */

/** @param {string} output @param {RegExp} pattern whose first group is a number */
const sumOf = (output, pattern) => [...output.matchAll(pattern)].reduce((sum, [, number]) => sum + Number(number), 0);

/** @param {string} name */
const figuresIn = (name) => JSON.parse(readFileSync(`${LOGS}/${name}.json`, "utf8"));

/** The summary of Node's test runner. @param {string} output */
const tests = (output) => ({ passed: sumOf(output, /^(?:#|ℹ) pass (\d+)$/gm) });

/** The number of inputs tried of each kind, whose name is on the line before. @param {string} output */
const executions = (output) =>
  Object.fromEntries(
    [...output.matchAll(/^build\/fuzz\/(\w+)\nstat::number_of_executed_units:\s+(\d+)$/gm)].map(([, kind, count]) => [
      kind,
      Number(count),
    ]),
  );

/** The figures of each engine, summed over its test files. */
function engines() {
  /** @type {{ [engine: string]: EngineFigures }} */
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
  // First, while the machine has nothing else to do, and has not been heated.
  { name: "bench", command: `make bench JSON=${LOGS}/bench.json`, read: () => figuresIn("bench") },
  {
    name: "core",
    command: "make test-core",
    read: (output) => ({
      promises: [...output.matchAll(/^ok /gm)].length,
      allocations: sumOf(output, /allocations failed and survived: (\d+)/g),
    }),
  },
  {
    name: "compilers",
    command: `make test-compilers JSON=${LOGS}/compilers.json`,
    read: () => figuresIn("compilers"),
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
  {
    name: "conformance",
    command: "make conformance",
    read: (output) => ({ ports: [...output.matchAll(/^The port conforms/gm)].length }),
  },
  { name: "node", command: "node tests/", read: tests },
  {
    name: "million",
    command: `node tests/prove/million.js --json ${LOGS}/million.json`,
    read: () => figuresIn("million"),
  },
  { name: "pages", command: "make test-pages", read: tests },
  { name: "hosts", command: "make test-hosts HOSTS=all", read: tests },
  {
    name: "engines",
    command: "make test-engines",
    env: { FIGURES: LOGS, WALKS, ENGINES: "chromium firefox webkit" },
    read: () => ({ found: engines() }),
  },
  {
    name: "lighthouse",
    command: `node tests/prove/lighthouse.js --json ${LOGS}/lighthouse.json`,
    read: () => figuresIn("lighthouse"),
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
  const child = spawn(command, { shell: true, env: { ...process.env, PROVE: "1", ...env } });
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

/** @returns {Stage[]} those that STAGES names, or all */
function chosen() {
  const names = process.env.STAGES?.split(/[\s,]+/).filter((name) => name);
  const unknown = names?.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown)
    throw new Error(`There is no stage “${unknown}”; there are ${STAGES.map(({ name }) => name).join(", ")}.`);
  return STAGES.filter(({ name }) => names?.includes(name) ?? true);
}

const readRecord = () => (existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : {});

/** A stage whose tests all pass goes into the record, and into README. @param {Stage} stage */
async function prove(stage) {
  const [date] = new Date().toISOString().split("T");
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const start = Date.now();
  const figures = stage.read(await run(stage));
  console.log(`${stage.name}: ${Math.round((Date.now() - start) / 1000)} s  ${JSON.stringify(figures)}`);
  const record = { ...readRecord(), [stage.name]: { date, commit, ...figures } };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  if (STAGES.every(({ name }) => record[name])) writeTables(record);
}

mkdirSync(LOGS, { recursive: true });
const stages = chosen();
for (const stage of stages) await prove(stage);
console.log(`passed: ${stages.map(({ name }) => name).join(", ")}; the output is in ${LOGS}`);
