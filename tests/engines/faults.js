/**
 * What may be missing, denied or broken where the page is read, by name. Each is a function that runs in the page before its
 * own scripts; those of `IN_WORKERS` run in its workers too.
 */

export const FAULTS = {
  noWebAssembly: () => {
    delete (/** @type {any} */ (globalThis).WebAssembly);
  },
  /** As a browser before 128-bit SIMD: it takes what has none, the exact module. */
  noSimd: () => {
    const { validate } = WebAssembly;
    WebAssembly.validate = (bytes) =>
      validate(bytes) && new Uint8Array(/** @type {ArrayBuffer} */ (bytes)).length > 34_000;
  },
  noMemory: () => {
    const refuse = () => Promise.reject(new RangeError("WebAssembly.Memory(): could not allocate memory"));
    Object.assign(WebAssembly, { instantiate: refuse });
  },
  noStorage: () => {
    const get = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(globalThis, name, { configurable: true, get });
  },
  clipboardDenied: () => {
    const writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  },
  noClipboard: () => {
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  },
  /** As WebKitGTK has it on a server, whose language is "C". */
  languageOfServers: () => {
    Object.defineProperty(navigator, "language", { configurable: true, value: "C" });
    Object.defineProperty(navigator, "languages", { configurable: true, value: ["C"] });
  },
  /** So that a walk which saves a hundred times leaves no hundred files. */
  noDownloads: () => {
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) click.call(this);
    };
  },
  /** The page's own code is broken: the tests must see it. */
  brokenNames: () => {
    const define = customElements.define;
    customElements.define = function (name, element, options) {
      if (name === "mg-names") /** @type {any} */ (element).prototype.render = () => null;
      define.call(this, name, element, options);
    };
  },
};

/** @typedef {keyof typeof FAULTS} FaultName */

/** @type {FaultName[]} */
export const IN_WORKERS = ["noWebAssembly", "noSimd", "noMemory"];
