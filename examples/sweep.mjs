// Train models at four learning rates at once and compare them, under Node: node examples/sweep.mjs
import { readFile } from "node:fs/promises";
import { Sweep } from "microgpt-in-a-page/sweep";

const text = await readFile(new URL(import.meta.resolve("microgpt-in-a-page/names.txt")), "utf8");
const sweep = await Sweep.create();
const rates = [0.001, 0.003, 0.01, 0.03];
const runs = rates.map((learningRate) => sweep.run({ text, learningRate, validationSplit: 0.1 }));
for (const { config, evaluation, names } of await Promise.all(runs))
  console.log(
    `${config.learningRate}: loss ${evaluation.toFixed(4)} on held-out names; ${names.slice(0, 5).join(", ")}`,
  );
sweep.close();
