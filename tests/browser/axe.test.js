/** Accessibility: axe finds nothing, in either theme, at the width of a phone and of a desktop, in any state. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { launch, Reader } from "./page.js";

/** @type {import("puppeteer-core").Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The states a reader meets, each reached from the one before. @type {[string, (reader: Reader) => Promise<unknown>][]} */
const STATES = [
  ["untrained", async () => {}],
  ["trained", (reader) => reader.trainToTheEnd()],
  ["what the words mean", (reader) => reader.press("#terms summary")],
  ["all numbers open", (reader) => reader.press(".view-letter summary")],
  ["looking back", (reader) => reader.lookBack(300)],
  [
    "changed by hand",
    async (reader) => {
      await reader.press(".view-weight summary");
      await reader.press(".view-change details summary");
      await reader.press(".view-change .switch");
      await reader.press(".view-weight .zero");
      await reader.until(
        () => reader.text(".view-change .says"),
        (words) => words.startsWith("Changed: token embedding [0, 0] = 0.00, and 1 more"),
      );
    },
  ],
  [
    "with names gathered, and rules that cut",
    async (reader) => {
      await reader.press(".keep summary");
      await reader.press("[part=name] button");
      await reader.press(".rules summary");
      await reader.slide("#topK", 3);
      await reader.settled();
    },
  ],
  [
    "with changes, and a list that does not do",
    async (reader) => {
      await reader.choose("#list", "own");
      await reader.page.locator("html >>> textarea").fill("a\nb");
      await reader.until(
        () => reader.texts(".says .refusal"),
        ([words]) => words?.startsWith("Too little"),
      );
    },
  ],
];

for (const theme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    test(`axe finds nothing: ${theme}, ${width} px wide`, async () => {
      const reader = await Reader.open(browser, { width, height: 900 });
      await reader.page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await reader.seeAll();
      await reader.page.evaluate(axe.source);
      for (const [state, reach] of STATES) {
        await reach(reader);
        assert.deepEqual(await violations(reader), [], state);
      }
    });
  }
}

/** @param {Reader} reader */
async function violations(reader) {
  const found = await reader.page.evaluate(() => /** @type {any} */ (globalThis).axe.run());
  return found.violations.map(
    (/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes.map((/** @type {any} */ node) => `${node.target.flat().join(" ")} ${node.any.map((/** @type {any} */ check) => check.message).join(" ")}`).join(" | ")}`,
  );
}
