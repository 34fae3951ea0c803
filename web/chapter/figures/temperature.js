/** Temperature as a curve: the probabilities of three logits at every temperature, one of which is dragged; and 1/T as a power. */

import { percent, short } from "../../essay/numbers.js";
import { h } from "../../essay/tree.js";
import { softmax } from "../softmax.js";

/** @import { Words } from "../../words/words.js" */
/** @import { Tree } from "../../essay/tree.js" */
/** @typedef {{ logits: number[], temperature: number }} State */

/** @type {State} */
export const FIRST = { logits: [2, 1, 0.5], temperature: 0.5 };

/** The slider's ends: it moves along log2 T, from 0.05 to 8. */
export const MIN = -4.32;
export const MAX = 3;

/** Temperatures that are marked. */
export const MARKED = [0.1, 0.5, 1, 2];

/** Of the three logits, for the styles. */
const NAMES = ["first", "second", "third"];

/** @param {Words} t */
const namesIn = (t) => [t("chapter.first"), t("chapter.second"), t("chapter.third")];

/** In units of the drawing, which is as wide as the text. */
const WIDTH = 340;
const HEIGHT = 200;
const LEFT = 36;
const RIGHT = 8;
const TOP = 12;
const BOTTOM = 34;

/** @param {number} T */
const x = (T) => LEFT + ((Math.log2(T) - MIN) / (MAX - MIN)) * (WIDTH - LEFT - RIGHT);
/** @param {number} probability */
const y = (probability) => TOP + (1 - probability) * (HEIGHT - TOP - BOTTOM);

/** The temperature at a place in the drawing, as a share of its width. @param {number} share */
export const temperatureAt = (share) => {
  const along = (share * WIDTH - LEFT) / (WIDTH - LEFT - RIGHT);
  return 2 ** (MIN + Math.min(1, Math.max(0, along)) * (MAX - MIN));
};

/** @param {[number, number][]} points */
const path = (points) => points.map(([x, y], i) => `${i ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/** @param {number} from @param {number} to @param {number} steps */
const steps = (from, to, steps) => [...Array(steps + 1)].map((_, i) => from + ((to - from) * i) / steps);

/** @param {Words} t @param {State} state @returns {Tree} */
function curves(t, { logits, temperature }) {
  const now = softmax(logits, temperature);
  const lines = NAMES.map((name, i) => {
    const points = steps(MIN, MAX, 80).map((at) => {
      const T = 2 ** at;
      return /** @type {[number, number]} */ ([x(T), y(softmax(logits, T)[i])]);
    });
    return h("path", { d: path(points), class: `line ${name}`, "data-part": name });
  });
  const grid = [0, 0.5, 1].map((share) =>
    h(
      "g",
      { class: "grid" },
      h("path", { d: `M${LEFT} ${y(share)}H${WIDTH - RIGHT}` }),
      h("text", { x: LEFT - 6, y: y(share) + 4, "text-anchor": "end" }, t.wholePercent(share)),
    ),
  );
  const marks = MARKED.map((T) =>
    h(
      "g",
      { class: "grid" },
      h("path", { d: `M${x(T)} ${y(0)}v5` }),
      h("text", { x: x(T), y: y(0) + 17, "text-anchor": "middle" }, t.value(T)),
    ),
  );
  const limit = h("path", { d: `M${WIDTH - RIGHT - 24} ${y(1 / 3)}H${WIDTH - RIGHT}`, class: "limit" });
  const dots = now.map((probability, i) =>
    h("circle", { cx: x(temperature), cy: y(probability), r: 4.5, class: NAMES[i], "data-part": NAMES[i] }),
  );
  return h(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      class: "curves",
      role: "img",
      "aria-label": described(t, { logits, temperature }),
    },
    grid,
    marks,
    limit,
    h("text", { x: WIDTH - RIGHT, y: HEIGHT - 4, "text-anchor": "end", class: "title" }, t("chapter.temperature")),
    h("path", { d: `M${x(temperature)} ${TOP}V${y(0)}`, class: "now", "data-part": "temperature" }),
    lines,
    dots,
  );
}

/** Each probability at T = 1, raised to 1/T: before the three are divided by their sum. @param {Words} t @param {State} state @returns {Tree} */
function powers(t, { logits, temperature }) {
  const at = (/** @type {number} */ p) => 36 + p * 136;
  const up = (/** @type {number} */ p) => TOP + (1 - p) * 136;
  const curve = steps(0, 1, 60).map((p) => /** @type {[number, number]} */ ([at(p), up(p ** (1 / temperature))]));
  const dots = softmax(logits).map((p, i) =>
    h("circle", { cx: at(p), cy: up(p ** (1 / temperature)), r: 4.5, class: NAMES[i], "data-part": NAMES[i] }),
  );
  const power = short(t, 1 / temperature);
  return h(
    "svg",
    {
      viewBox: "0 0 180 200",
      class: "powers",
      role: "img",
      "aria-label": t("chapter.power", { power }),
    },
    h("path", { d: `M36 ${TOP}V${up(0)}H172`, class: "frame" }),
    h("path", { d: `M${at(0)} ${up(0)}L${at(1)} ${up(1)}`, class: "diagonal" }),
    h("path", { d: path(curve), class: "power", "data-part": "power" }),
    dots,
    [0, 1].map((p) => h("text", { x: at(p), y: up(0) + 17, "text-anchor": "middle" }, t.value(p))),
    h("text", { x: 30, y: up(1) + 4, "text-anchor": "end" }, t.value(1)),
    h("text", { x: 104, y: 196, "text-anchor": "middle", class: "title" }, t("chapter.at-one")),
    h("text", { x: 42, y: TOP + 8, class: "title" }, `p^${power}`),
  );
}

/** @param {Words} t @param {State} state */
export function described(t, { logits, temperature }) {
  const names = namesIn(t);
  const now = softmax(logits, temperature).map((p, i) => `${names[i]} ${percent(t, p)}`);
  return `T = ${short(t, temperature)}: ${t.list(now)}`;
}

/** @param {Words} t @param {State} state @returns {Tree} */
export function draw(t, state) {
  const names = namesIn(t);
  const keys = softmax(state.logits, state.temperature).map((p, i) =>
    h("li", { class: NAMES[i], "data-part": NAMES[i] }, `${names[i]} `, h("b", {}, percent(t, p))),
  );
  return h(
    "div",
    { class: "temperature-curves" },
    curves(t, state),
    powers(t, state),
    h(
      "ul",
      { class: "keys" },
      h("li", { "data-part": "temperature" }, "T ", h("b", {}, short(t, state.temperature))),
      keys,
    ),
  );
}
