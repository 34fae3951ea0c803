/**
 * A model that only counts: how often each token comes, or how often after the token before it. One is added to each count, so that
 * what was never seen is improbable, not impossible.
 */

/** A document with BOS at its end, as far as the engine's model reads. @param {string} doc @param {string[]} vocab @param {number} blockSize */
function tokensOf(doc, vocab, blockSize) {
  const tokens = [...doc].map((letter) => vocab.indexOf(letter));
  return [...tokens, vocab.length].slice(0, blockSize);
}

/**
 * @param {string[]} docs what it learns from
 * @param {{ vocab: string[], blockSize: number, looksBack: boolean }} options with `looksBack` the token before counts
 */
export function countModel(docs, { vocab, blockSize, looksBack }) {
  const [bos, size] = [vocab.length, vocab.length + 1];
  const counts = [...Array(looksBack ? size : 1)].map(() => Array(size).fill(1));
  const rowAfter = (/** @type {number} */ before) => counts[looksBack ? before : 0];
  for (const doc of docs) {
    let before = bos;
    for (const token of tokensOf(doc, vocab, blockSize)) {
      rowAfter(before)[token]++;
      before = token;
    }
  }
  const rows = counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => count / total);
  });
  const after = (/** @type {number} */ before) => rows[looksBack ? before : 0];

  return {
    /** As the engine's evaluate(): in nats, the mean over documents of each one's mean. @param {string[]} docs */
    evaluate(docs) {
      let sum = 0;
      for (const doc of docs) {
        const tokens = tokensOf(doc, vocab, blockSize);
        let nats = 0;
        let before = bos;
        for (const token of tokens) {
          nats -= Math.log(after(before)[token]);
          before = token;
        }
        sum += nats / tokens.length;
      }
      return sum / docs.length;
    },
    /**
     * As the engine's generate(): each token is the first at which the running sum exceeds the next random number.
     * @param {number[]} uniforms @param {number} temperature
     */
    name(uniforms, temperature) {
      let name = "";
      let before = bos;
      for (const uniform of uniforms) {
        const powers = after(before).map((probability) => probability ** (1 / temperature));
        let left = uniform * powers.reduce((sum, power) => sum + power, 0);
        before = powers.findIndex((power) => {
          left -= power;
          return left < 0;
        });
        if (before < 0 || before === bos) break; // -1: the sum was rounded down
        name += vocab[before];
      }
      return name;
    },
  };
}

/**
 * The random numbers of a seed, as many as a name can need: with all weights zero and top-k 1 the model draws the first letter each time.
 * @param {import("../../wasm/microgpt.js").MicroGPT} model whose weights are zero @param {number} seed
 */
export function uniformsOf(model, seed) {
  model.beginName({ seed });
  return [...Array(model.config.blockSize)].map(() => model.sampleToken({ topK: 1 }).uniform);
}
