/**
 * microgpt.py again, on scalars: the same network, loss and optimizer as the engine's, one position after the other with lists
 * of keys and values. It shares nothing with the engine but the formulas.
 */

import { sum, Value } from "./value.js";

const dot = (a, b) => sum(a.map((x, i) => x.mul(b[i])));
const linear = (x, w) => w.map((row) => dot(row, x));
const addAll = (a, b) => a.map((x, i) => x.add(b[i]));

function rmsnorm(x) {
  const factor = sum(x.map((xi) => xi.mul(xi)))
    .scale(1 / x.length)
    .shift(1e-5)
    .pow(-0.5);
  return x.map((xi) => xi.mul(factor));
}

function softmax(x) {
  const max = Math.max(...x.map((xi) => xi.data));
  const exps = x.map((xi) => xi.shift(-max).exp());
  const share = sum(exps).pow(-1);
  return exps.map((e) => e.mul(share));
}

/** What each head finds at the positions up to its own: their values, mixed by how well their keys fit the query. */
function attend(query, keys, values, nHead) {
  const size = query.length / nHead;
  const gathered = [];
  for (let from = 0; from < query.length; from += size) {
    const head = (vector) => vector.slice(from, from + size);
    const scores = keys.map((key) => dot(head(query), head(key)).scale(1 / Math.sqrt(size)));
    const weights = softmax(scores);
    for (let i = from; i < from + size; i++) {
      const ofPositions = values.map((value) => value[i]);
      gathered.push(dot(weights, ofPositions));
    }
  }
  return gathered;
}

/** The probabilities of the next token. */
function probabilitiesAt(temperature, logits) {
  const divided = logits.map((logit) => logit.scale(1 / temperature));
  return softmax(divided).map((p) => p.data);
}

/** The first token whose running sum of probabilities is above a random number in [0, 1). */
function choose(probabilities, uniform) {
  const total = probabilities.reduce((sum, p) => sum + p);
  let sum = 0;
  return probabilities.findIndex((p) => {
    sum += p;
    return sum > uniform * total;
  });
}

/** A name's tokens: each is read, answered and sampled, from BOS until BOS comes again, or no position is left. */
export function writeName(model, temperature, random) {
  const { keys, values } = model.emptyCache();
  const tokens = [];
  let token = model.bos;
  for (let position = 0; position < model.config.blockSize; position++) {
    const logits = model.forward(token, position, keys, values);
    token = choose(probabilitiesAt(temperature, logits), random());
    if (token === model.bos) break;
    tokens.push(token);
  }
  return tokens;
}

export class ReferenceGPT {
  /**
   * A copy of an engine's model as it is now.
   * @param {import("../../wasm/microgpt.js").MicroGPT} model
   */
  constructor(model) {
    this.config = model.config;
    this.weights = Object.fromEntries(
      model
        .parameters()
        .map(({ name, shape: [rows, columns], data }) => [
          name,
          Array.from({ length: rows }, (_, r) =>
            Array.from(data.slice(r * columns, (r + 1) * columns), (x) => new Value(x)),
          ),
        ]),
    );
    this.moments = new Map(this.#values().map((value) => [value, { m: 0, v: 0 }]));
    this.step = model.step;
  }

  #values() {
    return Object.values(this.weights).flat(2);
  }

  /** The logits at one position; appends to the lists of keys and values. */
  forward(token, position, keys, values) {
    const { nLayer, nHead } = this.config;
    let x = rmsnorm(addAll(this.weights.wte[token], this.weights.wpe[position]));
    for (let layer = 0; layer < nLayer; layer++) {
      const w = (name) => this.weights[`layer${layer}.${name}`];
      if (nHead > 0) {
        const normed = rmsnorm(x);
        const q = linear(normed, w("attn_wq"));
        keys[layer].push(linear(normed, w("attn_wk")));
        values[layer].push(linear(normed, w("attn_wv")));
        const gathered = attend(q, keys[layer], values[layer], nHead);
        x = addAll(linear(gathered, w("attn_wo")), x);
      }
      const hidden = linear(rmsnorm(x), w("mlp_fc1")).map((h) => h.relu());
      x = addAll(linear(hidden, w("mlp_fc2")), x);
    }
    return linear(x, this.weights.lm_head);
  }

  /** For each layer a list of keys and one of values, to which each position adds its own. */
  emptyCache() {
    const lists = () => Array.from({ length: this.config.nLayer }, () => []);
    return { keys: lists(), values: lists() };
  }

  /** The token that begins a text and ends it: the last one. */
  get bos() {
    return this.weights.wte.length - 1;
  }

  /** The logits at every position of a sequence. @param {number[]} tokens */
  logits(tokens) {
    const { keys, values } = this.emptyCache();
    return tokens.map((token, position) => this.forward(token, position, keys, values));
  }

  /** The mean loss of documents, each given as tokens. @param {number[][]} docs */
  loss(docs) {
    const losses = docs.map((doc) => {
      const tokens = [this.bos, ...doc, this.bos];
      const n = Math.min(this.config.blockSize, tokens.length - 1);
      const logits = this.logits(tokens.slice(0, n));
      return sum(logits.map((x, i) => softmax(x)[tokens[i + 1]].log())).scale(-1 / n);
    });
    return sum(losses).scale(1 / losses.length);
  }

  /** One step on these documents: the loss before it. */
  train(docs) {
    for (const value of this.#values()) value.grad = 0;
    const loss = this.loss(docs);
    loss.backward();
    const { optimizer, learningRate, beta1, beta2, epsAdam, numSteps } = this.config;
    const rate = learningRate * (1 - this.step / numSteps);
    this.step++;
    if (optimizer === "sgd") {
      for (const value of this.#values()) value.data -= rate * value.grad;
      return loss.data;
    }
    for (const [value, moment] of this.moments) {
      moment.m = beta1 * moment.m + (1 - beta1) * value.grad;
      moment.v = beta2 * moment.v + (1 - beta2) * value.grad ** 2;
      const mHat = moment.m / (1 - beta1 ** this.step);
      const vHat = moment.v / (1 - beta2 ** this.step);
      value.data -= (rate * mHat) / (Math.sqrt(vHat) + epsAdam);
    }
    return loss.data;
  }

  /** Every matrix, as the engine's parameters() gives it. */
  parameters() {
    return Object.entries(this.weights).map(([name, rows]) => {
      const flat = rows.flat();
      return {
        name,
        data: flat.map((value) => value.data),
        grad: flat.map((value) => value.grad),
        adamM: flat.map((value) => this.moments.get(value).m),
        adamV: flat.map((value) => this.moments.get(value).v),
      };
    });
  }
}
