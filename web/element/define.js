/** Makes `<micro-gpt>` an element of the page, once: loading it twice is harmless, and so is loading it under Node. */

import { MicroGpt } from "./module.js";

if (globalThis.customElements && !customElements.get("micro-gpt")) customElements.define("micro-gpt", MicroGpt);
