/** The server for machines without Python gives the files of public/ and nothing else, whatever comes over the wire. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const SERVE = fileURLToPath(new URL("../web/build/serve.js", import.meta.url));

let server;
let origin;
before(async () => {
  server = spawn(process.execPath, [SERVE, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(server.stdout, "data");
  origin = new URL(String(line).trim());
});
after(() => server.kill());

/** The answer to raw bytes over a socket of their own: clients would normalize them. */
async function raw(bytes) {
  const socket = connect(Number(origin.port), origin.hostname);
  socket.end(bytes);
  let answer = "";
  for await (const part of socket.setEncoding("latin1")) answer += part;
  return answer;
}

const get = (target) => raw(`GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);

test("the page is served at the root, and files by their names, with their types", async () => {
  const page = await fetch(origin);
  assert.equal(page.headers.get("content-type"), "text/html; charset=utf-8");
  assert.equal(await page.text(), readFileSync(new URL("../public/index.html", import.meta.url), "utf8"));
  const engine = await fetch(new URL("microgpt.wasm?x=/../y", origin));
  assert.equal(engine.headers.get("content-type"), "application/wasm");
  const view = await fetch(new URL("micro-gpt/names.mjs", origin));
  assert.equal(view.headers.get("content-type"), "text/javascript; charset=utf-8");
  assert.equal((await fetch(new URL("micro-gpt", origin))).status, 404, "a folder is no file");
  assert.equal((await fetch(new URL("nothing.txt", origin))).status, 404);
});

const OUTSIDE = [
  "//",
  "///",
  "//etc/passwd",
  "/../package.json",
  "/..%2fpackage.json",
  "/%2e%2e/package.json",
  "/..\\package.json",
  "\\..\\package.json",
  "a://h/..\\..\\..\\etc\\hostname",
  "a://h/../../../etc/hostname",
  "http://localhost/../package.json",
  "file:///etc/hostname",
  "/.",
  "/..",
  "*",
  "/index.html/",
  "/index.html\0",
  "/%",
  "?",
  "#",
];

for (const target of OUTSIDE)
  test(`${JSON.stringify(target)} leads out of public/ in no way`, async () => {
    const answer = await get(target);
    assert.match(answer, /^HTTP\/1\.1 (400|404) /);
    assert.doesNotMatch(answer, /devDependencies/);
    assert.equal((await fetch(origin)).status, 200, "and the server lives on");
  });

test("bytes that are no request close the connection, and the server lives on", async () => {
  for (const bytes of [
    "",
    "\r\n\r\n",
    "GET",
    `GET /${"x".repeat(100_000)} HTTP/1.1\r\n\r\n`,
    "\x16\x03\x01\x02\0\x01",
  ]) {
    await raw(bytes).catch(() => {});
    assert.equal((await fetch(origin)).status, 200);
  }
});
