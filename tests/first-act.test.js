/** What a page waits for before it draws what is far from the view. */

import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import { firstAct } from "../web/element/first-act.js";

/** The window, of which only events are needed. */
let page = new EventTarget();

beforeEach(() => {
  page = new EventTarget();
  Object.assign(globalThis, { addEventListener: page.addEventListener.bind(page) });
  mock.timers.enable({ apis: ["setTimeout"] });
});
afterEach(() => mock.timers.reset());

/** @param {Promise<void>} done @returns {Promise<boolean>} whether it is settled by now */
const isSettled = (done) => Promise.race([done.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);

for (const act of ["scroll", "pointerdown", "keydown", "focusin"])
  test(`it is ended by ${act}`, async () => {
    const { done } = firstAct();
    page.dispatchEvent(new Event("pointermove"));
    assert.equal(await isSettled(done), false);
    page.dispatchEvent(new Event(act));
    assert.equal(await isSettled(done), true);
  });

test("it is seen on its way down, where an element keeps it to itself", () => {
  const phases = /** @type {(boolean | undefined)[]} */ ([]);
  Object.assign(globalThis, {
    addEventListener: (
      /** @type {string} */ _type,
      /** @type {any} */ _listener,
      /** @type {AddEventListenerOptions} */ options,
    ) => phases.push(options.capture),
  });
  firstAct();
  assert.deepEqual([...new Set(phases)], [true]);
});

test("it is ended by who cannot wait", async () => {
  const { done, end } = firstAct();
  assert.equal(await isSettled(done), false);
  end();
  assert.equal(await isSettled(done), true);
});

test("it is ended after ten seconds", async () => {
  const { done } = firstAct();
  mock.timers.tick(9999);
  assert.equal(await isSettled(done), false);
  mock.timers.tick(1);
  assert.equal(await isSettled(done), true);
});
