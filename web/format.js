/** Numbers as the page writes them: the same for every reader, so that figures can be compared. */

const counts = new Intl.NumberFormat("en");
const coarse = new Intl.NumberFormat("en", { maximumSignificantDigits: 2, minimumSignificantDigits: 2 });

/** A number that is not there yet. */
const NONE = "–";

/** @param {number} count */
export const formatCount = (count) => counts.format(count);

/** Any greater loss has lost its way, and only its size matters. */
const GREAT = 1000;

/** 473136 as "4.7e+5". @param {number | null} loss */
export function formatLoss(loss) {
  if (loss === null) return NONE;
  return loss < GREAT ? loss.toFixed(2) : loss.toExponential(1);
}

/** @param {number} temperature */
export const formatTemperature = (temperature) => temperature.toFixed(2);

/**
 * 3,140,000 as "3.1 M".
 * @param {number | null} rate
 */
export function formatRate(rate) {
  if (rate === null) return NONE;
  if (rate >= 999_500) return `${coarse.format(rate / 1_000_000)} M`;
  return `${coarse.format(rate / 1000)} k`;
}

/** With a real minus sign, as wide as the plus. @param {number} value */
export const formatSigned = (value) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;

/** @param {number} share */
export const formatPercent = (share) => `${(100 * share).toFixed(1)} %`;

/**
 * Three digits that count, whatever the size.
 * @param {number} value
 */
export function formatNumber(value) {
  const size = Math.abs(value);
  if (size !== 0 && (size < 0.001 || size >= 10_000))
    return value.toExponential(2).replace("-", "−").replace("e−", "e-");
  return value.toPrecision(3).replace("-", "−");
}
