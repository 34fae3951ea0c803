/** Spreadsheets: the text of cells, from any program; damaged or hostile files are refused quickly. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { readList } from "../web/input/list.js";
import { sheetIn } from "../web/input/sheet.js";
import { atOnce } from "../web/input/time-slices.js";
import { BUILT_IN as ENGLISH } from "../web/words/words.js";
import { rounds } from "./support.js";

/** @param {Record<string, string>} files */
const zipped = (files) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

/** The same as those write it who do not know sizes beforehand: sizes come after the data. @param {Record<string, string>} files */
function streamed(files) {
  /** @type {Uint8Array[]} */ const parts = [];
  const zip = new Zip((_, part) => parts.push(part));
  for (const [path, text] of Object.entries(files)) {
    const file = new ZipDeflate(path);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(parts));
}

const read = (/** @type {Uint8Array} */ bytes) => atOnce(sheetIn(bytes));

const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\r", "&#xD;");

/** @param {Record<string, string>} sheets the XML of each by its name @param {string} [strings] @returns {Record<string, string>} an .xlsx */
const office = (sheets, strings = "") => ({
  "xl/workbook.xml": `<workbook><sheets>${Object.keys(sheets).map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 9}" r:id="rId${i}"/>`)}</sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": Object.keys(sheets)
    .map((_, i) => `<Relationship Target="worksheets/sheet${i}.xml" Id="rId${i}"/>`)
    .join(""),
  ...Object.fromEntries(
    Object.values(sheets).map((xml, i) => [
      `xl/worksheets/sheet${i}.xml`,
      `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
    ]),
  ),
  ...(strings && { "xl/sharedStrings.xml": `<sst>${strings}</sst>` }),
});

/** @param {string} tables @returns {Record<string, string>} an .ods */
const openDocument = (tables) => ({
  mimetype: "application/vnd.oasis.opendocument.spreadsheet",
  "content.xml": `<?xml version="1.0"?><office:document-content><office:body>${tables}</office:body></office:document-content>`,
});

/** Cells as a sheet has them: a row without any is left out, and so is what is empty at its end. @param {string[][]} table */
const filled = (table) =>
  table
    .map((row) => row.slice(0, row.findLastIndex((cell) => cell) + 1).map((cell) => cell || undefined))
    .filter((row) => row.length);

const LETTERS = "ABCDEFGHIJ";

test("any table comes back from each format, and each way to write it", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 8 }).filter((text) => !/[\p{Cc}\ufffe\uffff]/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 10 }), { maxLength: 8 }), (table) => {
      const wanted = filled(table);
      const rows = (/** @type {(cell: string, r: number, c: number) => string} */ cellOf) =>
        table.map((row, r) => `<row>${row.map((cell, c) => (cell ? cellOf(cell, r, c) : "")).join("")}</row>`).join("");
      const all = table.flat();
      const inline = rows(
        (cell, r, c) => `<c r="${LETTERS[c]}${r + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
      );
      const shared = rows((cell, r, c) => `<x:c t='s' r='${LETTERS[c]}${r + 1}'><x:v>${all.indexOf(cell)}</x:v></x:c>`);
      const strings = all.map((cell) => `<si><t xml:space="preserve">${escaped(cell)}</t></si>`).join("");
      const ods = table.map(
        (row) =>
          `<table:table-row>${row.map((cell) => (cell ? `<table:table-cell><text:p>${escaped(cell)}</text:p></table:table-cell>` : "<table:table-cell/>")).join("")}</table:table-row>`,
      );
      for (const files of [
        office({ Names: inline }),
        office({ Names: shared }, strings),
        openDocument(`<table:table table:name="Names">${ods.join("")}</table:table>`),
      ])
        for (const bytes of [zipped(files), streamed(files)]) {
          const found = read(bytes);
          assert.deepEqual(
            found?.sheet.rows.map((row) => [...row]),
            wanted.length ? wanted : undefined,
          );
          assert.equal(found?.sheet.name, wanted.length ? "Names" : undefined);
        }
    }),
    { numRuns: rounds(20, 40) },
  );
});

test("the first sheet that is not empty is taken, wherever the file says that it is", () => {
  const row = '<row><c t="str"><f>A1&amp;"!"</f><v>Emma</v></c></row>';
  const files = office({ Empty: "", "R&D": row, More: row });
  const found = read(zipped(files));
  assert.deepEqual(found, { sheet: { name: "R&D", rows: [["Emma"]] }, count: 3 });
  const absolute = files["xl/_rels/workbook.xml.rels"].replaceAll('"worksheets', '"/xl/worksheets');
  assert.deepEqual(read(zipped({ ...files, "xl/_rels/workbook.xml.rels": absolute })), found);
});

test("a text in pieces is one, without what stands beside it", () => {
  const strings =
    "<si><r><rPr><b/></rPr><t>Em</t></r><r><t><![CDATA[m]]></t></r><r><t>a</t></r></si><si/>" +
    "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>";
  const cells = [0, 1, 2, 9].map((i) => `<c t="s"><v>${i}</v></c>`).join("");
  assert.deepEqual(read(zipped(office({ A: `<row>${cells}</row>` }, strings)))?.sheet.rows, [
    // biome-ignore lint/suspicious/noSparseArray: so are the cells
    ["Emma", , "東京"],
  ]);
  const cell =
    "<table:table-cell><office:annotation><text:p>a note</text:p></office:annotation>" +
    "<text:p><text:span>José</text:span><text:s/>María</text:p><text:p>Ana</text:p></table:table-cell>";
  const table = `<table:table table:name="A"><table:table-row>${cell}</table:table-row></table:table>`;
  assert.deepEqual(read(zipped(openDocument(table)))?.sheet.rows, [["José María Ana"]]);
});

test("a sheet that is too short for a list, as a cover, is passed over if another is long enough", () => {
  const cell = (/** @type {string} */ text) => `<row><c t="str"><v>${text}</v></c></row>`;
  const names = [..."abcdefghij"].map((letter) => `${letter}na`);
  const cover = cell("Names of 2018") + cell("An office");
  const long = names.map(cell).join("");
  for (const sheets of [
    { Cover: cover, Names: long, More: long },
    { Cover: cover, Names: long },
  ]) {
    const taken = read(zipped(office(sheets)));
    assert.deepEqual([taken?.sheet.name, taken?.count], ["Names", Object.keys(sheets).length]);
  }
  assert.equal(read(zipped(office({ Empty: "", Cover: cover, Other: cell("a") })))?.sheet.name, "Cover");
  const table = (/** @type {string} */ name, /** @type {string[]} */ texts) =>
    `<table:table table:name="${name}">${texts.map((text) => `<table:table-row><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row>`).join("")}</table:table>`;
  const tables = table("Cover", ["Names of 2018"]) + table("Names", names);
  assert.equal(read(zipped(openDocument(tables)))?.sheet.name, "Names");
});

test("what OpenDocument writes once for many is many; what is empty to the sheet's end is none", () => {
  const cell = (/** @type {string} */ text, /** @type {number} */ count) =>
    `<table:table-cell table:number-columns-repeated="${count}">${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
  const row = (/** @type {string} */ cells, /** @type {number} */ count) =>
    `<table:table-row table:number-rows-repeated="${count}">${cells}</table:table-row>`;
  const rows = row(cell("", 2) + cell("Emma", 2) + cell("", 16380), 3) + row(cell("", 16384), 1_048_573);
  const found = read(zipped(openDocument(`<table:table table:name="A">${rows}</table:table>`)));
  // biome-ignore lint/suspicious/noSparseArray: so are the cells
  assert.deepEqual(found?.sheet.rows, Array(3).fill([, , "Emma", "Emma"]));
});

test("of what is written once for many, 1,000 rows and 256 columns are read at most, and no column beyond", () => {
  const cell = (/** @type {number} */ count) =>
    `<table:table-cell table:number-columns-repeated="${count}"><text:p>Emma</text:p></table:table-cell>`;
  for (const [count, rows] of [
    [1000, 1000],
    [1_048_576, 1000],
  ]) {
    const row = `<table:table-row table:number-rows-repeated="${count}">${cell(16_384)}</table:table-row>`;
    const found = read(zipped(openDocument(`<table:table table:name="A">${row}</table:table>`)));
    assert.deepEqual([found?.sheet.rows.length, found?.sheet.rows[0].length], [rows, 256]);
  }
  const at = (/** @type {string} */ place) => `<c r="${place}1" t="str"><v>${place}</v></c>`;
  const [row] = read(zipped(office({ A: `<row>${["B", "Z", "AA", "AZ", "IV", "IW"].map(at).join("")}</row>` })))?.sheet
    .rows ?? [[]];
  assert.deepEqual(
    [...row.entries()].filter(([, text]) => text),
    [
      [1, "B"],
      [25, "Z"],
      [26, "AA"],
      [51, "AZ"],
      [255, "IV"],
    ],
  );
});

test("a long sheet comes back whole, whatever its letters and wherever it is cut on its way", () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `${"東京é"[i % 3]}${i}`);
  const rows = names.map((name) => `<row><c t="str"><v>${name}</v></c></row>`).join("");
  for (const bytes of [zipped(office({ A: rows })), streamed(office({ A: rows }))])
    assert.deepEqual(
      read(bytes)?.sheet.rows.map(([name]) => name),
      names,
    );
});

test("characters by name or number are read, up to the last that there is; others stay as they are written", () => {
  const text = "&amp;&lt;&gt;&quot;&apos;&#65;&#x42;&#x10ffff;&#x110000;&#1114112;&nbsp;&";
  const row = `<row><c t="str"><v>${text}</v></c></row>`;
  assert.deepEqual(read(zipped(office({ A: row })))?.sheet.rows, [["&<>\"'AB\u{10ffff}&#x110000;&#1114112;&nbsp;&"]]);
});

test("a list in a sheet is read as any table is, and the sheet is named if there are others", () => {
  const names = "Emma Olivia Ava Isabella Sophia Charlotte Mia Amelia Harper Evelyn".split(" ");
  const rows = ["<row><c><v>1</v></c><c><v>Name</v></c></row>"].concat(
    names.map((name, i) => `<row><c><v>${i}</v></c><c t="str"><v>${name}</v></c></row>`),
  );
  const list = readList(zipped(office({ Names: rows.join(""), Other: "" })), { name: "names.xlsx" });
  assert.deepEqual([list.format, list.text, list.column, list.problems], ["sheet", names.join("\n"), 2, []]);
  assert.equal(
    list.notes.map(({ key, slots }) => ENGLISH(key, slots)).join(" "),
    "From the sheet “Names”, of 2. From column 2, Name. 1 row is a heading or a note: left out.",
  );
  assert.deepEqual(readList(zipped(office({ A: "" }))).problems, [{ key: "list.is-sheet", slots: {} }]);
});

test("whatever is damaged, it is read or refused", () => {
  const row = '<row><c t="inlineStr"><is><t>Emma</t></is></c></row>';
  const whole = zipped(office({ A: row.repeat(300) }));
  for (let length = 0; length < whole.length; length += 7) read(whole.subarray(0, length));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }), (changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      const found = read(bytes);
      assert.ok(found === null || found.sheet.rows.length > 0);
    }),
  );
});

test("what swells to no XML is passed over without looking at it again and again", () => {
  for (const part of ["<", "<a", '<a b="', "<![CDATA[", "<!--", "a:", "&amp;", "]]>", "<c r=ZZZZ>"]) {
    const xml = part.repeat(500_000 / part.length);
    const found = read(zipped(office({ A: xml })));
    assert.equal(found, null, part);
  }
});

test("what swells to more than any list takes is refused", () => {
  const row = "<table:table-row><table:table-cell><text:p>Emma</text:p></table:table-cell></table:table-row>";
  const comments = `<!${" ".repeat(90_000)}>`.repeat(1200);
  const xml = Buffer.from(`<table:table>${row}${comments}</table:table>`);
  assert.ok(xml.length > 100_000_000);
  /** @type {Uint8Array[]} */ const parts = [];
  const zip = new Zip((_, part) => parts.push(part));
  // fflate's own compression takes seconds for as much.
  const file = /** @type {any} */ ({ filename: "content.xml", compression: 8, size: xml.length, crc: 0 });
  zip.add(file);
  file.ondata(null, deflateRawSync(xml), true);
  zip.end();
  assert.equal(read(new Uint8Array(Buffer.concat(parts))), null);
});
