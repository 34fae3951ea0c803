/** The short texts of the laboratory's instruments. Its essay stands in lab.html. */

/** @param {Intl.NumberFormatOptions} [options] */
const formatter = (options) => {
  const format = new Intl.NumberFormat("en", options);
  return (/** @type {number} */ number) => format.format(number).replace("-", "−");
};

export const count = formatter();
export const signed = formatter({ minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: "always" });
export const tenths = formatter({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
export const percent = formatter({ style: "percent", maximumSignificantDigits: 2 });

/** The sign for the end of a name. */
export const BOS = "■";

/** @param {number} number */
const three = (number) => number.toFixed(3);

/** Names in a sentence. @param {string[]} names */
const all = (names) => new Intl.ListFormat("en").format(names);

/** What the ladder's rungs are called, in its tables and in its charts @type {Record<string, { name: string, short: string }>} */
const rungs = {
  letters: { name: "Letter frequencies", short: "letters" },
  pairs: { name: "Letter pairs", short: "pairs" },
  mlp: { name: "No attention, the MLP alone", short: "MLP alone" },
  oneHead: { name: "Attention with one head", short: "one head" },
  fourHeads: { name: "Four heads: microgpt.py", short: "four heads" },
  twoLayers: { name: "Two layers", short: "two layers" },
  sgd: { name: "SGD instead of Adam", short: "SGD" },
};

/** Settings on the axes of landscapes @type {Record<string, string>} */
const axes = {
  learningRate: "Learning rate",
  nEmbd: "Width",
  batchSize: "Batch size",
  numSteps: "Steps",
  nLayer: "Layers",
  nHead: "Heads",
  blockSize: "Context",
  seed: "Random seed",
};

/** @param {object} settings */
const settingsIn = (settings) =>
  Object.entries(settings)
    .map(([key, value]) => `${axes[key].toLowerCase()} ${value}`)
    .join(", ");

/** @param {{ id: string }[]} summaries */
const rungsIn = (summaries) => all(summaries.map(({ id }) => rungs[id].short));

export const words = {
  starting: "Starting …",
  /** @param {number} done @param {number} total */
  progress: (done, total) => `${count(done)} of ${count(total)} runs`,
  cancelled: "Cancelled. What has come so far stays.",
  /** @param {unknown} error */
  failed: (error) => (error instanceof Error ? error.message : String(error)),

  /** @param {number} max letters */
  nameNeeded: (max) => `The name must have 1 to ${max} letters from a to z.`,
  /** @param {number} max */
  seedNeeded: (max) => `The seed must be a whole number from 0 to ${count(max)}.`,
  wholeName: "whole name",
  /** @param {number} steps @param {number} seconds @param {number} workers */
  taughtDone: (steps, seconds, workers) =>
    `Each of ${count(steps)} documents was left out, in ${tenths(seconds)} s, by ${workers === 1 ? "one worker" : `${workers} workers`}.`,
  /** @param {number} step @param {string} doc */
  picked: (step, doc) => `step ${count(step)}, ${doc}`,
  /** @param {number} change @param {number} times */
  changed: (change, times) => `${signed(change)} nats, ${tenths(times)} times the usual`,
  notKnown: "not tried yet",
  /** @param {string} doc @param {number} step */
  without: (doc, step) => `Without ${doc}, step ${count(step)}`,
  /** @param {number} changed @param {number} all */
  differ: (changed, all) => `${changed} of ${all} names differ.`,

  rungs,
  lossAxis: "loss on names held out, nats a letter",
  gainAxis: "nats won by this step, magnified",
  /** @param {{ id: string, loss: number }[]} summaries */
  ladderLosses: (summaries) =>
    `Mean loss: ${all(summaries.filter(({ loss }) => loss > 0).map(({ id, loss }) => `${rungs[id].short} ${three(loss)}`))}.`,
  /** @param {{ id: string, won: number }[]} summaries */
  ladderGains: (summaries) =>
    `Mean gain: ${all(summaries.filter(({ won }) => Number.isFinite(won)).map(({ id, won }) => `${rungs[id].short} ${three(won)}`))}.`,
  /** @param {number} better @param {number} of */
  better: (better, of) => `${better} of ${of}`,
  /** @param {number} seeds @param {{ id: string }[]} told @param {{ id: string }[]} luck */
  ladderDone: (seeds, told, luck) =>
    `With ${seeds} seeds, more than two standard errors from no difference: ${rungsIn(told)}.` +
    (luck.length > 0 ? ` Not told from luck: ${rungsIn(luck)}.` : ""),

  axes,
  open: "Open this run in the page",
  /** @param {string} across @param {string} up */
  landscape: (across, up) => `Loss on names held out, by ${across.toLowerCase()} and ${up.toLowerCase()}`,
  /** @param {object} settings @param {number} [loss] */
  pixel: (settings, loss) => {
    const what = settingsIn(settings);
    if (loss === undefined) return `${what}: not run yet.`;
    return Number.isNaN(loss) ? `${what}: training diverged.` : `${what}: ${three(loss)}.`;
  },
  sameAxis: "Choose two different settings, or the random seed on both axes.",
  /** @param {{ losses: Map<string, number> }} landscape @param {number} guess the loss of guessing */
  landscapeDone: ({ losses }, guess) => {
    const all = [...losses.values()];
    const worse = all.filter((loss) => loss > guess).length;
    const diverged = all.filter(Number.isNaN).length;
    return (
      `${count(all.length)} runs, the best at ${three(Math.min(...all.filter(Number.isFinite)))} nats a letter.` +
      (worse > 0 ? ` Worse than guessing: ${count(worse)}.` : "") +
      (diverged > 0 ? ` Diverged: ${count(diverged)}.` : "")
    );
  },
  /** @param {number} runs */
  fan: (runs) => `The training losses of ${count(runs)} seeds.`,
  /** @param {number} runs */
  fanEnds: (runs) =>
    `The losses of ${count(runs)} seeds on names held out, with their mean and a standard deviation to each side.`,
  fanSteps: "step",
  fanLoss: "training loss",
  fanHeldOut: "loss on names held out",
  /** @param {{ seed: number, loss: number }} run @param {number} mean @param {number} spread */
  fanSeed: ({ seed, loss }, mean, spread) => {
    const away = Math.abs(loss - mean) / spread;
    return Number.isFinite(away)
      ? `Seed ${seed}: ${three(loss)}, ${away.toFixed(1)} standard deviations ${loss < mean ? "below" : "above"} the mean.`
      : `Seed ${seed}: ${three(loss)}.`;
  },
  /** @param {number[]} losses @param {number} mean @param {number} spread @param {number} difference */
  fanDone: (losses, mean, spread, difference) =>
    `${count(losses.length)} seeds: mean ${three(mean)}, standard deviation ${spread.toFixed(4)}, from ${three(Math.min(...losses))} to ` +
    `${three(Math.max(...losses))}. Two of them lie ${difference.toFixed(4)} apart on average.`,
};
