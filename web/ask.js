/**
 * What the page asks to see: what is in sight, and, so that each part of the page has its height from the start, what has
 * never been drawn; at rest, all of it. A part that `inSight` does not name is not on the page.
 */

import { legible, SPARE } from "../wasm/views.js";
import { NAME_COUNT } from "./state.js";

/** @import { Ask } from "../wasm/views.js" */
/** @import { State } from "./state.js" */

/** The temperatures whose names stand side by side, after the reader's own. */
const TEMPERATURES = [0.1, 0.5, 1, 2];

/** How many names each of them writes. */
export const COLUMN_LENGTH = 6;

/**
 * @param {Readonly<State>} state
 * @returns {Ask}
 */
export function askFor(state) {
  const { inSight, temperature, diceSeed: seed, step, columns, told, matrices, letters, reading, tape } = state;
  /** @param {import("./state.js").Sight} part @param {boolean} isMissing it has never been drawn */
  const wants = (part, isMissing) => inSight[part] || (isMissing && part in inSight);
  return {
    moment: state.past,
    dice: { count: NAME_COUNT, temperature, seed, prefix: state.prefix },
    ...(wants("columns", columns.length === 0) && { columns: { temperatures: TEMPERATURES, count: COLUMN_LENGTH } }),
    ...(wants("story", !told) && { story: state.story.index }),
    ...(wants("parameters", matrices.length === 0) && { parameters: shownKind(state) }),
    ...(wants("letters", !letters) && { letters: true }),
    ...(wants("reading", !reading) && { typed: state.typed }),
    ...(state.past === null && wants("tape", step > 0 && tape.length === 0) && { tape: true }),
    ...(hasPrinted(state) && { printed: true }),
  };
}

/**
 * All that is on the page, in sight or not.
 * @param {Readonly<State>} state
 */
export function askForAll(state) {
  const inSight = Object.fromEntries(Object.keys(state.inSight).map((part) => [part, true]));
  return askFor({ ...state, inSight });
}

/**
 * Where microgpt.py prints its names: exact, and at the schedule's end.
 * @param {Readonly<State>} state
 */
const hasPrinted = ({ made, step, numSteps, past, gift }) =>
  made?.settings.exact && step >= numSteps && past === null && !gift;

/**
 * Gradients, Adam's moments and the tape are kept of the last step only.
 * @param {Readonly<State>} state
 */
export const shownKind = ({ kind, past }) => (past === null ? kind : "data");

/**
 * Why what is typed is not taken as it is, in a sentence, or "".
 * @param {Readonly<State>} state
 * @param {keyof typeof SPARE} field
 */
export function whyNot(state, field) {
  const { model, [field]: text } = state;
  if (!model) return "";
  const taken = legible(model, text, SPARE[field]);
  if (text === taken) return "";
  const unknown = [...new Set(text)].filter((letter) => !model.vocab.includes(letter));
  if (unknown.length) return `Not in the list: ${unknown.map((letter) => `“${letter}”`).join(" ")}.`;
  return `The context holds no more than “${taken}”.`;
}
