/**
 * public/ on localhost, for machines without Python: `node web/build/serve.js [port]`
 *
 * It serves the files of one folder to this machine alone, and nothing else.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const PUBLIC = new URL("../../public/", import.meta.url);
/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

const port = Number(process.argv[2] ?? 8000);
const server = createServer(async (request, response) => {
  // the URL parser resolves "..", so a path cannot climb out of the folder
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = new URL(`.${pathname === "/" ? "/index.html" : pathname}`, PUBLIC);
  try {
    const body = await readFile(file);
    response.writeHead(200, { "content-type": TYPES[extname(file.pathname)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("There is no such file in public/.");
  }
});
server.listen(port, "localhost", () => console.log(`http://localhost:${port}/`));
