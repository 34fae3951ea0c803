/** Training at full speed leaves the page responsive: no long task on its thread, and names that change visibly. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inTime } from "../in-time.js";
import { launch, Reader } from "./page.js";

/** In milliseconds; browsers call a longer task long. */
const LONGEST_TASK = 50;

/** Runs of a thousand steps: enough to measure. */
const ROUNDS = 5;

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("training at full speed: names change from frame to frame, and no task is long", async () => {
  const reader = await Reader.open(browser);
  await reader.page.evaluate(watch);
  await reader.trainToTheEnd();
  for (let round = 2; round <= ROUNDS; round++) {
    await reader.press(".primary");
    await reader.until(
      () => reader.step(),
      (step) => step === round * 1000,
    );
  }
  const { longest, changes } = await reader.page.evaluate(() => /** @type {any} */ (globalThis).watched);
  inTime(longest, LONGEST_TASK, "a task");
  assert.ok(changes >= 2 * ROUNDS, `the names changed ${changes} times`);
});

/** Runs in the page: keeps the longest task, and counts the frames that show other names than the frame before. */
function watch() {
  const watched = { longest: 0, changes: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) watched.longest = Math.max(watched.longest, task.duration);
  }).observe({ type: "longtask" });

  const list = document.querySelector("micro-gpt[view~=names]")?.shadowRoot?.querySelector(".view-names ol");
  let last = list?.textContent;
  const look = () => {
    if (list?.textContent !== last) watched.changes += 1;
    last = list?.textContent;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
