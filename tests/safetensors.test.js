/** Numbers and places in safetensors files: halves to the bit, and the size of each type. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FileError, fromHalf, layOut, readSafetensors, shown, toHalf } from "../wasm/safetensors.js";

/** The number of 16 bits as IEEE 754 has it: a sign, five bits of the exponent, ten of the fraction. @param {number} half */
function numberOf(half) {
  const [sign, exponent, fraction] = [half >> 15 ? -1 : 1, (half >> 10) % 32, half % 1024];
  if (exponent === 31) return fraction ? Number.NaN : sign / 0;
  return exponent ? sign * (1 + fraction / 1024) * 2 ** (exponent - 15) : sign * (fraction / 1024) * 2 ** -14;
}

test("each of the 65,536 halves is read as its number, and each finite one written as its bits", () => {
  for (let half = 0; half < 65_536; half++) {
    const number = fromHalf(half);
    assert.ok(Object.is(number, numberOf(half)), `${half}`);
    if (Number.isFinite(number)) assert.equal(toHalf(number), half);
  }
});

test("a number becomes the nearest half, of two as near the even one, and beyond the largest the largest", () => {
  const halves = Array.from({ length: 0x7c00 }, (_, half) => numberOf(half));
  for (let half = 0; half + 1 < halves.length; half++) {
    const middle = (halves[half] + halves[half + 1]) / 2;
    const even = half % 2 ? half + 1 : half;
    assert.equal(toHalf(middle), even);
    assert.equal(toHalf(-middle), 0x8000 + even);
    if (half === 0) continue; // a float is as fine as a middle can be shifted
    assert.equal(toHalf(middle * (1 - 2 ** -20)), half);
    assert.equal(toHalf(middle * (1 + 2 ** -20)), half + 1);
  }
  fc.assert(
    fc.property(fc.double({ min: 65_504, max: 1e300, noNaN: true }), (number) => {
      assert.deepEqual([toHalf(number), toHalf(-number)], [0x7bff, 0xfbff]);
    }),
  );
});

/** Bytes of a number, as the format's own documentation has them. @type {Record<string, number>} */
const SIZES = {
  ...{ BOOL: 1, U8: 1, I8: 1, F8_E5M2: 1, F8_E4M3: 1, I16: 2, U16: 2, F16: 2, BF16: 2 },
  ...{ I32: 4, U32: 4, F32: 4, I64: 8, U64: 8, F64: 8 },
};

/** A file with one tensor. @param {string} dtype @param {number} length of its data, in bytes */
function fileWith(dtype, length) {
  const header = Buffer.from(JSON.stringify({ x: { dtype, shape: [3], data_offsets: [0, length] } }));
  const file = new Uint8Array(8 + header.length + length);
  new DataView(file.buffer).setBigUint64(0, BigInt(header.length), true);
  file.set(header, 8);
  return file;
}

test("a tensor takes as many bytes as its type and shape say, and not one more or less", () => {
  for (const [dtype, size] of Object.entries(SIZES)) {
    const { tensors } = readSafetensors(fileWith(dtype, 3 * size));
    assert.deepEqual([...tensors.keys()], ["x"], dtype);
    for (const length of [3 * size - 1, 3 * size + 1])
      assert.throws(() => readSafetensors(fileWith(dtype, length)), FileError, `${dtype}, ${length} bytes`);
  }
});

test("an empty tensor may stand where another begins or ends, in any order of the header", () => {
  const tensor = (begin, end) => ({ dtype: "U8", shape: [end - begin], data_offsets: [begin, end] });
  for (const entries of [
    { all: tensor(0, 4), none: tensor(0, 0), last: tensor(4, 4) },
    { last: tensor(4, 4), none: tensor(0, 0), all: tensor(0, 4) },
  ]) {
    const header = Buffer.from(JSON.stringify(entries));
    const file = new Uint8Array(8 + header.length + 4);
    new DataView(file.buffer).setBigUint64(0, BigInt(header.length), true);
    file.set(header, 8);
    assert.deepEqual([...readSafetensors(file).tensors.keys()], ["none", "all", "last"]);
  }
});

test("each tensor that is written is aligned to its numbers, whatever comes before it", () => {
  const types = fc.constantFrom("F64", "F32", "F16", "U8");
  fc.assert(
    fc.property(fc.array(fc.tuple(types, fc.nat({ max: 5 }))), fc.string(), (given, text) => {
      const tensors = given.map(([dtype, count], i) => ({ name: `t${i}`, dtype, shape: [count] }));
      const { file, tensors: placed } = layOut({ text }, tensors, (size) => new Uint8Array(size).fill(255));
      const read = readSafetensors(file);
      assert.equal(read.metadata.get("text"), text);
      for (const [i, { name, dtype, begin }] of placed.entries()) {
        assert.equal(name, tensors[i].name, "as they were given");
        assert.equal(begin % SIZES[dtype], 0, `${dtype} at ${begin}`);
        assert.equal(read.tensors.get(name)?.begin, begin);
      }
    }),
  );
});

test("a header is read up to the bound on its length, and not beyond", () => {
  /** @param {number} length @param {number} [room] */
  const header = (length, room = length) => {
    const file = new Uint8Array(8 + room).fill(" ".charCodeAt(0), 8);
    new DataView(file.buffer).setBigUint64(0, BigInt(length), true);
    file.set(Buffer.from("{}"), 8);
    return file;
  };
  assert.equal(readSafetensors(header(2 ** 22)).tensors.size, 0);
  assert.throws(() => readSafetensors(header(2 ** 22 + 1)), /too long: 4194305 bytes/);
  assert.throws(() => readSafetensors(header(3, 2)), /does not begin with/);
  for (const length of [0, 7, 8]) assert.throws(() => readSafetensors(new Uint8Array(length)), FileError);
});

test("of a long text from a file its beginning is told", () => {
  assert.equal(shown("a".repeat(60)), "a".repeat(60));
  assert.equal(shown("a".repeat(61)), `${"a".repeat(60)} …`);
});
