/** For builds of one file: all that an element may show or need is part of the file. */

import modules from "../../public/microgpt.wasm?with=microgpt-f64.wasm&packed";
import { checked, reading, readList } from "../input/list.js";
import { readListsWith } from "../input/reader.js";
import { loadAssetsBy } from "../model/packed.js";
import { Attention } from "../views/attention.js";
import { Cache } from "../views/cache.js";
import { Change } from "../views/change.js";
import { Controls } from "../views/controls.js";
import { Embeddings } from "../views/embeddings.js";
import { Guess } from "../views/guess.js";
import { addView } from "../views/index.js";
import { Letter } from "../views/letter.js";
import { Names } from "../views/names.js";
import { Odds } from "../views/odds.js";
import { Parameters } from "../views/parameters.js";
import { Settings } from "../views/settings.js";
import { Status } from "../views/status.js";
import { Tape } from "../views/tape.js";
import { Temperature } from "../views/temperature.js";
import { Train } from "../views/train.js";
import { Weight } from "../views/weight.js";

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
  Controls,
  Status,
])
  addView(View);

/** @type {Record<string, string>} by path */
const lists = import.meta.glob("../data/*.txt", { query: "?packed", import: "default", eager: true });

loadAssetsBy(async (name) => lists[`../data/${name}.txt`] ?? modules);

readListsWith({ checked, reading, readList });
