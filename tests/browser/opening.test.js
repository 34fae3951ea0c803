/** The page while it opens: its elements are drawn one a task, far ones after the reader's first act, and nothing shifts. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, MAX_SHIFT, PAGE_FILE, Reader, watchShifts } from "./page.js";

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const [width, height] of [
  [320, 700],
  [390, 844],
  [768, 1024],
  [1280, 900],
  [1280, 3000],
])
  test(`${width} by ${height} px, nothing shifts from its first picture until all is drawn for who scrolls`, async () => {
    const reader = new Reader(await browser.newPage());
    await reader.page.evaluateOnNewDocument(watchShifts);
    await reader.page.setViewport({ width, height });
    await reader.page.goto(PAGE_FILE.href);
    await reader.until(
      () => reader.step(),
      (step) => step > 20,
    );
    await reader.page.mouse.wheel({ deltaY: height / 4 });
    await reader.page.waitForSelector("html:not(:has(micro-gpt:not([data-drawn])))");
    await reader.until(
      () => reader.step(),
      (step) => step > 50,
    );
    const shift = await reader.page.evaluate(() => /** @type {any} */ (globalThis).shift);
    assert.ok(shift <= MAX_SHIFT, `${shift}`);
    await reader.page.close();
  });

/** @param {import("puppeteer-core").Page} page @returns {Promise<string[]>} the views of the elements that have not been drawn */
const undrawn = (page) =>
  page.$$eval("micro-gpt", (elements) =>
    elements
      .filter((element) => !(/** @type {any} */ (element).hasUpdated))
      .map((element) => element.getAttribute("view") ?? ""),
  );

const FAR = ["parameters", "embeddings", "attention", "change weight", "tape", "guess", "settings", "share"];

for (const [act, acts] of /** @type {[string, (page: import("puppeteer-core").Page) => Promise<void>][]} */ ([
  ["the reader scrolls", (page) => page.evaluate(() => scrollBy(0, 1))],
  ["the reader presses a key", (page) => page.keyboard.press("Tab")],
]))
  test(`while the model trains unasked, what is far from the view is drawn when ${act}`, async () => {
    const reader = new Reader(await browser.newPage());
    await reader.page.setViewport({ width: 1280, height: 900 });
    await reader.page.goto(PAGE_FILE.href);
    await reader.until(
      () => reader.step(),
      (step) => step > 20,
    );
    assert.deepEqual(await undrawn(reader.page), FAR);
    await acts(reader.page);
    await reader.until(
      () => undrawn(reader.page),
      ({ length }) => length === 0,
    );
    assert.deepEqual(reader.complaints, []);
    await reader.page.close();
  });

test("a link in the page leads to its section, drawn or not", async () => {
  const reader = new Reader(await browser.newPage());
  await reader.page.setViewport({ width: 390, height: 844 });
  await reader.page.goto(PAGE_FILE.href);
  await reader.until(
    () => reader.step(),
    (step) => step > 20,
  );
  assert.ok((await undrawn(reader.page)).includes("share"));
  await reader.page.$eval("nav a[href='#share']", (link) => /** @type {HTMLElement} */ (link).focus());
  await reader.page.keyboard.press("Enter");
  await reader.until(
    () => undrawn(reader.page),
    ({ length }) => length === 0,
  );
  await reader.until(
    () => reader.page.$eval("#share", (section) => Math.round(section.getBoundingClientRect().top)),
    (top) => Math.abs(top) < 100,
  );
  await reader.page.close();
});

test("no task draws two elements", async () => {
  const reader = await Reader.open(browser, undefined, () => {
    const drawn = /** @type {number[]} */ ([]);
    Object.assign(globalThis, { drawn });
    const count = () => document.querySelectorAll("micro-gpt[data-drawn]").length;
    let before = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (count() > before) drawn.push(count() - before);
      before = count();
      port2.postMessage(null);
    };
    port2.postMessage(null);
  });
  const drawn = await reader.page.evaluate(() => /** @type {any} */ (globalThis).drawn);
  assert.ok(drawn.length > 10);
  assert.ok(Math.max(...drawn) === 1, drawn.join());
});

test("reloaded, the page stands where its reader was", async () => {
  const reader = await Reader.open(browser);
  const place = await reader.page.$eval("footer", (footer) => {
    footer.scrollIntoView({ block: "end" });
    return scrollY;
  });
  assert.ok(place > 2000);
  await reader.page.reload();
  await reader.page.waitForSelector("html:not(:has(micro-gpt:not([data-drawn])))");
  assert.equal(await reader.page.evaluate(() => scrollY), place);
});

test("where its script does not come to its end, the page says so", async () => {
  const reader = new Reader(await browser.newPage());
  await reader.page.evaluateOnNewDocument(() => {
    customElements.define = () => {
      throw new Error("as in an old browser");
    };
  });
  await reader.page.goto(PAGE_FILE.href);
  await reader.until(
    () =>
      reader.page.$eval("#train micro-gpt", (element) => {
        const { content, visibility } = getComputedStyle(element, "::after");
        return `${visibility}: ${content}`;
      }),
    (told) => told.startsWith('visible: "This page has not started'),
  );
});
