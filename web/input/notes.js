/** What both the reader of lists and the views say of a list. */

import { MAX_BYTES } from "./limits.js";

/** @import { Note } from "./list.js" */

/** @param {string} name of a file, or "" @param {number} size @returns {Note} */
export const tooLarge = (name, size) =>
  name
    ? { key: "list.file-too-large", slots: { name, size, max: MAX_BYTES } }
    : { key: "list.too-large", slots: { max: MAX_BYTES } };

/** @param {{ number: number, name: string }} column */
export const columnLabel = ({ number, name }) => `${number}${name && `, ${name}`}`;
