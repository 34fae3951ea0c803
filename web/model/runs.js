/** Runs side by side: the current one, those that stay in the chart after it, and in what they differ. */

import { MODEL_OPTIONS } from "../options.js";

/** @import { OptionKey } from "../options.js" */
/** @import { LossHistory } from "./loss-history.js" */
/** @import { Plan, State } from "./state.js" */

/** The numbers of pinned runs: no more can be told apart in one chart. */
export const NUMBERS = [1, 2, 3, 4];

/** @typedef {{ history: LossHistory, plan: Plan }} Run the plan as it was carried out */
/** @typedef {Run & { number: number }} PinnedRun */

/**
 * The rate that it began with counts: another may be set since, for the next run.
 * @param {Readonly<State>} state in which there is a model
 * @returns {Run}
 */
export function currentRun({ made, settings, numSteps, history }) {
  const plan = /** @type {Plan} */ (made);
  const learningRate = history.rates[0] ?? settings.learningRate;
  return { history, plan: { ...plan, settings: { ...plan.settings, numSteps, learningRate } } };
}

/** @param {Pick<State, "pinned" | "history">} state @returns {PinnedRun | undefined} the current run, if it is pinned */
export const pinnedNow = ({ pinned, history }) => pinned.find((run) => run.history === history);

/** @param {Readonly<State>} state @returns {Run[]} those in the chart: pinned ones by their numbers, and the current one */
export function shownRuns(state) {
  const current = currentRun(state);
  const now = pinnedNow(state);
  const pinned = state.pinned.map((run) => (run === now ? { ...run, ...current } : run));
  return now ? pinned : [...pinned, current];
}

/** @param {Run[]} runs @returns {OptionKey[]} what is not the same in all of them */
export function differencesOf(runs) {
  const isSame = (/** @type {(plan: Plan) => unknown} */ of) => runs.every(({ plan }) => of(plan) === of(runs[0].plan));
  const settings = MODEL_OPTIONS.filter(({ key }) => !isSame((plan) => /** @type {any} */ (plan.settings)[key]));
  const keys = settings.map(({ key }) => key);
  return isSame(({ list, own }) => own?.text ?? list) ? keys : ["list", ...keys];
}
