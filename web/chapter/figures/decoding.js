/** Decoding beyond temperature: what top-k, top-p and min-p leave of the probabilities of one letter. */

import { percent, short } from "../../essay/numbers.js";
import { h } from "../../essay/tree.js";
import { softmax } from "../softmax.js";

/** @import { Words } from "../../words/words.js" */
/** @import { Tree } from "../../essay/tree.js" */
/** @typedef {{ temperature: number, topK: number, topP: number, minP: number }} Rules */
/** @typedef {{ signs: string[], logits: number[], rules: Rules }} State */

/**
 * The rules in the engine's order, each on what the one before has kept, renormalized. Of equal probabilities the lower token comes first.
 * @param {number[]} logits @param {Rules} rules
 * @returns {{ before: number[], after: number[] }} probabilities at this temperature, and with what is cut at zero
 */
export function decode(logits, { temperature, topK, topP, minP }) {
  const before = softmax(logits, temperature);
  const ranked = before.map((_, token) => token).sort((a, b) => before[b] - before[a]);
  let kept = ranked.slice(0, topK);
  const total = () => kept.reduce((sum, token) => sum + before[token], 0);
  const share = topP * total();
  let sum = 0;
  const enough = kept.findIndex((token) => {
    sum += before[token];
    return sum >= share;
  });
  if (topP < 1 && enough >= 0) kept = kept.slice(0, enough + 1);
  kept = kept.filter((token) => before[token] >= minP * before[kept[0]]);
  const left = total();
  return { before, after: before.map((p, token) => (kept.includes(token) ? p / left : 0)) };
}

/** @param {Words} t @param {State} state @returns {Tree} */
export function draw(t, { signs, logits, rules }) {
  const { before, after } = decode(logits, rules);
  const max = Math.max(...after, ...before);
  const bars = signs.map((sign, token) => {
    const isCut = after[token] === 0;
    const title = `${sign}: ${percent(t, before[token])} → ${isCut ? t("chapter.cut") : percent(t, after[token])}`;
    return h(
      "div",
      { class: isCut ? "bar cut" : "bar", title },
      h("i", { style: `height: ${((100 * after[token]) / max).toFixed(1)}%` }),
      h("b", { style: `height: ${((100 * before[token]) / max).toFixed(1)}%` }),
      h("span", { class: "sign" }, sign),
    );
  });
  const kept = after.filter((p) => p > 0).length;
  const label = t("chapter.kept", {
    kept,
    count: signs.length,
    now: percent(t, Math.max(...after)),
    before: percent(t, Math.max(...before)),
    temperature: short(t, rules.temperature),
  });
  return h(
    "div",
    {},
    h("div", { class: "tokens", role: "img", "aria-label": label }, bars),
    h("p", { class: "note" }, label),
  );
}
