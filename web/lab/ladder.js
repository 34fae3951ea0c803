/** What is each idea worth? A ladder of models, trained side by side with the same seeds. */

import { find } from "../essay/document.js";
import { show } from "../essay/lights.js";
import { fixed } from "../essay/numbers.js";
import { tableRow } from "../essay/tables.js";
import { h } from "../essay/tree.js";
import { download } from "../views/parts/download.js";
import { BUILT_IN as t } from "../words/words.js";
import { askedOf, keep } from "./address.js";
import { startControls } from "./controls.js";
import { drawLadder, shortName } from "./ladder-picture.js";
import { linkTo, SAMPLES } from "./page-run.js";
import { pool } from "./pool.js";
import { climb, isTold, noResults, RUNGS, summaryOf } from "./rungs.js";
import { deviation } from "./statistics.js";

/** @import { Child } from "../essay/tree.js" */
/** @import { Key } from "../words/words.js" */
/** @import { Asked, Result, Rung, Summary } from "./rungs.js" */

/** @param {number} number */
const digits = (number) => (Number.isFinite(number) ? fixed(t, number, 4) : "");

/** @param {{ id: string }} rung */
const nameOf = ({ id }) => t(/** @type {Key} */ (`lab.rung-${id}`));

/** The name of a rung; a link where the page can show such a run. @param {Rung} rung @param {Asked} asked */
function linked(rung, { numSteps }) {
  const { settings } = rung;
  const { optimizer, ...others } = settings ?? {};
  const name = nameOf(rung);
  if (!settings || optimizer || others.nHead === 0) return name;
  return h("a", { href: linkTo({ .../** @type {{}} */ (others), numSteps, seed: 1 }) }, name);
}

export function startLadder() {
  const instrument = find("#ladder .instrument");
  const [seeds, steps] = ["#ladder-seeds", "#ladder-steps"].map(
    (each) => /** @type {HTMLSelectElement} */ (find(each)),
  );
  const save = /** @type {HTMLButtonElement} */ (find(".save", instrument));
  const asked = askedOf("ladder");
  for (const [field, value] of /** @type {const} */ ([
    [seeds, asked.seeds],
    [steps, asked.steps],
  ]))
    if ([...field.options].some((option) => option.value === value)) field.value = value;

  /** @type {{ asked: Asked, results: Map<string, Result> } | undefined} */
  let latest;

  /** @param {Asked} asked @param {Map<string, Result>} results */
  function draw(asked, results) {
    const summaries = summaryOf(results);
    const rungOf = (/** @type {Summary} */ { id }) => /** @type {Rung} */ (RUNGS.find((rung) => rung.id === id));
    show(find(".picture", instrument), drawLadder(t, summaries));
    const row = (/** @type {Summary} */ { id }, /** @type {Child[]} */ cells) =>
      tableRow(cells, { "data-part": `rung-${id}` });
    show(
      find(".figures tbody", instrument),
      ...summaries.map((summary) => {
        const { losses, gains, loss, won, error, better } = summary;
        const spread = digits(deviation(losses));
        return row(summary, [
          linked(rungOf(summary), asked),
          spread ? `${digits(loss)} ±\u00a0${spread}` : digits(loss),
          Number.isFinite(error) ? `${digits(won)} ±\u00a0${digits(error)}` : digits(won),
          gains.length > 0 ? t("lab.better", { better, all: gains.length }) : "",
        ]);
      }),
    );
    show(
      find(".rung-names tbody", instrument),
      ...summaries.map((summary) => row(summary, [nameOf(summary), namesOf(results, summary.id)])),
    );
    return summaries;
  }

  /** @param {Map<string, Result>} results @param {string} id */
  const namesOf = (results, id) => /** @type {Result} */ (results.get(id)).names.join(" ");

  startControls(instrument, async ({ signal, progress }) => {
    const asked = { seeds: Number(seeds.value), numSteps: Number(steps.value) };
    keep("ladder", { seeds: asked.seeds, steps: asked.numSteps });
    const results = noResults();
    latest = { asked, results };
    save.setAttribute("aria-disabled", "false");
    const tell = (/** @type {number} */ done, /** @type {number} */ total) => {
      progress(done, total);
      draw(asked, results);
    };
    await climb(await pool(), asked, results, tell, signal);
    const summaries = draw(asked, results);
    const [told, luck] = [summaries.filter(isTold), summaries.filter((summary) => !isTold(summary))];
    const count = asked.seeds;
    return t.sentences([
      told.length && t("lab.ladder-told", { count, rungs: told.map((rung) => shortName(t, rung)) }),
      luck.length && t("lab.ladder-luck", { rungs: luck.map((rung) => shortName(t, rung)) }),
    ]);
  });

  draw({ seeds: Number(seeds.value), numSteps: Number(steps.value) }, noResults());
  save.setAttribute("aria-disabled", "true");
  save.addEventListener("click", () => {
    if (!latest) return;
    const { asked, results } = latest;
    const rungs = RUNGS.map(({ id, settings }) => ({ rung: id, settings, ...results.get(id) }));
    download("ladder.json", JSON.stringify({ ...asked, firstSeed: 1, sampling: SAMPLES, rungs }, null, 2));
  });
}
