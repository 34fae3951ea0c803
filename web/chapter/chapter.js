/**
 * The widgets of “Inference”, around the published element.
 *
 * It uses <micro-gpt> as any page would: one element's model answers all questions. `generate` gives new names, `read` the logits of what
 * comes after given letters, `documents` the list that it learned from, `parameters` its matrices. What is shown is computed when it is
 * shown; nothing is prepared in advance.
 */

import { firstAct } from "../element/first-act.js";
import { BOS, find, make, startDragging } from "../essay/document.js";
import { show, startLights } from "../essay/lights.js";
import { digits, inBytes, inWords, percent, signed } from "../essay/numbers.js";
import { comparedName, tableRow } from "../essay/tables.js";
import { inTimeSlices, later } from "../input/time-slices.js";
import { BUILT_IN as t } from "../words/words.js";
import { draw as drawAttention } from "./figures/attention.js";
import { draw as drawBeams, search } from "./figures/beam.js";
import {
  costs,
  draw as drawCache,
  FIRST as FIRST_CACHE,
  HERE,
  MAX_LAYERS,
  MAX_TOKENS,
  THERE,
} from "./figures/cache.js";
import { draw as drawDecoding } from "./figures/decoding.js";
import { draw as drawParts } from "./figures/parts.js";
import {
  described,
  draw as drawTemperature,
  FIRST as FIRST_TEMPERATURE,
  MARKED,
  MAX,
  MIN,
  temperatureAt,
} from "./figures/temperature.js";
import { networkOf, predictorOf } from "./network.js";
import { choose, softmax } from "./softmax.js";

/**
 * What the chapter asks of the element.
 * @typedef {object} Model
 * @property {(options: import("../../wasm/microgpt.d.ts").GenerateOptions) => Promise<string[]>} generate
 * @property {(prefix: string) => Promise<{ letters: string[], logits: number[] }>} read letters without BOS; logits with it, last
 * @property {() => Promise<string[]>} documents
 * @property {() => Promise<import("./network.js").Parameter[]>} parameters
 */

const model = /** @type {HTMLElement & Model} */ (/** @type {unknown} */ (document.querySelector("micro-gpt")));

/** Draws what asks the model. A question that fails is told by the element: what is on show stays. @param {() => unknown} draw */
async function attempt(draw) {
  try {
    await draw();
  } catch {
    // The element has said why.
  }
}

/** A short one, because it is shown. */
const anySeed = () => Math.floor(Math.random() * 900);

/** A seed for each of several names, which are drawn at once. @param {number} first @param {number} count */
const seedsFrom = (first, count) => [...Array(count)].map((_, i) => first + i);

/** The positions that the model has, and so the most letters of a name. */
const BLOCK_SIZE = 16;

/** As the text around the widgets says. */
const TEMPERATURES = { endless: 0.7, kept: 0.8, pipeline: 0.5 };

/** What to draw anew when the model has changed, in this order. @type {(() => unknown)[]} */
const redrawings = [fetchParameters];

/* ---- softmax on three logits ---- */

function startSoftmax() {
  const inputs = /** @type {HTMLInputElement[]} */ ([...find("#softmax").querySelectorAll("p.row input")]);
  const slider = /** @type {HTMLInputElement} */ (find("#softmax-temperature"));
  const picture = find("#softmax .picture");
  for (const [i, logit] of FIRST_TEMPERATURE.logits.entries()) inputs[i].value = t.fixed(logit, 1);
  Object.assign(slider, { min: MIN, max: MAX, step: 0.01, value: Math.log2(FIRST_TEMPERATURE.temperature) });
  const draw = () => {
    const logits = inputs.map((input) =>
      input.value.trim() === "" ? Number.NaN : Number(input.value.replace(",", ".")),
    );
    inputs.forEach((input, i) => {
      input.setAttribute("aria-invalid", String(!Number.isFinite(logits[i])));
    });
    const fine = logits.every(Number.isFinite);
    find("#softmax .note").textContent = fine ? "" : t("chapter.bad-logits");
    if (!fine) return;
    const state = { logits, temperature: 2 ** Number(slider.value) };
    show(picture, drawTemperature(t, state));
    slider.setAttribute("aria-valuetext", described(t, state));
    const rows = MARKED.map((T) => tableRow([t.value(T), ...softmax(logits, T).map((p) => digits(t, p))]));
    show(find("#softmax tbody"), ...rows);
  };
  for (const input of [...inputs, slider]) input.addEventListener("input", draw);
  startDragging(picture, ".curves", (share) => {
    slider.value = String(Math.log2(temperatureAt(share)));
    draw();
  });
  later().then(draw);
}

/* ---- argmax and sampling ---- */

const ARGMAX = 0;

/** At this temperature every token has the same probability. */
const UNIFORM = 1e300;

function startGreedy() {
  let seed = anySeed();
  const draw = async () => {
    const seeds = seedsFrom(seed, 5);
    /** @type {string[][]} */
    const columns = [];
    for (const temperature of [ARGMAX, 1, 1, UNIFORM]) columns.push(await model.generate({ seeds, temperature }));
    const rows = seeds.map((each, i) => tableRow([String(each), ...columns.map((names) => names[i] || BOS)]));
    show(find("#greedy tbody"), ...rows);
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
  const line = make("b", t.wholePercent(share));
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
    const [ofList, ofModel] = [documents, names].map((some) => t.fixed(meanLength(some), 1));
    const picture = find("#lengths .bars");
    picture.setAttribute("aria-label", t("chapter.lengths", { list: ofList, model: ofModel }));
    picture.replaceChildren(lines, ...bars);
    find("#lengths .note").replaceChildren(
      swatch("list"),
      ` ${t("chapter.of-list", { mean: ofList })} `,
      swatch("model"),
      ` ${t("chapter.of-model", { mean: ofModel })}`,
    );
  });
}

/* ---- without BOS ---- */

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

function startSavings() {
  const rows = [
    { name: t("chapter.here"), tokens: 9, layers: 1, width: HERE },
    { name: t("chapter.there", { tokens: 1000, layers: 96 }), tokens: 1000, layers: 96, width: THERE },
  ].map(({ name, ...state }) => {
    const { done, spared, bytes } = costs(state);
    const times = t("chapter.times", { count: Math.round((done + spared) / done) });
    return tableRow([name, inWords(t, done), inWords(t, done + spared), times, inBytes(t, bytes)]);
  });
  show(find("#savings tbody"), ...rows);
}

function startGrowth() {
  const [tokens, layers] = ["#growth-tokens", "#growth-layers"].map((id) => /** @type {HTMLInputElement} */ (find(id)));
  const width = /** @type {HTMLSelectElement} */ (find("#growth-width"));
  Object.assign(tokens, { min: 1, max: MAX_TOKENS, value: FIRST_CACHE.tokens });
  Object.assign(layers, { min: 1, max: MAX_LAYERS, value: FIRST_CACHE.layers });
  const draw = () => {
    const state = {
      tokens: Number(tokens.value),
      layers: Number(layers.value),
      width: width.value === "16" ? HERE : THERE,
    };
    show(find("#growth .picture"), drawCache(t, state));
  };
  for (const input of [tokens, layers, width]) input.addEventListener("input", draw);
}

/* ---- what the model computes, in numbers ---- */

const HEADS = 4;

/** The model as it was at the last redraw, and its letters. @type {{ network: import("./network.js").Network, vocab: string[] } | undefined} */
let now;

async function fetchParameters() {
  const [parameters, { letters }] = [await model.parameters(), await model.read("")];
  now = { network: networkOf(parameters, HEADS), vocab: [...letters, BOS] };
}

/** What is computed at each position of a name. @param {NonNullable<typeof now>} now @param {string[]} signs */
const positionsOf = ({ network, vocab }, signs) => network(signs.map((sign) => vocab.indexOf(sign)));

function startAttention() {
  const [name, position] = ["#attention-name", "#attention-position"].map(
    (id) => /** @type {HTMLInputElement} */ (find(id)),
  );
  const head = /** @type {HTMLSelectElement} */ (find("#attention-head"));
  const draw = () => {
    if (!now) return;
    const letters = [BOS, ...name.value].slice(0, BLOCK_SIZE);
    const { vocab } = now;
    const unknown = letters.find((letter) => !vocab.includes(letter));
    name.setAttribute("aria-invalid", String(unknown !== undefined));
    find("#attention .note").textContent = unknown === undefined ? "" : t("chapter.unknown", { letter: unknown });
    if (unknown !== undefined) return;
    position.max = String(letters.length - 1);
    const at = Number(position.value);
    position.setAttribute("aria-valuetext", `${at}, ${letters[at]}`);
    const positions = positionsOf(now, letters);
    show(find("#attention .picture"), drawAttention(t, { letters, positions, position: at, head: head.selectedIndex }));
  };
  position.max = String(BLOCK_SIZE - 1);
  position.value = String([...name.value].length);
  for (const input of [name, position, head]) input.addEventListener("input", draw);
  startDragging(find("#attention .picture"), ".letters", (share) => {
    position.value = String(Math.floor(share * (Number(position.max) + 1)));
    draw();
  });
  redrawings.push(draw);
}

/* ---- a cache that is not cleared ---- */

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
    show(find("#kept tbody"), ...rows);
    const changed = restarted.filter((name, i) => name !== fresh[i]).length;
    find("#kept .note").textContent =
      continued.length < COUNT
        ? t("chapter.used-up", { changed, all: COUNT, max: BLOCK_SIZE, used: continued.length })
        : t("chapter.kept-cache", { changed, all: COUNT });
  };
  find("#kept button").addEventListener("click", () => {
    seed = anySeed();
    attempt(draw);
  });
  redrawings.push(draw);
}

/* ---- beyond temperature ---- */

function startDecoding() {
  const prefix = /** @type {HTMLInputElement} */ (find("#decoding-prefix"));
  const sliders = ["temperature", "top-k", "top-p", "min-p"].map(
    (name) => /** @type {HTMLInputElement} */ (find(`#decoding-${name}`)),
  );
  let drawing = 0;
  const draw = async () => {
    const turn = ++drawing;
    const [temperature, topK, topP, minP] = sliders.map(({ value }) => Number(value));
    find("#decoding-rules").textContent =
      `T = ${t.value(temperature)}, top-k ${topK}, top-p ${t.value(topP)}, min-p ${t.value(minP)}`;
    const known = [...prefix.value].every((letter) => now?.vocab.includes(letter));
    prefix.setAttribute("aria-invalid", String(now !== undefined && !known));
    if (!now || !known) return;
    const { letters, logits } = await model.read(prefix.value);
    const rules = { temperature, topK, topP, minP };
    const names = await model.generate({ seeds: seedsFrom(1, 5), prefix: prefix.value, ...rules });
    if (turn !== drawing) return; // it was moved on meanwhile
    show(find("#decoding .picture"), drawDecoding(t, { signs: [...letters, BOS], logits, rules }));
    find("#decoding output").textContent = names.join("  ");
  };
  for (const input of [prefix, ...sliders]) input.addEventListener("input", () => attempt(draw));
  redrawings.push(draw);
}

function startBeam() {
  const width = /** @type {HTMLInputElement} */ (find("#beam-width"));
  let drawing = 0;
  const draw = async () => {
    const turn = ++drawing;
    if (!now) return;
    const { network, vocab } = now;
    const bos = vocab.length - 1;
    const predict = predictorOf(network);
    const best = (/** @type {import("./figures/beam.js").Beam[][]} */ steps) => {
      const { tokens, logProb } = steps[steps.length - 1][0];
      return `${tokens
        .slice(1, -1)
        .map((token) => vocab[token])
        .join("")}, ${percent(t, Math.exp(logProb))}`;
    };
    const steps = await inTimeSlices(search(predict, bos, Number(width.value), BLOCK_SIZE));
    const greedy = await inTimeSlices(search(predict, bos, 1, BLOCK_SIZE));
    if (turn !== drawing) return; // it was moved on meanwhile
    show(find("#beam .picture"), drawBeams(t, steps, vocab));
    width.setAttribute("aria-valuetext", width.value);
    find("#beam .note").textContent = t("chapter.beam", {
      width: width.value,
      best: best(steps),
      greedy: best(greedy),
    });
  };
  width.addEventListener("input", draw);
  redrawings.push(draw);
}

/* ---- the whole loop ---- */

/** Milliseconds that a step stays lit while it plays. */
const BEAT = 280;

function startPipeline() {
  const steps = /** @type {HTMLElement[]} */ ([...find("#pipeline").querySelectorAll("li")]);
  const output = find("#pipeline output");
  const details = /** @type {HTMLDetailsElement} */ (find("#pipeline details"));
  const [play, step, restart] = [".play", ".step", ".restart"].map(
    (name) => /** @type {HTMLButtonElement} */ (find(`#pipeline ${name}`)),
  );

  /** Highlights a step and shows what it holds. @param {number} i @param {string} text */
  const light = (i, text) => {
    steps.forEach((each, k) => {
      each.classList.toggle("lit", k === i);
    });
    /** @type {HTMLElement} */ (steps[i].querySelector("span")).textContent = text;
  };

  /** @param {string[]} signs read so far */
  const open = (signs) => {
    if (now && details.open)
      show(find("#pipeline .picture"), drawParts(t, positionsOf(now, signs)[signs.length - 1], signs, now.vocab));
  };

  /** The signs that the network has read last. @type {string[]} */
  let opened = [BOS];
  const write = async function* () {
    const signs = [BOS];
    for (;;) {
      output.textContent = signs.slice(1).join("");
      yield light(0, signs[signs.length - 1]);
      opened = [...signs];
      open(opened);
      yield light(1, t("chapter.at-position", { position: signs.length - 1 }));
      const { letters, logits } = await model.read(signs.slice(1).join(""));
      const vocab = [...letters, BOS];
      const best = logits.indexOf(Math.max(...logits));
      yield light(2, t("chapter.highest", { sign: vocab[best], logit: signed(t, logits[best]) }));
      const probabilities = softmax(logits, TEMPERATURES.pipeline);
      yield light(3, `${vocab[best]} ${t.wholePercent(probabilities[best])}`);
      const uniform = Math.random();
      yield light(4, t.fixed(uniform, 3));
      const sign = vocab[choose(probabilities, uniform)];
      signs.push(sign);
      light(5, sign);
      output.textContent = signs.filter((each) => each !== BOS).join("");
      if (sign === BOS || signs.length > BLOCK_SIZE) return;
      yield;
    }
  };

  let run = write();
  let isPlaying = false;
  const tell = (/** @type {boolean} */ plays) => {
    isPlaying = plays;
    play.textContent = t(plays ? "chapter.pause" : "chapter.play");
  };
  /** One step further; after the end, of another name. False at an end. */
  const advance = async () => {
    const { done } = await run.next();
    if (done) run = write();
    return !done;
  };
  play.addEventListener("click", () =>
    attempt(async () => {
      tell(!isPlaying);
      while (isPlaying && (await advance())) await later(BEAT);
      tell(false);
    }),
  );
  step.addEventListener("click", () => {
    tell(false);
    attempt(advance);
  });
  restart.addEventListener("click", () => {
    tell(false);
    run = write();
    attempt(advance);
  });
  details.addEventListener("toggle", () => open(opened));
}

/* ---- beginning ---- */

/** The model has come further than the figures show. */
let isStale = false;
let isRedrawing = false;

/** Draws all that asks the model, each in a task of its own; at most once a second while it trains, and once more when it rests. */
async function redraw() {
  isStale = true;
  if (isRedrawing) return;
  isRedrawing = true;
  while (isStale) {
    isStale = false;
    for (const draw of redrawings) {
      await attempt(draw);
      await later();
    }
    await later(1000);
  }
  isRedrawing = false;
}

/**
 * In the order in which they stand, each in a task of its own. Their pictures are there already: the reader's first act is early
 * enough, and what comes before it, the model's training, is not held up.
 */
async function start() {
  startLights();
  if (scrollY === 0) await firstAct().done;
  for (const startFigure of [
    startSoftmax,
    startGreedy,
    startDecoding,
    startBeam,
    startLengths,
    startEndless,
    startAttention,
    startGrowth,
    startSavings,
    startKept,
    startPipeline,
  ]) {
    startFigure();
    await later();
  }
}

const started = start();
model.addEventListener("micro-gpt-step", async () => {
  await started;
  redraw();
});
