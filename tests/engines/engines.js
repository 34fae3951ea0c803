/**
 * How a test file makes its promises in each engine:
 *
 *     inEachEngine((engine) => {
 *       engine.promise("it trains", async () => {
 *         const tab = await engine.open();
 *         await tab.evaluate(() => reader.trainToTheEnd());
 *       });
 *     });
 *
 * Each engine is launched once for the file. FIGURES=<folder> keeps what `record` is given, and how many faults were injected
 * and survived, as <folder>/engines-<file>.json.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { found, launch, wanted } from "./browsers.js";
import { AIDS } from "./faults.js";
import { Host } from "./host.js";

/** @import { EngineName } from "./browsers.js" */
/** @import { Variant } from "./host.js" */
/** @import { Browser, Size, Tab } from "./tab.js" */

/** In milliseconds; a test that takes longer fails. */
const PATIENCE = 120_000;

/** In milliseconds; a page that hangs may not close. */
const PATIENCE_AT_END = 5_000;

/** @typedef {Partial<Record<EngineName, string>>} Reasons why an engine is left out of a promise */

/** @type {Record<string, Record<string, any>>} */
const figures = {};

class Engine {
  /** @type {Browser | undefined} */
  #browser;
  /** @type {Host | undefined} */
  #host;
  /** @type {Set<Tab>} */
  #tabs = new Set();
  #pending = 0;

  /** @param {EngineName} name */
  constructor(name) {
    this.name = name;
    figures[name] = { version: "", faults: { injected: 0, survived: 0 }, skipped: [] };
  }

  async start() {
    this.#host = await Host.start();
    this.#browser = await launch(this.name);
    this.record("version", this.#browser.version);
  }

  async stop() {
    await within(PATIENCE_AT_END, this.#browser?.close()).catch(() => {});
    this.#host?.stop();
  }

  get host() {
    return /** @type {Host} */ (this.#host);
  }

  /**
   * @param {string} title
   * @param {() => Promise<void>} keep
   * @param {{ skip?: Reasons, patience?: number }} [but] where it cannot be promised; how long it may take
   */
  promise(title, keep, { skip = {}, patience = PATIENCE } = {}) {
    const left = skip[this.name];
    if (left) figures[this.name].skipped.push(`${title}: ${left}`);
    test(`${this.name}: ${title}`, { skip: left ?? false }, async () => {
      this.#pending = 0;
      try {
        await within(patience, keep());
        figures[this.name].faults.survived += this.#pending;
      } finally {
        for (const tab of this.#tabs) await within(PATIENCE_AT_END, tab.close()).catch(() => {});
        this.#tabs.clear();
      }
    });
  }

  /** Counts injected faults: they are survived if their test passes. */
  injected(count = 1) {
    this.#pending += count;
    figures[this.name].faults.injected += count;
  }

  /** @param {string} key @param {unknown} value */
  record(key, value) {
    figures[this.name][key] = value;
  }

  /**
   * Opens a variant of the page, which waits for a press.
   * @param {Variant & { hash?: string, size?: Size }} [variant]
   */
  async open({ hash = "", size, ...variant } = {}) {
    this.injected(variant.faults?.filter((name) => !AIDS.includes(name)).length ?? 0);
    const paused = variant.body === undefined ? "?paused" : "";
    return this.openAt(this.host.serve(variant) + paused + hash, size);
  }

  /** @param {string} address @param {Size} [size] */
  async openAt(address, size) {
    const tab = await /** @type {Browser} */ (this.#browser).open(address, size);
    this.#tabs.add(tab);
    return tab;
  }
}

/** @template T @param {number} patience milliseconds @param {Promise<T> | undefined} promise */
async function within(patience, promise) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const broken = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([promise, broken]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {(engine: Engine) => void} makePromises */
export function inEachEngine(makePromises) {
  const present = found();
  for (const name of wanted()) {
    if (!present.includes(name)) test(`${name}: is not on this machine`, { skip: "set its path, or install it" });
    else
      describe(name, () => {
        const engine = new Engine(name);
        before(() => engine.start());
        after(() => engine.stop());
        makePromises(engine);
      });
  }
}

// Ending the tests ends the browsers: each ends with this process.
for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) process.once(signal, () => process.exit(1));

process.on("exit", () => {
  const folder = process.env.FIGURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const file = `engines-${basename(process.argv[1], ".test.js")}.json`;
  writeFileSync(join(folder, file), `${JSON.stringify(figures, null, 2)}\n`);
});
