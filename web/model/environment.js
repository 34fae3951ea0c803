/**
 * What must be allowed here: the browser must have WebAssembly, and a content security policy, where there is one, must let it
 * run ('wasm-unsafe-eval') and let a worker start from a blob. What is missing is named, so that it can be added.
 */

/** @import { Problem } from "../words/words.js" */

/** An empty module of WebAssembly: its magic number and its version. */
const EMPTY_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** @type {Readonly<Problem>} */
export const WORKER_BLOCKED = Object.freeze({ code: "policy", key: "problem.policy-worker" });

/** @returns {Problem | null} why the engine's modules cannot be compiled here */
export function wasmProblem() {
  if (!globalThis.WebAssembly) return { code: "no-wasm" };
  try {
    // One browser refuses the module, another its instance.
    new WebAssembly.Instance(new WebAssembly.Module(EMPTY_MODULE));
    return null;
  } catch {
    return { code: "policy", key: "problem.policy-wasm" };
  }
}

/**
 * The browser tells the document which directive was violated, but the code that starts the worker only that it failed.
 * @param {(problem: Problem) => void} listener
 * @returns {() => void} ends it
 */
export function watchPolicy(listener) {
  const judge = (/** @type {SecurityPolicyViolationEvent} */ { blockedURI, disposition, effectiveDirective }) => {
    const isWorker = /^(worker|child|script|default)-src$/.test(effectiveDirective) && blockedURI.startsWith("blob");
    if (isWorker && disposition === "enforce") listener(WORKER_BLOCKED);
  };
  globalThis.document?.addEventListener("securitypolicyviolation", judge);
  return () => globalThis.document?.removeEventListener("securitypolicyviolation", judge);
}
