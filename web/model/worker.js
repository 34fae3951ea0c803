/**
 * The worker: hands each question to the Training that it holds, and posts the answer. Whatever is thrown is posted as a
 * problem: an exception, or a trap of the module, inside an asynchronous handler of a worker would reach nobody.
 */

import { problemOf } from "../errors.js";
import * as assets from "./assets.js";
import { Training } from "./training.js";

/** @typedef {{ id: number, method: keyof Training, argument: any }} Question */
/** @typedef {{ id: number, value?: any, problem?: import("../words/words.js").Problem }} Answer */

const training = new Training(assets);

addEventListener("message", async (/** @type {MessageEvent<Question>} */ { data: { id, method, argument } }) => {
  /** @type {Answer} */
  let answer;
  try {
    answer = { id, value: await training[method](/** @type {never} */ (argument)) };
  } catch (error) {
    answer = { id, problem: problemOf(error) };
  }
  // A file goes over without being copied.
  postMessage(answer, { transfer: method === "save" && answer.value ? [answer.value.buffer] : [] });
});
