/** What happens to a page in its life: moved, removed, hidden, left and returned to, pressed twice, restarted during a step. */

import assert from "node:assert/strict";
import { inEachEngine } from "./engines.js";

const SCRIPT = '<script src="micro-gpt.js" defer></script>';

/** @param {string[]} complaints but for the element's own script */
const others = (complaints) => complaints.filter((one) => !one.endsWith("micro-gpt.js"));

inEachEngine((engine) => {
  engine.promise(
    "an element removed, moved and put back while it trains: it ends with its worker, or goes on",
    async () => {
      engine.injected(3);
      const tab = await engine.open({
        body: `${SCRIPT}<micro-gpt view="train names" speed="40" num-steps="10000" autoplay></micro-gpt><section></section>`,
      });
      const seen = await tab.evaluate(async () => {
        const steps = /** @type {number[]} */ ([]);
        addEventListener("micro-gpt-step", (event) => steps.push(/** @type {any} */ (event).detail.step));
        const element = reader.first("micro-gpt");
        await reader.until(() => steps.length > 5);
        const before = steps.length;
        reader.first("section").append(element);
        await reader.until(() => steps.length > before + 10);
        const isRising = steps.every((step, i) => i === 0 || step >= steps[i - 1]);
        element.remove();
        await reader.until(() => workers.size === 0);
        await reader.wait(100);
        const gone = steps.length;
        await reader.wait(300);
        const rests = steps.length === gone;
        document.body.append(element);
        await reader.until(() => steps.length > gone + 5);
        const again = steps[gone];
        for (let i = 0; i < 20; i++) {
          element.remove();
          if (i % 3) await reader.frames(1);
          document.body.prepend(element);
        }
        const after = steps.length;
        await reader.until(() => steps.length > after + 5);
        await reader.until(() => workers.size === 1);
        return { isRising, rests, again, complaints };
      });
      assert.deepEqual([seen.isRising, seen.rests], [true, true]);
      assert.ok(seen.again < 100, `made anew, it begins at ${seen.again}`);
      assert.deepEqual(others(seen.complaints), []);
    },
  );

  engine.promise("eight elements at once, each with a model of its own: all train to the end", async () => {
    const views = ["train", "names", "temperature", "letter", "cache", "attention", "parameters", "tape"];
    const tab = await engine.open({
      size: { width: 1000, height: 8000 },
      body:
        SCRIPT +
        views
          .map(
            (view, i) =>
              `<micro-gpt view="${view} names" seed="${i}" speed="100" num-steps="100" autoplay></micro-gpt>`,
          )
          .join(""),
    });
    const seen = await tab.evaluate(async () => {
      await reader.until(() => reader.texts(".step b").filter((step) => step === "100").length === 8, Boolean, 110_000);
      await reader.frames(5);
      const said = reader
        .all("micro-gpt")
        .map(({ shadowRoot }) => shadowRoot?.querySelector(".view-names")?.textContent);
      return { workers: workers.size, different: new Set(said).size, complaints };
    });
    assert.deepEqual([seen.workers, seen.different], [8, 8]);
    assert.deepEqual(others(seen.complaints), []);
  });

  engine.promise("hidden, training rests, and says so; shown again, it goes on", async () => {
    engine.injected();
    const tab = await engine.open();
    const seen = await tab.evaluate(async () => {
      await reader.ready();
      const { title } = document;
      reader.fill(".speed", 40);
      reader.press(".view-controls .primary");
      await reader.until(() => reader.step() > 5);
      reader.hide(true);
      await reader.until(() => document.title.startsWith("Paused"));
      await reader.settled();
      const step = reader.step();
      await reader.wait(300);
      const rests = reader.step() === step;
      reader.hide(false);
      await reader.until(() => reader.step() > step);
      for (let i = 0; i < 20; i++) reader.hide(i % 2 === 0);
      const now = reader.step();
      await reader.until(() => reader.step() > now);
      return { rests, isTitleBack: document.title === title, complaints };
    });
    assert.deepEqual(seen, { rests: true, isTitleBack: true, complaints: [] });
  });

  engine.promise("left while it trains, and come back to: as it was, or fresh, and it trains to the end", async () => {
    engine.injected();
    const tab = await engine.open({ hash: "#steps=300" });
    await tab.evaluate(async () => {
      await reader.ready();
      reader.fill(".speed", 40);
      reader.press(".view-controls .primary");
      await reader.until(() => reader.step() > 5);
      addEventListener("pageshow", ({ persisted }) => Object.assign(globalThis, { persisted }));
    });
    await tab.go(engine.host.serve({ body: "<p>elsewhere</p>" }));
    await tab.back();
    const seen = await tab.evaluate(async () => {
      await reader.ready();
      const step = reader.step();
      reader.fill(".speed", 100);
      if (!reader.first("micro-gpt").session.store.state.training) reader.press(".view-controls .primary");
      await reader.until(() => reader.step() === 300, Boolean, 20_000);
      const { persisted = false } = /** @type {any} */ (globalThis);
      return { persisted, step, alert: reader.alert(), names: reader.names().length, complaints };
    });
    console.log(
      `${engine.name}: come back to, ${seen.persisted ? `it was kept, at step ${seen.step}` : "it is made anew"}`,
    );
    engine.record("keptWhenLeft", seen.persisted);
    assert.deepEqual([seen.alert, seen.names, seen.complaints], ["", 20, []]);
    assert.ok(seen.persisted ? seen.step > 5 : seen.step === 0, `${seen.step}`);
    await tab.forward();
    await tab.back();
    await tab.reload();
    assert.equal(await tab.evaluate(() => reader.ready().then(() => reader.names().length)), 20);
  });

  engine.promise("every button pressed twice, fast, with the mouse: nothing breaks", async () => {
    const tab = await engine.open({ hash: "#steps=200", faults: ["noDownloads"], size: { width: 1280, height: 6000 } });
    await tab.evaluate(() => reader.ready().then(() => reader.settled())); // what views ask of the model has buttons, too
    const count = await tab.evaluate(() => reader.all("button").length);
    engine.injected(count);
    for (let i = 0; i < count; i++) {
      const place = await tab.evaluate((i) => {
        const { x, y, width, height } = reader.all("button")[i]?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2, width };
      }, i);
      if (place.width > 0 && place.y < 6000) await tab.click(place, 2);
    }
    const seen = await tab.evaluate(async () => {
      scrollTo(0, 0);
      reader.press(".view-controls .reset");
      await reader.settled();
      if (!reader.first("micro-gpt").session.store.state.training) await reader.trainToTheEnd(200);
      else {
        reader.fill(".speed", 100);
        await reader.until(() => reader.step() === 200);
      }
      return { alert: reader.alert(), complaints };
    });
    assert.ok(count > 30, `${count} buttons`);
    assert.deepEqual(seen, { alert: "", complaints: [] });
  });

  engine.promise("started over in the middle of a step, again and again: the same run, to the bit", async () => {
    engine.injected(25);
    const tab = await engine.open({ hash: "#steps=60&width=32&batch=8" });
    const seen = await tab.evaluate(async () => {
      await reader.ready();
      await reader.trainToTheEnd(60);
      const first = { loss: reader.loss(), names: reader.names().join() };
      for (let i = 0; i < 25; i++) {
        reader.press(".view-controls .primary");
        await reader.wait(i % 5);
        reader.press(".view-controls .reset");
        if (i % 2) await reader.frames(1);
      }
      const { store } = reader.first("micro-gpt").session;
      await reader.settled();
      if (store.state.training) reader.press(".view-controls .primary");
      reader.press(".view-controls .reset");
      await reader.settled();
      await reader.trainToTheEnd(60);
      return { first, again: { loss: reader.loss(), names: reader.names().join() }, alert: reader.alert(), complaints };
    });
    assert.deepEqual(seen.again, seen.first);
    assert.deepEqual([seen.alert, seen.complaints], ["", []]);
  });
});
