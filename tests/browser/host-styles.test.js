/** How the element looks in somebody else's page: whatever the page's own layout, resets, colours and direction are. */

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "./page.js";

/** @import { Page } from "puppeteer-core" */

const SCRIPT = new URL("../../public/micro-gpt.js", import.meta.url);

/** @type {import("puppeteer-core").Browser} */
let browser;
/** Where the hosts' pages are. */
let folder = "";

before(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "micro-gpt-"));
});

after(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/**
 * A host's page, opened from disk.
 * @param {string} body
 * @param {{ width?: number, height?: number, root?: string }} [how] root: attributes of its <html>
 */
async function openHost(body, { width = 1000, height = 3000, root = "" } = {}) {
  const file = join(folder, "host.html");
  await writeFile(
    file,
    `<!doctype html><html lang="en" ${root}><meta charset="utf-8"><title>host</title>${body}<script src="${SCRIPT.href}"></script>`,
  );
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/**
 * What a function gives for each of the host's elements, once every one of them has its model.
 * @template T
 * @param {Page} page
 * @param {(element: Element) => T} look runs in the page
 * @returns {Promise<T[]>}
 */
async function ofEach(page, look) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("micro-gpt")].every(({ shadowRoot }) =>
      shadowRoot?.querySelector("[part=name], canvas, .letters, .comparison li, svg text, .view-tape"),
    ),
  );
  return page.$$eval("micro-gpt", (elements, look) => elements.map(new Function(`return ${look}`)()), `${look}`);
}

/** Parents that are as wide as what stands in them, by what makes them so. */
const SHRINKING = {
  "a flex row": "<div style='display: flex'>…</div>",
  "a centred flex column": "<div style='display: flex; flex-direction: column; align-items: center'>…</div>",
  "a centred grid": "<div style='display: grid; justify-items: center'>…</div>",
  "an inline block": "<div style='display: inline-block'>…</div>",
  "a float": "<div style='float: left'>…</div>",
  "fit-content": "<div style='width: fit-content'>…</div>",
  "an absolute box": "<div style='position: absolute; left: 0'>…</div>",
  "a table cell": "<table><tr><td>…</table>",
  "a dialog": "<dialog>…</dialog><script>document.querySelector('dialog').showModal()</script>",
  "a popover": "<div popover>…</div><script>document.querySelector('[popover]').showPopover()</script>",
};

for (const [kind, parent] of Object.entries(SHRINKING))
  test(`in ${kind} it is as wide as a column of text, and never wider than there is room; it starts`, async () => {
    for (const [width, least, most] of [
      [1000, 44 * 16, 50 * 16],
      [320, 200, 320],
    ]) {
      const page = await openHost(`<body style="margin: 0">${parent.replace("…", "<micro-gpt></micro-gpt>")}`, {
        width,
      });
      const [own] = await ofEach(page, (element) => element.getBoundingClientRect().width);
      assert.ok(own >= least && own <= most, `${own} px of ${width}`);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "nothing stands over");
      await page.close();
    }
  });

test("where there is more room, it takes all of it, and beside something else what is left", async () => {
  const page = await openHost(
    `<body style="margin: 0"><micro-gpt></micro-gpt>
     <div style="display: flex; width: 500px"><i style="flex: none; width: 100px"></i><micro-gpt></micro-gpt></div>`,
    { width: 1400 },
  );
  assert.deepEqual(await ofEach(page, (element) => element.getBoundingClientRect().width), [1400, 400]);
  await page.close();
});
