/**
 * A scalar that knows what it was computed from, after Karpathy's micrograd: the simplest autograd, as the reference for the
 * engine's. Slow, because every number is a node.
 */

export class Value {
  /**
   * @param {number} data
   * @param {Value[]} inputs what it was computed from
   * @param {number[]} slopes its derivative with respect to each
   */
  constructor(data, inputs = [], slopes = []) {
    this.data = data;
    this.grad = 0;
    this.inputs = inputs;
    this.slopes = slopes;
  }

  add(other) {
    return new Value(this.data + other.data, [this, other], [1, 1]);
  }

  mul(other) {
    return new Value(this.data * other.data, [this, other], [other.data, this.data]);
  }

  /** @param {number} factor */
  scale(factor) {
    return new Value(this.data * factor, [this], [factor]);
  }

  /** @param {number} offset */
  shift(offset) {
    return new Value(this.data + offset, [this], [1]);
  }

  /** @param {number} exponent */
  pow(exponent) {
    return new Value(this.data ** exponent, [this], [exponent * this.data ** (exponent - 1)]);
  }

  exp() {
    const data = Math.exp(this.data);
    return new Value(data, [this], [data]);
  }

  log() {
    return new Value(Math.log(this.data), [this], [1 / this.data]);
  }

  relu() {
    return new Value(Math.max(0, this.data), [this], [this.data > 0 ? 1 : 0]);
  }

  /** Fill in grad, the derivative of this value with respect to each it was computed from. */
  backward() {
    this.grad = 1;
    for (const value of inOrder(this).reverse())
      value.inputs.forEach((input, i) => {
        input.grad += value.slopes[i] * value.grad;
      });
  }
}

/** All values that went into one, each after its inputs. Without recursion: a loss is too deep for it. */
function inOrder(root) {
  const order = [];
  const seen = new Set([root]);
  const path = [{ value: root, next: 0 }];
  while (path.length > 0) {
    const top = path[path.length - 1];
    const input = top.value.inputs[top.next++];
    if (input === undefined) {
      order.push(top.value);
      path.pop();
    } else if (!seen.has(input)) {
      seen.add(input);
      path.push({ value: input, next: 0 });
    }
  }
  return order;
}

/** @param {Value[]} values */
export const sum = (values) => values.reduce((total, value) => total.add(value));
