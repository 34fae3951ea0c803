/**
 * A plugin for Vite's workers: the engine names its modules as `new URL("./microgpt.wasm", import.meta.url)`, which Vite
 * would take for files to bundle. The page hands its modules over, so inside its worker that address leads nowhere.
 */

/** @returns {import("vite").Plugin} */
export function noAddress() {
  return {
    name: "no-address",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/wasm\/microgpt\.js$/ },
      handler: (code) => code.replaceAll("import.meta.url", '"https://nowhere.invalid/"'),
    },
  };
}
