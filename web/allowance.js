/**
 * What must be allowed here: the browser must have WebAssembly, and a content security policy, where there is one, let it
 * run ('wasm-unsafe-eval') and let a worker start from a blob. What is missing is named, so that it can be mended by reading.
 */

/** A module of WebAssembly with nothing in it: its magic number and its version. */
const NOTHING = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

const WASM =
  "The content security policy of this page lets no WebAssembly run: add 'wasm-unsafe-eval' to its script-src.";

const NO_WASM =
  "This browser has no WebAssembly, or it is switched off, as in the strictest mode of some. " +
  "Allow it for this page, or open the page in another browser.";

/** @typedef {import("../wasm/worker.js").Problem} Problem */

/** @type {Readonly<Problem>} */
export const WORKER_REFUSED = Object.freeze({
  code: "policy",
  message:
    "The content security policy of this page lets no worker start: add blob: to its worker-src, and do not require " +
    "trusted types for scripts.",
});

/**
 * @param {Problem | null} problem
 * @returns {boolean} whether nothing that the reader does within the page will help
 */
export const isForGood = (problem) => problem?.code === "policy" || problem?.code === "no-wasm";

/** @returns {Problem | null} why the engine's modules cannot be compiled here */
export function wasmRefused() {
  if (!globalThis.WebAssembly) return { code: "no-wasm", message: NO_WASM };
  try {
    // One engine refuses the module, another its instance.
    new WebAssembly.Instance(new WebAssembly.Module(NOTHING));
    return null;
  } catch {
    return { code: "policy", message: WASM };
  }
}

/**
 * The browser tells the document which directive was violated, and the worker's maker only that it failed.
 * @param {(problem: Problem) => void} tell
 * @returns {() => void} ends it
 */
export function watchPolicy(tell) {
  const judge = (/** @type {SecurityPolicyViolationEvent} */ { blockedURI, disposition, effectiveDirective }) => {
    const isWorker = /^(worker|child|script|default)-src$/.test(effectiveDirective) && blockedURI.startsWith("blob");
    if (isWorker && disposition === "enforce") tell(WORKER_REFUSED);
  };
  document.addEventListener("securitypolicyviolation", judge);
  return () => document.removeEventListener("securitypolicyviolation", judge);
}
