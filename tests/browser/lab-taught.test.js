/** The laboratory's first instrument in a browser, opened from disk: each document left out in turn, cancelled, resumed, compared. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { launch } from "./page.js";

const LAB = new URL("../../public/lab.html", import.meta.url);

/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {import("puppeteer-core").Page} */
let page;
/** @type {string[]} */
const complaints = [];

before(async () => {
  browser = await launch();
  page = await open();
});
after(() => browser.close());

/** A page that counts its workers, its layout shifts, and keeps what it gives to save. @param {string} [address] @param {number} [width] */
async function open(address = "", width = 1280) {
  const page = await browser.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.evaluateOnNewDocument(() => {
    const seen = { workers: 0, shift: 0, saved: /** @type {Blob[]} */ ([]) };
    Object.assign(globalThis, { seen });
    globalThis.Worker = class extends Worker {
      /** @param {string | URL} url @param {WorkerOptions} [options] */
      constructor(url, options) {
        super(url, options);
        seen.workers++;
      }
    };
    const createObjectURL = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      seen.saved.push(/** @type {Blob} */ (blob));
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += /** @type {any} */ (entry).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(LAB.href + address);
  return page;
}

const widget = (/** @type {string} */ selector) => `#taught-widget ${selector}`;

/** @param {string} selector */
const text = (selector, of = page) =>
  of.$eval(widget(selector), (element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "");

/** @param {string} selector @param {RegExp} wanted */
const says = (selector, wanted, of = page) =>
  of.waitForFunction(
    (/** @type {string} */ selector, /** @type {string} */ source) =>
      new RegExp(source).test(document.querySelector(selector)?.textContent ?? ""),
    { timeout: 100_000 },
    widget(selector),
    wanted.source,
  );

/** @param {string} what */
const seen = (what, of = page) => of.evaluate((what) => /** @type {any} */ (globalThis).seen[what], what);

/** Rows of a list. @param {string} kind */
const rows = (kind, of = page) =>
  of.$$eval(widget(`table.${kind} tbody tr`), (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
  );

test("nothing is computed before it is asked for", async () => {
  assert.equal(await seen("workers"), 0);
  assert.deepEqual((await rows("taught"))[0], ["–", "–", "–", "–"]);
});

test("a name or a seed that cannot be is refused in words", async () => {
  await page.focus(widget("#taught-seed"));
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  await says(".note", /seed must be/);
  await page.keyboard.press("Backspace");
  await page.$eval(widget("#taught-name"), (field) => {
    /** @type {HTMLInputElement} */ (field).value = "Émma";
  });
  await page.click(widget(".start"));
  await says(".note", /1 to 15 letters from a to z/);
  assert.equal(await page.$eval(widget("#taught-name"), (field) => field.getAttribute("aria-invalid")), "true");
  assert.equal(await seen("workers"), 0);
});

test("Enter in the field begins, answers come at once, and it can be cancelled and gone on with", async () => {
  await page.$eval(widget("#taught-name"), (field) => {
    /** @type {HTMLInputElement} */ (field).value = "emma";
  });
  await page.focus(widget("#taught-name"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(widget(".taught button"), { timeout: 60_000 });
  assert.equal((await page.$$(widget(".written button"))).length, 20);
  await page.click(widget(".cancel"));
  await says(".note", /Cancelled/);
  const [, done] = (await text(".counted")).match(/^([\d,]+) of 1,000 runs$/) ?? [];
  assert.ok(Number(done) > 0 && Number(done) < 1000, done);
  assert.ok(
    (await rows("taught")).some(([name]) => name === "emmalee" || name === "emnet"),
    "what shares letters comes first",
  );
  await page.click(widget(".start"));
  await says(".note", /documents was left out/);
  const [, rest] = (await text(".note")).match(/Each of (\d+) documents/) ?? [];
  assert.ok(Number(rest) <= 1000 - Number(done), `${rest} were left, ${done} were done`);
  assert.equal(await text(".counted"), "1,000 of 1,000 runs");
});

test("emmalee taught it emma, as measured elsewhere; what worked against it is shown as well", async () => {
  assert.deepEqual((await rows("taught")).slice(0, 2), [
    ["emmalee", "800", "−0.257", "20.6"],
    ["emnet", "850", "−0.239", "19.0"],
  ]);
  const against = await rows("against");
  assert.equal(against.length, 8);
  for (const [, , change] of against) assert.match(change, /^\+0\.\d+$/);
  const times = against.map(([, , , times]) => Number(times));
  assert.deepEqual(
    times,
    [...times].sort((a, b) => b - a),
  );
});

test("a single letter can be asked about, by the keyboard", async () => {
  const before = await rows("taught");
  await page.focus(widget(".asked input"));
  await page.keyboard.press("ArrowRight");
  assert.notDeepEqual(await rows("taught"), before);
  assert.match(page.url(), /taught\.letter=1/);
  await page.keyboard.press("ArrowLeft");
  assert.deepEqual(await rows("taught"), before);
});

test("any step can be picked, by slider and by pointer, and says what it is", async () => {
  await page.focus(widget("#taught-step"));
  await page.keyboard.press("End");
  assert.match(await text(".picked"), /^step 999, [a-z]+: [+−]0\.\d{3} nats, [\d.]+ times the usual$/);
  await page.keyboard.press("ArrowLeft");
  assert.match(await text(".picked"), /^step 998/);
  const drawing = /** @type {import("puppeteer-core").ElementHandle<Element>} */ (await page.$(widget(".changes")));
  await drawing.scrollIntoView();
  const box = /** @type {import("puppeteer-core").BoundingBox} */ (await drawing.boundingBox());
  await page.mouse.click(box.x + 0.5 * box.width, box.y + 20);
  assert.match(await text(".picked"), /^step (499|500|501),/);
});

test("a press on a document opens the run without it, beside the run with it; what differs is marked", async () => {
  await page.click(widget(".taught tbody button"));
  await says(".comparison h3", /^Without emmalee, step 800$/);
  await says(".differ", /of 20 names differ/);
  const pairs = await page.$$eval(widget(".pairs li"), (pairs) =>
    pairs.map((pair) => ({
      names: [...pair.children].map((child) => child.textContent),
      isMarked: pair.querySelector("mark") !== null,
    })),
  );
  assert.equal(pairs.length, 20);
  for (const { names, isMarked } of pairs) assert.equal(isMarked, names[0] !== names[1], String(names));
  const marked = pairs.filter(({ isMarked }) => isMarked).length;
  assert.equal(await text(".differ"), `${marked} of 20 names differ.`);
  assert.equal((await page.$$(widget(".letters-compared tbody td"))).length, 2 * 5);
  assert.match(page.url(), /#taught\.name=emma&taught\.seed=42&taught\.without=800$/);
});

test("the results are saved, all of them", async () => {
  await page.click(widget(".save"));
  const saved = await page.evaluate(async () =>
    JSON.parse(await /** @type {any} */ (globalThis).seen.saved.at(-1).text()),
  );
  assert.equal(saved.steps.length, 1000);
  const { document, changes } = saved.steps[800];
  assert.equal(document, "emmalee");
  assert.equal(
    changes.reduce((/** @type {number} */ sum, /** @type {number} */ each) => sum + each).toFixed(3),
    "-0.257",
  );
});

test("nothing has moved under the reader, and axe finds nothing, in either theme, at any width", async () => {
  assert.ok((await seen("shift")) < 0.02, `${await seen("shift")}`);
  for (const theme of ["light", "dark"])
    for (const width of [320, 1280]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await page.setViewport({ width, height: 900 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run("#taught"));
      assert.deepEqual(
        violations.map((/** @type {any} */ { id, nodes }) => [id, nodes.map((/** @type {any} */ { html }) => html)]),
        [],
      );
    }
});

test("an address brings what was asked, which waits for a press", async () => {
  const other = await open("#taught.name=kari&taught.seed=7&taught.letter=5&taught.without=431");
  assert.equal(await seen("workers", other), 0);
  assert.equal(
    await other.$eval(widget("#taught-name"), (field) => /** @type {HTMLInputElement} */ (field).value),
    "kari",
  );
  assert.deepEqual(
    await other.$$eval(widget(".asked input"), (inputs) =>
      inputs.map((input) => /** @type {HTMLInputElement} */ (input).checked),
    ),
    [false, false, false, false, false, true],
  );
  await other.click(widget(".start"));
  await says(".comparison h3", /^Without [a-z]+, step 431$/, other);
  await other.click(widget(".cancel"));
  await says(".note", /Cancelled/, other);
  assert.match(other.url(), /#taught\.name=kari&taught\.seed=7&taught\.letter=5&taught\.without=431$/);
  await other.close();
});

test("names that it writes are shown at a press, and can be taken", async () => {
  const other = await open("", 390);
  await other.click(widget(".write"));
  await other.waitForFunction(() => document.querySelectorAll("#taught-widget .written button").length > 15);
  assert.equal(await text(".counted", other), "");
  const name = await text(".written button", other);
  await other.click(widget(".written button"));
  assert.equal(
    await other.$eval(widget("#taught-name"), (field) => /** @type {HTMLInputElement} */ (field).value),
    name,
  );
  assert.ok((await seen("shift", other)) < 0.02, `${await seen("shift", other)}`);
  await other.close();
});

test("the console stays empty, and no request was made", () => assert.deepEqual(complaints, []));
