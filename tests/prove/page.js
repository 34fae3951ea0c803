/**
 * page.js: the page trains at full speed for a long time, run after run: one with all views in sight, the next in a window of
 * usual size that shows one section, and so on. Memory, nodes and listeners at the end of the runs with all in sight do not
 * grow, and the page keeps drawing frames and answering.
 * `node tests/prove/page.js [--minutes 60] [--json FILE]`
 */

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { blockingTime, launch, Reader } from "../browser/page.js";

/** Steps of a run: a loss curve of as many rows. */
const STEPS = 100_000;

/** Pairs of runs at the beginning that are not measured, in which everything that is created once is created. */
const SETTLING = 2;

/** The page's elements, but for those with nothing that training changes: where nothing else is in sight, training pauses. */
const SHOWN = "micro-gpt:not([view~=problem], [view~=settings], [view~=share])";

/** By how much bytes, nodes and listeners may grow, after a garbage collection */
const MAX_GROWTH = { bytes: 2 * 2 ** 20, nodes: 50, listeners: 20 };

/** Frames per second in a window of usual size; a quarter of them may be lost to a busy machine. */
const MIN_FRAMES = 45;

/** By how much tasks may exceed 50 ms in that window, milliseconds in a minute: a garbage collection, or another program. */
const MAX_BLOCKING_TIME = 100;

const { minutes = "60", json } = parseArgs({
  options: { minutes: { type: "string" }, json: { type: "string" } },
}).values;

/** Runs in the page: counts frames, second by second, and notes when each second ended. */
function watchFrames() {
  const seconds = /** @type {{ end: number, frames: number }[]} */ ([]);
  Object.assign(globalThis, { seconds });
  let [count, start] = [0, performance.now()];
  const frame = (/** @type {number} */ now) => {
    count += 1;
    if (now - start >= 1000) {
      seconds.push({ end: now, frames: (count * 1000) / (now - start) });
      [count, start] = [0, now];
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Runs in the page: keeps the step that the model is at, which the page writes only where it is in sight. */
function watchSteps() {
  document
    .querySelector("micro-gpt")
    ?.addEventListener("micro-gpt-step", ({ detail: { step } }) => Object.assign(globalThis, { step }));
}

/** Sets a window of usual size before one of the page's elements, the next one in each run. @param {Reader} reader @param {number} turn */
async function showOne({ page }, turn) {
  await page.setViewport({ width: 1280, height: 900 });
  await page.$$eval(
    SHOWN,
    (elements, turn) => elements[turn % elements.length].scrollIntoView({ block: "center", behavior: "instant" }),
    turn,
  );
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

/** @param {Reader} reader @returns {Promise<number>} */
const step = ({ page }) => page.evaluate(() => /** @type {any} */ (globalThis).step);

/**
 * A run from the untrained model to the last step.
 * @param {Reader} reader
 * @param {() => Promise<void>} show sets the window once the run was begun
 * @returns {Promise<import("../browser/page.js").Span>} from when the window stood
 */
async function trainOnce(reader, show) {
  await reader.press(".view-controls .reset");
  await reader.until(
    () => reader.step(),
    (step) => step === 0,
  );
  await reader.press(".primary");
  await reader.until(
    () => step(reader),
    (step) => step > 0 && step < STEPS,
  );
  await show();
  const start = await now(reader);
  await reader.until(
    () => step(reader),
    (step) => step === STEPS,
    300_000,
  );
  return { start, end: await now(reader) };
}

const browser = await launch();
try {
  const reader = await Reader.open(browser, undefined, undefined, `#steps=${STEPS}&speed=100`);
  const session = await reader.page.createCDPSession();
  await session.send("Performance.enable");
  await reader.page.evaluate(watchFrames);
  await reader.page.evaluate(watchSteps);
  await reader.watchTasks();
  const weights = /** @type {Awaited<ReturnType<typeof weigh>>[]} */ ([]);
  const [withAll, withOne] = [0, 1].map(() => /** @type {import("../browser/page.js").Span[]} */ ([]));
  const end = Date.now() + Number(minutes) * 60_000;
  for (let turn = 0; turn <= SETTLING + 1 || Date.now() < end; turn++) {
    const one = await trainOnce(reader, () => showOne(reader, turn));
    const all = await trainOnce(reader, () => reader.seeAll());
    if (turn < SETTLING) continue;
    withOne.push(one);
    withAll.push(all);
    weights.push(await weigh(session));
  }
  const seconds = /** @type {{ end: number, frames: number }[]} */ (
    await reader.page.evaluate(() => /** @type {any} */ (globalThis).seconds)
  );
  const framesPerSecond = (/** @type {typeof withAll} */ spans) => {
    const within = seconds.filter((second) =>
      spans.some(({ start, end }) => start < second.end - 1000 && second.end < end),
    );
    return Number(median(within.map(({ frames }) => frames)).toFixed(1));
  };
  const long = (await reader.tasks())
    .filter((task) => withOne.some(({ start, end }) => start < task.start && task.end < end))
    .map(({ start, end }) => end - start);
  const [first, last] = [weights[0], weights[weights.length - 1]];
  const grown = /** @type {typeof first} */ (
    Object.fromEntries(
      Object.entries(last).map(([what, value]) => [what, value - first[/** @type {keyof typeof first} */ (what)]]),
    )
  );
  const figures = {
    minutes: Number(minutes),
    steps: 2 * (weights.length + SETTLING) * STEPS,
    heapBytes: last.bytes,
    grown,
    framesPerSecond: framesPerSecond(withOne),
    framesWithAllInSight: framesPerSecond(withAll),
    longTasks: long.length,
    longestTask: Math.round(Math.max(0, ...long)),
    complaints: reader.complaints,
  };
  console.log(JSON.stringify(figures));
  if (json) writeFileSync(json, `${JSON.stringify(figures)}\n`);
  for (const what of /** @type {(keyof typeof first)[]} */ (Object.keys(MAX_GROWTH)))
    if (grown[what] > MAX_GROWTH[what]) throw new Error(`${grown[what]} ${what} more at the end than at the beginning`);
  if (figures.framesPerSecond < MIN_FRAMES) throw new Error(`${figures.framesPerSecond} frames a second`);
  const blocking = blockingTime(long) / (withOne.reduce((sum, { start, end }) => sum + end - start, 0) / 60_000);
  if (blocking > MAX_BLOCKING_TIME) throw new Error(`tasks blocked ${Math.round(blocking)} ms of each minute`);
  if (reader.complaints.length) throw new Error(reader.complaints.join("\n"));
} finally {
  await browser.close();
}
