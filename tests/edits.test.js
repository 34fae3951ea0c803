/** Changes by hand: parts that are off and weights that are set, in a copy of a model's parameters, and back. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { edited, editLike, layoutOf, withEdit, withoutEdit } from "../web/model/edits.js";
import { assertNear, assertSameFuture, FEW_NAMES, MicroGPT, NAMES } from "./support.js";

/** Sizes at which rows, columns and heads are padded, and at which they are not. */
const SIZES = [
  { nLayer: 1, nEmbd: 16, nHead: 4 },
  { nLayer: 2, nEmbd: 12, nHead: 4 },
  { nLayer: 2, nEmbd: 10, nHead: 2 },
  { nLayer: 3, nEmbd: 8, nHead: 1 },
];

const PRECISIONS = /** @type {const} */ (["f32", "f64"]);

const make = (size, precision = "f32") =>
  MicroGPT.create({ text: FEW_NAMES, blockSize: 8, numSteps: 100, precision, ...size });

/** A model is given the edits. */
function apply(model, edits) {
  model.restore(edited(model.snapshot(), layoutOf(model), model.config.nHead, edits));
}

const parameter = (model, name) => model.parameters().find((one) => one.name === name);

/** Edits that a model of this size can have. */
function editsOf({ nLayer, nEmbd, nHead }) {
  const index = (count) => fc.nat({ max: count - 1 });
  const layer = index(nLayer);
  return fc.oneof(
    fc.record({ part: fc.constant("head"), layer, head: index(nHead) }),
    fc.record({ part: fc.constant("mlp"), layer }),
    fc.record({ part: fc.constant("neuron"), layer, neuron: index(4 * nEmbd) }),
    fc.record({
      part: fc.constant("weight"),
      name: fc.constantFrom("wte", "wpe", "layer0.attn_wq", "layer0.attn_wo", "layer0.mlp_fc2"),
      row: index(8),
      column: index(nEmbd),
      value: fc.double({ min: -4, max: 4, noNaN: true }),
    }),
  );
}

/** The logits of each token after a prefix. */
function logitsAfter(model, prefix) {
  model.beginName({ prefix, seed: 0 });
  return model.sampleToken({ temperature: 1 }).logits;
}

/* ---- the layout ---- */

test("the layout says where each parameter stands in a snapshot, and leaves the model as it was", async () => {
  for (const precision of PRECISIONS)
    for (const size of SIZES) {
      const [model, twin] = [await make(size, precision), await make(size, precision)];
      const layout = layoutOf(model);
      assert.deepEqual(model.snapshot(), twin.snapshot());
      const snapshot = model.snapshot();
      const parameters = model.parameters();
      assert.equal(layout.length, parameters.length);
      for (const [i, { name, shape, data }] of parameters.entries()) {
        assert.deepEqual([layout[i].name, layout[i].shape], [name, shape]);
        assert.deepEqual(
          data.map((_, k) => snapshot[layout[i].at[k]]),
          data,
        );
      }
      const all = new Set(layout.flatMap(({ at }) => [...at]));
      assert.equal(all.size, model.numParams, "each has a place of its own");
      assertSameFuture(model, twin);
    }
});

/* ---- edits ---- */

test("a head is off when its columns of the attention's output projection are zero, and nothing else is changed", async () => {
  for (const size of SIZES) {
    const { nLayer, nEmbd, nHead } = size;
    const headDim = nEmbd / nHead;
    const [model, before] = [await make(size), (await make(size)).parameters()];
    apply(model, [{ part: "head", layer: nLayer - 1, head: nHead - 1 }]);
    for (const [i, { name, shape, data }] of model.parameters().entries()) {
      const isOff = (k) => name === `layer${nLayer - 1}.attn_wo` && k % shape[1] >= (nHead - 1) * headDim;
      assert.deepEqual(
        data,
        before[i].data.map((number, k) => (isOff(k) ? 0 : number)),
        name,
      );
    }
  }
});

test("with all heads off, attention adds nothing: what comes next depends on the last token and its position alone", async () => {
  const model = await make({ nLayer: 2, nEmbd: 12, nHead: 4 });
  model.trainStep(30);
  const [one, other] = ["nan", "hen"]; // both end in n, at the same position
  assert.notDeepEqual(logitsAfter(model, one), logitsAfter(model, other));
  const heads = [0, 1].flatMap((layer) => [0, 1, 2, 3].map((head) => ({ part: "head", layer, head })));
  apply(model, heads.slice(1));
  assert.notDeepEqual(logitsAfter(model, one), logitsAfter(model, other), "one head is enough");
  apply(model, heads.slice(0, 1));
  assert.deepEqual(logitsAfter(model, one), logitsAfter(model, other));
});

test("an MLP is off when all of its neurons are, whichever way", async () => {
  const size = { nLayer: 2, nEmbd: 10, nHead: 2 };
  const [whole, single] = [await make(size), await make(size)];
  apply(whole, [{ part: "mlp", layer: 1 }]);
  apply(
    single,
    [...Array(40)].map((_, neuron) => ({ part: "neuron", layer: 1, neuron })),
  );
  assert.deepEqual(whole.snapshot(), single.snapshot());
  assert.ok(parameter(whole, "layer1.mlp_fc2").data.every((number) => number === 0));
  assert.ok(parameter(whole, "layer0.mlp_fc2").data.every((number) => number !== 0));
});

test("with MLPs and heads off, the residual stream is the embeddings': the logits are those of wte and wpe", async () => {
  const size = { nLayer: 2, nEmbd: 12, nHead: 4 };
  const model = await make(size, "f64");
  apply(
    model,
    [0, 1].flatMap((layer) => [{ part: "mlp", layer }, ...[0, 1, 2, 3].map((head) => ({ part: "head", layer, head }))]),
  );
  const [wte, wpe, head] = ["wte", "wpe", "lm_head"].map((name) => parameter(model, name).data);
  const x = wte.subarray(model.bos * 12).map((number, i) => number + wpe[i]);
  const scale = (x.reduce((sum, number) => sum + number * number, 0) / 12 + 1e-5) ** -0.5;
  for (const [token, logit] of logitsAfter(model, "").entries()) {
    const expected = x.reduce((sum, number, i) => sum + number * scale * head[token * 12 + i], 0);
    assertNear(logit, expected, 1e-12, `logit ${token}`);
  }
});

test("a weight is set, to the number as the model has it, and no other", async () => {
  const [model, twin] = [await make(SIZES[1]), await make(SIZES[1])];
  apply(model, [{ part: "weight", name: "layer1.attn_wq", row: 3, column: 11, value: 0.1 }]);
  const { data } = parameter(twin, "layer1.attn_wq");
  data[3 * 12 + 11] = 0.1;
  assert.deepEqual(parameter(model, "layer1.attn_wq").data, data);
  assert.equal(model.snapshot().filter((number, i) => number !== twin.snapshot()[i]).length, 1);
});

test("edits made twice are as made once, in a copy; what is put back is as it was, to the bit", async () => {
  for (const precision of PRECISIONS)
    for (const size of SIZES) {
      const model = await make(size, precision);
      const [layout, parameters, before] = [layoutOf(model), model.snapshot(), model.snapshot()];
      fc.assert(
        fc.property(fc.array(editsOf(size), { maxLength: 6 }), (edits) => {
          const once = edited(parameters, layout, size.nHead, edits);
          assert.deepEqual(edited(once, layout, size.nHead, edits), once);
          assert.deepEqual(parameters, before);
          model.restore(once);
          model.restore(parameters);
          assert.deepEqual(model.snapshot(), before);
        }),
        { numRuns: 30 },
      );
    }
});

test("of two edits of the same number the later one counts", async () => {
  const [layer, name] = [0, "layer0.mlp_fc2"];
  const weight = { part: "weight", name, row: 2, column: 5, value: 3 };
  const neuron = { part: "neuron", layer, neuron: 5 };
  for (const [edits, value] of [
    [[weight, neuron], 0],
    [[neuron, weight], 3],
  ]) {
    const model = await make(SIZES[0]);
    apply(model, edits);
    assert.equal(parameter(model, name).data[2 * 64 + 5], value);
  }
});

/* ---- lists of edits ---- */

test("a list has one edit of each thing: the last one", () => {
  fc.assert(
    fc.property(fc.array(editsOf(SIZES[1])), editsOf(SIZES[1]), (made, edit) => {
      const edits = made.reduce(withEdit, []);
      const targets = made.map(({ value, ...target }) => JSON.stringify(target));
      assert.equal(edits.length, new Set(targets).size);
      const more = withEdit(edits, edit);
      assert.deepEqual(more.at(-1), edit);
      assert.deepEqual(withEdit(more, edit), more);
      assert.deepEqual(editLike(more, edit), edit);
      const less = withoutEdit(more, edit);
      assert.equal(editLike(less, edit), undefined);
      assert.deepEqual(less, withoutEdit(edits, edit));
      const { value, ...target } = edit;
      assert.equal(less.length, more.length - 1);
      assert.deepEqual(editLike(more, { ...target, value: 1 }), edit, "to whatever it is changed");
    }),
  );
});

test("training goes on after a look with edits as if there had been none", async () => {
  const options = { text: NAMES, numSteps: 200 };
  const [model, twin] = [await MicroGPT.create(options), await MicroGPT.create(options)];
  for (const one of [model, twin]) one.trainStep(50);
  const parameters = model.snapshot();
  apply(model, [{ part: "head", layer: 0, head: 2 }]);
  model.generate({ count: 5, seed: 1 });
  model.restore(parameters);
  assertSameFuture(model, twin, 100);
});
