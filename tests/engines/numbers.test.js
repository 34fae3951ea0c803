/** Numbers out of range: in the address, in the form, in the element's attributes, in the engine's API. */

import assert from "node:assert/strict";
import { inTime } from "../in-time.js";
import { inEachEngine } from "./engines.js";

const ODD = ["0", "-1", "NaN", "1e308", "-1e308", "", "banana", "Infinity", "0x10", "1.5", "９", "1 2"];

/** Each number that the address knows. */
const ADDRESS =
  "layers width heads context batch steps seed rate temperature speed samples dice exact list first".split(" ");

const ATTRIBUTES =
  "n-layer n-embd n-head block-size batch-size num-steps learning-rate seed temperature sample-seed speed precision list theme".split(
    " ",
  );

const SCRIPT = '<script src="micro-gpt.js" defer></script>';

inEachEngine((engine) => {
  engine.promise("odd numbers in the address: defaults, and a page that trains", async () => {
    const tab = await engine.open({ hash: `#${ADDRESS.map((key) => `${key}=banana`).join("&")}` });
    engine.injected(ODD.length + ADDRESS.length);
    const seen = await tab.evaluate(
      async (odd, keys) => {
        await reader.ready();
        const seen = [];
        const opened = [reader.text(".size")];
        for (const value of odd)
          for (const wish of value === "banana" ? [...keys.map((key) => [key]), keys] : [keys]) {
            const hash = wish.map((key) => `${key}=${encodeURIComponent(value)}`).join("&");
            location.hash = hash;
            await reader.frames(3);
            seen.push({ hash, size: reader.text(".size"), alert: reader.alert(), names: reader.names().length });
          }
        location.hash = "steps=30";
        await reader.until(() => reader.first("micro-gpt").session.store.state.model?.config.numSteps === 30);
        await reader.trainToTheEnd(30);
        return { seen, opened, complaints, loss: reader.loss() };
      },
      ODD,
      ADDRESS,
    );
    assert.deepEqual(seen.opened, ["4,192 parameters"]);
    for (const { hash, size, alert, names } of seen.seen) {
      assert.equal(size, "4,192 parameters", hash);
      assert.equal(alert, "", hash);
      assert.equal(names, 20, hash);
    }
    assert.ok(seen.loss > 0 && seen.loss < 5);
    assert.deepEqual(seen.complaints, []);
  });

  engine.promise("odd numbers in the settings' fields: a sentence, and what there was stays", async () => {
    const fields = ["numSteps", "seed", "learningRate"];
    const tab = await engine.open({ hash: "#steps=30" });
    engine.injected(ODD.length * fields.length);
    const seen = await tab.evaluate(
      async (odd, fields) => {
        await reader.ready();
        const { store } = reader.first("micro-gpt").session;
        const seen = [];
        for (const name of fields)
          for (const value of odd) {
            const before = store.state.settings[name];
            reader.fill(`.view-settings [name=${name}]`, value);
            await reader.frames(2);
            const now = store.state.settings[name];
            const misfit = reader.text(".misfit");
            const typed = reader.first(`.view-settings [name=${name}]`).value;
            seen.push({ name, value, typed, before, now, misfit });
            reader.fill(`.view-settings [name=${name}]`, before);
            await reader.frames(1);
          }
        await reader.trainToTheEnd(30);
        return { seen, complaints, loss: reader.loss(), misfit: reader.text(".misfit") };
      },
      ODD,
      fields,
    );
    for (const { name, value, typed, before, now, misfit } of seen.seen) {
      const what = `${name}: ${value}, in the field ${typed}: ${now} ${misfit}`;
      // Either it fits and takes effect, or a sentence says that it does not.
      if (misfit === "") assert.ok(typed !== "" && now === Number(typed), what);
      else {
        assert.match(misfit, /number from .* to .*\. Until then the value stays as it was\.$/, what);
        assert.equal(now, before, what);
      }
    }
    assert.equal(seen.misfit, "");
    assert.ok(seen.loss > 0 && seen.loss < 5);
    assert.deepEqual(seen.complaints, []);
  });

  engine.promise("sliders take odd values as browsers do, and the page stays", async () => {
    const sliders = [".speed", "#temperature", ".moment"];
    const tab = await engine.open({ hash: "#steps=30" });
    engine.injected(ODD.length * sliders.length);
    const seen = await tab.evaluate(
      async (odd, sliders) => {
        await reader.ready();
        await reader.trainToTheEnd(30);
        for (const slider of sliders)
          for (const value of odd) {
            reader.fill(slider, value);
            await reader.frames(1);
          }
        const { speed, temperature } = reader.first("micro-gpt").session.store.state;
        return { complaints, alert: reader.alert(), speed, temperature, names: reader.names().length };
      },
      ODD,
      sliders,
    );
    assert.ok(seen.speed >= 0 && seen.speed <= 100 && seen.temperature >= 0.1 && seen.temperature <= 2);
    assert.deepEqual([seen.alert, seen.names, seen.complaints], ["", 20, []]);
  });

  engine.promise("odd numbers in the element's attributes: it says what fits, and trains", async () => {
    engine.injected(ODD.length * ATTRIBUTES.length);
    const tab = await engine.open({
      body: `${SCRIPT}<micro-gpt view="train names" num-steps="30"></micro-gpt>`,
    });
    const seen = await tab.evaluate(
      async (odd, attributes) => {
        const element = reader.first("micro-gpt");
        const told = /** @type {string[]} */ ([]);
        addEventListener("micro-gpt-error", (event) => told.push(/** @type {any} */ (event).detail.message));
        await reader.until(() => reader.names().length === 20);
        for (const value of odd) {
          for (const attribute of attributes) {
            element.setAttribute(attribute, value);
            await element.updateComplete;
          }
          await reader.frames(3);
          for (const attribute of attributes) element.removeAttribute(attribute);
          await element.updateComplete;
        }
        element.setAttribute("num-steps", "30");
        await element.step(30);
        const names = await element.generate({ count: 3, seed: 1 });
        return {
          told,
          names,
          step: reader.step(),
          alert: reader.alert(),
          complaints: complaints.filter((one) => !one.endsWith("micro-gpt.js")),
        };
      },
      ODD,
      ATTRIBUTES,
    );
    assert.ok(seen.told.length > ODD.length * 5, `${seen.told.length} sentences`);
    for (const sentence of seen.told) assert.match(sentence, /^[a-z-]+ must be .*\.$/);
    assert.deepEqual([seen.step, seen.alert, seen.names.length, seen.complaints], [30, "", 3, []]);
  });

  engine.promise(
    "odd numbers in the engine's API: a refusal with a code and a sentence, or a model that works",
    async () => {
      const tab = await engine.open({ body: "" });
      /** @type {any[]} */
      const values = [0, -1, 1.5, 1e308, 2 ** 53, "NaN", "Infinity", "-Infinity", null, "banana", "", true, [], {}];
      const seen = await tab.evaluate(async (values) => {
        const { MicroGPT, MicroGPTError } = await import(new URL("microgpt.mjs", location.href).href);
        const text = "anna\nbob\nlea\n";
        const model = await MicroGPT.create({ text, nEmbd: 8, numSteps: 10_000 });
        const names = Object.keys(model.config).filter((name) => name !== "precision");
        const wrong = /** @type {string[]} */ ([]);
        let tries = 0;
        /** @param {string} what @param {() => any} act */
        const attempt = async (what, act) => {
          tries++;
          try {
            await act();
          } catch (error) {
            const { code, message } = /** @type {any} */ (error);
            if (!(error instanceof MicroGPTError && code && /^[A-Z“a-z].*\.$/s.test(message)))
              wrong.push(`${what}: ${error}`);
          }
        };
        for (const given of values) {
          const value =
            given === "NaN" ? Number.NaN : given === "Infinity" ? Infinity : given === "-Infinity" ? -Infinity : given;
          for (const name of [...names, "precision", "text", "colour"])
            await attempt(`create ${name} ${value}`, async () => {
              const made = await MicroGPT.create({ text, nEmbd: 8, nHead: 1, numSteps: 5, [name]: value });
              try {
                made.trainStep(3);
                made.generate({ count: 2 });
              } finally {
                made.free();
              }
            });
          await attempt(`train ${value}`, () => model.trainStep(value));
          for (const option of ["count", "temperature", "prefix", "seed"])
            await attempt(`generate ${option} ${value}`, () => {
              // A million names are asked for by nobody here.
              if (option !== "count" || !(value > 1e6)) model.generate({ count: 2, [option]: value });
            });
          for (const option of ["temperature", "uniform"])
            await attempt(`sample ${option} ${value}`, () => {
              model.beginName();
              model.sampleToken({ [option]: value });
            });
          for (const option of ["split", "limit"])
            await attempt(`evaluate ${option} ${value}`, () => model.evaluate({ split: "train", [option]: value }));
          for (const option of ["learningRate", "numSteps"])
            await attempt(`configure ${option} ${value}`, () => model.configure({ [option]: value }));
          if (typeof value !== "number") await attempt(`load ${value}`, () => MicroGPT.load(value));
        }
        model.configure({ learningRate: 0.01, numSteps: 20_000 });
        const losses = model.trainStep(5);
        return {
          tries,
          wrong,
          names: model.generate({ count: 3 }),
          sane: losses.length === 5 && losses.every(Number.isFinite),
        };
      }, values);
      engine.injected(seen.tries);
      assert.deepEqual(seen.wrong, []);
      assert.ok(seen.sane);
      assert.equal(seen.names.length, 3);
    },
  );

  engine.promise("a learning rate of a million: the API refuses it in a sentence, or goes on", async () => {
    engine.injected();
    const tab = await engine.open({ body: "" });
    const seen = await tab.evaluate(async () => {
      const { MicroGPT } = await import(new URL("microgpt.mjs", location.href).href);
      const text = await (await fetch("names.txt")).text();
      const model = await MicroGPT.create({ text, learningRate: 1e6 });
      let refusal = { code: "", message: "" };
      try {
        model.trainStep(1000);
      } catch (error) {
        refusal = { code: /** @type {any} */ (error).code, message: /** @type {any} */ (error).message };
      }
      const isSound = model
        .parameters()
        .every((/** @type {any} */ { data }) => data.every((/** @type {number} */ one) => Number.isFinite(one)));
      return { refusal, isSound, names: model.generate({ count: 20 }), step: model.step };
    });
    console.log(
      `${engine.name}: a learning rate of a million: step ${seen.step} ${seen.refusal.code} ${seen.names[0]}`,
    );
    const { code, message } = seen.refusal;
    assert.ok(code === "" || (code === "diverged" && /learning rate/.test(message)), message);
    assert.ok(seen.isSound);
    assert.equal(seen.names.length, 20);
  });

  for (const [where, variant] of /** @type {const} */ ([
    ["page", { hash: "#rate=10&steps=2000&speed=100" }],
    ["element", { body: `${SCRIPT}<micro-gpt learning-rate="10" num-steps="2000" speed="100"></micro-gpt>` }],
  ]))
    engine.promise(`a learning rate too high for the ${where}: it says so, draws on, and shows names`, async () => {
      engine.injected();
      const tab = await engine.open(variant);
      const seen = await tab.evaluate(async () => {
        await reader.until(() => reader.names().length === 20);
        await reader.until(() => !reader.first(".view-controls .primary").disabled);
        const stop = reader.heartbeat();
        reader.press(".view-controls .primary");
        await reader.until(() => reader.step() === 2000, Boolean, 30_000);
        const said = reader.text(".view-status");
        return { said, alert: reader.alert(), names: reader.names(), loss: reader.loss(), longest: stop() };
      });
      assert.ok(seen.loss > 100, `${seen.loss}`);
      assert.match(seen.said, /the learning rate is too high/);
      assert.equal(seen.alert, "");
      assert.equal(seen.names.filter((name) => name).length, 20);
      inTime(seen.longest, 1000, "a task");
    });
});
