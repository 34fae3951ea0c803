/** tables.js: the record of `make prove`, as README shows it. Nothing there is written by hand. */

import { readFileSync, writeFileSync } from "node:fs";

/** @typedef {{ covered: number, count: number }} Share */

/**
 * What record.json holds.
 * @typedef {object} Record
 * @property {string} date
 * @property {string} commit what was measured
 * @property {{ node: string }} versions
 * @property {{ promises: number, allocations: number }} core both precisions together
 * @property {{ lines: Share, branches: Share, exceptions: number }} coverage
 * @property {{ seconds: number, executions: { [kind: string]: number } }} fuzz
 * @property {{ mutants: number, killed: number, equivalent: number, seed: number | null }} mutants
 * @property {{ passed: number }} node
 * @property {{ steps: number, seconds: number, grownBytes: number, sha256: string }} million
 * @property {{ passed: number }} pages
 * @property {{ minutes: number, steps: number, grown: { bytes: number, nodes: number, listeners: number },
 *              framesPerSecond: number, longestTask: number }} page
 * @property {{ [engine: string]: EngineFigures }} engines
 *
 * @typedef {{ faults: { injected: number, survived: number }, skipped: string[], [figure: string]: any }} EngineFigures
 */

const README = new URL("../../README.md", import.meta.url);

/** What stands between these is written from the record. */
const BEGIN = "<!-- make prove writes from here -->";
const END = "<!-- to here -->";

const count = (/** @type {number} */ number) => number.toLocaleString("en");
const kilobytes = (/** @type {number} */ bytes) => `${count(Math.round(bytes / 1024))} KiB`;
const row = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** @param {Share} share */
const share = ({ covered, count: all }) => `${count(covered)} of ${count(all)}`;

/** @param {Record} record */
function core({ core, coverage, fuzz, mutants, node, million, pages, page }) {
  const { executions, seconds } = fuzz;
  const kinds = Object.entries(executions).map(([kind, times]) => `${kind} ${count(times)}`);
  return table(
    ["what", "figure", "from"],
    [
      ["native tests under AddressSanitizer and UndefinedBehaviorSanitizer", `${count(core.promises)} kept`, "core"],
      ["allocations failed in turn, and survived", count(core.allocations), "core"],
      [
        "lines and branches of `src/` run by them",
        `${share(coverage.lines)}, ${share(coverage.branches)} (exceptions, with reasons: ${coverage.exceptions})`,
        "coverage",
      ],
      [`fuzzing, ${count(seconds)} s for each kind of input: executions`, kinds.join(", "), "fuzz"],
      [
        `mutants of \`src/\` ${mutants.seed === null ? "(all)" : `(a sample, seed ${mutants.seed})`}: noticed by the tests`,
        `${count(mutants.killed)} of ${count(mutants.mutants)}; the others change nothing that is promised, each with its reason`,
        "mutants",
      ],
      ["headless tests in Node", `${count(node.passed)} kept`, "node"],
      [
        "a million steps in Node",
        `the bits kept, in ${million.seconds} s; memory grew by ${kilobytes(million.grownBytes)}`,
        "million",
      ],
      ["page, element and chapter in Chromium", `${count(pages.passed)} kept`, "pages"],
      [
        `the page at full speed, ${count(page.minutes)} minutes`,
        `${count(page.steps)} steps; ${page.framesPerSecond} frames a second; longest task ${page.longestTask} ms; ` +
          `grown: ${kilobytes(page.grown.bytes)}, ${page.grown.nodes} nodes, ${page.grown.listeners} listeners`,
        "page",
      ],
    ],
  );
}

/** @param {Record} record */
function engines({ engines }) {
  const all = Object.values(engines);
  const each = (/** @type {(figures: EngineFigures) => unknown} */ figure) =>
    all.map((figures) => String(figure(figures)));
  return table(
    ["", ...each(({ version }) => version)],
    [
      ["faults and bad input: injected", ...each(({ faults }) => count(faults.injected))],
      ["survived: a sentence, a way on, nothing lost", ...each(({ faults }) => count(faults.survived))],
      ["random walks over all controls", ...each(({ walks }) => walks)],
      ["50 MB pasted: longest block of the page, ms", ...each(({ longestBlockOn50MB }) => longestBlockOn50MB)],
      ["a worker lost: told after, ms", ...each(({ lostWorkerTold }) => lostWorkerTold)],
      ["its model back, ms after the press", ...each(({ lostModelBack }) => lostModelBack)],
      ["requests made by the page", ...each(({ requests }) => requests)],
      ["1,000 losses and 20 names, float32: SHA-256", ...each((figures) => start(figures, "f32"))],
      ["the same in float64", ...each((figures) => start(figures, "f64"))],
    ],
  );
}

/** A hash by its beginning; in a page and in a worker it is one. @param {EngineFigures} figures @param {string} precision */
function start(figures, precision) {
  const hashes = new Set(["page", "worker"].map((place) => figures[`${precision} in a ${place}`]));
  return [...hashes].map((hash) => `\`${hash.slice(0, 12)}…\``).join(" and ");
}

/** @param {Record} record */
function skipped({ engines }) {
  const all = Object.entries(engines).flatMap(([engine, { skipped }]) => skipped.map((what) => `- ${engine}: ${what}`));
  return all.length ? `Skipped:\n\n${all.join("\n")}` : "Nothing was skipped.";
}

/** @param {Record} record */
export const tablesOf = (record) =>
  [
    `Measured on ${record.date} at commit ${record.commit}, Node ${record.versions.node}; the last column names the stage of \`make prove\`.`,
    core(record),
    engines(record),
    skipped(record),
  ].join("\n\n");

/** README, cut at the marks. */
function readme() {
  const text = readFileSync(README, "utf8");
  const [before, rest = ""] = text.split(BEGIN);
  const [written, after = ""] = rest.split(END);
  return { before, written: written.trim(), after };
}

/** @returns {string} what stands in README now */
export const tablesWritten = () => readme().written;

/** @param {Record} record */
export function writeTables(record) {
  const { before, after } = readme();
  writeFileSync(README, `${before}${BEGIN}\n\n${tablesOf(record)}\n\n${END}${after}`);
}
