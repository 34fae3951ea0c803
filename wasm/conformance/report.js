/** The judge's report in sentences. What a port printed is only ever text: control characters are spelled out, long texts cut. */

import { FLOAT32_DECIMALS } from "./judge.js";

/** @import { Figures } from "./figures.js" */
/** @import { Comparison, Hint, Losses, Report } from "./judge.js" */

const MAX_SHOWN = 60;

/** What a terminal would obey, or what turns the direction of text: controls, formats, lines, surrogates that stand alone. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** @param {unknown} value @param {number} [max] how long it may get */
export function shown(value, max = MAX_SHOWN) {
  let text = "";
  for (const letter of String(value)) {
    if (text.length >= max) return `${text}...`;
    text += UNSEEN.test(letter) ? `\\u{${letter.codePointAt(0)?.toString(16)}}` : letter;
  }
  return text;
}

/** A text of the port, as JSON may hold it. @param {unknown} value */
const quoted = (value) => (typeof value === "string" ? `"${shown(value)}"` : shown(value));

const count = (/** @type {number} */ n) => n.toLocaleString("en");

/** @param {number} n @param {string} one */
const many = (n, one) => `${count(n)} ${one}${n === 1 ? "" : one.endsWith("s") ? "es" : "s"}`;

/** How all of them agree. @param {Losses} losses */
function agreement({ compared, equal, decimals, largest, precision }) {
  const all = compared === 1 ? "the only loss is" : `all ${count(compared)} are`;
  const most =
    largest.step > 0
      ? `; the largest difference is ${largest.value.toExponential(1)}, at step ${count(largest.step)}`
      : "";
  if (precision === "float64" && largest.value === 0) return `${all} equal to the last digit`;
  if (precision === "float64") return `${all} equal up to float64 rounding${most}`;
  if (decimals > FLOAT32_DECIMALS) return `${all} equal up to float32 rounding${most}`;
  const others = compared - equal;
  if (others === 0) return `${all} equal to the printed digits (${many(decimals, "decimal place")})`;
  return (
    `${count(equal)} of ${count(compared)} are equal to the printed digits; ` +
    `the other${others === 1 ? " differs" : `s differ`} by float32 rounding`
  );
}

/** @param {Losses} losses @param {Figures} figures */
function lossSentences(losses, { float32_paths, float32_runs, losses: expected }) {
  if (losses.compared === 0) return ["Losses: none were found."];
  const { departure, path, decimals } = losses;
  const found = [];
  if (path) {
    const taken = float32_paths?.filter(({ from }) => from === path).reduce((sum, { runs }) => sum + runs, 0);
    found.push(
      `From step ${count(path)} on, it takes a different path from float64, as float32 may (${taken} of ${float32_runs} runs ` +
        `with float32's rounding did): in step ${count(path - 1)} the input of a ReLU is so close to zero that rounding decides ` +
        "on which side it falls. What follows compares it with that path.",
    );
  }
  if (!departure) return [...found, `Losses: ${agreement(losses)}.`];
  const { step, port, expected: right, difference, before } = departure;
  // Where it is a matter of the last digit, two more.
  const digits = Math.min(17, Math.abs(difference) < 3 * 10 ** -decimals ? decimals + 2 : Math.max(4, decimals));
  const off = Number.isFinite(difference)
    ? ` (${Math.abs(difference).toFixed(digits)} ${difference > 0 ? "more" : "less"})`
    : "";
  const agreeing = before > 0 ? `, after ${many(before, "loss")} that agree${before === 1 ? "s" : ""}` : "";
  found.push(
    `Losses: it departs at step ${count(step)}${agreeing}: ${shown(port)}, where ${path ? "that path" : "microgpt.py"} has ` +
      `${right.toFixed(digits)}${off}.`,
  );
  if (losses.compared < expected.length)
    found.push(`It printed ${count(losses.compared)} of ${many(expected.length, "loss")}.`);
  return found;
}

/** @param {string} what @param {Comparison} comparison @param {number} wanted @param {string} who has the others */
function listSentence(what, { compared, equal, departure }, wanted, who = "microgpt.py") {
  if (compared === 0) return `${what}: none were found.`;
  if (!departure && compared >= wanted) return `${what}: all ${count(compared)} are equal.`;
  if (!departure) return `${what}: it printed ${count(compared)} of ${count(wanted)}, and they are equal.`;
  const { number, port, expected } = departure;
  return (
    `${what}: ${count(equal)} of ${count(compared)} are equal; the first that differs is number ${number}: ` +
    `${quoted(port)}, where ${who} has ${quoted(expected)}.`
  );
}

/** @param {string} what @param {Comparison} comparison */
function matrixSentence(what, { compared, equal, departure, precision, wrong }) {
  if (compared === 0) return `${what}: no matrix with one of microgpt.py's names was found.`;
  if (!departure) return `${what}: all ${many(compared, "number")} are equal up to ${precision} rounding.`;
  const { matrix, number, port, expected } = departure;
  return (
    `${what}: ${count(equal)} of ${many(compared, "number")} are equal; the first that differs is number ${count(number)} of ` +
    `${matrix}: ${shown(port ?? "missing")}, where microgpt.py has ${shown(expected ?? "none")}. ` +
    `Matrices that differ: ${wrong?.join(", ")}.`
  );
}

const BEGINNING =
  "random.seed(42); random.shuffle(docs), which goes from the last to the second; then random.gauss(0, 0.08) for wte, wpe, " +
  "lm_head, and each layer's attn_wq, attn_wk, attn_wv, attn_wo, mlp_fc1, mlp_fc2, row by row. gauss keeps its second value " +
  "for the next call";

/** @type {Record<string, (about: string) => string>} */
const HINTS = {
  documents: () =>
    "The documents differ. Check the list, its order, that lines are stripped and empty ones left out, random.seed(42) and " +
    "random.shuffle.",
  parameters: (matrix) =>
    `The initial parameters differ from ${matrix} on. The order of random numbers is: ${BEGINNING}.`,
  gradient: (matrix) =>
    `The first step's gradient is wrong. On its way from the loss back to the input, ${matrix} is the first matrix whose ` +
    "gradient differs: check what lies between it and the matrices before.",
  settings: (settings) => `Its losses are those of microgpt.py with ${settings}.`,
  nan: () =>
    "The loss is not finite. Check the softmax, which subtracts the maximum, the logarithm, and divisions by zero in Adam.",
  begins: () => "The loss before that one was not printed: print every loss to see where it begins to differ.",
  forward: () =>
    "Step 1 is off by very little, so the initial parameters and the first document are probably right, and the forward pass is " +
    "not. Check the scores' 1/sqrt(head_dim), the split into heads, the softmax over this position and those before it, RMSNorm " +
    "(epsilon 1e-5, once right after the embeddings too) and the residuals.",
  document: (name) =>
    `Step 1's loss is what microgpt.py's initial parameters give for “${name}”: the parameters are probably right, and the ` +
    "document is not the first. Check the order of the documents: step s, from 0, takes docs[s % len(docs)].",
  beginning: () =>
    `Step 1 differs: the initial parameters or the first document are different, or the forward pass is far off. Check ${BEGINNING}. ` +
    "Print them as JSON to find the first that differs: see docs/conformance.md.",
  "step-2": () =>
    "Step 1 is equal and step 2 is not: the first update is wrong. Adam divides the gradient by its size, so only its signs and " +
    "zeros count here. Check them, Adam's bias correction (beta to the power of step + 1, from 1 on), epsilon and the learning rate.",
  early: () =>
    "The first update is right, and a later one is not. Check that gradients are set to zero after each step, their sizes, " +
    "Adam's two running means and bias correction, and the learning rate's decay, 1 - step / num_steps.",
  longest: (name) =>
    `Everything before is equal, and “${name}” is the longest document so far: check what is done at its last positions.`,
  block: (name) => `Everything before is equal, and “${name}” fills block_size: check how long documents are cut.`,
  late: () =>
    "Everything before is equal. If the port computes in float32, rounding can cause this where the input of a ReLU is close to " +
    "zero, although none of the float32 runs behind the figures did so: run it in float64 to find out. If it already does, " +
    "look at what this document has that none before it had.",
  "learns-as-well": () =>
    "It learns as well as microgpt.py: the means of the last hundred losses are close. So the network, gradients and Adam are " +
    "probably right, and what differs is the shuffle, the list or the initial parameters.",
  "learns-worse": (worse) =>
    `It learns less well: the mean of the last hundred losses is ${worse} higher. So the network, gradients or Adam are wrong too.`,
  "sampling-as": (sampling) => `Training is right. The names are those of microgpt.py with ${sampling}.`,
  sampling: () =>
    "Training is right, and sampling is not. Check that the same random generator goes on (no new seed), that each name begins " +
    "with an empty cache, BOS and position 0, logits / 0.5, and random.choices: the first token whose running sum of " +
    "probabilities exceeds random() times their total.",
};

/** @param {Hint} hint */
export const hintSentence = ({ id, about = "" }) => HINTS[id](shown(about));

const PUBLISHED_DOCUMENTS = 32_033;

/** @param {string} reason @param {Figures} figures */
function reasonSentence(reason, { settings, list }) {
  const [id, number] = reason.split(" ");
  const n = count(Number(number));
  if (id === "steps")
    return `It trains for ${n} steps, but these figures are for ${count(settings.num_steps)}: pass --steps ${number}.`;
  if (id === "documents") {
    const published =
      Number(number) === PUBLISHED_DOCUMENTS ? ", the list that microgpt.py downloads as input.txt" : "";
    return (
      `It trains on ${n} documents${published}, but these figures are for a list of ${count(list.documents)}: pass its list with ` +
      "--list FILE, or let it learn the other one, which `microgpt-in-a-page names` prints."
    );
  }
  if (id === "ends")
    return `What it printed is equal, but its output ends at step ${n} of ${count(settings.num_steps)}.`;
  if (id === "no") return "It printed no losses, and without them there is too little to judge.";
  return 'Its output has no losses and no names in the form "step 1 / 1000 | loss 3.1857" and "sample 1: anadya".';
}

const VERDICTS = {
  conforms: "The port conforms to microgpt.py.",
  departs: "The port departs from microgpt.py.",
  unjudged: "The port could not be judged.",
};

/**
 * @param {Report} report
 * @param {Figures} figures
 * @returns {string[]}
 */
export function sentences(report, figures) {
  const { verdict, reason, losses, names, documents, parameters, gradients } = report;
  if (reason && /^(steps|documents) /.test(reason)) return [VERDICTS.unjudged, reasonSentence(reason, figures)];
  const isPrinted = losses.compared > 0 || names.compared > 0;
  return [
    VERDICTS[verdict],
    ...(reason ? [reasonSentence(reason, figures)] : []),
    ...(documents ? [listSentence("Documents", documents, documents.compared)] : []),
    ...(parameters ? [matrixSentence("Initial parameters", parameters)] : []),
    ...(gradients ? [matrixSentence("Gradients of the first step", gradients)] : []),
    ...(isPrinted ? lossSentences(losses, figures) : []),
    ...(isPrinted
      ? [listSentence("Names", names, figures.settings.samples, losses.path ? "that path" : undefined)]
      : []),
    ...report.hints.map((hint) => hintSentence(hint)),
  ];
}
