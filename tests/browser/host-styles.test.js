/** How the element looks in other people's pages, whatever their layout, resets, colours and direction are. */

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import en from "../../web/words/en.js";
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

/** Waits until every element of the host's shows something. @param {Page} page @param {string} selector */
const shows = (page, selector) =>
  page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll("micro-gpt")].every(({ shadowRoot }) => shadowRoot?.querySelector(selector)),
    {},
    selector,
  );

/**
 * What a function gives for each of the host's elements, once every one of them has its model.
 * @template T
 * @param {Page} page
 * @param {(element: Element) => T} look runs in the page
 * @returns {Promise<T[]>}
 */
async function ofEach(page, look) {
  await shows(page, "[part=name], .view:not(.blank) :is(canvas, .letters, .comparison li, text, li)");
  return page.$$eval("micro-gpt", (elements, look) => elements.map(new Function(`return ${look}`)()), `${look}`);
}

/** Parents that are as wide as their contents, by what makes them so. */
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

/** Rules that sites start from, or apply to everything. */
const RESETS = {
  "a reset of boxes": "*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }",
  "Tailwind's preflight": `*, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; border-color: #e5e7eb }
    html { line-height: 1.5; font-family: Georgia; tab-size: 4 } button, input { font: inherit; color: inherit; background: none; opacity: 1 }
    ol, ul { list-style: none } img, svg, canvas { display: block; vertical-align: middle }`,
  "a colour for everything": "* { color: red; background: yellow; border-color: red; outline: 1px solid red }",
  "all: unset": "* { all: unset } head, head * { display: none }",
  "a page's own type": `html { font-size: 62.5% } body { font: italic bold 2rem/3 serif; letter-spacing: 0.1em; word-spacing: 1em; text-align: center;
    text-indent: 2em; text-transform: uppercase; text-shadow: 1px 1px red; white-space: pre; word-break: break-all; cursor: wait; hyphens: auto;
    font-variant: small-caps; font-feature-settings: "ss01"; line-break: anywhere; text-wrap: balance; -webkit-text-fill-color: red;
    tab-size: 2; list-style: square; border-collapse: collapse; -webkit-text-stroke: 1px red; accent-color: red; caret-color: red }`,
};

/** Runs in the page: how the frame and what is in it come out, but for what follows from where they are. @param {Element} element */
function styleOf({ shadowRoot }) {
  const parts = [".frame", ".live", ".primary", ".more", ".view-status p", ".readout dd, dd", "h3", "[part=name]"];
  return parts.map((selector) => {
    const style = getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector(selector)));
    const isOfPlace = /size$|^width|^height|origin|^inset|^(top|left|right|bottom)$|^grid-template/;
    const own = [...style].filter((name) => !isOfPlace.test(name) || name === "font-size").sort();
    return [selector, ...own.map((name) => `${name}: ${style.getPropertyValue(name)}`)];
  });
}

test("no reset and no rule of the page reaches what it looks like", async () => {
  const body = '<div style="display: block; width: 900px"><micro-gpt view="train names parameters"></micro-gpt></div>';
  const look = async (/** @type {string} */ reset) => {
    const page = await openHost(`<style>${reset}</style>${body}`);
    await shows(page, ".primary:enabled");
    await shows(page, ".view-parameters:not(.blank) canvas");
    const [style] = await ofEach(page, styleOf);
    await page.close();
    return style;
  };
  const plain = await look("");
  for (const [kind, reset] of Object.entries(RESETS)) assert.deepEqual(await look(reset), plain, kind);
});

test("what a page decides for all that it contains counts, and so do its rules for the parts", async () => {
  const page = await openHost(
    `<style>micro-gpt::part(frame) { padding: 7px; background: rgb(1 2 3) }</style>
     <div style="visibility: hidden; pointer-events: none; color-scheme: dark"><micro-gpt></micro-gpt></div><micro-gpt hidden></micro-gpt>`,
  );
  const [frame] = await page.$$eval("micro-gpt >>> .frame", (frames) =>
    frames.map((frame) => {
      const { visibility, pointerEvents, colorScheme, padding, backgroundColor } = getComputedStyle(frame);
      return [visibility, pointerEvents, colorScheme, padding, backgroundColor];
    }),
  );
  assert.deepEqual(frame, ["hidden", "none", "dark", "7px", "rgb(1, 2, 3)"]);
  assert.equal(await page.$eval("[hidden]", (element) => element.clientHeight), 0);
  await page.close();
});

test("a background that lets the page through is no paper: pictures, halos and labels keep theirs", async () => {
  const looks = [];
  for (const style of [
    "",
    "--mg-paper: transparent",
    "--mg-paper: rgb(0 0 0 / 0)",
    "--mg-background: transparent",
    "--mg-background: linear-gradient(red, blue)",
  ]) {
    const page = await openHost(`<micro-gpt view="train parameters" style="${style}"></micro-gpt>`);
    await shows(page, ".primary:enabled");
    await shows(page, ".view-parameters:not(.blank) canvas");
    await shows(page, "canvas.plot");
    const [look] = await ofEach(page, ({ shadowRoot }) => {
      const find = (/** @type {string} */ selector) => /** @type {Element} */ (shadowRoot?.querySelector(selector));
      const inSrgb = (/** @type {string} */ colour) => {
        const probe = /** @type {HTMLElement} */ (find(".frame").appendChild(document.createElement("i")));
        probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
        return getComputedStyle(probe).color.replace(/\d+\.\d+/g, (part) => Number(part).toFixed(3));
      };
      return {
        background: getComputedStyle(find(".frame")).background,
        label: inSrgb(getComputedStyle(find(".primary")).color),
        pictures: [...(shadowRoot?.querySelectorAll("canvas") ?? [])].map((canvas) => canvas.toDataURL()),
      };
    });
    looks.push(look);
    await page.close();
  }
  const [plain, paperOf, rgbPaperOf, clear, gradient] = looks;
  for (const { label, pictures } of looks.slice(1)) {
    assert.equal(label, plain.label);
    assert.deepEqual(pictures, plain.pictures);
  }
  assert.match(plain.background, /^rgb\(251, 250, 247\)/);
  for (const { background } of [paperOf, rgbPaperOf, clear]) assert.match(background, /^rgba\(0, 0, 0, 0\)/);
  assert.match(gradient.background, /linear-gradient/);
});

/** Runs in the page: where its letters, its figures and its pieces are, from left to right. @param {Element} element */
function orderOf({ shadowRoot }) {
  const inOrder = (/** @type {string} */ selector) =>
    [...(shadowRoot?.querySelectorAll(selector) ?? [])]
      .map((found, i) => ({ i, left: found.getBoundingClientRect().left, top: found.getBoundingClientRect().top }))
      .sort((a, b) => a.top - b.top || a.left - b.left)
      .map(({ i }) => i);
  const lefts = (/** @type {string} */ selector) => inOrder(selector).every((at, i) => at === i);
  /** @param {Element | null | undefined} found */
  const text = (found) => {
    const range = document.createRange();
    const node = found?.firstChild;
    if (!node) return 0;
    range.setStart(node, 0);
    range.setEnd(node, 1);
    return Math.round(range.getBoundingClientRect().left - found.getBoundingClientRect().left);
  };
  return {
    letters: lefts(".letters > *"),
    bars: lefts(".token"),
    heads: lefts(".view-attention figure:first-of-type .across > *"),
    surprises: lefts(".view-attention:not(.blank) li"),
    step: lefts(".step dd b, .step dd"),
    figure: text(shadowRoot?.querySelector(".step b")),
    chart: shadowRoot?.querySelector("canvas.plot")?.getBoundingClientRect().left ?? 0,
  };
}

test("on a page from right to left, it reads as its words do; pictures, letters and figures do so under any words", async () => {
  const body = `<p id="words">مرحبا</p><micro-gpt view="train names letter attention"><p id="own">مرحبا.</p></micro-gpt>`;
  const plain = await openHost(body);
  await shows(plain, ".view-letter:not(.blank) .letters");
  await shows(plain, ".view-attention:not(.blank) li");
  const [expected] = await ofEach(plain, orderOf);
  assert.deepEqual(
    Object.values(expected).filter((value) => typeof value === "boolean"),
    [true, true, true, true, true],
  );
  await plain.close();

  const page = await openHost(body, { root: 'dir="rtl"' });
  await shows(page, ".view-letter:not(.blank) .letters");
  await shows(page, ".view-attention:not(.blank) li");
  const [order] = await ofEach(page, orderOf);
  assert.deepEqual(order, expected);
  // Its author's words are the page's.
  assert.equal(await page.$eval("#own", (own) => getComputedStyle(own).direction), "rtl");
  // As if the interface had the words of another language.
  await page.$eval("micro-gpt >>> .live", (live) => live.setAttribute("dir", "rtl"));
  const [{ letters, bars, heads, surprises, step }] = await ofEach(page, orderOf);
  assert.deepEqual([letters, bars, heads, surprises, step], [true, true, true, true, true]);
  await page.close();
});

/** Pages by how they say that they are dark, or light; the system is the other. @type {[string, "light" | "dark", string, string?][]} */
const PAGES = [
  ["nothing", "light", "…"],
  ["a class for the body", "dark", "<style>.dark body { background: #111; color: #eee }</style>…", 'class="dark"'],
  ["a box", "dark", "<style>div { background: oklch(0.2 0.05 250) }</style><div><p>…</p></div>"],
  ["a dim layer on white", "dark", "<div style='background: rgb(0 0 0 / 80%)'>…</div>"],
  [
    "a pale layer on black",
    "light",
    "<body style='background: black'><div style='background: rgb(255 255 255 / 90%)'>…</div>",
  ],
  ["a colour scheme", "dark", "<style>:root { color-scheme: dark }</style>…"],
  ["a colour scheme, whatever lies behind", "dark", "<div style='color-scheme: dark; background: white'>…</div>"],
  ["a meta element", "dark", '<meta name="color-scheme" content="dark">…'],
  ["the reader's system", "dark", "<style>:root { color-scheme: light dark }</style>…"],
  ["the reader's system, asked of the element", "dark", '<micro-gpt theme="system"></micro-gpt>'],
  ["another theme than the page's", "light", '<body style="background: black"><micro-gpt theme="light"></micro-gpt>'],
  ["a theme that there is not", "dark", '<body style="background: black"><micro-gpt theme="night"></micro-gpt>'],
];

/** @param {import("puppeteer-core").Page | import("puppeteer-core").Frame} page */
const background = (page) => page.$eval("micro-gpt >>> .frame", (frame) => getComputedStyle(frame).backgroundColor);
const BACKGROUNDS = { light: "rgb(251, 250, 247)", dark: "rgb(22, 21, 19)" };

for (const [way, theme, body, root] of PAGES)
  test(`a page that is ${theme} by ${way}: so is the element`, async () => {
    const page = await openHost(body.replace("…", "<micro-gpt></micro-gpt>"), { root });
    const isOfSystem = way.includes("system") || way === "nothing";
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: isOfSystem || theme === "light" ? "dark" : "light" },
    ]);
    assert.equal(await background(page), BACKGROUNDS[theme]);
    await page.close();
  });

test("a page that turns dark takes the element along: by its root, within it, at once or slowly", async () => {
  for (const [rule, place] of [
    ["html.dark { background: #111; color: #eee }", "html"],
    ["html.dark { background: #111 }", "html"],
    ["body { transition: background-color 0.1s } .dark body { background: #111 }", "html"],
    ["div { transition: all 0.1s } div.dark { background: #111; color: #eee }", "div"],
    [".dark { color-scheme: dark }", "html"],
  ]) {
    const page = await openHost(
      `<style>html, body, div { background: white } ${rule}</style><div><micro-gpt view="parameters"></micro-gpt></div>`.replace(
        "html, body, div",
        place,
      ),
    );
    await shows(page, ".view:not(.blank) canvas");
    const picture = () =>
      page.$eval("micro-gpt >>> canvas", (canvas) => /** @type {HTMLCanvasElement} */ (canvas).toDataURL());
    const light = await picture();
    for (const isDark of [true, false]) {
      await page.$eval(place, (element, isDark) => element.classList.toggle("dark", isDark), isDark);
      await page.waitForFunction(
        (wanted) => {
          const frame = document.querySelector("micro-gpt")?.shadowRoot?.querySelector(".frame");
          return frame && getComputedStyle(frame).backgroundColor === wanted;
        },
        {},
        BACKGROUNDS[isDark ? "dark" : "light"],
      );
      await page.waitForFunction(
        (light, isDark) =>
          (document.querySelector("micro-gpt")?.shadowRoot?.querySelector("canvas")?.toDataURL() === light) !== isDark,
        {},
        light,
        isDark,
      );
    }
    await page.close();
  }
});

test("on paper: what is on the screen, pictures too, in light colours, and afterwards all is as it was", async () => {
  const look = (/** @type {Page} */ page) =>
    page.$$eval("micro-gpt", (elements) =>
      elements.map(({ shadowRoot }) => {
        const style = getComputedStyle(/** @type {Element} */ (shadowRoot?.querySelector(".frame")));
        return {
          ink: style.color,
          names: [...(shadowRoot?.querySelectorAll("[part=name]") ?? [])].filter((name) => name.checkVisibility())
            .length,
          pictures: [...(shadowRoot?.querySelectorAll("canvas") ?? [])].map((canvas) => canvas.toDataURL()),
        };
      }),
    );
  // The second one is off the screen, and has been seen.
  const body = (/** @type {string} */ theme) => `<body style="background: ${theme}">
    <micro-gpt view="train names" model="m" theme="${theme === "black" ? "dark" : "light"}">Words</micro-gpt>
    <div style="height: 3000px"></div><micro-gpt view="parameters" model="m">Words</micro-gpt>`;
  const both = async (/** @type {string} */ theme) => {
    const page = await openHost(body(theme), { height: 5000 });
    await shows(page, ".view-names [part=name], .view-parameters:not(.blank) canvas");
    await page.setViewport({ width: 1000, height: 800 });
    return page;
  };
  const light = await both("white");
  const expected = await look(light);
  await light.close();
  const page = await both("black");
  const before = await look(page);
  assert.notDeepEqual(before, expected);
  await page.emulateMediaType("print");
  const printed = await page.evaluate(`(() => {
    dispatchEvent(new Event("beforeprint"));
    return [...document.querySelectorAll("micro-gpt")].map(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()));
  })()`);
  assert.deepEqual(
    printed,
    expected.map(({ pictures }) => pictures),
    "drawn at once",
  );
  assert.deepEqual(await look(page), expected);
  await page.emulateMediaType("screen");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.deepEqual(await look(page), before);
  await page.close();
});

/** The most that a page may shift in all: a fifth of what is called good. */
const MAX_SHIFT = 0.02;

for (const width of [900, 360])
  test(`at ${width} px no view shifts the page, from its first picture to the end of training: room is kept for what comes`, async () => {
    const views = Object.keys(en.texts).flatMap((key) => (key.startsWith("view.") ? [key.slice("view.".length)] : []));
    for (const view of ["train names", "letter cache", ...views]) {
      const page = await openHost(
        `<script>(${watchShifts})()</script><micro-gpt view="${view}" num-steps="300" speed="85" autoplay></micro-gpt><p>What follows</p>`,
        { width, height: 900 },
      );
      await page.waitForFunction(() => /** @type {any} */ (globalThis).watched.hasEnded);
      const { heights, shift } = await page.evaluate(() => /** @type {any} */ (globalThis).watched);
      assert.equal(heights.length, 1, `${view}: ${heights}`);
      assert.ok(shift <= MAX_SHIFT, `${view}: ${shift}`);
      await page.close();
    }
  });

/** Runs in the page: sums up what shifts once the element has been laid out, and keeps its heights. */
function watchShifts() {
  const watched = { shift: 0, heights: /** @type {number[]} */ ([]), hasEnded: false };
  Object.assign(globalThis, { watched });
  customElements.whenDefined("micro-gpt").then(() => {
    const element = /** @type {Element} */ (document.querySelector("micro-gpt"));
    const look = () => {
      const height = Math.round(element.getBoundingClientRect().height);
      if (!watched.heights.includes(height)) watched.heights.push(height);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(() => {
      look();
      // What shifts in this very frame does so because the element is there at all.
      requestAnimationFrame(() =>
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) watched.shift += /** @type {any} */ (entry).value;
        }).observe({ type: "layout-shift" }),
      );
    });
    addEventListener("micro-gpt-step", (event) => {
      if (/** @type {CustomEvent} */ (event).detail.step === 300)
        setTimeout(() => Object.assign(watched, { hasEnded: true }), 300);
    });
  });
}

test("beside words it stands on their line, as its first line of text does", async () => {
  const page = await openHost(
    `<style>micro-gpt::part(frame) { margin: 0; padding: 0; border: 0 }</style>
     <div style="display: flex; align-items: baseline"><h2>Words</h2><micro-gpt view="train"></micro-gpt></div>`,
  );
  await shows(page, ".primary:enabled");
  const [words, line] = await page.evaluate(() => {
    const line = document.querySelector("micro-gpt")?.shadowRoot?.querySelector(".when")?.getBoundingClientRect();
    const heading = document.querySelector("h2")?.getBoundingClientRect();
    return [heading, line].map((box) => (box ? (box.top + box.bottom) / 2 : 0));
  });
  // Baselines of other sizes of type: the middles differ by a few pixels, and by much more where they are not aligned.
  assert.ok(Math.abs(words - line) < 8, `${words} and ${line}`);
  await page.close();
});
