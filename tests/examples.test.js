/** The examples run, and the header of the core quotes the one in C. `make test-examples` compiles and runs that. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { MicroGPT, NAMES } from "./support.js";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

test("src/microgpt.h quotes examples/names.c to the letter", () => {
  const [comment] = readFileSync(path("src/microgpt.h"), "utf8").split("*/");
  const program = readFileSync(path("examples/names.c"), "utf8");
  const indented = comment.split("\n").map((line) => line.slice(" * ".length));
  const lines = indented.filter((line) => line.startsWith("    ") || line === "");
  const quoted = lines.join("\n").trimEnd().replace(/^\n+/, "");
  assert.match(quoted, /microgpt_create.*microgpt_train_step.*microgpt_generate_name.*microgpt_free/s);
  assert.ok(program.includes(`\n${quoted}\n`), quoted);
});

test("examples/generate.mjs prints two losses and twenty names", async () => {
  const model = await MicroGPT.create({ text: NAMES });
  model.trainStep(1000);
  const output = execFileSync(process.execPath, [path("examples/generate.mjs")], { encoding: "utf8" });
  const [losses, ...names] = output.trimEnd().split("\n");
  assert.match(losses, /^loss 3\.\d{4} at the first step, [12]\.\d{4} at the last$/);
  assert.deepEqual(names, model.generate({ count: 20 }));
});

test("examples/sweep.mjs prints, for each learning rate, the loss and names of a plain model", async () => {
  const output = execFileSync(process.execPath, [path("examples/sweep.mjs")], { encoding: "utf8" });
  const lines = await Promise.all(
    [0.001, 0.003, 0.01, 0.03].map(async (learningRate) => {
      const model = await MicroGPT.create({ text: NAMES, learningRate, validationSplit: 0.1 });
      model.trainStep(1000);
      const [loss, names] = [model.evaluate().toFixed(4), model.generate().slice(0, 5)];
      return `${learningRate}: loss ${loss} on held-out names; ${names.join(", ")}`;
    }),
  );
  assert.deepEqual(output.trimEnd().split("\n"), lines);
});

test("README.md's example of a sweep runs as it stands", () => {
  const [, code] = readFileSync(path("README.md"), "utf8").match(/```js\n(import \{ Sweep \}.*?)```/s);
  const program = `const text = "anna\\nbertram\\nhannah"; ${code}`;
  const run = () => execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  assert.match(run(), /^1: \d\.\d{4}, \w+/);
});

test("README.md and docs/embedding.md quote the projects that make test-hosts builds", () => {
  const withoutIndent = (/** @type {string} */ text) => text.replace(/^ +/gm, "");
  for (const document of ["README.md", "docs/embedding.md"]) {
    const blocks = [...readFileSync(path(document), "utf8").matchAll(/^```\w+(?: ([^\n]+))?\n(.*?)^```$/gms)];
    const quotes = blocks.filter(([, file]) => file);
    assert.ok(quotes.length > 0 && (document === "README.md" || quotes.length === blocks.length), document);
    for (const [, file, code] of quotes) {
      const whole = withoutIndent(readFileSync(path(file), "utf8"));
      assert.ok(whole.includes(withoutIndent(code)), `${file} has ${code}`);
    }
  }
});
