/** The judge of ports judges each port correctly, and its figures are microgpt.py's. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { figuresOf, float32Paths, TOLERANCES } from "../wasm/conformance/figures.js";
import { helpFor } from "../wasm/conformance/help.js";
import { judge } from "../wasm/conformance/judge.js";
import { PortOutput } from "../wasm/conformance/output.js";
import { sentences, shown } from "../wasm/conformance/report.js";
import { golden, MicroGPT, NAMES } from "./support.js";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
/** As it is built, or its source, as in support.js */
const CHECK = path(process.env.MICROGPT_SOURCE ? "../wasm/conformance/command.js" : "../public/microgpt-check.mjs");
const figures = JSON.parse(readFileSync(path("../public/microgpt-conformance.json"), "utf8"));
const GUIDE = readFileSync(path("../docs/conformance.md"), "utf8");
const FEW = Array.from({ length: 40 }, (_, i) => NAMES.split("\n")[i * 800]).join("\n");

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "microgpt-conformance-"));
});
after(() => rmSync(folder, { recursive: true }));

const check = (args, input) => command(["check", ...args], input);

/** @param {string[]} args @param {string} [input] @returns {Promise<{ status: number, text: string, errors: string }>} */
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

const node = (script, ...args) => ["--", process.execPath, path(`conformance/${script}.js`), ...args];

/** What a port prints that has these losses and names. */
const printed = (losses, names = [], digits = 4) =>
  losses.map((loss, i) => `step ${String(i + 1).padStart(4)} / 1000 | loss ${loss.toFixed(digits)}\r`).join("") +
  names.map((name, i) => `\nsample ${String(i + 1).padStart(2)}: ${name}`).join("");

/** The report on what is printed, and its sentences. */
async function reportOn(text, list = NAMES, expected = figures) {
  const output = new PortOutput();
  const stream = output.stream();
  stream.push(Buffer.from(text));
  stream.end();
  const report = await judge(expected, output, helpFor(MicroGPT, list, expected));
  return { ...report, lines: sentences(report, expected) };
}

/** The names of a trained model, drawn in another way. @param {(model: MicroGPT) => string[]} draw */
async function namesWith(draw) {
  const model = await MicroGPT.create({ text: NAMES, precision: "f64" });
  model.trainStep(1000);
  return draw(model);
}

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
  // Eight of the runs again: each that leaves the run of float64 is on one of the paths.
  const paths = await float32Paths(MicroGPT, { text: NAMES }, figures, 8);
  assert.deepEqual(
    paths.map(({ from, runs }) => [from, runs]),
    [
      [462, 2],
      [462, 1],
      [706, 1],
    ],
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
    const { status, text } = await check(node("engine", "f64"));
    assert.equal(
      text,
      "The port conforms to microgpt.py.\nLosses: all 1,000 are equal to the last digit.\nNames: all 20 are equal.\n",
    );
    assert.equal(status, 0);
  });

  test("a plain port in float64 conforms, up to float64 rounding", async () => {
    const { status, text } = await check(node("port", "--digits", "17", "--inside"));
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
      const { status, text } = await check(node(script, ...args));
      assert.match(text, /^The port conforms to microgpt\.py\.\n/);
      assert.match(text, /^From step 462 on, it takes a different path from float64, as float32 may \(32 of 64 runs/m);
      assert.match(text, /^Losses: all 1,000 are equal up to float32 rounding; the largest difference is \S+e-6, at/m);
      assert.match(text, /^Names: all 20 are equal\.$/m);
      if (args.includes("--inside"))
        assert.match(text, /^Gradients of the first step: all 4,192 numbers are equal up to float32 rounding\.$/m);
      assert.equal(status, 0);
    });

  test("printed with four decimals, as by microgpt.py, it conforms to the printed digits", async () => {
    const { lines } = await reportOn(printed(figures.losses, figures.names));
    assert.deepEqual(lines, [
      "The port conforms to microgpt.py.",
      "Losses: all 1,000 are equal to the printed digits (4 decimal places).",
      "Names: all 20 are equal.",
    ]);
  });

  test("of a few digits, those that float32 rounds otherwise are counted apart", async () => {
    for (const [others, sentence] of [
      [1, "999 of 1,000 are equal to the printed digits; the other differs by float32 rounding"],
      [3, "997 of 1,000 are equal to the printed digits; the others differ by float32 rounding"],
    ]) {
      const losses = figures.losses.map((loss, i) => loss + (i < others ? 2e-6 : 0));
      const { lines } = await reportOn(printed(losses, figures.names, 6));
      assert.deepEqual(lines.slice(0, 2), ["The port conforms to microgpt.py.", `Losses: ${sentence}.`]);
    }
  });

  test("another list and another number of steps are compared with figures computed for them", async () => {
    const list = join(folder, "few.txt");
    writeFileSync(list, FEW);
    const model = await MicroGPT.create({ text: FEW, precision: "f64", numSteps: 50 });
    const output = printed([...model.trainStep(50)], model.generate()).replaceAll("/ 1000", "/ 50");
    const { status, text } = await check(["--list", list, "--steps", "50", "--json", "--read", "-"], output);
    const report = JSON.parse(text);
    assert.deepEqual([status, report.verdict, report.losses.equal, report.names.equal], [0, "conforms", 50, 20]);
  });

  test("steps may be counted from 0, printed now and then, and stand in lines with more", async () => {
    const { losses, names } = figures;
    const lines = losses.map((loss, i) => `[12:30] Step ${i}/1000 | Loss: ${loss.toFixed(6)} | 3.2 ms\x1b[K\r\n`);
    const samples = names.map((name, i) => `sample ${i}: ${name}\n`);
    const sparse = lines.filter((_, i) => i % 100 === 0);
    assert.equal((await reportOn(lines.join("") + samples.join(""))).verdict, "conforms");
    const report = await reportOn(sparse.join("") + samples.join(""));
    assert.deepEqual([report.verdict, report.losses.compared, report.losses.equal], ["conforms", 10, 10]);
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
      const { status, text } = await check(node("port", "--fault", fault, "--stop", String(stop)));
      assert.match(text, /^The port departs from microgpt\.py\.\n/);
      assert.match(text, losses);
      assert.match(text, hint);
      assert.equal(status, 1);
      if (fault === "bias")
        for (const line of text.split("\n").slice(0, 2)) assert.ok(GUIDE.includes(`\n${line}\n`), line);
    });

  for (const [what, draw] of [
    ["one name drawn and left out before the first", (model) => model.generate({ count: 21 }).slice(1)],
    ["temperature 1", (model) => model.generate({ temperature: 1 })],
    ["random.seed(42) anew before sampling", (model) => model.generate({ seed: 42 })],
  ])
    test(`${what}: it is recognized by the names`, async () => {
      const report = await reportOn(printed(figures.losses, await namesWith(draw)));
      assert.equal(report.verdict, "departs");
      assert.equal(report.lines.at(-1), `Training is right. The names are those of microgpt.py with ${what}.`);
    });

  test("what is printed of the inside tells documents, parameters and gradients apart", async () => {
    const { text } = await check(node("port", "--inside", "--fault", "relu", "--stop", "3", "--digits", "12"));
    assert.match(text, /^Initial parameters: all 4,192 numbers are equal/m);
    assert.match(text, /^Gradients of .+ Matrices that differ: layer0\.mlp_fc1, layer0\.attn_wo, .+, wte\.$/m);
    assert.match(text, /^Losses: it departs at step 2, after 1 loss that agrees:/m);
    assert.match(text, /back to the input, layer0\.mlp_fc1 is the first matrix/);

    const documents = figures.documents.first.slice(0, 20);
    const parameters = Object.fromEntries(figures.matrices.map(({ name, initial }) => [name, [...initial]]));
    parameters.lm_head[3] += 0.001;
    const right = printed(figures.losses, figures.names);
    const other = await reportOn(`${JSON.stringify({ documents, parameters })}\n${right}`);
    assert.deepEqual([other.verdict, other.documents.equal, other.parameters.equal], ["departs", 20, 4191]);
    assert.deepEqual([other.parameters.departure.matrix, other.parameters.departure.number], ["lm_head", 4]);
    assert.equal(other.hints[0].id, "parameters");

    const odd = await reportOn(`${JSON.stringify({ documents: [documents[0], 7], parameters: {} })}\n${right}`);
    assert.match(
      odd.lines[1],
      /^Documents: 1 of 2 are equal; the first that differs is number 2: 7, where microgpt\.py has "/,
    );
    assert.equal(odd.lines[2], "Initial parameters: no matrix with one of microgpt.py's names was found.");
    parameters.lm_head.length = 3;
    const short = await reportOn(`${JSON.stringify({ parameters })}\n${right}`);
    assert.match(
      short.lines[1],
      /is number 4 of lm_head: missing, where microgpt\.py has -?0\.\d+\. Matrices that differ: lm_head\.$/,
    );

    const shifted = await reportOn(`${JSON.stringify({ documents: documents.slice(1) })}\n${right}`);
    assert.equal(
      shifted.lines[1],
      'Documents: 0 of 19 are equal; the first that differs is number 1: "trevan", where microgpt.py has "ihsaan".',
    );
  });

  test("a late departure is told by its step, and of the longest document so far by that", async () => {
    const losses = figures.losses.map((loss, i) => loss + (i === 36 ? 0.0103 : 0));
    const late = await reportOn(printed(losses, figures.names));
    const [port, right] = [losses[36].toFixed(4), figures.losses[36].toFixed(4)];
    const difference = (Number(port) - figures.losses[36]).toFixed(4);
    assert.equal(
      late.lines[1],
      `Losses: it departs at step 37, after 36 losses that agree: ${port}, where microgpt.py has ${right} (${difference} more).`,
    );
    assert.equal(late.hints[0].id, "late");
    const length = figures.documents.first.map((name) => name.length);
    const at = length.findIndex((n, i) => i > 10 && n > Math.max(...length.slice(0, i)));
    const long = await reportOn(
      printed(
        figures.losses.map((loss, i) => loss + (i >= at ? 0.01 : 0)),
        figures.names,
      ),
    );
    assert.deepEqual([long.losses.departure.step, long.hints[0].id], [at + 1, "longest"]);
  });

  test("a path of float32 does not excuse what departs from it, nor other names at its end", async () => {
    const [{ from, losses, names }] = figures.float32_paths;
    const path = [...figures.losses.slice(0, from - 1), ...losses];
    assert.equal((await reportOn(printed(path, names, 7))).verdict, "conforms");
    assert.equal((await reportOn(printed(path, figures.names, 7))).verdict, "departs");
    // Hardly any loss printed, and the names alone tell which path it is.
    const first = printed(path.slice(0, 100), names);
    assert.deepEqual([(await reportOn(first)).verdict, (await reportOn(first)).losses.path], ["conforms", from]);
    const off = path.map((loss, i) => loss + (i > 800 ? 0.01 : 0));
    const astray = await reportOn(printed(off, names, 7));
    assert.deepEqual([astray.verdict, astray.losses.path, astray.losses.departure.step], ["departs", from, 802]);
  });

  test("where losses are missing before it departs, it is told to print them, and of names alone no cause", async () => {
    const sparse = await reportOn(
      printed(figures.losses.map((loss) => loss + 0.1)).replaceAll(/step +(?!200 )\d+ /g, "other "),
    );
    assert.deepEqual([sparse.verdict, sparse.losses.departure.step, sparse.hints[0].id], ["departs", 200, "begins"]);
    const namesOnly = await reportOn(printed([], [...figures.names].reverse()));
    assert.deepEqual([namesOnly.verdict, namesOnly.hints], ["departs", []]);
    assert.equal((await reportOn(printed([], figures.names))).verdict, "conforms");
  });

  test("a loss that is not finite departs", async () => {
    for (const loss of ["nan", "-nan", "inf", "NaN"]) {
      const report = await reportOn(`${printed(figures.losses.slice(0, 5))}step 6 / 1000 | loss ${loss}\n`);
      assert.deepEqual([report.verdict, report.losses.departure.step, report.hints[0].id], ["departs", 6, "nan"], loss);
    }
  });
});

// ---- what cannot be judged ----

test("what cannot be judged has a sentence why", async () => {
  const { losses, names } = figures;
  const off = losses.map((loss) => loss + 0.1);
  for (const [output, sentence] of [
    ["", /no losses and no names/],
    ["hello\nstep by step\nloss of time", /no losses and no names/],
    [printed([], names.slice(0, 5)), /no losses, and without them/],
    [printed(losses.slice(0, 300)), /ends at step 300 of 1,000/],
    [
      `num docs: 32,033\n${printed(off, names)}`,
      /32,033 documents, the list that microgpt\.py downloads as input\.txt.+--list FILE/,
    ],
    [printed(off).replaceAll("/ 1000", "/ 500"), /trains for 500 steps.+--steps 500/],
  ]) {
    const { verdict, lines } = await reportOn(output);
    assert.deepEqual([verdict, lines[0]], ["unjudged", "The port could not be judged."]);
    assert.match(lines[1], sentence);
  }
});

test("a port that does not start, fails or never ends is told as such", async () => {
  const port = (...script) => ["--", process.execPath, "-e", ...script];
  const missing = await check(["--", join(folder, "no-such-port")]);
  assert.match(missing.text, /cannot be started/);
  const failing = await check(port("console.error('Traceback: no input.txt'); process.exitCode = 3"));
  assert.match(failing.text, /It exited with status 3\.\n {2}Traceback: no input\.txt\n$/);
  const endless = await check(["--timeout", "1", ...port("setInterval(() => console.log('still here'), 50)")]);
  assert.match(endless.text, /It was stopped after 1 s/);
  const flood = await check(["--", "cat", "/dev/zero"]);
  assert.match(flood.text, /It was stopped: it had printed more than 64 MiB/);
  for (const { status } of [missing, failing, endless, flood]) assert.equal(status, 2);
  for (const args of [[], ["--list"], ["--steps", "0", "--", "true"], ["--nonsense", "--", "true"]]) {
    const { status, errors } = await check(args);
    assert.match(errors, /microgpt-in-a-page check \[options\] -- COMMAND/);
    assert.equal(status, 2);
  }
});

test("the command says how it is used, and prints the list that the figures are for", async () => {
  const [bare, ...asked] = await Promise.all([[], ["--help"], ["check", "-h"]].map((args) => command(args)));
  for (const { status, text, errors } of [bare, ...asked]) {
    assert.match(text, /^Compare a port of microgpt\.py .+microgpt-in-a-page check \[options\] -- COMMAND/s);
    assert.deepEqual([status, errors], [0, ""]);
  }
  const unknown = await command(["chekc"]);
  assert.deepEqual([unknown.status, unknown.text, unknown.errors], [2, "", bare.text]);
  assert.equal((await command(["names"])).text, NAMES);
});

test("in JSON a loss that is not finite is its name", async () => {
  const { text } = await check(
    ["--json", "--read", "-"],
    `${printed(figures.losses.slice(0, 5))}step 6 / 1000 | loss nan\n`,
  );
  assert.equal(JSON.parse(text).losses.departure.port, "nan");
  assert.equal(JSON.parse(text).losses.departure.difference, "NaN");
});

test("a command that is interrupted ends, and the port with it", async () => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 10));
  const started = join(folder, "started");
  const script = `
    require("node:fs").writeFileSync(${JSON.stringify(`${started}.part`)}, String(process.pid));
    require("node:fs").renameSync(${JSON.stringify(`${started}.part`)}, ${JSON.stringify(started)});
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, [CHECK, "check", "--", process.execPath, "-e", script]);
  const ended = once(child, "exit");
  while (!existsSync(started)) await wait();
  const port = Number(readFileSync(started, "utf8"));
  process.kill(port, 0); // it is there
  child.kill("SIGINT");
  assert.deepEqual(await ended, [2, null]);
  const isThere = () => {
    try {
      return process.kill(port, 0);
    } catch {
      return false;
    }
  };
  while (isThere()) await wait();
});

test("what the command is asked wrongly is told before anything is run", async () => {
  const empty = join(folder, "empty.txt");
  writeFileSync(empty, "\n \n");
  for (const [args, sentence] of [
    [["--read", "-", "--", "true"], /^Give a command or --read, not both\.$/m],
    [["--steps", "100001", "--read", "-"], /^--steps must be at most 100000\.$/m],
    [["--list", join(folder, "no-such-list"), "--read", "-"], /^The list cannot be read: .*no such file/m],
    [["--list", empty, "--read", "-"], /^The text is empty: /m],
    [["--read", join(folder, "no-such-output")], /^The output cannot be read: .*no such file/m],
  ]) {
    const { status, text, errors } = await check(args);
    assert.match(text + errors, sentence);
    assert.equal(status, 2);
  }
});

test("on another list it is tried which paths float32 may take, before a late departure counts", async () => {
  const list = join(folder, "few.txt");
  writeFileSync(list, FEW);
  const model = await MicroGPT.create({ text: FEW, precision: "f64", numSteps: 60 });
  const losses = [...model.trainStep(60)].map((loss, i) => loss + (i >= 50 ? 0.01 : 0));
  const output = printed(losses, model.generate(), 7).replaceAll("/ 1000", "/ 60");
  const { status, text, errors } = await check(["--list", list, "--steps", "60", "--read", "-"], output);
  assert.equal(errors, "Trying how float32 may depart on this list...\n");
  assert.match(text, /^Losses: it departs at step 51, after 50 losses that agree:/m);
  assert.equal(status, 1);
});

test("a port's words are the port's own: options of its command are not the judge's", async () => {
  const output = join(folder, "output.txt");
  writeFileSync(output, printed(figures.losses, figures.names));
  const script = `process.stdout.write(require("node:fs").readFileSync(${JSON.stringify(output)})); console.log("\\n", process.argv)`;
  for (const separator of [["--"], []]) {
    const { status } = await check([...separator, process.execPath, "-e", script, "--", "--json", "--steps", "3"]);
    assert.equal(status, 0);
  }
});

// ---- output that is not meant well ----

test("control characters and reversed text of a port are spelled out", async () => {
  assert.equal(shown("a\x1b]0;b\x07\u202ec\u2028"), "a\\u{1b}]0;b\\u{7}\\u{202e}c\\u{2028}");
  assert.equal(shown("x".repeat(100)), `${"x".repeat(60)}...`);
  const output = "step 1 / 1000 | loss 3.2\nsample 1: \x1b]0;b\x07\u202eanna\x9b2J\n";
  for (const options of [[], ["--json"]]) {
    const { text } = await check([...options, "--read", "-"], output);
    assert.match(text, /\\u\{1b\}\]0;b\\+u\{7\}\\+u\{202e\}anna/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there shall be none
    assert.doesNotMatch(text, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  }
});

test("however much a port prints, little of it is kept, and lines are read wherever they are cut", () => {
  const output = new PortOutput();
  const stream = output.stream();
  const push = (text) => stream.push(Buffer.from(text));
  for (let i = 0; i < 16; i++) push("x".repeat(1 << 20)); // a line without an end
  push(`\n{"parameters": ${"[".repeat(1 << 20)}\n{"documents": ${"[".repeat(1 << 20)}${"]".repeat(1 << 20)}}\n`);
  for (let i = 0; i < 120_000; i += 1000)
    push(Array.from({ length: 1000 }, (_, k) => `step ${i + k + 1} | loss 1.5\nsample ${i + k + 1}: ab\n`).join(""));
  for (const byte of Buffer.from("sample 3: zoë\r\nsample 0: zoë")) stream.push(Uint8Array.of(byte));
  stream.end();
  assert.ok(output.losses.size <= 100_000 && output.samples.size <= 1001);
  assert.ok(output.lastLines.join("").length < 30_000);
  assert.deepEqual(output.printed().names.slice(0, 4), ["zoë", "ab", "ab", "ab"]);
  assert.equal(output.losses.get(7).unit, 0.1);
});

test("numbers are read as languages print them", () => {
  const output = new PortOutput();
  const stream = output.stream();
  for (const [i, text] of ["3.1857", "3.", "3", "3.18e+00", "318.57E-2", "+3.1", "3.1857000001"].entries())
    stream.push(Buffer.from(`iteration: ${i + 1}, loss = ${text}\n`));
  stream.end();
  const units = [1e-4, 1, 1, 1e-2, 1e-4, 0.1, 1e-10];
  assert.deepEqual(
    output.printed().losses.map(({ value, unit }) => [value, Math.round(-Math.log10(unit))]),
    [3.1857, 3, 3, 3.18, 3.1857, 3.1, 3.1857000001].map((value, i) => [value, Math.round(-Math.log10(units[i]))]),
  );
});
