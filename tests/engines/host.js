/**
 * A server on this machine that serves public/ in whatever way a test asks for. Each variant has an address of its own:
 * its page, with a prelude at the very head of it, and beside it the files of public/.
 */

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { preludeOf } from "./prelude.js";

/** @import { FaultName } from "./faults.js" */

const PUBLIC = new URL("../../public/", import.meta.url);

/** @type {Record<string, string>} */
const TYPES = {
  html: "text/html",
  js: "text/javascript",
  mjs: "text/javascript",
  wasm: "application/wasm",
  txt: "text/plain",
};

/** How a policy lets the prelude in, and no other script that stands in the page. */
const NONCE = "prelude";

/** @typedef {{ status?: number, type?: string, body: string | Uint8Array }} Answer */

/**
 * @typedef {object} Variant
 * @property {string} [file] of public/, as the page
 * @property {string} [body] instead of a file: what stands in the body of a host's page
 * @property {string} [policy] a content security policy, as a header; SELF in it stands for this server
 * @property {FaultName[]} [faults] what is broken in the page, before its own scripts
 * @property {Record<string, (file: Uint8Array) => Answer>} [files] how the files beside the page are answered, by their names
 */

export class Host {
  #server = createServer((request, response) => this.#answer(request.url ?? "/", response));
  /** @type {Map<string, Variant>} */
  #variants = new Map();
  #asked = /** @type {string[]} */ ([]);
  #origin = "";

  static async start() {
    const host = new Host();
    host.#server.listen(0, "127.0.0.1");
    await once(host.#server, "listening");
    const { port } = /** @type {import("node:net").AddressInfo} */ (host.#server.address());
    host.#origin = `http://127.0.0.1:${port}`;
    return host;
  }

  /**
   * @param {Variant} variant
   * @returns {string} the address of its page; its files lie beside it
   */
  serve(variant = {}) {
    const path = `/${this.#variants.size + 1}/`;
    this.#variants.set(path, variant);
    return this.#origin + path;
  }

  /**
   * @param {string} address of a variant
   * @returns {string[]} what was asked of the server there, the page itself left out, and that by which pages know of those in other languages
   */
  askedBeside(address) {
    const path = new URL(address).pathname;
    return this.#asked.filter(
      (asked) => asked.startsWith(path) && ![path, `${path}languages.js`].includes(asked.replace(/\?.*/, "")),
    );
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** @param {string} url @param {import("node:http").ServerResponse} response */
  async #answer(url, response) {
    // Browsers ask for a sign of the server on their own.
    if (url === "/favicon.ico") return response.writeHead(204).end();
    this.#asked.push(url);
    const [, path, name] = url.replace(/\?.*/, "").match(/^(\/\d+\/)(.*)$/) ?? [];
    const variant = this.#variants.get(path);
    const found = variant && (await (name ? fileOf(variant, name) : this.#page(variant)).catch(() => null));
    if (!found) return response.writeHead(404, { "content-type": "text/plain" }).end("There is no such file.");
    const { status = 200, type = "text/html", body } = found;
    response.writeHead(status, { "content-type": type, ...(name ? {} : this.#policy(variant)) }).end(body);
  }

  /** @param {Variant} variant @returns {Promise<Answer>} */
  async #page({ file = "index.html", body, faults = [] }) {
    const html =
      body === undefined
        ? await readFile(new URL(file, PUBLIC), "utf8")
        : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>host</title></head><body>${body}</body></html>`;
    const prelude = `<script nonce="${NONCE}">${preludeOf(faults)}</script>`;
    // Before all else, the page's own policy too: what stands there binds what follows it.
    return { body: html.replace("<head>", () => `<head>${prelude}`) };
  }

  /** @param {Variant} variant @returns {Record<string, string>} */
  #policy({ policy }) {
    if (policy === undefined) return {};
    const own = policy.replaceAll("SELF", this.#origin);
    // Beside a nonce, 'unsafe-inline' would no longer count.
    const entry = policy.includes("'unsafe-inline'") ? own : own.replace("script-src", `script-src 'nonce-${NONCE}'`);
    return { "content-security-policy": entry };
  }
}

/** @param {Variant} variant @param {string} name @returns {Promise<Answer>} */
async function fileOf({ files }, name) {
  const body = await readFile(new URL(name, PUBLIC));
  return files?.[name]?.(body) ?? { type: TYPES[name.split(".").at(-1) ?? ""], body };
}
