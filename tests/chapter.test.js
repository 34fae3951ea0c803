/** The chapter's figures, in Node: what they compute, and that their still pictures stand in the built page. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { draw as drawAttention, mix } from "../web/chapter/figures/attention.js";
import { draw as drawBeams, search } from "../web/chapter/figures/beam.js";
import { FIRST as CACHE, costs, draw as drawCache, HERE, THERE } from "../web/chapter/figures/cache.js";
import { decode, draw as drawDecoding } from "../web/chapter/figures/decoding.js";
import { draw as drawParts } from "../web/chapter/figures/parts.js";
import {
  draw as drawTemperature,
  MAX,
  MIN,
  FIRST as TEMPERATURE,
  temperatureAt,
} from "../web/chapter/figures/temperature.js";
import { networkOf, predictorOf } from "../web/chapter/network.js";
import { choose, softmax } from "../web/chapter/softmax.js";
import { digits, inBytes, inWords, percent, short, signed } from "../web/essay/numbers.js";
import { h, toNode, toText } from "../web/essay/tree.js";
import { atOnce } from "../web/input/time-slices.js";
import { BOS_SIGN } from "../web/views/parts/choices.js";
import { multiplications } from "../web/views/parts/multiplications.js";
import de from "../web/words/de.js";
import { BUILT_IN as t, wordsOf } from "../web/words/words.js";
import { assertAllNear, assertNear, FEW_NAMES, MicroGPT, NAMES } from "./support.js";

for (const shape of [{}, { nLayer: 2, nEmbd: 10, nHead: 2, blockSize: 9 }]) {
  test(`the network that is opened is the engine's: ${JSON.stringify(shape)}`, async () => {
    const model = await MicroGPT.create({ text: FEW_NAMES, precision: "f64", numSteps: 60, ...shape });
    model.trainStep(60);
    const { nLayer, nHead, nEmbd } = model.config;
    const name = "hannah";
    const tokens = [model.bos, ...Array.from(name, (letter) => model.vocab.indexOf(letter))];
    const positions = networkOf(model.parameters(), nHead)(tokens);
    model.beginName({ prefix: name });
    const { logits } = model.sampleToken();
    assertAllNear(positions.at(-1).logits, logits, 1e-11, "logits");
    const { keys, values } = model.keyValueCache();
    const attention = model.attention().data;
    const T = tokens.length;
    const layer = nLayer - 1;
    positions.forEach(({ heads, gathered }, t) => {
      const from = (layer * T + t) * nEmbd;
      const flat = (part) => heads.flatMap((head) => head[part]);
      assertAllNear(flat("key"), keys.slice(from, from + nEmbd), 1e-11, `key ${t}`);
      assertAllNear(flat("value"), values.slice(from, from + nEmbd), 1e-11, `value ${t}`);
      heads.forEach(({ weights, scores }, head) => {
        const row = ((layer * nHead + head) * T + t) * T;
        assertAllNear(weights, attention.slice(row, row + t + 1), 1e-11, `weights ${t}`);
        assertAllNear(softmax(scores), weights, 1e-15, `scores ${t}`);
      });
      const mixed = heads.flatMap(({ weights }, head) =>
        mix(
          weights,
          positions.slice(0, t + 1).map((each) => each.heads[head].value),
        ),
      );
      assertAllNear(mixed, gathered, 1e-12, `mixed ${t}`);
    });
  });
}

test("what comes after a beginning is computed once, however often it is asked for", () => {
  let times = 0;
  const predict = predictorOf((tokens) => {
    times++;
    return tokens.map((token) => ({ logits: [token, 1] }));
  });
  for (const beginning of [[1], [1, 0], [1], [1, 0]])
    assertAllNear(predict(beginning), softmax([beginning.at(-1), 1]).map(Math.log), 1e-12, "log probabilities");
  assert.equal(times, 2);
});

test("a place along the curve is a temperature, from one end of the slider to the other", () => {
  assert.equal(temperatureAt(-1), 2 ** MIN);
  assert.ok(Math.abs(temperatureAt(2) - 2 ** MAX) < 1e-12);
  for (const temperature of [0.05, 0.1, 0.5, 1, 2, 8]) {
    const picture = toText(drawTemperature(t, { ...TEMPERATURE, temperature }));
    const [, width] = picture.match(/viewBox="0 0 (\d+) /);
    const [, cx] = picture.match(/<circle cx="([\d.]+)"/);
    assertNear(temperatureAt(cx / width), Math.max(2 ** MIN, temperature), 1e-9, "where it is drawn");
  }
});

test("the power's drawing, renormalized, gives the probabilities: dividing logits by T raises them to 1/T", () => {
  for (const T of [0.1, 0.5, 2, 7]) {
    const powers = softmax([2, 1, 0.5]).map((p) => p ** (1 / T));
    const total = powers.reduce((sum, p) => sum + p);
    assertAllNear(
      powers.map((p) => p / total),
      softmax([2, 1, 0.5], T),
      1e-12,
    );
  }
});

test("probabilities are numbers, however large the logits and low the temperature", () => {
  const [one, other] = softmax([2000, 1999]);
  assertAllNear([one, other], [1 / (1 + Math.exp(-1)), 1 / (1 + Math.E)], 1e-12, "probabilities");
  assert.deepEqual(softmax([-2000, 0, 2000], 0.001), [0, 0, 1]);
});

test("a random number chooses the token in whose part it lies", () => {
  assert.deepEqual(
    [0, 0.19, 0.2, 0.69, 0.7, 0.999].map((uniform) => choose([0.2, 0.5, 0.3], uniform)),
    [0, 0, 1, 1, 2, 2],
  );
  assert.equal(choose([0.2, 0.5, 0.2999999], 0.99999999), 2, "the last one, where rounding leaves a gap at the end");
});

test("done and spared are the page's count, token by token", () => {
  assert.deepEqual(THERE, { nEmbd: 12288, vocabSize: 50257, bytes: 2 }, "GPT-3, as Brown et al. 2020 say");
  for (const [width, layers, tokens] of [
    [HERE, 1, 9],
    [THERE, 96, 30],
  ]) {
    const size = { nLayer: layers, nEmbd: width.nEmbd, vocabSize: width.vocabSize };
    let [done, uncached] = [0, 0];
    for (let positions = 1; positions <= tokens; positions++) {
      done += multiplications(size, positions).cached;
      uncached += multiplications(size, positions).uncached;
    }
    const cost = costs({ tokens, layers, width });
    assert.equal(cost.done, done);
    assert.equal(cost.spared, uncached - done);
    assert.equal(cost.bytes, 2 * layers * tokens * width.nEmbd * width.bytes);
  }
  assert.deepEqual(
    [7, 1150, 2.5e9].map((number) => inWords(t, number)),
    ["7", "1.15 thousand", "2.5 billion"],
  );
  assert.deepEqual(
    [0, 1, 576, 1152, 4.7e9, 5e12].map((bytes) => inBytes(t, bytes)),
    ["0 bytes", "1 byte", "576 bytes", "1.15 kB", "4.7 GB", "5,000 GB"],
  );
});

test("top-k, top-p and min-p leave what the engine leaves", async () => {
  const model = await MicroGPT.create({ text: FEW_NAMES, precision: "f64", numSteps: 60 });
  model.trainStep(60);
  for (const rules of [
    { temperature: 1, topK: 26, topP: 1, minP: 0 },
    { temperature: 1.5, topK: 4, topP: 1, minP: 0 },
    { temperature: 1, topK: 20, topP: 0.6, minP: 0 },
    { temperature: 0.7, topK: 20, topP: 1, minP: 0.2 },
    { temperature: 2, topK: 9, topP: 0.8, minP: 0.3 },
    { temperature: 4, topK: 3, topP: 0.6, minP: 0 },
  ]) {
    model.beginName({ prefix: "an" });
    const { logits, probs } = model.sampleToken(rules);
    assertAllNear(decode([...logits], rules).after, probs, 1e-12, JSON.stringify(rules));
  }
});

test("what is just enough is enough, of equals the lower tokens come first, and a rule that is off cuts nothing", () => {
  const off = { temperature: 1, topK: 9, topP: 1, minP: 0 };
  const alike = [0, 0, 0, 0];
  assert.deepEqual(decode(alike, { ...off, topK: 2 }).after, [0.5, 0.5, 0, 0]);
  assert.deepEqual(decode(alike, { ...off, topP: 0.5 }).after, [0.5, 0.5, 0, 0]);
  assert.deepEqual(decode(alike, { ...off, minP: 1 }).after, [0.25, 0.25, 0.25, 0.25]);
  const { after } = decode([0, -50], off);
  assert.ok(after[0] === 1 && after[1] > 0, `${after}`);
});

test("half of the layers and half of the tokens fill half of the memory's width and height", () => {
  const picture = toText(drawCache(t, { tokens: 500, layers: 48, width: HERE }));
  const [, frame] = picture.match(/class="memory".*?<path d="M0 0V(\d+)H\1V0z"/);
  const half = frame / 2;
  assert.match(picture, new RegExp(`<rect x="0" y="${half}" width="${half}" height="${half}"`));
});

test("beam search finds the most probable name of all where it is wide enough, and argmax at width 1", () => {
  // a first letter that is more probable, and leads to less probable names
  const predict = (tokens) => {
    const last = tokens.at(-1);
    const probs = last === 2 ? [0.6, 0.4, 0] : last === 0 ? [0.35, 0.35, 0.3] : [0.05, 0, 0.95];
    return probs.map(Math.log);
  };
  const found = (width) => atOnce(search(predict, 2, width, 6)).at(-1)[0].tokens;
  assert.deepEqual(found(4), [2, 1, 2]);
  assert.equal(found(1)[1], 0);
  const steps = atOnce(search(predict, 2, 3, 6));
  assert.ok(steps.every((beams) => beams.length === 3 || beams === steps[0]));
  assert.ok(steps.every((beams) => beams.every(({ logProb }, i) => i === 0 || logProb <= beams[i - 1].logProb)));
});

test("beam search ends where there is no more room, and stops after each beginning for others to have their turn", () => {
  const never = () => [Math.log(0.6), Math.log(0.4), -Infinity];
  let beginnings = 0;
  for (const _ of search(never, 2, 3, 5)) beginnings++;
  assert.equal(beginnings, 1 + 2 + 3 + 3 + 3);
  assert.equal(atOnce(search(never, 2, 3, 5)).length, 5);
});

test("a query meets the keys up to its own position, also where others follow", () => {
  const positions = [1, 2, 3].map((number) => ({
    heads: [{ query: [number], key: [number], value: [number], scores: [1, 2, 3], weights: [0.5, 0.5] }],
  }));
  const picture = toText(drawAttention(t, { letters: [..."abc"], positions, position: 1, head: 0 }));
  assert.equal(picture.match(/<tr><th scope="row">|<tr class="own"><th/g).length, 2);
  assert.doesNotMatch(picture, /NaN|undefined/);
});

test("text in a picture is only text", () => {
  assert.equal(
    toText(h("p", { title: '"<' }, "<i> & ", h("b", {}, "x"))),
    '<p title="&quot;&lt;">&lt;i&gt; &amp; <b>x</b></p>',
  );
});

const page = readFileSync(new URL("../public/inference.html", import.meta.url), "utf8");

test("without a script the figures' first pictures stand in the page", () => {
  for (const still of [drawTemperature(t, TEMPERATURE), drawCache(t, CACHE)]) assert.ok(page.includes(toText(still)));
  assert.match(page, /<svg class="arcs"/);
  assert.doesNotMatch(page, /data-figure/);
});

/** What the page's controls are set to at first. */
const firstValueOf = (id) => page.match(new RegExp(`<input id="${id}"[^>]* value="([^"]*)"`))[1];

test("the pictures of a model in the page are those of a model that is trained now, as they are drawn now", async () => {
  const model = await MicroGPT.create({ text: NAMES });
  model.trainStep(1000);
  const network = networkOf(model.parameters(), model.config.nHead);
  const signs = [...model.vocab, BOS_SIGN];
  const positionsOf = (name) => network([model.bos, ...[...name].map((sign) => signs.indexOf(sign))]);
  const name = firstValueOf("attention-name");
  const letters = [BOS_SIGN, ...name];
  const attention = { letters, positions: positionsOf(name), position: name.length, head: 0 };
  assert.ok(page.includes(toText(drawAttention(t, attention))), "attention");
  const rules = { temperature: "temperature", topK: "top-k", topP: "top-p", minP: "min-p" };
  for (const [rule, id] of Object.entries(rules)) rules[rule] = Number(firstValueOf(`decoding-${id}`));
  const { logits } = positionsOf(firstValueOf("decoding-prefix")).at(-1);
  assert.ok(page.includes(toText(drawDecoding(t, { signs, logits, rules }))), "decoding");
  const { blockSize } = model.config;
  const steps = atOnce(search(predictorOf(network), model.bos, Number(firstValueOf("beam-width")), blockSize));
  assert.ok(page.includes(toText(drawBeams(t, steps, signs))), "beams");

  const parts = toText(drawParts(t, attention.positions.at(-1), letters, signs));
  assert.equal(parts.match(/<dt>/g).length, 8);
  const last = attention.positions.at(-1);
  const best = last.logits.indexOf(Math.max(...last.logits));
  for (const note of [
    t("chapter.best", { sign: signs[best], logit: signed(t, last.logits[best]) }),
    t("chapter.active", { count: last.hidden.filter((number) => number > 0).length, all: 64 }),
    t("chapter.of-letter", { letter: name.at(-1) }),
    t("chapter.of-position", { position: name.length }),
    t.list(
      last.heads.map(({ weights }, i) => {
        const most = Math.max(...weights);
        const letter = letters[weights.indexOf(most)];
        return t("chapter.head-at", { head: i + 1, letter, share: t.wholePercent(most) });
      }),
    ),
  ])
    assert.ok(parts.includes(toText(note)), note);
});

test("a picture's elements are those of its text; all within an svg are SVG's", (t) => {
  const element = (name, space) => ({
    name,
    space,
    attributes: {},
    children: [],
    setAttribute(key, value) {
      this.attributes[key] = value;
    },
    append(...children) {
      this.children.push(...children);
    },
  });
  globalThis.document = {
    createTextNode: (text) => text,
    createElement: (name) => element(name, "HTML"),
    createElementNS: (space, name) => element(name, space),
  };
  t.after(() => delete globalThis.document);
  const p = toNode(h("p", { title: "<" }, "a < b", h("svg", {}, h("path", { d: "M0 0", width: 2 })), h("b")));
  assert.deepEqual([p.name, p.space, p.attributes, p.children[0]], ["p", "HTML", { title: "<" }, "a < b"]);
  const [, svg, b] = p.children;
  const [path] = svg.children;
  for (const node of [svg, path]) assert.equal(node.space, "http://www.w3.org/2000/svg");
  assert.deepEqual([path.name, path.attributes, b.space], ["path", { d: "M0 0", width: "2" }, "HTML"]);
});

test("a probability that rounds to one is 100%, without more digits", () => {
  assert.deepEqual(
    [0.9951, 0.994, 0.034, 0.00012].map((p) => percent(t, p)),
    ["100%", "99%", "3.4%", "0.012%"],
  );
});

test("two digits are enough of what is computed; a small probability has as many places as these need", () => {
  assert.deepEqual(
    [10 / 3, 2, 0.125, 1234].map((number) => short(t, number)),
    ["3.3", "2", "0.13", "1,200"],
  );
  const probabilities = [0.98765, 0.0234567, 0.001, 0.000999, 0.0000123, 1.5e-9];
  const written = ["0.9877", "0.0235", "0.0010", "0.0010", "0.000012", "1.5e-9"];
  assert.deepEqual(
    probabilities.map((probability) => digits(t, probability)),
    written,
  );
  const german = wordsOf(de);
  assert.deepEqual(
    probabilities.map((probability) => digits(german, probability)),
    written.map((number) => number.replace(".", ",")),
  );
});

test("the chapter, its figures included, is at most 40,000 bytes of gzip beside the element", () => {
  const { length } = gzipSync(page, { level: 9 });
  assert.ok(length <= 40_000, `it has ${length}`);
});
