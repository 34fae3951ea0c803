/** Landscapes: a picture of which each pixel is a whole run, coarse first and then fine. */

import { find, make, tableRow } from "../essay/document.js";
import { download } from "../views/parts/download.js";
import { BUILT_IN as t } from "../words/words.js";
import { askedOf, keep } from "./address.js";
import { AXES, cellsOf, isPair, settingsAt, standIn, valuesOf } from "./axes.js";
import { startControls } from "./controls.js";
import { linkTo, taskOf } from "./page-run.js";
import { pool } from "./pool.js";
import { runAll } from "./run-all.js";
import { GUESS } from "./rungs.js";
import { lossAt, shareOf } from "./scales.js";

/** @import { Key } from "../words/words.js" */
/** @import { RunResult } from "../../wasm/sweep.d.ts" */
/** @import { Asked, AxisId } from "./axes.js" */
/** @import { Pool } from "./run-all.js" */

/** What became of a run: its loss on the names held out, or NaN if it diverged @typedef {Map<string, number>} Losses by column and row */

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

const keyOf = (/** @type {number} */ column, /** @type {number} */ row) => `${column},${row}`;

/** In a pixel; thousands have no room there. @param {number} loss */
const shortLoss = (loss) => (loss < 1000 ? t.number(loss) : ">999");

/** @param {AxisId} id */
const axisName = (id) => t(`option.${id}`);

/** How many runs there were, and how many of them were of no use. @param {number[]} all losses */
function outcome(all) {
  const best = Math.min(...all.filter(Number.isFinite));
  const worse = all.filter((loss) => loss > GUESS).length;
  const diverged = all.filter(Number.isNaN).length;
  return t.sentences([
    t("lab.landscape-done", { count: all.length, loss: t.fixed(best, 3) }),
    worse && t("lab.landscape-worse", { count: worse }),
    diverged && t("lab.landscape-diverged", { count: diverged }),
  ]);
}

/** The legend's marks, as shares of its length */
const MARKS = [1, 0.75, 0.5, 0.25, 0];

export function startLandscape() {
  const instrument = find("#landscape .instrument");
  const field = (/** @type {string} */ name) => /** @type {HTMLSelectElement} */ (find(`#landscape-${name}`));
  const [across, up, seed] = ["across", "up", "seed"].map(field);
  const [grid, told, save] = [".pixels tbody", ".told", ".save"].map((name) => find(name, instrument));
  for (const select of [across, up])
    select.append(
      ...Object.keys(AXES).map((id) => {
        const option = document.createElement("option");
        option.value = id;
        option.textContent = axisName(/** @type {AxisId} */ (id));
        return option;
      }),
    );
  const inAddress = askedOf("landscape");
  [across.value, up.value] = isPair(inAddress.across, inAddress.up)
    ? [inAddress.across, inAddress.up]
    : ["learningRate", "nEmbd"];
  if (/^\d{1,15}$/.test(inAddress.seed ?? "")) seed.value = inAddress.seed;

  /** @type {{ asked: Asked, losses: Losses }} */
  let latest = { asked: asking(), losses: new Map() };
  /** @type {Map<string, HTMLAnchorElement>} */
  let pixels = new Map();
  let chosen = keyOf(0, 0);

  /** @returns {Asked} */
  function asking() {
    const [x, y] = /** @type {AxisId[]} */ ([across.value, up.value]);
    return { across: x, up: y, seed: Number(seed.value) };
  }

  /** A row a value, the highest above, with heads that say the values. */
  function lay() {
    const { asked } = latest;
    const [columns, rows] = [valuesOf(asked, "across"), valuesOf(asked, "up")];
    pixels = new Map();
    const pixelAt = (/** @type {number} */ column, /** @type {number} */ row) => {
      const pixel = /** @type {HTMLAnchorElement} */ (make("a"));
      pixel.href = linkTo(settingsAt(asked, column, row));
      pixel.dataset.place = keyOf(column, row);
      pixels.set(keyOf(column, row), pixel);
      return pixel;
    };
    const lines = rows.map((value, row) =>
      tableRow([t.value(value), ...columns.map((_, column) => pixelAt(column, row))]),
    );
    const heads = columns.map((value) => {
      const head = make("th", make("span", t.value(value)));
      head.setAttribute("scope", "col");
      return head;
    });
    instrument.style.setProperty("--columns", String(columns.length));
    find("caption", instrument).textContent = t("lab.landscape", {
      across: axisName(asked.across),
      up: axisName(asked.up),
    });
    grid.replaceChildren(...lines.reverse(), make("tr", make("td"), ...heads));
    find(".across", instrument).textContent = `${axisName(asked.across)} ${t.direction === "rtl" ? "←" : "→"}`;
    find(".up", instrument).textContent = `↑ ${axisName(asked.up)}`;
    choose(keyOf(0, 0));
    paint();
  }

  function paint() {
    const { losses } = latest;
    const finite = [...losses.values()].filter(Number.isFinite);
    const range = { best: Math.min(...finite), worst: Math.min(GUESS, Math.max(...finite)) };
    for (const [key, pixel] of pixels) {
      const [column, row] = key.split(",").map(Number);
      const place = standIn((x, y) => losses.has(keyOf(x, y)), column, row);
      const loss = place && losses.get(keyOf(...place));
      const isOwn = losses.has(key);
      pixel.classList.toggle("none", loss === undefined);
      pixel.classList.toggle("coarse", loss !== undefined && !isOwn);
      pixel.classList.toggle("diverged", loss !== undefined && Number.isNaN(loss));
      pixel.classList.toggle("best", isOwn && loss === range.best);
      if (loss !== undefined && Number.isFinite(loss))
        pixel.style.setProperty("--share", `${(100 * shareOf(range, loss)).toFixed(1)}%`);
      pixel.setAttribute("aria-label", saidOf(key));
      pixel.dataset.loss = isOwn && loss !== undefined && Number.isFinite(loss) ? shortLoss(loss) : "";
    }
    find(".legend", instrument).classList.toggle("none", finite.length === 0);
    find(".legend ol", instrument).replaceChildren(
      ...(finite.length ? MARKS.map((share) => make("li", t.fixed(lossAt(range, share), 2))) : []),
    );
  }

  /** @param {string} key */
  function saidOf(key) {
    const [column, row] = key.split(",").map(Number);
    const { asked, losses } = latest;
    const loss = losses.get(key);
    const settings = Object.entries(settingsAt(asked, column, row)).map(([id, value]) =>
      t(/** @type {Key} */ (`lab.at-${id}`), { value: t.value(Number(value)) }),
    );
    if (loss === undefined) return t("lab.pixel-not-run", { settings });
    return Number.isNaN(loss)
      ? t("lab.pixel-diverged", { settings })
      : t("lab.pixel", { settings, loss: t.fixed(loss, 3) });
  }

  /** One pixel takes the focus; it is told. @param {string} key */
  function choose(key) {
    for (const each of [chosen, key]) pixels.get(each)?.classList.remove("chosen");
    chosen = key;
    for (const [each, pixel] of pixels) pixel.tabIndex = each === key ? 0 : -1;
    pixels.get(key)?.classList.add("chosen");
    tell(key);
  }

  /** @param {string} key */
  function tell(key) {
    const link = make("a", t("lab.open"));
    link.setAttribute("href", /** @type {HTMLAnchorElement} */ (pixels.get(key)).href);
    told.replaceChildren(saidOf(key), t.space, link);
  }

  const pixelOf = (/** @type {Event} */ event) =>
    /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-place]"))?.dataset.place;

  grid.addEventListener("pointerover", (event) => {
    const key = pixelOf(event);
    if (key) tell(key);
  });
  grid.addEventListener("pointerleave", () => tell(chosen));
  grid.addEventListener("focusin", (event) => {
    const key = pixelOf(event);
    if (key && key !== chosen) choose(key);
  });
  grid.addEventListener("keydown", (event) => {
    const move = KEYS[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const [column, row] = chosen.split(",").map(Number);
    pixels.get(keyOf(column + move[0], row + move[1]))?.focus();
  });
  // A finger does not hover: its first press tells, the next one opens.
  let [finger, before] = [false, chosen];
  grid.addEventListener("pointerdown", ({ pointerType }) => {
    [finger, before] = [pointerType !== "mouse", chosen];
  });
  grid.addEventListener("click", (event) => {
    const key = pixelOf(event);
    if (!finger || !key || key === before) return;
    event.preventDefault();
    choose(key);
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
      losses.set(keyOf(column, row), /** @type {number} */ (evaluation));
      progress(++done, cells.length);
      paint();
      if (keyOf(column, row) === chosen) tell(chosen);
    };
    await runAll(withDiverged(await pool()), tasks, put, signal);
    return outcome([...losses.values()]);
  });

  save.setAttribute("aria-disabled", "true");
  save.addEventListener("click", () => {
    const { asked, losses } = latest;
    if (losses.size === 0) return;
    const runs = cellsOf(asked).flatMap(({ column, row, settings }) => {
      const loss = losses.get(keyOf(column, row));
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
