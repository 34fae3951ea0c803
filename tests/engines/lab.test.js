/** The laboratory: each of its instruments is used once, and comes to the same in each engine. */

import assert from "node:assert/strict";
import { inEachEngine } from "./engines.js";

/** Presses start, and returns what is shown once nothing runs any more. @param {string} instrument @param {string} cells that hold the results */
async function run(instrument, cells) {
  const find = (/** @type {string} */ selector) =>
    /** @type {HTMLElement} */ (document.querySelector(`${instrument} ${selector}`));
  find(".start").click();
  while (find(".start").getAttribute("aria-disabled") === "true")
    await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    note: find(".note").textContent,
    cells: [...document.querySelectorAll(`${instrument} ${cells}`)].map(
      (cell) => cell.getAttribute("aria-label") ?? cell.textContent,
    ),
  };
}

/** Leaves documents out until the run without one of them, which the address names, is on show; then cancels. */
async function leaveOut() {
  const find = (/** @type {string} */ selector) =>
    /** @type {HTMLElement} */ (document.querySelector(`#taught-widget ${selector}`));
  const until = async (/** @type {() => unknown} */ isSo) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  find(".start").click();
  await until(() => find(".differ").textContent && find(".taught button"));
  find(".cancel").click();
  await until(() => find(".start").getAttribute("aria-disabled") === "false");
  const texts = (/** @type {string} */ selector) =>
    [...document.querySelectorAll(`#taught-widget ${selector}`)].map(({ textContent }) => textContent);
  return {
    note: find(".note").textContent,
    without: texts(".comparison h3"),
    letters: texts("td"),
    pairs: texts(".pairs li"),
  };
}

/** What the first engine came to @type {Record<string, unknown>} */
const first = {};

inEachEngine((engine) => {
  engine.promise("the run without a document is what it is in the other engines", async () => {
    const tab = await engine.open({ file: "lab.html", hash: "#taught.name=emma&taught.without=800" });
    const { note, without, letters, pairs } = await tab.evaluate(leaveOut);
    assert.match(note ?? "", /^Cancelled/);
    assert.deepEqual(without, ["Without emmalee, step 800"]);
    assert.equal(pairs.length, 20);
    const told = { letters: letters.slice(-11), pairs };
    first.taught ??= told;
    assert.deepEqual(told, first.taught);
  });

  for (const [name, hash, instrument, cells, count] of /** @type {const} */ ([
    ["a landscape", "#landscape.across=nHead&landscape.up=nLayer", "#landscape .landscape", ".pixels a", 20],
    ["a fan of seeds", "#fan.seeds=10", "#fan", ".end", 10],
    ["the ladder", "#ladder.seeds=4", "#ladder .instrument", ":is(.figures, .rung-names) td", 28],
  ]))
    engine.promise(`${name} is computed, and comes to what it does in the other engines`, async () => {
      const tab = await engine.open({ file: "lab.html", hash });
      const told = await tab.evaluate(run, instrument, cells);
      assert.equal(told.cells.length, count);
      first[name] ??= told;
      assert.deepEqual(told, first[name]);
    });
});
