/**
 * coverage.js: the native tests run every line of src/ and every condition both ways, over the two precisions together. `make coverage`, or `node tests/prove/coverage.js [--json FILE]`
 *
 * What no native test can reach is listed in uncovered.json with its reason, by the text of its line. A listed line or
 * branch that is reached is an error, too.
 *
 * Of each JavaScript file in javascript.js, and of all together, the headless tests run 95% of the lines and of the branches, as
 * Node counts them. A file of which they run less is listed in uncovered.json with its reason, and is an error there if they run
 * that much.
 */

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { copyRepository, JAVASCRIPT, runNode, testFile } from "./javascript.js";
import { CC, compileAll, keep, link, PRECISIONS, PROGRAMS, run, SOURCES } from "./native.js";

/** @typedef {[line: number, column: number, count: number, hasCount: boolean, entersRegion: boolean, isGap: boolean]} Segment */
/** @typedef {[line: number, column: number, endLine: number, endColumn: number, whenTrue: number, whenFalse: number]} Branch */
/** @typedef {{ filename: string, segments: Segment[], branches: Branch[] }} FileCoverage */
/** A line, or a condition that never came out so @typedef {{ file: string, line: string, condition?: string, never?: boolean, reason?: string }} Gap */
/** A JavaScript file of which less runs @typedef {{ file: string, reason: string }} Exception */

const INSTRUMENT = ["-O1", "-fprofile-instr-generate", "-fcoverage-mapping"];

/** clang's own version of a tool, or else the one without a version @param {string} name */
function llvmTool(name) {
  const [major] = run(CC, ["-dumpversion"]).split(".");
  return run("sh", ["-c", `command -v ${name}-${major} || command -v ${name}`]).trim();
}

/** Build and run all tests of a precision. @param {string} precision @returns {FileCoverage[]} */
function measure(precision) {
  const folder = `build/coverage/${precision}`;
  rmSync(folder, { recursive: true, force: true });
  compileAll(folder, [...INSTRUMENT, ...PRECISIONS[precision]], ["-O1", ...PRECISIONS[precision]]);
  const objects = SOURCES.map((name) => `${folder}/${name}.o`);
  const programs = PROGRAMS.map((name) => `${folder}/test-${name}`);
  for (const program of programs) {
    link(program, [`${program}.o`, ...objects], INSTRUMENT);
    run(program, [], { LLVM_PROFILE_FILE: `${program}.profraw` });
  }
  const profile = `${folder}/all.profdata`;
  run(llvmTool("llvm-profdata"), ["merge", "-o", profile, ...programs.map((program) => `${program}.profraw`)]);
  const [first, ...others] = programs;
  const binaries = [first, ...others.flatMap((program) => ["-object", program])];
  return JSON.parse(run(llvmTool("llvm-cov"), ["export", "-instr-profile", profile, ...binaries])).data[0].files;
}

/**
 * How often each line of a file ran, as llvm-cov counts: the most of the region that goes on into it and those that begin in
 * it. Lines without code are left out.
 * @param {Segment[]} segments
 * @returns {Map<number, number>}
 */
function lineCounts(segments) {
  /** @type {Map<number, Segment[]>} */
  const byLine = new Map();
  for (const segment of segments) byLine.set(segment[0], [...(byLine.get(segment[0]) ?? []), segment]);
  const counts = new Map();
  /** @type {Segment | undefined} */
  let before;
  for (let line = segments[0]?.[0] ?? 0; line <= (segments.at(-1)?.[0] ?? -1); line++) {
    const here = byLine.get(line) ?? [];
    const begun = here.filter(([, , , hasCount, entersRegion, isGap]) => hasCount && entersRegion && !isGap);
    const skipped = here.length > 0 && !here[0][3] && here[0][4];
    const running = [...(before?.[3] ? [before] : []), ...begun];
    if (running.length && !skipped) counts.set(line, Math.max(...running.map(([, , count]) => count)));
    before = here.at(-1) ?? before;
  }
  return counts;
}

/** Counts of lines and of branch directions, summed over both precisions, each with the gap that a sum of zero would be */
class Union {
  /** @type {Map<string, { count: number, gap: Gap }>} */
  #counts = new Map();

  /** @param {string} key @param {number} count @param {Gap} gap */
  add(key, count, gap) {
    const sum = this.#counts.get(key)?.count ?? 0;
    this.#counts.set(key, { count: sum + count, gap });
  }

  get gaps() {
    return [...this.#counts.values()].filter(({ count }) => count === 0).map(({ gap }) => gap);
  }

  get figures() {
    return { covered: this.#counts.size - this.gaps.length, count: this.#counts.size };
  }
}

const lines = new Union();
const branches = new Union();

/** @param {FileCoverage} coverage */
function count({ filename, segments, branches: conditions }) {
  const file = `src/${basename(filename)}`;
  const text = readFileSync(filename, "utf8").split("\n");
  /** @param {number} line */
  const at = (line) => text[line - 1].trim();
  for (const [line, times] of lineCounts(segments)) lines.add(`${file}:${line}`, times, { file, line: at(line) });
  for (const [line, column, endLine, endColumn, whenTrue, whenFalse] of conditions) {
    const condition = text[line - 1].slice(column - 1, endLine === line ? endColumn - 1 : undefined);
    const place = `${file}:${line}:${column}`;
    branches.add(`${place}:true`, whenTrue, { file, line: at(line), condition, never: true });
    branches.add(`${place}:false`, whenFalse, { file, line: at(line), condition, never: false });
  }
}

const { json } = parseArgs({ options: { json: { type: "string" } } }).values;
const core = new Set(readdirSync("src"));
for (const precision of Object.keys(PRECISIONS))
  for (const file of measure(precision)) if (core.has(basename(file.filename))) count(file);

/** @param {Gap} gap */
const identity = ({ file, line, condition, never }) => JSON.stringify([file, line, condition, never]);
/** @param {Gap} gap */
const show = ({ file, line, condition, never }) =>
  `${file}: ${line}${condition === undefined ? "" : `\n    ${condition} is never ${never}`}`;

/** @type {(Gap | Exception)[]} */
const uncovered = JSON.parse(readFileSync(new URL("uncovered.json", import.meta.url), "utf8"));
const listed = uncovered.filter((gap) => "line" in gap);
const exceptions = uncovered.filter((gap) => !("line" in gap));
const gaps = [...lines.gaps, ...branches.gaps];
const expected = new Set(listed.map(identity));
const found = new Set(gaps.map(identity));
const unlisted = gaps.filter((gap) => !expected.has(identity(gap)));
const needless = listed.filter((gap) => !found.has(identity(gap)));

for (const gap of unlisted) console.error(`not covered: ${show(gap)}`);
for (const gap of needless) console.error(`listed as not covered, and covered: ${show(gap)}`);
if (unlisted.length || needless.length) process.exitCode = 1;
/** @param {string} what @param {{ covered: number, count: number }} figures */
const share = (what, { covered, count }) => `${what} ${covered} of ${count}`;
console.log(
  `coverage of src/: ${share("lines", lines.figures)}, ${share("branches", branches.figures)}; listed: ${listed.length}`,
);

/** @typedef {{ line: number, count: number }} Counted */
/** Of a module, and of each copy that a query in its URL makes of it @typedef {{ path: string, lines: Counted[], branches: Counted[] }} NodeCoverage */
/** @typedef {{ covered: number, count: number }} Share */

/** Of the lines and the branches of each JavaScript file, and of all together, at least so much runs. */
const BOUND = 0.95;

const hasRun = (/** @type {Counted} */ { count }) => count > 0;
/** @param {Counted[]} counted @returns {Share} */
const shareOf = (counted) => ({ covered: counted.filter(hasRun).length, count: counted.length });
/** @param {Share[]} shares @returns {Share} */
const sumOf = (shares) => ({
  covered: shares.reduce((sum, { covered }) => sum + covered, 0),
  count: shares.reduce((sum, { count }) => sum + count, 0),
});
/** @param {Share} share */
const isEnough = ({ covered, count }) => covered >= BOUND * count;

/** @returns {Promise<NodeCoverage[]>} of the files in JAVASCRIPT, by all of their tests together */
async function measureJavaScript() {
  const folder = "build/coverage/js";
  copyRepository(folder);
  const reporter = fileURLToPath(new URL("coverage-reporter.js", import.meta.url));
  const files = new Set(Object.values(JAVASCRIPT).flat());
  const options = ["--experimental-test-coverage", `--test-reporter=${reporter}`];
  const { stdout, status } = await runNode(folder, ["--test", ...options, ...[...files].map(testFile)]);
  if (status !== 0) throw new Error(`headless tests fail on the sources:\n${stdout.slice(0, 4000)}`);
  return JSON.parse(stdout).files.map((/** @type {NodeCoverage} */ { path, ...counted }) => ({
    path: relative(folder, path),
    ...counted,
  }));
}

/**
 * A line has run if it has in any copy of the module. Branches of copies cannot be told apart: those of the copy that ran most count.
 * @param {NodeCoverage[]} copies
 */
function javaScriptFigures(copies) {
  const ran = new Set(copies.flatMap(({ lines }) => lines.filter(hasRun).map(({ line }) => line)));
  const lines = copies[0].lines.map(({ line }) => ({ line, count: Number(ran.has(line)) }));
  const most = Math.max(...copies.map(({ branches }) => branches.filter(hasRun).length));
  const branches =
    copies.map(({ branches }) => branches).find((branches) => branches.filter(hasRun).length === most) ?? [];
  return { lines, branches };
}

const isExcepted = new Set(exceptions.map(({ file }) => file));
/** @type {Record<string, { lines: Share, branches: Share }>} */
const javascript = {};
const measured = await measureJavaScript();
for (const file of Object.keys(JAVASCRIPT)) {
  const copies = measured.filter(({ path }) => path === file);
  if (!copies.length) throw new Error(`no test of ${file} loads it`);
  const { lines, branches } = javaScriptFigures(copies);
  const figures = { lines: shareOf(lines), branches: shareOf(branches) };
  javascript[file] = figures;
  const isBelow = !isEnough(figures.lines) || !isEnough(figures.branches);
  if (isBelow !== isExcepted.has(file)) process.exitCode = 1;
  const fault = isBelow && !isExcepted.has(file) ? `, less than ${BOUND * 100}%` : "";
  const needless = !isBelow && isExcepted.has(file) ? ", and listed as covered less" : "";
  const missing = (/** @type {Counted[]} */ counted) => counted.filter((one) => !hasRun(one)).map(({ line }) => line);
  const never = [...new Set([...missing(lines), ...missing(branches)])].sort((a, b) => a - b);
  console.log(
    `coverage of ${file}: ${share("lines", figures.lines)}, ${share("branches", figures.branches)}${fault}${needless}` +
      (never.length ? `; not covered at ${never.join(", ")}` : ""),
  );
}
for (const { file } of exceptions)
  if (!(file in JAVASCRIPT)) throw new Error(`uncovered.json: ${file} is not measured`);

const total = {
  lines: sumOf(Object.values(javascript).map(({ lines }) => lines)),
  branches: sumOf(Object.values(javascript).map(({ branches }) => branches)),
};
if (!isEnough(total.lines) || !isEnough(total.branches)) {
  console.error(`not covered: less than ${BOUND * 100}% of the JavaScript`);
  process.exitCode = 1;
}
console.log(
  `coverage of JavaScript, ${Object.keys(javascript).length} files: ${share("lines", total.lines)}, ` +
    `${share("branches", total.branches)}; listed: ${exceptions.length}`,
);

keep(json, {
  lines: lines.figures,
  branches: branches.figures,
  exceptions: listed.length,
  javascript: { ...total, files: Object.keys(javascript).length, exceptions: exceptions.length },
});
