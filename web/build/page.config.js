/** Builds the page into one file, public/index.html, that needs nothing beside it; other files there stay. */

import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { head } from "./head.js";
import { noAddress } from "./no-address.js";
import { pageWords } from "./own-words.js";
import { packed } from "./packed.js";
import { policy } from "./policy.js";
import { trimmed } from "./trimmed.js";
import { trustedTypes } from "./trusted-types.js";
import { uncalled } from "./uncalled.js";

export default defineConfig({
  root: `${import.meta.dirname}/../page`,
  publicDir: false,
  plugins: [
    packed(),
    pageWords(),
    policy(),
    head(),
    trimmed(),
    trustedTypes(),
    viteSingleFile({ removeViteModuleLoader: true }),
  ],
  resolve: { alias: { "../words/languages.js": `${import.meta.dirname}/../page/own-language.js` } },
  worker: { plugins: () => [noAddress(), uncalled()] },
  build: {
    outDir: "../../public",
    emptyOutDir: false,
    target: "es2023",
    reportCompressedSize: false,
    // Packing takes its seconds: no news at each build. Licences are named once, in index.html.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { comments: { legal: false, annotation: false, jsdoc: false } },
    },
  },
});
