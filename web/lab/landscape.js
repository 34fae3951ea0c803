/** Landscapes: a picture of which each pixel is a whole run, coarse first and then fine. */

import { find, make } from "../essay/document.js";
import { show } from "../essay/lights.js";
import { h } from "../essay/tree.js";
import { download } from "../views/parts/download.js";
import { BUILT_IN as t } from "../words/words.js";
import { askedOf, keep } from "./address.js";
import { AXES, cellsOf, isPair, valuesOf } from "./axes.js";
import { startControls } from "./controls.js";
import {
  axisName,
  cellAt,
  drawGrid,
  drawMarks,
  looksOf,
  outcomeOf,
  placeAt,
  saidOf,
  titlesOf,
} from "./landscape-picture.js";
import { taskOf } from "./page-run.js";
import { pool } from "./pool.js";
import { runAll } from "./run-all.js";

/** @import { RunResult } from "../../wasm/sweep.d.ts" */
/** @import { Asked, AxisId } from "./axes.js" */
/** @import { Landscape } from "./landscape-picture.js" */
/** @import { Pool } from "./run-all.js" */

/** A run that diverges is a result here, and ends no other. @param {Pool} pool @returns {Pool} */
const withDiverged = (pool) => ({
  ...pool,
  run: (options, hooks) =>
    pool.run(options, hooks).catch((error) => {
      if (error?.code !== "diverged") throw error;
      return /** @type {RunResult} */ (/** @type {unknown} */ ({ evaluation: Number.NaN }));
    }),
});

const KEYS = /** @type {Record<string, [number, number]>} */ ({
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
});

export function startLandscape() {
  const instrument = find("#landscape .instrument");
  const field = (/** @type {string} */ name) => /** @type {HTMLSelectElement} */ (find(`#landscape-${name}`));
  const [across, up, seed] = ["across", "up", "seed"].map(field);
  const [grid, told, save] = [".pixels tbody", ".told", ".save"].map((name) => find(name, instrument));
  for (const select of [across, up])
    show(select, ...Object.keys(AXES).map((id) => h("option", { value: id }, axisName(t, /** @type {AxisId} */ (id)))));
  const inAddress = askedOf("landscape");
  [across.value, up.value] = isPair(inAddress.across, inAddress.up)
    ? [inAddress.across, inAddress.up]
    : ["learningRate", "nEmbd"];
  if (/^\d{1,15}$/.test(inAddress.seed ?? "")) seed.value = inAddress.seed;

  /** @type {Landscape} */
  let latest = { asked: asking(), losses: new Map() };
  /** @type {Map<string, HTMLAnchorElement>} */
  let pixels = new Map();
  let chosen = placeAt(0, 0);

  /** @returns {Asked} */
  function asking() {
    const [x, y] = /** @type {AxisId[]} */ ([across.value, up.value]);
    return { across: x, up: y, seed: Number(seed.value) };
  }

  function lay() {
    const { asked } = latest;
    const titles = titlesOf(t, asked);
    instrument.style.setProperty("--columns", String(valuesOf(asked, "across").length));
    find("caption", instrument).textContent = titles.caption;
    find(".across", instrument).textContent = titles.across;
    find(".up", instrument).textContent = titles.up;
    show(grid, ...drawGrid(t, asked));
    const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (grid.querySelectorAll("a"));
    pixels = new Map([...links].map((pixel) => [String(pixel.dataset.place), pixel]));
    choose(placeAt(0, 0));
    paint();
  }

  function paint() {
    for (const [place, { classes, share, loss, said }] of looksOf(t, latest)) {
      const pixel = /** @type {HTMLAnchorElement} */ (pixels.get(place));
      for (const [name, has] of Object.entries(classes)) pixel.classList.toggle(name, has);
      if (share) pixel.style.setProperty("--share", share);
      pixel.setAttribute("aria-label", said);
      pixel.dataset.loss = loss;
    }
    const marks = drawMarks(t, latest.losses);
    find(".legend", instrument).classList.toggle("none", marks.length === 0);
    show(find(".legend ol", instrument), ...marks);
  }

  /** One pixel takes the focus; it is told. @param {string} place */
  function choose(place) {
    for (const each of [chosen, place]) pixels.get(each)?.classList.remove("chosen");
    chosen = place;
    for (const [each, pixel] of pixels) pixel.tabIndex = each === place ? 0 : -1;
    pixels.get(place)?.classList.add("chosen");
    tell(place);
  }

  /** @param {string} place */
  function tell(place) {
    const link = make("a", t("lab.open"));
    link.setAttribute("href", /** @type {HTMLAnchorElement} */ (pixels.get(place)).href);
    told.replaceChildren(saidOf(t, latest, place), t.space, link);
  }

  const placeUnder = (/** @type {Event} */ event) =>
    /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-place]"))?.dataset.place;

  grid.addEventListener("pointerover", (event) => {
    const place = placeUnder(event);
    if (place) tell(place);
  });
  grid.addEventListener("pointerleave", () => tell(chosen));
  grid.addEventListener("focusin", (event) => {
    const place = placeUnder(event);
    if (place && place !== chosen) choose(place);
  });
  grid.addEventListener("keydown", (event) => {
    const move = KEYS[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [column, row] = cellAt(chosen);
    pixels.get(placeAt(column + move[0], row + move[1]))?.focus();
  });
  // A finger does not hover: its first press tells, the next one opens.
  let [finger, before] = [false, chosen];
  grid.addEventListener("pointerdown", ({ pointerType }) => {
    [finger, before] = [pointerType !== "mouse", chosen];
  });
  grid.addEventListener("click", (event) => {
    const place = placeUnder(event);
    if (!finger || !place || place === before) return;
    event.preventDefault();
    choose(place);
  });

  startControls(instrument, async ({ signal, progress }) => {
    if (!isPair(across.value, up.value)) return t("lab.same-axis");
    const asked = asking();
    keep("landscape", { ...asked });
    latest = { asked, losses: new Map() };
    const { losses } = latest;
    lay();
    save.setAttribute("aria-disabled", "false");
    const cells = cellsOf(asked);
    let done = 0;
    const tasks = cells.map(({ settings }) => ({ ...taskOf(settings), names: { count: 0 } }));
    const put = (/** @type {RunResult} */ { evaluation }, /** @type {number} */ index) => {
      const { column, row } = cells[index];
      const place = placeAt(column, row);
      losses.set(place, /** @type {number} */ (evaluation));
      progress(++done, cells.length);
      paint();
      if (place === chosen) tell(chosen);
    };
    await runAll(withDiverged(await pool()), tasks, put, signal);
    return outcomeOf(t, losses);
  });

  save.setAttribute("aria-disabled", "true");
  save.addEventListener("click", () => {
    const { asked, losses } = latest;
    if (losses.size === 0) return;
    const runs = cellsOf(asked).flatMap(({ column, row, settings }) => {
      const loss = losses.get(placeAt(column, row));
      return loss === undefined ? [] : [{ settings, loss: Number.isNaN(loss) ? "diverged" : loss }];
    });
    download("landscape.json", JSON.stringify({ ...asked, runs }, null, 2));
  });
  for (const select of [across, up, seed])
    select.addEventListener("change", () => {
      if (!isPair(across.value, up.value)) return;
      if (latest.losses.size > 0) return; // what has come stays until the next press
      latest = { asked: asking(), losses: new Map() };
      lay();
    });
  lay();
}
