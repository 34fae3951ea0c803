/** Many runs over a pool of workers, in order, each result told as it comes. */

/** @import { RunHooks, RunOptions, RunResult } from "../../wasm/sweep.d.ts" */

/** @typedef {Omit<RunOptions, "text">} Task */
/** @typedef {{ workers: number, run: (options: Task, hooks?: RunHooks) => Promise<RunResult> }} Pool */

/** The runs that are handed to the pool for each of its workers: one is computed, and the next is there when it ends. */
const AHEAD = 2;

/**
 * Rejects with the reason of the signal, or with the error of the first run that fails: then the others are cancelled.
 * @param {Pool} pool
 * @param {Iterable<Task>} tasks taken one by one, when there is a worker for them
 * @param {(result: RunResult, index: number) => void} tell
 * @param {AbortSignal} [signal]
 */
export async function runAll(pool, tasks, tell, signal) {
  signal?.throwIfAborted(); // the workers may have been waited for
  const stop = new AbortController();
  const cancel = () => stop.abort(signal?.reason);
  signal?.addEventListener("abort", cancel);
  const waiting = tasks[Symbol.iterator]();
  let next = 0;
  const lane = async () => {
    for (let task = waiting.next(); !task.done; task = waiting.next()) {
      const index = next++;
      tell(await pool.run(task.value, { signal: stop.signal }), index);
    }
  };
  try {
    await Promise.all([...Array(AHEAD * pool.workers)].map(lane));
  } catch (error) {
    stop.abort(error);
    throw error;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}
