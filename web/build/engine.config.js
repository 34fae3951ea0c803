/**
 * Builds what wasm/ publishes: public/microgpt.mjs, the engine, and public/microgpt-load-file.mjs, which it imports when it reads a
 * file; public/sweep.mjs, which imports the engine, so that both throw the same MicroGPTError; public/sweep-worker.mjs, which imports
 * nothing and is a module as well as a classic script, so that a page of one file can carry its text; and public/microgpt-check.mjs, the
 * package's command, left readable.
 */

import { defineConfig } from "rolldown";
import { noAddress } from "./no-address.js";

/** In public/ a module's name ends with .mjs. @type {import("rolldown").Plugin} */
const publishedNames = {
  name: "published-names",
  transform: {
    filter: { id: /\/wasm\/(microgpt|sweep)\.js$/ },
    handler: (code) =>
      code
        .replace(/"(\.\/(microgpt|sweep-worker))\.js"/g, '"$1.mjs"')
        .replaceAll("load-file.js", "microgpt-load-file.mjs"),
  },
};

/** @type {import("rolldown").Plugin} */
const engineBeside = {
  name: "engine-beside",
  resolveId: { filter: { id: /^\.\.\/microgpt\.js$/ }, handler: () => ({ id: "./microgpt.mjs", external: true }) },
};

/** @param {string} name @param {import("rolldown").InputOptions} [options] */
const file = (name, options) => ({
  input: `wasm/${name}.js`,
  ...options,
  output: {
    file: `public/${name.replace("load", "microgpt-load")}.mjs`,
    codeSplitting: false,
    minify: true,
    postBanner: "/*! microgpt in a page, MIT licence */",
  },
});

export default defineConfig([
  file("microgpt", { external: "./microgpt-load-file.mjs", plugins: [publishedNames] }),
  file("load-file"),
  file("sweep", { external: "./microgpt.mjs", plugins: [publishedNames] }),
  file("sweep-worker", { external: "./microgpt-load-file.mjs", plugins: [noAddress(), publishedNames] }),
  {
    input: "wasm/conformance/check.js",
    platform: "node",
    plugins: [engineBeside],
    output: { file: "public/microgpt-check.mjs" },
  },
]);
