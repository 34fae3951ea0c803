/** The element in a browser: in other people's pages, whatever their rules are. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { MicroGPT } from "../../wasm/microgpt.js";
import { encodeWeights } from "../../web/model/link.js";
import en from "../../web/words/en.js";
import { launch } from "./page.js";
import { serve, stopServers } from "./servers.js";

/** @import { Page } from "puppeteer-core" */
/** @import { MicroGpt } from "../../web/element/micro-gpt.js" */

const PUBLIC = new URL("../../public/", import.meta.url);
const NAMES = await readFile(new URL("../../web/data/names.txt", import.meta.url), "utf8");
const WASM = await readFile(new URL("microgpt.wasm", PUBLIC));
const SCRIPT = new URL("micro-gpt.js", PUBLIC);

/** A documented policy: docs/embedding.md quotes these files. @param {string} name */
async function documented(name) {
  const html = await readFile(new URL(`../hosts/plain/${name}`, import.meta.url), "utf8");
  const [nothing, ...directives] = /** @type {RegExpMatchArray} */ (html.match(/-Policy" content="([^"]+)"/))[1].split(
    "; ",
  );
  assert.equal(nothing, "default-src 'none'");
  return directives;
}

/** What the element asks of a page that allows nothing else, but for the origin of its script. */
const NEEDED = (await documented("policy.html")).map((directive) => directive.replace(" 'self'", ""));

/** @type {import("puppeteer-core").Browser} */
let browser;
/** Where the script is served, and where the pages are that embed it. */
let [theirs, hosts] = ["", ""];

/** What the host's page says now, and its policy. */
let host = { body: "", policy: "" };

/** What the host serves besides. @type {Map<string, Uint8Array>} */
let files = new Map();

before(async () => {
  browser = await launch();
  theirs = await serveFound(async (path) => ({
    body: await readFile(new URL(`.${path.replace(/\?.*/, "")}`, PUBLIC)),
  }));
  hosts = await serveFound(async (path) => {
    if (path.endsWith(".safetensors") || files.has(path)) return { body: /** @type {Uint8Array} */ (files.get(path)) };
    return { ...host, body: page(host.body, `${theirs}micro-gpt.js`) };
  });
});

after(async () => {
  await browser.close();
  stopServers();
});

/**
 * @param {(path: string) => Promise<{ body?: string | Uint8Array, policy?: string }>} answer
 * @returns {Promise<string>} its address
 */
const serveFound = (answer) =>
  serve(async ({ url = "/" }, response) => {
    const found = await answer(url).catch(() => null);
    const type = /\.m?js$/.test(url) ? "text/javascript" : "text/html";
    if (!found?.body) return response.writeHead(404).end();
    const policy = found.policy ? { "content-security-policy": found.policy } : {};
    response.writeHead(200, { "content-type": type, ...policy }).end(found.body);
  });

/** @param {string} body @param {string} script */
const page = (body, script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title>
  <script src="${script}" defer></script>${body}`;

/**
 * A host's page on an origin of its own, opened; it collects what should not be on its console, and requests.
 * @param {string} body
 * @param {string} [policy]
 */
async function openHost(body, policy = "") {
  host = { body, policy: policy && `default-src 'none'; ${policy.replace("script-src", `script-src ${theirs}`)}` };
  const opened = await browser.newPage();
  await opened.evaluateOnNewDocument(listen);
  const complaints = /** @type {string[]} */ ([]);
  opened.on("console", (message) => complaints.push(message.text()));
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("request", (request) => {
    if (![hosts, `${theirs}micro-gpt.js`].includes(request.url()) && !/^(blob|data):/.test(request.url()))
      complaints.push(request.url());
  });
  await opened.goto(hosts);
  return { page: opened, complaints: () => complaints.filter((words) => !words.includes("favicon")) };
}

/** Runs in the host's page: keeps each event of each element, and what an iframe tells of its height. */
function listen() {
  const heard = /** @type {any[]} */ ([]);
  const heights = /** @type {number[]} */ ([]);
  Object.assign(globalThis, { heard, heights });
  addEventListener("message", ({ data }) => data?.type === "micro-gpt-height" && heights.push(data.height));
  for (const type of ["ready", "step", "name", "change", "error"])
    addEventListener(`micro-gpt-${type}`, (event) => {
      const { id } = /** @type {Element} */ (event.target);
      heard.push({ id, type, ...structuredClone(/** @type {CustomEvent} */ (event).detail) });
    });
}

/**
 * @param {Pick<Page, "evaluate">} page
 * @returns {Promise<any[]>}
 */
const heard = (page) => page.evaluate(() => /** @type {any} */ (globalThis).heard);

/**
 * Waits until what is asked for gives what is wanted.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => boolean} wanted
 */
async function until(ask, wanted, patience = 15_000) {
  const end = Date.now() + patience;
  let answer = await ask();
  while (!wanted(answer)) {
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer).slice(0, 2000)} after ${patience} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer = await ask();
  }
  return answer;
}

/** @param {Pick<Page, "evaluate">} page @param {string} type @param {(event: any) => boolean} [wanted] */
const untilHeard = (page, type, wanted = () => true) =>
  until(
    () => heard(page),
    (events) => events.some((event) => event.type === type && wanted(event)),
  );

/** @param {Pick<Page, "$$eval">} page @param {string} selector inside of the elements */
const texts = (page, selector) =>
  page.$$eval(`micro-gpt >>> ${selector}`, (found) =>
    found.map((element) => element.textContent?.replace(/\s+/g, " ").trim() ?? ""),
  );

/** @param {Pick<Page, "$$eval">} page */
const names = (page) => texts(page, "[part=name]");

const FAST = 'speed="100" num-steps="200" autoplay';

test("another origin, and a policy that allows nothing but what is needed: it trains, shows names, and reports nothing else", async () => {
  const { page, complaints } = await openHost(
    `<micro-gpt view="train names temperature letter cache attention parameters tape settings" ${FAST}></micro-gpt>`,
    NEEDED.join("; "),
  );
  await page.setViewport({ width: 900, height: 6000 });
  await untilHeard(page, "step", ({ step }) => step === 200);
  assert.equal((await names(page)).length, 20);
  // Styles hold too, those that are set for one bar alone among them.
  const bars = await page.$$eval("micro-gpt >>> .after", (bars) =>
    bars.map((bar) => bar.clientHeight * Number(getComputedStyle(bar).getPropertyValue("--share"))),
  );
  assert.ok(Math.max(...bars) > 100, bars.join());
  assert.deepEqual(complaints(), []);
  await page.close();
});

/** What is said where one of them is missing. @type {Record<string, RegExp>} */
const SENTENCES = {
  "script-src 'wasm-unsafe-eval'": /'wasm-unsafe-eval' to its script-src/,
  "worker-src blob:": /blob: to its worker-src/,
};

for (const missing of NEEDED)
  test(`a policy without ${missing}: the element says so, and its author's words stay`, async () => {
    const policy = NEEDED.map((rule) => (rule === missing ? (rule.startsWith("script") ? "script-src" : "") : rule));
    const { page } = await openHost("<micro-gpt id=a>The author's words</micro-gpt>", policy.join("; "));
    const [event] = (await untilHeard(page, "error")).filter(({ type }) => type === "error");
    assert.equal(event.code, "policy");
    assert.match(event.message, SENTENCES[missing]);
    await until(
      async () => (await texts(page, "[role=alert]")).join(),
      (words) => SENTENCES[missing].test(words),
    );
    assert.ok((await page.$eval("micro-gpt >>> .text", (text) => text.clientHeight)) > 0);
    await page.close();
  });

test("from disk, a bare file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "micro-gpt-"));
  const file = join(folder, "page.html");
  await writeFile(file, page(`<micro-gpt ${FAST}></micro-gpt>`, SCRIPT.href));
  const opened = await browser.newPage();
  await opened.evaluateOnNewDocument(listen);
  await opened.goto(pathToFileURL(file).href);
  await untilHeard(opened, "step", ({ step }) => step === 200);
  await opened.close();
  await rm(folder, { recursive: true });
});

test("embed.html in an iframe without an origin of its own: it trains, tells its height, and takes only known options", async () => {
  const { page } = await openHost(`<iframe sandbox="allow-scripts" width="700" height="900"
    src="${theirs}embed.html?view=names&num-steps=50&speed=100&autoplay=&list=%3Cimg%20src=x%3E&onclick=alert(1)&style=x"></iframe>`);
  const frame = /** @type {import("puppeteer-core").Frame} */ (
    await until(
      async () => page.frames()[1],
      (frame) => frame?.url().includes("embed"),
    )
  );
  await until(
    async () => (await texts(frame, ".step b"))[0],
    (step) => step === "50",
  );
  const element = await frame.$eval("micro-gpt", (element) => ({
    attributes: element.getAttributeNames(),
    height: Math.ceil(element.getBoundingClientRect().height),
  }));
  assert.deepEqual(element.attributes, ["view", "num-steps", "speed", "autoplay", "list"]);
  assert.match((await texts(frame, "[part=notice]"))[0], /^list must be one of names, japan, elements/);
  const heights = await page.evaluate(() => /** @type {any} */ (globalThis).heights);
  assert.equal(heights.at(-1), element.height);
  await page.close();
});

test("embed.html's code, as it is written there, gives each of several iframes its own height, and hears of nothing else", async () => {
  const embed = await readFile(new URL("embed.html", PUBLIC), "utf8");
  const code = /<iframe.*?<\/script>/s.exec(embed)?.[0] ?? "";
  const codeFor = (/** @type {string} */ view) =>
    code.replace(/embed\.html\?[^"]*/, `${theirs}embed.html?view=${view}&num-steps=50`);
  const { page, complaints } = await openHost(
    `${codeFor("train")}${codeFor("names")}${codeFor("temperature")}<iframe id="other" height="77"></iframe>`,
  );
  await page.setViewport({ width: 800, height: 6000 });
  await page.evaluate(() => {
    const { contentWindow } = /** @type {HTMLIFrameElement} */ (document.querySelector("#other"));
    const script = `for (const data of [null, 1, "", { type: "micro-gpt-height", height: 5 }]) parent.postMessage(data, "*")`;
    /** @type {any} */ (contentWindow).eval(script);
  });
  const heights = () =>
    Promise.all(
      page
        .frames()
        .filter((frame) => frame.url().includes("embed"))
        .map(async (frame) => {
          const outer = await (await frame.frameElement())?.evaluate((iframe) => iframe.clientHeight);
          const inner = await frame
            .$eval("micro-gpt", (element) => Math.ceil(element.getBoundingClientRect().height))
            .catch(() => 0);
          return { outer, inner };
        }),
    );
  const found = await until(
    heights,
    (all) => all.length === 3 && all.every(({ outer, inner }) => inner > 100 && outer === inner),
  );
  assert.equal(new Set(found.map(({ outer }) => outer)).size, 3);
  assert.equal(await page.$eval("#other", (iframe) => iframe.clientHeight), 77);
  assert.deepEqual(
    complaints().filter((words) => !words.startsWith("http")),
    [],
  );
  await page.close();
});

test("ten elements share a model, three have their own: four workers, and the ten say the same", async () => {
  const one = (/** @type {number} */ i) => `<micro-gpt id="shared${i}" view="names" model="m" ${FAST}></micro-gpt>`;
  const own = (/** @type {number} */ i) => `<micro-gpt id="own${i}" view="names" seed="${i}" ${FAST}></micro-gpt>`;
  const { page, complaints } = await openHost(
    [...Array.from({ length: 10 }, (_, i) => one(i)), own(1), own(2), own(3)].join(""),
  );
  await page.setViewport({ width: 800, height: 9000 });
  const isDone = (/** @type {any} */ { type, step }) => type === "step" && step === 200;
  await until(
    async () => new Set((await heard(page)).filter(isDone).map(({ id }) => id)).size,
    (size) => size === 13,
  );
  assert.equal(page.workers().length, 4);
  const each = await until(
    () =>
      page.$$eval("micro-gpt", (elements) =>
        elements.map((element) => element.shadowRoot?.querySelector(".view-names")?.textContent),
      ),
    (each) => new Set(each).size === 4,
  );
  assert.equal(new Set(each.slice(0, 10)).size, 1);
  assert.deepEqual(complaints(), []);
  await page.close();
});

/**
 * What each element shows: its model's step, list and width.
 * @param {Pick<Page, "$$eval">} page
 * @returns {Promise<{ step: number, list: string, nEmbd: number, src: string }[]>}
 */
const models = (page) =>
  page.$$eval("micro-gpt", (elements) =>
    elements.map((element) => {
      const { session } = /** @type {MicroGpt} */ (/** @type {Element} */ (element));
      const { step, made, settings } = session.store.state;
      const { list, settings: madeOf } = made ?? { list: "", settings };
      return { step, list, nEmbd: madeOf.nEmbd, src: session.src };
    }),
  );

test("an element that joins a model later shows it as it is: its training stays, whatever is written on the element", async () => {
  const { page, complaints } = await openHost('<micro-gpt id="a" view="train" model="one" n-embd="8"></micro-gpt>');
  await untilHeard(page, "ready");
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).step(20));
  // What the reader has changed in the form, and not applied, stays so.
  await page.$eval("#a", (element) => {
    /** @type {MicroGpt} */ (element).session.store.settingsChanged({ batchSize: 4 });
  });
  for (const attributes of [
    "",
    'n-embd="32"',
    'n-embd="32" list="japan"',
    'list="germany" n-layer="2" temperature="1"',
  ]) {
    await page.$eval(
      "body",
      (body, attributes) =>
        body.insertAdjacentHTML("beforeend", `<micro-gpt view="names" model="one" ${attributes}></micro-gpt>`),
      attributes,
    );
    await page.$eval("body > :last-child", (element) => /** @type {MicroGpt} */ (element).generate({ count: 1 }));
  }
  for (const { step, list, nEmbd } of await models(page))
    assert.deepEqual({ step, list, nEmbd }, { step: 20, list: "names", nEmbd: 8 });
  // What discards nothing counts.
  assert.equal(
    await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).session.store.state.temperature),
    1,
  );
  assert.deepEqual(
    complaints().map((words) => /: ([^:]*)\. The first/.exec(words)?.[1]),
    ["n-embd", "list", "n-layer"],
  );
  // A change of what is no setting applies nothing either.
  await page.$eval("#a", (element) => element.setAttribute("theme", "dark"));
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).generate({ count: 1 }));
  assert.equal((await models(page))[0].step, 20);
  await page.close();
});

test("settings of several elements: where the first gives none, the next one's count; a saved model stays", async () => {
  const { page, complaints } = await openHost(
    `<micro-gpt id="a" view="train" model="one" n-embd="8"></micro-gpt>
     <micro-gpt view="names" model="one" list="japan" n-embd="32"></micro-gpt>
     <micro-gpt view="train" model="two"></micro-gpt>
     <micro-gpt id="b" view="names" model="two" src="missing.safetensors"></micro-gpt>
     <micro-gpt view="letter" model="two"></micro-gpt>`,
  );
  await page.setViewport({ width: 800, height: 5000 });
  await untilHeard(page, "ready", ({ id }) => id === "a");
  await untilHeard(page, "ready", ({ id }) => id === "b");
  const [one, , two] = await models(page);
  assert.deepEqual(one, { step: 0, list: "japan", nEmbd: 8, src: "" });
  assert.equal(two.src, "missing.safetensors");
  assert.equal(complaints().filter((words) => /“one”: n-embd\./.test(words)).length, 1);
  // Joined before it has trained, it may still bring what nobody gave.
  await page.$eval("body", (body) =>
    body.insertAdjacentHTML(
      "beforeend",
      '<micro-gpt id="c" view="names" model="one" n-layer="2" list="japan"></micro-gpt>',
    ),
  );
  const numParams = await until(
    () => page.$eval("#c", (element) => /** @type {MicroGpt} */ (element).session.store.state.model?.config.nLayer),
    (nLayer) => nLayer === 2,
  );
  assert.equal(numParams, 2);
  await page.close();
});

for (const [exchange, how] of /** @type {[string, (html: string) => void][]} */ ([
  ["innerHTML", (html) => Object.assign(document.body, { innerHTML: html })],
  [
    "the new one in before the old one is out",
    (html) => {
      const [old] = document.querySelectorAll("micro-gpt");
      old.insertAdjacentHTML("afterend", html);
      old.remove();
    },
  ],
]))
  test(`exchanged in one task (${exchange}), the new element begins anew with its own settings`, async () => {
    const { page, complaints } = await openHost('<micro-gpt id="a" view="train" model="one" seed="7"></micro-gpt>');
    await untilHeard(page, "ready");
    await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).step(20));
    await page.evaluate(
      how,
      '<micro-gpt id="b" view="train" model="one" list="japan" n-embd="32" seed="8"></micro-gpt>',
    );
    await untilHeard(page, "ready", ({ id }) => id === "b");
    assert.deepEqual(await models(page), [{ step: 0, list: "japan", nEmbd: 32, src: "" }]);
    await until(
      async () => page.workers().length,
      (count) => count === 1,
    );
    assert.deepEqual(complaints(), []);
    await page.close();
  });

test("an element whose `model` changes moves: to the other model as it is, or to one of its own settings", async () => {
  const { page } = await openHost(
    `<micro-gpt id="a" view="train" model="one" n-embd="8"></micro-gpt><micro-gpt id="b" view="names" n-embd="32"></micro-gpt>`,
  );
  await untilHeard(page, "ready", ({ id }) => id === "a");
  await untilHeard(page, "ready", ({ id }) => id === "b");
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).step(20));
  const move = (/** @type {string | null} */ model) =>
    page.$eval(
      "#b",
      async (element, model) => {
        const moved = /** @type {MicroGpt} */ (element);
        moved.model = model;
        await moved.generate({ count: 1 });
      },
      model,
    );
  await move("one");
  assert.deepEqual(
    (await models(page)).map(({ step, nEmbd }) => [step, nEmbd]),
    [
      [20, 8],
      [20, 8],
    ],
  );
  await until(
    async () => page.workers().length,
    (count) => count === 1,
  );
  await move(null);
  assert.deepEqual(
    (await models(page)).map(({ step, nEmbd }) => [step, nEmbd]),
    [
      [20, 8],
      [0, 32],
    ],
  );
  // It is told of its new model, and no more of the old one.
  await page.$eval("#b", (element) => /** @type {MicroGpt} */ (element).step(3));
  const told = (await untilHeard(page, "step", ({ id, step }) => id === "b" && step === 3)).at(-1);
  assert.equal(told.id, "b");
  assert.equal((await names(page)).length, 20);
  await page.close();
});

/** How many models have a turn to train, how many wait for one and say so, and how far each has come. @param {Page} page */
const turns = (page) =>
  page.$$eval("micro-gpt", (elements) => {
    const all = /** @type {MicroGpt[]} */ (/** @type {unknown} */ (elements)).map(({ session, shadowRoot }) => ({
      ...session.store.state,
      says: shadowRoot?.textContent ?? "",
    }));
    return {
      training: all.filter(({ training, waiting }) => training && !waiting).length,
      waiting: all.filter(({ waiting }) => waiting).length,
      saying: all.filter(({ says }) => /waiting (?:for )?its turn/i.test(says)).length,
      steps: all.map(({ step }) => step),
    };
  });

for (const view of ["train", "names"])
  test(`twenty models of their own in view (${view}): as many as there are processors train, the others say that they wait, and all come to the end`, async () => {
    const { page, complaints } = await openHost(
      Array.from(
        { length: 20 },
        (_, i) => `<micro-gpt view="${view}" n-embd="8" seed="${i}" speed="75" num-steps="1000" autoplay></micro-gpt>`,
      ).join(""),
    );
    await page.setViewport({ width: 800, height: 16_000 });
    const atOnce = await page.evaluate(() => Math.min(navigator.hardwareConcurrency, 6));
    let [hasWaited, mostWorkers] = [false, 0];
    await until(
      async () => {
        const { training, waiting, saying, steps } = await turns(page);
        assert.ok(training <= atOnce, `${training} at once`);
        hasWaited ||= waiting > 0 && saying > 0;
        mostWorkers = Math.max(mostWorkers, page.workers().length);
        return steps;
      },
      (steps) => steps.every((step) => step === 1000),
      90_000,
    );
    assert.ok(hasWaited);
    assert.ok(mostWorkers <= 8, `${mostWorkers} workers`);
    // Each of them answers, whether it has a worker at the moment or not.
    const answers = await page.$$eval("micro-gpt", (elements) =>
      Promise.all(
        elements.map((element) => /** @type {MicroGpt} */ (/** @type {Element} */ (element)).generate({ seed: 1 })),
      ),
    );
    assert.equal(new Set(answers.map((names) => names.join())).size, 20);
    assert.ok(page.workers().length <= 8);
    assert.deepEqual(complaints(), []);
    await page.close();
  });

test("two hundred in one page: laid out near the view, with eight workers at most; wherever the reader comes, names stand, and remain", async () => {
  const { page, complaints } = await openHost(
    Array.from(
      { length: 200 },
      (_, i) =>
        `<p>Words</p><micro-gpt id="m${i}" view="train names" n-embd="8" seed="${i}" num-steps="100" speed="100" autoplay>Words</micro-gpt>`,
    ).join(""),
  );
  await page.setViewport({ width: 800, height: 900 });
  /** @param {string} id @returns {Promise<string[]>} its names, once it has been trained */
  const comeTo = async (id) => {
    await page.$eval(`#${id}`, (element) => element.scrollIntoView());
    await untilHeard(page, "step", (event) => event.id === id && event.step === 100);
    return until(
      () => page.$$eval(`#${id} >>> [part=name]`, (names) => names.map(({ textContent }) => textContent?.trim() ?? "")),
      (names) => names.length === 20 && names.every((name) => name),
    );
  };
  const first = await comeTo("m0");
  for (let i = 20; i < 200; i += 20) await comeTo(`m${i}`);
  const last = await comeTo("m199");
  assert.notDeepEqual(last, first);
  // What the reader leaves keeps its height, or else what stands below would move.
  const heights = () =>
    page.$$eval("#m20, #m100, #m199", (elements) =>
      elements.map((element) => Math.round(element.getBoundingClientRect().height)),
    );
  const [height] = new Set(await heights());
  assert.deepEqual(await heights(), [height, height, height]);
  const laidOut = await page.$$eval("micro-gpt", (elements) =>
    elements.flatMap(({ id, shadowRoot }) => (shadowRoot?.querySelector("canvas") ? [id] : [])),
  );
  assert.ok(laidOut.includes("m199") && laidOut.length < 20, laidOut.join());
  assert.ok(page.workers().length <= 8, `${page.workers().length} workers`);
  assert.deepEqual(await comeTo("m0"), first);
  // It is as it was: dragged along its curve, it shows an earlier step.
  await page.$eval("#m0 >>> .moment", (slider) => {
    /** @type {HTMLInputElement} */ (slider).value = "50";
    slider.dispatchEvent(new Event("input"));
  });
  await until(
    () => page.$eval("#m0 >>> .view-names", ({ textContent }) => textContent ?? ""),
    (names) => !names.includes(first[0]),
  );
  assert.deepEqual(complaints(), []);
  await page.close();
});

test("keys that its controls use do not reach the page's shortcuts; Escape, Tab, and keys that nothing uses do", async () => {
  const { page } = await openHost(
    '<micro-gpt id="a" view="train names letter temperature parameters tape"><p tabindex="0">Words</p></micro-gpt>',
  );
  await page.setViewport({ width: 900, height: 6000 });
  await untilHeard(page, "ready");
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).step(1));
  await page.evaluate(() => {
    const keys = /** @type {string[]} */ ([]);
    Object.assign(globalThis, { keys });
    for (const type of /** @type {const} */ (["keydown", "keypress", "keyup"]))
      addEventListener(type, ({ key }) => keys.push(`${type} ${key}`));
  });
  /** @param {string} control @param {import("puppeteer-core").KeyInput[]} keys @returns {Promise<string[]>} what the page hears */
  const press = async (control, keys) => {
    await page.waitForSelector(`#a >>> ${control}`);
    await page.focus(`#a >>> ${control}`);
    for (const key of keys) await page.keyboard.press(key);
    return page.evaluate(() => /** @type {any} */ (globalThis).keys.splice(0));
  };
  for (const [control, keys] of /** @type {[string, import("puppeteer-core").KeyInput[]][]} */ ([
    ["#temperature", ["ArrowRight", "End", "PageDown"]],
    [".view-names li button", ["ArrowDown", "ArrowRight"]],
    [".view-letter .letters button", ["ArrowRight"]],
    [".view-letter .next", ["Enter"]],
    [".picture", ["ArrowDown"]],
    [".graph", ["ArrowRight"]],
    [".view-controls .primary", ["Space"]],
    ["#prefix", ["b", "Space", "ArrowLeft", "Home"]],
  ]))
    assert.deepEqual(await press(control, keys), [], control);
  const [down, up] = ["keydown Escape", "keyup Escape"];
  assert.deepEqual(await press("#prefix", ["Escape"]), [down, up]);
  assert.deepEqual(await press("#prefix", ["Tab"]), ["keydown Tab", "keyup Tab"]);
  assert.deepEqual(await press(".view-controls .primary", ["ArrowRight"]), ["keydown ArrowRight", "keyup ArrowRight"]);
  await page.focus("#a >>> #prefix");
  await page.keyboard.down("Control");
  await page.keyboard.press("k");
  await page.keyboard.up("Control");
  const heardKeys = await page.evaluate(() => /** @type {any} */ (globalThis).keys.splice(0));
  assert.ok(heardKeys.includes("keydown k"), heardKeys.join());
  await page.close();
});

test("nothing is computed before it is in view; out of view, and in a hidden page, training rests", async () => {
  const { page } = await openHost(
    `<div style="height: 3000px"></div><micro-gpt view="train" speed="30" autoplay></micro-gpt><div style="height: 3000px"></div>`,
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(page.workers().length, 0);
  const goTo = (/** @type {number} */ y) => page.evaluate((y) => scrollTo(0, y), y);
  const lastStep = async () => (await heard(page)).filter(({ type }) => type === "step").at(-1)?.step ?? 0;
  const rests = async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const step = await lastStep();
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await lastStep(), step);
    return step;
  };
  await goTo(2900);
  await until(lastStep, (step) => step > 2);
  await goTo(0);
  const step = await rests();
  await goTo(2900);
  await until(lastStep, (now) => now > step);
  const hide = (/** @type {boolean} */ hidden) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  await hide(true);
  const hiddenAt = await rests();
  await hide(false);
  await until(lastStep, (now) => now > hiddenAt);
  await page.close();
});

test("two hundred times into the page and out of it: no worker, no listener and no node stays", async () => {
  const { page, complaints } = await openHost("<main></main>");
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  const measure = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const comeAndGo = (/** @type {number} */ times) =>
    page.evaluate(async (times) => {
      const main = /** @type {HTMLElement} */ (document.querySelector("main"));
      for (let i = 0; i < times; i++) {
        const element = document.createElement("micro-gpt");
        element.setAttribute("view", "train names parameters");
        main.append(element);
        // Now and then long enough for a worker to start.
        if (i % 10 === 0) await new Promise((resolve) => element.addEventListener("micro-gpt-ready", resolve));
        else await new Promise(requestAnimationFrame);
        element.remove();
      }
    }, times);
  await comeAndGo(20);
  await until(
    async () => page.workers().length,
    (count) => count === 0,
  );
  const before = await measure();
  await comeAndGo(200);
  await until(
    async () => page.workers().length,
    (count) => count === 0,
  );
  const now = await until(measure, ({ Nodes, JSEventListeners }) => {
    return Nodes <= before.Nodes + 200 && JSEventListeners <= before.JSEventListeners + 20;
  });
  const grown = now.JSHeapUsedSize - before.JSHeapUsedSize;
  assert.ok(grown < 2_000_000, `${grown} bytes more`);
  assert.deepEqual(complaints(), []);
  await page.close();
});

test("moved within the page, an element keeps its step, and goes on", async () => {
  const { page } = await openHost(
    `<micro-gpt view="train names" speed="40" num-steps="10000" autoplay></micro-gpt><section></section>`,
  );
  await untilHeard(page, "step", ({ step }) => step > 5);
  await page.evaluate(() => document.querySelector("section")?.append(...document.querySelectorAll("micro-gpt")));
  const { length } = await heard(page);
  await until(
    () => heard(page),
    (events) => events.length > length + 20,
  );
  const steps = (await heard(page)).filter(({ type }) => type === "step").map(({ step }) => step);
  assert.deepEqual(
    steps,
    steps.toSorted((a, b) => a - b),
  );
  assert.equal((await heard(page)).filter(({ type }) => type === "ready").length, 1);
  assert.equal(page.workers().length, 1);
  // Its chart is drawn anew where it stands now.
  assert.equal((await page.$$("micro-gpt >>> canvas.plot")).length, 1);
  await page.close();
});

test("the script loaded twice does nothing more", async () => {
  const { page, complaints } = await openHost("<micro-gpt></micro-gpt>");
  await untilHeard(page, "ready");
  await page.addScriptTag({ url: `${theirs}micro-gpt.js` });
  assert.equal(page.workers().length, 1);
  assert.deepEqual(
    complaints().filter((words) => !words.startsWith("http")),
    [],
  );
  await page.close();
});

/** Of each view, what only it shows. */
const VIEWS = {
  train: "canvas.plot",
  names: "[part=name]",
  odds: ".odds li",
  guess: ".view-guess table",
  temperature: ".comparison li",
  letter: ".view-letter .letters button",
  cache: ".view-cache canvas",
  attention: ".view-attention figcaption",
  change: ".view-change .bars",
  weight: ".view-weight",
  parameters: ".view-parameters canvas",
  embeddings: ".view-embeddings svg text",
  tape: ".view-tape tbody tr",
  settings: ".view-settings select",
};

test("controls=none: each view draws, is read out and follows training, and nothing can be pressed, moved, typed in or focused", async () => {
  const views = Object.keys(VIEWS);
  const { page, complaints } = await openHost(
    `<micro-gpt id="a" view="${views.join(" ")}" controls="none" ${FAST}></micro-gpt>`,
  );
  await page.setViewport({ width: 800, height: 9000 });
  await untilHeard(page, "step", ({ step }) => step === 200);
  const within = (/** @type {string} */ selector) =>
    page.$$eval(`#a >>> ${selector}`, (found) => found.map(({ className, localName }) => `${localName} ${className}`));
  await until(
    () => within(".view-tape tbody tr"),
    ({ length }) => length > 0,
  );
  assert.deepEqual(
    await within("button, input, select, textarea, summary, a, [role=application], label, .view-settings"),
    [],
  );
  // What scrolls can be scrolled by keys, too.
  assert.deepEqual(await within("[tabindex]"), ["div graph"]);
  for (const view of views) if (view !== "settings") assert.notEqual((await within(`.view-${view}`)).length, 0, view);
  assert.equal((await names(page)).length, 20);
  assert.ok((await within(".letters > span")).length > 2);
  assert.equal(new Set(await within(".picture[role=img]")).size, 1);
  assert.equal(
    (await texts(page, ".view-status p"))[0].split(".").length,
    2,
    "one sentence: none that asks for a press",
  );
  await page.$eval("#a", (element) => Object.assign(element, { controls: null }) && undefined);
  await until(
    () => within(".view-controls .primary"),
    ({ length }) => length === 1,
  );
  assert.deepEqual(complaints(), []);
  await page.close();
});

/** What old libraries do to a page, as MooTools 1.4 and Prototype 1.7 do it, and pages by hand. */
const LIBRARIES = {
  "another Array.from": `Array.from = (item) =>
    item == null ? [] : typeof item.length === "number" && typeof item !== "string" ? [].slice.call(item) : [item]`,
  "methods on Object.prototype": `Object.prototype.extend = function () { return this }; Object.prototype.size = 3`,
  "methods on Array.prototype": `Array.prototype.last = function () { return this[this.length - 1] };
    Array.prototype.entries = function () { return [...this] };
    Array.prototype.map = function (make, at) { const made = []; this.forEach((one, i) => made.push(make.call(at, one, i))); return made }`,
  "toJSON of arrays": `Array.prototype.toJSON = function () { return "[" + this.join() + "]" }`,
  "a class in the place of Document": `globalThis.Document = function () {}`,
};

for (const [what, script] of [["nothing", ""], ...Object.entries(LIBRARIES)])
  test(`a page with an old library (${what}): every view is drawn, and the names are the same`, async () => {
    const { page, complaints } = await openHost(
      `<script>${script}</script><micro-gpt id="a" view="${Object.keys(VIEWS).join(" ")}" ${FAST}></micro-gpt>
       <micro-gpt id="b" view="train names" text="${NAMES.split("\n").slice(0, 500).join("\n")}" ${FAST}></micro-gpt>`,
    );
    await page.setViewport({ width: 800, height: 9000 });
    for (const wanted of ["a", "b"]) await untilHeard(page, "step", ({ id, step }) => id === wanted && step === 200);
    const count = (/** @type {string} */ selector) => page.$$(`#a >>> ${selector}`).then(({ length }) => length);
    for (const selector of Object.values(VIEWS)) assert.ok((await count(selector)) > 0, selector);
    const drawn = await page.$eval("#a >>> canvas.plot", (canvas) => {
      const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
      const { data } = /** @type {any} */ (canvas).getContext("2d").getImageData(0, 0, width, height);
      return data.some(Boolean);
    });
    assert.ok(drawn);
    const told = await until(
      () => names(page),
      (told) => told.length === 40,
    );
    undisturbed ??= told.join();
    assert.equal(told.join(), undisturbed);
    assert.deepEqual(complaints(), []);
    await page.close();
  });

/** What the names are in a page without a library. @type {string | undefined} */
let undisturbed;

test("images and forms that are named as what the document says of itself: training rests while the page is hidden, and only then", async () => {
  const { page } = await openHost(
    `<img name="hidden" alt=""><form name="body"></form><form name="visibilityState"></form>
     <micro-gpt view="train" speed="40" num-steps="10000" autoplay></micro-gpt>`,
  );
  const lastStep = async () => (await heard(page)).filter(({ type }) => type === "step").at(-1)?.step ?? 0;
  await until(lastStep, (step) => step > 5);
  await page.evaluate(() => {
    Object.defineProperty(Document.prototype, "hidden", { configurable: true, get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await new Promise((resolve) => setTimeout(resolve, 150));
  const step = await lastStep();
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(await lastStep(), step);
  await page.close();
});

test("a list with marks that combine and marks of direction: each stands in a cell of its own", async () => {
  const letters = ["\u0301", "\u202e", "\u200f", "\u200b", "א"];
  const list = letters.flatMap((letter) => Array(20).fill(`ab${letter}ba`)).join("\n");
  const { page, complaints } = await openHost(
    `<micro-gpt id="a" view="names letter attention parameters embeddings" ${FAST}></micro-gpt>`,
  );
  await page.setViewport({ width: 900, height: 5000 });
  await page.$eval(
    "#a",
    (element, text) => {
      Object.assign(element, { text });
      /** @type {MicroGpt} */ (element).session.store.set({ readingText: "ab\u0301\u202eba" });
    },
    list,
  );
  await untilHeard(page, "step", ({ step }) => step === 200);
  const signs = ["◌\u0301", "U+200B", "U+200F", "U+202E", "\u2068א\u2069", "a", "b", "■"].sort();
  await until(
    async () => [...new Set(await texts(page, ".view-embeddings svg text"))].sort(),
    (found) => found.join() === signs.join(),
  );
  assert.deepEqual([...new Set(await texts(page, ".bars .token > span"))].filter(Boolean).sort(), signs);
  // Nothing in the page has one of them bare, but the names, which are isolated.
  const bare = await page.$eval("#a", ({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll("*") ?? [])]
      .filter((element) => !element.closest("bdi"))
      .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3))
      .flatMap(({ textContent }) => (/\u202e|\u200f|\u200b|(?<!◌)\u0301/.test(textContent ?? "") ? [textContent] : [])),
  );
  assert.deepEqual(bare, []);
  assert.deepEqual(complaints(), []);
  await page.close();
});

test("an unknown view is told, and not at length", async () => {
  const { page } = await openHost(`<micro-gpt id="a" view="${"x".repeat(20_000)} names"></micro-gpt>`);
  const [{ message }] = (await untilHeard(page, "error")).filter(({ type }) => type === "error");
  assert.match(message, /^There is no view “x+ …”; there are train, names/);
  assert.ok(message.length < 500);
  await page.close();
});

/** What it asks of a page that requires trusted types, beside the same. */
const [NEEDED_SCRIPTS, NEEDED_WORKERS, ...NEEDED_TYPES] = await documented("trusted-types.html");

for (const script of [
  '<script src="micro-gpt.js" defer></script>',
  '<script type="module" src="micro-gpt-define.mjs"></script>',
])
  for (const [types, trains] of /** @type {[string, boolean][]} */ ([
    [NEEDED_TYPES.join("; "), true],
    // A page that uses Lit, too, or another copy of this script; and one that has a policy of its own, and allows no more.
    ["trusted-types micro-gpt lit-html; require-trusted-types-for 'script'", true],
    ["require-trusted-types-for 'script'", true],
    ["trusted-types 'none'", true],
    ["trusted-types other; require-trusted-types-for 'script'", false],
  ]))
    test(`${types} (${script.includes("module") ? "the module" : "the script"}): it ${trains ? "trains, shows names, and reports nothing else" : "says what is missing, and its author's words stay"}`, async () => {
      const policy = ["default-src 'none'", NEEDED_SCRIPTS, NEEDED_WORKERS, types].join("; ");
      const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>host</title>${script}
        <micro-gpt id="a" view="${Object.keys(VIEWS).join(" ")}" ${FAST}>The author's words</micro-gpt>`;
      const files = /** @type {Record<string, string>} */ ({ "/": body });
      const origin = await serveFound(async (path) => ({
        body: files[path] ?? (await readFile(new URL(`.${path}`, PUBLIC))),
        policy,
      }));
      const page = await browser.newPage();
      const said = /** @type {string[]} */ ([]);
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(String(error)));
      await page.evaluateOnNewDocument(listen);
      await page.setViewport({ width: 900, height: 9000 });
      await page.goto(origin);
      // Chromium says that an icon was not let in, or that a policy was refused.
      const others = () => said.filter((words) => !/favicon|creating a TrustedTypePolicy/i.test(words));
      if (trains) {
        await untilHeard(page, "step", ({ step }) => step === 200);
        for (const selector of Object.values(VIEWS)) assert.ok((await page.$$(`#a >>> ${selector}`)).length, selector);
        assert.equal((await names(page)).length, 20);
        assert.deepEqual(others(), []);
      } else {
        await until(
          async () => others().join(),
          (words) => words.includes("add micro-gpt to its trusted-types"),
        );
        const left = await page.$eval("#a", ({ shadowRoot, textContent }) => ({ shadowRoot, textContent }));
        assert.deepEqual(left, { shadowRoot: null, textContent: "The author's words" });
      }
      await page.close();
    });

test("each view shows its thing, and nothing of the others", async () => {
  const views = Object.keys(VIEWS);
  const listed = Object.keys(en.texts).filter((key) => key.startsWith("view."));
  assert.deepEqual(views.map((view) => `view.${view}`).sort(), listed.sort(), "every view that there is is tried");
  const { page } = await openHost(
    views.map((view) => `<micro-gpt id="${view}" view="${view}" model="m" ${FAST}></micro-gpt>`).join(""),
  );
  await page.setViewport({ width: 800, height: 9000 });
  await untilHeard(page, "step", ({ step }) => step === 200);
  for (const view of views)
    for (const [other, selector] of Object.entries(VIEWS)) {
      const found = () => page.$$(`#${view} >>> ${selector}`);
      if (view === other) await until(found, ({ length }) => length > 0);
      else assert.equal((await found()).length, 0, `${view} shows ${other}`);
    }
  // The letter and the cache follow one name.
  await page.locator("#letter >>> .letters button:first-child").click();
  await until(
    async () => (await texts(page, ".view-cache .told"))[0],
    (words) => words.startsWith("1 row"),
  );
  await page.close();
});

test("properties, methods and events: what is set before the script counts, and what is asked is done", async () => {
  const { page } = await openHost("<micro-gpt id=a view=names></micro-gpt>");
  const answers = await page.evaluate(async (script) => {
    // An element of which nothing is known yet, in a document whose script comes later.
    const frame = document.body.appendChild(document.createElement("iframe"));
    const inside = /** @type {any} */ (frame.contentWindow);
    const late = /** @type {any} */ (inside.document.createElement("micro-gpt"));
    Object.assign(late, { nEmbd: 32, text: "abab\nbaba\n".repeat(10), view: "names" });
    inside.document.body.append(late);
    const ready = new Promise((resolve) =>
      late.addEventListener("micro-gpt-ready", (/** @type {any} */ { detail }) => resolve(detail)),
    );
    const element = inside.document.head.appendChild(inside.document.createElement("script"));
    element.src = script;
    const { numParams } = /** @type {any} */ (await ready);
    const twice = [await late.generate({ count: 3, seed: 7 }), await late.generate({ count: 3, seed: 7 })];
    await late.step(30);
    const refused = await late.generate({ prefix: "z" }).catch((/** @type {Error} */ error) => error.message);
    return { numParams, twice, refused, wrong: late.shadowRoot.querySelectorAll("[role=alert] p").length };
  }, `${theirs}micro-gpt.js`);
  assert.equal(answers.numParams, (2 * 3 + 16) * 32 + 12 * 32 ** 2);
  assert.deepEqual(answers.twice[0], answers.twice[1]);
  assert.match(answers.refused, /“z” is not in the vocabulary/);
  assert.equal(answers.wrong, 0);

  await untilHeard(page, "ready", ({ step, numParams }) => step === 0 && numParams === 4192);
  const untrained = await names(page);
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).step(150));
  const events = await untilHeard(page, "step", ({ step }) => step === 150);
  assert.ok(events.filter(({ type }) => type === "step").at(-1).loss < 3.2);
  const told = events.filter(({ type }) => type === "name").at(-1).names;
  assert.equal(told.length, 20);
  assert.notDeepEqual(await names(page), untrained);
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).reset());
  await until(
    () => names(page),
    (now) => now.join() === untrained.join(),
  );
  // Another attribute, another model; a wrong one is said.
  await page.$eval("#a", (element) => element.setAttribute("n-layer", "2"));
  await until(
    () => page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).session.store.state.model?.numParams),
    (numParams) => numParams === 7264,
  );
  await page.$eval("#a", (element) => element.setAttribute("temperature", "<b>hot"));
  await untilHeard(page, "error", ({ message }) => message.startsWith("temperature must be"));
  // None of what its pieces tell one another leaves it.
  const leaked = await page.evaluate(async () => {
    const heard = /** @type {string[]} */ ([]);
    for (const type of ["step", "toggle", "pick", "list", "speed"]) addEventListener(type, () => heard.push(type));
    const controls = document.querySelector("#a")?.shadowRoot?.querySelector(".view-controls");
    for (const button of controls?.querySelectorAll("button") ?? []) button.click();
    return heard;
  });
  assert.deepEqual(leaked, []);
  await page.close();
});

test("events: `step` and `name` at most once a frame, with the last of what came before it; `ready` once", async () => {
  const { page } = await openHost('<micro-gpt id="a" view="names"></micro-gpt><section></section>');
  await untilHeard(page, "ready");
  const last = async (/** @type {string} */ type) => (await heard(page)).filter((event) => event.type === type).at(-1);
  await until(
    () => last("name"),
    (event) => event?.names.length === 20,
  );
  const { length } = await heard(page);
  await page.$eval("#a", (element) => {
    const { store } = /** @type {MicroGpt} */ (element).session;
    for (let step = 1; step <= 5; step++) store.set({ step, seen: { names: [{ text: `name${step}`, known: false }] } });
  });
  const events = await until(
    () => heard(page),
    (events) => events.length >= length + 2,
  );
  assert.deepEqual(
    events.slice(length, length + 2).map(({ type, step, names }) => [type, step ?? names[0]]),
    [
      ["step", 5],
      ["name", "name5"],
    ],
  );
  // Another model, and another place in the page.
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).reset());
  await until(
    () => last("step"),
    ({ step, loss }) => step === 0 && loss === null,
  );
  await page.$eval("#a", async (element) => {
    element.remove();
    await new Promise(requestAnimationFrame);
    document.querySelector("section")?.append(element);
    await /** @type {MicroGpt} */ (element).step(2);
  });
  await until(
    () => last("step"),
    ({ step }) => step === 2,
  );
  assert.equal((await heard(page)).filter(({ type }) => type === "ready").length, 1);
  await page.close();
});

test("what names, letters and texts are shown is an attribute, is told when the reader chooses another, and can be set back", async () => {
  const { page, complaints } = await openHost(
    `<micro-gpt id="a" view="names letter cache attention" sample-count="6" traced-name="4" traced-letter="2"
       reading-text="bob" top-k="3" prefix="a"></micro-gpt>`,
  );
  await page.setViewport({ width: 900, height: 4000 });
  await untilHeard(page, "ready");
  const shown = async () => ({
    title: (await texts(page, ".view-letter .term"))[0],
    letter: (await texts(page, ".letters button")).indexOf("·"),
    names: (await names(page)).length,
    read: (await texts(page, ".view-attention ol li")).map(([sign]) => sign).join(""),
  });
  assert.deepEqual(await until(shown, ({ letter }) => letter === 2), {
    title: "· name 4 of 6",
    letter: 2,
    names: 6,
    read: "bob■",
  });
  assert.ok((await names(page)).every((name) => name.startsWith("a")));
  await page.locator("#a >>> .view-names li:nth-child(6) button").click();
  await untilHeard(page, "change");
  await page.locator("#a >>> .letters button:nth-of-type(2)").click();
  await page.focus("#a >>> .typed input");
  await page.keyboard.type("i");
  const changes = async () => (await heard(page)).filter(({ type }) => type === "change");
  const told = await until(changes, ({ length }) => length === 3);
  assert.deepEqual(told, [
    { id: "a", type: "change", tracedName: 6, tracedLetter: 1 },
    { id: "a", type: "change", tracedLetter: 2 },
    { id: "a", type: "change", readingText: "bobi" },
  ]);
  // Set to what it was set to before: the reader has changed it since.
  await page.$eval("#a", (element) => {
    Object.assign(element, { tracedName: 4, readingText: "bob", sampleCount: 3 });
  });
  assert.deepEqual(
    await until(shown, ({ title, read }) => title?.endsWith("3 of 3") && !title.includes("6") && read === "bob■"),
    {
      title: "· name 3 of 3",
      letter: 2,
      names: 3,
      read: "bob■",
    },
  );
  assert.deepEqual(complaints(), []);
  await page.close();
});

test("start-step: trained so far before it is shown, which it says; then paused, or on with autoplay; the room stays the same", async () => {
  const { page, complaints } = await openHost(
    `<micro-gpt id="a" view="names tape" start-step="300" speed="10"></micro-gpt>
     <micro-gpt id="b" view="train names" start-step="150" ${FAST}></micro-gpt>
     <micro-gpt id="c" view="names" start-step="20000" num-steps="20000" n-embd="96" n-layer="6"></micro-gpt>`,
  );
  await page.setViewport({ width: 900, height: 6000 });
  const height = (/** @type {string} */ id) =>
    page.$eval(`#${id}`, (element) => element.getBoundingClientRect().height);
  // Too much to be done soon: nothing of it can be seen but that sentence.
  await page.waitForSelector("#c >>> .preparing");
  assert.equal((await texts(page, ".preparing")).at(-1), "Training 20,000 steps first …");
  const hidden = await page.$$eval("#c >>> .view", (views) => views.map((view) => getComputedStyle(view).visibility));
  assert.deepEqual([...new Set(hidden.slice(1))], ["hidden"]);
  const room = await height("c");
  await untilHeard(page, "step", ({ id, step }) => id === "b" && step === 200);
  await untilHeard(page, "ready", ({ id }) => id === "a");
  const events = await heard(page);
  const readies = events.filter(({ type }) => type === "ready");
  assert.deepEqual(Object.fromEntries(readies.map(({ id, step }) => [id, step])), { a: 300, b: 150 });
  assert.deepEqual(
    events.filter(({ id, step }) => step < { a: 300, b: 150 }[/** @type {"a" | "b"} */ (id)]),
    [],
  );
  assert.deepEqual(
    events.filter(({ id }) => id === "c"),
    [],
  );
  // It is paused there.
  const trains = (/** @type {string} */ id) =>
    page.$eval(`#${id}`, (element) => {
      const { step, training } = /** @type {MicroGpt} */ (element).session.store.state;
      return { step, training };
    });
  assert.deepEqual(await trains("a"), { step: 300, training: false });
  assert.equal((await page.$$("#a >>> .preparing")).length, 0);
  // Another step: on, or from the start again.
  for (const step of [320, 40, 0]) {
    await page.$eval("#a", (element, step) => Object.assign(element, { startStep: step }) && undefined, step);
    assert.deepEqual(
      await until(
        () => trains("a"),
        (now) => now.step === step,
      ),
      { step, training: false },
    );
  }
  assert.equal(await height("c"), room);
  await page.$eval("#c", (element) => element.remove());
  await page.$eval("#a", (element) => element.setAttribute("start-step", "-1"));
  await untilHeard(page, "error", ({ message }) => message.startsWith("start-step must be a whole number"));
  assert.deepEqual(complaints(), []);
  await page.close();
});

test("a caption stands below in a figcaption, in the direction of the page, also where the text between the tags is hidden", async () => {
  const { page, complaints } = await openHost(
    `<div dir="rtl"><micro-gpt id="a" view="names">Words<b slot="caption">What it shows</b></micro-gpt></div>
     <micro-gpt id="b" view="names"></micro-gpt>`,
  );
  await untilHeard(page, "ready", ({ id }) => id === "a");
  const caption = await page.$eval("#a", (element) => {
    const slotted = /** @type {HTMLElement} */ (element.querySelector("b"));
    const figcaption = /** @type {Element} */ (slotted.assignedSlot?.closest("figcaption"));
    const [above, box] = [".live", "figcaption[part]"].map((part) =>
      element.shadowRoot?.querySelector(part)?.getBoundingClientRect(),
    );
    return {
      isBelow: (box?.top ?? 0) >= (above?.bottom ?? 0),
      isShown: slotted.checkVisibility() && !element.shadowRoot?.querySelector("[part=text]")?.checkVisibility(),
      direction: getComputedStyle(slotted).direction,
      owner: figcaption.parentElement?.localName,
    };
  });
  assert.deepEqual(caption, { isBelow: true, isShown: true, direction: "rtl", owner: "figure" });
  assert.equal(await page.$eval("#b >>> figcaption[part]", (caption) => caption.checkVisibility()), false);
  await page.$eval("#b", (element) => element.insertAdjacentHTML("beforeend", '<p slot="caption">Late</p>'));
  await until(
    () => page.$eval("#b p", (words) => words.clientHeight),
    (height) => height > 0,
  );
  assert.deepEqual(complaints(), []);
  await page.close();
});

test("who listens too late for `ready` may await it", async () => {
  const { page } = await openHost('<micro-gpt id="a" view="names" num-steps="50"></micro-gpt>');
  await untilHeard(page, "ready");
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).step(5));
  const told = await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).ready);
  assert.deepEqual(told, { step: 0, numParams: 4192 });
  await page.close();
});

test("as frameworks write it: attributes in camel case, numbers as strings, `text` as an attribute or an array", async () => {
  const list = Array.from({ length: 20 }, (_, i) => "ab".repeat(1 + (i % 4)));
  const { page, complaints } = await openHost(
    `<micro-gpt id="a" view="names" nEmbd="32" NHEAD="2" text="${list.join("\n")}"></micro-gpt>
     <micro-gpt id="b" view="names" nembd="32" n-embd="8"></micro-gpt>`,
  );
  const size = (/** @type {number} */ letters, /** @type {number} */ width) =>
    (2 * (letters + 1) + 16) * width + 12 * width ** 2;
  await untilHeard(page, "ready", ({ id, numParams }) => id === "a" && numParams === size(2, 32));
  await untilHeard(page, "ready", ({ id, numParams }) => id === "b" && numParams === size(26, 8));
  const documents = (/** @type {unknown} */ text) =>
    page.$eval(
      "#b",
      async (element, text) => {
        const given = /** @type {MicroGpt} */ (element);
        Object.assign(given, { text, nEmbd: "16" });
        await given.updateComplete;
        return (await given.documents()).length;
      },
      text,
    );
  assert.equal(await documents(list), 20);
  assert.equal((await models(page))[1].nEmbd, 16);
  // Another array of the same names, as each rendering brings, makes no other model.
  await page.$eval("#b", (element) => /** @type {MicroGpt} */ (element).step(3));
  assert.equal(await documents([...list]), 20);
  assert.equal((await models(page))[1].step, 3);
  assert.deepEqual(complaints(), []);
  await page.close();
});

for (const text of [{}, 12, [1, 2], ["anna", ["bob"]]])
  test(`\`text\` that is no text, ${JSON.stringify(text)}, is refused with a sentence`, async () => {
    const { page } = await openHost('<micro-gpt id="a" view="names"></micro-gpt>');
    await page.$eval("#a", (element, text) => Object.assign(element, { text }) && undefined, text);
    const events = await untilHeard(page, "error");
    assert.match(
      events.find(({ type }) => type === "error").message,
      /^text must be a string .*, or an array of names/,
    );
    assert.equal(
      await page.$eval("#a", async (element) => (await /** @type {MicroGpt} */ (element).documents()).length),
      32_257,
    );
    await page.close();
  });

test("what the element ignores, and what it cuts from `text`, is told in the console, once", async () => {
  const { page, complaints } = await openHost(
    '<micro-gpt id="a" view="names" onready="go()" onclick="" data-onready="x" text="\n' +
      `${"x".repeat(20)}\nanna\n`.repeat(9) +
      '"></micro-gpt>',
  );
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).generate({ count: 1 }));
  // Set before the script knows the element, as while a page is hydrated.
  await page.evaluate(async (script) => {
    const { body, defaultView } = /** @type {Document} */ (
      document.body.appendChild(document.createElement("iframe")).contentDocument
    );
    const late = body.ownerDocument.createElement("micro-gpt");
    Object.assign(late, { nembd: 32, n_head: 2, onMicroGptReady: () => {}, theme: "dark", __own: 1 });
    body.append(late);
    body.append(Object.assign(body.ownerDocument.createElement("script"), { src: script }));
    await /** @type {any} */ (defaultView).customElements.whenDefined("micro-gpt");
    await /** @type {any} */ (late).generate({ count: 1 });
  }, `${theirs}micro-gpt.js`);
  assert.deepEqual(complaints(), [
    "The text of <micro-gpt> is not learned in full. 9 lines are longer than the context of 16: learned only up to there.",
    "<micro-gpt> does not call “onready”: listen to its events with addEventListener.",
    "<micro-gpt> has no property “nembd”: it is nEmbd.",
    "<micro-gpt> has no property “n_head”: it is nHead.",
    "<micro-gpt> does not call “onMicroGptReady”: listen to its events with addEventListener.",
  ]);
  await page.$eval("#a", (element) => document.body.append(element));
  await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).generate({ count: 1 }));
  assert.equal(complaints().length, 5);
  await page.close();
});

test("text that is cleared gives way to the list again, and an attribute that means nothing is told once", async () => {
  const { page, complaints } = await openHost('<micro-gpt id="a" view="names" layers="3" data-x="1"></micro-gpt>');
  await untilHeard(page, "ready", ({ numParams }) => numParams === 4192);
  assert.deepEqual(
    complaints().filter((words) => words.includes("layers")),
    ["<micro-gpt> has no attribute “layers”: custom-elements.json lists those that it has."],
  );
  assert.equal(complaints().length, 1);
  const list = async (/** @type {string | null} */ text) => {
    await page.$eval("#a", (element, text) => Object.assign(element, { text }), text);
    await page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).updateComplete);
    return page.$eval("#a", async (element) => (await /** @type {MicroGpt} */ (element).documents()).length);
  };
  assert.equal(await list("ab\nba\n".repeat(10)), 20);
  assert.equal(await list(null), 32_257);
  await page.close();
});

test("a saved model gives the names that it gave where it was saved; a file that is not a model is refused, and a new one takes its place", async () => {
  const model = await MicroGPT.create({ text: NAMES, validationSplit: 0.1, module: WASM });
  model.trainStep(300);
  const saved = model.save();
  const said = Array.from({ length: 20 }, (_, i) => model.generate({ count: 1, seed: 1 + i })[0]);
  model.free();
  files = new Map([
    ["/saved.safetensors", saved],
    ["/cut.safetensors", saved.slice(0, 5000)],
  ]);
  const { page } = await openHost(
    ["saved", "cut", "missing"]
      .map((name) => `<micro-gpt id="${name}" view="names" src="${name}.safetensors"></micro-gpt>`)
      .join(""),
  );
  await page.setViewport({ width: 800, height: 3000 });
  await untilHeard(page, "ready", ({ id, step }) => id === "saved" && step === 300);
  const events = await untilHeard(page, "name", ({ id }) => id === "saved");
  assert.deepEqual(events.find(({ id, type }) => type === "name" && id === "saved").names, said);
  await untilHeard(page, "error", ({ id, code }) => id === "cut" && code === "bad-file");
  await untilHeard(
    page,
    "error",
    ({ id, code, message }) => id === "missing" && code === "no-file" && /404/.test(message),
  );
  for (const id of ["cut", "missing"]) await untilHeard(page, "ready", (event) => event.id === id && event.step === 0);
  await until(
    async () => (await texts(page, "[part=notice]")).length,
    (count) => count === 2,
  );
  await page.close();
});

test("weights alone are opened with the heads and the list that an element gives; without them it is said what is missing", async () => {
  files = new Map([
    [
      "/w.safetensors",
      readFileSync(new URL("../cases/safetensors/weights-only-py-names.safetensors", import.meta.url)),
    ],
    ["/letters.txt", Buffer.from([..."abcdefghijklmnopqrstuvwxyz"].join("\n"))],
  ]);
  const given = ['n-head="4" list="names"', 'n-head="4" list-src="letters.txt"', 'n-head="4"', 'list="names"'];
  const { page } = await openHost(
    given.map((more, i) => `<micro-gpt id="m${i}" view="names" src="w.safetensors" ${more}></micro-gpt>`).join(""),
  );
  await page.setViewport({ width: 800, height: 4000 });
  await until(
    async () => (await texts(page, "[part=notice]")).length,
    (count) => count === 2,
  );
  const models = await page.evaluate(() =>
    Promise.all(
      [.../** @type {NodeListOf<any>} */ (document.querySelectorAll("micro-gpt"))].map(async (element) => {
        const documents = await element.documents();
        const notice = element.shadowRoot?.querySelector("[part=notice]")?.textContent ?? "";
        return { count: documents.length, notice };
      }),
    ),
  );
  await page.close();
  assert.deepEqual(models.slice(0, 2), [
    { count: 32_257, notice: "" },
    { count: 26, notice: "" },
  ]);
  for (const { notice } of models.slice(2))
    assert.match(notice, /does not say how many heads its model has, or which 26 letters: .* n-head and list-src/);
});

test("a link made by Share is opened where it stands: nothing is fetched, what is written on the element counts first", async () => {
  const model = await MicroGPT.create({ text: NAMES, validationSplit: 0.1, module: WASM });
  model.trainStep(300);
  const weights = await encodeWeights(model.snapshot());
  model.free();
  const sources = {
    whole: `https://elsewhere.invalid/index.html#count=5&step=300&weights=${weights}`,
    part: `#temperature=1.5&first=ka&step=300&weights=${weights}`,
    bare: `?step=300&weights=${weights}`,
    cut: `#width=32&step=300&weights=${weights.slice(0, 5000)}`,
    hostile: `#letters=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&step=1e99&weights=${weights}`,
    settings: "https://elsewhere.invalid/#layers=2&width=8&temperature=1.5",
  };
  const own = { part: 'temperature="0.8"', cut: 'n-embd="8"', settings: 'n-layer="3"' };
  const { page, complaints } = await openHost(
    Object.entries(sources)
      .map(([id, src]) => {
        const given = own[/** @type {keyof typeof own} */ (id)] ?? "";
        return `<micro-gpt id="${id}" view="names" src="${src.replaceAll("&", "&amp;")}" ${given}></micro-gpt>`;
      })
      .join(""),
  );
  await page.setViewport({ width: 800, height: 6000 });
  for (const id of Object.keys(sources)) await untilHeard(page, "ready", (event) => event.id === id);
  const found = await page.$$eval("micro-gpt", (elements) =>
    elements.map((element) => {
      const { state } = /** @type {MicroGpt} */ (/** @type {Element} */ (element)).session.store;
      const { step, temperature, prefix, sampleCount, made, shared, refused } = state;
      const { nLayer, nEmbd } = made?.settings ?? { nLayer: 0, nEmbd: 0 };
      const hasControls = element.shadowRoot?.querySelector(".view-controls") !== null;
      const code = refused?.code;
      return { step, temperature, prefix, sampleCount, nLayer, nEmbd, isShared: shared !== null, code, hasControls };
    }),
  );
  const usual = { step: 300, temperature: 0.5, prefix: "", sampleCount: 20, nLayer: 1, nEmbd: 16, isShared: true };
  const new_ = { ...usual, step: 0, isShared: false };
  assert.deepEqual(JSON.parse(JSON.stringify(found)), [
    { ...usual, sampleCount: 5, hasControls: false },
    { ...usual, temperature: 0.8, prefix: "ka", hasControls: false },
    { ...usual, hasControls: false },
    { ...new_, nEmbd: 8, hasControls: false },
    { ...new_, hasControls: false },
    { ...new_, temperature: 1.5, nLayer: 3, nEmbd: 8, hasControls: true },
  ]);
  const [shown] = (await heard(page)).filter(({ id, type }) => type === "name" && id === "whole");
  assert.equal(shown.names.length, 5);
  const refusals = (await heard(page)).filter(({ type }) => type === "error");
  assert.deepEqual(refusals.map(({ id, code }) => `${id} ${code}`).sort(), ["cut bad-link", "hostile bad-link"]);
  assert.ok(refusals.every(({ message }) => /link.*\.$/.test(message)));
  assert.equal((await texts(page, "[part=notice]")).length, 2);
  assert.deepEqual(complaints(), []);
  await page.close();
});

/** A server that never answers, and whether anybody still waits for it. */
async function silentServer() {
  const waiting = new Set();
  const address = await serve((request, response) => {
    waiting.add(request.url);
    response.on("close", () => waiting.delete(request.url));
  });
  return { address, waiting };
}

test("a list from a URL is read as a file that is dropped; one that is none is told, and one of the page's stands in", async () => {
  files = new Map([
    ["/births.csv", Buffer.from(`rank,name\n${[..."abcdefghijkl"].map((letter, i) => `${i},zo${letter}`).join("\n")}`)],
    ["/picture.png", Buffer.from("89504e470d0a1a0a00", "hex")],
    ["/long.txt", Buffer.alloc(5_000_001, "a\n")],
  ]);
  const { page } = await openHost(
    ["births.csv", "picture.png", "long.txt"]
      .map((src, i) => `<micro-gpt id="m${i}" view="names" list="germany" list-src="${src}"></micro-gpt>`)
      .join(""),
  );
  await page.setViewport({ width: 800, height: 3000 });
  await until(
    async () => (await texts(page, "[part=notice]")).length,
    (count) => count === 2,
  );
  const lists = await page.evaluate(async () => {
    const elements = /** @type {any[]} */ ([...document.querySelectorAll("micro-gpt")]);
    return Promise.all(
      elements.map(async (element) => {
        const documents = await element.documents();
        const notice = element.shadowRoot?.querySelector("[part=notice]")?.textContent ?? "";
        return { count: documents.length, first: documents.sort()[0], notice };
      }),
    );
  });
  assert.deepEqual([lists[0].count, lists[0].first, lists[0].notice], [12, "zoa", ""]);
  for (const { count } of lists.slice(1)) assert.equal(count, 1145);
  assert.match(lists[1].notice, /is a picture/);
  assert.match(lists[2].notice, /long\.txt is too large: more than 5,000,000 bytes/);
  const changed = await page.evaluate(async () => {
    const [first] = /** @type {any[]} */ ([...document.querySelectorAll("micro-gpt")]);
    first.text = "abc\n".repeat(10);
    await first.updateComplete;
    const text = (await first.documents()).length;
    first.text = null;
    first.removeAttribute("list-src");
    await first.updateComplete;
    return [text, (await first.documents()).length];
  });
  await page.close();
  assert.deepEqual(changed, [10, 1145], "the text counts before it; without both the list of the attribute");
});

test("a saved model on a server that never answers is told in a sentence, and a new model stands in", async () => {
  const { address, waiting } = await silentServer();
  const { page } = await openHost(`<micro-gpt id="a" view="names" src="${address}a"></micro-gpt>`);
  // Asked for while it is awaited, and answered by the model that stands in.
  const generated = page.$eval("#a", (element) => /** @type {MicroGpt} */ (element).generate({ count: 2, seed: 1 }));
  const isTold = (/** @type {any} */ { type, code, message }) =>
    type === "error" && code === "no-file" && /a did not arrive in time/.test(message);
  await until(
    () => heard(page),
    (events) => events.some(isTold) && events.some(({ type, step }) => type === "ready" && step === 0),
    40_000,
  );
  assert.equal((await generated).length, 2);
  assert.match((await texts(page, "[part=notice]"))[0], /did not arrive in time/);
  assert.equal(waiting.size, 0);
  await page.close();
});

test("a saved model is awaited no longer when its element goes, or another is asked for", async () => {
  const { address, waiting } = await silentServer();
  const { page, complaints } = await openHost(
    `<micro-gpt id="a" view="names" src="${address}a"></micro-gpt><micro-gpt id="b" view="names" src="${address}b"></micro-gpt>`,
  );
  await page.setViewport({ width: 800, height: 3000 });
  await until(
    async () => waiting.size,
    (count) => count === 2,
  );
  const [refused, generated] = await page.evaluate(async () => {
    const [a, b] = /** @type {any[]} */ ([...document.querySelectorAll("micro-gpt")]);
    const answers = [a.generate().catch((/** @type {Error} */ error) => error.message), b.generate({ count: 3 })];
    await new Promise(requestAnimationFrame);
    a.remove();
    b.src = null;
    return Promise.all(answers);
  });
  assert.equal(refused, en.texts["problem.ended"]);
  assert.equal(generated.length, 3);
  await until(
    async () => waiting.size,
    (count) => count === 0,
  );
  assert.deepEqual(
    (await heard(page)).filter(({ type }) => type === "error"),
    [],
  );
  assert.deepEqual(
    complaints().filter((words) => !words.startsWith("http")),
    [],
  );
  await page.close();
});

test("its author's words: before the script, without it, and on paper before it has been seen; alive, they step back", async () => {
  const { page } =
    await openHost(`<micro-gpt view=names><p>The author's words</p></micro-gpt><div style="height: 3000px"></div>
    <micro-gpt view=names><p>The author's words</p></micro-gpt>`);
  const areShown = () =>
    page.$$eval("micro-gpt p", (words) => words.map((one) => one.checkVisibility() && one.clientHeight > 0).join());
  await untilHeard(page, "ready");
  await until(areShown, (shown) => shown === "false,false");
  await page.emulateMediaType("print");
  assert.equal(await areShown(), "false,true");
  const heights = await page.$$eval("micro-gpt >>> .live", (lives) =>
    lives.map((live) => live.clientHeight > 0).join(),
  );
  assert.equal(heights, "true,false");
  await page.emulateMediaType("screen");
  await page.setJavaScriptEnabled(false);
  await page.reload();
  assert.ok((await page.content()).includes("The author's words"));
  await page.close();
});

test("themes: as the page is, or as its author asks; what is drawn follows when the page changes", async () => {
  const { page } = await openHost(
    `<style>.night { color-scheme: dark }</style>
     <micro-gpt view=parameters id=a></micro-gpt><micro-gpt view=parameters id=b theme=dark></micro-gpt>`,
  );
  await page.setViewport({ width: 800, height: 2000 });
  await until(
    async () => (await heard(page)).filter(({ type }) => type === "ready").length,
    (count) => count === 2,
  );
  const paper = (/** @type {string} */ id) =>
    page.$eval(`#${id} >>> .frame`, (frame) => getComputedStyle(frame).backgroundColor);
  const picture = (/** @type {string} */ id) =>
    page.$eval(`#${id} >>> canvas`, (canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
  assert.deepEqual([await paper("a"), await paper("b")], ["rgb(251, 250, 247)", "rgb(22, 21, 19)"]);
  await until(
    async () => (await picture("a")) !== (await picture("b")),
    (different) => different,
  );
  await page.evaluate(() => document.documentElement.classList.add("night"));
  assert.equal(await paper("a"), "rgb(22, 21, 19)");
  await until(
    async () => (await picture("a")) === (await picture("b")),
    (same) => same,
  );
  await page.close();
});

test("in an iframe its colours are the page's, where they can be known, and else as its address asks", async () => {
  const inside = `<script src=&quot;${theirs}micro-gpt.js&quot;></script><micro-gpt></micro-gpt>`;
  const { page } = await openHost(
    `<body style="background: #111"><iframe srcdoc="${inside}"></iframe>
     <iframe sandbox="allow-scripts" src="${theirs}embed.html"></iframe>
     <iframe sandbox="allow-scripts" src="${theirs}embed.html?theme=dark"></iframe>`,
  );
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  const papers = page
    .frames()
    .slice(1)
    .map((frame) =>
      until(
        () => frame.$$eval("micro-gpt >>> .frame", ([found]) => found && getComputedStyle(found).backgroundColor),
        (paper) => Boolean(paper),
      ),
    );
  assert.deepEqual(await Promise.all(papers), ["rgb(22, 21, 19)", "rgb(251, 250, 247)", "rgb(22, 21, 19)"]);
  await page.close();
});

test("the modules, class and registration, may be loaded under Node", async () => {
  const { MicroGpt } = await import(new URL("micro-gpt.mjs", PUBLIC).href);
  await import(new URL("micro-gpt-define.mjs", PUBLIC).href);
  assert.equal(typeof MicroGpt, "function");
});

test("the script is plain ASCII: a page that names no encoding shows its signs as they are", async () => {
  assert.match(await readFile(SCRIPT, "latin1"), /^[\0-\x7f]*$/);
});
