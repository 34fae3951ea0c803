/** The page in a browser: the built file, opened from disk. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { assertSize } from "../size.js";
import { launch, PAGE_FILE, Reader } from "./page.js";

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("the page is one file within its budget: 410 KiB, 190 KiB gzipped", async (t) => {
  const bytes = await readFile(PAGE_FILE);
  const gzipped = gzipSync(bytes, { level: 9 });
  assertSize(t, bytes.length <= 410 * 1024, `${bytes.length} bytes`);
  assertSize(t, gzipped.length <= 190 * 1024, `${gzipped.length} bytes gzipped`);
});

test("before training the page shows twenty names, and waits", async () => {
  const reader = await Reader.open(browser);
  const names = await reader.names();
  assert.equal(names.length, 20);
  assert.ok(names.every((name) => name.length > 0));
  await reader.wait(300);
  assert.equal(await reader.step(), 0);
  assert.deepEqual(await reader.names(), names);
  assert.equal(await reader.text(".size"), "4,192 parameters");
  assert.deepEqual(reader.complaints, []);
});

test("a press says what the words mean that a newcomer does not know", async () => {
  const reader = await Reader.open(browser);
  const isSeen = () => reader.page.$eval("#terms dl", (list) => list.checkVisibility());
  assert.equal(await isSeen(), false);
  await reader.press("#terms summary");
  assert.equal(await isSeen(), true);
  const terms = await reader.texts("#terms dt");
  for (const term of ["GPT", "Token", "Step", "Loss", "Held out"]) assert.ok(terms.includes(term), term);
  assert.equal((await reader.texts("#terms dd")).filter(Boolean).length, terms.length);
});

test("training to the end lowers the loss below 2.5, and changes the names", async () => {
  const reader = await Reader.open(browser);
  const untrained = await reader.names();
  await reader.trainToTheEnd();
  const trained = await reader.names();
  const loss = await reader.loss();
  assert.ok(loss < 2.5, `loss ${loss}`);
  assert.ok(trained.filter((name, place) => name !== untrained[place]).length >= 15, trained.join(" "));
  assert.deepEqual(reader.complaints, []);
});

test("the same random seeds: moving the temperature there and back gives the same names", async () => {
  const reader = await Reader.open(browser);
  await reader.trainToTheEnd();
  const names = await reader.names();
  await reader.slide("#temperature", 1.5);
  await reader.until(
    () => reader.names(),
    (others) => others.join() !== names.join(),
  );
  assert.equal(await reader.text("output"), "1.50");
  await reader.slide("#temperature", 0.5);
  await reader.until(
    () => reader.names(),
    (others) => others.join() === names.join(),
  );
});

test("new samples are other names of the same model", async () => {
  const reader = await Reader.open(browser);
  const names = await reader.names();
  await reader.press(".resample");
  await reader.until(
    () => reader.names(),
    (others) => others.join() !== names.join(),
  );
  assert.equal(await reader.step(), 0);
});

test("restarting gives the same run: loss and names, at any speed", async () => {
  const reader = await Reader.open(browser);
  const untrained = await reader.names();
  await reader.trainToTheEnd();
  const first = { names: await reader.names(), loss: await reader.loss() };
  await reader.press(".reset");
  await reader.until(
    () => reader.step(),
    (step) => step === 0,
  );
  assert.deepEqual(await reader.names(), untrained);
  await reader.slide(".speed", 75);
  await reader.press(".primary");
  await reader.until(
    () => reader.step(),
    (step) => step === 1000,
  );
  assert.deepEqual({ names: await reader.names(), loss: await reader.loss() }, first);
});

test("a trained model that was restarted can be brought back, its curve and names with it", async () => {
  const reader = await Reader.open(browser);
  await reader.trainToTheEnd();
  const trained = { names: await reader.names(), loss: await reader.loss() };
  await reader.press(".reset");
  await reader.until(
    () => reader.step(),
    (step) => step === 0,
  );
  assert.equal(await reader.text(".bring-back"), "Bring back step 1,000");
  await reader.press(".bring-back");
  await reader.until(
    () => reader.step(),
    (step) => step === 1000,
  );
  assert.deepEqual({ names: await reader.names(), loss: await reader.loss() }, trained);
  assert.deepEqual(reader.complaints, []);
});

test("an address that no memory holds offers the defaults, and they train", async () => {
  const reader = new Reader(await browser.newPage());
  await reader.page.goto(`${PAGE_FILE.href}#layers=6&width=96&context=48&batch=32&exact=1`);
  await reader.until(
    () => reader.texts("[role=alert]"),
    (words) => words.join().includes("Can't create this model."),
  );
  await reader.press("[role=alert] button");
  await reader.until(
    () => reader.texts(".size"),
    ([words]) => words === "4,192 parameters",
  );
  await reader.trainToTheEnd();
  assert.deepEqual(reader.complaints, []);
});

test("pause pauses, and a press more goes on", async () => {
  const reader = await Reader.open(browser);
  await reader.press(".primary");
  await reader.until(
    () => reader.step(),
    (step) => step > 20,
  );
  assert.equal(await reader.text(".primary"), "Pause");
  await reader.press(".primary");
  await reader.settled();
  const paused = { step: await reader.step(), names: await reader.names() };
  await reader.wait(400);
  assert.deepEqual({ step: await reader.step(), names: await reader.names() }, paused);
  await reader.press(".primary");
  await reader.until(
    () => reader.step(),
    (step) => step > paused.step,
  );
});

test("step takes one step and says what it learned from", async () => {
  const reader = await Reader.open(browser);
  await reader.press("button.step");
  await reader.until(
    () => reader.step(),
    (step) => step === 1,
  );
  assert.match(await reader.text(".next"), /^Step 1 learned from “\w+”, with a loss of \d\.\d\d\.$/);
  await reader.wait(200);
  assert.equal(await reader.step(), 1);
});

test("no key trains, steps or restarts the page's model, unless the focus is on what it would press", async () => {
  const reader = await Reader.open(browser);
  await reader.press("button.step");
  await reader.until(
    () => reader.step(),
    (step) => step === 1,
  );
  await reader.page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
  for (const key of /** @type {const} */ (["Space", "ArrowRight", "Enter"])) await reader.page.keyboard.press(key);
  await reader.page.focus("html >>> #temperature");
  await reader.page.keyboard.press("ArrowRight");
  await reader.until(
    () => reader.text("output"),
    (temperature) => temperature === "0.55",
  );
  assert.equal(await reader.step(), 1);
  await reader.page.focus("html >>> .primary");
  await reader.page.keyboard.press("Space");
  await reader.until(
    () => reader.step(),
    (step) => step > 1,
  );
});

test("at the schedule's end the first button trains a thousand steps more", async () => {
  const reader = await Reader.open(browser);
  await reader.trainToTheEnd();
  assert.equal(await reader.text(".primary"), "Train 1,000 more");
  await reader.press(".primary");
  await reader.until(
    () => reader.step(),
    (step) => step === 2000,
  );
  assert.match(await reader.text("div.step"), /2,000 \/ 2,000/);
  assert.deepEqual(reader.complaints, []);
});

test("the page trains once by itself, and says how long the steps take at full speed", async () => {
  const reader = new Reader(await browser.newPage());
  await reader.page.goto(PAGE_FILE.href);
  await reader.until(
    () => reader.texts("#doing"),
    ([words]) => words === "It is training now, in your browser.",
  );
  await reader.until(
    () => reader.texts(".next"),
    ([words]) => /^At full speed, 1,000 steps take your device [\d.]+ m?s\./.test(words ?? ""),
    60_000,
  );
  assert.equal(await reader.text("#doing"), "It was trained just now, in your browser, for 1,000 steps.");
  assert.equal(await reader.step(), 1000);
  assert.deepEqual(reader.complaints, []);
});

test("where less motion is wanted, the page waits for a press", async () => {
  const reader = new Reader(await browser.newPage());
  await reader.page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await reader.page.goto(PAGE_FILE.href);
  await reader.until(
    () => reader.texts("#doing"),
    ([words]) => words === "Press Train: it learns here, in your browser.",
  );
  await reader.wait(300);
  assert.equal(await reader.step(), 0);
});

test("the header shows the model that exists; a change takes effect at once before the first step, later by a press", async () => {
  const reader = await Reader.open(browser);
  const lines = () => reader.texts(".view-facts .lines");
  await reader.choose(".view-facts .list", "germany");
  await reader.until(lines, ([words]) => words !== undefined && words !== "32,257 lines");
  const [germany] = await lines();
  await reader.press("button.step");
  await reader.until(
    () => reader.step(),
    (step) => step === 1,
  );
  await reader.choose(".view-facts .list", "japan");
  await reader.until(
    () => reader.texts(".view-facts .apply"),
    ([words]) => words === "Apply and restart",
  );
  const chosen = () => reader.page.$eval("html >>> .view-facts .list", (list) => /** @type {any} */ (list).value);
  assert.deepEqual([await chosen(), await reader.step()], ["germany", 1]);
  await reader.press(".view-facts .apply");
  await reader.until(lines, ([words]) => words !== undefined && words !== germany);
  assert.deepEqual([await chosen(), await reader.step()], ["japan", 0]);
  await reader.press(".bring-back");
  await reader.until(lines, ([words]) => words === germany);
  assert.deepEqual([await chosen(), await reader.step()], ["germany", 1]);
});

test("while the reader looks back there is one step number", async () => {
  const reader = await Reader.open(browser);
  await reader.trainToTheEnd();
  await reader.lookBack(295);
  await reader.page.hover("html >>> .moment");
  const words = await reader.text("#train");
  assert.match(await reader.text(".when"), /^Step 295 is shown/);
  assert.equal(await reader.step(), 295);
  assert.ok(!/1,000(?! steps| \/|$)/.test(words.replace("/ 1,000", "")), words);
});

test("scrolled off screen, training pauses and says so; back on screen, it goes on", async () => {
  const reader = await Reader.open(browser, { width: 360, height: 300 });
  await reader.slide(".speed", 25);
  await reader.press(".primary");
  await reader.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await reader.until(
    () => reader.texts("#time-bar p"),
    ([words]) => words?.startsWith("Training is paused: off screen."),
  );
  await reader.settled();
  const step = await reader.step();
  await reader.wait(400);
  assert.equal(await reader.step(), step);
  await reader.press("#time-bar button");
  await reader.until(
    () => reader.step(),
    (now) => now > step,
  );
});

test("a worker that does not answer is noticed, and restarting replaces it", async () => {
  const reader = await Reader.open(browser);
  for (const worker of reader.page.workers()) await worker.close();
  await reader.press("button.step");
  await reader.until(
    () => reader.text("[role=alert]"),
    (words) => words.includes("not responding"),
  );
  await reader.press("[role=alert] button");
  await reader.until(
    () => reader.text("[role=alert]"),
    (words) => words === "",
  );
  await reader.press("button.step");
  await reader.until(
    () => reader.step(),
    (step) => step === 1,
  );
  assert.deepEqual(reader.complaints, []);
});

test("a hidden page pauses, and its title says so; seen again, it goes on", async () => {
  const reader = await Reader.open(browser);
  const title = await reader.page.title();
  await reader.slide(".speed", 25);
  await reader.press(".primary");
  await reader.hide(true);
  await reader.until(
    () => reader.page.title(),
    (title) => title.startsWith("Paused"),
  );
  await reader.settled();
  const step = await reader.step();
  await reader.wait(400);
  assert.equal(await reader.step(), step);
  await reader.hide(false);
  await reader.until(
    () => reader.step(),
    (now) => now > step,
  );
  assert.equal(await reader.page.title(), title);
});

test("a loss that is no number stops training, and the page says what to lower", async () => {
  const reader = await Reader.open(browser);
  await reader.press(".primary");
  await reader.page.evaluate(() => {
    const { store } = /** @type {any} */ (document.querySelector("micro-gpt")).session;
    store.problemMet({ code: "diverged", message: "" });
  });
  await reader.until(
    () => reader.text("[role=alert]"),
    (words) => words.includes("learning rate lower than 0.01"),
  );
  await reader.page.keyboard.press("ArrowRight");
  await reader.settled();
  const step = await reader.step();
  await reader.wait(200);
  assert.equal(await reader.step(), step);
  await reader.press("[role=alert] button");
  await reader.until(
    () => reader.step(),
    (now) => now === 0,
  );
});

test("less motion, where asked for: the names change twice a second at most", async () => {
  const reader = await Reader.open(browser);
  await reader.page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await reader.press(".primary");
  const steps = new Set();
  const start = Date.now();
  while (steps.size < 4) {
    steps.add(await reader.step());
    await reader.wait(40);
  }
  const passed = Date.now() - start;
  assert.ok(passed > 900, `three changes in ${passed} ms`);
});

test("a browser without SIMD trains the exact module", async () => {
  const reader = await Reader.open(browser, { width: 1280, height: 900 }, () => {
    WebAssembly.validate = () => false;
  });
  await reader.trainToTheEnd();
  assert.ok((await reader.loss()) < 2.5);
  assert.deepEqual(reader.complaints, []);
});

test("the theme chosen stays chosen", async () => {
  const reader = await Reader.open(browser);
  const paper = () => reader.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await reader.press("[title=Dark]");
  assert.equal(await paper(), "rgb(22, 21, 19)");
  await reader.page.reload();
  assert.equal(await paper(), "rgb(22, 21, 19)");
  await reader.until(
    () => reader.page.$$("html >>> [title=Light]"),
    ({ length }) => length === 1,
  );
  await reader.press("[title=Light]");
  assert.equal(await paper(), "rgb(251, 250, 247)");
});

for (const width of [360, 768, 1280, 3840]) {
  test(`${width} px wide, nothing scrolls sideways, before training and after`, async () => {
    const reader = await Reader.open(browser, { width, height: 900 });
    const overflow = () => reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok((await overflow()) <= 0);
    await reader.trainToTheEnd();
    assert.ok((await overflow()) <= 0);
  });
}
