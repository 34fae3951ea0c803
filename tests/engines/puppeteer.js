/** Chromium and Firefox, through Puppeteer: the first by its own protocol, the second by WebDriver BiDi. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { Tab, USUAL_SIZE } from "./tab.js";

/** @import { LaunchOptions, Page } from "puppeteer-core" */
/** @import { Browser, Size } from "./tab.js" */

export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where a page was kept, Firefox tells of no load: after so many milliseconds it is there. */
const TRAVEL = 1500;

/** @param {string} executablePath */
export const launchChromium = (executablePath) =>
  launch("chromium", {
    browser: "chrome",
    executablePath,
    args: CHROMIUM_ARGUMENTS,
    // Readers go back to a page that was kept: Puppeteer would have it made anew.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });

/** @param {string} executablePath */
export const launchFirefox = (executablePath) => launch("firefox", { browser: "firefox", executablePath });

/**
 * @param {string} name
 * @param {LaunchOptions} options
 * @returns {Promise<Browser>}
 */
async function launch(name, options) {
  // A home of its own: settings of whoever runs this do not count, and what the page saves goes with it.
  const home = await mkdtemp(join(tmpdir(), `microgpt-${name}-`));
  const env = { ...process.env, HOME: home, MOZ_DISABLE_AUTO_SAFE_MODE: "1" };
  const browser = await puppeteer.launch({ headless: true, env, protocolTimeout: 300_000, ...options });
  return {
    name,
    version: await browser.version(),
    open: async (url, size = USUAL_SIZE) => {
      const tab = new PuppeteerTab(await browser.newPage());
      await tab.resize(size);
      await tab.go(url);
      return tab;
    },
    close: async () => {
      await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 3000))]).catch(() => {});
      browser.process()?.kill("SIGKILL");
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

class PuppeteerTab extends Tab {
  #page;
  /** @type {string[]} */
  #heard = [];

  /** @param {Page} page */
  constructor(page) {
    super();
    this.#page = page;
    page.on("console", (message) => this.#heard.push(message.text()));
  }

  /** @param {string} code @returns {Promise<string>} */
  run(code) {
    return /** @type {Promise<string>} */ (this.#page.evaluate(code));
  }

  async console() {
    return this.#heard;
  }

  /** @param {string} url */
  async go(url) {
    await this.#page.goto(url);
  }

  async back() {
    await this.#travelled(this.#page.goBack({ timeout: TRAVEL }));
  }

  async forward() {
    await this.#travelled(this.#page.goForward({ timeout: TRAVEL }));
  }

  /** @param {Promise<unknown>} journey */
  async #travelled(journey) {
    await journey.catch((error) => {
      if (error.name !== "TimeoutError") throw error;
    });
  }

  async reload() {
    await this.#page.reload();
  }

  /** @param {Size} size */
  async resize(size) {
    await this.#page.setViewport(size);
  }

  async print() {
    return Buffer.from(await this.#page.pdf());
  }

  async screenshot() {
    return Buffer.from(await this.#page.screenshot());
  }

  /** @param {{ x: number, y: number }} place */
  async click({ x, y }, count = 1) {
    await this.#page.mouse.click(x, y, { count });
  }

  async close() {
    await this.#page.close();
  }
}
