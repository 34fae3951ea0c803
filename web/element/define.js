/** Makes `<micro-gpt>` an element of the page, once: loading it twice is harmless, and so is loading it under Node. */

import { MicroGpt } from "./module.js";
import { register } from "./register.js";

register(MicroGpt);
