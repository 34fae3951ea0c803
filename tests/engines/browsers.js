/**
 * Three engines, one small interface: nothing else in these tests knows which of them it drives.
 *
 *     const browser = await launch("webkit");
 *     const tab = await browser.open("http://localhost:1234/", { width: 1280, height: 900 });
 *     const title = await tab.evaluate(() => document.title);
 *     await browser.close();
 *
 * CHROMIUM, FIREFOX and WEBKIT_DRIVER say where an engine is, if it is not where Debian puts it. ENGINES="chromium webkit"
 * asks for some: one of these that is missing is an error, and so is any in CI; otherwise what is missing is skipped.
 */

import { accessSync, constants } from "node:fs";
import { launchChromium, launchFirefox } from "./puppeteer.js";
import { launchWebKit } from "./webkit.js";

/** @import { Browser } from "./tab.js" */

/** @typedef {"chromium" | "firefox" | "webkit"} EngineName */

/** @type {Record<EngineName, { path: string, launch: (path: string) => Promise<Browser> }>} */
const KNOWN = {
  chromium: { path: process.env.CHROMIUM ?? "/usr/bin/chromium", launch: launchChromium },
  firefox: { path: process.env.FIREFOX ?? "/usr/bin/firefox-esr", launch: launchFirefox },
  webkit: { path: process.env.WEBKIT_DRIVER ?? "/usr/bin/WebKitWebDriver", launch: launchWebKit },
};

const ENGINES = /** @type {EngineName[]} */ (Object.keys(KNOWN));

/** @returns {EngineName[]} those to be tested, found or not */
export function wanted() {
  const names = process.env.ENGINES?.split(/[\s,]+/).filter((name) => name) ?? ENGINES;
  const unknown = names.find((name) => !Object.hasOwn(KNOWN, name));
  if (unknown) throw new Error(`ENGINES names “${unknown}”; there are ${ENGINES.join(", ")}.`);
  return /** @type {EngineName[]} */ (names);
}

/** @returns {EngineName[]} those that are on this machine */
export function found() {
  const missing = wanted().filter((name) => !isExecutable(KNOWN[name].path));
  // In CI a browser that is missing must not pass for one that was tested.
  if ((process.env.ENGINES || process.env.CI) && missing.length)
    throw new Error(`These are to be tested, and are not here: ${missing.map((name) => KNOWN[name].path).join(", ")}.`);
  return wanted().filter((name) => !missing.includes(name));
}

/** @param {EngineName} name */
export const launch = (name) => KNOWN[name].launch(KNOWN[name].path);

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
