/** native.js: the core and its tests as native programs, for coverage.js, mutate.js and compilers.js. */

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

export const CC = process.env.CC ?? "clang";

/** The flags of the two builds @type {Record<string, string[]>} */
export const PRECISIONS = { f32: [], f64: ["-DMICROGPT_FLOAT64"] };

const C_FLAGS = ["-std=c11", "-ffp-contract=off", "-fno-math-errno", "-Wno-psabi", "-Isrc"];

/** @param {string} folder @returns {string[]} the names of its C files, without .c */
const cFiles = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".c"))
    .map((name) => name.slice(0, -2))
    .sort();

export const SOURCES = cFiles("src");
export const PROGRAMS = cFiles("tests/core");

/**
 * What a command prints; it must succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {string}
 */
export const run = (command, args, env = {}) =>
  execFileSync(command, args, { encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 28, env: { ...process.env, ...env } });

/** @param {string} source @param {string} object @param {string[]} flags */
export const compile = (source, object, flags) => run(CC, [...C_FLAGS, ...flags, "-c", source, "-o", object]);

/** A program of tests/core out of its object and the core's @param {string} program @param {string[]} objects @param {string[]} flags */
export const link = (program, objects, flags) =>
  run(CC, [
    ...flags,
    "-Wl,--wrap=malloc,--wrap=calloc,--wrap=gpt_nodes,--wrap=arena_take,--wrap=tape_backward",
    "-o",
    program,
    ...objects,
    "-lm",
  ]);

/**
 * A program out of one file and the core, by whichever compiler.
 * @param {string} path
 * @param {string} source
 * @param {string[]} compiler and what it is always given
 * @param {string[]} flags
 */
export function program(path, source, [command, ...given], flags) {
  const core = SOURCES.map((name) => `src/${name}.c`);
  run(command, [...given, ...C_FLAGS, ...flags, "-o", path, source, ...core, "-lm"]);
}

/**
 * Compile all sources and all tests into a folder.
 * @param {string} folder
 * @param {string[]} sourceFlags
 * @param {string[]} testFlags
 */
export function compileAll(folder, sourceFlags, testFlags) {
  mkdirSync(folder, { recursive: true });
  for (const name of SOURCES) compile(`src/${name}.c`, `${folder}/${name}.o`, sourceFlags);
  for (const name of PROGRAMS) compile(`tests/core/${name}.c`, `${folder}/test-${name}.o`, testFlags);
}

/** Write figures to the file of --json, if given @param {string | undefined} file @param {object} figures */
export const keep = (file, figures) => file && writeFileSync(file, `${JSON.stringify(figures)}\n`);
