import { MicroGPT } from "microgpt-in-a-page";
import "microgpt-in-a-page/element/define";
import { Sweep } from "microgpt-in-a-page/sweep";

const text = "anna\nbertram\nhannah";
const model = await MicroGPT.create({ text });
model.trainStep(1000);
const sweep = await Sweep.create();
const { losses } = await sweep.run({ text, numSteps: 10 });
sweep.close();
document.querySelector("#told").textContent = `${model.generate({ count: 3 })}; ${losses.length} losses`;
