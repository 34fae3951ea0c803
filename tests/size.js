/** Limits on size, which apply to the Emscripten that public/ is built with: another one makes modules of other sizes. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

/** Debian 12's. */
const EMSCRIPTEN = "3.1.6";

/**
 * Fails where a limit does not hold; if another Emscripten is here, tells it instead.
 * @param {{ diagnostic: (message: string) => void }} t @param {boolean} holds @param {string} message
 */
export function assertSize(t, holds, message) {
  if (holds) return;
  const { stdout } = spawnSync(process.env.EMCC ?? "emcc", ["--version"], { encoding: "utf8" });
  const version = stdout?.match(/\d+\.\d+\.\d+/)?.[0] ?? EMSCRIPTEN;
  assert.notEqual(version, EMSCRIPTEN, message);
  t.diagnostic(`${message} (built with Emscripten ${version})`);
}
