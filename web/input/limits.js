/** What a list may be. */

/** A shorter list has nothing to teach; a longer one would take the page too long to read. */
export const LINES = { min: 10, max: 200_000 };

/** Each letter is a token of the engine, which has room for so many (src/corpus.h). */
export const MAX_LETTERS = 65_534;

/** Room for the longest list, lines and all; a larger file is refused before it is read. */
export const MAX_BYTES = 5_000_000;
