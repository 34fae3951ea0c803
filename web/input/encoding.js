/** From bytes to text, in whichever of the usual encodings it was saved. */

import { controlsIn } from "./binary.js";

/** @typedef {"UTF-8" | "UTF-16LE" | "UTF-16BE" | "Windows-1252"} Encoding */

/** Byte order marks, by their first two bytes: they are trusted. That of UTF-8 is as valid in it. @type {Record<number, Encoding>} */
const MARKS = { 65534: "UTF-16LE", 65279: "UTF-16BE" };

/** With a larger share of control characters, valid UTF-8 is not text. */
const MANY = 1 / 8;

/** Signs beyond ASCII; but in any language there are quotes. */
const BEYOND_ASCII = /(?![«»‘-„])\P{ASCII}/u;

/** The bytes that are looked at. */
const SAMPLE = 65_536;

/**
 * @param {Uint8Array} bytes
 * @returns {{ text: string, encoding: Encoding, isGuess: boolean } | null} null for what is no text in any of these encodings
 */
export function decoded(bytes) {
  /** @param {Encoding} encoding @param {boolean} isGuess */
  const textOr = (encoding, isGuess, text = textIn(encoding, bytes)) =>
    controlsIn(text) > (encoding === "UTF-8" ? MANY : 0) ? null : { text, encoding, isGuess };
  const sample = bytes.subarray(0, SAMPLE);
  const marked = MARKS[256 * bytes[0] + bytes[1]];
  const encoding = marked ?? wideEncoding(sample);
  if (encoding) return textOr(encoding, !marked);
  try {
    return textOr("UTF-8", false, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Damaged in a few places it is still UTF-8: of another encoding, hardly a letter would be valid.
    const damaged = textIn("UTF-8", sample);
    if (2 * countOf("\ufffd", damaged) < countOf(BEYOND_ASCII, damaged)) return textOr("UTF-8", true);
    // Where every third sign is beyond ASCII, it is another script in an encoding of its own.
    const isLatin = 3 * countOf(BEYOND_ASCII, textIn("Windows-1252", sample)) < sample.length;
    return isLatin ? textOr("Windows-1252", true) : null;
  }
}

/**
 * As a stream: half of a character, where a file was cut, is left out; and otherwise Node before version 23.7 decodes Windows-1252 as
 * Latin-1.
 * @param {Encoding} encoding
 * @param {Uint8Array} bytes
 */
const textIn = (encoding, bytes) => new TextDecoder(encoding).decode(bytes, { stream: true });

/** @param {string | RegExp} sign @param {string} text */
const countOf = (sign, text) => text.split(sign).length - 1;

/** A NUL beside a separator, white space and line ends among them, tells more than others: a letter of another script may have one. */
const MORE = 10;

/**
 * UTF-16 without a mark has NULs at every other place: of Latin letters in each, of other scripts at least where a name ends.
 * @param {Uint8Array} sample
 * @returns {Encoding | undefined}
 */
function wideEncoding(sample) {
  const nulls = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) nulls[i % 2] += sample[i ^ 1] < 48 ? MORE : 1;
  const more = Math.max(...nulls);
  if (5 * more <= sample.length || more <= MORE * Math.min(...nulls)) return undefined;
  return nulls[0] > nulls[1] ? "UTF-16BE" : "UTF-16LE";
}
