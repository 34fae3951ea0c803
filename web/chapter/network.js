/**
 * The network of one name in plain JavaScript, so that every number between a token and its logits can be shown. Slow and short:
 * the engine computes the same, and the tests compare the two.
 */

import { softmax } from "./softmax.js";

/** @typedef {{ name: string, shape: number[], data: ArrayLike<number> }} Parameter */
/** @typedef {{ query: number[], key: number[], value: number[], scores: number[], weights: number[] }} Head */

/**
 * What is computed at a position; of several layers, what belongs to a layer is the last one's.
 * @typedef {object} Position
 * @property {number[]} token its embedding
 * @property {number[]} place the embedding of the position
 * @property {number[]} start their sum, normalized
 * @property {Head[]} heads
 * @property {number[]} gathered what all heads took along
 * @property {number[]} attended start with it added
 * @property {number[]} hidden of the MLP, negative ones set to zero
 * @property {number[]} end attended with the MLP's output added
 * @property {number[]} logits
 */

/** @param {number[]} a @param {number[]} b */
const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);
/** @param {number[]} a @param {number[]} b */
const add = (a, b) => a.map((x, i) => x + b[i]);
/** @param {number[]} x */
function rmsnorm(x) {
  const scale = (dot(x, x) / x.length + 1e-5) ** -0.5;
  return x.map((xi) => xi * scale);
}
/** @param {number[][]} w @param {number[]} x */
const linear = (w, x) => w.map((row) => dot(row, x));

/** Matrices as lists of rows, by name. @param {Parameter[]} parameters @returns {Record<string, number[][]>} */
const matrices = (parameters) =>
  Object.fromEntries(
    parameters.map(({ name, shape: [rows, columns], data }) => [
      name,
      [...Array(rows)].map((_, row) => [...Array(columns)].map((_, column) => data[row * columns + column])),
    ]),
  );

/** @typedef {(tokens: number[]) => Position[]} Network what it computes of tokens, BOS first */

/** @param {Parameter[]} parameters @param {number} nHead @returns {Network} */
export function networkOf(parameters, nHead) {
  const w = matrices(parameters);
  const nLayer = parameters.filter(({ name }) => name.endsWith(".attn_wq")).length;
  return (tokens) => read(w, nLayer, nHead, tokens);
}

/**
 * @param {Record<string, number[][]>} w @param {number} nLayer @param {number} nHead @param {number[]} tokens
 * @returns {Position[]}
 */
function read(w, nLayer, nHead, tokens) {
  /** @type {{ keys: number[][], values: number[][] }[]} */
  const cache = [...Array(nLayer)].map(() => ({ keys: [], values: [] }));
  return tokens.map((token, position) => {
    const start = rmsnorm(add(w.wte[token], w.wpe[position]));
    let end = start;
    /** @type {Pick<Position, "heads" | "gathered" | "attended" | "hidden">} */
    let layer = { heads: [], gathered: [], attended: [], hidden: [] };
    cache.forEach(({ keys, values }, i) => {
      const matrix = (/** @type {string} */ name) => w[`layer${i}.${name}`];
      const x = rmsnorm(end);
      const query = linear(matrix("attn_wq"), x);
      keys.push(linear(matrix("attn_wk"), x));
      values.push(linear(matrix("attn_wv"), x));
      const size = x.length / nHead;
      const heads = [...Array(nHead)].map((_, head) => {
        const part = (/** @type {number[]} */ vector) => vector.slice(head * size, (head + 1) * size);
        const scores = keys.map((key) => dot(part(query), part(key)) / Math.sqrt(size));
        return {
          query: part(query),
          key: part(keys[position]),
          value: part(values[position]),
          scores,
          weights: softmax(scores),
        };
      });
      const gathered = heads.flatMap(({ weights }, head) =>
        heads[head].value.map((_, k) =>
          weights.reduce((sum, weight, t) => sum + weight * values[t][head * size + k], 0),
        ),
      );
      const attended = add(end, linear(matrix("attn_wo"), gathered));
      const hidden = linear(matrix("mlp_fc1"), rmsnorm(attended)).map((h) => Math.max(0, h));
      end = add(attended, linear(matrix("mlp_fc2"), hidden));
      layer = { heads, gathered, attended, hidden };
    });
    return { token: w.wte[token], place: w.wpe[position], start, ...layer, end, logits: linear(w.lm_head, end) };
  });
}

/**
 * The log probabilities of the next token, for beginnings of which some are asked for more than once.
 * @param {Network} network
 * @returns {(tokens: number[]) => number[]}
 */
export function predictorOf(network) {
  /** @type {Map<string, number[]>} */
  const known = new Map();
  return (tokens) => {
    const key = tokens.join(" ");
    const before = known.get(key);
    if (before) return before;
    const { logits } = network(tokens)[tokens.length - 1];
    const logProbs = softmax(logits).map(Math.log);
    known.set(key, logProbs);
    return logProbs;
  };
}
