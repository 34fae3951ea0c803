/**
 * Compares what a port printed with the figures of microgpt.py, and says where they part. It judges; report.js has the words,
 * and command.js runs the port.
 */

import { TOLERANCES } from "./figures.js";

/** @import { Figures, Path } from "./figures.js" */
/** @import { PortOutput, PrintedLoss } from "./output.js" */

/** Forks begin where rounding has had time to add up; before this step no other path is looked for. */
const FIRST_FORK = 10;

const FLOAT32 = /** @type {const} */ ("float32");
/** With more decimals than these, float32's rounding shows. */
export const FLOAT32_DECIMALS = 7;

/**
 * A difference in the losses, after `before` that agree.
 * @typedef {{ step: number, port: string, expected: number, difference: number, before: number }} LossDeparture
 */
/** A difference in a list: of which number, from 1. @typedef {{ number: number, port: unknown, expected: unknown }} Departure */
/**
 * Of lists; of matrices, also the names of those that differ, the nearest to the loss first.
 * @typedef {{ compared: number, equal: number, departure?: Departure & { matrix?: string }, precision?: Precision, wrong?: string[] }} Comparison
 */
/** How exact the numbers are; "digits" if too few were printed to tell. @typedef {"digits" | "float64" | "float32"} Precision */

/**
 * @typedef {object} Losses
 * @property {number} compared how many were printed
 * @property {number} equal to the printed digits
 * @property {number} decimals of the first
 * @property {{ value: number, step: number }} largest difference
 * @property {Precision} precision
 * @property {number} [path] the step from which on it follows another path of float32
 * @property {LossDeparture} [departure] the first that is too far
 */

/**
 * @typedef {object} Report
 * @property {"conforms" | "departs" | "unjudged"} verdict
 * @property {string} [reason] why it could not be judged
 * @property {Losses} losses
 * @property {Comparison} names
 * @property {Comparison} [documents]
 * @property {Comparison} [parameters]
 * @property {Comparison} [gradients]
 * @property {Hint[]} hints
 */

/**
 * What may be the cause: an id, and what it is about.
 * @typedef {{ id: string, about?: string }} Hint
 */

/** What is computed only where it is needed. @typedef {object} Help
 * @property {() => Promise<Path[]>} paths of float32
 * @property {(first: PrintedLoss) => Promise<string | undefined>} document another one that has the first loss
 * @property {(losses: ({ step: number } & PrintedLoss)[]) => Promise<string | undefined>} settings with which microgpt.py has these losses
 * @property {(names: string[]) => Promise<string | undefined>} sampling with which it has these names
 */

/**
 * @param {Figures} figures
 * @param {PortOutput} output
 * @param {Help} help
 * @returns {Promise<Report>}
 */
export async function judge(figures, output, help) {
  const printed = output.printed();
  const { num_steps: numSteps, samples } = figures.settings;
  const lossesPrinted = printed.losses.filter(({ step }) => step <= numSteps);
  const names = printed.names.slice(0, samples);

  const { losses, path } = await follow(lossesPrinted, names, figures, help);

  /** @type {Report} */
  const report = {
    verdict: "conforms",
    losses,
    names: compareLists(names, path?.names ?? figures.names),
    ...inside(figures, output.inside),
    hints: [],
  };
  const parts = [report.losses, report.names, report.documents, report.parameters, report.gradients];
  const counts = output.counts;
  if (parts.some((part) => part?.departure)) {
    const otherSteps = counts.steps !== undefined && counts.steps !== numSteps;
    const otherList = counts.docs !== undefined && counts.docs !== figures.list.documents;
    if (otherSteps) return { ...report, verdict: "unjudged", reason: `steps ${counts.steps}` };
    if (otherList) return { ...report, verdict: "unjudged", reason: `documents ${counts.docs}` };
    report.verdict = "departs";
    report.hints = await hints(report, figures, printed.losses, names, help);
  } else if (losses.compared === 0 && names.length < samples) {
    report.verdict = "unjudged";
    report.reason = parts.some((part) => part?.compared) ? "no losses" : "nothing";
  } else if (names.length < samples && lossesPrinted.at(-1)?.step !== numSteps) {
    report.verdict = "unjudged";
    report.reason = `ends ${lossesPrinted.at(-1)?.step}`;
  }
  return report;
}

/**
 * @param {({ step: number } & PrintedLoss)[]} printed
 * @param {number[]} expected
 * @returns {Losses}
 */
export function compareLosses(printed, expected) {
  /** @type {Losses} */
  const result = {
    compared: printed.length,
    equal: 0,
    decimals: Math.max(0, Math.round(-Math.log10(printed[0]?.unit ?? 1))),
    largest: { value: 0, step: 0 },
    precision: "digits",
  };
  for (const [before, { step, value, unit, text }] of printed.entries()) {
    const right = expected[step - 1];
    const difference = Math.abs(value - right);
    if (!(difference <= TOLERANCES.float32.loss + unit / 2)) {
      result.departure = { step, port: text, expected: right, difference: value - right, before };
      break;
    }
    if (difference <= TOLERANCES.float64.loss + unit / 2) result.equal += 1;
    else result.precision = "float32";
    if (difference > result.largest.value) result.largest = { value: difference, step };
  }
  if (result.decimals > FLOAT32_DECIMALS && result.precision === "digits") result.precision = "float64";
  return result;
}

/**
 * Of the run of float64 and the paths of float32, the first that the losses follow the longest, and the names to its end.
 * @param {({ step: number } & PrintedLoss)[]} printed
 * @param {string[]} names
 * @param {Figures} figures
 * @param {Help} help
 * @returns {Promise<{ losses: Losses, path?: Path }>}
 */
async function follow(printed, names, figures, help) {
  const reached = (/** @type {Losses} */ { departure }) => departure?.step ?? Infinity;
  const hasNames = (/** @type {string[]} */ right) => names.every((name, i) => name === right[i]);
  const straight = compareLosses(printed, figures.losses);
  let best = { losses: straight, hasNames: hasNames(figures.names), path: /** @type {Path | undefined} */ (undefined) };
  if (printed.length === 0 || reached(straight) <= FIRST_FORK || (!straight.departure && best.hasNames)) return best;
  for (const path of await help.paths()) {
    const along = compareLosses(printed, [...figures.losses.slice(0, path.from - 1), ...path.losses]);
    const other = { losses: { ...along, precision: FLOAT32, path: path.from }, hasNames: hasNames(path.names), path };
    const further = reached(along) - reached(best.losses) || 0; // Infinity less itself is NaN
    if (further > 0 || (further === 0 && other.hasNames && !best.hasNames)) best = other;
  }
  return best;
}

/** @param {unknown[]} printed @param {unknown[]} expected @returns {Comparison} */
function compareLists(printed, expected) {
  const compared = Math.min(printed.length, expected.length);
  const first = printed.slice(0, compared).findIndex((value, i) => value !== expected[i]);
  const equal = printed.filter((value, i) => value === expected[i]).length;
  if (first < 0) return { compared, equal };
  return { compared, equal, departure: { number: first + 1, port: printed[first], expected: expected[first] } };
}

/** The order in which backpropagation reaches the matrices. */
const TOWARDS_INPUT = ["lm_head", "mlp_fc2", "mlp_fc1", "attn_wo", "attn_wv", "attn_wk", "attn_wq", "wpe", "wte"];

/** @param {Figures} figures @param {PortOutput["inside"]} printed */
function inside(figures, { documents, parameters, gradients }) {
  const compare = (/** @type {Map<string, number[]>} */ numbers, /** @type {"initial" | "gradient"} */ key) =>
    compareMatrices(numbers, figures.matrices, key);
  return {
    ...(documents && { documents: compareLists(documents, figures.documents.first) }),
    ...(parameters && { parameters: compare(parameters, "initial") }),
    ...(gradients && { gradients: compare(gradients, "gradient") }),
  };
}

/**
 * @param {Map<string, number[]>} printed
 * @param {Figures["matrices"]} matrices
 * @param {"initial" | "gradient"} key
 * @returns {Comparison}
 */
function compareMatrices(printed, matrices, key) {
  /** @type {Comparison & { wrong: string[] }} */
  const result = { compared: 0, equal: 0, precision: "float64", wrong: [] };
  for (const { name, [key]: expected } of matrices) {
    const numbers = printed.get(name);
    if (!numbers) continue;
    result.compared += expected.length;
    const scale = key === "gradient" ? Math.max(...expected.map(Math.abs)) : 1;
    const within = (/** @type {"float64" | "float32"} */ precision, /** @type {number} */ i) =>
      Math.abs(numbers[i] - expected[i]) <= TOLERANCES[precision][key] * scale;
    const wrong = expected.map((_, i) => i).filter((i) => !within("float32", i));
    result.equal += expected.length - wrong.length;
    if (!expected.every((_, i) => within("float64", i))) result.precision = "float32";
    if (numbers.length > expected.length) wrong.push(expected.length);
    const [first] = wrong;
    if (first === undefined) continue;
    result.departure ??= { matrix: name, number: first + 1, port: numbers[first], expected: expected[first] };
    result.wrong.push(name);
  }
  const place = (/** @type {string} */ name) => TOWARDS_INPUT.findIndex((part) => name.includes(part));
  result.wrong.sort((a, b) => place(a) - place(b));
  return result;
}

/** The mean of the last hundred, or of all. @param {number[]} losses */
const lately = (losses) => {
  const last = losses.slice(-100);
  return last.reduce((sum, loss) => sum + loss) / last.length;
};

/**
 * The likely causes, from where and how it departs.
 * @param {Report} report
 * @param {Figures} figures
 * @param {({ step: number } & PrintedLoss)[]} printed
 * @param {string[]} names
 * @param {Help} help
 * @returns {Promise<Hint[]>}
 */
async function hints(report, figures, printed, names, help) {
  const { losses, documents, parameters, gradients } = report;
  if (documents?.departure) return [{ id: "documents" }];
  if (parameters?.departure) return [{ id: "parameters", about: parameters.departure.matrix }];
  const { departure } = losses;
  if (!departure) {
    if (gradients?.departure) return [{ id: "gradient", about: gradients.wrong?.[0] }];
    if (losses.compared === 0) return [];
    const sampling = await help.sampling(names);
    return [sampling ? { id: "sampling-as", about: sampling } : { id: "sampling" }];
  }
  if (!Number.isFinite(departure.difference)) return [{ id: "nan" }];
  const settings = await help.settings(printed);
  if (settings) return [{ id: "settings", about: settings }];
  if (gradients?.departure && departure.step > 1) return [{ id: "gradient", about: gradients.wrong?.[0] }];

  const { step, difference } = departure;
  if (step > 1) {
    if (!printed.some((other) => other.step === step - 1)) return [{ id: "begins" }];
    if (step === 2) return [{ id: "step-2" }];
    return [step <= FIRST_FORK ? { id: "early" } : late(figures, step)];
  }
  if (Math.abs(difference) < SMALL_AT_FIRST) return [{ id: "forward" }];
  const document = await help.document(printed[0]);
  const hint = document === undefined ? { id: "beginning" } : { id: "document", about: document };
  if (printed.length < figures.losses.length) return [hint];
  const worse = lately(printed.map(({ value }) => value)) - lately(figures.losses);
  return [hint, { id: worse <= AS_WELL ? "learns-as-well" : "learns-worse", about: worse.toFixed(2) }];
}

/**
 * A forward pass that lacks a factor is off by less than this at the first step, because the initial parameters are small; other
 * parameters or another document are off by more: docs/conformance.md has the figures.
 */
const SMALL_AT_FIRST = 0.002;
/** Runs from other seeds end no further above than this: docs/conformance.md has the figures. */
const AS_WELL = 0.2;

/** @param {Figures} figures @param {number} step @returns {Hint} */
function late({ documents: { first }, settings }, step) {
  const length = (/** @type {string} */ name) => Array.from(name).length;
  const longest = (/** @type {string[]} */ names) => Math.max(...names.map(length));
  // What goes wrong in a step's update shows in the loss of the next, in its forward pass at once.
  for (const at of [step, step - 1]) {
    const name = first[(at - 1) % first.length]; // a short list comes again
    if (length(name) >= settings.block_size) return { id: "block", about: name };
    if (length(name) > longest(first.slice(0, at - 1))) return { id: "longest", about: name };
  }
  return { id: "late" };
}
