/** The network opened: every number between a token and its logits, at one position. */

import { signed } from "../../essay/numbers.js";
import { h } from "../../essay/tree.js";
import { cells } from "./attention.js";

/** @import { Words } from "../../words/words.js" */
/** @import { Tree } from "../../essay/tree.js" */
/** @import { Position } from "../network.js" */

/**
 * @param {Words} t
 * @param {Position} position
 * @param {string[]} letters so far, BOS first, the position's own last
 * @param {string[]} vocab a sign for each logit
 * @returns {Tree}
 */
export function draw(t, { token, place, start, heads, gathered, attended, hidden, end, logits }, letters, vocab) {
  const last = letters.length - 1;
  const active = hidden.filter((h) => h > 0).length;
  const attention = heads.map(({ weights }, head) => {
    const most = weights.indexOf(Math.max(...weights));
    return t("chapter.head-at", { head: head + 1, letter: letters[most], share: t.wholePercent(weights[most]) });
  });
  const best = logits.indexOf(Math.max(...logits));
  const rows = /** @type {[string, number[], string][]} */ ([
    [t("chapter.token-embedding"), token, t("chapter.of-letter", { letter: letters[last] })],
    [t("chapter.position-embedding"), place, t("chapter.of-position", { position: last })],
    [t("chapter.sum"), start, ""],
    [t("chapter.attention"), gathered, t.list(attention)],
    [t("chapter.attention-added"), attended, t("chapter.to-sum")],
    [t("chapter.mlp"), hidden, t("chapter.active", { count: active, all: hidden.length })],
    [t("chapter.mlp-added"), end, ""],
    [t("chapter.logits"), logits, t("chapter.best", { sign: vocab[best], logit: signed(t, logits[best]) })],
  ]);
  return h(
    "dl",
    { class: "parts" },
    rows.flatMap(([title, numbers, note]) => [
      h("dt", {}, title),
      h("dd", {}, cells(t, numbers, title), h("small", {}, note)),
    ]),
  );
}
