/**
 * public/ on localhost, for machines without Python: `node web/build/serve.js [port]`
 *
 * It serves the files of one folder, and of the folders in it, to this machine alone, and nothing else: it compares what is asked for
 * with their names, so that no path can lead out of the folder.
 */

import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const PUBLIC = new URL("../../public/", import.meta.url);

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
};

/** @param {string} target of a request, as "/microgpt.mjs?x" @returns {string | undefined} a file's name in public/ */
function fileFor(target) {
  const [path] = target.split(/[?#]/, 1);
  const name = path === "/" ? "index.html" : path.slice(1);
  const isFile =
    extname(name) !== "" && readdirSync(fileURLToPath(PUBLIC), { recursive: true, encoding: "utf8" }).includes(name);
  return path.startsWith("/") && isFile ? name : undefined;
}

const port = Number(process.argv[2] ?? 8000);
const server = createServer(async ({ url = "/" }, response) => {
  try {
    const name = fileFor(url);
    if (!name)
      return response.writeHead(404, { "content-type": "text/plain" }).end("There is no such file in public/.");
    const body = await readFile(new URL(name, PUBLIC));
    response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(500, { "content-type": "text/plain" }).end("The file could not be read.");
  }
});
server.listen(port, "localhost", () => {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  console.log(`http://localhost:${port}/`);
});
