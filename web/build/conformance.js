/**
 * Writes public/microgpt-conformance.json, the figures of microgpt.py that ports are compared with, from the float64 module:
 * `node web/build/conformance.js`
 */

import { readFile, writeFile } from "node:fs/promises";
import { figuresOf, float32Paths, TOLERANCES } from "../../wasm/conformance/figures.js";
import { MicroGPT } from "../../wasm/microgpt.js";

/** Half of them with the rounding of float32, half with four times that. */
const RUNS = 64;

const PUBLIC = new URL("../../public/", import.meta.url);

const text = await readFile(new URL("../data/names.txt", import.meta.url), "utf8");
const module = await readFile(new URL("microgpt-f64.wasm", PUBLIC));
const figures = await figuresOf(MicroGPT, { text, module });
const float32_paths = await float32Paths(MicroGPT, { text, module }, figures, RUNS);

const about =
  "What microgpt.py computes for names.txt, which stands beside this file, computed by microgpt-f64.wasm, which equals it: " +
  "losses within 1e-12, and the same names. docs/conformance.md documents it.";
const content = { about, ...figures, tolerances: TOLERANCES, float32_runs: RUNS, float32_paths };

/** A line for each entry and each element of a list of objects. @param {unknown} value */
const lines = (value) =>
  Array.isArray(value) && typeof value[0] === "object"
    ? `[\n${value.map((element) => `    ${JSON.stringify(element)}`).join(",\n")}\n  ]`
    : JSON.stringify(value);
const entries = Object.entries(content).map(([key, value]) => `  ${JSON.stringify(key)}: ${lines(value)}`);
await writeFile(new URL("microgpt-conformance.json", PUBLIC), `{\n${entries.join(",\n")}\n}\n`);
