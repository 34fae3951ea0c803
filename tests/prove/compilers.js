/**
 * compilers.js: the core built by GCC and Clang, for this processor and for 64-bit ARM, which QEMU runs. Each build must give the same
 * losses and names and end in the same state, to the bit. The core's own tests must also pass under GCC's sanitizers. `--json FILE`
 * writes the figures.
 */

import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { keep, PRECISIONS, program, run } from "./native.js";

const ARM = "aarch64-linux-gnu";

/** What compiles, and what its programs are run by. @type {Record<string, { compiler: string[], runner?: string[] }>} */
const BUILDS = {
  gcc: { compiler: ["gcc"] },
  clang: { compiler: ["clang"] },
  [`gcc for ${ARM}`]: { compiler: [`${ARM}-gcc`, "-static"], runner: ["qemu-aarch64-static"] },
  [`clang for ${ARM}`]: { compiler: ["clang", `--target=${ARM}`, "-static"], runner: ["qemu-aarch64-static"] },
};

const FOLDER = "build/compilers";
const LIST = "web/data/names.txt";

const { json } = parseArgs({ options: { json: { type: "string" } } }).values;
mkdirSync(FOLDER, { recursive: true });

/** @type {Record<string, string>} */
const versions = {};
/** @type {Record<string, string>} */
const hashes = {};
for (const [precision, flags] of Object.entries(PRECISIONS)) {
  /** Builds by what they compute. @type {Map<string, string[]>} */
  const builds = new Map();
  for (const [name, { compiler, runner = [] }] of Object.entries(BUILDS)) {
    [versions[name]] = run(compiler[0], ["--version"]).split("\n");
    const path = `${FOLDER}/${name.replaceAll(" ", "-")}-${precision}`;
    program(path, "tests/conformance/native.c", compiler, ["-O2", ...flags]);
    const [command, ...args] = [...runner, path, LIST, "state"];
    const hash = createHash("sha256").update(run(command, args)).digest("hex");
    builds.set(hash, [...(builds.get(hash) ?? []), name]);
    hashes[precision] = hash;
  }
  if (builds.size > 1) throw new Error(`${precision}: not all compute the same: ${JSON.stringify([...builds])}`);
  console.log(`${precision}: ${Object.keys(BUILDS).join(", ")} compute the same: ${hashes[precision]}`);
}

const passed = run("make", ["test-core", "CC=gcc", `NATIVE=${FOLDER}/native`]).match(/^ok /gm)?.length ?? 0;
console.log(`core tests passed under GCC's sanitizers: ${passed}`);

keep(json, { versions, hashes, passed });
