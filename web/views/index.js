/**
 * The views that a `<micro-gpt>` can show. In a build of one file all of them are here; in the other, a room stands for each until
 * an element first shows it. The page adds a few of its own.
 */

/** @import { Words } from "../words/words.js" */
/** @import { View } from "./view.js" */

/** What trains a model and says how far it has come: no words of the attribute `view`, but beside what needs them. */
export const CONTROLS = "controls";
export const STATUS = "status";

/** By the word in the attribute `view`. @type {Map<string, typeof View>} */
const views = new Map();

/** How those come that are not here. @type {Map<string, () => Promise<typeof View>>} */
const loaders = new Map();

/**
 * Before any element is made.
 * @param {typeof View} added
 * @param {() => Promise<typeof View>} [load] what it is a room for
 */
export function addView(added, load) {
  views.set(added.id, added);
  if (load) loaders.set(added.id, load);
}

/** @param {string} word @returns {boolean} whether an element may be asked for it */
export const isView = (word) => views.has(word) && word !== CONTROLS && word !== STATUS;

/** @param {string} id */
export const viewOf = (id) => views.get(id);

/** @param {string} id */
export const isHere = (id) => !loaders.has(id);

/** Fetches the view that a room stands for. @param {string} id @returns {Promise<boolean>} whether it is here now */
export async function loadView(id) {
  try {
    const view = await loaders.get(id)?.();
    if (view) views.set(id, view);
    loaders.delete(id);
    return true;
  } catch {
    return false;
  }
}

/** @param {Words} t @returns {string[]} the views that every page has: those with a plain name */
export const commonViews = (t) => [...views.keys()].filter((id) => t.has(`view.${id}`));
