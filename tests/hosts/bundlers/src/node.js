import { MicroGPT } from "microgpt-in-a-page";
import module from "microgpt-in-a-page/microgpt.wasm"; // its bytes

const model = await MicroGPT.create({ text: "anna\nbertram\nhannah", module });
model.trainStep(1000);
console.log(model.generate({ count: 3 }));
