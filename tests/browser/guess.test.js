/** Ten letters are guessed with mouse or keys, and the reader's loss is shown beside the model's on the same letters. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { lossOf, mean } from "../../web/model/guess.js";
import { launch, Reader } from "./page.js";

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const KEYS = ".view-guess .alphabet button";
const RESULT = "#result";

/** The page at its fourth section, its letters to guess there. @param {Reader} reader */
async function begin(reader) {
  await reader.page.$eval("html >>> micro-gpt[view=guess]", (element) => element.scrollIntoView());
  await reader.until(
    () => reader.page.$$("html >>> .view-guess:not(.blank) .alphabet button"),
    ({ length }) => length > 0,
  );
}

/** @param {Reader} reader @returns {Promise<any>} what the worker told */
const told = (reader) =>
  reader.page.evaluate(() => /** @type {any} */ (document.querySelector("micro-gpt")).session.store.state.seen.guess);

/** @param {Reader} reader @returns {Promise<string[][]>} the table's cells */
const rows = (reader) =>
  reader.page.$$eval("html >>> .view-guess tr:not(:first-child)", (rows) =>
    rows.map((row) => [...row.children].map(({ textContent }) => textContent?.trim() ?? "")),
  );

/** @param {Reader} reader @param {string} letter as its key shows it */
const pressKey = (reader, letter) =>
  reader.page.$$eval(
    `html >>> ${KEYS}`,
    (keys, letter) => /** @type {HTMLElement} */ (keys.find(({ textContent }) => textContent === letter)).click(),
    letter,
  );

/** @param {Reader} reader @param {number} count */
const untilAnswered = (reader, count) =>
  reader.until(
    async () => (await rows(reader)).filter(([before]) => before).length,
    (answered) => answered === count,
  );

test("ten guesses have the loss that the rule says, and the step is told at which the model's became lower", async () => {
  const reader = await Reader.open(browser);
  await reader.trainToTheEnd();
  await begin(reader);
  const { questions } = await told(reader);
  assert.equal((await reader.texts(KEYS)).length, 27);
  const losses = /** @type {number[]} */ ([]);
  for (const [i, { letter = "■" }] of questions.entries()) {
    assert.equal(await reader.text(".view-guess .before"), `${questions[i].before}▁`);
    // The first half right and sure, the others wrong.
    if (i === 5)
      await reader.page.$eval("html >>> input[name=sureness]:first-of-type", (one) =>
        /** @type {HTMLElement} */ (one).click(),
      );
    if (i === 0)
      await reader.page.$$eval("html >>> input[name=sureness]", (all) => /** @type {HTMLElement} */ (all[2]).click());
    const said = i < 5 ? letter : letter === "q" ? "x" : "q";
    losses.push(lossOf(i < 5 ? 0.9 : 0.25, i < 5, 27));
    await pressKey(reader, said);
    await untilAnswered(reader, i + 1);
    assert.match(await reader.text(".view-guess .said"), i < 5 ? /is right/ : /^It was “.”, not “.”\.$/);
  }
  const yours = mean(losses).toFixed(2);
  // As long as the worker has not looked back on all steps, a later one may be told.
  const { history, surprises } = await reader.until(
    () => told(reader),
    ({ history }) => history.length === 201,
  );
  const passed = history.find((/** @type {{ nats: number }} */ { nats }) => nats < mean(losses));
  assert.equal(
    await reader.text(RESULT),
    `Your loss is ${yours}. At step 1,000 the model's is ${mean(surprises).toFixed(2)}. It passed you at step ${passed.step}.`,
  );
  const answers = await rows(reader);
  assert.deepEqual(
    answers.map(([, , you]) => you),
    questions.map((/** @type {any} */ { letter }, /** @type {number} */ i) =>
      i < 5 ? "✓ 90%" : `${letter === "q" ? "x" : "q"} 25%`,
    ),
  );
  for (const [i, [, , , model]] of answers.entries())
    assert.equal(model, `${(100 * Math.exp(-surprises[i])).toFixed(1)}%`);
  const focused = () => reader.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
  assert.equal(await focused(), "again", "the focus is where it goes on");
  await reader.press(".view-guess .again");
  await reader.until(
    () => told(reader),
    ({ round }) => round === 1,
  );
  await untilAnswered(reader, 0);
  assert.notDeepEqual((await told(reader)).questions, questions);
  assert.deepEqual(await reader.page.evaluate(() => Object.keys(localStorage)), []);
  assert.deepEqual(reader.complaints, []);
});

test("by keys: one stop in the alphabet, arrows move in it, a letter typed is a guess; typed elsewhere it is none", async () => {
  const reader = await Reader.open(browser);
  await begin(reader);
  await reader.page.keyboard.press("e");
  assert.equal((await reader.page.$$(`html >>> ${KEYS}[tabindex="0"]`)).length, 1);
  await reader.page.focus(`html >>> ${KEYS}[tabindex="0"]`);
  await reader.page.keyboard.press("ArrowRight");
  const current = () => reader.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
  assert.equal(await current(), "b");
  await reader.page.keyboard.press("ArrowLeft");
  await reader.page.keyboard.press("ArrowLeft");
  assert.equal(await current(), "■");
  await reader.page.keyboard.press("Enter");
  await untilAnswered(reader, 1);
  await reader.page.keyboard.type("E1e");
  await untilAnswered(reader, 3);
  assert.deepEqual(
    (await rows(reader)).slice(0, 3).map(([, next, you]) => you.replace("✓", next)),
    ["■ 25%", "e 25%", "e 25%"],
  );
  assert.equal(await reader.step(), 0);
});

test("before it is trained, and while it trains on, what is known so far is told", async () => {
  const reader = await Reader.open(browser);
  await begin(reader);
  const { questions } = await told(reader);
  for (const [i, { letter = "■" }] of questions.entries()) {
    await pressKey(reader, letter);
    await untilAnswered(reader, i + 1);
  }
  assert.match(
    await reader.text(RESULT),
    /^Your loss is 1\.39\. At step 0 the model's is 3\.\d\d\. It has not passed you so far/,
  );
  await reader.page.evaluate(() => /** @type {any} */ (document.querySelector("micro-gpt")).session.trainer.step(60));
  await reader.until(
    () => reader.text(RESULT),
    (words) => words.includes("At step 60 "),
  );
  assert.equal((await rows(reader)).filter(([before]) => before).length, 10, "the guesses stay");
  await reader.page.evaluate(() => {
    const { store } = /** @type {any} */ (document.querySelector("micro-gpt")).session;
    store.settingsChanged({ seed: 7 });
  });
  await reader.press(".reset");
  await untilAnswered(reader, 0);
  assert.notDeepEqual((await told(reader)).questions, questions, "another order of the list holds out other names");
});

test("of a list with many letters one is typed into a field", async () => {
  const reader = await Reader.open(browser);
  await begin(reader);
  const lines = Array.from({ length: 60 }, (_, i) =>
    String.fromCodePoint(0x4e00 + i, 0x4e00 + ((7 * i) % 60), 0x5000 + i),
  );
  await reader.page.evaluate((text) => {
    const { store } = /** @type {any} */ (document.querySelector("micro-gpt")).session;
    store.set({ own: { text, lines: 60, letters: 120, notes: [], problems: [] }, list: "own" });
  }, lines.join("\n"));
  await reader.until(
    () => reader.page.$$("html >>> .view-guess .alphabet input"),
    ({ length }) => length === 1,
  );
  // A model is told piece by piece.
  const { questions } = await reader.until(
    () => told(reader),
    (round) => round !== undefined,
  );
  assert.deepEqual(await reader.texts(KEYS), ["■"]);
  const letter = questions[0].letter ?? "一";
  await reader.page.focus("html >>> .view-guess .alphabet input");
  await reader.page.keyboard.type(letter);
  assert.equal((await rows(reader)).filter(([before]) => before).length, 0);
  await reader.page.keyboard.press("Enter");
  await untilAnswered(reader, 1);
  assert.equal((await rows(reader))[0][2], questions[0].letter ? "✓ 25%" : "一 25%");
});

for (const width of [320, 1280])
  test(`${width} px wide, nothing shifts through ten guesses, nothing scrolls sideways, and axe finds nothing`, async () => {
    const reader = await Reader.open(browser, { width, height: 900 });
    await begin(reader);
    await reader.page.evaluate(axe.source);
    const height = () => reader.page.$eval("html >>> .view-guess", (view) => view.getBoundingClientRect().height);
    const before = await height();
    const { questions } = await told(reader);
    for (let i = 0; i <= questions.length; i++) {
      if ([0, 5, questions.length].includes(i)) {
        const { violations } = await reader.page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
        assert.deepEqual(
          violations.map((/** @type {any} */ { id }) => id),
          [],
          `${i} guesses`,
        );
      }
      assert.equal(await height(), before, `${i} guesses`);
      if (i === questions.length) break;
      await pressKey(reader, "a");
      await untilAnswered(reader, i + 1);
    }
    const sideways = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(sideways, 0);
  });
