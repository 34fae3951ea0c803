import { MicroGPT } from "microgpt-in-a-page";

const model = await MicroGPT.create({ text: "anna\nbertram\nhannah" });
model.trainStep(1000);
document.querySelector("#told").textContent = model.generate({ count: 3 }).join(", ");
