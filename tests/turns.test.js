/** A few places that many want: each gets a turn, and none has two. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import fc from "fast-check";
import { Turns } from "../web/model/turns.js";

/** Holders that note what they are told; asked to leave, one does so when the test says. */
const holders = (count, told) =>
  Array.from({ length: count }, (_, name) => ({
    begin: (left) => told.push(left === undefined ? `${name} begins` : `${name} begins with ${left}`),
    end: () => told.push(`${name} is asked to leave`),
  }));

test("a place is given while there are some; then the one that had it longest is asked to leave", () => {
  const told = [];
  const [a, b, c, d] = holders(4, told);
  const turns = new Turns(2);
  for (const holder of [a, b, a, c]) turns.take(holder);
  assert.deepEqual(told.splice(0), ["0 begins", "1 begins", "0 is asked to leave"]);
  turns.take(d);
  assert.deepEqual(told.splice(0), ["1 is asked to leave"]);
  turns.leave(b, "a worker");
  assert.deepEqual(told.splice(0), ["2 begins with a worker"]);
  turns.leave(a);
  assert.deepEqual(told.splice(0), ["3 begins"]);
  turns.leave(c);
  turns.take(c);
  assert.deepEqual(told.splice(0), ["2 begins"]);
});

test("a place is wanted of whoever has one while somebody waits", () => {
  const [a, b, c] = holders(3, []);
  const turns = new Turns(1);
  const wanted = () => [a, b, c].map((holder) => turns.isWantedOf(holder));
  turns.take(a);
  assert.deepEqual(wanted(), [false, false, false]);
  turns.take(b);
  assert.deepEqual(wanted(), [true, false, false]);
  turns.leave(a);
  assert.deepEqual(wanted(), [false, false, false]);
  turns.take(c);
  assert.deepEqual(wanted(), [false, true, false]);
});

test("a place in use is kept before one that is not; who is busy, or has to stay, is passed over", () => {
  const told = [];
  const [a, b, c, d, e] = holders(5, told);
  const turns = new Turns(3);
  for (const holder of [a, b, c]) turns.take(holder);
  turns.use(a);
  b.isBusy = () => true;
  turns.take(d);
  assert.equal(told.pop(), "2 is asked to leave");
  turns.stay(c);
  assert.equal(told.pop(), "0 is asked to leave");
  d.isUrgent = () => false;
  e.isUrgent = () => true;
  turns.take(e);
  turns.leave(a);
  assert.equal(told.pop(), "4 begins", "the urgent one first");
});

test("a turn is kept for its time, whoever waits, and no longer; without anybody waiting, for as long as it is wanted", (t) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  t.after(() => mock.timers.reset());
  const told = [];
  const [a, b] = holders(2, told);
  const turns = new Turns(1, 1000);
  turns.take(a);
  turns.take(b);
  mock.timers.tick(999);
  assert.deepEqual(told.splice(0), ["0 begins"]);
  mock.timers.tick(1);
  assert.deepEqual(told.splice(0), ["0 is asked to leave"]);
  turns.leave(a);
  mock.timers.tick(10_000);
  assert.deepEqual(told.splice(0), ["1 begins"]);
  turns.take(a);
  assert.deepEqual(told.splice(0), ["1 is asked to leave"]);
});

test("who leaves before its turn is over has no place after it either", (t) => {
  mock.timers.enable({ apis: ["setTimeout"] });
  t.after(() => mock.timers.reset());
  const [a] = holders(1, []);
  const turns = new Turns(1, 1000);
  turns.take(a);
  turns.leave(a);
  mock.timers.tick(2000);
  assert.ok(turns.isIdle);
});

test("whatever comes and goes: never more than there are places, and everybody who waits has one in the end", () => {
  const act = fc.record({ who: fc.nat(7), what: fc.constantFrom("take", "use", "leave", "answer") });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(act, { maxLength: 60 }), (places, acts) => {
      const [having, asked, wanting] = [new Set(), new Set(), new Set()];
      const turns = new Turns(places);
      const all = Array.from({ length: 8 }, () => {
        const holder = {
          begin: () => {
            having.add(holder);
            assert.ok(having.size <= places);
          },
          end: () => asked.add(holder),
        };
        return holder;
      });
      const leave = (holder) => {
        for (const those of [having, asked, wanting]) those.delete(holder);
        turns.leave(holder);
      };
      for (const { who, what } of acts) {
        const holder = all[who];
        if (what === "take") wanting.add(holder);
        if (what === "leave") leave(holder);
        else if (what === "answer") for (const other of asked) leave(other);
        else turns[what](holder);
        assert.equal(turns.demand, Math.max(1, wanting.size / places));
        assert.equal(turns.isIdle, wanting.size === 0);
      }
      const served = new Set(having);
      while (asked.size > 0) {
        for (const holder of asked) leave(holder);
        for (const holder of having) served.add(holder);
      }
      for (const holder of wanting) assert.ok(served.has(holder));
    }),
  );
});
