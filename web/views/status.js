/**
 * What the model has learned so far, in a sentence, and what the reader may do next. Shown under the controls. Judged by the smoothed
 * loss, against what the list alone would allow: knowing how frequent each letter is, or how frequent after the letter before it.
 */

import { css, html, nothing } from "lit";
import { stepsPerSecond } from "../model/pace.js";
import { canTrain, hasList } from "../model/state.js";
import { View } from "./view.js";

/** @import { State } from "../model/state.js" */
/** @import { Words } from "../words/words.js" */

/** Up to this far above the letter pairs' loss, pairs count as learned; from this far below it on, as beaten. */
const NEARLY = 0.12;
const CLEARLY = 0.02;

/** A loss of this many random guesses is worse than chance, whichever name it is. */
const WORSE_THAN_CHANCE = 1.5;

/** Steps after which the trend is told again, so that its figure can be read, and the steps that it is taken over. */
const TREND_INTERVAL = 50;
const TREND_OVER = 100;

/** Below this fall in a hundred steps the curve looks flat. */
const FLAT = 0.005;

/** Up to this many steps a second, one can read which name was learned from. */
const READABLE = 3;

export class Status extends View {
  static id = "status";

  static styles = css`
    /* Room for the longest sentences, so that nothing below moves when they change, nor the second when the first does. */
    p {
      min-height: 3em;
      margin: 0;
    }

    .now {
      display: block;
      min-height: 1.5em;
    }

    .next {
      color: var(--muted);
    }

    @container (max-width: 840px) {
      p {
        min-height: 4.5em;
      }
    }

    @container (max-width: 640px) {
      p {
        min-height: 7.5em;
      }

      .now {
        min-height: 3em;
      }
    }
  `;

  /** Only the first half is read out by itself when it changes: the second may change with every step. */
  render() {
    const { t, state, hasControls } = this;
    const hasNext = hasControls || state.training || state.viewedStep !== null;
    return html`
      <p>
        <span role="status" class="now">${whatItKnows(t, state)}</span>
        <span class="next">${hasNext ? whatIsNext(t, state) : nothing}</span>
        ${hasControls ? this.#wayBack(state) : nothing}
      </p>
    `;
  }

  /** @param {Readonly<State>} state */
  #wayBack({ previous, training }) {
    return html`
      <button class="link bring-back" ?hidden=${!previous || training} @click=${this.#bringBack}>
        ${this.t("train.bring-back", { step: previous?.step ?? 0 })}
      </button>
    `;
  }

  #bringBack = () => {
    this.host.session.focusControls();
    this.trainer.bringBack();
  };
}

/** @param {Words} t @param {Readonly<State>} state @returns {string} what the model has learned so far */
export function whatItKnows(t, { model, problem, step, history, viewedStep }) {
  if (!model) return problem ? "" : t("status.making");
  const { letters, pairs } = model.baselines;
  if (isWorseThanChance({ model, history, viewedStep })) return t("status.worse-than-chance");
  if ((viewedStep ?? step) === 0 && !model.pretrained) return t("status.nothing");
  const loss = viewedStep === null ? history.lowest : history.lowestUntil(viewedStep);
  if (model.pretrained && loss === Number.POSITIVE_INFINITY) return t("status.unknown");
  if (loss > letters) return t("status.letters");
  if (loss > pairs + NEARLY) return t("status.pairs");
  if (loss > pairs - CLEARLY) return t("status.pairs-learned");
  return t("status.beats-pairs");
}

/** @param {Pick<State, "model" | "history" | "viewedStep">} state */
const isWorseThanChance = ({ model, history, viewedStep }) =>
  viewedStep === null && (history.smoothed ?? 0) > WORSE_THAN_CHANCE * (model?.baselines.guess ?? 0);

/** @param {Words} t @param {Readonly<State>} state @returns {string} what happens now, or what to do next */
export function whatIsNext(t, state) {
  const {
    shared,
    model,
    problem,
    step,
    numSteps,
    training,
    single,
    history,
    speed,
    viewedStep,
    making,
    waiting,
    edits,
  } = state;
  if (problem) return "";
  const viewing = viewedStep === null ? "" : t("status.viewing", { step: viewedStep });
  if (edits.length > 0 && canTrain(state)) return `${viewing}${t.space}${t("status.changed")}`.trim();
  if (shared)
    return `${t("status.shared", { step })}${t.space}${t(hasList(state) ? "status.train-on" : "status.give-list")}`;
  if (viewing) return viewing;
  if (!model) return "";
  if (making) return t("status.making");
  if (waiting) return t("status.waiting");
  if (model.numNames === 0) return t(hasList(state) ? "status.train-on" : "status.give-list");
  if (step >= numSteps) return ended(t, state);
  if (step === 0 && !training && model.pretrained) return t("status.train-on");
  if (step === 0 && !training) return t("status.start");
  const names = t("status.names", { count: model.config.batchSize });
  const isReadable = !training || stepsPerSecond(speed) <= READABLE;
  if (single && step > 0 && isReadable) return trainedOn(t, state, model.config.batchSize);
  if (!training) return t("status.paused", { names });
  // The fall of such a loss is no good news.
  return isWorseThanChance(state) ? t("status.each-step", { names }) : trend(t, history.smooth, history.length, names);
}

/** @param {Words} t @param {Readonly<State>} state */
function ended(t, { fullSpeed }) {
  const next = t("status.ended");
  return fullSpeed
    ? `${t("status.full-speed", { ...fullSpeed, time: t.duration(fullSpeed.milliseconds) })}${t.space}${next}`
    : next;
}

/** @param {Words} t @param {Readonly<State>} state @param {number} batchSize */
function trainedOn(t, { step, history, trainedOn: name }, batchSize) {
  const names =
    batchSize === 1 ? t("quote.marks", { text: name }) : t("status.and-more", { name, more: batchSize - 1 });
  return t("status.trained-on", { step, names, loss: t.loss(history.raw[step - 1]) });
}

/**
 * @param {Words} t
 * @param {(number | null)[]} smooth
 * @param {number} length
 * @param {string} names how many each step learns from
 */
function trend(t, smooth, length, names) {
  const at = Math.floor(length / TREND_INTERVAL) * TREND_INTERVAL - 1;
  const before = smooth[at - TREND_OVER];
  const now = smooth[at];
  if (before == null || now == null) return t("status.each-step", { names });
  const fall = before - now;
  return fall < FLAT ? t("status.flat") : t("status.fell", { fall: t.loss(fall) });
}
