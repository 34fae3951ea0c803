/** The memory of a module: it starts small, grows only while a model is created or loaded, and never beyond 256 MiB. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertSameFuture, FEW_NAMES, MicroGPT, moduleBytes, NAMES, rounds } from "./support.js";

const MIB = 2 ** 20;
const PAGE = 2 ** 16;

/** The pages that a module's memory has at first, and at most: [minimum, maximum] of its memory section. */
function memoryLimits(bytes) {
  const { offset, count } = memorySection(bytes);
  assert.equal(count, 2, "a minimum and a maximum");
  const [minimum, next] = leb128(bytes, offset);
  return [minimum, leb128(bytes, next)[0]];
}

/** Where the limits of the only memory are in a module's bytes, and how many there are. */
function memorySection(bytes) {
  const MEMORY = 5;
  let at = 8; // past the magic number and the version
  while (bytes[at] !== MEMORY) {
    const [size, content] = leb128(bytes, at + 1);
    at = content + size;
  }
  const [, content] = leb128(bytes, at + 1);
  assert.equal(bytes[content], 1, "one memory");
  return { offset: content + 2, count: 1 + (bytes[content + 1] & 1) };
}

/** An unsigned number of a module, and where it ends. */
function leb128(bytes, at) {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    number += (byte & 127) * 2 ** shift;
    if (byte < 128) return [number, at];
  }
}

/** A module whose memory cannot grow to more than so many pages, as on a machine that has no more. */
function limitedModule(precision, pages) {
  const bytes = Uint8Array.from(moduleBytes(precision));
  const [, maximum] = leb128(bytes, memorySection(bytes).offset);
  assert.ok(pages < 128 && bytes[maximum] >= 128 && bytes[maximum + 1] < 128, "a number of two bytes");
  return Object.assign(bytes, { [maximum]: pages | 128, [maximum + 1]: 0 });
}

/** The exports of the instances that are made from now on. */
function watchInstances(t) {
  /** @type {Record<string, any>[]} */
  const made = [];
  const { instantiate } = WebAssembly;
  t.mock.method(WebAssembly, "instantiate", async (...given) => {
    const instance = await instantiate(...given);
    made.push(instance.exports);
    return instance;
  });
  return made;
}

for (const precision of ["f32", "f64"]) {
  test(`${precision}: a module starts with at most 2 MiB, and can have 256`, () => {
    const [minimum, maximum] = memoryLimits(moduleBytes(precision));
    assert.ok(minimum * PAGE <= 2 * MIB, `${minimum} pages`);
    assert.equal(maximum * PAGE, 256 * MIB);
  });

  test(`${precision}: steps, draws, views and files do not grow the memory, however large they are`, async (t) => {
    const made = watchInstances(t);
    const wide = { nEmbd: 256, nHead: 8, batchSize: 2 }; // the rows of a matrix: 1 MiB and more
    const blockSize = rounds(400, 600);
    const long = { blockSize, nHead: 2, text: `${"ab".repeat(400)}\n${FEW_NAMES}` }; // attention weights: its square
    const odd = { nLayer: 3, nEmbd: 21, nHead: 7, blockSize: 7, validationSplit: 0.3 };
    for (const shape of [{}, wide, long, odd, { text: NAMES }]) {
      const model = await MicroGPT.create({ text: FEW_NAMES, precision, ...shape });
      const { memory } = made.at(-1);
      const { buffer } = memory;
      model.trainStep(3);
      model.evaluate({ split: "train", limit: 10 });
      model.generate({ count: 3, seed: 1 });
      const prefix =
        model
          .docs()
          .find((doc) => doc.length > 500)
          ?.slice(0, blockSize - 10) ?? "a";
      model.beginName({ prefix });
      const { logits } = model.sampleToken();
      assert.equal(logits.length, model.bos + 1);
      const { shape: cacheShape, keys } = model.keyValueCache();
      assert.equal(
        keys.length,
        cacheShape.reduce((product, size) => product * size),
      );
      assert.equal(model.attention().data.length, model.config.nLayer * model.config.nHead * cacheShape[1] ** 2);
      assert.equal(
        model.parameters().reduce((sum, { data }) => sum + data.length, 0),
        model.numParams,
      );
      model.tape();
      model.restore(model.snapshot());
      const file = model.save();
      assert.equal(memory.buffer, buffer, "no growth, which would detach the buffer");
      assertSameFuture(await MicroGPT.load(file, { precision }), model, 2);
      model.free();
    }
  });
}

test("a default model of 32,257 names has at most 2 MiB", async (t) => {
  const made = watchInstances(t);
  const model = await MicroGPT.create({ text: NAMES });
  await MicroGPT.load(model.save());
  for (const { memory } of made) assert.ok(memory.buffer.byteLength <= 2 * MIB, `${memory.buffer.byteLength} bytes`);
});

test("arguments and results go where the text was read", async (t) => {
  const made = watchInstances(t);
  const text = `${FEW_NAMES}\n`.repeat(2 ** 15);
  const { length } = new TextEncoder().encode(text);
  await MicroGPT.create({ text });
  const { memory, mg_alloc } = made[0];
  const size = memory.buffer.byteLength;
  const at = mg_alloc(length);
  assert.ok(at > 0 && at + length < size / 2, "as much as the text takes, below the model");
  assert.equal(mg_alloc(size), 0, "more than there is, once there is a model");
  assert.equal(memory.buffer.byteLength, size);
});

test("a model that does not fit is refused with what it needs, and so is one for which the machine has no memory", async () => {
  const module = limitedModule("f32", 31);
  const large = { text: FEW_NAMES, nEmbd: 512 };
  await assert.rejects(MicroGPT.create({ ...large, nLayer: 8 }), {
    code: "out-of-memory",
    message: /need 532 MiB of 256 MiB/,
  });
  await assert.rejects(MicroGPT.create({ ...large, module }), {
    code: "out-of-memory",
    message: /need 6\d MiB: close other tabs/,
  });
  await assert.rejects(MicroGPT.create({ text: FEW_NAMES.repeat(2 ** 15), module }), { code: "out-of-memory" });
  const file = (await MicroGPT.create({ text: FEW_NAMES, nEmbd: 128 })).save();
  await assert.rejects(MicroGPT.load(file, { module }), { code: "out-of-memory" });
  assertSameFuture(await MicroGPT.create({ text: FEW_NAMES, module }), await MicroGPT.create({ text: FEW_NAMES }));
});

for (const precision of ["f32", "f64"])
  test(`${precision}: whichever growth the machine refuses, making and loading a model is refused, or the model is as any`, async (t) => {
    const text = `${FEW_NAMES}\n`.repeat(2000); // grows for the text as well as for the model
    const options = { text, precision, nEmbd: 32 };
    const made = watchInstances(t);
    const model = await MicroGPT.create(options);
    const pages = made[0].memory.buffer.byteLength / PAGE;
    const [first] = memoryLimits(moduleBytes(precision));
    assert.ok(pages - first >= 8, `${first} to ${pages} pages`);
    const file = model.save();
    const needed = { create: pages, load: 0 };
    for (const [way, open] of Object.entries({
      create: (module) => MicroGPT.create({ ...options, module }),
      load: (module) => MicroGPT.load(file, { precision, module }),
    })) {
      made.length = 0;
      needed[way] = (await open(moduleBytes(precision))) && made[0].memory.buffer.byteLength / PAGE;
      for (let limit = first; limit < needed[way]; limit++)
        await assert.rejects(open(limitedModule(precision, limit)), { name: "MicroGPTError", code: "out-of-memory" });
      assertSameFuture(await open(limitedModule(precision, needed[way])), await open(moduleBytes(precision)), 2);
    }
  });

test("after a refusal the memory is usable: the same instance makes the same model at the same place", async () => {
  const module = await WebAssembly.compile(limitedModule("f32", 31));
  const { memory, mg_alloc, mg_setting, mg_create, mg_free, mg_train_step } = new WebAssembly.Instance(module).exports;
  const numbers = (at, length) => new Float64Array(memory.buffer, at, length);
  const [settings, rule, text, report] = [13 * 8, 32, 4, 24].map((size) => mg_alloc(size));
  new Uint8Array(memory.buffer, text, 4).set(new TextEncoder().encode("anna"));
  for (let i = 0; i < 13; i++) {
    mg_setting(i, rule);
    numbers(settings, 13)[i] = numbers(rule, 1)[0];
  }
  const create = (nEmbd) => {
    numbers(settings, 13)[1] = nEmbd;
    return mg_create(settings, text, 4, text, 0, 1, report);
  };
  const first = create(16);
  for (let round = 0, model = first; round < 20; round++, model = create(16)) {
    assert.equal(model, first);
    assert.ok(mg_train_step(model) > 0);
    mg_free(model);
    assert.equal(create(512), 0);
    assert.ok(numbers(report, 3)[2] > 60 * MIB, "what it needs");
  }
});

test("blocks are aligned and apart, and all of what is released can be had again", async () => {
  const module = await WebAssembly.compile(moduleBytes("f32"));
  const act = fc.record({ size: fc.nat({ max: 100_000 }), released: fc.nat() });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const { memory, mg_alloc, mg_release } = new WebAssembly.Instance(module).exports;
      /** @type {{ at: number, size: number, mark: number }[]} */
      const blocks = [];
      const release = (i) => {
        const [{ at, size, mark }] = blocks.splice(i, 1);
        assert.ok(new Uint8Array(memory.buffer, at, size).every((byte) => byte === mark));
        mg_release(at);
      };
      const first = mg_alloc(0);
      mg_release(first);
      let most = first;
      for (const [i, { size, released }] of acts.entries()) {
        const at = mg_alloc(size);
        assert.ok(at > 0 && at % 16 === 0 && at + size <= memory.buffer.byteLength);
        blocks.push({ at, size, mark: i });
        new Uint8Array(memory.buffer, at, size).fill(i);
        most = Math.max(most, at + size);
        if (released % 3 > 0) release(released % blocks.length);
      }
      while (blocks.length > 0) release(0);
      const before = memory.buffer.byteLength;
      assert.equal(mg_alloc(most - first), first, "one gap");
      assert.equal(memory.buffer.byteLength, before);
    }),
    { numRuns: 50 },
  );
});

const MANY = rounds(250, 1000);

test(`${MANY} small models live side by side`, async () => {
  const models = [];
  const create = (seed) => MicroGPT.create({ text: FEW_NAMES, nEmbd: 4, nHead: 1, seed });
  for (let seed = 0; seed < MANY; seed++) models.push(await create(seed));
  const names = models.map((model) => {
    model.trainStep();
    return model.generate({ count: 1 })[0];
  });
  for (const seed of [0, MANY - 1]) {
    const alone = await create(seed);
    alone.trainStep();
    assert.equal(alone.generate({ count: 1 })[0], names[seed]);
  }
});
