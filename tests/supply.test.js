/** What is installed from elsewhere is what was chosen: exact versions, and a hash for each package. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
const lock = read("package-lock.json");
const manifest = read("package.json");

test("every package in package-lock.json has an integrity hash", () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  assert.ok(packages.length > 50);
  for (const [path, { integrity }] of packages) assert.match(integrity ?? "", /^sha512-[\w+/]{86}==$/, path);
});

test("every dependency of package.json has an exact version, and the lock file the same", () => {
  const locked = lock.packages[""].devDependencies;
  for (const [name, version] of Object.entries(manifest.devDependencies)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(locked[name], version, name);
  }
});

test("no file of the package names a registry, and none is run when it is installed", () => {
  assert.doesNotMatch(JSON.stringify(lock), /"resolved"/);
  for (const script of ["preinstall", "install", "postinstall", "prepare"]) assert.ok(!manifest.scripts[script], script);
});
