/** The pieces an element can show: for each view its template, made of the page's own elements. */

import { html, nothing } from "lit";
import { COLUMN_LENGTH, shownKind, whyNot } from "../ask.js";
import { whatIsNext, whatItKnows } from "../standing.js";
import { wantsNewModel } from "../state.js";
import "../elements/mg-cache.js";
import "../elements/mg-columns.js";
import "../elements/mg-dice.js";
import "../elements/mg-exact.js";
import "../elements/mg-loss-chart.js";
import "../elements/mg-names.js";
import "../elements/mg-parameters.js";
import "../elements/mg-readout.js";
import "../elements/mg-reading.js";
import "../elements/mg-settings.js";
import "../elements/mg-slowly.js";
import "../elements/mg-standing.js";
import "../elements/mg-tape.js";
import "../elements/mg-train-controls.js";

/** @import { State } from "../state.js" */
/** @import { ViewName } from "./options.js" */

/** The letters of no model: always the same array, so that nothing takes it for a change. @type {string[]} */
const NONE = [];

/** @type {Record<ViewName, (state: Readonly<State>) => unknown>} */
const PIECES = {
  train: (state) => html`
    <div class="train">
      <mg-loss-chart
        part="chart" .history=${state.history} .step=${state.step} .numSteps=${state.numSteps}
        .guess=${state.model?.yardsticks.guess} .past=${state.past}
      ></mg-loss-chart>
      <mg-standing
        part="standing" .now=${whatItKnows(state)} .next=${whatIsNext(state)}
        .ended=${state.step >= state.numSteps && !state.problem}
      ></mg-standing>
      ${
        state.made?.settings.exact
          ? html`<mg-exact .printed=${state.step >= state.numSteps ? state.printed : NONE}></mg-exact>`
          : nothing
      }
    </div>
  `,

  names: (state) => html`
    <mg-names
      part="names" exportparts="name" .names=${state.names} .canBePicked=${"story" in state.inSight}
    ></mg-names>
  `,

  temperature: (state) => html`
    <div class="temperature">
      <mg-dice
        part="dice" .temperature=${state.temperature} .prefix=${state.prefix}
        .hint=${whyNot(state, "prefix")}
      ></mg-dice>
      <mg-columns
        part="columns" .own=${state.names} .columns=${state.columns} .temperature=${state.temperature}
        .length=${COLUMN_LENGTH}
      ></mg-columns>
    </div>
  `,

  letter: ({ told, story, training, model }) => html`
    <mg-slowly
      part="letter" .story=${told} .at=${story.at} .training=${training} .vocab=${model?.vocab ?? NONE}
      .blockSize=${model?.config.blockSize ?? 0}
    ></mg-slowly>
  `,

  cache: ({ told, story, model }) => html`
    <mg-cache
      part="cache" .story=${told} .at=${story.at} .config=${model?.config ?? null}
      .vocabSize=${(model?.vocab.length ?? 0) + 1}
    ></mg-cache>
  `,

  attention: (state) => html`
    <mg-reading
      part="attention" .reading=${state.reading} .typed=${state.typed} .guess=${state.model?.yardsticks.guess}
      .hint=${whyNot(state, "typed")}
    ></mg-reading>
  `,

  parameters: (state) => html`
    <mg-parameters
      part="parameters" .matrices=${state.matrices} .kind=${shownKind(state)} .past=${state.past !== null}
      .vocab=${state.model?.vocab ?? NONE} .width=${state.model?.config.nEmbd ?? 16}
    ></mg-parameters>
  `,

  tape: ({ tape, past, lesson }) => html`
    <mg-tape part="tape" .tape=${tape} .past=${past !== null} .lesson=${lesson}></mg-tape>
  `,

  settings: (state) => html`<mg-settings part="settings" .state=${state}></mg-settings>`,
};

/** Pieces that stand side by side where there is room. @type {[ViewName, ViewName][]} */
const PAIRS = [
  ["train", "names"],
  ["letter", "cache"],
];

/**
 * @param {ViewName[]} views
 * @param {Readonly<State>} state
 */
export function piecesOf(views, state) {
  const shown = new Set(views);
  return views.map((view) => {
    if (!shown.delete(view)) return nothing;
    const pair = PAIRS.find((pair) => pair.includes(view));
    const other = pair?.find((name) => name !== view);
    if (!pair || !other || !shown.delete(other))
      return html`<div class="piece ${view}-piece">${PIECES[view](state)}</div>`;
    return html`<div class="piece pair ${pair.join("-")}">${pair.map((name) => PIECES[name](state))}</div>`;
  });
}

/**
 * Training, and how far it has come: for whoever shows it, and for a model that nobody else could train.
 * @param {Readonly<State>} state
 */
export const controls = (state) => html`
  <div class="bar" part="controls">
    <mg-train-controls
      .training=${state.training} .ended=${state.step >= state.numSteps} .disabled=${!state.model || state.problem !== null}
      .speed=${state.speed} .changed=${wantsNewModel(state)}
    ></mg-train-controls>
    <mg-readout
      part="readout" .step=${state.step} .numSteps=${state.numSteps} .loss=${state.history.smoothed}
      .rate=${state.tokensPerSecond}
    ></mg-readout>
  </div>
`;
