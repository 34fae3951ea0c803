/** Why the model does not read what is typed as it is. */

import { inLettersOf, RESERVED, readable } from "../../model/look.js";
import { signOf } from "./choices.js";

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
  const { text: whole, unknown } = inLettersOf(model.vocab, text);
  // Letters that are only left out are named; another spelling that looks the same need not be told.
  const left = [...text].filter((letter) => !unknown.includes(letter)).join("");
  const isOther = left.normalize("NFC") !== whole.normalize("NFC");
  return t.sentences([
    isOther && t("hint.read-as", { text: read.normalize("NFC") }),
    unknown.length &&
      t("hint.unknown", { letters: unknown.map((letter) => t("quote.marks", { text: signOf(letter) })) }),
    !isOther && !unknown.length && whole !== read && t("hint.too-long", { text: read.normalize("NFC") }),
  ]);
}
