/** Which language an element speaks: that around it, once its texts have come, and otherwise the one that is built in. */

import assert from "node:assert/strict";
import { test } from "node:test";
import de from "../web/words/de.js";
import ja from "../web/words/ja.js";
import {
  addLanguage,
  addLanguageBy,
  followLanguages,
  kindOf,
  languageAround,
  wordsFor,
} from "../web/words/languages.js";
import { BUILT_IN } from "../web/words/words.js";

test("tags are one language where they have the same script, whatever their region; what is no tag is none", () => {
  for (const [a, b] of [
    ["pt", "pt-BR"],
    ["de-AT", "DE"],
    ["zh", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
    ["en", "en-GB"],
  ])
    assert.equal(kindOf(a), kindOf(b), `${a} ${b}`);
  assert.notEqual(kindOf("zh-Hans"), kindOf("zh-Hant"));
  for (const none of ["C", "", "no tag", "en_US"]) assert.equal(kindOf(none), "", none);
});

test("until a language is there, elements speak the one that is built in; they are told when it has come", () => {
  let told = 0;
  const end = followLanguages(() => told++);
  assert.equal(wordsFor("de"), BUILT_IN);
  addLanguage(de);
  assert.equal(told, 1);
  for (const tag of ["de", "de-CH"]) assert.equal(wordsFor(tag).language, "de");
  for (const tag of ["en", "fr", "", "C"]) assert.equal(wordsFor(tag), BUILT_IN, tag);
  end();
  addLanguage(de);
  assert.equal(told, 1);
});

test("a language that is fetched is asked for once, when an element first speaks it; until then there are no words", async () => {
  let asked = 0;
  addLanguageBy("ja", async () => {
    asked++;
    return ja;
  });
  assert.equal(asked, 0);
  const come = new Promise((resolve) => followLanguages(resolve));
  assert.deepEqual([wordsFor("ja"), wordsFor("ja-JP"), asked], [null, null, 1]);
  await come;
  assert.deepEqual([wordsFor("ja").language, asked], ["ja", 1]);
});

test("where a language cannot be had, its elements speak the one that is built in", async () => {
  addLanguageBy("ko", () => Promise.reject(new Error("no network")));
  const come = new Promise((resolve) => followLanguages(resolve));
  assert.equal(wordsFor("ko"), null);
  await come;
  assert.equal(wordsFor("ko"), BUILT_IN);
});

test("the language is that of the nearest element that has one, out of shadow roots too; without any it is none", () => {
  const page = { closest: () => ({ getAttribute: () => "de" }) };
  const within = (host) => ({ closest: () => null, getRootNode: () => ({ host }) });
  assert.equal(languageAround(page), "de");
  assert.equal(languageAround(within(within(page))), "de");
  assert.equal(languageAround(within(undefined)), "");
  assert.equal(languageAround({ closest: () => ({ getAttribute: () => null }) }), "");
});
