/** The instrument "Who taught it this?": which documents made a name, or a letter of it, as probable as it is to the model. */

import { EngineError, problemOf } from "../errors.js";
import { BOS, comparedName, find, make, startDragging, tableRow } from "../essay/document.js";
import { percent, change as written } from "../essay/numbers.js";
import { toNode } from "../essay/tree.js";
import { download } from "../views/parts/download.js";
import { BUILT_IN as t } from "../words/words.js";
import { askedOf, keep } from "./address.js";
import {
  changeOf,
  orderOf,
  ranked as rankedOf,
  SAMPLES,
  STEPS,
  trainWhole,
  trainWithout,
  trainWithoutEach,
  usualAround,
} from "./attribution.js";
import { draw as drawChanges } from "./changes.js";
import { startControls } from "./controls.js";
import { pool } from "./pool.js";

/** @import { Effect, Question, Whole } from "./attribution.js" */

/** Its name in the address. */
const INSTRUMENT = "taught";

/** As the model has 16 positions, the first of which is BOS. */
const MAX_LETTERS = 15;
const NAME = new RegExp(`^[a-z]{1,${MAX_LETTERS}}$`);

/** Rows of each list. */
const ROWS = 8;

/** Milliseconds between two drawings while results come. */
const REDRAWN = 250;

const NONE = "–";

/** @param {() => void} act @param {number} interval at most once in so many milliseconds, but where it is wanted now */
function throttled(act, interval) {
  let last = Number.NEGATIVE_INFINITY;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    last = performance.now();
    act();
  };
  return {
    now,
    soon() {
      timer ??= setTimeout(now, Math.max(0, last + interval - performance.now()));
    },
  };
}

/** @param {string} text @param {() => void} act */
function button(text, act) {
  const element = make("button", text);
  element.setAttribute("type", "button");
  element.addEventListener("click", act);
  return element;
}

/** What is known of a step. @param {number} step @param {string} document @param {number | undefined} change @param {number} usual */
function saidOf(step, document, change, usual) {
  if (change === undefined) return t("lab.picked-untried", { step, document });
  const times = t.fixed(Math.abs(change) / usual, 1);
  return t("lab.picked", { step, document, change: written(t, change), times });
}

export function startTaught() {
  const widget = find("#taught-widget");
  const part = (/** @type {string} */ selector) => find(selector, widget);
  const [nameField, seedField, stepField] = ["#taught-name", "#taught-seed", "#taught-step"].map(
    (id) => /** @type {HTMLInputElement} */ (part(id)),
  );

  /** @type {Question | undefined} */
  let question;
  /** @type {Whole | undefined} */
  let whole;
  /** Of each step that was left out, the log probabilities then @type {(number[] | undefined)[]} */
  let results = [];
  /** The letter that is asked about, or undefined for the whole name @type {number | undefined} */
  let letter;
  let known = 0;

  /** The question in the fields. */
  function read() {
    const [name, seed] = [nameField.value.trim().toLowerCase(), Number(seedField.value)];
    const isName = NAME.test(name);
    const isSeed = seedField.value.trim() !== "" && Number.isSafeInteger(seed) && seed >= 0;
    nameField.setAttribute("aria-invalid", String(!isName));
    seedField.setAttribute("aria-invalid", String(!isSeed));
    if (!isName) throw new EngineError("bad-name", { key: "lab.name-needed", slots: { max: MAX_LETTERS } });
    if (!isSeed) throw new EngineError("bad-seed", { key: "lab.seed-needed", slots: { max: Number.MAX_SAFE_INTEGER } });
    return { name, seed };
  }

  const remember = () =>
    keep(INSTRUMENT, {
      ...(question ?? askedOf(INSTRUMENT)),
      letter: letter === undefined ? undefined : letter + 1,
      without: compared,
    });

  /** Trains with all documents, if that is not the run that is there. @param {AbortSignal} [signal] */
  async function begin(signal) {
    const asked = read();
    const isSame = question?.name === asked.name && question.seed === asked.seed;
    if (isSame && whole && known < STEPS) return { question: asked, whole }; // what a cancelled run left out goes on
    const trained = await trainWhole(await pool(), asked, signal);
    if (!isSame && question) [letter, compared] = [undefined, undefined];
    [question, whole, results, known] = [asked, trained, Array(STEPS).fill(undefined), 0];
    remember();
    showWritten(trained.names);
    showAsked();
    drawing.now();
    return { question: asked, whole: trained };
  }

  /* ---- what it writes, and what is asked ---- */

  /** @param {string[]} names */
  function showWritten(names) {
    const choices = [...new Set(names)].filter((name) => NAME.test(name));
    const buttons = choices.map((name) =>
      button(name, () => {
        nameField.value = name;
        nameField.setAttribute("aria-invalid", "false");
      }),
    );
    const hadFocus = widget.contains(document.activeElement) && document.activeElement?.matches(".write");
    part(".written .choices").replaceChildren(...buttons);
    if (hadFocus) buttons[0]?.focus();
  }

  /** The name that results are of, or will be. */
  const nameNow = () => question?.name ?? (NAME.test(nameField.value) ? nameField.value : "");

  function showAsked() {
    const labels = [t("lab.whole-name"), ...nameNow(), BOS];
    const choices = labels.map((text, i) => {
      const input = Object.assign(document.createElement("input"), { type: "radio", name: "taught-letter" });
      input.checked = letter === undefined ? i === 0 : i === letter + 1;
      input.addEventListener("change", () => {
        letter = i === 0 ? undefined : i - 1;
        remember();
        drawing.now();
      });
      return make("label", input, text);
    });
    part(".asked .choices").replaceChildren(...choices);
  }

  /* ---- the effects ---- */

  const effects = () => {
    const { logProbs } = whole ?? { logProbs: [] };
    const changes = [...Array(STEPS)].map((_, step) => {
      const after = results[step];
      return after && changeOf(logProbs, after, letter);
    });
    const usual = usualAround(changes);
    return { changes, usual, ranked: rankedOf(changes, usual) };
  };
  let shown = effects();

  const drawing = throttled(() => {
    shown = effects();
    for (const kind of /** @type {const} */ (["taught", "against"]))
      part(`table.${kind} tbody`).replaceChildren(...rowsOf(shown.ranked[kind]));
    part(".save").setAttribute("aria-disabled", String(known === 0));
    drawPicked();
  }, REDRAWN);

  /** @param {Effect[]} effects */
  function rowsOf(effects) {
    return [...Array(ROWS)].map((_, i) => {
      const effect = effects[i];
      if (!effect || !whole) return tableRow([NONE, NONE, NONE, NONE]);
      const { step, change, times } = effect;
      const name = button(whole.docs[step], () => {
        stepField.value = String(step);
        drawPicked();
        compare(step);
      });
      return tableRow([name, t.count(step), written(t, change), t.fixed(times, 1)]);
    });
  }

  function drawPicked() {
    const picked = Number(stepField.value);
    const { changes, usual, ranked } = shown;
    part(".picture").replaceChildren(
      toNode(drawChanges(t, { docs: whole?.docs ?? [], changes, usual, ranked, picked })),
    );
    const change = changes[picked];
    const says = whole ? saidOf(picked, whole.docs[picked], change, usual[picked]) : NONE;
    part(".picked").textContent = says;
    stepField.setAttribute("aria-valuetext", says);
    part(".compare").setAttribute("aria-disabled", String(!whole));
  }

  stepField.addEventListener("input", drawPicked);
  startDragging(part(".picture"), ".changes", (share) => {
    stepField.value = String(Math.floor(share * STEPS));
    drawPicked();
  });

  /* ---- the run without a document, beside the one with it ---- */

  /** The step whose run without it is on show, or is asked for @type {number | undefined} */
  let compared;

  /** @param {number} step */
  async function compare(step) {
    if (!question || !whole) return;
    const [asked, before] = [question, whole];
    compared = step;
    remember();
    const after = await trainWithout(await pool(), asked, step);
    if (compared !== step || question !== asked) return; // another one has been asked for
    part(".comparison h3").textContent = t("lab.without", { document: before.docs[step], step });
    showLetters(asked.name, before.logProbs, after.logProbs);
    showPairs(before.names, after.names);
  }

  /** @param {string} name @param {number[]} [before] @param {number[]} [after] */
  function showLetters(name, before, after) {
    const signs = make("tr", make("td"), ...[...name, BOS].map((sign) => make("th", sign)));
    for (const sign of signs.querySelectorAll("th")) sign.setAttribute("scope", "col");
    part(".letters-compared thead").replaceChildren(signs);
    const row = (/** @type {string} */ what, /** @type {number[] | undefined} */ logProbs) =>
      tableRow([what, ...[...name, BOS].map((_, i) => (logProbs ? percent(t, Math.exp(logProbs[i])) : NONE))]);
    part(".letters-compared tbody").replaceChildren(row(t("lab.row-with"), before), row(t("lab.row-without"), after));
  }

  /** @param {string[]} before @param {string[]} after */
  function showPairs(before, after) {
    const endOf = (/** @type {string} */ name) => ([...name].length > MAX_LETTERS ? "…" : BOS);
    const pairs = before.map((name, i) => {
      const other = after[i];
      return make("li", make("span", name + endOf(name)), comparedName(other, name, endOf(other)));
    });
    part(".pairs").replaceChildren(...pairs);
    const differ = before.filter((name, i) => name !== after[i]).length;
    part(".differ").textContent = t("lab.differ", { count: differ, all: before.length });
  }

  part(".compare").addEventListener("click", () => compare(Number(stepField.value)));
  nameField.addEventListener("input", () => {
    if (question) return;
    letter = undefined;
    showAsked();
    showLetters(nameNow());
  });

  /* ---- beginning ---- */

  startControls(widget, async ({ signal, progress }) => {
    const start = performance.now();
    const { question, whole } = await begin(signal);
    const workers = (await pool()).workers;
    const rest = orderOf(whole.docs, question.name).filter((step) => !results[step]);
    if (compared !== undefined) {
      stepField.value = String(compared);
      compare(compared);
    }
    await trainWithoutEach(
      await pool(),
      question,
      rest,
      (step, logProbs) => {
        results[step] = logProbs;
        progress(++known, STEPS);
        drawing.soon();
      },
      signal,
    );
    drawing.now();
    const time = t.duration(performance.now() - start);
    return t("lab.taught-done", { steps: rest.length, time, count: workers });
  });

  part(".write").addEventListener("click", async () => {
    try {
      await begin();
    } catch (error) {
      part(".note").textContent = t.problem(problemOf(error));
    }
  });

  part(".save").addEventListener("click", () => {
    if (!question || !whole || known === 0) return;
    const { docs, logProbs, names } = whole;
    const steps = results.flatMap((after, step) =>
      after ? [{ step, document: docs[step], changes: after.map((logProb, i) => logProb - logProbs[i]) }] : [],
    );
    const { name, seed } = question;
    const content = { name, seed, numSteps: STEPS, precision: "f32", logProbs, names, sampledWith: SAMPLES, steps };
    download(`microgpt-taught-${name}-${seed}.json`, `${JSON.stringify(content, null, 1)}\n`);
  });

  const { name = "", ...asked } = askedOf(INSTRUMENT);
  const [seed, ordinal, without] = [asked.seed, asked.letter, asked.without].map((text) =>
    /^\d+$/.test(text ?? "") ? Number(text) : undefined,
  );
  if (NAME.test(name)) nameField.value = name;
  if (seed !== undefined) seedField.value = String(seed);
  if (ordinal !== undefined && ordinal >= 1 && ordinal <= nameNow().length + 1) letter = ordinal - 1;
  if (without !== undefined && without < STEPS) compared = without;
  showAsked();
  showLetters(nameNow());
  part(".pairs").replaceChildren(...SAMPLES.seeds.map(() => make("li", make("span", NONE))));
  drawing.now();
}
