/** All views that a `<micro-gpt>` can show. The page adds a few of its own. */

import { Attention } from "./attention.js";
import { Cache } from "./cache.js";
import { Embeddings } from "./embeddings.js";
import { Letter } from "./letter.js";
import { Names } from "./names.js";
import { Odds } from "./odds.js";
import { Parameters } from "./parameters.js";
import { Settings } from "./settings.js";
import { Tape } from "./tape.js";
import { Temperature } from "./temperature.js";
import { Train } from "./train.js";

/** @import { View } from "./view.js" */

export const VIEWS = /** @type {const} */ ([
  Train,
  Names,
  Odds,
  Temperature,
  Letter,
  Cache,
  Attention,
  Parameters,
  Embeddings,
  Tape,
  Settings,
]);

/** By the word in the attribute `view`. @type {Map<string, typeof View>} */
const registry = new Map(VIEWS.map((View) => [View.id, View]));

/** @param {string} id */
export const viewOf = (id) => registry.get(id);

/** Adds a view that only one page has; before any element is made. @param {typeof View} added */
export const addView = (added) => registry.set(added.id, added);

/** @returns {(typeof View)[]} */
export const allViews = () => [...registry.values()];
