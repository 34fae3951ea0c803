/**
 * A port of microgpt.py to plain JavaScript that shares nothing with the engine: its own generator, gradients by hand, in
 * float64 or with every result rounded to float32. For the judge of ports, which must find it right, and wrong with a fault:
 *
 *     node tests/conformance/port.js [--list FILE] [--precision f32] [--fault NAME] [--stop STEP] [--digits N] [--inside]
 */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const LIST = new URL("../../web/data/names.txt", import.meta.url);
const { values: options } = parseArgs({
  options: {
    list: { type: "string" },
    precision: { type: "string", default: "f64" },
    fault: { type: "string", default: "" },
    stop: { type: "string", default: "1000" },
    digits: { type: "string", default: "4" },
    inside: { type: "boolean", default: false },
  },
});
const has = (fault) => options.fault === fault;
const round = options.precision === "f32" ? Math.fround : (x) => x;
const Reals = options.precision === "f32" ? Float32Array : Float64Array;

// ---- CPython's random ----

class Random {
  #state = new Uint32Array(624);
  #at = 624;
  #nextGauss;

  constructor(seed) {
    const state = this.#state;
    state[0] = 19650218;
    for (let i = 1; i < 624; i++) state[i] = Math.imul(1812433253, state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    let i = 1;
    const next = () => {
      if (++i < 624) return;
      state[0] = state[623];
      i = 1;
    };
    for (let k = 0; k < 624; k++, next())
      state[i] = (state[i] ^ Math.imul(state[i - 1] ^ (state[i - 1] >>> 30), 1664525)) + seed;
    for (let k = 0; k < 623; k++, next())
      state[i] = (state[i] ^ Math.imul(state[i - 1] ^ (state[i - 1] >>> 30), 1566083941)) - i;
    state[0] = 0x80000000;
  }

  #word() {
    const state = this.#state;
    if (this.#at === 624) {
      for (let i = 0; i < 624; i++) {
        const y = (state[i] & 0x80000000) | (state[(i + 1) % 624] & 0x7fffffff);
        state[i] = state[(i + 397) % 624] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
      }
      this.#at = 0;
    }
    let y = state[this.#at++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  random() {
    return ((this.#word() >>> 5) * 2 ** 26 + (this.#word() >>> 6)) / 2 ** 53;
  }

  below(n) {
    const bits = 32 - Math.clz32(n);
    let r = n;
    while (r >= n) r = this.#word() >>> (32 - bits);
    return r;
  }

  shuffle(list) {
    for (let i = list.length - 1; i > 0; i--) {
      const j = has("shuffle") ? this.below(list.length) : this.below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
  }

  gauss(deviation) {
    let z = this.#nextGauss;
    this.#nextGauss = undefined;
    if (z === undefined) {
      const angle = this.random() * 2 * Math.PI;
      const radius = Math.sqrt(-2 * Math.log(1 - this.random()));
      z = Math.cos(angle) * radius;
      this.#nextGauss = Math.sin(angle) * radius;
    }
    return z * deviation;
  }

  weighted(weights) {
    let sum = 0;
    const cumulated = weights.map((weight) => (sum += weight));
    const drawn = this.random() * sum;
    const found = cumulated.findIndex((bound) => drawn < bound);
    return found < 0 ? weights.length - 1 : found;
  }
}

// ---- the model ----

const random = new Random(42);
const docs = readFileSync(options.list ?? LIST, "utf8")
  .split("\n")
  .map((line) => line.trim())
  .filter(Boolean);
random.shuffle(docs);
const letters = [...new Set(docs.join(""))].sort();
const BOS = letters.length;
const [N, HEADS, BLOCK, STEPS] = [16, 4, 16, 1000];
const SIZE = N / HEADS;

const parameters = {};
for (const [name, rows, columns] of [
  ["wte", BOS + 1, N],
  ["wpe", BLOCK, N],
  ["lm_head", BOS + 1, N],
  ...["wq", "wk", "wv", "wo"].map((name) => [`layer0.attn_${name}`, N, N]),
  ["layer0.mlp_fc1", 4 * N, N],
  ["layer0.mlp_fc2", N, 4 * N],
])
  parameters[name] = {
    rows,
    columns,
    data: Reals.from({ length: rows * columns }, () => random.gauss(0.08)),
    grad: new Reals(rows * columns),
    m: new Reals(rows * columns),
    v: new Reals(rows * columns),
  };
const [wq, wk, wv, wo, fc1, fc2] = ["attn_wq", "attn_wk", "attn_wv", "attn_wo", "mlp_fc1", "mlp_fc2"].map(
  (name) => parameters[`layer0.${name}`],
);
const { wte, wpe, lm_head } = parameters;

/** The sum of n products */
function dot(a, atA, b, atB, n) {
  let sum = 0;
  for (let i = 0; i < n; i++) sum = round(sum + round(a[atA + i] * b[atB + i]));
  return sum;
}

const linear = ({ rows, columns, data }, x) =>
  Reals.from({ length: rows }, (_, r) => dot(data, r * columns, x, 0, columns));

/** Adds to the matrix's gradient, and gives that of x. */
function linearBackward({ rows, columns, data, grad }, x, dy) {
  const dx = new Reals(columns);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      grad[r * columns + c] += round(dy[r] * x[c]);
      dx[c] += round(dy[r] * data[r * columns + c]);
    }
  return dx;
}

const scaleOf = (x) => round(1 / round(Math.sqrt(round(round(dot(x, 0, x, 0, N) / N) + 1e-5))));
const rmsnorm = (x) => x.map((xi) => xi * scaleOf(x));

function rmsnormBackward(x, dy) {
  const scale = scaleOf(x);
  const shared = round(round(dot(dy, 0, x, 0, N) * round(round(scale * scale) * scale)) / N);
  return x.map((xi, i) => round(dy[i] * scale) - round(xi * shared));
}

const add = (a, b) => a.map((x, i) => x + b[i]);

function softmax(x) {
  const max = Math.max(...x);
  const exps = x.map((xi) => Math.exp(xi - max));
  const sum = exps.reduce((total, e) => round(total + e), 0);
  return exps.map((e) => e / sum);
}

const SCORE = has("scale") ? 1 : 1 / Math.sqrt(SIZE);

/** One position: all that is needed backwards. `past` has the positions before it, and then this one. */
function forward(token, position, past) {
  const at = {};
  at.embedded = Reals.from({ length: N }, (_, i) => wte.data[token * N + i] + wpe.data[position * N + i]);
  at.x = rmsnorm(at.embedded);
  at.normed = rmsnorm(at.x);
  at.q = linear(wq, at.normed);
  at.k = linear(wk, at.normed);
  at.v = linear(wv, at.normed);
  past.push(at);
  at.gathered = new Reals(N);
  at.weights = [];
  for (let from = 0; from < N; from += SIZE) {
    const scores = Reals.from(past, ({ k }) => dot(at.q, from, k, from, SIZE) * SCORE);
    const weights = softmax(scores);
    for (let i = from; i < from + SIZE; i++)
      at.gathered[i] = past.reduce((sum, { v }, t) => round(sum + round(weights[t] * v[i])), 0);
    at.weights.push(weights);
  }
  at.middle = add(linear(wo, at.gathered), at.x);
  at.normedMiddle = rmsnorm(at.middle);
  at.hidden = linear(fc1, at.normedMiddle);
  at.relu = at.hidden.map((h) => Math.max(0, h));
  at.out = add(linear(fc2, at.relu), at.middle);
  at.logits = linear(lm_head, at.out);
  return at;
}

/** From the gradients of the logits at every position to those of all parameters. */
function backward(positions, tokens, dLogits) {
  const dk = positions.map(() => new Reals(N));
  const dv = positions.map(() => new Reals(N));
  for (let t = positions.length - 1; t >= 0; t--) {
    const at = positions[t];
    const dOut = linearBackward(lm_head, at.out, dLogits[t]);
    const dRelu = linearBackward(fc2, at.relu, dOut);
    const dHidden = has("relu") ? dRelu : dRelu.map((d, i) => (at.hidden[i] > 0 ? d : 0));
    const dMiddle = add(rmsnormBackward(at.middle, linearBackward(fc1, at.normedMiddle, dHidden)), dOut);
    const dGathered = linearBackward(wo, at.gathered, dMiddle);
    const dq = new Reals(N);
    at.weights.forEach((weights, head) => {
      const from = head * SIZE;
      const dWeights = weights.map((_, s) => dot(dGathered, from, positions[s].v, from, SIZE));
      const shared = dot(dWeights, 0, weights, 0, weights.length);
      weights.forEach((weight, s) => {
        const dScore = round(weight * round(dWeights[s] - shared)) * SCORE;
        for (let i = from; i < from + SIZE; i++) {
          dv[s][i] += round(weight * dGathered[i]);
          dq[i] += round(dScore * positions[s].k[i]);
          dk[s][i] += round(dScore * at.q[i]);
        }
      });
    });
    const dNormed = [linearBackward(wq, at.normed, dq), linearBackward(wk, at.normed, dk[t])];
    dNormed.push(linearBackward(wv, at.normed, dv[t]));
    const dx = add(rmsnormBackward(at.x, add(add(dNormed[0], dNormed[1]), dNormed[2])), dMiddle);
    rmsnormBackward(at.embedded, dx).forEach((d, i) => {
      wte.grad[tokens[t] * N + i] += d;
      wpe.grad[t * N + i] += d;
    });
  }
}

function lossOf(doc) {
  const tokens = [BOS, ...Array.from(doc, (letter) => letters.indexOf(letter)), BOS];
  const n = Math.min(BLOCK, tokens.length - 1);
  const positions = [];
  for (let t = 0; t < n; t++) forward(tokens[t], t, positions);
  const probs = positions.map(({ logits }) => softmax(logits));
  const loss = probs.reduce((sum, p, t) => round(sum - round(Math.log(p[tokens[t + 1]]))), 0) / n;
  probs.forEach((p, t) => {
    p[tokens[t + 1]] -= 1;
    probs[t] = p.map((d) => d / n);
  });
  backward(positions, tokens, probs);
  return round(loss);
}

function adam(step) {
  const rate = 0.01 * (has("decay") ? 1 : 1 - step / STEPS);
  const power = step + (has("bias") ? 2 : 1);
  for (const { data, grad, m, v } of Object.values(parameters))
    for (let i = 0; i < data.length; i++) {
      m[i] = 0.85 * m[i] + 0.15 * grad[i];
      v[i] = 0.99 * v[i] + 0.01 * grad[i] ** 2;
      data[i] -= (rate * round(m[i] / (1 - 0.85 ** power))) / (Math.sqrt(v[i] / (1 - 0.99 ** power)) + 1e-8);
      if (!has("zero")) grad[i] = 0;
    }
}

function generate() {
  const past = [];
  let [token, name] = [BOS, ""];
  for (let t = 0; t < BLOCK; t++) {
    const { logits } = forward(token, Math.min(BLOCK - 1, t + (has("position") ? 1 : 0)), past);
    token = random.weighted(Array.from(softmax(logits.map((x) => x / 0.5))));
    if (token === BOS) break;
    name += letters[token];
  }
  return name;
}

// ---- what microgpt.py prints ----

const inside = (key) => {
  const numbers = Object.entries(parameters).map(([name, matrix]) => [name, Array.from(matrix[key])]);
  return Object.fromEntries(numbers);
};
process.stdout.write(`num docs: ${docs.length}\nvocab size: ${BOS + 1}\nnum params: 4192\n`);
if (options.inside) console.log(JSON.stringify({ documents: docs.slice(0, 20), parameters: inside("data") }));
for (let step = 0; step < Number(options.stop); step++) {
  const loss = lossOf(docs[(step + (has("document") ? 1 : 0)) % docs.length]);
  if (options.inside && step === 0) console.log(JSON.stringify({ gradients: inside("grad") }));
  adam(step);
  const number = String(step + 1).padStart(4);
  process.stdout.write(`step ${number} / ${STEPS} | loss ${loss.toFixed(Number(options.digits))}\r`);
}
if (Number(options.stop) === STEPS) {
  console.log("\n--- inference (new, hallucinated names) ---");
  for (let i = 0; i < 20; i++) console.log(`sample ${String(i + 1).padStart(2)}: ${generate()}`);
}
