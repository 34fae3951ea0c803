/** A hundred seeds: how much of a difference is luck. */

import { find, make } from "../essay/document.js";
import { show } from "../essay/lights.js";
import { download } from "../views/parts/download.js";
import { askedOf, keep } from "./address.js";
import { startControls } from "./controls.js";
import { curveOf, drawFan, seedAt } from "./fan-picture.js";
import { linkTo, taskOf } from "./page-run.js";
import { pool } from "./pool.js";
import { runAll } from "./run-all.js";
import { deviation, mean, meanDifference } from "./statistics.js";
import { words } from "./words.js";

/** @import { Run } from "./fan-picture.js" */

/** As the page's defaults have it. */
const STEPS = 1000;

export function startFan() {
  const instrument = find("#fan");
  const count = /** @type {HTMLSelectElement} */ (find("#fan-seeds"));
  const slider = /** @type {HTMLInputElement} */ (find("#fan-seed"));
  const [picture, told, save] = [".picture", ".told", ".save"].map((name) => find(name, instrument));
  const { seeds } = askedOf("fan");
  if ([...count.options].some((option) => option.value === seeds)) count.value = seeds;

  /** @type {Run[]} */
  let runs = [];

  function draw() {
    if (runs.length === 0) return;
    const seed = Number(slider.value);
    show(picture, drawFan(runs, STEPS, seed));
    const run = runs.find((each) => each.seed === seed);
    if (!run) return;
    const link = make("a", words.open);
    link.setAttribute("href", linkTo({ seed }));
    const losses = runs.map(({ loss }) => loss);
    told.replaceChildren(`${words.fanSeed(run, mean(losses), deviation(losses))} `, link);
  }

  slider.addEventListener("input", draw);
  picture.addEventListener("pointermove", (event) => choose(event));
  picture.addEventListener("pointerdown", (event) => choose(event));

  /** @param {PointerEvent} event */
  function seedUnder({ target, clientX, clientY }) {
    const curves = /** @type {Element} */ (target).closest(".curves");
    if (!curves) return /** @type {SVGElement} */ (target).dataset.seed;
    const { left, top, width, height } = curves.getBoundingClientRect();
    return String(seedAt(runs, STEPS, (clientX - left) / width, (clientY - top) / height));
  }

  /** @param {PointerEvent} event */
  function choose(event) {
    const seed = seedUnder(event);
    if (seed === undefined || seed === slider.value) return;
    slider.value = seed;
    draw();
  }

  startControls(instrument, async ({ signal, progress }) => {
    const total = Number(count.value);
    keep("fan", { seeds: total });
    runs = [];
    slider.max = String(total);
    save.setAttribute("aria-disabled", "false");
    const seedOf = (/** @type {number} */ index) => index + 1;
    const tasks = [...Array(total)].map((_, i) => ({ ...taskOf({ seed: seedOf(i) }), names: { count: 0 } }));
    let done = 0;
    await runAll(
      await pool(),
      tasks,
      ({ losses, evaluation }, index) => {
        runs.push({ seed: seedOf(index), curve: curveOf(losses), loss: /** @type {number} */ (evaluation) });
        progress(++done, total);
        draw();
      },
      signal,
    );
    // In the order of seeds, whichever came first: the same picture each time.
    runs.sort((a, b) => a.seed - b.seed);
    draw();
    const losses = runs.map(({ loss }) => loss);
    return words.fanDone(losses, mean(losses), deviation(losses), meanDifference(losses));
  });

  save.setAttribute("aria-disabled", "true");
  save.addEventListener("click", () => {
    if (runs.length > 0) download("seeds.json", JSON.stringify({ numSteps: STEPS, runs }, null, 2));
  });
}
