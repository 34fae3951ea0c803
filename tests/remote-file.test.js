/** A file from a server is received as it is; from a server that is silent, slow or endless it is refused in time. */

import assert from "node:assert/strict";
import { getEventListeners, once } from "node:events";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { fetchFile, MAX_BYTES } from "../web/input/remote-file.js";

/** Longer than any test waits. */
const NEVER = 1e8;

const servers = [];
after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that answers in one way. `closed` settles when its first connection has ended, with what has been written. */
async function serverThat(answer) {
  let settle;
  const closed = new Promise((resolve) => {
    settle = resolve;
  });
  const server = createServer((_, response) => {
    const { socket } = response;
    response.on("close", () => settle(socket.bytesWritten));
    answer(response);
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { src: `http://127.0.0.1:${server.address().port}/saved.safetensors`, closed, server };
}

const refusal = (key) => (error) => {
  assert.equal(error.code, "no-file");
  assert.equal(error.problem.key, key);
  return true;
};

test("a file comes whole, byte for byte and under its name, in however many pieces", async () => {
  const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (i * i) % 251);
  const { src } = await serverThat((response) => {
    for (let start = 0; start < bytes.length; start += 7_000) response.write(bytes.subarray(start, start + 7_000));
    response.end();
  });
  const file = await fetchFile(src);
  assert.equal(file.name, src);
  assert.deepEqual(new Uint8Array(await file.arrayBuffer()), bytes);
});

test("an answer that is none, and a server that is not there, are told with the reason", async () => {
  const { src, server } = await serverThat((response) => response.writeHead(404).end());
  const missing = await fetchFile(src).catch((error) => error);
  assert.deepEqual(missing.problem, { code: "no-file", slots: { src, why: "HTTP 404" } });
  server.close();
  server.closeAllConnections();
  await assert.rejects(fetchFile(src), refusal(undefined));
});

for (const [how, answer] of [
  ["answers nothing", () => {}],
  ["sends its headers and no more", (response) => response.writeHead(200).flushHeaders()],
  ["falls silent in the middle", (response) => response.write("some of it")],
])
  test(`a server that ${how} is given up after a silence, and its connection is closed`, async () => {
    const { src, closed } = await serverThat(answer);
    await assert.rejects(fetchFile(src, { silence: 50, deadline: NEVER }), refusal("problem.file-late"));
    await closed;
  });

test("a server that is never silent for long, and never done, is given up at the deadline", async () => {
  const { src, closed } = await serverThat((response) => {
    const timer = setInterval(() => response.write("."), 5);
    response.on("close", () => clearInterval(timer));
  });
  await assert.rejects(fetchFile(src, { silence: NEVER, deadline: 100 }), refusal("problem.file-late"));
  await closed;
});

test("as long as bytes come now and then, a file is waited for, to the end of its last silence", async (t) => {
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  let file;
  const body = new ReadableStream({
    start: (controller) => {
      file = controller;
    },
  });
  t.mock.method(globalThis, "fetch", async (_, { signal }) => {
    signal.addEventListener("abort", () => file.error(signal.reason));
    return new Response(body);
  });
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const fetched = fetchFile("saved.safetensors", { silence: 1000, deadline: NEVER });
  for (const letter of "abc") {
    await settle();
    t.mock.timers.tick(999);
    file.enqueue(new TextEncoder().encode(letter));
  }
  await settle();
  t.mock.timers.tick(999);
  file.close();
  const { size, name } = await fetched;
  assert.deepEqual([size, name], [3, "saved.safetensors"]);
});

test("an endless file is stopped at the bound, and not read beyond it", async () => {
  const piece = new Uint8Array(1_000_000);
  const { src, closed } = await serverThat((response) => {
    const write = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.on("drain", write);
    write();
  });
  await assert.rejects(fetchFile(src, { silence: NEVER, deadline: NEVER }), refusal("problem.file-endless"));
  // What is in buffers on the way has been written, too.
  assert.ok((await closed) < 1.5 * MAX_BYTES);
});

test("a file of just as many bytes as are taken comes whole, and one of one more is refused", async () => {
  const { src } = await serverThat((response) => response.end("12345"));
  assert.equal((await fetchFile(src, { max: 5 })).size, 5);
  await assert.rejects(fetchFile(src, { max: 4 }), refusal("problem.file-endless"));
});

test("once a file has come, whoever may give it up is not listened to any more", async () => {
  const giving = new AbortController();
  const { src } = await serverThat((response) => response.end("a model"));
  await fetchFile(src, { signal: giving.signal });
  assert.equal(getEventListeners(giving.signal, "abort").length, 0);
});

test("given up, a file is awaited no longer: before it is asked for, before its answer, and in the middle", async () => {
  const reason = new Error("the element has gone");
  const started = AbortSignal.abort(reason);
  await assert.rejects(fetchFile("http://127.0.0.1:1/", { signal: started }), reason);
  for (const answer of [() => {}, (response) => response.write("some of it")]) {
    const giving = new AbortController();
    const { src, closed } = await serverThat((response) => {
      answer(response);
      setImmediate(() => giving.abort(reason));
    });
    await assert.rejects(fetchFile(src, { signal: giving.signal, silence: NEVER, deadline: NEVER }), reason);
    await closed;
  }
});
