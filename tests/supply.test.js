/** Dependencies are exactly those that were chosen: exact versions, and a hash for each package. */

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

test("notices of what the site contains travel with public/ and the package, and stand in the bundles", () => {
  const text = (name) => readFileSync(new URL(`../public/${name}`, import.meta.url), "utf8");
  const notices = text("third-party-notices.md");
  // What a page loads at run time, with what it stands on; the tools of the build are in no bundle.
  for (const [name, holder] of [
    ["lit-html", /Copyright \(c\) 2017 Google LLC/],
    ["lit-element", /Copyright \(c\) 2017 Google LLC/],
    ["@lit/reactive-element", /Copyright \(c\) 2017 Google LLC/],
  ]) {
    const { version } = lock.packages[`node_modules/${name}`];
    const section = notices.split("\n## ").find((part) => part.startsWith(`${name} - ${version} (`));
    assert.match(section ?? "", holder, name);
    assert.match(section, /"AS IS"/, name);
  }
  assert.match(notices, /musl[\s\S]*Permission is hereby granted[\s\S]*"AS IS"/);
  assert.match(notices, /GeoNames[\s\S]*Creative Commons Attribution 4\.0/);
  assert.match(notices, /copyright 2022-2025 Faker[\s\S]*Permission is hereby granted/);
  assert.ok(manifest.files.includes("public/third-party-notices.md"));
  for (const bundle of ["index.html", "micro-gpt.js", "micro-gpt/core.mjs"])
    assert.match(text(bundle), /@license\s+\*?\s*Copyright \d+ Google LLC/, bundle);
});

test("no file of the package names a registry, none is run when it is installed, and nothing is installed beside it", () => {
  assert.doesNotMatch(JSON.stringify(lock), /"resolved"/);
  for (const script of ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"])
    assert.ok(!manifest.scripts[script], script);
  const kinds = Object.keys(manifest).filter((key) => /dependencies$/i.test(key));
  assert.deepEqual(kinds, ["devDependencies"]);
});
