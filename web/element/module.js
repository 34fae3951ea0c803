/** The element as a module, which imports what it shows when it shows it. */

import "./on-demand.js";

export { MicroGpt } from "./micro-gpt.js";
