/** Files that hold no list as text, recognized by how they begin: what is dropped by mistake is named, and never learned. */

/** @typedef {"pdf" | "sheet" | "document" | "archive" | "picture" | "model" | "page"} Kind */

/** @typedef {{ kind: Kind, starts: string[], at?: number, holds?: RegExp }} Signature `holds` what may stand anywhere near the start */

/** By the formats' own specifications, in Latin-1, the first that fits. A zip is what its first entries say. @type {Signature[]} */
const SIGNATURES = [
  { kind: "pdf", starts: ["%PDF"] },
  { kind: "sheet", starts: ["PK\x03\x04"], holds: /xl\/|spreadsheet/ },
  { kind: "document", starts: ["PK\x03\x04"], holds: /word\/|ppt\/|opendocument|epub/ },
  { kind: "sheet", starts: ["\xd0\xcf\x11\xe0"] }, // .xls; .doc begins likewise
  { kind: "document", starts: ["{\\rtf"] },
  {
    kind: "archive",
    starts: ["PK\x03\x04", "PK\x05\x06", "\x1f\x8b", "BZh", "\xfd7zXZ", "7z\xbc\xaf", "Rar!", "\x28\xb5\x2f\xfd"],
  },
  { kind: "archive", starts: ["ustar"], at: 257 },
  { kind: "picture", starts: ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*"] },
  { kind: "picture", starts: ["WEBP"], at: 8 },
  { kind: "picture", starts: ["ftyp"], at: 4 }, // HEIC, AVIF; and films
  { kind: "model", starts: ['\0\0{"'], at: 6 }, // safetensors: eight bytes of length, then JSON
  { kind: "page", starts: ["<"], holds: /^<([!?]|[a-z][\w:-]*[\s/>])/i },
];

/** The bytes that are looked at. */
const START = 4096;

/** @param {Uint8Array} bytes @returns {Kind | undefined} none of what may be text */
export function kindOf(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, START)).replace(/^(\xef\xbb\xbf)?\s+(?=<)/, "");
  const isSo = (/** @type {Signature} */ { starts, at = 0, holds }) =>
    starts.some((sign) => start.startsWith(sign, at)) && (holds?.test(start) ?? true);
  return SIGNATURES.find(isSo)?.kind;
}

/**
 * @param {string} text decoded
 * @returns {number} the share, at its start, of control characters that no text has: not white space or separators (0x1c to 0x1f)
 */
export function controlsIn(text) {
  const start = [...text.slice(0, START)];
  return start.filter((letter) => letter < "\t" || (letter > "\r" && letter < "\x1c")).length / (start.length || 1);
}
