/** The engine in a browser: it loads however it is served, on the page and in a worker, with the same results. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { MicroGPT } from "../../wasm/microgpt.js";
import { launch } from "./page.js";
import { serve, stopServers } from "./servers.js";

const PUBLIC = new URL("../../public/", import.meta.url);

/** What a page does with the engine, as a module's text. @param {string} origin @param {"f32" | "f64"} precision */
const trainAndSpeak = (origin, precision) => `
  import { MicroGPT } from "${origin}microgpt.mjs";
  const text = await (await fetch("${origin}names.txt")).text();
  const model = await MicroGPT.create({ text, precision: "${precision}" });
  const loss = model.trainStep(1000).slice(-100).reduce((sum, one) => sum + one) / 100;
  const answer = { loss, names: model.generate() };
`;

/** @type {import("puppeteer-core").Browser} */
let browser;
let origin = "";
/** @type {string} what the server calls a .wasm file */
let wasmType;

before(async () => {
  browser = await launch();
  origin = await serve(async (request, response) => {
    const path = request.url ?? "/";
    if (path === "/")
      return response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>host</title>");
    const type = path.endsWith(".wasm") ? wasmType : path.endsWith(".mjs") ? "text/javascript" : "text/plain";
    const body = await readFile(new URL(`.${path}`, PUBLIC)).catch(() => null);
    return body ? response.writeHead(200, { "content-type": type }).end(body) : response.writeHead(404).end();
  });
});

after(async () => {
  await browser.close();
  stopServers();
});

/**
 * Runs the engine in a fresh page, on the page itself or in a module worker.
 * @param {"f32" | "f64"} precision @param {"page" | "worker"} place
 * @returns {Promise<{ loss: number, names: string[] }>}
 */
async function speak(precision, place) {
  const page = await browser.newPage();
  await page.goto(origin);
  const answer = await page.evaluate(
    (code, place) =>
      new Promise((resolve, reject) => {
        if (place === "worker") {
          const source = new Blob([`${code} postMessage(answer);`], { type: "text/javascript" });
          const worker = new Worker(URL.createObjectURL(source), { type: "module" });
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
        } else {
          Object.assign(window, { resolve });
          const element = document.createElement("script");
          element.type = "module";
          element.textContent = `${code} window.resolve(answer);`;
          document.head.append(element);
        }
      }),
    trainAndSpeak(origin, precision),
    place,
  );
  await page.close();
  return /** @type {{ loss: number, names: string[] }} */ (answer);
}

/** In float64 the 20 names are those that microgpt.py prints; in float32 those that Node gets from the same module. */
const golden = {
  f64: JSON.parse(await readFile(new URL("../golden/names2018.json", import.meta.url), "utf8")).names,
  f32: await namesInNode(),
};

async function namesInNode() {
  const [text, module] = await Promise.all([
    readFile(new URL("names.txt", PUBLIC), "utf8"),
    readFile(new URL("microgpt.wasm", PUBLIC)),
  ]);
  const model = await MicroGPT.create({ text, module });
  model.trainStep(1000);
  return model.generate();
}

for (const [type, how] of [
  ["application/wasm", "as the type it is"],
  ["text/html", "where the server sends the wrong type"],
])
  for (const place of /** @type {const} */ (["page", "worker"]))
    test(`the engine loads ${how}, in a ${place}, and generates the twenty names`, async () => {
      wasmType = type;
      for (const precision of /** @type {const} */ (["f32", "f64"])) {
        const { loss, names } = await speak(precision, place);
        assert.ok(loss < 2.5, `${loss}`);
        assert.deepEqual(names, golden[precision]);
      }
    });

/** Runs in the page: so many workers at once, all of which live until the last has answered. @param {string} code @param {number} count */
async function inWorkers(code, count) {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const workers = Array.from({ length: count }, (_, seed) => new Worker(url, { type: "module", name: String(seed) }));
  const answers = workers.map(
    (worker) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
  );
  return Promise.all(answers);
}

test("a hundred workers of one tab have a model each, all at once", async () => {
  wasmType = "application/wasm";
  const page = await browser.newPage();
  await page.goto(origin);
  const text = "anna\nbertram\nclara\ndora";
  const code = `
    import { MicroGPT } from "${origin}microgpt.mjs";
    const seed = Number(name);
    globalThis.model = await MicroGPT.create({ text: ${JSON.stringify(text)}, seed });
    model.trainStep(10);
    postMessage(model.generate({ count: 2 }));
  `;
  const names = await page.evaluate(inWorkers, code, 100);
  await page.close();
  const module = await readFile(new URL("microgpt.wasm", PUBLIC));
  for (const seed of names.keys()) {
    const model = await MicroGPT.create({ text, seed, module });
    model.trainStep(10);
    assert.deepEqual(names[seed], model.generate({ count: 2 }));
    model.free();
  }
});
