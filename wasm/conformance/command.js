/** The command `microgpt-in-a-page`: runs a port of microgpt.py and says whether it computes the same. See docs/conformance.md. */

import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { figuresOf, SETTINGS } from "./figures.js";
import { helpFor } from "./help.js";
import { judge } from "./judge.js";
import { MAX_STEPS, PortOutput } from "./output.js";
import { hintSentence, sentences, shown } from "./report.js";

/** @import { Engine, Figures } from "./figures.js" */

/**
 * What the command works with: check.js passes the streams of the process and the files of the package.
 * @typedef {object} Surroundings
 * @property {Engine} MicroGPT
 * @property {URL} names the list that the figures are for
 * @property {URL} figures
 * @property {AsyncIterable<Uint8Array>} stdin
 * @property {{ write: (text: string) => unknown }} stdout
 * @property {{ write: (text: string) => unknown }} stderr
 */

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
/** Seconds; a timer takes no more than 2^31 - 1 milliseconds. */
const MAX_TIMEOUT = 1_000_000;
/** More output than this ends the port. */
const MAX_BYTES = 64 << 20;
/** Characters of a line that the port printed. */
const MAX_SHOWN = 200;

/** @type {NodeJS.Signals[]} */
const SIGNALS = ["SIGINT", "SIGTERM"];

/** What cannot be judged, in a sentence. */
class Unjudged extends Error {}

/**
 * @param {string[]} args of the command line
 * @param {Surroundings} surroundings
 * @returns {Promise<number>} the exit status
 */
export async function command([name, ...args], surroundings) {
  const { stdout, stderr, MicroGPT } = surroundings;
  if (name === "names") {
    stdout.write(await readFile(surroundings.names, "utf8"));
    return 0;
  }
  if (name !== "check") {
    const asked = name === undefined || name === "--help" || name === "-h";
    (asked ? stdout : stderr).write(USAGE);
    return asked ? 0 : STATUS.unjudged;
  }
  let request;
  try {
    request = parse(args);
  } catch (error) {
    stderr.write(`${/** @type {Error} */ (error).message}\n\n${USAGE}`);
    return STATUS.unjudged;
  }
  const { options, port } = request;
  if (options.help) {
    stdout.write(USAGE);
    return 0;
  }
  /** @type {(ending: object, lines: string[]) => unknown} */
  const print = (report, lines) => {
    const json = { ...report, sentences: lines };
    stdout.write(options.json ? `${JSON.stringify(json, replacer, 2)}\n` : `${lines.join("\n")}\n`);
  };
  try {
    const { text, figures } = await figuresFor(options, surroundings);
    const output = new PortOutput();
    const ending = options.read
      ? await read(options.read === "-" ? surroundings.stdin : createReadStream(options.read), output)
      : await run(port, output, Number(options.timeout));
    const report = await judge(figures, output, helpFor(MicroGPT, text, figures, stderr));
    const lines = sentences(report, figures);
    if (ending) lines.push(ending);
    if (ending && report.verdict === "unjudged")
      lines.push(...output.lastLines.map((line) => `  ${shown(line, MAX_SHOWN)}`));
    const { hints, ...facts } = report;
    print({ ...facts, hints: hints.map((hint) => ({ id: hint.id, text: hintSentence(hint) })), ending }, lines);
    return STATUS[report.verdict];
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error;
    print({ verdict: "unjudged" }, ["The port could not be judged.", error.message]);
    return STATUS.unjudged;
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
  const { values } = parseArgs({ args: args.slice(0, end), options: OPTIONS });
  if (!values.help && port.length > 0 === (values.read !== undefined))
    throw new Error(port.length > 0 ? "Give a command or --read, not both." : "Which port? Give its command after --.");
  for (const [key, max] of /** @type {const} */ ([
    ["steps", MAX_STEPS],
    ["timeout", MAX_TIMEOUT],
  ]))
    if (!/^[1-9]\d*$/.test(values[key]) || Number(values[key]) > max)
      throw new Error(`--${key} must be a whole number from 1 to ${max}.`);
  return { options: values, port };
}

const OPTIONS = /** @type {const} */ ({
  list: { type: "string" },
  steps: { type: "string", default: String(SETTINGS.num_steps) },
  timeout: { type: "string", default: "600" },
  read: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
});

/**
 * @param {{ list?: string, steps: string }} options
 * @param {Surroundings} surroundings
 * @returns {Promise<{ text: string, figures: Figures }>}
 */
async function figuresFor({ list, steps }, { MicroGPT, names, figures }) {
  const numSteps = Number(steps);
  const text = await readFile(list ?? names, "utf8").catch((error) => {
    throw new Unjudged(`The list cannot be read: ${shown(error.message)}.`);
  });
  const known = JSON.parse(await readFile(figures, "utf8"));
  if (numSteps === known.settings.num_steps && text === (await readFile(names, "utf8")))
    return { text, figures: known };
  const computed = await figuresOf(MicroGPT, { text, numSteps }).catch((error) => {
    throw new Unjudged(shown(error.message));
  });
  return { text, figures: computed };
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
    const kill = () => {
      try {
        if (grouped) process.kill(-Number(child.pid), "SIGKILL");
        else child.kill("SIGKILL");
      } catch {
        // it has ended
      }
      // Whoever else holds its output open is not waited for.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    /** @param {string} why */
    const stop = (why) => {
      ending ??= why;
      kill();
    };
    const interrupt = () => {
      kill();
      process.exit(STATUS.unjudged);
    };
    const timer = setTimeout(() => stop(`It was stopped after ${seconds} s; --timeout allows more.`), seconds * 1000);
    for (const signal of SIGNALS) process.once(signal, interrupt);
    const isOver = () => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, interrupt);
    };
    for (const stream of [child.stdout, child.stderr]) {
      const lines = output.stream();
      stream.on("data", (bytes) => {
        lines.push(bytes);
        if (output.bytes > MAX_BYTES) stop(`It was stopped: it had printed more than ${MAX_BYTES >> 20} MiB.`);
      });
      stream.on("close", () => lines.end());
    }
    child.on("error", (error) => {
      isOver();
      reject(new Unjudged(`${shown(file)} cannot be started: ${shown(error.message)}.`));
    });
    child.on("close", (code, signal) => {
      isOver();
      if (signal) ending ??= `It was killed by ${signal}.`;
      else if (code) ending ??= `It exited with status ${code}.`;
      resolve(ending);
    });
  });
}

/** @param {AsyncIterable<Uint8Array>} printed @param {PortOutput} output @returns {Promise<undefined>} */
async function read(printed, output) {
  const lines = output.stream();
  try {
    for await (const bytes of printed) lines.push(bytes);
  } catch (error) {
    throw new Unjudged(`The output cannot be read: ${shown(/** @type {Error} */ (error).message)}.`);
  }
  lines.end();
}
