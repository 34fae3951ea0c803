/** Files of other programs: any valid safetensors file with a model's tensors is loaded; for any other it is said what is wrong. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { contentOf, fileOf, readSafetensors, writeSafetensors } from "./reference/safetensors.js";
import { assertAllNear, assertSameFuture, FEW_NAMES, MicroGPT, MicroGPTError, rounds } from "./support.js";

const CASES = new URL("cases/safetensors/", import.meta.url);
const caseOf = (name) => new Uint8Array(readFileSync(new URL(name, CASES)));
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** What weights without metadata do not say */
const OPTIONS = { nHead: 4, vocab: LETTERS };

const namesOf = (model) => model.generate({ count: 20, seed: 5, temperature: 0.7 });

/* ---- the cases: one model, lawfully rewritten ---- */

for (const name of readdirSync(CASES)) {
  const isWhole = !name.startsWith("weights-only");
  test(`${name} is loaded, and generates`, async () => {
    const own = await MicroGPT.load(caseOf("own.safetensors"));
    const model = await MicroGPT.load(caseOf(name), isWhole ? {} : OPTIONS);
    assert.deepEqual(model.vocab, [...LETTERS]);
    const tolerance = name.includes("F16") ? 1e-3 : 0;
    for (const [i, { name: parameter, data }] of model.parameters().entries())
      assertAllNear(data, own.parameters()[i].data, tolerance, parameter);
    if (isWhole) return assertSameFuture(model, own, 500);
    assert.equal(model.step, 0);
    assert.equal(model.numDocs, 0);
    if (!tolerance) assert.deepEqual(namesOf(model), namesOf(own));
    assert.ok(namesOf(model).every((text) => /^[a-z]*$/.test(text)));
    assert.throws(() => model.trainStep(), { code: "no-list" });
    assert.throws(() => model.evaluate({ split: "train" }), { code: "empty-split" });
  });
}

test("own.safetensors, which the C reader of version 0.2 loaded, continues to the bit: its settings and its next losses", async () => {
  const model = await MicroGPT.load(caseOf("own.safetensors"));
  assert.equal(model.step, 500);
  assert.equal(model.tokensSeen, 3468);
  assert.equal(model.numDocs, 300);
  const { learningRate, beta1, beta2, epsAdam, initStd, numSteps, seed } = model.config;
  assert.deepEqual([learningRate, beta1, beta2, epsAdam, initStd], [0.01, 0.85, 0.99, 1e-8, 0.08]);
  assert.deepEqual([numSteps, seed], [1000, 42]);
  assert.deepEqual([...model.trainStep(3)], [1.8876396417617798, 2.125135898590088, 2.0527255535125732]);
});

/* ---- weights alone ---- */

const text = () =>
  caseOf("own.safetensors") && MicroGPT.load(caseOf("own.safetensors")).then((own) => own.docs().join("\n"));

test("weights train on with a list, with fresh moments from step 0, and better than from nothing", async () => {
  const list = await text();
  const model = await MicroGPT.load(caseOf("weights-only-py-names.safetensors"), { nHead: 4, text: list });
  const fresh = await MicroGPT.create({ text: list });
  assert.deepEqual(model.docs(), fresh.docs(), "shuffled as a new model's");
  const [loss, untrained] = [model, fresh].map((each) => each.evaluate({ split: "train" }));
  assert.ok(loss < untrained - 0.5, `${loss}, and untrained ${untrained}`);
  assert.equal(model.trainStep(1000).length, 1000);
  assert.equal(model.step, 1000);
});

test("the vocabulary comes from the metadata, from vocab or from the list, in this order", async () => {
  const { tensors } = contentOf(caseOf("weights-only-py-names.safetensors"));
  const file = (metadata) => writeSafetensors({ tensors, metadata });
  const shifted = `${LETTERS.slice(1)}{`;
  const load = async (metadata, options) => (await MicroGPT.load(file(metadata), options)).vocab.join("");
  assert.equal(await load({ n_head: "4", vocabulary: LETTERS }), LETTERS);
  assert.equal(await load({ n_head: "4", vocabulary: LETTERS }, { vocab: shifted, nHead: 2 }), LETTERS);
  assert.equal(await load({ n_head: "4" }, { vocab: shifted, text: "bcd" }), shifted);
  assert.equal(await load({ format: "pt", n_head: "four" }, { vocab: [...shifted], nHead: 4 }), shifted);
  assert.equal(await load(undefined, { text: LETTERS, nHead: 4 }), LETTERS);
  await assert.rejects(load(undefined, { vocab: LETTERS }), { code: "no-heads", message: /nHead, a divisor of 16\.$/ });
  await assert.rejects(load(undefined, { nHead: 4 }), { code: "no-vocabulary", message: /its 27 tokens/ });
  await assert.rejects(load({ n_head: "5", vocabulary: LETTERS }), { code: "bad-heads" });
});

test("a model without attention has none in its file, and its file is told from one that lacks tensors by n_head", async () => {
  const own = await MicroGPT.create({ text: FEW_NAMES, nLayer: 2, nEmbd: 6, nHead: 0, numSteps: 50 });
  own.trainStep(30);
  const file = own.save({ weightsOnly: true });
  assert.equal(readSafetensors(file).metadata.n_head, "0");
  const model = await MicroGPT.load(file, { nHead: 2 });
  assert.equal(model.config.nHead, 0);
  assert.deepEqual(model.snapshot(), own.snapshot());
  assert.deepEqual(namesOf(model), namesOf(own));
  const { tensors } = contentOf(file);
  assert.deepEqual(
    tensors.map(({ name }) => name),
    ["wte", "wpe", "lm_head", "layer0.mlp_fc1", "layer0.mlp_fc2", "layer1.mlp_fc1", "layer1.mlp_fc2"],
  );
  const bare = writeSafetensors({ tensors });
  const { vocab } = own;
  assert.deepEqual(namesOf(await MicroGPT.load(bare, { vocab, nHead: 0 })), namesOf(own));
  const lacking = { code: "bad-file", message: /^layer0.attn_wq is missing/ };
  await assert.rejects(MicroGPT.load(bare, { vocab, nHead: 2 }), lacking);
  await assert.rejects(MicroGPT.load(bare, { vocab }), lacking);
  await assert.rejects(MicroGPT.load(caseOf("weights-only-py-names.safetensors"), { ...OPTIONS, nHead: 0 }), {
    code: "bad-file",
    message: "layer0.attn_wk is part of an attention, and n_head 0 says that there is none.",
  });
});

test("the optimizer of a file is Adam unless the file says SGD, and no other", async () => {
  const own = await MicroGPT.create({ text: FEW_NAMES, optimizer: "sgd", learningRate: 0.2, numSteps: 50 });
  own.trainStep(30);
  const { metadata, tensors } = contentOf(own.save());
  const load = (optimizer) => MicroGPT.load(writeSafetensors({ tensors, metadata: { ...metadata, optimizer } }));
  assert.equal(metadata.optimizer, "sgd");
  assert.equal((await load("sgd")).config.optimizer, "sgd");
  assert.equal((await load("adam")).config.optimizer, "adam");
  const { optimizer, ...older } = metadata;
  assert.equal((await MicroGPT.load(writeSafetensors({ tensors, metadata: older }))).config.optimizer, "adam");
  for (const odd of ["Adam", "1", "toString"])
    await assert.rejects(load(odd), {
      code: "bad-file",
      message: `optimizer in the __metadata__ must be adam or sgd, and is “${odd}”.`,
    });
  assertSameFuture(await load("sgd"), own);
});

test("a vocabulary in any order: each letter keeps its rows", async () => {
  const sorted = await MicroGPT.load(caseOf("weights-only-py-names.safetensors"), OPTIONS);
  const order = [...LETTERS].reverse();
  const { tensors } = contentOf(caseOf("weights-only-py-names.safetensors"));
  const turned = tensors.map((tensor) => {
    if (!["wte", "lm_head"].includes(tensor.name)) return tensor;
    const rows = Array.from({ length: 27 }, (_, i) => tensor.bytes.subarray(64 * i, 64 * i + 64));
    const bytes = [...rows.slice(0, 26).reverse(), rows[26]].flatMap((row) => [...row]);
    return { ...tensor, bytes: Uint8Array.from(bytes) };
  });
  const model = await MicroGPT.load(writeSafetensors({ tensors: turned }), { nHead: 4, vocab: order });
  assert.deepEqual(model.vocab, [...LETTERS]);
  assert.deepEqual(namesOf(model), namesOf(sorted));
});

test("tensors of many pieces, and those of a single letter, are loaded to the bit, their rows in any order", async () => {
  const letters = Array.from({ length: 700 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  for (const [vocab, nEmbd] of [
    [letters, 96],
    [["a"], 1],
  ]) {
    const own = await MicroGPT.create({ text: vocab.join("\n"), nEmbd, nHead: 1, blockSize: 4 });
    assert.deepEqual((await MicroGPT.load(own.save())).snapshot(), own.snapshot());
    const { tensors } = contentOf(own.save({ weightsOnly: true }));
    const turned = tensors.map((tensor) => {
      if (!["wte", "lm_head"].includes(tensor.name)) return tensor;
      const size = 4 * nEmbd;
      const rows = vocab.map((_, i) => tensor.bytes.subarray(size * i, size * (i + 1))).reverse();
      return { ...tensor, bytes: Buffer.concat([...rows, tensor.bytes.subarray(size * vocab.length)]) };
    });
    const file = writeSafetensors({ tensors: turned });
    const model = await MicroGPT.load(file, { nHead: 1, vocab: [...vocab].reverse() });
    assert.deepEqual([model.vocab, model.snapshot()], [own.vocab, own.snapshot()]);
  }
  const { tensors } = contentOf((await MicroGPT.create({ text: "a", nEmbd: 1, nHead: 1 })).save({ weightsOnly: true }));
  assert.deepEqual((await MicroGPT.load(writeSafetensors({ tensors }), { nHead: 1, text: "a" })).vocab, ["a"]);
});

test("a vocabulary that does not fit is refused (bad-vocabulary): its size, a letter twice, a list with another letter", async () => {
  const load = (options) => MicroGPT.load(caseOf("weights-only-py-names.safetensors"), { nHead: 4, ...options });
  for (const vocab of [
    "abc",
    `${LETTERS}a`,
    `a${LETTERS.slice(0, -1)}`,
    [...LETTERS.slice(1), "ab"],
    [...LETTERS.slice(1), "\ud800"],
  ])
    await assert.rejects(load({ vocab }), { code: "bad-vocabulary", message: /26 different characters/ });
  await assert.rejects(load({ vocab: LETTERS, text: "zoë" }), { code: "bad-vocabulary", message: /“ë”/ });
  await assert.rejects(load({ text: "anna\nbert" }), { code: "bad-vocabulary", message: /has 6 .* the model 26/ });
  assert.equal((await load({ vocab: LETTERS, text: "anna\nbert" })).numDocs, 2);
});

test("save({ weightsOnly }) keeps vocabulary and heads, and no list and no training state: some 10 kB in halves", async () => {
  const own = await MicroGPT.load(caseOf("own.safetensors"));
  for (const [dtype, size, tolerance] of [
    ["F16", 9400, 1e-3],
    ["BF16", 9400, 1e-2],
    ["F32", 18_000, 0],
    ["F64", 35_000, 0],
  ]) {
    const file = own.save({ weightsOnly: true, dtype });
    assert.ok(file.length < size, `${dtype}: ${file.length}`);
    const { metadata, tensors } = readSafetensors(file);
    assert.deepEqual(metadata, { format: "microgpt", version: "1", n_head: "4", vocabulary: LETTERS });
    assert.equal(tensors.size, 9);
    const model = await MicroGPT.load(file);
    for (const [i, { name, data }] of model.parameters().entries())
      assertAllNear(data, own.parameters()[i].data, tolerance, name);
    assert.equal(model.step, 0);
    assert.equal(model.numDocs, 0);
    assert.deepEqual(model.save({ weightsOnly: true, dtype }), file, "and once more the same bytes");
  }
  assert.equal(own.save({ weightsOnly: true }).length, own.save({ weightsOnly: true, dtype: "F32" }).length);
});

test("save({ dtype }) of a whole model rounds the parameters only, and it trains on", async () => {
  const own = await MicroGPT.load(caseOf("own.safetensors"));
  const model = await MicroGPT.load(own.save({ dtype: "F16" }));
  assert.equal(model.step, 500);
  for (const [i, { data, adamM, adamV }] of model.parameters().entries()) {
    const expected = own.parameters()[i];
    assertAllNear(data, expected.data, 1e-3, "parameters");
    assert.deepEqual([adamM, adamV], [expected.adamM, expected.adamV]);
  }
  assert.deepEqual(model.docs(), own.docs());
  assertAllNear(model.trainStep(20), own.trainStep(20), 0.05, "losses");
});

test("numbers are rounded to the nearest half and brain float, ties to even", async () => {
  const own = await MicroGPT.load(caseOf("own.safetensors"));
  const values = own.snapshot();
  // [number, as F16, as BF16]
  const rounded = [
    [1 + 2 ** -11, 1, 1],
    [1 + 3 * 2 ** -11, 1 + 2 ** -9, 1],
    [1 + 2 ** -8, 1 + 2 ** -8, 1],
    [1 + 3 * 2 ** -8, 1 + 3 * 2 ** -8, 1 + 2 ** -6],
    [-3.140625, -3.140625, -3.140625],
    [70000, 65504, 69 * 1024 - 512 + 0],
    [2 ** -25, 0, 2 ** -25],
    [2 ** -24, 2 ** -24, 2 ** -24],
    [-0.1, -0.0999755859375, -0.10009765625],
  ];
  rounded[5][2] = 70144; // 137 * 2^9
  rounded.forEach(([number], i) => {
    values[i] = number;
  });
  own.restore(values);
  for (const [column, dtype] of [
    [1, "F16"],
    [2, "BF16"],
  ]) {
    const model = await MicroGPT.load(own.save({ weightsOnly: true, dtype }));
    assert.deepEqual(
      [...model.parameters()[0].data.slice(0, rounded.length)],
      rounded.map((row) => row[column]),
      dtype,
    );
  }
});

test("a model without a list is saved whole, too, and loaded to the bit", async () => {
  const model = await MicroGPT.load(caseOf("weights-only-F16.safetensors"), OPTIONS);
  const again = await MicroGPT.load(model.save());
  assert.equal(again.numDocs, 0);
  assert.deepEqual(again.generate({ count: 5 }), model.generate({ count: 5 }));
  assert.deepEqual(again.save(), model.save());
});

test("without one of its tensors of training state a file of ours still gives weights and list, and begins anew", async () => {
  const { metadata, tensors } = contentOf(caseOf("own.safetensors"));
  const own = await MicroGPT.load(caseOf("own.safetensors"));
  for (const missing of ["random", "random.gauss", "adam.first.wpe", "adam.second.layer0.mlp_fc2"]) {
    const rest = tensors.filter(({ name }) => name !== missing);
    const model = await MicroGPT.load(writeSafetensors({ metadata, tensors: rest }));
    assert.equal(model.step, 0, missing);
    assert.equal(model.numDocs, 300);
    assert.deepEqual(model.snapshot(), own.snapshot());
    assert.equal(model.trainStep(10).length, 10);
  }
  const { step, ...others } = metadata;
  assert.equal((await MicroGPT.load(writeSafetensors({ metadata: others, tensors }))).step, 0);
  const weights = tensors.filter(({ name }) => name !== "corpus");
  assert.equal((await MicroGPT.load(writeSafetensors({ metadata, tensors: weights }))).numDocs, 0);
  const other = await MicroGPT.load(writeSafetensors({ metadata: { ...metadata, version: "2" }, tensors }));
  assert.equal(other.step, 0, "of another version only what every file has is read");
  assert.equal(other.numDocs, 0);
});

/* ---- names of others ---- */

const rename = (file, name) => {
  const { tensors } = contentOf(file);
  return writeSafetensors({ tensors: tensors.map((tensor) => ({ ...tensor, name: name(tensor.name) })) });
};

test("other programs' names of the same parameters are known", async () => {
  const file = caseOf("weights-only-py-names.safetensors");
  const expected = namesOf(await MicroGPT.load(file, OPTIONS));
  for (const name of [
    (own) => `transformer.${own}.weight`,
    (own) => `_orig_mod.model.${own}`,
    (own) => own.replace("layer0.", "layers.0."),
    (own) => `model.${own.replace("layer0.attn_", "h.0.attn.").replace("layer0.mlp_", "h.0.mlp.")}.weight`,
    (own) => own.replace("layer0.", "transformer.blocks.0."),
  ])
    assert.deepEqual(namesOf(await MicroGPT.load(rename(file, name), OPTIONS)), expected, name("layer0.attn_wq"));
});

test("a parameter under two names: the plain name counts, and without one it is refused", async () => {
  const { tensors } = contentOf(caseOf("weights-only-py-names.safetensors"));
  const zero = { name: "ema.wte", dtype: "F32", shape: [27, 16], bytes: new Uint8Array(27 * 64) };
  const expected = namesOf(await MicroGPT.load(writeSafetensors({ tensors }), OPTIONS));
  for (const list of [
    [zero, ...tensors],
    [...tensors, zero],
  ])
    assert.deepEqual(namesOf(await MicroGPT.load(writeSafetensors({ tensors: list }), OPTIONS)), expected);
  const prefixed = tensors.map((tensor) => ({ ...tensor, name: `model.${tensor.name}` }));
  const means = ["adam.first.wte", "adam.second.wte"].map((name) => ({ ...zero, name }));
  const model = await MicroGPT.load(writeSafetensors({ tensors: [...means, ...prefixed] }), OPTIONS);
  assert.deepEqual(namesOf(model), expected, "a mean of a parameter is not the parameter");
  await assert.rejects(MicroGPT.load(writeSafetensors({ tensors: [...prefixed, zero] }), OPTIONS), {
    code: "bad-file",
    message: "The file has wte twice: as model.wte and as ema.wte.",
  });
});

/* ---- properties ---- */

const BYTES = { F64: 8, F32: 4, F16: 2, BF16: 2 };

test("any order, padding and float type, with foreign keys and tensors: the same model", async () => {
  const model = await MicroGPT.create({ text: FEW_NAMES, nLayer: 2, nEmbd: 6, nHead: 3, blockSize: 5, numSteps: 100 });
  model.trainStep(10);
  // Numbers that every type can hold
  model.restore(model.snapshot().map((number) => Math.round(number * 64) / 64));
  const types = new Map();
  for (const dtype of Object.keys(BYTES)) types.set(dtype, contentOf(model.save({ dtype })).tensors);
  const whole = contentOf(model.save());
  const foreign = fc.record({
    name: fc.stringMatching(/^[a-z_.]{1,12}\d$/),
    dtype: fc.constantFrom("BOOL", "I64", "F8_E4M3", "F16", "a type of the future"),
    shape: fc.constantFrom([], [0], [3], [2, 2], [7, 0, 2]),
  });
  const bytesOf = ({ dtype, shape }) =>
    new Uint8Array(shape.reduce((a, b) => a * b, 1) * ({ I64: 8, F16: 2 }[dtype] ?? 1));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(BYTES)), { minLength: 15, maxLength: 15 }),
      fc.shuffledSubarray([...Array(whole.tensors.length).keys()], { minLength: whole.tensors.length }),
      fc.uniqueArray(foreign, { selector: ({ name }) => name, maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-zß]{1,9}!$/), fc.string(), { maxKeys: 3 }),
      fc.constantFrom(1, 2, 8, 64, 4096),
      fc.boolean(),
      async (dtypes, order, others, keys, align, metadataLast) => {
        const retyped = whole.tensors.map((tensor) => {
          const i = model.parameters().findIndex(({ name }) => name === tensor.name);
          return i < 0 ? tensor : types.get(dtypes[i]).find(({ name }) => name === tensor.name);
        });
        const tensors = order.map((i) => retyped[i]);
        for (const other of others)
          tensors.splice(other.name.length % tensors.length, 0, { ...other, bytes: bytesOf(other) });
        const metadata = { ...keys, ...whole.metadata };
        const again = await MicroGPT.load(writeSafetensors({ tensors, metadata, align, metadataLast }));
        assert.deepEqual(again.save(), model.save());
      },
    ),
    { numRuns: rounds(20, 60) },
  );
});

test("whatever is done to a file, it is refused with a code and a sentence, or it is a model that trains", async () => {
  const seeds = [caseOf("own.safetensors"), caseOf("weights-only-F16.safetensors")];
  const edit = fc.record({ at: fc.nat(4000), bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      fc.nat(60_000),
      async (seed, edits, length) => {
        const file = seed.slice(0, length % 3 ? seed.length : length);
        for (const { at, bytes } of edits)
          file.set(bytes.subarray(0, Math.max(0, file.length - at)), Math.min(at, file.length));
        try {
          const model = await MicroGPT.load(file, OPTIONS);
          model.generate({ count: 1 });
        } catch (error) {
          assert.ok(error instanceof MicroGPTError, error.stack);
          assert.match(error.message, /^[^\n]{10,300}\.$/s);
        }
      },
    ),
    { numRuns: rounds(100, 300) },
  );
});

/* ---- what the format forbids ---- */

const ENTRY = (shape, offsets, dtype = "F32") => ({ dtype, shape, data_offsets: offsets });

test("headers that are none are refused, whatever they claim, and so is any other file", async () => {
  const length = (value) => new Uint8Array(new BigUint64Array([value]).buffer);
  for (const [what, file] of Object.entries({
    nothing: new Uint8Array(),
    "seven bytes": new Uint8Array(7),
    "a length alone": length(0n),
    "a header beyond the file": Uint8Array.of(...length(2n ** 63n), 0x7b, 0x7d),
    "a text": new TextEncoder().encode(FEW_NAMES),
    "no JSON": fileOf("{"),
    "an array": fileOf("[]"),
    "a space in front": fileOf(" {}"),
    "no UTF-8": fileOf('{"a":"\u0080"}').map((byte) => (byte === 0xc2 ? 0xff : byte)),
    "a bad escape in a key": fileOf('{"\\x":1}'),
    "a colon alone": fileOf("{:}"),
    "two values": fileOf("{} {}"),
    "a comma too many": fileOf('{"a":{},}'),
    "nested deeply": fileOf(`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
    "an object in an entry": fileOf('{"a":{"b":{"c":{}}}}'),
    "brackets that never open": fileOf("{}}}}}]]]"),
  }))
    await assert.rejects(MicroGPT.load(file), { code: "bad-file", message: /^This is not a safetensors file/ }, what);
});

const hostile = [
  ["a key twice", '{"__metadata__":{"a":"","a":""}}', /“a” twice/],
  ["a tensor twice", '{"wte":{},"wte":{}}', /“wte” twice/],
  ["a tensor twice, spelled otherwise", '{"wte":{},"w\\u0074e":{}}', /“wte” twice/],
  ["a type twice", '{"wte":{"dtype":"F32","dtype":"F32"}}', /“dtype” twice/],
  ["metadata that are no strings", '{"__metadata__":{"a":1}}', /__metadata__/],
  ["metadata that are null", '{"__metadata__":null}', /__metadata__/],
  ["metadata that are a text", '{"__metadata__":"abc"}', undefined],
  ["a tensor that is null", '{"wte":null}', /^wte must have/],
  ["a tensor that is a number", '{"wte":7}', /^wte must have/],
  ["no type", '{"wte":{"shape":[1],"data_offsets":[0,4]}}', /^wte must have/],
  ["no shape", '{"wte":{"dtype":"F32","data_offsets":[0,4]}}', /^wte must have/],
  ["a negative size", { wte: ENTRY([-1], [0, 4]) }, /^wte must have/],
  ["half a size", { wte: ENTRY([0.5], [0, 4]) }, /^wte must have/],
  ["a size beyond integers", { wte: ENTRY([2 ** 60], [0, 4]) }, /^wte must have/],
  ["three offsets", { wte: ENTRY([1], [0, 4, 4]) }, /^wte must have/],
  ["offsets that are text", { wte: ENTRY([1], ["0", "4"]) }, /^wte must have/],
  ["sizes that do not multiply", { wte: ENTRY([3, 2], [0, 8]) }, /^wte is 3 × 2 of F32, .* 8 bytes/],
  ["sizes that overflow", { wte: ENTRY([2 ** 52, 2 ** 52], [0, 8]) }, /^wte is .* 8 bytes/],
  ["a single number of too many bytes", { wte: ENTRY([], [0, 8]) }, /^wte is a single number of F32/],
  ["an unknown type that ends before it begins", { x: ENTRY([], [4, 0], "Q4") }, /^x is/],
  ["an overlap", { a: ENTRY([2], [0, 8]), b: ENTRY([1], [4, 8]) }, /^b overlaps/],
  ["a hole", { a: ENTRY([1], [0, 4]), b: ENTRY([1], [8, 12]) }, /hole before b/],
  ["a hole at the start", { a: ENTRY([1], [4, 8]) }, /hole before a/],
  ["a tensor outside the file", { a: ENTRY([9], [0, 36]) }, /^a ends at byte \d+, and the file at \d+/],
  ["bytes of no tensor", { a: ENTRY([1], [0, 4]) }, /last 8 bytes/],
  ["no tensors", {}, /last 12 bytes/],
];

for (const [what, header, sentence] of hostile)
  test(`refused: ${what}`, async () => {
    const text = typeof header === "string" ? header : JSON.stringify(header);
    const file = fileOf(text, [new Uint8Array(12)]);
    await assert.rejects(MicroGPT.load(file), (error) => {
      assert.ok(error instanceof MicroGPTError, error.stack);
      assert.equal(error.code, "bad-file");
      if (sentence) assert.match(error.message, sentence);
      return true;
    });
  });

test("a header of a gigabyte that is claimed, and a long one that is there, cost no memory and no time", async () => {
  const claims = { a: ENTRY([2 ** 31, 2 ** 20], [0, 2 ** 53 - 1]) };
  await assert.rejects(MicroGPT.load(fileOf(JSON.stringify(claims))), { code: "bad-file" });
  const long = fileOf(`{"__metadata__":{"a":"${"x".repeat(2 ** 22)}"}}`);
  await assert.rejects(MicroGPT.load(long), { code: "bad-file", message: /too long: 41943\d\d bytes/ });
  const escapes = fileOf(`{"__metadata__":{"a":"${"\\n".repeat(2 ** 20)}"}}`);
  await assert.rejects(MicroGPT.load(escapes), { code: "bad-file", message: /wte is missing/ });
  const keys = fileOf(`{${Array.from({ length: 2 ** 17 }, (_, i) => `"${i}":{}`).join()}}`);
  await assert.rejects(MicroGPT.load(keys), { code: "bad-file", message: /^0 must have/ });
});

test("a key of Object.prototype is a key like any other", async () => {
  const { tensors, metadata } = contentOf(caseOf("own.safetensors"));
  const text = JSON.stringify({ ...metadata, constructor: "x" }).replace("{", '{"__proto__":"y",');
  const header = new TextDecoder().decode(caseOf("own.safetensors").subarray(8, 8 + 2896));
  const file = fileOf(
    header
      .replace(/\{"format":[^}]*\}/, text)
      .replace("}}", '},"__proto__":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}'),
    tensors.map(({ bytes }) => bytes),
  );
  assertSameFuture(await MicroGPT.load(file), await MicroGPT.load(caseOf("own.safetensors")));
});

/* ---- tensors that are none of a model ---- */

/** The weights, one of them changed. */
const withTensor = (name, change) => {
  const { tensors } = contentOf(caseOf("weights-only-py-names.safetensors"));
  return writeSafetensors({
    tensors: tensors.flatMap((tensor) =>
      tensor.name === name ? (change ? [{ ...tensor, ...change(tensor) }] : []) : [tensor],
    ),
  });
};

test("a tensor that is missing is named", async () => {
  const { tensors } = contentOf(caseOf("weights-only-py-names.safetensors"));
  for (const { name } of tensors)
    await assert.rejects(MicroGPT.load(withTensor(name), OPTIONS), {
      code: "bad-file",
      message: new RegExp(`^${name} is missing`),
    });
  const noLayer = tensors.filter(({ name }) => !name.startsWith("layer"));
  await assert.rejects(MicroGPT.load(writeSafetensors({ tensors: noLayer }), OPTIONS), {
    message: /^layer0.attn_wq is missing/,
  });
  const second = tensors.map((tensor) => ({ ...tensor, name: tensor.name.replace("layer0", "layer1") }));
  await assert.rejects(MicroGPT.load(writeSafetensors({ tensors: second }), OPTIONS), {
    message: /^layer0.attn_wq is missing/,
  });
  const far = tensors.map((tensor) => ({ ...tensor, name: tensor.name.replace("layer0", `layer${"9".repeat(30)}`) }));
  await assert.rejects(MicroGPT.load(writeSafetensors({ tensors: far }), OPTIONS), {
    message: /^layer0.attn_wq is missing/,
  });
});

test("a tensor of another shape or type is named, with what it must be", async () => {
  for (const [name, change, sentence] of [
    ["layer0.mlp_fc1", { shape: [16, 64] }, "layer0.mlp_fc1 is 16 × 64, and must be 64 × 16."],
    ["wpe", { shape: [256] }, "wpe is 256, and must be rows × columns."],
    ["wte", { shape: [27, 4, 4] }, "wte is 27 × 4 × 4, and must be rows × columns."],
    ["lm_head", { dtype: "I32" }, "lm_head is I32, and must be F64, F32, F16, BF16."],
    ["wpe", { shape: [32, 8] }, "wpe is 32 × 8, and must be 32 × 16."],
  ])
    await assert.rejects(
      MicroGPT.load(
        withTensor(name, () => change),
        OPTIONS,
      ),
      { code: "bad-file", message: sentence },
    );
});

test("NaN and infinite weights, and what float32 cannot hold, are refused, and the tensor is named", async () => {
  for (const number of [Number.NaN, Infinity, -Infinity]) {
    const change = ({ bytes }) => {
      new DataView(bytes.buffer).setFloat32(bytes.length - 4, number, true);
      return { bytes };
    };
    for (const name of ["wte", "layer0.mlp_fc2"])
      for (const precision of ["f32", "f64"])
        await assert.rejects(MicroGPT.load(withTensor(name, change), { ...OPTIONS, precision }), {
          code: "bad-file",
          message: new RegExp(`^${name} has numbers`),
        });
  }
  const wide = withTensor("wpe", () => ({
    dtype: "F64",
    bytes: new Uint8Array(new Float64Array(256).fill(1e300).buffer),
  }));
  await assert.rejects(MicroGPT.load(wide, OPTIONS), { code: "bad-file", message: /^wpe has numbers/ });
  assert.equal((await MicroGPT.load(wide, { ...OPTIONS, precision: "f64" })).parameters()[1].data[0], 1e300);
  for (const dtype of ["F16", "BF16"])
    for (const bits of dtype === "F16" ? [0x7c00, 0xfc00, 0x7e00] : [0x7f80, 0xff80, 0x7fc0]) {
      const half = withTensor("wpe", () => ({ dtype, bytes: new Uint8Array(new Uint16Array(256).fill(bits).buffer) }));
      await assert.rejects(MicroGPT.load(half, OPTIONS), { code: "bad-file", message: /^wpe has numbers/ });
    }
});

/* ---- training state that is none ---- */

const withState = (change) => {
  const { metadata, tensors } = contentOf(caseOf("own.safetensors"));
  return writeSafetensors(change({ metadata, tensors }) ?? { metadata, tensors });
};
const tensorNamed = (tensors, name) => tensors.find((tensor) => tensor.name === name);
const setNumber =
  (name, at, write) =>
  ({ tensors }) => {
    const { bytes } = tensorNamed(tensors, name);
    write(new DataView(bytes.buffer), at);
  };

test("training state that cannot be is refused, and not begun anew", async () => {
  for (const [what, change, sentence] of [
    [
      "a negative mean of squares",
      setNumber("adam.second.wpe", 0, (view) => view.setFloat32(0, -1, true)),
      /^adam\.second\.wpe has numbers/,
    ],
    [
      "a mean that is NaN",
      setNumber("adam.first.wte", 8, (view, at) => view.setFloat32(at, Number.NaN, true)),
      /^adam\.first\.wte has numbers/,
    ],
    [
      "a generator beyond its words",
      setNumber("random", 2496, (view, at) => view.setUint32(at, 625, true)),
      /training state/,
    ],
    [
      "an infinite Gaussian value",
      setNumber("random.gauss", 0, (view) => view.setFloat64(0, Infinity, true)),
      /training state/,
    ],
    [
      "more steps than any schedule has",
      ({ metadata }) => {
        metadata.step = "1000000000001";
      },
      /training state/,
    ],
    [
      "half a step",
      ({ metadata }) => {
        metadata.step = "0.5";
      },
      /training state/,
    ],
    [
      "no document to train on",
      ({ metadata }) => {
        metadata.num_train = "0";
      },
      /training state/,
    ],
    [
      "more documents than there are",
      ({ metadata }) => {
        metadata.num_train = "301";
      },
      /training state/,
    ],
    [
      "a step that is no number",
      ({ metadata }) => {
        metadata.step = "many";
      },
      /^step in the __metadata__ is no number: “many”\.$/,
    ],
    [
      "infinitely many tokens",
      ({ metadata }) => {
        metadata.tokens_seen = "1e999";
      },
      /^tokens_seen/,
    ],
    [
      "a rate in other words",
      ({ metadata }) => {
        metadata.learning_rate = "0x1.8p+1";
      },
      /^learning_rate/,
    ],
    [
      "a generator of another shape",
      ({ tensors }) => {
        tensorNamed(tensors, "random").shape = [25, 25];
      },
      /^random is 25 × 25/,
    ],
    [
      "a generator of another type",
      ({ tensors }) => {
        tensorNamed(tensors, "random").dtype = "I32";
      },
      /^random is I32/,
    ],
    [
      "means of another shape",
      ({ tensors }) => {
        tensorNamed(tensors, "adam.first.layer0.mlp_fc1").shape = [16, 64];
      },
      /^adam\.first\.layer0\.mlp_fc1 is/,
    ],
    [
      "a list with another letter",
      ({ tensors }) => {
        tensorNamed(tensors, "corpus").bytes[0] = "E".charCodeAt(0);
      },
      /“E”/,
    ],
  ])
    await assert.rejects(MicroGPT.load(withState(change)), { code: "bad-file", message: sentence }, what);
  await assert.rejects(
    MicroGPT.load(
      withState(({ metadata }) => {
        metadata.beta1 = "1";
      }),
    ),
    { code: "bad-setting", message: /^beta1/ },
  );
});

test("settings are read in decimal and in C's hexadecimal, to the last bit", async () => {
  const load = async (learning_rate) =>
    (
      await MicroGPT.load(
        withState(({ metadata }) => {
          metadata.learning_rate = learning_rate;
        }),
      )
    ).config.learningRate;
  for (const [written, number] of [
    ["0x1.47ae147ae147bp-7", 0.01],
    ["0.01", 0.01],
    ["3", 3],
    ["1e-30", 1e-30],
    ["1e+30", 1e30],
    ["0x1.0000000000000p+53", 2 ** 53],
    ["0x1.fffffffffffffp+0", 2 - 2 ** -52],
  ])
    assert.equal(await load(written), number, written);
  for (const wrong of [
    "",
    " 1",
    "1 ",
    "0x1p3",
    "0x2.0000000000000p+1",
    "--1",
    "1.",
    ".5",
    "1e",
    "Infinity",
    "NaN",
    "1_000",
  ])
    await assert.rejects(load(wrong), { code: "bad-file", message: /^learning_rate/ }, wrong);
  await assert.rejects(load("-1"), { code: "bad-setting" });
});
