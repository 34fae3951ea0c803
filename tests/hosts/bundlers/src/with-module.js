import { MicroGPT } from "microgpt-in-a-page";
import "microgpt-in-a-page/element/define";
import module from "microgpt-in-a-page/microgpt.wasm"; // its bytes
import { Sweep } from "microgpt-in-a-page/sweep";

const text = "anna\nbertram\nhannah";
const model = await MicroGPT.create({ text, module });
model.trainStep(1000);
const sweep = await Sweep.create({ module, createWorker: () => new Worker("sweep-worker.mjs", { type: "module" }) });
const { losses } = await sweep.run({ text, numSteps: 10 });
sweep.close();
document.querySelector("#told").textContent = `${model.generate({ count: 3 })}; ${losses.length} losses`;
