/**
 * What may be missing, denied or broken where the page is read, by name. Each is a function that runs in the page before its
 * own scripts; those of `IN_WORKERS` run in its workers too.
 */

export const FAULTS = {
  noWebAssembly: () => {
    delete (/** @type {any} */ (globalThis).WebAssembly);
  },
  /** As a browser before 128-bit SIMD; the page asks only of the module that needs it. */
  noSimd: () => {
    WebAssembly.validate = () => false;
  },
  noMemory: () => {
    const refuse = () => Promise.reject(new RangeError("WebAssembly.Memory(): could not allocate memory"));
    Object.assign(WebAssembly, { instantiate: refuse });
  },
  /** In the middle of training: a real trap of a module, as a defect of the core would be. */
  trapsOnce: () => {
    const broken = Uint8Array.of(
      0,
      97,
      115,
      109,
      1,
      0,
      0,
      0,
      1,
      4,
      1,
      96,
      0,
      0,
      3,
      2,
      1,
      0,
      7,
      5,
      1,
      1,
      116,
      0,
      0,
      10,
      5,
      1,
      3,
      0,
      0,
      11,
    );
    const trap = new WebAssembly.Instance(new WebAssembly.Module(broken)).exports.t;
    /** @type {any} */ (globalThis).onStep = (/** @type {number} */ count) => {
      if (count === 500) /** @type {() => void} */ (trap)();
    };
  },
  /** In the middle of training: a step that never ends. */
  hangsOnce: () => {
    /** @type {any} */ (globalThis).onStep = (/** @type {number} */ count) => {
      while (count === 500);
    };
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
  /** So that a walk that saves a hundred times does not leave a hundred files. */
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
      if (name === "micro-gpt") /** @type {any} */ (element).prototype.render = () => null;
      define.call(this, name, element, options);
    };
  },
};

/** @typedef {keyof typeof FAULTS} FaultName */

/** @type {FaultName[]} */
export const AT_STEPS = ["trapsOnce", "hangsOnce"];

/** @type {FaultName[]} */
/** No faults, but what the tests need now and then. @type {FaultName[]} */
export const AIDS = ["noDownloads", "brokenNames"];

/** @type {FaultName[]} */
export const IN_WORKERS = ["noWebAssembly", "noSimd", "noMemory", ...AT_STEPS];

/** For the faults of AT_STEPS: in a page's first worker, calls `onStep` before each training step with how many there were. */
export function watchSteps() {
  if (/** @type {any} */ (globalThis).name !== "0") return;
  const { instantiate } = WebAssembly;
  let count = 0;
  Object.assign(WebAssembly, {
    async instantiate(/** @type {WebAssembly.Module} */ module, /** @type {WebAssembly.Imports} */ imports) {
      const { exports } = await instantiate(module, imports);
      const step = /** @type {(model: number) => number} */ (exports.mg_train_step);
      const mg_train_step = (/** @type {number} */ model) => {
        /** @type {any} */ (globalThis).onStep?.(count++);
        return step(model);
      };
      return { exports: { ...exports, mg_train_step } };
    },
  });
}
