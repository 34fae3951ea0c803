/** The short texts of the laboratory's instruments. Its essay stands in lab.html. */

const whole = new Intl.NumberFormat("en");

/** @param {number} number */
export const count = (number) => whole.format(number);

export const words = {
  starting: "Starting …",
  /** @param {number} done @param {number} total */
  progress: (done, total) => `${count(done)} of ${count(total)} runs`,
  cancelled: "Cancelled. What has come so far stays.",
  /** @param {unknown} error */
  failed: (error) => (error instanceof Error ? error.message : String(error)),
};
