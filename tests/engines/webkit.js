/**
 * WebKit: WebKitGTK's small browser, driven by its own WebDriver, on a screen that nobody sees. The protocol is plain:
 * a request for each wish, JSON there and back.
 */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Tab, USUAL_SIZE } from "./tab.js";

/** @import { ChildProcess } from "node:child_process" */
/** @import { Browser, Size } from "./tab.js" */

/** As large as the tallest window that a test asks for. */
const SCREEN = "2000x9000x24";

/** Milliseconds that a function in the page may take. */
const PATIENCE = 300_000;

/** @param {string} driverPath @returns {Promise<Browser>} */
export async function launchWebKit(driverPath) {
  const home = await mkdtemp(join(tmpdir(), "microgpt-webkit-"));
  const screen = await startScreen();
  const port = await freePort();
  // A reader's language: "C", which servers speak, is none that a browser has.
  const env = { ...process.env, LANG: "en_US.UTF-8", HOME: home, XDG_RUNTIME_DIR: home, DISPLAY: screen.display };
  // A group of its own: what does not end when it is asked to is ended with all that it has started.
  const driver = spawn(driverPath, [`--port=${port}`], { env, stdio: "ignore", detached: true });
  const end = () => [-(driver.pid ?? 0), screen.process.pid].forEach(endProcess);
  process.once("exit", end);
  const session = await Session.start(`http://127.0.0.1:${port}`);
  const [first] = await session.get("window/handles");
  return {
    name: "webkit",
    version: `WebKitGTK ${session.version}`,
    open: async (url, size = USUAL_SIZE) => {
      // A window, not a tab: in a tab that is not in front nothing is drawn, and nothing trains.
      const { handle } = await session.post("window/new", { type: "window" });
      const tab = new WebKitTab(session, handle, first);
      await tab.resize(size);
      await tab.go(url);
      return tab;
    },
    close: async () => {
      await Promise.race([session.end(), new Promise((resolve) => setTimeout(resolve, 3000))]).catch(() => {});
      end();
      process.off("exit", end);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @returns {Promise<{ process: ChildProcess, display: string }>} */
async function startScreen() {
  const args = ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"];
  const process = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await once(/** @type {import("node:stream").Readable} */ (process.stdio[3]), "data");
  return { process, display: `:${String(number).trim()}` };
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** @param {number | undefined} id of a process, or minus that of a group */
function endProcess(id) {
  try {
    if (id) process.kill(id);
  } catch {
    // It has ended.
  }
}

/** The browser beside the library, whichever release it is. */
function browserPath() {
  const root = "/usr/lib";
  for (const folder of readdirSync(root))
    for (const inner of folder.includes("-linux-") ? readdirSync(join(root, folder)) : [])
      if (inner.startsWith("webkit2gtk-4")) return join(root, folder, inner, "MiniBrowser");
  throw new Error("There is no MiniBrowser in /usr/lib/*/webkit2gtk-4.*.");
}

/** One conversation with the driver; its windows are asked one at a time. */
class Session {
  #address = "";
  #current = "";
  version = "";

  /** @param {string} driver */
  static async start(driver) {
    const options = { binary: browserPath(), args: ["--automation"] };
    const session = new Session();
    const wish = { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } };
    const { sessionId, capabilities } = await patiently(() => request("POST", `${driver}/session`, wish));
    session.#address = `${driver}/session/${sessionId}`;
    session.version = capabilities.browserVersion;
    await session.post("timeouts", { script: PATIENCE, pageLoad: PATIENCE });
    return session;
  }

  /** @param {string} what @returns {Promise<any>} */
  get(what) {
    return request("GET", `${this.#address}/${what}`);
  }

  /** @param {string} what @param {object} [body] @returns {Promise<any>} */
  post(what, body = {}) {
    return request("POST", `${this.#address}/${what}`, body);
  }

  /** @param {string} handle of the window that is asked from now on */
  async turnTo(handle) {
    if (this.#current !== handle) await this.post("window", { handle });
    this.#current = handle;
  }

  closeWindow() {
    this.#current = "";
    return request("DELETE", `${this.#address}/window`);
  }

  end() {
    return request("DELETE", this.#address);
  }
}

/** @param {string} method @param {string} url @param {object} [body] @returns {Promise<any>} */
async function request(method, url, body) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new Error(`WebKit's driver: ${value.error}. ${value.message}`);
  return value;
}

/** The driver needs a moment until it listens. @template T @param {() => Promise<T>} ask @returns {Promise<T>} */
async function patiently(ask) {
  for (let tries = 1; ; tries++)
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TypeError) || tries === 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
}

class WebKitTab extends Tab {
  #session;
  #handle;
  #parent;

  /** @param {Session} session @param {string} handle @param {string} parent the window that stays */
  constructor(session, handle, parent) {
    super();
    this.#session = session;
    this.#handle = handle;
    this.#parent = parent;
  }

  /** @param {string} what @param {object} [body] */
  async #post(what, body) {
    await this.#session.turnTo(this.#handle);
    return this.#session.post(what, body);
  }

  /** @param {string} code @returns {Promise<string>} */
  run(code) {
    return this.#post("execute/async", { script: `const tell = arguments[0]; ${code}.then(tell);`, args: [] });
  }

  /** @param {string} url */
  async go(url) {
    await this.#post("url", { url });
  }

  async back() {
    await this.#post("back");
  }

  async forward() {
    await this.#post("forward");
  }

  async reload() {
    await this.#post("refresh");
  }

  /** @param {Size} size */
  async resize({ width, height }) {
    await this.#post("window/rect", { width, height });
    // The bars around the page are the browser's.
    const [inner, outer] = await this.evaluate(() => [innerHeight, outerHeight]);
    const bars = Math.max(0, (outer || height) - inner);
    if (bars) await this.#post("window/rect", { width, height: height + bars });
  }

  async print() {
    return Buffer.from(await this.#post("print"), "base64");
  }

  async screenshot() {
    await this.#session.turnTo(this.#handle);
    return Buffer.from(await this.#session.get("screenshot"), "base64");
  }

  /** @param {{ x: number, y: number }} place */
  async click({ x, y }, count = 1) {
    const press = [
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const actions = [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), origin: "viewport" },
      ...Array.from({ length: count }, () => press).flat(),
    ];
    await this.#post("actions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  async close() {
    await this.#session.turnTo(this.#handle);
    await this.#session.closeWindow();
    await this.#session.turnTo(this.#parent);
  }
}
