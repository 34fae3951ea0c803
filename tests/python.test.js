/** Python reads what a model was saved to, and writes what is loaded, with nothing but its standard library: as README says. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertAllNear, FEW_NAMES, MicroGPT } from "./support.js";

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
