/** How the page starts the worker: its code is part of the page's own. A file of its own, since only Vite can import it. */

import { answerWorker } from "./packed.js";
import TrainingWorker from "./worker.js?worker&inline";

export function startWorker() {
  const worker = new TrainingWorker({ name: "microgpt" });
  worker.addEventListener("message", answerWorker);
  return worker;
}
