/**
 * The controls that each instrument has: `.start` and `.cancel`, a progress bar, beside which the runs are counted, and a `.note` that
 * says how it began and ended. Nothing is computed before it is asked for.
 */

import { problemOf } from "../errors.js";
import { find, make } from "../essay/document.js";
import { BUILT_IN as t } from "../words/words.js";

/**
 * @typedef {object} Work
 * @property {AbortSignal} signal
 * @property {(done: number, total: number) => void} progress
 */

/**
 * @param {HTMLElement} instrument
 * @param {(work: Work) => Promise<string>} compute what is to be done at a press on start; it resolves to what is then said
 * @returns {() => Promise<void>} does it, as a press does
 */
export function startControls(instrument, compute) {
  const [start, cancel] = [".start", ".cancel"].map(
    (name) => /** @type {HTMLButtonElement} */ (find(name, instrument)),
  );
  const bar = /** @type {HTMLProgressElement} */ (find("progress", instrument));
  const note = find(".note", instrument);
  const counted = make("span");
  counted.className = "label counted";
  bar.after(counted);
  /** @type {AbortController | undefined} */
  let running;

  const show = (/** @type {boolean} */ isRunning) => {
    // A button that has the focus and is disabled would lose it.
    start.setAttribute("aria-disabled", String(isRunning));
    cancel.setAttribute("aria-disabled", String(!isRunning));
  };

  const begin = async () => {
    if (running) return;
    const controller = new AbortController();
    running = controller;
    show(true);
    note.textContent = t("lab.starting");
    const { signal } = controller;
    try {
      note.textContent = await compute({
        signal,
        progress: (done, total) => {
          Object.assign(bar, { max: total, value: done });
          counted.textContent = t("lab.progress", { done, count: total });
        },
      });
    } catch (error) {
      note.textContent = signal.aborted ? t("lab.cancelled") : t.problem(problemOf(error));
    } finally {
      running = undefined;
      show(false);
    }
  };

  // In a form, Enter in a field presses it.
  start.addEventListener("click", (event) => {
    event.preventDefault();
    begin();
  });
  cancel.addEventListener("click", () => running?.abort());
  show(false);
  return begin;
}
