/** What texts of tests are made of, where fast-check's own is slow to begin. */

import fc from "fast-check";

/** Any character: the unit "binary" of fast-check's strings, which takes most of a second to begin. */
export const ANY_CHARACTER = fc
  .nat(0x10ffff - 0x800)
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800)); // without surrogates
