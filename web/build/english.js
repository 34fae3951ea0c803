/**
 * A plugin for Vite: has uPlot write its numbers in English, as the rest of the page does (words.js). It would ask for the
 * browser's language as it loads, and some browsers name one that their own number format does not know ("C", from a
 * server's locale): then nothing of the page would start.
 */

const ASKS = "domEnv ? nav.language : 'en-US'";

/** @returns {import("vite").Plugin} */
export function english() {
  return {
    name: "english",
    transform: {
      filter: { id: /\/uPlot\.esm\.js$/ },
      handler(code) {
        if (!code.includes(ASKS)) this.error("uPlot no longer asks for the language where it did.");
        // Its licence comment is kept in the bundle.
        return code.replace(ASKS, "'en'").replace(/^\/\*\*/, "/*!");
      },
    },
  };
}
