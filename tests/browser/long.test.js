/** A long run: after twenty thousand steps at full speed memory has not grown and the page answers. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, Reader } from "./page.js";

const STEPS = 20_000;

/** Where memory is measured first: everything that is made once has been made by then. */
const SETTLED = 4000;

/** What the page may keep of each step, in bytes: its losses, and how the browser rounds up. */
const KEPT_BYTES = 150;

/** Questions to the worker. */
const QUESTIONS = 200;

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("20,000 steps at full speed, everything in sight: memory stays flat, and it still answers", async () => {
  const reader = await Reader.open(browser, { width: 1280, height: 900 }, undefined, `#steps=${STEPS}&speed=100`);
  await reader.seeAll();
  await reader.press(".primary");
  const reached = (/** @type {number} */ wanted) =>
    reader.until(
      () => reader.step(),
      (step) => step >= wanted,
      180_000,
    );
  await reached(SETTLED);
  const before = await heap(reader);
  await reached(STEPS);
  const grown = (await heap(reader)) - before;
  assert.ok(grown < (STEPS - SETTLED) * KEPT_BYTES, `${grown} bytes more`);
  const names = await reader.names();
  await reader.slide("#temperature", 2);
  await reader.until(
    () => reader.names(),
    (others) => others.join() !== names.join(),
  );
  assert.deepEqual(reader.complaints, []);
});

test("a question that is answered leaves nothing behind", async () => {
  const reader = await Reader.open(browser);
  const session = await reader.page.createCDPSession();
  /** How many promises somebody still holds. */
  const promises = async () => {
    const { result } = await session.send("Runtime.evaluate", { expression: "Promise.prototype" });
    const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId ?? "" });
    const { result: count } = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId,
      functionDeclaration: "function () { return this.length; }",
    });
    return count.value;
  };
  const before = await promises();
  await reader.page.evaluate(async (count) => {
    const { store } = /** @type {any} */ (document.querySelector("micro-gpt")).session;
    for (let i = 0; i < count; i++) {
      const { names } = store.state.seen;
      store.set({ temperature: i % 2 ? 0.5 : 2 });
      while (store.state.seen.names === names) await new Promise((resolve) => setTimeout(resolve));
    }
  }, QUESTIONS);
  const left = (await promises()) - before;
  assert.ok(left < QUESTIONS / 4, `${left} promises after ${QUESTIONS} questions`);
});

/** @param {Reader} reader */
async function heap({ page }) {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
