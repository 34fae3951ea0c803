/**
 * What the tolerances of docs/conformance.md rest on: `node tests/conformance/measure.js [list...]`. Ports in float64 and float32
 * against the float64 engine, runs with rounding added, and how far the first loss is from microgpt.py's when something is wrong.
 */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { figuresOf, float32Paths } from "../../wasm/conformance/figures.js";
import { MicroGPT, mean } from "../support.js";

const PORT = fileURLToPath(new URL("port.js", import.meta.url));
const OWN = fileURLToPath(new URL("../../web/data/names.txt", import.meta.url));

/** @param {ArrayLike<number>} losses @param {number[]} expected from step `from` to `to` */
function largest(losses, expected, from = 1, to = expected.length) {
  let [value, at] = [0, from];
  for (let step = from; step <= to; step++) {
    const difference = Math.abs(losses[step - 1] - expected[step - 1]);
    if (difference > value) [value, at] = [difference, step];
  }
  return `${value.toExponential(1)} at step ${at}`;
}

/** @param {string} list @param {string[]} options */
function lossesOfPort(list, ...options) {
  const printed = execFileSync(process.execPath, [PORT, "--list", list, "--digits", "17", ...options], {
    encoding: "utf8",
  });
  return Array.from(printed.matchAll(/loss (\S+)/g), ([, loss]) => Number(loss));
}

const lists = process.argv.slice(2);
for (const list of lists.length > 0 ? lists : [OWN]) {
  const text = readFileSync(list, "utf8");
  const figures = await figuresOf(MicroGPT, { text });
  const { losses, matrices } = figures;
  console.log(`${figures.list.documents} documents, SHA-256 ${figures.list.sha256}`);

  const paths = await float32Paths(MicroGPT, { text }, figures, 64);
  for (const { from, runs } of paths) console.log(`path from step ${from}: ${runs} of 64 runs`);
  const fork = Math.min(...paths.map(({ from }) => from));

  const model = await MicroGPT.create({ text });
  const first = model.trainStep(1);
  for (const [i, { name, grad }] of model.parameters().entries()) {
    const size = Math.max(...matrices[i].gradient.map(Math.abs));
    const off = Math.max(...matrices[i].gradient.map((g, k) => Math.abs(grad[k] - g)));
    console.log(`float32 module, gradient of ${name}: ${(off / size).toExponential(1)} of the largest`);
  }
  const programs = {
    "float64 port": lossesOfPort(list),
    "float32 port": lossesOfPort(list, "--precision", "f32"),
    "float32 module": [...first, ...model.trainStep(999)],
  };
  for (const [name, printed] of Object.entries(programs)) {
    console.log(
      `${name}: ${largest(printed, losses, 1, fork - 1)} before step ${fork}, ${largest(printed, losses)} in all`,
    );
    for (const path of paths) {
      const whole = [...losses.slice(0, path.from - 1), ...path.losses];
      console.log(`  along the path from ${path.from}: ${largest(printed, whole)}`);
    }
  }

  const [right] = losses;
  for (const fault of ["scale", "document", "shuffle"]) {
    const [loss] = lossesOfPort(list, "--fault", fault, "--stop", "1");
    console.log(`first loss with the fault "${fault}": ${(loss - right).toFixed(6)} off`);
  }
  const runs = [];
  for (let seed = 0; seed < 200; seed++) {
    const other = await MicroGPT.create({ text, seed });
    const all = other.trainStep(1000);
    runs.push({ first: all[0] - right, last: mean(Array.from(all.slice(-100))) });
    other.free();
  }
  const near = runs.filter(({ first: off }) => Math.abs(off) < 0.002).length;
  const means = runs.map(({ last }) => last);
  const deviation = Math.sqrt(mean(means.map((x) => (x - mean(means)) ** 2)));
  console.log(`first losses of 200 other seeds within 0.002: ${near}`);
  console.log(
    `mean of the last hundred losses: ${mean(losses.slice(-100)).toFixed(3)}; of 200 seeds ${mean(means).toFixed(3)}`,
  );
  console.log(
    `  deviation ${deviation.toFixed(3)}, from ${Math.min(...means).toFixed(3)} to ${Math.max(...means).toFixed(3)}`,
  );
}
