/** Prints as microgpt.py does, and losses with all their digits; or has what is printed as a text. */

/** @param {number} documents @param {number} vocabulary @param {number} parameters */
export function printHead(documents, vocabulary, parameters) {
  console.log(`num docs: ${documents}\nvocab size: ${vocabulary}\nnum params: ${parameters}`);
}

/** @param {number} step from 0 @param {number} steps @param {number} loss */
export function printLoss(step, steps, loss) {
  process.stdout.write(`step ${String(step + 1).padStart(4)} / ${String(steps).padStart(4)} | loss ${loss}\r`);
}

/** @param {string[]} names */
export function printNames(names) {
  console.log("\n--- inference (new, hallucinated names) ---");
  for (const [i, name] of names.entries()) console.log(`sample ${String(i + 1).padStart(2)}: ${name}`);
}

/** What a port prints that has these losses and names. @param {number[]} losses @param {string[]} [names] @param {number} [digits] @param {number} [steps] */
export const printed = (losses, names = [], digits = 4, steps = 1000) =>
  losses.map((loss, i) => `step ${String(i + 1).padStart(4)} / ${steps} | loss ${loss.toFixed(digits)}\r`).join("") +
  names.map((name, i) => `\nsample ${String(i + 1).padStart(2)}: ${name}`).join("");
