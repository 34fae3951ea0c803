/** Names that are kept: copied, saved, gathered by the reader, and drawn as a picture. */

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, Reader } from "./page.js";

const NAMES = new Set(
  (await readFile(new URL("../../public/names.txt", import.meta.url), "utf8")).split("\n").filter((name) => name),
);

/** @type {import("puppeteer-core").Browser} */
let browser;
/** @type {string} */
let folder;

before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "microgpt-names-"));
  const session = await browser.target().createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
});

after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Runs in the page: what is copied is kept, as if it were granted. */
function keepCopies() {
  const write = async (/** @type {ClipboardItem[]} */ [item]) => {
    const text = await (await item.getType("text/plain")).text();
    Object.assign(globalThis, { copied: text });
  };
  Object.defineProperty(navigator, "clipboard", { value: { write } });
}

/** @param {() => void} [before] */
async function openKeeping(before) {
  const reader = await Reader.open(browser, { width: 1280, height: 1600 }, before);
  await reader.trainToTheEnd();
  await reader.settled();
  await reader.press(".keep summary");
  return reader;
}

const said = (/** @type {Reader} */ reader) => reader.text(".keep [role=status]");

/**
 * @param {Reader} reader
 * @param {string} selector what to press
 * @param {RegExp} words what is said then
 */
async function copies(reader, selector, words) {
  await reader.press(selector);
  await reader.until(
    () => said(reader),
    (now) => words.test(now),
  );
  const text = await reader.page.evaluate(() => /** @type {string} */ (/** @type {any} */ (globalThis).copied));
  return text.split("\n");
}

/**
 * @param {Reader} reader
 * @param {string} name of a file that was saved
 * @param {(content: Buffer) => boolean} isWhole
 */
async function savedFile(reader, name, isWhole) {
  const file = join(folder, name);
  return reader.until(
    async () => (existsSync(file) ? readFile(file) : Buffer.alloc(0)),
    (content) => isWhole(content),
  );
}

/** @param {Reader} reader @param {number} count */
const setCount = (reader, count) =>
  reader.page.$eval(
    "html >>> .keep [type=number]",
    (field, count) => {
      /** @type {HTMLInputElement} */ (field).value = String(count);
      field.dispatchEvent(new Event("change"));
    },
    count,
  );

test("any number of names is copied: first those on show, then those of the next seeds; all of them or only invented ones", async () => {
  const reader = await openKeeping(keepCopies);
  const shown = [...new Set(await reader.names())];
  assert.deepEqual((await copies(reader, ".keep .all .copy", /^20 names copied\.$/)).slice(0, shown.length), shown);

  await setCount(reader, 300);
  const many = await copies(reader, ".keep .all .copy", /^300 names copied\.$/);
  assert.equal(new Set(many).size, 300);
  assert.deepEqual(many.slice(0, shown.length), shown);
  assert.ok(many.some((name) => NAMES.has(name)) && many.some((name) => !NAMES.has(name)));
  const [next] = await reader.page.evaluate(() =>
    /** @type {any} */ (document.querySelector("micro-gpt")).session.trainer.furtherNames(20, 5),
  );
  assert.ok(many.includes(next.text));

  await reader.press(".keep [type=checkbox]");
  await setCount(reader, 200);
  const invented = await copies(reader, ".keep .all .copy", /^200 names copied\.$/);
  assert.deepEqual(
    invented.filter((name) => NAMES.has(name)),
    [],
  );
  await reader.press(".keep .all .save");
  const file = await savedFile(
    reader,
    "microgpt-names-1000.txt",
    (content) => content.toString().split("\n").length === 201,
  );
  assert.deepEqual(file.toString().trimEnd().split("\n"), invented);
  assert.deepEqual(reader.complaints, []);
});

test("where there are few different names, the search ends, and says how many there are", async () => {
  const reader = await openKeeping(keepCopies);
  await reader.press(".rules summary");
  await reader.slide("#topK", 1);
  await reader.settled();
  assert.equal((await copies(reader, ".keep .all .copy", /^1 name copied\.$/)).length, 1);
});

test("names that are pressed gather, by mouse and keyboard, wherever training goes; they are copied, and saved as a picture", async () => {
  const reader = await openKeeping(keepCopies);
  const shown = await reader.names();
  const pressed = () =>
    reader.page.$$eval("html >>> [part=name] button", (buttons) => buttons.map((b) => b.getAttribute("aria-pressed")));
  assert.ok((await pressed()).every((state) => state === "false"));
  await reader.press("[part=name]:nth-child(2) button");
  await reader.page.keyboard.press("ArrowRight");
  await reader.page.keyboard.press("Enter");
  await reader.page.keyboard.press("ArrowRight");
  await reader.page.keyboard.press("Space");
  const liked = shown.slice(1, 4);
  const gathered = () => reader.texts(".liked .link bdi");
  assert.deepEqual(await gathered(), liked);
  assert.deepEqual(
    (await pressed()).flatMap((state, i) => (state === "true" ? [shown[i]] : [])),
    shown.filter((name) => liked.includes(name)),
  );
  assert.equal(await reader.step(), 1000, "the keys train nothing");

  assert.deepEqual(await copies(reader, ".liked .copy", /^3 names copied\.$/), liked);
  await reader.press(".liked .save-picture");
  const png = await savedFile(reader, "microgpt-names-1000.png", (content) =>
    content.subarray(-8, -4).equals(Buffer.from("IEND")),
  );
  assert.deepEqual([...png.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  assert.equal(png.readUInt32BE(16), 1200);
  await reader.until(
    () => said(reader),
    (words) => words === "3 names saved as microgpt-names-1000.png.",
  );

  // Another step shows other names; those that were gathered stay.
  await reader.lookBack(100);
  assert.deepEqual(await gathered(), liked);
  for (let left = liked.length; left > 0; left--) {
    await reader.press(".liked .link");
    assert.equal((await gathered()).length, left - 1);
  }
  assert.equal(
    await reader.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.localName;
    }),
    "summary",
    "the focus has a place",
  );
  // Closed, a press shows the name step by step again.
  await reader.press(".keep summary");
  await reader.until(pressed, (states) => states.every((state) => state === null));
  assert.equal(await reader.page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.deepEqual(reader.complaints, []);
});

test("the picture holds the names and the line below, however many and however long they are", async () => {
  const reader = await openKeeping();
  /** Runs in the page: all that is written on canvases from now on. */
  const watch = () => {
    const { fillText } = CanvasRenderingContext2D.prototype;
    const written = /** @type {{ text: string, left: number, right: number, y: number, height: number }[]} */ ([]);
    Object.assign(globalThis, { written });
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, max) {
      const { width } = this.measureText(text);
      if (this.canvas.width === 1200)
        written.push({ text, left: x, right: x + Math.min(width, max ?? width), y, height: this.canvas.height });
      fillText.call(this, text, x, y, max);
    };
  };
  await reader.page.evaluate(watch);
  const count = await reader.page.$$eval("html >>> [part=name] button", (buttons) => {
    for (const button of buttons) /** @type {HTMLElement} */ (button).click();
    return new Set(buttons.map(({ textContent }) => textContent?.match(/\S+/)?.[0])).size;
  });
  await reader.until(
    () => reader.texts(".liked .link bdi"),
    ({ length }) => length > 0,
  );
  const liked = await reader.texts(".liked .link bdi");
  await reader.press(".liked .save-picture");
  await reader.until(
    () => said(reader),
    (words) => words.includes("saved as"),
  );
  const written = await reader.page.evaluate(() => /** @type {any[]} */ (/** @type {any} */ (globalThis).written));
  assert.deepEqual(
    written.map(({ text }) => text),
    [...liked, "Step 1,000 · made by a GPT of 4,192 numbers in this page"],
  );
  assert.ok(liked.length <= count);
  for (const [i, { left, right, y, height }] of written.entries()) {
    assert.ok(left >= 0 && right <= 1200 && y > 0 && y < height, written[i].text);
    for (const other of written.slice(0, i))
      assert.ok(
        Math.abs(other.y - y) > 10 || other.right <= left || right <= other.left,
        `${other.text}, ${written[i].text}`,
      );
  }
});

test("where the clipboard is denied, it is said; the file is saved all the same", async () => {
  const reader = await openKeeping(() => {
    const write = () => Promise.reject(new Error("denied"));
    Object.defineProperty(navigator, "clipboard", { value: { write } });
  });
  await reader.press(".keep .all .copy");
  await reader.until(
    () => said(reader),
    (words) => /does not let the page copy: save/.test(words),
  );
  await reader.press(".keep .all .save");
  await reader.until(
    () => said(reader),
    (words) => words === "20 names saved as microgpt-names-1000.txt.",
  );
  assert.deepEqual(reader.complaints, []);
});
