/** A stranger's project: the package's types hold, and Vite bundles it. With the tools of this repository's node_modules. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cannotPack, NAME, Project } from "../packed.js";

const TOOLS = fileURLToPath(new URL("../../node_modules", import.meta.url));
/** @param {string} tool */
const lacks = (tool) => !existsSync(join(TOOLS, tool)) && `${tool} is not installed: npm ci`;

/** @type {Project} */
let project;
before(() => {
  if (!cannotPack) project = new Project();
});
after(() => project?.remove());

for (const [module, moduleResolution] of [
  ["ESNext", "Bundler"],
  ["NodeNext", "NodeNext"],
])
  test(`its types are found and hold: ${moduleResolution}`, { skip: cannotPack || lacks("typescript") }, () => {
    project.write(
      "use.ts",
      `import { MicroGPT, MicroGPTError } from "${NAME}";
      import { Sweep, type RunResult } from "${NAME}/sweep";
      import { MicroGpt } from "${NAME}/element";
      import "${NAME}/element/define";
      import "${NAME}/micro-gpt.js";
      // @ts-expect-error: a classic script exports nothing
      import { MicroGpt as Nothing } from "${NAME}/micro-gpt.js";
      const model: MicroGPT = await MicroGPT.create({ text: "anna", precision: "f64", nEmbd: 16 });
      const losses: Float64Array = model.trainStep(10);
      const names: string[] = model.generate({ count: losses.length });
      const refusal: string = new MicroGPTError("code", names[0] ?? "").code;
      // @ts-expect-error: there is no such setting
      await MicroGPT.create({ text: refusal, layers: 2 });
      const sweep: Sweep = await Sweep.create({ workers: 2, createWorker: () => new Worker("sweep-worker.mjs") });
      const { signal } = new AbortController();
      const run: RunResult = await sweep.run({ text: refusal, seed: 7, names: { count: 3 } }, { signal });
      const mean: number = run.losses[0] ?? run.evaluation ?? run.config.numSteps;
      // @ts-expect-error: there is no such option
      await sweep.run({ text: refusal, layers: mean });
      const piece: MicroGpt = document.createElement("micro-gpt");
      piece.addEventListener("micro-gpt-step", ({ detail }) => detail.step.toFixed());
      // @ts-expect-error: there is no such list
      piece.list = "towns";
      const more: string[] = await piece.generate({ count: 3 });
      export { more };`,
    );
    const options = {
      module,
      moduleResolution,
      target: "ES2022",
      lib: ["ESNext", "DOM"],
      strict: true,
      noEmit: true,
      types: [],
    };
    project.write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: ["use.ts"] }));
    execFileSync(process.execPath, [join(TOOLS, "typescript/bin/tsc"), "-p", project.folder], { encoding: "utf8" });
  });

/** Bundles a script with Vite. @param {string} script @returns {Promise<{ names: string[], read: (name: string) => Buffer }>} its files */
async function bundled(script) {
  const { build } = await import("vite");
  project.write("index.html", '<script type="module" src="./main.js"></script>');
  project.write("main.js", script);
  await build({ root: project.folder, logLevel: "error", build: { target: "es2022" } });
  const assets = join(project.folder, "dist/assets");
  return { names: readdirSync(assets), read: (name) => readFileSync(join(assets, name)) };
}

test("Vite bundles the engine with its modules, to the byte", { skip: cannotPack || lacks("vite") }, async () => {
  const { names, read } = await bundled(
    `import { MicroGPT } from "${NAME}"; console.log(await MicroGPT.create({ text: "anna" }));`,
  );
  const script = read(names.find((name) => name.endsWith(".js")) ?? "").toString("utf8");
  for (const name of ["microgpt", "microgpt-f64"]) {
    const asset = names.find((file) => new RegExp(`^${name}-[\\w-]{8}\\.wasm$`).test(file)) ?? "";
    assert.ok(script.includes(asset), `${name}.wasm is asked for by its new name`);
    assert.deepEqual(read(asset), readFileSync(new URL(`../../public/${name}.wasm`, import.meta.url)));
  }
});

test("Vite bundles the element, and keeps in files of their own what it may never show", {
  skip: cannotPack || lacks("vite"),
}, async () => {
  const { names, read } = await bundled(`import "${NAME}/element/define";`);
  const sizes = new Map(names.map((name) => [name.replace(/-[\w-]{8}\.js$/, ""), read(name).length]));
  for (const part of ["train", "tape", "names.txt", "microgpt.wasm", "microgpt-f64.wasm"])
    assert.ok(sizes.has(part), part);
  const entry = sizes.get("index") ?? 0;
  assert.ok(entry > 0 && entry < 150_000, `what every page loads: ${entry} bytes`);
});

test("Vite bundles a sweep with its worker", { skip: cannotPack || lacks("vite") }, async () => {
  const { names, read } = await bundled(
    `import { Sweep } from "${NAME}/sweep"; console.log(await (await Sweep.create()).run({ text: "anna" }));`,
  );
  const worker = names.find((name) => name.startsWith("sweep-worker")) ?? "";
  const script = names.find((name) => name.endsWith(".js") && name !== worker) ?? "";
  assert.ok(read(script).includes(worker), "the worker is started by its new name");
  assert.doesNotMatch(read(worker).toString("utf8"), /^import|^export|import\.meta/m, "it needs no other file");
});
