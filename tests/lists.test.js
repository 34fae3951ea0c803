/** A list is checked in time slices before it is learned from; the page's own lists match their descriptions, packed or not. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { gzipped, inTurns, withoutShared } from "../web/build/packed.js";
import { CHOICES, LISTS, OWN_LIST, SHA256 } from "../web/data/lists.js";
import { listWithLetters } from "../web/input/letters.js";
import { MAX_BYTES, MAX_LETTERS } from "../web/input/limits.js";
import { checked } from "../web/input/list.js";
import { atOnce, inTimeSlices } from "../web/input/time-slices.js";
import { unpack, unpackList, unpackModule } from "../web/model/unpack.js";
import { BUILT_IN as ENGLISH } from "../web/words/words.js";
import { ANY_CHARACTER } from "./characters.js";
import { MicroGPT } from "./support.js";

const check = (raw, blockSize = 16) => atOnce(checked(raw, blockSize));

const NAMES = Array.from({ length: 12 }, (_, i) => `name${"abcdefghijkl"[i]}`);

const notesOf = ({ notes }) => Object.fromEntries(notes.map(({ key, slots }) => [key, slots.count]));

/** Python's str.strip(), which the engine follows, strips these; String.prototype.trim() does not. */
const ONLY_PYTHON_STRIPS = ["\x1c", "\x1d", "\x1e", "\x1f", "\x85"];

/** Any line that is a name: no line's end in it, no white space around it. */
const name = fc
  .string({ unit: ANY_CHARACTER, minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[\r\n]/g, "").trim())
  .filter((text) => text);

/* ---- checking ---- */

test("a list of names stays as it is", () => {
  const { text, lines, letters, notes, problems } = check(NAMES.join("\n"));
  assert.equal(text, NAMES.join("\n"));
  assert.deepEqual([lines, notes, problems], [12, [], []]);
  assert.equal(letters, new Set(NAMES.join("")).size);
});

test("lines end as on any system, and the last one may", () => {
  for (const end of ["\n", "\r\n", "\r"])
    for (const last of ["", end]) {
      const { text, lines, notes } = check(NAMES.join(end) + last);
      assert.deepEqual([text, lines, notes], [NAMES.join("\n"), 12, []], JSON.stringify(end));
    }
  assert.deepEqual(notesOf(check(`${NAMES.join("\n")}\n\r\n\r`)), { "list.empty-lines": 2 });
});

test("white space around a name is left out, and lines with nothing else", () => {
  const { text, lines, ...rest } = check(`\ufeff ${NAMES.join("\t\n\n  ")}\n \u3000\n`);
  assert.deepEqual([text, lines], [NAMES.join("\n"), 12]);
  assert.deepEqual(notesOf(rest), { "list.empty-lines": 12 });
});

test("white space within a name is one of its letters", () => {
  const { text, letters } = check(NAMES.map((name) => `${name} x`).join("\n"));
  assert.ok(text.includes("namea x\n"));
  assert.equal(letters, new Set(`${NAMES.join("")} x`).size);
});

test("half of a surrogate pair becomes U+FFFD, a whole pair stays one character", () => {
  const { text, letters } = check(Array(10).fill("a😀\ud83d\ude00\ude00b\ud83d").join("\n"));
  assert.equal(text.split("\n")[0], "a😀😀\ufffdb\ufffd");
  assert.equal(letters, 4);
});

test("a list of fewer lines than ten is refused, and an empty one", () => {
  assert.deepEqual(check(NAMES.slice(0, 10).join("\n")).problems, []);
  for (const raw of ["", "\n\n", " ", NAMES.slice(0, 9).join("\n")])
    assert.deepEqual(check(raw).problems, [{ key: "list.too-short", slots: { count: 1, min: 10 } }]);
});

test("as many letters as fit are taken, one more is refused", () => {
  const lines = (count) => Array.from({ length: count }, (_, i) => String.fromCodePoint(0x10000 + i)).join("\n");
  const fit = check(lines(MAX_LETTERS));
  assert.deepEqual([fit.letters, fit.problems], [MAX_LETTERS, []]);
  assert.deepEqual(check(lines(MAX_LETTERS + 1)).problems, [
    { key: "list.too-many-letters", slots: { count: 1, max: MAX_LETTERS } },
  ]);
});

test("characters beyond the first 65,536 count once, wherever the text is cut into pieces", () => {
  for (let shift = 0; shift < 4; shift++) {
    const line = "x".repeat(shift) + "😀".repeat(5000);
    const { letters } = check(Array(10).fill(line).join("\n"));
    assert.equal(letters, shift ? 2 : 1, `${shift} before`);
  }
});

test("lines beyond the most that are read are left out, and counted", () => {
  const { lines, text, ...rest } = check("ab\n".repeat(200_003));
  assert.equal(lines, 200_000);
  assert.equal(text.length, 200_000 * 3 - 1);
  assert.deepEqual(notesOf(rest), { "list.too-many-lines": 3 });
});

test("a name is long when the context has no position left for its end", () => {
  const long = (length, letter = "x", blockSize = 8) =>
    notesOf(check([...NAMES.map(() => "ab"), letter.repeat(length)].join("\n"), blockSize));
  assert.deepEqual(long(7), {});
  assert.deepEqual(long(8), { "list.long-lines": 1 });
  assert.deepEqual(long(7, "😀"), {});
  assert.deepEqual(long(8, "😀"), { "list.long-lines": 1 });
  assert.deepEqual(long(900, "😀"), { "list.long-lines": 1 });
});

test("what a list leaves out is told in sentences", () => {
  const { notes } = check(`${NAMES.join("\n")}\n\n${"x".repeat(16)}`);
  assert.deepEqual(
    notes.map(({ key, slots }) => ENGLISH(key, slots)),
    ["1 line is empty: left out.", "1 line is longer than the context of 16: learned only up to there."],
  );
});

test("a list that was checked is checked no further: what is left stays", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary-ascii", maxLength: 8 })), (lines) => {
      const once = check(lines.join("\n"));
      const twice = check(once.text);
      assert.equal(twice.text, once.text);
      assert.deepEqual([twice.lines, twice.letters, twice.problems], [once.lines, once.letters, once.problems]);
      assert.equal(once.lines, once.text === "" ? 0 : once.text.split("\n").length);
    }),
  );
});

test("lines, letters and names of a list are the engine's", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 10, maxLength: 20 }), async (names) => {
      const { text, lines, letters } = check(names.join("\n"));
      const model = await MicroGPT.create({ text });
      assert.deepEqual([model.numDocs, model.vocab.length], [lines, letters]);
      assert.deepEqual(model.docs().sort(), text.split("\n").sort());
      model.free();
    }),
    { numRuns: 15 },
  );
});

test("what the engine strips is stripped", async () => {
  const { text, lines } = check([...NAMES, "\x1c", "a\x85"].join("\n"));
  const model = await MicroGPT.create({ text });
  assert.equal(model.numDocs, lines);
  assert.deepEqual(model.docs().sort(), text.split("\n").sort());
});

/* ---- time slices ---- */

test("checked in time slices a list is the same, and the page has its turns in between", async (t) => {
  let now = 0;
  t.mock.method(performance, "now", () => {
    now += 4;
    return now;
  });
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  const raw = NAMES.join("\n\n");
  const result = await inTimeSlices(checked(raw, 16));
  clearInterval(timer);
  assert.deepEqual(result, check(raw));
  assert.ok(turns > 0);
});

test("work that fits into one slice is done at once, and gives what it returns", async (t) => {
  t.mock.method(performance, "now", () => 0);
  let steps = 0;
  const work = function* () {
    for (; steps < 1000; steps++) yield;
    return "done";
  };
  const done = inTimeSlices(work());
  assert.equal(steps, 1000);
  assert.equal(await done, "done");
  assert.equal(atOnce(work()), "done");
});

test("work that throws rejects with what it threw", async () => {
  const error = new Error("broken");
  const work = function* () {
    yield;
    throw error;
  };
  await assert.rejects(inTimeSlices(work()), error);
  assert.throws(() => atOnce(work()), error);
});

/* ---- letters ---- */

const vocabOf = async (text) => {
  const model = await MicroGPT.create({ text });
  const { vocab } = model;
  model.free();
  return vocab;
};

const lettersOf = (names) => [...new Set(names.join(""))].sort((a, b) => a.codePointAt(0) - b.codePointAt(0));

test("a list made of a model's letters gives a model of just these, in their order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), async (names) => {
      const vocab = await vocabOf(names.join("\n"));
      assert.deepEqual(vocab, lettersOf(names));
      assert.deepEqual(await vocabOf(listWithLetters(vocab.join(""))), vocab);
    }),
    { numRuns: 20 },
  );
  for (const letters of ["a", "\tab", " -a", "\u3000永", "a\ufeff", "😀😁"])
    assert.equal((await vocabOf(listWithLetters(letters))).join(""), letters, JSON.stringify(letters));
});

test("letters that only Python strips are kept too", async () => {
  for (const letter of ONLY_PYTHON_STRIPS) {
    const vocab = await vocabOf(`a${letter}b`);
    assert.deepEqual(await vocabOf(listWithLetters(vocab.join(""))), vocab, JSON.stringify(letter));
  }
});

test("of no letters there is no list", () => {
  assert.equal(listWithLetters(""), "");
  assert.equal(listWithLetters(" "), " ");
});

/* ---- the page's lists ---- */

const fileOf = (id) => readFileSync(new URL(`../web/data/${id}.txt`, import.meta.url));

test("the files of lists are those that the page knows, and one of them the default", () => {
  const files = readdirSync(new URL("../web/data/", import.meta.url)).filter((path) => path.endsWith(".txt"));
  assert.deepEqual(files.sort(), LISTS.map(({ id }) => `${id}.txt`).sort());
  assert.deepEqual(CHOICES, [...LISTS.map(({ id }) => id), OWN_LIST]);
  assert.equal(LISTS[0].id, "names");
});

/** What a name is written in, if not in small letters @type {Record<string, RegExp>} */
const SIGNS = { korea: /^[\u1100-\u11ff]{2,15}$/, china: /^\p{Script=Han}{1,15}$/u };

for (const { id } of LISTS)
  test(`${id}: the list is the one whose provenance is known, and would be taken as it is`, () => {
    const file = fileOf(id);
    assert.equal(createHash("sha256").update(file).digest("hex"), SHA256[id]);
    const text = file.toString("utf8");
    const { notes, problems, ...rest } = check(text);
    assert.deepEqual([notes, problems, `${rest.text}\n`], [[], [], text]);
    const lines = rest.text.split("\n");
    assert.deepEqual(lines, [...lines].sort(), "in the order of code points, which packs best");
    for (const line of lines) assert.match(line, SIGNS[id] ?? /^\p{Ll}{2,15}$/u);
    assert.ok(file.length < MAX_BYTES);
  });

test("the lists have as many names as their provenance says", () => {
  const lines = Object.fromEntries(
    LISTS.map(({ id }) => [id, fileOf(id).toString("utf8").trimEnd().split("\n").length]),
  );
  assert.deepEqual(lines, {
    names: 32_257,
    japan: 1851,
    elements: 118,
    korea: 540,
    germany: 1145,
    france: 930,
    spain: 205,
    brazil: 151,
    china: 278,
  });
  assert.deepEqual(lines, Object.fromEntries(LISTS.map(({ id, count }) => [id, count])));
});

/** What an invented name of a list looks like, and how many of twenty do; of the lists that know no name twice. */
const LOOKS = {
  elements: [/(ium|um|on|ine|en|er)$/, 15],
  korea: [/^[가-힣]{2}$/, 15],
  germany: [/^\p{Ll}{3,8}$/u, 15],
  france: [/^\p{Ll}{3,9}$/u, 15],
  spain: [/^\p{Ll}{3,9}$/u, 15],
  brazil: [/^\p{Ll}{3,9}$/u, 15],
  china: [/^\p{Script=Han}{1,2}$/u, 15],
};

for (const [id, [looks, least]] of Object.entries(LOOKS))
  test(`${id}: each name stands once, and a model of it invents others like them`, async () => {
    const names = fileOf(id).toString("utf8").trim().split("\n");
    const known = new Set(names);
    assert.equal(known.size, names.length);
    const model = await MicroGPT.create({ text: names.join("\n"), validationSplit: 0.1 });
    const samples = () => model.generate({ seeds: Array.from({ length: 20 }, (_, i) => 42 + i), temperature: 0.5 });
    const like = () => samples().filter((name) => looks.test(name.normalize("NFC"))).length;
    assert.ok(like() < least, "not before it has learned");
    model.trainStep(1000);
    assert.ok(like() >= least, `${like()}: ${samples()}`);
    assert.ok(samples().filter((name) => !known.has(name)).length >= 5, `${samples()}`);
    assert.ok(
      model.evaluate() < Math.log(model.vocab.length + 1) - 0.5,
      "held-out names are better known than by chance",
    );
    model.free();
  });

/* ---- packing ---- */

const packed = (text) => gzipSync(withoutShared(Buffer.from(text))).toString("base64");

const families = fc
  .tuple(name, fc.array(fc.nat({ max: 9 }), { maxLength: 6 }))
  .filter(([stem]) => [...stem].every((character) => character > "\x1f"))
  .map(([stem, ends]) => [stem, ...ends.map((end) => stem.repeat(end % 3) + end)]);

test("a packed list comes back, sorted or not, whatever its characters but control characters", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(families, { minLength: 1 }), fc.boolean(), async (groups, isSorted) => {
      const names = isSorted ? groups.flat().sort() : groups.flat();
      const text = `${names.join("\n")}\n`;
      assert.equal(await unpackList(packed(text)), text);
    }),
    { numRuns: 200 },
  );
});

test("characters that share their first bytes come back, and so do spaces and lines without any", async () => {
  for (const text of ["😀\n😁\n", "mary ann\nmary  ann\n anna\n", "\nanna\n\nann\n"])
    assert.equal(await unpackList(packed(text)), text);
});

test("lines that drop more than a byte can say come back", async () => {
  const text = [29, 30, 31, 32, 60].map((length) => `xy\nx${"z".repeat(length)}\n`).join("");
  assert.equal(await unpackList(packed(text)), text);
  assert.ok(!withoutShared(Buffer.from(text)).includes("\n"));
});

test("a list with a control character is not packed", () => {
  assert.throws(() => withoutShared(Buffer.from("anna\nb\tob\n")), /control character/);
});

test("a coded line says how much it drops of the line before it", () => {
  const list = Buffer.from("anna\nannabel\nannabel\nann\nbob\n");
  assert.equal(withoutShared(list).toString("latin1"), "\0anna\0bel\0\x04\x03bob");
});

test("the page's lists come back from what the build packs, and sorted ones are smaller for it", async () => {
  for (const id of ["japan", "germany", "korea"]) {
    const file = fileOf(id);
    const [shared, whole] = await Promise.all([gzipped(withoutShared(file)), gzipped(file)]);
    assert.equal(await unpackList(shared), file.toString("utf8"));
    assert.deepEqual(Buffer.from(await unpack(whole)), file);
    assert.ok(shared.length < whole.length, `${id}: ${shared.length} for ${whole.length}`);
  }
});

test("two files that are packed as one come back", async () => {
  const file = fc.uint8Array({ minLength: 8, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(file, file, async (...files) => {
      const both = gzipSync(inTurns(files.map((file) => Buffer.from(file)))).toString("base64");
      for (const index of [0, 1]) assert.deepEqual(await unpackModule(both, index), files[index]);
    }),
    { numRuns: 100 },
  );
});

test("the engine's modules come back, alone and as one, which is smaller than both", async () => {
  const files = ["microgpt", "microgpt-f64"].map((name) =>
    readFileSync(new URL(`../public/${name}.wasm`, import.meta.url)),
  );
  const [both, ...alone] = [inTurns(files), ...files].map((file) => gzipSync(file).toString("base64"));
  for (const [index, file] of files.entries())
    for (const packed of [alone[index], both]) assert.deepEqual(Buffer.from(await unpackModule(packed, index)), file);
  assert.ok(both.length < 0.85 * alone.join("").length, `${both.length} of ${alone.join("").length}`);
});

test("packed bytes come back, whatever they are", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      assert.deepEqual(await unpack(gzipSync(bytes).toString("base64")), bytes);
    }),
    { numRuns: 50 },
  );
});
