/** The page's end of the worker: one question at a time, and every way in which a worker can fail is reported once. */

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { mock, test } from "node:test";
import { EngineError, problemOf } from "../web/errors.js";
import { Engine } from "../web/model/engine.js";
import { wasmProblem, watchPolicy } from "../web/model/environment.js";
import { Turns } from "../web/model/turns.js";
import { BUILT_IN as ENGLISH } from "../web/words/words.js";

/** Longer than any answer may take, also a first model's on a slow machine. */
const AGES = 100_000;

/** A worker that keeps its questions; the test answers them. */
class StubWorker extends EventTarget {
  questions = [];
  terminated = false;

  postMessage(question) {
    this.questions.push(structuredClone(question));
  }

  terminate() {
    this.terminated = true;
  }

  get last() {
    return this.questions.at(-1);
  }

  send(data) {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }

  answer(value) {
    this.send({ id: this.last.id, value });
  }

  refuse(problem) {
    this.send({ id: this.last.id, problem });
  }
}

/** All that is due without a timer. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

function start(t, startWorker = () => new StubWorker(), options = {}) {
  mock.timers.enable({ apis: ["setInterval"] });
  t.after(() => mock.timers.reset());
  const [problems, refusals, workers] = [[], [], []];
  const engine = new Engine({
    startWorker: () => {
      const worker = startWorker();
      workers.push(worker);
      return worker;
    },
    onProblem: (problem) => problems.push(problem),
    onRefusal: (problem) => refusals.push(problem),
    ...options,
  });
  const codes = () => problems.map(({ code }) => code);
  return { engine, problems, refusals, workers, codes };
}

/** An engine whose worker has made a model. */
async function startWithModel(t, milliseconds = 10, options = {}) {
  const all = start(t, undefined, options);
  const made = all.engine.run(() => all.engine.open("create", {}));
  await settle();
  all.workers[0].answer({ milliseconds });
  await made;
  return { ...all, worker: all.workers[0] };
}

/* ---- questions and answers ---- */

test("the worker is started when it is first needed, once", async (t) => {
  const { engine, workers } = start(t);
  await settle();
  assert.equal(workers.length, 0);
  engine.run(() => engine.call("documents"));
  await settle();
  workers[0].answer([]);
  engine.run(() => engine.call("documents"));
  await settle();
  assert.equal(workers.length, 1);
  assert.equal(workers[0].questions.length, 2);
});

test("a question says its method and its argument, and the answer is what the caller gets", async (t) => {
  const { engine, worker } = await startWithModel(t);
  const answer = engine.ask(() => engine.call("read", "ann"));
  await settle();
  const { id, ...rest } = worker.last;
  assert.deepEqual(rest, { method: "read", argument: "ann" });
  assert.equal(typeof id, "number");
  worker.answer({ logits: [1, 2] });
  assert.deepEqual(await answer, { logits: [1, 2] });
});

test("one question is asked at a time, in the order of turns", async (t) => {
  const { engine, worker } = await startWithModel(t);
  const got = [];
  for (const name of ["a", "b", "c"]) engine.ask(() => engine.call("read", name)).then((value) => got.push(value));
  for (const [i, name] of ["a", "b", "c"].entries()) {
    await settle();
    assert.equal(worker.questions.length, i + 2, "the next waits for its turn");
    assert.equal(worker.last.argument, name);
    worker.answer(name.toUpperCase());
  }
  await settle();
  assert.deepEqual(got, ["A", "B", "C"]);
});

test("a turn of several questions is not broken by another's", async (t) => {
  const { engine, worker } = await startWithModel(t);
  engine.run(async () => {
    await engine.call("look", 1);
    await engine.call("look", 2);
  });
  engine.run(() => engine.call("save"));
  for (let i = 0; i < 3; i++) {
    await settle();
    worker.answer(null);
  }
  assert.deepEqual(
    worker.questions.slice(1).map(({ method, argument }) => [method, argument]),
    [
      ["look", 1],
      ["look", 2],
      ["save", undefined],
    ],
  );
});

test("an answer to another question is not taken for this one's", async (t) => {
  const { engine, worker } = await startWithModel(t);
  const answer = engine.ask(() => engine.call("read", "a"));
  await settle();
  worker.send({ id: worker.last.id - 1, value: "late" });
  worker.send({ id: worker.last.id, value: "right" });
  worker.send({ id: worker.last.id, value: "again" });
  assert.equal(await answer, "right");
});

/* ---- with and without a model ---- */

test("without a model nothing is asked of it, and that is no problem", async (t) => {
  const { engine, workers, problems } = start(t);
  const task = mock.fn();
  await engine.withModel(task);
  assert.equal(task.mock.callCount(), 0);
  await assert.rejects(engine.ask(task), { code: "no-model" });
  assert.equal(task.mock.callCount(), 0);
  assert.deepEqual([workers, problems], [[], []]);
});

test("with a model, what is done in a turn is done", async (t) => {
  const { engine, worker } = await startWithModel(t);
  const done = engine.withModel(() => engine.call("look"));
  await settle();
  assert.equal(worker.last.method, "look");
  worker.answer({});
  await done;
});

test("a model that could not be made is none, and a refusal leaves the one there was", async (t) => {
  const first = start(t);
  const made = first.engine.run(() => first.engine.open("create", {}));
  await settle();
  first.workers[0].refuse({ code: "bad-heads", message: "No." });
  await made;
  assert.deepEqual(first.problems, [{ code: "bad-heads", message: "No." }]);
  await assert.rejects(
    first.engine.ask(() => first.engine.call("save")),
    { code: "no-model" },
  );
  mock.timers.reset();

  const second = await startWithModel(t);
  const again = second.engine.run(() => second.engine.open("create", {}));
  await settle();
  second.worker.refuse({ code: "bad-heads" });
  await again;
  const saved = second.engine.ask(() => second.engine.call("save"));
  await settle();
  second.worker.answer("file");
  assert.equal(await saved, "file");
});

/* ---- refusals ---- */

test("a refusal goes to the one who asked, the worker stays, and other turns go on", async (t) => {
  const { engine, worker, problems, workers } = await startWithModel(t);
  const refused = engine.ask(() => engine.call("generate", { temperature: -1 }));
  const next = engine.ask(() => engine.call("documents"));
  await settle();
  worker.refuse({ code: "bad-temperature", message: "It must be above zero." });
  await assert.rejects(refused, (error) => {
    assert.ok(error instanceof EngineError);
    assert.deepEqual([error.code, error.message], ["bad-temperature", "It must be above zero."]);
    return true;
  });
  await settle();
  worker.answer(["anna"]);
  assert.deepEqual(await next, ["anna"]);
  assert.deepEqual([problems, workers.length, worker.terminated], [[], 1, false]);
});

test("whatever a task throws becomes a problem, and other turns go on", async (t) => {
  const { engine, problems } = await startWithModel(t);
  await engine.run(async () => {
    throw new EngineError("no-list");
  });
  await engine.run(() => {
    throw new TypeError("x is undefined");
  });
  assert.deepEqual(problems, [{ code: "no-list" }, { code: "unexpected", message: "x is undefined" }]);
  let done = false;
  await engine.run(async () => {
    done = true;
  });
  assert.ok(done);
});

test("what comes from outside and cannot be opened is a refusal; a lost worker is a problem even then", async (t) => {
  const { engine, worker, problems, refusals } = await startWithModel(t);
  const attempt = engine.attempt(() => engine.open("load", {}));
  await settle();
  worker.refuse({ code: "bad-file" });
  await attempt;
  assert.deepEqual([problems, refusals], [[], [{ code: "bad-file" }]]);

  const other = engine.attempt(() => engine.open("load", {}));
  await settle();
  worker.refuse({ code: "trap", slots: { message: "unreachable" } });
  await other;
  assert.deepEqual([problems.map(({ code }) => code), refusals.length, worker.terminated], [["trap"], 1, true]);
});

test("an argument that cannot be posted is refused to the one who asked", async (t) => {
  const { engine, worker } = await startWithModel(t);
  await assert.rejects(engine.ask(() => engine.call("generate", { seed: Symbol("s") })));
  const next = engine.ask(() => engine.call("documents"));
  await settle();
  worker.answer([]);
  assert.deepEqual(await next, []);
});

// The beats of the question that was never posted go on, and end whichever question waits.
test("a question that was never posted is not waited for", async (t) => {
  const { engine, worker, codes } = await startWithModel(t);
  await assert.rejects(engine.ask(() => engine.call("generate", { seed: Symbol("s") })));
  mock.timers.tick(1400);
  const next = engine.ask(() => engine.call("documents"));
  await settle();
  mock.timers.tick(500);
  worker.answer([]);
  assert.deepEqual(await next, []);
  assert.deepEqual(codes(), []);
});

/* ---- a worker that is lost ---- */

for (const event of ["error", "messageerror"])
  test(`a crash at rest is told at once (${event}), and the next model has a new worker`, async (t) => {
    const { engine, worker, workers, codes } = await startWithModel(t);
    worker.dispatchEvent(new Event(event));
    assert.deepEqual(codes(), ["worker-died"]);
    assert.equal(worker.terminated, true);
    const task = mock.fn();
    await engine.withModel(task);
    assert.equal(task.mock.callCount(), 0, "the model is gone");
    const made = engine.run(() => engine.open("create", {}));
    await settle();
    assert.equal(workers.length, 2);
    workers[1].answer({ milliseconds: 1 });
    await made;
    const saved = engine.ask(() => engine.call("save"));
    await settle();
    workers[1].answer("file");
    assert.equal(await saved, "file");
    assert.deepEqual(codes(), ["worker-died"]);
  });

test("a crash in mid-question is told once, to the one who asked too, and the turns that wait do nothing", async (t) => {
  const { engine, worker, codes } = await startWithModel(t);
  const asked = engine.ask(() => engine.call("save"));
  const waiting = engine.ask(() => engine.call("documents"));
  const look = mock.fn();
  engine.withModel(look);
  await settle();
  worker.dispatchEvent(new Event("error"));
  await assert.rejects(asked, { code: "worker-died" });
  await assert.rejects(waiting, { code: "no-model" });
  await settle();
  assert.deepEqual(codes(), ["worker-died"]);
  assert.equal(look.mock.callCount(), 0);
});

test("a crash of a worker that was let go already is not reported", async (t) => {
  const { engine, worker, workers, codes } = await startWithModel(t);
  worker.dispatchEvent(new Event("error"));
  const made = engine.run(() => engine.open("create", {}));
  await settle();
  worker.dispatchEvent(new Event("error"));
  worker.send({ id: workers[1].last.id + 1, value: "late" });
  workers[1].answer({ milliseconds: 1 });
  await made;
  assert.deepEqual([codes(), workers[1].terminated], [["worker-died"], false]);
});

test("a trap loses the model: it is told once, and the worker is ended", async (t) => {
  const { engine, worker, codes } = await startWithModel(t);
  const asked = engine.ask(() => engine.call("save"));
  await settle();
  worker.refuse({ code: "trap", slots: { message: "unreachable" } });
  await assert.rejects(asked, { code: "trap" });
  await settle();
  assert.deepEqual([codes(), worker.terminated], [["trap"], true]);
});

test("a worker that does not answer is given up: a second and a half for a question", async (t) => {
  const { engine, worker, codes } = await startWithModel(t);
  const asked = engine.ask(() => engine.call("save"));
  asked.catch(() => {});
  await settle();
  mock.timers.tick(1499);
  await settle();
  assert.deepEqual([codes(), worker.terminated], [[], false]);
  mock.timers.tick(1);
  await assert.rejects(asked, { code: "no-answer" });
  await settle();
  assert.deepEqual([codes(), worker.terminated], [["no-answer"], true]);
  mock.timers.tick(AGES);
  assert.deepEqual(codes(), ["no-answer"]);
});

test("a first model may take longer, and where its first look was slow, so may every answer", async (t) => {
  const { engine, workers, codes } = start(t);
  const made = engine.run(() => engine.open("create", {}));
  await settle();
  mock.timers.tick(50_000);
  await settle();
  workers[0].answer({ milliseconds: 1000 });
  await made;
  const asked = engine.ask(() => engine.call("save"));
  await settle();
  mock.timers.tick(7999);
  await settle();
  workers[0].answer("file");
  assert.equal(await asked, "file");
  assert.deepEqual(codes(), []);
  const silent = engine.ask(() => engine.call("save"));
  silent.catch(() => {});
  await settle();
  mock.timers.tick(8000);
  await assert.rejects(silent, { code: "no-answer" });
});

test("a first model that never comes is given up", async (t) => {
  const { engine, codes } = start(t);
  const made = engine.run(() => engine.open("create", {}));
  await settle();
  mock.timers.tick(59_999);
  await settle();
  assert.deepEqual(codes(), []);
  mock.timers.tick(1);
  await made;
  assert.deepEqual(codes(), ["no-answer"]);
});

test("time in which nothing is asked is no silence", async (t) => {
  const { engine, worker, codes } = await startWithModel(t);
  mock.timers.tick(AGES);
  const asked = engine.ask(() => engine.call("save"));
  await settle();
  mock.timers.tick(1000);
  worker.answer("file");
  assert.equal(await asked, "file");
  mock.timers.tick(AGES);
  assert.deepEqual(codes(), []);
});

test("patience is counted in beats: one late timer is not a silence", async (t) => {
  let beat;
  t.mock.method(globalThis, "setInterval", (task) => {
    beat = task;
    return 1;
  });
  t.mock.method(globalThis, "clearInterval", () => {});
  const problems = [];
  const worker = new StubWorker();
  const engine = new Engine({
    startWorker: () => worker,
    onProblem: (problem) => problems.push(problem),
    onRefusal() {},
  });
  const made = engine.run(() => engine.open("create", {}));
  await settle();
  beat(); // after a night's sleep of the computer
  worker.answer({ milliseconds: 1 });
  await made;
  assert.deepEqual(problems, []);
});

/* ---- engines that share a worker ---- */

test("a model that cannot be kept keeps its worker, until another one that can be takes its place", async (t) => {
  const places = new Turns(1);
  const keep = mock.fn(() => Promise.reject(new Error("too large")));
  const { engine, worker, problems } = await startWithModel(t, 10, { workers: places, keeping: { keep } });
  const none = () => assert.fail("there is one worker for both");
  const other = new Engine({ startWorker: none, onProblem: none, onRefusal: none, workers: places });
  other.run(() => other.open("create", { of: "other" }));
  await settle();
  assert.deepEqual([keep.mock.callCount(), worker.questions.length], [1, 1], "asked once, and the worker stays");
  keep.mock.mockImplementation(async () => {});
  const made = engine.run(() => engine.open("create", {}));
  await settle();
  worker.answer({ milliseconds: 1 });
  await made;
  places.take({ begin() {}, end() {} }); // whoever asks next
  await settle();
  assert.deepEqual(worker.last.argument, { of: "other" });
  assert.deepEqual([keep.mock.callCount(), problems, worker.terminated], [2, [], false]);
});

test("a model that was kept is made again when it is next asked, also after that has failed; one that was lost is not", async (t) => {
  const places = new Turns(1);
  const revive = mock.fn(() => Promise.reject(new Error("no memory")));
  const keeping = { keep: async () => {}, revive };
  const { engine, workers, codes } = await startWithModel(t, 10, { workers: places, keeping });
  const other = { begin() {}, end() {} };
  places.take(other);
  await settle();
  places.leave(other);
  await assert.rejects(engine.ask(() => engine.call("save")));
  revive.mock.mockImplementation(async () => {});
  const saved = engine.ask(() => engine.call("save"));
  await settle();
  workers.at(-1).answer("file");
  assert.deepEqual([await saved, revive.mock.callCount(), codes()], ["file", 2, []]);
  const again = engine.ask(() => engine.call("save"));
  await settle();
  workers.at(-1).answer("file");
  assert.deepEqual([await again, revive.mock.callCount()], ["file", 2]);
  workers.at(-1).dispatchEvent(new Event("error"));
  const made = engine.run(() => engine.open("create", {}));
  await settle();
  workers.at(-1).answer({ milliseconds: 1 });
  await made;
  assert.deepEqual([revive.mock.callCount(), codes()], [2, ["worker-died"]]);
});

/** Somebody else with a place for a worker, who leaves it to whoever waits. @param {StubWorker} [left] */
function neighbour(places, left) {
  const begin = mock.fn();
  const holder = { begin, end: () => setImmediate(() => places.leave(holder, left)) };
  return holder;
}

test("of two models that have workers the one that was not asked for longest hands its worker on", async (t) => {
  const places = new Turns(2);
  const keeps = [mock.fn(async () => {}), mock.fn(async () => {})];
  const { engine, worker } = await startWithModel(t, 10, { workers: places, keeping: { keep: keeps[0] } });
  const second = new StubWorker();
  const problems = [];
  const told = (problem) => problems.push(problem);
  const how = { onProblem: told, onRefusal: told, workers: places, keeping: { keep: keeps[1] } };
  const other = new Engine({ startWorker: () => second, ...how });
  const made = other.run(() => other.open("create", {}));
  await settle();
  second.answer({ milliseconds: 1 });
  await made;
  const saved = engine.ask(() => engine.call("save"));
  await settle();
  worker.answer("file");
  await saved;
  const third = neighbour(places);
  places.take(third);
  await settle();
  assert.deepEqual(
    keeps.map((keep) => keep.mock.callCount()),
    [0, 1],
  );
  assert.deepEqual(third.begin.mock.calls[0].arguments, [second]);
  second.dispatchEvent(new Event("error"));
  assert.deepEqual(problems, [], "it is another's now");
});

test("of an engine without a model nothing is kept when its worker is handed on", async (t) => {
  const places = new Turns(1);
  const keep = mock.fn(async () => {});
  const { engine, workers } = start(t, undefined, { workers: places, keeping: { keep } });
  const made = engine.run(() => engine.open("create", {}));
  await settle();
  workers[0].refuse({ code: "bad-heads" });
  await made;
  const other = neighbour(places);
  places.take(other);
  await settle();
  assert.deepEqual([keep.mock.callCount(), other.begin.mock.calls[0].arguments], [0, [workers[0]]]);
});

test("a worker that nobody waits for any more once its model is kept stays with it", async (t) => {
  const places = new Turns(1);
  const other = neighbour(places);
  const keeping = { keep: async () => places.leave(other), revive: () => assert.fail("the model is there") };
  const { engine, worker } = await startWithModel(t, 10, { workers: places, keeping });
  places.take(other);
  await settle();
  const saved = engine.ask(() => engine.call("save"));
  await settle();
  worker.answer("file");
  assert.deepEqual([await saved, other.begin.mock.callCount()], ["file", 0]);
});

test("a trap while a model is kept loses it: that is told, and the place is free", async (t) => {
  const places = new Turns(1);
  const keep = () => Promise.reject(new EngineError("trap"));
  const { worker, codes } = await startWithModel(t, 10, { workers: places, keeping: { keep } });
  const other = neighbour(places);
  places.take(other);
  await settle();
  assert.deepEqual([codes(), worker.terminated, other.begin.mock.callCount()], [["trap"], true, 1]);
});

test("a model beside which a file crashed its worker has its own; one that is handed on to it is ended", async (t) => {
  const places = new Turns(1);
  const how = { workers: places, isBusy: () => true }; // it is not asked to leave
  const { engine, worker, workers, problems, refusals } = await startWithModel(t, 10, how);
  const opening = engine.attempt(() => engine.openApart({}));
  await settle();
  const left = new StubWorker();
  const other = neighbour(places, left);
  places.take(other);
  workers[1].dispatchEvent(new Event("error"));
  await opening;
  await settle();
  assert.deepEqual(
    refusals.map(({ key }) => key),
    ["problem.file-crashed"],
  );
  const saved = engine.ask(() => engine.call("save"));
  await settle();
  worker.answer("file");
  assert.equal(await saved, "file");
  assert.deepEqual([left.terminated, worker.terminated, workers.length, problems], [true, false, 2, []]);
});

test("a model that was asked to hand its worker on while a file crashed another keeps it, without a place to give", async (t) => {
  const places = new Turns(1);
  const keep = mock.fn(async () => {});
  const how = { workers: places, keeping: { keep, revive: () => assert.fail("the model is there") } };
  const { engine, worker, workers } = await startWithModel(t, 10, how);
  const opening = engine.attempt(() => engine.openApart({}));
  await settle();
  const other = { begin: mock.fn(), end() {} };
  places.take(other);
  workers[1].dispatchEvent(new Event("error"));
  await opening;
  await settle();
  assert.equal(other.begin.mock.callCount(), 1);
  const saved = engine.ask(() => engine.call("save"));
  await settle();
  worker.answer("file");
  assert.deepEqual([await saved, worker.terminated, workers.length], ["file", false, 2]);
});

test("of the two workers while a file is opened, the one that is let go is ended, and no crash of it is told", async (t) => {
  for (const [answer, kept] of [
    [(worker) => worker.answer({ milliseconds: 1 }), 1],
    [(worker) => worker.refuse({ code: "bad-file" }), 0],
  ]) {
    const { engine, workers, codes } = await startWithModel(t);
    const opening = engine.attempt(() => engine.openApart({}));
    await settle();
    answer(workers[1]);
    await opening;
    workers[1 - kept].dispatchEvent(new Event("error"));
    assert.deepEqual([codes(), workers[1 - kept].terminated, workers[kept].terminated], [[], true, false]);
    workers[kept].dispatchEvent(new Event("error"));
    assert.deepEqual([codes(), workers[kept].terminated], [["worker-died"], true]);
    mock.timers.reset();
  }
});

test("an engine that ends while it waits for a worker, or while a file is opened, starts none and wants no place", async (t) => {
  const places = new Turns(1);
  const other = { begin() {}, end() {} };
  places.take(other);
  const { engine, workers, problems } = start(t, undefined, { workers: places });
  const made = engine.run(() => engine.open("create", {}));
  await settle();
  engine.end();
  await made;
  places.leave(other);
  assert.deepEqual([workers, problems, places.isIdle], [[], [], true]);
  mock.timers.reset();

  const opener = await startWithModel(t, 10, { workers: places });
  const opening = opener.engine.attempt(() => opener.engine.openApart({}));
  await settle();
  opener.engine.end();
  await opening;
  assert.ok(places.isIdle);
});

/* ---- what is not allowed here ---- */

test("a worker that may not start is blocked by a policy, and is not tried again until it is asked for", async (t) => {
  const { engine, codes, workers } = start(t, () => {
    throw new Error("Failed to construct 'Worker'");
  });
  await engine.run(() => engine.open("create", {}));
  assert.deepEqual([codes(), workers], [["policy"], []]);
  await engine.attempt(() => engine.open("load", {}));
  assert.deepEqual(codes(), ["policy", "policy"], "a problem, not a refusal of what was opened");
});

test("where there is no WebAssembly, no worker is started", async (t) => {
  t.after(
    (
      (real) => () =>
        (globalThis.WebAssembly = real)
    )(globalThis.WebAssembly),
  );
  const { engine, codes, workers } = start(t);
  globalThis.WebAssembly = undefined;
  await engine.run(() => engine.open("create", {}));
  assert.deepEqual([codes(), workers], [["no-wasm"], []]);
});

test("what a policy forbids is named: WebAssembly, when it is there but does not run", (t) => {
  assert.equal(wasmProblem(), null);
  t.mock.method(WebAssembly, "Module", () => {
    throw new WebAssembly.CompileError("blocked by CSP");
  });
  const problem = wasmProblem();
  assert.equal(problem.code, "policy");
  assert.match(ENGLISH.problem(problem), /'wasm-unsafe-eval'/);
});

/** A document that reports violations, as a browser's does. */
function fakeDocument(t) {
  const document = new EventTarget();
  globalThis.document = document;
  t.after(() => delete globalThis.document);
  return (change) => {
    const violation = { blockedURI: "blob:https://x/1", disposition: "enforce", effectiveDirective: "worker-src" };
    document.dispatchEvent(Object.assign(new Event("securitypolicyviolation"), violation, change));
  };
}

test("of a document's violations only an enforced one of a worker from a blob is meant", (t) => {
  const violate = fakeDocument(t);
  const heard = [];
  const end = watchPolicy((problem) => heard.push(problem));
  for (const change of [
    { disposition: "report" },
    { blockedURI: "https://x/ad.js" },
    { effectiveDirective: "img-src" },
    { effectiveDirective: "script-src-elem" },
  ])
    violate(change);
  assert.deepEqual(heard, []);
  for (const effectiveDirective of ["worker-src", "child-src", "script-src", "default-src"])
    violate({ effectiveDirective });
  assert.equal(heard.length, 4);
  assert.match(ENGLISH.problem(heard[0]), /worker-src/);
  end();
  violate({});
  assert.equal(heard.length, 4);
});

test("a blocked worker fails as a policy, whatever else the browser says of it, and stays blocked", async (t) => {
  const violate = fakeDocument(t);
  const { engine, workers, codes } = start(t);
  const made = engine.run(() => engine.open("create", {}));
  await settle();
  workers[0].dispatchEvent(new Event("error"));
  violate({});
  await made;
  assert.ok(codes().length > 0 && codes().at(-1) === "policy", String(codes()));
  await engine.run(() => engine.open("create", {}));
  assert.equal(workers.length, 1, "no other is started");
  assert.equal(codes().at(-1), "policy");
});

/* ---- the end ---- */

test("at the end the worker is ended, and only those who wait are told", async (t) => {
  const { engine, worker, workers, problems, refusals } = await startWithModel(t);
  const asked = engine.ask(() => engine.call("save"));
  await settle();
  engine.end();
  assert.equal(worker.terminated, true);
  await assert.rejects(asked, { code: "ended" });
  await engine.run(() => engine.open("create", {}));
  await engine.attempt(() => engine.open("load", {}));
  worker.dispatchEvent(new Event("error"));
  mock.timers.tick(AGES);
  assert.deepEqual([problems, workers.length], [[], 1]);
  assert.deepEqual(
    refusals.filter(({ code }) => code !== "ended"),
    [],
  );
});

test("at the end while a file is opened beside the model, both workers are ended", async (t) => {
  const { engine, workers, problems, refusals } = await startWithModel(t);
  const opening = engine.attempt(() => engine.openApart({}));
  await settle();
  assert.deepEqual(
    workers.map(({ terminated }) => terminated),
    [false, false],
  );
  engine.end();
  for (const worker of workers) worker.dispatchEvent(new Event("error"));
  await opening;
  assert.deepEqual(
    workers.map(({ terminated }) => terminated),
    [true, true],
  );
  assert.deepEqual([problems, refusals], [[], []]);
});

test("who asks after the end is told that it has ended", async (t) => {
  const { engine } = await startWithModel(t);
  engine.end();
  await assert.rejects(
    engine.ask(() => engine.call("save")),
    { code: "ended" },
  );
});

test("after the end nothing is told, not even a refusal", async (t) => {
  const { engine, refusals } = await startWithModel(t);
  engine.end();
  await engine.attempt(() => engine.open("load", {}));
  assert.deepEqual(refusals, []);
});

test("the document is watched no longer after the end", async (t) => {
  const violate = fakeDocument(t);
  const { engine, problems } = await startWithModel(t);
  engine.end();
  violate({});
  assert.deepEqual(problems, []);
  assert.deepEqual(getEventListeners(document, "securitypolicyviolation"), []);
});

/* ---- problems of any kind ---- */

test("any error is a problem that can be posted and told", () => {
  const own = new EngineError("bad-link", { key: "problem.link-size" });
  assert.deepEqual(problemOf(own), { code: "bad-link", key: "problem.link-size" });
  assert.deepEqual(problemOf(new WebAssembly.RuntimeError("unreachable")), {
    code: "trap",
    slots: { message: "unreachable" },
  });
  assert.deepEqual(problemOf(Object.assign(new Error("No."), { code: "bad-heads" })), {
    code: "bad-heads",
    message: "No.",
  });
  assert.deepEqual(problemOf(new DOMException("gone", "NotFoundError")), { code: "unexpected", message: "gone" });
  for (const thrown of ["text", undefined, null, 7]) {
    const problem = structuredClone(problemOf(thrown));
    assert.deepEqual(problem, { code: "unexpected", message: String(thrown) });
    assert.equal(ENGLISH.problem(problem), String(thrown));
  }
});
