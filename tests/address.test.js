/** The address holds what differs from the defaults, and is read back; anything else in it does no harm. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import fc from "fast-check";
import {
  addressOf,
  addressWith,
  changedOptions,
  linkIn,
  momentIn,
  requestedIn,
  sharedIn,
} from "../web/model/address.js";
import { MAX_STEPS } from "../web/model/engine-options.js";
import { Store } from "../web/model/state.js";
import {
  DEFAULT_SETTINGS,
  DEFAULTS,
  fits,
  OPTIONS,
  optionOf,
  optionValue,
  START_STEP,
  withChange,
} from "../web/options.js";
import { keepAddress } from "../web/page/keep-address.js";
import { snippet } from "../web/page/snippet.js";
import { ANY_CHARACTER } from "./characters.js";

/** A text of whole characters, in UTF-16 no longer than so many units. */
const textOf = (maxLength) => fc.string({ unit: ANY_CHARACTER, maxLength }).filter((text) => text.length <= maxLength);

/** A value that the option may have; -0 is written as 0. */
function anyValue({ choices, min, max, fractional, maxLength }) {
  if (choices) return fc.constantFrom(...choices);
  if (maxLength !== undefined) return textOf(maxLength);
  if (fractional) return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.maxSafeNat().map((n) => min + (n % (max - min + 1))),
  );
}

/** All that can be asked for; some of it as it is by default. */
const requested = fc
  .record(
    Object.fromEntries(OPTIONS.map((option) => [option.key, fc.oneof(fc.constant(option.default), anyValue(option))])),
  )
  .map((values) => {
    const settings = {};
    const others = {};
    for (const { key, ofModel } of OPTIONS) (ofModel ? settings : others)[key] = values[key];
    return { ...others, settings: withChange(DEFAULT_SETTINGS, settings) };
  });

const ALL_DEFAULTS = { ...DEFAULTS, settings: DEFAULT_SETTINGS };

const stateWith = (change) => new Store(change).state;

function assertAllFit(read) {
  assert.deepEqual(Object.keys(read).sort(), Object.keys(ALL_DEFAULTS).sort());
  for (const option of OPTIONS) assert.ok(fits(option, optionValue(option, read)), option.key);
  assert.equal(read.settings.nEmbd % read.settings.nHead, 0);
}

test("whatever is asked for comes back from its address", () => {
  fc.assert(
    fc.property(requested, (asked) => {
      assert.deepEqual(requestedIn(addressOf(stateWith(asked))), asked);
    }),
    { numRuns: 500 },
  );
});

test("an address names what differs from the defaults, and nothing else", () => {
  assert.equal(addressOf(stateWith({})), "");
  fc.assert(
    fc.property(requested, (asked) => {
      const state = stateWith(asked);
      const address = addressOf(state);
      const differing = OPTIONS.filter((option) => optionValue(option, state) !== option.default);
      assert.deepEqual(
        [...new URLSearchParams(address.slice(1)).keys()],
        differing.map(({ url }) => url),
      );
      assert.equal(address !== "", differing.length > 0);
      assert.ok(address === "" || address.startsWith("#"));
    }),
  );
});

/** A state whose model was made of the defaults, and has come so far. */
const atStep = (change) =>
  stateWith({ model: {}, made: { settings: DEFAULT_SETTINGS, list: "names", own: null }, making: false, ...change });

test("an address names the step that is shown, where the same run comes by it again and goes on", () => {
  assert.equal(addressOf(atStep({ step: 300 })), "#at=300", "paused");
  assert.equal(addressOf(atStep({ step: 1000, viewedStep: 295, sampleSeed: 2 })), "#samples=2&at=295", "looking back");
  assert.equal(addressOf(atStep({ step: 1500, numSteps: 2000, viewedStep: 900 })), "#at=900", "before it was extended");
  assert.equal(addressOf(atStep({ preparing: 300, step: 20 })), "#at=300", "on the way there");
  for (const [why, change] of Object.entries({
    "the end": { step: 1000 },
    "nothing learned yet": { step: 0 },
    "it trains": { step: 300, training: true },
    "past the schedule that its settings have": { step: 1500, numSteps: 2000 },
    "made from a file": { step: 300, model: { pretrained: true } },
    "made from a link": { step: 300, shared: { weights: "1", step: 300, letters: "" } },
  }))
    assert.equal(addressOf(atStep(change)), "", why);
  const extended = { step: 1500, numSteps: 2000 };
  assert.equal(addressOf(atStep({ ...extended, viewedStep: 1000 })), "#at=1000", "the end that its settings have");
  assert.equal(addressOf(atStep({ step: 300, altered: true })), "", "changed by hand");
  const deeper = withChange(DEFAULT_SETTINGS, { nLayer: 2 });
  assert.equal(addressOf(atStep({ step: 300, settings: deeper })), "#layers=2", "another model is asked for");
  const settings = withChange(DEFAULT_SETTINGS, { learningRate: 0.02 });
  assert.equal(addressOf(atStep({ step: 300, settings })), "#rate=0.02", "changed while it trained: another run");
  assert.equal(addressOf(atStep({ step: 300, list: "own" })), "", "a list of one's own is in no address");
  assert.equal(sharedIn(addressWith(atStep({ step: 300 }), { weights: "1a", step: 200, letters: "" })).step, 200);
  assert.equal(momentIn(addressWith(atStep({ step: 300 }), { weights: "1a", step: 200, letters: "" })), 0);
});

test("a step in an address comes back; what is none is the run's beginning", () => {
  for (const step of [1, 300, 100_000]) assert.equal(momentIn(addressOf(atStep({ preparing: step }))), step);
  for (const text of ["", "0", "-1", "1.5", "NaN", "Infinity", "1e9", "100001", "x"])
    assert.equal(momentIn(`#at=${text}`), 0, text);
});

test("an address reads the same with and without its #", () => {
  fc.assert(
    fc.property(requested, (asked) => {
      const address = addressOf(stateWith(asked));
      assert.deepEqual(requestedIn(address.slice(1)), requestedIn(address));
    }),
  );
});

test("the reader's own list is not in an address, and no value that does not fit", () => {
  const state = stateWith({ list: "own", temperature: Number.NaN, settings: { ...DEFAULT_SETTINGS, numSteps: 3 } });
  assert.deepEqual(changedOptions(state), []);
  assert.equal(addressOf(state), "");
});

test("an address of a few settings is the text that people pass on", () => {
  const settings = withChange(DEFAULT_SETTINGS, { nLayer: 2, learningRate: 0.02, precision: "f64" });
  const address = addressOf(stateWith({ settings, list: "japan", sampleSeed: 7, prefix: "jo é&" }));
  assert.equal(address, "#list=japan&layers=2&rate=0.02&exact=1&samples=7&first=jo+%C3%A9%26");
});

test("an address that version 0.1 wrote still reads", () => {
  const read = requestedIn("#exact=1&dice=12&layers=2");
  assert.equal(read.settings.precision, "f64");
  assert.equal(read.sampleSeed, 12);
  assert.equal(read.settings.nLayer, 2);
  assert.equal(requestedIn("#exact=0").settings.precision, "f32");
  assert.equal(requestedIn("#samples=3&dice=12").sampleSeed, 3, "the key of today goes first");
});

test("any text is an address whose options all fit", () => {
  const keys = fc.constantFrom(
    "",
    ...OPTIONS.flatMap(({ url, formerly }) => [url, formerly ?? url]),
    "weights",
    "step",
  );
  const values = fc.oneof(
    fc.string({ unit: ANY_CHARACTER }),
    fc.double().map(String),
    fc.constantFrom("", "-1", "1e400", "0x10", "NaN", "null", "Infinity", "own", "toString", "__proto__", "1.5", "f64"),
  );
  const pairs = fc.array(fc.tuple(keys, values)).map((pairs) => `#${new URLSearchParams(pairs)}`);
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: ANY_CHARACTER }), pairs, fc.constantFrom("#%", "#%ff", "#&&==")),
      (address) => {
        assertAllFit(requestedIn(address));
        const shared = sharedIn(address);
        if (shared) assert.ok(Number.isInteger(shared.step) && shared.step >= 0 && shared.step <= MAX_STEPS);
      },
    ),
    { numRuns: 1000 },
  );
});

/** Values that addresses may name, by key: all of a choice, the lowest and the highest of a range and one between. */
const NAMED = {
  layers: [1, 2, 3, 4, 6],
  width: [8, 16, 24, 32, 48, 64, 96],
  heads: [1, 2, 4, 8],
  context: [8, 16, 24, 32, 48],
  batch: [1, 2, 4, 8, 16, 32],
  steps: [10, 100_000],
  seed: [0, 2 ** 53 - 1],
  rate: [0.0001, 0.0125, 10],
  temperature: [0.1, 0.75, 2],
  "top-k": [0, 1000],
  "top-p": [0.01, 0.75, 1],
  "min-p": [0, 0.05, 1],
  speed: [0, 52.5, 100],
  samples: [0, 2 ** 31],
  count: [1, 100],
  name: [1, 100],
  letter: [1, 48],
};

test("an address that was passed on keeps its meaning: what it leaves out, and what it may name", () => {
  const { settings, ...others } = requestedIn("");
  assert.deepEqual(settings, {
    ...{ nLayer: 1, nEmbd: 16, nHead: 4, blockSize: 16, batchSize: 1 },
    ...{ numSteps: 1000, seed: 42, learningRate: 0.01, precision: "f32" },
  });
  assert.deepEqual(others, {
    ...{ list: "names", temperature: 0.5, topK: 0, topP: 1, minP: 0, speed: 52, sampleSeed: 1, sampleCount: 20 },
    ...{ prefix: "", tracedName: 1, tracedLetter: 1, readingText: "maria" },
  });
  for (const [url, values] of Object.entries(NAMED)) {
    const option = OPTIONS.find((option) => option.url === url);
    const read = (value) => optionValue(option, requestedIn(`#${url}=${value}`));
    for (const value of values) assert.equal(read(value), value, `${url}=${value}`);
    const step = option.fractional ? 0.001 : 1;
    for (const beyond of [values[0] - step, values.at(-1) + step])
      assert.equal(read(beyond), option.default, `${url}=${beyond}`);
  }
  for (const text of ["0", "100000"]) assert.ok(fits(START_STEP, Number(text)), `at=${text}`);
});

test("what does not fit is left at its default", () => {
  const junk =
    "#layers=5&width=17&heads=3&steps=9&seed=-1&rate=0&exact=2&temperature=hot&speed=101&samples=1.5&list=own";
  assert.deepEqual(requestedIn(junk), ALL_DEFAULTS);
  assert.deepEqual(requestedIn("#unknown=1&layer=2"), ALL_DEFAULTS);
  assert.deepEqual(requestedIn(""), ALL_DEFAULTS);
  assert.equal(requestedIn(`#first=${"x".repeat(999)}`).prefix, "x".repeat(optionOf("prefix").maxLength));
});

// requestedIn reads the key "" for every option that has no former key (web/model/address.js, `formerly ?? ""`).
test("a value without a key is no option's", () => {
  assert.deepEqual(requestedIn("#=8"), ALL_DEFAULTS);
});

// Number("") is 0, which fits seed, speed and samples.
test("a key without a value leaves the default, but of a text, which may be empty", () => {
  for (const { url, key, maxLength } of OPTIONS)
    assert.deepEqual(requestedIn(`#${url}=`), { ...ALL_DEFAULTS, ...(maxLength !== undefined && { [key]: "" }) }, url);
});

test("heads that do not divide the width are fewer", () => {
  const { nEmbd, nHead } = requestedIn("#width=24&heads=8").settings;
  assert.deepEqual([nEmbd, nHead], [24, 8]);
  assert.equal(requestedIn("#width=8&heads=8").settings.nHead, 8);
});

test("a model in an address comes back, and the options beside it", () => {
  const weights = fc.stringMatching(/^1[\w-]{0,50}$/);
  const model = { weights, step: fc.nat({ max: MAX_STEPS }), letters: textOf(40) };
  const shared = fc.record(model, { noNullPrototype: true });
  fc.assert(
    fc.property(requested, shared, (asked, model) => {
      const address = addressWith(stateWith(asked), model);
      assert.deepEqual(sharedIn(address), model);
      assert.deepEqual(requestedIn(address), asked);
    }),
  );
});

test("a link is read whole, from its # on, or without it; the URL of a file is no link", () => {
  const model = { weights: "1ab-_", step: 7, letters: "é #" };
  const asked = { ...ALL_DEFAULTS, prefix: "a#b", temperature: 1 };
  const address = addressWith(stateWith(asked), model);
  for (const text of [`https://example.org/a/index.html${address}`, address, address.slice(1), `?${address.slice(1)}`])
    assert.deepEqual(linkIn(`${text}\n`), { requested: asked, shared: model, moment: 0 }, text);
  assert.deepEqual(linkIn("https://example.org/#layers=2").requested.settings.nLayer, 2);
  assert.deepEqual(linkIn("page.html#dice=3"), {
    requested: { ...ALL_DEFAULTS, sampleSeed: 3 },
    shared: null,
    moment: 0,
  });
  assert.equal(linkIn("page.html#at=300").moment, 300);
  for (const text of [
    "",
    "saved.safetensors",
    "https://example.org/weights=1.safetensors",
    "https://example.org/get?file=1&weights=2&steps=3",
    "get?weights=2",
    "?steps=300",
    "steps=1000.safetensors",
    "saved.safetensors#top",
    "#",
  ])
    assert.equal(linkIn(text), null, text);
});

test("an address without weights holds no model", () => {
  assert.equal(sharedIn(""), null);
  assert.equal(sharedIn("#step=100&letters=abc"), null);
});

test("a step that no run has is the first", () => {
  for (const step of ["", "-1", "NaN", "1e9", "x", "Infinity", "-Infinity"])
    assert.equal(sharedIn(`#weights=1x&step=${step}`).step, 0, step);
  assert.equal(sharedIn("#weights=1x&step=7.9").step, 7);
  assert.equal(sharedIn(`#weights=1x&step=${MAX_STEPS}`).step, MAX_STEPS);
  assert.equal(sharedIn(`#weights=1x&step=${MAX_STEPS + 1}`).step, 0);
});

test("the address bar follows what is asked for, at its rest, and keeps a model while it is the one wanted", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const replaceState = mock.fn();
  globalThis.history = { replaceState };
  globalThis.location = { pathname: "/page", search: "?a=1" };
  t.after(() => {
    delete globalThis.history;
    delete globalThis.location;
  });
  const store = new Store();
  keepAddress(store);
  store.set({ temperature: 1 });
  store.set({ temperature: 1.5 });
  assert.equal(replaceState.mock.callCount(), 0);
  t.mock.timers.tick(1000);
  store.set({ temperature: DEFAULTS.temperature });
  t.mock.timers.tick(1000);
  const written = () => replaceState.mock.calls.map(({ arguments: [, , address] }) => address);
  assert.deepEqual(written(), ["#temperature=1.5", "/page?a=1"]);

  const shared = { weights: "1abc", step: 5, letters: "" };
  const model = { step: 0, config: { numSteps: 1000 }, heldOut: [], look: { names: [] } };
  store.modelMade(model, { settings: DEFAULT_SETTINGS, list: "names", own: null }, { shared });
  t.mock.timers.tick(1000);
  assert.equal(written().at(-1), "#step=5&weights=1abc");
  store.settingsChanged({ nLayer: 2 });
  t.mock.timers.tick(1000);
  assert.equal(written().at(-1), "#layers=2");
});

/** The attributes of the element in a snippet, as an HTML parser would read them. */
function attributesIn(code) {
  const [, tag] = code.match(/<micro-gpt((?: [a-z-]+="[^"<]*")*)><\/micro-gpt>$/) ?? assert.fail(code);
  const decoded = (text) => text.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return Object.fromEntries([...tag.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, text]) => [name, decoded(text)]));
}

test("the code to embed is a script and an element with what differs from the defaults", () => {
  assert.equal(
    snippet(stateWith({}), ["train", "names"]),
    '<script src="micro-gpt.js"></script>\n<micro-gpt view="train names"></micro-gpt>',
  );
  const settings = withChange(DEFAULT_SETTINGS, { nLayer: 2, precision: "f64" });
  assert.deepEqual(attributesIn(snippet(stateWith({ settings, list: "germany", sampleSeed: 4 }), ["letter"])), {
    view: "letter",
    list: "germany",
    "n-layer": "2",
    precision: "f64",
    "sample-seed": "4",
  });
});

test("the code to embed begins at the step that is shown; or holds a model, and nothing that the model says", () => {
  const state = atStep({ step: 1000, viewedStep: 295, temperature: 1 });
  assert.deepEqual(attributesIn(snippet(state, ["names"], { hasControls: false })), {
    view: "names",
    temperature: "1",
    "start-step": "295",
    controls: "none",
  });
  const link = addressWith(state, { weights: "1a-_", step: 295, letters: 'a"<b' });
  const attributes = attributesIn(snippet(state, ["names"], { link }));
  assert.deepEqual(attributes, { view: "names", src: link });
  assert.equal(linkIn(attributes.src).shared.step, 295);
});

test("the code to embed from a page in another language brings that language", () => {
  const code = snippet(stateWith({}), ["names"], { language: "pt-BR" });
  assert.equal(code.match(/<script src="([^"]+)"><\/script>/g)[1], '<script src="micro-gpt.pt-BR.js"></script>');
  assert.deepEqual(attributesIn(code), { view: "names", lang: "pt-BR" });
});

test("whatever is asked for stands in the code to embed, and no text breaks out of its quotes", () => {
  fc.assert(
    fc.property(requested, fc.constantFrom("", '"><script>alert(1)</script>', "&quot;", "a&amp;b<"), (asked, text) => {
      const state = stateWith({ ...asked, prefix: text || asked.prefix });
      const { view, ...attributes } = attributesIn(snippet(state, ["names"]));
      assert.equal(view, "names");
      const differing = OPTIONS.filter((option) => optionValue(option, state) !== option.default);
      assert.deepEqual(
        Object.values(attributes),
        differing.map((option) => String(optionValue(option, state))),
      );
    }),
  );
});
