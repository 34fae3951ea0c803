/**
 * A plugin for Vite: takes the indentation off the page's sources before they are bundled. Minifiers leave templates as
 * they are, and there it would weigh a tenth of the page's own code; in HTML and CSS it says nothing.
 */

/** @returns {import("vite").Plugin} */
export function trimmed() {
  return {
    name: "trimmed",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/web\/(element|page|views|views\/parts)\/[\w-]+\.js$/ },
      handler: (code) => code.replace(/\n\s+/g, "\n"),
    },
  };
}
