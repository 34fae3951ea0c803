/**
 * The widgets of “Inference”, around the published element.
 *
 * It uses <micro-gpt> as any page would: one element's model answers all questions. `generate` gives new names, `read` the logits of what
 * comes after given letters, `documents` the list that it learned from. What is shown is computed when
 * it is shown; nothing is prepared in advance.
 */

import { multiplicationsOfText } from "../views/parts/multiplications.js";

/**
 * What the chapter asks of the element.
 * @typedef {object} Model
 * @property {(options: import("../../wasm/microgpt.d.ts").GenerateOptions) => Promise<string[]>} generate
 * @property {(prefix: string) => Promise<{ letters: string[], logits: number[] }>} read letters without BOS; logits with it, last
 * @property {() => Promise<string[]>} documents
 */

const model = /** @type {HTMLElement & Model} */ (/** @type {unknown} */ (document.querySelector("micro-gpt")));

/** @param {string} selector @returns {HTMLElement} */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

/** @param {string} name @param {(string | Node)[]} content */
function make(name, ...content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/** A row of a table, its first cell a header. @param {(string | Node)[]} cells */
function tableRow([header, ...cells]) {
  const head = make("th", header);
  head.setAttribute("scope", "row");
  return make("tr", head, ...cells.map((cell) => make("td", cell)));
}

/** Draws what asks the model. A question that fails is told by the element: what is on show stays. @param {() => unknown} draw */
async function attempt(draw) {
  try {
    await draw();
  } catch {
    // The element has said why.
  }
}

/** Short ones, which are shown. */
const anySeed = () => Math.floor(Math.random() * 900);

/** A seed for each of several names, which are drawn at once. @param {number} first @param {number} count */
const seedsFrom = (first, count) => [...Array(count)].map((_, i) => first + i);

/** The positions that the model has, and so the most letters of a name. */
const BLOCK_SIZE = 16;

/** As the text around the widgets says. */
const TEMPERATURES = { endless: 0.7, kept: 0.8, pipeline: 0.5 };

const BOS = "■";

/** What to draw anew when the model has changed. @type {(() => unknown)[]} */
const redrawings = [];

/* ---- softmax on three logits ---- */

/** Four digits after the point, or as many as a small probability needs. @param {number} probability */
const digits = (probability) => (probability >= 0.001 ? probability.toFixed(4) : probability.toPrecision(2));

/** softmax(logits / T), with the maximum subtracted first, so that no exponential overflows. @param {number[]} logits @param {number} T */
function softmax(logits, T) {
  const max = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp((logit - max) / T));
  const sum = powers.reduce((total, power) => total + power);
  return powers.map((power) => power / sum);
}

function startSoftmax() {
  const inputs = /** @type {HTMLInputElement[]} */ ([...find("#softmax").querySelectorAll("input")]);
  const draw = () => {
    const logits = inputs.map((input) =>
      input.value.trim() === "" ? Number.NaN : Number(input.value.replace(",", ".")),
    );
    inputs.forEach((input, i) => {
      input.setAttribute("aria-invalid", String(!Number.isFinite(logits[i])));
    });
    const fine = logits.every(Number.isFinite);
    find("#softmax .note").textContent = fine ? "" : "Each logit must be a number, such as 2, −1 or 0.5.";
    if (!fine) return;
    const rows = [1, 0.5, 0.1, 2].map((T) => tableRow([String(T), ...softmax(logits, T).map(digits)]));
    find("#softmax tbody").replaceChildren(...rows);
  };
  for (const input of inputs) input.addEventListener("input", draw);
  draw();
}

/* ---- argmax and sampling ---- */

const ARGMAX = 0;

/** So high that every token has the same probability. */
const UNIFORM = 1e300;

function startGreedy() {
  let seed = anySeed();
  const draw = async () => {
    const seeds = seedsFrom(seed, 5);
    /** @type {string[][]} */
    const columns = [];
    for (const temperature of [ARGMAX, 1, 1, UNIFORM]) columns.push(await model.generate({ seeds, temperature }));
    const rows = seeds.map((each, i) => tableRow([String(each), ...columns.map((names) => names[i] || BOS)]));
    find("#greedy tbody").replaceChildren(...rows);
  };
  find("#greedy button").addEventListener("click", () => {
    seed = anySeed();
    attempt(draw);
  });
  redrawings.push(draw);
}

/* ---- lengths ---- */

/** The share of names of each length from 1 to max. @param {string[]} names @param {number} max */
function lengthShares(names, max) {
  const counts = Array(max).fill(0);
  for (const name of names) counts[Math.min(max, Math.max(1, [...name].length)) - 1]++;
  return counts.map((count) => count / names.length);
}

/** @param {string[]} names */
const meanLength = (names) => names.reduce((sum, name) => sum + [...name].length, 0) / names.length;

/** @param {string} kind */
function swatch(kind) {
  const element = make("span");
  element.className = `swatch ${kind}`;
  return element;
}

/** A hairline across the chart, with its share written on it. @param {number} share @param {number} highest */
function gridLine(share, highest) {
  const line = make("b", `${Math.round(100 * share)} %`);
  line.style.bottom = `${(100 * share) / highest}%`;
  return line;
}

function startLengths() {
  const COUNT = 500;
  redrawings.push(async () => {
    const documents = await model.documents();
    const names = await model.generate({ seeds: seedsFrom(1, COUNT), temperature: 1 });
    const [list, own] = [documents, names].map((some) => lengthShares(some, BLOCK_SIZE));
    const highest = Math.max(...list, ...own);
    const bars = list.map((share, i) => {
      const pair = [share, own[i]].map((height) => {
        const bar = make("i");
        bar.style.height = `${(100 * height) / highest}%`;
        return bar;
      });
      return make("div", ...pair, make("span", String(i + 1)));
    });
    const shares = [0.1, 0.2, 0.3].filter((share) => share < highest);
    const lines = make("div", ...shares.map((share) => gridLine(share, highest)));
    lines.className = "lines";
    const [ofList, ofModel] = [documents, names].map((some) => `${meanLength(some).toFixed(1)} letters`);
    const picture = find("#lengths .bars");
    picture.setAttribute(
      "aria-label",
      `The share of names of each length. Mean length: ${ofList} in the list, ${ofModel} by the model.`,
    );
    picture.replaceChildren(lines, ...bars);
    find("#lengths .note").replaceChildren(
      swatch("list"),
      ` the list, on average ${ofList}; `,
      swatch("model"),
      ` the model, ${ofModel}`,
    );
  });
}

/* ---- without BOS ---- */

/** The index in whose part of the cumulative probabilities a random number lies. @param {number[]} probabilities @param {number} uniform */
function choose(probabilities, uniform) {
  let sum = 0;
  const at = probabilities.findIndex((probability) => {
    sum += probability;
    return sum > uniform;
  });
  return at < 0 ? probabilities.length - 1 : at;
}

/** A name that cannot end: the probability of BOS is distributed among the letters. @param {number} room letters */
async function endlessName(room) {
  let name = "";
  while ([...name].length < room) {
    const { letters, logits } = await model.read(name);
    name += letters[choose(softmax(logits.slice(0, letters.length), TEMPERATURES.endless), Math.random())];
  }
  return name;
}

function startEndless() {
  const draw = async () => {
    const names = [];
    for (let i = 0; i < 3; i++) names.push(await endlessName(BLOCK_SIZE));
    find("#endless output").textContent = names.join("  ");
  };
  find("#endless button").addEventListener("click", () => attempt(draw));
  redrawings.push(draw);
}

/* ---- what the cache saves ---- */

const powers = ["", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"];

/** @param {number} number */
function inWords(number) {
  const power = Math.max(0, Math.floor(Math.log10(number) / 3));
  return `${(number / 1000 ** power).toPrecision(3).replace(/\.0+$/, "")}${powers[power]}`;
}

/** @param {number} bytes */
const inBytes = (bytes) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e9).toFixed(1)} GB`);

function startSavings() {
  const here = { nLayer: 1, nEmbd: 16, vocabSize: 27 };
  const there = { nLayer: 96, nEmbd: 12288, vocabSize: 50257 };
  const rows = [
    { name: "here: 8 letters and the end", size: here, tokens: 9, bytes: 4 },
    { name: "there: 1,000 tokens, 96 layers", size: there, tokens: 1000, bytes: 2 },
  ].map(({ name, size, tokens, bytes }) => {
    const { cached, uncached } = multiplicationsOfText(size, tokens);
    // A key and a value of each token, in each layer.
    const numbers = 2 * size.nLayer * tokens * size.nEmbd;
    return tableRow([
      name,
      inWords(cached),
      inWords(uncached),
      `${Math.round(uncached / cached)} times`,
      inBytes(numbers * bytes),
    ]);
  });
  find("#savings tbody").replaceChildren(...rows);
}

/* ---- a cache that is not cleared ---- */

/** A name with what differs from another one marked. @param {string} name @param {string} other @param {string} end */
function comparedName(name, other, end) {
  const letters = [...name];
  const first = letters.findIndex((letter, i) => letter !== other[i]);
  if (first < 0)
    return make("span", name === other ? name + end : name, ...(name === other ? [] : [make("mark", end)]));
  return make("span", letters.slice(0, first).join(""), make("mark", letters.slice(first).join("")), end);
}

function startKept() {
  const COUNT = 6;
  let seed = anySeed();
  const draw = async () => {
    const seeds = seedsFrom(seed, COUNT);
    const names = (/** @type {"positions-restart" | "positions-continue" | undefined} */ keepCache) =>
      model.generate({ seeds, temperature: TEMPERATURES.kept, keepCache });
    const fresh = await names(undefined);
    const restarted = await names("positions-restart");
    const continued = await names("positions-continue");
    // A name that does not end has used its last position for a letter.
    const endOf = (/** @type {string} */ name, room = BLOCK_SIZE) => ([...name].length < room ? BOS : "…");
    let room = BLOCK_SIZE;
    const rows = seeds.map((each, i) => {
      const cells = [fresh[i] + endOf(fresh[i]), comparedName(restarted[i], fresh[i], endOf(restarted[i])), "–"];
      if (i < continued.length) {
        cells[2] = comparedName(continued[i], fresh[i], endOf(continued[i], room));
        room -= [...continued[i]].length + 1;
      }
      return tableRow([String(each), ...cells]);
    });
    find("#kept tbody").replaceChildren(...rows);
    const changed = restarted.filter((name, i) => name !== fresh[i]).length;
    const begun =
      continued.length < COUNT ? `the ${BLOCK_SIZE} positions were used up by ${continued.length} of ` : "there were ";
    find("#kept .note").textContent =
      `Where positions restart, ${changed} of ${COUNT} names became others; where they continue, ${begun}${COUNT} names.`;
  };
  find("#kept button").addEventListener("click", () => {
    seed = anySeed();
    attempt(draw);
  });
  redrawings.push(draw);
}

/* ---- the whole loop ---- */

const pause = (/** @type {number} */ milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function startPipeline() {
  const steps = /** @type {HTMLElement[]} */ ([...find("#pipeline").querySelectorAll("li")]);
  const button = /** @type {HTMLButtonElement} */ (find("#pipeline button"));
  const beat = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 280;

  /** Highlights a step and shows what it holds. @param {number} i @param {string} text */
  const light = async (i, text) => {
    steps.forEach((step, k) => {
      step.classList.toggle("lit", k === i);
    });
    /** @type {HTMLElement} */ (steps[i].querySelector("span")).textContent = text;
    await pause(beat);
  };

  const write = async () => {
    const output = find("#pipeline output");
    let name = "";
    let letter = BOS;
    do {
      await light(0, letter);
      await light(1, `position ${[...name].length}`);
      const { letters, logits } = await model.read(name);
      const signs = [...letters, BOS];
      const best = logits.indexOf(Math.max(...logits));
      await light(2, `${signs[best]} ${logits[best].toFixed(2)} the highest`);
      const probabilities = softmax(logits, TEMPERATURES.pipeline);
      await light(3, `${signs[best]} ${(100 * probabilities[best]).toFixed(0)} %`);
      const uniform = Math.random();
      await light(4, uniform.toFixed(3));
      letter = signs[choose(probabilities, uniform)];
      await light(5, letter);
      if (letter !== BOS) name += letter;
      output.textContent = name;
    } while (letter !== BOS && [...name].length < BLOCK_SIZE);
  };
  button.addEventListener("click", async () => {
    button.disabled = true;
    await attempt(write);
    button.disabled = false;
  });
}

/* ---- beginning ---- */

startSoftmax();
startSavings();
startGreedy();
startLengths();
startEndless();
startKept();
startPipeline();

/** Draws all that asks the model, at most once a second while it trains, and once more when it rests. */
let drawn = Number.NEGATIVE_INFINITY;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;
function redraw() {
  clearTimeout(waiting);
  const wait = drawn + 1000 - performance.now();
  if (wait > 0) {
    waiting = setTimeout(redraw, wait);
    return;
  }
  drawn = performance.now();
  for (const draw of redrawings) attempt(draw);
}
model.addEventListener("micro-gpt-step", redraw);
