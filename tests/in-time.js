/**
 * No test depends on the speed of the machine: times are only reported. Only `make prove`, which is to have the machine to itself, holds
 * them to their limits (PROVE=1).
 */

import assert from "node:assert/strict";

/**
 * @param {number} milliseconds
 * @param {number} limit
 * @param {string} what took so long
 */
export function inTime(milliseconds, limit, what) {
  if (process.env.PROVE) assert.ok(milliseconds <= limit, `${what} took ${milliseconds} ms: at most ${limit}`);
}
