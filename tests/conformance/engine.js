/** The engine as a port, for the judge of ports: `node tests/conformance/engine.js f32|f64 [list]` */

import { readFileSync } from "node:fs";
import { MicroGPT, NAMES } from "../support.js";
import { printHead, printLoss, printNames } from "./print.js";

const [precision, list] = process.argv.slice(2);
const model = await MicroGPT.create({ text: list ? readFileSync(list, "utf8") : NAMES, precision });
printHead(model.numDocs, model.bos + 1, model.numParams);
for (const [step, loss] of model.trainStep(1000).entries()) printLoss(step, 1000, loss);
printNames(model.generate());
