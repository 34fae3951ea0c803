/** Python draws the initial parameters, reads a saved model and writes one to load, with its standard library alone: as README says. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertAllNear, FEW_NAMES, MicroGPT, NAMES } from "./support.js";

const READER = fileURLToPath(new URL("reference/safetensors.py", import.meta.url));
const skip = spawnSync("python3", ["--version"]).status !== 0 && "there is no python3";

for (const precision of ["f32", "f64"]) {
  test(`${precision}: Python finds every parameter of a saved model, to the bit`, { skip }, async () => {
    const model = await MicroGPT.create({ text: FEW_NAMES, precision, nLayer: 2, numSteps: 50 });
    model.trainStep(20);
    const folder = mkdtempSync(join(tmpdir(), "microgpt-python-"));
    try {
      const path = join(folder, "model.safetensors");
      writeFileSync(path, model.save());
      const read = execFileSync("python3", [READER, path], { encoding: "utf8", maxBuffer: 2 ** 26 });
      const { metadata, tensors } = JSON.parse(read);
      assert.equal(metadata.step, "20");
      assert.equal(metadata.vocabulary, model.vocab.join(""));
      for (const { name, shape, data, adamM } of model.parameters()) {
        const dtype = precision.toUpperCase();
        assert.deepEqual(tensors[name], { dtype, shape, data: [...data] });
        assert.deepEqual(tensors[`adam.first.${name}`].data, [...adamM]);
      }
      assert.equal(Buffer.from(tensors.corpus.data).toString("utf8"), model.docs().join("\n"));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test("CPython's own initial parameters differ in a few last bits, where its C library is glibc", {
  skip,
}, async (t) => {
  const model = await MicroGPT.create({ text: NAMES, precision: "f64" });
  const parameters = model.parameters().flatMap(({ data }) => [...data]);
  const code = `
import json, platform, random
random.seed(42)
random.shuffle(list(range(${model.numDocs})))
print(json.dumps([platform.libc_ver()[0], [random.gauss(0, 0.08) for _ in range(${parameters.length})]]))`;
  const [library, drawn] = JSON.parse(execFileSync("python3", ["-I", "-c", code], { encoding: "utf8" }));
  if (library !== "glibc") return t.skip(`its C library is ${library || "not known"}`);
  const different = parameters.filter((parameter, i) => parameter !== drawn[i]);
  assert.ok(different.length <= 8, `${different.length} differ`);
  for (const [i, parameter] of parameters.entries())
    assert.ok(Math.abs(parameter - drawn[i]) <= Math.abs(parameter) * Number.EPSILON, `${parameter} and ${drawn[i]}`);
});

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [SAVING, READING] = Array.from(README.matchAll(/^```python\n([\s\S]*?)^```/gm), ([, code]) => code);

/** What microgpt.py has at its end: a trained state_dict of Value objects, its letters, its heads. */
const TRAINED = `
import random
class Value:
    def __init__(self, data): self.data = data
random.seed(7)
uchars, n_head, n_embd, block_size = sorted(set("annabertzoë😀")), 4, 16, 8
vocab_size = len(uchars) + 1
matrix = lambda rows, columns: [[Value(random.gauss(0, 0.3)) for _ in range(columns)] for _ in range(rows)]
state_dict = {"wte": matrix(vocab_size, n_embd), "wpe": matrix(block_size, n_embd), "lm_head": matrix(vocab_size, n_embd)}
for i in range(2):
    for name in ("attn_wq", "attn_wk", "attn_wv", "attn_wo"):
        state_dict[f"layer{i}.{name}"] = matrix(n_embd, n_embd)
    state_dict[f"layer{i}.mlp_fc1"] = matrix(4 * n_embd, n_embd)
    state_dict[f"layer{i}.mlp_fc2"] = matrix(n_embd, 4 * n_embd)
`;

/** Python's output, in a folder of its own. @param {string} code @param {(folder: string) => unknown} [prepare] */
function python(code, prepare) {
  const folder = mkdtempSync(join(tmpdir(), "microgpt-python-"));
  try {
    prepare?.(folder);
    const output = execFileSync("python3", ["-I", "-"], {
      input: code,
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    });
    return { output, file: new Uint8Array(readFileSync(join(folder, "model.safetensors"))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("what README's lines save at the end of microgpt.py is loaded: every number, the letters, the heads", {
  skip,
}, async () => {
  const show = "\nprint(json.dumps({name: [p.data for row in m for p in row] for name, m in state_dict.items()}))";
  const { output, file } = python(TRAINED + SAVING + show);
  const saved = JSON.parse(output);
  const model = await MicroGPT.load(file);
  assert.deepEqual(model.vocab, [..."abenortzë😀"]);
  assert.deepEqual([model.config.nHead, model.config.nLayer, model.config.blockSize], [4, 2, 8]);
  assert.deepEqual(
    model.parameters().map(({ name }) => name),
    Object.keys(saved),
  );
  for (const { name, data } of model.parameters()) assertAllNear(data, saved[name], 1e-7, name);
  assert.equal(model.generate({ count: 5 }).length, 5);
  const trained = await MicroGPT.load(file, { text: "anna\nbert\nzoë" });
  assert.equal(trained.trainStep(5).length, 5);
});

test("README's lines read a parameter of a file that save() wrote", { skip }, async () => {
  const model = await MicroGPT.create({ text: FEW_NAMES });
  model.trainStep(5);
  const show = "\nprint(json.dumps(wte))";
  const { output } = python(READING + show, (folder) => writeFileSync(join(folder, "model.safetensors"), model.save()));
  assert.deepEqual(JSON.parse(output), [...model.parameters()[0].data]);
});
