/** The same everywhere: every loss, to the bit, and every name are those that Node gives, in each engine, in a page and in a worker. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachEngine } from "./engines.js";

/** @import { Precision } from "../../wasm/microgpt.d.ts" */

// Its own types are loose: it stands for what a stranger writes.
const { fingerprint, golden, MicroGPT, NAMES } = await import(new URL("../support.js", import.meta.url).href);

/** @type {Precision[]} */
const PRECISIONS = ["f32", "f64"];

/** What Node says. @type {Record<Precision, string>} */
const hashes = { f32: "", f64: "" };
/** @type {Record<Precision, string[]>} float64's are microgpt.py's */
const names = { f32: [], f64: golden("names2018.json").names };
for (const precision of PRECISIONS) hashes[precision] = fingerprint(await MicroGPT.create({ text: NAMES, precision }));
{
  const model = await MicroGPT.create({ text: NAMES, precision: "f32" });
  model.trainStep(1000);
  names.f32 = model.generate({ count: 20 });
}

test("Node says what is kept in tests/golden", () => {
  console.log(`node ${process.version}: f32 ${hashes.f32}, f64 ${hashes.f64}`);
  assert.equal(hashes.f32, golden("float32.json").sha256);
});

/**
 * A module that trains, speaks and hashes what it says, as fingerprint() does in Node.
 * @param {string} origin
 * @param {Precision} precision
 */
const code = (origin, precision) => `
  import { MicroGPT } from "${origin}microgpt.mjs";
  const text = await (await fetch("${origin}names.txt")).text();
  const model = await MicroGPT.create({ text, precision: "${precision}" });
  const losses = model.trainStep(1000);
  const names = model.generate({ count: 20 });
  const said = await new Blob([losses, names.join("\\n")]).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", said));
  const answer = { hash: Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(""), names };
`;

/** Runs a module's text in the page or in a worker. @param {string} code @param {string} place */
function answerOf(code, place) {
  return new Promise((resolve, reject) => {
    if (place === "worker") {
      const blob = new Blob([`${code} postMessage({ answer });`], { type: "text/javascript" });
      const worker = new Worker(URL.createObjectURL(blob), { type: "module" });
      worker.addEventListener("message", ({ data }) => data.answer && resolve(data.answer));
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    } else {
      Object.assign(globalThis, { tell: resolve });
      addEventListener("error", ({ message }) => reject(new Error(message)));
      const script = document.createElement("script");
      script.type = "module";
      script.textContent = `${code} tell(answer);`;
      document.head.append(script);
    }
  });
}

inEachEngine((engine) => {
  for (const precision of PRECISIONS)
    engine.promise(`${precision} gives Node's bits and names, in a page and in a worker`, async () => {
      const tab = await engine.open({ body: "" });
      const origin = engine.host.serve();
      for (const place of ["page", "worker"]) {
        const answer = /** @type {{ hash: string, names: string[] }} */ (
          await tab.evaluate(answerOf, code(origin, precision), place)
        );
        console.log(`${engine.name} ${precision} ${place}: ${answer.hash}`);
        engine.record(`${precision} in a ${place}`, answer.hash);
        assert.equal(answer.hash, hashes[precision]);
        assert.deepEqual(answer.names, names[precision]);
      }
    });
});
