/**
 * What runs at the very head of each page under test: it hears every complaint, breaks what is to be broken, and gives
 * the tests a reader that sees and does what a reader would. So one test is one function in the page, the same in all engines.
 */

import { AT_STEPS, FAULTS, IN_WORKERS, watchSteps } from "./faults.js";
import { makeReader } from "./reader.js";

/** @import { FaultName } from "./faults.js" */

/**
 * @param {FaultName[]} faults
 * @returns {string} a script
 */
export function preludeOf(faults) {
  const run = (/** @type {FaultName[]} */ names) => names.map((name) => `(${FAULTS[name]})();`).join("\n");
  const watch = faults.some((name) => AT_STEPS.includes(name)) ? `(${watchSteps})();` : "";
  const inWorkers = `(${listenInWorker})();\n${watch}\n${run(faults.filter((name) => IN_WORKERS.includes(name)))}\n`;
  return [
    `globalThis.complaints = (${listen})();`,
    `globalThis.workers = (${watchWorkers})(${JSON.stringify(inWorkers)}, globalThis.complaints);`,
    `globalThis.reader = (${makeReader})();`,
    run(faults),
  ]
    .join("\n")
    .replaceAll("</script", "<\\/script");
}

/** Keeps what goes wrong, and what is fetched. */
function listen() {
  const complaints = /** @type {string[]} */ ([]);
  addEventListener(
    "error",
    ({ message, target }) => {
      complaints.push(`error: ${message ?? `${/** @type {any} */ (target)?.localName} was not loaded`}`);
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => complaints.push(`rejection: ${reason} ${reason?.stack}`));
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    if (!blockedURI.endsWith("/favicon.ico")) complaints.push(`policy: ${effectiveDirective} ${blockedURI}`);
  });
  for (const kind of /** @type {const} */ (["log", "info", "warn", "error", "debug", "trace", "table", "assert"])) {
    const say = console[kind];
    console[kind] = (/** @type {any[]} */ ...words) => {
      if (kind !== "assert" || !words[0]) complaints.push(`console.${kind}: ${words.join(" ")}`);
      say.apply(console, words);
    };
  }
  // Its worker is a blob, its sign is data; and browsers ask for the sign of a server on their own. By languages.js pages know of each other.
  const isFetched = (/** @type {PerformanceEntry} */ { name }) =>
    !/^(blob|data):|\/favicon\.ico$|\/languages\.js$/.test(name);
  new PerformanceObserver((list) => {
    complaints.push(
      ...list
        .getEntries()
        .filter(isFetched)
        .map(({ name }) => `request: ${name}`),
    );
  }).observe({ type: "resource", buffered: true });
  return complaints;
}

/** The same inside of a worker, which tells the page of it. */
function listenInWorker() {
  const tell = (/** @type {string} */ complaint) => postMessage({ complaint });
  addEventListener("error", ({ message }) => tell(`worker error: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) => tell(`worker rejection: ${reason} ${reason?.stack}`));
  for (const kind of /** @type {const} */ (["log", "info", "warn", "error", "debug", "trace"]))
    console[kind] = (/** @type {any[]} */ ...words) => tell(`worker console.${kind}: ${words.join(" ")}`);
  const request = globalThis.fetch;
  globalThis.fetch = (...wish) => {
    tell(`worker request: ${wish[0]}`);
    return request(...wish);
  };
}

/**
 * The page's workers are blobs: what is to run in them first is put before them.
 * @param {string} prelude
 * @param {string[]} complaints
 * @returns {Set<Worker>} those that live
 */
function watchWorkers(prelude, complaints) {
  const workers = /** @type {Set<Worker>} */ (new Set());
  let made = 0;
  globalThis.Blob = class extends Blob {
    /** @param {BlobPart[]} [parts] @param {BlobPropertyBag} [options] */
    constructor(parts = [], options = {}) {
      super(options.type?.startsWith("text/javascript") ? [prelude, ...parts] : parts, options);
    }
  };
  globalThis.Worker = class extends Worker {
    /** @param {string | URL} address @param {WorkerOptions} [options] */
    constructor(address, options) {
      super(address, { ...options, name: String(made++) });
      workers.add(this);
      this.addEventListener("message", ({ data }) => data?.complaint && complaints.push(data.complaint));
    }

    terminate() {
      workers.delete(this);
      super.terminate();
    }
  };
  return workers;
}
