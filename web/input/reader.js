/**
 * What reads lists, for those who may never need it: part of a build of one file; else a file that is imported for the first list
 * that is somebody's own.
 */

import { EngineError } from "../errors.js";

/** @typedef {Pick<typeof import("./list.js"), "checked" | "readList" | "reading">} Reader */

/** @type {Reader | undefined} */
let reader;

/** @type {() => Promise<Reader>} */
let load;

/** How it comes. @param {() => Promise<Reader>} given */
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
