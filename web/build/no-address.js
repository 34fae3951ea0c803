/**
 * A plugin for Vite's workers, and for pages of one file: the engine names its modules as `new URL("./microgpt.wasm", import.meta.url)`,
 * which Vite would take for files to bundle. The page hands its modules over, so in its own code that address leads nowhere.
 */

/** @returns {import("vite").Plugin} */
export function noAddress() {
  return {
    name: "no-address",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/wasm\/(microgpt|sweep)\.js$/ },
      handler: (code) => code.replaceAll("import.meta.url", '"https://nowhere.invalid/"'),
    },
  };
}
