/** Means and spreads of a few numbers. */

/** NaN of none @param {number[]} numbers */
export const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The standard deviation that a sample tells of what it was drawn from; NaN for fewer than two. @param {number[]} numbers */
export function deviation(numbers) {
  if (numbers.length < 2) return Number.NaN;
  const middle = mean(numbers);
  return Math.sqrt(numbers.reduce((sum, number) => sum + (number - middle) ** 2, 0) / (numbers.length - 1));
}

/** How far two of the numbers lie apart on average. @param {number[]} numbers */
export function meanDifference(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const { length } = sorted;
  // each number is above those before it, and below those after it
  return sorted.reduce((sum, number, i) => sum + number * (2 * i + 1 - length), 0) / ((length * (length - 1)) / 2);
}
