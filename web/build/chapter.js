/**
 * Writes inference.html, the chapter, in each language, as one page beside micro-gpt.js. `node web/build/chapter.js`
 *
 * It puts into each <pre data-sources> the functions it names, as they stand in the source now: the chapter cannot quote what the program
 * no longer does.
 */

import { readFileSync } from "node:fs";
import { MicroGPT } from "../../wasm/microgpt.js";
import { draw as drawAttention } from "../chapter/figures/attention.js";
import { draw as drawBeams, search } from "../chapter/figures/beam.js";
import { FIRST as CACHE, draw as drawCache } from "../chapter/figures/cache.js";
import { draw as drawDecoding } from "../chapter/figures/decoding.js";
import { draw as drawTemperature, FIRST as TEMPERATURE } from "../chapter/figures/temperature.js";
import { networkOf, predictorOf } from "../chapter/network.js";
import { BOS } from "../essay/document.js";
import { escaped, toText } from "../essay/tree.js";
import { atOnce } from "../input/time-slices.js";
import { wordsOf } from "../words/words.js";
import { bundled, read, write } from "./essay.js";
import { withHead } from "./head.js";
import { documentOf, editionOf, languageTags } from "./languages.js";
import { essayWords } from "./own-words.js";
import { pageIn } from "./pages.js";

/** @import { Words } from "../words/words.js" */
/** @import { Position } from "../chapter/network.js" */
/** @import { Edition } from "./languages.js" */

/** A function's text, the comment above it included. @param {string} path a file of C or JavaScript @param {string} name */
function functionText(path, name) {
  const lines = read(path).split("\n");
  const first = lines.findIndex((line) => /^\w/.test(line) && line.includes(`${name}(`) && !line.endsWith(";"));
  if (first < 0) throw new Error(`${path} has no function ${name}: the chapter quotes one that is gone`);
  const last = lines.indexOf("}", first);
  let start = first;
  if (lines[start - 1]?.endsWith("*/"))
    do start--;
    while (!lines[start].startsWith("/*"));
  return lines.slice(start, last + 1).join("\n");
}

/** The languages by the extensions of their files. @type {Record<string, string>} */
const CODE = { c: "C", js: "JavaScript" };

/**
 * A function in one or more languages, of which one is shown: radio buttons, which need no script.
 * @param {string} name of the group of buttons @param {string} sources "path function", by commas
 */
function quoted(name, sources) {
  const quotes = sources.split(", ").map((source) => {
    const [path, of] = source.split(" ");
    return { path, code: `<pre tabindex="0"><code>${escaped(functionText(path, of))}</code></pre>` };
  });
  const tabs = quotes.map(({ path }, i) => {
    const title = `${CODE[path.replace(/.*\./, "")]} <cite>${path}</cite>`;
    return quotes.length === 1
      ? `<span>${title}</span>`
      : `<label><input type="radio" name="${name}"${i ? "" : " checked"}> ${title}</label>`;
  });
  return `<div class="code" translate="no"><p>${tabs.join(" ")}</p>${quotes.map(({ code }) => code).join("\n")}</div>`;
}

/** What a control of the chapter is set to at first. @param {string} id */
function firstValueOf(id) {
  const [, value] = documentOf("inference").match(new RegExp(`<input id="${id}"[^>]* value="([^"]*)"`)) ?? [];
  if (value === undefined) throw new Error(`The chapter has no input ${id} with a value`);
  return value;
}

/** The figures that show a model, drawn of one that is trained as microgpt.py's: each as it stands at first. */
async function figuresOfModel() {
  const model = await MicroGPT.create({
    text: read("web/data/names.txt"),
    module: readFileSync(new URL("../../public/microgpt.wasm", import.meta.url)),
  });
  const { blockSize, nHead, numSteps } = model.config;
  model.trainStep(numSteps);
  const network = networkOf(model.parameters(), nHead);
  const signs = [...model.vocab, BOS];
  const tokensOf = (/** @type {string} */ name) => [model.bos, ...[...name].map((letter) => signs.indexOf(letter))];
  const positionsOf = (/** @type {string} */ name) => network(tokensOf(name));

  const name = firstValueOf("attention-name");
  const letters = [BOS, ...name];
  const attention = { letters, positions: positionsOf(name), position: letters.length - 1, head: 0 };
  const [temperature, topK, topP, minP] = ["temperature", "top-k", "top-p", "min-p"].map((rule) =>
    Number(firstValueOf(`decoding-${rule}`)),
  );
  const { logits } = /** @type {Position} */ (positionsOf(firstValueOf("decoding-prefix")).at(-1));
  const decoding = { signs, logits, rules: { temperature, topK, topP, minP } };
  const beams = atOnce(search(predictorOf(network), model.bos, Number(firstValueOf("beam-width")), blockSize));
  model.free();
  return { attention, decoding, beams, signs };
}

/** The still pictures of figures, as they stand without a script: what each shows first. */
const stills = figuresOfModel().then(({ attention, decoding, beams, signs }) => ({
  temperature: (/** @type {Words} */ t) => drawTemperature(t, TEMPERATURE),
  cache: (/** @type {Words} */ t) => drawCache(t, CACHE),
  attention: (/** @type {Words} */ t) => drawAttention(t, attention),
  decoding: (/** @type {Words} */ t) => drawDecoding(t, decoding),
  beam: (/** @type {Words} */ t) => drawBeams(t, beams, signs),
}));

/** Like the page it is built once, in English; what is quoted and drawn comes after. */
const english = bundled("web/chapter/inference.html", withHead(documentOf("inference")), {
  plugins: [essayWords("chapter")],
});

/** @param {Edition} edition */
export async function chapterIn(edition) {
  const t = wordsOf(edition.words);
  const draw = await stills;
  return pageIn(edition, "inference", "chapter", await english)
    .replace(/<pre data-sources="([^"]+)"><\/pre>/g, (_, sources, at) => quoted(`code-${at}`, sources))
    .replace(/<div class="picture" data-figure="(\w+)"><\/div>/g, (_, name) => {
      return `<div class="picture">${toText(draw[/** @type {keyof typeof draw} */ (name)](t))}</div>`;
    });
}

if (process.argv[1] === import.meta.filename)
  for (const tag of ["en", ...languageTags()]) write(tag, "inference.html", await chapterIn(await editionOf(tag)));
