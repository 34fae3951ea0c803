/** A model fits into a link, generates from it elsewhere, and nothing in a link is trusted. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHalf, toHalf } from "../wasm/safetensors.js";
import { EngineError } from "../web/errors.js";
import { decodeWeights, encodeWeights } from "../web/model/link.js";
import { BUILT_IN as ENGLISH } from "../web/words/words.js";
import { MicroGPT, NAMES } from "./support.js";

test("every half is a number that becomes the same half again", () => {
  for (let half = 0; half < 0x10000; half++) {
    const number = fromHalf(half);
    if (Number.isFinite(number)) assert.equal(toHalf(number), half);
  }
});

test("a number becomes the nearest half, ties to even, never an infinity", () => {
  for (let half = 0; half < 0x7bff; half++) {
    const [low, high] = [fromHalf(half), fromHalf(half + 1)];
    const middle = (low + high) / 2; // exact in float32
    assert.equal(toHalf(middle), half + (half & 1), `the middle above ${low}`);
    assert.equal(toHalf(middle - (high - low) / 64), half);
    assert.equal(toHalf(middle + (high - low) / 64), half + 1);
    assert.equal(toHalf(-middle), 0x8000 | (half + (half & 1)));
  }
  for (const huge of [65520, 1e30, Number.MAX_VALUE, Number.POSITIVE_INFINITY]) {
    assert.equal(fromHalf(toHalf(huge)), 65504);
    assert.equal(fromHalf(toHalf(-huge)), -65504);
  }
});

test("the default model is a link of less than 12 kB, and a model that reads it generates as well", async () => {
  const model = await MicroGPT.create({ text: NAMES });
  model.trainStep(1000);
  const text = await encodeWeights(model.snapshot());
  assert.ok(text.length < 12_000, `${text.length} characters`);
  assert.match(text, /^[\w-]+$/, "nothing that a URL would have to escape");

  const other = await MicroGPT.create({ text: NAMES });
  other.restore(await decodeWeights(text, other.snapshot().length));
  const loss = model.evaluate({ split: "train", limit: 500 });
  assert.ok(Math.abs(other.evaluate({ split: "train", limit: 500 }) - loss) < 0.002);
  const [names, others] = [model, other].map((one) => one.generate({ seed: 1, count: 20 }));
  assert.ok(names.filter((name, i) => name === others[i]).length >= 15, "the same seed gives nearly the same names");
});

test("a link that is cut, longer, of another size, or no link is refused with a sentence", async () => {
  const snapshot = Float32Array.from({ length: 500 }, (_, i) => Math.sin(i));
  const text = await encodeWeights(snapshot);
  const refused = (bad, length = 500) =>
    assert.rejects(
      decodeWeights(bad, length),
      (error) => error instanceof EngineError && /link.*\.$/.test(ENGLISH.problem(error.problem)),
    );
  for (let cut = 0; cut < text.length; cut += 7) await refused(text.slice(0, cut));
  await refused(text, 499);
  await refused(text, 501);
  await refused(`2${text.slice(1)}`);
  await refused("1<script>");
  await refused(await encodeWeights(new Float32Array(2_000_000)), 500); // a few kB that unpack to 4 MB: not read to the end
});

test("a link with NaN or an infinity in it is refused", async () => {
  const pack = async (half) => {
    const bytes = Uint8Array.of(half & 0xff, 0, half >>> 8, 0);
    const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    return `1${Buffer.from(await new Response(packed).arrayBuffer()).toString("base64url")}`;
  };
  assert.deepEqual(await decodeWeights(await pack(toHalf(0.5)), 2), Float32Array.of(0.5, 0));
  for (const half of [0x7c00, 0xfc00, 0x7e00]) await assert.rejects(decodeWeights(await pack(half), 2), EngineError);
});
