/**
 * Builds the element: public/micro-gpt.js, one classic script with everything inlined; and with `--mode module` the same in files
 * that are imported when they are needed: public/micro-gpt.mjs with the class, public/micro-gpt-define.mjs, which registers it,
 * and what they import in public/micro-gpt/.
 */

import { readFile } from "node:fs/promises";
import { defineConfig } from "vite";
import { ascii } from "./ascii.js";
import { noAddress } from "./no-address.js";
import { NOTICES, notices } from "./notices.js";
import { ownWords } from "./own-words.js";
import { packed } from "./packed.js";
import { trimmed } from "./trimmed.js";
import { trustedTypes } from "./trusted-types.js";
import { uncalled } from "./uncalled.js";

/** @param {string} script how a page takes it @param {string} fetched what is fetched after it */
const header = (script, fetched) => `/*!
 * <micro-gpt>: a GPT that learns to invent names, trained from nothing where it is read. MIT licence.
 *
 *     <script ${script}></script>
 *     <micro-gpt view="train names">Here a small GPT learns to invent names, with JavaScript.</micro-gpt>
 *
 * Third-party notices: third-party-notices.md beside this file.
 *
 * ${fetched} after this file. A page with a content security policy needs in it
 *     script-src   this file's origin, and 'wasm-unsafe-eval' for the engine
 *     worker-src   blob: for the worker, whose code is in it
 *     trusted-types  micro-gpt, only where trusted types are required
 *     connect-src  the origin of a saved model or a list, only where src or list-src names one
 */`;

const HEADERS = {
  script: header('src="micro-gpt.js" defer', "Nothing is fetched"),
  module: header(
    'type="module" src="micro-gpt-define.mjs"',
    "What is shown is fetched from the folder micro-gpt/ beside it,",
  ),
};

/** Of the module that the other one imports. */
const CLASS_HEADER =
  "/*! <micro-gpt>'s class, which micro-gpt-define.mjs registers. MIT licence. Notices: third-party-notices.md */";

/** @type {Record<"script" | "module", import("vite").LibraryOptions>} */
const FORMS = {
  script: { entry: "./element/script.js", formats: ["iife"], name: "microGpt", fileName: () => "micro-gpt.js" },
  module: {
    entry: { "micro-gpt": "./element/module.js", "micro-gpt-define": "./element/define.js" },
    formats: ["es"],
    fileName: (_, name) => `${name}.mjs`,
  },
};

/** What every page needs. */
const CORE = /\/web\/element\/(micro-gpt|on-demand)\.js$|\/directive\.js$/;

/** Loaded twice, the second script ends at once. */
const ONCE = 'if (customElements.get("micro-gpt")) return;';

export default defineConfig(({ mode }) => {
  const isModule = mode === "module";
  return {
    root: `${import.meta.dirname}/..`,
    publicDir: false,
    plugins: [packed(), ownWords(isModule), trimmed(), trustedTypes(), ascii(), isModule ? notices() : iframePage()],
    worker: { plugins: () => [noAddress(), uncalled()] },
    // Lit's modules for Node are those that may be loaded where there is no document.
    resolve: isModule
      ? { conditions: ["node", "production"], alias: { "@lit-labs/ssr-dom-shim": `${import.meta.dirname}/no-dom.js` } }
      : {},
    build: {
      outDir: "../public",
      emptyOutDir: false,
      target: "es2023",
      minify: true,
      reportCompressedSize: false,
      // What both forms contain is the same.
      license: isModule && { fileName: NOTICES },
      lib: isModule ? FORMS.module : FORMS.script,
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: {
          minify: true,
          comments: { legal: true },
          postBanner: ({ isEntry, name }) => {
            if (!isEntry) return "";
            if (isModule && name === "micro-gpt") return CLASS_HEADER;
            return HEADERS[isModule ? "module" : "script"];
          },
          intro: isModule ? "" : ONCE,
          chunkFileNames: ({ facadeModuleId, name }) => `micro-gpt/${packedName(facadeModuleId) ?? name}.mjs`,
          ...(isModule && { codeSplitting: { groups: [{ name: "core", test: CORE }] } }),
        },
      },
    },
  };
});

/** @param {string | null | undefined} id of a module @returns {string | undefined} what it is called after, as a list's "names.txt" */
const packedName = (id) => id?.match(/([^/]+)\?packed$/)?.[1];

/** The page for an iframe, beside the script. @returns {import("vite").Plugin} */
function iframePage() {
  return {
    name: "iframe-page",
    async generateBundle() {
      const source = await readFile(new URL("../element/embed.html", import.meta.url), "utf8");
      this.emitFile({ type: "asset", fileName: "embed.html", source });
    },
  };
}
