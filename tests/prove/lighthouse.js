/**
 * lighthouse.js: how fast and how well page, chapter and laboratory open, as Lighthouse judges it on a phone and on a desktop, the median of three;
 * and what a reader has of the page on a processor four times slower. What does not depend on the machine's speed is perfect, or
 * this fails; how fast the machine is stands beside the rest. `node tests/prove/lighthouse.js [--json FILE]`
 *
 * Lighthouse and what it needs weigh 186 MB, so they are no part of what the project installs: this does, once, into build/.
 */

import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { blockingTime, launch } from "../browser/page.js";
import { serve, stopServers } from "../browser/servers.js";

/** The last one for Node 20. */
const LIGHTHOUSE = "lighthouse@12.8.2";

const PAGES = ["index.html", "inference.html", "lab.html"];
const RUNS = 3;

/** Scores that do not depend on the machine. */
const PERFECT = ["accessibility", "best-practices", "seo"];

/** How much slower a processor is emulated, of the page's thread: browsers do not slow down a worker. */
const SLOWER = 4;

/** Milliseconds of training that are watched for frames. */
const WATCHED = 5000;

const ROOT = new URL("../../", import.meta.url);
const FOLDER = new URL("build/lighthouse/", ROOT);

const { json } = parseArgs({ options: { json: { type: "string" } } }).values;

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The medians of what each run found. @template {{ [what: string]: number }} T @param {T[]} runs @returns {T} */
const medians = (runs) =>
  /** @type {T} */ (
    Object.fromEntries(Object.keys(runs[0]).map((what) => [what, median(runs.map((run) => run[what]))]))
  );

/** As a site serves it: packed. @type {import("node:http").RequestListener} */
async function give({ url = "/" }, response) {
  const name = url.slice(1).replace(/[?#].*/, "") || PAGES[0];
  const body = await readFile(new URL(`public/${name}`, ROOT)).catch(() => null);
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  const type = name.endsWith(".html") ? "text/html; charset=utf-8" : "text/javascript; charset=utf-8";
  response.writeHead(200, { "content-type": type, "content-encoding": "gzip" }).end(gzipSync(body));
}

async function lighthouse() {
  const core = new URL("node_modules/lighthouse/core/index.js", FOLDER);
  if (!existsSync(core))
    execFileSync("npm", ["install", "--prefix", fileURLToPath(FOLDER), "--no-audit", "--no-fund", LIGHTHOUSE], {
      stdio: "inherit",
    });
  return import(core.href);
}

/** @param {{ lhr: any }} result */
function scoresOf({ lhr: { categories, audits, environment } }) {
  const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round(100 * score)]);
  return {
    ...Object.fromEntries(scores),
    blockingTime: Math.round(audits["total-blocking-time"].numericValue),
    benchmarkIndex: environment.benchmarkIndex,
  };
}

/** @param {any} result @returns {string[]} what is not perfect of what should be */
const faultsOf = ({ lhr: { categories, audits } }) =>
  PERFECT.flatMap((id) => categories[id].auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${id}: ${audits[id].title}`);

/** Runs in the page, before its scripts: notes when the first names stand there, each long task, and each frame. */
function watch() {
  const watched = { names: 0, tasks: /** @type {{ start: number, duration: number }[]} */ ([]), frames: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) watched.tasks.push({ start, duration });
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    watched.frames += 1;
    const element = document.querySelector("micro-gpt[view~=names]");
    if (!watched.names && element?.shadowRoot?.querySelector("[part=name]")) watched.names = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Opens the page on a slow phone, and lets it train.
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} url
 */
async function open(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluateOnNewDocument(watch);
  await page.goto(url);
  const watched = () => page.evaluate(() => /** @type {any} */ (globalThis).watched);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).watched.names > 0);
  const before = await watched();
  const [start, steps] = await page.evaluate(() => [
    performance.now(),
    /** @type {any} */ (document.querySelector("micro-gpt")).session.store.state.step,
  ]);
  await new Promise((resolve) => setTimeout(resolve, WATCHED));
  const after = await watched();
  const [end, stepsAfter] = await page.evaluate(() => [
    performance.now(),
    /** @type {any} */ (document.querySelector("micro-gpt")).session.store.state.step,
  ]);
  if (stepsAfter <= steps) throw new Error("It does not train.");
  await page.close();
  const durations = after.tasks.map((/** @type {{ duration: number }} */ { duration }) => duration);
  return {
    firstNames: Math.round(before.names),
    longestTask: Math.max(0, ...durations),
    blockingTime: blockingTime(durations),
    framesPerSecond: Math.round((1000 * (after.frames - before.frames)) / (end - start)),
  };
}

const { default: run, desktopConfig } = await lighthouse();
const site = await serve(give);
const browser = await launch();
try {
  // The page forbids any request, even Lighthouse's own for robots.txt, which it makes as the page.
  const skipAudits = ["robots-txt"];
  const flags = { port: Number(new URL(browser.wsEndpoint()).port), logLevel: "error", skipAudits };
  /** @type {{ [page: string]: { [form: string]: ReturnType<typeof scoresOf> } }} */
  const pages = {};
  const faults = /** @type {string[]} */ ([]);
  for (const name of PAGES)
    for (const [form, config] of [
      ["mobile", undefined],
      ["desktop", desktopConfig],
    ]) {
      const results = [];
      for (let i = 0; i < RUNS; i++) results.push(await run(site + name, flags, config));
      for (const result of results) faults.push(...faultsOf(result).map((fault) => `${name}, ${form}: ${fault}`));
      pages[name] = { ...pages[name], [form]: medians(results.map(scoresOf)) };
      console.log(name, form, JSON.stringify(results.map(scoresOf)));
    }
  const slow = [];
  const full = [];
  for (let i = 0; i < RUNS; i++) {
    slow.push(await open(browser, site));
    full.push(await open(browser, `${site}?${i}#speed=100&steps=100000`));
  }
  const figures = { pages, slower: medians(slow), atFullSpeed: medians(full) };
  console.log(JSON.stringify(figures));
  if (json) writeFileSync(json, `${JSON.stringify(figures)}\n`);
  if (faults.length) throw new Error([...new Set(faults)].join("\n"));
} finally {
  await browser.close();
  stopServers();
}
