/** Python reads the file that a model was saved to, with nothing but its standard library. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { FEW_NAMES, MicroGPT } from "./support.js";

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
