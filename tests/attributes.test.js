/** What is written on an element: each option and each property counts, and what does not fit is left at its default and told. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import {
  FLAT_ATTRIBUTES,
  givenIn,
  ignoredOn,
  PROPERTIES,
  requestedIn,
  settingOf,
  viewsIn,
} from "../web/element/attributes.js";
import * as lists from "../web/input/list.js";
import { readListsWith } from "../web/input/reader.js";
import { Store } from "../web/model/state.js";
import { DEFAULT_SETTINGS, kebab, MODEL_OPTIONS, OPTIONS, optionOf } from "../web/options.js";
import { addView, isHere, loadView, viewOf } from "../web/views/index.js";
import { dropTarget } from "../web/views/parts/drop-target.js";
import { rangeInWords } from "../web/views/parts/range-in-words.js";
import de from "../web/words/de.js";
import { BUILT_IN as t, wordsOf } from "../web/words/words.js";

const ALL_COUNT = () => true;
const NAMES = [..."abcdefghijkl"].map((letter) => `${letter}nna`);

beforeEach(() => readListsWith(lists));

/** What is asked for with these properties, where each counts. */
const asked = (given, change = {}, counts = ALL_COUNT) => requestedIn(t, given, new Store(change).state, counts);

/* ---- views ---- */

test("views are named by words with spaces or commas between, each once; of those that are unknown it is told which there are", () => {
  for (const id of ["train", "names", "letter", "own-view"]) addView({ id });
  assert.deepEqual(viewsIn(t, " letter,names\n letter "), { ids: ["letter", "names"], complaint: "" });
  for (const nothing of [undefined, null, "", " , "])
    assert.deepEqual(viewsIn(t, nothing), { ids: ["train", "names"], complaint: "" });
  const { ids, complaint } = viewsIn(t, "letter tarin <b>");
  assert.deepEqual(ids, ["letter"]);
  assert.equal(complaint, "There is no view “tarin <b>”; there are train, names, letter.");
  for (const id of ["controls", "status"]) addView({ id });
  for (const none of ["tarin", "controls", "status"]) assert.deepEqual(viewsIn(t, none).ids, ["train", "names"], none);
});

test("a view comes when an element first shows it, and can be asked for again where it could not be had", async () => {
  const [room, view] = [{ id: "late" }, { id: "late" }];
  let fails = true;
  addView(room, async () => (fails ? assert.fail("no network") : view));
  assert.equal(await loadView("late"), false);
  assert.equal(viewOf("late"), room);
  assert.equal(isHere("late"), false);
  fails = false;
  assert.equal(await loadView("late"), true);
  for (const again of [1, 2]) {
    assert.equal(viewOf("late"), view, `asked for ${again} times`);
    assert.ok(isHere("late"));
    assert.equal(await loadView("late"), true);
  }
  addView(view);
  assert.ok(isHere("late"));
});

/* ---- options ---- */

test("each option has a property and an attribute, also by the name that HTML makes of it", () => {
  for (const { key, default: value } of OPTIONS) {
    assert.equal(PROPERTIES[key].attribute, kebab(key));
    assert.equal(PROPERTIES[key].type.name.toLowerCase(), typeof value, key);
  }
  for (const [flat, name] of FLAT_ATTRIBUTES) assert.equal(flat, name.replaceAll("-", ""));
  assert.equal(FLAT_ATTRIBUTES.get("nembd"), "n-embd");
  assert.equal(PROPERTIES.autoplay.type, Boolean);
  assert.equal(PROPERTIES.listSrc.attribute, "list-src");
});

test("text set again to the same names, as a string or an array, is no change; a live option set again counts", () => {
  const { hasChanged } = PROPERTIES.text;
  assert.equal(hasChanged(["anna", "bob"], ["anna", "bob"]), false);
  assert.equal(hasChanged(["anna", "bob"], "anna\nbob"), false);
  assert.equal(hasChanged(["anna"], ["anna", "bob"]), true);
  assert.equal(hasChanged(["anna", 7], ["anna", 7]), true);
  assert.equal(PROPERTIES.temperature.hasChanged(1, 1), true);
  assert.equal(PROPERTIES.nEmbd.hasChanged, undefined);
});

test("without anything given, all is as by default", () => {
  const { requested, startStep, complaints, cuts } = asked({});
  assert.deepEqual([startStep, complaints, cuts], [0, [], []]);
  assert.deepEqual(requested.settings, DEFAULT_SETTINGS);
  for (const option of OPTIONS.filter(({ ofModel }) => !ofModel))
    assert.equal(requested[option.key], option.default, option.key);
});

test("numbers count as numbers and as text; what does not fit is told with its range, and stays the default", () => {
  const { requested, startStep, complaints } = asked({ nLayer: "2", temperature: 1.25, topK: " ", startStep: "300" });
  assert.deepEqual([requested.settings.nLayer, requested.temperature, startStep], [2, 1.25, 300]);
  assert.deepEqual(complaints, ["top-k must be a whole number from 0 to 1,000. It is 0 instead."]);
  assert.deepEqual(asked({ numSteps: 0, precision: "f16" }).complaints.sort(), [
    `num-steps must be ${rangeInWords(t, optionOf("numSteps"))}. It is 1000 instead.`,
    `precision must be ${rangeInWords(t, optionOf("precision"))}. It is f32 instead.`,
  ]);
  const german = requestedIn(wordsOf(de), { temperature: -1 }, new Store().state, ALL_COUNT);
  assert.match(german.complaints[0], /temperature.* 0,5/);
  const wrong = asked({ nLayer: "two", precision: "f16", temperature: -1 });
  assert.equal(wrong.complaints.length, 3);
  assert.match(wrong.complaints[0], /^temperature must be .+\. It is 0\.5 instead\.$|^n-layer must be /);
  assert.deepEqual(wrong.requested.settings, DEFAULT_SETTINGS);
  assert.equal(wrong.requested.temperature, new Store().state.temperature);
});

test("what does not count is checked, and not asked for", () => {
  const state = { settings: { ...DEFAULT_SETTINGS, nLayer: 3 } };
  const { requested, complaints } = asked(
    { nLayer: 99, temperature: 2, text: NAMES },
    state,
    (key) => key === "temperature",
  );
  assert.deepEqual(requested, { temperature: 2, settings: state.settings });
  assert.equal(complaints.length, 1);
  for (const { key } of MODEL_OPTIONS) {
    const only = asked({ [key]: undefined }, state, (other) => other === key);
    assert.deepEqual(Object.keys(only.requested), ["settings"]);
  }
});

/* ---- text ---- */

test("text is a list of one's own: a string that is read as any, or an array of names as they are", () => {
  const csv = `name,count\n${NAMES.map((name, i) => `${name},${i + 3}`).join("\n")}`;
  for (const text of [NAMES, NAMES.join("\n"), csv]) {
    const { requested, complaints } = asked({ text });
    assert.deepEqual([complaints, requested.list], [[], "own"]);
    assert.equal(requested.own.text.trim(), NAMES.join("\n"));
  }
  const numbered = NAMES.map((name, i) => `${i + 1}. ${name}`);
  assert.match(asked({ text: numbered }).requested.own.text, /^1\. anna$/m, "an array is not cleaned");
  assert.doesNotMatch(asked({ text: numbered.join("\n") }).requested.own.text, /^1\. anna$/m);
});

test("text that cannot be learned is told with the reason, and the list stays as it was", () => {
  for (const text of ["", "anna\nbob", []]) {
    const { requested, complaints } = asked({ text, list: "korea" });
    assert.equal(complaints.length, 1, JSON.stringify(text));
    assert.deepEqual([requested.list, "own" in requested], ["korea", false]);
  }
  for (const text of [7, ["anna", 7], {}])
    assert.deepEqual(asked({ text }).complaints, ["text must be a string with a name a line, or an array of names."]);
});

test("what of the text is cut or guessed is told; text that is cleared gives way to the list of the attribute", () => {
  const long = [...NAMES, "z".repeat(40)];
  const { cuts } = asked({ text: long });
  assert.equal(cuts.length, 1);
  assert.match(cuts[0], /^The text of <micro-gpt> is not learned in full\. /);
  assert.match(
    asked({ text: NAMES.map((name, i) => `${i + 1}. ${name}`).join("\n") }).cuts[0],
    /^The text of <micro-gpt>: /,
  );
  assert.deepEqual(asked({ text: `${NAMES.join("\n")}\n\n` }).cuts, [], "empty lines are no loss");
  assert.deepEqual(asked({ text: long }, {}, (key) => key !== "text").cuts, []);
  const own = { list: "own", own: lists.readList(NAMES.join("\n"), { blockSize: 16 }) };
  const cleared = asked({ list: "korea" }, own);
  assert.deepEqual([cleared.requested.own, cleared.requested.list], [null, "korea"]);
  assert.equal("own" in asked({ list: "korea" }).requested, false);
});

test("without what reads lists nothing is said of the text yet", () => {
  readListsWith(undefined);
  const { requested, complaints, cuts } = asked({ text: "anna" });
  assert.deepEqual([complaints, cuts, "own" in requested], [[], [], false]);
});

/* ---- what is given ---- */

test("given is what is written on the element and can count", () => {
  const given = givenIn({
    nLayer: "2",
    nHead: 99,
    temperature: undefined,
    startStep: 40,
    text: ["a", "b"],
    src: "model.safetensors",
  });
  assert.deepEqual(
    [...given],
    [
      ["nLayer", 2],
      ["startStep", 40],
      ["list", "a\nb"],
      ["src", "model.safetensors"],
    ],
  );
  assert.equal(givenIn({ listSrc: "names.csv" }).get("list"), "names.csv");
  assert.equal(givenIn({ text: "anna", listSrc: "names.csv" }).get("list"), "anna", "text counts before it");
  assert.equal(givenIn({}).size, 0);
  assert.deepEqual(["text", "listSrc", "nEmbd"].map(settingOf), ["list", "list", "nEmbd"]);
});

/** An element with these attributes and properties. */
function elementWith(attributes, properties = {}) {
  const prototype = { getAttributeNames: () => attributes, onclick: null };
  return Object.assign(Object.create(prototype), properties);
}

test("what means nothing to the element is told, with the name that was meant; what any element may have is not", () => {
  const own = ["view", "n-embd", "nembd", "list-src", "autoplay"];
  const global = [
    "class",
    "style",
    "id",
    "slot",
    "part",
    "hidden",
    "lang",
    "aria-label",
    "data-x",
    "v-if",
    "x-data",
    "@click",
    "onclick",
  ];
  assert.deepEqual(ignoredOn(t, elementWith([...own, ...global], { onclick: () => {}, nEmbd: 8 })), []);
  assert.deepEqual(ignoredOn(t, elementWith(["layers"], { nembd: 8 })), [
    "<micro-gpt> has no attribute “layers”: custom-elements.json lists those that it has.",
    "<micro-gpt> has no property “nembd”: it is nEmbd.",
  ]);
  assert.deepEqual(ignoredOn(t, elementWith(["onmodel-ready"], { onTrained: () => {} })), [
    "<micro-gpt> does not call “onmodel-ready”: listen to its events with addEventListener.",
    "<micro-gpt> does not call “onTrained”: listen to its events with addEventListener.",
  ]);
});

/* ---- what is dropped ---- */

test("a view knows while something is held over it, and is drawn anew only when that changes; what is dropped is handed on", () => {
  let draws = 0;
  const dropped = [];
  const target = dropTarget({ set: () => draws++ }, (data) => dropped.push(data));
  let prevented = 0;
  const event = { preventDefault: () => prevented++, dataTransfer: { files: [] } };
  target.onDragOver(event);
  target.onDragOver(event);
  assert.deepEqual([target.isOver, draws, prevented], [true, 1, 2], "without that a browser opens the file");
  target.onDragLeave();
  assert.deepEqual([target.isOver, draws], [false, 2]);
  target.onDragOver(event);
  target.onDrop(event);
  assert.deepEqual([target.isOver, draws, prevented, dropped], [false, 4, 4, [event.dataTransfer]]);
});
