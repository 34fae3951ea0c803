/** The page beyond training: each promise once, by what a reader sees of it. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch, Reader } from "./page.js";

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** @param {string} [address] */
async function openTall(address) {
  const reader = await Reader.open(browser, { width: 1280, height: 900 }, undefined, address);
  await reader.seeAll();
  return reader;
}

/** What microgpt.py prints after its thousand steps, run on web/data/names.txt in CPython 3.11. */
const PRINTED = JSON.parse(await readFile(new URL("../golden/names2018.json", import.meta.url), "utf8")).names.join(
  " ",
);

const COLUMN = ".fixed";
/** @param {Reader} reader */
const letters = async (reader) => (await reader.texts(".letters > *")).join("");
/** @param {Reader} reader */
const values = (reader) => reader.picture(".view-parameters canvas");

// ---- back in time ----

test("dragging along the curve shows names, pictures and the step-by-step name of that moment, and a way back", async () => {
  const reader = await openTall();
  const untrained = { names: await reader.names(), values: await values(reader), letters: await letters(reader) };
  await reader.trainToTheEnd();
  const trained = { names: await reader.names(), values: await values(reader), letters: await letters(reader) };
  await reader.slide(".moment", 0);
  await reader.until(
    () => reader.names(),
    (names) => names.join() === untrained.names.join(),
  );
  assert.equal(await values(reader), untrained.values);
  assert.equal(await letters(reader), untrained.letters);
  await reader.lookBack(500);
  await reader.until(
    () => reader.names(),
    (names) => names.join() !== untrained.names.join() && names.join() !== trained.names.join(),
  );
  await reader.press("button.now");
  await reader.until(
    () => reader.names(),
    (names) => names.join() === trained.names.join(),
  );
  assert.equal(await values(reader), trained.values);
  assert.deepEqual(reader.complaints, []);
});

test("looking back leaves the training untouched", async () => {
  const straight = await openTall();
  await straight.trainToTheEnd();
  const disturbed = await openTall();
  await disturbed.slide(".speed", 80);
  await disturbed.press(".primary");
  await disturbed.until(
    () => disturbed.step(),
    (step) => step > 200,
  );
  await disturbed.lookBack(100);
  await disturbed.until(
    () => disturbed.text(".primary"),
    (words) => words === "Train 1,000 more",
  );
  await disturbed.press("button.now");
  const names = await straight.names();
  await disturbed.until(
    () => disturbed.names(),
    (others) => others.join() === names.join(),
  );
  assert.equal(await disturbed.loss(), await straight.loss());
});

test("the arrow keys go back in time on the curve", async () => {
  const reader = await openTall();
  await reader.trainToTheEnd();
  await reader.page.focus("html >>> .moment");
  await reader.page.keyboard.press("ArrowLeft");
  await reader.until(
    () => reader.text(".when"),
    (words) => words.startsWith("Step 995"),
  );
});

// ---- generate ----

test("the same random seeds at four temperatures: the reader's own column is theirs at that temperature", async () => {
  const reader = await openTall();
  await reader.trainToTheEnd();
  const titles = await reader.texts(`${COLUMN} h3`);
  assert.deepEqual(titles, ["T = 0.1", "T = 1.0", "T = 2.0"], "its own is that of 0.5");
  const sharp = (await reader.texts(".fixed li")).slice(0, 6);
  await reader.slide("#temperature", 0.1);
  await reader.until(
    () => reader.texts(".own li"),
    (own) => own.join() === sharp.join(),
  );
  assert.equal(new Set(await reader.texts(".fixed li")).size > 12, true);
});

test("first letters: every name begins with them, and what the list has not is said", async () => {
  const reader = await openTall();
  await reader.page.locator("html >>> #prefix").fill("ka");
  await reader.until(
    () => reader.names(),
    (names) => names.every((name) => name.startsWith("ka")),
  );
  assert.ok((await letters(reader)).startsWith("ka"));
  await reader.page.locator("html >>> #prefix").fill("k7");
  await reader.until(
    () => reader.text("#prefix-hint"),
    (words) => words === "Not in the list: “7”.",
  );
});

test("step by step: buttons, arrow keys and letters lead to each draw, and the cache grows by a row", async () => {
  const reader = await openTall();
  await reader.trainToTheEnd();
  const [first] = await reader.names();
  const rows = async () => Number((await reader.text(".view-cache .told")).match(/^\d+/)?.[0]);
  await reader.press(".letters button:first-child");
  await reader.until(rows, (count) => count === 1);
  await reader.press("button.next");
  await reader.until(rows, (count) => count === 2);
  assert.equal((await letters(reader))[0], first[0]);
  await reader.press("button.back");
  await reader.until(rows, (count) => count === 1);
  await reader.page.focus("html >>> .letters .current");
  await reader.page.keyboard.press("End");
  await reader.until(rows, (count) => count === first.length + 1);
  assert.equal(await letters(reader), `${first}■`);
  assert.match(await reader.text(".view-letter .says"), /the end token \(BOS\): the name has ended/);
  await reader.page.keyboard.press("ArrowLeft");
  await reader.until(rows, (count) => count === first.length);
  assert.equal(await reader.step(), 1000, "an arrow key in the name is no training step");
  assert.deepEqual(reader.complaints, []);
});

test("27 bars, BOS among them; before and after temperature differ; the random number lies in the part of the chosen token", async () => {
  const reader = await openTall();
  await reader.trainToTheEnd();
  assert.equal((await reader.texts(".view-letter .token")).join(""), "abcdefghijklmnopqrstuvwxyz■");
  const chosen = await reader.text(".view-letter .token.chosen");
  assert.equal(await reader.text(".view-letter .sign.chosen"), chosen);
  const bar = await reader.page.$eval(
    "html >>> .view-letter .cumulative",
    (element) => element.getAttribute("aria-label") ?? "",
  );
  const [uniform, from, to] = (bar.match(/0\.\d+|1\.000/g) ?? []).map(Number);
  assert.ok(from <= uniform && uniform <= to, bar);
  const heights = (/** @type {string} */ which) =>
    reader.page.$$eval(`html >>> .view-letter ${which}`, (bars) =>
      bars.map((bar) => /** @type {HTMLElement} */ (bar).style.getPropertyValue("--share")),
    );
  assert.notDeepEqual(await heights(".before"), await heights(".after"));
  await reader.slide("#temperature", 1);
  await reader.until(
    async () => {
      const [before, after] = [await heights(".before"), await heights(".after")];
      // The one in float32, the other in float64.
      return Math.max(...before.map((height, i) => Math.abs(Number.parseFloat(height) - Number.parseFloat(after[i]))));
    },
    (difference) => difference < 0.001,
  );
});

test("top-k, top-p and min-p: off until they are moved, cut the bars as the engine does, are kept in the address, and say what stays", async () => {
  const reader = await openTall();
  await reader.trainToTheEnd();
  const signs = (/** @type {string} */ kind) => reader.texts(`.view-letter .token:has(.${kind}) > span:last-child`);
  const kept = () => reader.text(".view-letter .kept");
  const names = await reader.names();
  assert.equal(await kept(), "All 27 tokens are kept: top-k, top-p and min-p are off.");
  assert.match(await reader.text(".rules summary"), /· off$/);
  assert.equal((await signs("lost")).length, 0);

  await reader.press(".rules summary");
  await reader.slide("#topK", 3);
  await reader.until(kept, (words) => words.startsWith("3 of 27 tokens are kept (top-k 3): "));
  assert.equal((await signs("after")).length, 3);
  assert.equal((await signs("lost")).length, 24);
  assert.equal((await reader.texts(".view-letter .cumulative .sign")).length <= 3, true);
  assert.notDeepEqual(await reader.names(), names);
  assert.match(await reader.text(".rules summary"), /· top-k 3$/);

  // What is kept is renormalized: in the table the share that is told times what is drawn is what was there before the cut.
  await reader.press(".view-letter summary");
  const share = Number((await kept()).match(/([\d.]+)% of the probability/)?.[1]);
  const rows = await reader.until(
    () =>
      reader.page.$$eval("html >>> .view-letter tr:has(td)", (rows) =>
        rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? "")),
      ),
    ({ length }) => length === 27,
  );
  const stay = rows.filter((row) => row[5] !== "cut").map((row) => [row[4], row[5]].map(Number.parseFloat));
  assert.equal(stay.length, 3);
  for (const [before, after] of stay) assert.ok(Math.abs((before / share) * 100 - after) < 0.5, `${before}, ${after}`);
  assert.ok(Math.abs(stay.reduce((sum, [before]) => sum + before, 0) - share) < 0.3);

  await reader.slide("#topP", 0.5);
  await reader.slide("#minP", 0.2);
  await reader.until(kept, (words) => words.includes("(top-k 3, top-p 0.50, min-p 0.20)"));
  await reader.until(
    async () => reader.page.url(),
    (url) => /#top-k=3&top-p=0\.5&min-p=0\.2&/.test(url),
  );
  for (const [rule, off] of /** @type {[string, number][]} */ ([
    ["#topK", 27],
    ["#topP", 1],
    ["#minP", 0],
  ]))
    await reader.slide(rule, off);
  await reader.until(kept, (words) => words.startsWith("All 27"));
  assert.deepEqual(await reader.names(), names, "the same seeds, the same names");
  assert.deepEqual(reader.complaints, []);
});

test("a name may end because the context is full, and the page says so", async () => {
  const reader = await openTall("#context=8&temperature=2");
  await reader.until(
    async () => {
      await reader.press("button.resample");
      await reader.press(".letters button:last-of-type");
      return reader.text(".view-letter .says");
    },
    (words) => words.includes("the context of 8 positions is full"),
  );
});

test("the cache tells the value under the pointer, and what it saves", async () => {
  const reader = await openTall();
  for (let letter = 2; letter <= 3; letter++) await reader.press(".view-letter .next");
  await reader.page.hover("html >>> .view-cache .picture");
  await reader.until(
    () => reader.text(".view-cache .told"),
    (words) => words.includes("not written yet"),
  );
  await reader.page.focus("html >>> .view-cache .picture");
  for (let row = 0; row < 16; row++) await reader.page.keyboard.press("ArrowUp");
  await reader.until(
    () => reader.text(".view-cache .told"),
    (words) => /^key of “BOS”, head 0, number \d: −?[\d.]+$/.test(words),
  );
  const [kept, anew] = ((await reader.text(".view-cache .note")).match(/[\d,]{4,}/g) ?? []).map((word) =>
    Number(word.replace(",", "")),
  );
  assert.ok(kept < anew, `${kept} of ${anew}`);
});

test("a name pressed among the twenty is the one shown step by step", async () => {
  const reader = await openTall();
  await reader.trainToTheEnd();
  const names = await reader.names();
  await reader.press("[part=name]:nth-child(7) button");
  await reader.until(
    () => reader.text(".view-letter h3"),
    (words) => words.includes("name 7 of"),
  );
  await reader.press(".letters button:last-of-type");
  await reader.until(
    () => letters(reader),
    (word) => word === `${names[6]}■`,
  );
});

test("the arrow keys lead from name to name among the twenty, and train nothing", async () => {
  const reader = await openTall();
  await reader.page.focus("html >>> [part=name] button");
  await reader.page.keyboard.press("ArrowRight");
  await reader.page.keyboard.press("ArrowDown");
  await reader.page.keyboard.press("Enter");
  await reader.until(
    () => reader.text(".view-letter h3"),
    (words) => words.includes("name 3 of"),
  );
  assert.equal(await reader.step(), 0);
});

// ---- look inside ----

test("every parameter is in the picture, as value, gradient and Adam's two moments, and under the pointer", async () => {
  const reader = await openTall();
  await reader.trainToTheEnd();
  const shapes = (await reader.texts(".view-parameters figcaption")).map((words) => words.match(/(\d+)×(\d+)$/) ?? []);
  assert.equal(
    shapes.reduce((sum, [, rows, columns]) => sum + Number(rows) * Number(columns), 0),
    4192,
  );
  const pictures = new Set([await values(reader)]);
  for (const kind of ["gradient", "first moment", "second moment"]) {
    await reader.page.locator(`html >>> ::-p-aria([name="${kind}"][role="radio"])`).click();
    pictures.add(
      await reader.until(
        () => values(reader),
        (picture) => !pictures.has(picture),
      ),
    );
  }
  await reader.page.hover("html >>> .view-parameters .picture");
  await reader.until(
    () => reader.text(".view-parameters .told"),
    (words) => /^token embedding, “\w”, number \d+: −?[\d.e-]+$/.test(words),
  );
});

test("in forced colours every picture keeps its colours, and what is chosen is marked", async () => {
  const reader = await openTall();
  const session = await reader.page.createCDPSession();
  const features = [{ name: "forced-colors", value: "active" }];
  await session.send("Emulation.setEmulatedMedia", { features });
  await reader.trainToTheEnd();
  await reader.settled();
  const colours = () =>
    reader.page.$$eval("html >>> canvas", (canvases) =>
      canvases.map((canvas) => {
        const { width, height } = canvas;
        const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
        return new Set(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)).size;
      }),
    );
  await reader.until(colours, (counts) => counts.length > 15 && counts.every((count) => count > 3));
  const marked = await reader.page.$eval(
    "html >>> .view-parameters label:has(:checked)",
    (label) => getComputedStyle(label, "::after").borderBottomWidth,
  );
  assert.equal(marked, "2px");
  // Bars are all background.
  for (const bar of [".after", ".part", ".odds .bar i", ".view-tape .bar i", ".scale i"]) {
    const adjust = await reader.page.$eval(`html >>> ${bar}`, (i) => getComputedStyle(i).forcedColorAdjust);
    assert.equal(adjust, "none", bar);
  }
});

test("at rest, what is off screen is up to date, too: it may be printed, or read aloud", async () => {
  const reader = await Reader.open(browser, { width: 1280, height: 900 });
  const shown = async () => ({
    values: await values(reader),
    surprises: await reader.texts(".view-attention li"),
    tape: await reader.texts(".view-tape tbody tr"),
    columns: await reader.texts(".comparison li"),
  });
  const untrained = await shown();
  assert.equal(untrained.surprises.length, "maria".length + 1);
  await reader.trainToTheEnd();
  const trained = await reader.until(shown, (now) => now.values !== untrained.values);
  await reader.seeAll();
  assert.deepEqual(await shown(), trained);
  for (const what of /** @type {(keyof typeof trained)[]} */ (Object.keys(trained)))
    assert.notDeepEqual(trained[what], untrained[what]);
});

test("the letters' map moves little from step to step", async () => {
  const reader = await openTall();
  await reader.press(".primary");
  await reader.until(
    () => reader.step(),
    (step) => step > 100,
  );
  const places = () =>
    reader.page.$$eval("html >>> .view-embeddings text", (marks) =>
      marks.map((mark) => [mark.getAttribute("x"), mark.getAttribute("y")].map(Number)),
    );
  await reader.press(".primary");
  await reader.settled();
  const before = await places();
  await reader.press("button.step");
  await reader.wait(200);
  const after = await places();
  assert.equal(after.length, 27);
  const moves = after.map(([x, y], i) => Math.hypot(x - before[i][0], y - before[i][1]));
  // One that has to give way to another may change sides.
  assert.ok(moves.filter((move) => move > 25).length <= 2, `letters moved by ${moves} of 500`);
  assert.ok(Math.max(...moves) < 70, `a letter moved by ${Math.max(...moves)} of 500`);
});

for (const width of [320, 1280])
  test(`letters of the map lie apart at each stage of training, ${width} px wide`, async () => {
    const reader = await Reader.open(browser, { width, height: 900 });
    await reader.seeAll();
    await reader.slide(".speed", 100);
    for (const step of [0, 50, 300, 1000]) {
      if (step > 0) await reader.press(".primary");
      await reader.until(
        () => reader.step(),
        (now) => now >= step,
      );
      if (step > 0 && step < 1000) await reader.press(".primary");
      await reader.settled();
      // Of a line's height the middle: above and below of it nothing is drawn.
      const boxes = await reader.page.$$eval("html >>> .view-embeddings text", (letters) =>
        letters.map((letter) => {
          const { x, y, width, height } = letter.getBoundingClientRect();
          return { left: x, right: x + width, top: y + 0.15 * height, bottom: y + 0.85 * height };
        }),
      );
      assert.equal(boxes.length, 27);
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(0, i))
          assert.ok(
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
            `step ${step}: ${JSON.stringify([a, b])}`,
          );
    }
  });

test("a name typed is read: attention of each head, and a surprise for each letter, whose mean is its loss", async () => {
  const reader = await openTall();
  await reader.trainToTheEnd();
  const field = reader.page.locator("html >>> .view-attention input");
  await field.fill("emma");
  const tiles = await reader.until(
    () => reader.texts(".view-attention li"),
    (tiles) => tiles.map((tile) => tile[0]).join("") === "emma■",
  );
  const mean = tiles.reduce((sum, tile) => sum + Number(tile.slice(1)) / tiles.length, 0);
  const said = Number((await reader.text(".view-attention .note")).match(/mean, (\d\.\d\d)/)?.[1]);
  assert.ok(Math.abs(mean - said) < 0.06, `${mean}, ${said}`);
  assert.equal((await reader.texts(".view-attention figcaption")).length, 4);
  await field.fill("xqzjw");
  await reader.until(
    async () => Number((await reader.text(".view-attention .note")).match(/mean, (\d+\.\d\d)/)?.[1]),
    (surprise) => surprise > said + 1,
  );
});

test("the tape: the last step's nodes in order, with shapes; playing backpropagation shows how far the gradient has come", async () => {
  const reader = await openTall();
  assert.match(await reader.text(".view-tape .note"), /Nothing is recorded yet/);
  await reader.press("button.step");
  const nodes = await reader.until(
    () => reader.texts(".view-tape td.op"),
    ({ length }) => length > 0,
  );
  assert.equal(nodes[0], "embed wte wpe");
  assert.equal(nodes.at(-1), "cross_entropy");
  assert.ok(nodes.includes("linear layer0.mlp_fc1"));
  const norms = async () => (await reader.texts(".view-tape td.gradient")).map((words) => words !== "·");
  assert.ok((await norms()).every(Boolean));
  await reader.press(".view-tape .play");
  await reader.until(norms, (reached) => reached.filter(Boolean).length === 3);
  assert.deepEqual((await norms()).slice(-3), [true, true, true]);
  await reader.until(norms, (reached) => reached.every(Boolean));
  // A screen reader is told a table: its caption, a head for each column and row.
  const heads = ["operation", "op, parameters", "output shape", "output norm", "gradient norm"];
  const root = await reader.page.$("html >>> .view-tape table");
  const table = await reader.page.accessibility.snapshot({ interestingOnly: false, root: root ?? undefined });
  const all = (/** @type {any} */ node) => [node, ...(node.children ?? []).flatMap(all)];
  assert.equal(table?.role, "table");
  assert.deepEqual(
    all(table).flatMap(({ role, name }) => (role === "columnheader" ? [name] : [])),
    heads,
  );
  assert.deepEqual(all(table).find(({ role }) => role === "rowheader")?.name, "0 token + position embedding");
});

// ---- settings ----

test("a setting that needs a new model lights up “Apply and restart”; the new model has it", async () => {
  const reader = await openTall();
  await reader.press("button.step");
  await reader.until(
    () => reader.step(),
    (step) => step === 1,
  );
  await reader.choose("select[name=nEmbd]", "32");
  await reader.until(
    () => reader.text(".view-controls .reset"),
    (words) => words === "Apply and restart",
  );
  assert.deepEqual(await reader.texts(".size"), [], "what is wanted stands in its place");
  await reader.press(".view-settings .apply");
  await reader.until(
    () => reader.texts(".size"),
    ([words]) => words === "14,528 parameters",
  );
  assert.equal(await reader.text(".view-controls .reset"), "Restart");
  await reader.trainToTheEnd();
  assert.deepEqual(reader.complaints, []);
});

test("a setting that acts at once needs no new model: too large a step, and training stops with advice", async () => {
  const reader = await openTall();
  await reader.page.locator("html >>> input[name=learningRate]").fill("10");
  assert.equal(await reader.text(".view-controls .reset"), "Restart");
  await reader.page.locator("html >>> input[name=learningRate]").fill("11");
  await reader.until(
    () => reader.text(".misfit"),
    (words) => words.startsWith("Learning rate: a number from 0.0001 to 10."),
  );
  const loss = async () => {
    await reader.press("button.step");
    return reader.loss();
  };
  await reader.until(loss, (value) => value > 4);
});

test("the address carries what differs from the defaults, and restores it", async () => {
  const reader = await openTall();
  const address = () => reader.page.evaluate(() => location.hash);
  assert.equal(await address(), "");
  await reader.choose("select[name=nLayer]", "2");
  await reader.slide("#temperature", 1.2);
  await reader.page.locator("html >>> #prefix").fill("jo");
  await reader.until(
    () => reader.text(".size"),
    (words) => words === "7,264 parameters",
  );
  const there = await reader.until(address, (hash) => hash.includes("first"));
  assert.equal(there, "#layers=2&temperature=1.2&first=jo");
  const other = await openTall(there);
  assert.equal(await other.text(".size"), "7,264 parameters");
  assert.equal(await other.text("output"), "1.20");
  assert.ok((await other.names()).every((name) => name.startsWith("jo")));
  await other.page.evaluate(() => {
    location.hash = "#layers=3";
  });
  await other.until(
    () => other.text(".size"),
    (words) => words === "10,336 parameters",
  );
  assert.equal(await other.text("output"), "0.50");
  const forgiving = await openTall("#layers=7&temperature=banana&list=nowhere&steps=-1");
  assert.equal(await forgiving.text(".size"), "4,192 parameters");
  assert.deepEqual(forgiving.complaints, []);
});

test("an address counts even if the page writes its own before it is told", async () => {
  const reader = await openTall();
  await reader.page.evaluate(() => {
    location.hash = "#layers=3"; // the event comes later
    history.replaceState(null, "", "#temperature=1.2");
  });
  await reader.until(
    () => reader.text(".size"),
    (words) => words === "10,336 parameters",
  );
  await reader.until(
    () => reader.page.evaluate(() => location.hash),
    (hash) => hash === "#layers=3",
  );
});

test("exact mode says that it equals microgpt.py, and prints the names that it prints", async () => {
  const reader = await openTall();
  await reader.press("input[name=precision]");
  await reader.until(
    () => reader.text(".exactly"),
    (words) => words.startsWith("This model is exact: it equals microgpt.py."),
  );
  await reader.trainToTheEnd();
  await reader.until(
    () => reader.names(),
    (names) => names.join(" ") === PRINTED,
  );
  assert.match(await reader.text(".view-names .note"), /the same that microgpt\.py prints/);
});

test("another list is learned, and its source is named", async () => {
  const reader = await openTall();
  await reader.choose("#list", "japan");
  await reader.until(
    () => reader.text(".what"),
    (words) => words.includes("GeoNames, CC BY 4.0"),
  );
  await reader.until(
    () => reader.text(".view-facts"),
    (words) => words.includes("1,851 lines"),
  );
  await reader.trainToTheEnd();
  assert.deepEqual(reader.complaints, []);
});

test("a list of one's own: counted as it is pasted, what is cut is told, too little is refused, and the old model stays", async () => {
  const reader = await openTall();
  const says = () => reader.text("#list-says");
  await reader.choose("#list", "own");
  const area = reader.page.locator("html >>> textarea");
  await area.fill("one\ntwo");
  await reader.until(says, (words) =>
    words.includes("2 lines, 5 different characters. Too little to learn from: at least 10"),
  );
  assert.equal(await reader.text(".size"), "4,192 parameters");
  await area.fill(`${"abc\ncab\n\n".repeat(20)}abcabcabcabcabcabcabc\n<img src=x onerror=console.log(1)>`);
  await reader.until(says, (words) =>
    words.includes("20 lines are empty: left out. 2 lines are longer than the context of 16"),
  );
  await reader.press(".list-input .take");
  await reader.until(
    () => reader.text(".view-facts"),
    (words) => words.includes("42 lines"),
  );
  await reader.trainToTheEnd();
  assert.deepEqual(reader.complaints, []);
});

test("a list of 5,504 letters is learned, and its views draw no more than can be told apart", async (t) => {
  const reader = await openTall();
  await reader.choose("#list", "own");
  const letter = (/** @type {number} */ i) => String.fromCodePoint(0x4e00 + (i % 5504));
  const list = Array.from({ length: 5504 }, (_, i) => letter(i) + letter(7 * i)).join("\n");
  await reader.page.locator("html >>> textarea").fill(list);
  await reader.until(
    () => reader.text("#list-says"),
    (words) => words === "5,504 lines, 5,504 different characters.",
  );
  await reader.page.evaluate(() => {
    /** @type {number[]} */ const tasks = [];
    Object.assign(globalThis, { tasks });
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: "longtask" });
  });
  await reader.press(".list-input .take");
  await reader.until(
    () => reader.text(".view-facts"),
    (words) => words.includes("5,504 lines"),
  );
  await reader.press(".view-controls button.step");
  await reader.until(
    () => reader.step(),
    (step) => step === 1,
  );
  await reader.press(".view-letter summary");
  const count = (/** @type {string} */ selector) => reader.page.$$eval(`html >>> ${selector}`, (found) => found.length);
  await reader.until(
    () => count(".view-letter tr"),
    (rows) => rows === 201,
  );
  const shown = [await count(".view-letter .bars .token"), await count(".view-letter .part")];
  assert.deepEqual(shown, [40, 41], "bars, and parts of the cumulative bar with what is behind them");
  const placed = await count(".view-embeddings svg text");
  assert.ok(placed > 60 && placed < 256, `${placed} letters have room on the map`);
  assert.equal((await count(".view-embeddings circle")) > 256 - placed - 1, true, "the others are dots");
  assert.match(
    await reader.text(".view-embeddings .note"),
    new RegExp(`room for the letters of ${placed}; the others are dots`),
  );
  const longest = await reader.page.evaluate(() => Math.max(0, .../** @type {any} */ (globalThis).tasks));
  t.diagnostic(`longest task with 5,504 letters, with everything on the screen: ${longest.toFixed()} ms`);
  assert.deepEqual(reader.complaints, []);
});

test("a list without the letters of what is being read is learned too", async () => {
  const reader = await openTall();
  await reader.choose("#list", "own");
  await reader.page.locator("html >>> textarea").fill("abc\ncab\nbac\n".repeat(5));
  await reader.press(".list-input .take");
  await reader.until(
    () => reader.text(".view-facts"),
    (words) => words.includes("15 lines"),
  );
  assert.equal(await reader.text(".view-problem div"), "");
  assert.deepEqual(reader.complaints, []);
});

test("a list may be dropped, or come from a file; one that is too large is refused", async () => {
  const reader = await openTall();
  await reader.choose("#list", "own");
  const give = (/** @type {string} */ text, /** @type {string} */ how) =>
    reader.page.$eval(
      "html >>> .list-input textarea",
      (area, text, how) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "list.txt"));
        const input = /** @type {HTMLInputElement} */ (area.parentElement?.querySelector("[type=file]"));
        if (how === "drop")
          area.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
        else {
          input.files = data.files;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }
      },
      text,
      how,
    );
  const says = () => reader.text("#list-says");
  await give("ab\n".repeat(12), "drop");
  await reader.until(says, (words) => words.startsWith("12 lines, 2 different"));
  await give("abc\n".repeat(13), "file");
  await reader.until(says, (words) => words.startsWith("13 lines, 3 different"));
  await give("a".repeat(5_000_001), "file");
  await reader.until(says, (words) => words.includes("“list.txt” is too large"));
});

// ---- behaviour ----

test("in the third section training goes on in sight, and can be paused there", async () => {
  const reader = await Reader.open(browser, { width: 1280, height: 700 });
  await reader.slide(".speed", 30);
  await reader.press(".primary");
  await reader.page.$eval("html >>> #inside", (section) => section.scrollIntoView());
  // The first section is off screen: a line at the edge of the window tells its step.
  const step = async () =>
    Number(
      (await reader.texts("#time-bar .figures"))
        .join()
        .match(/^step ([\d,]+)/)?.[1]
        .replace(",", "") ?? 0,
    );
  const before = await reader.until(step, (now) => now > 0);
  await reader.until(step, (now) => now > before + 3);
  await reader.press("#time-bar button");
  await reader.settled();
  const paused = await reader.step();
  await reader.wait(300);
  assert.equal(await reader.step(), paused);
});

for (const width of [320, 360, 640, 768, 1280, 1920]) {
  test(`${width} px wide, everything drawn and every setting large, nothing scrolls sideways`, async () => {
    const reader = await Reader.open(
      browser,
      { width, height: 900 },
      undefined,
      "#layers=3&width=96&heads=8&context=48&list=germany",
    );
    await reader.seeAll();
    const overflow = await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
  });
}
