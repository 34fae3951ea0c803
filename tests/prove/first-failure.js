/** first-failure.js: a reporter for Node's test runner that ends the process at the first test that fails: one is enough to kill a mutant. */

/** @param {AsyncIterable<{ type: string }>} events */
// biome-ignore lint/correctness/useYield: there is nothing to print
export default async function* firstFailure(events) {
  for await (const { type } of events) if (type === "test:fail") process.exit(1);
}
