/**
 * The scalar autograd of tests/reference as a port, for the judge of ports: `node tests/conformance/reference.js`. It has the
 * engine's documents, initial parameters and random numbers, and nothing else of it.
 */

import { ReferenceGPT } from "../reference/gpt.js";
import { MicroGPT, NAMES } from "../support.js";
import { printHead, printLoss, printNames } from "./print.js";

const model = await MicroGPT.create({ text: NAMES, precision: "f64" });
const reference = new ReferenceGPT(model);
const docs = model.docs({ count: 1000 }).map((doc) => Array.from(doc, (letter) => model.vocab.indexOf(letter)));
printHead(model.numDocs, model.bos + 1, model.numParams);
for (const [step, doc] of docs.entries()) printLoss(step, docs.length, reference.train([doc]));

let isDone = true;
/** The next random number of the engine's generator, which stands behind the shuffle and the parameters. */
function random() {
  if (isDone) model.beginName();
  const { uniform, done } = model.sampleToken();
  isDone = done;
  return uniform;
}

function generate() {
  const [keys, values] = [[[]], [[]]];
  let [token, name] = [model.bos, ""];
  for (let position = 0; position < model.config.blockSize; position++) {
    const logits = reference.forward(token, position, keys, values).map(({ data }) => data / 0.5);
    const exps = logits.map((x) => Math.exp(x - Math.max(...logits)));
    const drawn = random() * exps.reduce((sum, e) => sum + e, 0);
    let sum = 0;
    token = exps.findIndex((e) => {
      sum += e;
      return drawn < sum;
    });
    if (token === model.bos) break;
    name += model.vocab[token];
  }
  return name;
}

printNames(Array.from({ length: 20 }, generate));
