#!/usr/bin/env node
/** The command `microgpt-in-a-page`: runs a port of microgpt.py and says whether it computes the same. See docs/conformance.md. */

import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { MicroGPT } from "../microgpt.js";
import { figuresOf, SETTINGS } from "./figures.js";
import { helpFor } from "./help.js";
import { judge } from "./judge.js";
import { MAX_STEPS, PortOutput } from "./output.js";
import { hintSentence, sentences, shown } from "./report.js";

/** @import { Figures } from "./figures.js" */

const USAGE = `Compare a port of microgpt.py with microgpt.py: losses, names, and more if it prints more.

  microgpt-in-a-page check [options] -- COMMAND [ARGUMENT...]    run a port
  microgpt-in-a-page check [options] --read FILE                 read what a port printed; - is standard input
  microgpt-in-a-page names                                       print the list of names that the figures are for

Options:
  --list FILE        the list that the port learns, if it is another: figures are computed for it
  --steps N          the number of steps that the port trains, if it is not 1000
  --timeout SECONDS  stop the port after this time: 600
  --json             print the report as JSON

Exit status: 0 it conforms, 1 it departs, 2 it could not be judged.
`;

const STATUS = { conforms: 0, departs: 1, unjudged: 2 };
/** More output than this ends the port. */
const MAX_BYTES = 64 << 20;
/** Characters of a line that the port printed. */
const MAX_SHOWN = 200;

const NAMES = new URL("./names.txt", import.meta.url);
const FIGURES = new URL("./microgpt-conformance.json", import.meta.url);

/** What cannot be judged, in a sentence. */
class Unjudged extends Error {}

/** @param {string[]} args of the command line */
async function main(args) {
  const [command, ...rest] = args;
  if (command === "names") return process.stdout.write(await readFile(NAMES, "utf8"));
  if (command !== "check") {
    const asked = command === undefined || command === "--help" || command === "-h";
    process[asked ? "stdout" : "stderr"].write(USAGE);
    process.exitCode = asked ? 0 : STATUS.unjudged;
    return;
  }
  const { options, port } = parse(rest);
  if (options.help) return process.stdout.write(USAGE);
  /** @type {(ending: object, lines: string[]) => unknown} */
  const print = (report, lines) => {
    const json = { ...report, sentences: lines };
    process.stdout.write(options.json ? `${JSON.stringify(json, replacer, 2)}\n` : `${lines.join("\n")}\n`);
  };
  try {
    const { text, figures } = await figuresFor(options);
    const output = new PortOutput();
    const ending = options.read ? await read(options.read, output) : await run(port, output, Number(options.timeout));
    const report = await judge(figures, output, helpFor(MicroGPT, text, figures));
    const lines = sentences(report, figures);
    if (ending) lines.push(ending);
    if (ending && report.verdict === "unjudged")
      lines.push(...output.lastLines.map((line) => `  ${shown(line, MAX_SHOWN)}`));
    const { hints, ...facts } = report;
    print({ ...facts, hints: hints.map((hint) => ({ id: hint.id, text: hintSentence(hint) })), ending }, lines);
    process.exitCode = STATUS[report.verdict];
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error;
    print({ verdict: "unjudged" }, ["The port could not be judged.", error.message]);
    process.exitCode = STATUS.unjudged;
  }
}

/** What a port printed is shown as text; JSON has no numbers that are not finite. @param {string} _ @param {unknown} value */
function replacer(_, value) {
  if (typeof value === "string") return shown(value, Infinity);
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

/** @param {string[]} args */
function parse(args) {
  const { tokens } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  // The command begins at the first word that is no option; what follows is its own.
  const first = tokens.find(({ kind }) => kind === "positional" || kind === "option-terminator");
  const end = first ? first.index : args.length;
  const port = args.slice(first?.kind === "option-terminator" ? end + 1 : end);
  try {
    const { values } = parseArgs({ args: args.slice(0, end), options: OPTIONS });
    if (!values.help && port.length > 0 === (values.read !== undefined))
      throw new Error(
        port.length > 0 ? "Give a command or --read, not both." : "Which port? Give its command after --.",
      );
    for (const key of /** @type {const} */ (["steps", "timeout"]))
      if (!/^[1-9]\d{0,6}$/.test(values[key])) throw new Error(`--${key} must be a whole number from 1.`);
    if (Number(values.steps) > MAX_STEPS) throw new Error(`--steps must be at most ${MAX_STEPS}.`);
    return { options: values, port };
  } catch (error) {
    process.stderr.write(`${/** @type {Error} */ (error).message}\n\n${USAGE}`);
    process.exit(STATUS.unjudged);
  }
}

const OPTIONS = /** @type {const} */ ({
  list: { type: "string" },
  steps: { type: "string", default: String(SETTINGS.num_steps) },
  timeout: { type: "string", default: "600" },
  read: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
});

/** @param {{ list?: string, steps: string }} options @returns {Promise<{ text: string, figures: Figures }>} */
async function figuresFor({ list, steps }) {
  const numSteps = Number(steps);
  const text = await readFile(list ?? NAMES, "utf8").catch((error) => {
    throw new Unjudged(`The list cannot be read: ${shown(error.message)}.`);
  });
  const known = JSON.parse(await readFile(FIGURES, "utf8"));
  if (numSteps === known.settings.num_steps && text === (await readFile(NAMES, "utf8")))
    return { text, figures: known };
  const figures = await figuresOf(MicroGPT, { text, numSteps }).catch((error) => {
    throw new Unjudged(shown(error.message));
  });
  return { text, figures };
}

/**
 * @param {string[]} command
 * @param {PortOutput} output
 * @param {number} seconds
 * @returns {Promise<string | undefined>} a sentence if it did not end well
 */
function run([file, ...args], output, seconds) {
  const grouped = process.platform !== "win32"; // so that what it starts ends with it
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"], detached: grouped });
    /** @type {string | undefined} */
    let ending;
    /** @param {string} why */
    const stop = (why) => {
      ending ??= why;
      try {
        if (grouped && child.pid) process.kill(-child.pid, "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
        // it has ended
      }
      // Whoever else holds its output open is not waited for.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(() => stop(`It was stopped after ${seconds} s; --timeout allows more.`), seconds * 1000);
    for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
      process.once(signal, () => {
        stop("It was interrupted.");
        process.exit(STATUS.unjudged);
      });
    for (const stream of [child.stdout, child.stderr]) {
      const lines = output.stream();
      stream.on("data", (bytes) => {
        lines.push(bytes);
        if (output.bytes > MAX_BYTES) stop(`It was stopped: it had printed more than ${MAX_BYTES >> 20} MiB.`);
      });
      stream.on("close", () => lines.end());
    }
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(new Unjudged(`${shown(file)} cannot be started: ${shown(error.message)}.`));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (signal) ending ??= `It was killed by ${signal}.`;
      else if (code) ending ??= `It exited with status ${code}.`;
      resolve(ending);
    });
  });
}

/** @param {string} file @param {PortOutput} output @returns {Promise<undefined>} */
async function read(file, output) {
  const lines = output.stream();
  try {
    for await (const bytes of file === "-" ? process.stdin : createReadStream(file)) lines.push(bytes);
  } catch (error) {
    throw new Unjudged(`The output cannot be read: ${shown(/** @type {Error} */ (error).message)}.`);
  }
  lines.end();
}

await main(process.argv.slice(2));
