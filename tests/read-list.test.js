/** Lists as people bring them: whichever encoding, table or JSON, the names are found, and what was guessed or cut is said. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { MAX_BYTES, MAX_LETTERS } from "../web/input/limits.js";
import { piecesOf } from "../web/input/lines.js";
import { readList } from "../web/input/list.js";
import { isHeading } from "../web/input/table.js";
import { BUILT_IN as ENGLISH } from "../web/words/words.js";
import { ANY_CHARACTER } from "./characters.js";
import { rounds } from "./support.js";

const FILES = new URL("./cases/lists/", import.meta.url);
const bytesOf = (text, encoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));
const read = (source, how) => readList(typeof source === "string" ? bytesOf(source) : source, how);
const readFile = (name, how) => readList(new Uint8Array(readFileSync(new URL(name, FILES))), { name, ...how });
const namesIn = ({ text }) => text.split("\n");
const keysOf = (notes) => notes.map(({ key }) => key);
const saidOf = ({ notes, problems }) => [...notes, ...problems].map(({ key, slots }) => ENGLISH(key, slots)).join(" ");

const NAMES = "Emma Olivia Ava Isabella Sophia Charlotte Mia Amelia Harper Evelyn Abigail Emily".split(" ");
const ACCENTED = "Åse Bjørn Chloé Dörte Éloïse François Günter Héloïse Inês Jürgen Kåre Märta".split(" ");

/** @param {string[]} lines @param {string} [end] */
const lined = (lines, end = "\n") => lines.map((line) => line + end).join("");
const numbered = (make) => lined(NAMES.map(make));

/* ---- the files that people brought ---- */

/** What each file has: lines, format, encoding, its first names, and what is said of it. */
const EXPECTED = {
  "array-one-line.json": [60, "json", "UTF-8", "Emma Olivia Ava", ""],
  "array.json": [60, "json", "UTF-8", "Emma Olivia Ava", ""],
  "columns.tsv": [120, "table", "UTF-8", "emma olivia ava", "From column 2."],
  "comma-one-line.txt": [60, "lines", "UTF-8", "emma olivia ava", "One long line: split at its commas or the like."],
  "gnumeric.ods": [12, "sheet", "", "Åse Bjørn Chloé", "From column 2, Name. 1 row is a heading or a note: left out."],
  "han-2400-characters.txt": [6000, "lines", "UTF-8", "买可涿 乷嚹缿 丱菳誊", ""],
  "hangul-320-syllables.txt": [
    1500,
    "lines",
    "UTF-8",
    "냼뱰 꺵냼 려뮘",
    "These are syllables, written with 34 letters (jamo).",
  ],
  "header.csv": [
    120,
    "table",
    "UTF-8",
    "Emma Olivia Ava",
    "From column 1, Name. 1 row is a heading or a note: left out.",
  ],
  "libreoffice.xlsx": [
    12,
    "sheet",
    "",
    "Åse Bjørn Chloé",
    "From column 2, Name. 1 row is a heading or a note: left out.",
  ],
  "nfc-and-nfd.txt": [
    64,
    "lines",
    "UTF-8",
    "Åse Bjørn Chloé",
    "3 letters are spelled in two ways (NFC and NFD): é, ï, ü.",
  ],
  "no-header.csv": [120, "table", "UTF-8", "Emma Olivia Ava", "From column 1."],
  "object.json": [60, "json", "UTF-8", "Emma Olivia Ava", ""],
  "quoted.csv": [
    120,
    "table",
    "UTF-8",
    "Emma Olivia Ava",
    "From column 2, name. 1 row is a heading or a note: left out.",
  ],
  "sheet.xlsx": [400, "sheet", "", "Emma Olivia Ava", "From column 1."],
  "utf-16be-bom.txt": [16, "lines", "UTF-16BE", "Åse Bjørn Chloé", ""],
  "utf-16le-bom.txt": [16, "lines", "UTF-16LE", "Åse Bjørn Chloé", ""],
  "utf-16le-no-bom.txt": [15, "lines", "UTF-16LE", "Åse Bjørn Chloé", "Read as UTF-16LE, a guess."],
  "windows-1252.txt": [15, "lines", "Windows-1252", "Åse Bjørn Chloé", "Read as Windows-1252, a guess."],
};

test("there is an expectation for each file", () => {
  assert.deepEqual(readdirSync(FILES).sort(), Object.keys(EXPECTED));
});

for (const [name, [lines, format, encoding, first, said]] of Object.entries(EXPECTED))
  test(`${name} is read`, () => {
    const list = readFile(name);
    assert.deepEqual([list.lines, list.format, list.encoding], [lines, format, encoding]);
    assert.equal(namesIn(list).slice(0, 3).join(" "), first);
    assert.equal(saidOf(list), said);
    assert.equal(list.letters, new Set(list.text.replaceAll("\n", "")).size);
    assert.doesNotMatch(list.text, /[\0\ufffd]/);
  });

/* ---- encodings ---- */

test("each encoding gives the same names, with a byte order mark and without", () => {
  const text = lined(ACCENTED);
  const swapped = (bytes) => bytes.map((_, i) => bytes[i ^ 1]);
  const little = bytesOf(text, "utf16le");
  /** @type {[string, Uint8Array, string, boolean][]} */
  const all = [
    ["UTF-8", bytesOf(text), "UTF-8", false],
    ["UTF-8 with a mark", bytesOf(`\ufeff${text}`), "UTF-8", false],
    ["UTF-16LE", little, "UTF-16LE", true],
    ["UTF-16LE with a mark", bytesOf(`\ufeff${text}`, "utf16le"), "UTF-16LE", false],
    ["UTF-16BE", swapped(little), "UTF-16BE", true],
    ["UTF-16BE with a mark", swapped(bytesOf(`\ufeff${text}`, "utf16le")), "UTF-16BE", false],
    ["Windows-1252", bytesOf(text, "latin1"), "Windows-1252", true],
  ];
  for (const [what, bytes, encoding, isGuess] of all) {
    const list = read(bytes);
    assert.deepEqual([list.encoding, namesIn(list)], [encoding, ACCENTED], what);
    assert.equal(keysOf(list.notes).includes("list.encoding"), isGuess, what);
  }
});

test("UTF-16 without a mark is known in other scripts by the ends of its lines", () => {
  for (const names of [
    "Анна Борис Вера Глеб Дарья Егор Жанна Захар Инна Клим",
    "王伟 李娜 张敏 刘洋 陈静 杨磊 赵军 黄丽 周强 吴艳",
  ]) {
    const list = read(bytesOf(lined(names.split(" ")), "utf16le"));
    assert.deepEqual([list.encoding, namesIn(list)], ["UTF-16LE", names.split(" ")]);
  }
});

test("a NUL in a list makes it no UTF-16", () => {
  for (const text of ["an\0na\nbob\n", "ann\0a\nbob\n", "\0anna\nbo\n"]) {
    const list = read(text.repeat(10));
    assert.deepEqual([list.encoding, list.lines], ["UTF-8", 20], JSON.stringify(text));
  }
});

test("a control character makes UTF-16 no text, with a mark and without", () => {
  for (const mark of ["\ufeff", ""]) {
    assert.deepEqual(namesIn(read(bytesOf(mark + lined(NAMES), "utf16le"))), NAMES);
    const list = read(bytesOf(`${mark}${lined(NAMES)}\x01\n`, "utf16le"));
    assert.deepEqual(keysOf(list.problems), ["list.is-binary"]);
  }
});

test("what Windows-1252 has beyond Latin-1 is read", () => {
  const names = [...Array(10).fill("O’Neil"), "Šárka", "Žofie"];
  const cp1252 = new Map([
    ["’", 0x92],
    ["Š", 0x8a],
    ["Ž", 0x8e],
  ]);
  const bytes = Uint8Array.from(lined(names), (letter) => cp1252.get(letter) ?? letter.charCodeAt(0));
  const list = read(bytes);
  assert.deepEqual([list.encoding, namesIn(list)], ["Windows-1252", names]);
});

test("any text in UTF-8 or with a mark comes back, whatever its characters", () => {
  const name = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 6 })
    .filter((text) => /^\p{L}[\p{L}\p{M}]*$/u.test(text));
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 10, maxLength: 30 }),
      fc.constantFrom("utf8", "utf16le"),
      (names, encoding) => {
        const list = read(bytesOf(`\ufeff${lined(["Qq Ww", ...names])}`, /** @type {any} */ (encoding)));
        assert.deepEqual(namesIn(list), ["Qq Ww", ...names]);
      },
    ),
  );
});

test("UTF-16 without a mark is known although syllables have NULs, too, and half a character at the end does not matter", () => {
  const names = "민준 서준 하준 예준 도윤 지호 서연 하은 지우 수아".split(" ");
  const swapped = (/** @type {Uint8Array} */ bytes) => bytes.map((_, i) => bytes[i ^ 1]);
  const little = bytesOf(lined(names, "\r\n"), "utf16le");
  assert.deepEqual(namesIn(read(little)), names);
  assert.deepEqual(namesIn(read(swapped(little))), names);
  assert.deepEqual(namesIn(read(bytesOf(`${names.join(", ")}, 준, 서`, "utf16le"))), [...names, "준", "서"]);
  for (const text of [lined(ACCENTED), `\ufeff${lined(ACCENTED)}`]) {
    const cut = read(Uint8Array.of(...bytesOf(text, "utf16le"), 0x41));
    assert.deepEqual([cut.encoding, namesIn(cut)], ["UTF-16LE", ACCENTED]);
  }
});

test("UTF-8 that is damaged in a place, or was cut within a letter, stays UTF-8, and that it is a guess is said", () => {
  const broken = read(Uint8Array.of(...bytesOf(lined(ACCENTED)), 0xe9, 0x72, 0x0a));
  assert.deepEqual([broken.encoding, namesIn(broken).slice(0, 12), broken.lines], ["UTF-8", ACCENTED, 13]);
  assert.equal(saidOf(broken), "Read as UTF-8, a guess.");
  const cut = read(bytesOf(`${lined(ACCENTED)}Zoé`).subarray(0, -1));
  assert.deepEqual([cut.encoding, namesIn(cut)], ["UTF-8", [...ACCENTED, "Zo"]]);
  const last = read(bytesOf(`${lined(NAMES)}Zoé`, "latin1"));
  assert.deepEqual([last.encoding, namesIn(last).at(-1)], ["Windows-1252", "Zoé"]);
});

test("which of UTF-8 and Windows-1252 it is follows from how much is damaged, and from how many signs are beyond ASCII", () => {
  const damaged = (/** @type {number} */ count) =>
    Buffer.concat([
      Buffer.from(lined(Array(10).fill("nathalié"))),
      Buffer.from(lined(Array(count).fill("nathalié")), "latin1"),
    ]);
  assert.equal(read(damaged(9)).encoding, "UTF-8");
  assert.equal(read(damaged(10)).encoding, "Windows-1252", "half of the signs");
  for (const [name, encoding] of [
    ["éèabcd", "Windows-1252"],
    ["éa", ""], // a third, with the end of the line
  ])
    assert.equal(read(bytesOf(lined(Array(12).fill(name)), "latin1")).encoding, encoding, name);
});

test("UTF-8 with many control characters is no text", () => {
  const text = (/** @type {number} */ share) => lined(Array(20).fill(`a\x01${"b".repeat(1 / share - 3)}`));
  assert.deepEqual([read(text(1 / 10)).encoding, saidOf(read(text(1 / 5)))], ["UTF-8", ENGLISH("list.is-binary", {})]);
});

test("another script in an encoding of its own is refused, and not learned as Windows-1252", () => {
  /** @type {Record<string, string>} each from the standard's own tables */
  const all = {
    Shift_JIS: "8db293a10a97e996d80a8d828bb40a936392860a",
    "GB 18030": "cdf5ceb00ac0eec4c80ad5c5c3f40ac1f5d1f30a",
    "EUC-KR": "b1e8b9ce0ac0ccbcad0ab9dac1f60ac3d6c7cf0a",
    "Windows-1251": "c0edede00ac2e5f0e00ac3ebe5e10ac4e0f0fcff0a",
    "KOI8-R": "e1cecec10af7c5d2c10ae7ccc5c20ae4c1d2d8d10a",
  };
  for (const [encoding, hex] of Object.entries(all)) {
    const list = read(Buffer.from(hex.repeat(4), "hex"));
    assert.deepEqual([list.lines, saidOf(list)], [0, ENGLISH("list.is-binary", {})], encoding);
  }
  assert.match(ENGLISH("list.is-binary", {}), /encoding.*UTF-8/);
  const quoted = read(bytesOf(lined(ACCENTED.map((name) => `\x93${name}\x94`)), "latin1"));
  assert.deepEqual(namesIn(quoted), ACCENTED, "quotes are none of a script");
});

test("control characters at the ends are cut, as DOS's end of a file", () => {
  for (const encoding of ["utf8", "latin1", "utf16le"]) {
    const mark = encoding === "utf16le" ? "\ufeff" : "";
    const list = read(bytesOf(`${mark}${lined(ACCENTED)}\x1a`, /** @type {any} */ (encoding)));
    assert.deepEqual(namesIn(list), ACCENTED, encoding);
  }
  assert.deepEqual(namesIn(read(`${lined(NAMES)}\0\0Zoe\x08\n\0\0`)), [...NAMES, "Zoe"]);
});

/* ---- lines ---- */

test("lines end in every way", () => {
  for (const end of ["\n", "\r\n", "\r", "\v", "\f", "\u2028", "\u2029", "\x85"])
    assert.deepEqual(namesIn(read(lined(NAMES, end))), NAMES, JSON.stringify(end));
});

test("white space and marks without a width are cut from the ends of a name, and said where they cannot be seen", () => {
  const marks = ["\u00a0", "\u3000", "\u200b", "\ufeff", "\u200e", "\u2060", "\u00ad", "\u202f"];
  const list = read(lined([...NAMES, ...marks.map((mark) => `${mark}Zoe${mark}`), "  Ann\t"]));
  assert.deepEqual(namesIn(list), [...NAMES, ...marks.map(() => "Zoe"), "Ann"]);
  assert.match(saidOf(list), /^8 lines had invisible marks or unusual spaces at their ends: cut\.$/);
  const within = read(lined(NAMES.map((name) => `${name}\u200c${name}`)));
  assert.deepEqual(
    namesIn(within),
    NAMES.map((name) => `${name}\u200c${name}`),
    "inside they are letters",
  );
});

test("numbers, bullets, counts and quotes are taken off, where most lines have them, and that is said", () => {
  /** @type {((name: string, i: number) => string)[]} */
  const marks = [
    (name, i) => `${i + 1}. ${name}`,
    (name, i) => `${i + 1}.${name}`,
    (name, i) => `${i + 1}) ${name}`,
    (name, i) => `(${i + 1}) ${name}`,
    (name, i) => `[${i + 1}] ${name}`,
    (name, i) => `#${i + 1} ${name}`,
    (name, i) => `${i + 1}: ${name}`,
    (name, i) => `${i + 1} - ${name}`,
    (name, i) => `${i + 1}、${name}`,
    (name, i) => `１${i % 10}．${name}`,
    (name, i) => `${String(99 - i).padStart(7)} ${name}`,
    (name) => `- ${name}`,
    (name) => `* ${name}`,
    (name) => `• ${name}`,
    (name) => `•${name}`,
    (name) => `– ${name}`,
    (name) => `- [ ] ${name}`,
    (name) => `* [x] ${name}`,
    (name) => `# ${name}`,
    (name) => `→ ${name}`,
    (name) => `✓${name}`,
    (name) => `\uf0b7${name}`,
    (name, i) => `${name} ${9000 - i}`,
    (name, i) => `${name} (${9000 - i})`,
    (name, i) => `${name}: ${i}.000`,
    (name, i) => `${name}=${i}`,
    (name, i) => `${name.padEnd(15)} 2.629  ${i / 10}%      ${i + 1}`,
    (name, i) => `${i + 1}. ${name} (${9000 - i})`,
    (name) => `'${name}'`,
    (name) => `“${name}”`,
    (name) => `„${name}“`,
    (name) => `«${name}»`,
    (name) => `- "${name}"`,
    (name, i) => `1.${i + 1}. ${name}`,
    (name, i) => `${String.fromCodePoint(0x2460 + i)} ${name}`,
    (name, i) => `${name} - ${i}`,
    (name, i) => `${name} [${i}]`,
    (name) => `**${name}**`,
    (name) => `\`${name}\``,
  ];
  for (const mark of marks) {
    const list = read(numbered(mark));
    assert.deepEqual(namesIn(list), NAMES, mark(NAMES[0], 0));
    assert.equal(saidOf(list), "Numbers, bullets or quotes around the names: taken off.");
  }
  const few = lined([...NAMES, "- x", "1. y", "z 1", "'q'"]);
  assert.equal(read(few).text, few.trim());
});

test("numbers and quotes are taken off in JSON, tables and one line as well", () => {
  for (const text of [
    JSON.stringify(NAMES.map((name, i) => `${i + 1}. ${name}`)),
    numbered((name, i) => `'${name}',${i}`),
    numbered((name) => `    '${name}',`),
    NAMES.map((name, i) => `${i + 1}. ${name}`).join(", "),
  ]) {
    const list = read(text);
    assert.deepEqual(namesIn(list), NAMES, text.slice(0, 30));
    assert.ok(keysOf(list.notes).includes("list.around"));
  }
});

test("nine of ten lines are most of them, of the first 500 that are not blank; names must stay as different", () => {
  const name = (/** @type {number} */ i) =>
    `${NAMES[i % 12]}${"abcdefghij"[i % 10]}${"klmnopqrst"[Math.floor(i / 60)]}`;
  /** @type {(marked: number, plain: number, end?: string) => string} */
  const mixed = (marked, plain, end) =>
    lined(
      Array.from({ length: marked + plain }, (_, i) => (i < marked ? `${i}. ${name(i)}` : name(i))),
      end,
    );
  assert.equal(read(mixed(18, 2)).text.split("\n")[0], name(0));
  assert.equal(read(mixed(17, 3)).text.split("\n")[0], `0. ${name(0)}`);
  assert.equal(read(mixed(18, 2, "\n \n")).text.split("\n")[0], name(0), "blank lines between");
  assert.equal(read(mixed(450, 51)).text.split("\n")[0], name(0), "the 501st does not count");
  /** @type {(different: number) => string} */
  const alike = (different) => lined(Array.from({ length: 20 }, (_, i) => `${i}. ${name(Math.min(i, different - 1))}`));
  assert.equal(read(alike(18)).text.split("\n")[0], name(0));
  assert.equal(read(alike(17)).text.split("\n")[0], `0. ${name(0)}`);
  const half = lined(NAMES.map((name, i) => (i % 2 ? `"${name}"` : `${i}. "${name}"`)));
  assert.equal(read(half).text, half.trim(), "one kind after the other, each by most lines");
  assert.deepEqual([read("1. Emma").text, read("").notes], ["Emma", []]);
});

test("a line may be empty, the first as well; a mark may stand at one end", () => {
  const list = read(`\n${lined(NAMES)}\n\u00a0Zoe\nAnn\u00a0\n\u00a0\n`);
  assert.deepEqual(namesIn(list), [...NAMES, "Zoe", "Ann"]);
  assert.equal(
    saidOf(list),
    "3 lines are empty: left out. 2 lines had invisible marks or unusual spaces at their ends: cut.",
  );
});

test("what tells names apart, or is all of them, is not taken off", () => {
  for (const text of [
    lined(Array.from({ length: 20 }, (_, i) => `Apollo ${i}`)),
    lined(Array.from({ length: 20 }, (_, i) => `${1900 + i}`)),
    numbered((name, i) => `${name}-${i}`),
    numbered((name, i) => `${i}-${name}`),
    numbered((name, i) => `${name}${i}`),
    numbered((name) => `#${name}`),
    numbered((name) => `-${name}`),
    numbered((name) => `(${name})`),
  ])
    assert.equal(read(text).text, text.trim());
});

test("a heading above a list is left out", () => {
  for (const heading of [
    "Name",
    "names:",
    "First name",
    "Vorname",
    "Voornaam",
    "PRÉNOM",
    "이름",
    "名前",
    "given_name",
  ]) {
    const list = read(lined([heading, ...NAMES]));
    assert.deepEqual([namesIn(list), keysOf(list.notes)], [NAMES, ["list.headings"]], heading);
  }
  for (const name of ["Naomi", "Norma", "Namel", "Nominoë"])
    assert.equal(namesIn(read(lined([name, ...NAMES])))[0], name);
});

test("comments and rules above a list are left out, unless all of it is written so", () => {
  const quoted = numbered((name) => `  - "${name}"`);
  /** @type {[string, number][]} */
  const all = [
    [`# Source: an office, 2018\n# Licence: CC0\n${lined(NAMES)}`, 2],
    [`# Source: an office, 2018\n\n# Licence: CC0\nname,count\n${numbered((name, i) => `${name},${i}`)}`, 3],
    [`// girls\n${lined(NAMES)}`, 1],
    [`% girls\n%\n% of 2018\n${lined(NAMES)}`.replace("%\n", ""), 2],
    [`-- girls\n${lined(NAMES)}`, 1],
    [`---\nnames:\n${quoted}`, 2],
    [`## Girls\n\n${numbered((name) => `- ${name}`)}`, 1],
    [`# girls\n${NAMES.join(", ")}`, 1],
  ];
  for (const [text, count] of all) {
    const list = read(text);
    const headings = list.notes.find(({ key }) => key === "list.headings");
    assert.deepEqual([namesIn(list), headings?.slots.count], [NAMES, count], text.slice(0, 40));
  }
  for (const count of [9, 10, 12]) {
    const list = read(lined([...NAMES.slice(0, count).map((name) => `# ${name}`)]));
    assert.deepEqual(namesIn(list), NAMES.slice(0, count), `${count}`);
  }
  const pokemon = read(lined(["#,Name", ...NAMES.map((name, i) => `${i},${name}`)]));
  assert.match(saidOf(pokemon), /^From column 2, Name\./);
});

test("the last of one long line may come after an and", () => {
  const first = NAMES.slice(0, -1).join(", ");
  for (const last of [" and Emily", ", and Emily.", " und Emily", " & Emily", " y Emily\n"])
    assert.deepEqual(namesIn(read(first + last)), NAMES, last);
  assert.equal(read(`Tom and Anna, ${first}`).text.split("\n")[0], "Tom and Anna");
});

test("one long line is split at its separators, and that is said", () => {
  for (const separator of [", ", ",", "; ", "\t", "、", " , ", "، ", "؛", "|", " • "]) {
    for (const quote of ["", '"', "'"]) {
      const list = read(NAMES.map((name) => quote + name + quote).join(separator));
      const said = quote ? ["list.split", "list.around"] : ["list.split"];
      assert.deepEqual([namesIn(list), keysOf(list.notes)], [NAMES, said], separator + quote);
    }
  }
  assert.equal(read([...NAMES.slice(0, 9), "a", "b"].join(",")).lines, 11, "ten separators");
  assert.equal(read([...NAMES.slice(0, 9), "a"].join(",")).lines, 1, "nine");
  const wrapped = read(`${NAMES.slice(0, 7).join(", ")},\n${NAMES.slice(7).join(", ")}\n`);
  assert.deepEqual(namesIn(wrapped), NAMES);
});

/* ---- tables ---- */

test("a table is known by its delimiter, quoted or not, with headings or without", () => {
  for (const delimiter of [",", ";", "\t", "|"])
    for (const quote of ["", '"'])
      for (const heading of [[], ["rank", "name", "births"]])
        for (const end of ["\n", "\r\n"]) {
          const rows = [...(heading.length ? [heading] : []), ...NAMES.map((name, i) => [i + 1, name, 900 - i])];
          const text = lined(
            rows.map((row) => row.map((cell) => quote + cell + quote).join(delimiter)),
            end,
          );
          const list = read(text, { name: "births.csv" });
          const what = JSON.stringify(text.slice(0, 60));
          assert.deepEqual([list.format, list.column, namesIn(list)], ["table", 2, NAMES], what);
          assert.deepEqual(
            keysOf(list.notes),
            heading.length ? ["list.column", "list.headings"] : ["list.column"],
            what,
          );
        }
});

test("a table with an empty line after each row, or two, is a table all the same", () => {
  for (const end of ["\n\n", "\n\n\n"]) {
    const list = read(
      lined(
        NAMES.map((name, i) => `${i + 1},${name},${900 - i}`),
        end,
      ),
    );
    assert.deepEqual([list.format, list.column, namesIn(list)], ["table", 2, NAMES]);
  }
});

test("titles, headings of several rows and footnotes are left out", () => {
  const text = `Table 1: given names;;\n;;\nRank;Given name;Births\n;;number\n${numbered((name, i) => `${i + 1};${name};${900 - i}`)}Source: the office;;\n`;
  const list = read(text);
  assert.deepEqual(namesIn(list), NAMES);
  assert.match(saidOf(list), /^From column 2, Given name\. 4 rows are headings or notes: left out\.$/);
});

test("a name whose number is missing is no heading, and a rule is no row", () => {
  for (const missing of ["", "-", "–", "*", ".."]) {
    const list = read(lined(["name,count", ...NAMES.map((name, i) => `${name},${i ? i : missing}`)]));
    assert.deepEqual([namesIn(list), list.notes.at(-1)?.slots.count], [NAMES, 1], missing);
  }
  const rule = read(lined(["| id | name |", "|---|:---:|", ...NAMES.map((name, i) => `| ${i} | ${name} |`)]));
  assert.deepEqual(namesIn(rule), NAMES);
  assert.equal(saidOf(rule), "From column 3, name. 1 row is a heading or a note: left out.");
  assert.deepEqual(keysOf(read(",,\n-,\n", { name: "a.csv" }).problems), ["list.no-names"]);
});

test("four of five rows alike, of the first 500, make a table; its last cell may be empty", () => {
  /** @type {(alike: number, others: number) => string} */
  const rows = (alike, others) =>
    lined([...Array(alike)].map((_, i) => `${NAMES[i % 12]},${i}`)) + lined([...Array(others)].map(() => "a,b,c"));
  assert.equal(read(rows(400, 101)).format, "table");
  assert.equal(read(rows(399, 101)).format, "lines");
  assert.equal(namesIn(read(`${numbered((name, i) => `${i},${name},`)}12,Zoe,`)).at(-1), "Zoe");
});

test("ten rows above a table can be headings; of more none is", () => {
  const table = numbered((name, i) => `${name},${i}`);
  assert.deepEqual(namesIn(read("Title,\n".repeat(10) + table)), NAMES);
  assert.equal(read("Title,\n".repeat(11) + table).lines, 11 + NAMES.length);
  for (const [length, count] of [
    [39, 0],
    [40, 1],
  ])
    assert.equal(read(lined([`${"x".repeat(length - 5)} name`, ...NAMES])).lines, NAMES.length + count);
});

test("a column that is called a name is taken before one whose words differ more", () => {
  const rows = [..."abcd"].flatMap((town) => NAMES.map((name) => `${town}${name}ville,${name}`));
  const list = read(lined(["city,name", ...rows]));
  assert.deepEqual([list.column, list.lines], [2, 48]);
});

test("a heading of a column of a few words that come again is known, whatever its language", () => {
  const list = read(lined(["Vardas,Lytis", ...NAMES.map((name, i) => `${name},${i % 2 ? "V" : "M"}`)]));
  assert.deepEqual([list.column, namesIn(list)], [1, NAMES]);
});

test("quoted cells may hold delimiters, quotes and line ends", () => {
  const rows = NAMES.map((name, i) => `${i},"${name} ""the ${"x".repeat(i)}""","a, b\nc"`);
  const { column, text } = read(lined(["id,name,note", ...rows]));
  assert.deepEqual([column, text.split("\n")[2]], [2, 'Ava "the xx"']);
});

test("a name of several lines, in a cell or in JSON, is one name", () => {
  const cells = NAMES.map((name, i) => `${i},"${name}\n${name}"`);
  assert.equal(namesIn(read(lined(cells), { name: "a.csv" }))[1], "Olivia Olivia");
  const strings = JSON.stringify(NAMES.map((name) => `${name}\u2028${name}\r\n`));
  assert.equal(namesIn(read(strings))[1], "Olivia Olivia");
});

test("a quote that nothing closes belongs to its name", () => {
  const list = read(lined([...NAMES.map((name, i) => `${name},${i}`), '"Weird Al" Yankovic,12', '5"Nine,13']));
  assert.deepEqual(namesIn(list).slice(-2), ['"Weird Al" Yankovic', '5"Nine']);
});

test("the column that looks like names is taken; any other that holds words can be", () => {
  const rows = NAMES.map((name, i) => `CA,F,${1910 + i},${name},${295 - i},${name.toLowerCase()}@example.org`);
  const text = lined(rows);
  const list = read(text);
  assert.deepEqual([list.column, namesIn(list)], [4, NAMES]);
  assert.deepEqual(list.columns.map(({ number }) => number).sort(), [1, 2, 4, 6]);
  const other = read(text, { column: 6 });
  assert.deepEqual([other.column, namesIn(other)[0]], [6, "emma@example.org"]);
  assert.equal(saidOf(other), "From column 6.");
});

test("what Excel writes above a table, and a cell that is empty, do not matter", () => {
  const list = read(
    `sep=;\r\nName;Anzahl\r\n${lined(
      NAMES.map((name) => `${name};12,5`),
      "\r\n",
    )};7,5\r\n`,
  );
  assert.deepEqual(namesIn(list), NAMES);
});

test("one column in quotes, or that is said to be CSV, is read as a table", () => {
  assert.deepEqual(namesIn(read(lined(NAMES.map((name) => `"${name}"`)))), NAMES);
  assert.deepEqual(namesIn(read(lined(["Name", ...NAMES]), { name: "a.csv" })), NAMES);
});

test("a table of numbers is no list", () => {
  const list = read(lined(NAMES.map((_, i) => `${i},${i * i}`)));
  assert.deepEqual([list.text, saidOf(list)], ["", "It has no column of names: only numbers and the like."]);
});

test("what a table holds comes back, however its cells are quoted", () => {
  const cell = fc
    .string({ maxLength: 8 })
    .filter((text) => text.trim() === text && !/[\r\n]/.test(text) && !isHeading(text));
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 10, maxLength: 30 }),
      fc.constantFrom(",", ";", "\t"),
      (notes, delimiter) => {
        const rows = notes.map((note, i) => [
          `"${note.replaceAll('"', '""')}"`,
          `n${"abcdefghij"[i % 10]}m${"klm"[i % 3]}`,
          i,
        ]);
        const list = read(lined(["note,name,i".replaceAll(",", delimiter), ...rows.map((row) => row.join(delimiter))]));
        assert.deepEqual(
          namesIn(list),
          rows.map(([, name]) => name),
        );
      },
    ),
  );
});

/* ---- JSON ---- */

const objects = NAMES.map((name, i) => ({ rank: i, name, sex: "F", of: { place: `in ${name}`, year: 2018 } }));

test("names are found in JSON, JSON lines and what Python prints", () => {
  const python = `[${NAMES.map((name) => `'${name}'`).join(", ")}]`;
  /** @type {[string, string][]} */
  const all = [
    ["an array", JSON.stringify(NAMES)],
    ["an array within", JSON.stringify({ meta: { count: 12 }, data: { names: NAMES } })],
    ["objects", JSON.stringify(objects, null, 2)],
    ["objects within", JSON.stringify({ license: "CC0", results: objects })],
    ["rows", JSON.stringify(NAMES.map((name, i) => [i, name]))],
    ["keys with counts", JSON.stringify(Object.fromEntries(NAMES.map((name, i) => [name, i])))],
    ["JSON lines of strings", lined(NAMES.map((name) => JSON.stringify(name)))],
    ["JSON lines of objects", lined(objects.map((object) => JSON.stringify(object)))],
    ["a Python list", python],
    ["a Python list with a name", `names = ${python}\n`],
    ["a Python tuple", python.replace("[", "(").replace("]", ")")],
    ["a Python set", python.replace("[", "{").replace("]", "}")],
    ["a Python list of tuples", `[${NAMES.map((name, i) => `('${name}', ${i}, None)`).join(", ")}]`],
    ["a Python dictionary", `{${NAMES.map((name, i) => `'${name}': ${i}`).join(", ")}}`],
    ["JavaScript", `const names = ${python.replace("]", ",]")};`],
    ["a JavaScript module", `export default ${JSON.stringify(NAMES)};\n`],
    ["TypeScript", `export const names: string[] = ${JSON.stringify(NAMES)};`],
    ["an array in C", `const char *const names[] = ${JSON.stringify(NAMES).replace("[", "{").replace("]", "}")};`],
    ["a vector in R", `names <- c(${JSON.stringify(NAMES).slice(1, -1)})`],
    ["keys of a Python dictionary", `dict_keys(${python})`],
    ["a list of Python 2", python.replaceAll("'E", "u'E").replaceAll(", '", ", u'")],
    ["bytes in Python", `[${NAMES.map((name) => `b'${name}'`).join(", ")}]`],
    ["an array in an array", JSON.stringify([NAMES])],
    ["two arrays in an array", JSON.stringify([NAMES, ACCENTED.slice(0, 11)])],
    ["columns as pandas writes them", JSON.stringify({ name: { ...NAMES }, count: { ...NAMES.map((_, i) => i) } })],
    ["names by number", JSON.stringify({ ...NAMES })],
    ["an array of numpy", `array([${NAMES.map((name) => `'${name}'`).join("\n ")}], dtype='<U9')`],
    ["strings of numpy", `[${NAMES.map((name) => `np.str_('${name}')`).join(", ")}]`],
    ["what Python counts", `Counter({${NAMES.map((name, i) => `'${name}': ${i}`).join(", ")}})`],
    ["a set that is named", `frozenset({${NAMES.map((name) => `"${name}"`).join(", ")}})`],
    ["comments", `names = [  # girls: (60\n${NAMES.map((name) => `  '${name}',  // "x\n`).join("")}]  # end`],
    ["keys without quotes", `[${NAMES.map((name, i) => `{ rank: ${i}, name: "${name}", new: true }`).join(",\n")}];`],
    ["a value that is missing first", JSON.stringify([null, ...NAMES])],
    ["names by number in Python", `{${NAMES.map((name, i) => `${i}: '${name}'`).join(", ")}}`],
    ["a vector in Rust", `let names = vec!${JSON.stringify(NAMES)};`],
    ["numbers first", JSON.stringify(NAMES.map((name, i) => [i - 1, null, name]))],
  ];
  for (const [what, text] of all) assert.deepEqual(namesIn(read(text)), NAMES, what);
  assert.deepEqual(
    namesIn(read(JSON.stringify(objects), { column: 4 })),
    NAMES.map((name) => `in ${name}`),
  );
});

test("apostrophes, escapes and marks in a Python list stay what they are", () => {
  const list = read(`[${Array(9).fill("'Ann'").join(", ")}, "O'Neil", 'D\\'Arcy', 'a(b)', "None", '(x,)']`);
  assert.deepEqual(namesIn(list).slice(9), ["O'Neil", "D'Arcy", "a(b)", "None", "(x,)"]);
});

test("whatever JSON can hold, the strings of an array come back", () => {
  const text = fc
    .string({ unit: ANY_CHARACTER })
    .filter((text) => /^\S(.*\S)?$/su.test(text) && /^\p{L}[^\p{C}\p{Z}]*$/u.test(text));
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 10 }),
      fc.jsonValue(),
      fc.constantFrom(0, 1, "\t"),
      (names, other, space) => {
        const list = read(JSON.stringify({ other, names: ["“", ...names] }, null, space));
        const column = list.columns.find(({ name }) => name === "names")?.number;
        const taken = read(JSON.stringify({ other, names: ["“", ...names] }, null, space), { column });
        if (column) assert.equal(taken.text, ["“", ...names].join("\n"));
      },
    ),
    { numRuns: rounds(30, 100) },
  );
  const escapes = read(`[${Array(9).fill('"Ann"').join()}, "\\u00c5s\\u0065", 'Zo\\xeb', "a\\/b\\"c\\\\", "x\\ny"]`);
  assert.deepEqual(namesIn(escapes).slice(9), ["Åse", "Zoë", 'a/b"c\\', "x y"]);
});

test("of several arrays the longest is taken, and another can be", () => {
  const text = JSON.stringify({ girls: NAMES, boys: ACCENTED.slice(0, 11) });
  const list = read(text);
  assert.deepEqual([namesIn(list), list.columns.map(({ name }) => name)], [NAMES, ["girls", "boys"]]);
  assert.deepEqual(namesIn(read(text, { column: 2 })), ACCENTED.slice(0, 11));
  const two = [NAMES, ACCENTED].map((names) => names.slice(0, 10));
  assert.deepEqual(namesIn(read(JSON.stringify(two))), two[0], "of ten names each, arrays and not rows");
});

test("ten keys are names, and ten rows are a table, however long; of other arrays most items decide", () => {
  const ten = NAMES.slice(0, 10);
  assert.deepEqual(namesIn(read(JSON.stringify(Object.fromEntries(ten.map((name, i) => [name, i]))))), ten);
  assert.deepEqual(
    keysOf(read(JSON.stringify(Object.fromEntries(ten.slice(1).map((name, i) => [name, i])))).problems),
    ["list.no-names"],
  );
  const long = (/** @type {string} */ name) => [name, ...Array(9).keys()];
  assert.deepEqual(namesIn(read(JSON.stringify(ten.map(long)))), ten);
  assert.deepEqual(namesIn(read(JSON.stringify([...NAMES, ...Array(11).fill(0)]))), NAMES);
  assert.deepEqual(keysOf(read(JSON.stringify([...NAMES, ...Array(18).fill(0)])).problems), ["list.no-names"]);
  const rows = ACCENTED.map((name) => [name]);
  for (const count of [12, 18]) {
    const others = Array.from({ length: count }, (_, i) => ({ name: NAMES[i % 12] }));
    assert.equal(namesIn(read(JSON.stringify([...rows, ...others])))[0], NAMES[0], `${count}`);
  }
  assert.equal(namesIn(read(JSON.stringify([...rows, ...Array(11).fill(null)])))[0], ACCENTED[0]);
});

test("names are found in eight objects or arrays within each other, and no deeper", () => {
  const within = (/** @type {unknown} */ value, /** @type {number} */ depth) =>
    Array.from({ length: depth }).reduce((inner) => ({ of: inner }), value);
  for (const make of [
    (/** @type {number} */ depth) => within(NAMES, depth - 1),
    (/** @type {number} */ depth) => NAMES.map((name) => within(name, depth)),
  ]) {
    assert.deepEqual(namesIn(read(JSON.stringify(make(8)))), NAMES);
    assert.deepEqual(keysOf(read(JSON.stringify(make(9))).problems), ["list.no-names"]);
  }
});

test("a value without a key, and a key without a value, do not hide the names beside them", () => {
  for (const text of [
    `{"spoiled", "names": ${JSON.stringify(NAMES)}}`,
    `{"spoiled": , "names": ${JSON.stringify(NAMES)}}`,
  ])
    assert.deepEqual(namesIn(read(text)), NAMES);
});

test("JSON that breaks off is refused, and so is JSON without names", () => {
  for (const text of [
    JSON.stringify(NAMES).slice(0, -5),
    JSON.stringify(NAMES).slice(0, -1),
    `${JSON.stringify(NAMES)}]`,
    JSON.stringify(NAMES).replace('"Ava"', '"Ava'),
    `["Emma", '${"#".repeat(50_000)}`,
    `["Emma"${"#".repeat(50_000)}`,
    `["Emma"${"\n#".repeat(25_000)}`,
    `["Emma", "${"\\n".repeat(25_000)}`,
  ]) {
    const broken = read(text);
    assert.deepEqual([broken.text, saidOf(broken)], ["", "It looks like JSON, and is incomplete or damaged."]);
  }
  for (const text of ['{"a": 1}', "[[1, 2], [3, 4]]", "{}", "[]", `${"[".repeat(1e5)}${"]".repeat(1e5)}`])
    assert.deepEqual(keysOf(read(text).problems), ["list.no-names"], text.slice(0, 20));
  const brackets = lined(NAMES.map((name) => `[${name}]`));
  assert.deepEqual(namesIn(read(brackets))[0], "[Emma]", "brackets alone make no JSON");
});

/* ---- what is no list ---- */

/** A zip file of one entry, enough to be known. @param {string} path @param {string} text @param {boolean} [isStored] */
function zip(path, text, isStored = false) {
  const data = isStored ? Buffer.from(text) : deflateRawSync(text);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50);
  head.writeUInt16LE(isStored ? 0 : 8, 8);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt16LE(path.length, 26);
  return Buffer.concat([head, Buffer.from(path), data]);
}

test("a file that holds no text is refused as what it is, and never learned", () => {
  const random = Buffer.from(Array.from({ length: 900 }, (_, i) => (i * i * 31 + 7 * i) % 256));
  const doc = lined(NAMES);
  /** @type {[RegExp, Uint8Array][]} */
  const all = [
    [/a PDF/, Buffer.from(`%PDF-1.7\n${doc}`)],
    [/spreadsheet could not/, zip("xl/workbook.xml", doc)],
    [/spreadsheet could not/, zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", true)],
    [/spreadsheet could not/, Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), random])],
    [/a document/, zip("word/document.xml", doc)],
    [/a document/, zip("mimetype", "application/vnd.oasis.opendocument.text", true)],
    [/a document/, Buffer.from(numbered((name) => `BEGIN:VCARD\nFN:${name}\nEND:VCARD`))],
    [/a document/, Buffer.from(`{\\rtf1\\ansi ${doc}}`)],
    [/an archive/, zip("names.txt", doc)],
    [/an archive/, gzipSync(doc)],
    [/an archive/, Buffer.concat([Buffer.from("names.txt".padEnd(257, "\0")), Buffer.from(`ustar\0${doc}`)])],
    [/a picture/, Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), random])],
    [/a picture/, Buffer.concat([Buffer.from("ffd8ffe000104a464946", "hex"), random])],
    [/a picture/, Buffer.from(`GIF89a${doc}`)],
    [/a picture/, Buffer.from(`RIFF\x10\0\0\0WEBPVP8 ${doc}`)],
    [/a web page/, Buffer.from(`<!DOCTYPE html><title>Names</title>${doc}`)],
    [/a web page/, Buffer.from(`<?xml version="1.0"?><a>${doc}</a>`)],
    [/a web page/, Buffer.from(`\ufeff\n <!-- names -->\n<svg>${doc}</svg>`)],
    [/a web page/, Buffer.from(`<ul>\n${numbered((name) => `<li>${name}</li>`)}</ul>`)],
    [/a web page/, Buffer.from(`<TABLE border=1>${doc}</TABLE>`)],
    [/not text/, random],
    [/not text/, Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01"), random])],
    [/not text/, Buffer.alloc(1000)],
    [
      /not text/,
      Buffer.from(
        lined(NAMES)
          .split("")
          .flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]),
      ),
    ],
  ];
  for (const [says, bytes] of all) {
    const list = readList(new Uint8Array(bytes), { name: "mine" });
    assert.match(saidOf(list), says);
    assert.deepEqual([list.text, list.lines, list.letters, list.problems.length], ["", 0, 0, 1], String(says));
  }
});

test("a model that is given as a list is called a model", () => {
  const model = Buffer.concat([Buffer.from([64, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('{"__metadata__":{}}'.padEnd(64))]);
  assert.match(saidOf(readList(new Uint8Array(model), { name: "m.safetensors" })), /is a model/);
});

test("no bytes at all break it: a list or a reason", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const list = readList(bytes, { name: "x" });
      assert.equal(list.problems.length === 0, list.lines >= 10);
    }),
    { numRuns: rounds(100, 300) },
  );
  const pieces = fc.constantFrom(
    '"',
    "'",
    ",",
    "\t",
    "\n",
    "[",
    "]",
    "{",
    "}",
    "(",
    ":",
    "1",
    "a",
    " ",
    "\\",
    "é",
    "\r",
    "=",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 120 }), (parts) => {
      const list = readList(parts.join(""));
      assert.equal(list.lines, list.text ? namesIn(list).length : 0);
      for (const line of namesIn(list)) assert.equal(line, line.trim());
    }),
    { numRuns: rounds(300, 1000) },
  );
});

/* ---- bounds ---- */

test("more than the bound is refused before it is read", () => {
  const list = readList(new Uint8Array(MAX_BYTES + 1), { name: "long.txt" });
  assert.match(saidOf(list), /^“long.txt” is too large: 5,000,001 bytes, and 5,000,000 fit\. Keep/);
  assert.match(saidOf(readList("a".repeat(MAX_BYTES + 1))), /^Too much: 5,000,000 characters fit\.$/);
});

test("a list of just so much, and of just ten names, is taken", () => {
  assert.deepEqual(keysOf(readList("a".repeat(MAX_BYTES)).problems), ["list.too-short"]);
  assert.deepEqual(read(lined(NAMES.slice(0, 10))).problems, []);
  assert.deepEqual(keysOf(read(lined(NAMES.slice(0, 9))).problems), ["list.too-short"]);
});

test("a text is cut into pieces between characters, of which some are pairs in a string, and not within CR LF", () => {
  for (const pair of ["😀", "\r\n"])
    for (const before of ["", "a"]) {
      const text = before + pair.repeat(100_000);
      const pieces = [...piecesOf(text)];
      assert.ok(pieces.length > 1);
      assert.equal(pieces.join(""), text);
      for (const piece of pieces) assert.ok(piece.endsWith(pair), JSON.stringify(piece.slice(-2)));
    }
});

test("tables, arrays and one line are cut at the same number of names", () => {
  const names = Array.from({ length: 200_002 }, (_, i) => `n${"abcd"[i % 4]}`);
  for (const text of [lined(names.map((name, i) => `${name},${i}`)), JSON.stringify(names), names.join(",")]) {
    const list = read(text);
    assert.equal(list.lines, 200_000);
    assert.match(saidOf(list), /2 lines are beyond the first 200,000: left out\./);
  }
});

test("a long list is read in steps that are short, so that a page has its turns in between", async () => {
  const { reading } = await import("../web/input/list.js");
  /** @type {string[]} */
  const texts = [
    "annabell\r\n".repeat(20_000),
    lined(Array.from({ length: 20_000 }, (_, i) => `${i},name`)),
    `[${"'ab', ".repeat(20_000)}]`,
    JSON.stringify(Array(20_000).fill({ name: "ab" })),
    "ab, ".repeat(20_000),
  ];
  for (const text of texts) {
    let steps = 0;
    const work = reading(bytesOf(text));
    while (!work.next().done) steps += 1;
    assert.ok(steps > 20_000, `${steps} steps for ${text.slice(0, 20)}`);
  }
});

test("what reads lists is asked for once it is needed, and again if it could not be had", async () => {
  const { loadReader, loadReaderBy, readerHere } = await import("../web/input/reader.js?another");
  const given = /** @type {any} */ ({ readList });
  loadReaderBy(() => Promise.reject(new TypeError("Failed to fetch")));
  await assert.rejects(loadReader(), { code: "not-loaded" });
  loadReaderBy(() => Promise.resolve(given));
  assert.equal(readerHere(), undefined);
  assert.equal(await loadReader(), given);
  loadReaderBy(() => Promise.reject(new Error("asked for twice")));
  assert.deepEqual([await loadReader(), readerHere()], [given, given]);
});

test("as many different characters as the engine has room for are taken", () => {
  const lines = (count) => lined(Array.from({ length: count }, (_, i) => String.fromCodePoint(0x10000 + i)));
  assert.deepEqual(read(lines(MAX_LETTERS)).problems, []);
  assert.deepEqual(keysOf(read(lines(MAX_LETTERS + 1)).problems), ["list.too-many-letters"]);
});

/* ---- two spellings, and the letters of Hangul ---- */

test("letters spelled in two ways are told, and brought into one on demand", () => {
  const list = readFile("nfc-and-nfd.txt");
  assert.deepEqual(list.offer, { form: "NFC", key: "list.unify" });
  const one = readFile("nfc-and-nfd.txt", { form: "NFC" });
  assert.deepEqual([one.text, one.offer], [list.text.normalize("NFC"), null]);
  assert.doesNotMatch(saidOf(one), /two ways/);
  assert.equal(
    read(lined(ACCENTED.map((name) => name.normalize("NFD")))).offer,
    null,
    "one way is as good as the other",
  );
});

test("of many letters spelled in two ways three are named, and all are counted", () => {
  const both = [..."éïüöä"].flatMap((letter) => [letter, letter.normalize("NFD")]);
  const note = read(lined(both)).notes.find(({ key }) => key === "list.twice");
  assert.deepEqual(note?.slots, { count: 5, letters: ["é", "ï", "ü"] });
});

test("Hangul is offered as letters, and again as syllables", () => {
  const list = readFile("hangul-320-syllables.txt");
  assert.deepEqual([list.letters, list.offer?.form], [320, "NFD"]);
  const letters = readFile("hangul-320-syllables.txt", { form: "NFD" });
  assert.deepEqual([letters.letters, letters.offer?.form], [34, null]);
  assert.equal(letters.text.normalize("NFC"), list.text);
  assert.equal(read(lined(NAMES)).offer, null);
  assert.equal(read(lined(NAMES), { form: "NFD" }).offer, null, "of no syllables none are offered");
  const syllables = [..."가나다라마바사아자차"];
  for (const [others, form] of [
    ["abcdefghij", null], // just as many
    ["abcdefghi", "NFD"],
  ]) {
    const { offer, notes } = read(lined([...syllables, ...others]));
    assert.deepEqual([offer?.form ?? null, keysOf(notes)], [form, form ? ["list.hangul"] : []]);
  }
});
