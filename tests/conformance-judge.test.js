/** How the judge of ports judges what it has read, and the sentences that it has for it: with invented figures, and no engine. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compareLosses, judge } from "../wasm/conformance/judge.js";
import { PortOutput } from "../wasm/conformance/output.js";
import { hintSentence, sentences, shown } from "../wasm/conformance/report.js";
import { printed } from "./conformance/print.js";

const STEPS = 130;
const LOSSES = Array.from({ length: STEPS }, (_, i) => 3 + Math.cos(i) / 4);
const NAMES = ["kamon", "ann", "karai"];
const DOCUMENTS = ["ihsaan", "trevan", "kenlee", "nita", "shatha", "rarity", "anna"];
const FIGURES = {
  settings: { num_steps: STEPS, samples: 3, block_size: 10 },
  list: { documents: 7 },
  documents: { first: DOCUMENTS },
  matrices: [
    { name: "wte", initial: [0, 0.5, -2], gradient: [0, 2, -4] },
    { name: "layer0.attn_wq", initial: [1, 0], gradient: [0.5, 0.25] },
    { name: "lm_head", initial: [0.25], gradient: [0.125] },
  ],
  losses: LOSSES,
  names: NAMES,
};
/** Two paths of float32. The first is taken by two groups of runs, which part at once. */
const PATHS = [
  { from: 41, runs: 5, losses: LOSSES.slice(40).map((loss) => loss + 0.01), names: ["anna", "bea", "zoe"] },
  { from: 41, runs: 2, losses: LOSSES.slice(40).map((loss) => loss - 0.01), names: ["lea", "mia", "eva"] },
  { from: 71, runs: 1, losses: LOSSES.slice(70).map((loss) => loss + 0.02), names: ["ida", "ada", "ute"] },
];
const WITH_PATHS = { ...FIGURES, float32_runs: 64, float32_paths: PATHS };

/** All losses of a path. @param {typeof PATHS[number]} path */
const along = ({ from, losses }) => [...LOSSES.slice(0, from - 1), ...losses];
/** The losses, with some of them changed. @param {(loss: number, step: number) => number} change */
const changed = (change) => LOSSES.map((loss, i) => change(loss, i + 1));
/** What a port of these figures prints. @param {number[]} losses @param {string[]} [names] @param {number} [digits] */
const print = (losses, names = NAMES, digits = 4) => printed(losses, names, digits, STEPS);
const RIGHT = print(LOSSES);

/**
 * The report on what is printed, its sentences, and what help was asked for.
 * @param {string} text
 * @param {{ figures?: object, help?: object }} [options]
 */
async function reportOn(text, { figures = FIGURES, help = {} } = {}) {
  const output = new PortOutput();
  const stream = output.stream();
  stream.push(Buffer.from(text));
  stream.end();
  const asked = [];
  const ask = (what) => async (about) => {
    asked.push([what, about]);
    return help[what] ?? (what === "paths" ? (figures.float32_paths ?? []) : undefined);
  };
  const whole = Object.fromEntries(["paths", "document", "settings", "sampling"].map((what) => [what, ask(what)]));
  const report = await judge(figures, output, whole);
  return { ...report, lines: sentences(report, figures), asked };
}

/** @param {{ asked: [string, unknown][] }} report */
const askedFor = ({ asked }) => asked.map(([what]) => what);

/** The verdict, the hints' ids, and the step of the departure. */
const inShort = ({ verdict, hints, losses }) => [verdict, losses.departure?.step, ...hints.map(({ id }) => id)];

// ---- losses ----

/** A printed loss at step 1, compared with the right one. @param {number} right @param {number} value @param {number} unit */
const compareOne = (right, value, unit) => compareLosses([{ step: 1, value, unit, text: `${value}` }], [right]);

test("a loss may differ by half a unit of its last digit, and by what float32 rounds", () => {
  for (const [right, value, unit, equal, departs] of [
    [3, 3.00005, 1e-4, 1, false],
    [3, 3.00005 + 0.99e-5, 1e-4, 0, false],
    [3, 3.00005 + 1.01e-5, 1e-4, 0, true],
    [3, 2.99995 - 0.99e-5, 1e-4, 0, false],
    [3, 2.99995 - 1.01e-5, 1e-4, 0, true],
    [0, 1e-12, 0, 1, false], // as far as the tolerance is within it
    [0, 1.005e-12, 0, 0, false],
    [0, 1e-5, 0, 0, false],
    [0, 1.005e-5, 0, 0, true],
  ]) {
    const result = compareOne(right, value, unit);
    assert.deepEqual([result.equal, result.departure !== undefined], [equal, departs], `${value} for ${right}`);
    assert.equal(result.precision === "float32", !equal && !departs);
  }
});

test("losses are compared with those of their own steps, up to the first that departs", () => {
  const line = (step, value, unit = 0.01) => ({ step, value, unit, text: value.toFixed(2) });
  assert.deepEqual(compareLosses([line(2, 2), line(3, 3.004), line(5, 5.5), line(6, 6)], [1, 2, 3, 4, 5, 6]), {
    compared: 4,
    equal: 2,
    decimals: 2,
    largest: { value: 3.004 - 3, step: 3 },
    precision: "digits",
    departure: { step: 5, port: "5.50", expected: 5, difference: 0.5, before: 2 },
  });
  assert.equal(compareOne(5, 4.5, 0.01).departure.difference, -0.5);
  const twice = compareLosses([line(1, 1.25, 1), line(2, 2.25, 1)], [1, 2]);
  assert.deepEqual([twice.largest, twice.decimals], [{ value: 0.25, step: 1 }, 0]);
  assert.deepEqual(compareLosses([line(1, 1)], [1]).largest, { value: 0, step: 0 });
  assert.equal(compareOne(30, 30, 10).decimals, 0);
});

test("how exact a port's arithmetic is shows only in more than seven decimals, or where it rounds otherwise", () => {
  assert.equal(compareOne(3, 3, 1e-7).precision, "digits");
  assert.equal(compareOne(3, 3, 1e-8).precision, "float64");
  assert.equal(compareOne(3, 3 + 2e-6, 1e-8).precision, "float32");
  assert.equal(compareOne(3, 3 + 2e-6, 1e-6).precision, "float32");
  assert.deepEqual(compareLosses([], [3]), {
    compared: 0,
    equal: 0,
    decimals: 0,
    largest: { value: 0, step: 0 },
    precision: "digits",
  });
});

test("the digits that are printed decide how the losses are said to agree", async () => {
  const digits = "all 130 are equal to the printed digits";
  const float32 = changed((loss, step) => loss + (step === 7 ? 2.04e-6 : 0));
  const two = float32.map((loss, i) => loss + (i === 50 ? 3e-6 : 0));
  for (const [losses, decimals, sentence] of [
    [LOSSES, 4, `${digits} (4 decimal places)`],
    [LOSSES, 1, `${digits} (1 decimal place)`],
    [LOSSES, 0, `${digits} (0 decimal places)`],
    [float32, 6, "129 of 130 are equal to the printed digits; the other differs by float32 rounding"],
    [two, 6, "128 of 130 are equal to the printed digits; the others differ by float32 rounding"],
    [two, 7, "128 of 130 are equal to the printed digits; the others differ by float32 rounding"],
    [two, 9, "all 130 are equal up to float32 rounding; the largest difference is 3.0e-6, at step 51"],
  ])
    assert.deepEqual((await reportOn(print(losses, NAMES, decimals))).lines, [
      "The port conforms to microgpt.py.",
      `Losses: ${sentence}.`,
      "Names: all 3 are equal.",
    ]);
  // Figures of two decimals, of which a port may print all.
  const round = { ...FIGURES, losses: LOSSES.map((loss) => Number(loss.toFixed(2))) };
  const exact = await reportOn(print(round.losses, NAMES, 9), { figures: round });
  assert.equal(exact.lines[1], "Losses: all 130 are equal to the last digit.");
  const near = await reportOn(
    print(
      round.losses.map((loss, i) => loss + (i === 0 ? 4e-13 : 0)),
      NAMES,
      13,
    ),
    { figures: round },
  );
  assert.match(
    near.lines[1],
    /^Losses: all 130 are equal up to float64 rounding; the largest difference is 4\.0e-13, at step 1\.$/,
  );
  const single = { ...round, settings: { ...FIGURES.settings, num_steps: 1 }, losses: [3.25] };
  const one = await reportOn("step 1 | loss 3.25", { figures: single });
  assert.equal(one.lines[1], "Losses: the only loss is equal to the printed digits (2 decimal places).");
});

test("a departure is told by its step, what agrees before it, and both losses", async () => {
  for (const [step, right, printedAs, sentence] of [
    [1, 3.1857, "3.4844", "at step 1: 3.4844, where microgpt.py has 3.1857 (0.2987 more)"],
    [2, 3.1857, "3.1854", "at step 2, after 1 loss that agrees: 3.1854, where microgpt.py has 3.1857 (0.0003 less)"],
    [
      3,
      3.1857,
      "3.1855",
      "at step 3, after 2 losses that agree: 3.1855, where microgpt.py has 3.185700 (0.000200 less)",
    ],
    [4, 3.1857, "3.18535", "at step 4, after 3 losses that agree: 3.18535, where microgpt.py has 3.1857 (0.0004 less)"],
    [
      5,
      3.1857,
      "3.18545",
      "at step 5, after 4 losses that agree: 3.18545, where microgpt.py has 3.185700 (0.000250 less)",
    ],
    [1, 3.1857, "3.4", "at step 1: 3.4, where microgpt.py has 3.186 (0.214 more)"],
    [1, 3.1857, "3.62", "at step 1: 3.62, where microgpt.py has 3.1857 (0.4343 more)"],
    [1, 1, "4", "at step 1: 4, where microgpt.py has 1.0000 (3.0000 more)"],
    [1, 1, "5", "at step 1: 5, where microgpt.py has 1.0000 (4.0000 more)"],
    [1, 3.1857, "nan", "at step 1: nan, where microgpt.py has 3.1857"],
    [
      1,
      0.5,
      "0.6250000000000000000",
      "at step 1: 0.6250000000000000000, where microgpt.py has 0.50000000000000000 (0.12500000000000000 more)",
    ],
  ]) {
    const figures = { ...FIGURES, losses: LOSSES.with(step - 1, right) };
    const lines = figures.losses.slice(0, step - 1).map((loss, i) => `step ${i + 1} | loss ${loss.toFixed(4)}`);
    const report = await reportOn([...lines, `step ${step} | loss ${printedAs}`].join("\n"), { figures });
    assert.equal(report.verdict, "departs");
    assert.equal(report.lines[1], `Losses: it departs ${sentence}.`);
    assert.equal(report.lines[2], `It printed ${step} of 130 losses.`);
  }
  const all = await reportOn(print(changed((loss) => loss + 1)));
  assert.equal(all.lines[2], "Names: all 3 are equal.");
});

// ---- names and documents ----

test("names are compared one by one, and the first that differs is told", async () => {
  const first = await reportOn(print(LOSSES, ["other", "ann", "karai"]));
  assert.deepEqual(first.names, {
    compared: 3,
    equal: 2,
    departure: { number: 1, port: "other", expected: "kamon" },
  });
  assert.deepEqual(first.lines.slice(0, 3), [
    "The port departs from microgpt.py.",
    "Losses: all 130 are equal to the printed digits (4 decimal places).",
    'Names: 2 of 3 are equal; the first that differs is number 1: "other", where microgpt.py has "kamon".',
  ]);
  const shifted = await reportOn(print(LOSSES, ["kamon", "karai", "anna"]));
  assert.deepEqual([shifted.names.equal, shifted.names.departure.number], [1, 2]);
});

test("what is printed beyond the last step and the last name is not judged", async () => {
  const { verdict, losses, names } = await reportOn(
    print([...LOSSES, 9], [...NAMES, "other"]).replaceAll(`/ ${STEPS}`, ""),
  );
  assert.deepEqual([verdict, losses.compared, names.compared], ["conforms", STEPS, 3]);
});

test("documents are compared as far as they are known", async () => {
  const inside = async (documents) => await reportOn(`${JSON.stringify({ documents })}\n${RIGHT}`);
  const some = await inside(DOCUMENTS.slice(0, 5));
  assert.deepEqual([some.verdict, some.lines[1]], ["conforms", "Documents: all 5 are equal."]);
  const more = await inside([...DOCUMENTS, "unknown"]);
  assert.deepEqual([more.verdict, more.documents], ["conforms", { compared: 7, equal: 7 }]);
  const odd = await inside(["ihsaan", 7]);
  assert.deepEqual(
    [odd.lines[1], odd.hints],
    [
      'Documents: 1 of 2 are equal; the first that differs is number 2: 7, where microgpt.py has "trevan".',
      [{ id: "documents" }],
    ],
  );
  assert.equal((await inside([])).lines[1], "Documents: none were found.");
});

// ---- matrices ----

const withParameters = (parameters) => reportOn(`${JSON.stringify({ parameters })}\n${RIGHT}`);
const withGradients = (gradients) => reportOn(`${JSON.stringify({ gradients })}\n${RIGHT}`);

test("parameters may differ by what float32 rounds, whatever their size", async () => {
  for (const [numbers, equal, precision] of [
    [[0, 0.5, -2], 3, "float64"],
    [[1e-15, 0.5, -2], 3, "float64"],
    [[1.005e-15, 0.5, -2], 3, "float32"],
    [[1e-7, 0.5, -2], 3, "float32"],
    [[1.005e-7, 0.5, -2], 2, "float32"],
    [[0, 0.5, -2 - 1.1e-7], 2, "float32"],
  ]) {
    const { verdict, parameters } = await withParameters({ wte: numbers });
    assert.deepEqual(
      [parameters.compared, parameters.equal, parameters.precision],
      [3, equal, precision],
      `${numbers}`,
    );
    assert.equal(verdict, equal === 3 ? "conforms" : "departs");
  }
});

test("gradients may differ by a share of the largest of their matrix", async () => {
  for (const [numbers, equal, precision] of [
    [[3.9e-12, 2, -4], 3, "float64"],
    [[4.1e-12, 2, -4], 3, "float32"],
    [[3.9e-5, 2, -4], 3, "float32"],
    [[4.1e-5, 2, -4], 2, "float32"],
    [[0, 2, -4 + 3.9e-5], 3, "float32"],
  ]) {
    const { gradients } = await withGradients({ wte: numbers });
    assert.deepEqual([gradients.equal, gradients.precision], [equal, precision], `${numbers}`);
  }
  assert.deepEqual((await withGradients({ wte: [0, 2, -4] })).lines.slice(0, 2), [
    "The port conforms to microgpt.py.",
    "Gradients of the first step: all 3 numbers are equal up to float64 rounding.",
  ]);
});

test("of matrices that differ, the first number is told, and all of them from the loss back to the input", async () => {
  const report = await withGradients({
    wte: [0, 3, 4],
    lm_head: [[1]],
    "layer0.attn_wq": [[0.5], [0.25]],
    other: [1],
  });
  assert.deepEqual(report.gradients, {
    compared: 6,
    equal: 3,
    precision: "float32",
    wrong: ["lm_head", "wte"],
    departure: { matrix: "wte", number: 2, port: 3, expected: 2 },
  });
  assert.equal(
    report.lines[1],
    "Gradients of the first step: 3 of 6 numbers are equal; the first that differs is number 2 of wte: 3, where " +
      "microgpt.py has 2. Matrices that differ: lm_head, wte.",
  );
  const ofHead = await withParameters({ lm_head: [0.5], wte: [0, 0.5, -2] });
  assert.deepEqual(ofHead.parameters.departure, { matrix: "lm_head", number: 1, port: 0.5, expected: 0.25 });
  assert.equal(
    ofHead.lines[1],
    "Initial parameters: 3 of 4 numbers are equal; the first that differs is number 1 of lm_head: 0.5, where microgpt.py " +
      "has 0.25. Matrices that differ: lm_head.",
  );
});

test("a matrix with too many numbers or too few differs, and one of no known name is not compared", async () => {
  const long = await withParameters({ "layer0.attn_wq": [1, 0, 7] });
  assert.match(
    long.lines[1],
    / 2 of 2 numbers are equal; the first that differs is number 3 of layer0\.attn_wq: 7, where microgpt\.py has none\. /,
  );
  const short = await withParameters({ "layer0.attn_wq": [[1]] });
  assert.match(short.lines[1], / 1 of 2 numbers .+ number 2 of layer0\.attn_wq: missing, where microgpt\.py has 0\. /);
  const text = await withParameters({ lm_head: ["a"] });
  assert.match(text.lines[1], / 0 of 1 number are equal; .+ number 1 of lm_head: NaN,/);
  const unknown = await withParameters({ other: [1] });
  assert.equal(unknown.lines[1], "Initial parameters: no matrix with one of microgpt.py's names was found.");
  assert.equal(unknown.verdict, "conforms");
});

// ---- paths of float32 ----

test("a port that follows a path of float32 conforms, and is told which, and how many runs took it", async () => {
  for (const [path, runs] of [
    [PATHS[0], "7"],
    [PATHS[1], "7"],
    [PATHS[2], "1"],
  ]) {
    const report = await reportOn(print(along(path), path.names, 6), { figures: WITH_PATHS });
    assert.deepEqual(report.lines, [
      "The port conforms to microgpt.py.",
      `From step ${path.from} on, it takes a different path from float64, as float32 may (${runs} of 64 runs with float32's ` +
        `rounding did): in step ${path.from - 1} the input of a ReLU is so close to zero that rounding decides on which side it ` +
        "falls. What follows compares it with that path.",
      "Losses: all 130 are equal to the printed digits (6 decimal places).",
      "Names: all 3 are equal.",
    ]);
    assert.deepEqual([report.losses.path, report.losses.precision], [path.from, "float32"]);
  }
});

test("a path of float32 that is exactly followed has no largest difference", async () => {
  const losses = LOSSES.map((loss) => Number(loss.toFixed(2)));
  const path = { from: 41, runs: 5, losses: losses.slice(40).map(() => 2), names: NAMES };
  const figures = { ...FIGURES, losses, float32_runs: 64, float32_paths: [path] };
  const report = await reportOn(print([...losses.slice(0, 40), ...path.losses], NAMES, 9), { figures });
  assert.equal(report.lines[2], "Losses: all 130 are equal up to float32 rounding.");
});

test("a path does not excuse what departs from it, nor other names at its end", async () => {
  const [path] = PATHS;
  const astray = await reportOn(
    print(
      along(path).map((loss, i) => loss + (i === 100 ? 1 : 0)),
      path.names,
    ),
    { figures: WITH_PATHS },
  );
  assert.deepEqual([...inShort(astray).slice(0, 2), astray.losses.path], ["departs", 101, 41]);
  assert.match(
    astray.lines[2],
    /^Losses: it departs at step 101, after 100 losses that agree: .+, where that path has /,
  );
  const others = await reportOn(print(along(path)), { figures: WITH_PATHS });
  assert.deepEqual([others.verdict, others.losses.path, others.names.equal], ["departs", 41, 0]);
  assert.match(others.lines[3], /^Names: 0 of 3 .+ "kamon", where that path has "anna"\.$/);
  assert.equal(others.hints[0].id, "sampling");
});

test("where few losses are printed, the names tell which path it is", async () => {
  for (const path of PATHS)
    for (const count of [1, 30]) {
      const report = await reportOn(print(LOSSES.slice(0, count), path.names), { figures: WITH_PATHS });
      assert.deepEqual([report.verdict, report.losses.path, report.names.equal], ["conforms", path.from, 3]);
    }
});

test("where nothing is on a path, float64 is what a port is compared with", async () => {
  for (const text of [
    print(LOSSES, ["none", "of", "them"]),
    print(
      changed((loss, step) => loss + (step === 30 ? 1 : 0)),
      ["none", "of", "them"],
    ),
  ]) {
    const paths = PATHS.map((path) => ({ ...path, losses: LOSSES.slice(path.from - 1) }));
    const report = await reportOn(text, { figures: { ...WITH_PATHS, float32_paths: paths } });
    assert.deepEqual([report.verdict, report.losses.path], ["departs", undefined]);
  }
});

test("of several paths, the one that is followed the longest counts, whatever its names", async () => {
  const long = { ...PATHS[0], names: NAMES };
  for (const float32_paths of [
    [PATHS[2], long, PATHS[1]],
    [PATHS[1], long, PATHS[2]],
  ]) {
    const figures = { ...WITH_PATHS, float32_paths };
    const report = await reportOn(print(along(PATHS[0]), ["ida", "ada", "ute"]), { figures });
    assert.deepEqual([report.losses.path, report.names.departure.expected], [41, "kamon"]);
  }
  // One step more is enough.
  const astray = along(PATHS[0]).map((loss, i) => loss + (i >= 100 ? 1 : 0));
  const further = { ...PATHS[0], losses: PATHS[0].losses.map((loss, i) => loss + (i === 60 ? 1 : 0)) };
  const one = await reportOn(print(astray), { figures: { ...WITH_PATHS, float32_paths: [PATHS[0], further] } });
  assert.equal(one.losses.departure.step, 102);
  // Of two that are followed equally long, it is the first, but for the names.
  const same = [
    { ...PATHS[0], names: ["x", "y", "z"] },
    PATHS[0],
    { ...PATHS[0], names: ["anna", "bea", "zoe"], runs: 9 },
  ];
  const twice = await reportOn(print(along(PATHS[0]), ["anna", "bea", "zoe"]), {
    figures: { ...WITH_PATHS, float32_paths: same },
  });
  assert.equal(twice.verdict, "conforms");
  const neither = await reportOn(print(along(PATHS[0]), ["o"]), { figures: { ...WITH_PATHS, float32_paths: same } });
  assert.equal(neither.names.departure.expected, "x");
});

test("paths are asked for only where rounding had time to add up, and the losses or the names depart", async () => {
  for (const [text, expected] of [
    [RIGHT, false],
    [print([], ["other", "ann", "karai"]), false],
    [print(changed((loss, step) => loss + (step === 1 ? 1 : 0))), false],
    [print(changed((loss, step) => loss + (step === 10 ? 1 : 0))), false],
    [print(changed((loss, step) => loss + (step === 11 ? 1 : 0))), true],
    [print(LOSSES, ["kamon", "other", "karai"]), true],
    [print(LOSSES.slice(0, 1), ["kamon", "other", "karai"]), true],
  ])
    assert.equal(askedFor(await reportOn(text)).includes("paths"), expected, text.slice(-100));
});

// ---- what cannot be judged ----

test("what cannot be judged has a sentence why", async () => {
  const off = changed((loss) => loss + 0.1);
  const nothing =
    'Its output has no losses and no names in the form "step 1 / 1000 | loss 3.1857" and "sample 1: anadya".';
  for (const [text, ...sentences] of [
    ["", nothing],
    ["hello\nstep by step\nloss of time", nothing],
    [
      print([], NAMES.slice(0, 2)),
      "It printed no losses, and without them there is too little to judge.",
      "Losses: none were found.",
      "Names: it printed 2 of 3, and they are equal.",
    ],
    [
      print([], NAMES.slice(0, 1)),
      "It printed no losses, and without them there is too little to judge.",
      "Losses: none were found.",
      "Names: it printed 1 of 3, and they are equal.",
    ],
    [
      print(LOSSES.slice(0, 30), []),
      "What it printed is equal, but its output ends at step 30 of 130.",
      "Losses: all 30 are equal to the printed digits (4 decimal places).",
      "Names: none were found.",
    ],
    [
      print(LOSSES.slice(0, 30), NAMES.slice(0, 2)),
      "What it printed is equal, but its output ends at step 30 of 130.",
      "Losses: all 30 are equal to the printed digits (4 decimal places).",
      "Names: it printed 2 of 3, and they are equal.",
    ],
    [
      `num docs: 32,033\n${print(off)}`,
      "It trains on 32,033 documents, the list that microgpt.py downloads as input.txt, but these figures are for a list of " +
        "7: pass its list with --list FILE, or let it learn the other one, which `microgpt-in-a-page names` prints.",
    ],
    [
      `num docs: 8\n${print(off)}`,
      "It trains on 8 documents, but these figures are for a list of 7: pass its list with --list FILE, or let it learn the " +
        "other one, which `microgpt-in-a-page names` prints.",
    ],
    [
      `num docs: 8\n${print(off)}`.replaceAll("/ 130", "/ 5000"),
      "It trains for 5,000 steps, but these figures are for 130: pass --steps 5000.",
    ],
  ]) {
    const report = await reportOn(text);
    assert.equal(report.verdict, "unjudged");
    assert.deepEqual(report.lines, ["The port could not be judged.", ...sentences]);
    assert.deepEqual(askedFor(report), []);
  }
  const inside = await reportOn(JSON.stringify({ documents: DOCUMENTS }));
  assert.deepEqual(inside.lines, [
    "The port could not be judged.",
    "It printed no losses, and without them there is too little to judge.",
    "Documents: all 7 are equal.",
  ]);
});

test("it conforms with losses up to the last step, or with all names", async () => {
  for (const text of [print(LOSSES, []), print([], NAMES), print(LOSSES.slice(0, 5), NAMES), RIGHT])
    assert.equal((await reportOn(text)).verdict, "conforms");
  const sparse = RIGHT.replaceAll(/step +\d*[1-9] /g, "other ");
  const { verdict, losses } = await reportOn(sparse.replaceAll("sample", "other"));
  assert.deepEqual([verdict, losses.compared, losses.equal], ["conforms", 13, 13]);
});

test("a port that has the right list and number of steps departs all the same, as does one that says neither", async () => {
  const off = print(changed((loss) => loss + 0.1));
  for (const text of [
    `num docs: 7\n${off}`,
    off.replaceAll("/ 130", ""),
    `num docs: 7\n${off.replaceAll("/ 130", "")}`,
  ])
    assert.equal((await reportOn(text)).verdict, "departs");
  assert.equal((await reportOn(`num docs: 8\n${RIGHT}`)).verdict, "conforms");
});

// ---- hints ----

test("the inside tells documents, parameters and gradients apart, in this order", async () => {
  const off = print(changed((loss, step) => loss + (step === 2 ? 1 : 0)));
  const wrong = { documents: ["other"], parameters: { lm_head: [0] }, gradients: { wte: [9, 9, 9], lm_head: [9] } };
  const all = await reportOn(`${JSON.stringify(wrong)}\n${off}`);
  assert.deepEqual(all.hints, [{ id: "documents" }]);
  const { documents, ...others } = wrong;
  const two = await reportOn(`${JSON.stringify(others)}\n${off}`);
  assert.deepEqual(two.hints, [{ id: "parameters", about: "lm_head" }]);
  const { gradients } = wrong;
  for (const text of [off, RIGHT, ""])
    assert.deepEqual((await reportOn(`${JSON.stringify({ gradients })}\n${text}`)).hints, [
      { id: "gradient", about: "lm_head" },
    ]);
});

test("a wrong gradient does not explain a first loss that departs", async () => {
  const text = `${JSON.stringify({ gradients: { wte: [9, 9, 9] } })}\n${print(changed((loss) => loss + 0.001))}`;
  assert.deepEqual(inShort(await reportOn(text)), ["departs", 1, "forward"]);
});

test("where all losses agree, the names are tried with other sampling", async () => {
  const text = print(LOSSES, ["kamon", "other", "karai"]);
  const unknown = await reportOn(text);
  assert.deepEqual(
    [unknown.hints, unknown.asked.at(-1)],
    [[{ id: "sampling" }], ["sampling", ["kamon", "other", "karai"]]],
  );
  const known = await reportOn(text, { help: { sampling: "temperature 1" } });
  assert.deepEqual(known.hints, [{ id: "sampling-as", about: "temperature 1" }]);
  assert.equal(known.lines.at(-1), "Training is right. The names are those of microgpt.py with temperature 1.");
  const namesOnly = await reportOn(print([], ["kamon", "other", "karai"]));
  assert.deepEqual([namesOnly.verdict, namesOnly.hints, askedFor(namesOnly)], ["departs", [], []]);
  const oneLoss = await reportOn(print(LOSSES.slice(0, 1), ["kamon", "other", "karai"]));
  assert.deepEqual(oneLoss.hints, [{ id: "sampling" }]);
});

test("a loss that is not finite departs, and no settings are tried for it", async () => {
  for (const loss of ["nan", "-nan", "inf", "NaN"]) {
    const report = await reportOn(`${print(LOSSES.slice(0, 5), [])}step 6 / 130 | loss ${loss}\n`);
    assert.deepEqual(inShort(report), ["departs", 6, "nan"], loss);
    assert.deepEqual(askedFor(report), []);
  }
});

test("settings that give a port's losses are told before anything else, and are tried with all that it printed", async () => {
  const losses = changed((loss, step) => loss + (step === 2 ? 1 : 0));
  const report = await reportOn(print(losses, []), { help: { settings: "beta1 = 0.9" } });
  assert.deepEqual(report.hints, [{ id: "settings", about: "beta1 = 0.9" }]);
  assert.equal(report.lines.at(-1), "Its losses are those of microgpt.py with beta1 = 0.9.");
  const [[what, tried]] = report.asked;
  assert.deepEqual([what, tried.length, tried[1].step], ["settings", STEPS, 2]);
});

test("the step at which it departs tells the likely cause", async () => {
  const at = (step, difference = 1) =>
    print(
      changed((loss, other) => loss + (other >= step ? difference : 0)),
      [],
    );
  for (const [step, difference, ...hints] of [
    [1, 0.0019, "forward"],
    [1, -0.0019, "forward"],
    [2, 1, "step-2"],
    [3, 1, "early"],
    [10, 1, "early"],
    [11, 1, "late"],
  ])
    assert.deepEqual(inShort(await reportOn(at(step, difference))), ["departs", step, ...hints]);
  const sparse = await reportOn(at(3).replace(/step +2 /, "other "));
  assert.deepEqual(inShort(sparse), ["departs", 3, "begins"]);
  const later = await reportOn(at(20).replace(/step +(18|21) /g, "other "));
  assert.deepEqual(inShort(later), ["departs", 20, "late"]);
});

test("a first loss that is off by less than 0.002 points to the forward pass, by more to the beginning", async () => {
  const figures = { ...FIGURES, losses: [0, ...LOSSES.slice(1)] };
  for (const [printedAs, hint] of [
    ["0.00199", "forward"],
    ["-0.00199", "forward"],
    ["0.002", "beginning"],
    ["0.00201", "beginning"],
    ["-0.00201", "beginning"],
  ])
    assert.equal((await reportOn(`step 1 | loss ${printedAs}`, { figures })).hints[0].id, hint, printedAs);
});

test("a first loss that another document has is told with it", async () => {
  const text = print(
    LOSSES.slice(0, 2).map((loss) => loss + 1),
    [],
  );
  const report = await reportOn(text, { help: { document: "trevan" } });
  assert.deepEqual(report.hints, [{ id: "document", about: "trevan" }]);
  const [, [what, first]] = report.asked;
  assert.deepEqual([what, first.step, first.text], ["document", 1, (LOSSES[0] + 1).toFixed(4)]);
  assert.deepEqual((await reportOn(text)).hints, [{ id: "beginning" }]);
});

test("of a whole run that departs at once, the last hundred losses tell whether it learns", async () => {
  /** @param {number} worse by so much, in the last hundred; before them by far more */
  const whole = (worse) =>
    print(
      changed((loss, step) => loss + (step <= STEPS - 100 ? 100 : worse)),
      [],
      6,
    );
  for (const [worse, id, about] of [
    [-0.1, "learns-as-well", "-0.10"],
    [0.199, "learns-as-well", "0.20"],
    [0.201, "learns-worse", "0.20"],
    [0.5, "learns-worse", "0.50"],
  ])
    assert.deepEqual((await reportOn(whole(worse))).hints, [{ id: "beginning" }, { id, about }]);
  const half = print(
    changed((loss, step) => loss + 1 + (step > STEPS / 2 ? 1 : 0)),
    [],
  );
  assert.deepEqual((await reportOn(half)).hints[1], { id: "learns-worse", about: "1.65" });
  const short = await reportOn(print(changed((loss) => loss + 1).slice(0, -1), []));
  assert.deepEqual(short.hints, [{ id: "beginning" }]);
  const single = { ...FIGURES, settings: { ...FIGURES.settings, num_steps: 1 }, losses: [0] };
  const upTo = await reportOn("step 1 | loss 0.2", { figures: single });
  assert.equal(upTo.hints[1].id, "learns-as-well");
});

test("a late departure is told by the document that is longer than all before it, or that fills the block", async () => {
  /** The hints for a departure at this step, of a list that has these documents at some places, counted from 1. */
  const hintsFor = async (step, documents, length = 40) => {
    const first = Array.from({ length }, (_, i) => documents[i + 1] ?? "anna");
    const report = await reportOn(print(changed((loss, other) => loss + (other >= step ? 1 : 0))), {
      figures: { ...FIGURES, documents: { first } },
    });
    return report.hints;
  };
  for (const [step, documents, hints, length] of [
    [21, {}, [{ id: "late" }]],
    [21, { 21: "george" }, [{ id: "longest", about: "george" }]],
    [21, { 20: "george" }, [{ id: "longest", about: "george" }]], // its update was wrong
    [21, { 19: "george" }, [{ id: "late" }]],
    [21, { 22: "george" }, [{ id: "late" }]],
    [21, { 1: "wilhelm", 21: "george" }, [{ id: "late" }]],
    [21, { 20: "wilhelm", 21: "george" }, [{ id: "longest", about: "wilhelm" }]],
    [21, { 18: "wilhelm", 21: "george" }, [{ id: "late" }]],
    [21, { 21: "rutherford" }, [{ id: "block", about: "rutherford" }]],
    [21, { 1: "rutherford", 20: "bernardine" }, [{ id: "block", about: "bernardine" }]],
    [21, { 21: "zoë😀😀😀😀" }, [{ id: "longest", about: "zoë😀😀😀😀" }]],
    [21, { 1: "rutherford" }, [{ id: "block", about: "rutherford" }], 20], // the list comes again
    [21, { 1: "george" }, [{ id: "late" }], 20],
    [21, { 10: "george" }, [{ id: "late" }], 20],
  ])
    assert.deepEqual(await hintsFor(step, documents, length), hints, JSON.stringify(documents));
});

test("each hint is a sentence, and says what it is about", () => {
  const GUIDE = readFileSync(new URL("../docs/conformance.md", import.meta.url), "utf8");
  for (const [id, about] of [
    ["documents"],
    ["parameters", "wte"],
    ["gradient", "layer0.mlp_fc1"],
    ["settings", "n_head = 1"],
    ["nan"],
    ["begins"],
    ["forward"],
    ["document", "trevan"],
    ["beginning"],
    ["step-2"],
    ["early"],
    ["longest", "trevan"],
    ["block", "trevan"],
    ["late"],
    ["learns-as-well"],
    ["learns-worse", "0.50"],
    ["sampling-as", "temperature 1"],
    ["sampling"],
  ]) {
    const sentence = hintSentence({ id, about });
    assert.match(sentence, /^[A-Z].+\.$/, id);
    assert.doesNotMatch(sentence, /NaN|undefined/, id);
    assert.ok(sentence.includes(about ?? ""), id);
  }
  const flat = GUIDE.replaceAll("\n", " ");
  assert.ok(flat.includes(hintSentence({ id: "step-2" })));
});

// ---- output that is not meant well ----

test("control characters and reversed text of a port are spelled out, and long texts cut", async () => {
  assert.equal(shown("a\x1b]0;b\x07\u202ec\u2028"), "a\\u{1b}]0;b\\u{7}\\u{202e}c\\u{2028}");
  assert.equal(shown("x".repeat(60)), "x".repeat(60));
  assert.equal(shown("x".repeat(61)), `${"x".repeat(60)}...`);
  assert.equal(shown("xxxx", 3), "xxx...");
  assert.equal(shown("😀\ud800"), "😀\\u{d800}");
  const report = await reportOn(print(LOSSES, ["kamon", "\x1b]0;b\x07\u202eanna\x9b2J", "karai"]));
  assert.match(report.lines[2], /: "\\u\{1b\}\]0;b\\u\{7\}\\u\{202e\}anna\\u\{9b\}2J", where/);
  const hint = hintSentence({ id: "document", about: "a\x07" });
  assert.ok(hint.includes("“a\\u{7}”"));
});
