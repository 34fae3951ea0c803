/** What the judge of ports reads in a port's output, and how much of it is kept. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { PortOutput } from "../wasm/conformance/output.js";

/** What is read of a text, or of its pieces one after the other. @param {...string} pieces */
function read(...pieces) {
  const output = new PortOutput();
  const stream = output.stream();
  for (const piece of pieces) stream.push(Buffer.from(piece));
  stream.end();
  return output;
}

/** Losses by step. @param {string} text */
const losses = (text) =>
  Object.fromEntries(
    read(text)
      .printed()
      .losses.map(({ step, value }) => [step, value]),
  );
const names = (...pieces) => read(...pieces).printed().names;

// ---- lines ----

test("lines end with newlines, carriage returns or both, and the last with the output", () => {
  assert.deepEqual(losses("step 1 | loss 3.1\nstep 2 | loss 3.2\rstep 3 | loss 3.3\r\nstep 4 | loss 3.4"), {
    1: 3.1,
    2: 3.2,
    3: 3.3,
    4: 3.4,
  });
  assert.deepEqual(read("a\r\n\r\n\nb\n\n").lastLines, ["a", "b"]);
});

test("lines are read wherever they are cut, even within a letter", () => {
  const output = new PortOutput();
  const stream = output.stream();
  for (const byte of Buffer.from("step 1 | loss 3.25\r\nsample 1: zoë")) stream.push(Uint8Array.of(byte));
  assert.equal(output.samples.size, 0);
  stream.end();
  assert.deepEqual(output.printed().names, ["zoë"]);
  assert.equal(output.losses.get(1).value, 3.25);
});

test("a port's two streams do not run into each other's lines, and their bytes are counted together", () => {
  const output = new PortOutput();
  const [out, err] = [output.stream(), output.stream()];
  out.push(Buffer.from("step 1 | lo"));
  err.push(Buffer.from("step 2 | loss 2.5\në"));
  out.push(Buffer.from("ss 1.5"));
  for (const stream of [out, err]) stream.end();
  assert.deepEqual(
    output.printed().losses.map(({ value }) => value),
    [1.5, 2.5],
  );
  assert.equal(output.bytes, 11 + 20 + 6);
});

test("what colours a line or clears it in a terminal is left out", () => {
  assert.deepEqual(losses("\x1b[32mstep\x1b[0m 1 | loss \x1b[1;31m3.5\x1b[K\n"), { 1: 3.5 });
});

// ---- losses ----

test("a loss is a step with a loss behind it, whatever stands around them", () => {
  assert.deepEqual(
    losses(
      [
        "step 1 / 1000 | loss 3.1857",
        "Iteration: 2, Loss = 3.2 (best 3.1)",
        "[12:30] iter #3: loss 3.3 | 3.2 ms",
        "STEP=4 val 9.9 loss:3.4",
      ].join("\n"),
    ),
    { 1: 3.1857, 2: 3.2, 3: 3.3, 4: 3.4 },
  );
  const none = [
    "loss 3.5 at step 1",
    "step 1",
    "footstep 1 loss 2",
    "step 1 loss 2.5.1",
    "step 1 loss 2.5x",
    "step one",
  ];
  assert.deepEqual(losses([...none, "step by step", "loss of time"].join("\n")), {});
});

test("numbers are read as languages print them, with the unit of their last digit", () => {
  for (const [text, value, decimals] of [
    ["3.1857", 3.1857, 4],
    ["3.", 3, 0],
    ["3", 3, 0],
    ["3.18e+00", 3.18, 2],
    ["318.57E-2", 3.1857, 4],
    ["0.318e1", 3.18, 2],
    ["+3.1", 3.1, 1],
    ["-3.1", -3.1, 1],
    ["3.1857000001", 3.1857000001, 10],
  ]) {
    const [loss] = read(`iteration: 1, loss = ${text}\n`).printed().losses;
    assert.deepEqual([loss.value, loss.text], [value, text]);
    assert.ok(Math.abs(loss.unit / 10 ** -decimals - 1) < 1e-9, text);
  }
});

test("losses that are not finite are read as such", () => {
  for (const text of ["inf", "Infinity", "-inf", "+INF"]) assert.equal(losses(`step 1 | loss ${text}`)[1], Infinity);
  for (const text of ["nan", "-nan", "NaN"]) assert.ok(Number.isNaN(losses(`step 1 | loss ${text}`)[1]), text);
});

test("losses are in the order of their steps, and the first time counts", () => {
  assert.deepEqual(
    read("step 3 | loss 3.3\nstep 1 | loss 3.1\nstep 12 | loss 3.12\nstep 1 | loss 9\nstep 2 | loss 3.2")
      .printed()
      .losses.map(({ step, value }) => [step, value]),
    [
      [1, 3.1],
      [2, 3.2],
      [3, 3.3],
      [12, 3.12],
    ],
  );
});

test("steps are counted from 0 if there is a step 0", () => {
  assert.deepEqual(losses("step 1 | loss 3.2\nstep 0 | loss 3.1\n"), { 1: 3.1, 2: 3.2 });
});

// ---- names and counts ----

test("names are in the order of their numbers, from 0 or 1, and the first time counts", () => {
  assert.deepEqual(names("sample 2: bea \nSample #1: anna\nsample 10 - zoe\n sample 1: other\nsample 3 |  ada"), [
    "anna",
    "bea",
    "ada",
    "zoe",
  ]);
  assert.deepEqual(names("sample 1: bea\nsample 0: anna\nsample 2:"), ["anna", "bea", ""]);
  assert.deepEqual(names("a sample 1: bea\nsample: anna"), []);
});

test("how many documents and steps a port says it has is read", () => {
  assert.deepEqual(read("num docs: 32,033\nvocab size: 27").counts, { docs: 32033 });
  assert.deepEqual(read("Num_Docs = 32_033\nnum steps: 500\n").counts, { docs: 32033, steps: 500 });
  assert.deepEqual(read("step 1 / 300 | loss 3").counts, { steps: 300 });
  assert.deepEqual(read("step 1 | loss 3").counts, {});
});

// ---- JSON ----

test("documents, parameters and gradients are read from lines of JSON, together or alone, the first time they are printed", () => {
  const output = read(
    '{"documents": ["anna", 7]}\n',
    '{"parameters": {"wte": [[1, 2], [3, 4]], "wpe": [5, "6"], "odd": 7}}\n{"gradients": {"wte": [[0.5]]}}\n',
    '{"documents": [], "parameters": {}, "gradients": {}}\nlast',
  );
  assert.deepEqual(output.inside.documents, ["anna", 7]);
  assert.deepEqual(Object.fromEntries(output.inside.parameters), { wte: [1, 2, 3, 4], wpe: [5, 6], odd: [] });
  assert.deepEqual(Object.fromEntries(output.inside.gradients), { wte: [0.5] });
  assert.deepEqual(output.lastLines, ["last"]);
});

test("a line in braces that is not JSON with one of the keys is a line like others", () => {
  for (const line of [
    "{step 1 | loss 3.5",
    '{"step 1": "loss 3.5"}',
    '{"documents": {"step 1": "loss 3.5"}}',
    '{"parameters": ["step 1", "loss 3.5"], "gradients": null}',
    '{"gradients": "step 1 loss 3.5"}',
  ]) {
    const output = read(line);
    assert.deepEqual([output.lastLines, output.inside], [[line], {}]);
  }
  assert.deepEqual(losses("{step 1 | loss 3.5"), { 1: 3.5 });
});

// ---- limits ----

test("4,096 characters of a line are read, however it comes", () => {
  const [start, rest] = ["sample 1: ", "x".repeat(3000)];
  for (const pieces of [[start + rest + rest], [start, rest, rest, rest, "\nhello"]])
    assert.deepEqual(
      names(...pieces).map((name) => start.length + name.length),
      [4096],
    );
  const [line] = read(`{${rest}${rest}`).lastLines;
  assert.equal(line.length, 4096);
  assert.deepEqual(names(`${start}anna\n${rest}${rest}`, "\nsample 2: bea"), ["anna", "bea"]);
});

test("4 MiB of a line of JSON are read", () => {
  const line = (length) => `{"documents": ["anna"], "x": "`.padEnd(length - 2, "x").concat('"}');
  assert.deepEqual(read(line(4 * 2 ** 20)).inside, { documents: ["anna"] });
  const tooLong = line(4 * 2 ** 20 + 1);
  for (const pieces of [[tooLong], [tooLong.slice(0, 2 ** 21), tooLong.slice(2 ** 21)]])
    assert.deepEqual(read(...pieces).inside, {});
});

test("JSON that is nested too deeply to be read is a line like others", () => {
  const output = read(`{"parameters": ${"[".repeat(2 ** 20)}\n{"documents": ${"[".repeat(2 ** 20)}\nsample 1: anna`);
  assert.deepEqual([output.inside, output.printed().names], [{}, ["anna"]]);
});

test("however much a port prints, little of it is kept", () => {
  assert.deepEqual(read("1\n2\n3\n4\n5\n6\n7\n8").lastLines, ["3", "4", "5", "6", "7", "8"]);
  assert.deepEqual(losses("step 100000 | loss 1.5\nstep 100001 | loss 2.5"), { 100000: 1.5 });
  const numbered = (from) => Array.from({ length: 1100 }, (_, i) => `sample ${i + from}: ${i + from}\n`).join("");
  assert.deepEqual([names(numbered(1)).length, names(numbered(1)).at(-1)], [1000, "1000"]);
  assert.deepEqual([names(numbered(0)).length, names(numbered(0)).at(-1)], [1000, "999"]);
  assert.equal(read(JSON.stringify({ documents: Array(1100).fill("anna") })).inside.documents.length, 1000);
});
