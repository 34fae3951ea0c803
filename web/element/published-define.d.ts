/** Makes `<micro-gpt>` an element of the page. */
import "./micro-gpt.mjs";
