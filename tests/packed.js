/** The npm package as its users get it: packed, and installed in a project of its own. Needs no network. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const NAME = "microgpt-in-a-page";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} command */
export function isThere(command) {
  try {
    execFileSync("sh", ["-c", 'command -v "$0"', command], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Why no package can be built here, or false. */
export const cannotPack = !(isThere("npm") && isThere("tar")) && "npm and tar are needed to make the package";

/** @param {string} folder to pack it into @returns {{ archive: string, files: string[] }} its path, and the files in it */
export function pack(folder) {
  const options = ["--json", "--ignore-scripts", "--offline", "--pack-destination", folder];
  const packed = execFileSync("npm", ["pack", ...options], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename, files }] = JSON.parse(packed);
  const paths = files.map((/** @type {{ path: string }} */ { path }) => path).sort();
  return { archive: join(folder, filename), files: paths };
}

/** A project with nothing in it but the package. */
export class Project {
  folder = mkdtempSync(join(tmpdir(), "microgpt-project-"));
  /** @type {string[]} the files in the package */
  files;

  constructor() {
    const { archive, files } = pack(this.folder);
    this.files = files;
    const home = join(this.folder, "node_modules", NAME);
    mkdirSync(home, { recursive: true });
    execFileSync("tar", ["-xf", archive, "-C", home, "--strip-components=1"]);
    this.write("package.json", JSON.stringify({ name: "stranger", type: "module", private: true }));
  }

  /** @param {string} name @param {string} content */
  write(name, content) {
    writeFileSync(join(this.folder, name), content);
  }

  /** @param {string} script run by Node in the project @returns {string} what it prints */
  run(script) {
    this.write("run.js", script);
    return execFileSync(process.execPath, ["run.js"], { cwd: this.folder, encoding: "utf8" });
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }
}
