/** The losses of a run: smoothed as defined, cut back as if the run had stopped there, and written as CSV. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LossHistory } from "../web/model/loss-history.js";
import { assertNear } from "./support.js";

/** What the file says: each step the mean forgets a fiftieth, and it rests on twenty names before it is judged by. */
const DECAY = 0.98;
const SETTLED = 20;

/** Of any such length: by default most arrays are shorter than what a mean rests on. */
const lossesOf = (maxLength) => fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength, size: "max" });

/** Losses, and at some of the steps a held-out loss. */
const run = fc.record({
  losses: lossesOf(80),
  heldOut: fc.uniqueArray(fc.record({ step: fc.nat({ max: 80 }), loss: fc.double({ min: 0, max: 9, noNaN: true }) }), {
    selector: ({ step }) => step,
    maxLength: 6,
  }),
  start: fc.option(fc.record({ step: fc.nat({ max: 40 }), loss: fc.double({ min: 0, max: 9, noNaN: true }) }), {
    nil: null,
  }),
});

/** The learning rate of a step, where it is known */
const rateOf = (step) => (step % 3 ? 0.01 / (step + 1) : undefined);

/** The run after so many of its losses, held-out losses where they are due. */
function record({ losses, heldOut, start }, length = losses.length) {
  const history = new LossHistory();
  if (start) history.beginAt(start.step, start);
  for (const loss of losses.slice(0, length)) {
    history.add(loss, rateOf(history.length));
    for (const { step, loss } of heldOut) if (step === history.length) history.addHeldOut({ step, loss });
  }
  return history;
}

/** The exponential mean, straight from its definition. */
function smoothedBy(losses) {
  let [sum, weight] = [0, 0];
  for (const [age, loss] of losses.toReversed().entries()) {
    sum += DECAY ** age * loss;
    weight += DECAY ** age;
  }
  return sum / weight;
}

test("before the first step there is a row, and no loss", () => {
  const history = new LossHistory();
  assert.deepEqual([history.steps, history.raw, history.smooth, history.heldOut], [[0], [null], [null], [null]]);
  assert.deepEqual([history.length, history.smoothed, history.lastHeldOut], [0, null, null]);
  assert.equal(history.lowest, Number.POSITIVE_INFINITY);
  assert.equal(history.smoothedAt(0), null);
});

test("each loss is at the step whose model had it; the last row has none yet", () => {
  fc.assert(
    fc.property(lossesOf(50), (losses) => {
      const history = record({ losses, heldOut: [], start: null });
      assert.deepEqual(history.raw, [...losses, null]);
      assert.deepEqual(history.rates, [...losses.map((_, step) => rateOf(step) ?? null), null]);
      assert.deepEqual(
        history.steps,
        Array.from({ length: losses.length + 1 }, (_, step) => step),
      );
      assert.equal(history.length, losses.length);
      for (const column of [history.smooth, history.heldOut]) assert.equal(column.length, history.steps.length);
    }),
  );
});

test("the smoothed loss is the exponential mean of all losses so far", () => {
  fc.assert(
    fc.property(lossesOf(80), (losses) => {
      const history = record({ losses, heldOut: [], start: null });
      for (let i = 0; i < losses.length; i++)
        assertNear(history.smoothedAt(i), smoothedBy(losses.slice(0, i + 1)), 1e-9, `smoothed at ${i}`);
      assert.equal(history.smoothed, losses.length ? history.smoothedAt(losses.length - 1) : null);
      assert.equal(history.smoothedAt(losses.length), null);
    }),
  );
});

test("the mean of one loss again and again is that loss", () => {
  const history = record({ losses: Array(500).fill(2.5), heldOut: [], start: null });
  assertNear(history.smoothed, 2.5, 1e-12);
});

test("the lowest smoothed loss counts from where twenty names are in it", () => {
  fc.assert(
    fc.property(lossesOf(80), (losses) => {
      const history = record({ losses, heldOut: [], start: null });
      const settled = history.smooth.slice(SETTLED - 1, losses.length);
      assert.equal(history.lowest, Math.min(...settled));
      for (let step = 0; step <= losses.length; step++)
        assert.equal(
          history.lowestUntil(step),
          Math.min(...settled.slice(0, Math.max(0, step - SETTLED + 1))),
          `step ${step}`,
        );
    }),
  );
});

test("the lowest loss until the latest step is the lowest", () => {
  fc.assert(
    fc.property(run, (given) => {
      const history = record(given);
      assert.equal(history.lowestUntil(history.length), history.lowest);
    }),
  );
});

test("a model that trained elsewhere begins with rows that have no loss, but for its loss now", () => {
  const history = new LossHistory();
  history.beginAt(30, { step: 30, loss: 2.4 });
  assert.equal(history.length, 30);
  assert.deepEqual(new Set(history.raw), new Set([null]));
  assert.deepEqual([history.heldOut[30], history.lastHeldOut, history.lowest, history.smoothed], [2.4, 2.4, 2.4, null]);
  assert.equal(history.lowestUntil(30), 2.4);
  history.add(2.5);
  assert.deepEqual([history.length, history.raw[30], history.smoothed, history.lowest], [31, 2.5, 2.5, 2.4]);
  history.add(1.5);
  assert.equal(history.lowest, history.smoothed);
});

test("where no names are held out, it begins with its loss on the list as the lowest, which is not a held-out loss", () => {
  const history = new LossHistory();
  history.beginAt(30, undefined, 2.2);
  assert.deepEqual([history.lowest, history.lowestUntil(30), history.lastHeldOut], [2.2, 2.2, null]);
  history.beginAt(30, { step: 30, loss: 2.4 }, 2.2);
  assert.equal(history.lowest, 2.4, "the loss on held-out names says more");
});

test("it is empty until a loss is known, of training or on held-out names", () => {
  const [trained, evaluated] = [new LossHistory(), new LossHistory()];
  evaluated.beginAt(30, undefined);
  for (const history of [trained, evaluated]) assert.ok(history.isEmpty);
  trained.add(2);
  evaluated.addHeldOut({ step: 30, loss: 2 });
  for (const history of [trained, evaluated]) assert.ok(!history.isEmpty);
});

test("what a file keeps of a run gives its losses back, those that are not known too", () => {
  fc.assert(
    fc.property(run, (given) => {
      const history = record(given);
      const { losses, heldOut } = history.curve;
      assert.equal(losses.length, history.length, "a loss for each step");
      assert.ok(heldOut.every(({ loss }) => Number.isFinite(loss)));
      const again = LossHistory.of({ losses, heldOut });
      const columns = ({ steps, raw, smooth, heldOut, lastHeldOut }) => [steps, raw, smooth, heldOut, lastHeldOut];
      assert.deepEqual(columns(again), columns(history));
    }),
  );
});

test("where the loss now is not known, nothing is", () => {
  const history = new LossHistory();
  history.beginAt(5, undefined);
  assert.deepEqual([history.length, history.lastHeldOut, history.lowest], [5, null, Number.POSITIVE_INFINITY]);
});

test("a run cut back to a step equals one that stopped there, and goes on as it would", () => {
  fc.assert(
    fc.property(run, fc.double({ min: 0, max: 1, noNaN: true }), lossesOf(30), (given, share, more) => {
      const kept = Math.floor(share * given.losses.length);
      const whole = record(given);
      const stopped = record(given, kept);
      const cut = whole.until(stopped.length);
      const columns = ({ steps, raw, smooth, heldOut, rates, lowest, lastHeldOut, length, smoothed }) => [
        ...[steps, raw, smooth, heldOut, rates, lowest, lastHeldOut, length, smoothed],
      ];
      assert.deepEqual(columns(cut), columns(stopped));
      for (const loss of more) for (const history of [cut, stopped]) history.add(loss);
      assert.deepEqual(columns(cut), columns(stopped));
      for (let step = 0; step <= cut.length; step++) assert.equal(cut.lowestUntil(step), stopped.lowestUntil(step));
      assert.deepEqual(columns(whole), columns(record(given)), "the run itself is as it was");
    }),
    { numRuns: 300 },
  );
});

test("CSV has a line for each step with a loss, lines ended as RFC 4180 has it, all digits kept", () => {
  const history = new LossHistory();
  history.addHeldOut({ step: 0, loss: 3.3 });
  history.add(0.1 + 0.2);
  history.add(2);
  history.addHeldOut({ step: 2, loss: 2.5 });
  assert.equal(history.toCsv(), "step,loss,held_out\r\n0,0.30000000000000004,3.3\r\n1,2,\r\n2,,2.5\r\n");
  assert.equal(new LossHistory().toCsv(), "step,loss,held_out\r\n");
});

test("CSV read back is the run", () => {
  fc.assert(
    fc.property(run, (given) => {
      const history = record(given);
      const [head, ...lines] = history.toCsv().trimEnd().split("\r\n");
      assert.equal(head, "step,loss,held_out");
      const read = new Map(lines.map((line) => line.split(",")).map(([step, ...rest]) => [Number(step), rest]));
      for (const step of history.steps) {
        const [loss = "", heldOut = ""] = read.get(step) ?? [];
        assert.equal(loss === "" ? null : Number(loss), history.raw[step]);
        assert.equal(heldOut === "" ? null : Number(heldOut), history.heldOut[step]);
      }
    }),
  );
});
