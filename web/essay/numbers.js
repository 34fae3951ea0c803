/** How the figures of essays write numbers, beyond what the words themselves do. */

/** @import { Words } from "../words/words.js" */

/** @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/** @param {Words} t @param {number} number @param {Intl.NumberFormatOptions} options */
function written({ language }, number, options) {
  const key = language + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format.format(number);
}

/** Two significant digits, without zeros at the end. @param {Words} t @param {number} number */
export const short = (t, number) => written(t, number, { maximumSignificantDigits: 2 });

/** Two significant digits, and three of 100. @param {Words} t @param {number} probability */
export const percent = (t, probability) => written(t, probability, { style: "percent", maximumSignificantDigits: 2 });

/** With a minus that is as wide as a digit. @param {Words} t @param {number} number @param {number} places after the point */
export const fixed = (t, number, places) =>
  written(t, number, { minimumFractionDigits: places, maximumFractionDigits: places }).replace("-", "−");

/** Four digits after the point, or as many as a small probability needs. @param {Words} t @param {number} probability */
export const digits = (t, probability) =>
  probability >= 0.001 ? fixed(t, probability, 4) : probability.toPrecision(2).replace(".", t.fixed(0, 1)[1]);

/** @param {Words} t @param {number} number */
export const signed = (t, number) => fixed(t, number, 2);

/** With its sign, and three digits after the point. @param {Words} t @param {number} number */
export const change = (t, number) =>
  written(t, number, { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: "always" }).replace("-", "−");

/** "46.4 million". @param {Words} t @param {number} number */
export const inWords = (t, number) =>
  written(t, number, { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 });

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"];

/** @param {Words} t @param {number} bytes */
export function inBytes(t, bytes) {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const unitDisplay = power ? "short" : "long";
  return written(t, bytes / 1000 ** power, {
    style: "unit",
    unit: UNITS[power],
    unitDisplay,
    maximumSignificantDigits: 3,
  });
}
