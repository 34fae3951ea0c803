/** Parts of views that need no browser: the status in words, choices of a draw, the map of letters, multiplications. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { LossHistory } from "../web/model/loss-history.js";
import { isPrinting, Store } from "../web/model/state.js";
import { DEFAULTS } from "../web/options.js";
import { blankModel, blankParameters, blankReading, blankTape, blankTrace } from "../web/views/parts/blank.js";
import { choicesOf, mostProbable, signOf } from "../web/views/parts/choices.js";
import { editsInWords } from "../web/views/parts/edits-in-words.js";
import { inputHint } from "../web/views/parts/input-hint.js";
import { LabelPlacement } from "../web/views/parts/label-placement.js";
import { multiplications, multiplicationsOfText } from "../web/views/parts/multiplications.js";
import { Projection } from "../web/views/parts/principal-components.js";
import { cutInWords, cutsInWords, keptInWords, placeInWords } from "../web/views/parts/rules-in-words.js";
import { whatIsNext, whatItKnows } from "../web/views/status.js";
import { axisOf, shareOf } from "../web/views/tape.js";
import { BUILT_IN as t } from "../web/words/words.js";
import { assertAllNear, assertNear, FEW_NAMES, MicroGPT, rounds } from "./support.js";

const BASELINES = { guess: 3.3, letters: 2.8, pairs: 2.4 };
const MODEL = { baselines: BASELINES, config: { batchSize: 1, blockSize: 8 }, vocab: ["a", "b", "永"] };

/** A run with these losses. */
function historyOf(losses) {
  const history = new LossHistory();
  for (const loss of losses) history.add(loss);
  return history;
}

/** A state in which a model has trained with these losses. */
const stateAt = (losses, change = {}) => ({
  ...new Store().state,
  making: false,
  model: MODEL,
  history: historyOf(losses),
  step: losses.length,
  ...change,
});

const flat = (loss, steps = 100) => Array(steps).fill(loss);

/* ---- what the model has learned ---- */

test("what the model has learned is told by its loss, against what the list alone would allow", () => {
  for (const [loss, key] of [
    [BASELINES.guess * 1.51, "status.worse-than-chance"],
    [BASELINES.guess * 1.49, "status.letters"],
    [BASELINES.letters + 0.01, "status.letters"],
    [BASELINES.letters - 0.01, "status.pairs"],
    [BASELINES.pairs + 0.13, "status.pairs"],
    [BASELINES.pairs + 0.1205, "status.pairs"],
    [BASELINES.pairs + 0.1195, "status.pairs-learned"],
    [BASELINES.pairs - 0.0199, "status.pairs-learned"],
    [BASELINES.pairs - 0.0201, "status.beats-pairs"],
  ])
    assert.equal(whatItKnows(t, stateAt(flat(loss))), t(key), `loss ${loss}`);
});

test("a loss that is just what the list allows counts as learned, one just half above guessing as no worse", () => {
  const told = (lowest, smoothed = lowest) => whatItKnows(t, stateAt(flat(2), { history: { lowest, smoothed } }));
  assert.equal(told(BASELINES.letters), t("status.pairs"));
  assert.equal(told(BASELINES.pairs + 0.12), t("status.pairs-learned"));
  assert.equal(told(BASELINES.pairs - 0.02), t("status.beats-pairs"));
  assert.equal(told(3, 1.5 * BASELINES.guess), t("status.letters"));
});

test("what is learned is not forgotten by one long name; a loss that explodes is told", () => {
  const losses = [...flat(2.3), 4, 4, 4, 4];
  assert.equal(whatItKnows(t, stateAt(losses)), t("status.beats-pairs"));
  assert.equal(whatItKnows(t, stateAt([...flat(2.3), ...flat(9)])), t("status.worse-than-chance"));
});

test("before there is a model, it is told that it is being made", () => {
  const { state } = new Store();
  assert.equal(whatItKnows(t, state), t("status.making"));
  assert.equal(whatItKnows(t, { ...state, problem: { code: "trap" } }), "", "a problem has its own sentence");
});

test("before the first step, and of the first step when it is viewed, nothing is learned", () => {
  assert.equal(whatItKnows(t, stateAt([])), t("status.nothing"));
  assert.equal(whatItKnows(t, stateAt(flat(2.3), { viewedStep: 0 })), t("status.nothing"));
});

test("of an earlier step it is told what had been learned by then", () => {
  const losses = [...flat(2.9), ...flat(2.6, 400), ...flat(2.2, 400)];
  for (const [viewedStep, key] of [
    [50, "status.letters"],
    [400, "status.pairs"],
    [880, "status.beats-pairs"],
  ])
    assert.equal(whatItKnows(t, stateAt(losses, { viewedStep })), t(key), `step ${viewedStep}`);
});

test("the more a model has learned, the later the sentence: no loss has two", () => {
  const order = ["worse-than-chance", "letters", "pairs", "pairs-learned", "beats-pairs"].map((key) =>
    t(`status.${key}`),
  );
  const loss = fc.double({ min: 0.01, max: 9, noNaN: true });
  fc.assert(
    fc.property(loss, loss, (a, b) => {
      const [high, low] = [a, b].sort((x, y) => y - x).map((one) => order.indexOf(whatItKnows(t, stateAt(flat(one)))));
      assert.ok(high >= 0 && high <= low, `${a} ${b}`);
    }),
  );
});

test("a model from a link or a file is judged by its loss, at any step, and said to be unknown without one", () => {
  const pretrained = (loss) => {
    const history = new LossHistory();
    history.beginAt(0, undefined, loss);
    return stateAt([], { history, model: { ...MODEL, pretrained: true } });
  };
  const { letters, pairs } = MODEL.baselines;
  assert.equal(whatItKnows(t, pretrained(pairs - 0.3)), t("status.beats-pairs"));
  assert.equal(whatItKnows(t, pretrained(letters + 0.1)), t("status.letters"));
  assert.equal(whatItKnows(t, pretrained(null)), t("status.unknown"));
  assert.equal(whatItKnows(t, { ...pretrained(null), step: 1234 }), t("status.unknown"));
});

/* ---- what cuts the choices ---- */

test("what cuts the choices is named in the order in which it cuts, and what is off is not", () => {
  assert.equal(cutsInWords(t, {}), "");
  assert.equal(cutsInWords(t, { topK: DEFAULTS.topK, topP: DEFAULTS.topP, minP: DEFAULTS.minP }), "");
  assert.equal(cutsInWords(t, { minP: 0.05, topK: 1000, topP: 0.9 }), "top-k 1,000, top-p 0.90, min-p 0.05");
  assert.equal(cutInWords(t, "topP", DEFAULTS.topP), t("rules.off"));
});

test("how many tokens are kept is told with their share before the cut, and of all of them that there is no cut", () => {
  const choices = [0.5, 0.25, 0.125, 0.125].map((tempered, i) => ({ tempered, kept: i < 2 }));
  assert.equal(keptInWords(t, {}, choices), t("rules.none", { count: 4 }));
  const kept = keptInWords(t, { topK: 2 }, choices);
  assert.equal(kept, t("rules.kept", { rules: "top-k 2", count: 4, kept: 2, share: "75.0%" }));
});

test("where a token is chosen is told by what is written before it, letters of Hangul as syllables", () => {
  const draws = [..."ㄱㅏ"].map((char) => ({ char }));
  const hangul = [..."가".normalize("NFD")].map((char) => ({ char }));
  assert.equal(placeInWords(t, { prefix: "", draws }, 0), t("letter.at-start"));
  assert.equal(
    placeInWords(t, { prefix: "an", draws: [{ char: "n" }, { char: "a" }] }, 1),
    t("letter.after-text", { text: "ann" }),
  );
  assert.equal(placeInWords(t, { prefix: "", draws: hangul }, 2), t("letter.after-text", { text: "가" }));
});

/* ---- what there is before the model ---- */

test("before the model is there, views are laid out with what it will have: the same matrices, nodes and shapes", async () => {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  for (const sizes of [{}, { nLayer: 3, nEmbd: 8, nHead: 2, blockSize: 5 }]) {
    const settings = { ...new Store().state.settings, ...sizes };
    const { nLayer, nEmbd, nHead, blockSize } = settings;
    const model = await MicroGPT.create({ text: letters.join("\n"), nLayer, nEmbd, nHead, blockSize });
    model.trainStep();
    assert.deepEqual(blankModel(settings).vocab, model.vocab);
    assert.deepEqual(
      blankParameters(settings).map(({ name, shape, data }) => [name, shape, data.length]),
      model.parameters().map(({ name, shape, data }) => [name, shape, data.length]),
    );
    const [tape, blank] = [model.tape(), blankTape(settings)];
    assert.equal(blank.length, tape.length);
    assert.deepEqual([blank[0].op, blank[0].inputs], [tape[0].op, tape[0].inputs]);
    const kinds = new Set(tape.map(({ op, name }) => `${op} ${name}`));
    for (const { op, name } of blank) assert.ok(kinds.has(`${op} ${name}`), `${op} ${name}`);

    const { draws, cache } = blankTrace(settings);
    model.beginName({});
    const draw = model.sampleToken();
    assert.deepEqual(cache.shape, [nLayer, blockSize, nEmbd]);
    assert.equal(draws.length, 1);
    for (const key of ["logits", "probs"]) assert.equal(draws[0][key].length, draw[key].length, key);
    assertNear(
      draws[0].probs.reduce((sum, p) => sum + p, 0),
      1,
      1e-9,
    );
    assert.deepEqual([draws[0].token, draws[0].done], [model.bos, true]);

    for (const typed of ["", "ab", "abcdefghijklmnopqrstuvwxyz"]) {
      const { text, surprises, attention } = blankReading(settings, typed);
      assert.equal(text, typed.slice(0, blockSize - 1));
      assert.equal(surprises.length, text.length + 1, "a letter after each, and the end");
      assert.deepEqual(attention.shape, [nLayer, nHead, text.length + 1, text.length + 1]);
      assert.equal(attention.data.length, nLayer * nHead * (text.length + 1) ** 2);
    }
    model.free();
  }
});

/* ---- what happens now, or what to do next ---- */

const HEAD = { part: "head", layer: 1, head: 2 };
const WEIGHT = { part: "weight", name: "layer0.attn_wq", row: 3, column: 4, value: -0.25 };

test("what was changed by hand is named, the last change where there are more, and with the layer where there are several", () => {
  const says = (edits, nLayer) => editsInWords(t, stateAt([], { edits, model: { config: { nLayer } } }));
  assert.equal(says([HEAD], 1), "Changed: head 2 off.");
  assert.equal(says([{ part: "mlp", layer: 0 }, HEAD], 2), "Changed: head 2 of layer 1 off, and 1 more.");
  assert.equal(says([{ part: "neuron", layer: 0, neuron: 63 }], 1), "Changed: neuron 63 off.");
  assert.equal(says([HEAD, { part: "mlp", layer: 0 }], 1), "Changed: MLP off, and 1 more.");
  assert.equal(editsInWords(t, stateAt([], { edits: [HEAD], model: null })), "Changed: head 2 off.");
  assert.equal(
    says([HEAD, { part: "mlp", layer: 0 }, HEAD, WEIGHT], 1),
    "Changed: queries [3, 4] = −0.250, and 3 more.",
  );
});

test("names are microgpt.py's only of a model that was never changed by hand", () => {
  const exact = stateAt(flat(2, 1000), { made: { settings: { precision: "f64" } } });
  assert.ok(isPrinting(exact));
  assert.ok(!isPrinting({ ...exact, edits: [HEAD] }));
  assert.ok(!isPrinting({ ...exact, altered: true }));
});

test("what is next is told in each state", () => {
  const shared = { weights: "1", step: 5, letters: "ab" };
  for (const [what, state, expected] of [
    ["a problem has its own sentence", stateAt(flat(3), { problem: { code: "trap" } }), ""],
    ["no model yet, which what it knows tells", new Store().state, ""],
    ["another model", stateAt(flat(3), { making: true }), t("status.making")],
    ["a turn that another model has", stateAt(flat(3), { training: true, waiting: true }), t("status.waiting")],
    ["a new model", stateAt([]), t("status.start")],
    [
      "a link whose list is here",
      stateAt([], { shared: { ...shared, letters: "" }, step: 5 }),
      `${t("status.shared", { step: 5 })} ${t("status.train-on")}`,
    ],
    [
      "a link whose list is not",
      stateAt([], { shared, list: "own", step: 5 }),
      `${t("status.shared", { step: 5 })} ${t("status.give-list")}`,
    ],
    ["a file without a list", stateAt([], { list: "own", model: { ...MODEL, numNames: 0 } }), t("status.give-list")],
    ["and with one that is given", stateAt([], { model: { ...MODEL, numNames: 0 } }), t("status.train-on")],
    ["weights with a list", stateAt([], { model: { ...MODEL, pretrained: true } }), t("status.train-on")],
    [
      "weights that are trained on, in a pause",
      stateAt(flat(3), { model: { ...MODEL, pretrained: true } }),
      t("status.paused", { names: "one name" }),
    ],
    ["an earlier step", stateAt(flat(3), { viewedStep: 7 }), t("status.viewing", { step: 7 })],
    [
      "a model that is changed, at an earlier step, and can be trained",
      stateAt(flat(3), { viewedStep: 7, edits: [WEIGHT], model: { ...MODEL, numNames: 5 } }),
      `${t("status.viewing", { step: 7 })} ${t("status.changed")}`,
    ],
    [
      "one that cannot",
      stateAt([], { list: "own", edits: [WEIGHT], model: { ...MODEL, numNames: 0 } }),
      t("status.give-list"),
    ],
    ["the schedule's end", stateAt(flat(3, 1000)), t("status.ended")],
    ["a pause", stateAt(flat(3)), t("status.paused", { names: "one name" })],
    [
      "a single step",
      stateAt([3, 2.5], { single: true, trainedOn: "anna" }),
      t("status.trained-on", { step: 2, names: "“anna”", loss: "2.50" }),
    ],
    [
      "training slowly",
      stateAt([3, 2.5], { single: true, trainedOn: "anna", training: true, speed: 0 }),
      t("status.trained-on", { step: 2, names: "“anna”", loss: "2.50" }),
    ],
    [
      "training at 2.8 steps a second",
      stateAt([3, 2.5], { single: true, trainedOn: "anna", training: true, speed: 11 }),
      t("status.trained-on", { step: 2, names: "“anna”", loss: "2.50" }),
    ],
    [
      "training at 3.02 steps a second",
      stateAt([3, 2.5], { single: true, trainedOn: "anna", training: true, speed: 12 }),
      t("status.each-step", { names: "one name" }),
    ],
    [
      "training slowly, before the first step",
      stateAt([], { single: true, training: true, speed: 0 }),
      t("status.each-step", { names: "one name" }),
    ],
    [
      "training fast",
      stateAt([3, 2.5], { single: true, training: true, speed: 50 }),
      t("status.each-step", { names: "one name" }),
    ],
  ])
    assert.equal(whatIsNext(t, state), expected, what);
});

test("a batch of several names is told by its first and their number", () => {
  const model = { ...MODEL, config: { batchSize: 8 } };
  assert.match(whatIsNext(t, stateAt([3], { model, single: true, trainedOn: "anna" })), /“anna” and 7 more/);
  assert.match(whatIsNext(t, stateAt(flat(3), { model })), /8 names/);
});

test("while it trains, the fall of the loss is told, anew every fifty steps, once there are enough", () => {
  const losses = Array.from({ length: 400 }, (_, i) => 3 - i / 400);
  const says = (steps, change) => whatIsNext(t, stateAt(losses.slice(0, steps), { training: true, ...change }));
  assert.equal(says(149), t("status.each-step", { names: "one name" }));
  const { smooth } = historyOf(losses);
  assert.equal(says(150), t("status.fell", { fall: t.loss(smooth[49] - smooth[149]) }));
  assert.equal(says(199), says(150), "it can be read");
  assert.notEqual(says(250), says(150));
  assert.equal(whatIsNext(t, stateAt(flat(2.5, 300), { training: true })), t("status.flat"));
  /** With this smoothed loss after each step */
  const falling = (length, lossAt) => {
    const history = { smooth: Array.from({ length }, (_, i) => lossAt(i)), smoothed: 0, length };
    return whatIsNext(t, stateAt(flat(2), { training: true, history }));
  };
  const fell = (fall) => t("status.fell", { fall: t.loss(fall) });
  for (const length of [150, 199])
    assert.equal(
      falling(length, (i) => 1000 - 0.01 * i * i),
      fell(0.01 * (149 ** 2 - 49 ** 2)),
      "in a hundred steps",
    );
  assert.equal(
    falling(349, (i) => 1000 - i),
    fell(100),
  );
  for (const [fall, told] of [
    [0.00498, t("status.flat")],
    [0.005, fell(0.005)],
    [0.00502, fell(0.00502)],
  ])
    assert.equal(
      falling(200, (i) => (i < 100 ? fall : 0)),
      told,
    );
  const rising = Array.from({ length: 300 }, (_, i) => 2 + i / 300);
  assert.equal(whatIsNext(t, stateAt(rising, { training: true })), t("status.flat"));
});

test("every state has a sentence without gaps", () => {
  const state = fc.record({
    losses: fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { maxLength: 160 }),
    change: fc.record({
      training: fc.boolean(),
      single: fc.boolean(),
      making: fc.boolean(),
      speed: fc.integer({ min: 0, max: 100 }),
      viewedStep: fc.option(fc.nat({ max: 160 })),
      trainedOn: fc.string(),
    }),
  });
  fc.assert(
    fc.property(state, ({ losses, change }) => {
      const { trainedOn, ...rest } = change;
      for (const sentence of [whatItKnows, whatIsNext].map((what) =>
        what(t, stateAt(losses, { ...rest, trainedOn: "anna" })),
      )) {
        assert.match(sentence, /^\p{Lu}.*[.…]$/u);
        assert.doesNotMatch(sentence, /undefined|NaN|null|[{}]/);
      }
    }),
  );
});

/* ---- one draw ---- */

const drawOf = (probs, token) => ({
  token,
  probs: Float32Array.from(probs),
  logits: Float32Array.from(probs, (p) => Math.log(p)),
  untempered: [...probs],
});

const vocabOf = (size) => Array.from({ length: size }, (_, i) => String.fromCodePoint(0x4e00 + i));

/** Probabilities of so many tokens, and one that was chosen. */
const drawn = (minLength, maxLength) =>
  fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength, maxLength })
    .filter((weights) => weights.some((weight) => weight > 0.01))
    .chain((weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      return fc.nat({ max: weights.length - 1 }).map((token) =>
        drawOf(
          weights.map((weight) => weight / sum),
          token,
        ),
      );
    });

test("each token's part of the cumulative bar begins where the one before it ends, from 0 to 1", () => {
  fc.assert(
    fc.property(drawn(2, 60), (draw) => {
      const choices = choicesOf(draw, vocabOf(draw.probs.length - 1));
      let end = 0;
      for (const [token, choice] of choices.entries()) {
        assert.equal(choice.from, end);
        assert.deepEqual(
          [choice.token, choice.probability, choice.logit],
          [token, draw.probs[token], draw.logits[token]],
        );
        end = choice.from + choice.probability;
      }
      assertNear(end, 1, 1e-5);
      assert.deepEqual(
        choices.filter(({ chosen }) => chosen).map(({ token }) => token),
        [draw.token],
      );
    }),
  );
});

test("of each token it is told whether it is kept, and how probable it was before the cut; without a cut all are kept", () => {
  const draw = { ...drawOf([0, 0.75, 0.25], 1), untempered: [0.25, 0.5, 0.25] };
  const told = (draw) =>
    choicesOf(draw, ["a", "b"]).map(({ sign, untempered, tempered, kept }) => [sign, untempered, tempered, kept]);
  assert.deepEqual(told(draw), [
    ["a", 0.25, 0, true],
    ["b", 0.5, 0.75, true],
    ["■", 0.25, 0.25, true],
  ]);
  assert.deepEqual(told({ ...draw, tempered: [0.25, 0.5625, 0.1875] }), [
    ["a", 0.25, 0.25, false],
    ["b", 0.5, 0.5625, true],
    ["■", 0.25, 0.1875, true],
  ]);
});

test("the part that a random number falls into is the chosen token's", async () => {
  const model = await MicroGPT.create({ text: FEW_NAMES });
  model.trainStep(50);
  for (const uniform of [0, 0.1, 0.5, 0.9, 0.9999]) {
    model.beginName({ prefix: "an" });
    const draw = model.sampleToken({ temperature: 1, uniform });
    const choices = choicesOf({ ...draw, untempered: [...draw.probs] }, model.vocab);
    const { from, probability } = choices.find(({ chosen }) => chosen);
    assert.ok(from <= uniform + 1e-6 && uniform <= from + probability + 1e-6);
    assert.equal(choices.at(-1).sign, "■");
  }
});

test("a letter's sign is itself, a space can be seen, and the end has a sign of its own", () => {
  assert.deepEqual(["a", "永", " ", undefined].map(signOf), ["a", "永", "␣", "■"]);
});

test("a letter on its own is seen: marks stand on a dotted circle, what is invisible is told by its number, and none turns its neighbours", () => {
  assert.deepEqual(["\u0301", "\u0947", "\u20dd"].map(signOf), ["◌\u0301", "◌\u0947", "◌\u20dd"]);
  assert.deepEqual(
    [
      "\u202e",
      "\u200f",
      "\u200b",
      "\u200d",
      "\u2066",
      "\u00a0",
      "\u3000",
      "\u0007",
      "\ufe0f",
      "\u{e0041}",
      "\ud800",
    ].map(signOf),
    ["U+202E", "U+200F", "U+200B", "U+200D", "U+2066", "U+00A0", "U+3000", "U+0007", "U+FE0F", "U+E0041", "U+D800"],
  );
  assert.deepEqual(["א", "ب", "\u{1e900}"].map(signOf), ["\u2068א\u2069", "\u2068ب\u2069", "\u2068\u{1e900}\u2069"]);
  for (const letter of ["é", "ß", "永", "🙂", "Ж", "-", "ก", "가"]) assert.equal(signOf(letter), letter);
  // A dotted circle and a space have no other way to be told apart than what they were.
  assert.equal(signOf("◌"), "◌");
});

test("of a small vocabulary all tokens are shown", () => {
  const choices = choicesOf(drawOf(Array(40).fill(1 / 40), 3), vocabOf(39));
  assert.equal(mostProbable(choices), choices);
});

/** More tokens than can be shown, no two equally probable: of equals, see below. */
const drawnUnequal = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 41, maxLength: 120 })
  .chain((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return fc.nat({ max: weights.length - 1 }).map((token) =>
      drawOf(
        weights.map((weight) => weight / sum),
        token,
      ),
    );
  });

test("of a large vocabulary forty tokens are shown, in their order, the chosen one among them, none less probable than one left out", () => {
  fc.assert(
    fc.property(drawnUnequal, (draw) => {
      const choices = choicesOf(draw, vocabOf(draw.probs.length - 1));
      const shown = mostProbable(choices);
      assert.equal(shown.length, 40);
      assert.deepEqual(
        shown,
        choices.filter((choice) => shown.includes(choice)),
      );
      assert.ok(shown.some(({ chosen }) => chosen));
      const left = Math.max(
        ...choices.filter((choice) => !shown.includes(choice)).map(({ probability }) => probability),
      );
      for (const { probability, chosen } of shown) assert.ok(chosen || probability >= left);
    }),
  );
});

// Where many probabilities are equal, as zeros at a low temperature are, the first forty in order are taken.
test("of equally probable tokens the chosen one and more probable ones are shown all the same", () => {
  const probs = Array(60).fill(0);
  probs[58] = 0.9;
  probs[59] = 0.1;
  const shown = mostProbable(choicesOf(drawOf(probs, 59), vocabOf(59)));
  assert.deepEqual(
    shown.map(({ token }) => token),
    [...Array(38).keys(), 58, 59],
  );
  const leastFirst = [...Array(21).fill(0.01), ...Array(39).fill(0.02)];
  assert.deepEqual(
    mostProbable(choicesOf(drawOf(leastFirst, 59), vocabOf(59))).map(({ token }) => token),
    [0, ...[...leastFirst.keys()].slice(-39)],
    "one of the least, where there is room for one",
  );
});

/* ---- the map of letters ---- */

const matrixOf = (rows, columns, data) => ({ shape: [rows, columns], data });

/** The sum of squares along the two directions in which rows differ most, by Jacobi's method on the covariance. */
function bestTwo(rows, columns, data) {
  const mean = Array.from({ length: columns }, (_, c) => {
    let sum = 0;
    for (let r = 0; r < rows; r++) sum += data[r * columns + c];
    return sum / rows;
  });
  const a = Array.from({ length: columns }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      let sum = 0;
      for (let r = 0; r < rows; r++) sum += (data[r * columns + i] - mean[i]) * (data[r * columns + j] - mean[j]);
      return sum;
    }),
  );
  for (let sweep = 0; sweep < 60; sweep++)
    for (let p = 0; p < columns; p++)
      for (let q = p + 1; q < columns; q++) {
        const angle = 0.5 * Math.atan2(2 * a[p][q], a[q][q] - a[p][p]);
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        for (let k = 0; k < columns; k++) [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]];
        for (let k = 0; k < columns; k++) [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]];
      }
  const [first, second] = a.map((row, i) => row[i]).sort((x, y) => y - x);
  return first + second;
}

const squares = (points) => points.reduce((sum, [x, y]) => sum + x * x + y * y, 0);
const distance = ([x, y], [u, v]) => Math.hypot(x - u, y - v);

/** Numbers that look random and are the same each time. */
const noise = (length, seed = 1) =>
  Float32Array.from({ length }, (_, i) => Math.sin(seed * 12.9898 + i * 78.233) * 0.5);

/** Letters that differ most in two directions of sixteen. */
function spread(rows = 27, columns = 16) {
  const data = noise(rows * columns).map((value) => 0.05 * value);
  for (let row = 0; row < rows; row++) {
    data[row * columns + 3] += 3 * Math.cos(row);
    data[row * columns + 7] += 2 * Math.sin(2 * row);
  }
  return data;
}

test("the two directions are those in which the letters differ most", () => {
  for (const [rows, columns, data] of [
    [27, 16, spread()],
    [5, 8, spread(5, 8)],
    [6, 4, noise(24)],
  ]) {
    const points = new Projection().project(matrixOf(rows, columns, data));
    assert.equal(points.length, rows);
    assertNear(squares(points), bestTwo(rows, columns, data), 1e-3, "variance");
    for (const axis of [0, 1])
      assertNear(
        points.reduce((sum, point) => sum + point[axis], 0),
        0,
        1e-4,
        "their middle",
      );
  }
});

test("the same matrix gives the same map, however often it is drawn", () => {
  const projection = new Projection();
  const matrix = matrixOf(27, 16, spread());
  const first = projection.project(matrix);
  for (let i = 0; i < 5; i++) assertAllNear(projection.project(matrix).flat(), first.flat(), 1e-6, "points");
  assertAllNear(new Projection().project(matrix).flat(), first.flat(), 1e-12, "another reader's");
});

test("a direction that is hardly wider than the next is found as the map is drawn again", () => {
  const data = new Float32Array(8 * 4);
  for (const [column, size] of [3, 1, 0.95].entries()) data.set([size, 0, 0, 0, -size], column * 9);
  const projection = new Projection();
  let points;
  for (let i = 0; i < 20; i++) points = projection.project(matrixOf(8, 4, data));
  assertNear(squares(points), bestTwo(8, 4, data), 1e-6, "variance");
});

test("as the letters move a little, so does the map: no letter jumps", () => {
  const projection = new Projection();
  let data = spread();
  let points = projection.project(matrixOf(27, 16, data));
  for (let step = 1; step <= 100; step++) {
    const move = noise(data.length, step);
    data = data.map((value, i) => value + 0.02 * move[i]);
    const next = projection.project(matrixOf(27, 16, data));
    const size = Math.sqrt(squares(points) / points.length);
    for (const [i, point] of next.entries())
      assert.ok(distance(point, points[i]) < 0.3 * size, `step ${step}, letter ${i}`);
    points = next;
  }
});

test("directions that change places do not turn the map", () => {
  const projection = new Projection();
  // The wider of the two directions becomes the narrower.
  const at = (first, second) => {
    const data = new Float32Array(27 * 8);
    for (let row = 0; row < 27; row++) {
      data[row * 8] = first * Math.cos(row);
      data[row * 8 + 1] = second * Math.sin(row);
    }
    return matrixOf(27, 8, data);
  };
  const before = projection.project(at(2, 1.9));
  const after = projection.project(at(1.9, 2));
  for (const [i, point] of after.entries()) assert.ok(distance(point, before[i]) < 0.2, `letter ${i}`);
});

test("a mirrored and rotated embedding is the same map", () => {
  const projection = new Projection();
  const data = spread();
  const first = projection.project(matrixOf(27, 16, data));
  const mirrored = data.map((value, i) => (i % 16 === 3 ? -value : value));
  const swapped = mirrored.map((_, i, all) => all[i % 16 === 3 ? i + 4 : i % 16 === 7 ? i - 4 : i]);
  for (const other of [mirrored, swapped, data])
    assertAllNear(projection.project(matrixOf(27, 16, other)).flat(), first.flat(), 1e-3, "points");
});

test("each map is as near to the one before as turning and mirroring can bring it", () => {
  const numbers = fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), { minLength: 40, maxLength: 40 });
  const turned = ([x, y], angle, sign) => [
    x * Math.cos(angle) - sign * y * Math.sin(angle),
    x * Math.sin(angle) + sign * y * Math.cos(angle),
  ];
  const angles = [0.01, -0.01, ...[...Array(24).keys()].map((i) => (i * Math.PI) / 12)];
  fc.assert(
    fc.property(numbers, numbers, (first, second) => {
      const projection = new Projection();
      const before = projection.project(matrixOf(5, 8, first));
      const after = projection.project(matrixOf(5, 8, second));
      const apart = (points) => points.reduce((sum, point, i) => sum + distance(point, before[i]) ** 2, 0);
      for (const sign of [1, -1])
        for (const angle of angles) {
          const other = after.map((point) => turned(point, angle, sign));
          assert.ok(apart(after) <= apart(other) + 1e-12, `turned by ${angle}, ${sign}`);
        }
    }),
  );
});

test("another vocabulary or width begins another map", () => {
  const projection = new Projection();
  projection.project(matrixOf(27, 16, spread()));
  for (const [rows, columns] of [
    [5, 16],
    [5, 8],
    [27, 16],
  ])
    assert.deepEqual(
      projection.project(matrixOf(rows, columns, spread(rows, columns))),
      new Projection().project(matrixOf(rows, columns, spread(rows, columns))),
    );
});

test("letters that are all alike are in one place, and on a line they stay on it", () => {
  const alike = new Projection().project(matrixOf(4, 8, new Float32Array(32).fill(0.5)));
  for (const point of alike) assertAllNear(point, [0, 0], 1e-9, "point");
  const line = new Projection().project(
    matrixOf(
      3,
      8,
      Float32Array.from({ length: 24 }, (_, i) => (i % 8 ? 0 : i)),
    ),
  );
  assertNear(distance(line[0], line[2]), 16, 1e-6);
  assertNear(distance(line[0], line[1]), 8, 1e-6);
});

/* ---- the letters' labels ---- */

const MAP = { width: 500, height: 300 };
const LABEL = { width: 13, height: 20 };

/** @param {[number, number]} point @param {{ width: number, height: number }} size */
const boxOf = ([x, y], { width, height }) => [x - width / 2, y - height / 2, x + width / 2, y + height / 2];

/** None lies on another or leaves the map. Where edges meet, to the rounding of a sum. */
function assertApart(labels, sizes) {
  const boxes = labels.map((label, i) => boxOf(label, sizes[i]));
  for (const [i, [left, top, right, bottom]] of boxes.entries()) {
    const inside = left >= -1e-9 && top >= -1e-9 && right <= MAP.width + 1e-9 && bottom <= MAP.height + 1e-9;
    assert.ok(inside, `label ${i} is on the map: ${labels[i]}`);
    for (const [j, other] of boxes.slice(0, i).entries()) {
      const overlap = Math.min(
        Math.min(right, other[2]) - Math.max(left, other[0]),
        Math.min(bottom, other[3]) - Math.max(top, other[1]),
      );
      assert.ok(overlap < 1e-9, `labels ${j} and ${i}: ${labels[j]}, ${labels[i]}`);
    }
  }
}

const onMap = fc.tuple(
  fc.double({ min: 0, max: MAP.width, noNaN: true }),
  fc.double({ min: 0, max: MAP.height, noNaN: true }),
);

test("no label lies on another, wherever 27 letters are: apart, in one place, in a corner, on a line, in clusters", () => {
  const size = fc.record({ width: fc.integer({ min: 8, max: 40 }), height: fc.constant(20) });
  const between = ([x, y], [u, v], share) => [x + share * (u - x), y + share * (v - y)];
  const points = fc.oneof(
    fc.array(onMap, { minLength: 27, maxLength: 27 }),
    onMap.map((point) => Array(27).fill(point)),
    fc.constantFrom([0, 0], [500, 300], [250, 150], [0, 150]).map((point) => Array(27).fill(point)),
    fc.tuple(onMap, onMap).map(([a, b]) => Array.from({ length: 27 }, (_, i) => between(a, b, i / 26))),
    fc.tuple(onMap, onMap, onMap).map((centres) => Array.from({ length: 27 }, (_, i) => centres[i % 3])),
  );
  fc.assert(
    fc.property(points, fc.array(size, { minLength: 27, maxLength: 27 }), (points, sizes) => {
      const labels = new LabelPlacement(MAP).place(points, sizes);
      assert.ok(labels.every(Boolean), "each has a place");
      assertApart(labels, sizes);
    }),
    { numRuns: rounds(20, 100) },
  );
});

test("a label stands on its point where there is room, and otherwise close to it", () => {
  const sizes = Array(3).fill(LABEL);
  const apart = [
    [100, 100],
    [114, 100],
    [100, 121],
  ];
  assert.deepEqual(new LabelPlacement(MAP).place(apart, sizes), apart);
  const [first, second] = new LabelPlacement(MAP).place([...Array(2)].fill([100, 100]), sizes);
  assert.deepEqual(first, [100, 100]);
  assert.ok(distance(second, first) < LABEL.width + 6, `${second}`);
});

test("labels stay on their points where their edges meet, or meet the map's", () => {
  const points = [
    [6.5, 10],
    [19.5, 10],
    [6.5, 30],
    [493.5, 290],
  ];
  assert.deepEqual(new LabelPlacement(MAP).place(points, Array(4).fill(LABEL)), points);
});

test("a label that gives way stands beside the other, on the side that is nearest", () => {
  const sizes = Array(2).fill(LABEL);
  for (let dx = -12; dx <= 12; dx += 3)
    for (let dy = -18; dy <= 18; dy += 3) {
      const [first, second] = [
        [250, 150],
        [250 + dx, 150 + dy],
      ];
      const labels = new LabelPlacement(MAP).place([first, second], sizes);
      assert.deepEqual(labels[0], first);
      const way = Math.min(LABEL.width - Math.abs(dx), LABEL.height - Math.abs(dy));
      const went = distance(labels[1], second);
      assert.ok(went >= way - 1e-9 && went <= way + 6, `from ${dx} ${dy}: ${went}, ${way} would do`);
    }
});

test("a label returns to its point once there is room again", () => {
  const placement = new LabelPlacement(MAP);
  const sizes = Array(2).fill(LABEL);
  const point = [100, 100];
  assert.notDeepEqual(placement.place([point, point], sizes)[1], point);
  const apart = [[300, 100], point];
  assert.deepEqual(placement.place(apart, sizes), apart);
});

test("a label stays on its side while its point passes under the other", () => {
  for (const [axis, size] of [LABEL, { width: LABEL.height, height: LABEL.width }].entries()) {
    const beside = (by) => (axis ? [100, 100 + by] : [100 + by, 100]);
    const placement = new LabelPlacement(MAP);
    for (const by of [-3, 1]) {
      const [, label] = placement.place([[100, 100], beside(by)], [size, size]);
      assert.ok(label[axis] < 90, `${label}`);
    }
  }
});

test("where there are other letters, labels are placed anew", () => {
  const placement = new LabelPlacement(MAP);
  const before = [
    [100, 100],
    [97, 100],
    [400, 200],
  ];
  const [, [x]] = placement.place(before, Array(3).fill(LABEL));
  assert.ok(x < 97, "to the left");
  const points = Array(2).fill([100, 100]);
  const sizes = Array(2).fill(LABEL);
  assert.deepEqual(placement.place(points, sizes), new LabelPlacement(MAP).place(points, sizes));
});

test("no label is farther than 240 from its point; of more than 60 labels, none farther than 24", () => {
  const inOnePlace = (count, size) => {
    const points = Array(count).fill([1000, 1000]);
    const labels = new LabelPlacement({ width: 2000, height: 2000 }).place(points, Array(count).fill(size));
    const placed = labels.filter(Boolean);
    return { left: count - placed.length, farthest: Math.max(...placed.map((label) => distance(label, points[0]))) };
  };
  const large = inOnePlace(60, { width: 100, height: 40 });
  assertNear(large.farthest, 240, 1e-9);
  assert.ok(large.left > 0);
  const few = inOnePlace(60, LABEL);
  assert.ok(few.left === 0 && few.farthest > 24);
  const many = inOnePlace(61, { width: 8, height: 8 });
  assertNear(many.farthest, 24, 1e-9);
  assert.ok(many.left > 0);
});

test("of many labels those that fit are placed, near their points, and the others are left out", () => {
  // Evenly over the map, by two irrational numbers; and in the middle of it.
  for (const [share, least] of [
    [1, 100],
    [0.3, 30],
  ]) {
    const points = Array.from({ length: 600 }, (_, i) => [
      250 + 500 * share * (((i * Math.SQRT2) % 1) - 0.5),
      150 + 300 * share * (((i * Math.E) % 1) - 0.5),
    ]);
    const sizes = points.map(() => ({ width: 20, height: 20 }));
    const labels = new LabelPlacement(MAP).place(points, sizes);
    const placed = labels.filter(Boolean);
    assert.ok(placed.length >= least && placed.length < 375, `${placed.length} of them`);
    assertApart(placed, sizes);
    for (const [i, label] of labels.entries()) if (label) assert.ok(distance(label, points[i]) < 25);
  }
});

test("while letters drift, their labels stay apart and drift with them: almost none jumps", () => {
  const points = Array.from({ length: 27 }, (_, i) => [250 + 160 * noise(54)[2 * i], 150 + 120 * noise(54)[2 * i + 1]]);
  const sizes = Array(27).fill(LABEL);
  const placement = new LabelPlacement(MAP);
  let last = placement.place(points, sizes);
  let jumps = 0;
  const STEPS = 200;
  for (let step = 1; step <= STEPS; step++) {
    const move = noise(54, step);
    for (const [i, point] of points.entries()) points[i] = [point[0] + 2 * move[2 * i], point[1] + 2 * move[2 * i + 1]];
    const labels = placement.place(points, sizes);
    assertApart(labels, sizes);
    jumps += labels.filter((label, i) => distance(label, last[i]) > 12).length;
    last = labels;
  }
  // Where two letters pass each other, one of them has to change sides.
  assert.ok(jumps < 0.01 * 27 * STEPS, `${jumps} jumps in ${27 * STEPS} moves`);
  assert.deepEqual(placement.place(points, sizes), last, "at rest nothing moves");
});

/* ---- the tape's bars ---- */

test("each gradient has its place on the axis, whose ends are powers of ten and stay while gradients change a little", () => {
  const norm = fc.double({ min: 1e-12, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(norm, { minLength: 1 }), (norms) => {
      const axis = axisOf(norms.map((gradNorm) => ({ gradNorm })));
      assert.ok(Number.isInteger(axis.from) && Number.isInteger(axis.to) && axis.from < axis.to);
      for (const norm of norms) {
        const share = shareOf(norm, axis);
        assert.ok(share >= 0 && share <= 1 + 1e-12, `${norm} at ${share}`);
      }
    }),
  );
  const axis = axisOf([0.9, 0.002, 1, 0].map((gradNorm) => ({ gradNorm })));
  assert.deepEqual(axis, axisOf([1.1, 0.009, 1, 0].map((gradNorm) => ({ gradNorm }))));
  assert.deepEqual(axis, { from: -3, to: 1 });
  assert.deepEqual(
    [10, 1, 0.1, 0.001, 0].map((norm) => shareOf(norm, axis)),
    [1, 0.75, 0.5, 0, 0],
  );
});

/* ---- what the cache saves ---- */

test("multiplications are counted as on the tape of the engine", async () => {
  for (const [nLayer, nEmbd] of [
    [1, 16],
    [2, 24],
  ]) {
    const model = await MicroGPT.create({ text: "abcdefgh", nLayer, nEmbd, nHead: 2, blockSize: 8 });
    model.trainStep();
    const size = { nLayer, nEmbd, vocabSize: model.bos + 1 };
    assert.equal(multiplications(size, 8).uncached, countedOn(model.tape(), model));
    model.free();
  }
});

/** The multiplications of products, node by node: of a matrix with each position's vector, and of attention with all before it. */
function countedOn(tape, model) {
  const sizes = new Map(model.parameters().map(({ name, shape }) => [name, shape[0] * shape[1]]));
  const ofNode = ({ op, shape: [positions, width], inputs }) => {
    if (op === "linear") return positions * inputs.reduce((sum, input) => sum + (sizes.get(input) ?? 0), 0);
    if (op !== "attention") return 0;
    return Array.from({ length: positions }, (_, i) => 2 * width * (i + 1)).reduce((a, b) => a + b);
  };
  return tape.reduce((sum, node) => sum + ofNode(node), 0);
}

test("the first token costs as much with the cache as without it, each later one less; a text is the sum of its tokens", () => {
  const size = { nLayer: 1, nEmbd: 16, vocabSize: 27 };
  const [first, second] = [1, 2].map((n) => multiplications(size, n));
  assert.deepEqual(first, { cached: 3536, uncached: 3536 });
  assert.deepEqual(second, { cached: 3568, uncached: 3536 + 3568 });
  assert.deepEqual(multiplicationsOfText(size, 2), { cached: 3536 + 3568, uncached: 2 * 3536 + 3568 });
});

/* ---- what is typed ---- */

test("why the model does not read what is typed is told, and nothing where it does", () => {
  const hint = (field, text, change) => inputHint(t, { ...stateAt([]), [field]: text, ...change }, field);
  assert.equal(hint("prefix", ""), "");
  assert.equal(hint("prefix", "ab永"), "");
  assert.equal(hint("prefix", "axbyx"), t("hint.unknown", { letters: ["“x”", "“y”"] }));
  assert.equal(hint("prefix", "AxB"), `${t("hint.read-as", { text: "ab" })} ${t("hint.unknown", { letters: "“x”" })}`);
  assert.equal(hint("prefix", "😀"), t("hint.unknown", { letters: "“😀”" }));
  assert.equal(
    hint("prefix", "abababa"),
    t("hint.too-long", { text: "ababab" }),
    "one position stays free for a letter",
  );
  assert.equal(hint("readingText", "abababa"), "", "which a name that is read has no need of");
  assert.equal(hint("readingText", "abababab"), t("hint.too-long", { text: "abababa" }));
  assert.equal(hint("prefix", "xxx", { model: null }), "", "before there is a model");
});
