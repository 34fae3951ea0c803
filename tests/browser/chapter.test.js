/** The chapter in a browser, opened from disk: every widget is used once, and shows what it should. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch, MAX_SHIFT, watchShifts } from "./page.js";

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
  // Its figures start with the reader's first act.
  await page.keyboard.press("Shift");
  await page.waitForFunction(() => document.querySelector("#greedy tbody")?.textContent, { timeout: 20_000 });
  // trained to the end, all widgets show what it learned
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const model = document.querySelector("micro-gpt");
        model?.addEventListener("micro-gpt-step", (event) => {
          if (/** @type {CustomEvent} */ (event).detail.step >= 1000) resolve(true);
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
  ["0.1", "1.0000", "0.000045", "3.1e-7"],
  ["0.5", "0.8438", "0.1142", "0.0420"],
  ["1", "0.6285", "0.2312", "0.1402"],
  ["2", "0.4810", "0.2918", "0.2272"],
];

test("the given logits become the right probabilities, and so do one's own", async () => {
  assert.equal(await text("#softmax tbody"), WORKED.flat().join(" "));
  const rows = await changes("#softmax tbody", async () => {
    for (const [i, score] of ["3", "3", "3"].entries()) {
      const input = (await page.$$("#softmax input"))[i];
      await input.click({ count: 3 });
      await input.type(score);
    }
  });
  assert.match(rows, /^0\.1 0\.3333 0\.3333 0\.3333/);
  await page.type("#softmax input", "x");
  assert.match(await text("#softmax .note"), /number/);
  await page.keyboard.press("Backspace");
  assert.equal(await text("#softmax .note"), "");
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
  // at rest: names of one moment; and by chance a kept cache may change none of six
  const changed = async () => Number((await text("#kept .note")).match(/\d+(?= of 6)/)?.[0]);
  do await changes("#kept tbody", () => page.click("#kept button"));
  while ((await changed()) === 0);
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
  assert.match(await text("#kept .note"), /names changed/);
});

test("the temperature is dragged, on the drawing and on the slider", async () => {
  const keys = await changes("#softmax .keys", () =>
    page.focus("#softmax-temperature").then(() => page.keyboard.press("End")),
  );
  assert.match(keys, /^T 8/);
  const drawing = /** @type {import("puppeteer-core").ElementHandle<Element>} */ (await page.$("#softmax .curves"));
  await drawing.scrollIntoView();
  const box = /** @type {import("puppeteer-core").BoundingBox} */ (await drawing.boundingBox());
  await page.mouse.move(box.x + box.width / 2, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x, box.y + 20);
  await page.mouse.up();
  assert.match(await text("#softmax .keys"), /^T 0\.05/);
  assert.match(
    await page.$eval(
      "#softmax-temperature",
      (slider) => slider.ariaValueText ?? slider.getAttribute("aria-valuetext") ?? "",
    ),
    /^T = 0\.05/,
  );
});

test("a query meets the keys up to its own position, at each position and in each head", async () => {
  const rows = () =>
    page.$$eval("#attention tbody tr", (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );
  assert.equal((await rows()).length, 6);
  await changes("#attention table", () =>
    page.focus("#attention-position").then(() => page.keyboard.press("ArrowLeft")),
  );
  const at = await rows();
  assert.equal(at.length, 5);
  const sum = at.reduce((total, row) => total + Number.parseInt(row[3], 10), 0);
  assert.ok(Math.abs(sum - 100) <= 3, `weights of ${sum} %`);
  await changes("#attention table", () => page.select("#attention-head", "3"));
  await page.type("#attention-name", "?");
  assert.match(await text("#attention .note"), /no “\?”/);
  await page.focus("#attention-name");
  await page.keyboard.press("Backspace");
  assert.equal(await text("#attention .note"), "");
  await page.keyboard.type("a");
  await page.focus("#attention-position");
  await page.keyboard.press("End");
  assert.equal((await rows()).length, 7);
});

test("the cache grows to 1,000 tokens and 96 layers", async () => {
  for (const id of ["#growth-tokens", "#growth-layers"])
    await changes("#growth dl", () => page.focus(id).then(() => page.keyboard.press("End")));
  await changes("#growth dl", () => page.select("#growth-width", "12288"));
  assert.match(await text("#growth figcaption"), /1,000 tokens/);
  // as in the table below it
  assert.match(await text("#growth dl"), /176 trillion.*87,\d00 trillion.*4\.72 GB/);
});

test("the six steps are taken one by one, played, paused, and opened", async () => {
  await changes("#pipeline ol", () => page.click("#pipeline .step"));
  await page.waitForSelector("#pipeline li:nth-child(1).lit");
  await page.click("#pipeline .step");
  await page.waitForSelector("#pipeline li:nth-child(2).lit");
  await page.click("#pipeline summary");
  await page.waitForSelector("#pipeline dd .cells i");
  assert.match(await text("#pipeline .parts"), /of 64 neurons are above zero/);
  await page.click("#pipeline .play");
  assert.equal(await text("#pipeline .play"), "Pause");
  await page.waitForSelector("#pipeline li:nth-child(6).lit", { timeout: 20_000 });
  await page.click("#pipeline .play");
  assert.equal(await text("#pipeline .play"), "Play");
  await page.click("#pipeline .restart");
  await page.waitForSelector("#pipeline li:nth-child(1).lit");
  await page.click("#pipeline .play");
  await page.waitForFunction(() => document.querySelector("#pipeline .play")?.textContent === "Play", {
    timeout: 60_000,
  });
  assert.match(await text("#pipeline output"), /^[a-z]*$/);
  for (const step of await page.$$eval("#pipeline li span", (spans) => spans.map((span) => span.textContent)))
    assert.ok(step);
});

test("top-k, top-p and min-p cut tokens, on the same bars and the same seeds", async () => {
  const cut = () => page.$$eval("#decoding .bar.cut", (bars) => bars.length);
  await changes("#decoding .picture", () => page.focus("#decoding-top-k").then(() => page.keyboard.press("Home")));
  assert.equal(await cut(), 26);
  const names = (await text("#decoding output")).split(" ");
  assert.equal(names.length, 5);
  assert.equal(new Set(names).size, 1); // one token is left: the most probable
  await changes("#decoding .picture", () => page.focus("#decoding-top-k").then(() => page.keyboard.press("End")));
  assert.ok((await cut()) < 26);
});

test("beam search of width 1 finds what argmax finds, and a wider one nothing less probable", async () => {
  await changes("#beam .note", () => page.focus("#beam-width").then(() => page.keyboard.press("Home")));
  const [, one, argmax] = (await text("#beam .note")).match(/finds (.*); argmax (.*)\./) ?? [];
  assert.equal(one, argmax);
  await changes("#beam .note", () => page.focus("#beam-width").then(() => page.keyboard.press("End")));
  const [wide, narrow] = [...(await text("#beam .note")).matchAll(/([\d.]+)%/g)].map(([, percent]) => Number(percent));
  assert.ok(wide >= narrow, `${wide} ${narrow}`);
});

test("a word lights up what it means in the figure, and the figure the word", async () => {
  await page.focus('.term[data-part="keys"]');
  assert.ok((await page.$$('#attention .cells.lit[data-part="keys"]')).length > 1);
  assert.equal((await page.$$("#attention td.lit")).length, 0);
  await page.hover('#growth dt[data-part="spared"]');
  assert.equal((await page.$$('.term.lit[data-part="spared"]')).length, 1);
  assert.equal((await page.$$("#attention .lit")).length, 0);
});

test("the lines of code are those of the sources, in the language that is chosen", async () => {
  const quotes = await page.$$eval(".code", (quotes) =>
    quotes.map((quote) => {
      const paths = [...quote.querySelectorAll("cite")].map((cite) => cite.textContent ?? "");
      const codes = [...quote.querySelectorAll("code")].map((code) => code.textContent ?? "");
      return paths.map((path, i) => ({ path, code: codes[i] }));
    }),
  );
  assert.deepEqual(
    quotes.map(({ length }) => length),
    [2, 2, 2, 2, 1],
  );
  for (const { path, code } of quotes.flat()) {
    const source = await readFile(new URL(`../../${path}`, import.meta.url), "utf8");
    assert.ok(code.length > 100 && source.includes(code), path);
  }
  const shown = () =>
    page.$$eval(".code pre", (codes) =>
      codes
        .map((code) => code.checkVisibility())
        .slice(0, 2)
        .join(" "),
    );
  assert.equal(await shown(), "true false");
  await page.locator(".code label:nth-child(2) input").click();
  assert.equal(await shown(), "false true");
});

for (const [width, height] of [
  [390, 844],
  [1280, 900],
  [1280, 3000],
])
  test(`${width} by ${height} px, nothing shifts from its first picture until it has trained`, async () => {
    const opened = await browser.newPage();
    await opened.evaluateOnNewDocument(watchShifts);
    await opened.setViewport({ width, height });
    await opened.goto(CHAPTER.href);
    // At 390 px the first element is out of view.
    await opened.$eval("micro-gpt", (model) => /** @type {any} */ (model).train());
    await opened.waitForFunction(
      () => /** @type {any} */ (document.querySelector("micro-gpt")).session.store.state.step >= 1000,
    );
    const shift = await opened.evaluate(() => /** @type {any} */ (globalThis).shift);
    assert.ok(shift <= MAX_SHIFT, `${shift}`);
    await opened.close();
  });

test("without a script the words and a still picture of each figure stand", async () => {
  const still = await browser.newPage();
  await still.setJavaScriptEnabled(false);
  await still.goto(CHAPTER.href);
  for (const picture of [".curves", ".powers", ".arcs", ".work", ".memory", ".bar", ".beam"]) {
    const box = await (await still.$(`.picture ${picture}`))?.boundingBox();
    assert.ok(box && box.width > 20 && box.height > 20, picture);
  }
  await still.close();
});

test("the chapter fits a telephone, and the console stays empty", async () => {
  await page.setViewport({ width: 360, height: 780 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  assert.deepEqual(complaints, []);
});
