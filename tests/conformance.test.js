/** The judge of ports judges real ports correctly, its figures are microgpt.py's, and its command is one that can be called. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { figuresOf, float32Paths, TOLERANCES } from "../wasm/conformance/figures.js";
import { call, FIGURES } from "./conformance/call.js";
import { golden, MicroGPT, NAMES, rounds } from "./support.js";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
/** As it is built, or its source, as in support.js */
const CHECK = path(process.env.MICROGPT_SOURCE ? "../wasm/conformance/check.js" : "../public/microgpt-check.mjs");
const figures = JSON.parse(readFileSync(FIGURES, "utf8"));
const GUIDE = readFileSync(path("../docs/conformance.md"), "utf8");

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "microgpt-conformance-"));
});
after(() => rmSync(folder, { recursive: true }));

/** In a process of its own @param {string[]} args @param {string} [input] @returns {Promise<{ status: number, text: string, errors: string }>} */
function command(args, input = "") {
  const child = spawn(process.execPath, [CHECK, ...args]);
  child.stdin.end(input);
  let [text, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (part) => {
    text += part;
  });
  child.stderr.setEncoding("utf8").on("data", (part) => {
    errors += part;
  });
  return new Promise((resolve) => {
    child.on("close", (status) => resolve({ status, text, errors }));
  });
}

/** @param {string} script a port, in a process of its own @param {...string} args */
const check = (script, ...args) =>
  call(["check", "--", process.execPath, path(`conformance/${script}.js`), ...args], { MicroGPT });

// ---- the figures ----

test("the figures in the package are those of microgpt.py in the tests", () => {
  const expected = golden("names2018.json");
  assert.deepEqual(figures.names, expected.names);
  assert.equal(figures.losses.length, 1000);
  for (const [i, loss] of figures.losses.entries())
    assert.ok(Math.abs(loss - expected.losses[i]) <= 1e-12, `step ${i + 1}: ${loss} for ${expected.losses[i]}`);
  assert.deepEqual(figures.documents.first.slice(0, 5), expected.first_docs);
  assert.deepEqual(figures.matrices[0].initial.slice(0, 8), expected.first_params);
  assert.equal(figures.list.documents, expected.num_docs);
  assert.equal(figures.matrices.flatMap(({ initial }) => initial).length, expected.num_params);
  for (const [key, value] of Object.entries(expected.config)) assert.equal(figures.settings[key], value, key);
});

test("the figures in the package are what the float64 module computes now", async () => {
  const { about, tolerances, float32_runs, float32_paths, ...computed } = figures;
  assert.deepEqual(await figuresOf(MicroGPT, { text: NAMES }), computed);
  assert.deepEqual(tolerances, TOLERANCES);
  const numbers = Float64Array.from(figures.matrices.flatMap(({ initial }) => initial));
  assert.equal(figures.parameters_sha256, createHash("sha256").update(numbers).digest("hex"));
  // Some of the runs again: each that leaves the run of float64 is on one of the paths.
  const runs = rounds(4, 8);
  const paths = await float32Paths(MicroGPT, { text: NAMES }, figures, runs);
  const expected = { 4: ["462: 1", "462: 1", "706: 1"], 8: ["462: 2", "462: 1", "706: 1"] };
  assert.deepEqual(
    paths.map(({ from, runs }) => `${from}: ${runs}`),
    expected[runs],
  );
  for (const { from, losses, names } of paths) {
    const recorded = float32_paths.find((other) => other.from === from && `${other.names}` === `${names}`);
    for (const [i, loss] of losses.entries()) assert.ok(Math.abs(loss - recorded.losses[i]) <= TOLERANCES.float32.loss);
  }
});

test("the gradients are those of the scalar autograd that the tests compare with", async () => {
  const { ReferenceGPT } = await import("./reference/gpt.js");
  const model = await MicroGPT.create({ text: NAMES, precision: "f64" });
  const reference = new ReferenceGPT(model);
  reference.train([Array.from(figures.documents.first[0], (letter) => figures.vocabulary.indexOf(letter))]);
  for (const [i, { name, grad }] of reference.parameters().entries()) {
    const { name: same, gradient } = figures.matrices[i];
    assert.equal(name, same);
    for (const [k, g] of grad.entries()) assert.ok(Math.abs(g - gradient[k]) <= 1e-14, `${name}[${k}]`);
  }
});

// ---- ports ----

describe("ports that are right", { concurrency: 2 }, () => {
  test("the float64 module conforms, to the last digit", async () => {
    const { status, text } = await check("engine", "f64");
    assert.equal(
      text,
      "The port conforms to microgpt.py.\nLosses: all 1,000 are equal to the last digit.\nNames: all 20 are equal.\n",
    );
    assert.equal(status, 0);
  });

  test("a plain port in float64 conforms, up to float64 rounding", async () => {
    const { status, text } = await check("port", "--digits", "17", "--inside");
    const [verdict, ...lines] = text.trim().split("\n");
    assert.equal(verdict, "The port conforms to microgpt.py.");
    assert.deepEqual(lines.slice(0, 3), [
      "Documents: all 20 are equal.",
      "Initial parameters: all 4,192 numbers are equal up to float64 rounding.",
      "Gradients of the first step: all 4,192 numbers are equal up to float64 rounding.",
    ]);
    assert.match(
      lines[3],
      /^Losses: all 1,000 are equal up to float64 rounding; the largest difference is \S+e-1[45], at/,
    );
    assert.deepEqual([lines[4], status], ["Names: all 20 are equal.", 0]);
  });

  for (const [name, script, ...args] of [
    ["the float32 module", "engine", "f32"],
    ["a plain port in float32", "port", "--precision", "f32", "--digits", "9", "--inside"],
  ])
    test(`${name} conforms, on a path that float32 takes`, async () => {
      const { status, text } = await check(script, ...args);
      assert.match(text, /^The port conforms to microgpt\.py\.\n/);
      assert.match(text, /^From step 462 on, it takes a different path from float64, as float32 may \(32 of 64 runs/m);
      assert.match(text, /^Losses: all 1,000 are equal up to float32 rounding; the largest difference is \S+e-6, at/m);
      assert.match(text, /^Names: all 20 are equal\.$/m);
      if (args.includes("--inside"))
        assert.match(text, /^Gradients of the first step: all 4,192 numbers are equal up to float32 rounding\.$/m);
      assert.equal(status, 0);
    });
});

describe("ports that are wrong", { concurrency: 2 }, () => {
  for (const [fault, stop, losses, hint] of [
    [
      "shuffle",
      1000,
      /^Losses: it departs at step 1: 3\.4844, where microgpt\.py has 3\.1857 \(0\.2987 more\)\.$/m,
      /random\.shuffle(.|\n)*\nIt learns as well/,
    ],
    ["document", 20, /departs at step 1:/, /initial parameters give for “trevan”/],
    [
      "scale",
      20,
      /departs at step 1: 3\.1854, where microgpt\.py has 3\.185677 \(0\.000277 less\)/,
      /Step 1 is off by very little.+1\/sqrt\(head_dim\)/,
    ],
    ["bias", 20, /departs at step 2, after 1 loss that agrees:/, /bias correction/],
    ["zero", 20, /departs at step 3, after 2 losses that agree:/, /set to zero after each step/],
    [
      "decay",
      20,
      /departs at step 4, after \d losses that agree:/,
      /microgpt\.py with a learning rate that does not decay/,
    ],
    ["position", 1000, /all 1,000 are equal/, /Training is right, and sampling is not\..+position 0/],
  ])
    test(`the fault "${fault}" is found, and its cause is among the hints`, async () => {
      const { status, text } = await check("port", "--fault", fault, "--stop", String(stop));
      assert.match(text, /^The port departs from microgpt\.py\.\n/);
      assert.match(text, losses);
      assert.match(text, hint);
      assert.equal(status, 1);
      if (fault === "bias")
        for (const line of text.split("\n").slice(0, 2)) assert.ok(GUIDE.includes(`\n${line}\n`), line);
    });

  test("what is printed of the inside tells documents, parameters and gradients apart", async () => {
    const { text } = await check("port", "--inside", "--fault", "relu", "--stop", "3", "--digits", "12");
    assert.match(text, /^Initial parameters: all 4,192 numbers are equal/m);
    assert.match(text, /^Gradients of .+ Matrices that differ: layer0\.mlp_fc1, layer0\.attn_wo, .+, wte\.$/m);
    assert.match(text, /^Losses: it departs at step 2, after 1 loss that agrees:/m);
    assert.match(text, /back to the input, layer0\.mlp_fc1 is the first matrix/);
  });
});

// ---- the command ----

test("the command has the package's list and figures, reads standard input, and ends with the judge's exit status", async () => {
  const port = `${figures.names.map((name, i) => `sample ${i + 1}: ${name}`).join("\n")}\n`;
  for (const [args, input, status, expected] of [
    [[], "", 0, /^Compare a port of microgpt\.py .+microgpt-in-a-page check \[options\] -- COMMAND/s],
    [["check", "--read", "-"], port, 0, /^The port conforms /],
    [["check", "--read", "-"], port.replace(/: .+/, ": other"), 1, /^The port departs /],
    [["check", "--read", "-"], "", 2, /^The port could not be judged\./],
  ]) {
    const result = await command(args, input);
    assert.match(result.text, expected);
    assert.deepEqual([result.status, result.errors], [status, ""]);
  }
  const unknown = await command(["chekc"]);
  assert.deepEqual([unknown.status, unknown.text], [2, ""]);
  assert.match(unknown.errors, /^Compare a port of microgpt\.py /);
  assert.equal((await command(["names"])).text, NAMES);
});

test("a command that is interrupted ends without a report, and the port with it", async () => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 10));
  const started = join(folder, "started");
  const script = `
    require("node:fs").writeFileSync(${JSON.stringify(`${started}.part`)}, String(process.pid));
    require("node:fs").renameSync(${JSON.stringify(`${started}.part`)}, ${JSON.stringify(started)});
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, [CHECK, "check", "--", process.execPath, "-e", script]);
  const ended = once(child, "close");
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    text += part;
  });
  while (!existsSync(started)) await wait();
  const port = Number(readFileSync(started, "utf8"));
  process.kill(port, 0); // it is there
  child.kill("SIGINT");
  assert.deepEqual([await ended, text], [[2, null], ""]);
  const isThere = () => {
    try {
      return process.kill(port, 0);
    } catch {
      return false;
    }
  };
  while (isThere()) await wait();
});
