/** What programs show beside a link to the pages: tags, addresses, and a picture of what the engine gives today. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import { PICTURE, SIZE, withHead } from "../web/build/head.js";
import { languageTags } from "../web/build/languages.js";
import { draw, figures } from "../web/build/preview.js";
import { atSite, PAGES } from "../web/build/site-url.js";

const read = (name) => readFileSync(new URL(`../public/${name}`, import.meta.url));

/** The chunks of a PNG by their types. */
function chunksOf(png) {
  assert.equal(png.toString("latin1", 0, 8), "\x89PNG\r\n\x1a\n");
  const chunks = {};
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks[png.toString("latin1", at + 4, at + 8)] = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  return chunks;
}

test("the picture beside a link has the names and the losses of the engine as it is", async () => {
  const { IHDR, IDAT } = chunksOf(read(PICTURE));
  assert.deepEqual([IHDR.readUInt32BE(0), IHDR.readUInt32BE(4)], [SIZE.width, SIZE.height]);
  const now = await figures();
  assert.equal(now.names.length, 20);
  const pixels = inflateSync(IDAT);
  assert.ok(pixels.equals(draw(now).rows()), "make site draws it anew");
  const [first, ...others] = now.names;
  assert.ok(
    !pixels.equals(draw({ ...now, names: [`${first}a`, ...others] }).rows()),
    "another name is another picture",
  );
  const smoothed = now.smoothed.map((loss, step) => (step === 500 ? loss + 0.1 : loss));
  assert.ok(!pixels.equals(draw({ ...now, smoothed }).rows()), "another loss is another picture");
});

/** The contents of a page's tags, by property, name or rel. */
function tagsOf(html) {
  const tags = html.matchAll(/<(?:meta|link) (?:property|name|rel)="([^"]+)" (?:content|href)="([^"]*)"/g);
  return Object.fromEntries(Array.from(tags, ([, name, content]) => [name, content]));
}

for (const [name, path] of Object.entries(PAGES)) {
  const html = read(name).toString("utf8");

  test(`${name} says what it is to programs, and as committed knows no address`, () => {
    const tags = tagsOf(html.slice(0, html.indexOf("<style")));
    const [, title] = html.match(/<title>([^<]+)<\/title>/);
    assert.equal(tags["og:title"], title);
    assert.equal(tags["og:description"], tags.description);
    assert.equal(tags["og:image"], `${"../".repeat(name.split("/").length - 1)}preview.png`);
    assert.ok(tags["og:image:alt"].length > 20);
    assert.equal(tags["twitter:card"], "summary_large_image");
    assert.match(tags.icon, /^data:image\/svg\+xml,/);
    assert.ok(!tags.canonical && !tags["og:url"]);
  });

  test(`${name} has whole addresses where SITE_URL is given, and can be given others`, () => {
    const first = atSite(html, "https://other.example/x", path);
    for (const site of ["https://example.org/a&b/", "https://example.org/a&b"]) {
      const moved = atSite(first, site, path);
      const { canonical, ...tags } = tagsOf(moved);
      assert.equal(canonical, `https://example.org/a&amp;b/${path}`);
      assert.equal(tags["og:url"], canonical);
      assert.equal(tags["og:image"], "https://example.org/a&amp;b/preview.png");
      assert.equal(moved.match(/rel="canonical"/g).length, 1);
      const others = [...moved.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">/g)];
      assert.deepEqual(
        others.map(([, tag]) => tag),
        ["en", ...languageTags()],
      );
      const [, , own] = others.find(([, tag]) => tag === html.match(/<html lang="([^"]+)"/)[1]);
      assert.equal(own, canonical);
    }
    const hostile = atSite(html, 'https://example.org/"><script>alert(1)</script>', path);
    assert.ok(!hostile.includes("<script>alert"));
    assert.match(tagsOf(hostile).canonical, /^https:\/\/example\.org\/%22%3E%3Cscript%3E/);
    assert.throws(() => atSite(html, "example.org", path), /Invalid URL/);
  });
}

test("a page without a title or a description is not built", () => {
  assert.throws(() => withHead("<title>a</title>"), /description/);
  assert.throws(() => withHead('\n  <meta name="description" content="a">'), /title/);
});

test("the page leads to chapter and laboratory, and each back", () => {
  const [page, ...essays] = ["index.html", "inference.html", "lab.html"].map((name) => read(name).toString("utf8"));
  const foot = page.slice(page.lastIndexOf("<footer"));
  for (const name of ["inference.html", "lab.html"]) assert.ok(foot.includes(`<a href="${name}">`), name);
  for (const essay of essays) {
    const [beginning, end] = [essay.slice(0, essay.indexOf("</header>")), essay.slice(essay.lastIndexOf("<section"))];
    for (const part of [beginning, end]) assert.match(part, /<a href="index\.html"/);
  }
});
