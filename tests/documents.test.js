/** What README.md, CONTRIBUTING.md, docs/ and the pages' texts say of the repository and its settings is so. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { LISTS } from "../web/data/lists.js";
import { engineOptions } from "../web/model/engine-options.js";
import { GUESSES } from "../web/model/guess.js";
import en from "../web/words/en.js";
import { MicroGPT, NAMES } from "./support.js";

const ROOT = join(import.meta.dirname, "..");
const read = (path) => readFileSync(join(ROOT, path), "utf8");
const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs")).map((name) => `docs/${name}`),
];
/** The small projects that docs/embedding.md quotes: it names their files, too. */
const HOSTS = readdirSync(join(ROOT, "tests/hosts")).map((name) => join(ROOT, "tests/hosts", name));
const manifest = JSON.parse(read("package.json"));

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (markdown) =>
  Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

for (const document of DOCUMENTS) {
  const text = read(document);

  test(`${document}: every link leads somewhere`, () => {
    const targets = [
      ...Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target]) => target),
      ...Array.from(text.matchAll(/(?:src|srcset)="([^"]+)"/g), ([, target]) => target).filter((target) =>
        target.startsWith("web/"),
      ),
    ];
    for (const target of targets.filter((target) => !/^https?:/.test(target))) {
      const [path, anchor] = target.split("#");
      const file = path ? join(dirname(document), path) : document;
      assert.ok(existsSync(join(ROOT, file)), target);
      if (anchor) assert.ok(anchorsOf(read(file)).includes(anchor), target);
    }
  });

  test(`${document}: every file that it names is there`, () => {
    const paths = text.matchAll(/`((?:src|wasm|web|tests|docs|examples|public|\.ci|\.github)\/[\w./-]*)`/g);
    const places = [ROOT, ...HOSTS];
    for (const [, path] of paths)
      assert.ok(
        places.some((place) => existsSync(join(place, path))),
        path,
      );
  });

  test(`${document}: every command that it names is there`, () => {
    const targets = new Set(read("Makefile").match(/^[a-z][\w-]*(?=:)/gm));
    for (const [, target] of text.matchAll(/(?:`|^ {4})make ([a-z][\w-]*)/gm))
      assert.ok(targets.has(target), `make ${target}`);
    for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g))
      assert.ok(manifest.scripts[script], `npm run ${script}`);
    for (const [, name] of text.matchAll(/npx ([\w-]+)/g)) assert.ok(manifest.bin[name], `npx ${name}`);
  });
}

test("CHANGELOG.md begins with the package's version", () => {
  const [, version] = read("CHANGELOG.md").match(/^## (\S+)/m);
  assert.equal(version, manifest.version);
});

test("docs/embedding.md and custom-elements.json name every view, and events, methods and parts that there are", () => {
  const text = read("docs/embedding.md");
  const [, views] = text.match(/`view` is one or several of ([^.]+)\./);
  const expected = Object.keys(en.texts).flatMap((key) => key.match(/^view\.(.+)$/)?.[1] ?? []);
  assert.deepEqual(Array.from(views.matchAll(/`(\w+)`/g), ([, view]) => view).sort(), expected.sort());
  const { modules } = JSON.parse(read("custom-elements.json"));
  const element = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === "micro-gpt");
  for (const [, event] of text.matchAll(/`(micro-gpt-(?:ready|step|name|change|error))`/g))
    assert.ok(
      element.events.some(({ name }) => name === event),
      event,
    );
  const parts = new Set(element.cssParts.map(({ name }) => name));
  const folders = ["web/element", "web/views", "web/views/parts"].map((folder) => join(ROOT, folder));
  const code = folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true }).map(
      (entry) => entry.isFile() && readFileSync(join(folder, entry.name), "utf8"),
    ),
  );
  const marked = Array.from(code.join("\n").matchAll(/ part="(\w+)"/g), ([, part]) => part);
  for (const part of [...expected, ...marked]) assert.ok(parts.has(part), `custom-elements.json has the part ${part}`);
  const [, told] = text.match(/has the methods\s+([^.]+)\./);
  for (const [, method] of told.matchAll(/`(\w+)\(\)`/g))
    assert.ok(
      element.members.some(({ kind, name }) => kind === "method" && name === method),
      method,
    );
});

test("docs/conformance.md has every option of the command, and no others", () => {
  const options = (text) => [...new Set(text.match(/--[a-z]+/g))].filter((option) => option !== "--help").sort();
  const help = execFileSync(process.execPath, [join(ROOT, "public/microgpt-check.mjs"), "--help"], {
    encoding: "utf8",
  });
  const [table] = read("docs/conformance.md").match(/^\| option \|[\s\S]*?\n\n/m);
  assert.deepEqual(options(table), options(help));
});

test("README.md's example of the engine runs as it stands", () => {
  const [, code] = read("README.md").match(/```js\n(import \{ MicroGPT \}.*?)```/s);
  const engine = pathToFileURL(join(ROOT, "public/microgpt.mjs")).href;
  const program = `
    import { readFileSync } from "node:fs";
    globalThis.fetch = async (name) => new Response(readFileSync(${JSON.stringify(join(ROOT, "public/"))} + name));
    ${code.replace('"./microgpt.mjs"', JSON.stringify(engine))}
    console.log(losses.length, char.length, probs.length, typeof done, file.length > small.length);`;
  const lines = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  assert.match(lines, /^1000 1 27 boolean true$/m);
});

test("as many models train, and have a worker, as README and CHANGELOG.md say", () => {
  const [, workers, reserve] = read("web/element/session.js").match(
    /MAX_WORKERS = (\d+);[\s\S]*MAX_TRAINING = MAX_WORKERS - (\d+);/,
  );
  assert.match(
    read("README.md"),
    /at most\s+six; the others wait their turn, and say so\. At most eight have a worker/,
  );
  assert.match(read("CHANGELOG.md"), /at most six, and the others say that they wait; at most\s+eight have a worker/);
  assert.deepEqual([Number(workers) - Number(reserve), Number(workers)], [6, 8]);
});

test("a thousand steps took as long as README and the laboratory say", () => {
  const { bench } = JSON.parse(read("tests/prove/record.json"));
  assert.match(read("README.md"), /a thousand steps in a few hundredths of a second/);
  assert.match(read("web/lab/lab.html"), /trains in a few hundredths of a second/);
  const hundredths = bench.training[0].microseconds / 10; // of a second, a thousand steps
  assert.ok(hundredths > 1 && hundredths < 5, `${hundredths} hundredths of a second`);
});

test("limits and intervals are those that README, CONTRIBUTING.md and CHANGELOG.md state", () => {
  for (const [document, sentence, path, line] of [
    ["README.md", /checkpoint at most half a second old/, "web/model/trainer.js", "CHECKPOINT_INTERVAL = 500;"],
    ["CHANGELOG.md", /ten seconds of silence/, "web/input/remote-file.js", "SILENCE = 10_000;"],
    ["CHANGELOG.md", /after a minute/, "web/input/remote-file.js", "DEADLINE = 60_000;"],
    ["CHANGELOG.md", /at 40 MB/, "web/input/remote-file.js", "MAX_BYTES = 40_000_000;"],
    ["CHANGELOG.md", /up to the engine's 65,534 letters/, "src/corpus.h", "MAX_LETTERS = 65534"],
    ["CHANGELOG.md", /from 1 MiB .* to 256 MiB/, "Makefile", `MAX_MEMORY := ${256 * 2 ** 20}`],
    ["CONTRIBUTING.md", /wants 95% of its lines and branches/, "tests/prove/coverage.js", "BOUND = 0.95;"],
    ["CONTRIBUTING.md", /Node 20\.12 or newer/, "README.md", "needs only Node 20.12 or newer"],
    ["docs/conformance.md", /default: 600/, "wasm/conformance/command.js", 'default: "600"'],
    ["docs/conformance.md", /At most 64 MiB of output/, "wasm/conformance/command.js", "MAX_BYTES = 64 << 20;"],
    ["docs/conformance.md", /4,096 characters of a line/, "wasm/conformance/output.js", "MAX_LINE = 4096;"],
    ["docs/conformance.md", /4 MiB of a line of JSON/, "wasm/conformance/output.js", "MAX_JSON_LINE = 4 << 20;"],
    ["docs/conformance.md", /needs only Node 20 or newer/, "package.json", '"node": ">=20"'],
    ["README.md", /workers and Node 20 or newer/, "package.json", '"node": ">=20"'],
    ["docs/embedding.md", /a test holds it to 70 KiB/, "tests/browser/on-demand.test.js", "MAX_BYTES = 70 * 1024;"],
  ]) {
    assert.match(read(document), sentence, document);
    assert.ok(read(path).includes(line), `${path}: ${line}`);
  }
});

test("docs/conformance.md has the figures that the package has", () => {
  const guide = read("docs/conformance.md");
  const figures = JSON.parse(read("public/microgpt-conformance.json"));
  const grouped = (number) => number.toLocaleString("en-US");
  const { list, losses, names, tolerances } = figures;
  const runs = new Map();
  for (const path of figures.float32_paths) runs.set(path.from, (runs.get(path.from) ?? 0) + path.runs);
  const left = [...runs.values()].reduce((sum, count) => sum + count);
  const [first, ...others] = [...runs].map(([from, count]) => `${from}: ${count}`);
  const mean = losses.slice(-100).reduce((sum, loss) => sum + loss) / 100;
  for (const sentence of [
    `\`names.txt\`: ${grouped(list.documents)} names`,
    `num docs: ${list.documents}`,
    `loss ${losses[0].toFixed(4)}`,
    `where microgpt.py has ${losses[1].toFixed(4)}`,
    `sample  1: ${names[0]}`,
    `where microgpt.py has "${names[1]}"`,
    `run ${figures.float32_runs} times`,
    `| ${figures.float32_runs - left} | ${first} (three groups, which part later) | ${others.join(" | ")} |`,
    `mean of the last hundred losses (${mean.toFixed(3)};`,
  ])
    assert.ok(guide.includes(sentence), sentence);
  assert.equal(figures.float32_paths.filter(({ from }) => from === runs.keys().next().value).length, 3);
  const allowed = Array.from(guide.matchAll(/^\| float(64|32): .* (1e-\d+) \|$/gm), ([, bits, tolerance]) => [
    bits,
    Number(tolerance),
  ]);
  assert.deepEqual(allowed, [
    ["64", tolerances.float64.loss],
    ["32", tolerances.float32.loss],
    ["32", tolerances.float32.loss],
    ["32", tolerances.float32.gradient],
    ["64", tolerances.float64.initial],
    ["32", tolerances.float32.initial],
  ]);
});

test("what the pages say of the default model is so", async () => {
  const options = engineOptions({});
  const model = await MicroGPT.create({ text: NAMES, ...options });
  const { numParams, vocab, config } = model;
  const numDocs = NAMES.trimEnd().split("\n").length;
  const [chapter, lab, page] = ["chapter/inference.html", "lab/lab.html", "page/index.html"].map((path) =>
    read(`web/${path}`),
  );
  const said = (html, ...sentences) => {
    const text = html
      .replace(/<meta [^>]*content="([^"]*)">/g, "$1")
      .replace(/<[^>]+>/g, "")
      .replace(/\s+/g, " ");
    for (const sentence of sentences) assert.ok(text.includes(sentence), sentence);
  };
  const grouped = (number) => number.toLocaleString("en-US");
  said(
    chapter,
    `has ${grouped(numParams)} numbers`,
    `list of ${grouped(numDocs)} first names`,
    `all ${config.blockSize} positions`,
    `no name has more than ${config.blockSize} letters`,
    `every one of the ${vocab.length + 1} tokens has 1/${vocab.length + 1}`,
    "each of the four heads",
    "GPT-3 has forty million times as many",
  );
  assert.equal(config.nHead, 4);
  assert.equal(Math.round(175e9 / numParams / 1e7), 4); // GPT-3 has 175 billion
  const script = read("web/chapter/chapter.js");
  const [, endless, kept] = script.match(/TEMPERATURES = \{ endless: ([\d.]+), kept: ([\d.]+)/);
  said(chapter, `positions are used, at T = ${endless}:`, `seeds three times, at T = ${kept}:`, "five hundred of them");
  assert.match(script, /COUNT = 500;/);
  const [, rate] = read("web/lab/rungs.js").match(/optimizer: "sgd", learningRate: ([\d.]+)/);
  said(
    lab,
    `the model reads ${grouped(config.numSteps)} of the ${grouped(numDocs)} names`,
    `the ${grouped(numParams)} numbers`,
    `log ${vocab.length + 1} = ${Math.log(vocab.length + 1).toFixed(2)}`,
    "every tenth name is not learned from",
    `(${rate} falling to zero, twenty times Adam's)`,
  );
  assert.equal(config.validationSplit, 0.1);
  assert.equal(Number(rate) / config.learningRate, 20);
  said(read("README.md"), `${grouped(numParams)} parameters`, `${grouped(numDocs)} real names`);
  assert.equal(GUESSES, 10);
  said(page, "ten letters, and your own loss", `A model of ${grouped(numParams)} numbers reads names`);
  said(page, `A language model of ${grouped(numParams)} numbers`);
  const { texts } = en;
  said(String(texts["guess.curve"]), "on these ten letters");
  const count = (/** @type {string} */ id) => LISTS.find((list) => list.id === id)?.count;
  said(String(texts["list.elements-source"]), `All ${count("elements")},`);
  assert.equal(count("names"), numDocs);
  const [, kilobytes] = String(texts["share.file-about"]).match(/some (\d+) kB/);
  const { length } = model.save({ weightsOnly: true, dtype: "F16" });
  assert.ok(Math.abs(length / 1000 - Number(kilobytes)) < 1, `${length} bytes`);
});
