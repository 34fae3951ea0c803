/**
 * Builds the element, everything inlined: public/micro-gpt.js, one classic script; and with `--mode module` the same for
 * those who bundle, public/micro-gpt.mjs with the class and public/micro-gpt-define.mjs, which registers it.
 */

import { readFile } from "node:fs/promises";
import { defineConfig } from "vite";
import { ascii } from "./ascii.js";
import { english } from "./english.js";
import { noAddress } from "./no-address.js";
import { NOTICES, notices } from "./notices.js";
import { ownWords } from "./own-words.js";
import { packed } from "./packed.js";
import { trimmed } from "./trimmed.js";

const HEADER = `/*!
 * <micro-gpt>: a GPT that learns to invent names, trained from nothing where it is read. MIT licence.
 *
 *     <script src="micro-gpt.js" defer></script>
 *     <micro-gpt view="train names">Here a small GPT learns to invent names, with JavaScript.</micro-gpt>
 *
 * Third-party notices: third-party-notices.md beside this file.
 *
 * Nothing is fetched after this file. A page with a content security policy needs in it
 *     script-src   this file's origin, and 'wasm-unsafe-eval' for the engine
 *     worker-src   blob: for the worker, which is part of this file
 *     connect-src  the origin of a saved model, only where the attribute src names one
 */`;

/** @type {Record<"script" | "module", import("vite").LibraryOptions>} */
const FORMS = {
  script: { entry: "./element/define.js", formats: ["iife"], name: "microGpt", fileName: () => "micro-gpt.js" },
  module: {
    entry: { "micro-gpt": "./element/micro-gpt.js", "micro-gpt-define": "./element/define.js" },
    formats: ["es"],
    fileName: (_, name) => `${name}.mjs`,
  },
};

/** Loaded twice, the second script ends at once. */
const ONCE = 'if (customElements.get("micro-gpt")) return;';

export default defineConfig(({ mode }) => {
  const isModule = mode === "module";
  return {
    root: `${import.meta.dirname}/..`,
    publicDir: false,
    plugins: [english(), ownWords(), trimmed(), ascii(), isModule ? notices() : iframePage()],
    worker: { plugins: () => [packed(), noAddress()] },
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
        // The class stands in its own file, and not in a third one.
        preserveEntrySignatures: "allow-extension",
        output: { minify: true, comments: { legal: true }, postBanner: HEADER, intro: isModule ? "" : ONCE },
      },
    },
  };
});

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
