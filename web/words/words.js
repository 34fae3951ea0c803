/**
 * The short texts of views, controls and messages, in one language: `t("train.step")`. A text may have slots in braces;
 * a number in a slot is written as the language writes numbers, and several texts as it writes lists. Where the words depend
 * on a number, the text is an object with one entry for each plural form (Intl.PluralRules), chosen by the slot `count`.
 *
 * Each language is one file beside this one, with the same keys as en.js.
 */

import en from "./en.js";

/** @typedef {keyof typeof en.texts} Key */
/** @typedef {string | Partial<Record<Intl.LDMLPluralRule, string>>} Text */
/** @typedef {{ language: string, direction: string, name: string, texts: Record<Key, Text> }} Language */
/** @typedef {Record<string, unknown>} Slots */
/** @typedef {ReturnType<typeof wordsOf>} Words */
/**
 * What went wrong. Its sentence is `problem.<code>`, or another key; the engine's own refusals bring theirs as
 * `message`, in English; other languages have a plainer one of their own, `engine.<code>`.
 * @typedef {{ code: string, key?: Key, slots?: Slots, message?: string }} Problem
 */

/** From here on a loss is far from anything that a model learns, and only its size matters. */
const GREAT_LOSS = 1000;

/** Stands for a number that is not known yet. */
const NONE = "–";

/** @param {number} power */
export const superscript = (power) =>
  [...String(power)].map((sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(sign)]).join("");

/** The most characters of a text from outside that a message repeats; of a longer one, its beginning. */
const MAX_ECHO = 200;

/** A message tells what came from outside: attributes, lists, files, links. */
const MESSAGE = /^(attribute|hint|list|problem)\./;

/** Sentences of the engine, and of browsers. */
const MAX_MESSAGE = 500;

/** @param {string} text @param {number} max */
const brief = (text, max) => (text.length > max ? `${text.slice(0, max).replace(/[\ud800-\udbff]$/, "")} …` : text);

/** Letters that are written from right to left, and characters that turn the direction of others. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text that does not turn the sentence in which it stands: isolated, and without overrides (Unicode Annex 9).
 * @param {string} text @param {RegExp} [turning] what in it would turn the sentence
 */
export const isolated = (text, turning = RIGHT_TO_LEFT) =>
  turning.test(text) ? `\u2068${text.replace(/[\u202a-\u202e]/g, "")}\u2069` : text;

/** The minus sign, as wide as the plus. @param {string} text */
const withMinus = (text) => text.replace("-", "−");

/** @param {Language} language */
export function wordsOf({ language, direction, texts }) {
  const plurals = new Intl.PluralRules(language);
  // In a sentence from right to left any letters are isolated: its slots hold those of lists.
  const turning = direction === "rtl" ? /\p{L}/u : undefined;
  /** @param {Intl.NumberFormatOptions} [options] */
  const formatter = (options) => {
    /** Made when it is needed: each takes a millisecond, of the first ones of a page. @type {Intl.NumberFormat | undefined} */
    let format;
    return (/** @type {number} */ number) => {
      format ??= new Intl.NumberFormat(language, options);
      return format.format(number);
    };
  };
  const [count, value, rate, percent, wholePercent] = [
    formatter(),
    formatter({ maximumSignificantDigits: 15, useGrouping: false }),
    formatter({ minimumSignificantDigits: 2, maximumSignificantDigits: 2 }),
    formatter({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    formatter({ style: "percent" }),
  ];
  const compact = formatter({ notation: "compact", compactDisplay: "long", maximumSignificantDigits: 2 });
  const hundredths = formatter({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = formatter({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "always" });
  const digits = formatter({ minimumSignificantDigits: 3, maximumSignificantDigits: 3, useGrouping: false });
  const fixed = [0, 1, 2, 3].map((places) =>
    formatter({ minimumFractionDigits: places, maximumFractionDigits: places }),
  );

  const space = /^(ja|zh)/.test(language) ? "" : " ";

  /** "a, b, c". @param {string[]} texts */
  const list = (texts) => new Intl.ListFormat(language, { style: "narrow" }).format(texts);

  /** A number as JavaScript writes it, with the language's decimal sign. @param {string} number */
  const pointed = (number) => number.replace(".", hundredths(0)[1]);

  /** @param {Key} key @param {Slots} slots */
  const textOf = (key, slots) => {
    const text = /** @type {Text} */ (texts[key] ?? key);
    if (typeof text === "string") return text;
    return text[plurals.select(Number(slots.count))] ?? text.other ?? "";
  };

  /** @param {unknown} slot @param {Key} key @returns {unknown} */
  const written = (slot, key) => {
    if (typeof slot === "number") return count(slot);
    if (Array.isArray(slot) && slot.every((item) => typeof item === "string")) return written(list(slot), key);
    return typeof slot === "string" ? isolated(MESSAGE.test(key) ? brief(slot, MAX_ECHO) : slot, turning) : slot;
  };

  /** The text in pieces, slots in their places: for slots that are markup. @param {Key} key @param {Slots} [slots] */
  const parts = (key, slots = {}) =>
    textOf(key, slots)
      .split(/\{(\w+)\}/)
      .map((part, i) => (i % 2 ? written(slots[part], key) : part));

  /** @param {Key} key @param {Slots} [slots] */
  const t = (key, slots) => parts(key, slots).join("");

  return Object.assign(t, {
    language,
    direction,
    parts,
    count,
    percent,
    wholePercent,

    /** A number as it is, in as many digits as it has. */
    value,

    list,

    /** Between two sentences. */
    space,

    /** Those sentences that there are, one after the other. @param {unknown[]} all */
    sentences: (all) => all.filter(Boolean).join(space),

    /** @param {string} key @returns {key is Key} */
    has: (key) => Object.hasOwn(texts, key),

    /** @param {number} number @param {0 | 1 | 2 | 3} places after the decimal point */
    fixed: (number, places) => fixed[places](number),

    /** @param {number | null} loss in nats */
    loss: (loss) => (loss === null ? NONE : loss < GREAT_LOSS ? hundredths(loss) : pointed(loss.toExponential(1))),

    temperature: hundredths,

    /**
     * "12,000", "12 million"; a power of ten where no language has a word. Thousands are written in figures, as French has no other way
     * to say 1,200 that can stand in a sentence.
     * @param {number} number at least 1
     */
    great(number) {
      if (number < 1e6) return count(Number(number.toPrecision(2)));
      return number < 1e15 ? compact(number) : `10${superscript(Math.round(Math.log10(number)))}`;
    },

    /** @param {number} milliseconds */
    duration: (milliseconds) =>
      milliseconds < 1000 ? `${count(Math.round(milliseconds))} ms` : `${fixed[1](milliseconds / 1000)} s`,

    /** 3,140,000 as "3.1 M". @param {number | null} number a second */
    rate(number) {
      if (number === null) return NONE;
      return number >= 995_000 ? `${rate(number / 1_000_000)} M` : `${rate(number / 1000)} k`;
    },

    signed: (/** @type {number} */ number) => withMinus(signed(number)),

    /** Three significant digits, whatever the size. @param {number} number */
    number(number) {
      const size = Math.abs(number);
      const isPlain = size === 0 || (size >= 0.001 && size < 10_000);
      return isPlain ? withMinus(digits(number)) : pointed(`${number < 0 ? "−" : ""}${size.toExponential(2)}`);
    },

    /** The sentence of a problem. @param {Problem} problem */
    problem({ code, key = /** @type {Key} */ (`problem.${code}`), message, slots }) {
      const keys = [key, ...(language === "en" ? [] : [`engine.${code}`, "engine.unexpected"])];
      const told = /** @type {Key | undefined} */ (keys.find((key) => Object.hasOwn(texts, key)));
      return told ? t(told, slots) : isolated(brief(message ?? code, MAX_MESSAGE), turning);
    },
  });
}

/** The language that is part of a script: of the element English, of a page its own. */
export const BUILT_IN = wordsOf(en);

/** Takes the texts that come with a view which is loaded on demand: see build/own-words.js. @param {Partial<Language["texts"]>} texts */
export const addTexts = (texts) => Object.assign(en.texts, texts);
