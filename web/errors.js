/**
 * What goes wrong between the page and the model: one class, whose code tells what it was. Its sentence is in words/ under
 * `problem.<code>`, or under a key of its own where one code has several; the engine's own refusals (MicroGPTError) bring their
 * sentence along.
 */

/** @import { Problem } from "./words/words.js" */

/** The model is lost with the worker that computed it. The request is not to blame. */
export const FATAL_CODES = ["worker-died", "no-answer", "trap"];

/** Nothing that the reader does within the page will help. */
export const BLOCKED_CODES = ["no-wasm", "policy"];

export class EngineError extends Error {
  /** @param {string} code @param {Omit<Problem, "code">} [details] */
  constructor(code, details) {
    super(details?.message ?? code);
    this.name = "EngineError";
    this.code = code;
    /** @type {Problem} */
    this.problem = { ...details, code };
  }
}

/** @param {any} error of any kind @returns {Problem} what can be posted from a worker, and kept in the state */
export function problemOf(error) {
  if (error instanceof EngineError) return error.problem;
  const message = String(error?.message ?? error);
  if (error instanceof WebAssembly.RuntimeError) return { code: "trap", slots: { message } };
  // The browser's own errors have codes of another kind.
  return { code: typeof error?.code === "string" ? error.code : "unexpected", message };
}
