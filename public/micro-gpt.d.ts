/** The classic script: it makes `<micro-gpt>` an element of the page, and exports nothing. */
import "./micro-gpt.mjs";
