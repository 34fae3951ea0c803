/**
 * What the page shows of a model: names, one name slowly, and the numbers inside. Each view is computed from a model
 * and given as plain data; none changes what training will do.
 */

/** @import { MicroGPT } from "./microgpt.js" */
/** @import { Draw, Parameter, Reals, TapeNode } from "./microgpt.d.ts" */

/**
 * What decides the names besides the parameters. Each name has dice of its own: name i is thrown with seed + i, so that
 * it stays itself when another grows longer.
 * @typedef {object} Dice
 * @property {number} count how many names
 * @property {number} temperature how sharply the choice is made
 * @property {number} seed
 * @property {string} prefix the letters every name begins with; those that the model does not know are left out
 */

/** @typedef {"data" | "grad" | "first" | "second"} ParameterKind */

/**
 * What is in sight, and therefore wanted. The names always are.
 * @typedef {object} Ask
 * @property {number | null} moment a step to look back on, or null for now
 * @property {Dice} dice
 * @property {{ temperatures: number[], count: number }} [columns] the first few names at other temperatures
 * @property {number} [story] which of the names is wanted letter by letter
 * @property {ParameterKind} [parameters]
 * @property {boolean} [letters] where the letters lie in the model's space
 * @property {string} [typed] a name to be read by the model; letters it does not know are left out
 * @property {boolean} [tape]
 * @property {boolean} [printed] what microgpt.py would print now
 */

/**
 * @typedef {object} View
 * @property {number | null} moment the moment shown: the nearest that was kept
 * @property {Name[]} names
 * @property {Column[]} [columns]
 * @property {Story} [story]
 * @property {Matrix[]} [parameters]
 * @property {Matrix} [letters]
 * @property {Reading} [reading]
 * @property {TapeNode[]} [tape]
 * @property {string[]} [printed]
 */

/**
 * A name the model has written; `known` if it already stands in the list.
 * @typedef {{ text: string, known: boolean }} Name
 */

/** @typedef {{ temperature: number, names: Name[] }} Column */

/** @typedef {{ name: string, shape: number[], data: Reals }} Matrix */

/**
 * One name, letter by letter. `plain` are the probabilities that temperature 1 would give. The rows of the cache are
 * the start, the prefix, and then one letter for each draw but the last; they are written once and never change.
 * @typedef {object} Story
 * @property {number} index which of the names
 * @property {string} prefix
 * @property {number} temperature
 * @property {(Draw & { plain: number[] })[]} draws
 * @property {{ shape: number[], keys: Reals, values: Reals }} cache
 */

/**
 * A name as the model reads it: how little it expected each letter, and the end, in nats; and who looked at whom.
 * @typedef {object} Reading
 * @property {string} text
 * @property {number[]} surprises one for each letter, one for the end
 * @property {{ shape: number[], data: Reals }} attention
 */

/** Places of the context that are kept free: a prefix is to be followed by a letter, a name that is read is not. */
export const SPARE = Object.freeze({ prefix: 1, typed: 0 });

/**
 * @param {MicroGPT} model
 * @param {Ask} ask
 * @param {(name: string) => boolean} isKnown
 * @returns {Omit<View, "moment">}
 */
export function viewsOf(model, { dice, columns, story, parameters, letters, typed, tape }, isKnown) {
  const all = parameters || letters ? model.parameters() : [];
  const thrown = { ...dice, prefix: legible(model, dice.prefix, SPARE.prefix) };
  return {
    names: throwDice(model, thrown, isKnown),
    ...(columns && { columns: throwEach(model, thrown, columns, isKnown) }),
    ...(story !== undefined && { story: tellStory(model, thrown, story) }),
    ...(parameters && { parameters: matricesOf(all, parameters) }),
    ...(letters && { letters: matricesOf(all, "data")[0] }),
    ...(typed !== undefined && { reading: read(model, legible(model, typed, SPARE.typed)) }),
    ...(tape && { tape: model.tape() }),
  };
}

/**
 * What of a text the model can read: letters of its list, and no more than its context holds beside the start. A new model is
 * asked for before both are known.
 * @param {Pick<MicroGPT, "vocab" | "config">} model
 * @param {string} text
 * @param {number} spare places to leave free
 */
export function legible({ vocab, config }, text, spare) {
  if (!text) return text;
  const known = [...text].filter((letter) => vocab.includes(letter));
  return known.slice(0, config.blockSize - 1 - spare).join("");
}

/**
 * @param {MicroGPT} model
 * @param {Dice} dice
 * @param {(name: string) => boolean} isKnown
 * @returns {Name[]}
 */
function throwDice(model, { count, seed, temperature, prefix }, isKnown) {
  return Array.from({ length: count }, (_, i) => {
    const [text] = model.generate({ count: 1, seed: seed + i, temperature, prefix });
    return { text, known: isKnown(text) };
  });
}

/**
 * @param {MicroGPT} model
 * @param {Dice} dice
 * @param {{ temperatures: number[], count: number }} columns
 * @param {(name: string) => boolean} isKnown
 * @returns {Column[]}
 */
function throwEach(model, dice, { temperatures, count }, isKnown) {
  return temperatures.map((temperature) => ({
    temperature,
    names: throwDice(model, { ...dice, count, temperature }, isKnown),
  }));
}

/**
 * @param {MicroGPT} model
 * @param {Dice} dice
 * @param {number} index
 * @returns {Story}
 */
function tellStory(model, { seed, temperature, prefix }, index) {
  model.beginName({ prefix, seed: seed + index });
  const draws = [];
  do {
    const draw = model.sampleToken({ temperature });
    draws.push({ ...draw, plain: softmax(draw.logits) });
  } while (!draws[draws.length - 1].done);
  return { index, prefix, temperature, draws, cache: model.keyValueCache() };
}

/**
 * @param {Reals} logits
 * @returns {number[]}
 */
function softmax(logits) {
  const highest = Math.max(...logits);
  const powers = Array.from(logits, (logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/**
 * @param {Parameter[]} parameters
 * @param {ParameterKind} kind
 * @returns {Matrix[]}
 */
function matricesOf(parameters, kind) {
  return parameters.map((parameter) => ({
    name: parameter.name,
    shape: parameter.shape,
    data: parameter[kind],
  }));
}

/**
 * A die decides before the probabilities are known, so a given name cannot be forced: each of its beginnings is read
 * afresh. That is some hundred positions for a long name.
 * @param {MicroGPT} model
 * @param {string} text
 * @returns {Reading}
 */
function read(model, text) {
  const letters = [...text];
  const tokens = [...letters.map((letter) => model.vocab.indexOf(letter)), model.bos];
  const surprises = tokens.map((token, i) => {
    model.beginName({ prefix: letters.slice(0, i).join(""), seed: 0 });
    return -Math.log(model.sampleToken({ temperature: 1 }).probs[token]);
  });
  return { text, surprises, attention: model.attention() };
}
