/**
 * Where the model stands, in a sentence, and what the reader may do next. Judged by the smoothed loss, against what the
 * list alone would allow: knowing how frequent each letter is, or how frequent after the letter before it.
 */

import { formatCount, formatLoss } from "./format.js";
import { stepsPerSecond } from "./pace.js";
import { hasList } from "./state.js";

/** @import { State } from "./state.js" */

/** So far above the letter pairs' loss they count as mostly learned; so far below it, as surpassed. */
const NEARLY = 0.12;
const CLEARLY = 0.02;

/** A loss of so many random guesses is worse than chance, whichever name it is. */
const ASTRAY = 1.5;

/** The trend is told anew each so many steps, so that its figure can be read. */
const TREND_EVERY = 50;
const TREND_OVER = 100;

/** Below this fall in a hundred steps the curve looks flat. */
const FLAT = 0.005;

/** At so many steps a second one can still read which name was learned from. */
const READABLE = 3;

/**
 * @param {Readonly<State>} state
 * @returns {string} what the model has learned so far
 */
export function whatItKnows({ model, step, history, past, gift }) {
  if (!model) return "";
  if (gift) return `This model came in a link, as it stood after ${formatCount(step)} steps.`;
  if (past === null && (history.smoothed ?? 0) > ASTRAY * model.yardsticks.guess)
    return "It does worse than chance: the step size is too large. Choose a smaller one, and start over.";
  if ((past ?? step) === 0) return "Nothing learned yet: every letter is about as likely as any other.";
  return stage(past === null ? history.lowest : history.lowestUntil(past), model.yardsticks);
}

/**
 * @param {number} loss
 * @param {import("../wasm/worker.js").Yardsticks} yardsticks
 */
function stage(loss, { letters, pairs }) {
  if (loss > letters) return "It is finding out which letters are common, and how long a name is.";
  if (loss > pairs + NEARLY) return "Common letters learned; now it finds out which letter follows which.";
  if (loss > pairs - CLEARLY) return "Letter pairs learned; endings are still rough.";
  return "Better than letter pairs alone could be: it looks back further.";
}

/**
 * @param {Readonly<State>} state
 * @returns {string} what happens now, or what to do next
 */
export function whatIsNext(state) {
  const { gift, model, problem, step, numSteps, training, single, lesson, history, speed, past, making } = state;
  if (problem) return "";
  if (gift && hasList(state)) return "What is needed to train on is not in a link: Train starts over.";
  if (gift) return "The list it learned from is not in the link: to train, choose one.";
  if (past !== null) return `So it stood at step ${formatCount(past)}.`;
  if (!model || making) return "Making the model …";
  if (step >= numSteps) return "Try another temperature, other dice, or more steps.";
  if (step === 0 && !training) return "Press Train, and watch the names.";
  if (single && (!training || stepsPerSecond(speed) <= READABLE))
    return tellLesson(step, history.raw[step - 1], lesson, model.config.batchSize);
  const names = countNames(model.config.batchSize);
  return training ? trend(history.smooth, history.length, names) : `Paused. Train goes on; Step learns from ${names}.`;
}

/** @param {number} count */
const countNames = (count) => (count === 1 ? "one name" : `${count} names`);

/**
 * @param {number} step
 * @param {number | null} loss
 * @param {string} lesson the first of its names
 * @param {number} count how many names it learned from
 */
function tellLesson(step, loss, lesson, count) {
  const names = count === 1 ? `“${lesson}”` : `“${lesson}” and ${count - 1} more`;
  return `Step ${formatCount(step)} learned from ${names}, whose loss was ${formatLoss(loss)}.`;
}

/**
 * @param {(number | null)[]} smooth
 * @param {number} length
 * @param {string} names how many each step learns from
 */
function trend(smooth, length, names) {
  const at = Math.floor(length / TREND_EVERY) * TREND_EVERY - 1;
  const before = smooth[at - TREND_OVER];
  const now = smooth[at];
  if (before == null || now == null) return `Each step learns from ${names}.`;
  const fall = before - now;
  if (fall < FLAT) return "The loss wavers from name to name; it falls slowly now.";
  return `The loss fell by ${formatLoss(fall)} over the last hundred steps.`;
}
