/** The chapter: each of its figures is used once, and shows something else. */

import assert from "node:assert/strict";
import { inEachEngine } from "./engines.js";

/** The control that is moved, its new value, and what must change. */
const MOVES = [
  ["#softmax-temperature", "-3", "#softmax .keys"],
  ["#attention-position", "1", "#attention table"],
  ["#attention-head", "2", "#attention table"],
  ["#growth-tokens", "1000", "#growth dl"],
  ["#growth-layers", "96", "#growth dl"],
  ["#growth-width", "12288", "#growth dl"],
  ["#decoding-top-k", "1", "#decoding .picture"],
  ["#beam-width", "1", "#beam .note"],
];

/** What is pressed, and what must change. */
const PRESSES = [
  ["#greedy button", "#greedy tbody"],
  ["#endless button", "#endless output"],
  ["#kept button", "#kept tbody"],
  ["#pipeline .step", "#pipeline ol"],
  ["#pipeline .step", "#pipeline ol"],
];

/** In the page, once its model rests: how a figure's text changes. @param {string[][]} moves @param {string[][]} presses */
async function use(moves, presses) {
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
  const frame = () => new Promise((resolve) => setTimeout(resolve, 20));
  const model = /** @type {HTMLElement & { train(): Promise<void> }} */ (find("micro-gpt"));
  let step = 0;
  model.addEventListener("micro-gpt-step", (event) => {
    step = /** @type {CustomEvent} */ (event).detail.step;
  });
  model.scrollIntoView();
  await model.train();
  while (step < 1000) await frame();
  while (!find("#beam .note").textContent || !find("#kept .note").textContent) await frame();
  // its figures show the last step: they are drawn once more when it rests
  for (let before = ""; before !== find("main").textContent; ) {
    before = find("main").textContent ?? "";
    await new Promise((resolve) => setTimeout(resolve, 1200));
  }
  const changed = async (/** @type {string} */ selector, /** @type {() => void} */ act) => {
    const before = find(selector).innerHTML;
    act();
    while (find(selector).innerHTML === before) await frame();
  };
  for (const [control, value, told] of moves)
    await changed(told, () => {
      const input = /** @type {HTMLInputElement | HTMLSelectElement} */ (find(control));
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  for (const [button, told] of presses) await changed(told, () => find(button).click());
  find("#pipeline details").setAttribute("open", "");
  while (!document.querySelector("#pipeline .cells i")) await frame();
  return {
    temperature: find("#softmax .keys").textContent,
    rows: document.querySelectorAll("#attention tbody tr").length,
    cost: find("#growth dl").textContent,
    cut: document.querySelectorAll("#decoding .bar.cut").length,
    beam: find("#beam .note").textContent,
  };
}

inEachEngine((engine) => {
  engine.promise("each figure of the chapter is used once", async () => {
    const tab = await engine.open({ file: "inference.html" });
    const { temperature, rows, cost, cut, beam } = await tab.evaluate(use, MOVES, PRESSES);
    assert.match(temperature ?? "", /^T 0\.13/);
    assert.equal(rows, 2);
    assert.match(cost ?? "", /176 trillion.*87,600 trillion.*4\.72 GB/);
    assert.equal(cut, 26);
    const [, found, argmax] = beam?.match(/finds (.*); argmax (.*)\./) ?? [];
    assert.ok(found);
    assert.equal(found, argmax);
  });
});
