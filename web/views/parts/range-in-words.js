/** Which values an option may have, in words. */

/**
 * @param {import("../../words/words.js").Words} t
 * @param {Pick<import("../../options.js").Option, "choices" | "min" | "max" | "fractional" | "maxLength">} option
 */
export function rangeInWords(t, { choices, min = 0, max = 0, fractional, maxLength }) {
  if (choices) return t("range.choices", { choices: choices.map((choice) => String(choice)) });
  if (maxLength !== undefined) return t("range.text", { count: maxLength });
  const end = max >= Number.MAX_SAFE_INTEGER ? "2^53 − 1" : t.count(max);
  return t(fractional ? "range.number" : "range.whole", { min: t.value(min), max: end });
}
