/**
 * The package as others build it in: each folder beside this file is a project of some bundler, framework or generator, whose
 * pages show `<micro-gpt>` in Chromium, trained. docs/embedding.md quotes these projects. npm must be reachable.
 *
 *     make test-hosts                       the quick ones
 *     make test-hosts HOSTS=all
 *     make test-hosts HOSTS="next astro"    some
 *
 * A picture of each page goes to build/hosts/.
 */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "../browser/page.js";
import { isThere, pack } from "../packed.js";
import { Host } from "./host.js";

/** @import { Page } from "puppeteer-core" */

/** @typedef {(page: Page) => Promise<void>} Check */

/**
 * pages: their paths, and what holds there; without any, its `npm run build` is the test. needs: a command that npm does not bring.
 * @typedef {{ name: string, isQuick?: boolean, needs?: string, pages?: { [path: string]: Check[] } }} Entry
 */

const STEPS = hasSaid("1000 steps");

/** @type {Entry[]} */
const ALL = [
  { name: "package", isQuick: true },
  {
    name: "bundlers",
    isQuick: true,
    pages: {
      "/webpack/": [trains, hasSaid("10 losses")],
      "/esbuild/": [trains, hasSaid("10 losses")],
      "/rollup/": [trains, hasSaid("10 losses")],
      "/vite/": [trains, hasSaid("10 losses")],
      "/parcel/": [hasSaid("hannah")],
    },
  },
  { name: "parcel", pages: { "/": [trains, hasSaid("10 losses")] } },
  {
    name: "plain",
    isQuick: true,
    pages: {
      "/": [trains],
      "/room.html": [trains, hasStayedPut],
      "/policy.html": [trains],
      "/trusted-types.html": [trains],
      "/iframes.html": [trains],
      "/fixed.html": [trains],
      "/dark.html": [trains, isDark],
      "/figure.html": [isPicture],
    },
  },
  { name: "react", isQuick: true, pages: { "/": [trains, STEPS] } },
  { name: "eleventy", isQuick: true, pages: { "/": [trains] } },
  { name: "react-18", pages: { "/": [trains, STEPS] } },
  { name: "preact", pages: { "/": [trains, STEPS] } },
  { name: "solid", pages: { "/": [trains, STEPS] } },
  { name: "vue", pages: { "/": [trains, STEPS] } },
  { name: "svelte", pages: { "/": [trains, STEPS] } },
  { name: "next", pages: { "/": [trains, STEPS] } },
  { name: "astro", pages: { "/": [trains], "/post": [trains] } },
  { name: "vitepress", pages: { "/": [trains, press(".VPNavBar .VPSwitchAppearance"), isDark] } },
  { name: "docusaurus", pages: { "/": [trains, press("[class*=toggleButton]"), isDark] } },
  { name: "turbo", pages: { "/": [trains, press('[href="/towns.html"]'), learnsTowns, trains] } },
  { name: "reveal", pages: { "/#/1": [trains, keepsItsSlide] } },
  { name: "hugo", needs: "hugo", pages: { "/post/": [trains] } },
  { name: "jekyll", needs: "jekyll", pages: { "/": [trains] } },
];

const wanted = (process.env.HOSTS ?? "").split(/[\s,]+/).filter((name) => name);
const unknown = wanted.find((name) => name !== "all" && !ALL.some((entry) => entry.name === name));
if (unknown) throw new Error(`There is no host “${unknown}”; there are ${ALL.map(({ name }) => name).join(", ")}.`);
const entries = ALL.filter(({ name, isQuick }) =>
  wanted.length > 0 ? wanted.includes("all") || wanted.includes(name) : isQuick,
);

const PICTURES = new URL("../../build/hosts/", import.meta.url);

/** How long a page may take to be trained, in milliseconds: this machine may be busy. */
const PATIENCE = { timeout: 60_000 };

let folder = "";
let archive = "";
before(() => {
  folder = mkdtempSync(join(tmpdir(), "microgpt-packed-"));
  ({ archive } = pack(folder));
  mkdirSync(PICTURES, { recursive: true });
});
after(() => rmSync(folder, { recursive: true }));

// Each waits for the network, a compiler and a browser in turn.
suite("the packed package", { concurrency: 2 }, () => {
  for (const { name, needs, pages = {} } of entries)
    test(name, { skip: needs && !isThere(needs) && `${needs} is not installed`, concurrency: 2 }, async (t) => {
      const host = new Host(name, archive);
      try {
        await host.install();
        await host.build();
        if (Object.keys(pages).length === 0) return;
        const origin = await host.start();
        const visits = Object.entries(pages).map(([path, checks]) =>
          t.test(path, () => visit(origin + path, `${name}${path.replace(/\W+/g, "-")}`, checks)),
        );
        await Promise.all(visits);
      } finally {
        host.remove();
      }
    });
});

/** @param {string} address @param {string} picture its name @param {Check[]} checks */
async function visit(address, picture, checks) {
  // In a browser of its own: a page behind another one does not train.
  const browser = await launch();
  const page = await browser.newPage();
  const complaints = /** @type {string[]} */ ([]);
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    const { url = "" } = message.location();
    if (["warn", "error"].includes(message.type()) && !url.endsWith("/favicon.ico"))
      complaints.push(`${message.type()}: ${message.text()} ${url}`);
  });
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(address);
    for (const check of checks) await check(page);
    await page.screenshot({ path: fileURLToPath(new URL(`${picture}.png`, PICTURES)), fullPage: true });
    await page.setViewport({ width: 390, height: 844 });
    await page.screenshot({ path: fileURLToPath(new URL(`${picture}-390.png`, PICTURES)), fullPage: true });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "it fits 390 px");
    assert.deepEqual(complaints, []);
  } catch (error) {
    /** @type {Error} */ (error).message += `\n${complaints.join("\n")}`;
    throw error;
  } finally {
    await browser.close();
  }
}

/** Every element of the page, in iframes too, is trained to the end once it is seen, and shows twenty names. @type {Check} */
async function trains(page) {
  await page.waitForSelector("micro-gpt, iframe", PATIENCE);
  let count = 0;
  for (const frame of page.frames())
    for (const element of await frame.$$("micro-gpt")) {
      await element.scrollIntoView();
      await frame.waitForFunction(
        (/** @type {HTMLElement} */ { shadowRoot }) =>
          shadowRoot?.querySelector(".step b")?.textContent === "1,000" &&
          shadowRoot.querySelectorAll("[part=name]").length === 20,
        PATIENCE,
        element,
      );
      const { width = 0 } = (await element.boundingBox()) ?? {};
      assert.ok(width > 500, `it is ${width} px wide`);
      count += 1;
    }
  assert.ok(count > 0, "there is an element");
}

/** It was trained before it was shown, and has nothing to press. @type {Check} */
async function isPicture(page) {
  await page.waitForFunction(() => customElements.get("micro-gpt"), PATIENCE);
  assert.equal((await page.$eval("micro-gpt", (element) => element.ready)).step, 1000);
  assert.equal((await page.$$("micro-gpt >>> [part=name]")).length, 20);
  assert.equal((await page.$$("micro-gpt >>> :is(button, input)")).length, 0);
}

/** The host's own script says in the end what it was told by the element, or by the engine. @param {string} words @returns {Check} */
function hasSaid(words) {
  return async (page) => {
    await page.waitForFunction(
      (words) => document.querySelector("#told")?.textContent?.includes(words),
      PATIENCE,
      words,
    );
  };
}

/** Its background is dark, whether by its own finding or by the page's colour scheme. @type {Check} */
async function isDark(page) {
  await page.waitForFunction(() => {
    const frame = document.querySelector("micro-gpt")?.shadowRoot?.querySelector(".frame");
    const [, ...rgb] = (frame && getComputedStyle(frame).backgroundColor.match(/^rgb\((\d+), (\d+), (\d+)\)$/)) ?? [];
    return rgb.length === 3 && rgb.every((part) => Number(part) < 64);
  }, PATIENCE);
}

/** No part of the host has moved since its page began, by more than a fifth of what is called good. @type {Check} */
async function hasStayedPut(page) {
  const shift = await page.evaluate(async () => {
    const entries = await new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      setTimeout(resolve, 1000, []);
    });
    // Of what is inside of the element, the page is told no node.
    return entries
      .filter((/** @type {any} */ { sources }) => sources.some((/** @type {any} */ { node }) => node))
      .reduce((/** @type {number} */ sum, /** @type {any} */ { value }) => sum + value, 0);
  });
  assert.ok(shift <= 0.02, `layout shift ${shift}`);
}

/** @param {string} selector @returns {Check} */
function press(selector) {
  return (page) => page.locator(selector).click();
}

/** Another page took this one's place in one task: its model is a new one, with the page's own settings. @type {Check} */
async function learnsTowns(page) {
  await page.waitForFunction(() => document.title.includes("towns"), PATIENCE);
  const towns = await page.$eval("micro-gpt", async (element) => (await element.documents()).includes("abashiri"));
  assert.ok(towns, "it has the list of its own page");
}

/** Arrows on its slider are its own. @type {Check} */
async function keepsItsSlide(page) {
  await page.focus("micro-gpt >>> input[type=range]");
  await page.keyboard.press("ArrowRight");
  assert.match(page.url(), /#\/1$/);
  await page.$eval("micro-gpt", (element) => element.blur());
}
