/**
 * mutate.js: whether the native tests notice when the core is wrong. `make mutants`, or
 * `node tests/prove/mutate.js [--sample N [--seed S] | --all] [--file NAME.c] [--json FILE]`
 *
 * One change at a time is made to a file of src/ (mutations.js); the tests run against it and at least one must fail, crash, or
 * take too long or too much memory. A change that does not compile is none; nor is one that compiles to the same code as the
 * file itself or as a change before it. What is not noticed in float32 is tried in float64, and then in float32 with the
 * sanitizers watching.
 *
 * Changes that no test can or should notice stand in unnoticed.json with their reason, by the text of their line. Any other that
 * is not noticed is an error; so is one listed there that is noticed.
 */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { mutations } from "./mutations.js";
import { compile, compileAll, keep, link, PRECISIONS, PROGRAMS, SOURCES } from "./native.js";

/** @typedef {{ name: string, line: number, before: string, after: string, source: string }} Mutant what is changed, by trimmed lines */
/** none: it does not compile, or an earlier one has the same code; unchanged: so has the file itself @typedef {"killed" | "survived" | "none" | "unchanged"} Outcome */
/** @typedef {{ file: string, reason: string, changes: [before: string, after: string][] }} Unnoticed */

const FOLDER = "build/mutants";
const SANITIZE = ["-g1", "-fno-sanitize-recover=all", "-fsanitize=address,undefined"];
/** Without -g: the same code must be the same bytes. A mutant may leave a value out, but not flow off a function's end. */
const FLAGS = ["-O1", "-Wno-everything", "-Werror=return-type"];

/** Ways of building and running it all, the cheapest first @type {{ name: string, flags: string[], megabytes: number | "unlimited" }[]} */
const STAGES = [
  { name: "f32", flags: [...FLAGS, ...PRECISIONS.f32], megabytes: 4096 },
  { name: "f64", flags: [...FLAGS, ...PRECISIONS.f64], megabytes: 4096 },
  { name: "f32-sanitized", flags: [...FLAGS, ...SANITIZE], megabytes: "unlimited" }, // the sanitizer reserves terabytes
];

/** @param {string} file */
const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** One stage: the core as it is, and what becomes of the tests when one object is another */
class Stage {
  /** @type {Record<string, number>} */
  #usual = {}; // seconds that each program takes
  /** Programs by file changed, those first that failed last @type {Record<string, string[]>} */
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

  /** Processor time is limited, not only time: the machine may be busy. @param {string} program @param {number} seconds @param {string} [changed] the file whose object is the mutant's */
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

  /** What becomes of the tests @param {Mutant} mutant @returns {Outcome} */
  try({ name, source }) {
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

/** @param {string} source @param {number} offset @returns {[start: number, end: number]} */
const lineAround = (source, offset) => [source.lastIndexOf("\n", offset - 1) + 1, source.indexOf("\n", offset)];

/** All changes of a file @param {string} name @returns {Mutant[]} */
function mutantsOf(name) {
  const source = readFileSync(`src/${name}.c`, "utf8");
  return mutations(source).map(({ start, end, replacement }) => {
    const [from] = lineAround(source, start);
    const [, to] = lineAround(source, end);
    const after = source.slice(from, start) + replacement + source.slice(end, to);
    return {
      name,
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
 * Through the stages, until one notices. What is listed need not go through all: those it was listed after.
 * @param {Stage[]} stages
 * @param {Mutant} mutant
 * @param {boolean} isListed
 * @returns {Outcome}
 */
function outcome(stages, mutant, isListed) {
  /** @type {Outcome} */
  let result = "none";
  for (const stage of stages) {
    if (stage === stages.at(-1) && result === "none") break; // only the sanitizers' own code would differ
    const here = stage.try(mutant);
    if (here === "killed" || here === "none") return here;
    if (here === "survived") result = here;
    if (here === "survived" && isListed) break;
  }
  return result;
}

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
const names = SOURCES.filter((name) => !values.file || values.file === `${name}.c`);
if (!names.length) throw new Error(`there is no src/${values.file}`);
const candidates = names.flatMap(mutantsOf);
const chosen = values.all || values.file ? candidates : shuffled(candidates, seed);
const most = values.all || values.file ? Number.POSITIVE_INFINITY : Number(values.sample);

/** @type {Unnoticed[]} */
const listed = JSON.parse(readFileSync(new URL("unnoticed.json", import.meta.url), "utf8"));
/** @param {string} file @param {string} before @param {string} after */
const identity = (file, before, after) => JSON.stringify([file, before, after]);
const known = new Set(
  listed.flatMap(({ file, changes }) => changes.map(([before, after]) => identity(file, before, after))),
);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const stages = STAGES.map((stage) => new Stage(stage));
const figures = Object.fromEntries(names.map((name) => [name, { mutants: 0, killed: 0, listed: 0 }]));
/** @type {Mutant[]} */
const survivors = [];
/** Listed, and so far always noticed: lines may be alike @type {Map<string, Mutant>} */
const needless = new Map();
/** @type {Set<string>} */
const needed = new Set();

/** @param {string} what @param {Mutant} mutant */
function report(what, mutant) {
  console.error(`${what}: src/${mutant.name}.c:${mutant.line}\n  - ${mutant.before}\n  + ${mutant.after}`);
}

let tried = 0;
for (const mutant of chosen) {
  if (tried >= most) break;
  const key = identity(`src/${mutant.name}.c`, mutant.before, mutant.after);
  const isKnown = known.has(key);
  const result = outcome(stages, mutant, isKnown);
  if (result === "none") continue;
  tried++;
  const figure = figures[mutant.name];
  figure.mutants++;
  if (result === "killed") {
    figure.killed++;
    if (isKnown) needless.set(key, mutant);
  } else if (isKnown) {
    figure.listed++;
    needed.add(key);
  } else {
    survivors.push(mutant);
    report("not noticed", mutant);
  }
}
for (const key of needed) needless.delete(key);
if (most < candidates.length) needless.clear(); // a sample may have missed the line alike
for (const mutant of needless.values()) report("listed as not noticed, and noticed", mutant);
if (survivors.length || needless.size) process.exitCode = 1;

/** @param {"mutants" | "killed" | "listed"} what */
const total = (what) => Object.values(figures).reduce((sum, figure) => sum + figure[what], 0);
for (const [name, { mutants, killed, listed }] of Object.entries(figures))
  if (mutants) console.log(`${`${name}.c`.padEnd(14)} ${killed} of ${mutants} noticed, ${listed} listed`);
const scope = most < candidates.length ? `sample of ${tried}, --seed ${seed}` : "every change";
console.log(
  `mutants of src/ (${scope}): ${total("killed")} of ${total("mutants")} noticed, ${total("listed")} listed as not`,
);
writeFileSync(`${FOLDER}/survivors.json`, JSON.stringify(survivors, ["name", "line", "before", "after"], 1));
keep(values.json, {
  mutants: total("mutants"),
  killed: total("killed"),
  equivalent: total("listed"),
  survived: survivors.length,
  ...(most < candidates.length ? { seed } : {}),
});
