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
 * As many mutants are tried at once as there are processors, each in a lane of its own: a number, by which its files are named.
 *
 * Mutants that no test can or should kill are listed in survivors.json with the reason, by the text of their line. Any other
 * survivor is an error; so is a listed one that is killed, or that is no longer a mutant of its file. Where all JavaScript files are
 * mutated at once, most of them not by every change so far, only their share counts: see BOUND.
 */

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs, promisify } from "node:util";
import { copyRepository, JAVASCRIPT, runNode, testFile } from "./javascript.js";
import { mutations } from "./mutations.js";
import { compile, compileAll, keep, link, PRECISIONS, PROGRAMS, SOURCES } from "./native.js";

/** @typedef {{ file: string, line: number, before: string, after: string, source: string }} Mutant what is changed, by trimmed lines */
/** none: it does not compile, or an earlier one has the same code; unchanged: so has the file itself @typedef {"killed" | "survived" | "none" | "unchanged"} Outcome */
/** @typedef {{ file: string, reason: string, changes: [before: string, after: string][] }} Survivors */
/** @typedef {{ try: (mutant: Mutant, lane: number) => Promise<Outcome> }} Stage one way of running the tests */

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

const LANES = Array.from({ length: availableParallelism() }, (_, lane) => lane);

/** What failed last is tried first. @param {string[]} order @param {string} name */
const moveToFront = (order, name) => order.unshift(...order.splice(order.indexOf(name), 1));

/** @param {string} file */
const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").ExecFileOptions} options
 * @returns {Promise<boolean>} whether it ends with 0
 */
const succeeds = (command, args, options) =>
  promisify(execFile)(command, args, { ...options, maxBuffer: 2 ** 28, killSignal: "SIGKILL" }).then(
    () => true,
    () => false,
  );

/** The native tests, built in one way, with one object of the core replaced */
class NativeStage {
  /** @type {Record<string, number>} */
  #usual = {}; // seconds that each program takes
  /** Programs by file changed, the last to fail first @type {Record<string, string[]>} */
  #order = {};
  /** By hash: what was compiled already @type {Map<string, Outcome>} */
  #met = new Map();

  /** Measures the programs unchanged. @param {typeof STAGES[number]} how */
  static async create(how) {
    const stage = new NativeStage(how);
    await stage.#measure();
    return stage;
  }

  /** @param {typeof STAGES[number]} how */
  constructor({ name, flags, megabytes }) {
    this.folder = `${FOLDER}/${name}`;
    this.flags = flags;
    /** @type {number | "unlimited"} kilobytes */
    this.limit = megabytes === "unlimited" ? megabytes : megabytes * 1024;
    compileAll(this.folder, flags, [...flags, "-DCHECK_STOPS"]);
  }

  async #measure() {
    for (const program of PROGRAMS) {
      const start = performance.now();
      if (!(await this.#passes(program, 60, 0)))
        throw new Error(`${program} fails in ${this.folder}, and nothing was changed`);
      this.#usual[program] = (performance.now() - start) / 1000;
    }
    for (const name of SOURCES) {
      const bySpeed = PROGRAMS.toSorted((a, b) => this.#usual[a] - this.#usual[b]);
      this.#order[name] = bySpeed.sort((a, b) => Number(b === name) - Number(a === name));
      this.#met.set(this.#compile(name, readFileSync(`src/${name}.c`, "utf8"), 0), "unchanged");
    }
  }

  /** The object that stands in for a file's. @param {number} lane */
  #object(lane) {
    return `${this.folder}/mutant-${lane}.o`;
  }

  /**
   * Compile a file under the same name whatever is in it, and in whichever lane: equal code is then an equal object.
   * @param {string} name
   * @param {string} source
   * @param {number} lane
   * @returns {string} its hash
   */
  #compile(name, source, lane) {
    const [copy, object] = [`${this.folder}/${name}.c`, `${this.folder}/mutant.o`];
    writeFileSync(copy, source);
    compile(copy, object, this.flags);
    renameSync(object, this.#object(lane));
    return hash(this.#object(lane));
  }

  /**
   * CPU time is limited, not only time: the machine may be busy.
   * @param {string} program
   * @param {number} seconds
   * @param {number} lane
   * @param {string} [changed] the file whose object is the mutant's
   */
  async #passes(program, seconds, lane, changed) {
    const objects = SOURCES.map((name) => (name === changed ? this.#object(lane) : `${this.folder}/${name}.o`));
    const test = `${this.folder}/run-${lane}`;
    link(test, [`${this.folder}/test-${program}.o`, ...objects], this.flags);
    const limited = `ulimit -c 0; ulimit -t ${Math.ceil(seconds)}; ulimit -v ${this.limit}; exec ${test}`;
    return succeeds("sh", ["-c", limited], {
      timeout: 20000 * Math.ceil(seconds),
      env: { ...process.env, ASAN_OPTIONS: "allocator_may_return_null=1" },
    });
  }

  /** @param {Mutant} mutant @param {number} lane @returns {Promise<Outcome>} */
  async try({ file, source }, lane) {
    const name = nameOf(file);
    let code;
    try {
      code = this.#compile(name, source, lane);
    } catch {
      return "none";
    }
    const met = this.#met.get(code);
    if (met) return met;
    this.#met.set(code, "none");
    for (const program of [...this.#order[name]]) {
      if (await this.#passes(program, 4 * this.#usual[program], lane, name)) continue;
      moveToFront(this.#order[name], program);
      return "killed";
    }
    return "survived";
  }
}

/** One test that fails is enough. */
const FIRST_FAILURE = "--test-reporter=./tests/prove/first-failure.js";

/** The headless tests of a JavaScript file, in a copy of the repository for each lane */
class NodeStage {
  /** Tests by file, the last to fail first @type {Record<string, string[]>} */
  #order = {};
  /** Milliseconds that each test takes @type {Record<string, number>} */
  #usual = {};

  /** Measures the tests unchanged. @param {string[]} files of JAVASCRIPT */
  static async create(files) {
    const stage = new NodeStage(files);
    await stage.#measure();
    return stage;
  }

  /** @param {string[]} files of JAVASCRIPT */
  constructor(files) {
    for (const lane of LANES) copyRepository(this.#folder(lane));
    for (const file of files) this.#order[file] = [...JAVASCRIPT[file]];
  }

  /** @param {number} lane */
  #folder(lane) {
    return `${FOLDER}/js-${lane}`;
  }

  async #measure() {
    for (const name of new Set(Object.values(this.#order).flat())) {
      const start = performance.now();
      if (!(await this.#passes(name, 120_000, 0))) throw new Error(`${testFile(name)} fails, and nothing was changed`);
      this.#usual[name] = Math.ceil(performance.now() - start);
    }
  }

  /** @param {string} name @param {number} timeout milliseconds @param {number} lane */
  async #passes(name, timeout, lane) {
    const { status } = await runNode(this.#folder(lane), [FIRST_FAILURE, testFile(name)], timeout);
    return status === 0;
  }

  /** @param {Mutant} mutant @param {number} lane @returns {Promise<Outcome>} */
  async try({ file, source }, lane) {
    const copy = `${this.#folder(lane)}/${file}`;
    const unchanged = readFileSync(copy, "utf8");
    writeFileSync(copy, source);
    try {
      for (const name of [...this.#order[file]]) {
        if (await this.#passes(name, 5_000 + 4 * this.#usual[name], lane)) continue;
        moveToFront(this.#order[file], name);
        return "killed";
      }
      return "survived";
    } finally {
      writeFileSync(copy, unchanged);
    }
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
 * @param {number} lane
 * @returns {Promise<Outcome>}
 */
async function outcome(stages, mutant, isListed, lane) {
  /** @type {Outcome} */
  let result = "none";
  for (const [i, stage] of stages.entries()) {
    if (i > 0 && i === stages.length - 1 && result === "none") break; // only the sanitizers' own code would differ
    const here = await stage.try(mutant, lane);
    if (here === "killed" || here === "none") return here;
    if (here === "survived") result = here;
    if (here === "survived" && isListed) break;
  }
  return result;
}

const isC = (/** @type {string} */ file) => file.endsWith(".c");

/** Of the changes to all JavaScript files, at least so many are killed or listed. */
const BOUND = 0.9;

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
  c: [],
  js: files.every(isC) ? [] : [await NodeStage.create(files.filter((file) => !isC(file)))],
};
if (files.some(isC)) for (const how of STAGES) stages.c.push(await NativeStage.create(how));
const figures = Object.fromEntries(files.map((file) => [file, { mutants: 0, killed: 0, listed: 0 }]));
/** @type {Mutant[]} */
const survivors = [];
/** Listed, and so far always killed: lines may be alike @type {Map<string, Mutant>} */
const needless = new Map();
/** @type {Set<string>} */
const needed = new Set();

/** Counts what became of a mutant. @param {Mutant} mutant @param {Outcome} result */
function count(mutant, result) {
  const key = identityOf(mutant);
  const isKnown = known.has(key);
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

let tried = 0;
const queue = chosen.values(); // which all lanes take from
await Promise.all(
  LANES.map(async (lane) => {
    for (const mutant of queue) {
      if (tried >= max) return;
      tried++;
      const isListed = known.has(identityOf(mutant));
      const result = await outcome(isC(mutant.file) ? stages.c : stages.js, mutant, isListed, lane);
      if (result === "none") tried--;
      else count(mutant, result);
    }
  }),
);
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
