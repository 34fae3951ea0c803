/** How the page starts the worker: its code is part of the page's own. A file of its own, since only Vite can import it. */

import TrainingWorker from "./worker.js?worker&inline";

export const startWorker = () => new TrainingWorker({ name: "microgpt" });
