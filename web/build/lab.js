/**
 * Writes public/lab.html, the laboratory, as one page that needs nothing beside it: the engine, its workers and the list are in it.
 * `node web/build/lab.js`, after the engine has been built.
 */

import { readFile } from "node:fs/promises";
import { build } from "./essay.js";
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
await build({ document: "web/lab/lab.html", page: "lab.html", plugins, minify: true, fill: withPolicy });
