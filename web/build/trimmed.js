/**
 * A plugin for Vite: takes off the page's sources what says nothing when they run, before they are bundled. The indentation: minifiers
 * leave templates as they are, and there it would weigh a tenth of the page's own code. What describes an attribute:
 * describe.js has written it where it is read.
 */

const ABOUT = /^ *about:\s+"[^"]*",\n/gm;

/** @returns {import("vite").Plugin} */
export function trimmed() {
  return {
    name: "trimmed",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/web\/(options|(element|page|views|views\/parts)\/[\w-]+)\.js$/ },
      handler: (code) => code.replace(ABOUT, "").replace(/\n\s+/g, "\n"),
    },
  };
}
