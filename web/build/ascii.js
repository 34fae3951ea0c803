/**
 * A plugin for Vite: writes every character beyond ASCII as an escape. A page that names no encoding has its classic scripts
 * read as Windows-1252, and every ✓ would become three signs that mean nothing.
 */

/** @returns {import("vite").Plugin} */
export function ascii() {
  return {
    name: "ascii",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === "chunk") chunk.code = inAscii(chunk.code);
    },
  };
}

/** @param {string} code */
export const inAscii = (code) => code.replace(/[^\0-\x7f]/g, escaped);

/** One half of a pair of surrogates, or a whole character. @param {string} unit */
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
