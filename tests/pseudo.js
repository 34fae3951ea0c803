/**
 * An invented language: English with every Latin letter replaced by one that is written from right to left, half as long again, and
 * numbers as Arabic writes them. What is still in Latin letters on a page in it was not taken from its texts.
 */

import { DOCUMENTS } from "../web/build/languages.js";
import en from "../web/words/en.js";

/** @import { Edition } from "../web/build/languages.js" */

const LETTERS = "אבגדהוזחטיכלמנסעפצקרשת";

/** Slots, tags and entities stay. */
const KEPT = /(\{\w+\}|<[^>]*>|&\w+;)/;

/** @param {string} text */
const turned = (text) =>
  text.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) % LETTERS.length]);

/** @param {string} text */
export function pseudo(text) {
  const letters = text.split(KEPT).filter((_, i) => i % 2 === 0);
  const padding = letters
    .join("")
    .split(/\s+/)
    .filter((word) => /[a-z]/i.test(word));
  const added = padding.slice(0, Math.ceil(padding.length / 2)).map((word) => turned(word).replace(/[^א-ת]/g, ""));
  const whole = text
    .split(KEPT)
    .map((part, i) => (i % 2 ? part : turned(part)))
    .join("");
  // Within the text, before what it ends with: a point, a tag.
  const [, start, end] = /** @type {RegExpMatchArray} */ (whole.match(/^([\s\S]*[א-ת])([\s\S]*)$/) ?? ["", whole, ""]);
  return `${start}${added.length ? ` ${added.join(" ")}` : ""}${end}`;
}

/** @returns {Edition} */
export function pseudoEdition() {
  const texts = Object.fromEntries(
    Object.entries(en.texts).map(([key, text]) => [key, pseudo(typeof text === "string" ? text : text.other)]),
  );
  return {
    words: /** @type {any} */ ({ language: "ar-XB", direction: "rtl", name: "pseudo", texts }),
    documents: /** @type {any} */ (Object.fromEntries(Object.keys(DOCUMENTS).map((name) => [name, pseudo]))),
  };
}
