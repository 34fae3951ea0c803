/** Changes by hand: what is switched off or set shows in the names from the same seeds, at any step; it can be trained on, and put back. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, Reader } from "./page.js";

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const SWITCH = ".view-change .switch";
const SAYS = ".view-change .says";
const ABOUT = /^What is off adds nothing/;

/** The page, in a window so tall that all of it is on screen. @param {number} [width] */
async function open(width = 1280) {
  const reader = await Reader.open(browser, { width, height: 900 });
  await reader.seeAll();
  return reader;
}

/** @param {Reader} reader @param {number} place of a switch: the heads, and then the MLP */
const turn = (reader, place) =>
  reader.press(`fieldset ${SWITCH.replace(".view-change ", "")}:nth-of-type(${place + 1})`);

/** @param {Reader} reader @param {RegExp} pattern */
const untilSays = (reader, pattern) =>
  reader.until(
    () => reader.text(SAYS),
    (words) => pattern.test(words),
  );

/** The names in the view itself, as they are written. @param {Reader} reader */
const ownNames = (reader) => reader.texts(".view-change li bdi");

/** The probabilities of the next token, as they are drawn. @param {Reader} reader @param {"before" | "after"} which */
const shares = (reader, which) =>
  reader.page.$$eval(`html >>> .view-change .probability .${which}`, (bars) =>
    bars.map((bar) => Number(/** @type {HTMLElement} */ (bar).style.getPropertyValue("--share"))),
  );

test("a head that is off changes names from the same seeds, marks their letters, and is told; put back, all is as it was", async () => {
  const reader = await open();
  await reader.trainToTheEnd();
  await reader.settled();
  assert.match(await reader.text(SAYS), ABOUT);
  const [names, bars] = [await reader.names(), await shares(reader, "after")];
  assert.deepEqual(await ownNames(reader), names);
  assert.equal(bars.length, 27);
  assert.ok(Math.abs(bars.reduce((sum, share) => sum + share) - 1) < 1e-3);
  await turn(reader, 1);
  await untilSays(reader, /^Changed: head 1 off\. Names that changed: [1-9]\d* of 20\. Loss on 200 names/);
  const changed = await reader.names();
  assert.notDeepEqual(changed, names);
  const count = changed.filter((name, i) => name !== names[i]).length;
  assert.match(await reader.text(SAYS), new RegExp(`changed: ${count} of 20`));
  assert.deepEqual(await shares(reader, "before"), bars);
  assert.notDeepEqual(await shares(reader, "after"), bars);
  // A name's letters that differ are marked, and its end where it is shorter.
  const marked = await reader.page.$$eval("html >>> .view-change li bdi", (all) =>
    all.map((name) => [...name.querySelectorAll("mark")].map(({ textContent }) => textContent).join("")),
  );
  for (const [i, name] of changed.entries()) {
    const letters = [...name, ...(name.length < names[i].length ? "■" : "")];
    assert.equal(marked[i], letters.filter((letter, k) => letter !== names[i][k]).join(""), `${names[i]} → ${name}`);
  }
  assert.match(await reader.text(".view-names .note"), /^Changed: head 1 off\. Put back/);
  assert.match(await reader.text(".view-status .next"), /^Changed by hand; training continues from there\.$/);
  await reader.press(".view-change .put-back");
  await untilSays(reader, ABOUT);
  await reader.settled();
  assert.deepEqual(await reader.names(), names);
  assert.deepEqual(await shares(reader, "after"), bars);
  assert.deepEqual(reader.complaints, []);
});

test("an earlier step is seen with the same change, and put back beside the names", async () => {
  const reader = await open();
  await reader.trainToTheEnd();
  await turn(reader, 4);
  await untilSays(reader, /^Changed: MLP off/);
  await reader.settled();
  const atEnd = await reader.names();
  await reader.lookBack(300);
  await reader.until(
    () => reader.names(),
    (names) => names.join() !== atEnd.join(),
  );
  await reader.settled();
  const off = await reader.names();
  assert.match(await reader.text(".view-status .next"), /^Viewing step 300\. Changed by hand;/);
  await reader.press(".view-names .note button");
  await untilSays(reader, ABOUT);
  await reader.settled();
  const on = await reader.names();
  assert.notDeepEqual(on, off);
  await turn(reader, 4);
  await untilSays(reader, /^Changed/);
  await reader.settled();
  assert.deepEqual(await reader.names(), off);
});

test("training goes on from the changed model, and the model as it was is brought back", async () => {
  const reader = await open();
  await reader.trainToTheEnd();
  await reader.settled();
  const names = await reader.names();
  const losses = () =>
    reader.page.$eval("micro-gpt", (element) => /** @type {any} */ (element).session.store.state.history.raw);
  await turn(reader, 4);
  await untilSays(reader, /^Changed/);
  await reader.press(".primary");
  await reader.until(
    () => reader.step(),
    (step) => step === 2000,
  );
  await untilSays(reader, ABOUT);
  const trained = (await losses()).slice(1000, 1050);
  const isOn = await reader.page.$$eval(`html >>> ${SWITCH} input`, (all) =>
    all.every((input) => /** @type {HTMLInputElement} */ (input).checked),
  );
  assert.ok(isOn, "the change is the model's now");
  await reader.press(".bring-back");
  await reader.until(
    () => reader.step(),
    (step) => step === 1000,
  );
  await reader.settled();
  assert.deepEqual(await reader.names(), names);
  await reader.press(".primary");
  await reader.until(
    () => reader.step(),
    (step) => step === 2000,
  );
  assert.notDeepEqual((await losses()).slice(1000, 1050), trained);
  assert.deepEqual(reader.complaints, []);
});

test("a change while it trains lets training rest", async () => {
  const reader = await open();
  await reader.slide(".speed", 60);
  await reader.press(".primary");
  await reader.until(
    () => reader.step(),
    (step) => step > 20,
  );
  await turn(reader, 0);
  await untilSays(reader, /^Changed: head 0 off/);
  assert.equal(await reader.text(".primary"), "Train");
});

test("by keyboard alone: a switch, a neuron, and a weight that is chosen, set and zeroed", async () => {
  const reader = await open();
  await reader.trainToTheEnd();
  const { keyboard } = reader.page;
  await reader.page.focus(`html >>> ${SWITCH} input`);
  await keyboard.press("Space");
  await untilSays(reader, /^Changed: head 0 off/);
  await keyboard.press("Space");
  await untilSays(reader, ABOUT);
  assert.equal(await reader.step(), 1000);

  await reader.page.focus("html >>> .view-change summary");
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("63");
  await keyboard.press("Enter");
  await reader.until(
    () => reader.text(".view-change .one .switch"),
    (words) => words === "neuron 63",
  );
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await untilSays(reader, /^Changed: neuron 63 off/);
  await keyboard.press("Space");

  await keyboard.press("Tab");
  await keyboard.press("Enter");
  const told = () => reader.text(".view-weight .setting .told");
  await reader.until(
    () => reader.texts(".view-weight .setting .told"),
    ([words]) => words?.startsWith("token embedding, “a”, number 0: "),
  );
  await keyboard.press("Tab");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowRight");
  await reader.until(told, (words) => words.startsWith("token embedding, “b”, number 1: "));
  await keyboard.press("Tab"); // the matrix
  await keyboard.press("Tab");
  await keyboard.press("End");
  await reader.until(told, (words) => words.endsWith(": 4.00"));
  await untilSays(reader, /^Changed: token embedding \[1, 1\] = 4\.00\./);
  await keyboard.press("Tab");
  await keyboard.type("-0.5");
  await keyboard.press("Enter");
  await reader.until(told, (words) => words.endsWith(": −0.500"));
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await reader.until(told, (words) => words.endsWith(": 0.00"));
  await untilSays(reader, /^Changed: token embedding \[1, 1\] = 0\.00\./);

  await reader.page.focus("html >>> .view-change .put-back");
  await keyboard.press("Enter");
  await untilSays(reader, ABOUT);
  const focused = await reader.page.$$eval("html >>> .view-change .put-back", ([button]) => button.matches(":focus"));
  assert.ok(focused, "the focus stays where it was");
  assert.deepEqual(reader.complaints, []);
});

test("a cell that is pressed is the weight that is set, in any matrix, and a restart begins without it", async () => {
  const reader = await open();
  await reader.press(".view-weight summary");
  await reader.until(
    () => reader.texts(".view-weight select option"),
    ({ length }) => length === 9,
  );
  await reader.choose(".view-weight select", "layer0.mlp_fc2");
  const told = () => reader.text(".view-weight .setting .told");
  await reader.until(told, (words) => words.startsWith("MLP down, row 0, number 0"));
  const [picture] = await reader.page.$$("html >>> .view-weight .picture");
  const box = /** @type {import("puppeteer-core").BoundingBox} */ (await picture.boundingBox());
  await reader.page.mouse.click(box.x + (box.width * 10.5) / 64, box.y + (box.height * 3.5) / 16);
  await reader.until(told, (words) => words.startsWith("MLP down, row 3, number 10"));
  await reader.page.mouse.move(box.x + 1, box.y + box.height + 90);
  await reader.slide(".view-weight .setting [type=range]", 2.5);
  await reader.until(told, (words) => words === "MLP down, row 3, number 10: 2.50");
  await untilSays(reader, /^Changed: MLP down \[3, 10\] = 2\.50\./);
  await reader.press(".reset");
  await untilSays(reader, ABOUT);
});

test("neither a change nor what is told of it moves anything", async () => {
  for (const width of [320, 390, 768, 1280]) {
    const reader = await open(width);
    const heights = () =>
      reader.page.$$eval("html >>> :is(.view-change, .view-names, .view-status)", (views) =>
        views.map((view) => view.getBoundingClientRect().height),
      );
    const before = await heights();
    for (const place of [0, 1, 2, 4]) {
      await turn(reader, place);
      await untilSays(reader, place ? /^Changed: .* and \d more/ : /^Changed: head 0 off\./);
      await reader.settled();
      assert.deepEqual(await heights(), before, `${width} px, ${place}`);
    }
    // The longest that is told: a weight, and more.
    await reader.page.$eval("micro-gpt", (element) => {
      const weights = [10, 11, 12].map((row) => ({ name: "layer0.attn_wo", row, column: 15, value: -0.1234 }));
      /** @type {any} */ (element).session.trainer.edit(weights.map((weight) => ({ part: "weight", ...weight })));
    });
    await untilSays(reader, /^Changed: attention output .* and 2 more/);
    await reader.settled();
    assert.deepEqual(await heights(), before, `${width} px, weights`);
    await reader.page.close();
  }
});
