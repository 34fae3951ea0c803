/** Why the model does not read what is typed as it is. */

import { RESERVED, readable } from "../../model/look.js";

/**
 * @param {import("../../words/words.js").Words} t
 * @param {Readonly<import("../../model/state.js").State>} state
 * @param {keyof typeof RESERVED} field
 * @returns {string} a sentence, or ""
 */
export function inputHint(t, state, field) {
  const { model, [field]: text } = state;
  if (!model) return "";
  const read = readable(model, text, RESERVED[field]);
  if (text === read) return "";
  const unknown = [...new Set(text)].filter((letter) => !model.vocab.includes(letter));
  if (unknown.length) return t("hint.unknown", { letters: unknown.map((letter) => `“${letter}”`).join(" ") });
  return t("hint.too-long", { text: read });
}
