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
import { Host } from "./host.js";

/** @import { EngineName } from "./browsers.js" */
/** @import { Variant } from "./host.js" */
/** @import { Browser, Size, Tab } from "./tab.js" */

/** A promise that takes longer than this is broken. */
const PATIENCE = 180_000;

/** @typedef {Partial<Record<EngineName, string>>} Skips why an engine is left out of a promise */

/** @type {Record<string, Record<string, any>>} */
const figures = {};

export class Engine {
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
    await this.#browser?.close();
    this.#host?.stop();
  }

  get host() {
    return /** @type {Host} */ (this.#host);
  }

  /**
   * @param {string} title
   * @param {() => Promise<void>} keep
   * @param {Skips} [skips]
   */
  promise(title, keep, skips = {}) {
    const skip = skips[this.name];
    if (skip) figures[this.name].skipped.push(`${title}: ${skip}`);
    test(`${this.name}: ${title}`, { skip: skip ?? false, timeout: PATIENCE }, async () => {
      this.#pending = 0;
      try {
        await keep();
        figures[this.name].faults.survived += this.#pending;
      } finally {
        for (const tab of this.#tabs) await tab.close();
        this.#tabs.clear();
      }
    });
  }

  /** Counts faults injected: they are survived if the promise that they belong to is kept. */
  injected(count = 1) {
    this.#pending += count;
    figures[this.name].faults.injected += count;
  }

  /** @param {string} key @param {unknown} value */
  record(key, value) {
    figures[this.name][key] = value;
  }

  /**
   * Opens a variant of the page.
   * @param {Variant & { hash?: string, size?: Size }} [variant]
   */
  async open({ hash = "", size, ...variant } = {}) {
    this.injected(variant.faults?.length ?? 0);
    return this.openAt(this.host.serve(variant) + hash, size);
  }

  /** @param {string} address @param {Size} [size] */
  async openAt(address, size) {
    const tab = await /** @type {Browser} */ (this.#browser).open(address, size);
    this.#tabs.add(tab);
    return tab;
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

process.on("exit", () => {
  const folder = process.env.FIGURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const file = `engines-${basename(process.argv[1], ".test.js")}.json`;
  writeFileSync(join(folder, file), `${JSON.stringify(figures, null, 2)}\n`);
});
