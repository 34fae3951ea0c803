/** What README, CONTRIBUTING.md and docs/ say that files weigh is what they weigh: a kB is 1,000 bytes, as downloads are counted. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { encodeWeights } from "../web/model/link.js";
import { assertSize } from "./size.js";
import { MicroGPT, NAMES } from "./support.js";

const ROOT = new URL("../", import.meta.url);
const PUBLIC = new URL("public/", ROOT);
const [README, CONTRIBUTING, GUIDE] = ["README.md", "CONTRIBUTING.md", "docs/embedding.md"].map((path) =>
  readFileSync(new URL(path, ROOT), "utf8"),
);

/** The numbers that a document says, one for each group of the pattern. @param {string} document @param {RegExp} pattern */
function said(document, pattern) {
  const found = document.match(pattern);
  assert.ok(found, `a document says ${pattern}`);
  return found.slice(1).map((number) => Number(number.replaceAll(",", "")));
}

/** @param {import("node:test").TestContext} t @param {number} bytes @param {number} stated kB */
const assertKilobytes = (t, bytes, stated) =>
  assertSize(t, Math.abs(bytes / 1000 - stated) <= 1, `${bytes} bytes, and ${stated} kB are stated`);

const bytesOf = (/** @type {string} */ name) => readFileSync(new URL(name, PUBLIC));
const gzip = (/** @type {Buffer} */ bytes) => gzipSync(bytes, { level: 9 }).length;

/** A module of public/, and all that it imports from its start. @param {string} name @param {Set<string>} [found] */
function withImports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, path] of bytesOf(name)
    .toString("utf8")
    .matchAll(/(?:import|from) ?"(\.[^"]+\.mjs)"/g))
    withImports(new URL(path, new URL(name, "file:///")).pathname.slice(1), found);
  return found;
}

/** Of a file in public/. @type {Map<string, [gzip: number, brotli: number]>} */
const sizes = new Map();

/** @param {string} name */
function sizesOf(name) {
  const file = bytesOf(name);
  const found = sizes.get(name) ?? [gzip(file), brotliCompressSync(file).length];
  sizes.set(name, found);
  return found;
}

/** What is downloaded for an element that shows views, compressed file by file. @param {string[]} parts in micro-gpt/ */
function downloadOf(parts) {
  const names = new Set(withImports("micro-gpt-define.mjs"));
  const needed = parts.includes("train") ? [...parts, "controls", "status"] : parts;
  for (const part of needed) withImports(`micro-gpt/${part}.mjs`, names);
  const files = [...names].map(sizesOf);
  return [0, 1].map((i) => files.reduce((sum, file) => sum + file[i], 0));
}

const VIEWS = (GUIDE.match(/several of the views: ([\w, ]+)/)?.[1] ?? "").split(", ");

test("the engine, what reads files, and the module weigh what README says", (t) => {
  const [engine, module, loading] = said(README, /: (\d+) kB gzipped, and (\d+) kB of WebAssembly; .*\((\d+) kB\)/);
  assertKilobytes(t, gzip(bytesOf("microgpt.mjs")), engine);
  assertKilobytes(t, bytesOf("microgpt.wasm").length, module);
  assertKilobytes(t, gzip(bytesOf("microgpt-load-file.mjs")), loading);
  assert.deepEqual(said(CONTRIBUTING, /the loader is (\d+) kB gzipped/), [engine]);
});

test("the one-file script weighs what README and docs/embedding.md say", (t) => {
  const size = sizesOf("micro-gpt.js");
  const [gzipped, brotli] = said(GUIDE, /\| `micro-gpt\.js`, whatever is shown \| (\d+) kB \| (\d+) kB \|/);
  assertKilobytes(t, size[0], gzipped);
  assertKilobytes(t, size[1], brotli);
  assert.deepEqual(said(README, /That script weighs (\d+) kB of gzip/), [gzipped]);
});

test("the modules weigh what README and docs/embedding.md say, whatever view they show", (t) => {
  assert.ok(VIEWS.length > 10);
  const range = said(GUIDE, /one view of a saved model .*\| (\d+) to (\d+) kB \| (\d+) to (\d+) kB \|/);
  const each = VIEWS.filter((view) => view !== "train").map((view) => downloadOf([view, "microgpt.wasm"]));
  const ends = [0, 1].flatMap((i) => [Math.min, Math.max].map((end) => end(...each.map((size) => size[i]))));
  for (const [i, end] of ends.entries()) assertKilobytes(t, end, range[i]);
  assert.deepEqual(said(README, /what an element shows when it shows it: (\d+) to (\d+) kB/), range.slice(0, 2));

  const train = said(GUIDE, /`train` of a saved model, with the controls \| (\d+) kB \| (\d+) kB \|/);
  for (const [i, size] of downloadOf(["train", "microgpt.wasm"]).entries()) assertKilobytes(t, size, train[i]);
  const [list, ...pair] = said(GUIDE, /`train names`, of which (\d+) kB .*\| (\d+) kB \| (\d+) kB \|/);
  assertKilobytes(t, gzip(bytesOf("micro-gpt/names.txt.mjs")), list);
  for (const [i, size] of downloadOf(["train", "names", "microgpt.wasm", "names.txt"]).entries())
    assertKilobytes(t, size, pair[i]);
  const all = said(GUIDE, /all views, and the list of names \| (\d+) kB \| (\d+) kB \|/);
  for (const [i, size] of downloadOf([...VIEWS, "microgpt.wasm", "names.txt"]).entries())
    assertKilobytes(t, size, all[i]);

  const [reader] = said(GUIDE, /(\d+) kB that read lists/);
  assertKilobytes(t, gzip(bytesOf("micro-gpt/list.mjs")), reader);
  const modules = said(GUIDE, /In float64 the engine weighs (\d+) kB instead of (\d+)/);
  for (const [i, name] of ["microgpt-f64", "microgpt"].entries())
    assertKilobytes(t, gzip(bytesOf(`micro-gpt/${name}.wasm.mjs`)), modules[i]);
});

test("what is packed in a module weighs as little on its way as CONTRIBUTING.md says", (t) => {
  const [percent] = said(CONTRIBUTING, /compressed again on its way, weighs at most (\d+)% more/);
  for (const name of ["names.txt", "microgpt.wasm", "microgpt-f64.wasm"]) {
    const module = bytesOf(`micro-gpt/${name}.mjs`);
    const [base64] = module.toString("latin1").match(/[A-Za-z0-9+/=]{1000,}/) ?? [""];
    const packed = Buffer.from(base64, "base64").length;
    assert.ok(gzip(module) <= (1 + percent / 100) * packed, `${name}: ${gzip(module)} of ${packed}`);
    if (name === "names.txt") assertKilobytes(t, packed, said(CONTRIBUTING, /packs the sorted names to (\d+) kB/)[0]);
  }
});

test("a link, a file for embedding and the file of a waiting model are as long as README says", async () => {
  const model = await MicroGPT.create({ text: NAMES });
  model.trainStep(1000);
  const near = (/** @type {number} */ length, /** @type {number} */ stated, /** @type {number} */ share) =>
    assert.ok(Math.abs(length / stated - 1) <= share, `${length}, and ${stated} is stated`);
  near((await encodeWeights(model.snapshot())).length, said(README, /about ([\d,]+) characters/)[0], 0.02);
  const [embedding] = said(README, /some (\d+) kB,\nfor embedding/);
  near(model.save({ weightsOnly: true, dtype: "F16" }).length, 1000 * embedding, 0.1);
  near(model.save().length, 1000 * said(README, /kept as a file of some (\d+) kB/)[0], 0.1);
});

test("a default model takes as much memory as README says", async (t) => {
  const { instantiate } = WebAssembly;
  /** @type {WebAssembly.Memory | undefined} */
  let memory;
  t.mock.method(WebAssembly, "instantiate", async (/** @type {[any, any]} */ ...given) => {
    const instance = /** @type {any} */ (await instantiate(...given));
    memory = instance.exports.memory;
    return instance;
  });
  await MicroGPT.create({ text: NAMES });
  const [, stated] = README.match(/A default model takes ([\d.]+) MB of memory/) ?? [];
  assert.equal((Number(memory?.buffer.byteLength) / 1e6).toFixed(1), stated);
});
