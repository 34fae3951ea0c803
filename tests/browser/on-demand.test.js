/** The element as modules, from another origin: what an element does not show is not downloaded, and what does not arrive is reported. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { MicroGPT } from "../../wasm/microgpt.js";
import en from "../../web/words/en.js";
import { assertSize } from "../size.js";
import { launch } from "./page.js";
import { serve, stopServers } from "./servers.js";

/** @import { Page } from "puppeteer-core" */

const PUBLIC = new URL("../../public/", import.meta.url);

/** The most that one view of a saved model may weigh, in bytes of gzip: 70 KiB, and 73.5 with what trains it on. The saved model itself is not counted. */
const MAX_BYTES = 70 * 1024;
const MAX_BYTES_WITH_CONTROLS = 73.5 * 1024;

/** The most that a page may shift in all: a fifth of what is called good. */
const MAX_SHIFT = 0.02;

const VIEWS = Object.keys(en.texts).flatMap((key) => (key.startsWith("view.") ? [key.slice("view.".length)] : []));

/** @type {import("puppeteer-core").Browser} */
let browser;
/** Where the modules are, and where the page is that embeds them. */
let [theirs, host] = ["", ""];

/** The page; a saved model; and what the other origin does: which files it lacks, how late it is, and what it has sent, in bytes. */
let body = "";
let saved = /** @type {Uint8Array} */ (new Uint8Array());
let lacks = /^$/;
let milliseconds = 0;
/** @type {Map<string, number>} */
let sent = new Map();

before(async () => {
  browser = await launch();
  theirs = await serve(async ({ url: path = "/" }, response) => {
    if (lacks.test(path)) return response.writeHead(404).end();
    const file = gzipSync(readFileSync(new URL(`.${path}`, PUBLIC)));
    sent.set(path.slice(1), file.length);
    if (!/core|define|micro-gpt\.mjs/.test(path)) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    const type = { "content-type": "text/javascript", "content-encoding": "gzip", "access-control-allow-origin": "*" };
    response.writeHead(200, type).end(file);
  });
  host = await serve(async ({ url: path = "/" }, response) => {
    if (path === "/saved.safetensors") return response.end(saved);
    if (path !== "/") return response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
    const policy = `default-src 'none'; img-src 'self'; script-src ${theirs} 'wasm-unsafe-eval'; worker-src blob:; connect-src 'self'`;
    response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy }).end(body);
  });
});

after(async () => {
  await browser.close();
  stopServers();
});

/**
 * A page, opened anew; it collects what should not be on its console, and requests.
 * @param {string} elements
 * @param {{ width?: number, without?: RegExp, late?: number, before?: () => void }} [how] before: runs in it before its scripts
 */
async function open(elements, { width = 800, without = /^$/, late = 0, before = () => {} } = {}) {
  body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title>
    <script type="module" src="${theirs}micro-gpt-define.mjs"></script>${elements}`;
  [lacks, milliseconds, sent] = [without, late, new Map()];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = /** @type {string[]} */ ([]);
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(listen);
  await page.evaluateOnNewDocument(before);
  await page.goto(host);
  return { page, complaints, close: () => context.close() };
}

/** Runs in the page: keeps each event of its elements. */
function listen() {
  const heard = /** @type {any[]} */ ([]);
  Object.assign(globalThis, { heard });
  for (const type of ["ready", "step", "error"])
    addEventListener(`micro-gpt-${type}`, (event) => {
      heard.push({ type, ...structuredClone(/** @type {CustomEvent} */ (event).detail) });
    });
}

/** @param {Page} page @param {string} type of an event @param {Record<string, unknown>} [wanted] */
const untilHeard = (page, type, wanted = {}) =>
  page.waitForFunction(
    (type, wanted) =>
      /** @type {any} */ (globalThis).heard.find(
        (/** @type {any} */ event) =>
          event.type === type && Object.entries(wanted).every(([key, value]) => event[key] === value),
      ),
    {},
    type,
    wanted,
  );

/** Waits until a view is there and has what it is drawn from. @param {Page} page @param {string} view */
const untilDrawn = (page, view) =>
  page.waitForFunction(
    (view) => {
      const piece = document.querySelector("micro-gpt")?.shadowRoot?.querySelector(`.view-${view}:not(.blank)`);
      return piece && piece.childElementCount > 0 && !piece.querySelector(":scope > div.room");
    },
    {},
    view,
  );

/** @param {RegExp} pattern */
const sentLike = (pattern) => [...sent.keys()].filter((name) => pattern.test(name));

const HEAVY = /(^|\/)(list|[a-z]+\.txt|microgpt-f64\.wasm)\.mjs$/;

test(`one view of a saved model weighs at most ${MAX_BYTES} bytes: no list, no exact engine, no other view`, async (t) => {
  const model = await MicroGPT.create({
    text: "anna\nbertram\ncleo",
    module: readFileSync(new URL("microgpt.wasm", PUBLIC)),
  });
  saved = model.save({ weightsOnly: true, dtype: "F16" });
  model.free();
  for (const view of VIEWS) {
    const { page, complaints, close } = await open(`<micro-gpt view="${view}" src="saved.safetensors"></micro-gpt>`);
    await untilHeard(page, "ready");
    await untilDrawn(page, view);
    const bytes = [...sent.values()].reduce((sum, size) => sum + size);
    assertSize(t, bytes <= (view === "train" ? MAX_BYTES_WITH_CONTROLS : MAX_BYTES), `${view}: ${bytes}`);
    assert.ok(sent.has("micro-gpt/microgpt.wasm.mjs"), "the engine is there");
    assert.deepEqual(sentLike(HEAVY), [], view);
    const words = await page.$eval("micro-gpt >>> .live", ({ textContent }) => textContent ?? "");
    assert.deepEqual(
      Object.keys(en.texts).filter((key) => words.includes(key)),
      [],
      "its words came with it",
    );
    const others = VIEWS.filter((other) => other !== view && sent.has(`micro-gpt/${other}.mjs`));
    assert.deepEqual(others, [], view);
    assert.deepEqual(complaints, [], view);
    await close();
  }
});

test("before an element is seen, neither list nor engine is downloaded; then just those that it asks for", async () => {
  const { page, close } = await open(
    `${"<p>Words before it.</p>".repeat(200)}<micro-gpt view="names" list="japan"></micro-gpt>`,
  );
  await page.evaluate(async () => {
    await customElements.whenDefined("micro-gpt");
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  assert.deepEqual(sentLike(/\.(wasm|txt)\.mjs$/), []);
  await page.evaluate(() => scrollTo(0, 9000));
  await untilHeard(page, "ready");
  assert.deepEqual(sentLike(/\.(wasm|txt)\.mjs$/).sort(), ["micro-gpt/japan.txt.mjs", "micro-gpt/microgpt.wasm.mjs"]);
  await close();
});

test("in float64, or without SIMD, it computes with the exact engine", async () => {
  const exact = await open('<micro-gpt view="names" text="anna" precision="f64"></micro-gpt>');
  await untilHeard(exact.page, "ready");
  assert.deepEqual(sentLike(/\.wasm\.mjs$/), ["micro-gpt/microgpt-f64.wasm.mjs"]);
  await exact.close();
  const plain = await open('<micro-gpt view="names" text="anna"></micro-gpt>', {
    before: () => {
      const prelude = "const { validate } = WebAssembly; WebAssembly.validate = (bytes) => bytes.length < 1000;";
      globalThis.Blob = class extends Blob {
        /** @param {BlobPart[]} [parts] @param {BlobPropertyBag} [options] */
        constructor(parts = [], options = {}) {
          super(options.type?.startsWith("text/javascript") ? [prelude, ...parts] : parts, options);
        }
      };
    },
  });
  await untilHeard(plain.page, "ready");
  assert.deepEqual(sentLike(/\.wasm\.mjs$/), ["micro-gpt/microgpt.wasm.mjs", "micro-gpt/microgpt-f64.wasm.mjs"]);
  await plain.close();
});

test("it trains, draws its curve, and shows another view when asked", async () => {
  const { page, complaints, close } = await open(
    '<micro-gpt num-steps="100" speed="100" autoplay></micro-gpt><micro-gpt view="names"></micro-gpt>',
  );
  await untilHeard(page, "step", { step: 100 });
  await page.waitForFunction(() => document.querySelector("micro-gpt")?.shadowRoot?.querySelector("canvas.plot"));
  const names = await page.$$eval("micro-gpt >>> [part=name]", ({ length }) => length);
  assert.ok(names >= 20, String(names));
  assert.equal(sent.has("micro-gpt/tape.mjs"), false);
  await page.$eval("micro-gpt", (element) => element.setAttribute("view", "tape"));
  await untilDrawn(page, "tape");
  assert.ok(sent.has("micro-gpt/tape.mjs"));
  // Its styles came with it, and those of what is shown no longer are gone.
  const sheets = await page.$$eval("micro-gpt", ([element]) =>
    [...(element.shadowRoot?.adoptedStyleSheets ?? [])].map(
      ({ cssRules }) => cssRules[0].cssText.match(/view-\w+/)?.[0],
    ),
  );
  assert.deepEqual(sheets.filter(Boolean), ["view-problem", "view-controls", "view-status", "view-tape"]);
  assert.deepEqual(complaints, []);
  await close();
});

for (const width of [1200, 704, 390])
  test(`at ${width} px a view that comes late shifts nothing: its room was kept`, async () => {
    for (const view of ["train names", "letter cache", ...VIEWS]) {
      const { page, close } = await open(`<micro-gpt view="${view}"></micro-gpt>${"<p>What follows.</p>".repeat(20)}`, {
        width,
        late: 300,
        before: watchShifts,
      });
      for (const id of view.split(" ")) await untilDrawn(page, id);
      await untilHeard(page, "ready");
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const shift = await page.evaluate(() => /** @type {any} */ (globalThis).watched.shift);
      assert.ok(shift <= MAX_SHIFT, `${view}: ${shift}`);
      await close();
    }
  });

/** Runs in the page: sums up what shifts once the element has been drawn, with a room for its view. */
function watchShifts() {
  const watched = { shift: 0 };
  Object.assign(globalThis, { watched });
  const watch = () => {
    const drawn = performance.now();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.startTime > drawn) watched.shift += /** @type {any} */ (entry).value;
    }).observe({ type: "layout-shift" });
  };
  const look = () => {
    const isDrawn = document.querySelector("micro-gpt")?.shadowRoot?.querySelector(".room")?.clientHeight;
    requestAnimationFrame(isDrawn ? () => requestAnimationFrame(watch) : look);
  };
  look();
}

test("a view that does not come is named, and the others are there", async () => {
  const { page, close } = await open('<micro-gpt view="tape names"></micro-gpt>', { without: /tape/ });
  await untilHeard(page, "ready");
  await untilDrawn(page, "names");
  await untilHeard(page, "error", { code: "not-loaded" });
  const words = await page.$eval("micro-gpt >>> [role=alert]", ({ textContent }) => textContent);
  assert.match(words ?? "", /view tape could not be downloaded/);
  await close();
});

test("a list of one's own is read by code that comes for it; where that does not come, it is told, and another list learned", async () => {
  const text = "anna,bertram,cleo,dora,emil,fritz,gerd,hanna,ida,jan,karl,lena";
  const own = await open(`<micro-gpt view="names" text="${text}"></micro-gpt>`);
  await untilHeard(own.page, "ready");
  const documents = () => own.page.$eval("micro-gpt", (element) => /** @type {any} */ (element).documents());
  assert.deepEqual((await documents()).sort(), text.split(","));
  assert.deepEqual(sentLike(HEAVY), ["micro-gpt/list.mjs"]);
  await own.close();
  const lost = await open(`<micro-gpt view="names" list="germany" text="${text}"></micro-gpt>`, {
    without: /\/list\.mjs/,
  });
  await untilHeard(lost.page, "error", { code: "not-loaded" });
  await untilHeard(lost.page, "ready");
  assert.deepEqual(sentLike(HEAVY), ["micro-gpt/germany.txt.mjs"]);
  await lost.close();
});

test("a list that does not come is told, and a press tries again", async () => {
  const { page, close } = await open('<micro-gpt view="names"></micro-gpt>', { without: /names\.txt/ });
  await untilHeard(page, "error", { code: "not-loaded" });
  const alert = () =>
    page.$eval("micro-gpt >>> .view-problem [role=alert]", ({ textContent }) => textContent?.trim() ?? "");
  assert.match(await alert(), /could not be downloaded/);
  lacks = /^$/;
  await page.locator("micro-gpt >>> .view-problem button").click();
  await untilHeard(page, "ready");
  assert.equal(await alert(), "");
  await close();
});
