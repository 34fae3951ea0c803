/**
 * The reader of lists, which many pages never need: part of a build of one file; otherwise a file of its own, imported for the first
 * list that is not one of the page's.
 */

import { EngineError } from "../errors.js";

/** @typedef {Pick<typeof import("./list.js"), "checked" | "readList" | "reading">} Reader */

/** @type {Reader | undefined} */
let reader;

/** @type {() => Promise<Reader>} */
let load;

/** How it is loaded. @param {() => Promise<Reader>} given */
export function loadReaderBy(given) {
  load = given;
}

/** It is here from the start. @param {Reader} given */
export function readListsWith(given) {
  reader = given;
}

/** @returns {Reader | undefined} if it is here */
export const readerHere = () => reader;

/** @returns {Promise<Reader>} rejects with an EngineError where it cannot be had */
export async function loadReader() {
  try {
    reader ??= await load();
    return reader;
  } catch {
    throw new EngineError("not-loaded");
  }
}
