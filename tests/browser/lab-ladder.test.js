/** The laboratory's ladder and landscapes in a browser: opened from disk, used by pointer, finger and keys, the same twice. */

import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import axe from "axe-core";
import { launch } from "./page.js";

const LAB = new URL("../../public/lab.html", import.meta.url).href;
const [LANDSCAPE, FAN, LADDER] = ["#landscape .landscape", "#fan", "#ladder .instrument"];

/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {import("puppeteer-core").Page} */
let page;
/** @type {string[]} */
const complaints = [];

before(async () => {
  browser = await launch();
});
after(() => browser.close());
afterEach(async () => {
  await page.close();
  assert.deepEqual(complaints, []);
});

/** @param {string} [address] @param {import("puppeteer-core").Viewport} [viewport] */
async function open(address = "", viewport = { width: 1280, height: 900 }) {
  page = await browser.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.setViewport(viewport);
  await page.goto(LAB + address);
}

/** @param {string} selector */
const text = (selector) => page.$eval(selector, (element) => element.textContent ?? "");

/** @param {string} selector @returns {Promise<string[]>} */
const texts = (selector) => page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ""));

/** Presses on start, and waits for the end. @param {string} instrument */
async function run(instrument) {
  await page.click(`${instrument} .start`);
  await page.waitForSelector(`${instrument} .start[aria-disabled=false]`, { timeout: 100_000 });
  return text(`${instrument} .note`);
}

/** What each pixel says. */
const pixels = () =>
  page.$$eval(`${LANDSCAPE} .pixels a`, (all) => all.map((pixel) => pixel.getAttribute("aria-label")));

const SMALL = "#landscape.across=nHead&landscape.up=nLayer&landscape.seed=7";

test("nothing runs before it is asked for", async () => {
  await open();
  assert.equal(page.workers().length, 0);
  assert.ok((await pixels()).every((said) => said?.endsWith("not run yet.")));
  assert.deepEqual(await texts(`${LADDER} .figures td`), Array(21).fill(""));
});

test("a landscape is the same twice, says each run, and marks the best", async () => {
  await open(SMALL);
  const note = await run(LANDSCAPE);
  const first = await pixels();
  assert.equal(first.length, 20);
  assert.ok(
    first.every((said) => /^heads \d, layers \d, random seed 7: 2\.\d{3}\.$/.test(said ?? "")),
    String(first),
  );
  const losses = first.map((said) => Number(said?.match(/([\d.]+)\.$/)?.[1]));
  assert.equal(note, `20 runs, the best at ${Math.min(...losses).toFixed(3)} nats a letter.`);
  const best = await page.$$eval(`${LANDSCAPE} .best`, (all) => all.map((pixel) => pixel.getAttribute("aria-label")));
  assert.deepEqual(
    best.map((said) => first.indexOf(said)),
    [losses.indexOf(Math.min(...losses))],
  );
  assert.equal((await texts(`${LANDSCAPE} .legend li`)).length, 5);
  await page.reload();
  assert.equal(await run(LANDSCAPE), note);
  assert.deepEqual(await pixels(), first);
});

test("keys move over a landscape, and Enter opens the run in the page", async () => {
  await open(SMALL);
  await run(LANDSCAPE);
  await page.focus(`${LANDSCAPE} .pixels a[tabindex="0"]`);
  for (const key of /** @type {const} */ ([
    "ArrowRight",
    "ArrowUp",
    "ArrowUp",
    "ArrowUp",
    "ArrowUp",
    "ArrowUp",
    "ArrowDown",
  ]))
    await page.keyboard.press(key);
  assert.match(
    await text(`${LANDSCAPE} .told`),
    /^heads 2, layers 4, random seed 7: 2\.\d{3}\. Open this run in the page$/,
  );
  assert.equal((await page.$$(`${LANDSCAPE} .pixels a[tabindex="0"]`)).length, 1, "the tab key stops once");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  const url = new URL(page.url());
  assert.ok(url.pathname.endsWith("/index.html"));
  const asked = new URLSearchParams(url.hash.slice(1));
  assert.deepEqual([asked.get("heads"), asked.get("layers"), asked.get("seed")], ["2", "4", "7"]);
});

test("a pointer is told what it is over; a finger's first press tells, and its second opens", async () => {
  await open(SMALL, { width: 390, height: 844, hasTouch: true, isMobile: true });
  await run(LANDSCAPE);
  const pixel = `${LANDSCAPE} .pixels a[data-place="3,1"]`;
  await page.hover(`${LANDSCAPE} .pixels a[data-place="1,2"]`);
  assert.match(await text(`${LANDSCAPE} .told`), /^heads 2, layers 3,/);
  await page.tap(pixel);
  assert.match(await text(`${LANDSCAPE} .told`), /^heads 8, layers 2,/);
  assert.ok(page.url().includes("lab.html"));
  await Promise.all([page.waitForNavigation(), page.tap(pixel)]);
  assert.match(page.url(), /index\.html#layers=2&heads=8&seed=7$/);
});

test("runs are cancelled, and what has come stays; the address keeps what was asked", async () => {
  await open();
  await page.select("#landscape-across", "seed");
  await page.select("#landscape-up", "seed");
  await page.click(`${LANDSCAPE} .start`);
  await page.waitForFunction(
    (selector) =>
      [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`${selector} .pixels a`))].some(
        (pixel) => pixel.dataset.loss,
      ),
    {},
    LANDSCAPE,
  );
  await page.click(`${LANDSCAPE} .cancel`);
  await page.waitForSelector(`${LANDSCAPE} .start[aria-disabled=false]`);
  assert.match(await text(`${LANDSCAPE} .note`), /^Cancelled/);
  const own = (await pixels()).filter((said) => !said?.endsWith("not run yet.")).length;
  assert.ok(own > 0 && own < 100, `${own}`);
  assert.ok((await page.$$(`${LANDSCAPE} .coarse`)).length > 0, "what has not come is shown by what has");
  assert.match(page.url(), /landscape\.across=seed&landscape\.up=seed&landscape\.seed=42$/);
  assert.equal((await text(`${LANDSCAPE} .told`)).startsWith("random seed 0"), true);
});

test("one setting on both axes is refused with a sentence", async () => {
  await open();
  await page.select("#landscape-across", "nEmbd");
  assert.match(await run(LANDSCAPE), /^Choose two different settings/);
  assert.equal(page.workers().length, 0);
});

test("a fan has a curve and a dot for each seed; keys, pointer and dots choose one", async () => {
  await open("#fan.seeds=10");
  const note = await run(FAN);
  assert.match(
    note,
    /^10 seeds: mean 2\.\d{3}, standard deviation 0\.0\d{3}, from 2\.\d{3} to 2\.\d{3}\. Two of them lie 0\.0\d{3} apart on average\.$/,
  );
  assert.deepEqual([(await page.$$(`${FAN} .thread`)).length, (await page.$$(`${FAN} .end`)).length], [10, 10]);
  await page.focus("#fan-seed");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  assert.match(
    await text(`${FAN} .told`),
    /^Seed 2: 2\.\d{3}, \d\.\d standard deviations (above|below) the mean\. Open/,
  );
  assert.match(
    await page.$eval(`${FAN} .told a`, (link) => /** @type {HTMLAnchorElement} */ (link).href),
    /index\.html#seed=2$/,
  );
  await page.hover(`${FAN} [data-seed="7"]`);
  assert.match(await text(`${FAN} .told`), /^Seed 7:/);
  await page.hover(`${FAN} .curves`);
  assert.equal((await page.$$(`${FAN} .curves .chosen`)).length, 1);
  assert.equal(await run(FAN), note);
});

test("the ladder is the same twice: seven rungs, their gains, and twenty names of each", async () => {
  await open("#ladder.seeds=4&ladder.steps=1000");
  const note = await run(LADDER);
  assert.match(note, /^With 4 seeds, more than two standard errors from no difference: letters, pairs, MLP alone/);
  const [figures, names] = [await texts(`${LADDER} .figures td`), await texts(`${LADDER} .rung-names td`)];
  assert.equal(figures.length, 21);
  const [letters, pairs, mlp] = [0, 3, 6].map((i) => Number(figures[i].split(" ")[0]));
  assert.ok(letters > pairs && pairs > mlp, `${letters}, ${pairs}, ${mlp}`);
  assert.deepEqual(figures.slice(-1), ["0 of 4"], "SGD is better with no seed");
  assert.equal(names.length, 7);
  assert.equal(new Set(names).size, 7);
  assert.equal((await page.$$(`${LADDER} .charts svg`)).length, 2);
  await page.hover(`${LADDER} .figures [data-part="rung-pairs"]`);
  assert.equal(
    (await page.$$(`${LADDER} .charts .lit`)).length,
    2,
    "a row of the table lights up its rows in the charts",
  );
  const links = await page.$$eval(`${LADDER} .figures a`, (all) => all.map((link) => link.getAttribute("href")));
  assert.deepEqual(links, ["index.html#heads=1&seed=1", "index.html#seed=1", "index.html#layers=2&seed=1"]);
  await page.reload();
  assert.equal(await run(LADDER), note);
  assert.deepEqual([await texts(`${LADDER} .figures td`), await texts(`${LADDER} .rung-names td`)], [figures, names]);
});

test("results are saved as a file", async () => {
  await open("#ladder.seeds=4");
  await page.evaluate(() => {
    /** @type {Blob | undefined} */
    let saved;
    const createObjectURL = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      saved = /** @type {Blob} */ (blob);
      return createObjectURL(blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      saved?.text().then((content) => Object.assign(document.body.dataset, { name: this.download, content }));
    };
  });
  await page.click(`${LADDER} .save`); // there is nothing to save yet
  await run(LADDER);
  await page.click(`${LADDER} .save`);
  await page.waitForSelector("body[data-name]");
  const { name, content } = await page.$eval("body", ({ dataset }) => ({ ...dataset }));
  assert.equal(name, "ladder.json");
  const { seeds, rungs } = JSON.parse(content ?? "");
  assert.deepEqual([seeds, rungs.length, rungs[2].losses.length, rungs[6].settings.optimizer], [4, 7, 4, "sgd"]);
});

for (const [width, scheme] of /** @type {const} */ ([
  [390, "dark"],
  [1280, "light"],
]))
  test(`at ${width} px, ${scheme}: axe finds nothing, nothing is wider than the page, and nothing moves by itself`, async () => {
    await open("#ladder.seeds=4&fan.seeds=10&landscape.across=nHead&landscape.up=nLayer", { width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        const shifts = /** @type {(PerformanceEntry & { value: number, hadRecentInput: boolean })[]} */ (
          list.getEntries()
        );
        const sum = shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0);
        document.body.dataset.shift = String(Number(document.body.dataset.shift ?? 0) + sum);
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const instrument of [LANDSCAPE, FAN, LADDER]) await run(instrument);
    const shift = Number(await page.$eval("body", (body) => body.dataset.shift ?? 0));
    assert.ok(shift < 0.02, `it moved by ${shift}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
    assert.deepEqual(
      violations.map((/** @type {any} */ { id, nodes }) => [id, nodes[0].html]),
      [],
    );
  });
