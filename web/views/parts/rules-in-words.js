/** Top-k, top-p and min-p in words: which of them are on, and what they keep of a draw. */

import { DEFAULTS } from "../../options.js";

/** @import { NameTrace } from "../../model/look.js" */
/** @import { Words } from "../../words/words.js" */
/** @import { Choice } from "./choices.js" */

/** In the order in which they cut. */
export const CUTS = /** @type {const} */ (["topK", "topP", "minP"]);

/** @typedef {NameTrace["cuts"]} Cuts */

/** @param {Words} t @param {typeof CUTS[number]} key @param {number} value */
export function cutInWords(t, key, value) {
  if (value === DEFAULTS[key]) return t("rules.off");
  return key === "topK" ? t.count(value) : t.temperature(value);
}

/** @param {Words} t @param {Cuts} cuts */
export const cutsInWords = (t, cuts) =>
  t.list(
    CUTS.flatMap((key) => {
      const value = cuts[key] ?? DEFAULTS[key];
      return value === DEFAULTS[key] ? [] : [`${t(`option.${key}`)} ${cutInWords(t, key, value)}`];
    }),
  );

/** After which letters a token is chosen. @param {Words} t @param {NameTrace} trace @param {number} position */
export function placeInWords(t, { prefix, draws }, position) {
  const written = [prefix, ...draws.slice(0, position).map(({ char }) => char)].join("").normalize("NFC");
  return written ? t("letter.after-text", { text: written }) : t("letter.at-start");
}

/** @param {Words} t @param {Cuts} cuts @param {Choice[]} choices */
export function keptInWords(t, cuts, choices) {
  const rules = cutsInWords(t, cuts);
  const count = choices.length;
  if (!rules) return t("rules.none", { count });
  const kept = choices.filter(({ kept }) => kept);
  const share = t.percent(kept.reduce((sum, { tempered }) => sum + tempered, 0));
  return t("rules.kept", { rules, count, kept: kept.length, share });
}
