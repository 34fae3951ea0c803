/**
 * Random walks over all that the page has to press, move, choose and type into. After each walk the page must be what it
 * always is: no complaint, no problem without a sentence, and ten steps of training from a fresh start. WALKS=100 walks further;
 * SEED=1 walks the same ways again.
 */

import assert from "node:assert/strict";
import fc from "fast-check";
import { inEachEngine } from "./engines.js";

const WALKS = Number(process.env.WALKS ?? 6);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Texts that fields and addresses do not expect. */
const ODD = [
  "",
  "0",
  "-1",
  "1e308",
  "NaN",
  "banana",
  "ka",
  "<b>",
  "\0",
  "👨‍👩‍👧",
  "שלום",
  "\ud800",
  "a\nb\nc",
  "x".repeat(300),
];

const HASHES = [
  "",
  "steps=20&width=8",
  "list=japan&temperature=2",
  "layers=2&heads=8&batch=4",
  "exact=1&steps=10",
  "weights=1AAAA&step=5",
  "first=%00&samples=0&speed=100",
];

const which = fc.nat(9999);

/** @typedef {{ act: string, which?: number, value?: any }} Action */

/** One thing that a reader does. @type {fc.Arbitrary<Action>} */
const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant("press"), which }) },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant("slide"), which, value: fc.double({ min: 0, max: 1, noNaN: true }) }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("choose"), which, value: fc.nat(20) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("type"), which, value: fc.constantFrom(...ODD) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("go"), value: fc.constantFrom(...HASHES) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("scroll"), value: fc.nat(6000) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("hide"), value: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("resize"), value: fc.constantFrom(360, 800, 1280) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("wait"), value: fc.nat(60) }) },
);

/** Walks in the page. @param {Action[]} walk */
async function take(walk) {
  const usable = (/** @type {string} */ selector) =>
    /** @type {any[]} */ (reader.all(selector)).filter(({ disabled, readOnly }) => !disabled && !readOnly);
  /** Selects and boxes tell of a change, the others of input. */
  const tell = (/** @type {Element} */ element, /** @type {string} */ type) =>
    element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  /** @type {Record<string, (action: any) => unknown>} */
  const acts = {
    press: ({ which }) => {
      const buttons = usable("button, input[type=checkbox], header a");
      buttons[which % buttons.length].click();
    },
    slide: ({ which, value }) => {
      const sliders = usable("input[type=range]");
      const slider = sliders[which % sliders.length];
      slider.value = String(Number(slider.min) + value * (Number(slider.max) - Number(slider.min)));
      tell(slider, "input");
    },
    choose: ({ which, value }) => {
      // Another language is another page.
      const selects = usable("select:not(#language *)");
      const select = selects[which % selects.length];
      select.selectedIndex = value % select.options.length;
      tell(select, "change");
    },
    type: ({ which, value }) => {
      const fields = usable("textarea, input[type=text], input[type=number]");
      const field = fields[which % fields.length];
      field.value = value;
      tell(field, "input");
    },
    go: ({ value }) => {
      location.hash = value;
    },
    scroll: ({ value }) => scrollTo(0, value),
    hide: ({ value }) => reader.hide(value),
    wait: ({ value }) => reader.wait(value),
  };
  for (const action of walk) await acts[action.act](action);
  await reader.wait(50);
}

/** What must be true after each walk, in the page. */
async function goesOn() {
  const { store } = reader.first("micro-gpt").session;
  const said = reader.alert();
  reader.hide(false);
  scrollTo(0, 0);
  location.hash = "";
  location.hash = "steps=1000";
  // Another address is told of later: what is made for it must not come between the steps.
  await reader.wait(250);
  const now = () => {
    const { model, making, training, settings } = store.state;
    return { numParams: model?.numParams, making, training, step: reader.step(), settings };
  };
  if (reader.alert()) for (const button of reader.all(".view-problem button")) /** @type {any} */ (button).click();
  await reader.wait(50);
  if (store.state.training) reader.press(".view-controls .primary");
  reader.press(".view-controls .reset");
  await reader.until(now, ({ numParams, making, step }) => numParams === 4192 && !making && step === 0, 30_000);
  const start = reader.step();
  for (let step = start + 1; step <= start + 10; step++) {
    await reader.until(() => !reader.first(".view-controls button.step").disabled);
    reader.press(".view-controls button.step");
    await reader.until(() => reader.step() === step, Boolean, 10_000);
  }
  // A link that was not opened stays told until it is answered, which may be after a start.
  const late = reader.alert();
  if (late) reader.press(".view-problem button");
  await reader.until(() => !reader.alert());
  return {
    said: said || late,
    size: reader.text(".size"),
    loss: reader.loss(),
    names: reader.names().length,
    complaints,
    alert: reader.alert(),
    workers: workers.size,
  };
}

inEachEngine((engine) => {
  engine.promise(
    `${WALKS} random walks, and the page trains as ever (SEED=${SEED})`,
    async () => {
      console.log(`${engine.name}: SEED=${SEED} WALKS=${WALKS}`);
      let taken = 0;
      const address = engine.host.serve({ faults: ["noDownloads"] });
      let tab = await engine.openAt(`${address}?paused`);
      await tab.evaluate(() => reader.ready());
      const property = fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 40 }), async (walk) => {
        taken++;
        // Only the window's size is changed from outside.
        let rest = walk;
        while (rest.length) {
          const at = rest.findIndex(({ act }) => act === "resize");
          const part = at < 0 ? rest : rest.slice(0, at);
          await tab.evaluate(take, part);
          if (at >= 0) await tab.resize({ width: rest[at].value, height: 900 });
          rest = at < 0 ? [] : rest.slice(at + 1);
        }
        try {
          const seen = await tab.evaluate(goesOn);
          assert.deepEqual(seen.complaints, []);
          assert.equal(seen.size, "4,192 parameters");
          assert.ok(seen.loss > 0 && seen.loss < 6, `loss ${seen.loss}`);
          assert.deepEqual([seen.names, seen.alert, seen.workers], [20, "", 1]);
          if (seen.said) assert.match(seen.said, /^[A-Z].*\./);
        } catch (error) {
          // A page that has been broken would break each walk after it.
          tab = await engine.openAt(`${address}?paused`);
          await tab.evaluate(() => reader.ready());
          throw error;
        }
      });
      try {
        await fc.assert(property, { numRuns: WALKS, seed: SEED, endOnFailure: true, includeErrorInReport: true });
      } finally {
        engine.injected(taken);
        engine.record("walks", taken);
        engine.record("seed", SEED);
      }
    },
    { patience: 60_000 + WALKS * 20_000 },
  );
});
