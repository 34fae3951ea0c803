/** tables.js: the record of `make prove` as tables for README. */

import { readFileSync, writeFileSync } from "node:fs";

/** @typedef {{ covered: number, count: number }} Share */

/**
 * What record.json holds: of each stage its figures, when they were measured, and at which commit.
 * @typedef {object} Record
 * @property {Run & Bench} bench
 * @property {Run & { promises: number, allocations: number }} core both precisions together
 * @property {Run & { versions: { [build: string]: string }, passed: number }} compilers
 * @property {Run & { lines: Share, branches: Share, exceptions: number,
 *              javascript?: { lines: Share, branches: Share, files: number, exceptions: number } }} coverage
 * @property {Run & { seconds: number, executions: { [kind: string]: number } }} fuzz
 * @property {Run & Mutants & { seed?: number, javascript?: Mutants }} mutants
 * @property {Run & { ports: number }} conformance
 * @property {Run & { passed: number }} node
 * @property {Run & { steps: number, seconds: number, grownBytes: number, sha256: string }} million
 * @property {Run & { passed: number }} pages
 * @property {Run & { passed: number }} hosts
 * @property {Run & { found: { [engine: string]: EngineFigures } }} engines
 * @property {Run & { pages: { [page: string]: { [form: string]: Scores } }, slower: Slow, atFullSpeed: Slow }} lighthouse
 * @property {Run & { minutes: number, steps: number, grown: { bytes: number, nodes: number, listeners: number },
 *              framesPerSecond: number, framesWithAllInSight: number, longTasks: number, longestTask: number }} page
 *
 * @typedef {object} Bench as tests/bench/bench.js writes it
 * @property {string} cpu
 * @property {number} processors
 * @property {string} node
 * @property {{ low: number, high: number }} yardstick GFLOP/s
 * @property {Speed[]} training microseconds of a step
 * @property {(Speed & { names: number, microsecondsOfAll: number })[]} generation microseconds of a token, and of so many names
 * @property {{ name: string, figure: number, target: number, unit: string }[]} starts
 * @property {{ name: string, milliseconds: number, perSecond: number }[]} sweeps
 * @property {{ yardstick: string, series: { name: string, rows: { value: number, share: number }[] }[] }} growth
 *
 * @typedef {{ name: string, share: number, target: number, microseconds: number }} Speed with its share of the yardstick
 * @typedef {{ mutants: number, killed: number, equivalent: number, survived: number }} Mutants
 * @typedef {{ performance: number, accessibility: number, "best-practices": number, seo: number, blockingTime: number,
 *   benchmarkIndex: number }} Scores milliseconds, and Lighthouse's own measure of the machine
 * @typedef {{ firstNames: number, longestTask: number, blockingTime: number, framesPerSecond: number }} Slow milliseconds
 * @typedef {{ date: string, commit: string }} Run
 * @typedef {{ faults: { injected: number, survived: number }, skipped: string[], [figure: string]: any }} EngineFigures
 */

const README = new URL("../../README.md", import.meta.url);

const count = (/** @type {number} */ number) => number.toLocaleString("en");
const kilobytes = (/** @type {number} */ bytes) => `${count(Math.round(bytes / 1024))} KiB`;
const row = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** @param {Share} share */
const share = ({ covered, count: all }) => `${count(covered)} of ${count(all)}`;

/** @param {Mutants} mutants */
const killed = ({ mutants, killed, equivalent, survived }) =>
  `${count(killed)} of ${count(mutants)}; listed with their reasons: ${count(equivalent)}${survived ? `; survived: ${count(survived)}` : ""}`;

const whole = (/** @type {number} */ share) => Math.round(100 * share);
const percent = (/** @type {number} */ share) => `${whole(share)}%`;
const digits = (/** @type {number} */ number) => number.toPrecision(3);
const time = (/** @type {number} */ microseconds) =>
  microseconds < 1000 ? `${digits(microseconds)} µs` : `${digits(microseconds / 1000)} ms`;

/** @param {Bench} bench */
function shares({ training, generation }) {
  const rows = [
    ...training.map((row) => ({ ...row, figure: `${time(row.microseconds)} a step` })),
    ...generation.map((row) => ({
      ...row,
      figure: `${count(Math.round(1e3 / row.microseconds) * 1000)} tokens a second, ${time(row.microsecondsOfAll)} for ${row.names} names`,
    })),
  ];
  return table(
    ["training or generation", "share of the yardstick", "target: at least", "time"],
    rows.map(({ name, share, target, figure }) => [name, percent(share), percent(target), figure]),
  );
}

/** @param {Bench} bench */
const starts = ({ starts }) =>
  table(
    ["a default model of 32,257 names", "figure", "target: at most"],
    starts.map(({ name, figure, target, unit }) => [name, `${figure.toFixed(1)} ${unit}`, `${target} ${unit}`]),
  );

/** As one sees it in the tables: in whole percent. @param {Bench} bench */
function missed({ training, generation, starts }) {
  const met = [
    ...[...training, ...generation].map(({ share, target }) => whole(share) >= whole(target)),
    ...starts.map(({ figure, target }) => figure <= target),
  ];
  return `Rows that miss their target: ${met.filter((isMet) => !isMet).length} of ${met.length}.`;
}

/** @param {Bench} bench */
const sweeps = ({ sweeps }) =>
  table(
    ["whole runs: list read, 1,000 steps, 20 names", "a run", "runs a second"],
    sweeps.map(({ name, milliseconds, perSecond }) => [name, `${milliseconds.toFixed(1)} ms`, perSecond.toFixed(0)]),
  );

/** @param {Bench} bench */
function growth({ growth: { series } }) {
  const length = Math.max(...series.map(({ rows }) => rows.length));
  const cell = (/** @type {{ value: number, share: number } | undefined} */ row) =>
    row ? `${row.value}: ${percent(row.share)}` : "";
  return table(
    Array(1 + length).fill(""),
    series.map(({ name, rows }) => [name, ...Array.from({ length }, (_, i) => cell(rows[i]))]),
  );
}

/** @param {Record} record @returns {string[]} */
function speed({ bench }) {
  const { cpu, processors, node, yardstick } = bench;
  return [
    `Medians (bench, ${whenOf(bench)}) on ${processors} processors, ${cpu}, with Node ${node.slice(1)}; the yardstick reaches ` +
      `${yardstick.low.toFixed(0)} to ${yardstick.high.toFixed(0)} GFLOP/s:`,
    shares(bench),
    starts(bench),
    missed(bench),
    sweeps(bench),
    `How the cost grows, as a share of the yardstick's ${bench.growth.yardstick}:`,
    growth(bench),
  ];
}

/** @param {Record} record */
function core(record) {
  const { core, compilers, coverage, fuzz, mutants, conformance, node, million, pages, hosts, page } = record;
  const kinds = Object.entries(fuzz.executions).map(([kind, times]) => `${kind} ${count(times)}`);
  const rows = /** @type {[keyof Record, string, string][]} */ ([
    ["core", "native tests under AddressSanitizer and UndefinedBehaviorSanitizer", `${count(core.promises)} passed`],
    ["core", "allocations made to fail in turn, and survived", count(core.allocations)],
    ["compilers", `the same bits by ${Object.keys(compilers.versions).join(", ")}`, "both precisions"],
    ["compilers", "native tests under GCC's sanitizers", `${count(compilers.passed)} passed`],
    ["coverage", "lines of `src/` that they run", share(coverage.lines)],
    ["coverage", "branches", `${share(coverage.branches)}; listed with their reasons: ${coverage.exceptions}`],
    ...(coverage.javascript
      ? [
          [
            "coverage",
            `lines and branches of ${coverage.javascript.files} JavaScript files that headless tests run`,
            `${share(coverage.javascript.lines)}, ${share(coverage.javascript.branches)}; ` +
              `files below 95%, listed with their reasons: ${coverage.javascript.exceptions}`,
          ],
        ]
      : []),
    ["fuzz", `inputs tried by fuzzing, ${count(fuzz.seconds)} s for each kind`, kinds.join(", ")],
    [
      "mutants",
      `changes made to \`src/\` ${mutants.seed === undefined ? "(all)" : `(a sample, seed ${mutants.seed})`}, and killed by its tests`,
      killed(mutants),
    ],
    ...(mutants.javascript ? [["mutants", "the same of those JavaScript files", killed(mutants.javascript)]] : []),
    ["conformance", "our own ports that the judge finds to conform to microgpt.py", count(conformance.ports)],
    ["node", "headless tests in Node", `${count(node.passed)} passed`],
    [
      "million",
      "a million steps in Node",
      `the same bits, in ${million.seconds} s; memory grew by ${kilobytes(million.grownBytes)}`,
    ],
    ["pages", "tests of page, element and chapter in Chromium", `${count(pages.passed)} passed`],
    ["hosts", "tests in projects of bundlers, generators and frameworks", `${count(hosts.passed)} passed`],
    [
      "page",
      `the page at full speed for ${count(page.minutes)} minutes`,
      `${count(page.steps)} steps; ${page.framesPerSecond} frames a second, ${page.framesWithAllInSight} with every view in sight; ` +
        `${page.longTasks ? `tasks over 50 ms: ${count(page.longTasks)}, the longest ${page.longestTask} ms` : "no task over 50 ms"}; ` +
        `grown: ${kilobytes(page.grown.bytes)}, ${page.grown.nodes} nodes, ${page.grown.listeners} listeners`,
    ],
  ]);
  return table(
    ["what", "figure", "stage of `make prove`"],
    rows.map(([stage, what, figure]) => [what, figure, `${stage}, ${whenOf(record[stage])}`]),
  );
}

/** @param {Run} run */
const whenOf = ({ date, commit }) => `${date} at ${commit}`;

/** @param {Record} record */
function engines({ engines: { found } }) {
  const all = Object.values(found);
  const each = (/** @type {(figures: EngineFigures) => unknown} */ figure) =>
    all.map((figures) => String(figure(figures)));
  return table(
    ["", ...each(({ version }) => version)],
    [
      ["faults injected, odd values and texts included", ...each(({ faults }) => count(faults.injected))],
      ["survived", ...each(({ faults }) => count(faults.survived))],
      ["random walks over all controls", ...each(({ walks }) => walks)],
      ["50 MB pasted: the longest task, ms", ...each(({ longestBlockOn50MB }) => longestBlockOn50MB)],
      ["a lost worker: reported after, ms", ...each(({ lostWorkerTold }) => lostWorkerTold)],
      ["its model restored after the press, ms", ...each(({ lostModelBack }) => lostModelBack)],
      ["requests made by the page", ...each(({ requests }) => requests)],
      ["1,000 losses and 20 names, float32: SHA-256", ...each((figures) => start(figures, "f32"))],
      ["the same in float64", ...each((figures) => start(figures, "f64"))],
    ],
  );
}

/** @param {Record} record */
function scores({ lighthouse: { pages } }) {
  const rows = Object.entries(pages).flatMap(([page, forms]) =>
    Object.entries(forms).map(([form, figures]) => [
      `${page}, ${form}`,
      ...[figures.performance, figures.accessibility, figures["best-practices"], figures.seo].map(String),
      `${count(figures.blockingTime)} ms`,
      count(Math.round(figures.benchmarkIndex)),
    ]),
  );
  const head = [
    "performance",
    "accessibility",
    "best practices",
    "SEO",
    "blocking time",
    "the machine (benchmarkIndex)",
  ];
  return table(["", ...head], rows);
}

/** @param {Record} record */
function slower({ lighthouse: { slower, atFullSpeed } }) {
  const ways = [slower, atFullSpeed];
  const each = (/** @type {(figures: Slow) => string} */ figure) => ways.map(figure);
  return table(
    ["", "at its initial speed", "at full speed"],
    [
      ["first names after", ...each(({ firstNames }) => `${count(firstNames)} ms`)],
      ["longest task", ...each(({ longestTask }) => `${count(longestTask)} ms`)],
      ["blocking time, five seconds of training included", ...each(({ blockingTime }) => `${count(blockingTime)} ms`)],
      ["frames a second while it trains", ...each(({ framesPerSecond }) => String(framesPerSecond))],
    ],
  );
}

/** How page and chapter open, once that has been measured. @param {Record} record @returns {string[]} */
const opening = (record) => [
  `Lighthouse, medians of three (lighthouse, ${whenOf(record.lighthouse)}); without the audit of robots.txt, whose request the page forbids:`,
  scores(record),
  "The page on a processor four times slower (its main thread only: browsers do not slow down workers), 390 pixels wide:",
  slower(record),
];

/** A hash by its beginning; in a page and in a worker it is one. @param {EngineFigures} figures @param {string} precision */
function start(figures, precision) {
  const hashes = new Set(["page", "worker"].map((place) => figures[`${precision} in a ${place}`]));
  return [...hashes].map((hash) => `\`${hash.slice(0, 12)}…\``).join(" and ");
}

/** @param {Record} record */
function skipped({ engines: { found } }) {
  const all = Object.entries(found).flatMap(([engine, { skipped }]) => skipped.map((what) => `- ${engine}: ${what}`));
  return all.length ? `Skipped:\n\n${all.join("\n")}` : "Nothing was skipped.";
}

/** @param {Record} record @returns {string[]} */
const robustness = (record) => [
  core(record),
  `In three engines (engines, ${whenOf(record.engines)}):`,
  engines(record),
  skipped(record),
  ...(record.lighthouse ? opening(record) : []),
];

/** What is written from the record, each between marks of its own */
const PARTS = { speed, robustness };
const beginOf = (/** @type {string} */ part) => `<!-- make prove writes ${part} from here -->`;
const END = "<!-- to here -->";

/** A text, cut at the marks of a part. @param {string} text @param {string} part */
function cut(text, part) {
  const begin = text.indexOf(beginOf(part)) + beginOf(part).length;
  const end = text.indexOf(END, begin);
  if (!text.includes(beginOf(part)) || end < 0) throw new Error(`README has no ${beginOf(part)} ... ${END}`);
  return { before: text.slice(0, begin), written: text.slice(begin, end).trim(), after: text.slice(end) };
}

/** @param {(part: keyof typeof PARTS) => string} textOf */
const ofEach = (textOf) =>
  Object.fromEntries(Object.keys(PARTS).map((part) => [part, textOf(/** @type {keyof typeof PARTS} */ (part))]));

/** @param {Record} record @returns {{ [part: string]: string }} */
export const tablesOf = (record) => ofEach((part) => PARTS[part](record).join("\n\n"));

/** @returns {{ [part: string]: string }} what stands in README now */
export function tablesWritten() {
  const text = readFileSync(README, "utf8");
  return ofEach((part) => cut(text, part).written);
}

/** @param {Record} record */
export function writeTables(record) {
  let text = readFileSync(README, "utf8");
  for (const [part, tables] of Object.entries(tablesOf(record))) {
    const { before, after } = cut(text, part);
    text = `${before}\n\n${tables}\n\n${after}`;
  }
  writeFileSync(README, text);
}
