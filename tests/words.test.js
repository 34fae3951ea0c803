/** Every text of the page is used, and every text that is used exists, with the slots that its callers fill. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parseAst } from "rolldown/parseAst";
import { tagsOf as markupOf, textsOf, withTexts } from "../web/build/documents.js";
import { DOCUMENTS, documentOf, faultsIn, faultsOf, languageOf, languageTags } from "../web/build/languages.js";
import { OF_ESSAYS, OF_PAGE, wordsIn } from "../web/build/own-words.js";
import { CHOICES } from "../web/data/lists.js";
import { AXES } from "../web/lab/axes.js";
import { RUNGS } from "../web/lab/rungs.js";
import { MODEL_OPTIONS, NUMERIC_SETTINGS } from "../web/options.js";
import { CONTROLS, STATUS } from "../web/views/index.js";
import { layerOf, matrixName, nodeName } from "../web/views/parts/matrix-names.js";
import { rangeInWords } from "../web/views/parts/range-in-words.js";
import { CUTS } from "../web/views/parts/rules-in-words.js";
import en from "../web/words/en.js";
import { BUILT_IN as t, wordsOf } from "../web/words/words.js";
import { pseudo, pseudoEdition } from "./pseudo.js";
import { FEW_NAMES, MicroGPT } from "./support.js";

const WEB = new URL("../web/", import.meta.url);
const sources = new Map(
  readdirSync(WEB, { recursive: true })
    .filter((path) => path.endsWith(".js") && !path.startsWith("words/"))
    .map((path) => [path, readFileSync(new URL(path, WEB), "utf8")]),
);

/** Every node of a program, and of all that is in it. */
function* nodesOf(node) {
  if (Array.isArray(node)) for (const child of node) yield* nodesOf(child);
  else if (node && typeof node === "object") {
    if (typeof node.type === "string") yield node;
    for (const child of Object.values(node)) if (child && typeof child === "object") yield* nodesOf(child);
  }
}

const nodes = [...sources].flatMap(([, code]) => [...nodesOf(parseAst(code))]);

const literals = (node) =>
  [...nodesOf(node)].filter(({ type, value }) => type === "Literal" && typeof value === "string");

const FAMILIES = new Set(Object.keys(en.texts).map((key) => key.split(".")[0]));

/** Texts in the sources that look like keys. */
const literalKeys = new Set(
  nodes
    .filter(({ type, value }) => type === "Literal" && /^[a-z]+\.[\w-]+$/.test(value))
    .map(({ value }) => value)
    .filter((key) => FAMILIES.has(key.split(".")[0]) && !key.endsWith(".html")),
);

const nameOf = ({ type, name, property }) => (type === "MemberExpression" ? property.name : name);

/** Whether it is the words' function: `t`, `this.t`, `t.parts` or `this.t.parts`. */
const isWords = (callee) => nameOf(callee) === "t" || (nameOf(callee) === "parts" && nameOf(callee.object) === "t");

const calls = nodes
  .filter(({ type, callee }) => type === "CallExpression" && isWords(callee))
  .map(({ arguments: [key, slots] }) => ({ key, slots }));

const propertyOf = (object, name) => object.properties.find(({ key }) => key?.name === name)?.value;

/** Objects with a key and its slots, as problems and notes are. */
const notes = nodes
  .filter(({ type, properties }) => type === "ObjectExpression" && properties.some(({ key }) => key?.name === "key"))
  .map((object) => ({ key: propertyOf(object, "key"), slots: propertyOf(object, "slots") }))
  .filter(({ key }) => key.type === "Literal" && en.texts[key.value]);

const forms = (text) => (typeof text === "string" ? [text] : Object.values(text));
const slotsIn = (text) =>
  new Set(forms(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot)));

/** The ids of the element's views, as they name themselves. */
const viewIds = () => {
  const names = [
    ...sources.get("element/whole.js").matchAll(/^import \{ [A-Z]\w+ \} from "\.\.\/views\/([\w-]+)\.js"/gm),
  ];
  return names.map(([, file]) => sources.get(`views/${file}.js`).match(/static id = "([\w-]+)"/)[1]);
};

/** Those that an element is asked for. */
const namedViewIds = () => viewIds().filter((id) => id !== CONTROLS && id !== STATUS);

async function tensorsOf() {
  const model = await MicroGPT.create({ text: FEW_NAMES, nLayer: 2 });
  model.trainStep();
  return { matrices: model.parameters().map(({ name }) => name), nodes: model.tape() };
}

/** Codes of problems in the sources that are told under `problem.<code>`. */
const BY_CODE = [
  "no-wasm",
  "worker-died",
  "no-answer",
  "trap",
  "no-model",
  "ended",
  "no-list",
  "no-file",
  "not-loaded",
  "file-asks",
];

/** Keys that are put together: in each family, what may stand in the gap of its template. */
const TEMPLATES = {
  "option.": [...NUMERIC_SETTINGS.map(({ key }) => key), ...CUTS],
  "rules.": CUTS,
  "list.is-": ["pdf", "sheet", "document", "archive", "picture", "model", "page", "binary"],
  "list.": CHOICES.flatMap((id) => [id, `${id}-source`]),
  "view.": namedViewIds(),
  "cache.": ["keys", "values"],
  "parameters.": ["data", "grad", "adamM", "adamV"],
  "parameters.about-": ["data", "grad", "adamM", "adamV"],
  "settings.": ["exact", "no-simd", "exact-hint"],
  "matrix.": ["wte", "wpe", "lm_head", "attn_wq", "attn_wk", "attn_wv", "attn_wo", "mlp_fc1", "mlp_fc2"],
  "axis.": ["tokens", "positions", "features", "outputs", "inputs"],
  "op.": ["embed", "rmsnorm", "attention", "relu", "add", "cross_entropy"],
  "problem.": BY_CODE,
  "lab.at-": Object.keys(AXES),
  "lab.rung-": RUNGS.map(({ id }) => id),
  "lab.short-": RUNGS.map(({ id }) => id),
};

const composedKeys = Object.entries(TEMPLATES).flatMap(([start, ends]) => ends.map((end) => start + end));

/* ---- keys ---- */

test("every key in the sources has a text", () => {
  assert.ok(literalKeys.size > 150, "the sources have been read");
  for (const key of literalKeys) assert.ok(t.has(key), key);
});

test("a call with a text that is no key does not exist", () => {
  assert.ok(calls.length > 100, "the calls have been found");
  for (const { key } of calls)
    for (const { value } of literals(key)) if (value.includes(".")) assert.ok(t.has(value), value);
});

test("every key that is put together has a text", () => {
  for (const key of composedKeys) assert.ok(t.has(key), key);
});

test("every template of a key in the sources is among those that are checked", () => {
  const templates = nodes.filter(({ type, expressions }) => type === "TemplateLiteral" && expressions.length === 1);
  const starts = templates
    .map(({ quasis }) => quasis[0].value.cooked)
    .filter((start) => /^[a-z]+\.([a-z]+-)?$/.test(start));
  const known = new Set(Object.keys(TEMPLATES));
  const found = new Set(starts.filter((start) => FAMILIES.has(start.split(".")[0])));
  assert.deepEqual([...found, "problem."].sort(), [...known].sort(), "problem.<code> is put together in words.js");
});

/** Codes of the engine's refusals: what each is called in wasm/refusals.js. */
const REFUSALS = [
  ...readFileSync(new URL("../wasm/refusals.js", import.meta.url), "utf8").matchAll(
    /^ {2}"?([\w-]+)(?:\/[\w-]+)?"?:/gm,
  ),
].map(([, code]) => code);

test("what other languages say of the engine's refusals is of codes that it has", () => {
  const told = Object.keys(en.texts).filter((key) => key.startsWith("engine."));
  assert.ok(told.length > 5);
  for (const key of told) assert.ok([...REFUSALS, "bad-file", "unexpected"].includes(key.replace("engine.", "")), key);
});

test("every text is used", () => {
  const ofEngine = Object.keys(en.texts).filter((key) => key.startsWith("engine."));
  const used = new Set([...literalKeys, ...composedKeys, ...ofEngine]);
  for (const key of Object.keys(en.texts)) assert.ok(used.has(key), key);
});

test("what the page alone has words for, no view of the element says", () => {
  const isOfPage = (path) => /^(page|build|chapter|lab)\//.test(path);
  const elements = [...sources].filter(([path]) => !isOfPage(path)).map(([, code]) => code);
  for (const family of [...OF_PAGE, ...Object.keys(OF_ESSAYS)]) {
    assert.ok(FAMILIES.has(family), family);
    for (const code of elements) assert.doesNotMatch(code, new RegExp(`["\`]${family}\\.[a-z]`), family);
  }
});

test("a build in one file and one of several have the same views, each under the word that it is asked for by", () => {
  const inParts = [...sources.get("element/on-demand.js").matchAll(/roomFor\("([\w-]+)"/g)].map(([, id]) => id);
  assert.deepEqual(inParts.sort(), viewIds().sort());
  for (const id of inParts)
    assert.match(sources.get("element/on-demand.js"), new RegExp(`import\\("\\.\\./views/${id}\\.js"\\)`));
});

test("every option of a model, every list and every view has a plain name", () => {
  for (const { key } of MODEL_OPTIONS) assert.ok(t.has(`option.${key}`), key);
  assert.equal(namedViewIds().length, 14);
  assert.deepEqual([...new Set(namedViewIds())], namedViewIds());
});

test("every matrix and every operation of the engine has a plain name, none of them in vain", async () => {
  const { matrices, nodes: tape } = await tensorsOf();
  assert.deepEqual(
    [...new Set(matrices.map((name) => name.replace(/^layer\d\./, "")))].sort(),
    [...TEMPLATES["matrix."]].sort(),
  );
  assert.deepEqual(new Set(tape.map(({ op }) => op)), new Set([...TEMPLATES["op."], "linear"]));
  for (const name of matrices) assert.notEqual(matrixName(t, name), name);
  for (const node of tape)
    assert.ok(![node.op, node.name].includes(nodeName(t, node)) || node.op === "attention", node.op);
  assert.equal(matrixName(t, "layer1.attn_wq"), "queries");
  assert.deepEqual(["layer0.attn_wq", "layer12.mlp_fc1"].map(layerOf), [0, 12]);
  assert.equal(nodeName(t, { op: "linear", name: "layer0.mlp_fc1" }), "MLP up");
});

test("what has no plain name is called as in the code", () => {
  assert.equal(matrixName(t, "layer0.bias"), "layer0.bias");
  assert.equal(nodeName(t, { op: "gelu", name: "" }), "gelu");
});

test("every code of a problem in the sources is told: by its code, a key, or the engine's message", () => {
  const thrown = nodes
    .filter(({ type, callee }) => type === "NewExpression" && callee.name === "EngineError")
    .map(({ arguments: [code, details] }) => ({ code, details }));
  const posted = nodes
    .filter(({ type, properties }) => type === "ObjectExpression" && properties.some(({ key }) => key?.name === "code"))
    .map((object) => ({ code: propertyOf(object, "code"), details: object }));
  const told = new Set();
  for (const { code, details } of [...thrown, ...posted]) {
    if (code.type !== "Literal") continue;
    const says = details?.type === "ObjectExpression" && ["key", "message"].some((name) => propertyOf(details, name));
    assert.ok(says || t.has(`problem.${code.value}`), code.value);
    if (!says) told.add(code.value);
  }
  assert.deepEqual([...told].sort(), [...BY_CODE].sort());
});

/* ---- slots ---- */

/** The names that an object literal gives; undefined if it may give others too. */
const given = (slots) =>
  slots?.type === "ObjectExpression" && slots.properties.every(({ key }) => key)
    ? slots.properties.map(({ key }) => key.name)
    : undefined;

test("a text's slots are those that its callers fill", () => {
  let compared = 0;
  for (const { key, slots } of [...calls, ...notes]) {
    const names = slots ? given(slots) : [];
    if (!names) continue;
    const keys = literals(key).filter(({ value }) => t.has(value));
    for (const { value } of keys) {
      compared += 1;
      for (const slot of slotsIn(en.texts[value])) assert.ok(names.includes(slot), `${value}: {${slot}} is not filled`);
      if (typeof en.texts[value] !== "string") assert.ok(names.includes("count"), `${value}: nothing to choose by`);
    }
    // Of two texts that share a call one may leave a slot out.
    const used = new Set(keys.flatMap(({ value }) => [...slotsIn(en.texts[value])]));
    const plural = keys.some(({ value }) => typeof en.texts[value] !== "string");
    if (keys.length)
      for (const name of names) assert.ok(used.has(name) || (plural && name === "count"), `${keys[0].value}: ${name}`);
  }
  assert.ok(compared > 150, `${compared} texts with their calls`);
});

test("no text that is put together from a template has a slot, but those whose callers are known", () => {
  const slotted = composedKeys.filter((key) => slotsIn(en.texts[key]).size > 0);
  const ofAxes = TEMPLATES["lab.at-"].map((id) => `lab.at-${id}`);
  assert.deepEqual(slotted.sort(), [...ofAxes, "problem.file-asks", "problem.no-file", "problem.trap"].sort());
});

test("the braces of every text are slots", () => {
  for (const [key, text] of Object.entries(en.texts))
    for (const form of forms(text)) assert.doesNotMatch(form.replace(/\{\w+\}/g, ""), /[{}]/, key);
});

test("a text with plural forms has exactly those of English, with the same slots but for the count", () => {
  for (const [key, text] of Object.entries(en.texts)) {
    if (typeof text === "string") continue;
    assert.deepEqual(Object.keys(text), ["one", "other"], key);
    const [one, other] = forms(text).map((form) => slotsIn(form).add("count"));
    for (const slot of one) assert.ok(other.has(slot), `${key}: {${slot}}`);
  }
});

/* ---- filling in ---- */

test("the form of a text is the one that its count asks for", () => {
  assert.equal(t("facts.lines", { count: 1 }), "1 line");
  assert.equal(t("facts.lines", { count: 0 }), "0 lines");
  assert.equal(t("facts.lines", { count: 2 }), "2 lines");
  assert.equal(t("status.names", { count: 1 }), "one name");
});

test("a language with more forms than English has its own chosen, and `other` for those it leaves out", () => {
  const polish = wordsOf({ language: "pl", texts: { lines: { one: "linia", few: "linie", other: "linii" } } });
  assert.deepEqual(
    [1, 3, 5, 1.5].map((count) => polish("lines", { count })),
    ["linia", "linie", "linii", "linii"],
  );
  assert.equal(wordsOf({ language: "pl", texts: { lines: { one: "linia" } } })("lines", { count: 5 }), "");
});

test("a number in a slot is written as the language writes numbers, a text as it is", () => {
  assert.equal(t("facts.params", { count: 4192 }), "4,192 parameters");
  assert.equal(t("train.step-number", { step: "4192" }), "Step 4192");
  const german = wordsOf({ language: "de", texts: { a: "{n} Schritte" } });
  assert.equal(german("a", { n: 1234.5 }), "1.234,5 Schritte");
  assert.equal(german.language, "de");
});

test("what comes from outside is told in a message only so far, and turns no sentence", () => {
  const word = "a🙂".repeat(5000);
  for (const sentence of [
    t("attribute.view", { view: word, views: "train" }),
    t("attribute.unknown", { name: word }),
    t("hint.unknown", { letters: word }),
    t("list.file-too-large", { name: word, size: 1, max: 1 }),
    t.problem({ code: "no-file", slots: { src: word, why: word } }),
    t.problem({ code: "something", message: word }),
  ]) {
    assert.ok(sentence.length < 700, sentence.slice(0, 60));
    assert.ok(sentence.isWellFormed());
  }
  assert.match(t("attribute.unknown", { name: word }), /a(🙂a)+ …”: custom/u);
  // What a view tells is told whole.
  assert.ok(t("letter.after-text", { text: word }).includes(word));
  assert.equal(t("letter.after-text", { text: "שלום" }), "After “\u2068שלום\u2069”,");
  assert.equal(t("letter.after-text", { text: "a\u202eb" }), "After “\u2068ab\u2069”,");
  assert.equal(t("attribute.unknown", { name: "é 永" }), t("attribute.unknown", { name: "x" }).replace("x", "é 永"));
});

test("of a text from outside 200 characters are repeated, of a message 500, and all of one that has no more", () => {
  const [echo, message] = ["a".repeat(200), "b".repeat(500)];
  const unknown = (name) => t("attribute.unknown", { name });
  assert.equal(unknown(echo), unknown("x").replace("x", echo));
  assert.equal(unknown(`${echo}a`), unknown("x").replace("x", `${echo} …`));
  const told = (message) => t.problem({ code: "something", message });
  assert.deepEqual([told(message), told(`${message}b`)], [message, `${message} …`]);
});

test("a text in pieces keeps what stands in its slots", () => {
  const markup = { of: "a template" };
  assert.deepEqual(t.parts("train.shown", { step: markup, loss: "2.10" }), [
    "",
    markup,
    " is shown: training loss ",
    "2.10",
    ".",
  ]);
});

test("a slot's text is not looked into for slots", () => {
  assert.equal(t("hint.too-long", { text: "{text}{count}" }), "The context holds no more than “{text}{count}”.");
});

test("a key without a text is shown itself, not nothing", () => {
  assert.equal(t("no.such-key"), "no.such-key");
  assert.ok(!t.has("no.such-key") && !t.has("toString"));
});

test("figures are written so that they can be read", () => {
  assert.equal(t.count(1234567), "1,234,567");
  assert.equal(t.percent(0.12345), "12.3%");
  assert.equal(t.temperature(0.5), "0.50");
  assert.deepEqual(
    [0, 1, 2, 3].map((places) => t.fixed(2.34567, places)),
    ["2", "2.3", "2.35", "2.346"],
  );
  assert.deepEqual([2.345, null, 999.99, 1000, Infinity].map(t.loss), ["2.35", "–", "999.99", "1.0e+3", "Infinity"]);
  assert.deepEqual([null, 950, 12_345, 994_000, 999_500, 3_140_000].map(t.rate), [
    "–",
    "0.95 k",
    "12 k",
    "990 k",
    "1.0 M",
    "3.1 M",
  ]);
  assert.deepEqual([0.5, -0.5, 0, 1.126].map(t.signed), ["+0.50", "−0.50", "+0.00", "+1.13"]);
  assert.deepEqual(
    [100_000, 0.0056, 0.1 + 0.7].map(t.value),
    ["100000", "0.0056", "0.8"],
    "nothing of a sum's rounding",
  );
  assert.deepEqual([0.126, 1].map(t.wholePercent), ["13%", "100%"]);
  assert.deepEqual([0.4, 999, 1000, 60_000].map(t.duration), ["0 ms", "999 ms", "1.0 s", "60.0 s"]);
  assert.equal(t.number(0.001), "0.00100");
  assert.deepEqual([0, 1, -2.5, 0.00123, 0.000123, -0.000123, 9999.4, 10_000, -123456].map(t.number), [
    "0.00",
    "1.00",
    "−2.50",
    "0.00123",
    "1.23e-4",
    "−1.23e-4",
    "10000",
    "1.00e+4",
    "−1.23e+5",
  ]);
});

test("a rate has two digits that count", () => {
  assert.equal(t.rate(997_000), "1.0 M");
  assert.deepEqual([2550, 994_900, 995_000, 2_550_000].map(t.rate), ["2.6 k", "990 k", "1.0 M", "2.6 M"]);
});

test("the values of an option are told in words", () => {
  assert.equal(rangeInWords(t, { choices: [1, 2, 4] }), "one of 1, 2, 4");
  assert.equal(rangeInWords(t, { min: 0.1, max: 2, fractional: true }), "a number from 0.1 to 2");
  assert.equal(rangeInWords(t, { min: 10, max: 100_000 }), "a whole number from 10 to 100,000");
  assert.equal(rangeInWords(t, { min: 0, max: 2 ** 53 - 1 }), "a whole number from 0 to 2^53 − 1");
  assert.equal(rangeInWords(t, { maxLength: 200 }), "at most 200 characters");
});

test("a problem is told by its code, by its key where it has one, else by the engine's message", () => {
  assert.equal(t.problem({ code: "worker-died" }), en.texts["problem.worker-died"]);
  assert.equal(t.problem({ code: "worker-died", message: "x" }), en.texts["problem.worker-died"]);
  assert.equal(t.problem({ code: "bad-link", key: "problem.link-size" }), en.texts["problem.link-size"]);
  assert.equal(t.problem({ code: "trap", slots: { message: "unreachable" } }), "The engine crashed (unreachable).");
  assert.equal(t.problem({ code: "bad-setting", message: "The engine's own." }), "The engine's own.");
  assert.equal(t.problem({ code: "x", key: "toString", message: "Its own." }), "Its own.");
  assert.equal(t.problem({ code: "unheard-of" }), "unheard-of");
});

/* ---- language ---- */

/** What the interface said in version 0.1 and says better now; of a size of weights, see below. */
const RETIRED = [
  "Sharpness of choice",
  "to the right it is less sharp",
  "the same twenty dice learn to speak",
  "The same 20 dice",
  "thrown again after every step",
  "Ink: a new name",
  "Throw other dice",
  "the die falls at",
  "by weighted chance",
  "One name, slowly",
  "All numbers of this letter",
  "It is written, and the model reads it to draw the next letter",
  "the stop sign",
  "What it keeps of the letters read",
  "emptied for the next name",
  "Better than letter pairs alone could be",
  "it looks back further",
  "So it stood at step",
  "Back to now",
  "out of sight",
  "Train again",
  "letters → vectors",
  "think, out",
  "vectors → letters",
  "bring to one size",
  "keep above zero",
  "add what was before",
  "Adam's mean of the gradients lately",
  "of their squares",
  "The letters as it sees them",
  "used alike",
  "they lie by chance",
  "Who looks at whom",
  "A name for it to read",
  "The last step, as it was computed",
  "Walk backwards",
  "Names a step",
  "of all chance",
  "Start over with the changes",
  "It needs to be made anew",
  "what differs from the defaults stands in the address",
  "opened elsewhere, it speaks at once",
  "put it beside your page, or name where it lies",
  "Such a model cannot be made",
  "Keep the one there is",
  "The worker that computes it has died",
  "no longer answers",
  "not a whole file that microgpt saved",
  "The text has no letters in it",
  "The die must be a number of at least 0, and below 1",
  "There is no memory for the engine",
  "close other pages",
  "weights that are no numbers",
  "lets no WebAssembly run",
  "The engine broke off in the middle of a computation",
];

const keysWith = (phrase) =>
  Object.entries(en.texts)
    .filter(([, text]) => forms(text).some((form) => form.toLowerCase().includes(phrase.toLowerCase())))
    .map(([key]) => key);

test("no phrase that was found wanting is in the texts", () => {
  for (const phrase of RETIRED) assert.deepEqual(keysWith(phrase), [], phrase);
});

test("weights that do not fit are a size mismatch", () => {
  assert.deepEqual(keysWith("of another size"), []);
});

test("nothing that runs in somebody else's page uses what old libraries replace, or is misled by what they add", () => {
  const wasm = new URL("../wasm/", import.meta.url);
  const engine = readdirSync(wasm).filter((path) => path.endsWith(".js"));
  const all = [
    ...[...sources].filter(([path]) => !path.startsWith("build/")),
    ...engine.map((path) => [path, readFileSync(new URL(path, wasm), "utf8")]),
  ];
  for (const [path, code] of all) {
    // MooTools and Prototype have Array.from of one argument; their methods are found by `in`. Spread and `of` cannot be replaced.
    for (const node of nodesOf(parseAst(code))) {
      assert.notEqual(node.type, "ForInStatement", path);
      const { object, property } = node.type === "MemberExpression" ? node : {};
      assert.ok(!(object?.name === "Array" && property?.name === "from"), `${path}: Array.from`);
      assert.ok(!(object?.name === "document" && ["hidden", "body"].includes(property?.name)), `${path}: document`);
    }
  }
});

/* ---- other languages ---- */

for (const tag of languageTags())
  test(`${tag}: every text is translated, none is superfluous, slots and tags are those of English`, async () => {
    assert.deepEqual(await faultsOf(tag), []);
  });

test("what is wrong with a translation is told by name", () => {
  const english = {
    same: "ReLU",
    plain: "Train {count} more",
    plural: { one: "{count} line", other: "{count} lines" },
    "see <a>here</a>": "see <a>here</a>",
  };
  const whole = {
    plain: "{count} weiter",
    plural: { one: "eine Zeile", other: "{count} Zeilen" },
    "see <a>here</a>": "<a>hier</a> sehen",
  };
  const faults = (texts, same = ["same"]) => faultsIn("x.js", "de", { texts: { ...whole, ...texts }, same }, english);
  assert.deepEqual(faults({}), []);
  assert.deepEqual(faults({ plural: "{count} Zeilen" }), [], "a language may need no forms");
  assert.deepEqual(faults({ plain: { one: "einen weiter", other: "{count} weiter" } }), [], "or more of them");
  assert.deepEqual(faults({}, []), ['x.js: "same" is missing: "ReLU"']);
  assert.deepEqual(faults({ more: "mehr" }), ['x.js: "more" is superfluous']);
  assert.deepEqual(faults({ same: "Relu" }), ['x.js: "same" is translated, and under `same`']);
  for (const [texts, fault] of [
    [{ plain: "weiter" }, /"plain" has the slots none, and English has \{count\}/],
    [{ plain: "{count} {more} weiter" }, /"plain" has the slots/],
    [{ plain: "{count} { weiter" }, /"plain" has a brace/],
    [{ plain: "Train {count} more" }, /"plain" is still English/],
    [{ plain: "{count} of mehr" }, /"plain" has the English word “of”/],
    [{ plural: { one: "eine Zeile" } }, /"plural" lacks the form `other`/],
    [{ plural: { few: "Zeilen", other: "{count} Zeilen" } }, /"plural" has a form `few`: the language has one, other/],
    [{ "see <a>here</a>": "hier sehen" }, /has the tags none, and English has <\/a><a>/],
    [{ "see <a>here</a>": { one: "<a>a</a>", other: "<a>b</a>" } }, /has nothing to choose a plural form by/],
  ])
    assert.match(faults(texts).join(), fault);
});

test("a document's texts are found, and others put in their places, with their markup", () => {
  const html =
    '<!doctype html><html lang="en"><head><meta name="description" content="About"><title>One</title>' +
    '<script>const a = "<p>no text</p>";</script></head><body><!-- no text --><p class="a">See <a href="x">this</a>\n' +
    ' or <a href="y" title="A hint">that</a>, by <i translate="no">A. B.</i> &amp; 2 <em>m</em>.</p><p>■ 12</p>' +
    '<label><span>Name</span> <input aria-label="Your name"></label><p translate="no">No <b>text</b></p></body></html>';
  assert.deepEqual(textsOf(html), [
    "About",
    "One",
    "See <a>this</a> or <a2>that</a2>, by <i/> &amp; 2 <em>m</em>.",
    "A hint",
    "Name",
    "Your name",
  ]);
  assert.equal(
    withTexts(html, () => undefined),
    html,
  );
  const other = withTexts(
    html,
    (text) =>
      ({ About: 'Über "es"', "A hint": "Ein Hinweis", Name: "Name!" })[text] ??
      (text.startsWith("See") ? "<i/>: <em>m</em>, <a2>das</a2> oder <a>dies</a>." : undefined),
  );
  assert.ok(other.includes('content="Über &quot;es&quot;"'));
  assert.ok(
    other.includes(
      '<p class="a"><i translate="no">A. B.</i>: <em>m</em>, <a href="y" title="Ein Hinweis">das</a> oder <a href="x">dies</a>.</p>',
    ),
    other,
  );
  assert.ok(other.includes("<label><span>Name!</span>") && other.includes('const a = "<p>no text</p>";'));
  assert.equal(markupOf("<b>a</b><a2>b</a2>"), markupOf("<a2>c</a2><b>d</b>"));
});

test("the pages of each language stand in a folder of their own, with nothing left in English", async () => {
  const documents = { index: "index.html", inference: "inference.html", lab: "lab.html", embed: "embed.html" };
  assert.deepEqual(Object.keys(documents), Object.keys(DOCUMENTS));
  const read = (path) => readFileSync(new URL(`../public/${path}`, import.meta.url), "utf8");
  for (const tag of languageTags())
    for (const [name, file] of Object.entries(documents)) {
      const html = read(`${tag}/${file}`);
      assert.ok(html.includes(`<html lang="${tag}"`), `${tag}/${file}`);
      const { default: own } = await import(`../web/words/${tag}/${name}.js`);
      const texts = new Set(textsOf(html));
      for (const english of textsOf(documentOf(name)))
        assert.ok(!texts.has(english) || own.same.includes(english), `${tag}/${file}: ${english}`);
    }
});

test("a reader of another language pays for one: its page has the size of the English one and no English words", async () => {
  const { gzipSync } = await import("node:zlib");
  const read = (path) => readFileSync(new URL(`../public/${path}`, import.meta.url));
  const english = gzipSync(read("index.html"), { level: 9 }).length;
  for (const tag of languageTags()) {
    const page = read(`${tag}/index.html`);
    const { length } = gzipSync(page, { level: 9 });
    assert.ok(length < english + 6000, `${tag}: ${length} bytes, English ${english}`);
    const words = wordsIn("page", await languageOf(tag));
    assert.ok(page.includes(JSON.stringify(words)), `${tag}: its words are in its page`);
    assert.ok(!page.includes(JSON.stringify(en.texts["names.note"]).slice(1, -1)), tag);
    const lab = read(`${tag}/lab.html`);
    assert.ok(
      lab.includes(JSON.stringify(wordsIn("lab", await languageOf(tag)))),
      `${tag}: those of the laboratory in its`,
    );
    assert.ok(!lab.includes(en.texts["lab.cancelled"]) && !page.includes("lab.cancelled"), tag);
    assert.ok(gzipSync(lab, { level: 9 }).length < 112_000, tag);
    assert.ok(gzipSync(read(`micro-gpt.${tag}.js`), { level: 9 }).length < 20_000, tag);
  }
});

test("one language writes its numbers with one decimal sign", async () => {
  for (const tag of ["en", ...languageTags()]) {
    const t = wordsOf(await languageOf(tag));
    const sign = t.fixed(0.5, 1)[1];
    const written = [t.percent(0.123), t.loss(2.5), t.loss(12345), t.temperature(0.5), t.signed(0.5), t.number(1.5)];
    written.push(t.number(1.5e-7), t.number(1.5e7), t.duration(1500), t.rate(2_500_000), t.value(0.01));
    for (const number of written) assert.match(number, new RegExp(`\\d[${sign}]\\d`), `${tag}: ${number}`);
  }
});

test("a great number is written in figures below a million, and in the language's words from there", async () => {
  const numbers = [12.3, 1234, 345_678, 1_234_567, 3e16];
  const say = async (/** @type {string} */ tag) =>
    numbers
      .map(wordsOf(await languageOf(tag)).great)
      .join(" · ")
      .replace(/\s/g, " ");
  assert.deepEqual([999_000, 1e6, 1.004e6, 9.9e14, 1e15, 1.004e15].map(t.great), [
    "1,000,000",
    "1 million",
    "1 million",
    "990 trillion",
    "10¹⁵",
    "10¹⁵",
  ]);
  assert.equal(await say("en"), "12 · 1,200 · 350,000 · 1.2 million · 10¹⁶");
  assert.equal(await say("fr"), "12 · 1 200 · 350 000 · 1,2 million · 10¹⁶");
});

test("several texts in a slot are written as the language writes lists", () => {
  const texts = { a: "{names}!" };
  const say = (language) => wordsOf({ language, direction: "ltr", texts })("a", { names: ["x", "y", "z"] });
  assert.deepEqual(["en", "de", "ja"].map(say), ["x, y, z!", "x, y und z!", "x、y、z!"]);
});

test("sentences that stand one after the other have a space between them where the language has one", () => {
  const say = (language) => wordsOf({ language, direction: "ltr", texts: {} }).sentences(["A.", false, 0, "B.", ""]);
  assert.deepEqual(["en", "ko", "ja", "zh-Hans"].map(say), ["A. B.", "A. B.", "A.B.", "A.B."]);
});

test("in a sentence from right to left the letters of a list keep their direction", () => {
  const { words } = pseudoEdition();
  const t = wordsOf(words);
  assert.ok(t("names.remove", { name: "anna" }).includes("\u2068anna\u2069"));
  assert.ok(pseudo("Train").length >= 5 * 1.5);
  for (const [key, text] of Object.entries(words.texts))
    assert.doesNotMatch(text.replace(/\{\w+\}|<[^>]*>/g, ""), /[a-z]/i, key);
});

test("a refusal of the engine is told in English as the engine says it, in other languages by its code", () => {
  const german = wordsOf({
    language: "de",
    direction: "ltr",
    texts: { "engine.no-memory": "Kein Speicher.", "engine.unexpected": "Fehler." },
  });
  assert.equal(german.problem({ code: "no-memory", message: "Out of memory." }), "Kein Speicher.");
  assert.equal(german.problem({ code: "unheard-of", message: "Oops." }), "Fehler.");
  assert.equal(t.problem({ code: "no-memory", message: "Out of memory." }), "Out of memory.");
});
