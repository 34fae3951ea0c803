/** For modules, bundled or in a plain page: each view, each list and each module of the engine is a file, imported when it is needed. */

import { loadReaderBy } from "../input/reader.js";
import { loadAssetsBy } from "../model/packed.js";
import { addView } from "../views/index.js";
import { roomFor } from "../views/room.js";
import { addLanguageBy } from "../words/languages.js";

addView(roomFor("train", [16.9, 16.9, 12.4]), async () => (await import("../views/train.js")).Train);
addView(roomFor("names", [13, 13, 18], { note: 3 }), async () => (await import("../views/names.js")).Names);
addView(roomFor("odds", [13.1, 13.1, 21.7]), async () => (await import("../views/odds.js")).Odds);
addView(roomFor("guess", [22.5, 25.9, 49.3]), async () => (await import("../views/guess.js")).Guess);
addView(roomFor("temperature", [18.2, 34.5, 38.8]), async () => (await import("../views/temperature.js")).Temperature);
addView(roomFor("letter", [35.7, 37.3, 45.5]), async () => (await import("../views/letter.js")).Letter);
addView(roomFor("cache", [22.2, 22.2, 24.5]), async () => (await import("../views/cache.js")).Cache);
addView(roomFor("attention", [27.6, 27.6, 26]), async () => (await import("../views/attention.js")).Attention);
addView(roomFor("change", [21.9, 35.8, 45.5]), async () => (await import("../views/change.js")).Change);
addView(roomFor("weight", [1.2, 1.2, 1.2]), async () => (await import("../views/weight.js")).Weight);
addView(roomFor("parameters", [38.7, 51.6, 99.4]), async () => (await import("../views/parameters.js")).Parameters);
addView(
  roomFor("embeddings", [5.4, 5.4, 7], { share: 0.6 }),
  async () => (await import("../views/embeddings.js")).Embeddings,
);
addView(roomFor("tape", [4.6, 4.6, 5]), async () => (await import("../views/tape.js")).Tape);
addView(roomFor("controls", [2.25, 4.3, 5.6]), async () => (await import("../views/controls.js")).Controls);
addView(roomFor("status", [3, 4.5, 7.5]), async () => (await import("../views/status.js")).Status);
addView(roomFor("settings", [23, 30, 36]), async () => (await import("../views/settings.js")).Settings);

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
