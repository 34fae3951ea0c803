/** Languages: every page and the element in each, and in an invented one; and how a reader gets to them. */

import assert from "node:assert/strict";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chapterIn } from "../../web/build/chapter.js";
import { textsOf } from "../../web/build/documents.js";
import { documentOf, editionOf, languageOf, languageTags } from "../../web/build/languages.js";
import { languagesFile, pageIn, writeEdition } from "../../web/build/pages.js";
import { NUMERIC_SETTINGS } from "../../web/options.js";
import en from "../../web/words/en.js";
import { wordsOf } from "../../web/words/words.js";
import { pseudoEdition } from "../pseudo.js";
import { launch } from "./page.js";
import { serve, stopServers } from "./servers.js";

/** @import { Page } from "puppeteer-core" */

const PUBLIC = new URL("../../public/", import.meta.url);

/** A site beside the built one, in the invented language. */
let pseudoSite = PUBLIC;
const PSEUDO = pseudoEdition();

/** @type {import("puppeteer-core").Browser} */
let browser;

before(async () => {
  browser = await launch();
  pseudoSite = pathToFileURL(`${await mkdtemp(`${tmpdir()}/pseudo-`)}/`);
  for (const file of ["index.html", "micro-gpt.js"]) await copyFile(new URL(file, PUBLIC), new URL(file, pseudoSite));
  await writeFile(new URL("languages.js", pseudoSite), languagesFile({ en: "English", "ar-XB": "pseudo" }));
  writeEdition(PSEUDO, await readFile(new URL("index.html", PUBLIC), "utf8"), pseudoSite);
  await writeFile(new URL("ar-XB/inference.html", pseudoSite), await chapterIn(PSEUDO));
  const lab = await readFile(new URL("lab.html", PUBLIC), "utf8");
  await writeFile(new URL("ar-XB/lab.html", pseudoSite), pageIn(PSEUDO, "lab", "lab", lab));
});

after(async () => {
  await browser.close();
  stopServers();
  await rm(pseudoSite, { recursive: true });
});

/**
 * A page, opened anew, whose reader prefers languages.
 * @param {string} url
 * @param {{ prefers?: string[], width?: number }} [how]
 */
async function open(url, { prefers = ["en-US"], width = 1280 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = /** @type {string[]} */ ([]);
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument((languages) => {
    Object.defineProperty(navigator, "languages", { get: () => languages });
  }, prefers);
  await page.setViewport({ width, height: 900 });
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}

/** @param {Page} page @param {string} selector in any of its elements */
const shown = (page, selector) => page.waitForSelector(`html >>> ${selector}`, { timeout: 30_000 });

/** What is in no language, or in its own: code, with the names that settings and operations have there; names that models write; languages. */
const NOT_SAID = [
  "script, style, noscript, pre, code, textarea, [translate=no]",
  ".fields .term, td.op",
  "bdi, p[dir=auto], td[dir=auto], output.names, #greedy tbody td, #kept tbody td, .beam, #pipeline output",
  ".written button, .changes .name, .taught tbody th, .against tbody th, .pairs, .rung-names td",
  "#language option, select#language option",
].join();

/**
 * All that a reader sees or is told: texts and attributes, through shadow roots.
 * @param {Page} page
 */
const said = (page) =>
  page.evaluate((notSaid) => {
    const texts = new Set();
    const add = (/** @type {string | null} */ text) => {
      const plain = text?.replace(/\s+/g, " ").trim();
      if (plain) texts.add(plain);
    };
    const walk = (/** @type {Node} */ node) => {
      if (node.nodeType === Node.TEXT_NODE) add(node.textContent);
      if (node instanceof Element) {
        if (node.matches(notSaid)) return;
        for (const name of ["aria-label", "aria-valuetext", "title", "placeholder", "alt"])
          add(node.getAttribute(name));
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      for (const child of node.childNodes) walk(child);
    };
    walk(document.documentElement);
    return /** @type {string[]} */ ([...texts]);
  }, NOT_SAID);

/** Opens what is closed, so that all there is to read is on the page. @param {Page} page */
const openAll = (page) =>
  page.evaluate(() => {
    const open = (/** @type {Document | ShadowRoot} */ root) => {
      for (const details of root.querySelectorAll("details")) details.open = true;
      for (const element of root.querySelectorAll("*")) if (element.shadowRoot) open(element.shadowRoot);
    };
    open(document);
  });

/** @param {Page} page */
const settled = (page) =>
  page.evaluate(async () => {
    const { trainer } = /** @type {any} */ (document.querySelector("micro-gpt")).session;
    for (let i = 0; i < 3; i++) await trainer.read("");
    await new Promise(requestAnimationFrame);
  });

/** Reads the whole page, untrained and trained. @param {Page} page */
async function readPage(page) {
  await shown(page, ".size");
  await page.setViewport({ width: 1280, height: 8000 });
  await page.$eval("html >>> .more", (button) => /** @type {HTMLElement} */ (button).click());
  await openAll(page);
  await settled(page);
  const untrained = await said(page);
  await page.$eval("html >>> .speed", (slider) => {
    /** @type {HTMLInputElement} */ (slider).value = "100";
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  });
  await page.locator("html >>> .primary").click();
  await page.waitForFunction(
    () => {
      const { state } = /** @type {any} */ (document.querySelector("micro-gpt")).session.store;
      return state.step === state.numSteps && !state.training;
    },
    { timeout: 60_000 },
  );
  await openAll(page);
  await settled(page);
  return [...untrained, ...(await said(page))];
}

/** @param {Page} page */
async function readChapter(page) {
  await page.waitForFunction(() => document.querySelector("#greedy tbody")?.textContent, { timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector("#kept .note")?.textContent, { timeout: 60_000 });
  await openAll(page);
  await page.locator("#pipeline .step").click();
  await settled(page);
  return said(page);
}

/** What the laboratory is asked: little, and the run without one document. */
const ASKED = "#taught.without=800&landscape.across=nHead&landscape.up=nLayer&fan.seeds=10&ladder.seeds=4";

/** Reads the laboratory, before its instruments have been used and after. @param {Page} page */
async function readLab(page) {
  const before = await said(page);
  const rests = (/** @type {string} */ instrument) =>
    page.waitForSelector(`${instrument} .start[aria-disabled="false"]`, { timeout: 100_000 });
  await page.click("#taught-widget .start");
  for (const part of [".differ:not(:empty)", ".taught button"])
    await page.waitForSelector(`#taught-widget ${part}`, { timeout: 100_000 });
  await page.click("#taught-widget .cancel");
  await rests("#taught-widget");
  for (const instrument of ["#landscape .landscape", "#fan", "#ladder .ladder"]) {
    await page.click(`${instrument} .start`);
    await rests(instrument);
  }
  return [...before, ...(await said(page))];
}

/** @param {Page} page @returns {Promise<string[]>} what is wider than its window */
async function overflows(page) {
  const found = [];
  for (const width of [320, 390, 1280]) {
    await page.setViewport({ width, height: 900 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) found.push(`${width}: ${over}`);
  }
  return found;
}

/** What an essay has on a phone that stands out of where it belongs: of its column, of a picture, of a button. @param {Page} page */
async function standingOut(page) {
  await page.setViewport({ width: 320, height: 900 });
  return page.$$eval("main *", (all) => {
    const isWithin = (/** @type {Element} */ element, /** @type {Element} */ place) => {
      const [inner, outer] = [element, place].map((each) => each.getBoundingClientRect());
      return inner.left > outer.left - 1 && inner.right < outer.right + 1;
    };
    const column = /** @type {Element} */ (document.querySelector("main h1"));
    return all
      .filter((element) => {
        const drawing = element.closest("svg, .changes");
        if (element.closest(".spoken") || element.getBoundingClientRect().width === 0) return false;
        if (drawing) return element.tagName === "text" && !isWithin(element, drawing);
        if (!isWithin(element, column)) return true;
        return element.tagName === "BUTTON" && element.scrollHeight > element.clientHeight;
      })
      .map(({ tagName, textContent }) => `${tagName}: ${textContent}`);
  });
}

/** @param {Page} page */
async function violations(page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
  return found.violations.map(
    (/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes.map((/** @type {any} */ node) => node.target.flat().join(" ")).join(" | ")}`,
  );
}

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Every English text, as what matches it with its slots filled, but those that the language has, too. @param {string} tag */
async function englishBut(tag) {
  const { words, documents } = await editionOf(tag);
  const forms = (/** @type {any} */ text) => (typeof text === "string" ? [text] : Object.values(text));
  const names = /** @type {const} */ (["index", "inference", "lab"]);
  const english = [
    ...Object.values(en.texts).flatMap(forms),
    ...names.flatMap((name) => textsOf(documentOf(name)).filter((text) => documents[name](text))),
  ].map((text) =>
    text
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const own = new Set(Object.values(words.texts).flatMap(forms));
  return [...new Set(english)]
    .filter((text) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, "")) && !own.has(text))
    .map(
      (text) =>
        new RegExp(
          `^${text
            .split(/\{\w+\}/)
            .map(escaped)
            .join(".+")}$`,
          "u",
        ),
    );
}

for (const tag of languageTags()) {
  test(`${tag}: the page says nothing in English, is as wide as its window, and axe finds nothing`, async () => {
    const { page, complaints, close } = await open(`${new URL(`${tag}/index.html`, PUBLIC).href}?paused`);
    assert.equal(await page.$eval("html", ({ lang }) => lang), tag);
    const texts = await readPage(page);
    assert.ok(texts.length > 300, `${texts.length} texts`);
    const english = await englishBut(tag);
    assert.deepEqual(
      texts.filter((text) => english.some((pattern) => pattern.test(text))),
      [],
    );
    assert.deepEqual(await overflows(page), []);
    await page.setViewport({ width: 390, height: 900 });
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await close();
  });

  test(`${tag}: the chapter, too`, async () => {
    const { page, complaints, close } = await open(new URL(`${tag}/inference.html`, PUBLIC).href);
    const texts = await readChapter(page);
    const english = await englishBut(tag);
    assert.deepEqual(
      texts.filter((text) => english.some((pattern) => pattern.test(text))),
      [],
    );
    assert.deepEqual(await overflows(page), []);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await close();
  });

  test(`${tag}: and the laboratory`, async () => {
    const { page, complaints, close } = await open(`${new URL(`${tag}/lab.html`, PUBLIC).href}${ASKED}`);
    const texts = await readLab(page);
    assert.ok(texts.length > 250, `${texts.length} texts`);
    assert.deepEqual(await standingOut(page), []);
    const english = await englishBut(tag);
    assert.deepEqual(
      texts.filter((text) => english.some((pattern) => pattern.test(text))),
      [],
    );
    assert.deepEqual(await overflows(page), []);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await close();
  });
}

/** What stays in Latin letters in every language: names in the code, units, signs of formulas. */
const CODE = new RegExp(
  `\\b(${[
    ...NUMERIC_SETTINGS.map(({ term }) => term),
    "microgpt(-\\w+)*(\\.\\w+)?|micro-gpt\\.js|float(32|64)|safetensors|src/\\w+\\.c|index\\.html",
    "(layer\\d\\.)?(wte|wpe|lm_head|attn_w[qkvo]|mlp_fc[12])|rmsnorm|embed|attention|relu|linear|add|cross_entropy|CSV|HTML",
    "ms|top-[kp]|min-p|kB|MB|GB|GPT|karin|anna|ka",
  ].join("|")})\\b`,
  "g",
);

/** Texts in which some are left, but names and code; what fills a slot is isolated. @param {string[]} texts */
const leftInLatin = (texts) =>
  texts
    .map((text) => text.replace(/\u2068[^\u2069]*\u2069/g, "").replace(CODE, ""))
    .filter((text) => /[a-z]{2}/i.test(text));

test("in an invented language, from right to left, nothing on the page is left in Latin letters but names and code", async () => {
  const { page, complaints, close } = await open(`${new URL("ar-XB/index.html", pseudoSite).href}?paused`);
  assert.equal(await page.$eval("html", ({ dir }) => dir), "rtl");
  const texts = await readPage(page);
  assert.deepEqual(leftInLatin(texts), []);
  assert.deepEqual(await overflows(page), []);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(complaints, []);
  await close();
});

test("nor in the chapter", async () => {
  const { page, close } = await open(new URL("ar-XB/inference.html", pseudoSite).href);
  const texts = await readChapter(page);
  assert.deepEqual(leftInLatin(texts), []);
  assert.deepEqual(await overflows(page), []);
  await close();
});

test("nor in the laboratory, whose texts are its language's", async () => {
  const { page, complaints, close } = await open(`${new URL("ar-XB/lab.html", pseudoSite).href}${ASKED}`);
  const texts = await readLab(page);
  assert.deepEqual(leftInLatin(texts), []);
  assert.deepEqual(await overflows(page), []);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(complaints, []);
  await close();
});

/* ---- the way to a language ---- */

const page = new URL("index.html", PUBLIC).href;

/** @param {Page} page @param {string} end of its address */
const arrives = (page, end) => page.waitForFunction((end) => location.href.endsWith(end), { timeout: 20_000 }, end);

test("the page follows the reader's languages, with all that is in its address", async () => {
  for (const [prefers, folder] of /** @type {[string[], string][]} */ ([
    [["C", "de"], "de/"],
    [["de-AT", "en"], "de/"],
    [["nl", "pt-PT"], "pt-BR/"],
    [["zh-CN"], "zh-Hans/"],
    [["nl", "en-GB", "de"], ""],
    [["zh-TW"], ""],
    [["nl"], ""],
  ])) {
    const { page: opened, close } = await open(`${page}?paused#seed=5`, { prefers });
    await arrives(opened, `/public/${folder}index.html?paused${folder && "="}#seed=5`);
    await shown(opened, ".size");
    await close();
  }
});

test("a language that is chosen is in the address, and stays", async () => {
  const { page: opened, close } = await open(`${page}#steps=500`, { prefers: ["fr"] });
  await arrives(opened, "/fr/index.html#steps=500");
  const names = await opened.$$eval("#language option", (options) => options.map(({ textContent }) => textContent));
  assert.deepEqual(
    names,
    await Promise.all(["en", ...languageTags()].map(async (tag) => (await languageOf(tag)).name)),
  );
  await opened.select("#language select", "en");
  await arrives(opened, "/index.html?lang=en#steps=500");
  await shown(opened, ".size");
  assert.equal(await opened.$eval("html", ({ lang }) => lang), "en");
  // So do the pages that it leads to.
  await opened.$eval("footer a", (link) => /** @type {HTMLElement} */ (link).click());
  await arrives(opened, "/inference.html?lang=en");
  await opened.select("#language", "ja");
  await arrives(opened, "/ja/inference.html");
  await close();
});

test("a page that was copied alone stays where it is, and works", async () => {
  const folder = pathToFileURL(`${await mkdtemp(`${tmpdir()}/alone-`)}/`);
  await copyFile(new URL("index.html", PUBLIC), new URL("index.html", folder));
  const { page: opened, close } = await open(`${new URL("index.html", folder).href}?paused`, { prefers: ["de"] });
  await shown(opened, ".size");
  assert.ok(opened.url().endsWith("/index.html?paused"));
  assert.deepEqual(await opened.$$("#language option"), []);
  await close();
  await rm(folder, { recursive: true });
});

/* ---- the element in other pages ---- */

/** What the main button of each element says. @param {Page} page */
const buttons = (page) =>
  page.$$eval("html >>> .primary", (all) => all.map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim()));

/** @param {string} tag */
const train = async (tag) => wordsOf(await languageOf(tag))("train.train");

test("the element uses the language around it, if its file is beside the script, before or after it", async () => {
  const folder = pathToFileURL(`${await mkdtemp(`${tmpdir()}/host-`)}/`);
  for (const file of ["micro-gpt.js", "micro-gpt.de.js", "micro-gpt.pt-BR.js"])
    await copyFile(new URL(file, PUBLIC), new URL(file, folder));
  const html = `<!doctype html><html lang="de-CH"><meta charset="windows-1252"><title>host</title>
    <script src="micro-gpt.de.js"></script><script src="micro-gpt.js"></script><script src="micro-gpt.pt-BR.js"></script>
    <micro-gpt view="names"></micro-gpt>
    <div lang="pt"><micro-gpt view="names"></micro-gpt></div>
    <micro-gpt view="names" lang="en"></micro-gpt>
    <micro-gpt view="names" lang="nl"></micro-gpt>
    <div lang="pt" id="shadow"></div>
    <script>
      const root = document.querySelector("#shadow").attachShadow({ mode: "open" });
      root.innerHTML = '<p><micro-gpt view="names"></micro-gpt></p>';
    </script>`;
  await writeFile(new URL("host.html", folder), html);
  const { page: opened, complaints, close } = await open(new URL("host.html", folder).href, { width: 800 });
  const [german, portuguese, english] = await Promise.all(["de", "pt-BR", "en"].map(train));
  await opened.waitForFunction(
    (count) =>
      [...document.querySelectorAll("micro-gpt")].filter((each) => each.shadowRoot?.querySelector(".primary")).length >=
      count,
    { timeout: 20_000 },
    4,
  );
  await opened.setViewport({ width: 800, height: 4000 });
  await opened.waitForFunction(() =>
    document.querySelector("#shadow")?.shadowRoot?.querySelector("micro-gpt")?.shadowRoot?.querySelector(".primary"),
  );
  assert.deepEqual(await buttons(opened), [german, portuguese, english, english, portuguese]);
  // It follows when the language changes, its own or that around it.
  await opened.$eval("micro-gpt", (element) => {
    element.setAttribute("lang", "en");
  });
  await opened.waitForFunction(
    (english) =>
      document.querySelector("micro-gpt")?.shadowRoot?.querySelector(".primary")?.textContent?.includes(english),
    {},
    english,
  );
  assert.deepEqual(complaints, []);
  await close();
  await rm(folder, { recursive: true });
});

test("as modules it loads only the texts that are needed; for a language that it lacks it uses English", async () => {
  /** @type {string[]} */
  const asked = [];
  let body = "";
  const origin = await serve(async ({ url = "/" }, response) => {
    if (url === "/") return response.writeHead(200, { "content-type": "text/html" }).end(body);
    asked.push(url);
    const file = await readFile(new URL(`.${url}`, PUBLIC)).catch(() => null);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/javascript" }).end(file);
  });
  const languageFiles = () => asked.filter((url) => /micro-gpt\/[a-z]{2}(-\w+)?\.mjs$/.test(url));
  for (const [lang, tag, files] of /** @type {[string, string, string[]][]} */ ([
    ["ja-JP", "ja", ["/micro-gpt/ja.mjs"]],
    ["nl", "en", []],
    ["en", "en", []],
  ])) {
    asked.length = 0;
    body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>host</title>
      <script type="module" src="micro-gpt-define.mjs"></script><micro-gpt view="names"></micro-gpt>`;
    const { page: opened, close } = await open(origin);
    await shown(opened, ".primary");
    await opened.waitForFunction(
      () => !document.querySelector("micro-gpt")?.shadowRoot?.querySelector(".view-controls.blank"),
    );
    assert.deepEqual(await buttons(opened), [await train(tag)]);
    assert.deepEqual(languageFiles(), files);
    await close();
  }
});
