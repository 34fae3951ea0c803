/** The tables of the laboratory: what a landscape's pixels show and say, and what is told of documents, letters and names. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { columnHead, comparedName, tableRow } from "../web/essay/tables.js";
import { h, toText } from "../web/essay/tree.js";
import { effectsOf } from "../web/lab/attribution.js";
import { AXES, cellsOf, isPair, settingsAt, standIn, valuesOf } from "../web/lab/axes.js";
import {
  axisName,
  cellAt,
  drawGrid,
  drawMarks,
  looksOf,
  outcomeOf,
  placeAt,
  saidOf,
  titlesOf,
} from "../web/lab/landscape-picture.js";
import { linkTo } from "../web/lab/page-run.js";
import { lossAt, shareOf } from "../web/lab/scales.js";
import {
  differenceOf,
  drawEffects,
  drawLetters,
  drawNoPairs,
  drawPairs,
  NONE,
  saidOf as saidOfStep,
} from "../web/lab/taught-tables.js";
import { requestedIn } from "../web/model/address.js";
import { fits, optionOf } from "../web/options.js";
import en from "../web/words/en.js";
import { BUILT_IN as t, wordsOf } from "../web/words/words.js";
import { assertNear } from "./support.js";

/* ---- parts ---- */

test("a row has a head and cells, and a name is marked from the first letter that differs, or at its end", () => {
  assert.equal(
    toText(tableRow(["a", "b", ["c", h("b", {}, "d")]], { class: "own" })),
    '<tr class="own"><th scope="row">a</th><td>b</td><td>c<b>d</b></td></tr>',
  );
  assert.equal(toText(tableRow(["a"])), '<tr><th scope="row">a</th></tr>');
  assert.equal(toText(columnHead("a")), '<th scope="col">a</th>');
  const compared = (name, other) => toText(comparedName(name, other, "."));
  assert.equal(compared("emma", "emma"), "<span>emma.</span>");
  assert.equal(compared("emma", "emily"), "<span>em<mark>ma</mark>.</span>");
  assert.equal(compared("kari", "emma"), "<span><mark>kari</mark>.</span>");
  assert.equal(compared("emmalee", "emma"), "<span>emma<mark>lee</mark>.</span>");
  assert.equal(compared("em", "emma"), "<span>em<mark>.</mark></span>");
});

/* ---- landscapes ---- */

test("a landscape's axes have only values that the page can be asked for, and its links ask for them", () => {
  for (const [key, values] of Object.entries(AXES))
    for (const value of values) {
      assert.ok(fits(optionOf(key), value), `${key} ${value}`);
      const { settings } = requestedIn(linkTo({ [key]: value, seed: key === "seed" ? value : 7 }).split("#")[1] ?? "");
      assert.equal(settings[key], value);
      assert.equal(settings.seed, key === "seed" ? value : 7);
    }
  assert.equal(linkTo({}), "index.html");
});

test("rates and steps lie at fourth roots of ten, two digits each", () => {
  const digits = [1, 1.8, 3.2, 5.6];
  const from = (power, count) => [...Array(count).keys()].map((i) => Number(`${digits[i % 4]}e${power + (i >> 2)}`));
  assert.deepEqual(AXES.learningRate, from(-3, 13));
  assert.deepEqual(AXES.numSteps, from(2, 7));
});

test("cells come coarse first, each once; what has not come is shown by a coarser one before and below it", () => {
  for (const [across, up] of [
    ["learningRate", "nEmbd"],
    ["batchSize", "numSteps"],
    ["seed", "seed"],
    ["nLayer", "nHead"],
  ]) {
    const asked = { across, up, seed: 42 };
    const cells = cellsOf(asked);
    const [columns, rows] = [valuesOf(asked, "across").length, valuesOf(asked, "up").length];
    assert.equal(cells.length, columns * rows);
    assert.equal(new Set(cells.map(({ settings }) => JSON.stringify(settings))).size, cells.length);
    const coarse = cells.slice(0, Math.ceil(columns / 4) * Math.ceil(rows / 4));
    assert.ok(coarse.every(({ column, row }) => column % 4 === 0 && row % 4 === 0));
    const strides = cells.map(({ column, row }) => [4, 2, 1].find((stride) => (column | row) % stride === 0));
    assert.deepEqual(strides, [...strides].sort().reverse(), "each grid has the points of the one before");
    const done = new Set(coarse.map(({ column, row }) => `${column},${row}`));
    for (const { column, row } of cells) {
      const place = standIn((x, y) => done.has(`${x},${y}`), column, row);
      assert.deepEqual(place, [column - (column % 4), row - (row % 4)]);
    }
  }
  assert.equal(
    standIn(() => false, 3, 3),
    undefined,
  );
  assert.deepEqual(settingsAt({ across: "seed", up: "seed", seed: 1 }, 3, 4), { seed: 43 });
  assert.deepEqual(settingsAt({ across: "seed", up: "nEmbd", seed: 1 }, 3, 0), { seed: 3, nEmbd: 8 });
  assert.deepEqual(settingsAt({ across: "nEmbd", up: "seed", seed: 1 }, 0, 3), { seed: 3, nEmbd: 8 });
  assert.deepEqual(settingsAt({ across: "nEmbd", up: "nLayer", seed: 5 }, 0, 1), { nEmbd: 8, nLayer: 2, seed: 5 });
  assert.ok(isPair("seed", "seed") && isPair("seed", "nHead"));
  assert.ok(!isPair("nHead", "nHead") && !isPair("nHead", "toString") && !isPair(undefined, "nHead"));
});

test("colours and losses are told from each other both ways, and what is worse than the worst is as pale as it", () => {
  const range = { best: 2.3, worst: 3.3 };
  for (const loss of [2.3, 2.35, 2.6, 3.3]) assertNear(lossAt(range, shareOf(range, loss)), loss, 1e-9);
  const narrow = { best: 2.3, worst: 2.5 };
  for (const share of [0, 0.3, 1]) assertNear(shareOf(narrow, lossAt(narrow, share)), share, 1e-9);
  assert.equal(lossAt(narrow, 0), 2.5);
  assert.deepEqual([shareOf(range, 2.3), shareOf(range, 3.3), shareOf(range, 99)], [1, 0, 0]);
  assert.equal(shareOf({ best: 2, worst: 2 }, 2), 1);
});

const ASKED = { across: "nHead", up: "nLayer", seed: 7 };

/** Looks by place @param {[string, number][]} losses */
const looks = (losses) => Object.fromEntries(looksOf(t, { asked: ASKED, losses: new Map(losses) }));

/** The classes that a pixel has. */
const classesOf = ({ classes }) => Object.keys(classes).filter((name) => classes[name]);

test("a landscape's grid has the highest row above, and in each cell the link to its run", () => {
  assert.deepEqual([placeAt(3, 12), cellAt("3,12")], ["3,12", [3, 12]]);
  const rows = drawGrid(t, ASKED).map(toText);
  const heads = rows.map((row) => [...row.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, head]) => head));
  assert.deepEqual(heads, [["6"], ["4"], ["3"], ["2"], ["1"], []]);
  assert.equal(
    rows[3],
    '<tr><th scope="row">2</th>' +
      '<td><a href="index.html#layers=2&amp;heads=1&amp;seed=7" data-place="0,1"></a></td>' +
      '<td><a href="index.html#layers=2&amp;heads=2&amp;seed=7" data-place="1,1"></a></td>' +
      '<td><a href="index.html#layers=2&amp;seed=7" data-place="2,1"></a></td>' +
      '<td><a href="index.html#layers=2&amp;heads=8&amp;seed=7" data-place="3,1"></a></td></tr>',
  );
  const columns = [1, 2, 4, 8].map((value) => `<th scope="col"><span>${value}</span></th>`);
  assert.equal(rows[5], `<tr><td></td>${columns.join("")}</tr>`);
});

test("a landscape's axes are named, and point where their values grow", () => {
  assert.equal(axisName(t, "learningRate"), "Learning rate");
  const titles = { caption: "Loss on names held out. Across: Heads. Up: Layers.", across: "Heads →", up: "↑ Layers" };
  assert.deepEqual(titlesOf(t, ASKED), titles);
  assert.equal(titlesOf(wordsOf({ ...en, direction: "rtl" }), ASKED).across, "Heads ←");
});

test("a pixel shows its own run, and until then a coarser one, pale; the best has a frame, what diverged no colour", () => {
  const all = looks([
    ["0,0", 2.5],
    ["2,0", Number.NaN],
    ["0,4", 3.1],
    ["1,1", 2.3],
    ["3,0", 5000],
    ["3,4", 1000],
    ["2,4", 999],
  ]);
  assert.equal(Object.keys(all).length, 20);
  const shown = (place) => [classesOf(all[place]), all[place].share, all[place].loss];
  // of 1 − √((loss − 2.3) / (log 27 − 2.3)), in percent
  assert.deepEqual(shown("0,0"), [[], "55.2%", "2.50"]);
  assert.deepEqual(shown("0,4"), [[], "10.4%", "3.10"]);
  assert.deepEqual(shown("1,1"), [["best"], "100.0%", "2.30"]);
  assert.deepEqual(shown("0,3"), [["coarse"], "55.2%", ""], "as 0,0");
  assert.deepEqual(shown("1,4"), [["coarse"], "10.4%", ""], "as 0,4");
  assert.deepEqual(shown("2,0"), [["diverged"], undefined, ""]);
  assert.deepEqual(shown("2,1"), [["coarse", "diverged"], undefined, ""], "as 2,0");
  assert.deepEqual(shown("3,0"), [[], "0.0%", ">999"]);
  assert.deepEqual(shown("3,4"), [[], "0.0%", ">999"]);
  assert.deepEqual(shown("2,4"), [[], "0.0%", "999"]);
  assert.equal(all["1,1"].said, "heads 2, layers 2, random seed 7: 2.300.");
  assert.equal(all["0,3"].said, "heads 1, layers 4, random seed 7: not run yet.", "it says nothing of another run");
  const one = looks([["0,4", 2.5]]);
  assert.deepEqual([classesOf(one["0,0"]), one["0,0"].share], [["none"], undefined]);
  assert.deepEqual([classesOf(one["0,4"]), one["0,4"].share], [["best"], "100.0%"]);
  // The best has come; what stands for a pixel beside it is no best of its own.
  assert.deepEqual(classesOf(one["1,4"]), ["coarse"]);
});

test("the worst colour is that of the worst run, but of guessing where a run is better and another worse", () => {
  const good = looks([
    ["0,0", 2.2],
    ["1,0", 2.6],
    ["2,0", 2.3],
  ]);
  assert.deepEqual(
    ["0,0", "1,0", "2,0"].map((place) => good[place].share),
    ["100.0%", "0.0%", "50.0%"],
  );
  const bad = looks([
    ["0,0", 4],
    ["1,0", 5],
    ["2,0", 4.25],
  ]);
  assert.deepEqual(
    ["0,0", "1,0", "2,0"].map((place) => bad[place].share),
    ["100.0%", "0.0%", "50.0%"],
    "all of them worse than guessing",
  );
});

test("the legend has five losses between the best and the worst, and none before there is one", () => {
  const marks = (losses) => drawMarks(t, new Map(losses)).map(toText);
  assert.deepEqual(
    marks([
      ["0,0", 0],
      ["1,0", 3.2],
      ["2,0", Number.NaN],
    ]),
    ["0.00", "0.20", "0.80", "1.80", "3.20"].map((loss) => `<li>${loss}</li>`),
  );
  assert.deepEqual(marks([]), []);
  assert.deepEqual(marks([["2,0", Number.NaN]]), []);
});

test("a run is told by its settings and what became of it; all together by how many there were, and were of no use", () => {
  const said = (loss) => {
    const losses = new Map(loss === undefined ? [] : [["0,4", loss]]);
    return saidOf(t, { asked: { across: "learningRate", up: "seed", seed: 1 }, losses }, "0,4");
  };
  assert.equal(said(undefined), "learning rate 0.001, random seed 4: not run yet.");
  assert.equal(said(Number.NaN), "learning rate 0.001, random seed 4: training diverged.");
  assert.equal(said(2.34567), "learning rate 0.001, random seed 4: 2.346.");
  const outcome = (...losses) => outcomeOf(t, new Map(losses.map((loss, i) => [placeAt(i, 0), loss])));
  assert.equal(outcome(2.5, 2.3456), "2 runs, the best at 2.346 nats a letter.");
  assert.equal(
    outcome(2.5, Math.log(27)),
    "2 runs, the best at 2.500 nats a letter.",
    "guessing is not worse than itself",
  );
  assert.equal(
    outcome(2.5, 3.4, Number.NaN, 3.3, Number.NaN, Number.NaN),
    "6 runs, the best at 2.500 nats a letter. Worse than guessing: 2. Diverged: 3.",
  );
});

/* ---- who taught it ---- */

test("effects are the changes of the name, or of the letter that is asked about, with what is usual, ranked", () => {
  const [before, results] = [
    [-1, -2],
    [[-1.5, -2], undefined, [-0.75, -2.125]],
  ];
  const { changes, usual, ranked } = effectsOf(before, results);
  assert.deepEqual(changes, [-0.5, undefined, 0.125]);
  assert.deepEqual(usual, [0.3125, 0.3125, 0.3125]);
  assert.deepEqual(ranked, {
    taught: [{ step: 0, change: -0.5, times: 1.6 }],
    against: [{ step: 2, change: 0.125, times: 0.4 }],
  });
  assert.deepEqual(effectsOf(before, results, 1).changes, [0, undefined, -0.125]);
});

test("a list of documents has eight rows, whatever is known, and a button for each document", () => {
  const docs = [..."abcdefghij"].map((letter) => `<${letter}>`);
  const effect = (step) => ({ step, change: (step - 4.5) / 8, times: 1.25 * step });
  const rows = (...steps) => drawEffects(t, steps.map(effect), docs).map(toText);
  const few = rows(2, 9);
  const none = `<tr><th scope="row">–</th>${"<td>–</td>".repeat(3)}</tr>`;
  const row = (step, letter, change, times) =>
    `<tr><th scope="row"><button type="button" data-step="${step}">&lt;${letter}&gt;</button></th><td>${step}</td><td>${change}</td><td>${times}</td></tr>`;
  assert.deepEqual(few, [row(2, "c", "−0.313", "2.5"), row(9, "j", "+0.563", "11.3"), ...Array(6).fill(none)]);
  const many = rows(...Array(10).keys());
  assert.equal(many.length, 8);
  assert.ok(many.every((text, step) => text.includes(`data-step="${step}"`)));
  assert.match(toText(drawEffects(t, [effect(1234)], Array(1235).fill("a"))[0]), /data-step="1234">a<.*<td>1,234</);
});

test("of a step it is told what its document changed, or that it is not tried yet", () => {
  assert.equal(saidOfStep(t, 90, "hazelyn", 0.54, 0.1125), "step 90, hazelyn: +0.540 nats, 4.8 times the usual");
  assert.equal(saidOfStep(t, 800, "emmalee", -0.257, 0.0125), "step 800, emmalee: −0.257 nats, 20.6 times the usual");
  assert.equal(saidOfStep(t, 90, "hazelyn", undefined, Number.NaN), "step 90, hazelyn: not tried yet");
});

test("letters have a column each, and so has the end; in it the probability with the document, and without it", () => {
  const [half, fifth] = [Math.log(0.5), Math.log(0.2)];
  const table = ({ head, rows }) => [head, ...rows].map(toText);
  const head = '<tr><td></td><th scope="col">a</th><th scope="col">l</th><th scope="col">■</th></tr>';
  const row = (what, ...cells) =>
    `<tr><th scope="row">${what}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  assert.deepEqual(table(drawLetters(t, "al", [half, fifth, 0], [fifth, Math.log(0.123), half])), [
    head,
    row("with it", "50%", "20%", "100%"),
    row("without", "20%", "12%", "50%"),
  ]);
  assert.deepEqual(table(drawLetters(t, "al")), [head, row("with it", "–", "–", "–"), row("without", "–", "–", "–")]);
});

test("names stand in pairs, what differs is marked, and a name of sixteen letters does not end", () => {
  const before = ["emma", "kari", "abcdefghijklmno", "abcdefghijklmnop"];
  const after = ["emma", "karin", "abcdefghijklmnop", "abcdefghijklmno"];
  assert.deepEqual(drawPairs(before, after).map(toText), [
    "<li><span>emma■</span><span>emma■</span></li>",
    "<li><span>kari■</span><span>kari<mark>n</mark>■</span></li>",
    "<li><span>abcdefghijklmno■</span><span>abcdefghijklmno<mark>p</mark>…</span></li>",
    "<li><span>abcdefghijklmnop…</span><span>abcdefghijklmno<mark>■</mark></span></li>",
  ]);
  assert.equal(differenceOf(t, before, after), "3 of 4 names differ.");
  assert.equal(differenceOf(t, ["a", "b"], ["a", "c"]), "One of 2 names differs.");
  assert.equal(differenceOf(t, ["a"], ["a"]), "0 of 1 names differ.");
  assert.deepEqual(drawNoPairs().map(toText), Array(20).fill("<li><span>–</span></li>"));
  assert.equal(NONE, "–");
});
