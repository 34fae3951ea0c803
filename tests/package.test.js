/** The npm package has what it needs and nothing else, and works where it is installed. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cannotPack, NAME, Project } from "./packed.js";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const elements = JSON.parse(readFileSync(new URL("../custom-elements.json", import.meta.url), "utf8"));
const noElement =
  !existsSync(new URL("../public/micro-gpt.mjs", import.meta.url)) && "the element is not built: npm run build";

/** @type {Project} */
let project;
before(() => {
  if (!cannotPack) project = new Project();
});
after(() => project?.remove());

test("the package is the built engine and element, their types, and words about them", { skip: cannotPack }, () => {
  const wanted =
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json|public\/(micro-gpt\/[\w.-]+\.mjs|(micro-?gpt|sweep)[\w-]*\.(mjs|js|json|d\.m?ts|wasm)|micro-gpt\.[\w-]+\.js|([\w-]+\/)?embed\.html|names\.txt|third-party-notices\.md))$/;
  assert.deepEqual(
    project.files.filter((file) => !wanted.test(file)),
    [],
  );
  assert.ok(!manifest.private && !manifest.dependencies, "it can be published, and brings nothing along");
});

test("custom-elements.json and the element's types say what the tables of options and views say", () => {
  execFileSync(process.execPath, [fileURLToPath(new URL("../web/build/describe.js", import.meta.url)), "--check"]);
});

test("everything it exports is in it", { skip: cannotPack || noElement }, () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? target : Object.values(target),
  );
  // the pattern of the sources is for our own bundler, which reads the same file
  const effects = manifest.sideEffects.filter((/** @type {string} */ path) => !path.startsWith("./web/"));
  assert.equal(effects.length, 3);
  for (const target of [...targets, ...effects, `./${manifest.customElements}`])
    assert.ok(existsSync(join(project.folder, "node_modules", NAME, target)), target);
});

test("installed, the engine trains under Node on the names that come with it, in both precisions", {
  skip: cannotPack,
}, () => {
  const script = `
    import { readFile } from "node:fs/promises";
    import { MicroGPT } from "${NAME}";
    const text = await readFile(new URL(import.meta.resolve("${NAME}/names.txt")), "utf8");
    const module = await readFile(new URL(import.meta.resolve("${NAME}/microgpt.wasm")));
    for (const options of [{}, { module }, { precision: "f64" }]) {
      const model = await MicroGPT.create({ text, ...options });
      const losses = model.trainStep(1000);
      console.log(losses.slice(-100).reduce((sum, loss) => sum + loss) / 100, model.generate().length);
    }`;
  const lines = project.run(script).trim().split("\n");
  assert.equal(lines.length, 3);
  for (const line of lines) {
    const [loss, count] = line.split(" ").map(Number);
    assert.ok(loss > 2 && loss < 2.5, line);
    assert.equal(count, 20);
  }
});

test("installed, its command prints the list, and judges what a port printed", { skip: cannotPack }, () => {
  const command = join(project.folder, "node_modules", NAME, manifest.bin[NAME]);
  assert.match(readFileSync(command, "utf8"), /^#!\/usr\/bin\/env node\n/);
  const run = (/** @type {string[]} */ args, input = "") =>
    spawnSync(process.execPath, [command, ...args], { input, encoding: "utf8" });
  assert.equal(run(["names"]).stdout, readFileSync(new URL("../web/data/names.txt", import.meta.url), "utf8"));
  const { status, stdout } = run(["check", "--read", "-"], "step 1 / 1000 | loss 3.3\n");
  assert.match(stdout, /departs at step 1: 3\.3, where microgpt\.py has 3\.186 /);
  assert.equal(status, 1);
});

test("installed, a sweep trains models in worker threads", { skip: cannotPack }, () => {
  const script = `
    import { Sweep } from "${NAME}/sweep";
    import { MicroGPTError } from "${NAME}";
    const sweep = await Sweep.create();
    const text = "anna\\nbertram";
    const runs = await Promise.all([1, 2, 3].map((seed) => sweep.run({ text, seed, numSteps: 20 })));
    console.log(runs.map(({ losses, names }) => losses.length + names.length).join());
    console.log(await sweep.run({ text: "" }).catch((error) => error instanceof MicroGPTError && error.code));`;
  assert.equal(project.run(script), "40,40,40\nno-text\n");
});

test("importing the element under Node is harmless, and it has the attributes that custom-elements.json tells", {
  skip: cannotPack || noElement,
}, () => {
  const script = `
    import { MicroGpt } from "${NAME}/element";
    import "${NAME}/element/define";
    console.log(JSON.stringify([...MicroGpt.observedAttributes].sort()));`;
  const [{ attributes }] = elements.modules[0].declarations;
  const told = attributes.map((/** @type {{ name: string }} */ { name }) => name);
  // As HTML names them where they were written in camel case.
  const flat = told.filter((/** @type {string} */ name) => name.includes("-")).map((name) => name.replaceAll("-", ""));
  // lang is every element's.
  assert.deepEqual(JSON.parse(project.run(script)), [...told, ...flat, "lang"].sort());
});
