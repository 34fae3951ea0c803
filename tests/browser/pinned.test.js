/** Pinned runs stay in the chart, told apart by more than colour, until the reader removes them. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, Reader } from "./page.js";

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const RUNS = ".view-train .runs li";
const PIN = ".view-train .pin";

/** @param {Reader} reader @param {Record<string, unknown>} [settings] of the new run, which is at its first step then */
async function restart(reader, settings = {}) {
  await reader.page.evaluate((settings) => {
    const { store } = /** @type {any} */ (document.querySelector("micro-gpt")).session;
    store.settingsChanged(settings);
  }, settings);
  await reader.press(".reset");
  await reader.until(
    () => reader.step(),
    (step) => step === 0,
  );
  await reader.settled();
}

/** @param {Reader} reader @param {number} count of steps */
async function train(reader, count) {
  const step = (await reader.step()) + count;
  await reader.page.evaluate(
    (count) => /** @type {any} */ (document.querySelector("micro-gpt")).session.trainer.step(count),
    count,
  );
  await reader.until(
    () => reader.step(),
    (now) => now === step,
  );
}

/** @param {Reader} reader @returns {Promise<number>} where the buttons under the chart begin */
const below = (reader) => reader.page.$eval("html >>> .primary", (button) => button.getBoundingClientRect().top);

test("a pinned run stays in the chart under the next one, what differs is named, and one press takes it off", async () => {
  const reader = await Reader.open(browser);
  assert.deepEqual(await reader.texts(PIN), [], "there is no run yet");
  await train(reader, 100);
  await reader.press(PIN);
  assert.deepEqual(await reader.texts(RUNS), ["now: this run ×"]);
  assert.equal(await reader.page.$eval(`html >>> ${PIN}`, (button) => button.ariaPressed), "true");
  const loss = (await reader.loss()).toFixed(2);
  const top = await below(reader);
  await restart(reader, { nEmbd: 32, batchSize: 4, learningRate: 0.02 });
  assert.deepEqual(await reader.texts(RUNS), [
    `pinned 1 (${loss}): n_embd 16, batch_size 1, learning_rate 0.01 ×`,
    "now: n_embd 32, batch_size 4, learning_rate 0.02",
  ]);
  assert.equal(await below(reader), top, "nothing moves when the run is made anew");
  const dashes = await reader.page.$$eval(`html >>> ${RUNS} line`, (lines) =>
    lines.map((line) => getComputedStyle(line).strokeDasharray),
  );
  assert.equal(new Set(dashes).size, 2, "told apart without colours");
  const drawn = await reader.picture(".plot");
  await train(reader, 20);
  assert.equal((await reader.texts(RUNS)).length, 2);
  await restart(reader);
  assert.equal(await reader.picture(".plot"), drawn, "drawn as before");
  await reader.press(`${RUNS} button`);
  assert.deepEqual(await reader.texts(RUNS), []);
  assert.notEqual(await reader.picture(".plot"), drawn);
  const focused = await reader.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
  assert.equal(focused, "primary", "the focus is not lost");
  assert.deepEqual(reader.complaints, []);
});

test("runs stay through another list and a model brought back; where four are pinned it is said, and nothing is stored", async () => {
  const reader = await Reader.open(browser);
  for (const list of ["names", "germany", "japan", "names"]) {
    await reader.page.evaluate((list) => {
      /** @type {any} */ (document.querySelector("micro-gpt")).session.store.set({ list });
    }, list);
    await restart(reader);
    await train(reader, 12);
    await reader.press(PIN);
  }
  assert.deepEqual(
    (await reader.texts(RUNS)).map((words) => words.replace(/ \([\d.]+\)/, "")),
    ["pinned 1: names ×", "pinned 2: German given names ×", "pinned 3: towns of Japan ×", "now: names ×"],
  );
  await restart(reader, { seed: 7 });
  await train(reader, 1);
  assert.equal(await reader.text(PIN), "4 pinned: remove one");
  await reader.press(PIN);
  assert.equal((await reader.texts(RUNS)).length, 5);
  await reader.press(".bring-back");
  await reader.until(
    () => reader.step(),
    (step) => step === 12,
  );
  assert.equal((await reader.texts(RUNS)).at(-1), "now: names ×");
  assert.equal((await reader.texts(RUNS)).length, 4);
  assert.deepEqual(await reader.page.evaluate(() => Object.keys(localStorage)), []);
  assert.doesNotMatch(await reader.page.evaluate(() => location.hash), /pin/);
  assert.deepEqual(reader.complaints, []);
});

test("a longer run that is pinned is seen to its end, and the slider's knob stays on its step", async () => {
  const reader = await Reader.open(browser);
  await restart(reader, { numSteps: 200 });
  await train(reader, 200);
  await reader.press(PIN);
  await restart(reader, { numSteps: 100 });
  await train(reader, 100);
  const knobEnds = await reader.page.$eval("html >>> .moment", (slider) => {
    const { left, right } = slider.getBoundingClientRect();
    return (right - left) / /** @type {HTMLElement} */ (slider.parentElement).clientWidth;
  });
  assert.ok(knobEnds > 0.3 && knobEnds < 0.55, `half the plot, and the knob: ${knobEnds}`);
});

test("where colours are forced, the chart keeps its own: they tell training from held out", async () => {
  const reader = await Reader.open(browser);
  const devtools = await reader.page.createCDPSession();
  await devtools.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  await train(reader, 60);
  const hues = await reader.page.$eval("html >>> .plot", (canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const context = /** @type {HTMLCanvasElement} */ (canvas).getContext("2d");
    const data = context?.getImageData(0, 0, width, height).data ?? [];
    const seen = { blue: 0, amber: 0 };
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 2] - data[i] > 60) seen.blue += 1;
      if (data[i] - data[i + 2] > 60) seen.amber += 1;
    }
    return seen;
  });
  assert.ok(hues.blue > 50 && hues.amber > 20, JSON.stringify(hues));
});
