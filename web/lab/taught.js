/** The instrument "Who taught it this?": which documents made a name, or a letter of it, as probable as it is to the model. */

import { EngineError, problemOf } from "../errors.js";
import { BOS, find, make, startDragging } from "../essay/document.js";
import { show } from "../essay/lights.js";
import { download } from "../views/parts/download.js";
import { BUILT_IN as t } from "../words/words.js";
import { askedOf, keep } from "./address.js";
import { effectsOf, MAX_LETTERS, orderOf, STEPS, trainWhole, trainWithout, trainWithoutEach } from "./attribution.js";
import { startControls } from "./controls.js";
import { SAMPLES } from "./page-run.js";
import { pool } from "./pool.js";
import { drawChanges } from "./taught-picture.js";
import { differenceOf, drawEffects, drawLetters, drawNoPairs, drawPairs, NONE, saidOf } from "./taught-tables.js";

/** @import { Question, Whole } from "./attribution.js" */

/** Its name in the address. */
const INSTRUMENT = "taught";

/** The lists of documents */
const KINDS = /** @type {const} */ (["taught", "against"]);

const NAME = new RegExp(`^[a-z]{1,${MAX_LETTERS}}$`);

/** Milliseconds between two drawings while results come. */
const REDRAWN = 250;

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

/** Of each step that is left out, the log probabilities then; none is known yet @returns {(number[] | undefined)[]} */
const noResults = () => Array(STEPS).fill(undefined);

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
  let results = noResults();
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
    [question, whole, results, known] = [asked, trained, noResults(), 0];
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
    const buttons = choices.map((name) => {
      const button = make("button", name);
      button.setAttribute("type", "button");
      button.addEventListener("click", () => {
        nameField.value = name;
        nameField.setAttribute("aria-invalid", "false");
      });
      return button;
    });
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

  const effects = () => effectsOf(whole?.logProbs ?? [], results, letter);
  let shown = effects();

  const drawing = throttled(() => {
    shown = effects();
    for (const kind of KINDS)
      show(part(`table.${kind} tbody`), ...drawEffects(t, shown.ranked[kind], whole?.docs ?? []));
    part(".save").setAttribute("aria-disabled", String(known === 0));
    drawPicked();
  }, REDRAWN);

  function drawPicked() {
    const picked = Number(stepField.value);
    const { changes, usual, ranked } = shown;
    show(part(".picture"), drawChanges(t, { docs: whole?.docs ?? [], changes, usual, ranked, picked }));
    const change = changes[picked];
    const says = whole ? saidOf(t, picked, whole.docs[picked], change, usual[picked]) : NONE;
    part(".picked").textContent = says;
    stepField.setAttribute("aria-valuetext", says);
    part(".compare").setAttribute("aria-disabled", String(!whole));
  }

  stepField.addEventListener("input", drawPicked);
  startDragging(part(".picture"), ".changes", (share) => {
    stepField.value = String(Math.floor(share * STEPS));
    drawPicked();
  });
  for (const kind of KINDS)
    part(`table.${kind}`).addEventListener("click", ({ target }) => {
      const { step } = /** @type {HTMLElement} */ (target).dataset;
      if (step === undefined) return;
      stepField.value = step;
      drawPicked();
      compare(Number(step));
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
    show(part(".pairs"), ...drawPairs(before.names, after.names));
    part(".differ").textContent = differenceOf(t, before.names, after.names);
  }

  /** @param {string} name @param {number[]} [before] @param {number[]} [after] */
  function showLetters(name, before, after) {
    const { head, rows } = drawLetters(t, name, before, after);
    show(part(".letters-compared thead"), head);
    show(part(".letters-compared tbody"), ...rows);
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
  show(part(".pairs"), ...drawNoPairs());
  drawing.now();
}
