/**
 * What views are laid out with until the model is there: none of it is seen, but the model's has the room that it needs then. The
 * letters are those of English names.
 */

/** @import { TapeNode } from "../../../wasm/microgpt.d.ts" */
/** @import { Matrix, NameTrace, Reading } from "../../model/look.js" */
/** @import { State } from "../../model/state.js" */
/** @import { ModelFacts } from "../../model/training.js" */

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const TOKENS = LETTERS.length + 1;

/** @param {State["settings"]} settings @returns {Pick<ModelFacts, "vocab" | "config">} */
export const blankModel = (settings) => ({ vocab: LETTERS, config: /** @type {ModelFacts["config"]} */ (settings) });

/** @param {State["settings"]} settings @returns {NameTrace} */
export function blankTrace({ nLayer, nEmbd, blockSize }) {
  const each = Array(TOKENS).fill(1 / TOKENS);
  const draw = { token: TOKENS - 1, char: "", done: true, uniform: 0, logits: each, probs: each, untempered: each };
  const cache = { shape: [nLayer, blockSize, nEmbd], keys: [], values: [] };
  return /** @type {NameTrace} */ (
    /** @type {unknown} */ ({ index: 0, prefix: "", temperature: 1, cuts: {}, draws: [draw], cache })
  );
}

/** @param {State["settings"]} settings @param {string} typed @returns {Reading} */
export function blankReading({ nLayer, nHead, blockSize }, typed) {
  const letters = [...typed].slice(0, blockSize - 1);
  const places = letters.length + 1;
  return {
    text: letters.join(""),
    surprises: Array(places).fill(0),
    attention: { shape: [nLayer, nHead, places, places], data: new Float32Array(nLayer * nHead * places * places) },
  };
}

/** @param {State["settings"]} settings @returns {Matrix[]} */
export function blankParameters({ nLayer, nEmbd, blockSize }) {
  const layer = (/** @type {number} */ i) =>
    Object.entries({ attn_wq: 1, attn_wk: 1, attn_wv: 1, attn_wo: 1, mlp_fc1: 4 })
      .map(([name, times]) => [`layer${i}.${name}`, times * nEmbd, nEmbd])
      .concat([[`layer${i}.mlp_fc2`, nEmbd, 4 * nEmbd]]);
  const all = [
    ["wte", TOKENS, nEmbd],
    ["wpe", blockSize, nEmbd],
    ["lm_head", TOKENS, nEmbd],
    ...[...Array(nLayer)].flatMap((_, i) => layer(i)),
  ];
  return /** @type {[string, number, number][]} */ (all).map(([name, rows, columns]) => ({
    name,
    shape: [rows, columns],
    data: new Float32Array(rows * columns),
  }));
}

/** Nodes of a forward pass, in a layer and outside of the layers. */
const LAYER_NODES = 12;
const OTHER_NODES = 4;

/**
 * The first node, and others with the widest names, so that rows are as high as those of a real tape.
 * @param {State["settings"]} settings @returns {TapeNode[]}
 */
export const blankTape = ({ nLayer }) => {
  const node = (/** @type {string} */ op, /** @type {string[]} */ inputs) => ({
    op,
    name: inputs[0],
    shape: [],
    inputs,
    valueNorm: 0,
    gradNorm: 0,
  });
  const others = Array(LAYER_NODES * nLayer + OTHER_NODES - 1).fill(node("linear", ["layer0.mlp_fc1"]));
  return [node("embed", ["wte", "wpe"]), ...others];
};
