/**
 * Writes public/lab.html, the laboratory, as one page that needs nothing beside it: the engine, its workers and the list are in it.
 * `node web/build/lab.js`, after the engine has been built.
 */

import { readFile } from "node:fs/promises";
import { bundled, read, write } from "./essay.js";
import { withHead } from "./head.js";
import { noAddress } from "./no-address.js";
import { packed } from "./packed.js";
import { withPolicy } from "./policy.js";

/** `import text from "./file?text"` @type {import("rolldown").Plugin} */
const asText = {
  name: "as-text",
  load: {
    filter: { id: /\?text$/ },
    handler: async (id) => `export default ${JSON.stringify(await readFile(id.replace("?text", ""), "utf8"))};`,
  },
};

const plugins = /** @type {import("rolldown").Plugin[]} */ ([packed(), asText, noAddress()]);
const html = withPolicy(withHead(read("web/lab/lab.html")));
// It is there in English only.
const alone = html.replace(/\n.*<script src="languages.js"><\/script>/, "");
write("en", "lab.html", await bundled("web/lab/lab.html", alone, { plugins, minify: true }));
