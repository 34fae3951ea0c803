// Train on a list of names and print new ones, under Node: node examples/generate.mjs
import { readFile } from "node:fs/promises";
import { MicroGPT } from "microgpt-in-a-page";

const text = await readFile(new URL(import.meta.resolve("microgpt-in-a-page/names.txt")), "utf8");
const model = await MicroGPT.create({ text });
const losses = model.trainStep(1000);
console.log(`loss ${losses[0].toFixed(4)} at the first step, ${losses.at(-1).toFixed(4)} at the last`);
for (const name of model.generate({ count: 20, temperature: 0.5 })) console.log(name);
model.free();
