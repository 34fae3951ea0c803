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
