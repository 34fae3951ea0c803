/** The element as one classic script, with all that it can show. */

import "./whole.js";
import { MicroGpt } from "./micro-gpt.js";
import { register } from "./register.js";

register(MicroGpt);
