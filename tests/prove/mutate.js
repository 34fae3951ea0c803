/**
 * mutate.js: whether tests fail when the code is wrong. `make mutants`, or
 * `node tests/prove/mutate.js [--sample N [--seed S] | --all] [--file src/NAME.c or web/FOLDER/] [--json FILE]`
 *
 * One change at a time is made to a file of src/, or to a JavaScript file of javascript.js (mutations.js makes the changes);
 * its tests run against it, and at least one must fail, crash, or take too long or too much memory: then the mutant is killed.
 *
 * A C mutant counts if it compiles, and to other code than the file itself and the mutants before it. The native tests run in
 * float32, then in float64, then in float32 with the sanitizers, until one fails. For a JavaScript mutant the headless tests
 * listed for its file run, in a copy of the repository.
 *
 * Mutants that no test can or should kill are listed in survivors.json with the reason, by the text of their line. Any other
 * survivor is an error; so is a listed one that is killed, or that is no longer a mutant of its file. Where all JavaScript files are
 * mutated at once, most of them not by every change so far, only their share counts: see BOUND.
 */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { copyRepository, JAVASCRIPT, runNode, testFile } from "./javascript.js";
import { mutations } from "./mutations.js";
import { compile, compileAll, keep, link, PRECISIONS, PROGRAMS, SOURCES } from "./native.js";

/** @typedef {{ file: string, line: number, before: string, after: string, source: string }} Mutant what is changed, by trimmed lines */
/** none: it does not compile, or an earlier one has the same code; unchanged: so has the file itself @typedef {"killed" | "survived" | "none" | "unchanged"} Outcome */
/** @typedef {{ file: string, reason: string, changes: [before: string, after: string][] }} Survivors */
/** @typedef {{ try: (mutant: Mutant) => Outcome }} Stage one way of running the tests */

const FOLDER = "build/mutants";
const SANITIZE = ["-g1", "-fno-sanitize-recover=all", "-fsanitize=address,undefined"];
/** Without -g, so that the same code is the same bytes. A mutant may omit a value, but not flow off a function's end. */
const FLAGS = ["-O1", "-Wno-everything", "-Werror=return-type"];

/** Ways of building and running it all, the cheapest first @type {{ name: string, flags: string[], megabytes: number | "unlimited" }[]} */
const STAGES = [
  { name: "f32", flags: [...FLAGS, ...PRECISIONS.f32], megabytes: 4096 },
  { name: "f64", flags: [...FLAGS, ...PRECISIONS.f64], megabytes: 4096 },
  { name: "f32-sanitized", flags: [...FLAGS, ...SANITIZE], megabytes: "unlimited" }, // the sanitizer reserves terabytes
];

/** @param {string} name of SOURCES */
const cFile = (name) => `src/${name}.c`;
/** @param {string} file in src/ */
const nameOf = (file) => file.slice("src/".length, -".c".length);

/** @param {string} file */
const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** The native tests, built in one way, with one object of the core replaced */
class NativeStage {
  /** @type {Record<string, number>} */
  #usual = {}; // seconds that each program takes
  /** Programs by file changed, the last to fail first @type {Record<string, string[]>} */
  #order = {};
  /** By hash: what was compiled already @type {Map<string, Outcome>} */
  #met = new Map();

  /** @param {{ name: string, flags: string[], megabytes: number | "unlimited" }} how */
  constructor({ name, flags, megabytes }) {
    this.folder = `${FOLDER}/${name}`;
    this.flags = flags;
    /** @type {number | "unlimited"} kilobytes */
    this.limit = megabytes === "unlimited" ? megabytes : megabytes * 1024;
    compileAll(this.folder, flags, [...flags, "-DCHECK_STOPS"]);
    for (const program of PROGRAMS) {
      const start = performance.now();
      if (!this.#passes(program, 60)) throw new Error(`${program} fails in ${this.folder}, and nothing was changed`);
      this.#usual[program] = (performance.now() - start) / 1000;
    }
    for (const name of SOURCES) {
      const bySpeed = PROGRAMS.toSorted((a, b) => this.#usual[a] - this.#usual[b]);
      this.#order[name] = bySpeed.sort((a, b) => Number(b === name) - Number(a === name));
      this.#met.set(this.#compile(name, readFileSync(`src/${name}.c`, "utf8")), "unchanged");
    }
  }

  /** Compile a file under the same name whatever is in it; its object's hash @param {string} name @param {string} source */
  #compile(name, source) {
    const copy = `${this.folder}/${name}.c`;
    writeFileSync(copy, source);
    compile(copy, `${this.folder}/mutant.o`, this.flags);
    return hash(`${this.folder}/mutant.o`);
  }

  /** CPU time is limited, not only time: the machine may be busy. @param {string} program @param {number} seconds @param {string} [changed] the file whose object is the mutant's */
  #passes(program, seconds, changed) {
    const objects = SOURCES.map((name) => `${this.folder}/${name === changed ? "mutant" : name}.o`);
    link(`${this.folder}/test`, [`${this.folder}/test-${program}.o`, ...objects], this.flags);
    /** @type {string} */
    const limited = `ulimit -c 0; ulimit -t ${Math.ceil(seconds)}; ulimit -v ${this.limit}; exec ${this.folder}/test`;
    const env = { ...process.env, ASAN_OPTIONS: "allocator_may_return_null=1" };
    return (
      spawnSync("sh", ["-c", limited], {
        stdio: "ignore",
        timeout: 20000 * Math.ceil(seconds),
        killSignal: "SIGKILL",
        env,
      }).status === 0
    );
  }

  /** @param {Mutant} mutant @returns {Outcome} */
  try({ file, source }) {
    const name = nameOf(file);
    let code;
    try {
      code = this.#compile(name, source);
    } catch {
      return "none";
    }
    const met = this.#met.get(code);
    if (met) return met;
    this.#met.set(code, "none");
    const order = this.#order[name];
    const failing = order.findIndex((program) => !this.#passes(program, 4 * this.#usual[program], name));
    if (failing < 0) return "survived";
    order.unshift(...order.splice(failing, 1));
    return "killed";
  }
}

/** One test that fails is enough. */
const FIRST_FAILURE = "--test-reporter=./tests/prove/first-failure.js";

/** The headless tests of a JavaScript file, in a copy of the repository */
class NodeStage {
  #folder = `${FOLDER}/js`;
  /** Tests by file, the last to fail first @type {Record<string, string[]>} */
  #order = {};
  /** Milliseconds that each test takes @type {Record<string, number>} */
  #usual = {};

  /** @param {string[]} files of JAVASCRIPT */
  constructor(files) {
    copyRepository(this.#folder);
    for (const file of files) this.#order[file] = [...JAVASCRIPT[file]];
    for (const name of new Set(Object.values(this.#order).flat())) {
      const start = performance.now();
      if (!this.#passes(name, 120_000)) throw new Error(`${testFile(name)} fails, and nothing was changed`);
      this.#usual[name] = Math.ceil(performance.now() - start);
    }
  }

  /** @param {string} name @param {number} milliseconds */
  #passes(name, milliseconds) {
    return runNode(this.#folder, [FIRST_FAILURE, testFile(name)], milliseconds).status === 0;
  }

  /** @param {Mutant} mutant @returns {Outcome} */
  try({ file, source }) {
    const copy = `${this.#folder}/${file}`;
    const unchanged = readFileSync(copy, "utf8");
    writeFileSync(copy, source);
    const order = this.#order[file];
    const failing = order.findIndex((name) => !this.#passes(name, 5_000 + 4 * this.#usual[name]));
    writeFileSync(copy, unchanged);
    if (failing < 0) return "survived";
    order.unshift(...order.splice(failing, 1));
    return "killed";
  }
}

/** @param {string} source @param {number} offset @returns {[start: number, end: number]} */
const lineAround = (source, offset) => [source.lastIndexOf("\n", offset - 1) + 1, source.indexOf("\n", offset)];

/** All changes of a file @param {string} file @returns {Mutant[]} */
function mutantsOf(file) {
  const source = readFileSync(file, "utf8");
  return mutations(source, file.endsWith(".c") ? "c" : "js").map(({ start, end, replacement }) => {
    const [from] = lineAround(source, start);
    const [, to] = lineAround(source, end);
    const after = source.slice(from, start) + replacement + source.slice(end, to);
    return {
      file,
      line: source.slice(0, start).split("\n").length,
      before: source.slice(from, to).trim(),
      after: after.trim(),
      source: source.slice(0, start) + replacement + source.slice(end),
    };
  });
}

/** Fisher and Yates's shuffle with a small generator (mulberry32) @template T @param {T[]} items @param {number} seed */
function shuffled(items, seed) {
  const result = [...items];
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/**
 * Through the stages, until one kills it. A listed mutant need not go through all of them: only those it was listed after.
 * @param {Stage[]} stages
 * @param {Mutant} mutant
 * @param {boolean} isListed
 * @returns {Outcome}
 */
function outcome(stages, mutant, isListed) {
  /** @type {Outcome} */
  let result = "none";
  for (const [i, stage] of stages.entries()) {
    if (i > 0 && i === stages.length - 1 && result === "none") break; // only the sanitizers' own code would differ
    const here = stage.try(mutant);
    if (here === "killed" || here === "none") return here;
    if (here === "survived") result = here;
    if (here === "survived" && isListed) break;
  }
  return result;
}

const isC = (/** @type {string} */ file) => file.endsWith(".c");

/** Of the changes to all JavaScript files, at least so many are killed or listed. */
const BOUND = 0.8;

const { values } = parseArgs({
  options: {
    all: { type: "boolean" },
    sample: { type: "string", default: "300" },
    seed: { type: "string" },
    file: { type: "string" },
    json: { type: "string" },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
const files = [...SOURCES.map(cFile), ...Object.keys(JAVASCRIPT)].filter((file) => file.startsWith(values.file ?? ""));
if (!files.length) throw new Error(`${values.file} is not mutated`);
const candidates = files.flatMap(mutantsOf);
const chosen = values.all ? candidates : shuffled(candidates, seed);
const max = values.all ? Number.POSITIVE_INFINITY : Number(values.sample);

/** @param {string} file @param {string} before @param {string} after */
const identity = (file, before, after) => JSON.stringify([file, before, after]);
/** @param {Mutant} mutant */
const identityOf = ({ file, before, after }) => identity(file, before, after);
/** @type {Survivors[]} */
const listed = JSON.parse(readFileSync(new URL("survivors.json", import.meta.url), "utf8"));
const known = new Set(
  listed.flatMap(({ file, changes }) => changes.map(([before, after]) => identity(file, before, after))),
);

/** @param {string} what @param {string} file @param {number} line @param {string} before @param {string} after */
function report(what, file, line, before, after) {
  console.error(`${what}: ${file}:${line}\n  - ${before}\n  + ${after}`);
  // Of JavaScript, only files that are asked for have to be free of survivors: see BOUND.
  if (isC(file) || values.file || what !== "survived") process.exitCode = 1;
}

const possible = new Set(candidates.map(identityOf));
for (const key of known) {
  const [file, before, after] = JSON.parse(key);
  if (files.includes(file) && !possible.has(key)) report("listed, but not a mutant", file, 0, before, after);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
/** @type {Record<"c" | "js", Stage[]>} */
const stages = {
  c: files.some(isC) ? STAGES.map((stage) => new NativeStage(stage)) : [],
  js: files.every(isC) ? [] : [new NodeStage(files.filter((file) => !isC(file)))],
};
const figures = Object.fromEntries(files.map((file) => [file, { mutants: 0, killed: 0, listed: 0 }]));
/** @type {Mutant[]} */
const survivors = [];
/** Listed, and so far always killed: lines may be alike @type {Map<string, Mutant>} */
const needless = new Map();
/** @type {Set<string>} */
const needed = new Set();

let tried = 0;
for (const mutant of chosen) {
  if (tried >= max) break;
  const key = identityOf(mutant);
  const isKnown = known.has(key);
  const result = outcome(isC(mutant.file) ? stages.c : stages.js, mutant, isKnown);
  if (result === "none") continue;
  tried++;
  const figure = figures[mutant.file];
  figure.mutants++;
  if (result === "killed") {
    figure.killed++;
    if (isKnown) needless.set(key, mutant);
  } else if (isKnown) {
    figure.listed++;
    needed.add(key);
  } else {
    survivors.push(mutant);
    report("survived", mutant.file, mutant.line, mutant.before, mutant.after);
  }
}
for (const key of needed) needless.delete(key);
if (max < candidates.length) needless.clear(); // a sample may have missed the line alike
for (const { file, line, before, after } of needless.values())
  report("listed as a survivor, but killed", file, line, before, after);

for (const [file, { mutants, killed, listed }] of Object.entries(figures))
  if (mutants) console.log(`${file.padEnd(20)} ${killed} of ${mutants} killed, ${listed} listed as survivors`);
const scope = max < candidates.length ? `a sample of ${tried}, --seed ${seed}` : "all";

/** The figures of some files together @param {string} name @param {string[]} files */
function total(name, files) {
  /** @param {"mutants" | "killed" | "listed"} what */
  const sum = (what) => files.reduce((sum, file) => sum + figures[file][what], 0);
  const [mutants, killed, equivalent] = [sum("mutants"), sum("killed"), sum("listed")];
  if (mutants) console.log(`mutants of ${name} (${scope}): ${killed} of ${mutants} killed, ${equivalent} listed`);
  return { mutants, killed, equivalent, survived: mutants - killed - equivalent };
}

const core = total("src/", files.filter(isC));
const javascript = total(
  "JavaScript",
  files.filter((file) => !isC(file)),
);
if (javascript.survived > (1 - BOUND) * javascript.mutants) {
  console.error(`more than ${Math.round(100 * (1 - BOUND))}% of the changes to JavaScript survived`);
  process.exitCode = 1;
}
writeFileSync(`${FOLDER}/survivors.json`, JSON.stringify(survivors, ["file", "line", "before", "after"], 1));
keep(values.json, { ...core, javascript, ...(max < candidates.length ? { seed } : {}) });
