/** coverage-reporter.js: a reporter for Node's test runner that prints what failed, and the coverage as one line of JSON. */

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === "test:fail") yield `failed: ${data.name}\n`;
    if (type === "test:coverage") yield `${JSON.stringify(data.summary)}\n`;
  }
}
