/** How a loss becomes a colour: the square root of its distance from the best, so that small differences among good runs are seen. */

/** @typedef {{ best: number, worst: number }} Range of the losses that have come; what is worse than the worst has its colour */

/** @param {Range} range @param {number} loss @returns {number} from 1 for the best to 0 for the worst */
export const shareOf = ({ best, worst }, loss) =>
  1 - Math.sqrt(Math.min(1, Math.max(0, loss - best) / (worst - best || 1)));

/** The loss that has a share. @param {Range} range @param {number} share */
export const lossAt = ({ best, worst }, share) => best + (1 - share) ** 2 * (worst - best);
