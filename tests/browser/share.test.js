/** A model is shared as a link or a file, and opened again; a broken one is refused, and the current model stays. */

import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, PAGE_FILE, Reader } from "./page.js";

/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {string} where the browser puts what is saved */
let folder;
before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "microgpt-share-"));
  const session = await browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
});
after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/**
 * @param {string} [address]
 * @param {() => void} [early]
 */
const open = (address, early) => Reader.open(browser, { width: 1280, height: 900 }, early, address);

/** @param {Reader} reader @param {string} which @returns {Promise<string>} the link that stands to be copied */
const linkOf = (reader, which) =>
  reader.page.$eval(`html >>> .${which} >>> input`, (input) => /** @type {HTMLInputElement} */ (input).value);

/** @param {Reader} reader @returns {Promise<string>} */
const embedCode = (reader) =>
  reader.page.$eval("html >>> .embed >>> textarea", (area) => /** @type {HTMLTextAreaElement} */ (area).value);

/** @param {string} link */
const hashOf = (link) => link.slice(link.indexOf("#"));

/** @param {Reader} reader */
async function modelLink(reader) {
  await reader.press(".view-share .make");
  await reader.until(
    () => reader.page.$$("html >>> .copy.model"),
    ({ length }) => length === 1,
  );
  return linkOf(reader, "model");
}

/**
 * Presses what saves, and waits for the file.
 * @param {Reader} reader @param {string} button @param {string} name
 */
async function saved(reader, button, name) {
  await rm(join(folder, name), { force: true });
  await reader.press(`.view-share ${button}`);
  await reader.until(
    () => readdir(folder),
    (names) => names.includes(name),
  );
  assert.equal(await reader.text(".saved"), `Saved as ${name}.`);
  return readFile(join(folder, name));
}

/** @param {Reader} reader @param {string | Uint8Array} content */
async function load(reader, content) {
  const path = join(folder, "given.safetensors");
  await writeFile(path, content);
  const input = /** @type {import("puppeteer-core").ElementHandle<HTMLInputElement>} */ (
    await reader.page.$("html >>> .view-share [type=file]")
  );
  await input.uploadFile(path);
}

/** @param {Reader} reader @param {string[]} expected */
const namesAre = (reader, expected) =>
  reader.until(
    () => reader.names(),
    (names) => names.join() === expected.join(),
  );

/** @param {Reader} reader @param {number} steps */
const trainSteps = async (reader, steps) => {
  for (let i = 1; i <= steps; i++) {
    await reader.press("button.step");
    await reader.until(
      () => reader.step(),
      (step) => step === i,
    );
  }
};

test("a link with the model opens already trained elsewhere, with nearly the same names, at the step it had; Train goes on from its weights, and Restart from nothing", async () => {
  const reader = await open("#steps=500&temperature=0.6&samples=7");
  await reader.trainToTheEnd(500);
  const names = await reader.names();
  const link = await modelLink(reader);
  assert.ok(link.length < 12_000, `${link.length} characters`);
  assert.ok(!new URL(link).search, "the model is in no part that a server gets");

  const other = await open(hashOf(link));
  const spoken = await other.names();
  assert.ok(spoken.filter((name, i) => name === names[i]).length >= 14, `${spoken} after ${names}`);
  assert.equal(await other.step(), 500);
  await other.until(
    () => other.text(".view-status .next"),
    (words) => words === "This model came in a link, as it was after 500 steps. Train continues from its weights.",
  );
  assert.match(await other.text(".view-status .now"), /^(Letter pairs learned|Common letters learned|Beats a model)/);
  await other.wait(600);
  assert.equal(hashOf(other.page.url()), hashOf(link), "the address still holds it");
  assert.equal(await modelLink(other), link, "and it can be given on");

  await other.press(".view-controls .primary");
  // at full speed all steps may be done before anybody looks: what tells is that the model is no longer the link's
  await other.until(
    () => other.text(".view-status .next"),
    (words) => !words.startsWith("This model came in a link"),
  );
  await other.until(
    () => other.step(),
    (step) => step === 500,
  );
  assert.notDeepEqual(await other.names(), names, "it has trained on");
  await other.press(".view-controls .reset");
  await other.until(
    () => other.step(),
    (step) => step === 0,
  );
  await other.press(".view-controls .primary");
  await other.until(
    () => other.step(),
    (step) => step === 500,
  );
  await namesAre(other, names);
  assert.deepEqual([...reader.complaints, ...other.complaints], []);
});

test("a link of a moment opens there, without a press, with the very names; and Train goes on from it", async () => {
  const reader = await open("#steps=500&speed=100&samples=7");
  await reader.trainToTheEnd(500);
  await reader.lookBack(300);
  await reader.settled();
  const names = await reader.names();
  const link = await linkOf(reader, "settings");
  assert.equal(hashOf(link), "#steps=500&speed=100&samples=7&at=300");
  assert.match(await reader.text(".links"), /whoever opens it sees this run at step 300\./);
  assert.match(await embedCode(reader), / num-steps="500" .* start-step="300">/);
  await reader.until(
    async () => hashOf(reader.page.url()),
    (hash) => hash === hashOf(link),
  );

  const page = await browser.newPage();
  const other = new Reader(page);
  await page.goto(PAGE_FILE.href + hashOf(link));
  await namesAre(other, names);
  assert.equal(await other.step(), 300);
  assert.equal(await other.text(".view-controls .primary"), "Train");
  assert.equal(hashOf(await linkOf(other, "settings")), hashOf(link), "and can be given on");

  // The same page, asked for an earlier moment, and then for one that its schedule has not.
  const ask = (/** @type {string} */ hash) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
  await ask("#steps=500&speed=100&samples=7&at=120");
  await other.until(
    () => other.text(".when"),
    (words) => words.startsWith("Step 120"),
  );
  await ask("#steps=500&speed=100&samples=7&at=99999");
  await other.until(
    () => other.step(),
    (step) => step === 500,
  );
  await reader.page.bringToFront();
  await reader.press("button.now");
  await namesAre(other, await reader.names());
  assert.deepEqual([...reader.complaints, ...other.complaints], []);
});

test("a link with a model shows that model, whichever its step, until somebody presses Train", async () => {
  const reader = await open();
  await trainSteps(reader, 3);
  const link = await modelLink(reader);
  const page = await browser.newPage();
  const other = new Reader(page);
  await page.goto(PAGE_FILE.href + hashOf(link));
  await other.until(
    () => other.texts(".view-status .next"),
    ([words]) => words?.startsWith("This model came in a link, as it was after 3 steps."),
  );
  await other.settled();
  assert.equal(await other.step(), 3);
  assert.equal(await other.text(".view-controls .primary"), "Train");
  assert.deepEqual([...reader.complaints, ...other.complaints], []);
});

test("the code with a trained model in it shows that model in another page, without buttons if so chosen", async () => {
  const reader = await open("#steps=200");
  await reader.trainToTheEnd(200);
  await reader.press(".view-share [name=model]");
  await reader.press(".view-share [name=controls]");
  const code = await reader.until(
    () => embedCode(reader),
    (code) => code.includes("weights=") && code.includes("controls="),
  );
  assert.ok(code.length < 12_000, `${code.length} characters`);
  assert.match(await reader.text(".view-share .embed"), /It holds the model of step 200 in 10,\d+ characters/);
  const path = join(folder, "embedded.html");
  const script = new URL("micro-gpt.js", PAGE_FILE).href;
  await writeFile(path, `<!doctype html><meta charset="utf-8">${code.replace("micro-gpt.js", script)}`);
  const page = await browser.newPage();
  const other = new Reader(page);
  other.complaints.length = 0;
  await page.goto(`file://${path}`);
  const names = await reader.names();
  const shown = await other.until(
    () => other.names(),
    (shown) => shown.length === 20 && !shown.includes("·"),
  );
  assert.ok(shown.filter((name, i) => name === names[i]).length >= 14, `${shown} after ${names}`);
  assert.deepEqual(await other.texts(".view-controls button"), []);
  await reader.page.bringToFront();
  await reader.press(".view-share [name=model]");
  await reader.until(
    () => embedCode(reader),
    (code) => !code.includes("weights="),
  );
  assert.deepEqual(reader.complaints, []);
});

test("a link of a list of one's own has its letters and not the list", async () => {
  const reader = await open();
  await reader.choose("#list", "own");
  await reader.page.locator("html >>> textarea").fill("new york\nzoë\nsan josé\n".repeat(5));
  await reader.press(".list-input .take");
  await reader.until(
    () => reader.text(".view-facts"),
    (words) => words.includes("15 lines"),
  );
  await reader.trainToTheEnd();
  const names = await reader.names();
  const link = await modelLink(reader);
  assert.match(await reader.text(".links"), /Your list itself is not in it/);
  assert.doesNotMatch(decodeURIComponent(link), /york/);

  const other = await open(hashOf(link));
  const spoken = await other.names();
  assert.ok(spoken.filter((name, i) => name === names[i]).length >= 14, `${spoken} after ${names}`);
  assert.match(await other.text(".view-status .next"), /To train it, give or choose a list/);
  assert.deepEqual([...reader.complaints, ...other.complaints], []);
});

test("a file brings the model back, the very names, and training goes on to the bit", async () => {
  const reader = await open("#steps=12");
  await trainSteps(reader, 5);
  const names = await reader.names();
  const file = await saved(reader, ".save", "microgpt-names-5.safetensors");
  const header = JSON.parse(file.subarray(8, 8 + Number(file.readBigUInt64LE())).toString("utf8"));
  assert.equal(header.__metadata__.step, "5");
  await reader.trainToTheEnd(12);
  const end = await reader.names();

  const other = await open("#list=japan&width=32");
  await load(other, file);
  await namesAre(other, names);
  assert.equal(await other.step(), 5);
  assert.match(await other.text(".view-facts"), /32,257 lines 4,192 parameters/);
  await other.trainToTheEnd(12);
  await namesAre(other, end);
  const csv = (await saved(other, ".losses", "microgpt-names-12.csv")).toString("utf8").trim().split("\r\n");
  assert.equal(csv[0], "step,loss,held_out");
  assert.deepEqual(
    csv.slice(1).map((row) => Number(row.split(",")[0])),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  );
  assert.deepEqual([...reader.complaints, ...other.complaints], []);
});

test("a file for embedding is small, and gives names elsewhere; a file that does not say enough is asked about", async () => {
  const reader = await open("#steps=100");
  await reader.trainToTheEnd(100);
  const names = await reader.names();
  const file = await saved(reader, ".save-weights", "microgpt-names-100.readers.safetensors");
  assert.ok(file.length < 10_240, `${file.length} bytes`);

  const other = await open("#list=japan");
  await load(other, file);
  await other.until(
    () => other.text(".view-status .now"),
    (words) => words === "How much it has learned is unknown: its list is not here.",
  );
  const spoken = await other.names();
  assert.ok(spoken.filter((name, i) => name === names[i]).length >= 14, `${spoken} after ${names}`);
  assert.equal(
    await other.page.$eval(
      "html >>> .view-controls .primary",
      (button) => /** @type {HTMLButtonElement} */ (button).disabled,
    ),
    true,
    "no list, no training",
  );
  await other.choose("#list", "names");
  await other.press(".view-controls .primary");
  await other.until(
    () => other.step(),
    (step) => step > 10,
  );

  const third = await open();
  const bare = Buffer.from(file.toString("latin1").replace('"n_head"', '"heads."'), "latin1");
  await load(third, bare);
  await third.until(
    () => third.text(".view-problem [role=alert]"),
    (words) => words.includes("how many heads"),
  );
  await third.press(".view-share form button");
  await namesAre(third, spoken);
  assert.equal(await third.text(".view-problem [role=alert]"), "");
  assert.deepEqual([...reader.complaints, ...other.complaints, ...third.complaints], []);
});

test("the losses are a table: every step's loss, and now and then the held-out one", async () => {
  const reader = await open("#steps=100");
  await reader.trainToTheEnd(100);
  const rows = (await saved(reader, ".losses", "microgpt-names-100.csv")).toString("utf8").trim().split("\r\n");
  const table = rows.slice(1).map((row) => row.split(","));
  assert.deepEqual(
    table.map(([step]) => Number(step)),
    Array.from({ length: 101 }, (_, i) => i),
  );
  const losses = table.slice(0, 100).map(([, loss]) => Number(loss));
  assert.ok(losses.every((loss) => loss > 0.5 && loss < 6));
  assert.deepEqual(
    table.filter(([, , heldOut]) => heldOut).map(([step]) => step),
    ["0", "50", "100"],
  );
});

test("a broken file is refused with a sentence, and the model goes on", async () => {
  const reader = await open("#steps=100");
  await trainSteps(reader, 3);
  const names = await reader.names();
  const file = await saved(reader, ".save", "microgpt-names-3.safetensors");
  const text = file.toString("latin1");
  /** @param {string} from @param {string} to as long */
  const forged = (from, to) => Buffer.from(text.replace(from, to), "latin1");
  const longHeader = Buffer.concat([Buffer.from([255, 255, 255, 255, 255, 255, 255, 127]), file.subarray(8)]);
  const nan = Buffer.from(file);
  const start = 8 + Number(file.readBigUInt64LE());
  const [wte] = JSON.parse(file.subarray(8, start).toString("utf8")).wte.data_offsets;
  nan.writeFloatLE(Number.NaN, start + wte);
  const cases = /** @type {[string, Uint8Array | string, RegExp][]} */ ([
    ["empty", "", /not a safetensors file/],
    ["a text", "anna\nbob\n".repeat(20), /not a safetensors file/],
    ["cut", file.subarray(0, file.length - 1000), /it was cut short/],
    ["a header without end", longHeader, /not a safetensors file/],
    ["another shape", forged('"shape":[64,16]', '"shape":[16,64]'), /layer0.mlp_fc1 is 16 × 64, and must be 64 × 16/],
    ["NaN", nan, /wte has numbers that a model cannot have/],
    ["markup", forged('"wte":{', '"<b>":{'), /wte is missing/],
    ["markup for a number", forged('"seed":"42"', '"seed":"<>"'), /seed in the __metadata__ is no number: “<>”/],
  ]);
  for (const [what, content, sentence] of cases) {
    await load(reader, content);
    await reader.until(
      () => reader.text(".view-problem [role=alert]"),
      (words) => words.startsWith("The file was not opened.") && sentence.test(words),
    );
    assert.deepEqual(await reader.names(), names, what);
    await reader.press(".view-problem button");
    await reader.until(
      () => reader.text(".view-problem [role=alert]"),
      (words) => words === "",
    );
  }
  await reader.trainToTheEnd(100);
  assert.deepEqual(reader.complaints, []);
});

test("a broken link is refused with a sentence, opened first or later", async () => {
  const reader = await open("#steps=100");
  await trainSteps(reader, 2);
  const names = await reader.names();
  const good = hashOf(await modelLink(reader));
  const other = await open(good.replace(/.{40}$/, ""));
  const says = () => other.text(".view-problem [role=alert]");
  assert.match(await says(), /^The model in the link was not opened. This link is damaged/);
  assert.equal(await other.step(), 0);
  await other.trainToTheEnd(100);

  await reader.page.bringToFront();
  for (const [hash, sentence] of /** @type {[string, RegExp][]} */ ([
    [good.replace("weights=1", "weights=2"), /another version/],
    [good.replace("#", "#width=32&"), /Size mismatch/],
    [`${good}&letters=zyx`, /letters in this link/],
    [`#weights=${"1A".repeat(1_000_001)}`, /longer than any/],
  ])) {
    await reader.page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    await reader.until(
      () => reader.text(".view-problem [role=alert]"),
      (words) => sentence.test(words),
    );
    assert.deepEqual(await reader.names(), names);
    await reader.press(".view-problem button");
  }
  await reader.trainToTheEnd(100);
  assert.deepEqual([...reader.complaints, ...other.complaints], []);
});

test("the code to embed has the chosen pieces and what differs from the defaults", async () => {
  const reader = await open("#list=japan&layers=2&rate=0.005&temperature=0.8&samples=3&exact=1");
  const code = () => embedCode(reader);
  await reader.press(".view-share [value=attention]");
  await reader.press(".view-share [value=train]");
  await reader.until(code, (text) => text.includes("attention"));
  assert.equal(
    await code(),
    '<script src="micro-gpt.js"></script>\n' +
      '<micro-gpt view="names attention" list="japan" n-layer="2" learning-rate="0.005" precision="f64" temperature="0.8" sample-seed="3"></micro-gpt>',
  );
});

test("a copy says that it worked; where the clipboard is denied, the text is selected", async () => {
  const granted = await open("#steps=90", () => {
    const writeText = (/** @type {string} */ text) => {
      document.title = text;
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  await granted.press(".copy.settings button");
  assert.match(
    await granted.until(
      () => granted.text(".copy.settings p"),
      (words) => words !== "",
    ),
    /^Copied\.$/,
  );
  assert.equal(await granted.page.title(), await linkOf(granted, "settings"));

  const denied = await open("#steps=90", () => {
    const writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  await denied.press(".copy.settings button");
  await denied.until(
    () => denied.text(".copy.settings p"),
    (words) => words.includes("The text is selected"),
  );
  const selected = await denied.page.$eval("html >>> .settings >>> input", (element) => {
    const input = /** @type {HTMLInputElement} */ (element);
    return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
  });
  assert.equal(selected, await linkOf(denied, "settings"));
});
