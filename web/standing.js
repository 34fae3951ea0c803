/**
 * Where the model stands, in a sentence, and what the reader may do next. Judged by the smoothed loss, against what the
 * list alone would allow: knowing how frequent each letter is, or how frequent after the letter before it.
 */

import { formatCount, formatLoss } from "./format.js";
import { stepsPerSecond } from "./pace.js";

/** @import { State } from "./state.js" */

/** So far above the letter pairs' loss they count as mostly learned; so far below it, as surpassed. */
const NEARLY = 0.12;
const CLEARLY = 0.02;

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
export function whatItKnows({ model, step, history }) {
  if (!model) return "";
  if (step === 0) return "Nothing learned yet: every letter is about as likely as any other.";
  return stage(history.lowest, model.yardsticks);
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
  const { model, problem, step, numSteps, training, single, lesson, history, speed } = state;
  if (problem) return "";
  if (!model) return "Making the model …";
  if (step >= numSteps) return "Try another temperature, other dice, or more steps.";
  if (step === 0 && !training) return "Press Train, and watch the names.";
  if (single && (!training || stepsPerSecond(speed) <= READABLE))
    return tellLesson(step, lesson, history.raw[step - 1]);
  return training ? trend(history.smooth, history.length) : "Paused. Train goes on; Step learns from one name.";
}

/**
 * @param {number} step
 * @param {string} lesson
 * @param {number | null} loss
 */
function tellLesson(step, lesson, loss) {
  return `Step ${formatCount(step)} learned from “${lesson}”, whose loss was ${formatLoss(loss)}.`;
}

/**
 * @param {(number | null)[]} smooth
 * @param {number} length
 */
function trend(smooth, length) {
  const at = Math.floor(length / TREND_EVERY) * TREND_EVERY - 1;
  const before = smooth[at - TREND_OVER];
  const now = smooth[at];
  if (before == null || now == null) return "Each step learns from one name.";
  const fall = before - now;
  if (fall < FLAT) return "The loss wavers from name to name; it falls slowly now.";
  return `The loss fell by ${formatLoss(fall)} over the last hundred steps.`;
}
