/** For builds of one file: all that an element may show or need is part of the file. */

import float32 from "../../public/microgpt.wasm?packed";
import float64 from "../../public/microgpt-f64.wasm?packed";
import { checked, reading, readList } from "../input/list.js";
import { readListsWith } from "../input/reader.js";
import { loadAssetsBy } from "../model/packed.js";
import { Attention } from "../views/attention.js";
import { Cache } from "../views/cache.js";
import { Change } from "../views/change.js";
import { Embeddings } from "../views/embeddings.js";
import { Guess } from "../views/guess.js";
import { addView } from "../views/index.js";
import { Letter } from "../views/letter.js";
import { Names } from "../views/names.js";
import { Odds } from "../views/odds.js";
import { Parameters } from "../views/parameters.js";
import { roomFor } from "../views/room.js";
import { Settings } from "../views/settings.js";
import { Tape } from "../views/tape.js";
import { Temperature } from "../views/temperature.js";
import { Train } from "../views/train.js";
import { Weight } from "../views/weight.js";

/** @type {Promise<unknown>} */
let lastTurn = Promise.resolve();

/** Each in a task of its own: all at once they would hold up the page. */
function turn() {
  lastTurn = lastTurn.then(() => new Promise((resolve) => setTimeout(resolve)));
  return lastTurn;
}

for (const View of [
  Train,
  Names,
  Odds,
  Guess,
  Temperature,
  Letter,
  Cache,
  Attention,
  Change,
  Weight,
  Parameters,
  Embeddings,
  Tape,
  Settings,
])
  addView(roomFor(View.id), async () => {
    await turn();
    return View;
  });

/** @type {Record<string, string>} by path */
const lists = import.meta.glob("../data/*.txt", { query: "?packed", import: "default", eager: true });

/** @type {Record<string, string>} */
const modules = { f32: float32, f64: float64 };

loadAssetsBy(async (name) => modules[name] ?? lists[`../data/${name}.txt`]);

readListsWith({ checked, reading, readList });
