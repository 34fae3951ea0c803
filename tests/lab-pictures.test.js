/** The laboratory's pictures: what they draw lies where their axes say, in its order, and within the drawing. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { toText } from "../web/essay/tree.js";
import { ranked, STEPS, usualAround } from "../web/lab/attribution.js";
import { curveOf, drawFan, seedAt, WINDOW } from "../web/lab/fan-picture.js";
import { drawLadder } from "../web/lab/ladder-picture.js";
import { GUESS, noResults, summaryOf } from "../web/lab/rungs.js";
import { deviation, mean, meanDifference } from "../web/lab/statistics.js";
import { drawChanges } from "../web/lab/taught-picture.js";
import { BUILT_IN as t } from "../web/words/words.js";
import { assertNear } from "./support.js";

/* ---- reading a picture ---- */

/** An element and all within it */
const allOf = (tree) => (typeof tree === "string" ? [] : [tree, ...tree.children.flatMap(allOf)]);

/** The elements within that have this class, or this tag */
const find = (tree, name) =>
  allOf(tree).filter(({ tag, attributes }) => tag === name || `${attributes.class}`.split(" ").includes(name));

/** What is written, as a number: "−0.5" */
const numberIn = ({ children: [text] }) => Number(text.replace("−", "-"));

/** The numbers of a path */
const numbersOf = ({ attributes: { d } }) => d.match(/-?[\d.]+/g).map(Number);

/** As far as a place is rounded, in units of the drawing */
const PLACE = 0.06;

/** The function that is a line through two places. @returns {(value: number) => number} */
const line =
  ([from, at], [to, end]) =>
  (value) =>
    at + ((value - from) / (to - from)) * (end - at);

/** Where each value is on an axis, from what is written at it: evenly, up to the rounding of what is drawn. */
function axisOf(marks) {
  const place = line(marks[0], marks.at(-1));
  assert.ok(
    marks.every(([, at], i) => i === 0 || at !== marks[i - 1][1]),
    "each has a place of its own",
  );
  for (const [value, at] of marks) assertNear(place(value) - at, 0, 2 * PLACE, `the place of ${value}`);
  return place;
}

/** All text is anchored within the drawing. @returns {number} where its lowest line stands */
function lowestText(svg) {
  const [, , width, height] = svg.attributes.viewBox.split(" ").map(Number);
  const texts = find(svg, "text").map(({ attributes }) => [Number(attributes.x), Number(attributes.y)]);
  for (const [x, y] of texts) assert.ok(x >= 0 && x <= width && y >= 9 && y < height, `text at ${x} ${y}`);
  return Math.max(...texts.map(([, y]) => y));
}

/** What is written at an axis stands below the frame, and above the lowest line of text, its title. */
function assertBetween({ attributes: { y } }, foot, lowest) {
  assert.ok(y >= foot + 10 && y <= lowest - 10, `${y} between ${foot} and ${lowest}`);
}

/* ---- means and spreads ---- */

test("mean, spread and the distance of two are the textbook's", () => {
  const numbers = [4, 1, 9, 2];
  assert.equal(mean(numbers), 4);
  assertNear(deviation(numbers), Math.sqrt((0 + 9 + 25 + 4) / 3), 1e-12);
  assertNear(deviation([1, 4]), Math.sqrt(4.5), 1e-12);
  assertNear(meanDifference(numbers), (1 + 3 + 8 + 2 + 7 + 5) / 6, 1e-12);
  for (const few of [[], [1]]) assert.ok(Number.isNaN(deviation(few)));
});

/* ---- the fan ---- */

/** Runs whose curves cross, no two of them equal anywhere. The lowest loss, and how far the highest is above it, can be chosen. */
function crossingRuns(low, span, steps = 1000) {
  const points = steps / WINDOW;
  const seeds = [4, 2, 7, 1, 3];
  return seeds.map((seed, i) => ({
    seed,
    curve: [...Array(points)].map((_, k) => [(k + 1) * WINDOW, low + (span * ((i * 2 + k * 3) % 5)) / 4]),
    loss: 2.3 + [0, 0.001, 0.05, 0.1, 0.002][i],
  }));
}

test("a point of a curve is the mean of a hundred steps, and stands at the last of them", () => {
  const losses = Float64Array.from({ length: 1050 }, (_, i) => 3 - i / 2000);
  const curve = curveOf(losses);
  assert.equal(WINDOW, 100);
  assert.deepEqual(
    curve.map(([step]) => step),
    [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000],
  );
  for (const [step, loss] of curve) assertNear(loss, 3 - (step - 50.5) / 2000, 1e-12);
});

test("the fan's curves are where its axes say, which have a line for every second tenth from the lowest on", () => {
  for (const [low, span, ticks] of [
    [2.13, 0.64, ["2.1", "2.3", "2.5", "2.7"]],
    [2.13, 0.73, ["2.1", "2.3", "2.5", "2.7", "2.9"]],
    [2.2, 0.25, ["2.2", "2.4"]],
  ]) {
    const runs = crossingRuns(low, span);
    const [curves, ends] = drawFan(t, runs, 1000, 7).children;
    const lowest = lowestText(curves);
    const grid = find(curves, "grid").map(({ children: [path, text] }) => ({ path: numbersOf(path), text }));
    assert.deepEqual(
      grid.map(({ text }) => text.children[0]),
      ticks,
    );
    const marks = find(curves, "text").filter(({ children: [text] }) => /^(0|500|1000)$/.test(text));
    assert.deepEqual(
      marks.map(({ attributes }) => attributes["text-anchor"]),
      ["start", "middle", "end"],
    );
    const x = axisOf(marks.map((mark) => [numberIn(mark), Number(mark.attributes.x)]));
    const y = axisOf(grid.map(({ path, text }) => [numberIn(text), path[1]]));
    for (const { path, text } of grid) {
      assert.deepEqual([path[0], path[2]], [x(0), x(1000)], "a line from one end to the other");
      assert.ok(Number(text.attributes.x) < x(0) && text.attributes["text-anchor"] === "end");
      const under = Number(text.attributes.y) - path[1];
      assert.ok(under > 0 && under < 6, "its middle on the line");
    }
    // The frame, as the chart beside it has it, ends at tenths.
    const { y: top, height } = find(ends, "spread")[0].attributes;
    assertNear(y(Math.floor(low * 10) / 10), top + height, 0.002);
    assertNear(y(Math.ceil((low + span) * 10) / 10), top, 0.03);
    for (const mark of marks) assertBetween(mark, top + height, lowest);
    const paths = find(curves, "thread").map(numbersOf);
    assert.equal(paths.length, runs.length);
    for (const [i, { curve }] of runs.entries())
      for (const [k, [step, loss]] of curve.entries()) {
        assertNear(paths[i][2 * k] - x(step), 0, PLACE, "across");
        assertNear(paths[i][2 * k + 1] - y(loss), 0, 3 * PLACE, "up");
      }
    const [chosen] = find(curves, "chosen");
    assert.deepEqual(numbersOf(chosen), paths[2], "seed 7");
    assert.match(chosen.attributes.d, /^M[^ML]+ [^ML]+(L[^ML]+ [^ML]+){9}$/);
  }
});

test("a dot for each seed stands in the column nearest to its loss, on the dots of smaller seeds", () => {
  const runs = crossingRuns(2.1, 0.5);
  const [, ends] = drawFan(t, runs, 1000, 7).children;
  const lowest = lowestText(ends);
  const losses = runs.map(({ loss }) => loss);
  const [middle, reach] = [mean(losses), Math.max(...losses) - mean(losses)];
  const labels = find(ends, "text").filter(({ children: [text] }) => /^\d\.\d+$/.test(text));
  assert.deepEqual(
    labels.map(({ children: [text] }) => text),
    [middle - reach, middle, middle + reach].map((loss) => loss.toFixed(3)),
  );
  const [left, centre, right] = labels.map(({ attributes }) => Number(attributes.x));
  const [axisLeft, foot, axisRight] = numbersOf(find(ends, "axis")[0]);
  assert.deepEqual([left, right], [axisLeft, axisRight]);
  assertNear(centre - (left + right) / 2, 0, PLACE);
  for (const label of labels) assertBetween(label, foot, lowest);
  const x = line([middle, centre], [middle + reach, right]);

  const { attributes: spread } = find(ends, "spread")[0];
  assertNear(Number(spread.x) - x(middle - deviation(losses)), 0, 2 * PLACE);
  assertNear(Number(spread.width) - (x(middle + deviation(losses)) - x(middle - deviation(losses))), 0, 2 * PLACE);
  assert.equal(spread.y + spread.height, foot);
  assert.deepEqual(numbersOf(find(ends, "mean")[0]), [centre, spread.y, foot]);

  const dots = find(ends, "circle").map(({ attributes }) => ({ ...attributes, cx: Number(attributes.cx) }));
  assert.deepEqual(
    dots.map((dot) => dot["data-seed"]),
    [1, 2, 3, 4, 7],
  );
  const columns = (right - left) / 31;
  assert.ok(2 * dots[0].r <= columns, "columns stand apart");
  for (const dot of dots) {
    const { loss } = runs.find(({ seed }) => seed === dot["data-seed"]);
    assert.ok(Math.abs(dot.cx - x(loss)) <= columns / 2 + PLACE, `${dot.cx} for ${loss}`);
    assertNear(
      (dot.cx - left) / columns,
      Math.round((dot.cx - left) / columns),
      0.01,
      "of 32 columns, the first at the left end",
    );
    assert.equal(dot.class, dot["data-seed"] === 7 ? "end chosen" : "end");
  }
  const [one, two, three, four, seven] = dots;
  assert.equal(one.cx, right);
  assert.deepEqual([two.cx, three.cx], [four.cx, four.cx]);
  for (const dot of [one, two, seven]) {
    assert.equal(dot.cy, two.cy);
    assert.ok(dot.cy + dot.r <= foot && dot.cy + 2 * dot.r > foot, "on the axis");
  }
  for (const [lower, upper] of [
    [two, three],
    [three, four],
  ])
    assert.ok(lower.cy - upper.cy >= 2 * upper.r && lower.cy - upper.cy < 3 * upper.r, "one upon the other");
});

test("of a hundred dots none is farther than half a column from its loss", () => {
  const [{ curve }] = crossingRuns(2.1, 0.5);
  const runs = Array.from({ length: 100 }, (_, i) => ({ seed: i + 1, curve, loss: 2.3 + ((i * Math.SQRT2) % 1) / 10 }));
  const [, ends] = drawFan(t, runs, 1000).children;
  const losses = runs.map(({ loss }) => loss);
  const [middle, reach] = [mean(losses), Math.max(...losses.map((loss) => Math.abs(loss - mean(losses))))];
  const [left, , right] = numbersOf(find(ends, "axis")[0]);
  const x = line([middle - reach, left], [middle + reach, right]);
  for (const { attributes } of find(ends, "circle")) {
    const away = Math.abs(Number(attributes.cx) - x(losses[attributes["data-seed"] - 1]));
    assert.ok(away <= (right - left) / 62 + PLACE, `seed ${attributes["data-seed"]}: ${away}`);
  }
});

test("a fan of one run has an axis, and no spread", () => {
  const [run] = crossingRuns(2.1, 0.5);
  const [curves, ends] = drawFan(t, [run], 1000).children;
  assert.ok(!/NaN|undefined/.test(toText(curves) + toText(ends)));
  assert.deepEqual(find(curves, "chosen"), []);
  assert.equal(find(ends, "spread")[0].attributes.width, "0.0");
  assert.match(toText(ends), />2\.299<.*>2\.300<.*>2\.301</);
});

test("the curve that is found is the one nearest to the place at the nearest point, before and after the curves, too", () => {
  const runs = crossingRuns(2.13, 0.64);
  const [curves] = drawFan(t, runs, 1000).children;
  const [width, height] = curves.attributes.viewBox.split(" ").slice(2).map(Number);
  const step = width / 25; // less than half of what lies between two points
  for (const [i, path] of find(curves, "thread").map(numbersOf).entries()) {
    const { seed } = runs[i];
    for (let k = 0; k < path.length; k += 2)
      for (const [across, down] of [
        [0, 0],
        [step, 4],
        [-step, -4],
      ])
        assert.equal(seedAt(runs, 1000, (path[k] + across) / width, (path[k + 1] + down) / height), seed);
    assert.equal(seedAt(runs, 1000, 0, path[1] / height), seed, "at the left end");
    assert.equal(seedAt(runs, 1000, 1.1, path.at(-1) / height), seed, "beyond the right end");
  }
});

/* ---- the ladder ---- */

/** Summaries of rungs with these losses, seed by seed */
function ladderOf(losses) {
  const results = noResults();
  for (const [id, each] of Object.entries(losses)) Object.assign(results.get(id), { losses: each });
  return summaryOf(results);
}

const LOSSES = {
  letters: [2.8, 2.9, 2.7],
  pairs: [2.5, 2.55, 2.45],
  mlp: [2.47, 2.51, 2.44],
  oneHead: [2.44, 2.53, 2.425],
  fourHeads: [2.4, 2.5, 2.4],
};

/** A chart's places, by what is written at its axis */
function chartOf(svg) {
  const grid = find(svg, "grid").map(({ children: [path, text] }) => ({ path: numbersOf(path), text }));
  const [, top, foot] = grid[0].path;
  const lowest = lowestText(svg);
  for (const { path, text } of grid) {
    assert.deepEqual([path[1], path[2], Number(text.attributes.x)], [top, foot, path[0]]);
    assertBetween(text, foot, lowest);
  }
  const x = axisOf(grid.map(({ path, text }) => [numberIn(text), path[0]]));
  const rows = Object.fromEntries(
    allOf(svg)
      .filter(({ attributes }) => attributes["data-part"])
      .map((row) => [row.attributes["data-part"].slice("rung-".length), row]),
  );
  return { ticks: grid.map(({ text }) => numberIn(text)), x, rows, top, foot };
}

test("the ladder has a row for each rung, one below the other, and its name beside it", () => {
  const summaries = ladderOf(LOSSES);
  for (const svg of drawLadder(t, summaries).children) {
    const { rows, top, foot, x, ticks } = chartOf(svg);
    assert.deepEqual(
      Object.keys(rows),
      summaries.map(({ id }) => id),
    );
    const height = (foot - top) / summaries.length;
    assert.equal(find(svg, "title")[0].attributes.y, lowestText(svg));
    for (const [i, row] of Object.values(rows).entries()) {
      const middle = top + (i + 0.5) * height;
      const [name] = find(row, "rung");
      assert.ok(name.attributes.x < x(ticks[0]) && name.attributes["text-anchor"] === "end");
      for (const { attributes } of find(row, "text"))
        assert.ok(attributes.y > middle && attributes.y < middle + 6, "its middle in the row's");
      for (const { attributes } of find(row, "seed")) assert.equal(attributes.cy, middle);
      for (const path of find(row, "won")) assert.equal(numbersOf(path)[1], middle);
      for (const path of find(row, "mean")) {
        const [, from, length] = numbersOf(path);
        assert.equal(from + length / 2, middle);
        assert.ok(length < height, "it stays in its row");
      }
    }
  }
});

test("the ladder's losses are where its axis says, a bar from where the rung before was to their mean", () => {
  const summaries = ladderOf(LOSSES);
  const [losses] = drawLadder(t, summaries).children;
  const { ticks, x, rows } = chartOf(losses);
  assert.deepEqual(ticks, [2.2, 2.4, 2.6, 2.8, 3, 3.2]);
  for (const { id, losses, loss, won } of summaries.filter(({ losses }) => losses.length)) {
    const [from, , to] = numbersOf(find(rows[id], "won")[0]);
    assertNear(from - x(loss + won), 0, 2 * PLACE, `${id} from`);
    assertNear(to - x(loss), 0, 2 * PLACE, `${id} to`);
    assertNear(numbersOf(find(rows[id], "mean")[0])[0] - x(loss), 0, 2 * PLACE);
    find(rows[id], "seed").forEach(({ attributes }, i) => {
      assertNear(Number(attributes.cx) - x(losses[i]), 0, 2 * PLACE, `${id}, seed ${i + 1}`);
    });
    assert.equal(find(rows[id], "seed").length, losses.length);
  }
  assert.ok(!/NaN|Infinity/.test(toText(drawLadder(t, ladderOf({})))));
  for (const id of ["twoLayers", "sgd"]) assert.deepEqual(find(rows[id], "won").concat(find(rows[id], "mean")), []);
});

test("the axis of losses reaches from the lowest to guessing, to a tenth, with three to seven round numbers", () => {
  const right = (lowest) => {
    const [losses] = drawLadder(t, ladderOf({ letters: [lowest, 3] })).children;
    const { ticks, x, rows } = chartOf(losses);
    const [first] = find(rows.letters, "seed");
    const step = Number((ticks[1] - ticks[0]).toPrecision(6));
    assert.ok([0.2, 0.5].includes(step), `${step}`);
    assert.ok(ticks.length >= 3 && ticks.length <= 7, `${ticks}`);
    const end = x(Math.ceil(GUESS * 10) / 10);
    const least = Math.floor(10 * Math.min(lowest, GUESS - 1)) / 10;
    const start = x(least);
    assertNear(ticks[0], Math.ceil(least / step - 1e-6) * step, 1e-6, "the first round number");
    assertNear(ticks.at(-1), Math.floor(3.3 / step + 1e-6) * step, 1e-6, "the last");
    assertNear(Number(first.attributes.cx) - x(lowest), 0, 4 * PLACE);
    return [start, end].map(Math.round);
  };
  const frames = [2.4, 2.35, 2.3, 2.25, 2.2, 2.11, 2, 1.95, 1.9, 1.85, 1.75, 1.6, 1.31, 0.9, 0.31, 0.1].map(right);
  for (const frame of frames) assert.deepEqual(frame, frames[0], "the frame stays");
});

test("gains are magnified: the axis reaches to the largest small one, and what is beyond is written at its end", () => {
  const gainsOf = (losses) => chartOf(drawLadder(t, ladderOf(losses)).children[1]);
  const { ticks, x, rows } = gainsOf(LOSSES);
  assert.deepEqual(ticks, [-0.05, -0.025, 0, 0.025, 0.05]);
  for (const id of ["letters", "pairs"]) {
    assert.deepEqual(find(rows[id], "seed"), []);
    const { attributes } = find(rows[id], "beyond")[0];
    assert.deepEqual([attributes.x, attributes["text-anchor"]], [x(0.05), "end"]);
  }
  assert.match(toText(rows.pairs), />0\.300 →</);
  for (const { id, gains, won } of ladderOf(LOSSES).slice(2, 5)) {
    const [from, , to] = numbersOf(find(rows[id], "won")[0]);
    assertNear(from - x(0), 0, PLACE);
    assertNear(to - x(won), 0, PLACE);
    assertNear(numbersOf(find(rows[id], "mean")[0])[0] - x(won), 0, PLACE);
    assert.equal(find(rows[id], "seed").length, gains.length);
    find(rows[id], "seed").forEach(({ attributes }, i) => {
      assertNear(Number(attributes.cx) - x(gains[i]), 0, 2 * PLACE, `${id}, seed ${i + 1}`);
    });
  }
  const endWith = (...gains) => gainsOf({ letters: gains.map((gain) => GUESS - gain) }).ticks.at(-1);
  assert.equal(endWith(), 0.01);
  assert.equal(endWith(0.3, -0.3), 0.01, "larger ones do not stretch it");
  assert.equal(endWith(0.012), 0.02);
  assert.equal(endWith(-0.0312, 0.0001), 0.04);
  assert.equal(endWith(0.0502, 0.001), 0.01, "just beyond the largest");
});

test("one seed is drawn, too; what lies beyond an axis is drawn at its end", () => {
  const losses = { letters: [2.8], pairs: [5], mlp: [2.4], oneHead: [2.33, 2.5], fourHeads: [2.4, 2.45] };
  const [before, gains] = drawLadder(t, ladderOf(losses)).children.map(chartOf);
  const places = ({ rows }, id) => find(rows[id], "seed").map(({ attributes }) => Number(attributes.cx));
  assertNear(places(before, "letters")[0] - before.x(2.8), 0, 2 * PLACE);
  assertNear(places(before, "pairs")[0] - before.x(3.3), 0, 2 * PLACE);
  const [beyond, within] = places(gains, "fourHeads");
  assertNear(beyond - gains.x(-0.05), 0, PLACE, "of −0.07");
  assertNear(within - gains.x(0.05), 0, PLACE);
  const [rung] = ladderOf(losses);
  const largest = chartOf(drawLadder(t, [{ ...rung, gains: [0.05], won: 0.05 }]).children[1]);
  assert.equal(largest.ticks.at(-1), 0.05);
  assertNear(places(largest, "letters")[0] - largest.x(0.05), 0, PLACE);
});

test("what a screen reader is told of the ladder is the rungs that have come, with their numbers", () => {
  const [losses, gains] = drawLadder(t, ladderOf({ letters: [2.8, 2.9, 2.7], pairs: [2.5, 2.55, 2.45] })).children;
  const names = ["letters", "pairs"].map((id) => t(`lab.short-${id}`));
  const told = (svg) => svg.attributes["aria-label"].match(/[^:;,.]*? −?\d\.\d+/g).map((each) => each.trim());
  for (const [svg, values] of [
    [losses, ["2.800", "2.500"]],
    [gains, ["0.496", "0.300"]],
  ]) {
    const all = told(svg);
    assert.equal(all.length, 2, svg.attributes["aria-label"]);
    for (const [i, each] of all.entries()) assert.ok(each.includes(names[i]) && each.endsWith(values[i]), each);
  }
});

/* ---- who taught it ---- */

test("the picture of ten changes, line by line: dots by their sign, what is usual both ways, and the step that is picked", () => {
  const changes = [0.5, -0.25, 0, ...Array(7).fill(undefined)];
  const usual = [Number.NaN, 0.25, Number.NaN, 0.125, ...Array(6).fill(Number.NaN)];
  const docs = [..."abcdefghij"];
  // Three of each kind are named: the first ones.
  const effect = (step, change) => ({ step, change });
  const taught = [effect(1, -0.25), effect(4, -0.1), effect(7, -0.05), effect(9, -0.04)];
  const against = [effect(0, 0.5), effect(3, 0.4), effect(8, 0.3), effect(5, 0.2)];
  const text = toText(drawChanges(t, { docs, changes, usual, ranked: { taught, against }, picked: 3 }));
  const paths = Object.fromEntries(
    [...text.matchAll(/<path class="([^"]+)" d="([^"]*)"/g)].map(([, name, d]) => [name, d]),
  );
  assert.deepEqual(paths, {
    zero: "M0 100H1000",
    marker: "M350.0 0V200",
    "dots taught": "M150.0 148.0h0",
    "dots against": "M50.0 4.0h0M250.0 100.0h0",
    usual: "M150.0 52.0L350.0 76.0M150.0 148.0L350.0 124.0",
  });
  const names = [...text.matchAll(/<span class="(name[^"]*)" style="left: ([\d.]+)%; top: ([\d.]+)%">(.)</g)];
  assert.deepEqual(
    names.map(([, ...name]) => name),
    [
      ["name", "15.00", "74.00", "b"],
      ["name", "45.00", "59.60", "e"],
      ["name", "75.00", "54.80", "h"],
      ["name", "5.00", "2.00", "a"],
      ["name", "35.00", "11.60", "d"],
      ["name before", "85.00", "21.20", "i"],
    ],
  );
});

test("the picture has a dot for each known change, and names beside the largest", () => {
  const changes = Array(STEPS).fill(undefined);
  Object.assign(changes, { 100: 0.5, 500: -0.25, 800: -0.125 });
  const usual = usualAround(changes);
  const docs = Array(STEPS).fill("bob");
  docs[800] = "<emma>";
  const text = toText(drawChanges(t, { docs, changes, usual, ranked: ranked(changes, usual), picked: 3 }));
  assert.equal(text.match(/h0/g).length, 3);
  assert.match(text, /left: 80\.05%; top: 62\.00%">&lt;emma&gt;</);
  assert.match(text, /\+0\.500.*−0\.500/s);
  // Where two dots are near each other, the larger has its name written.
  Object.assign(changes, { 805: -0.12, 806: 0.12 });
  docs[805] = "near";
  docs[806] = "above";
  const crowded = toText(drawChanges(t, { docs, changes, usual, ranked: ranked(changes, usual), picked: 3 }));
  assert.match(crowded, /&lt;emma&gt;/);
  assert.doesNotMatch(crowded, /near/);
  assert.match(crowded, /above/);
  assert.doesNotMatch(
    toText(drawChanges(t, { docs, changes: Array(STEPS).fill(undefined), usual, ranked: ranked([], []), picked: 0 })),
    /NaN/,
  );
});
