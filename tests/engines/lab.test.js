/** The laboratory: its landscapes, its fan and its ladder are used once, and come to the same in each engine. */

import assert from "node:assert/strict";
import { inEachEngine } from "./engines.js";

/** Presses on start, and what is told once nothing runs any more. @param {string} instrument @param {string} cells that hold the results */
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

/** What the first engine came to @type {Record<string, unknown>} */
const first = {};

inEachEngine((engine) => {
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
