/**
 * Writes lab.html, the laboratory, in each language, as one page that needs nothing beside it: the engine, its workers and the list are
 * in it. Like the page it is built once, in English. `node web/build/lab.js`, after the engine has been built.
 */

import { readFile } from "node:fs/promises";
import { bundled, write } from "./essay.js";
import { withHead } from "./head.js";
import { documentOf, editionOf, languageTags } from "./languages.js";
import { noAddress } from "./no-address.js";
import { essayWords } from "./own-words.js";
import { packed } from "./packed.js";
import { pageIn } from "./pages.js";
import { withPolicy } from "./policy.js";

/** `import text from "./file?text"` @type {import("rolldown").Plugin} */
const asText = {
  name: "as-text",
  load: {
    filter: { id: /\?text$/ },
    handler: async (id) => `export default ${JSON.stringify(await readFile(id.replace("?text", ""), "utf8"))};`,
  },
};

const plugins = /** @type {import("rolldown").Plugin[]} */ ([essayWords("lab"), packed(), asText, noAddress()]);
const html = withHead(withPolicy(documentOf("lab")));
const english = await bundled("web/lab/lab.html", html, { plugins, minify: true });
write("en", "lab.html", english);
for (const tag of languageTags()) write(tag, "lab.html", pageIn(await editionOf(tag), "lab", "lab", english));
