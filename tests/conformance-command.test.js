/** The command of the judge of ports: what it is asked, what it prints, and how it runs a port. In this process; its ports are shells. */

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { call, FIGURES } from "./conformance/call.js";
import { printed } from "./conformance/print.js";
import { MicroGPT, NAMES } from "./support.js";

const figures = JSON.parse(readFileSync(FIGURES, "utf8"));
const RIGHT = printed(figures.losses, figures.names);
const CONFORMS = [
  "The port conforms to microgpt.py.",
  "Losses: all 1,000 are equal to the printed digits (4 decimal places).",
  "Names: all 20 are equal.",
];
const NOTHING = [
  "The port could not be judged.",
  'Its output has no losses and no names in the form "step 1 / 1000 | loss 3.1857" and "sample 1: anadya".',
];

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), "microgpt-conformance-"));
});
after(() => rmSync(folder, { recursive: true }));

/** A file with this text. @param {string} name @param {string} text */
function file(name, text) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const check = (args, options) => call(["check", ...args], options);
/** A port in the language of sh @param {string} script @param {...string} args */
const sh = (script, ...args) => ["--", "sh", "-c", script, ...args];

// ---- what it is asked ----

test("the command says how it is used if it is asked to, or asked nothing", async () => {
  const { text } = await call([]);
  assert.match(text, /^Compare a port of microgpt\.py .+microgpt-in-a-page check \[options\] -- COMMAND/s);
  for (const args of [[], ["--help"], ["-h"], ["check", "-h"], ["check", "--help", "--", "true"]])
    assert.deepEqual(await call(args), { status: 0, text, errors: "", lines: text.split("\n").slice(0, -1) });
  assert.deepEqual(await call(["chekc"]), { status: 2, text: "", errors: text, lines: [] });
});

test("the command prints the list that the figures are for", async () => {
  const { status, text, errors } = await call(["names"]);
  assert.ok(text === NAMES);
  assert.deepEqual([status, errors], [0, ""]);
});

test("what it is asked wrongly it says, with how it is used, and runs nothing", async () => {
  const [port, touched] = [["--", "touch", join(folder, "touched")], join(folder, "touched")];
  const usage = (await call([])).text;
  for (const [args, sentence] of [
    [[], "Which port? Give its command after --."],
    [["--"], "Which port? Give its command after --."],
    [["--read", "-", ...port], "Give a command or --read, not both."],
    [["--read", "-", "touch", touched], "Give a command or --read, not both."],
    [["--steps", "100001", ...port], "--steps must be a whole number from 1 to 100000."],
    [["--steps", "0", ...port], "--steps must be a whole number from 1 to 100000."],
    [["--steps", "1.5", ...port], "--steps must be a whole number from 1 to 100000."],
    [["--steps", "many", ...port], "--steps must be a whole number from 1 to 100000."],
    [["--timeout", "0", ...port], "--timeout must be a whole number from 1 to 1000000."],
    [["--timeout", "1e3", ...port], "--timeout must be a whole number from 1 to 1000000."],
    [["--timeout", "1000001", ...port], "--timeout must be a whole number from 1 to 1000000."],
    [["--nonsense", ...port], /^Unknown option '--nonsense'/],
    [["--list"], /^Option '--list <value>' argument missing/],
  ]) {
    const { status, text, errors } = await check(args);
    assert.deepEqual([status, text], [2, ""]);
    assert.ok(errors.endsWith(`\n\n${usage}`));
    const said = errors.slice(0, -usage.length - 2);
    if (typeof sentence === "string") assert.equal(said, sentence);
    else assert.match(said, sentence);
  }
  assert.throws(() => readFileSync(touched));
});

test("what cannot be read is told", async () => {
  for (const [args, sentence] of [
    [["--list", join(folder, "none"), "--read", "-"], /^The list cannot be read: .*no such file.*\.$/],
    [["--list", join(folder, "none"), "--steps", "100000", "--read", "-"], /^The list cannot be read: /],
    [["--list", file("empty.txt", "\n \n"), "--read", "-"], /^The text is empty: /],
    [["--read", join(folder, "none")], /^The output cannot be read: .*no such file.*\.$/],
  ]) {
    const { status, lines, errors } = await check(args, { MicroGPT });
    assert.deepEqual([status, lines.length, lines[0], errors], [2, 2, "The port could not be judged.", ""]);
    assert.match(lines[1], sentence);
    const json = JSON.parse((await check(["--json", ...args], { MicroGPT })).text);
    assert.deepEqual(json, { verdict: "unjudged", sentences: lines });
  }
});

// ---- what it reads and prints ----

test("what a port printed is read from a file or from standard input", async () => {
  for (const [args, input] of [
    [["--read", "-"], RIGHT],
    [["--read", file("right.txt", RIGHT)], ""],
  ]) {
    const { status, lines, errors } = await check(args, { input });
    assert.deepEqual([status, lines, errors], [0, CONFORMS, ""]);
  }
  const nothing = await check(["--read", "-"], { input: "hello" });
  assert.deepEqual([nothing.status, nothing.lines], [2, NOTHING]);
});

test("a port that departs has the exit status 1", async () => {
  const { status, lines } = await check(["--read", "-"], { input: printed([], [...figures.names].reverse()) });
  assert.deepEqual([status, lines[0]], [1, "The port departs from microgpt.py."]);
});

test("the package's figures serve for its list and a thousand steps, and others are computed", async () => {
  const same = await check(["--list", file("same.txt", NAMES), "--steps", "1000", "--read", "-"], { input: RIGHT });
  assert.deepEqual([same.status, same.lines], [0, CONFORMS]);
  const few = NAMES.split("\n").slice(0, 30).join("\n");
  for (const [text, args] of [
    [few, ["--list", file("few.txt", few)]],
    [NAMES, []],
  ]) {
    const model = await MicroGPT.create({ text, precision: "f64", numSteps: 5 });
    const input = printed([...model.trainStep(5)], model.generate(), 4, 5);
    const other = await check([...args, "--steps", "5", "--json", "--read", "-"], { input, MicroGPT });
    const { verdict, losses, names } = JSON.parse(other.text);
    assert.deepEqual([other.status, verdict, losses.equal, names.equal], [0, "conforms", 5, 20]);
  }
});

test("on another list it is tried which paths float32 may take, before a late departure counts", async () => {
  const few = NAMES.split("\n").slice(0, 30).join("\n");
  const model = await MicroGPT.create({ text: few, precision: "f64", numSteps: 12 });
  const input = printed(
    Array.from(model.trainStep(12), (loss, i) => loss + (i >= 10 ? 0.01 : 0)),
    model.generate(),
    7,
    12,
  );
  const args = ["--list", file("few.txt", few), "--steps", "12", "--read", "-"];
  const { status, lines, errors } = await check(args, { input, MicroGPT });
  assert.equal(errors, "Trying how float32 may depart on this list...\n");
  assert.match(lines[1], /^Losses: it departs at step 11, after 10 losses that agree:/);
  assert.equal(status, 1);
});

test("in JSON the report has its sentences, and hints with an id and a text", async () => {
  const input = `${printed(figures.losses.slice(0, 5))}step 6 / 1000 | loss nan\n`;
  const { lines } = await check(["--read", "-"], { input });
  const { text, status } = await check(["--json", "--read", "-"], { input });
  const report = JSON.parse(text);
  assert.equal(status, 1);
  assert.deepEqual(Object.keys(report), ["verdict", "losses", "names", "hints", "sentences"]);
  assert.deepEqual(report.losses.departure, {
    step: 6,
    port: "nan",
    expected: figures.losses[5],
    difference: "NaN",
    before: 5,
  });
  assert.deepEqual(report.hints, [{ id: "nan", text: lines.at(-1) }]);
  assert.deepEqual(report.sentences, lines);
  assert.ok(text.startsWith('{\n  "verdict": "departs",\n') && text.endsWith("\n}\n"));
});

test("control characters are spelled out in JSON too, and nothing is cut", async () => {
  const name = `\x1b]0;b\x07\u202e${"x".repeat(300)}`;
  const { text } = await check(["--json", "--read", "-"], { input: printed([], [name, ...figures.names.slice(1)]) });
  assert.equal(JSON.parse(text).names.departure.port, `\\u{1b}]0;b\\u{7}\\u{202e}${"x".repeat(300)}`);
});

test("an error of the judge's own is not taken for one of the port", async () => {
  const input = printed(figures.losses.slice(0, 9).map((loss) => loss + 1));
  await assert.rejects(check(["--read", "-"], { input }), /^Error: no engine$/);
});

// ---- a port ----

test("a port runs as given, and what it prints is judged, on both streams and to the last line", async () => {
  const listening = process.listenerCount("SIGINT") + process.listenerCount("SIGTERM");
  const right = file("right.txt", RIGHT);
  for (const port of [
    ["--", "cat", right],
    ["cat", right],
    sh('cat "$0" >&2', right),
    sh('cat "$0"; echo; echo "$@"', right, "--", "--json", "--steps", "3"),
    ["--timeout", "1000000", "sh", "-c", 'cat "$0"', right, "--json", "-h"],
  ]) {
    const { status, lines, errors } = await check(port);
    assert.deepEqual([status, lines, errors], [0, CONFORMS, ""]);
  }
  assert.equal(process.listenerCount("SIGINT") + process.listenerCount("SIGTERM"), listening);
});

test("a port that fails is told as such, with the last lines that it printed if it cannot be judged", async () => {
  const failing = await check(sh("seq 1 9; printf '%0250d' 7 >&2; exit 3"));
  assert.equal(failing.status, 2);
  assert.deepEqual(failing.lines.slice(0, 3), [...NOTHING, "It exited with status 3."]);
  assert.deepEqual(failing.lines.slice(3).toSorted(), [
    `  ${"0".repeat(200)}...`,
    ...["5", "6", "7", "8", "9"].map((digit) => `  ${digit}`),
  ]);
  const killed = await check(["--json", ...sh("kill -KILL $$")]);
  assert.equal(JSON.parse(killed.text).ending, "It was killed by SIGKILL.");
  const right = await check(sh('cat "$0"; exit 3', file("right.txt", RIGHT)));
  assert.deepEqual([right.status, right.lines], [0, [...CONFORMS, "It exited with status 3."]]);
  const quiet = await check(sh("echo hello"));
  assert.deepEqual([quiet.status, quiet.lines], [2, NOTHING]);
});

test("a port that does not start is told as such", async () => {
  const listening = process.listenerCount("SIGINT");
  const { status, lines } = await check(["--", join(folder, "no-such\nport")]);
  assert.deepEqual([status, lines.length, lines[0]], [2, 2, "The port could not be judged."]);
  assert.match(lines[1], /no-such\\u\{a\}port cannot be started: spawn .+\.$/);
  assert.equal(process.listenerCount("SIGINT"), listening);
});

/** @param {number} id of a process */
function isThere(id) {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

test("a port that takes longer than it may is stopped", async () => {
  const start = performance.now();
  const { status, lines } = await check(["--timeout", "1", "sleep", "60"]);
  assert.ok(performance.now() - start >= 990);
  assert.deepEqual([status, lines], [2, [...NOTHING, "It was stopped after 1 s; --timeout allows more."]]);
});

test("what a port has started is stopped with it, and whoever else holds its output is not waited for", async () => {
  const ids = join(folder, "ids");
  const script = `
    const { spawn } = require("node:child_process");
    const start = (detached) => spawn("sleep", ["60"], { detached, stdio: "inherit" }).pid;
    require("node:fs").writeFileSync(${JSON.stringify(ids)}, start(false) + " " + start(true));
    process.stdout.write(Buffer.alloc(70 * 2 ** 20));
    setInterval(() => {}, 1000);`;
  const { lines } = await check(["--", process.execPath, "-e", script]);
  assert.match(lines[2], /^It was stopped: /);
  const [within, without] = readFileSync(ids, "utf8").split(" ").map(Number);
  assert.ok(isThere(without));
  process.kill(without);
  while (isThere(within)) await new Promise((resolve) => setTimeout(resolve, 10));
});

test("a port that prints more than 64 MiB is stopped", async () => {
  for (const [script, ...endings] of [
    ["head -c 67108864 /dev/zero"],
    ["head -c 67108864 /dev/zero; printf x; sleep 60", "It was stopped: it had printed more than 64 MiB."],
  ])
    assert.deepEqual((await check(sh(script))).lines.slice(0, 3), [...NOTHING, ...endings]);
});
