/** Nothing is lost with a worker: the loss is noticed, and after one press training ends as without it. */

import assert from "node:assert/strict";
import { inTime } from "../in-time.js";
import { inEachEngine } from "./engines.js";

/** @import { FaultName } from "./faults.js" */

/** Milliseconds after which a reader must know. */
const AT_MOST = 2000;

/** The faults come in the middle. */
const STEPS = 1000;
const FAULT_AT = 500;

/** Trains until the page says what went wrong, and tells how long it took to say so. */
async function trainUntilLost() {
  reader.press(".view-controls .primary");
  // A fast machine would come to the fault before anything of the run is kept.
  const { store } = /** @type {any} */ (document.querySelector("micro-gpt")).session;
  await reader.until(
    () => store.state.checkpoint?.step ?? 0,
    (step) => step > 0,
  );
  reader.fill(".speed", 100);
  let [step, since] = [-1, 0];
  await reader.until(() => {
    if (reader.step() !== step) [step, since] = [reader.step(), performance.now()];
    return reader.alert();
  });
  return { said: reader.alert(), noticed: performance.now() - since, names: reader.names() };
}

/** Goes on from what was kept, and tells how long it took until there was a model again. */
async function goOn() {
  const start = performance.now();
  const [button] = reader
    .all("[role=alert] button")
    .filter(({ textContent }) => textContent?.includes("Continue from step"));
  const step = Number(button?.textContent?.replace(/\D/g, ""));
  /** @type {HTMLElement} */ (button).click();
  await reader.until(reader.alert, (said) => said === "");
  await reader.until(() => !reader.text(".view-status").includes("Creating the model"));
  return { step, recovered: performance.now() - start };
}

async function trainedToTheEnd() {
  await reader.until(reader.step, (step) => step === 1000, 60_000);
  await reader.until(() => !reader.text(".view-status").includes("Creating the model"));
  return { names: reader.names(), loss: reader.loss(), complaints };
}

inEachEngine((engine) => {
  /** What an undisturbed run ends with. @type {Awaited<ReturnType<typeof trainedToTheEnd>>} */
  let undisturbed;
  let [noticed, recovered] = [0, 0];

  engine.promise("undisturbed, a run comes to its end", async () => {
    const tab = await engine.open();
    await tab.evaluate(() => reader.ready());
    await tab.evaluate((steps) => reader.trainToTheEnd(steps), STEPS);
    undisturbed = await tab.evaluate(trainedToTheEnd);
    assert.deepEqual(undisturbed.complaints, []);
  });

  /** @type {[FaultName, string, RegExp][]} */
  const CASES = [
    ["trapsOnce", "a trap in the middle of training", /engine crashed/],
    ["hangsOnce", "a step that never ends", /not responding/],
  ];
  for (const [fault, what, sentence] of CASES)
    engine.promise(`${what}: told, and going on comes to the same end, to the bit`, async () => {
      const tab = await engine.open({ faults: [fault] });
      await tab.evaluate(() => reader.ready());
      const lost = await tab.evaluate(trainUntilLost);
      assert.match(lost.said, sentence);
      inTime(lost.noticed, AT_MOST, "noticing the loss");
      const back = await tab.evaluate(goOn);
      assert.ok(back.step > 0 && back.step <= FAULT_AT, `${back.step}`);
      [noticed, recovered] = [Math.max(noticed, lost.noticed), Math.max(recovered, back.recovered)];
      assert.deepEqual(await tab.evaluate(trainedToTheEnd), undisturbed);
    });

  engine.promise(
    "a worker closed while a model is made, and at the schedule's end: told, and nothing is lost",
    async () => {
      const tab = await engine.open({ hash: "#steps=60" });
      engine.injected(2);
      await tab.evaluate(() => reader.ready());
      const seen = await tab.evaluate(async () => {
        await reader.trainToTheEnd(60);
        await reader.wait(500);
        const trained = { names: reader.names(), loss: reader.loss() };
        const close = () => {
          for (const worker of workers) worker.terminate();
        };
        /** Either the loss is told, or the press has made another model, in another worker: both lead back. */
        const back = () =>
          reader
            .all("[role=alert] button, .bring-back:not([hidden])")
            .find(({ textContent }) => /(Continue from|Bring back) step/.test(textContent ?? ""));
        const recover = async () => {
          const said = (await reader.until(back))?.textContent ?? "";
          /** @type {HTMLElement} */ (back()).click();
          await reader.until(() => !back() && !reader.text(".view-status").includes("Creating the model"));
          await reader.until(reader.step, (step) => step === 60);
          return { said, names: reader.names(), loss: reader.loss() };
        };
        close();
        reader.press(".view-controls .primary"); // at the end: it restarts, in a worker that is gone
        const atEnd = await recover();
        close();
        reader.press(".view-controls .reset");
        const whileMaking = await recover();
        return { trained, atEnd, whileMaking, complaints };
      });
      for (const { said, ...back } of [seen.atEnd, seen.whileMaking]) {
        assert.match(said, /step 60/);
        assert.deepEqual(back, seen.trained);
      }
      assert.deepEqual(seen.complaints, []);
    },
  );

  engine.promise("a trap in an element of somebody else's page: the same", async () => {
    const body = '<script src="micro-gpt.js"></script><micro-gpt view="train names">Words</micro-gpt>';
    const tab = await engine.open({ body, faults: ["trapsOnce"] });
    await tab.evaluate(() => reader.until(() => !reader.first(".view-controls .primary").disabled));
    assert.match((await tab.evaluate(trainUntilLost)).said, /engine crashed/);
    await tab.evaluate(goOn);
    const { names, loss } = await tab.evaluate(trainedToTheEnd);
    assert.deepEqual({ names, loss }, { names: undisturbed.names, loss: undisturbed.loss });
  });

  engine.promise("a worker closed while the model rests: told, and nothing is lost", async () => {
    const tab = await engine.open();
    engine.injected();
    await tab.evaluate(() => reader.ready());
    const before = await tab.evaluate(async () => {
      reader.press(".view-controls .primary");
      await reader.until(reader.step, (step) => step > 100);
      reader.press(".view-controls .primary");
      await reader.wait(500);
      return { names: reader.names(), step: reader.step(), loss: reader.loss() };
    });
    const lost = await tab.evaluate(async () => {
      for (const worker of workers) worker.terminate();
      const start = performance.now();
      reader.fill("#temperature", 1);
      await reader.until(reader.alert);
      return { said: reader.alert(), noticed: performance.now() - start };
    });
    assert.match(lost.said, /not responding/);
    inTime(lost.noticed, AT_MOST, "noticing the loss");
    const back = await tab.evaluate(goOn);
    assert.equal(back.step, before.step);
    [noticed, recovered] = [Math.max(noticed, lost.noticed), Math.max(recovered, back.recovered)];
    await tab.evaluate(() => reader.fill("#temperature", 0.5));
    await tab.evaluate((names) => reader.until(reader.names, (now) => now.join() === names), before.names.join());
    const after = await tab.evaluate(() => ({ step: reader.step(), loss: reader.loss(), complaints }));
    assert.deepEqual(after, { step: before.step, loss: before.loss, complaints: [] });
    engine.record("lostWorkerTold", Math.round(noticed));
    engine.record("lostModelBack", Math.round(recovered));
  });
});
