/** A host: a small project that somebody else's tools build, with the packed package in it. Its folder is copied, and installed by npm. */

import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Tools neither ask nor call home. */
const ENV = {
  ...process.env,
  CI: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NO_UPDATE_NOTIFIER: "1",
};

/** How long a server may take to answer, in milliseconds. */
const PATIENCE = 60_000;

export class Host {
  /** Outside of this repository, whose own packages it must not find. */
  folder = mkdtempSync(join(tmpdir(), "microgpt-host-"));
  /** @type {import("node:child_process").ChildProcess | undefined} */
  #server;

  /** @param {string} name of a folder beside this file @param {string} archive the package, packed */
  constructor(name, archive) {
    cpSync(fileURLToPath(new URL(name, import.meta.url)), this.folder, { recursive: true });
    cpSync(archive, join(this.folder, "microgpt-in-a-page.tgz"));
  }

  /** Installs what its package.json names, without a lock file, and runs nothing of that. */
  async install() {
    await this.#npm("install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock");
  }

  async build() {
    await this.#npm("run", "build");
  }

  /** @param {string[]} words @throws {Error} with what was printed */
  async #npm(...words) {
    try {
      await promisify(execFile)("npm", words, { cwd: this.folder, env: ENV, maxBuffer: Number.POSITIVE_INFINITY });
    } catch (error) {
      const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
      throw new Error(`npm ${words.join(" ")}:\n${stdout.slice(-4000)}${stderr.slice(-4000)}`);
    }
  }

  /** Serves what was built, by the host's own `npm start`. @returns {Promise<string>} its origin */
  async start() {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const server = spawn("npm", ["start", "--", "--port", String(port)], {
      cwd: this.folder,
      env: ENV,
      detached: true,
    });
    this.#server = server;
    let output = "";
    for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => (output += data));
    for (const end = Date.now() + PATIENCE; Date.now() < end && server.exitCode === null; await sleep(200))
      if (await fetch(origin).catch(() => false)) return origin;
    throw new Error(`npm start: no answer\n${output}`);
  }

  /** Ends its server, with all that npm started for it, and removes its folder. */
  remove() {
    if (this.#server?.pid && this.#server.exitCode === null) process.kill(-this.#server.pid, "SIGKILL");
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @returns {Promise<number>} a port that nothing listens to */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
