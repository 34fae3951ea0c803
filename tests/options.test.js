/** The table of options is consistent, and what is derived from it agrees with the engine. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { engineOptions, MAX_STEPS } from "../web/model/engine-options.js";
import {
  countParams,
  DEFAULT_SETTINGS,
  DEFAULTS,
  fits,
  isSameModel,
  kebab,
  limited,
  MAX_TYPED,
  MODEL_OPTIONS,
  NUMERIC_SETTINGS,
  OPTIONS,
  optionOf,
  optionValue,
  settingsOf,
  withChange,
} from "../web/options.js";
import { BUILT_IN as ENGLISH } from "../web/words/words.js";
import { ANY_CHARACTER } from "./characters.js";
import { FEW_NAMES, MicroGPT } from "./support.js";

/** Names that the address uses for a model beside its options. */
const TAKEN_IN_ADDRESS = ["weights", "step", "letters"];

/** The controls of speed and samples have names of their own; the others are asked for in attributes and addresses only. */
const WITHOUT_A_FIELD = ["speed", "sampleSeed", "sampleCount", "tracedName", "tracedLetter", "readingText"];

const assertUnique = (values) => assert.deepEqual(values, [...new Set(values)]);

/** Settings that a form can ask for, heads dividing the width. */
const settings = fc
  .record(Object.fromEntries(MODEL_OPTIONS.map((option) => [option.key, anyValue(option)])))
  .map((given) => withChange(DEFAULT_SETTINGS, given));

function anyValue({ choices, min, max, fractional }) {
  if (choices) return fc.constantFrom(...choices);
  return fractional ? fc.double({ min, max, noNaN: true }) : fc.maxSafeNat().map((n) => min + (n % (max - min + 1)));
}

test("each key, each attribute and each key in the address stands for one option", () => {
  assertUnique(OPTIONS.map(({ key }) => key));
  assertUnique(OPTIONS.map(({ key }) => kebab(key)));
  assertUnique([
    ...OPTIONS.flatMap(({ url, formerly }) => [url, ...(formerly ? [formerly] : [])]),
    ...TAKEN_IN_ADDRESS,
  ]);
});

test("each option says in one way what values it may have, and its default is one of them", () => {
  for (const option of OPTIONS) {
    const { key, choices, min, max, maxLength, default: value } = option;
    const ways = [choices !== undefined, min !== undefined && max !== undefined, maxLength !== undefined];
    assert.equal(ways.filter(Boolean).length, 1, key);
    assert.ok(fits(option, value), key);
    assert.equal(optionOf(key), option);
    assert.match(option.about, /^\S.*[^.]$/, `${key}: what it is, in a phrase`);
    for (const choice of choices ?? []) assert.equal(typeof choice, typeof value, `${key}: ${choice}`);
  }
});

test("each option with a form field has a plain name in words", () => {
  for (const { key } of OPTIONS) assert.equal(ENGLISH.has(`option.${key}`), !WITHOUT_A_FIELD.includes(key), key);
});

test("values of a choice are written in the address by unique names", () => {
  for (const { key, choices, urlValues } of OPTIONS) {
    if (!urlValues) continue;
    assert.deepEqual(Object.keys(urlValues).sort(), [...choices].sort(), key);
    assertUnique(Object.values(urlValues));
  }
});

test("the defaults are the model's settings and the rest, each option once", () => {
  assert.deepEqual({ ...DEFAULTS, ...DEFAULT_SETTINGS }, Object.fromEntries(OPTIONS.map((o) => [o.key, o.default])));
  assert.ok(Object.isFrozen(DEFAULT_SETTINGS));
  for (const option of OPTIONS)
    assert.equal(optionValue(option, { ...DEFAULTS, settings: DEFAULT_SETTINGS }), option.default, option.key);
});

test("a choice, a range and a text take what they name, and nothing beside it", () => {
  const [list, steps, rate, seed, prefix] = ["list", "numSteps", "learningRate", "seed", "prefix"].map(optionOf);
  for (const [option, value] of [
    [list, "japan"],
    [steps, 10],
    [steps, 100_000],
    [rate, 0.0001],
    [rate, 10],
    [seed, 0],
    [seed, 2 ** 53 - 1],
    [prefix, ""],
    [prefix, "x".repeat(200)],
  ])
    assert.ok(fits(option, value), `${option.key} ${value}`);
  for (const [option, value] of [
    [list, "own"],
    [list, "toString"],
    [list, 0],
    [steps, 9],
    [steps, 100_001],
    [steps, 10.5],
    [steps, "100"],
    [rate, 0.00009],
    [rate, 10.001],
    [seed, -1],
    [seed, 2 ** 53],
    [prefix, "x".repeat(201)],
    [prefix, 7],
    [prefix, ["a"]],
  ])
    assert.ok(!fits(option, value), `${option.key} ${value}`);
});

test("no option takes NaN, an infinity, null, undefined, an object, a boolean or a bigint", () => {
  for (const option of OPTIONS)
    for (const value of [NaN, Infinity, -Infinity, null, undefined, {}, [], true, 1n, Symbol("1"), () => 1])
      assert.ok(!fits(option, value), `${option.key} ${String(value)}`);
});

test("a number fits a range exactly when it lies in it, whole where it must be", () => {
  const ranges = OPTIONS.filter(({ max }) => max !== undefined);
  fc.assert(
    fc.property(fc.constantFrom(...ranges), fc.double(), (option, value) => {
      const isIn = value >= option.min && value <= option.max;
      assert.equal(fits(option, value), isIn && (option.fractional === true || value === Math.floor(value)));
    }),
  );
});

test("after any change the heads divide the width, and all else is as it was asked for", () => {
  const change = fc.record(
    {
      nEmbd: fc.constantFrom(...optionOf("nEmbd").choices),
      nHead: fc.constantFrom(...optionOf("nHead").choices),
      nLayer: fc.constantFrom(...optionOf("nLayer").choices),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(settings, change, (before, asked) => {
      const next = withChange(before, asked);
      const { nHead, ...rest } = next;
      const { nHead: asWished, ...restAsked } = { ...before, ...asked };
      assert.deepEqual(rest, restAsked);
      assert.equal(next.nEmbd % nHead, 0);
      assert.ok(fits(optionOf("nHead"), nHead));
      if (next.nEmbd % asWished === 0) assert.equal(nHead, asWished, "as many as were asked for, if they divide it");
      assert.ok(Object.isFrozen(next));
    }),
  );
});

test("heads that a file has, and that do not divide another width, are halved until they do", () => {
  const ofFile = (nEmbd, nHead) => ({ ...DEFAULT_SETTINGS, nEmbd, nHead });
  assert.equal(withChange(ofFile(30, 10), { nEmbd: 16 }).nHead, 2);
  assert.equal(withChange(ofFile(9, 3), { nEmbd: 8 }).nHead, 1);
});

test("what is no setting of the model changes at once, but for the list; of the settings the learning rate does", () => {
  const keys = (options) => options.map(({ key }) => key);
  assert.deepEqual(keys(OPTIONS.filter(({ ofModel, live }) => !ofModel && !live)), ["list"]);
  assert.deepEqual(keys(MODEL_OPTIONS.filter(({ live }) => live)), ["learningRate"]);
});

test("the defaults are those of microgpt.py, which the engine has without options", async () => {
  const { config } = await MicroGPT.create({ text: FEW_NAMES });
  for (const { key } of NUMERIC_SETTINGS) assert.equal(DEFAULT_SETTINGS[key], config[key], key);
});

test("a changed setting leaves the settings before as they were", () => {
  const next = withChange(DEFAULT_SETTINGS, { nEmbd: 24, nHead: 8 });
  assert.deepEqual([next.nEmbd, next.nHead], [24, 8]);
  assert.deepEqual([DEFAULT_SETTINGS.nEmbd, DEFAULT_SETTINGS.nHead], [16, 4]);
});

test("exact means float64 with nothing held out; the fast one holds a tenth out", () => {
  const exact = engineOptions(withChange(DEFAULT_SETTINGS, { precision: "f64" }));
  assert.equal(exact.validationSplit, 0);
  assert.equal(engineOptions(DEFAULT_SETTINGS).validationSplit, 0.1);
  assert.ok(!("precision" in exact), "the precision goes with the module");
});

test("what the engine is given comes back as the settings that were asked for", () => {
  fc.assert(
    fc.property(settings, (asked) => {
      const config = { ...engineOptions(asked), precision: asked.precision, beta1: 0.85, initStd: 0.08 };
      assert.deepEqual(settingsOf(config), asked);
    }),
  );
});

test("a float64 model that holds names out stands in for float32", () => {
  const config = { ...engineOptions(DEFAULT_SETTINGS), precision: "f64" };
  assert.equal(settingsOf(config).precision, "f32");
});

test("the settings of a model that the engine made are those it was made with", async () => {
  const asked = withChange(DEFAULT_SETTINGS, { nLayer: 2, nEmbd: 24, nHead: 2, batchSize: 4, numSteps: 77, seed: 9 });
  for (const precision of ["f32", "f64"]) {
    const wanted = withChange(asked, { precision });
    const model = await MicroGPT.create({ text: FEW_NAMES, precision, ...engineOptions(wanted) });
    assert.deepEqual(settingsOf(model.config), wanted);
  }
});

test("one model can have two settings that differ in what may change while it trains, and no others", () => {
  fc.assert(
    fc.property(settings, settings, (a, b) => {
      const { learningRate: _, ...fixedA } = a;
      const { learningRate: __, ...fixedB } = b;
      const isSame = Object.keys(fixedA).every((key) => fixedA[key] === fixedB[key]);
      assert.equal(isSameModel(a, b), isSame);
      assert.ok(isSameModel(a, { ...a, learningRate: b.learningRate }));
    }),
  );
  for (const { key, live, choices, min, max } of MODEL_OPTIONS) {
    const other = choices ? choices.find((choice) => choice !== DEFAULT_SETTINGS[key]) : (min + max) / 2;
    assert.equal(isSameModel(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, [key]: other }), live === true, key);
  }
});

test("the number of parameters is the engine's own", async () => {
  for (const change of [
    {},
    { nLayer: 2 },
    { nEmbd: 24, nHead: 8 },
    { nLayer: 3, nEmbd: 8, nHead: 1, blockSize: 48 },
    { nLayer: 6, nEmbd: 96, nHead: 2, blockSize: 8 },
  ]) {
    const asked = withChange(DEFAULT_SETTINGS, change);
    for (const text of ["ab", FEW_NAMES]) {
      const model = await MicroGPT.create({ text, ...engineOptions(asked) });
      assert.equal(countParams(asked, model.vocab.length), model.numParams, JSON.stringify(change));
    }
  }
});

test("every setting with a number has the name that microgpt.py has for it", () => {
  for (const { key, term } of NUMERIC_SETTINGS) assert.equal(kebab(key).replaceAll("-", "_"), term);
  assert.equal(NUMERIC_SETTINGS.length, MODEL_OPTIONS.length - 1, "all but the precision");
});

test("a run may be extended beyond the longest that can be set", () => {
  assert.ok(MAX_STEPS > optionOf("numSteps").max);
});

test("a typed text is cut at what can be typed, between characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: ANY_CHARACTER, maxLength: 3 * MAX_TYPED }), (text) => {
      assert.equal(limited(text), [...text].slice(0, MAX_TYPED).join(""));
      assert.ok(fits(optionOf("prefix"), limited(text)));
    }),
  );
});
