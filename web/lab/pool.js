/**
 * The engine's pool of workers, one for all instruments of this page. No worker is started before a run is asked for. The list, the
 * engine's module and the code of its workers are part of the page.
 */

import packedModule from "../../public/microgpt.wasm?packed";
import worker from "../../public/sweep-worker.mjs?text";
import { MicroGPT } from "../../wasm/microgpt.js";
import { Sweep } from "../../wasm/sweep.js";
import packedNames from "../data/names.txt?packed";
import { unpack, unpackList } from "../model/unpack.js";

/** @import { RunHooks } from "../../wasm/sweep.d.ts" */
/** @import { Task } from "./run-all.js" */

function createWorker() {
  const url = URL.createObjectURL(new Blob([worker], { type: "text/javascript" }));
  return new Worker(url, { name: "microgpt" });
}

async function create() {
  const [module, text] = await Promise.all([unpack(packedModule), unpackList(packedNames)]);
  const sweep = await Sweep.create({ module, createWorker });
  return {
    workers: sweep.workers,
    run: (/** @type {Task} */ options, /** @type {RunHooks | undefined} */ hooks) =>
      sweep.run({ text, ...options }, hooks),
    /** A model on this page's own thread, to look at @param {Omit<Task, "names" | "steps">} settings */
    create: (settings) => MicroGPT.create({ text, module, ...settings }),
  };
}

/** @type {ReturnType<typeof create> | undefined} */
let created;

/** The pool: its runs learn the names, and are otherwise those of Sweep.run. */
export function pool() {
  created ??= create();
  return created;
}
