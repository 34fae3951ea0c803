/** From bytes to text, in whichever of the usual encodings it was saved. */

import { controlsIn } from "./binary.js";

/** @typedef {"UTF-8" | "UTF-16LE" | "UTF-16BE" | "Windows-1252"} Encoding */

/** Byte order marks are trusted. @type {[Encoding, number[]][]} */
const MARKS = [
  ["UTF-8", [0xef, 0xbb, 0xbf]],
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
];

/** With a larger share of control characters, valid UTF-8 is not text. */
const MANY = 1 / 8;

/**
 * @param {Uint8Array} bytes
 * @returns {{ text: string, encoding: Encoding, isGuess: boolean } | null} null for what is no text in any of these encodings
 */
export function decoded(bytes) {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
  const wide = marked ? undefined : wideEncoding(bytes);
  if (marked ?? wide) {
    const encoding = /** @type {Encoding} */ (marked ?? wide);
    const text = new TextDecoder(encoding).decode(bytes);
    return controlsIn(text) > 0 ? null : { text, encoding, isGuess: !marked };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return controlsIn(text) > MANY ? null : { text, encoding: "UTF-8", isGuess: false };
  } catch {
    // As a stream: otherwise Node before version 23.7 decodes it as Latin-1.
    const text = new TextDecoder("windows-1252").decode(bytes, { stream: true });
    return controlsIn(text) > 0 ? null : { text, encoding: "Windows-1252", isGuess: true };
  }
}

/** The bytes that are looked at. */
const SAMPLE = 65_536;

/**
 * UTF-16 without a mark has NULs at every other place: with Latin letters at each, with other scripts at least where a line ends.
 * @param {Uint8Array} bytes
 * @returns {Encoding | undefined}
 */
function wideEncoding(bytes) {
  const nulls = [0, 0];
  let ends = 0;
  const sample = bytes.subarray(0, SAMPLE);
  for (const [i, byte] of sample.entries()) {
    if (byte > 0) continue;
    nulls[i % 2]++;
    if (sample[i ^ 1] === 10 || sample[i ^ 1] === 13) ends++;
  }
  const [fewer, more] = nulls.toSorted((a, b) => a - b);
  const isOften = 4 * more > sample.length || (ends > 0 && 50 * more > sample.length);
  if (!isOften || more < 10 * fewer || bytes.length % 2) return undefined;
  return nulls[0] > nulls[1] ? "UTF-16BE" : "UTF-16LE";
}
