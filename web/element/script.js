/** The element as one classic script, with all that it can show. */

import "./whole.js";
import { MicroGpt } from "./micro-gpt.js";

customElements.define("micro-gpt", MicroGpt);
