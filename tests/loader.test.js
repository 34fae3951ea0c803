/** The loader finds the WebAssembly module: beside itself, over HTTP, or given by the caller; and reports what fails. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { FEW_NAMES, freshEngine, MicroGPT, moduleBytes } from "./support.js";

/** Outside Node there is no process, and the module is fetched. The answers come in this order. */
async function outsideNode(t, answers, use) {
  const requests = [];
  t.mock.method(globalThis, "fetch", async (url) => {
    requests.push(String(url).split("/").at(-1));
    return answers.shift() ?? new Response(null, { status: 500 });
  });
  const { process } = globalThis;
  globalThis.process = undefined;
  try {
    await use(await freshEngine());
  } finally {
    globalThis.process = process;
  }
  return requests;
}

const answer = (precision) => new Response(moduleBytes(precision));

test("outside Node each module is fetched once, from beside the loader", async (t) => {
  const requests = await outsideNode(t, [answer("f32"), answer("f64")], async (engine) => {
    for (const precision of ["f32", "f64", "f32", "f64"]) {
      const model = await engine.MicroGPT.create({ text: FEW_NAMES, precision });
      assert.equal(model.trainStep(3).length, 3);
    }
  });
  assert.deepEqual(requests, ["microgpt.wasm", "microgpt-f64.wasm"]);
});

test("a module that the server refuses is reported (no-module), and the next call tries again", async (t) => {
  const refused = new Response("", { status: 404 });
  const requests = await outsideNode(t, [refused, answer("f32")], async ({ MicroGPT }) => {
    await assert.rejects(MicroGPT.create({ text: FEW_NAMES }), (error) => {
      assert.equal(error.code, "no-module");
      assert.match(error.message, /microgpt\.wasm could not be loaded: .*404/);
      return true;
    });
    assert.equal((await MicroGPT.create({ text: FEW_NAMES })).step, 0);
  });
  assert.deepEqual(requests, ["microgpt.wasm", "microgpt.wasm"]);
});

test("a given module is used, as bytes or compiled, and nothing is fetched", async (t) => {
  const requests = await outsideNode(t, [], async ({ MicroGPT }) => {
    const bytes = moduleBytes("f32");
    for (const module of [bytes, await WebAssembly.compile(bytes)]) {
      const model = await MicroGPT.create({ text: FEW_NAMES, module });
      assert.equal(model.trainStep(3).length, 3);
      assert.equal((await MicroGPT.load(model.save(), { module })).step, 3);
    }
  });
  assert.deepEqual(requests, []);
});

test("compileModule() gives the module that create() loads, compiled once, or the one that it is given", async (t) => {
  const requests = await outsideNode(t, [answer("f32"), answer("f64")], async ({ compileModule, MicroGPT }) => {
    for (const precision of ["f32", "f64"]) {
      const module = await compileModule(precision);
      assert.ok(module instanceof WebAssembly.Module);
      assert.equal(await compileModule(precision), module);
      assert.equal(await compileModule(undefined, module), module);
      assert.equal((await MicroGPT.create({ text: FEW_NAMES, module })).precision, precision);
    }
    assert.equal(await compileModule(), await compileModule("f32"));
    await assert.rejects(compileModule("f16"), { name: "MicroGPTError", code: "bad-option" });
    await assert.rejects(compileModule("f32", new Uint8Array(3)), { name: "MicroGPTError", code: "bad-module" });
  });
  assert.deepEqual(requests, ["microgpt.wasm", "microgpt-f64.wasm"]);
});

test("under Node nothing is fetched", async (t) => {
  t.mock.method(globalThis, "fetch", () => assert.fail("fetched"));
  const { MicroGPT } = await freshEngine();
  assert.equal((await MicroGPT.create({ text: FEW_NAMES })).step, 0);
});

test("an error of WebAssembly that is not about memory is passed on", async (t) => {
  const error = new WebAssembly.LinkError("an import is missing");
  t.mock.method(WebAssembly, "instantiate", () => Promise.reject(error));
  await assert.rejects(MicroGPT.create({ text: FEW_NAMES }), error);
});

test("where an old library has replaced natives, names are the same", async (t) => {
  const talk = async () => {
    const model = await MicroGPT.create({ text: FEW_NAMES, nEmbd: 8, nHead: 2, numSteps: 20 });
    model.trainStep(10);
    model.configure({ learningRate: 0.02 });
    const all = {
      vocab: model.vocab,
      docs: model.docs(),
      names: model.generate({ seed: 1, prefix: "a" }),
      tape: model.tape(),
    };
    return { ...all, parameters: model.parameters().map(({ name, shape }) => ({ name, shape })) };
  };
  const expected = structuredClone(await talk());
  // As MooTools has it: of one argument, and with no idea of iterables.
  t.mock.method(Array, "from", (item) => (typeof item === "object" && "length" in item ? [].slice.call(item) : [item]));
  const { entries } = Array.prototype;
  Object.assign(Array.prototype, { entries: () => [], toJSON: () => "x" });
  Object.assign(Object.prototype, { extend: () => {} });
  t.after(() => {
    Object.assign(Array.prototype, { entries });
    delete Array.prototype.toJSON;
    delete Object.prototype.extend;
  });
  const found = structuredClone(await talk());
  assert.equal(found.names.join(), expected.names.join());
  assert.equal(found.vocab.join(), expected.vocab.join());
  assert.equal(found.docs.join(), expected.docs.join());
  assert.equal(
    found.tape.map(({ op, name }) => op + name).join(),
    expected.tape.map(({ op, name }) => op + name).join(),
  );
  assert.equal(found.parameters.map(({ name }) => name).join(), expected.parameters.map(({ name }) => name).join());
});
