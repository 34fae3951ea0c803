/** Readers' own lists, whatever they contain: counted and learned, or refused in a sentence while the old model stays. */

import assert from "node:assert/strict";
import { inTime } from "../in-time.js";
import { inEachEngine } from "./engines.js";

/** @param {number} count as many different ones, a line each */
const letters = (count) => Array.from({ length: count }, (_, i) => String.fromCharCode(0x4e00 + i)).join("\n");

const NAMES = [..."abcdefghijkl"].map((letter) => `an${letter}`);
const csv = `rank,name\n${NAMES.map((name, i) => `${i},${name}\n`).join("")}`;
const ACCENTED = "zoé\nåse\nzoe\n".repeat(5);
const bytesOf = (/** @type {string} */ text) => Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (/** @type {string} */ text) => bytesOf(text).flatMap((code) => [code & 0xff, code >> 8]);

/**
 * Each list, what is said of it, and how it comes: typed, or dropped as a file, which is the only way for what a text
 * field takes out.
 * @type {[string, string | number[], RegExp, ("pasted" | "dropped")?][]}
 */
const LISTS = [
  ["empty", "", /^$/],
  ["blank", " \n\t\n  \n\u3000\n", /^0 lines.* Too little to learn from/],
  ["one line", "anna", /^1 line, .* Too little to learn from/],
  ["one letter, again and again", "aaaa\n".repeat(20), /^20 lines, 1 different character\.$/],
  ["a line of a million letters", "abc".repeat(333_334), /^1 line, .* Too little/],
  [
    "a line of a million letters among others",
    "abc".repeat(333_334) + "\nab".repeat(20),
    /^21 lines, 3 .*longer than the context/,
  ],
  ["CRLF", "anna\r\nbob\r\n".repeat(10), /^20 lines, 4 different characters\.$/, "dropped"],
  ["CR alone", "anna\rbob\r".repeat(10), /^20 lines, 4 different characters\.$/, "dropped"],
  ["a byte order mark", `\ufeff${"anna\nbob\n".repeat(10)}`, /^20 lines, 4 different characters\.$/, "dropped"],
  ["a byte order mark, pasted", `\ufeff${"anna\nbob\n".repeat(10)}`, /^20 lines, 4 different characters\.$/],
  ["NUL inside", "an\0na\nbob\n".repeat(10), /^20 lines, 5 different characters\.$/, "dropped"],
  ["emoji with joiners", "👨‍👩‍👧‍👦🇫🇷\n🏳️‍🌈👍🏽\n".repeat(10), /^20 lines, \d+ different characters\./],
  [
    "right to left",
    "שלום\nمرحبا\n\u202eabc\n".repeat(10),
    /^30 lines, 12 different characters\. 10 lines had invisible marks/,
  ],
  ["combining marks", "z\u0301\u0323a\u0300\nn\u0303a\n".repeat(10), /^20 lines, 7 different characters\.$/],
  ["U+2028 and U+0085 end lines", "an\u2028na\nb\u0085ob\n".repeat(10), /^40 lines, 4 different characters\.$/],
  ["256 letters", letters(256), /^256 lines, 256 different characters\.$/],
  ["5,504 letters", letters(5504), /^5,504 lines, 5,504 different characters\.$/],
  ["CSV", csv, /^12 lines, \d+ different characters\. From column 2, name\. 1 row is a heading/],
  ["CSV, dropped", csv, /^12 lines, \d+ different characters\. From column 2, name\. 1 row is a heading/, "dropped"],
  ["JSON", JSON.stringify(NAMES), /^12 lines, \d+ different characters\.$/],
  ["JSON that breaks off", '["anna", "bo', /^It looks like JSON, and is incomplete/],
  ["one long line", NAMES.join(", "), /^12 lines, \d+ different characters\. One long line: split/],
  [
    "numbered lines",
    NAMES.map((name, i) => `${i + 1}. ${name}`).join("\n"),
    /^12 lines, .* Numbers, bullets or quotes/,
  ],
  ["a table of numbers", "1,2\n".repeat(20), /^It has no column of names/],
  ["Windows-1252", bytesOf(ACCENTED), /^15 lines, 6 different characters\. Read as Windows-1252/, "dropped"],
  ["UTF-16 without a mark", wide(ACCENTED), /^15 lines, 6 different characters\. Read as UTF-16LE/, "dropped"],
  ["UTF-16 with a mark", wide(`\ufeff${ACCENTED}`), /^15 lines, 6 different characters\.$/, "dropped"],
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0], /^This is a picture/, "dropped"],
  [
    "a spreadsheet",
    bytesOf("PK\x03\x04.................xl/workbook.xml"),
    /^This spreadsheet could not be read/,
    "dropped",
  ],
  ["bytes of no kind", Array.from({ length: 500 }, (_, i) => (i * 37) % 256), /^This is not text/, "dropped"],
  [
    "5,000,000 characters",
    `${"annabell\n".repeat(555_555)}anna\n`,
    /^200,000 lines, .* beyond the first 200,000: left out\.$/,
  ],
  ["5,000,001 characters", `${"annabell\n".repeat(555_555)}annab\n`, /^Too much: 5,000,000 characters fit\./],
  [
    "a file of 5,000,001 bytes",
    `${"annabell\n".repeat(555_555)}annab\n`,
    /too large: 5,000,001 bytes, and 5,000,000 fit\. Keep/,
    "dropped",
  ],
  ["markup", "<b>a</b>\n<i>b\n".repeat(10), /^20 lines, \d+ different characters\.$/],
];

/** What a reader does with a list, in the page. @param {string | number[]} text or bytes @param {string} how */
async function give(text, how) {
  const area = reader.first(".list-input textarea");
  const before = { names: reader.names() };
  let isHeard = false;
  const hearing = new MutationObserver(() => {
    isHeard = true;
  });
  hearing.observe(reader.first("#list-says"), { childList: true, characterData: true, subtree: true });
  if (how === "dropped") {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([typeof text === "string" ? text : Uint8Array.from(text)], "list.txt"));
    area.dispatchEvent(new DragEvent("drop", { bubbles: true, composed: true, cancelable: true, dataTransfer }));
  } else reader.paste(".list-input textarea", String(text));
  // What was said of the list before is taken back first.
  if (text.length) await reader.until(() => isHeard && reader.text("#list-says"));
  hearing.disconnect();
  const said = reader.text("#list-says");
  const isTaken = !reader.first(".list-input .take").disabled;
  if (!isTaken)
    return { said, isTaken, isSame: reader.names().join() === before.names.join(), letters: 0, loss: 0, named: 0 };
  reader.press(".list-input .take");
  const { store } = reader.first("micro-gpt").session;
  await reader.until(
    () => store.state.made?.own?.text === store.state.own.text && !store.state.making,
    Boolean,
    30_000,
  );
  reader.press(".view-controls button.step");
  await reader.until(() => reader.step() === 1);
  const named = reader.names().length;
  return { said, isTaken, isSame: true, letters: store.state.model.vocab.length, loss: reader.loss(), named };
}

inEachEngine((engine) => {
  engine.promise("lists of one's own are counted and learned, or refused and nothing changes", async () => {
    engine.injected(LISTS.length);
    assert.deepEqual(await wrongWith(LISTS), []);
  });

  engine.promise("halves of letters (lone surrogates) are counted as the model counts them", async () => {
    engine.injected();
    const list = "an\ud800na\nb\udc00ob\n".repeat(10);
    assert.deepEqual(await wrongWith([["lone surrogates", list, /^20 lines, 5 different characters\.$/]]), []);
  });

  /** What is not as it should be. @param {typeof LISTS} lists */
  async function wrongWith(lists) {
    const tab = await engine.open({ hash: "#steps=20" });
    await tab.evaluate(async () => {
      await reader.ready();
      // From then on another list does not take effect at once.
      await reader.first("micro-gpt").session.trainer.step();
      reader.choose("#list", "own");
    });
    const wrong = [];
    for (const [what, text, says, how = "pasted"] of lists) {
      const seen = await tab.evaluate(give, text, how);
      const counted = Number(seen.said.match(/lines?, ([\d,]+) different/)?.[1].replaceAll(",", ""));
      if (!says.test(seen.said)) wrong.push(`${what}: “${seen.said}”`);
      if (!seen.isSame) wrong.push(`${what}: refused, and the names changed`);
      if (seen.isTaken && !(seen.loss > 0 && seen.named === 20))
        wrong.push(`${what}: loss ${seen.loss}, ${seen.named} names`);
      if (seen.isTaken && seen.letters !== counted)
        wrong.push(`${what}: ${counted} characters are told, the model has ${seen.letters}`);
    }
    const [alert, complained] = await tab.evaluate(() => [reader.alert(), complaints.join()]);
    return [...wrong, alert, complained].filter((words) => words);
  }

  engine.promise("50 MB pasted: refused in a sentence, and training goes on afterwards", async () => {
    engine.injected();
    const tab = await engine.open({ hash: "#steps=200" });
    const seen = await tab.evaluate(async () => {
      await reader.ready();
      await reader.first("micro-gpt").session.trainer.step();
      reader.choose("#list", "own");
      await reader.frames(2);
      const text = "annabella\n".repeat(5_000_000);
      const names = reader.names();
      await reader.wait(500);
      const stop = reader.heartbeat();
      reader.paste(".list-input textarea", text);
      const start = performance.now();
      await reader.until(() => reader.text("#list-says"), Boolean, 50_000);
      await reader.frames(5);
      const told = performance.now() - start;
      const longest = stop();
      const isSame = reader.names().join() === names.join();
      const said = reader.text("#list-says");
      reader.choose("#list", "names");
      scrollTo(0, 0);
      await reader.trainToTheEnd(200);
      return { said, isSame, longest, told, complaints, alert: reader.alert() };
    });
    console.log(`${engine.name}: 50 MB pasted: ${seen.longest.toFixed()} ms at most in which nothing else ran`);
    engine.record("longestBlockOn50MB", Math.round(seen.longest));
    assert.match(seen.said, /^Too much: 5,000,000 characters fit\.$/);
    assert.ok(seen.isSame);
    inTime(seen.longest, 2000, "a task");
    assert.deepEqual([seen.complaints, seen.alert], [[], ""]);
  });
});
