/** Files that hold no list as text, recognized by how they begin: what is dropped by mistake is named, and never learned. */

/** @typedef {"pdf" | "sheet" | "document" | "archive" | "picture" | "model" | "page"} Kind */

/**
 * How each begins in Latin-1, by the formats' own specifications; the first that fits. A zip is what its first entries say, and .doc
 * begins as .xls does.
 * @type {Record<Kind, string>}
 */
const BEGINS = {
  pdf: "%PDF",
  sheet: "PK\x03\x04.*(xl/|spreadsheet)|\xd0\xcf\x11\xe0",
  document: "PK\x03\x04.*(word/|ppt/|opendocument|epub)|{\\\\rtf|BEGIN:V", // the last for contacts and calendars
  archive: "PK[\x03\x05]|\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!|\\(\xb5\x2f\xfd|.{257}ustar",
  picture: "\x89PNG|\xff\xd8\xff|GIF8|II\\*\0|MM\0\\*|.{8}WEBP|.{4}ftyp", // the last for HEIC and AVIF; and films
  model: '.{6}\0\0{"', // safetensors: eight bytes of length, then JSON
  page: "<([!?]|[a-zA-Z][\\w:-]*[\\s/>])",
};

/** The bytes that are looked at. */
const START = 4096;

/** @param {Uint8Array} bytes @returns {Kind | undefined} none of what may be text */
export function kindOf(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, START)).replace(/^(\xef\xbb\xbf)?\s+(?=<)/, "");
  const kinds = /** @type {[Kind, string][]} */ (Object.entries(BEGINS));
  return kinds.find(([, begins]) => new RegExp(`^(?:${begins})`, "s").test(start))?.[0];
}

/** Control characters that stand in no text: neither white space nor line ends (0x85 is one), nor DOS's end of a file. */
const CONTROLS = /[^\P{Cc}\s\cZ\x85]/gu;

/** @param {string} text decoded @returns {number} the share of them at its start */
export function controlsIn(text) {
  const start = text.slice(0, START);
  return (start.match(CONTROLS)?.length ?? 0) / (start.length || 1);
}
