/** What the browser's tests share: a browser, the built page opened from disk, and what a reader sees and does there. */

import puppeteer from "puppeteer-core";
import { CHROMIUM_ARGUMENTS } from "../engines/puppeteer.js";

/** @import { Browser, Page } from "puppeteer-core" */

export const PAGE_FILE = new URL("../../public/index.html", import.meta.url);

/** By which the pages of all languages know of each other. */
const LANGUAGES = new URL("languages.js", PAGE_FILE);

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** The most that a page may shift in all: a fifth of what is called good. */
export const MAX_SHIFT = 0.02;

/** In milliseconds; browsers call a longer task long. */
const LONG_TASK = 50;

/** What exceeds that, of all tasks together. @param {number[]} durations milliseconds @returns {number} */
export const blockingTime = (durations) => durations.reduce((sum, task) => sum + Math.max(0, task - LONG_TASK), 0);

/** Runs in a page before its scripts: sums up what shifts. */
export function watchShifts() {
  Object.assign(globalThis, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) /** @type {any} */ (globalThis).shift += /** @type {any} */ (entry).value;
  }).observe({ type: "layout-shift", buffered: true });
}

export function launch() {
  return puppeteer.launch({ executablePath: CHROMIUM, args: CHROMIUM_ARGUMENTS });
}

/** From when to when, in milliseconds of the page's clock. @typedef {{ start: number, end: number }} Span */

/** The page as its reader meets it. */
export class Reader {
  /** What the page should never cause: console messages, errors, requests for anything but the file itself and languages.js. */
  complaints = /** @type {string[]} */ ([]);

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    page.on("console", (message) => this.complaints.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => this.complaints.push(`error: ${error}`));
    page.on("request", (request) => {
      const url = request.url();
      // The worker is a blob: made of the file's own text.
      if (![PAGE_FILE.href, LANGUAGES.href].includes(url.replace(/[?#].*/, "")) && !url.startsWith("blob:"))
        this.complaints.push(`request: ${url}`);
    });
  }

  /**
   * Opens the page so that it waits for a press, all controls on show, and waits until the untrained model has written its names.
   * @param {Browser} browser
   * @param {import("puppeteer-core").Viewport} [viewport]
   * @param {() => void} [before] runs in the page before its own scripts
   * @param {string} [address] what stands after the file's name
   */
  static async open(browser, viewport = { width: 1280, height: 900 }, before = () => {}, address = "") {
    const reader = new Reader(await browser.newPage());
    await reader.page.evaluateOnNewDocument(before);
    await reader.page.setViewport(viewport);
    await reader.page.goto(`${PAGE_FILE.href}?paused${address}`);
    await reader.until(
      () => reader.page.$$eval("html >>> :is(.size, micro-gpt:not([data-drawn]))", ({ length }) => length),
      (length) => length === 1,
    );
    await reader.page.$eval("html >>> .more", (button) => /** @type {HTMLElement} */ (button).click());
    return reader;
  }

  /** @param {string} selector what to press, in any of the page's elements */
  async press(selector) {
    await this.page.locator(`html >>> ${selector}`).click();
  }

  /**
   * @param {string} selector a slider
   * @param {number} value
   */
  async slide(selector, value) {
    await this.page.$eval(
      `html >>> ${selector}`,
      (slider, value) => {
        /** @type {HTMLInputElement} */ (slider).value = String(value);
        slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      },
      value,
    );
  }

  /**
   * @param {string} selector
   * @returns {Promise<string>}
   */
  text(selector) {
    return this.page.$eval(`html >>> ${selector}`, (element) => element.textContent?.replace(/\s+/g, " ").trim() ?? "");
  }

  /**
   * @param {string} selector a select
   * @param {string} value
   */
  async choose(selector, value) {
    await this.page.$eval(
      `html >>> ${selector}`,
      (select, value) => {
        /** @type {HTMLSelectElement} */ (select).value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      },
      value,
    );
  }

  /** @param {number} step drags along the loss curve to it */
  async lookBack(step) {
    await this.slide(".moment", step);
    await this.until(
      () => this.text(".when"),
      (words) => words.includes("is shown"),
    );
  }

  /** Makes the window so tall that the whole page is in sight, and waits until all of it is drawn. */
  async seeAll() {
    const width = this.page.viewport()?.width ?? 1280;
    await this.page.setViewport({ width, height: 8000 });
    await this.until(
      () =>
        this.page.$$eval(
          "html >>> :is(.view-parameters, .view-attention, .view-letter):not(.blank) :is(canvas, li, .letters button)",
          ({ length }) => length,
        ),
      (length) => length > 15,
    );
  }

  /**
   * @param {string} selector
   * @returns {Promise<string[]>} the words of all that match
   */
  texts(selector) {
    return this.page.$$eval(`html >>> ${selector}`, (elements) =>
      elements.map((element) => element.textContent?.replace(/\s+/g, " ").trim() ?? ""),
    );
  }

  /**
   * @param {string} selector a canvas
   * @returns {Promise<string>} its picture
   */
  picture(selector) {
    return this.page.$eval(`html >>> ${selector}`, (canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
  }

  /** @returns {Promise<string[]>} the twenty names, without their marks */
  names() {
    return this.page.$$eval("html >>> [part=name]", (cells) =>
      cells.map((cell) => cell.textContent?.match(/\S+/)?.[0] ?? ""),
    );
  }

  /** Begins to note the tasks that browsers call long: over 50 ms. */
  watchTasks() {
    return this.page.evaluate(() => {
      const tasks = /** @type {Span[]} */ ([]);
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => {
        for (const { startTime: start, duration } of list.getEntries()) tasks.push({ start, end: start + duration });
      }).observe({ type: "longtask" });
    });
  }

  /** @returns {Promise<Span[]>} those since then */
  tasks() {
    return this.page.evaluate(() => /** @type {any} */ (globalThis).tasks);
  }

  async step() {
    return Number((await this.text(".step b")).replaceAll(",", ""));
  }

  async loss() {
    return Number(await this.text(".loss b"));
  }

  /** Whatever was pressed has had its effect. Twice: what waited for a model may then ask for something itself. */
  settled() {
    return this.page.evaluate(async () => {
      const { trainer } = /** @type {any} */ (document.querySelector("micro-gpt")).session;
      for (let i = 0; i < 2; i++) await trainer.read("");
      await new Promise(requestAnimationFrame);
    });
  }

  /** @param {number} milliseconds */
  wait(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  /**
   * Waits until what is asked for gives what is wanted.
   * @template T
   * @param {() => Promise<T>} ask
   * @param {(answer: T) => boolean} wanted
   */
  async until(ask, wanted, patience = 20_000) {
    const end = Date.now() + patience;
    let answer = await ask();
    while (!wanted(answer)) {
      if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)} after ${patience} ms`);
      await this.wait(20);
      answer = await ask();
    }
    return answer;
  }

  /** @param {boolean} hidden as when another tab is in front */
  async hide(hidden) {
    await this.page.evaluate((hidden) => {
      Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
      document.dispatchEvent(new Event("visibilitychange"));
    }, hidden);
  }

  /** Trains at full speed to the schedule's end. */
  async trainToTheEnd(numSteps = 1000) {
    await this.slide(".speed", 100);
    await this.press(".primary");
    await this.until(
      () => this.step(),
      (step) => step === numSteps,
    );
  }
}
