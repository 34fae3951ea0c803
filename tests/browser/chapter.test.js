/** The chapter's promises, kept in a browser: opened from disk, every widget used once, by what it shows. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch } from "./page.js";

const CHAPTER = new URL("../../public/inference.html", import.meta.url);

/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {import("puppeteer-core").Page} */
let page;
/** @type {string[]} */
const complaints = [];

before(async () => {
  browser = await launch();
  page = await browser.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(CHAPTER.href);
  await page.waitForFunction(() => document.querySelector("#greedy tbody")?.textContent, { timeout: 20_000 });
  // trained to the end, all widgets show what it learned
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const model = document.querySelector("micro-gpt");
        model?.addEventListener("micro-gpt-step", (event) => {
          if (/** @type {CustomEvent} */ (event).detail.step >= 900) resolve(true);
        });
      }),
    { timeout: 30_000 },
  );
});
after(() => browser.close());

/** What an element says: the text of its smallest parts. @param {Element} element */
const wordsOf = (element) => {
  const parts = [...element.querySelectorAll("td, th")];
  const words = parts.length ? parts.map((part) => part.textContent) : [element.textContent];
  return words.join(" ").replace(/\s+/g, " ").trim();
};

/** @param {string} selector */
const text = (selector) => page.$eval(selector, wordsOf);

/** Does something, and waits until an element says something else. @param {string} selector @param {() => Promise<unknown>} act */
async function changes(selector, act) {
  const before = await text(selector);
  await act();
  for (let tries = 0; tries < 100; tries++) {
    const now = await text(selector);
    if (now && now !== before) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail(`${selector} still says “${before}”`);
}

/** softmax([2, 1, 0.5] / T), computed with 50 digits elsewhere and rounded to those shown */
const WORKED = [
  ["1", "0.6285", "0.2312", "0.1402"],
  ["0.5", "0.8438", "0.1142", "0.0420"],
  ["0.1", "1.0000", "0.000045", "3.1e-7"],
  ["2", "0.4810", "0.2918", "0.2272"],
];

test("the worked scores become the right chances, and one's own do too", async () => {
  assert.equal(await text("#softmax tbody"), WORKED.flat().join(" "));
  const rows = await changes("#softmax tbody", async () => {
    for (const [i, score] of ["3", "3", "3"].entries()) {
      const input = (await page.$$("#softmax input"))[i];
      await input.click({ count: 3 });
      await input.type(score);
    }
  });
  assert.match(rows, /^1 0\.3333 0\.3333 0\.3333/);
  await page.type("#softmax input", "x");
  assert.match(await text("#softmax .note"), /number/);
});

test("argmax is always one name; the same seeds give the same names, and other ones at another temperature", async () => {
  await changes("#greedy tbody", () => page.click("#greedy button"));
  const rows = await page.$$eval("#greedy tbody tr", (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
  );
  const [, argmax, once, again, uniform] = rows[0].map((_, i) => rows.map((row) => row[i]));
  assert.equal(argmax.length, 5);
  assert.equal(new Set(argmax).size, 1);
  assert.ok(new Set(once).size > 1);
  assert.deepEqual(again, once);
  assert.notDeepEqual(uniform, once);
});

test("lengths are drawn for the list and the model, and said in words", async () => {
  assert.equal((await page.$$("#lengths .bars i")).length, 32);
  assert.ok((await page.$$("#lengths b")).length > 0, "its axis has no number");
  const [list, own] = [...(await text("#lengths .note")).matchAll(/[\d.]+(?= letters)/g)].map(Number);
  assert.ok(list > 5.5 && list < 7, `${list}`);
  assert.ok(own > 4 && own < 8, `${own}`);
});

test("without BOS every name has as many letters as there are positions", async () => {
  const names = (await changes("#endless output", () => page.click("#endless button"))).split(" ");
  assert.deepEqual(
    names.map((name) => name.length),
    [16, 16, 16],
  );
});

test("the cache's savings are counted here and there", async () => {
  assert.match(await text("#savings tbody"), /here.*5 times.*there.*(49\d|50\d) times/);
});

test("in a cache that is not cleared the first name is the same, and later ones are not", async () => {
  await changes("#kept tbody", () => page.click("#kept button"));
  const rows = await page.$$eval("#kept tbody tr", (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
  );
  const [, fresh, restarted, continued] = rows[0].map((_, i) => rows.map((row) => row[i]));
  assert.equal(fresh.length, 6);
  for (const names of [restarted, continued]) {
    assert.equal(names[0], fresh[0]);
    assert.notDeepEqual(names, fresh);
  }
  const written = continued.filter((name) => name !== "–");
  assert.ok(written.join("").length <= 16 + 1, `more than 16 positions: ${written}`);
  assert.match(await text("#kept .note"), /became others/);
});

test("the six steps light up until a name is written", async () => {
  await page.click("#pipeline button");
  await page.waitForSelector("#pipeline li.lit");
  await page.waitForFunction(() => !document.querySelector("#pipeline button:disabled"), { timeout: 40_000 });
  assert.match(await text("#pipeline output"), /^[a-z]*$/);
  for (const step of await page.$$eval("#pipeline span", (spans) => spans.map((span) => span.textContent)))
    assert.ok(step);
});

test("the lines of C are those of the source", async () => {
  const source = await readFile(new URL("../../src/sampler.c", import.meta.url), "utf8");
  const quoted = await page.$$eval("pre", (all) => all.map((pre) => pre.querySelector("code")?.textContent ?? ""));
  assert.ok(quoted.length >= 5);
  assert.ok(quoted.some((code) => code.includes("choose_token") && source.includes(code)));
});

test("the chapter fits a telephone, and the console stays empty", async () => {
  await page.setViewport({ width: 360, height: 780 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  assert.deepEqual(complaints, []);
});
