/** Sweeps in a browser, on a page served from public/: the same bits as in Node, and a clear error for every lost worker. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { MicroGPT } from "../../wasm/microgpt.js";
import { launch } from "./page.js";
import { serve, stopServers } from "./servers.js";

const PUBLIC = new URL("../../public/", import.meta.url);

/** @type {import("puppeteer-core").Browser} */
let browser;
let origin = "";

/** Pages that require trusted types, by their paths. @type {Record<string, string>} */
const STRICT = { "/strict": "trusted-types micro-gpt-sweep", "/stricter": "trusted-types other" };
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

/** Of public/, and the same again under /alone/, but there the worker's file is missing. @param {string} path */
async function fileAt(path) {
  return path === "/alone/sweep-worker.mjs" ? null : readFile(new URL(`.${path.replace(/^\/alone/, "")}`, PUBLIC));
}

before(async () => {
  browser = await launch();
  origin = await serve(async ({ url = "/" }, response) => {
    const types = STRICT[url];
    if (types) {
      const policy = `${POLICY}; require-trusted-types-for 'script'; ${types}`;
      response.setHeader("content-security-policy", policy);
    }
    const body = url === "/" || types ? "<!doctype html><title>host</title>" : await fileAt(url).catch(() => null);
    const type = url.endsWith(".mjs") ? "text/javascript" : url.endsWith(".wasm") ? "application/wasm" : "text/html";
    return body ? response.writeHead(200, { "content-type": type }).end(body) : response.writeHead(404).end();
  });
});

after(async () => {
  await browser.close();
  stopServers();
});

/**
 * Runs a function's body in a fresh page, with Sweep, the names, and a run that takes hours.
 * @param {string} body its answer is what it returns @param {string} [folder] that the engine is served from
 * @param {string} [path] of the page
 */
async function inPage(body, folder = "", path = "") {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(origin + path);
  const code = `(async () => {
    const { Sweep } = await import("${origin}${folder}sweep.mjs");
    const text = await (await fetch("${origin}names.txt")).text();
    const endless = { text, nLayer: 4, nEmbd: 64, batchSize: 64, numSteps: 1e6 };
    const codeOf = (run) => run.then(() => "no error", (error) => (error.name === "AbortError" ? error.name : error.code));
    ${body}
  })()`;
  const answer = await page.evaluate(code);
  await page.close();
  assert.deepEqual(complaints, []);
  return /** @type {any} */ (answer);
}

/** @param {object} options @returns {Promise<{ losses: number[], names: string[] }>} of a plain model in Node */
async function plain(options) {
  const text = await readFile(new URL("names.txt", PUBLIC), "utf8");
  const model = await MicroGPT.create({ text, module: await readFile(new URL("microgpt.wasm", PUBLIC)), ...options });
  return { losses: [...model.trainStep(100)], names: model.generate() };
}

test("runs give the bits that a plain model has in Node", async () => {
  const runs = await inPage(`
    const sweep = await Sweep.create({ workers: 2 });
    const runs = await Promise.all([1, 2, 3].map((seed) => sweep.run({ text, seed, steps: 100 })));
    sweep.close();
    return runs.map(({ losses, names }) => ({ losses: [...losses], names }));`);
  assert.deepEqual(runs, await Promise.all([1, 2, 3].map((seed) => plain({ seed }))));
});

test("a page that requires trusted types allows the sweep's own policy, or is told that no worker could be started", async () => {
  const body = `
    const sweep = await Sweep.create({ workers: 2 });
    const runs = [1, 2].map((seed) => sweep.run({ text, seed, steps: 100 }));
    const ends = await Promise.all(runs.map((run) => run.then(({ names }) => names, (error) => error.code)));
    sweep.close();
    return ends;`;
  const runs = await Promise.all([1, 2].map((seed) => plain({ seed })));
  assert.deepEqual(
    await inPage(body, "", "strict"),
    runs.map(({ names }) => names),
  );
  assert.deepEqual(await inPage(body, "", "stricter"), ["no-worker", "no-worker"]);
});

test("a run is cancelled while it trains, and the next one goes on", async () => {
  const answer = await inPage(`
    const sweep = await Sweep.create({ workers: 1 });
    const controller = new AbortController();
    const onProgress = ({ step }) => step > 0 && controller.abort();
    const cancelled = codeOf(sweep.run(endless, { signal: controller.signal, onProgress }));
    const { losses } = await sweep.run({ text, steps: 10 });
    return [await cancelled, losses.length];`);
  assert.deepEqual(answer, ["AbortError", 10]);
});

for (const [how, end] of Object.entries({
  "is terminated while it trains": "workers[0].terminate()",
  "throws an error": "workers[0].dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))",
}))
  test(`a worker that ${how} rejects its own run (lost-worker), and the others go on`, async () => {
    const answer = await inPage(`
      const workers = [];
      const createWorker = () => {
        workers.push(new Worker("${origin}sweep-worker.mjs", { type: "module" }));
        return workers.at(-1);
      };
      const sweep = await Sweep.create({ workers: 1, createWorker });
      const lost = codeOf(sweep.run(endless, { onProgress: ({ step }) => { if (step > 0) ${end}; } }));
      const { losses } = await sweep.run({ text, steps: 10 });
      return [await lost, losses.length, workers.length];`);
    assert.deepEqual(answer, ["lost-worker", 10, 2]);
  });

test("a page of one file starts its workers from a Blob, as modules or classic scripts", async () => {
  const counts = await inPage(`
    const source = await (await fetch("${origin}sweep-worker.mjs")).text();
    const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const module = await WebAssembly.compileStreaming(fetch("${origin}microgpt.wasm"));
    const counts = [];
    for (const type of ["module", "classic"]) {
      const sweep = await Sweep.create({ module, createWorker: () => new Worker(url, { type }) });
      counts.push((await sweep.run({ text, steps: 10 })).losses.length);
      sweep.close();
    }
    return counts;`);
  assert.deepEqual(counts, [10, 10]);
});

test("where the worker's file is missing, every run is rejected (no-worker)", async () => {
  const codes = await inPage(
    `const sweep = await Sweep.create({ workers: 1 });
    return Promise.all([1, 2].map((seed) => codeOf(sweep.run({ text, seed }))));`,
    "alone/",
  );
  assert.deepEqual(codes, ["no-worker", "no-worker"]);
});
