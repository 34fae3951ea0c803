/**
 * page.js: the page trains at full speed for a long time, run after run, with all views visible. Memory, nodes and listeners
 * at the end of each run do not grow, and the page keeps drawing frames and answering.
 * `node tests/prove/page.js [--minutes 60] [--json FILE]`
 */

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch, Reader } from "../browser/page.js";

/** Steps of a run: a loss curve of as many rows. */
const STEPS = 100_000;

/** Runs at the beginning that are not measured, in which everything that is created once is created. */
const SETTLING = 2;

/** By how much bytes, nodes and listeners may grow, after a garbage collection */
const MAX_GROWTH = { bytes: 2 * 2 ** 20, nodes: 50, listeners: 20 };

/** Frames per second; a quarter of them may be lost to a busy machine. */
const MIN_FRAMES = 45;

const { minutes = "60", json } = parseArgs({
  options: { minutes: { type: "string" }, json: { type: "string" } },
}).values;

/** Runs in the page: counts frames, second by second. */
function watchFrames() {
  const frames = /** @type {number[]} */ ([]);
  Object.assign(globalThis, { frames });
  let [count, start] = [0, performance.now()];
  const frame = (/** @type {number} */ now) => {
    count += 1;
    if (now - start >= 1000) {
      frames.push((count * 1000) / (now - start));
      [count, start] = [0, now];
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** The page's own clock. @param {Reader} reader */
const now = ({ page }) => page.evaluate(() => performance.now());

/** What the page holds after a garbage collection. @param {import("puppeteer-core").CDPSession} session */
async function weigh(session) {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (/** @type {string} */ wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { bytes: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const browser = await launch();
try {
  const reader = await Reader.open(browser, undefined, undefined, `#steps=${STEPS}&speed=100`);
  await reader.seeAll();
  const session = await reader.page.createCDPSession();
  await session.send("Performance.enable");
  const weights = /** @type {Awaited<ReturnType<typeof weigh>>[]} */ ([]);
  /** When it was measured: long tasks then come from the measurement. */
  const pauses = /** @type {import("../browser/page.js").Span[]} */ ([]);
  const end = Date.now() + Number(minutes) * 60_000;
  for (let run = 0; run <= SETTLING + 1 || Date.now() < end; run++) {
    if (run === SETTLING) {
      await reader.page.evaluate(watchFrames);
      await reader.watchTasks();
    }
    if (run > 0) await reader.press(".view-controls .reset");
    await reader.until(
      () => reader.step(),
      (step) => step === 0,
    );
    await reader.press(".primary");
    await reader.until(
      () => reader.step(),
      (step) => step > 0 && step < STEPS,
    );
    await reader.until(
      () => reader.step(),
      (step) => step === STEPS,
      300_000,
    );
    const start = await now(reader);
    if (run >= SETTLING) weights.push(await weigh(session));
    pauses.push({ start, end: await now(reader) });
  }
  const frames = await reader.page.evaluate(() => /** @type {any} */ (globalThis).frames);
  const long = (await reader.tasks())
    .filter((task) => !pauses.some(({ start, end }) => task.start < end && start < task.end))
    .map(({ start, end }) => end - start);
  const [first, last] = [weights[0], weights[weights.length - 1]];
  const grown = /** @type {typeof first} */ (
    Object.fromEntries(
      Object.entries(last).map(([what, value]) => [what, value - first[/** @type {keyof typeof first} */ (what)]]),
    )
  );
  const figures = {
    minutes: Number(minutes),
    steps: (weights.length + SETTLING) * STEPS,
    heapBytes: last.bytes,
    grown,
    framesPerSecond: Number(median(frames).toFixed(1)),
    longTasks: long.length,
    longestTask: Math.round(Math.max(0, ...long)),
    complaints: reader.complaints,
  };
  console.log(JSON.stringify(figures));
  if (json) writeFileSync(json, `${JSON.stringify(figures)}\n`);
  for (const what of /** @type {(keyof typeof first)[]} */ (Object.keys(MAX_GROWTH)))
    if (grown[what] > MAX_GROWTH[what]) throw new Error(`${grown[what]} ${what} more at the end than at the beginning`);
  if (figures.framesPerSecond < MIN_FRAMES) throw new Error(`${figures.framesPerSecond} frames a second`);
  if (reader.complaints.length) throw new Error(reader.complaints.join("\n"));
} finally {
  await browser.close();
}
