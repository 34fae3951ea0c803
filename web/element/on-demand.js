/** For modules, bundled or in a plain page: each view, each list and each module of the engine is a file, imported when it is needed. */

import { loadReaderBy } from "../input/reader.js";
import { loadAssetsBy } from "../model/packed.js";
import { addView } from "../views/index.js";
import { roomFor } from "../views/room.js";
import { addLanguageBy } from "../words/languages.js";

addView(roomFor("train"), async () => (await import("../views/train.js")).Train);
addView(roomFor("names"), async () => (await import("../views/names.js")).Names);
addView(roomFor("odds"), async () => (await import("../views/odds.js")).Odds);
addView(roomFor("guess"), async () => (await import("../views/guess.js")).Guess);
addView(roomFor("temperature"), async () => (await import("../views/temperature.js")).Temperature);
addView(roomFor("letter"), async () => (await import("../views/letter.js")).Letter);
addView(roomFor("cache"), async () => (await import("../views/cache.js")).Cache);
addView(roomFor("attention"), async () => (await import("../views/attention.js")).Attention);
addView(roomFor("change"), async () => (await import("../views/change.js")).Change);
addView(roomFor("weight"), async () => (await import("../views/weight.js")).Weight);
addView(roomFor("parameters"), async () => (await import("../views/parameters.js")).Parameters);
addView(roomFor("embeddings"), async () => (await import("../views/embeddings.js")).Embeddings);
addView(roomFor("tape"), async () => (await import("../views/tape.js")).Tape);
addView(roomFor("settings"), async () => (await import("../views/settings.js")).Settings);

loadReaderBy(() => import("../input/list.js"));

/** By path. */
const lists = import.meta.glob("../data/*.txt", { query: "?packed" });

/** @type {typeof lists} */
const modules = {
  f32: () => import("../../public/microgpt.wasm?packed"),
  f64: () => import("../../public/microgpt-f64.wasm?packed"),
};

loadAssetsBy(async (name) => {
  const load = modules[name] ?? lists[`../data/${name}.txt`];
  return /** @type {{ default: string }} */ (await load()).default;
});

/** By path. */
const languages = import.meta.glob(["../words/*.js", "!../words/{en,words,languages}.js"]);

for (const [path, load] of Object.entries(languages))
  addLanguageBy(
    path.replace(/.*\/(.*)\.js$/, "$1"),
    async () => /** @type {{ default: import("../words/words.js").Language }} */ (await load()).default,
  );
