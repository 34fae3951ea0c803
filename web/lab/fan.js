/** A hundred seeds: how much of a difference is luck. */

import { find, make } from "../essay/document.js";
import { show } from "../essay/lights.js";
import { fixed } from "../essay/numbers.js";
import { download } from "../views/parts/download.js";
import { BUILT_IN as t } from "../words/words.js";
import { askedOf, keep } from "./address.js";
import { startControls } from "./controls.js";
import { curveOf, drawFan, seedAt } from "./fan-picture.js";
import { linkTo, taskOf } from "./page-run.js";
import { pool } from "./pool.js";
import { runAll } from "./run-all.js";
import { deviation, mean, meanDifference } from "./statistics.js";

/** @import { Run } from "./fan-picture.js" */

/** As the page's defaults have it. */
const STEPS = 1000;

/** Of one seed, its loss, and how far that is from the others' @param {Run} run @param {number} mean @param {number} spread */
function said({ seed, loss }, mean, spread) {
  const slots = { seed: String(seed), loss: t.fixed(loss, 3) };
  const away = Math.abs(loss - mean) / spread;
  if (!Number.isFinite(away)) return t("lab.seed", slots);
  return t(loss < mean ? "lab.seed-below" : "lab.seed-above", { ...slots, away: t.fixed(away, 1) });
}

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
    show(picture, drawFan(t, runs, STEPS, seed));
    const run = runs.find((each) => each.seed === seed);
    if (!run) return;
    const link = make("a", t("lab.open"));
    link.setAttribute("href", linkTo({ seed }));
    const losses = runs.map(({ loss }) => loss);
    told.replaceChildren(said(run, mean(losses), deviation(losses)), t.space, link);
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
    return t("lab.fan-done", {
      count: losses.length,
      mean: t.fixed(mean(losses), 3),
      spread: fixed(t, deviation(losses), 4),
      lowest: t.fixed(Math.min(...losses), 3),
      highest: t.fixed(Math.max(...losses), 3),
      difference: fixed(t, meanDifference(losses), 4),
    });
  });

  save.setAttribute("aria-disabled", "true");
  save.addEventListener("click", () => {
    if (runs.length > 0) download("seeds.json", JSON.stringify({ numSteps: STEPS, runs }, null, 2));
  });
}
