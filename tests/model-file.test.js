/** A file from outside is a model only if it says so and is no larger than the page can show; all else is refused with a sentence. */

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import fc from "fast-check";
import { EngineError } from "../web/errors.js";
import { readModelFile } from "../web/input/model-file.js";
import { MAX_STEPS } from "../web/options.js";
import { ENGLISH } from "../web/words/words.js";
import { FEW_NAMES, MicroGPT } from "./support.js";

const LENGTH_BYTES = 8;

const savedBy = async (options = {}, steps = 3) => {
  const model = await MicroGPT.create({ text: FEW_NAMES, ...options });
  model.trainStep(steps);
  return { model, bytes: model.save() };
};

const blobOf = (...parts) => new Blob(parts);

/** A file with this header, and some bytes after it. */
function fileWith(header, rest = new Uint8Array(1000)) {
  const text = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const length = new DataView(new ArrayBuffer(LENGTH_BYTES));
  length.setBigUint64(0, BigInt(text.length), true);
  return blobOf(length, text, rest);
}

const METADATA = {
  format: "microgpt",
  precision: "32",
  n_layer: "1",
  n_embd: "16",
  n_head: "4",
  block_size: "16",
  batch_size: "1",
  num_steps: "1000",
  step: "5",
  corpus_bytes: "100",
};

const fileOf = (change) => fileWith({ __metadata__: { ...METADATA, ...change } });

async function assertRefused(file, key, what) {
  await assert.rejects(
    readModelFile(file),
    (error) => {
      assert.ok(error instanceof EngineError, `${what}: ${error}`);
      assert.equal(error.code, "bad-file", what);
      assert.equal(error.problem.key, key, what);
      assert.match(ENGLISH.problem(error.problem), /^It[^{}]*\.$/, what);
      assert.ok(!ENGLISH.problem(error.problem).includes("undefined"));
      return true;
    },
    what,
  );
}

for (const precision of ["f32", "f64"])
  test(`${precision}: a file that the engine saved gives itself, its precision and its list`, async () => {
    const { model, bytes } = await savedBy({ precision, nLayer: 2, validationSplit: 0.1 });
    const read = await readModelFile(blobOf(bytes));
    assert.deepEqual(read.file, bytes);
    assert.equal(read.precision, precision);
    assert.deepEqual(read.text.split("\n"), model.docs());
    const again = await MicroGPT.load(read.file, read);
    assert.equal(again.step, 3);
  });

test("every size that can be set can be read", async () => {
  for (const options of [
    { nLayer: 6, nEmbd: 96, nHead: 8, blockSize: 48, batchSize: 32 },
    { nEmbd: 24, nHead: 1, blockSize: 8, batchSize: 2 },
  ]) {
    const { bytes } = await savedBy(options, 1);
    assert.deepEqual((await readModelFile(blobOf(bytes))).file, bytes);
  }
});

test("a file with the least that the page asks for is read", async () => {
  const { precision, text } = await readModelFile(fileOf({}));
  assert.equal(precision, "f32");
  assert.equal(text.length, 100);
});

test("a size that the page does not show is refused, and named", async () => {
  const { bytes } = await savedBy({ nLayer: 5 });
  await assertRefused(blobOf(bytes), "problem.file-size-not-shown", "five layers");
  for (const [term, value] of [
    ["n_layer", "0"],
    ["n_embd", "17"],
    ["n_head", "3"],
    ["block_size", "64"],
    ["batch_size", "many"],
    ["n_layer", undefined],
  ])
    await assertRefused(fileOf({ [term]: value }), "problem.file-size-not-shown", `${term} ${value}`);
  const error = await readModelFile(fileOf({ n_head: "3" })).catch((refusal) => refusal);
  assert.equal(ENGLISH.problem(error.problem), "Its n_head is 3; this page shows 1, 2, 4, 8.");
});

test("a run that is longer than any here is refused", async () => {
  const steps = String(MAX_STEPS);
  assert.ok(await readModelFile(fileOf({ num_steps: steps, step: steps })));
  for (const change of [
    { num_steps: "1e12" },
    { step: String(MAX_STEPS + 1) },
    { step: undefined },
    { num_steps: "NaN" },
  ])
    await assertRefused(fileOf(change), "problem.file-too-many-steps", JSON.stringify(change));
});

test("a list that is empty, or larger than the file, is refused", async () => {
  for (const corpus_bytes of ["0", "-5", "NaN", "1e9", undefined, "x"])
    await assertRefused(fileOf({ corpus_bytes }), undefined, String(corpus_bytes));
});

test("what is no such file is refused", async () => {
  const { bytes } = await savedBy();
  const length = (value) => new BigUint64Array([value]);
  for (const [what, file] of Object.entries({
    nothing: blobOf(),
    "seven bytes": blobOf(new Uint8Array(7)),
    "a header longer than the file": blobOf(length(2n ** 63n), "{}"),
    "a header of no length": blobOf(length(0n), "{}"),
    "a text": blobOf(FEW_NAMES),
    "no JSON": fileWith("{"),
    "JSON without metadata": fileWith("{}"),
    null: fileWith("null"),
    "a number": fileWith("7"),
    "metadata that are none": fileWith({ __metadata__: null }),
    "another format": fileOf({ format: "pt" }),
    "half a header": blobOf(bytes.slice(0, 100)),
  }))
    await assertRefused(file, undefined, what);
});

test("a header longer than any that the engine writes is refused, even where the file has it", async () => {
  const header = { __metadata__: METADATA, padding: "x".repeat(2 ** 20) };
  await assertRefused(fileWith(header), undefined, "a long header");
});

test("a file larger than the engine's memory is refused without being read", async () => {
  const read = mock.fn();
  const file = { size: 256 * 2 ** 20 + 1, slice: read, arrayBuffer: read };
  await assertRefused(file, "problem.file-too-large", "a large file");
  assert.equal(read.mock.callCount(), 0);
});

test("a file whose header is refused is read no further", async () => {
  const file = fileOf({ n_layer: "5" });
  const read = mock.method(file, "arrayBuffer");
  await assertRefused(file, "problem.file-size-not-shown", "five layers");
  assert.equal(read.mock.callCount(), 0);
});

test("whatever stands in the header's values, a file is read or refused", async () => {
  const value = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.constantFrom(null, 4, true, [], ["4"]),
    fc.constant({}),
  );
  const change = fc.dictionary(fc.constantFrom(...Object.keys(METADATA)), value, { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(change, async (given) => {
      const error = await readModelFile(fileOf(given)).then(
        () => null,
        (refusal) => refusal,
      );
      if (error) assert.ok(error instanceof EngineError && error.code === "bad-file", String(error));
    }),
    { numRuns: 200 },
  );
});

test("any bytes are read or refused", async () => {
  const { bytes } = await savedBy();
  const flipped = fc.tuple(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => {
    const copy = bytes.slice();
    copy[at] ^= bits;
    return copy;
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 40 }), flipped), async (given) => {
      const error = await readModelFile(blobOf(given)).then(
        () => null,
        (refusal) => refusal,
      );
      if (error) assert.ok(error instanceof EngineError && error.code === "bad-file", String(error));
    }),
    { numRuns: 300 },
  );
});

// Number() of such an object throws a TypeError, which reaches the reader as the sentence of an unexpected error.
test("an object that is no number is refused like any other", async () => {
  await assertRefused(fileOf({ n_layer: { valueOf: 1, toString: 1 } }), undefined, "an object");
});
