/**
 * What the page around must allow, where it has a content security policy: the two modules of the engine need
 * 'wasm-unsafe-eval', its worker a blob. What is missing is named, so that a host can be mended by reading.
 */

/** A module of WebAssembly with nothing in it: its magic number and its version. */
const NOTHING = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

const WASM =
  "The content security policy of this page lets no WebAssembly run: add 'wasm-unsafe-eval' to its script-src.";
const WORKER = "The content security policy of this page lets no worker start: add blob: to its worker-src.";

/** @typedef {import("../../wasm/worker.js").Problem} Problem */

/** @returns {Problem | null} why the engine's modules cannot be compiled here */
export function wasmRefused() {
  try {
    new WebAssembly.Module(NOTHING);
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
    if (isWorker && disposition === "enforce") tell({ code: "policy", message: WORKER });
  };
  document.addEventListener("securitypolicyviolation", judge);
  return () => document.removeEventListener("securitypolicyviolation", judge);
}
