/** The network opened: every number between a token and its logits, at one position. */

import { h } from "../../essay/tree.js";
import { cells, signed } from "./attention.js";

/** @import { Tree } from "../../essay/tree.js" */
/** @import { Position } from "../network.js" */

/**
 * @param {Position} position
 * @param {string[]} letters so far, BOS first, the position's own last
 * @param {string[]} vocab a sign for each logit
 * @returns {Tree}
 */
export function draw({ token, place, start, heads, gathered, attended, hidden, end, logits }, letters, vocab) {
  const last = letters.length - 1;
  const active = hidden.filter((h) => h > 0).length;
  const attention = heads.map(({ weights }, head) => {
    const most = weights.indexOf(Math.max(...weights));
    return `head ${head + 1} most at ${letters[most]} (${(100 * weights[most]).toFixed(0)} %)`;
  });
  const best = logits.indexOf(Math.max(...logits));
  const rows = /** @type {[string, number[], string][]} */ ([
    ["token embedding", token, `of ${letters[last]}`],
    ["position embedding", place, `of position ${last}`],
    ["sum, normalized", start, ""],
    ["attention", gathered, attention.join("; ")],
    ["attention output, added", attended, "to the normalized sum"],
    ["MLP", hidden, `${active} of ${hidden.length} neurons are above zero`],
    ["MLP output, added", end, ""],
    ["logits", logits, `${vocab[best]} is highest, ${signed(logits[best])}`],
  ]);
  return h(
    "dl",
    { class: "parts" },
    rows.flatMap(([title, numbers, note]) => [
      h("dt", {}, title),
      h("dd", {}, cells(numbers, title), h("small", {}, note)),
    ]),
  );
}
