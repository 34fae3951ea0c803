/** The tables of essays. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { columnHead, comparedName, tableRow } from "../web/essay/tables.js";
import { h, toText } from "../web/essay/tree.js";

test("a row has a head and cells, and a name is marked from the first letter that differs, or at its end", () => {
  assert.equal(
    toText(tableRow(["a", "b", ["c", h("b", {}, "d")]], { class: "own" })),
    '<tr class="own"><th scope="row">a</th><td>b</td><td>c<b>d</b></td></tr>',
  );
  assert.equal(toText(tableRow(["a"])), '<tr><th scope="row">a</th></tr>');
  assert.equal(toText(columnHead("a")), '<th scope="col">a</th>');
  const compared = (name, other) => toText(comparedName(name, other, "."));
  assert.equal(compared("emma", "emma"), "<span>emma.</span>");
  assert.equal(compared("emma", "emily"), "<span>em<mark>ma</mark>.</span>");
  assert.equal(compared("kari", "emma"), "<span><mark>kari</mark>.</span>");
  assert.equal(compared("emmalee", "emma"), "<span>emma<mark>lee</mark>.</span>");
  assert.equal(compared("em", "emma"), "<span>em<mark>.</mark></span>");
});
