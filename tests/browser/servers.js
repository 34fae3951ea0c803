/** Servers on this machine, for as long as the tests of one file run. */

import { once } from "node:events";
import { createServer } from "node:http";

/** @type {import("node:http").Server[]} */
const servers = [];

/** @param {import("node:http").RequestListener} listener @returns {Promise<string>} the server's address, with a slash at its end */
export async function serve(listener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (server.address()).port}/`;
}

/** Ends all of them, even if somebody still waits for an answer. */
export function stopServers() {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
}
